import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { atWidth, coloursOf, hostConfig, widths, type Theme, type Width } from './host.ts'
import { samples, type Sample } from './samples.ts'

/*
 * Every card on pages to look at: node tests/cards/gallery.ts [--pictures] [names…]
 * Each card in both languages, with as much to show as usual, as ever and as little as can be, light and dark, on a telephone and a desktop.
 */

const folder = 'gallery'
const themes: readonly Theme[] = ['light', 'dark']
const library = dirname(
  createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.js'),
)
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
/** As it stands in a script of a page. */
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`)

const frame = (sample: Sample, theme: Theme, width: Width, id: string, open = false): string =>
  `<figure style="width:${widths[width]}px"><figcaption>${width}, ${theme}${open ? ', opened' : ''}</figcaption><div id="${id}" class="card ${theme}"></div></figure><script>show(${json(id)}, ${json(atWidth(sample.card, width))}, ${json(theme)}, ${open})</script>`

const page = (
  title: string,
  body: string,
): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title><link rel="stylesheet" href="adaptivecards.css"><script src="adaptivecards.js"></script>
<style>
body { font: 14px 'Segoe UI', 'Noto Sans', system-ui, sans-serif; margin: 16px; background: #ebebeb; color: #242424 }
section { display: flex; flex-wrap: wrap; gap: 20px; align-items: flex-start; margin-bottom: 28px }
figure { margin: 0 } figcaption { color: #616161; margin-bottom: 4px } pre { white-space: pre-wrap; background: #fff; padding: 12px; border-radius: 6px; width: 600px; margin: 0 }
.card { border-radius: 6px; overflow: hidden; box-shadow: 0 1px 4px #0003 }
${themes
  .map((theme) => {
    const { back, text, accent, line } = coloursOf(theme)
    return `.${theme} { background: ${back}; color: ${text} }
.${theme} .ac-pushButton { background: transparent; color: ${text}; border: 1px solid ${line}; border-radius: 4px; padding: 5px 12px; font: 600 14px inherit; font-family: inherit; cursor: pointer; white-space: normal }
.${theme} .ac-input, .${theme} select { background: transparent; color: ${text}; border: 1px solid ${line}; border-bottom: 2px solid ${accent}; border-radius: 4px; padding: 5px 8px; font: 14px 'Segoe UI', 'Noto Sans', sans-serif; box-sizing: border-box }
.${theme} option { background: ${back} }`
  })
  .join('\n')}
.ac-actionSet { flex-wrap: wrap; row-gap: 8px } .ac-input-container { margin-top: 2px } table { font-size: 14px }
</style>
<script>
const configs = ${json(Object.fromEntries(themes.map((theme) => [theme, hostConfig(theme)])))}
function show(id, json, theme, open) {
  const card = new AdaptiveCards.AdaptiveCard(); card.hostConfig = new AdaptiveCards.HostConfig(configs[theme]); card.parse(json)
  document.getElementById(id).replaceChildren(card.render())
  // What is hidden until a button is pressed: the first of each set.
  if (open) for (const set of document.getElementById(id).querySelectorAll('.ac-actionSet')) set.querySelector('.expandable')?.click()
  if (open) for (const button of document.getElementById(id).querySelectorAll('.ac-pushButton[aria-controls]')) if (!button.classList.contains('expandable')) button.click()
}
</script>
${body}</html>`

const sheet = (sample: Sample): string => {
  const frames = (['phone', 'desktop'] as const).flatMap((width) =>
    themes.map((theme) =>
      frame(
        sample,
        theme,
        width,
        `${sample.name}-${sample.language}-${sample.size}-${width}-${theme}`,
      ),
    ),
  )
  const opening = JSON.stringify(sample.card).match(/Action\.(?:ShowCard|ToggleVisibility)/)
    ? [
        frame(
          sample,
          'light',
          'phone',
          `${sample.name}-${sample.language}-${sample.size}-opened`,
          true,
        ),
      ]
    : []
  return `<h2>${sample.name}: ${sample.language}, ${sample.size}, ${JSON.stringify(sample.card).length * 2} bytes</h2><section>${[...frames, ...opening].join('')}<pre>${escaped(sample.text)}</pre></section>`
}

const [, , ...args] = process.argv
const pictures = args.includes('--pictures')
const wanted = args.filter((arg) => !arg.startsWith('--'))
const chosen = samples.filter(
  ({ name, language, size }) =>
    wanted.length === 0 || wanted.includes(name) || wanted.includes(`${name}-${language}-${size}`),
)

mkdirSync(join(folder, 'pictures'), { recursive: true })
for (const file of ['adaptivecards.js', 'adaptivecards.css'])
  copyFileSync(join(library, file), join(folder, file))
const names = [...new Set(chosen.map(({ name }) => name))]
for (const name of names)
  writeFileSync(
    join(folder, `${name}.html`),
    page(
      name,
      `<h1>${name}</h1>${chosen
        .filter((one) => one.name === name)
        .map(sheet)
        .join('')}`,
    ),
  )
writeFileSync(
  join(folder, 'index.html'),
  page(
    'Cards',
    `<h1>Cards</h1><ul>${names.map((name) => `<li><a href="${name}.html">${name}</a></li>`).join('')}</ul>`,
  ),
)

if (pictures) {
  const home = mkdtempSync(join(tmpdir(), 'gallery-'))
  for (const sample of chosen) {
    const name = `${sample.name}-${sample.language}-${sample.size}`
    const file = join(folder, `${name}.sheet.html`)
    writeFileSync(file, page(name, sheet(sample)))
    execFileSync(
      'chromium',
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--hide-scrollbars',
        `--user-data-dir=${home}`,
        `--window-size=2160,${sample.size === 'largest' ? 3600 : 1500}`,
        `--screenshot=${join(folder, 'pictures', `${name}.png`)}`,
        `file://${process.cwd()}/${file}`,
      ],
      { stdio: 'ignore' },
    )
    rmSync(file)
  }
  rmSync(home, { recursive: true, force: true })
}
process.stdout.write(
  `${folder}/index.html: ${chosen.length} cards${pictures ? `, pictures in ${folder}/pictures` : ''}\n`,
)

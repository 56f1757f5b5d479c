import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RULES, told, type Found } from './rules.ts'

/** What axe finds wrong with the structure of each page, by the page's name. */
export function faultsInStructure(
  pages: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  return inFolder((folder) => {
    const files = Object.entries(pages).map(([name, page], at) => {
      const file = join(folder, `${at}.html`)
      writeFileSync(file, page)
      return [name, file] as const
    })
    const faults = JSON.parse(
      execFileSync(
        process.execPath,
        [join(__dirname, 'structure.ts'), ...files.map(([, file]) => file)],
        { encoding: 'utf8' },
      ),
    ) as Record<string, readonly string[]>
    return Object.fromEntries(
      files.map(([name, file]) => [name, faults[file] ?? ['not looked at']]),
    )
  })
}

const places = [
  process.env['CHROME_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]
export const chromium = places.find((path) => path !== '' && existsSync(path))

const QUIET = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What axe finds wrong with a page in a browser of that width, in pixels. */
export function faultsInBrowser(page: string, width: number): readonly string[] {
  return inFolder((folder) => {
    const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8')
    const short =
      'r.violations.map(v=>({id:v.id,nodes:v.nodes.slice(0,3).map(n=>({html:n.html.slice(0,80)}))}))'
    const run = `axe.run({runOnly:${JSON.stringify(RULES)}}).then(r=>{document.title=encodeURIComponent(JSON.stringify(${short}));document.body.innerHTML=''},e=>{document.title='failed: '+e})`
    const file = join(folder, 'page.html')
    writeFileSync(
      file,
      page.replace('</body>', () => `<script>${axe}</script><script>${run}</script></body>`),
    )
    const args = [
      ...QUIET,
      `--user-data-dir=${folder}`,
      `--window-size=${width},900`,
      '--virtual-time-budget=60000',
      '--dump-dom',
      `file://${file}`,
    ]
    const dumped = execFileSync(chromium ?? '', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1e8,
    })
    return told({
      violations: JSON.parse(
        decodeURIComponent(/<title>([\s\S]*?)<\/title>/.exec(dumped)?.[1] ?? ''),
      ) as Found['violations'],
    })
  })
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'klubban-axe-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

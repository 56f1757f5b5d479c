import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { html, policy } from '../../src/minutes/html.ts'
import { layout } from '../../src/minutes/layout.ts'
import { minutesOf } from '../../src/minutes/values.ts'
import { arabic, exotic } from './exotic.ts'
import { groupOf, meetingOf, sourceOf } from './made.ts'
import { inOrder } from './word.ts'

const page = html(exotic())
const hostile = html(layout(minutesOf(sourceOf(groupOf('<script>alert(1)</script>', [{ name: '"><img src=x onerror=alert(1)>' }]),
  meetingOf([{ title: '</td></table><script>x</script>', notes: ['https://example.se/"onmouseover="alert(1) javascript:alert(1) <b>fet</b>'], presenters: ["' onload='x"] }])))))

describe('a web page', () => {
  test('says its language and its title, and has headings in order', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="sv-SE">/)
    expect(page).toContain('<title>Minnesanteckningar för Vård &amp; omsorg &lt;Nord&gt;, 2026-02-06</title>')
    expect(inOrder([...page.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1])))).toBe(true)
  })

  test('has tables with a caption, header cells for columns and rows', () => {
    const tables = page.match(/<table role="table">[\s\S]*?<\/table>/g) ?? []
    expect(tables).toHaveLength(4)
    for (const table of tables) {
      expect(table).toMatch(/<caption>[^<]+<\/caption>/)
      expect(table.match(/<th role="columnheader" scope="col"/g)?.length).toBeGreaterThan(1)
      expect(table.match(/<tr role="row"><th role="rowheader" scope="row">/g)?.length).toBe((table.match(/<tr/g)?.length ?? 0) - 1)
    }
  })

  test('is one file: it loads nothing, runs nothing, and its policy allows its style alone', () => {
    for (const text of [page, hostile]) {
      const tags = [...text.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<([a-z]\w*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)]
      const attributes = tags.flatMap((tag) => [...(tag[2] ?? '').matchAll(/\s([\w-]+)="[^"]*"/g)].map((match) => match[1] ?? ''))
      expect(others(tags.map((tag) => tag[1] ?? ''), 'html head meta title body main header h1 h2 h3 h4 p dl div dt dd section table caption thead tbody tr th td ul ol li a em strong')).toEqual([])
      expect(others(attributes, 'lang charset name content class id aria-labelledby role scope dir href rel')).toEqual([])
      expect(/<style>([\s\S]*?)<\/style>/.exec(text)?.[1]).not.toMatch(/url\(|@import/i)
      expect(text.match(/</g)?.length).toBe((text.match(/<\/?[a-z!]/g)?.length ?? 0))
    }
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
    expect(policy()).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`)
    expect(policy()).toMatch(/^default-src 'none'/)
  })

  test('shows what people typed as text, whatever it is', () => {
    expect(hostile).toContain('&lt;/td&gt;&lt;/table&gt;&lt;script&gt;x&lt;/script&gt;')
    expect([...hostile.matchAll(/href="([^"]*)"/g)].map((match) => match[1])).toEqual(['https://example.se/'])
  })

  test('says where text runs from right to left', () => {
    expect(page).toContain(`<p dir="rtl">${arabic}</p>`)
    expect(page).toContain('<h3 dir="rtl">')
    expect(page.match(/<p dir="rtl">Blandat/g)).toBe(null)
  })
})

const others = (found: readonly string[], known: string): readonly string[] => [...new Set(found)].filter((one) => !known.split(' ').includes(one))

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', process.env['CHROME_PATH'] ?? ''].find((path) => path !== '' && existsSync(path))

/** What axe finds wrong with a page, in a browser of that width. */
function violations(text: string, width: number): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'klubban-axe-'))
  try {
    const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8')
    const run = `axe.run({runOnly:['wcag2a','wcag2aa','wcag21a','wcag21aa','best-practice']}).then(r=>{document.title=JSON.stringify(r.violations.map(v=>v.id+': '+v.nodes.map(n=>n.html.slice(0,80)).slice(0,3).join(' | ')));document.body.innerHTML=''},e=>{document.title='["failed: '+e+'"]'})`
    const file = join(folder, 'page.html')
    writeFileSync(file, text.replace('</body>', () => `<script>${axe}</script><script>${run}</script></body>`))
    const dumped = execFileSync(chromium ?? '', ['--headless=new', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}`, `--window-size=${width},900`, '--virtual-time-budget=20000', '--dump-dom', `file://${file}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const title = /<title>([\s\S]*?)<\/title>/.exec(dumped)?.[1] ?? ''
    return JSON.parse(title.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')) as string[]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('in a browser, asked by axe', () => {
  const small = html(layout(minutesOf(sourceOf(groupOf('Chefsgruppen', [{ name: 'Anna Berg', organisation: 'Nora kommun' }]), meetingOf([
    { title: 'Inledning', notes: ['Se https://example.se/underlag.', '- ett\n- två', arabic], decisions: ['Förslaget antas.'] }, { title: 'Övrigt' },
  ])))))

  if (chromium === undefined) {
    test('there is no Chromium on this machine, so only the structure is checked', () => expect(chromium).toBeUndefined())
  } else {
    test.each([1200, 360])('at %d pixels nothing is wrong', (width) => expect(violations(small, width)).toEqual([]), 60_000)
    test('nor in dark colours', () => {
      const dark = small.replace('@media (prefers-color-scheme:dark)', '@media all')
      expect(dark).not.toBe(small)
      expect(violations(dark, 1200)).toEqual([])
    }, 60_000)
    test('a fault would be found', () => expect(violations(small.replace(' lang="sv-SE"', '').replace('<h3>', '<h6>').replace('</h3>', '</h6>'), 1200).map((one) => one.split(':')[0])).toEqual(['heading-order', 'html-has-lang']), 60_000)
  }
})

import { createHash } from 'node:crypto'
import { textsOf } from '../../src/minutes/document.ts'
import { html, policy } from '../../src/minutes/web-page.ts'
import { layout } from '../../src/minutes/layout.ts'
import { minutesOf } from '../../src/minutes/minutes-of.ts'
import { arabic, exotic } from './exotic.ts'
import { groupOf, meetingOf, sourceOf } from './made.ts'
import { inOrder } from './word.ts'

const page = html(exotic())
const hostile = html(
  layout(
    minutesOf(
      sourceOf(
        groupOf('<script>alert(1)</script>', [{ name: '"><img src=x onerror=alert(1)>' }]),
        meetingOf([
          {
            title: '</td></table><script>x</script>',
            notes: ['https://example.se/"onmouseover="alert(1) javascript:alert(1) <b>fet</b>'],
            presenters: ["' onload='x"],
          },
        ]),
      ),
    ),
  ),
)

describe('a web page', () => {
  test('says its language and its title, and has headings in order', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="sv-SE">/)
    expect(page).toContain(
      '<title>Minnesanteckningar för Vård &amp; omsorg &lt;Nord&gt;, 2026-02-06</title>',
    )
    expect(inOrder([...page.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1])))).toBe(
      true,
    )
  })

  test('holds sixty items, forty decisions and a hundred people, in any script, whole', () => {
    const shown = page
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
    const texts = [exotic().title, ...textsOf(exotic().blocks)]
    expect(texts.length).toBeGreaterThan(1500)
    expect(
      texts.filter((text) => !shown.includes(text.replace(/^(?:När|Var|Ordförande): /, ''))),
    ).toEqual([])
  })

  test('has tables with a caption, header cells for columns and rows', () => {
    const tables = page.match(/<table role="table">[\s\S]*?<\/table>/g) ?? []
    expect(tables).toHaveLength(4)
    for (const table of tables) {
      expect(table).toMatch(/<caption>[^<]+<\/caption>/)
      expect(table.match(/<th role="columnheader" scope="col"/g)?.length).toBeGreaterThan(1)
      expect(table.match(/<tr role="row"><th role="rowheader" scope="row">/g)?.length).toBe(
        (table.match(/<tr/g)?.length ?? 0) - 1,
      )
    }
  })

  test('is one file: it loads nothing, runs nothing, and its policy allows its style alone', () => {
    for (const text of [page, hostile]) {
      const tags = [
        ...text
          .replace(/<style>[\s\S]*?<\/style>/, '')
          .matchAll(/<([a-z]\w*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g),
      ]
      const attributes = tags.flatMap((tag) =>
        [...(tag[2] ?? '').matchAll(/\s([\w-]+)="[^"]*"/g)].map((match) => match[1] ?? ''),
      )
      expect(
        others(
          tags.map((tag) => tag[1] ?? ''),
          'html head meta title body main header h1 h2 h3 h4 p dl div dt dd section table caption thead tbody tr th td ul ol li a em strong',
        ),
      ).toEqual([])
      expect(
        others(
          attributes,
          'lang charset name content class id aria-labelledby role scope dir href rel',
        ),
      ).toEqual([])
      expect(/<style>([\s\S]*?)<\/style>/.exec(text)?.[1]).not.toMatch(/url\(|@import/i)
      expect(text.match(/</g)?.length).toBe(text.match(/<\/?[a-z!]/g)?.length ?? 0)
    }
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
    expect(policy()).toContain(
      `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    )
    expect(policy()).toMatch(/^default-src 'none'/)
  })

  test('shows what people typed as text, whatever it is', () => {
    expect(hostile).toContain('&lt;/td&gt;&lt;/table&gt;&lt;script&gt;x&lt;/script&gt;')
    expect([...hostile.matchAll(/href="([^"]*)"/g)].map((match) => match[1])).toEqual([
      'https://example.se/',
    ])
  })

  test('says where text runs from right to left', () => {
    expect(page).toContain(`<p dir="rtl">${arabic}</p>`)
    expect(page).toContain('<h3 dir="rtl">')
    expect(page.match(/<p dir="rtl">Blandat/g)).toBe(null)
  })
})

const others = (found: readonly string[], known: string): readonly string[] =>
  [...new Set(found)].filter((one) => !known.split(' ').includes(one))

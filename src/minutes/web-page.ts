import { textsIn } from '../language/texts.ts'
import { createHash } from 'node:crypto'
import type { Block, Document, Grid, Level, Line, List, Table } from './document.ts'
import { levelsOf, wordsOf } from './document.ts'
import { isRightToLeft } from './direction.ts'

/**
 * The document as one web page, complete in itself: semantic, readable without its style, enlarged and on a phone, and with a style of its own for
 * print. It loads nothing and runs nothing.
 */
export function html(document: Document): string {
  const { language, title, status, on, head, foot } = document
  return `<!doctype html>
<html lang="${textsIn(language).tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(`${title}, ${on}`)}</title>
<style>${style}</style>
</head>
<body>
<main>
<header>
${head === undefined ? '' : `<p class="head">${escaped(head)}</p>\n`}<h1${sense(title)}>${escaped(title)}</h1>
<p class="status">${escaped(status)}</p>
</header>
${sections(document.blocks)}${foot === undefined ? '' : `\n<footer><p>${escaped(foot)}</p></footer>`}
</main>
</body>
</html>
`
}

/** A section begins at each heading of the second level, and is named by it. */
function sections(blocks: readonly Block[]): string {
  const parts: Block[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) parts.push([])
    parts.at(-1)?.push(block)
  }
  return parts
    .filter((part) => part.length > 0)
    .map((part, index) => {
      const inner = part.map((block) => blockOf(block, `del-${index}`)).join('\n')
      return part[0]?.kind === 'heading'
        ? `<section aria-labelledby="del-${index}">\n${inner}\n</section>`
        : inner
    })
    .join('\n')
}

function blockOf(block: Block, id?: string): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${block.level === 2 && id ? ` id="${id}"` : ''}${sense(block.text)}>${escaped(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p${toned(block.tone)}${sense(wordsOf(block.line))}>${lineOf(block.line)}</p>`
    case 'list':
      return listOf(block)
    case 'facts':
      return `<dl>\n${block.rows.map(({ term, line }) => `<div><dt>${escaped(term)}</dt><dd${sense(wordsOf(line))}>${lineOf(line)}</dd></div>`).join('\n')}\n</dl>`
    case 'grid':
      return gridOf(block)
    case 'table':
      return tableOf(block)
  }
}

const toned = (tone: string | undefined): string => (tone ? ` class="${tone}"` : '')

function listOf(list: List): string {
  const levels = levelsOf(list)
  const items = list.entries.map((entry, at) => ({
    level: levels[at]!,
    html: `<li${sense(wordsOf(entry))}>${lineOf(entry)}`,
  }))
  return levelOf(items, toned(list.tone))
}

interface ListItem {
  readonly level: Level
  /** Not closed yet. */
  readonly html: string
}

/** Entries of one level and all below them. */
function levelOf(items: readonly ListItem[], tone = ''): string {
  const [first] = items
  if (!first) return ''
  const { depth, ordered, letters } = first.level
  const starts = items.flatMap(({ level }, at) => (level.depth === depth ? [at] : []))
  const name = ordered ? 'ol' : 'ul'
  const entries = starts.map((start, at) => {
    const inner = levelOf(items.slice(start + 1, starts[at + 1]))
    return `${items[start]?.html}${inner === '' ? '' : `\n${inner}\n`}</li>`
  })
  return `<${name}${letters ? ' type="a"' : ''}${tone}>\n${entries.join('\n')}\n</${name}>`
}

const gridOf = ({ head, rows, tone }: Grid): string => {
  const cell = (name: string) => (line: Line) =>
    `<${name}${sense(wordsOf(line))}>${lineOf(line)}</${name.split(' ')[0]}>`
  const top = head ? `<thead><tr>${head.map(cell('th scope="col"')).join('')}</tr></thead>\n` : ''
  const body = rows.map((row) => `<tr>${row.map(cell('td')).join('')}</tr>`).join('\n')
  return `<table class="grid${tone ? ` ${tone}` : ''}">\n${top}<tbody>\n${body}\n</tbody>\n</table>`
}

/** On a narrow screen the rows become blocks, which would take the table away from those who hear it: the roles keep it. */
function tableOf({ label, columns, rows }: Table): string {
  const head = columns
    .map(
      ({ title, width }) =>
        `<th role="columnheader" scope="col" class="w${width}">${escaped(title)}</th>`,
    )
    .join('')
  const body = rows
    .map(({ cells }) => {
      const inner = cells
        .map((blocks, column) => {
          const content = blocks.map((block) => blockOf(block)).join('')
          return column === 0
            ? `<th role="rowheader" scope="row">${content}</th>`
            : `<td role="cell">${content}</td>`
        })
        .join('')
      return `<tr role="row">${inner}</tr>`
    })
    .join('\n')
  return `<table role="table">\n<caption>${escaped(label)}</caption>\n<thead role="rowgroup"><tr role="row">${head}</tr></thead>\n<tbody role="rowgroup">\n${body}\n</tbody>\n</table>`
}

const elements = { strong: 'strong', emphasis: 'em' } as const
const within = (look: keyof typeof elements, inner: string): string =>
  `<${elements[look]}>${inner}</${elements[look]}>`

const lineOf = (line: Line): string =>
  line
    .map(({ text, look, href }) => {
      const inner = look === undefined ? escaped(text) : within(look, escaped(text))
      return href === undefined
        ? inner
        : `<a href="${escaped(href)}" rel="noopener noreferrer">${inner}</a>`
    })
    .join('')

/** Only where the direction is another than the page's. */
const sense = (text: string): string => (isRightToLeft(text) ? ' dir="rtl"' : '')

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '')

/** What a server must say of the page, so that nothing but its own style is used. */
export const policy = (): string =>
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`

const widths = Array.from({ length: 100 }, (_, at) => `.w${at + 1}{width:${at + 1}%}`).join('')
const style =
  `
:root{--ink:#16242e;--head:#1f3a4d;--quiet:#4d5a63;--rule:#8c9aa3;--fill:#e3eaee;--paper:#fff;--link:#0b4f94}
@media (prefers-color-scheme:dark){:root{--ink:#eef2f4;--head:#b9d6e8;--quiet:#b6c1c8;--rule:#5f6d76;--fill:#24323b;--paper:#10181d;--link:#8cc4ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans","Noto Naskh Arabic",sans-serif}
main{max-width:62rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1,h2,h3,h4{color:var(--head);line-height:1.25;margin:0 0 .35em;overflow-wrap:break-word}
h1{font-size:1.75rem}h2{font-size:1.3rem;margin-top:2.2rem}h3,h4{font-size:1.0625rem}td>*+h4{margin-top:1.1em}
p{margin:0 0 .6em}.head,footer{color:var(--quiet)}footer{margin-top:2.2rem;border-top:1px solid var(--rule);padding-top:.6rem}.status{color:var(--quiet);font-weight:700}
dl{margin:1.2rem 0}dl div{display:flex;gap:.5em;flex-wrap:wrap}dt{font-weight:700}dt::after{content:":"}dd{margin:0}
ul,ol{margin:0 0 .6em;padding-inline-start:1.4em}li{margin-bottom:.2em}
table{width:100%;border-collapse:collapse;table-layout:fixed;margin:.5rem 0 1rem}
table.grid{table-layout:auto;width:auto;max-width:100%}table.grid th,table.grid td{padding:.25rem .6rem;border:1px solid var(--rule)}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{padding:.5rem .6rem;text-align:start;vertical-align:top;border-bottom:1px solid var(--rule);overflow-wrap:break-word;font-weight:400}
thead th{background:var(--fill);color:var(--head);font-weight:700;border-top:1px solid var(--rule)}
td>:last-child,th>:last-child{margin-bottom:0}
.decision{border-inline-start:4px solid var(--head);padding-inline-start:.7em}ul.decision,ol.decision{padding-inline-start:1.9em}
a{color:var(--link);overflow-wrap:anywhere;text-decoration:underline}a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
@media screen and (max-width:40rem){table[role],[role=rowgroup],[role=row],[role=rowheader],[role=cell]{display:block;width:100%!important}thead[role]{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
[role=rowheader],[role=cell]{border:0;padding:.15rem 0}[role=row]{border-bottom:1px solid var(--rule);padding:.6rem 0}[role=rowheader]{font-weight:700}}
@media print{:root{--ink:#000;--head:#1f3a4d;--quiet:#444;--rule:#888;--fill:#e3eaee;--paper:#fff;--link:#000}@page{size:A4;margin:20mm 18mm}
body{font-size:10.5pt;line-height:1.35}main{max-width:none;padding:0}thead{display:table-header-group}h2,h3,h4,thead tr{break-after:avoid}.decision,li{break-inside:avoid}a{text-decoration:none}}
`.replaceAll('\n', '') + widths

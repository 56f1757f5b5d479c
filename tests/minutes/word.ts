import { strFromU8, unzipSync } from 'fflate'

/** A Word file as it is written inside. */
export interface Word {
  /** Every paragraph in order, with its style's name as Word knows it (`heading 2`), or none. */
  readonly paragraphs: readonly {
    readonly style: string | undefined
    readonly text: string
    readonly inTable: boolean
    readonly rtl: boolean
  }[]
  /** For each table, the texts of its header row and of its other rows. */
  readonly tables: readonly {
    readonly header: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }[]
  /** Language of the text where nothing else is said. */
  readonly language: string | undefined
  readonly properties: Readonly<Record<string, string>>
  /** Field codes in headers and footers. */
  readonly fields: readonly string[]
  readonly xml: string
}

export function readWord(file: Uint8Array): Word {
  const parts = unzipSync(file)
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  const xml = part('word/document.xml')
  const names = new Map(
    [
      ...part('word/styles.xml').matchAll(
        /<w:style [^>]*w:styleId="([^"]+)"[^>]*>\s*<w:name w:val="([^"]+)"/g,
      ),
    ].map((match) => [match[1] ?? '', match[2] ?? '']),
  )
  const tables = [...xml.matchAll(/<w:tbl>([\s\S]*?)<\/w:tbl>/g)].map((match) => {
    const rows = [...(match[1] ?? '').matchAll(/<w:tr[ >]([\s\S]*?)<\/w:tr>/g)].map((row) => ({
      header: /<w:tblHeader\/>/.test(row[1] ?? ''),
      cells: [...(row[1] ?? '').matchAll(/<w:tc>([\s\S]*?)<\/w:tc>/g)].map((cell) =>
        textIn(cell[1] ?? ''),
      ),
    }))
    return {
      header: rows.filter(({ header }) => header).flatMap(({ cells }) => cells),
      rows: rows.filter(({ header }) => !header).map(({ cells }) => cells),
    }
  })
  const spans = [...xml.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )
  const paragraphs = [...xml.matchAll(/<w:p[ >]([\s\S]*?)<\/w:p>|<w:p\/>/g)].map((match) => {
    const body = match[1] ?? ''
    const style = /<w:pStyle w:val="([^"]+)"/.exec(body)?.[1]
    return {
      style: style === undefined ? undefined : (names.get(style) ?? style),
      text: textIn(body),
      inTable: spans.some(([from, to]) => match.index > from && match.index < to),
      rtl: /<w:bidi\/>/.test(body),
    }
  })
  const core = part('docProps/core.xml')
  return {
    paragraphs,
    tables,
    xml,
    language: /<w:docDefaults>[\s\S]*?<w:lang [^>]*w:val="([^"]+)"/.exec(
      part('word/styles.xml'),
    )?.[1],
    properties: Object.fromEntries(
      [...core.matchAll(/<(?:dc|cp):(\w+)>([^<]*)</g)].map((match) => [
        match[1] ?? '',
        plain(match[2] ?? ''),
      ]),
    ),
    fields: Object.keys(parts)
      .filter((name) => /footer|header/.test(name))
      .flatMap((name) =>
        [...part(name).matchAll(/<w:instrText[^>]*>([^<]+)</g)].map((match) => match[1] ?? ''),
      ),
  }
}

const textIn = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g)]
    .map((match) => (match[1] === undefined ? '\n' : plain(match[1])))
    .join('')
    .trim()
const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** The levels of the headings, in order: 1 for the title. */
export const headings = (
  word: Word,
): readonly { readonly level: number; readonly text: string }[] =>
  word.paragraphs.flatMap(({ style, text }) => {
    const level = /^heading (\d)$/i.exec(style ?? '')?.[1]
    return level === undefined ? [] : [{ level: Number(level), text }]
  })

/** Whether headings never go down by more than one level at a time, and begin with one title. */
export function inOrder(levels: readonly number[]): boolean {
  return (
    levels[0] === 1 &&
    levels.filter((level) => level === 1).length === 1 &&
    levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)
  )
}

import { inflateSync } from 'node:zlib'

/** A tagged element of a PDF, with what is drawn in it and in the elements below. */
export interface Tag {
  readonly type: string
  readonly scope?: string
  readonly alt?: string
  readonly text: string
  readonly children: readonly Tag[]
}

export interface Paper {
  readonly catalog: string
  readonly info: string
  readonly pages: number
  readonly root: Tag
  /** Drawn, but neither content of a tag nor an artifact. */
  readonly untagged: number
  /** For each page the types of what is drawn on it, in that order. */
  readonly marks: readonly (readonly string[])[]
  readonly fonts: readonly string[]
  readonly links: readonly string[]
  readonly metadata: string
}

interface Thing {
  readonly head: string
  readonly stream: Buffer | undefined
}

/** Reads a PDF as this project writes it: no object streams, every tag an object, fonts with their own map to Unicode. */
export function readPaper(file: Uint8Array): Paper {
  const bytes = Buffer.from(file)
  const things = thingsOf(bytes)
  const refs = (text: string, key: string): readonly number[] =>
    [
      ...(
        new RegExp(`/${key} (?:\\[([^\\]]*)\\]|(\\d+ 0 R))`).exec(text)?.slice(1).find(Boolean) ??
        ''
      ).matchAll(/(\d+) 0 R/g),
    ].map((match) => Number(match[1]))
  const head = (id: number): string => things.get(id)?.head ?? ''
  const rootId = Number(/\/Root (\d+) 0 R/.exec(bytes.toString('latin1'))?.[1])
  const catalog = head(rootId)
  const pageIds = [...things]
    .filter(([, { head: one }]) => /\/Type \/Page\b/.test(one))
    .map(([id]) => id)
  const fonts = new Map(
    [...things]
      .filter(([, { head: one }]) => /\/Subtype \/Type0/.test(one))
      .map(([id, { head: one }]) => [id, mapOf(things.get(refs(one, 'ToUnicode')[0] ?? 0))]),
  )
  const drawn = new Map<string, string>()
  const marks: (readonly string[])[] = []
  let untagged = 0
  for (const page of pageIds) {
    const names = new Map(
      [
        ...(
          /\/Font <<([\s\S]*?)>>/.exec(
            head(page) + refs(head(page), 'Resources').map(head).join(' '),
          )?.[1] ?? ''
        ).matchAll(/\/(F\d+) (\d+) 0 R/g),
      ].map((match) => [match[1] ?? '', fonts.get(Number(match[2]))]),
    )
    const content = refs(head(page), 'Contents')
      .map((id) => streamOf(things.get(id)))
      .join('\n')
    marks.push([...content.matchAll(/\/(\w+) <<\n?\/MCID \d+/g)].map((match) => match[1] ?? ''))
    const found = textsIn(content, names)
    untagged += found.untagged
    for (const [mcid, text] of found.texts) drawn.set(`${page} ${mcid}`, text)
  }
  const tag = (id: number): Tag => {
    const one = head(id)
    const kids = /\/K \[([\s\S]*?)\]\n/.exec(one)?.[1] ?? /\/K (\d+(?: 0 R)?)/.exec(one)?.[1] ?? ''
    const own = /\n\/Pg (\d+) 0 R/.exec(one.replace(/\/K \[[\s\S]*?\]\n/, '\n'))?.[1]
    const parts = [...kids.matchAll(/<<([\s\S]*?)>>|(\d+) 0 R|(\d+)/g)].map(
      (match): Tag | string => {
        if (match[2] !== undefined) return tag(Number(match[2]))
        const page = /\/Pg (\d+) 0 R/.exec(match[1] ?? '')?.[1] ?? own
        return drawn.get(`${page} ${match[3] ?? /\/MCID (\d+)/.exec(match[1] ?? '')?.[1]}`) ?? ''
      },
    )
    const children = parts.filter((part) => typeof part !== 'string')
    const scope = /\/Scope \/(\w+)/.exec(one)?.[1]
    return {
      type: /\/S \/(\w+)/.exec(one)?.[1] ?? '',
      text: parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
      children,
      ...(scope === undefined ? {} : { scope }),
      ...(/\/Alt /.test(one) ? { alt: 'yes' } : {}),
    }
  }
  const [tree = 0] = refs(catalog, 'StructTreeRoot')
  return {
    catalog,
    info: [
      ...head(Number(/\/Info (\d+) 0 R/.exec(bytes.toString('latin1'))?.[1])).matchAll(
        /(\d+) 0 R/g,
      ),
    ]
      .map((match) => head(Number(match[1])))
      .join(''),
    pages: pageIds.length,
    root: tag(refs(head(tree), 'K')[0] ?? 0),
    untagged,
    marks,
    fonts: [...things.values()]
      .filter(({ head: one }) => /\/Type \/FontDescriptor/.test(one))
      .map(
        ({ head: one }) =>
          `${/\/FontName \/(\S+)/.exec(one)?.[1]}${/\/FontFile\d?/.test(one) ? '' : ' not in the file'}`,
      ),
    links: [...things.values()].flatMap(
      ({ head: one }) => /\/URI \(([^)]*)\)/.exec(one)?.[1] ?? [],
    ),
    metadata: streamOf(things.get(refs(catalog, 'Metadata')[0] ?? 0), 'utf8'),
  }
}

function thingsOf(bytes: Buffer): ReadonlyMap<number, Thing> {
  const text = bytes.toString('latin1')
  return new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map((match) => {
      const body = match[2] ?? ''
      const at = body.indexOf('\nstream\n')
      return [
        Number(match[1]),
        {
          head: at < 0 ? `${body}\n` : body.slice(0, at),
          stream:
            at < 0
              ? undefined
              : Buffer.from(body.slice(at + 8, body.lastIndexOf('\nendstream')), 'latin1'),
        },
      ]
    }),
  )
}

const streamOf = (thing: Thing | undefined, as: BufferEncoding = 'latin1'): string =>
  thing?.stream === undefined
    ? ''
    : (/FlateDecode/.test(thing.head) ? inflateSync(thing.stream) : thing.stream).toString(as)

/** From a font's own codes to Unicode. */
function mapOf(thing: Thing | undefined): ReadonlyMap<number, string> {
  const map = new Map<number, string>()
  const unicode = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')
  for (const block of streamOf(thing).matchAll(/beginbfrange\n?([\s\S]*?)endbfrange/g)) {
    for (const range of (block[1] ?? '').matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g)) {
      for (const [at, code] of [...(range[3] ?? '').matchAll(/<([\w ]*)>/g)].entries())
        map.set(
          Number.parseInt(range[1] ?? '', 16) + at,
          unicode((code[1] ?? '').replaceAll(' ', '')),
        )
    }
  }
  return map
}

/** What is drawn in each marked piece of content. */
function textsIn(
  content: string,
  fonts: ReadonlyMap<string, ReadonlyMap<number, string> | undefined>,
): { readonly texts: ReadonlyMap<number, string>; readonly untagged: number } {
  const texts = new Map<number, string>()
  const marks: (number | 'artifact' | 'span' | 'said')[] = []
  let font: ReadonlyMap<number, string> | undefined
  let untagged = 0
  for (const match of content.matchAll(
    /\/Span <<\n?\/ActualText \((?<said>(?:\\[\s\S]|[^\\()])*)\)\n?>> BDC|\/(\w+) <<([^>]*(?:>(?!>)[^>]*)*)>> BDC|\/\w+ BMC|\bEMC\b|\/(F\d+) [\d.]+ Tf|\[((?:<[0-9a-f]*>|[-\d.\s])*)\] TJ/g,
  )) {
    if (match[0] === 'EMC') marks.pop()
    else if (match.groups?.['said'] !== undefined) {
      const mark = marks.findLast((one) => typeof one === 'number')
      if (typeof mark === 'number')
        texts.set(mark, (texts.get(mark) ?? '') + spoken(match.groups['said']))
      marks.push('said')
    } else if (match[2] !== undefined)
      marks.push(
        match[2] === 'Artifact'
          ? 'artifact'
          : /\/MCID (\d+)/.test(match[3] ?? '')
            ? Number(/\/MCID (\d+)/.exec(match[3] ?? '')?.[1])
            : 'span',
      )
    else if (match[4] !== undefined) font = fonts.get(match[4])
    else if (match[5] !== undefined && marks.at(-1) !== 'said') {
      const codes = [...match[5].matchAll(/<([0-9a-f]*)>/g)].flatMap(
        (hex) => (hex[1] ?? '').match(/.{4}/g) ?? [],
      )
      const text = codes.map((code) => font?.get(Number.parseInt(code, 16)) ?? '\ufffd').join('')
      const mark = marks.findLast((one) => one !== 'span')
      if (typeof mark === 'number') texts.set(mark, (texts.get(mark) ?? '') + text)
      else if (mark === undefined) untagged += 1
    }
  }
  return { texts, untagged }
}

/** A PDF string: UTF-16 where it begins with the mark of that, else as it stands. */
function spoken(string: string): string {
  const plain = string.replaceAll(
    /\\([nrtbf\\()])/g,
    (_all, sign: string) => ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[sign] ?? sign,
  )
  return plain.startsWith('\u00fe\u00ff')
    ? Buffer.from(plain, 'latin1').subarray(2).swap16().toString('utf16le')
    : plain
}

export const below = (tag: Tag): readonly Tag[] => [tag, ...tag.children.flatMap(below)]

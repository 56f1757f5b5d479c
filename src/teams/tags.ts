/** What a piece of HTML is made of, in order. Names are in lower case; attributes and text are as written, entities and all. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Attributes }
  | { readonly kind: 'close'; readonly name: string }

export type Attributes = Readonly<Record<string, string>>

/**
 * Goes through HTML once, from left to right. A small reader of our own: Teams sends clean HTML, the larger parsers slow down with the depth of
 * nesting, and the artefact leaves them out. What is no whole tag is text; comments, declarations, styles and scripts are nothing.
 */
export function* tokens(html: string): Generator<Token> {
  const tagEnd = tagEnds(html)
  let from = 0
  let at = html.indexOf('<')
  while (at >= 0) {
    const comment = html.startsWith('<!--', at)
    const isTag = comment || /[a-z/!?]/i.test(html[at + 1] ?? '')
    const ends = (): number => (comment ? html.indexOf('-->', at + 4) : tagEnd(at))
    const end = isTag ? ends() : -1
    if (end < 0) {
      // An unfinished comment hides the rest, as it does on a page.
      if (comment) break
      at = html.indexOf('<', at + 1)
      continue
    }
    if (at > from) yield { kind: 'text', text: html.slice(from, at) }
    from = end + (comment ? 3 : 1)
    const tag = comment ? undefined : tagOf(html.slice(at + 1, end))
    if (tag) yield tag
    if (tag?.kind === 'open' && UNSEEN.has(tag.name)) from = afterUnseen(html, tag.name, from)
    at = html.indexOf('<', from)
  }
  const rest = html.startsWith('<!--', at) && at >= 0 ? html.slice(from, at) : html.slice(from)
  if (rest !== '') yield { kind: 'text', text: rest }
}

/** Hold words that nobody wrote. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'title', 'template', 'noscript'])

function afterUnseen(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[^>]{0,100}>`, 'gi')
  close.lastIndex = from
  return close.exec(html) ? close.lastIndex : html.length
}

/** Where a tag that begins somewhere ends: a `>` in a quoted value ends nothing. Each mark is looked for at most once past the last one found. */
function tagEnds(html: string): (from: number) => number {
  const gone: Record<string, boolean> = {}
  const next = (mark: string, from: number): number => {
    if (gone[mark]) return -1
    const found = html.indexOf(mark, from)
    if (found < 0) gone[mark] = true
    return found
  }
  return (start) => {
    if (gone['>']) return -1
    for (let at = start + 1; at < html.length; at += 1) {
      const mark = html[at]
      if (mark === '>') return at
      if ((mark === '"' || mark === "'") && /[=\s]/.test(html[at - 1] ?? '')) {
        const closing = next(mark, at + 1)
        if (closing >= 0) at = closing
      }
    }
    gone['>'] = true
    return -1
  }
}

function tagOf(inside: string): Token | undefined {
  const name = /^\/?([a-z][a-z0-9:-]*)/i.exec(inside)?.[1]?.toLowerCase()
  if (name === undefined) return undefined
  if (inside.startsWith('/')) return { kind: 'close', name }
  const attributes: Record<string, string> = {}
  const pairs = /([a-z_:][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi
  for (const [, key = '', double, single, bare] of inside.slice(name.length).matchAll(pairs))
    attributes[key.toLowerCase()] ??= double ?? single ?? bare ?? ''
  return { kind: 'open', name, attributes }
}

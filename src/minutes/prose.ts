import { clean, type Block, type Line, type Run } from './document.ts'

const bullet = /^\s*(?:[-–—•*·▪‣]|[−])\s+(?=\S)/u
const counted = /^\s*(\d{1,2})[.)]\s+(?=\S)/u
const address = /https?:\/\/[^\s<>”"]+[^\s<>”".,;:!?)\]’']/giu

/**
 * What somebody typed, as paragraphs and lists: lines that begin with a dash or a dot are a list, lines that count from one are a
 * numbered one, a blank line or a new line begins a new paragraph. Nothing typed is lost, and addresses become links.
 */
export function prose(text: string): readonly Block[] {
  const blocks: Block[] = []
  const lines = clean(text)
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').trimEnd())
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').trim()
    if (line === '') continue
    const end = listEnd(lines, at)
    if (end > at) {
      const ordered = !bullet.test(lines[at] ?? '')
      blocks.push({
        kind: 'list',
        ordered,
        entries: lines
          .slice(at, end)
          .map((one) => linked(one.replace(ordered ? counted : bullet, '').trim())),
      })
      at = end - 1
    } else {
      blocks.push({ kind: 'paragraph', line: linked(line) })
    }
  }
  return blocks
}

/** The same on one line: for titles, reasons and cells that hold a few words. */
export const inline = (text: string): Line => linked(clean(text).replaceAll(/\s+/g, ' ').trim())

/** The line after the list that begins at `from`; `from` itself when there is none. One dash alone is a dash, not a list. */
function listEnd(lines: readonly string[], from: number): number {
  let end = from
  const dashed = bullet.test(lines[from] ?? '')
  for (let count = 1; end < lines.length; end += 1, count += 1) {
    const line = lines[end] ?? ''
    if (dashed ? !bullet.test(line) : Number(counted.exec(line)?.[1]) !== count) break
  }
  return dashed || end - from >= 2 ? end : from
}

function linked(text: string): Line {
  const runs: Run[] = []
  let at = 0
  for (const match of text.matchAll(address)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index) })
    runs.push(URL.canParse(match[0]) ? { text: match[0], href: match[0] } : { text: match[0] })
    at = match.index + match[0].length
  }
  if (at < text.length || runs.length === 0) runs.push({ text: text.slice(at) })
  return runs
}

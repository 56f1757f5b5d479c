import { type ItemFields, MAX_TEXT, MAX_TITLE } from '../meetings/agenda.ts'
import type { ItemKind } from '../meetings/agenda-item.ts'
import { Refusal } from '../meetings/refusal.ts'
import type { Turn } from './turn.ts'
import {
  type Name,
  backgroundBefore,
  behindTitle,
  behindWords,
  fieldIn,
  isBareKind,
  isSomebody,
  kindNamed,
  linksIn,
  nameOf,
  namesPresenters,
  presentersIn,
  readable,
  valueOf,
} from './matter-fields.ts'

/** What somebody said about an item. Only what was said is there; the title may be empty. */
export interface Said extends Partial<ItemFields> {
  readonly title: string
  /** Behind the first link, of an item that is there. */
  readonly moreLinks?: readonly string[]
  /** The meeting's day, as typed. */
  readonly meeting?: string
  /** Segments that begin as a field but say nothing readable. They stand in the background as well: nothing is lost. */
  readonly unread: readonly string[]
}

const MAX_LINK = 500

/** Letters of all presenters' names together. */
const MAX_NAMES = 1000

/** A line of its own below the title is a field only when it can be nothing else. */
function lineAsField(line: string, turn: Turn): boolean {
  const field = fieldIn(line, turn)
  return (
    field !== undefined &&
    readable(turn, field) &&
    !kindNamed(line) &&
    (field.name !== 'presenters' || line.trim().length <= 120)
  )
}

/** Whether a text begins with a field, and so has no title: `20 min; typ beslut`. A title may begin with a word like `bakgrund`. */
function beginsAsField(text: string, turn: Turn): boolean {
  const segment = (text.split(';')[0] ?? '').trim()
  const field = fieldIn(segment, turn)
  if (!field || !readable(turn, field)) return false
  return (
    ['kind', 'minutes', 'meeting', 'presenters', 'joint'].includes(field.name) ||
    /^(?:https?:|[\p{L} ]+:)/u.test(segment)
  )
}

/**
 * Reads `title; typ beslut; 20 min; föredragande A, B; bakgrund …; länk …; möte 17/4` with following lines as fields or background.
 * With `editing`, the first part may be a field already. Refuses `tooLong`.
 */
export function readMatter(turn: Turn, source: string, editing = false): Said {
  const { first, below } = firstAndBelow(source)
  const leading = below.findIndex((line) => line.trim() !== '' && !lineAsField(line, turn))
  const fieldLines = leading < 0 ? below : below.slice(0, leading)
  const text = (leading < 0 ? [] : below.slice(leading)).join('\n').trim()
  const segments =
    editing && beginsAsField(first, turn) ? ['', ...first.split(';')] : first.split(';')
  const read = readSegments(turn, [...segments.slice(1), ...fieldLines], segments[0] ?? '')
  const split = behindTitle.exec(read.title)
  const { title, link } = titleAndLink(
    (split?.groups?.['title'] ?? read.title).trim(),
    read.said.link,
  )
  const told = split?.groups?.['told']
  const background = [
    ...(told === undefined ? [] : [told]),
    ...read.background,
    ...(editing ? [] : read.more),
    ...(text ? [text.replace(backgroundBefore, '')] : []),
  ]
    .join('\n')
    .trim()
  const said: Said = {
    ...read.said,
    title,
    ...(link === undefined ? {} : { link }),
    unread: read.unread,
    ...(editing && read.more.length > 0 ? { moreLinks: read.more } : {}),
    ...(background ? { background } : {}),
  }
  checkLengths(said)
  return said
}

/** Whether a text that begins with a field is as well one that begins with its title: `Informationsärende`, `Gemensam`, `Föredragande för nästa möte`. */
export function canBeTitled(turn: Turn, source: string): boolean {
  const start = (/^[^;\n]*/.exec(source)?.[0] ?? '').trim()
  const field = fieldIn(start, turn)
  if (field?.name === 'presenters')
    return !start.includes(':') && !namesPresenters(turn, field.value)
  return field?.name === 'joint' || isBareKind(start)
}

/** Whether a text begins with the word for a meeting and its day, and with no mark that says it is a field: `Mötet 17 april`. */
export function opensWithMeeting(turn: Turn, source: string): boolean {
  const start = (/^[^;\n]*/.exec(source)?.[0] ?? '').trim()
  const field = fieldIn(start, turn)
  return field?.name === 'meeting' && nameOf(start) === 'meeting' && !start.includes(':')
}

/** `Läkaravtalet (https://…)`: where the words of a title lead is the item's link, unless it has another. */
function titleAndLink(
  typed: string,
  known: string | undefined,
): { readonly title: string; readonly link: string | undefined } {
  const [whole = '', link] = known === undefined ? (behindWords.exec(typed) ?? []) : []
  return { title: typed.slice(0, typed.length - whole.length), link: link ?? known }
}

/** The first line ends where neither it nor the next one says, with a semicolon, that fields go on. */
function firstAndBelow(source: string): {
  readonly first: string
  readonly below: readonly string[]
} {
  const [start = '', ...below] = source.split('\n').map((line) => line.trimEnd())
  let first = start
  while (below[0] !== undefined && (first.endsWith(';') || below[0].trimStart().startsWith(';'))) {
    first = `${first.replace(/;$/, '')};${(below.shift() ?? '').trimStart().replace(/^;/, '')}`
  }
  return { first, below }
}

function readSegments(turn: Turn, segments: readonly string[], start: string) {
  let title = start
  let said: {
    kind?: ItemKind
    minutes?: number
    link?: string
    meeting?: string
    joint?: boolean
    presenters?: readonly string[]
  } = {}
  const background: string[] = []
  const unread: string[] = []
  const more: string[] = []
  let last: Name | undefined
  // A semicolon with nothing behind it belongs to the title where more of the title follows.
  let empty = ''
  for (const segment of segments) {
    if (segment.trim() === '') {
      empty += `;${segment}`
      continue
    }
    const field = fieldIn(segment, turn)
    if (!field && last === undefined) title += `${empty};${segment}`
    else if (!field && last === 'background')
      background.push(`${background.pop() ?? ''};${segment}`)
    else if (!field && last === 'presenters' && isSomebody(turn, segment))
      said = { ...said, presenters: presentersIn(turn, segment, said.presenters) }
    else if (!field) background.push(segment.trim())
    else if (!readable(turn, field)) {
      if (field.value === '' && field.name === 'background') continue
      unread.push(segment.trim())
      background.push(segment.trim())
    } else if (field.name === 'background') background.push(field.value)
    else if (field.name === 'link') {
      const [first = '', ...others] = [
        ...(said.link === undefined ? [] : ['']),
        ...linksIn(field.value),
      ]
      if (first !== '') said = { ...said, ...valueOf(turn, { ...field, value: first }, undefined) }
      more.push(...others)
    } else said = { ...said, ...valueOf(turn, field, said.presenters) }
    last = field?.name ?? last
    empty = ''
  }
  return { title, said, background, unread, more }
}

/** Refuses `tooLong`. */
export function checkLengths({
  title,
  background = '',
  link = '',
  presenters = [],
}: Partial<ItemFields> & { readonly title: string }): void {
  const limits: readonly (readonly [string, number])[] = [
    [title, MAX_TITLE],
    [background, MAX_TEXT],
    [link, MAX_LINK],
    [presenters.join(', '), MAX_NAMES],
  ]
  for (const [text, limit] of limits)
    if (text.length > limit) throw new Refusal('tooLong', { length: text.length, limit })
}

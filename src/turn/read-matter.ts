import { languages, textsIn } from '../language/texts.ts'
import { MAX_TEXT, MAX_TITLE, type ItemFields } from '../meetings/agenda.ts'
import type { ItemKind } from '../meetings/agenda-item.ts'
import { Refusal } from '../meetings/refusal.ts'
import { readDay } from '../reading/days.ts'
import { spelled } from '../reading/spelled.ts'
import { vocabulary } from '../reading/vocabulary.ts'
import { isNextMeeting, withoutHour } from './meeting-said.ts'
import { withoutMarks } from './name-marks.ts'
import { isOnRoster, namesIn, personOrStranger } from './people-meant.ts'
import type { Turn } from './turn.ts'

/** What somebody said about an item. Only what was said is there; the title may be empty. */
export interface Said extends Partial<ItemFields> {
  readonly title: string
  /** The meeting's day, as typed. */
  readonly meeting?: string
  /** Segments that begin as a field but say nothing readable. They stand in the background as well: nothing is lost. */
  readonly unread: readonly string[]
}

const names = vocabulary((words) => words.agenda.fields)
const kinds = vocabulary((words) => words.agenda.kinds)
const units = vocabulary((words) => words.agenda.lengths)
const about = spelled((words) => words.agenda.about)
const sharing = vocabulary((words) => words.agenda.sharing)
type Name = NonNullable<ReturnType<typeof names.meaning>> | 'joint'

const fieldForm = new RegExp(String.raw`^(${names.source})(?=[\s:]|$)\s*:?\s*([\s\S]*)$`, 'iu')
const beforeKind = new RegExp(`^${spelled((words) => words.agenda.beforeKind)} `, 'iu')
const length = new RegExp(
  String.raw`^(?:${about} )?(\d{1,3})(?:[,.](\d))?\s*(${units.source})?\.?$`,
  'iu',
)
const bareLength = new RegExp(String.raw`^(?:${about} )?\d[\d.,]*\s*\p{L}`, 'iu')
const toward = new RegExp(String.raw`^${spelled((words) => words.meetings.toward)}\s+(.+)$`, 'iu')
const backgroundBefore = new RegExp(
  String.raw`^${spelled((words) => words.agenda.fields.background)}\s*:\s*`,
  'iu',
)

/** `Se över larmkedjan. Bakgrund: tre avvikelser`: a title that goes on with its background in the same line. */
const behindTitle = new RegExp(
  String.raw`^(?<title>.*[^.])\.\s+${spelled((words) => words.agenda.fields.background)}\s*:\s*(?<told>.+)$`,
  'isu',
)

const kindNamed = (text: string): ItemKind | undefined =>
  kinds.meaning(text.trim().replace(beforeKind, '').replace(/\.$/, ''))

export const MAX_MINUTES = 600
const MAX_LINK = 500
/** Letters of all presenters' names together. */
const MAX_NAMES = 1000
const MAX_PRESENTERS = 20

/** Minutes between 1 and 600: `20`, `20 min`, `1,5 tim`, `1 h`. */
function minutesIn(text: string): number | undefined {
  const match = length.exec(text.trim())
  if (!match) return undefined
  const hours = units.meaning(match[3] ?? '') === 'hours'
  const minutes = Math.round(Number(`${match[1]}.${match[2] ?? 0}`) * (hours ? 60 : 1))
  return minutes >= 1 && minutes <= MAX_MINUTES ? minutes : undefined
}

/** So many minutes, though no meeting has them. */
const minutesWord = new RegExp(
  String.raw`^\d{1,3}\s*${spelled((words) => words.agenda.lengths.minutes)}\.?$`,
  'iu',
)

/** One segment as a field, or `undefined` when it is text. A kind or a length of time alone is a field too. */
function fieldIn(
  segment: string,
  turn: Turn,
): { readonly name: Name; readonly value: string } | undefined {
  const text = segment.trim()
  if (kindNamed(text)) return { name: 'kind', value: text }
  if (sharing.meaning(text)) return { name: 'joint', value: text }
  if (bareLength.test(text) && (minutesIn(text) || minutesWord.test(text)))
    return { name: 'minutes', value: text }
  const day = toward.exec(text)?.[1]
  if (day && readDay(withoutHour(day), turn.today)?.kind === 'day')
    return { name: 'meeting', value: day }
  if (/^https?:\/\/\S+$/i.test(text)) return { name: 'link', value: text }
  const [, word = '', value = ''] = fieldForm.exec(text) ?? []
  const name = names.meaning(word)
  return name && { name, value: value.trim() }
}

const readable = (
  turn: Turn,
  { name, value }: { readonly name: Name; readonly value: string },
): boolean => {
  switch (name) {
    case 'kind':
      return kindNamed(value) !== undefined
    case 'minutes':
      return minutesIn(value) !== undefined
    case 'meeting':
      return isNextMeeting(value) || readDay(withoutHour(value), turn.today) !== undefined
    default:
      return value !== ''
  }
}

const fewWords = (text: string): boolean => text !== '' && text.split(/\s+/).length <= 6
/** How a decision is called that is more than one. */
const sorts = new RegExp(
  `^(?:${languages
    .flatMap((language) => {
      const { policy, position } = textsIn(language).sentences
      return [policy, position].map(({ say }) => say.split(' <')[0])
    })
    .join('|')})$`,
  'iu',
)

/** Whether a segment behind other text is nothing but a field of an item, with its word. */
export function itemFieldIn(segment: string, turn: Turn): boolean {
  const [, word = '', value = ''] = fieldForm.exec(segment) ?? []
  const field = names.meaning(word)
  if (field === undefined) return bareLength.test(segment) && minutesIn(segment) !== undefined
  if (field === 'kind') return kindNamed(value) !== undefined || sorts.test(value)
  if (field === 'link') return isAddress(value)
  if (field === 'presenters') return isSomebody(turn, value)
  return field === 'background' ? fewWords(value) : readable(turn, { name: field, value })
}

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
    ...(text ? [text.replace(backgroundBefore, '')] : []),
  ]
    .join('\n')
    .trim()
  const said: Said = {
    ...read.said,
    title,
    ...(link === undefined ? {} : { link }),
    unread: read.unread,
    ...(background ? { background } : {}),
  }
  checkLengths(said)
  return said
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
    else if (field.name === 'link' && said.link !== undefined) background.push(field.value)
    else said = { ...said, ...valueOf(turn, field, said.presenters) }
    last = field?.name ?? last
    empty = ''
  }
  return { title, said, background, unread }
}

function valueOf(
  turn: Turn,
  { name, value }: { readonly name: Name; readonly value: string },
  before: readonly string[] | undefined,
) {
  switch (name) {
    case 'kind':
      return { kind: kindNamed(value) as ItemKind }
    case 'minutes':
      return { minutes: minutesIn(value) as number }
    case 'presenters':
      return { presenters: presentersIn(turn, value, before) }
    case 'joint':
      return { joint: sharing.meaning(value) === 'joint' }
    case 'link':
      return { link: behindWords.exec(value)?.[1] ?? value }
    default:
      return { [name]: value }
  }
}

/** The address behind words that lead there: `Underlag 2026.docx (https://…)`. */
const behindWords = / \((https?:\/\/[^\s()]+)\)$/i

/** Whether a link can be opened. */
export const isAddress = (link: string): boolean =>
  /^https?:\/\/\S+$/i.test(link) && URL.canParse(link)

const isSomebody = (turn: Turn, text: string): boolean =>
  namesIn(turn, text).every((name) => isOnRoster(turn, name))

/** People of the roster by their name there, others as typed. Refuses `tooManyAtOnce`; asks which of two is meant. */
export function presentersIn(
  turn: Turn,
  text: string,
  before: readonly string[] = [],
): readonly string[] {
  const bodies = Object.values(turn.group.bodies).map(({ name }) => name)
  const all = [
    ...before,
    ...namesIn(turn, text, bodies).map(
      (name) => personOrStranger(turn, name)?.name ?? withoutMarks(turn, name),
    ),
  ]
  if (all.length > MAX_PRESENTERS) throw new Refusal('tooManyAtOnce', { limit: MAX_PRESENTERS })
  return [...new Set(all)]
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

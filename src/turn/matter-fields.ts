import { languages, textsIn } from '../language/texts.ts'
import { webAddress } from '../text/web-address.ts'
import type { ItemKind } from '../meetings/agenda-item.ts'
import { Refusal } from '../meetings/refusal.ts'
import { readDay } from '../reading/days.ts'
import { spelled } from '../reading/spelled.ts'
import { vocabulary } from '../reading/vocabulary.ts'
import { isNextMeeting, withoutHour } from './meeting-said.ts'
import { withoutMarks } from './name-marks.ts'
import { isOnRoster, namesIn, personOrStranger } from './people-meant.ts'
import type { Turn } from './turn.ts'

const names = vocabulary((words) => words.agenda.fields)

const kinds = vocabulary((words) => words.agenda.kinds)

const units = vocabulary((words) => words.agenda.lengths)

const about = spelled((words) => words.agenda.about)

const sharing = vocabulary((words) => words.agenda.sharing)

export type Name = NonNullable<ReturnType<typeof names.meaning>> | 'joint'

const fieldForm = new RegExp(String.raw`^(${names.source})(?=[\s:]|$)\s*:?\s*([\s\S]*)$`, 'iu')

const beforeKind = new RegExp(`^${spelled((words) => words.agenda.beforeKind)} `, 'iu')

const length = new RegExp(
  String.raw`^(?:${about} )?(\d{1,3})(?:[,.](\d))?\s*(${units.source})?\.?$`,
  'iu',
)

const bareLength = new RegExp(String.raw`^(?:${about} )?\d[\d.,]*\s*\p{L}`, 'iu')

const toward = new RegExp(String.raw`^${spelled((words) => words.meetings.toward)}\s+(.+)$`, 'iu')

export const backgroundBefore = new RegExp(
  String.raw`^${spelled((words) => words.agenda.fields.background)}\s*:\s*`,
  'iu',
)

/** `Se över larmkedjan. Bakgrund: tre avvikelser`: a title that goes on with its background in the same line. */
export const behindTitle = new RegExp(
  String.raw`^(?<title>.*[^.])\.\s+${spelled((words) => words.agenda.fields.background)}\s*:\s*(?<told>.+)$`,
  'isu',
)

export const kindNamed = (text: string): ItemKind | undefined =>
  kinds.meaning(text.trim().replace(beforeKind, '').replace(/\.$/, ''))

/** Whether a text is nothing but the name of a kind, which is as well a title: `Informationsärende`. */
export const isBareKind = (text: string): boolean => kinds.meaning(text.trim()) !== undefined

/** The field whose word a segment begins with. */
export const nameOf = (segment: string): Name | undefined =>
  names.meaning(fieldForm.exec(segment)?.[1] ?? '')

const segmentsOf = (line: string): readonly string[] => line.split(';').map((one) => one.trim())

/** Whether the line of a title goes on with its background. */
export const opensBackground = (line: string): boolean =>
  behindTitle.test(line) ||
  segmentsOf(line)
    .slice(1)
    .some((one) => nameOf(one) === 'background')

/** Whether a line below a title is background: words that are no field. */
export const isBackground = (line: string): boolean =>
  segmentsOf(line).some((one) => {
    const name = nameOf(one)
    if (name) return name === 'background'
    const isField =
      kindNamed(one) ?? sharing.meaning(one) ?? (bareLength.test(one) || addressed.test(one))
    return one !== '' && !isField && !toward.test(one)
  })

export const MAX_MINUTES = 600
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

/** `https://…`, alone or behind a word for what is to be read there. */
const addressed = new RegExp(
  String.raw`^(?:${spelled((words) => words.agenda.papers)}(?::\s*|\s+))?(?<address>https?:\/\/\S+)$`,
  'iu',
)

/** One segment as a field, or `undefined` when it is text. A kind or a length of time alone is a field too. */
export function fieldIn(
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
  const address = addressed.exec(text)?.groups?.['address']
  if (address !== undefined) return { name: 'link', value: address }
  const [, word = '', value = ''] = fieldForm.exec(text) ?? []
  const name = names.meaning(word)
  return name && { name, value: value.trim() }
}

export const readable = (
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

/** How a decision is called that is more than one, whole and by its first word. */
const sorts = new RegExp(
  `^(?:${languages
    .flatMap((language) => {
      const { policy, position } = textsIn(language).sentences
      return [policy, position].flatMap(({ say }) => [say.split(' <')[0], say.split(' ')[0]])
    })
    .join('|')})$`,
  'iu',
)

/** Whether a segment behind other text is nothing but a field of an item, with its word. */
export function itemFieldIn(segment: string, turn: Turn): boolean {
  const [, word = '', value = ''] = fieldForm.exec(segment) ?? []
  const field = names.meaning(word)
  if (field === undefined)
    return (
      sharing.meaning(segment) === 'joint' ||
      (bareLength.test(segment) && minutesIn(segment) !== undefined) ||
      (addressed.test(segment) && !/^https?:/i.test(segment))
    )
  if (field === 'kind') return kindNamed(value) !== undefined || sorts.test(value)
  if (field === 'link') return isAddress(value)
  if (field === 'presenters') return isSomebody(turn, value)
  return field === 'background' ? fewWords(value) : readable(turn, { name: field, value })
}

export function valueOf(
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
      return { link: asKept(behindWords.exec(value)?.[1] ?? value) }
    default:
      return { [name]: value }
  }
}

/** The address behind words that lead there: `Underlag 2026.docx (https://…)`. */
export const behindWords = / \((https?:\/\/[^\s()]+)\)$/i

/** The addresses of a field that holds nothing else, as many as there are; any other value as it is. */
export function linksIn(value: string): readonly string[] {
  const parts = value.split(between).filter((part) => part !== '')
  return parts.length > 1 && parts.every((part) => /^https?:\/\//i.test(part)) ? parts : [value]
}

const between = new RegExp(
  String.raw`(?:[\s,;]+|(?<=\s)(?:${spelled((words) => words.lists.and)})\s)+`,
  'iu',
)

/** Whether a link can be opened. */
export const isAddress = (link: string): boolean => webAddress(link) !== undefined

const asKept = (link: string): string => webAddress(link) ?? link

export const isSomebody = (turn: Turn, text: string): boolean =>
  namesIn(turn, text).every((name) => isOnRoster(turn, name))

/** Whether a text names presenters and cannot as well go on a title: of the roster, or each written as a name is. */
export const namesPresenters = (turn: Turn, text: string): boolean =>
  namesIn(turn, text).every((name) => isOnRoster(turn, name) || asName.test(name))

const asName = /^\p{Lu}\S*(?:\s+\p{Lu}\S*)*$/u

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

import { isClock, type Clock } from '../../meetings/calendar.ts'
import type { PersonId } from '../../meetings/ids.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf } from '../../meetings/roster.ts'
import { spelled } from '../../reading/spelled.ts'
import { ANYTHING } from '../../reading/template.ts'
import { takeTimes } from '../../reading/times.ts'
import type { Argument } from '../argument.ts'
import { openHeader } from '../saving.ts'
import { namesIn, somebody } from '../people-meant.ts'
import type { Turn } from '../turn.ts'

/** Somebody's part of a meeting; from its beginning, or to its end, where that is absent. */
export interface Stay {
  readonly person: PersonId
  readonly from?: Clock
  readonly to?: Clock
}

type Hours = Omit<Stay, 'person'>

const CLOCK = String.raw`(?:${spelled(({ times }) => times.oclock)})?\.?\s*\d`
const until = new RegExp(
  String.raw`^(?:${spelled(({ record }) => record.until)}\s+|[-–]\s*)(?=${CLOCK})`,
  'iu',
)
const since = new RegExp(String.raw`^${spelled(({ record }) => record.since)}\s+(?=${CLOCK})`, 'iu')

const missing = (example: string): Refusal => new Refusal('missingTimes', { example })

/**
 * `E 9.30–11, F och G från 10`: names, each with the times that follow them. A form names one by `{ meeting, person, from, to }`. Refuses `missingTimes`,
 * `badTimes`, `missingName`, `noSuchPerson`; asks which of two is meant. Whether the meeting has such hours is the act's to look at.
 */
export const stays: Argument<readonly Stay[]> = {
  kind: 'stays',
  shape: ANYTHING,
  namesPeople: true,
  read(typed, turn) {
    const parted = partsIn(typed, turn)
    return parted?.flatMap(({ names, ...hours }) =>
      namesIn(turn, names).map((name) => ({ person: somebody(turn, name).id, ...hours })),
    )
  },
  fromForm(sent, turn) {
    if (typeof sent !== 'object' || sent === null) return undefined
    const { meeting, person, from, to } = sent as Readonly<Record<string, unknown>>
    if (typeof meeting !== 'string' || openHeader(turn)?.id !== meeting) return undefined
    return typeof person === 'string' &&
      Object.hasOwn(turn.group.people, person) &&
      typeof from === 'string' &&
      isClock(from) &&
      typeof to === 'string' &&
      isClock(to)
      ? [{ person, from, to }]
      : undefined
  },
  render: (all, { group }) =>
    all
      .map(({ person, from, to }) => {
        const name = nameOf(group, person)
        return from === undefined ? `${name} –${to}` : `${name} ${from}${to ? `–${to}` : ''}`
      })
      .join(', '),
  missing,
  sample: ({ t }) => `${t.samples.person} 9.30–11`,
}

/** Each list of names with its hours; `undefined` where a name has none, or there is none at all. */
function partsIn(
  text: string,
  turn: Turn,
): readonly (Hours & { readonly names: string })[] | undefined {
  const found: (Hours & { readonly names: string })[] = []
  let waiting = ''
  for (const segment of text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    const at = [...segment.matchAll(/(?<=^|\s|\()[(\p{L}\d–-]/gu)]
      .map((match) => match.index)
      .find((index) => hoursIn(segment.slice(index)) !== undefined)
    const hours = at === undefined ? undefined : hoursIn(segment.slice(at))
    const names = [waiting, segment.slice(0, at).replace(/\($/, '').trim()]
      .filter((part) => part !== '')
      .join(', ')
    if (hours) {
      if (names === '')
        throw new Refusal('missingName', { example: turn.t.sentences.partOf.example })
      found.push({ names, ...hours })
    } else if (/\d/.test(segment)) throw new Refusal('badTimes', { typed: segment })
    waiting = hours ? '' : names
  }
  return waiting === '' && found.length > 0 ? found : undefined
}

function hoursIn(typed: string): Hours | undefined {
  const text = typed.replace(/^\(/, '').replace(/\)?\.?$/, '')
  const led = until.exec(text) ?? since.exec(text)
  const plain = led ? text.slice(led[0].length) : text
  const read = takeTimes(led && /^\d/.test(plain) ? `kl ${plain}` : plain)
  if (read === undefined) return undefined
  if (read.kind === 'impossible') throw new Refusal('badTimes', { typed: read.text })
  if (read.rest !== '' && !/^[.)]*$/.test(read.rest)) return undefined
  if (until.test(text)) return { to: read.start }
  return { from: read.start, ...(read.end === undefined ? {} : { to: read.end }) }
}

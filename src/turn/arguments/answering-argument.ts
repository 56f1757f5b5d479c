import type { Day } from '../../meetings/calendar.ts'
import type { PersonId } from '../../meetings/ids.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf, present } from '../../meetings/roster.ts'
import { matchPeople } from '../../reading/names.ts'
import { anyOf } from '../../reading/patterns.ts'
import { spelled } from '../../reading/spelled.ts'
import { cleanText } from '../../text/clean.ts'
import type { Argument, Writing } from '../argument.ts'
import { Question } from '../command.ts'
import { MEETING, readMeetingDay } from '../meeting-said.ts'
import { markedIn, withoutMarks } from '../name-marks.ts'
import { personNamed, personOrStranger, somebody } from '../people-meant.ts'
import type { Turn } from '../turn.ts'

const NOT_A_NAME = spelled(({ absence }) => absence.notAName)
/** What of a sentence can be somebody's name, right behind a verb of coming: a few words, none of which is one of everyday prose. */
const NAME = String.raw`(?!${NOT_A_NAME}(?![\p{L}\p{N}]))(?:[^\s\d:;?!]+)(?:[ ](?!${NOT_A_NAME}(?![\p{L}\p{N}]))[^\s\d:;?!]+){0,4}?`

/** Somebody of the roster who comes, or is said to. Refuses `noSuchPerson`; asks about a similar name. */
export const comer: Argument<PersonId> = {
  kind: 'person',
  shape: NAME,
  namesPeople: true,
  read: (typed, turn) => somebody(turn, typed.replace(/,$/, '')).id,
  fromForm: (sent, turn) =>
    typeof sent === 'string' && Object.hasOwn(turn.group.people, sent) ? sent : undefined,
  render: (value, { group }) => nameOf(group, value),
  missing: (example) => new Refusal('missingName', { example }),
  sample: (turn) => turn.t.samples.person,
}

/** Whose answer is asked for, and to which meeting. */
export interface Asked {
  readonly person: PersonId
  readonly on?: Day
}

const behindName = new RegExp(String.raw`^(.+?),?\s+(${MEETING})$`, 'isu')

/** The same with a question mark, which says that it only asks: `Bo Ek 6/2?`. */
export const askedAbout: Argument<Asked> = {
  kind: 'asked about',
  shape: String.raw`${NAME}(?:,?\s+${MEETING})?\s*\?`,
  namesPeople: true,
  read(typed, turn) {
    const text = typed.replace(/[\s?]+$/, '')
    const [, name = text, day] = behindName.exec(text) ?? []
    return {
      person: somebody(turn, name).id,
      ...(day === undefined ? {} : { on: readMeetingDay(turn, day) }),
    }
  },
  fromForm: () => undefined,
  render: ({ person, on }, { group }) =>
    `${nameOf(group, person)}${on === undefined ? '' : ` ${on}`}?`,
  missing: (example) => new Refusal('missingName', { example }),
  sample: (turn) => `${turn.t.samples.person}?`,
}

/** Who stays away, from which meeting, and why: the sender where nobody is named. */
export interface Absence {
  readonly person?: PersonId
  readonly on?: Day
  readonly reason?: string
}

const MOST = 500
const FULL_NAME = 2
const MOST_WORDS = 5
const noReason = spelled((all) => [
  ...all.meetings.to,
  ...all.meetings.noReason,
  ...all.away.elsewhere,
])
/** What is wished for beside it is no reason: `men vill gärna att …`. */
const wishesElse = new RegExp(
  String.raw`(?:^|\s)${spelled((all) => all.meetings.wishesElse)}(?!\p{L})`,
  'iu',
)
/** What one will not do is none either. */
const willNotDo = anyOf(({ meetings }) => meetings.willNotDo)
/** A colon inside an hour is none. */
const mark = /\s*(?:(?<!\d):|:(?!\d\d(?!\d))|[,–])\s*|\s+-\s+/u

const REASON = String.raw`[^\s:][^\n]*`

/**
 * `Bo Ek: på resa`, `Bo Ek 6/2`, `på resa`: what names nobody is the sender's own reason. A first name with more behind it may be either, and is asked
 * about. The reason is left out of all that is logged.
 */
export const absence: Argument<Absence> = {
  kind: 'absence',
  shape: String.raw`(?:(?<=[:,–-]\s*)|(?!(?:${noReason}|${willNotDo})(?!\p{L})))${REASON}`,
  alone: REASON,
  namesPeople: true,
  read(typed, turn) {
    const text = typed.trim()
    const found = named(turn, text)
    const reason = withoutMarks(turn, found?.reason ?? (found ? '' : text)).trim()
    if (wishesElse.test(reason))
      throw new Refusal('restUnread', { rest: reason, example: turn.t.samples.obstacle })
    return {
      ...(found ? { person: found.person } : {}),
      ...(found?.on === undefined ? {} : { on: found.on }),
      ...(reason === '' ? {} : { reason }),
    }
  },
  fromForm(sent, { group }) {
    if (typeof sent === 'string')
      return sent.length <= MOST ? { reason: cleanText(sent) } : undefined
    if (typeof sent !== 'object' || sent === null) return undefined
    const { person, reason } = sent as Readonly<Record<string, unknown>>
    if (
      person !== undefined &&
      !(typeof person === 'string' && Object.hasOwn(group.people, person))
    )
      return undefined
    if (reason !== undefined && !(typeof reason === 'string' && reason.length <= MOST))
      return undefined
    return {
      ...(typeof person === 'string' ? { person } : {}),
      ...(typeof reason === 'string' ? { reason: cleanText(reason) } : {}),
    }
  },
  logged: ({ person, on }) =>
    person === undefined ? undefined : { person, ...(on === undefined ? {} : { on }) },
  render: written,
  missing: (example) => new Refusal('missingText', { example }),
  sample: (turn) => turn.t.samples.obstacle,
}

function written({ person, on, reason }: Absence, { group }: Writing): string {
  const who = person === undefined ? '' : nameOf(group, person)
  const whom = [who, on ?? ''].filter(Boolean).join(' ')
  if (reason === undefined) return whom
  return whom === '' ? reason : `${whom}: ${reason}`
}

interface Named {
  readonly person: PersonId
  readonly on?: Day
  readonly reason?: string
}

function named(turn: Turn, text: string): Named | undefined {
  const cut = mark.exec(text)
  const head = cut ? text.slice(0, cut.index) : text
  const behind = cut ? text.slice(cut.index + cut[0].length) : undefined
  const [, name = head, day] = behindName.exec(head) ?? []
  const on = day === undefined ? {} : { on: readMeetingDay(turn, day) }
  const words = name.split(/\s+/).filter(Boolean)
  if (words.length > 0 && words.length <= MOST_WORDS) {
    const isName = words.length >= FULL_NAME || /^\p{Lu}/u.test(name)
    const person = isName ? personOrStranger(turn, name) : personNamed(turn, name)
    if (person)
      return { person: person.id, ...on, ...(behind === undefined ? {} : { reason: behind }) }
  }
  return loosely(turn, text)
}

/** A whole name, or somebody mentioned, at the beginning of what goes on without a mark. */
function loosely(turn: Turn, text: string): Named | undefined {
  const words = text.split(/\s+/)
  for (let count = Math.min(words.length - 1, MOST_WORDS); count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ')
    const isWhole = count >= FULL_NAME || markedIn(turn, name) !== undefined
    if (!isWhole && !isOneOfThem(turn, name)) continue
    const person = isWhole ? personNamed(turn, name) : perhaps(turn, name)
    if (person) return { person: person.id, reason: words.slice(count).join(' ') }
  }
  return undefined
}

const isOneOfThem = (turn: Turn, name: string): boolean =>
  /^\p{Lu}/u.test(name) && matchPeople(name, present(turn.group)).length === 1

/** A first name and more may be whom it is about, or the beginning of the sender's own reason. */
function perhaps(turn: Turn, name: string) {
  const person = personNamed(turn, name)
  if (!person || person.id === turn.sender.id) return undefined
  const about = `absent:${name.toLowerCase()}`
  const chosen = turn.choices[about]
  if (chosen !== undefined) return chosen === person.id ? person : undefined
  const { whoIsAway, itIsMe } = turn.t.meetings
  throw new Question(about, whoIsAway({ name: person.name }), [
    { label: person.name, value: person.id },
    { label: itIsMe, value: turn.sender.id },
  ])
}

import { refOf } from '../meetings/ref.ts'
import { postedAs } from '../delivery/posted.ts'
import type { Delivery } from '../delivery/delivery.ts'
import { languages, textsIn, type Texts } from '../language/texts.ts'
import type { Action } from '../meetings/action.ts'
import { addDays, addMonths, type Day } from '../meetings/calendar.ts'
import { lastDay } from '../meetings/due.ts'
import type { Group, Person } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { takeDay } from '../reading/days.ts'
import { answerable } from '../meetings/owners.ts'
import { meetingDaysOf } from '../meetings/reminding.ts'
import { workingDayOnOrAfter } from '../meetings/working-days.ts'
import type { Book } from '../store/update.ts'
import { firstLine } from '../text/cut.ts'
import type { Reply } from '../turn/command.ts'
import { findVerb, verbsAt, type Verbs } from '../turn/verbs.ts'
import type { Incoming } from '../world.ts'

/** What a post of ours is about, as far as an answer to it goes. */
export interface About {
  /** The sender's own where there are any among them, else all. */
  readonly actions: readonly Action[]
  /** The meeting's day. */
  readonly on: Day | undefined
}

/** The posts that a message may answer, as many as are looked for. */
export const answeredPosts = ({ answers = [] }: Incoming): readonly string[] => answers.slice(0, 3)

/** What the post that a message answers is about; `undefined` where it answers none of ours, or one about nothing. Only reads. */
export async function aboutAnswered(
  book: Book,
  incoming: Incoming,
  group: Group,
  sender: Person,
): Promise<About | undefined> {
  for (const activityId of answeredPosts(incoming)) {
    const posts = await book.list<Delivery>(postedAs(incoming.conversation, activityId))
    const ids = [...new Set(posts.flatMap((post) => post.actions ?? []))].slice(0, 20)
    const found = await Promise.all(ids.map((id) => book.get<Action>(id)))
    const all = found.flatMap((action) => (action?.type === 'action' ? [action] : []))
    const own = all.filter(({ owners }) => answerable(group, owners).includes(sender.id))
    const meetingId = posts.find((post) => post.meetingId !== undefined)?.meetingId
    const meeting = meetingId === undefined ? undefined : await book.get<Meeting>(meetingId)
    if (all.length > 0 || meeting)
      return { actions: own.length > 0 ? own : all, on: meeting && refOf(meeting) }
  }
  return undefined
}

/** Sentences that need an action, and what stands between its number and the rest. */
const ofAction: Readonly<Record<string, string>> = {
  done: ': ',
  status: ': ',
  notMine: ': ',
  later: ' ',
  handOver: ' ',
}
/** Sentences about a meeting, and whether its day stands first in what follows the verb. */
const ofMeeting: Readonly<Record<string, 'first' | 'last'>> = {
  attending: 'first',
  notAttending: 'first',
  replacedBy: 'last',
  approve: 'last',
}

export interface Answering {
  readonly about: About
  readonly verbs: Verbs
  readonly group: Group
  readonly today: Day
}

/**
 * A sentence as it is meant in an answer to that post: with the number or the day that the post gives and the sentence lacks. The same sentence
 * where nothing is lacking, or nothing can be given; a question back where the post is about several actions.
 */
export function meantInReply(source: string, answering: Answering): string | Reply {
  const { about, verbs, group, today } = answering
  const [only, more] = about.actions
  const verb = verbIn(source, verbs, Object.keys(ofAction))
  if (verb && only && !/^[\s:]*u ?\d/iu.test(verb.rest)) {
    const glue = ofAction[verb.name] ?? ' '
    const of = ({ id }: Action): string => joined(verb.words, id, glue, verb.rest)
    return more ? whichOf(about.actions, of, group) : of(only)
  }
  if (only && !more && !findVerb(verbs, source)) {
    const from = lastOf(only, group, today)
    const meant = languages
      .map((language) => plainly(source, only, textsIn(language), from))
      .find((one) => one !== undefined)
    if (meant !== undefined) return meant
  }
  return ofDay(source, answering) ?? source
}

/** The answer to words that nobody understood, to a post about one action: nearest is how it goes with it. */
export function unsureInReply(source: string, about: About, t: Texts): Reply | undefined {
  const [only, more] = about.actions
  if (!only || more) return undefined
  const { replies } = t.heard
  const { id } = only
  return {
    text: replies.unsure({ typed: firstLine(source), id }),
    choices: [
      { label: replies.statusLabel({ id }), say: `${t.followUp.say.status({ id })}: ${source}` },
      { label: replies.doneLabel({ id }), say: `${t.followUp.say.done({ id })}: ${source}` },
    ],
  }
}

interface InText {
  readonly name: string
  readonly words: string
  readonly rest: string
}

/** The verb that a text begins with, whether or not the rest can be read. */
function verbIn(source: string, verbs: Verbs, names: readonly string[]): InText | undefined {
  const lower = source.toLowerCase()
  const found = verbsAt(verbs, lower).find(
    ({ words, command }) =>
      names.includes(command.name) &&
      lower.startsWith(words) &&
      /^(?:[\s:.,!;–-]|$)/.test(lower.slice(words.length)),
  )
  return (
    found && {
      name: found.command.name,
      words: source.slice(0, found.words.length),
      rest: source.slice(found.words.length),
    }
  )
}

const joined = (words: string, id: string, glue: string, rest: string): string => {
  const text = rest.replace(/^[\s:.,!;–-]+/, '')
  return `${words} ${id}${text === '' ? '' : `${glue}${text}`}`
}

function whichOf(actions: readonly Action[], of: (action: Action) => string, group: Group): Reply {
  const choices = actions.slice(0, 6).map((action) => ({ label: action.id, say: of(action) }))
  return { text: textsIn(group.settings.language).heard.replies.which, choices }
}

/** `halvvägs`, `en vecka till`: said plainly, without any verb of ours. */
function plainly(
  source: string,
  { id }: Action,
  { heard: { replies }, followUp: { say } }: Texts,
  from: Day,
): string | undefined {
  if (replies.halfway.test(source)) return `${say.status({ id })}: ${source}`
  const longer = replies.longer.exec(source)?.groups
  if (!longer) return undefined
  const [typed = '', unit = ''] = [longer['count'], longer['unit']].map((one) => one?.toLowerCase())
  const count = replies.counts[typed] ?? Number(typed)
  const kind = replies.units[unit]
  const days = kind === 'day' ? count : count * 7
  const day = kind === 'month' ? addMonths(from, count) : addDays(from, days)
  return `${say.later({ id })} ${workingDayOnOrAfter(day)}`
}

/** What a longer time is counted from: the last day, or today when that is over. */
function lastOf({ due }: Action, group: Group, today: Day): Day {
  const last = due && lastDay(due, meetingDaysOf(group))
  return last !== undefined && last > today ? last : today
}

/** A day of its own, first or last in what follows the verb, stays. */
const hasDay = (rest: string, today: Day): boolean =>
  [rest.replace(/^[\s:]+/, ''), rest.split(/\s/).at(-1) ?? ''].some(
    (text) => takeDay(text, today) !== undefined,
  )

function ofDay(source: string, { about: { on }, verbs, today }: Answering): string | undefined {
  if (on === undefined) return undefined
  const verb = verbIn(source, verbs, Object.keys(ofMeeting))
  if (verb) {
    const end = /[\s.!]*$/.exec(verb.rest)?.[0] ?? ''
    const rest = verb.rest.slice(0, verb.rest.length - end.length)
    const said =
      ofMeeting[verb.name] === 'first' ? `${verb.words} ${on}${rest}` : `${verb.words}${rest} ${on}`
    return hasDay(rest, today) ? undefined : said
  }
  for (const { replies } of languages.map((language) => textsIn(language).heard)) {
    if (replies.yes.test(source)) return `${replies.attending} ${on}`
    if (replies.no.test(source)) return `${replies.notAttending} ${on}`
  }
  return undefined
}

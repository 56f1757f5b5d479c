import type { Group } from '../meetings/group.ts'
import { languages, textsIn } from '../language/texts.ts'
import type { PersonId } from '../meetings/ids.ts'
import { wordingShown } from '../acts/record/confirm-wording.ts'
import { tieAsked } from '../groups/ask-to-tie.ts'
import { nameOf } from '../meetings/roster.ts'
import type { Reply } from '../turn/command.ts'
import {
  chosen,
  isFresh,
  waitingId,
  type Opens,
  type Waiting,
  type WaitingDoc,
} from '../turn/question.ts'
import { requestsTold, type Request } from '../turn/requests.ts'
import { languageOf } from '../turn/turn.ts'
import { findVerb } from '../turn/verbs.ts'
import { saidAsActs, saidWhole, saysMore } from './said-sentences.ts'
import { askAlone, tellAlone } from './for-the-room.ts'
import { answerIn, asksItem, filled, gapIn, isOpen, valuesIn } from './gaps.ts'
import { BELOW } from './asked-next.ts'
import type { Hearing, Outcome, Said } from './hearing.ts'
import { says } from './says.ts'
import { trialTurn } from './trial-turn.ts'
import { doneAtOnce, isWhole } from './try-out.ts'
import { situationIn } from './meanings.ts'
import { isInRoom } from '../world.ts'

/** The longest reason that is taken for an answer. */
const LONGEST_ANSWER = 2000

/** What an answer to a question completes; the others go on waiting. */
interface Completed {
  readonly said?: readonly Said[]
  /** It was a no. */
  readonly dropped?: readonly Outcome[]
  readonly rest: WaitingDoc['waiting']
  /** Those whom the sentence mentions. */
  readonly mentioned: NonNullable<Waiting['mentioned']>
}

/** When the message is an answer to a question (`2`, a label, `ja`), the sentence it completes. */
export async function waitingSentences(
  hearing: Hearing,
  said: readonly Said[],
): Promise<Completed | undefined> {
  const [only] = said
  const typed = said.length === 1 && only ? answerIn(only) : undefined
  if (!only || typed === undefined) return undefined
  if ('command' in only.read && !(await isOpen(hearing))) return undefined
  const doc = await hearing.book.get<WaitingDoc>(waitingId(hearing.sender.id))
  if ('command' in only.read && !asksItem(doc?.waiting[0])) return undefined
  const listed = doc && (await openedFrom(doc, typed, hearing))
  if (listed) return listed
  const [first, ...rest] = doc?.waiting ?? []
  if (first && !isFresh(first, hearing.now)) return undefined
  if (!first || typed.length > (first.takesText ? LONGEST_ANSWER : 100)) return undefined
  if (first.offeredAt !== undefined) {
    const answered = await offeredIn(hearing, first, typed)
    return (
      answered && { ...answered, rest: rest.filter(({ offeredAt }) => offeredAt === undefined) }
    )
  }
  const value = chosen(first, typed)
  const isRefused = value === undefined && isOnlyChoice(first) && says('saysNo', typed)
  if (value === undefined && !isRefused) return undefined
  if (isRefused || (first.about === OPENED && value !== 'yes'))
    return { dropped: [{ kind: 'done', reply: await dropped(hearing) }], rest, mentioned: [] }
  const choices = { ...first.choices, [first.about]: value ?? '' }
  const { mentioned = [] } = first
  if (first.pressed) {
    const pressed = saidAsActs(hearing.commands, [first.pressed])
    return { said: pressed.map((one) => ({ ...one, choices })), rest, mentioned }
  }
  const found = findVerb(hearing.verbs, first.source)
  return found ? { said: [{ read: found, choices }], rest, mentioned } : undefined
}

/** Whether a no can mean nothing else than that its only choice is not wanted. */
const isOnlyChoice = ({ options, takesText }: Waiting): boolean =>
  options.length === 1 && takesText === undefined

/** So long a number is about the list that was shown. */
const LISTED_MS = 10 * 60_000

/** What a number picks from the list of what waits: a question, asked again, or a sentence that shows it. */
async function openedFrom(
  { listed, waiting }: WaitingDoc,
  typed: string,
  hearing: Hearing,
): Promise<Completed | undefined> {
  const { now, verbs } = hearing
  const entry = /^\d{1,2}$/.test(typed) ? listed?.entries[Number(typed) - 1] : undefined
  const [first] = waiting
  if (!listed || !entry || now.getTime() - Date.parse(listed.at) > LISTED_MS) return undefined
  // What was asked since is what a number answers.
  if (first?.askedAt !== undefined && first.askedAt > listed.at) return undefined
  if ('say' in entry) {
    const asked = await askedFirst(hearing, entry.say)
    return asked
      ? { dropped: [], rest: [asked, ...waiting], mentioned: [] }
      : { said: saidWhole(verbs, [entry.say]), rest: waiting, mentioned: [] }
  }
  if (!('waiting' in entry)) {
    const shown = await shownForAYes(hearing, entry)
    const reply = await givenAlone(hearing, shown)
    return { dropped: [{ kind: 'done', reply }], rest: waiting, mentioned: [] }
  }
  const picked = waiting[entry.waiting]
  if (!picked) return undefined
  if (picked.inPrivate && isInRoom(hearing.incoming)) {
    const group = await hearing.book.get<Group>('group')
    if (group) await askAlone(hearing, group, picked)
  }
  const askedAt = now.toISOString()
  const others = waiting.filter((one) => one !== picked)
  return { dropped: [], rest: [{ ...picked, askedAt }, ...others], mentioned: [] }
}

/** What a number of the list would do at once is shown before it is done: the number told nothing of it. `undefined` where it only shows or asks. */
async function askedFirst(hearing: Hearing, say: string): Promise<Waiting | undefined> {
  const { book, sender, incoming, verbs, now } = hearing
  const group = await book.get<Group>('group')
  const found = findVerb(verbs, say)
  const tells = group && found && (await doneAtOnce(hearing, found, group))
  if (!tells) return undefined
  const { followUp, help, privacy } = textsIn(languageOf(group, sender, incoming))
  return {
    source: say,
    about: OPENED,
    text: followUp.questions.doesThis({
      sentence: say,
      does: help[found.command.name as keyof typeof help],
      ...tells,
    }),
    options: privacy.yesNo.map((label, index) => ({ label, value: index === 0 ? 'yes' : 'no' })),
    choices: {},
    askedAt: now.toISOString(),
  }
}

const OPENED = 'opened'

/** A Teams meeting or a request that waits for a yes, with its answers; or that it waits no more. */
async function shownForAYes(
  hearing: Hearing,
  entry: Exclude<Opens, { readonly waiting: number } | { readonly say: string }>,
): Promise<Reply> {
  const { book, sender, incoming, commands } = hearing
  const group = await book.get<Group>('group')
  if (!group) throw new Error('the group is gone')
  const t = textsIn(languageOf(group, sender, incoming))
  if ('tie' in entry) {
    const tie = group.teamsTies?.[entry.tie]
    if (!tie) return { text: t.refusals.noSuchTie({ number: entry.tie }) }
    return tieAsked(group, tie, nameOf(group, tie.by))
  }
  if ('wording' in entry) {
    const turn = trialTurn(hearing, group, languageOf(group, sender, incoming))
    const shown = await wordingShown(turn, entry.meeting, entry.wording)
    return shown ?? { text: t.refusals.noWordingWaits({}) }
  }
  const request = await book.get<Request>(entry.request)
  if (request?.type !== 'request') return { text: t.refusals.noSuchRequest({}) }
  return requestsTold({ t, group, commands }, [request])
}

/** Where others read it goes to the sender's own chat. */
async function givenAlone(hearing: Hearing, reply: Reply): Promise<Reply> {
  if (!isInRoom(hearing.incoming)) return reply
  const group = await hearing.book.get<Group>('group')
  if (!group) throw new Error('the group is gone')
  await tellAlone(hearing, group, reply)
  return { text: textsIn(group.settings.language).talk.answeredAlone({}) }
}

/** What waited before a message that answers none of it. */
interface Behind {
  readonly doc: Omit<WaitingDoc, 'listed'>
  /** What goes on waiting, behind what is asked now. */
  readonly on: WaitingDoc['waiting']
  /** Whether some of it waits no more: its sentence was said in full. */
  readonly settled: boolean
}

/** The questions that waited before these sentences were said; `undefined` where none did. */
export async function stillWaiting(
  book: Hearing['book'],
  person: PersonId,
  now: {
    readonly asked: WaitingDoc['waiting']
    readonly outcomes: readonly Outcome[]
  },
): Promise<Behind | undefined> {
  const kept = await book.get<WaitingDoc>(waitingId(person))
  if (!kept || kept.waiting.length === 0) return undefined
  // Numbers of a list that was shown are of what waited then.
  const { listed: _listed, ...doc } = kept
  const isSettled = (one: Waiting): boolean =>
    now.outcomes.some(
      (outcome) =>
        outcome.kind === 'done' && outcome.act !== undefined && saysMore(outcome.act.source, one),
    )
  // What was offered is of that moment: something else was done since.
  const isDone = now.outcomes.some((one) => one.kind === 'done' && one.act !== undefined)
  const unsettled = doc.waiting.filter((one) => !isSettled(one) && !(isDone && one.offeredAt))
  const on =
    now.asked.length === 0
      ? unsettled
      : unsettled.filter(
          (one) =>
            one.offeredAt === undefined &&
            !now.asked.some(({ source, about }) => source === one.source && about === one.about),
        )
  return { doc, on, settled: unsettled.length < doc.waiting.length }
}

/** So long a bare yes or no is about what was offered; later it may be about anything. */
const FRESH = 3 * 60_000

/** That nothing is done. */
async function dropped({ book, sender, incoming }: Hearing): Promise<Reply> {
  const group = await book.get<Group>('group')
  if (!group) throw new Error('the group is gone')
  return { text: textsIn(languageOf(group, sender, incoming)).understood.dropped }
}

/** What was offered, said by its number, its label, or a yes to the first where that was asked about. */
async function offeredIn(
  hearing: Hearing,
  waiting: Waiting,
  typed: string,
): Promise<Omit<Completed, 'rest'> | undefined> {
  const { commands, verbs, now } = hearing
  const isYoung = now.getTime() - Date.parse(waiting.offeredAt ?? '') < FRESH
  const answers = languages.map((language) => textsIn(language).understood)
  if (isYoung && says('saysNo', typed) && waiting.about !== BELOW)
    return {
      dropped: [{ kind: 'done', reply: await dropped(hearing) }],
      mentioned: [],
    }
  const [first] = waiting.options
  const asked =
    first !== undefined && answers.some(({ yes, allOfIt }) => [yes, allOfIt].includes(first.label))
  const picked = asked && isYoung && says('saysYes', typed) ? first.value : chosen(waiting, typed)
  // The word yes is the first one's label, and as fresh as any other yes.
  const value = asked && !isYoung && picked === first.value ? undefined : picked
  const option = waiting.options.find((one) => one.value === value)
  if (option?.said === undefined) return filledBy(hearing, waiting, typed)
  const chosenSaid = option.said
  return {
    said:
      typeof chosenSaid === 'string'
        ? saidWhole(verbs, [chosenSaid])
        : saidAsActs(commands, [chosenSaid]),
    mentioned: [],
  }
}

/** The sentence that lacked one thing, with it; `undefined` where the answer tells no such thing. */
async function filledBy(
  hearing: Hearing,
  waiting: Waiting,
  typed: string,
): Promise<Omit<Completed, 'rest'> | undefined> {
  const gap = waiting.takesText ? gapIn(waiting.source) : undefined
  const group = gap && (await hearing.book.get<Group>('group'))
  if (gap === undefined || !group) return undefined
  const situation = await situationIn(hearing, group)
  for (const value of valuesIn(gap, typed, situation)) {
    const read = findVerb(hearing.verbs, filled(waiting.source, value))
    if (read && (await isWhole(hearing, read, group)))
      return { said: [{ read, choices: {} }], mentioned: [] }
  }
  return undefined
}

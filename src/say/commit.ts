import { defaultLanguage, type Language } from '../meetings/group-settings.ts'
import type { Group, Person } from '../meetings/group.ts'
import { isOutsider } from '../meetings/rights.ts'
import { personOf } from '../meetings/roster.ts'
import { mayStopFromOutside } from '../meetings/succession.ts'
import type { Stored } from '../store/store.ts'
import { update, type Book } from '../store/update.ts'
import type { Message } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'
import { isInRoom, type Incoming, type World } from '../world.ts'
import { isStale } from '../groups/roster-check.ts'
import { logEntry, type LogEntry } from '../records/log.ts'
import { answerOf } from './answer.ts'
import { Stranger, type BotParts } from './to-answer.ts'
import { carryOut } from './carry-out.ts'
import type { Hearing, Outcome, Said } from './hearing.ts'
import { lifeOf, waitingDoc, waitingId, type Waiting, type WaitingDoc } from '../turn/question.ts'
import { aboutAnswered } from './in-reply.ts'
import { withMentionsTold } from './mentioned-other.ts'
import { withoutStandIns } from './personal-numbers.ts'
import { aheadOfGroup, aheadOfSentences } from './read-ahead.ts'
import { languageOf } from '../turn/turn.ts'
import { keptOf, markedForFew } from './for-few.ts'
import { askedIn, askedLast } from './asked-next.ts'
import { stillWaiting, waitingSentences } from './waiting-answer.ts'

/** Sentences of one message that commit together. */
interface Part extends BotParts {
  readonly pk: string
  readonly incoming: Incoming
  readonly now: Date
  readonly logId: string
  readonly sentences: readonly Said[]
  /** Whether Teams has just been asked who belongs here. */
  readonly asked: boolean
  readonly known: readonly Stored[]
}

/** What a part of a message led to. */
export interface Committed {
  readonly message: Message
  /** The ids of posts to others that wait to be sent. */
  readonly queued: readonly string[]
  /** Whether anything of it is in the log, now or since an earlier delivery of the same message. */
  readonly recorded: boolean
  readonly language: Language
  readonly outcomes: readonly Outcome[]
  /** Who spoke; absent where an earlier delivery of the message was answered. */
  readonly speaker?: Speaker
}

interface Speaker {
  readonly group: Group
  readonly sender: Person
}

/** Carries these sentences out and commits what they recorded together with the log entry; again, where somebody else was first. */
export async function commitPart(part: Part): Promise<Committed> {
  const { world, pk, known, texts, now } = part
  let attempts = 0
  const done = await update(world.store, pk, (book) => attempt(part, book, (attempts += 1)), {
    known,
  })
  const { outcomes, speaker } = done
  if (speaker) texts.add(speaker.group, speaker.sender, now, spentBy(outcomes))
  for (const outcome of outcomes) {
    if (outcome.kind === 'refused') world.tally?.refused(outcome.code)
    if (outcome.kind === 'offered') world.tally?.refused(outcome.code ?? 'unknown')
  }
  return done
}

function spentBy(outcomes: readonly Outcome[]): { readonly text: number; readonly told: number } {
  const acts = outcomes.flatMap((one) => (one.kind === 'done' ? (one.act ?? []) : []))
  return {
    text: acts.reduce((sum, { source }) => sum + source.length, 0),
    told: acts.reduce((sum, { told }) => sum + told.length, 0),
  }
}

async function attempt(part: Part, book: Book, attempts: number): Promise<Committed> {
  const before = attempts > 1 ? await toldBefore(part, book) : undefined
  if (before) return before
  aheadOfGroup(book, part)
  const untouched = book.savepoint()
  const speaker = await whoSpeaks(part, book)
  aheadOfSentences(book, speaker, part)
  await keepAddress(book, speaker.group, part.incoming)
  const queued: string[] = []
  const hearing = await hearingOf(part, book, speaker, queued)
  const { outcomes, rest } = await carriedOut(part, hearing, speaker.group)
  const { message, language } = await answered(part, hearing, { speaker, outcomes, rest })
  // A second delivery whose sentence would now be refused, or asked about: what it was answered then is answered again.
  if (attempts === 1 && outcomes.some(({ kind }) => kind === 'refused' || kind === 'asked')) {
    const told = await toldBefore(part, book)
    if (told) {
      book.rollback(untouched)
      return { ...told, language, outcomes, speaker }
    }
  }
  const kept = keptOf(part, outcomes)
  const again =
    kept.length < outcomes.length
      ? await answered(part, hearing, { speaker, outcomes: kept, rest })
      : { message }
  const recorded = await logged(part, book, { by: speaker.sender, outcomes, ...again })
  return { message, queued, recorded, language, outcomes, speaker }
}

/** What an earlier delivery of the same message was answered. */
async function toldBefore({ logId }: Part, book: Book): Promise<Committed | undefined> {
  const earlier = await book.get<LogEntry>(logId)
  return earlier?.answer
    ? {
        message: earlier.answer,
        queued: [],
        recorded: earlier.acts.length > 0,
        language: defaultLanguage,
        outcomes: [],
      }
    : undefined
}

/** The group and who of it speaks. Throws `Stranger` where Teams must be asked who belongs here. */
async function whoSpeaks({ incoming, now, asked }: Part, book: Book): Promise<Speaker> {
  const group = await book.get<Group>('group')
  const sender = group && personOf(group, incoming.sender)
  if (!group || !sender || group.removedAt || isGone(group, sender, incoming)) throw new Stranger()
  const unsure =
    (sender.outside === 'unverified' && isOutsider(sender)) ||
    (incoming.conversation.kind === 'personal' && isStale(group, now))
  if (unsure && !asked) throw new Stranger()
  return { group, sender }
}

/** Keeps the address at which Teams takes posts for the group, where it has another one. */
async function keepAddress(
  book: Book,
  group: Group,
  { conversation: { kind, serviceUrl } }: Incoming,
): Promise<void> {
  if (kind !== 'personal' && group.home.serviceUrl !== serviceUrl)
    await book.put<Group>({ ...group, home: { ...group.home, serviceUrl } })
}

async function hearingOf(
  part: Part,
  book: Book,
  { group, sender }: Speaker,
  queued: string[],
): Promise<Hearing> {
  const { world, commands, verbs, numbers, refused, incoming, texts, now, logId } = part
  return {
    about: await aboutAnswered(book, incoming, group, sender),
    world,
    commands,
    verbs,
    numbers,
    refused,
    incoming,
    book,
    sender,
    logId,
    spent: () => texts.spent({ book, group, sender }, now, queued.length),
    now,
    onQueue: (delivery) => queued.push(delivery.id),
  }
}

interface CarriedOut {
  readonly outcomes: readonly Outcome[]
  /** Questions that were asked before and wait on. */
  readonly rest: readonly Waiting[]
}

/** What becomes of each sentence, as an answer to what was asked before where it is one; what is asked now is kept until it is answered. */
async function carriedOut(
  { incoming, sentences, now }: Part,
  hearing: Hearing,
  group: Group,
): Promise<CarriedOut> {
  const { book, sender } = hearing
  const waiting = await waitingSentences(hearing, sentences)
  const rest = waiting?.rest ?? []
  const outcomes =
    waiting?.dropped ??
    (await carryOut(
      waiting ? { ...hearing, incoming: { ...incoming, mentioned: waiting.mentioned } } : hearing,
      waiting?.said ?? sentences,
    ))
  const asked = markedForFew(hearing, askedIn(outcomes, rest, now), now)
  const behind = waiting ? undefined : await stillWaiting(book, sender.id, { asked, outcomes })
  if (asked.length > 0)
    await book.put(waitingDoc(group, sender.id, [...asked, ...(behind?.on ?? [])], now))
  else if (waiting || behind?.on.length === 0) await book.remove(waitingId(sender.id))
  else if (behind?.settled)
    await book.put<WaitingDoc>({
      ...behind.doc,
      ttl: lifeOf(behind.on, group, now),
      waiting: behind.on,
    })
  return { outcomes, rest }
}

/** The answer in the language that the sentences may have changed. */
async function answered(
  { incoming, now }: Part,
  { book }: Hearing,
  { speaker, outcomes, rest }: CarriedOut & { readonly speaker: Speaker },
): Promise<{ readonly message: Message; readonly language: Language }> {
  const group = (await book.get<Group>('group')) ?? speaker.group
  const language = languageOf(group, personOf(group, incoming.sender) ?? speaker.sender, incoming)
  const answer = answerOf(textsIn(language), askedLast(outcomes, rest, now), isInRoom(incoming))
  return {
    message: withoutStandIns(withMentionsTold(answer, group, incoming, language)),
    language,
  }
}

interface ToLog {
  readonly by: Person
  readonly outcomes: readonly Outcome[]
  readonly message: Message
}

/** Puts what was done into the log, and says whether anything was. */
async function logged(part: Part, book: Book, { by, outcomes, message }: ToLog): Promise<boolean> {
  const { world, pk, incoming, now, logId } = part
  const acts = outcomes.flatMap((outcome) =>
    outcome.kind === 'done' && outcome.act ? [outcome.act] : [],
  )
  if (acts.length === 0 && (book.size === 0 || keptOf(part, outcomes).length === 0)) return false
  const entry = logEntry({
    pk,
    id: logId,
    by: by.id,
    at: await notBefore(world, book, now),
    from: incoming.conversation.kind,
    acts,
    answer: { text: message.text, ...(message.choices ? { choices: message.choices } : {}) },
  })
  book.create(entry, part.place())
  return acts.length > 0
}

/** Now, or the time of the log's last entry: a group's time never runs back, whatever the clock does, and the log's order is the order of what happened. */
async function notBefore(world: World, book: Book, now: Date): Promise<string> {
  const [last] = world.ranBack?.()
    ? await book.list<LogEntry>({ index: 'log', desc: true, limit: 1 })
    : []
  const at = now.toISOString()
  return last && last.at > at ? last.at : at
}

/** Whoever left is heard no more; but those who led a group that nobody leads now, in their own chat, about who shall. */
const isGone = (group: Group, sender: Person, { conversation }: Incoming): boolean =>
  sender.leftAt !== undefined &&
  !(conversation.kind === 'personal' && mayStopFromOutside(group, sender))

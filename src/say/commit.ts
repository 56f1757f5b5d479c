import { defaultLanguage, type Language } from '../meetings/group-settings.ts'
import type { Group, Person } from '../meetings/group.ts'
import { isOutsider } from '../meetings/rights.ts'
import { personOf } from '../meetings/roster.ts'
import { mayStopFromOutside } from '../meetings/succession.ts'
import type { Stored } from '../store/store.ts'
import { update } from '../store/update.ts'
import type { Message } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'
import { isInRoom, type Incoming, type World } from '../world.ts'
import { isStale } from '../groups/roster-check.ts'
import { logEntry, type LogEntry } from '../records/log.ts'
import { answerOf, together } from './answer.ts'
import { carryOut, saidAsActs, saidIn, saidWhole } from './carry-out.ts'
import type { Hearing, Outcome, Pressed, Said } from './hearing.ts'
import { ABOUT_PERSONAL, waitingDoc, waitingId } from '../turn/question.ts'
import type { Command } from '../turn/command.ts'
import { logIdOf, standing } from './edited.ts'
import { isTheirsAlone } from './for-the-room.ts'
import { aboutAnswered } from './in-reply.ts'
import { withOthers } from './others-words.ts'
import { withMentionsTold } from './mentioned-other.ts'
import type { TextQuota } from './text-quota.ts'
import { withSent } from './wordless.ts'
import type { RefusedLately } from './refused-lately.ts'
import { withoutStandIns, type PersonalNumbers } from './personal-numbers.ts'
import { languageOf } from '../turn/turn.ts'
import type { Verbs } from '../turn/verbs.ts'
import { askedIn, askedLast, stillWaiting, waitingSentences } from './waiting-answer.ts'

/** What a message led to: an answer, and posts to others that wait to be sent. */
export interface Answered {
  readonly message: Message
  readonly queued: readonly string[]
  /** What was typed is for few; the answer is for the moment. */
  readonly private?: boolean
  /** It asks whoever leads about what looks private, and so must show it. */
  readonly open?: boolean
  readonly passing?: boolean
  /** It is shown to the sender alone, and is for nobody else. */
  readonly theirs?: boolean
  /** Whether anything of it is in the log, now or since an earlier delivery of the same message. */
  readonly recorded: boolean
}

/** The group or the sender is not known yet, or nobody could vouch for them: Teams must be asked who belongs here. */
export class Stranger extends Error {}

/** Sentences that commit together. A longer message is carried out in several parts, so that each fits one commit. */
const PART = 6
/** More than a message of Teams holds, unless it was made to be long. */
const MOST_SENTENCES = 200

/**
 * Answers one message in one group: reads it, carries its sentences out in order and commits what they recorded together with the
 * log entry. The log entry's id follows from the activity, so the same activity acts once, whatever process it reaches.
 * `asked`: Teams has just been asked who belongs here. `pressed`: exactly these are said, and none is looked for in the text.
 * `before`: the group, where it was read just now.
 */
export async function answerIn(
  bot: BotParts,
  pk: string,
  incoming: Incoming,
  activityKey: string,
  asked = false,
  pressed?: readonly (string | Pressed)[],
  before?: Stored<Group>,
): Promise<Answered> {
  const { verbs } = bot
  const now = bot.world.now()
  const told = await standing(bot.world.store, pk, activityKey, incoming)
  if (told) return { message: told, queued: [], recorded: false }
  const all = pressed ? pressed.flatMap((one) => saidBy(bot, one)) : saidIn(verbs, incoming)
  const said = all.slice(0, MOST_SENTENCES)
  const parts =
    said.length === 0
      ? [[]]
      : Array.from({ length: Math.ceil(said.length / PART) }, (_, part) =>
          said.slice(part * PART, (part + 1) * PART),
        )
  const messages: Message[] = []
  const queued: string[] = []
  let recorded = false
  const outcomes: Outcome[] = []
  let language: Language = defaultLanguage
  for (const [part, those] of parts.entries()) {
    const answered = await answerPart({
      ...bot,
      pk,
      incoming,
      now,
      logId: logIdOf(activityKey, incoming, part),
      sentences: those,
      asked,
      known: part === 0 && before ? [before] : [],
    })
    messages.push(answered.message)
    queued.push(...answered.queued)
    recorded ||= answered.recorded
    language = answered.language
    outcomes.push(...answered.outcomes)
  }
  if (said.length < all.length)
    messages.push({
      text: textsIn(language).access.tooManySentences({
        read: said.length,
        left: all.length - said.length,
      }),
    })
  const message = takesFile(outcomes)
    ? joined(messages, language)
    : withSent(joined(messages, language), incoming, language)
  const open =
    !isInRoom(incoming) &&
    outcomes.some(
      (outcome) => outcome.kind === 'asked' && outcome.waiting.about.startsWith(ABOUT_PERSONAL),
    )
  const { others } = incoming
  const beside = { others: others ?? [], verbs, language, outcomes, recorded }
  return {
    message: others ? withoutStandIns(withOthers(message, beside)) : message,
    queued,
    recorded,
    open,
    theirs: incoming.inPlace === true && isTheirsAlone(outcomes),
    private: said.some(({ read }) => !('command' in read) || read.command.private === true),
    passing: commandsIn(said).some((command) => command.passing),
  }
}

const commandsIn = (said: readonly Said[]): readonly Command[] =>
  said.flatMap(({ read }) => ('command' in read ? [read.command] : []))

/** Whether a file that came with the message was taken. */
const takesFile = (outcomes: readonly Outcome[]): boolean =>
  outcomes.some((one) => one.kind === 'done' && one.reply.tookFile === true)

const saidBy = ({ verbs, commands }: BotParts, one: string | Pressed): readonly Said[] =>
  typeof one === 'string' ? saidWhole(verbs, [one]) : saidAsActs(commands, [one])

/** What all answers are made with. */
export interface BotParts {
  readonly world: World
  readonly commands: readonly Command[]
  readonly verbs: Verbs
  readonly numbers: PersonalNumbers
  /** How much text each person has recorded today. */
  readonly texts: TextQuota
  readonly refused: RefusedLately
  /** Goes up with each message that is recorded, so that those of one millisecond keep their order in the log. */
  readonly place: () => number
}

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

interface AnsweredPart extends Answered {
  readonly language: Language
  readonly outcomes: readonly Outcome[]
}

const textIn = (outcome: Outcome): number =>
  outcome.kind === 'done' ? (outcome.act?.source.length ?? 0) : 0

async function answerPart(part: Part): Promise<AnsweredPart> {
  const { world, pk, incoming, now, logId } = part
  let queued: string[] = []
  let attempts = 0
  let recorded = false
  let language: Language = defaultLanguage
  let outcomes: readonly Outcome[] = []
  let spend = (_characters: number): void => undefined
  const message = await update(
    world.store,
    pk,
    async (book) => {
      queued = []
      outcomes = []
      recorded = false
      attempts += 1
      const toldBefore = async (): Promise<LogEntry['answer'] | undefined> => {
        const earlier = await book.get<LogEntry>(logId)
        if (earlier) recorded = earlier.acts.length > 0
        return earlier?.answer
      }
      const before = attempts > 1 ? await toldBefore() : undefined
      if (before) return before
      for (const { read } of part.sentences)
        if ('command' in read)
          for (const range of read.command.ahead?.(now) ?? []) book.begin(range)
      const untouched = book.savepoint()
      const group = await book.get<Group>('group')
      const sender = group && personOf(group, incoming.sender)
      if (!group || !sender || group.removedAt || isGone(group, sender, incoming))
        throw new Stranger()
      const unsure =
        (sender.outside === 'unverified' && isOutsider(sender)) ||
        (incoming.conversation.kind === 'personal' && isStale(group, now))
      if (unsure && !part.asked) throw new Stranger()
      if (
        incoming.conversation.kind !== 'personal' &&
        group.home.serviceUrl !== incoming.conversation.serviceUrl
      ) {
        const renewed: Group = {
          ...group,
          home: { ...group.home, serviceUrl: incoming.conversation.serviceUrl },
        }
        await book.put(renewed)
      }
      spend = (characters) => part.texts.add(group, sender, now, characters)
      const about = await aboutAnswered(book, incoming, group, sender)
      const hearing: Hearing = {
        about,
        world,
        commands: part.commands,
        verbs: part.verbs,
        numbers: part.numbers,
        refused: part.refused,
        incoming,
        book,
        sender,
        isSpent: await part.texts.isSpent(book, group, sender, now),
        now,
        onQueue: (delivery) => queued.push(delivery.id),
      }

      const waiting = await waitingSentences(hearing, part.sentences)
      outcomes =
        waiting?.dropped ??
        (await carryOut(
          waiting
            ? { ...hearing, incoming: { ...incoming, mentioned: waiting.mentioned } }
            : hearing,
          waiting?.said ?? part.sentences,
        ))
      const asked = askedIn(outcomes, waiting?.rest ?? [])
      const behind = waiting || asked.length === 0 ? [] : await stillWaiting(book, sender.id, asked)
      if (asked.length > 0) await book.put(waitingDoc(pk, sender.id, [...asked, ...behind], now))
      else if (waiting) await book.remove(waitingId(sender.id))

      const after = (await book.get<Group>('group')) ?? group
      language = languageOf(after, personOf(after, incoming.sender) ?? sender, incoming)
      const answer = withoutStandIns(
        withMentionsTold(
          answerOf(
            textsIn(language),
            askedLast(outcomes, waiting?.rest ?? [], now),
            isInRoom(incoming),
          ),
          after,
          incoming,
          language,
        ),
      )
      // A second delivery whose sentence would now be refused, or asked about: what it was answered then is answered again.
      if (attempts === 1 && outcomes.some(({ kind }) => kind === 'refused' || kind === 'asked')) {
        const told = await toldBefore()
        if (told) {
          book.rollback(untouched)
          queued = []
          return told
        }
      }
      const acts = outcomes.flatMap((outcome) =>
        outcome.kind === 'done' && outcome.act ? [outcome.act] : [],
      )
      recorded = acts.length > 0
      if (recorded || book.size > 0) {
        // A group's time never runs back, whatever the clock does: the log's order is the order of what happened.
        const [last] = world.ranBack?.()
          ? await book.list<LogEntry>({ index: 'log', desc: true, limit: 1 })
          : []
        const at = now.toISOString()
        book.create(
          logEntry({
            pk,
            id: logId,
            by: sender.id,
            at: last && last.at > at ? last.at : at,
            from: incoming.conversation.kind,
            acts,
            answer: { text: answer.text, ...(answer.choices ? { choices: answer.choices } : {}) },
          }),
          part.place(),
        )
      }
      return answer
    },
    { known: part.known },
  )
  spend(outcomes.reduce((sum, outcome) => sum + textIn(outcome), 0))
  for (const outcome of outcomes) {
    if (outcome.kind === 'refused') world.tally?.refused(outcome.code)
    if (outcome.kind === 'offered') world.tally?.refused(outcome.code ?? 'unknown')
  }
  return { message, queued, recorded, language, outcomes }
}

function joined(messages: readonly Message[], language: Language): Message {
  const [only] = messages
  if (messages.length === 1 && only) return only
  const choices = messages.flatMap((message) => message.choices ?? [])
  return {
    text: together(
      messages.map((message) => message.text),
      textsIn(language).talk,
    ),
    ...(choices.length > 0 ? { choices } : {}),
  }
}

/** Whoever left is heard no more; but those who led a group that nobody leads now, in their own chat, about who shall. */
const isGone = (group: Group, sender: Person, { conversation }: Incoming): boolean =>
  sender.leftAt !== undefined &&
  !(conversation.kind === 'personal' && mayStopFromOutside(group, sender))

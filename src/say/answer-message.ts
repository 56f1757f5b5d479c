import { defaultLanguage, type Language } from '../meetings/group-settings.ts'
import type { Message } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'
import { isInRoom, type Incoming } from '../world.ts'
import { together } from './answer.ts'
import type { Answered, BotParts, ToAnswer } from './to-answer.ts'
import { saidAsActs, saidIn, saidWhole } from './said-sentences.ts'
import { commitPart, type Committed } from './commit.ts'
import { logIdOf, standing } from './edited.ts'
import { isTheirsAlone } from './for-the-room.ts'
import type { Outcome, Pressed, Said } from './hearing.ts'
import { withOthers } from './others-words.ts'
import { withoutStandIns } from './personal-numbers.ts'
import { ABOUT_PERSONAL } from '../turn/question.ts'
import type { Command } from '../turn/command.ts'
import { withSent } from './wordless.ts'

/** Sentences that commit together. A longer message is carried out in several parts, so that each fits one commit. */
const PART = 6
/** More than a message of Teams holds, unless it was made to be long. */
const MOST_SENTENCES = 200

/**
 * Answers one message in one group: reads it, carries its sentences out in order and commits what they recorded together with the
 * log entry. The log entry's id follows from the activity, so the same activity acts once, whatever process it reaches.
 */
export async function answerIn(bot: BotParts, to: ToAnswer): Promise<Answered> {
  const { pk, incoming, key, pressed } = to
  const told = await standing(bot.world.store, pk, key, incoming)
  if (told) return { message: told, queued: [], recorded: false }
  const all = pressed ? pressed.flatMap((one) => saidBy(bot, one)) : saidIn(bot.verbs, incoming)
  const said = all.slice(0, MOST_SENTENCES)
  const committed = await inParts(bot, to, said)
  const outcomes = committed.flatMap((part) => part.outcomes)
  const recorded = committed.some((part) => part.recorded)
  const language = committed.at(-1)?.language ?? defaultLanguage
  const messages = committed.map(({ message }) => message)
  if (said.length < all.length) messages.push(tooMany(said.length, all.length, language))
  return {
    message: whole(messages, { bot, incoming, language, outcomes, recorded }),
    queued: committed.flatMap(({ queued }) => queued),
    recorded,
    open: !isInRoom(incoming) && outcomes.some(asksAboutPersonal),
    theirs: incoming.inPlace === true && isTheirsAlone(outcomes),
    private: said.some(
      ({ read }) =>
        !('command' in read) || read.command.private === true || read.command.onlyAsRead === true,
    ),
    offers: outcomes.some(({ kind }) => kind === 'offered'),
    passing: commandsIn(said).some((command) => command.passing),
  }
}

/** One part after the other, each in a commit of its own. */
async function inParts(
  bot: BotParts,
  { pk, incoming, key, asked, before }: ToAnswer,
  said: readonly Said[],
): Promise<readonly Committed[]> {
  const now = bot.world.now()
  const committed: Committed[] = []
  for (let part = 0; part * PART < said.length || part === 0; part++)
    committed.push(
      await commitPart({
        ...bot,
        pk,
        incoming,
        now,
        logId: logIdOf(key, incoming, part),
        sentences: said.slice(part * PART, (part + 1) * PART),
        asked,
        known: part === 0 && before ? [before] : [],
      }),
    )
  return committed
}

interface Heard {
  readonly bot: BotParts
  readonly incoming: Incoming
  readonly language: Language
  readonly outcomes: readonly Outcome[]
  readonly recorded: boolean
}

/** The answers of all parts as one, with what came beside one's own words. */
function whole(
  messages: readonly Message[],
  { bot: { verbs }, incoming, language, outcomes, recorded }: Heard,
): Message {
  const answered = joined(messages, language)
  const message = takesFile(outcomes) ? answered : withSent(answered, incoming, language)
  const { others } = incoming
  return others
    ? withoutStandIns(withOthers(message, { others, verbs, language, outcomes, recorded }))
    : message
}

const tooMany = (read: number, all: number, language: Language): Message => ({
  text: textsIn(language).access.tooManySentences({ read, left: all - read }),
})

const asksAboutPersonal = (outcome: Outcome): boolean =>
  outcome.kind === 'asked' && outcome.waiting.about.startsWith(ABOUT_PERSONAL)

const commandsIn = (said: readonly Said[]): readonly Command[] =>
  said.flatMap(({ read }) => ('command' in read ? [read.command] : []))

/** Whether a file that came with the message was taken. */
const takesFile = (outcomes: readonly Outcome[]): boolean =>
  outcomes.some((one) => one.kind === 'done' && one.reply.tookFile === true)

const saidBy = ({ verbs, commands }: BotParts, one: string | Pressed): readonly Said[] =>
  typeof one === 'string' ? saidWhole(verbs, [one]) : saidAsActs(commands, [one])

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

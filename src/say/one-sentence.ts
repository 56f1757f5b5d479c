import type { Sentence } from '../turn/declared.ts'
import {
  aboutNumber,
  argsAsChosen,
  asChosen,
  askAboutStruck,
  askAboutWhy,
  withoutStruck,
} from './asked-first.ts'
import { askWhereSaidAgain } from './said-again.ts'
import { askAlone, forTheRoom, isWithheld, saidAlone } from './for-the-room.ts'
import type { Hearing, Outcome, Said } from './hearing.ts'
import { checkRight, refusalText } from '../turn/check-right.ts'
import { lines } from '../text/cut.ts'
import type { Carried } from '../text/message.ts'
import type { Group } from '../meetings/group.ts'
import { Refusal } from '../meetings/refusal.ts'
import { type Texts, textsIn } from '../language/texts.ts'
import { isInRoom } from '../world.ts'
import { type Input, type Performed, Question, type Reply, type Sent } from '../turn/command.ts'
import { howFor, runFor } from '../turn/guests.ts'
import { touchedBetween } from '../records/log.ts'
import { type Waiting, waitingFor } from '../turn/question.ts'
import { holdsNumber } from './personal-numbers.ts'
import { type Found } from '../turn/verbs.ts'
import { type Turn, languageOf, openTurn } from '../turn/turn.ts'
import type { Act, Touched } from '../records/log.ts'
import type { Language } from '../meetings/group-settings.ts'

export interface One extends Omit<Said, 'args'> {
  readonly read: Found
  readonly args: Sent | undefined
}

/** Carries out one sentence. What is refused, or asked about first, leaves nothing behind. */
export async function one(hearing: Hearing, said: One): Promise<Outcome> {
  const { book } = hearing
  const group = await book.get<Group>('group')
  if (!group) throw new Error('the group is gone')
  const savepoint = book.savepoint()
  try {
    return await carriedOut(hearing, group, said)
  } catch (error) {
    book.rollback(savepoint)
    return notDone(hearing, group, { said, error })
  }
}

async function carriedOut(hearing: Hearing, group: Group, said: One): Promise<Outcome> {
  const { read, choices, args, typed } = said
  const before = hearing.book.changes()
  const told: string[] = []
  checkRight(read.command, hearing.sender, group)
  if (read.sentence.source.length > LONGEST_SENTENCE)
    throw new Refusal('tooLong', { length: read.sentence.source.length, limit: LONGEST_SENTENCE })
  const found = asChosen(hearing, withoutStruck(hearing, read, choices), choices, group)
  const { command } = found
  const place = command.inPrivate === true ? saidAlone(hearing.incoming) : hearing.incoming
  const language = languageOf(group, hearing.sender, place)
  const turn = openTurn({
    ...hearing,
    group,
    incoming: place,
    choices,
    ...(command.effect === 'asks' ? { language } : {}),
    onQueue: (delivery) => told.push(delivery.id) && hearing.onQueue(delivery),
  })
  const given = args && argsAsChosen(hearing, args, choices, group)
  const performing = { found, given, typed, choices }
  const own = await inOwnLanguage(hearing, group, performing)
  let aside: Promise<Reply | undefined> | undefined
  const alone = (): Promise<Reply | undefined> => (aside ??= toldAlone(hearing, group, performing))
  const done = await performed(turn, performing).catch(async (error: unknown) => {
    // A name that was struck out and runs into the next is nobody's until it is said whether it counts.
    if (given === undefined && command.effect !== 'asks')
      askAboutStruck(hearing, found.sentence.source, choices, group)
    // What is not there since it is left out here is told in the sender's own chat alone.
    const isUntold = error instanceof Refusal && error.code !== 'agendaNotSent'
    const isLeftOut = isUntold && isWithheld(hearing, { command, turn })
    if (isLeftOut && (await alone())) return { reply: { text: '' }, source: found.sentence.source }
    throw error
  })
  const touched = touchedBetween(before, hearing.book.changes())
  const nothing = touched.length === 0 && told.length === 0
  const plain = own ? { ...done.reply, ...own } : done.reply
  const shownAs = command.private ? done.source : said.readAs
  const whole =
    said.readAs === undefined || shownAs === undefined
      ? plain
      : asRead(plain, shownAs, textsIn(language), nothing ? undefined : takesBack(hearing, group))
  const reply = await forTheRoom(hearing, group, { command, turn, reply: whole, touched, alone })
  if (nothing && !reply.undoes)
    return { kind: 'done', reply, ...(command.effect === 'asks' ? { shows: true } : {}) }
  await askBeforeKept(hearing, group, {
    said,
    performing,
    source: done.source,
    touched,
    told,
    reply,
  })
  return { kind: 'done', reply, act: actOf(command.name, done, { reply, touched, told }) }
}

interface ToKeep {
  readonly said: One
  readonly performing: Performing
  readonly source: string
  readonly touched: readonly Touched[]
  readonly told: readonly string[]
  readonly reply: Reply
}

/** What is refused or asked about where something would be kept. Refuses `muchText`, `muchTold`. */
async function askBeforeKept(
  hearing: Hearing,
  group: Group,
  { said, performing: { found, given, choices }, source, touched, told, reply }: ToKeep,
): Promise<void> {
  const spent = touched.length > 0 && !reply.undoes ? await hearing.spent?.() : undefined
  if (spent === 'text') throw new Refusal('muchText', {})
  if (spent === 'told' && told.length > 0) throw new Refusal('muchTold', {})
  const typed = given === undefined ? found.sentence.source : JSON.stringify(given)
  if (holdsNumber(typed)) throw aboutNumber(textsIn(group.settings.language), typed)
  askAboutWhy(hearing, found, said, textsIn(group.settings.language))
  if (given !== undefined) return
  askAboutStruck(hearing, typed, choices, group)
  if (!said.exact && !reply.undoes)
    await askWhereSaidAgain(
      { ...hearing, group, choices },
      { command: found.command.name, source },
      touched,
    )
}

/** What the log keeps. */
function actOf(
  command: string,
  { source, values }: Awaited<ReturnType<typeof performed>>,
  { reply, touched, told }: { reply: Reply; touched: readonly Touched[]; told: readonly string[] },
): Act {
  const forgotten = touched.map((doc) => ({
    ...doc,
    changes: doc.changes.map(({ path }) => ({ path })),
  }))
  return {
    command,
    source,
    ...(values === undefined ? {} : { args: values }),
    touched: reply.final ? forgotten : touched,
    told,
    undoes: reply.undoes,
    ...(reply.final ? { final: true } : {}),
  }
}

/** Why a sentence was not carried out, or what is asked first. */
async function notDone(
  hearing: Hearing,
  group: Group,
  { said: { read, choices, args, typed }, error }: { readonly said: One; readonly error: unknown },
): Promise<Outcome> {
  const { incoming, sender } = hearing
  if (error instanceof Refusal)
    return {
      kind: 'refused',
      source: read.sentence.source,
      text: refusalText(textsIn(languageOf(group, sender, incoming)), error),
      code: error.code,
    }
  if (!(error instanceof Question)) throw error
  const waiting: Waiting = {
    ...waitingFor(error, read.sentence.source, choices, incoming.mentioned),
    ...(incoming.conversation.kind === 'personal' ? { inPrivate: true } : {}),
    ...(args ? { pressed: { do: read.command.name, args, ...(typed ? { typed } : {}) } } : {}),
  }
  if (waiting.inPrivate && isInRoom(incoming)) await askAlone(hearing, group, waiting)
  return { kind: 'asked', waiting }
}

interface Performing {
  readonly found: Found
  readonly given: Sent | undefined
  readonly typed: true | undefined
  readonly choices: Said['choices']
}

/**
 * The answer to what is recorded, in the sender's own language where that is another than the group's, in which others are told of it: it is
 * carried out once for its words alone.
 */
async function inOwnLanguage(
  hearing: Hearing,
  group: Group,
  performing: Performing,
): Promise<Pick<Reply, 'text' | 'choices' | 'card'> | undefined> {
  const { sender, incoming } = hearing
  const language = languageOf(group, sender, incoming)
  if (performing.found.command.effect === 'asks' || language === group.settings.language)
    return undefined
  const { text, choices, card } = await forItsWords(hearing, { group, language }, performing)
  return { text, ...(choices ? { choices } : {}), ...(card ? { card } : {}) }
}

/** What the same is answered in the sender's own chat; `undefined` where it is refused there, or asks. */
async function toldAlone(
  hearing: Hearing,
  group: Group,
  performing: Performing,
): Promise<Reply | undefined> {
  const incoming = saidAlone(hearing.incoming)
  const language = languageOf(group, hearing.sender, incoming)
  return forItsWords({ ...hearing, incoming }, { group, language }, performing).catch(
    (error: unknown) => {
      if (error instanceof Refusal || error instanceof Question) return undefined
      throw error
    },
  )
}

/** What would be answered: it is carried out for its words alone, and taken back. */
async function forItsWords(
  hearing: Hearing,
  where: { readonly group: Group; readonly language: Language },
  performing: Performing,
): Promise<Reply> {
  const { book } = hearing
  const savepoint = book.savepoint()
  const { choices } = performing
  const turn = openTurn({ ...hearing, ...where, choices, onQueue: () => undefined })
  try {
    return (await performed(turn, performing)).reply
  } finally {
    book.rollback(savepoint)
  }
}

/** Carried out by whichever way the command has. */
async function performed(
  turn: Turn,
  { found: { command, sentence }, given, typed }: Performing,
): Promise<Omit<Performed, 'values'> & Partial<Performed>> {
  const how = howFor(command, turn.sender)
  if (how === 'less')
    return { reply: await runFor(command, turn.sender)(turn, sentence), source: sentence.source }
  return command.perform(turn, inputOf(sentence, given, typed), how === 'own')
}

function inputOf(sentence: Sentence, args: Sent | undefined, typed: true | undefined): Input {
  if (args === undefined) return { sentence }
  return typed ? { typed: args } : { args }
}

/** Takes back what is recorded at this message, however often and late it is pressed. */
const takesBack = ({ logId }: Hearing, { pk }: Group): Carried => ({
  do: 'undo',
  args: { entry: logId },
  in: { group: pk },
})

/** The answer to words of one's own, with how they were read, and with what takes back what was recorded. */
function asRead(
  reply: Reply,
  told: string,
  { understood }: Texts,
  undo: Carried | undefined,
): Reply {
  return {
    ...reply,
    text: lines(reply.text, understood.readAs({ sentence: told })),
    ...(undo ? { choices: [{ ...understood.undo, act: undo }, ...(reply.choices ?? [])] } : {}),
  }
}

/** More than any sentence needs; reading costs more than its length, and nobody's sentence may hold up the others. */
const LONGEST_SENTENCE = 60_000

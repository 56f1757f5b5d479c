import { rightMissing } from '../turn/requests.ts'
import type { Delivery } from '../delivery/delivery.ts'
import type { Action } from '../meetings/action.ts'
import type { Group } from '../meetings/group.ts'
import { answerable } from '../meetings/owners.ts'
import type { Proposal } from '../meetings/proposal.ts'
import { Refusal } from '../meetings/refusal.ts'
import { type Touched, touchedBetween } from '../records/log.ts'
import type { Doc } from '../store/store.ts'
import { checkRight } from '../turn/check-right.ts'
import { type Command, type Performed, Question, type Sent } from '../turn/command.ts'
import type { Found } from '../turn/verbs.ts'
import { type Turn, openTurn } from '../turn/turn.ts'
import type { Hearing } from './hearing.ts'
import type { Meaning, Possible } from './meaning.ts'
import { trialTurn } from './trial-turn.ts'

/** Stands for a semicolon inside somebody's own text while a sentence is written and read again. */
export const SEMICOLON = '\uff1b'

export async function meaningIn(
  turn: Turn,
  hearing: Hearing,
  found: Found,
): Promise<Possible | Refusal> {
  const typed = await typedIn(turn, found)
  if (typed instanceof Refusal) return typed
  const tried = await tryOut(hearing, turn.group, found, typed)
  if (tried instanceof Refusal) return tried
  const sentence = found.sentence.source.replaceAll(SEMICOLON, ';')
  return {
    found: { ...found, sentence: { ...found.sentence, source: sentence } },
    ...(typed === undefined ? {} : { typed }),
    sentence,
    ...tried,
  }
}

/** Whether a sentence says all that its act needs, whoever says it. */
export async function isWhole(hearing: Hearing, found: Found, group: Group): Promise<boolean> {
  const turn = trialTurn(hearing, group)
  return !((await typedIn(turn, found)) instanceof Refusal)
}

/** Whether it could be done now by somebody who has the right. */
export async function couldBeDone(hearing: Hearing, found: Found, group: Group): Promise<boolean> {
  const turn = trialTurn(hearing, group)
  return !((await meaningIn(turn, hearing, found)) instanceof Refusal)
}

/** Whom it would be told to, where saying it does something at once; `undefined` where it shows, asks, or is refused. */
export async function doneAtOnce(
  hearing: Hearing,
  found: Found,
  group: Group,
): Promise<{ readonly group: boolean; readonly people: number } | undefined> {
  if (found.command.effect === 'asks') return undefined
  const savepoint = hearing.book.savepoint()
  const before = hearing.book.changes()
  const told: Delivery[] = []
  const turn = openTurn({ ...hearing, group, choices: {}, onQueue: (one) => told.push(one) })
  try {
    await found.command.perform(turn, { sentence: found.sentence })
    const nothing = touchedBetween(before, hearing.book.changes()).length === 0
    if (nothing && told.length === 0) return undefined
    const people = new Set(told.flatMap(({ to }) => (to.kind === 'person' ? [to.person] : [])))
    return { group: told.some(({ to }) => to.kind === 'group'), people: people.size }
  } catch (error) {
    if (error instanceof Question || error instanceof Refusal) return undefined
    throw error
  } finally {
    hearing.book.rollback(savepoint)
  }
}

/** The arguments as they are typed, `undefined` where the command reads its sentence itself, or asks about it first. */
async function typedIn(
  turn: Turn,
  { command, sentence }: Found,
): Promise<Sent | undefined | Refusal> {
  if (!command.read || !command.textsOf) return undefined
  // Reading may note a unit that owns an action; nothing of that is kept.
  const savepoint = turn.book.savepoint()
  try {
    const values = await command.read(turn, sentence)
    const texts = command.textsOf(values, { language: turn.language, group: turn.group })
    return Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [name, text.replaceAll(SEMICOLON, ';')]),
    )
  } catch (error) {
    if (error instanceof Question) return undefined
    // Whoever may not say it may leave it to those who lead.
    if (error instanceof Refusal) return rightMissing.has(error.code) ? undefined : error
    throw error
  } finally {
    turn.book.rollback(savepoint)
  }
}

type Tried = Pick<Meaning, 'lacks' | 'onlyShows' | 'ofSender' | 'isEmpty' | 'whole'>

/** What would become of it: it is carried out, looked at, and taken back before anything is kept. */
async function tryOut(
  hearing: Hearing,
  group: Group,
  found: Found,
  typed: Sent | undefined,
): Promise<Tried | Refusal> {
  const { book } = hearing
  const savepoint = book.savepoint()
  const before = book.changes()
  let told = 0
  const turn = openTurn({ ...hearing, group, choices: {}, onQueue: () => void (told += 1) })
  const lacks = !mayDo(found.command, turn)
  try {
    const { reply, source } = await perform(turn, found, typed)
    const touched = touchedBetween(before, book.changes())
    const drafts = book.changes().filter(({ id }) => touched.some((one) => one.id === id))
    return {
      lacks,
      ...(found.command.private ? { whole: source } : {}),
      ...(reply.isEmpty ? { isEmpty: true } : {}),
      onlyShows: touched.length === 0 && told === 0,
      ofSender: touched.every((one) =>
        isSenders(turn, one, drafts.find(({ id }) => id === one.id)?.before),
      ),
    }
  } catch (error) {
    if (error instanceof Question) return { lacks, onlyShows: false, ofSender: false }
    if (!(error instanceof Refusal)) throw error
    return rightMissing.has(error.code) ? { lacks: true, onlyShows: false, ofSender: false } : error
  } finally {
    book.rollback(savepoint)
  }
}

/** Whether what is changed of a document is the sender's own: their action, their proposal, their answer. */
function isSenders(
  { group, sender }: Turn,
  { changes }: Touched,
  before: Doc | undefined,
): boolean {
  switch (before?.type) {
    case 'action':
      return answerable(group, (before as Action).owners).includes(sender.id)
    case 'proposal':
      return (before as Proposal).by === sender.id
    case 'meeting':
      return changes.every(({ path: [field, whose] }) => field !== 'answers' || whose === sender.id)
    default:
      return true
  }
}

const perform = async (
  turn: Turn,
  { command, sentence }: Found,
  typed: Sent | undefined,
): Promise<Performed> => command.perform(turn, typed ? { typed } : { sentence })

function mayDo(command: Command, { sender, group }: Turn): boolean {
  try {
    checkRight(command, sender, group)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

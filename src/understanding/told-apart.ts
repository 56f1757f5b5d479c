import * as english from '../language/en/reporting.ts'
import * as swedish from '../language/sv/reporting.ts'
import type { Act, Slots } from './contract-sentence.ts'
import type { Reading } from './features.ts'
import { answerSaid } from './own-answer.ts'

const spoken = [swedish, english]

interface Guessed {
  readonly act: Act
  readonly sure: number
  readonly slots: Slots
  readonly isUnsure: boolean
}

/** So much is left of what the words deny. */
const DENIED = 0.2

/** What the words say takes the room of the other, which they deny. What was likelier before is shown first. */
function inFavour<T extends Guessed>(
  all: readonly T[],
  said: T | undefined,
  other: T | undefined,
): readonly T[] {
  if (other === undefined) return all
  return all.map((one) => {
    if (one === other) return { ...one, sure: said ? one.sure * DENIED : one.sure, isUnsure: true }
    if (one !== said) return one
    const isUnsure = one.isUnsure || other.sure > one.sure
    return { ...one, sure: one.sure + other.sure * (1 - DENIED), isUnsure }
  })
}

/** Coming and staying away, where the words say which. */
function withAnswer<T extends Guessed>(all: readonly T[], reading: Reading): readonly T[] {
  const act = answerSaid(reading)
  if (act === undefined) return all
  const own = all.filter(
    (one) => /^attend(?:Not)?$/.test(one.act) && one.slots['spans'] === undefined,
  )
  const said = own.find((one) => one.act === act)
  return inFavour(
    all,
    said,
    own.find((one) => one.act !== act),
  )
}

/** Whether something is only told of the thing itself, or of somebody else: `avtalet gäller till november`, `läkarna är klara med sitt`, `Johan kan planen bättre`. */
export const tellsOfIt = (act: Act, { text, marks }: Reading): boolean => {
  if (marks.some(({ kind }) => kind === 'action')) return false
  if (act === 'postpone') return spoken.some(({ goesItself }) => goesItself.test(text))
  if (act === 'handOver') return !spoken.some(({ handsOn }) => handsOn.test(text))
  return act === 'done' && spoken.some(({ othersDone }) => othersDone.test(text))
}

/** How an action goes and that it is done, where the words say that it is. */
function withDone<T extends Guessed>(all: readonly T[], { text }: Reading): readonly T[] {
  const isSaid = spoken.some(({ doneSaid }) => doneSaid.test(text))
  const isDenied = text.includes('?') || spoken.some((words) => words.speaksAgainst.test(text))
  const said = all.find(({ act, slots }) => act === 'done' && slots['action'] !== undefined)
  if (!said || !isSaid || isDenied) return all
  const other = all.find(
    ({ act, slots }) => act === 'status' && slots['action'] === said.slots['action'],
  )
  return inFavour(all, said, other)
}

/** Of two that the reader mixes up, the one that the words say in so many words. */
export const toldApart = <T extends Guessed>(all: readonly T[], reading: Reading): readonly T[] =>
  withDone(withAnswer(all, reading), reading)

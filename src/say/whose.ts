import type { Context } from '../understanding/context.ts'
import { writeSentence, type Act } from '../understanding/contract-sentence.ts'
import type { understand } from '../understanding/learned.ts'
import { likely } from './likelihood.ts'
import { says } from './says.ts'

export type Guess = ReturnType<typeof understand>['guesses'][number]

/** `kommer hon`: whether somebody else comes, and who is asked; never that whoever speaks does. */
export function ofSomebodyElse(guess: Guess, source: string): Guess {
  const isOther = guess.act === 'attend' && says('othersCome', source) && !says('me', source)
  if (!isOther) return guess
  const { member: _nobody, ...slots } = guess.slots
  return { ...guess, act: 'willAttend', slots, sentence: undefined, missing: ['member'] }
}

/** `ersätts av Eva Falk för att …`: nobody stands in for themselves; whoever speaks is meant. */
export function ofNobodyTwice(guess: Guess, { language }: Context): Guess {
  const { act, slots } = guess
  const { member, ...rest } = slots
  if (act !== 'substituteFor' || member === undefined || member !== slots['name']) return guess
  const own = { act: 'sendSubstitute', slots: rest } as const
  return { ...guess, ...own, sentence: writeSentence(own, language), isUnsure: true }
}

/** What is of nobody who is named falls away, and leaves its room to the others: enough to ask, never to record. */
export function ofThoseNamed(
  guesses: readonly Guess[],
  source: string,
  context: Context,
): readonly Guess[] {
  const found = guesses.map((guess) => ({ guess, meant: ofWhoIsNamed(guess, source, context) }))
  const room = found.reduce((sum, { guess, meant }) => (meant ? sum : sum - guess.sure), 1)
  return found.flatMap(({ meant }) =>
    meant ? [{ ...meant, sure: Math.max(meant.sure, Math.min(likely, meant.sure / room)) }] : [],
  )
}

const ofPeople: ReadonlySet<Act> = new Set<Act>([
  'role',
  'organisation',
  'title',
  'contact',
  'forget',
])

/** Whose a role or an organisation is: where the words name nobody it is not whoever speaks. `undefined` where nobody's is meant. */
function ofWhoIsNamed(guess: Guess, source: string, context: Context): Guess | undefined {
  const { speaker, people, language } = context
  const { act } = guess
  if (!ofPeople.has(act) || !Object.values(guess.slots).includes(speaker.name)) return guess
  const firstNames = speaker.name.split(' ')
  const words = source.split(/[^\p{L}'’-]+/u)
  const isMe = says('me', source) || firstNames.some((one) => words.includes(one))
  if (isMe) return guess
  const those = people.filter(({ name }) => words.includes(name.split(' ')[0] ?? ''))
  const [one, more] = those
  if (act !== 'role') return undefined
  const { name: _speaker, ...slots } = guess.slots
  if (!one || more) {
    const { sentence: _none, ...rest } = guess
    return { ...rest, sentence: undefined, slots, missing: ['name'] }
  }
  const given = { ...slots, name: one.name }
  return {
    ...guess,
    slots: given,
    sentence: writeSentence({ act: 'role', slots: given }, language),
  }
}

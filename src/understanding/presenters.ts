import type { Reading } from './features.ts'
import { nameOf } from './finding.ts'
import type { Mark } from './scan.ts'

const isAnd = /^(?:och|o|å|and|&|\+|samt)$/iu
const isSelf = /^(?:jag|ja|I|I['’]ll|me|mine|mig|undertecknad)$/u
const isTogether = /(?:tillsammans|ihop) med $|(?:together|along) with $/iu

/** `jag o Eva drar`, `Eva and I will present`: whoever speaks and somebody of the group, both. */
export function bothPresent({ words, marks, context, text }: Reading): string | undefined {
  const people = marks.filter(({ kind }) => kind === 'person')
  const self = words.findIndex(({ text: said }) => isSelf.test(said))
  if (self < 0) return undefined
  const joins = (from: number, to: number): boolean =>
    isAnd.test(text.slice(words[from]?.to ?? 0, words[to]?.from ?? 0).trim())
  const together = people.find(
    ({ from, value }) =>
      value !== context.speaker.id && isTogether.test(text.slice(0, words[from]?.from)),
  )
  if (together) return `${context.speaker.name}, ${nameOf(context, together.value)}`
  const other = people.find(
    ({ from, to, value }) =>
      value !== context.speaker.id && (joins(self, from) || joins(to - 1, self)),
  )
  return other && `${context.speaker.name}, ${nameOf(context, other.value)}`
}

/** `Åsa och Johan drar`, `Åsa presents together with Johan`: the two who are named beside each other. */
export function twoPresent(
  { words, context, text }: Reading,
  people: readonly Mark[],
): string | undefined {
  const [one, other, more] = people
  if (!one || !other || more || one.value === other.value) return undefined
  const between = text.slice(words[one.to - 1]?.to ?? 0, words[other.from]?.from)
  return isAnd.test(between.trim()) || isTogether.test(between)
    ? [one, other].map(({ value }) => nameOf(context, value)).join(', ')
    : undefined
}

/** Somebody of no roster, by name: `Region Norr kan dra den`, `Anders Falk från regionen presenterar`. */
export const otherPresenter = (text: string): string | undefined =>
  /(?<!\p{L})(?<name>\p{Lu}\p{Ll}+ \p{Lu}\p{L}+)(?: (?:från|from|på|at|of) [\p{L} ]{2,30}?)? (?:(?:kan|ska|skulle kunna|kommer|will|can|could|is going to)(?: att| och| o)? )?(?:dra|drar|föredra|föredrar|pres\p{L}*t\p{L}*r\p{L}*|berätta|berättar|inleder|present|presents|speak to|introduce|introduces|take|takes)(?!\p{L})/u.exec(
    text,
  )?.groups?.['name']

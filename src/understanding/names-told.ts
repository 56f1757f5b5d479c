import { free, named, nameOf, personMarks, type Filling } from './finding.ts'
import { whoStands } from './bodies.ts'
import type { Reading } from './features.ts'
import { partyTold } from './home-decision.ts'

/** Who stands behind, where their name stands anywhere in the sentence. */
export function standing(filling: Filling): string | undefined {
  const told = whoStands(filling.reading)
  if (told !== undefined) return told
  const found = free('text')(filling)
  return found !== undefined && /^\p{Lu}.*,|^\p{Lu}.* (?:och|and) /u.test(found)
    ? found
    : (partyTold(filling.reading) ?? found)
}

/** Who comes instead: somebody of no roster by name, the other one who is named, or the words. */
export function instead(filling: Filling): string | undefined {
  const { reading } = filling
  const other = personMarks(reading)[1]
  const known = other && nameOf(reading.context, other.value)
  return unknownName(reading) ?? known ?? named(free('name')(filling))
}
/** A guest's name, then what and from where they are, in whichever order it is said. */
export function guestTold(filling: Filling): string | undefined {
  const name = unknownName(filling.reading)
  const from = whereFrom(filling.reading, name) ?? free('from')(filling)
  if (!name) return free('text')(filling)
  return from === undefined || from.includes(name) || name.includes(from)
    ? name
    : `${name}, ${from.replace(name, '').trim()}`
}
/** From where, as the words behind say it: `från polisen`, `from the audit firm`. */
function whereFrom({ text }: Reading, name = ''): string | undefined {
  const behind = text.slice(text.indexOf(name) + name.length)
  const told = /^,? (?:från|from) (?<org>(?:the )?[^,.;]+)/iu.exec(behind)?.groups?.['org']
  const org = told?.replace(ENDS, '')
  return org && org.split(' ').length <= MOST ? org : undefined
}
const ENDS =
  /(?:\s|^)(?:är|kommer|sitter|drar|föredrar|visar|berättar|deltar|ansluter|och|på|vid|i|med|som|till|inför|is|are|joins?|will|comes?|presents?|and|for|at|on|with|who|to)(?:\s.*)?$/iu
const MOST = 5

/** A name of two words or more that nobody of the group has, or one that is called so. */
export function unknownName({ text, words, titles, context }: Reading): string | undefined {
  const known = new Set(context.people.flatMap(({ name }) => name.split(' ')))
  const names =
    text.match(
      /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:de |von |af )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)+/gu,
    ) ?? []
  const titled = new Set(titles.flatMap((title) => title.words.map((at) => words[at]?.text)))
  return (
    names.find(
      (name) =>
        !name.split(' ').some((word) => titled.has(word)) &&
        !name.split(' ').every((word) => known.has(word.replace(/s$/, '')) || known.has(word)),
    ) ??
    /(?:heter|kallas|named|called)\s+(?:hon|han)?\s*(?<name>\p{Lu}\p{Ll}+)/u.exec(text)?.groups?.[
      'name'
    ]
  )
}

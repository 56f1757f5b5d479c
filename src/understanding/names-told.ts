import { free, named, nameOf, personMarks, type Filling } from './finding.ts'
import { whoStands } from './bodies.ts'
import { partyTold } from './home-decision.ts'
import { unknownName, whereFrom } from './unknown-name.ts'

/** Who stands behind, where their name stands anywhere in the sentence. */
export function standing(filling: Filling): string | undefined {
  const told = whoStands(filling.reading, filling.act)
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
  return unknownName(reading) ?? known ?? named(free('name')(filling)?.replace(BEHIND_NAME, ''))
}
/** What stands in small letters behind a name is none of it. */
const BEHIND_NAME = /(?<=^\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*)*) \p{Ll}.*$/u
/** A guest's name, then what and from where they are, in whichever order it is said. */
export function guestTold(filling: Filling): string | undefined {
  const name = unknownName(filling.reading)
  const told = name && whereFrom(filling.reading, name)
  if (told) return `${name}, ${told}`
  const from = free('from')(filling)
  if (!name) return free('text')(filling)
  const isClause = from !== undefined && (from.split(' ').length > MOST || SAYS.test(from))
  return from === undefined || isClause || from.includes(name) || name.includes(from)
    ? name
    : `${name}, ${from.replace(name, '').trim()}`
}
/** From where somebody is takes so many words at most, and is no clause that tells of them. */
const MOST = 5
const SAYS = /(?<!\p{L})(?:hon|han|she|he|is|är|who|som)(?!\p{L})/iu

import { distance } from 'fastest-levenshtein'
import { oneApostrophe, oneLetter } from '../meetings/spelling.ts'
import { asSeen } from '../meetings/look-alike.ts'
import { tidy } from './phrase.ts'
import { spelled } from './spelled.ts'

/** Whether the one who writes is meant. */
const me = new RegExp(`^${spelled(({ people }) => people.me)}$`, 'iu')
export const isMe = (typed: string): boolean => me.test(typed.trim())

/** Whether a text is a name or two in capitals, and so nothing but names. */
export const isInCapitals = (typed: string): boolean =>
  /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*\.?$/u.test(typed)

export interface Candidate {
  readonly id: string
  readonly name: string
}

/**
 * The ids of those a typed name fits, in the candidates' order. The best kind of fit wins alone; several ids are an ambiguity
 * that the person must settle, none is a name that is not known. From best to worst:
 * 1. the whole name as it stands, the part in brackets included: `Anna Lind (Nora kommun)`
 * 2. the whole name, blanks, hyphens and letter case aside
 * 3. the whole name, surname first: `Eriksson Katrin`, `Eriksson, Katrin`
 * 4. the whole name in the Swedish genitive: `Karin Hasters`
 * 5. the first name with some of the surnames, or with initials, also turned: `Lise Nordgren`, `Fredrik B`, `Eriksson K`
 * 6. the first name or the surnames alone: `Fredrik`, `Marie-Louise`, `Duckert Ek`
 *
 * Accents count (`Åsa` is not `Asa`); only when nothing fits with them are they left out. A single name is never read as a
 * genitive, since `Andreas` is not `Andrea`, and a misspelling never fits.
 */
export function matchPeople(typed: string, candidates: readonly Candidate[]): readonly string[] {
  if (plain(typed) === '' || typed.length > longest) return []
  for (const form of [plain, withoutAccents]) {
    const people = candidates.map(({ id, name }) => ({ id, name: nameOf(name, form) }))
    for (const fits of kinds) {
      const found = people.filter(({ name }) => fits(nameOf(typed, form), name)).map(({ id }) => id)
      if (found.length > 0) return [...new Set(found)]
    }
  }
  return []
}

/**
 * Up to three ids whose name is nearly the typed one, nearest first, to ask `menade du …`. Never to be acted on unasked. At most
 * one letter in four differs; after those come names that share a whole part (`Ammi Gustafsson`, `Mladenka Gustafsson`).
 */
export function nearPeople(typed: string, candidates: readonly Candidate[]): readonly string[] {
  const name = nameOf(typed, asRead)
  const whole = joined(name.words)
  const most = Math.max(1, Math.floor(whole.length / 4))
  const farFrom = (other: Name): number => {
    const spellings =
      name.words.length === 1
        ? [...other.words, ...parts(other), joined(other.words)]
        : turns(other.words).map(joined)
    const far = Math.min(...spellings.map((spelling) => distance(whole, spelling)))
    return far > most && parts(other).some((part) => part.length > 2 && parts(name).includes(part))
      ? most
      : far
  }
  const near =
    whole === '' || typed.length > longest
      ? []
      : candidates.map((candidate) => ({
          id: candidate.id,
          far: farFrom(nameOf(candidate.name, asRead)),
        }))
  return [
    ...new Set(
      near
        .filter(({ far }) => far <= most)
        .sort((a, b) => a.far - b.far)
        .map(({ id }) => id),
    ),
  ].slice(0, 3)
}

/**
 * Up to three ids whose name is the typed one but for a letter or two, nearest first: so near that nobody else is taken for meant without
 * being asked. A single short word is near by one letter alone.
 */
export function closePeople(typed: string, candidates: readonly Candidate[]): readonly string[] {
  const name = nameOf(typed, asRead)
  const whole = joined(name.words)
  if (whole === '' || typed.length > longest) return []
  const most = whole.length < 5 ? 1 : 2
  const single = name.words.length === 1
  const far = (other: Name): number =>
    Math.min(
      ...(single ? [...other.words, joined(other.words)] : turns(other.words).map(joined)).map(
        (spelling) => distance(whole, spelling),
      ),
    )
  return candidates
    .map(({ id, name: other }) => ({ id, far: far(nameOf(other, asRead)) }))
    .filter((one) => one.far <= most)
    .sort((a, b) => a.far - b.far)
    .map(({ id }) => id)
    .slice(0, 3)
}

/** A name with its surnames first, as directories and lists write it: `Dahlin, Petra`. */
export const turnedNames = (name: string): readonly string[] => {
  const words = name
    .replaceAll(/\([^)]*\)?/g, ' ')
    .split(/[\s,]+/)
    .filter(Boolean)
  return words
    .slice(1)
    .map((_, at) => `${words.slice(at + 1).join(' ')}, ${words.slice(0, at + 1).join(' ')}`)
}

/** A name split at blanks; hyphens inside a word count as blanks: `marie louise` is one word of two parts. */
interface Name {
  readonly whole: string
  readonly words: readonly string[]
}
type Form = (text: string) => string

/** No name is longer; what is longer is a text. */
const longest = 200
const hyphens = /[-‐‑–]/g
const plain: Form = (text) =>
  oneApostrophe(tidy(text))
    .toLowerCase()
    .replaceAll(/[,;:.!?"”“@\s]+/g, ' ')
    .trim()
const withoutAccents: Form = (text) =>
  oneLetter(plain(text).normalize('NFD').replaceAll(/\p{M}/gu, '')).replaceAll("'", '')

/** As it is read by eye: letters of another script are those that they look like. What is compared so is asked about, never taken for meant. */
const asRead: Form = (text) => withoutAccents(asSeen(text))

function nameOf(text: string, form: Form): Name {
  const whole = form(text)
  const words = whole
    .replace(/\([^)]*\)?/g, ' ')
    .split(' ')
    .map((word) => word.replaceAll(hyphens, ' ').trim())
    .filter((word) => word !== '')
  return { whole, words: words.length > 0 ? words : [whole] }
}

const joined = (words: readonly string[]): string => words.join(' ')
/** The words in every order that only moves the beginning to the end. */
const turns = (words: readonly string[]): readonly (readonly string[])[] =>
  words.map((_, at) => [...words.slice(at), ...words.slice(0, at)])
const parts = (name: Name): readonly string[] => joined(name.words).split(' ')

/** Whether each typed part is found in the other parts, in order; a part of one letter is an initial. */
function runsThrough(typed: readonly string[], among: readonly string[]): boolean {
  let at = 0
  return typed.every((part) => {
    const found = among.findIndex(
      (other, index) =>
        index >= at && (part.length === 1 ? other.startsWith(part) : other === part),
    )
    at = found + 1
    return found >= 0
  })
}

const kinds: readonly ((typed: Name, name: Name) => boolean)[] = [
  (typed, name) => typed.whole === name.whole,
  (typed, name) => joined(typed.words) === joined(name.words),
  (typed, name) => turns(name.words).some((turn) => joined(turn) === joined(typed.words)),
  (typed, name) =>
    parts(typed).length > 1 && joined(typed.words).replace(/'?s$/, '') === joined(name.words),
  (typed, name) =>
    turns(name.words).some(([first = '', ...others]) => {
      const rest = joined(typed.words).startsWith(`${first} `)
        ? joined(typed.words)
            .slice(first.length + 1)
            .split(' ')
        : []
      return rest.length > 0 && runsThrough(rest, joined(others).split(' '))
    }),
  (typed, name) =>
    name.words.some(
      (_, at) =>
        at > 0 &&
        [name.words.slice(0, at), name.words.slice(at)].some(
          (part) => joined(part) === joined(typed.words),
        ),
    ),
]

/**
 * Splits a list of names at commas, line breaks, `och`, `samt`, `and` and `&`: `Ammi Gustafsson, Fredrik Svensson samt Madelene
 * Johanson` is three. A name of `known` that holds such a separator itself (`Välfärd och folkhälsa`) stays whole where all of it
 * stands between two separators, letter case, blanks and accents aside; the longest such name counts. A list without known names
 * is always split. List marks, a closing full stop and empty parts are dropped; repeated blanks are one.
 */
export function splitNames(text: string, known: readonly string[] = []): readonly string[] {
  const keep = known
    .map(bare)
    .filter((name) => separator.test(name))
    .sort((a, b) => b.length - a.length)
  const found: string[] = []
  let left = clean(oneBlank(text))
  while (left !== '') {
    const length =
      keep.find((name) => startsWith(left, name))?.length ??
      separator.exec(left)?.index ??
      left.length
    found.push(clean(left.slice(0, length)))
    left = clean(left.slice(length).replace(separator, ' '))
  }
  return found.filter((name) => name !== '')
}

// Only ever applied where blanks are single, so that a long run of them costs no more than its length.
const separator = / ?[,\n] ?(?:(?:och|samt|and|&) )?| (?:och|samt|and|&) /iu
const closed = /^(?: ?[,\n]| (?:och|samt|and|&) |[ .]?$)/iu

const oneBlank = (text: string): string => tidy(text).replaceAll(/[^\S\n]+/g, ' ')
const bare = (text: string): string =>
  oneBlank(text).toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
const startsWith = (text: string, name: string): boolean =>
  bare(text.slice(0, name.length)) === name && closed.test(text.slice(name.length))

/** Without list marks before and stops after. */
function clean(text: string): string {
  let end = text.length
  while (end > 0 && ' \n,.;'.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end).replace(/^[\s,.;•*·–-]+/, '')
}

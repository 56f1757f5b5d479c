import type { Person } from '../meetings/group.ts'
import { personOf, present } from '../meetings/roster.ts'
import { turnedNames } from '../reading/names.ts'
import type { Turn } from './turn.ts'

/** A name that is one whatever stands in it: somebody who was mentioned, or a name of the roster that holds a comma. */
interface Marked {
  readonly typed: string
  /** Absent for somebody who was mentioned and is not on the roster. */
  readonly person?: Person | undefined
}

/** The first of the characters that stand for names while a sentence is read; nothing that is sent holds any of them. */
const FIRST = 0xf000
const LAST = 0xf8ff
const mark = '[\uf000-\uf8ff]'
const marks = new RegExp(mark, 'gu')
const oneMark = new RegExp(`^(${mark})s?$`, 'u')

const marksOf = new WeakMap<Turn, Marked[]>()

function kept(turn: Turn): Marked[] {
  const known = marksOf.get(turn) ?? []
  marksOf.set(turn, known)
  return known
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)

/** Behind a name: nothing that would make it a longer one, but for a genitive. */
const wholeName = (name: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(name)}(?=s?(?!\p{Ll}))`, 'giu')

/**
 * A text with one mark for each name that is one: of those mentioned, in their order, and of those on the roster whose name is written with a
 * comma (`Dahlin, Petra`). `source` is the sentence that the text is of.
 */
export function withMarks(turn: Turn, text: string, source = text): string {
  const { mentioned } = turn.incoming
  const names = [...new Set(mentioned.map(({ name }) => name))].filter((name) => name !== '')
  const before = turn.incoming.text.slice(0, Math.max(0, turn.incoming.text.indexOf(source)))
  let marked = text
  for (const name of names.sort((a, b) => b.length - a.length)) {
    const those = mentioned.filter((account) => account.name === name)
    let at = those.length > 1 ? [...before.matchAll(wholeName(name))].length : 0
    marked = marked.replaceAll(wholeName(name), (typed) => {
      const account = those[Math.min(at++, those.length - 1)]
      return markFor(turn, { typed, person: account && personOf(turn.group, account) }) ?? typed
    })
  }
  return withCommaNames(turn, marked)
}

/** Between other names a comma may as well stand between two people: `Ek, Anna Berg` is no Anna Ek. */
const apart = (name: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{Lu}[\p{L}-]*\s)${wholeName(name).source}(?!s?\s+\p{Lu}\p{Ll})`,
    'giu',
  )

/** A way to write somebody's name with a comma in it. */
interface CommaName {
  readonly person: Person
  /** In lower case: most texts do not hold it, and making a pattern costs more than to see that. */
  readonly lower: string
  readonly form: () => RegExp
}

/** People are a value that nobody changes, and every text with a comma in it asks. */
const commaNames = new WeakMap<Turn['group']['people'], readonly CommaName[]>()

function commaNamesOf({ group }: Turn): readonly CommaName[] {
  const known = commaNames.get(group.people)
  if (known) return known
  const made = present(group).flatMap((person): readonly CommaName[] => {
    const { name } = person
    const of = (typed: string, form: () => RegExp): CommaName => ({
      person,
      lower: typed.toLowerCase(),
      form,
    })
    return [
      ...(name.includes(',') ? [of(name, () => wholeName(name))] : []),
      ...turnedNames(name).map((turned) => of(turned, () => apart(turned))),
    ]
  })
  commaNames.set(group.people, made)
  return made
}

/** Typed names of the roster that hold a comma, or have it behind the surnames. */
function withCommaNames(turn: Turn, text: string): string {
  if (!text.includes(',')) return text
  const lower = text.toLowerCase()
  return commaNamesOf(turn)
    .filter((name) => lower.includes(name.lower))
    .reduce(
      (marked, { person, form }) =>
        marked.replaceAll(form(), (typed) => markFor(turn, { typed, person }) ?? typed),
      text,
    )
}

function markFor(turn: Turn, one: Marked): string | undefined {
  const all = kept(turn)
  if (FIRST + all.length > LAST) return undefined
  all.push(one)
  return String.fromCodePoint(FIRST + all.length - 1)
}

const markedAs = (turn: Turn, char: string): Marked | undefined =>
  kept(turn)[(char.codePointAt(0) ?? 0) - FIRST]

/** The text as it was typed. */
export const withoutMarks = (turn: Turn, text: string): string =>
  text.replaceAll(marks, (char) => markedAs(turn, char)?.typed ?? char)

/** Who is meant by a text that is one mark and nothing else, also in the genitive. */
export function markedIn(turn: Turn, text: string): Marked | undefined {
  const [, char] = oneMark.exec(text.trim()) ?? []
  return char === undefined ? undefined : markedAs(turn, char)
}

/** Side by side without a comma, those marked are several. */
export const parted = (text: string): string => text.replaceAll(marks, ',$&,')

import * as english from '../language/en/wishing.ts'
import * as swedish from '../language/sv/wishing.ts'
import type { Reading } from './features.ts'

const spoken = [swedish, english]

/** A name of two words or more that nobody of the group has, or one that is called so. */
export function unknownName({ text, words, titles, context }: Reading): string | undefined {
  const known = new Set(context.people.flatMap(({ name }) => name.split(' ')))
  const names = (
    text.match(
      /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:de |von |af )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)+/gu,
    ) ?? []
  ).map((name) => spoken.reduce((told, { beginsCapital }) => told.replace(beginsCapital, ''), name))
  const titled = new Set(titles.flatMap((title) => title.words.map((at) => words[at]?.text)))
  const unknown = names.filter(
    (name) =>
      name.includes(' ') &&
      !name.split(' ').some((word) => titled.has(word)) &&
      !name.split(' ').every((word) => known.has(word.replace(/s$/, '')) || known.has(word)),
  )
  // `a chap from the National Board, Henrik Dahl`: where somebody is from is no name of theirs.
  const people = unknown.filter((name) => !isBody(name, text))
  return (
    people[0] ??
    unknown[0] ??
    /(?:heter|kallas|named|called)\s+(?:hon|han)?\s*(?<name>\p{Lu}\p{Ll}+)/u.exec(text)?.groups?.[
      'name'
    ]
  )
}

const isBody = (name: string, text: string): boolean =>
  spoken.some(
    ({ bodyNamed, leadsBody }) =>
      bodyNamed.test(name) || leadsBody.test(text.slice(0, text.indexOf(name))),
  )

/** What and from where somebody is, as it stands beside their name: `från polisen`, `from the audit firm`, `vår nya jurist`. */
export function whereFrom({ text }: Reading, name: string): string | undefined {
  const at = text.indexOf(name)
  const [before, behind] = [text.slice(0, at).trimEnd(), text.slice(at + name.length)]
  const called = first(({ calledBefore }) => calledBefore.exec(before)?.groups?.['title'])
  const told = /^,? (?:från|from) (?<org>(?:the )?[^,.;]+)/iu.exec(behind)?.groups?.['org']
  const org = told?.replace(ENDS, '')
  if (org && org.split(' ').length <= MOST) return called ? `${called}, ${org}` : org
  const titled = first(({ isTitled }) => isTitled.exec(behind)?.groups?.['title']?.trim())
  const isTitle = titled !== undefined && !spoken.some(({ noTitle }) => noTitle.test(titled))
  return isTitle ? titled : called
}
const first = (find: (words: (typeof spoken)[number]) => string | undefined): string | undefined =>
  spoken.map(find).find((one) => one !== undefined)
const ENDS =
  /(?:\s|^)(?:är|kommer|sitter|drar|föredrar|visar|berättar|deltar|ansluter|och|på|vid|i|med|som|till|inför|is|are|joins?|will|comes?|presents?|and|for|at|on|with|who|to)(?:\s.*)?$/iu
const MOST = 5

/** A new member's name with their party and title: `Henrik Falk, socialchef i Bergsby kommun`, `Helena Strand of Norrby kommun`. */
export function newMember(
  reading: Reading,
): { readonly name: string; readonly party: string } | undefined {
  const name = unknownName(reading)
  if (name === undefined) return undefined
  const behind = reading.text.slice(reading.text.indexOf(name) + name.length)
  const { title, party } =
    /^(?:,? (?:(?:som|as) )?(?:är |is )?(?:the |a |an |ny |new )?(?<title>\p{Ll}[\p{L} -]{2,40}?))?,? (?:i|på|vid|från|at|of|in|from) (?<party>\p{Lu}[\p{L}-]+(?: (?:\p{Lu}[\p{L}-]+|kommun|municipality|region))*)/u.exec(
      behind,
    )?.groups ?? {}
  return party === undefined
    ? undefined
    : { name, party: title === undefined ? party : `${party}, ${title}` }
}

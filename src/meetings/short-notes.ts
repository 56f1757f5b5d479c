/** What stands in a few words, without a verb that is bent: `Fika: Rolf`, `Hemsjukvården → mars`, `Påminna Lunda`, `Nytt datum för AU 3/3`. */
export interface ShortNote {
  /** `given`: somebody is named for it. */
  readonly sign: 'short' | 'given'

  readonly weight: number
  readonly at: number
}

/** Where words of that kind stand in a text; -1 where none do. */
type Where = (
  kind:
    | 'todo'
    | 'later'
    | 'since'
    | 'past'
    | 'todoTitle'
    | 'toAll'
    | 'handedTo'
    | 'together'
    | 'resting'
    | 'tells'
    | 'doing'
    | 'acting'
    | 'takes',
  text: string,
) => number

interface Around {
  readonly title?: string
  readonly names?: readonly string[]
}

const MOST_WORDS = 12
const ARROW = /(?:→|->|=>|⇒)\s*(?=\S)/u

/** All that gives away that a short line is something to be done; nothing in whole sentences. */
export function shortNotes(
  line: string,
  where: Where,
  { title = '', names = [] }: Around,
): readonly ShortNote[] {
  const words = line.split(/\s+/).length
  if (/[?…]["”’)]*$/.test(line) || words > MOST_WORDS) return []
  const over = where('past', line) >= 0 || where('since', line) >= 0
  if (/[.!]["”’)]*$/.test(line)) return over ? [] : ended(line, where, names)
  return [
    ...begun(line, where),
    ...found(3, line.search(ARROW)),
    ...found(3, assignedAt(line, where, names)).map((one): ShortNote => ({
      ...one,
      sign: 'given',
    })),
    ...(over ? [] : found(2, besideOne(line, where, names))),
    ...found(2, where('toAll', line)),
    ...(over ? [] : found(words > 8 ? 1 : 2, where('later', line))),
    ...(where('todoTitle', title) === 0 && !over ? found(2.5, 0) : []),
  ]
}

/** What a sentence with its full stop gives away: what begins as a thing to do, or ends with who does it. */
function ended(line: string, where: Where, names: readonly string[]): readonly ShortNote[] {
  const [whole = '', name = ''] = /[,:;–—(]\s*(\p{Lu}\p{L}+)\)?[.!]$/u.exec(line) ?? []
  const assigned =
    names.includes(name) && where('resting', line) < 0 ? line.length - whole.length : -1
  return [
    ...begun(line, where),
    ...found(3, assigned).map((one): ShortNote => ({ ...one, sign: 'given' })),
  ]
}

/** Where what is to be done begins a line, or a part of it. */
const begun = (line: string, where: Where): readonly ShortNote[] =>
  partsOf(line)
    .filter(({ text }) => where('todo', text) === 0 && /\s/.test(text.trim()))
    .map(({ at }): ShortNote => ({ sign: 'short', weight: 3, at }))

/** Where one of the people stands in a short line that tells nothing of them: `Avstämning Gerd/Viola dessförinnan`. */
function besideOne(line: string, where: Where, names: readonly string[]): number {
  if (where('resting', line) >= 0) return -1
  for (const { 0: name, index } of line.matchAll(/(?<![\p{L}-])\p{Lu}\p{L}+(?![\p{L}'’-])/gu)) {
    const after = line.slice(index + name.length).trim()
    const tells = /^\p{Ll}/u.test(after) && where('tells', after) === 0
    const does =
      where('acting', /^\p{L}+/u.exec(after)?.[0] ?? '') === 0 || where('takes', after) === 0
    if (names.includes(name) && (!tells || does)) return index
  }
  return -1
}

const found = (weight: number, at: number): readonly ShortNote[] =>
  at < 0 ? [] : [{ sign: 'short', weight, at }]

/** The parts of a line, and where each begins. */
const partsOf = (line: string): readonly { readonly text: string; readonly at: number }[] =>
  [...line.matchAll(/(?<=^|[:;–,→]\s+|->\s*)[^:;–,→]+/gu)].map(({ 0: text, index }) => ({
    text,
    at: index,
  }))

/** Where somebody is put beside what is to be done: `Fika: Rolf`, `Enkäten (Mona)`, `ny version, Stig`, `Anmälan till Ellinor`, `Walter arranging`. */
function assignedAt(line: string, where: Where, names: readonly string[]): number {
  for (const { 0: name, index } of line.matchAll(/(?<!\p{L})\p{Lu}\p{L}+/gu)) {
    const before = line.slice(0, index).trimEnd()
    const after = line.slice(index + name.length)
    if (names.includes(name) && isAssigned(before, after, where)) return index
  }
  return -1
}

function isAssigned(before: string, after: string, where: Where): boolean {
  const opens = before === '' || /[:;,–(]$|\s-$/.test(before)
  const [last = ''] = /\S+$/.exec(before) ?? []
  const [two = last] = /\S+\s+\S+$/.exec(before) ?? []
  const isLast = after.trim() === '' || where('later', after.trim()) === 0
  if (opens && (where('doing', after.trim()) === 0 || where('together', after.trim()) === 0))
    return true
  if (where('handedTo', last) === 0 || where('handedTo', two) === 0) return isLast
  // More names, or the end of the brackets.
  return (
    before !== '' && opens && /^(?:\)|\s*[,+&/]\s*\p{Lu}|\s+\p{L}{2,4}\s+\p{Lu}|$)/u.test(after)
  )
}

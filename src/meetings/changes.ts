import { isDeepStrictEqual } from 'node:util'

/** One place in a document that a sentence changed. `before` or `after` is absent where there was or is nothing. */
export interface Change {
  readonly path: readonly string[]
  readonly before?: unknown
  readonly after?: unknown
}

type Plain = Readonly<Record<string, unknown>>

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Kept out of histories: derived from the rest, or never given back (numbers are not reused). */
const derived = new Set([
  'keys',
  'calendar',
  'counters',
  'lastEntry',
  'sequence',
  'large',
  'rosterReadAt',
  'rosterReadOn',
  'rosterTriedAt',
])

/** A step of an item's course: what it says makes sense only whole. */
const isStep = ({ length, 0: list, 2: entries }: readonly string[]): boolean =>
  length === 4 && list === 'items' && entries === 'steps'

/** The places where two versions of a document differ, deepest first by object; lists and steps are compared whole. */
export function changesBetween(
  before: Plain,
  after: Plain,
  path: readonly string[] = [],
): Change[] {
  const added = Object.keys(after).filter((name) => !Object.hasOwn(before, name))
  return [...Object.keys(before), ...added].flatMap((name) => {
    const a = before[name]
    const b = after[name]
    // Most of what a version holds is the very same in the next.
    if (a === b || (path.length === 0 && derived.has(name)) || name === 'lastStep') return []
    if (isDeepStrictEqual(a, b)) return []
    const here = [...path, name]
    if (isPlain(a) && isPlain(b) && !isStep(here)) return changesBetween(a, b, here)
    return [{ path: here, before: a, after: b }]
  })
}

/** The document with the changes taken back, or `undefined` when one of the places has changed again since. */
export function takenBack<T extends object>(current: T, changes: readonly Change[]): T | undefined {
  let result: unknown = current
  for (const change of changes) {
    if (!isDeepStrictEqual(valueAt(result, change.path), change.after)) return undefined
    result = withValue(result, change.path, change.before)
  }
  return result as T
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => (isPlain(at) ? at[name] : undefined), value)
}

function withValue(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [name, ...deeper] = path
  if (name === undefined) return replacement
  const plain = isPlain(value) ? value : {}
  const inner = withValue(plain[name], deeper, replacement)
  if (inner !== undefined) return { ...plain, [name]: inner }
  const { [name]: _gone, ...rest } = plain
  return rest
}

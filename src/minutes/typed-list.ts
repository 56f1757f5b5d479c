/** An entry of a list that somebody typed: how deep it stands, and whether entries there are counted. */
export interface Typed {
  readonly text: string
  readonly depth: number
  readonly ordered: boolean
  /** Counted by letters: `a)`. */
  readonly letters: boolean
}

type Kind = 'bullet' | 'square' | 'second' | 'count' | 'letter'

interface Mark {
  readonly indent: number
  readonly kind: Kind
  /** Of a counted entry. */
  readonly count: number
  readonly text: string
}

/** A level that is open: where its entries begin and how they are marked. */
interface Level {
  indent: number
  readonly kind: Kind
  count: number
}

/** A dash needs a blank behind it; a mark that begins no word does not. */
const bullet = /^(\s*)(?:[-–—*·−]\s+|[•▪‣●○◦■□▫❑❖➢➤►▸▶⁃∙]\s*)(?=\S)/u
const squares = /^\s*[▪■□▫]/u
/** Word's mark of the second level, only amid other entries: alone it is a word. */
const second = /^(\s*)o\s+(?=\S)/u
/** Only in a list: elsewhere a letter is what the line is called. */
const lettered = /^(\s*)([a-z])\)\s+(?=\S)/u
const counted = /^(\s*)(\d{1,2})[.)]\s+(?=\S)/u

/** A line among others. */
interface Place {
  readonly lines: readonly string[]
  readonly at: number
}

/** So many levels a list has at most; what is deeper stands at the last. */
const DEEPEST = 8
/** Blanks that make an entry a deeper one. */
const STEP = 2

/**
 * The entries of the list that begins at that line, none where none does. Blanks in front of an entry tell how deep it stands, and where there are
 * none Word's marks of its second and third level do, and entries with dashes between two that count on. One dash alone is an entry, one number is not.
 */
export function typedList(lines: readonly string[], from: number): readonly Typed[] {
  const first = markOf(lines[from] ?? '')
  if (
    !first ||
    first.kind === 'second' ||
    first.kind === 'letter' ||
    (first.kind === 'count' && first.count !== 1)
  )
    return []
  const levels: Level[] = [{ indent: first.indent, kind: first.kind, count: 0 }]
  const entries: Typed[] = []
  for (let at = from; at < lines.length; at += 1) {
    const mark = markOf(lines[at] ?? '')
    const depth = mark && depthOf(levels, mark, { lines, at })
    if (!mark || depth === undefined) break
    levels.length = Math.min(levels.length, depth + 1)
    const level = levels[depth]
    if (level) level.count += 1
    else levels.push({ indent: mark.indent, kind: mark.kind, count: 1 })
    const kind = levels[depth]?.kind
    const letters = kind === 'letter'
    entries.push({ text: mark.text, depth, ordered: kind === 'count' || letters, letters })
  }
  return first.kind === 'count' && entries.length < 2 ? [] : entries
}

function markOf(line: string): Mark | undefined {
  const match = bullet.exec(line) ?? second.exec(line) ?? counted.exec(line) ?? lettered.exec(line)
  if (!match) return undefined
  const [whole, blanks = '', count = '0'] = match
  const kind = kindOf(line)
  return {
    indent: blanks.length,
    kind,
    count: countOf(kind, count),
    text: line.slice(whole.length).trim(),
  }
}

function countOf(kind: Kind, said: string): number {
  if (kind === 'letter') return said.charCodeAt(0) - 'a'.charCodeAt(0) + 1
  return kind === 'count' ? Number(said) : 0
}

const isCounted = (kind: Kind): boolean => kind === 'count' || kind === 'letter'

function kindOf(line: string): Kind {
  if (bullet.test(line)) return squares.test(line) ? 'square' : 'bullet'
  if (second.test(line)) return 'second'
  return counted.test(line) ? 'count' : 'letter'
}

/** How deep it stands below the levels that are open; `undefined` where it is no entry of this list. */
function depthOf(levels: Level[], mark: Mark, here: Place): number | undefined {
  const [outermost] = levels
  if (outermost) outermost.indent = Math.min(outermost.indent, mark.indent)
  let depth = levels.length - 1
  while (depth > 0 && mark.indent <= (levels[depth]?.indent ?? 0) - STEP) depth -= 1
  const level = levels[depth]
  if (!level) return undefined
  if (mark.indent >= level.indent + STEP) {
    if (isCounted(mark.kind) && mark.count !== 1) return undefined
    return Math.min(depth + 1, DEEPEST)
  }
  return alongside(levels, depth, mark, here)
}

/** The same where blanks tell nothing: at the level that it goes on with, or one deeper where its mark says so. */
function alongside(
  levels: readonly Level[],
  depth: number,
  mark: Mark,
  here: Place,
): number | undefined {
  const level = levels[depth]
  if (!level) return undefined
  for (let at = depth; at >= 0 && isBeside(levels[at], level); at -= 1)
    if (goesOn(levels[at], mark)) return at
  if (mark.kind === 'count') return undefined
  if (mark.kind === 'letter')
    return level.kind === 'count' && mark.count === 1 && countsOn(level, here)
      ? Math.min(depth + 1, DEEPEST)
      : undefined
  if (level.kind === 'count')
    return countsOn(level, here) ? Math.min(depth + 1, DEEPEST) : undefined
  const isDeeper =
    mark.kind === 'second'
      ? level.kind !== 'second'
      : mark.kind === 'square' && level.kind === 'second'
  if (isDeeper) return Math.min(depth + 1, DEEPEST)
  return levels.findIndex((one) => isBeside(one, level) && one.kind !== 'count')
}

const isBeside = (one: Level | undefined, other: Level): boolean =>
  one !== undefined && Math.abs(one.indent - other.indent) < STEP

const goesOn = (level: Level | undefined, { kind, count }: Mark): boolean =>
  level?.kind === kind && (!isCounted(kind) || count === level.count + 1)

/** Whether the number that comes next stands below, behind entries with other marks alone. */
function countsOn(level: Level, { lines, at }: Place): boolean {
  for (let next = at + 1; next < lines.length; next += 1) {
    const mark = markOf(lines[next] ?? '')
    if (!mark) return false
    if (mark.kind === 'count') return mark.count === level.count + 1
  }
  return false
}

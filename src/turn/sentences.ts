import { distance } from 'fastest-levenshtein'
import type { LineMark } from '../world.ts'
import { actsInside, isSacred, looksLikeOne, mayTellWhy } from './inside-text.ts'
import { isBackground, opensBackground } from './matter-fields.ts'
import { findVerb, isComplete, verbsAt, type Found, type Verbs } from './verbs.ts'

/** A sentence, and what of its text looks like sentences. */
interface ReadSentence extends Found {
  /** Lines of its text that only look like sentences. */
  readonly alike?: readonly string[]
  /** Below it stand sentences beside such lines: nothing of it is done before the sender has said how it is meant. */
  readonly pasted?: true
}

/** A message as read: sentences that were found, and lines nothing was found in. */
export type Read = ReadSentence | { readonly unknown: string }

interface Block {
  lines: string
  readonly found: Found | undefined
  /** It began below a text that only what records interrupts, or below what did; or it stands below a text and may say why somebody stays away. */
  readonly inside: boolean
  readonly alike: string[]
  /** Its first line, where that may say why somebody stays away. */
  readonly why?: string
  /** The item that it is about since the text above is. */
  readonly item?: string | undefined
}

/**
 * Splits a message into sentences, one a line. A later line starts a new sentence only when its verb is followed by what that
 * sentence needs; any other line continues the text above, so that `Kommer att behandlas i maj.` inside a decision stays part
 * of it. Two sentences of one kind after each other (`föreslå A`, `föreslå B`) are two sentences, except inside text that was
 * begun with a colon, where only the strict form counts. Blank lines are kept inside text and dropped around it. A line that is marked as text
 * begins nothing; the entry of a list does, and keeps its mark only as text. Lines that stand `apart` are no text of what is above them.
 */
export function readLines(
  verbs: Verbs,
  text: string,
  marks: readonly LineMark[] = [],
  apart: readonly string[] = [],
): readonly Read[] {
  return blocksIn(verbs, text, marks, apart).map((block) => readBlock(verbs, block))
}

/** The same, where text that holds sentences beside lines that only look like them is one, to be asked about. */
export function readMessage(
  verbs: Verbs,
  text: string,
  marks: readonly LineMark[] = [],
): readonly Read[] {
  const runs: Block[][] = []
  for (const block of blocksIn(verbs, text, marks))
    if (block.inside && runs.length > 0) runs.at(-1)?.push(block)
    else runs.push([block])
  return runs.flatMap((run): readonly Read[] => {
    const [first] = run
    const alike = run.flatMap(({ why, alike: lines }) =>
      why === undefined ? lines : [why, ...lines],
    )
    if (!first || run.length === 1 || alike.length === 0)
      return run.map((block) => readBlock(verbs, block))
    const whole = findVerb(verbs, run.map(({ lines }) => lines.trim()).join('\n'))
    return whole ? [{ ...whole, alike, pasted: true }] : run.map((block) => readBlock(verbs, block))
  })
}

function readBlock(verbs: Verbs, { lines, found, alike, item }: Block): Read {
  const source = item === undefined ? lines.trim() : aboutItem(lines.trim(), item)
  // Of one line it is known already.
  const read = item !== undefined || source.includes('\n') ? findVerb(verbs, source) : found
  if (!read) return { unknown: source }
  return alike.length > 0 ? { ...read, alike } : read
}

/** `Uppdrag: Ring` as `Uppdrag 7: Ring`. */
const aboutItem = (source: string, item: string): string =>
  source.replace(/\s*:/, () => ` ${item}:`)

/** The item that a text is about, as it is typed there, without the ordinal of an entry under it. */
const itemIn = (found: Found): string | undefined => {
  const { item, entry = item } = typedIn(found)
  return entry?.replace(/:\d{1,2}$/, '')
}

/** Whether it is about the item of the text above: it may be, and names neither another nor a meeting. */
function isOfItemAbove(found: Found | undefined): boolean {
  if (!found?.command.ofItemAbove) return false
  const { item, meeting } = typedIn(found)
  return item === undefined && meeting === undefined
}

const typedIn = ({ command, sentence }: Found): Readonly<Record<string, string>> =>
  command.typed(sentence.rest, sentence.colon, sentence.verb) ?? {}

function blocksIn(
  verbs: Verbs,
  text: string,
  marks: readonly LineMark[],
  apart: readonly string[] = [],
): readonly Block[] {
  const meant = new Map(marks.map((mark) => [mark.line.trim(), mark]))
  const blocks: Block[] = []
  let above: Found | undefined
  let isText = false
  let isInside = false
  let isBelowWhy = false
  let item: string | undefined
  const lines = text.trimEnd().split('\n')
  for (const [at, line] of lines.entries()) {
    const bare = line.trim()
    const isLast = at === lines.length - 1
    const block = blocks.at(-1)
    const inText = block !== undefined && above?.command.takesText === true
    const mark = meant.get(bare)
    const alone = bare === '' || mark?.only ? nothing : behindManners(verbs, bare, inText)
    const { said = line } = alone
    const found =
      alone.found ?? (inText ? headOfList(verbs, above, bare, lines[at + 1]) : undefined)
    const tellsWhy = inText && (apart.includes(bare) || mayTellWhy(verbs, bare, found))
    // What goes on below it is read with it.
    isBelowWhy = tellsWhy || (isBelowWhy && found === undefined)
    const begins =
      !block ||
      tellsWhy ||
      (found
        ? startsSentence(found, above, { isText, isLast })
        : bare !== '' && above !== undefined && !above.command.takesText)
    if (begins) {
      if (bare === '') continue
      const isOfItem = isOfItemAbove(found)
      blocks.push({
        lines: said,
        found,
        inside: isInside || isBelowWhy,
        alike: [],
        ...(tellsWhy ? { why: bare } : {}),
        ...(isOfItem ? { item } : {}),
      })
      if (isLast) break
      // What lines below are read by.
      above = found
      isText = found !== undefined && (isSacred(found) || holdsBackground(found, said))
      isInside ||= isText
      if (!isOfItem) item = found && isSacred(found) ? itemIn(found) : undefined
    } else {
      block.lines += `\n${mark?.before ?? ''}${line}`
      isText ||= above?.command.takesBackground === true && isBackground(bare)
      isInside ||= isText
      if (found && isInside && looksLikeOne(found)) block.alike.push(bare)
    }
  }
  return blocks
}

const nothing: { readonly found: undefined; readonly said?: string } = { found: undefined }

/** How much manners may stand before what is meant: `Hej Anna! Tack så mycket för hjälpen igår.` */
const LONGEST_MANNERS = 80
const AFTER_MARK = /(?:[.!?,:;)…–—-]+|\p{Extended_Pictographic}\ufe0f?)\s+/gu

/**
 * What a line says. A greeting or thanks in front of a sentence is manners: then `said` is the sentence, from its verb on. Inside text a line
 * begins with its verb or is text.
 */
function behindManners(
  verbs: Verbs,
  line: string,
  inText: boolean,
): { readonly found: Found | undefined; readonly said?: string } {
  const direct = inText ? undefined : mannersIn(verbs, line)
  if (direct === undefined) return { found: findVerb(verbs, line) }
  const marks = [...line.slice(0, LONGEST_MANNERS).matchAll(AFTER_MARK)]
  const starts = [direct, ...marks.map((mark) => mark.index + mark[0].length)]
  for (let at = 0; at < starts.length && at < LONGEST_MANNERS; at += 1) {
    const said = line.slice(starts[at]).trim()
    const found = findVerb(verbs, said)
    if (found && !found.command.manners) return { found, said }
    const more = mannersIn(verbs, said)
    if (more !== undefined) starts.push((starts[at] ?? 0) + more)
  }
  const rest = line.slice(direct)
  const isApart = /[.!?,:;…–—-]\s*$/.test(line.slice(0, direct))
  return isApart && mayMean(verbs, rest)
    ? { found: undefined, said: rest }
    : { found: findVerb(verbs, line) }
}

/** Whether a sentence may have been meant all the same: it has a number, or begins almost as one does. Then it is not understood, and said so. */
function mayMean(verbs: Verbs, rest: string): boolean {
  const [first = ''] = /^\p{L}+/u.exec(rest.toLowerCase()) ?? []
  return (
    /\d/.test(rest) ||
    (first.length > 4 &&
      [...verbs.keys()].some(
        (verb) => verb.length > 4 && distance(verb, first) <= (first.length < 7 ? 1 : 2),
      ))
  )
}

/** Where what follows a greeting begins; `undefined` where there is none, or nothing follows it. */
function mannersIn(verbs: Verbs, line: string): number | undefined {
  const lower = line.toLowerCase()
  const found = verbsAt(verbs, lower).find(
    ({ words, command }) =>
      command.manners &&
      lower.startsWith(words) &&
      /^[\s:.,!?;–—-]/.test(lower.slice(words.length)),
  )
  if (!found) return undefined
  const rest = lower.slice(found.words.length).replace(/^[\s:.,!?;…)–—-]+/, '')
  return rest === '' ? undefined : line.length - rest.length
}

const holdsBackground = ({ command }: Found, line: string): boolean =>
  command.takesBackground && opensBackground(line)

function startsSentence(
  found: Found,
  above: Found | undefined,
  { isText, isLast }: { readonly isText: boolean; readonly isLast: boolean },
): boolean {
  if (isText) return actsInside(found, isLast)
  if (above?.command.takesLines && found.sentence.rest === '') return false
  if (isComplete(found) || settlesItem(found)) return true
  if (above === undefined) return true
  if (!above.command.takesText) return true
  if (!above.command.takesProse && !above.command.takesLines && beginsBelowNames(found)) return true
  return (
    found.command === above.command &&
    !above.sentence.colon &&
    found.sentence.rest !== '' &&
    !needsItem(found)
  )
}

/** What becomes of an item, by its number, and nothing in the sender's own words. How many there are of something is prose: `Vidare 3 till 4 personer`. */
function settlesItem(found: Found): boolean {
  const { item, ...more } = typedIn(found)
  return (
    item !== undefined &&
    found.command.effect === 'printed' &&
    Object.entries(more).every(
      ([name, typed]) => !found.command.args[name]?.isText && !/^\d+\s/.test(typed),
    )
  )
}

/** Names and days are no prose: what lacks nothing is none of them, nor is the head of a list with its colon. */
const beginsBelowNames = (found: Found): boolean =>
  found.command.takesLines === true || isComplete(found, true)

/** `lista Rådet:` below names: its own list follows on the next line. */
function headOfList(
  verbs: Verbs,
  above: Found | undefined,
  line: string,
  next: string | undefined,
): Found | undefined {
  if (!above || above.command.takesProse || !line.endsWith(':') || !next?.trim()) return undefined
  const found = findVerb(verbs, `${line} ${next.trim()}`)
  return found?.command.takesLines ? found : undefined
}

/** Without what it is about its verb is prose: `Beslut fattas senare.` */
const needsItem = ({ command }: Found): boolean => !command.opensWithText

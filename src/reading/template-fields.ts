import { pattern } from './pattern.ts'
import { argumentsOf, partsSource, wordSource, type Shapes, type Template } from './template.ts'

/** A field of a template, ready to be looked for: `[; (ansvarig|ansvariga) <owners=A>]`. */
export interface Field {
  /** Matches a whole segment; each of its arguments is a group of its name. */
  readonly whole: RegExp
  /** The same behind a comma: only by the first word of each language, since a comma is more often prose. */
  readonly afterComma: RegExp | undefined
  /** What its value alone can be, where its word may be left out. */
  readonly wordless: string | undefined
  /** It is a word with nothing behind it: what a comma after it goes on with is links or another field, or else it is none. */
  readonly alone: boolean
}

export interface FieldsSplit {
  /** What stands before the fields. */
  readonly text: string
  readonly values: Readonly<Record<string, string>>
}

/** Whether a text can be the value of that argument and nothing else. */
export type CanBe = (name: string, text: string) => boolean

/** How fields are told from text. `wordsAlone`: a field's word with nothing behind it is text. */
export interface Splitting {
  readonly canBe?: CanBe
  readonly wordsAlone?: boolean
}

/**
 * The fields of a template. `alike` are templates of every language: a field is known by its words in each of them, whichever the sentence
 * is in.
 */
export function fieldsOf(
  template: Template,
  alike: readonly Template[],
  shapes: Shapes,
): readonly Field[] {
  return fieldParts(template).map((parts) => {
    const key = argumentsOf(parts).join(' ')
    const same = alike.flatMap(fieldParts).filter((one) => argumentsOf(one).join(' ') === key)
    const words = [...parts, ...same.map(([first]) => first)].flatMap(wordsOf)
    const [first, ...rest] = parts
    if (first?.kind !== 'words') {
      const whole = pattern(String.raw`^\s*${partsSource(parts, shapes)}[.!]*\s*$`)
      return { whole, afterComma: undefined, wordless: undefined, alone: true }
    }
    const named = [...new Set(words.filter((word) => word !== ''))]
    const mains = [
      ...new Set([first, ...same.map(([one]) => one)].flatMap((one) => wordsOf(one)[0] ?? [])),
    ]
    const value = valueSource(rest, shapes)
    return {
      whole: behind(named, value),
      afterComma: behind(mains, value),
      wordless: words.includes('') ? argumentsOf(rest)[0] : undefined,
      alone: false,
    }
  })
}

const fieldParts = (template: Template): readonly Template[] =>
  template.flatMap((part) => (part.kind === 'field' ? [part.parts] : []))

const wordsOf = (part: Template[number] | undefined): readonly string[] =>
  part?.kind === 'words' ? part.choices : []

const behind = (words: readonly string[], value: string): RegExp =>
  pattern(String.raw`^\s*(?:${words.map(wordSource).join('|')})(?![\p{L}\p{N}])${value}\s*$`)

/** What stands behind a field's word, a colon or not: whatever there is, so that what cannot be read is refused and not taken for text. */
function valueSource(rest: Template, shapes: Shapes): string {
  const [only, more] = rest
  if (!only) return ''
  return only.kind === 'argument' && !more
    ? String.raw`(?:(?:\s*:\s*|\s+)(?<${only.name}>\S[\s\S]*))?`
    : String.raw`(?:\s*:\s*|\s+)${partsSource(rest, shapes, { kind: 'mark', mark: ':' })}`
}

/**
 * Takes the fields of a template from the end of a text. They stand behind a semicolon, on a line of their own, or behind a comma where
 * what follows can be nothing else. A segment that is none of them belongs to what stands before it: a semicolon in prose loses nothing.
 */
export function splitFields(
  source: string,
  fields: readonly Field[],
  { canBe = () => false, wordsAlone = false }: Splitting = {},
): FieldsSplit {
  if (fields.length === 0) return { text: source, values: {} }
  const values: Record<string, string> = {}
  let text = ''
  let latest: string | undefined
  let taken = 0
  for (const match of source.matchAll(/([;,\n]|^(?![;,\n]))[^;,\n]*/g)) {
    const [whole, mark = ''] = match
    if (match.index < taken) continue
    const found = mark === '' ? undefined : fieldAt(source, match.index, fields, canBe)
    const read = Object.entries(found?.groups ?? {})
    // Said twice it is text of the field before it: neither of them is lost.
    const isText = read.some(
      ([name, value]) => Object.hasOwn(values, name) || (wordsAlone && !value?.trim()),
    )
    const named = isText ? [] : read
    for (const [name, value] of named) values[name] = value?.trim() ?? ''
    if (found && named.length > 0) [latest, taken] = [named.at(-1)![0], found.end]
    else if (latest === undefined) text += whole
    else values[latest] += whole
  }
  return { text: text.trim(), values }
}

type Groups = Readonly<Record<string, string | undefined>>

interface Found {
  readonly groups: Groups
  /** Where in the source the next segment begins. */
  readonly end: number
}

/** A segment with the links behind its commas: `båda, https://…`. */
const WITH_LINKS = /^[^;,\n]*(?:,\s*https?:\/\/[^;,\n]*)*/i

/** The field that a mark at this place begins. */
function fieldAt(
  source: string,
  at: number,
  fields: readonly Field[],
  canBe: CanBe,
): Found | undefined {
  const [mark, tail] = [source.charAt(at), source.slice(at + 1)]
  const segment = /^[^;,\n]*/.exec(tail)![0]
  const found = (groups: Groups, length = segment.length): Found => ({
    groups,
    end: at + 1 + length,
  })
  for (const { whole, afterComma, wordless, alone } of fields) {
    if (alone) {
      if (mark === ',') continue
      const linked = WITH_LINKS.exec(tail)![0]
      const groups: Groups | undefined = whole.exec(linked)?.groups
      const next = at + 1 + linked.length
      if (groups && (source.charAt(next) !== ',' || fieldAt(source, next, fields, canBe)))
        return found(groups, linked.length)
      continue
    }
    const groups: Groups | undefined = (mark === ',' ? afterComma : whole)?.exec(segment)?.groups
    if (
      groups &&
      (mark !== ',' ||
        Object.entries(groups).every(([name, text = '']) => canBe(name, text.trim())))
    )
      return found(groups)
    if (
      wordless !== undefined &&
      mark === ';' &&
      !tail.includes(';') &&
      canBe(wordless, tail.trim())
    )
      return found({ [wordless]: segment })
  }
  return undefined
}

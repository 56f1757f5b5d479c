import { pattern } from './pattern.ts'

/**
 * How a sentence is written, as data: `senare <action=U14> <due=29/5> [: <reason=skäl>]`.
 *
 * - words stand for themselves; letters, not case, decide, and any blanks will do between them
 * - `<name=shown>` is an argument; `shown` is what a usage line shows in its place, itself in `<…>` where it is a name for something
 * - `[ … ]` may be left out; `(till|åt)` is one of several words, the first of which is written
 * - `:` and `,` stand for themselves, with or without blanks around them
 * - `[; (ansvarig|ansvariga) <owners=A>]` is a field: it may stand in any order with the others, after all else; `(senast|)` says that its
 *   word may be left out (`template-fields.ts`)
 */
type Part =
  | { readonly kind: 'words'; readonly choices: readonly string[] }
  | { readonly kind: 'mark'; readonly mark: string }
  | { readonly kind: 'argument'; readonly name: string; readonly shown: string }
  | { readonly kind: 'optional'; readonly parts: readonly Part[] }
  | { readonly kind: 'field'; readonly parts: readonly Part[] }

export type Template = readonly Part[]

const token =
  /<(\w+)(?:=((?:<[^<>]*>|[^<>])*))?>|\(([^()]*)\)|([[\]])|([:;,.–])|([^\s<>[\]():;,.]+)/gu

/** Throws where brackets do not close: a template is code, and is wrong when it is written. */
export function parseTemplate(source: string): Template {
  const stack: Part[][] = [[]]
  for (const [, name, shown, choices, bracket, mark, word] of source.matchAll(token)) {
    const parts = stack.at(-1)!
    if (name !== undefined) parts.push({ kind: 'argument', name, shown: shown ?? name })
    else if (choices !== undefined) parts.push({ kind: 'words', choices: choices.split('|') })
    else if (bracket === '[') stack.push([])
    else if (bracket === ']') closeOptional(stack, source)
    else if (mark !== undefined) parts.push({ kind: 'mark', mark })
    else parts.push({ kind: 'words', choices: [word!] })
  }
  if (stack.length !== 1) throw new Error(`a bracket is left open: ${source}`)
  return stack[0]!
}

function closeOptional(stack: Part[][], source: string): void {
  const parts = stack.pop()!
  const above = stack.at(-1)
  if (!above) throw new Error(`a bracket closes nothing: ${source}`)
  const [first, ...rest] = parts
  const isField = first?.kind === 'mark' && first.mark === ';'
  above.push(isField ? { kind: 'field', parts: rest } : { kind: 'optional', parts })
}

/** The names of a template's arguments, in order; those that may be left out too. */
export const argumentsOf = (template: Template): readonly string[] =>
  template.flatMap((part) => {
    if (part.kind === 'argument') return [part.name]
    return part.kind === 'optional' || part.kind === 'field' ? argumentsOf(part.parts) : []
  })

/** The names of those that a sentence of this template cannot do without. */
export const requiredBy = (template: Template): readonly string[] =>
  template.flatMap((part) => (part.kind === 'argument' ? [part.name] : []))

/** What of a sentence can be the value of each argument: the source of a regular expression, without named groups. */
export type Shapes = Readonly<Record<string, string>>

/** Matches a whole text that follows the template; each argument is a group of its name. */
export const wholePattern = (template: Template, shapes: Shapes): RegExp =>
  pattern(`^${partsSource(template, shapes)}[.!?]*$`)

/**
 * Matches a text that follows the template as far as it goes: whatever is lacking is lacking at its end. Tells which argument is to be
 * asked for.
 */
export function partialPattern(template: Template, shapes: Shapes): RegExp {
  const sources = template.map((part, index) =>
    partsSource([part], shapes, index > 0 ? template[index - 1] : undefined),
  )
  const nested = sources.reduceRight((rest, source) => `(?:${source}${rest})?`, '')
  return pattern(`^${nested}`, 'd')
}

/** The source of an expression that these parts follow; `first` stands before them. */
export function partsSource(parts: Template, shapes: Shapes, first?: Part): string {
  let before = first
  let source = ''
  for (const part of parts) {
    source += partSource(part, before, shapes)
    before = part
  }
  return source
}

function partSource(part: Part, before: Part | undefined, shapes: Shapes): string {
  switch (part.kind) {
    case 'field':
      return ''
    case 'optional':
      return `(?:${partsSource(part.parts, shapes, before)})?`
    case 'mark':
      return `${before === undefined ? '' : '\\s*'}${markSource(part.mark)}\\s*`
    case 'words':
      return `${gap(before)}(?:${part.choices.map(wordSource).join('|')})(?![\\p{L}\\p{N}])`
    case 'argument': {
      const shape = shapes[part.name] ?? ANYTHING
      const blank = gap(before)
      const orSemicolon =
        shape.endsWith(TEXT_OR_FIELDS) && blank !== '' ? `(?:${blank}|(?=;))` : blank
      return `${orSemicolon}(?<${part.name}>${shape})`
    }
  }
}

/** Text to the end, or as far as the rest of the template lets it go; never half of a character. */
export const ANYTHING = String.raw`\S(?:[\s\S]*?\S)??(?![\udc00-\udfff])`
/** Text to the end, marks included. */
export const TO_THE_END = String.raw`\S[\s\S]*`
/** The same where fields alone will do: their semicolon needs no blank before it. */
export const TEXT_OR_FIELDS = String.raw`(?:${TO_THE_END})`

/** What no text is. */
export const NEVER = '(?!)'

/** Any dash will do for the long one, where blanks set it off. */
const markSource = (mark: string): string =>
  mark === '–' ? String.raw`(?:–|(?<=\s)[-—](?=\s))` : escaped(mark)

function gap(before: Part | undefined): string {
  if (before === undefined || before.kind === 'mark') return ''
  // Nothing may have stood in its place: then the blank is there already, or nothing at all.
  return before.kind === 'optional' ? String.raw`(?:\s+|(?<=^|[\s:;,.–]))` : String.raw`\s+`
}
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
export const wordSource = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join(String.raw`\s+`)

/** The template as a person reads it: `senare U14 29/5 [: skäl]`. */
export function usageOf(template: Template): string {
  let text = ''
  for (const part of template) text += shownPart(part, text)
  return text
}

function shownPart(part: Part, before: string): string {
  const blank = before === '' || before.endsWith(' ') ? '' : ' '
  switch (part.kind) {
    case 'field':
      return `${blank}[; ${usageOf(part.parts)}]`
    case 'optional':
      return `${blank}[${usageOf(part.parts)}]`
    case 'mark':
      return part.mark === '–' ? `${blank}${part.mark} ` : `${part.mark} `
    case 'words':
      return `${blank}${part.choices[0]}`
    case 'argument':
      return `${blank}${part.shown}`
  }
}

/** The sentence that these values make; what may be left out is left out where one of its values is absent. */
export function fill(
  template: Template,
  values: Readonly<Record<string, string | undefined>>,
): string {
  let text = ''
  for (const part of template) text += filledPart(part, text, values)
  return text
}

function filledPart(
  part: Part,
  before: string,
  values: Readonly<Record<string, string | undefined>>,
): string {
  const blank = before === '' || /\s$/.test(before) ? '' : ' '
  switch (part.kind) {
    case 'field':
      return isFilled(part.parts, values) ? `${blank}; ${fill(part.parts, values)}` : ''
    case 'optional':
      return isFilled(part.parts, values) ? optionalPart(part.parts, blank, values) : ''
    case 'mark':
      return part.mark === '–' ? `${blank}${part.mark} ` : `${part.mark} `
    case 'words':
      return `${blank}${part.choices[0]}`
    case 'argument':
      return `${blank}${values[part.name] ?? part.shown}`
  }
}

/** What may be left out is, unless it says something. */
const isFilled = (parts: Template, values: Readonly<Record<string, string | undefined>>): boolean =>
  argumentsOf(parts).length > 0 && argumentsOf(parts).every((name) => values[name] !== undefined)

function optionalPart(
  parts: Template,
  blank: string,
  values: Readonly<Record<string, string | undefined>>,
): string {
  const filled = fill(parts, values)
  return /^[:,.]/.test(filled) ? filled : `${blank}${filled}`
}

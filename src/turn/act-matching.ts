import { languages } from '../language/texts.ts'
import type { Language } from '../meetings/group-settings.ts'
import { pattern } from '../reading/pattern.ts'
import { fieldsOf, splitFields, type Field, type Splitting } from '../reading/template-fields.ts'
import {
  ANYTHING,
  partialPattern,
  wholePattern,
  type Shapes,
  type Template,
} from '../reading/template.ts'
import type { Argument, Arguments } from './argument.ts'
import type { Met } from './declared.ts'
import type { Phrasing, WrittenAct } from './written.ts'

/** Texts by the name of their argument. */
export type Typed = Readonly<Record<string, string>>

/** How an act says that it is meant; see `Act`. */
interface Meant {
  readonly unmistakable?: true | 'always'
  readonly byColon?: true
  readonly onlyWhole?: true
  readonly neverAlone?: true
}

/** What of a text is which argument of one act, by the ways of writing it. */
export class ActMatching {
  readonly #name: string
  readonly #args: Arguments
  readonly #noColon: boolean
  readonly #written: Readonly<Record<Language, WrittenAct>>
  readonly #shapes: Shapes
  readonly #sureShapes: Shapes
  readonly #sure = new Map<Template, RegExp>()
  readonly #patterns = new Map<Template, RegExp>()
  readonly #partial = new Map<Template, RegExp>()
  readonly #each = new Map<string, RegExp>()
  readonly #fields = new Map<Template, readonly Field[]>()
  /** Whether text in the sender's own words is what follows the verb. */
  readonly opensWithText: boolean

  constructor(
    declared: { readonly name: string; readonly args: Arguments; readonly noColon?: true },
    written: Readonly<Record<Language, WrittenAct>>,
  ) {
    this.#name = declared.name
    this.#args = declared.args
    this.#noColon = declared.noColon === true
    this.#written = written
    this.#shapes = Object.fromEntries(
      Object.entries(declared.args).map(([name, argument]) => [name, argument.shape]),
    )
    this.#sureShapes = Object.fromEntries(
      Object.entries(declared.args).map(([name, { shape, surely }]) => [
        name,
        typeof surely === 'string' ? surely : shape,
      ]),
    )
    const opening = written[languages[0]!].rest.find(({ kind }) => kind !== 'mark')
    this.opensWithText = opening?.kind === 'argument' && this.argument(opening.name).isText === true
  }

  /** Whether the text can be meant for this act: it begins as its arguments do, or says nothing. */
  isMeant(rest: string, colon: boolean, verb: string, by: Meant): boolean {
    const phrasings = this.phrasings(verb)
    if (by.neverAlone && rest === '') return false
    if (by.byColon && colon) return true
    if (this.#fits(rest, colon, phrasings)) return true
    // A noun that is written with its colon alone begins prose where it has none.
    if (!colon && rest !== '' && phrasings.every(({ template }) => startsWithColon(template)))
      return false
    if (by.unmistakable === 'always') return true
    if (by.onlyWhole || (colon && this.#noColon)) return false
    if (!by.byColon && /^[.!?]*$/.test(rest)) return true
    const reached = phrasings
      .map(({ template }) => this.asFarAs(template, rest, colon)[0])
      .reduce((longest, one) => (one.length > longest.length ? one : longest), '')
    if (by.byColon) return reached.includes(':')
    // What begins as its arguments do and goes on in words is prose: `utgår 9 personer`.
    if (by.unmistakable)
      return reached === '' || !/^\s+[\p{L}\p{N}]/u.test(rest.slice(reached.length))
    return reached !== ''
  }

  /**
   * Whether a line below other text is this sentence: nothing is lacking, and a colon after its verb says so, or what follows does. A word
   * with a colon at the end of its line is a label.
   */
  isSurely(rest: string, colon: boolean, verb: string): boolean {
    if (colon && rest === '') return false
    const strict = this.phrasings(verb).filter(({ loose }) => !loose)
    if (!this.#fits(rest, colon, strict)) return false
    return colon || strict.some(({ template }) => this.#surely(template, rest))
  }

  /** How far the text follows the act's templates. */
  met(rest: string, colon: boolean, verb: string): Met {
    const each = this.phrasings(verb).map(({ template }) => {
      const { text } = splitFields(rest, this.fieldsIn(template))
      const [reached] = this.asFarAs(template, text, colon)
      return { reached, over: text.slice(reached.length).match(/\S+/g)?.length ?? 0 }
    })
    return {
      marked: colon || rest.includes(';') || each.some(({ reached }) => reached.includes(':')),
      over: Math.min(...each.map(({ over }) => over)),
    }
  }

  #surely(template: Template, rest: string): boolean {
    const known = this.#sure.get(template) ?? wholePattern(template, this.#sureShapes)
    this.#sure.set(template, known)
    const found = known.exec(splitFields(rest, this.fieldsIn(template)).text)
    return (
      found !== null &&
      Object.entries(defined(found.groups ?? {})).every(([name, typed]) => {
        const { surely } = this.argument(name)
        return typeof surely !== 'function' || surely(typed)
      })
    )
  }

  argument(name: string): Argument<unknown> {
    const argument = this.#args[name]
    if (!argument)
      throw new Error(`${this.#name} is written with <${name}>, which it does not declare`)
    return argument
  }

  phrasings(verb: string): readonly Phrasing[] {
    return languages.flatMap((language) => this.#written[language].byVerb.get(verb) ?? [])
  }

  /** The sentence itself, in the language of the verb. */
  said(verb: string): Template {
    const language = languages.find((one) => this.#written[one].byVerb.has(verb))
    return language === undefined ? [] : this.#written[language].rest
  }

  match(
    rest: string,
    colon: boolean,
    phrasings: readonly Phrasing[],
    how: Splitting = {},
  ): Typed | undefined {
    for (const { template } of phrasings) {
      if (colon && this.#noColon && !startsWithColon(template)) continue
      const { text, values } = splitFields(rest, this.fieldsIn(template), how)
      const found = waysBehind(text, colon, template)
        .map((one) => this.#whole(template).exec(one))
        .find((one) => one !== null)
      if (found) return { ...defined(found.groups ?? {}), ...this.#unstopped(values) }
    }
    return undefined
  }

  /** Whether `match` finds anything: every line of every message is asked this. */
  #fits(rest: string, colon: boolean, phrasings: readonly Phrasing[]): boolean {
    return phrasings.some(({ template }) => {
      if (colon && this.#noColon && !startsWithColon(template)) return false
      const { text } = splitFields(rest, this.fieldsIn(template))
      return waysBehind(text, colon, template).some((one) => this.#whole(template).test(one))
    })
  }

  /** A stop ends the sentence and is none of its last field's, unless that is text. */
  #unstopped(values: Typed): Typed {
    return Object.fromEntries(
      Object.entries(values).map(([name, text]) => [
        name,
        this.argument(name).isText ? text : text.replace(/[.!]+$/, '').trim(),
      ]),
    )
  }

  #whole(template: Template): RegExp {
    const known = this.#patterns.get(template) ?? wholePattern(template, this.#shapes)
    this.#patterns.set(template, known)
    return known
  }

  /** Nothing but this argument. */
  #alone(name: string): RegExp {
    const known = this.#each.get(name) ?? pattern(`^(?:${this.#shapes[name] ?? ANYTHING})$`)
    this.#each.set(name, known)
    return known
  }

  fieldsIn(template: Template): readonly Field[] {
    const known = this.#fields.get(template)
    if (known) return known
    const alike = languages.map((language) => this.#written[language].rest)
    const fields = fieldsOf(template, alike, this.#shapes)
    this.#fields.set(template, fields)
    return fields
  }

  /** Segments that are the word of a field with nothing behind it. */
  wordsAloneIn(source: string): readonly string[] {
    const fields = languages.flatMap((language) => this.fieldsIn(this.#written[language].rest))
    return source
      .split(/[;\n]/)
      .slice(1)
      .map((segment) => segment.trim())
      .filter((segment) =>
        fields.some(({ whole, alone }) => {
          const groups = alone ? undefined : whole.exec(segment)?.groups
          return groups !== undefined && Object.values(groups).every((value) => !value)
        }),
      )
  }

  /** How far a text follows a template, and the arguments on the way: the last of them to the end, if it can be. */
  asFarAs(template: Template, rest: string, colon: boolean): readonly [string, Typed] {
    const partial = this.#partial.get(template) ?? partialPattern(template, this.#shapes)
    this.#partial.set(template, partial)
    const text = behindColon(rest, colon, template)
    const found = partial.exec(text)
    const reached = (found?.[0] ?? '').slice(text.length - rest.length)
    const typed = defined(found?.groups ?? {})
    const last = Object.keys(typed).at(-1)
    const [from] = (last === undefined ? undefined : found?.indices?.groups?.[last]) ?? []
    if (last === undefined || from === undefined) return [reached, typed]
    const tail = text.slice(from).trimEnd()
    const isWhole = this.#alone(last).test(tail)
    return isWhole ? [rest, { ...typed, [last]: tail }] : [reached, typed]
  }
}

/** The colon that stood directly behind the verb, put back where the template begins with one. */
function behindColon(text: string, colon: boolean, template: Template): string {
  return colon && startsWithColon(template) ? `: ${text}` : text
}

/** The same; where all before a colon may be left out, what follows is read without it, and then as what stands behind it. */
function waysBehind(text: string, colon: boolean, template: Template): readonly string[] {
  const first = behindColon(text, colon, template)
  return colon && first === text && mayStartWithColon(template) ? [text, `: ${text}`] : [first]
}

/** `[<meeting>] [: <reason>]`. */
function mayStartWithColon(template: Template): boolean {
  return template.some((part, at) => {
    const opening = part.kind === 'optional' ? part.parts[0] : undefined
    const isMark = opening?.kind === 'mark' && opening.mark === ':'
    return isMark && template.slice(0, at).every(({ kind }) => kind === 'optional')
  })
}

function startsWithColon(template: Template): boolean {
  const first = template.find(({ kind }) => kind !== 'optional')
  return first?.kind === 'mark' && first.mark === ':'
}

function defined(groups: Readonly<Record<string, string | undefined>>): Typed {
  const found: Record<string, string> = {}
  for (const name in groups) {
    const text = groups[name]
    if (text !== undefined) found[name] = text
  }
  return found
}

import { languages } from '../language/texts.ts'
import type { Language } from '../meetings/group.ts'
import { Refusal } from '../meetings/refusal.ts'
import {
  ANYTHING,
  argumentsOf,
  fill,
  partialPattern,
  requiredBy,
  splitFields,
  wholePattern,
  type Shapes,
  type Template,
} from '../reading/template.ts'
import type { Argument, Arguments, Writing } from './argument.ts'
import type { Sent } from './command.ts'
import type { Sentence } from './declared.ts'
import type { Turn } from './turn.ts'
import { sentenceOf, type WrittenAct } from './written.ts'

/** Reads one act's arguments, from text and from what a client sent. */
export class ActReading {
  readonly #name: string
  readonly #args: Arguments
  readonly #written: Readonly<Record<Language, WrittenAct>>
  readonly #shapes: Shapes
  readonly #sureShapes: Shapes
  readonly #patterns = new Map<Template, RegExp>()
  readonly #sure = new Map<Template, RegExp>()
  readonly #partial = new Map<Template, RegExp>()

  constructor(
    declared: { readonly name: string; readonly args: Arguments },
    written: Readonly<Record<Language, WrittenAct>>,
  ) {
    this.#name = declared.name
    this.#args = declared.args
    this.#written = written
    this.#shapes = Object.fromEntries(
      Object.entries(declared.args).map(([name, argument]) => [name, argument.shape]),
    )
    this.#sureShapes = Object.fromEntries(
      Object.entries(declared.args).map(([name, { shape, surely }]) => [name, surely ?? shape]),
    )
  }

  /** Whether the text can be meant for this act: it begins as its arguments do, or says nothing. */
  fits(rest: string, colon: boolean, verb: string): boolean {
    if (/^[.!?]*$/.test(rest) || this.matches(rest, colon, verb)) return true
    return this.#templates(verb).some((template) => this.#asFarAs(template, rest)[0] !== '')
  }

  matches(rest: string, colon: boolean, verb: string): boolean {
    return this.#match(rest, colon, verb) !== undefined
  }

  /** Whether a line below other text is this sentence: a colon after its verb says so, or what follows does. */
  isSurely(rest: string, colon: boolean, verb: string): boolean {
    if (!this.matches(rest, colon, verb)) return false
    return colon || this.#templates(verb).some((template) => this.#surely(template, rest))
  }

  #surely(template: Template, rest: string): boolean {
    const known = this.#sure.get(template) ?? wholePattern(template, this.#sureShapes)
    this.#sure.set(template, known)
    return known.test(splitFields(rest, template, this.#shapes).text)
  }

  /** Refuses what is lacking, and whatever its arguments refuse. */
  async read(turn: Turn, { rest, colon, verb }: Sentence): Promise<Sent> {
    const typed = this.#match(rest, colon, verb)
    if (!typed) throw this.#lacking(turn, rest, verb)
    const values: Record<string, unknown> = {}
    for (const [name, argument] of Object.entries(this.#args)) {
      const text = typed[name]
      if (text !== undefined) values[name] = await argument.read(text, turn)
      else if (argument.optional !== true) throw this.#missing(turn, name, typed)
    }
    return values
  }

  /** Refuses `unknownPress` for what no form or button of ours can have sent. */
  async check(turn: Turn, sent: Sent): Promise<Sent> {
    const values: Record<string, unknown> = {}
    for (const [name, argument] of Object.entries(this.#args)) {
      const given = Object.hasOwn(sent, name) ? sent[name] : undefined
      if (given === undefined || given === '') {
        if (argument.optional === true) continue
        throw this.#missing(turn, name, {})
      }
      const value = await argument.fromForm(given, turn)
      if (value === undefined) throw new Refusal('unknownPress', {})
      values[name] = value
    }
    return values
  }

  /**
   * In the first way of writing it that has a place for all that there is, and asks for nothing that there is not. `undefined` where no
   * sentence says it: a form may leave out what the sentence would be asked about.
   */
  render(values: Sent, writing: Writing): string | undefined {
    const given = Object.keys(values).filter((name) => values[name] !== undefined)
    const { ways } = this.#written[writing.language]
    const fitting = ways.find(
      ({ rest }) =>
        requiredBy(rest).every((name) => given.includes(name)) &&
        given.every((name) => argumentsOf(rest).includes(name)),
    )
    if (!fitting) return undefined
    const { verb, rest } = fitting
    const texts = given.map((name) => [name, this.#argument(name).render(values[name], writing)])
    return sentenceOf(verb, fill(rest, Object.fromEntries(texts)))
  }

  #argument(name: string): Argument<unknown> {
    const argument = this.#args[name]
    if (!argument)
      throw new Error(`${this.#name} is written with <${name}>, which it does not declare`)
    return argument
  }

  #templates(verb: string): readonly Template[] {
    return languages.flatMap((language) => this.#written[language].byVerb.get(verb) ?? [])
  }

  /** The sentence itself, in the language of the verb. */
  #said(verb: string): Template {
    const language = languages.find((one) => this.#written[one].byVerb.has(verb))
    return language === undefined ? [] : this.#written[language].rest
  }

  #match(rest: string, colon: boolean, verb: string): Readonly<Record<string, string>> | undefined {
    for (const template of this.#templates(verb)) {
      const { text, values } = splitFields(rest, template, this.#shapes)
      const found = this.#whole(template).exec(
        colon && startsWithColon(template) ? `: ${text}` : text,
      )
      if (found) return { ...defined(found.groups ?? {}), ...values }
    }
    return undefined
  }

  #whole(template: Template): RegExp {
    const known = this.#patterns.get(template) ?? wholePattern(template, this.#shapes)
    this.#patterns.set(template, known)
    return known
  }

  /** How far a text follows a template, and the arguments on the way: the last of them to the end, if it can be. */
  #asFarAs(template: Template, rest: string): readonly [string, Readonly<Record<string, string>>] {
    const pattern = this.#partial.get(template) ?? partialPattern(template, this.#shapes)
    this.#partial.set(template, pattern)
    const found = pattern.exec(rest)
    const typed = defined(found?.groups ?? {})
    const last = Object.keys(typed).at(-1)
    const [from] = (last === undefined ? undefined : found?.indices?.groups?.[last]) ?? []
    if (last === undefined || from === undefined) return [found?.[0] ?? '', typed]
    const tail = rest.slice(from).trimEnd()
    const isWhole = new RegExp(`^${this.#shapes[last] ?? ANYTHING}$`, 'isu').test(tail)
    return [found![0], isWhole ? { ...typed, [last]: tail } : typed]
  }

  #lacking(turn: Turn, rest: string, verb: string): Error {
    const template = this.#said(verb)
    const [, typed] = this.#asFarAs(template, splitFields(rest, template, this.#shapes).text)
    const required = this.#requiredIn(template)
    const lacking = required.find((name) => typed[name] === undefined) ?? required.at(-1)
    if (lacking === undefined)
      return new Refusal('restUnread', { rest, example: this.#example(turn, typed) })
    return this.#missing(turn, lacking, typed)
  }

  /** What the sentence needs, or the act itself. */
  #requiredIn(template: Template): readonly string[] {
    const inSentence = requiredBy(template)
    return argumentsOf(template).filter(
      (name) => inSentence.includes(name) || this.#argument(name).optional !== true,
    )
  }

  #missing(turn: Turn, name: string, typed: Readonly<Record<string, string>>): Error {
    return this.#argument(name).missing(this.#example(turn, typed))
  }

  /** The sentence with what was understood of it, and with what would fit where something is lacking. */
  #example(turn: Turn, typed: Readonly<Record<string, string>>): string {
    const { words, rest } = this.#written[turn.language]
    const required = this.#requiredIn(rest)
    const texts = Object.fromEntries(
      argumentsOf(rest)
        .filter((name) => typed[name] !== undefined || required.includes(name))
        .map((name) => [name, typed[name] ?? this.#argument(name).sample(turn)]),
    )
    return sentenceOf(words[0]!, fill(rest, texts))
  }
}

const startsWithColon = ([first]: Template): boolean => first?.kind === 'mark' && first.mark === ':'

const defined = (
  groups: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(groups).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )

import { languages } from '../language/texts.ts'
import type { Language } from '../meetings/group.ts'
import { Refusal } from '../meetings/refusal.ts'
import { fieldsOf, splitFields, type CanBe, type Field } from '../reading/template-fields.ts'
import {
  ANYTHING,
  argumentsOf,
  fill,
  partialPattern,
  requiredBy,
  wholePattern,
  type Shapes,
  type Template,
} from '../reading/template.ts'
import type { Argument, Arguments, Writing } from './argument.ts'
import { asTyped } from './as-typed.ts'
import { withMarks, withoutMarks } from './name-marks.ts'
import type { Sent } from './command.ts'
import type { Sentence } from './declared.ts'
import type { Turn } from './turn.ts'
import { sentenceOf, type Phrasing, type WrittenAct } from './written.ts'

/** Texts by the name of their argument. */
type Typed = Readonly<Record<string, string>>

/** What refuses a value as soon as it is read, before what follows it is read or asked about. */
export type Checks = Readonly<Record<string, ((turn: Turn, value: never) => unknown) | undefined>>

/** How an act says that it is meant; see `Act`. */
interface Meant {
  readonly unmistakable?: true | 'always'
  readonly byColon?: true
  readonly onlyWhole?: true
  readonly neverAlone?: true
}

/** What of a sentence was not understood, and where it stands. */
interface Unread {
  readonly next: string | undefined
  readonly typed: Typed
  readonly left: string
  readonly source: string
}

/** Longer than what an example repeats of what was typed. */
const LONG = 60

/** Reads one act's arguments, from text and from what a client sent. */
export class ActReading {
  readonly #name: string
  readonly #args: Arguments
  readonly #noColon: boolean
  readonly #written: Readonly<Record<Language, WrittenAct>>
  readonly #shapes: Shapes
  readonly #sureShapes: Shapes
  readonly #sure = new Map<Template, RegExp>()
  readonly #patterns = new Map<Template, RegExp>()
  readonly #partial = new Map<Template, RegExp>()
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
    this.opensWithText =
      opening?.kind === 'argument' && this.#argument(opening.name).isText === true
  }

  /** Whether the text can be meant for this act: it begins as its arguments do, or says nothing. */
  isMeant(rest: string, colon: boolean, verb: string, by: Meant): boolean {
    const phrasings = this.#phrasings(verb)
    if (by.neverAlone && rest === '') return false
    if (by.byColon && colon) return true
    if (by.unmistakable === 'always' || this.#match(rest, colon, phrasings)) return true
    if (by.onlyWhole || (colon && this.#noColon)) return false
    if (!by.byColon && /^[.!?]*$/.test(rest)) return true
    const reached = phrasings
      .map(({ template }) => this.#asFarAs(template, rest, colon)[0])
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
    const strict = this.#phrasings(verb).filter(({ loose }) => !loose)
    if (!this.#match(rest, colon, strict)) return false
    return colon || strict.some(({ template }) => this.#surely(template, rest))
  }

  #surely(template: Template, rest: string): boolean {
    const known = this.#sure.get(template) ?? wholePattern(template, this.#sureShapes)
    this.#sure.set(template, known)
    const found = known.exec(splitFields(rest, this.#fieldsIn(template)).text)
    return (
      found !== null &&
      Object.entries(defined(found.groups ?? {})).every(([name, typed]) => {
        const { surely } = this.#argument(name)
        return typeof surely !== 'function' || surely(typed)
      })
    )
  }

  /** Refuses what is lacking, and whatever its arguments and `checks` refuse: of several, what stands first. */
  async read(turn: Turn, sentence: Sentence, checks: Checks = {}): Promise<Sent> {
    const { rest, colon, verb } = sentence
    const phrasings = this.#phrasings(verb)
    const canBe: CanBe = (name, text) => this.#argument(name).canBe?.(text, turn) === true
    const marked = (text: string): string => withMarks(turn, text, sentence.source)
    const typed =
      this.#match(marked(asTyped(sentence, rest)), colon, phrasings, canBe) ??
      this.#match(marked(rest), colon, phrasings, canBe) ??
      this.#match(rest, colon, phrasings, canBe)
    if (!typed) throw await this.#lacking(turn, sentence, checks)
    return this.#values(turn, typed, checks)
  }

  async #values(turn: Turn, typed: Typed, checks: Checks): Promise<Sent> {
    const values: Record<string, unknown> = {}
    for (const [name, argument] of Object.entries(this.#args)) {
      const text = typed[name]
      if (text !== undefined) values[name] = await this.#value(turn, name, typed, checks)
      else if (argument.implied) {
        const value = await argument.implied(turn)
        if (value !== undefined) await checks[name]?.(turn, value as never)
        else if (argument.optional !== true) throw await this.#missing(turn, name, typed)
        values[name] = value
      } else if (argument.optional !== true) throw await this.#missing(turn, name, typed)
    }
    return values
  }

  /** The same of texts by the name of their argument, as a button of ours carries what somebody typed. Refuses `unknownPress` for anything else. */
  async readEach(turn: Turn, sent: Sent, checks: Checks = {}): Promise<Sent> {
    const texts = Object.entries(sent).filter(([name]) => Object.hasOwn(this.#args, name))
    if (!texts.every((entry): entry is [string, string] => typeof entry[1] === 'string'))
      throw new Refusal('unknownPress', {})
    const typed: Typed = Object.fromEntries(texts.filter(([, text]) => text !== ''))
    for (const [name, text] of Object.entries(typed))
      if (!this.#isOne(name, text)) throw new Refusal('unknownPress', {})
    return this.#values(turn, typed, checks)
  }

  #isOne(name: string, text: string): boolean {
    return new RegExp(`^(?:${this.#shapes[name] ?? ANYTHING})$`, 'isu').test(text)
  }

  async #value(turn: Turn, name: string, typed: Typed, checks: Checks): Promise<unknown> {
    const argument = this.#argument(name)
    const text = argument.namesPeople ? (typed[name] ?? '') : withoutMarks(turn, typed[name] ?? '')
    const value = await argument.read(argument.isText ? text : oneBlank(text), turn)
    const { [name]: _none, ...others } = typed
    if (value === undefined) throw await this.#missing(turn, name, others)
    await checks[name]?.(turn, value as never)
    return value
  }

  /** Refuses `unknownPress` for what no form or button of ours can have sent. */
  async check(turn: Turn, sent: Sent, checks: Checks = {}): Promise<Sent> {
    const values: Record<string, unknown> = {}
    for (const [name, argument] of Object.entries(this.#args)) {
      const given = Object.hasOwn(sent, name) ? sent[name] : undefined
      if (given === undefined || given === '') {
        if (argument.optional === true) continue
        throw await this.#missing(turn, name, {})
      }
      const value = await argument.fromForm(given, turn)
      if (value === undefined) throw new Refusal('unknownPress', {})
      await checks[name]?.(turn, value as never)
      values[name] = value
    }
    return values
  }

  /** Each value as it is typed, by the name of its argument. */
  textsOf(values: Sent, writing: Writing): Typed {
    const given = Object.keys(values).filter((name) => values[name] !== undefined)
    return Object.fromEntries(
      given.map((name) => [name, this.#argument(name).render(values[name], writing)]),
    )
  }

  /**
   * In the first way of writing it that has a place for all that there is, asks for nothing that there is not, and would be read as the
   * same again. `undefined` where no sentence says it: a form may leave out what the sentence would be asked about, or hold text that a
   * sentence would take for something else.
   */
  render(values: Sent, writing: Writing): string | undefined {
    const given = Object.keys(values).filter((name) => values[name] !== undefined)
    const texts = this.textsOf(values, writing)
    for (const { verb, rest } of this.#written[writing.language].ways) {
      const fits =
        requiredBy(rest).every((name) => given.includes(name)) &&
        given.every((name) => argumentsOf(rest).includes(name))
      const filled = fits ? fill(rest, texts).trim() : undefined
      if (filled !== undefined && this.#isReadAs(filled, verb, texts))
        return sentenceOf(verb, filled)
    }
    return undefined
  }

  #isReadAs(filled: string, verb: string, texts: Typed): boolean {
    const colon = filled.startsWith(':')
    const rest = colon ? filled.slice(1).trim() : filled
    const read = this.#match(rest, colon, this.#phrasings(verb), () => true)
    return (
      read !== undefined &&
      Object.keys(read).length === Object.keys(texts).length &&
      Object.entries(texts).every(([name, text]) => read[name] === text)
    )
  }

  #argument(name: string): Argument<unknown> {
    const argument = this.#args[name]
    if (!argument)
      throw new Error(`${this.#name} is written with <${name}>, which it does not declare`)
    return argument
  }

  #phrasings(verb: string): readonly Phrasing[] {
    return languages.flatMap((language) => this.#written[language].byVerb.get(verb) ?? [])
  }

  /** The sentence itself, in the language of the verb. */
  #said(verb: string): Template {
    const language = languages.find((one) => this.#written[one].byVerb.has(verb))
    return language === undefined ? [] : this.#written[language].rest
  }

  #match(
    rest: string,
    colon: boolean,
    phrasings: readonly Phrasing[],
    canBe?: CanBe,
  ): Typed | undefined {
    for (const { template } of phrasings) {
      if (colon && this.#noColon && !startsWithColon(template)) continue
      const { text, values } = splitFields(rest, this.#fieldsIn(template), canBe)
      const found = this.#whole(template).exec(behindColon(text, colon, template))
      if (found) return { ...defined(found.groups ?? {}), ...this.#unstopped(values) }
    }
    return undefined
  }

  /** A stop ends the sentence and is none of its last field's, unless that is text. */
  #unstopped(values: Typed): Typed {
    return Object.fromEntries(
      Object.entries(values).map(([name, text]) => [
        name,
        this.#argument(name).isText ? text : text.replace(/[.!]+$/, '').trim(),
      ]),
    )
  }

  #whole(template: Template): RegExp {
    const known = this.#patterns.get(template) ?? wholePattern(template, this.#shapes)
    this.#patterns.set(template, known)
    return known
  }

  #fieldsIn(template: Template): readonly Field[] {
    const known = this.#fields.get(template)
    if (known) return known
    const alike = languages.map((language) => this.#written[language].rest)
    const fields = fieldsOf(template, alike, this.#shapes)
    this.#fields.set(template, fields)
    return fields
  }

  /** How far a text follows a template, and the arguments on the way: the last of them to the end, if it can be. */
  #asFarAs(template: Template, rest: string, colon: boolean): readonly [string, Typed] {
    const pattern = this.#partial.get(template) ?? partialPattern(template, this.#shapes)
    this.#partial.set(template, pattern)
    const text = behindColon(rest, colon, template)
    const found = pattern.exec(text)
    const reached = (found?.[0] ?? '').slice(text.length - rest.length)
    const typed = defined(found?.groups ?? {})
    const last = Object.keys(typed).at(-1)
    const [from] = (last === undefined ? undefined : found?.indices?.groups?.[last]) ?? []
    if (last === undefined || from === undefined) return [reached, typed]
    const tail = text.slice(from).trimEnd()
    const isWhole = new RegExp(`^${this.#shapes[last] ?? ANYTHING}$`, 'isu').test(tail)
    return isWhole ? [rest, { ...typed, [last]: tail }] : [reached, typed]
  }

  async #lacking(turn: Turn, sentence: Sentence, checks: Checks): Promise<Error> {
    const { rest, colon, verb, source } = sentence
    const template = this.#said(verb)
    const { text } = splitFields(rest, this.#fieldsIn(template))
    const [read, typed] = this.#asFarAs(template, text, colon)
    for (const name of Object.keys(typed))
      if (checks[name]) await this.#value(turn, name, typed, checks)
    const required = this.#requiredIn(template)
    const untyped = required.find((name) => typed[name] === undefined)
    const lacking = untyped ?? required.at(-1)
    const next = untyped ?? Object.keys(this.#args).find((name) => typed[name] === undefined)
    const left = text.slice(read.length).trim()
    if (left !== '' && (Object.keys(typed).length > 0 || this.#expects(next)))
      return this.#unread(turn, { next, typed, left, source })
    if (lacking === undefined)
      return new Refusal('restUnread', { rest, example: await this.#example(turn, typed) })
    return this.#missing(turn, lacking, typed)
  }

  /** What the sentence needs, or the act itself. */
  #requiredIn(template: Template): readonly string[] {
    const inSentence = requiredBy(template)
    return argumentsOf(template).filter(
      (name) => inSentence.includes(name) || this.#argument(name).optional !== true,
    )
  }

  #expects(name: string | undefined): boolean {
    return name !== undefined && this.#argument(name).unread !== undefined
  }

  /** The refusal of what is left behind all that was understood, in the place of the argument that is next. */
  async #unread(turn: Turn, found: Unread): Promise<Error> {
    const { next, typed, left, source } = found
    const example = await this.#example(turn, typed)
    return (
      (next === undefined ? undefined : this.#argument(next).unread?.(left, example, source)) ??
      new Refusal('notUnderstood', { typed: left, example })
    )
  }

  async #missing(turn: Turn, name: string, typed: Typed): Promise<Error> {
    const plain = Object.entries(typed).map(([key, text]) => [key, withoutMarks(turn, text)])
    return this.#argument(name).missing(await this.#example(turn, Object.fromEntries(plain)))
  }

  /** The sentence with what was understood of it, and with what would fit where something is lacking. */
  async #example(turn: Turn, typed: Typed): Promise<string> {
    const { words, rest } = this.#written[turn.language]
    const required = this.#requiredIn(rest)
    const texts: Record<string, string> = {}
    for (const name of argumentsOf(rest)) {
      const text = typed[name]
      if (text !== undefined && text.length <= LONG) texts[name] = text
      else if (text !== undefined || required.includes(name))
        texts[name] = await this.#argument(name).sample(turn)
    }
    return sentenceOf(words[0]!, fill(rest, texts))
  }
}

/** The colon that stood directly behind the verb, put back where the template begins with one. */
function behindColon(text: string, colon: boolean, template: Template): string {
  return colon && startsWithColon(template) ? `: ${text}` : text
}

function startsWithColon(template: Template): boolean {
  const first = template.find(({ kind }) => kind !== 'optional')
  return first?.kind === 'mark' && first.mark === ':'
}

const oneBlank = (text: string): string => text.replaceAll(/[^\S\n]+/g, ' ').trim()

const defined = (groups: Readonly<Record<string, string | undefined>>): Typed =>
  Object.fromEntries(
    Object.entries(groups).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )

import { pattern } from '../reading/pattern.ts'
import type { Language } from '../meetings/group-settings.ts'
import { Refusal } from '../meetings/refusal.ts'
import { splitFields, type CanBe } from '../reading/template-fields.ts'
import { ANYTHING, argumentsOf, fill, requiredBy, type Template } from '../reading/template.ts'
import type { Arguments, Writing } from './argument.ts'
import { asTyped } from './as-typed.ts'
import { askAboutFields, foreignIn, saidToBeText, withUnreadAsText } from './foreign-fields.ts'
import { withMarks, withoutMarks } from './name-marks.ts'
import type { Sent } from './command.ts'
import type { Sentence } from './declared.ts'
import { ActMatching, type Typed } from './act-matching.ts'
import type { Turn } from './turn.ts'
import { sentenceOf, type WrittenAct } from './written.ts'

/** Before fields alone stands no colon. */
const withoutColon = (filled: string, texts: Typed): string =>
  Object.values(texts).some((text) => /^;/u.test(text))
    ? filled.replace(/\s*:\s*(?=;)/u, ' ')
    : filled

/** What refuses a value as soon as it is read, before what follows it is read or asked about. */
export type Checks = Readonly<Record<string, ((turn: Turn, value: never) => unknown) | undefined>>

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
  readonly #args: Arguments
  readonly #written: Readonly<Record<Language, WrittenAct>>
  readonly #matching: ActMatching

  constructor(
    declared: { readonly name: string; readonly args: Arguments; readonly noColon?: true },
    written: Readonly<Record<Language, WrittenAct>>,
  ) {
    this.#args = declared.args
    this.#written = written
    this.#matching = new ActMatching(declared, written)
  }

  /** Whether text in the sender's own words is what follows the verb. */
  get opensWithText(): boolean {
    return this.#matching.opensWithText
  }

  /** Whether the text can be meant for this act: it begins as its arguments do, or says nothing. */
  isMeant(...said: Parameters<ActMatching['isMeant']>): boolean {
    return this.#matching.isMeant(...said)
  }

  /** Whether a line below other text is this sentence. */
  isSurely(...said: Parameters<ActMatching['isSurely']>): boolean {
    return this.#matching.isSurely(...said)
  }

  /** The texts of its arguments, by name; `undefined` where it is written in none of its ways. */
  typed(rest: string, colon: boolean, verb: string): Typed | undefined {
    return this.#matching.match(rest, colon, this.#matching.phrasings(verb))
  }

  /** How far the text follows the act's templates. */
  met(...said: Parameters<ActMatching['met']>): ReturnType<ActMatching['met']> {
    return this.#matching.met(...said)
  }

  /** Refuses what is lacking, and whatever its arguments and `checks` refuse: of several, what stands first. */
  async read(turn: Turn, sentence: Sentence, checks: Checks = {}): Promise<Sent> {
    const { rest, colon, verb } = sentence
    const phrasings = this.#matching.phrasings(verb)
    const canBe: CanBe = (name, text) => this.#matching.argument(name).canBe?.(text, turn) === true
    const marked = (text: string): string => withMarks(turn, text, sentence.source)
    const how = { canBe, wordsAlone: saidToBeText(turn) }
    const typed =
      this.#matching.match(marked(asTyped(sentence, rest)), colon, phrasings, how) ??
      this.#matching.match(marked(rest), colon, phrasings, how) ??
      this.#matching.match(rest, colon, phrasings, how)
    if (!typed) throw await this.#lacking(turn, sentence, checks)
    this.#refuseForeign(turn, typed, sentence.source)
    return this.#whole(turn, await this.#values(turn, typed, checks), sentence.source)
  }

  #whole(turn: Turn, values: Sent, source: string): Sent {
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, withUnreadAsText(turn, value, source)]),
    )
  }

  /** What other acts have as fields is no text of this one's, unless its sender says so. */
  #refuseForeign(turn: Turn, typed: Typed, source: string): void {
    const isProse = Object.keys(typed).some((name) => this.#matching.argument(name).prose)
    if (isProse && Object.values(typed).includes(''))
      askAboutFields(turn, this.#matching.wordsAloneIn(source), source)
    for (const [name, text] of Object.entries(typed)) {
      const { prose, isSentence, itemFields: ofItem = false } = this.#matching.argument(name)
      if (isSentence) continue
      const foreign = foreignIn(turn, text, { args: this.#args, ofItem })
      if (prose) askAboutFields(turn, foreign, source)
      else if (foreign[0] !== undefined) throw new Refusal('unknownField', { typed: foreign[0] })
    }
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
    const values = await this.#values(turn, typed, checks)
    return this.#whole(turn, values, Object.values(typed).join(' ; '))
  }

  #isOne(name: string, text: string): boolean {
    const { alone, shape = ANYTHING } = this.#args[name] ?? {}
    return pattern(`^(?:${alone ?? shape})$`).test(text.trim())
  }

  async #value(turn: Turn, name: string, typed: Typed, checks: Checks): Promise<unknown> {
    const argument = this.#matching.argument(name)
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
      given.map((name) => [name, this.#matching.argument(name).render(values[name], writing)]),
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
      const filled = fits ? withoutColon(fill(rest, texts).trim(), texts) : undefined
      if (filled !== undefined && this.#isReadAs(filled, verb, texts))
        return sentenceOf(verb, filled)
    }
    return undefined
  }

  #isReadAs(filled: string, verb: string, texts: Typed): boolean {
    const colon = filled.startsWith(':')
    const rest = colon ? filled.slice(1).trim() : filled
    const read = this.#matching.match(rest, colon, this.#matching.phrasings(verb), {
      canBe: () => true,
    })
    return (
      read !== undefined &&
      Object.keys(read).length === Object.keys(texts).length &&
      Object.entries(texts).every(([name, text]) => read[name] === text)
    )
  }

  async #lacking(turn: Turn, sentence: Sentence, checks: Checks): Promise<Error> {
    const { rest, colon, verb, source } = sentence
    const template = this.#matching.said(verb)
    const { text } = splitFields(rest, this.#matching.fieldsIn(template))
    const [main = '', ...segments] = text.split(';')
    const stray = segments.map((one) => one.trim()).find((one) => one !== '')
    // All that was said is read, but for what is no field of it.
    if (stray !== undefined && this.typed(main.trim(), colon, verb))
      return new Refusal('unknownField', { typed: stray })
    const [read, typed] = this.#matching.asFarAs(template, text, colon)
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
      (name) => inSentence.includes(name) || this.#matching.argument(name).optional !== true,
    )
  }

  #expects(name: string | undefined): boolean {
    return name !== undefined && this.#matching.argument(name).unread !== undefined
  }

  /** The refusal of what is left behind all that was understood, in the place of the argument that is next. */
  async #unread(turn: Turn, found: Unread): Promise<Error> {
    const { next, typed, left, source } = found
    const example = await this.#example(turn, typed)
    return (
      (next === undefined
        ? undefined
        : this.#matching.argument(next).unread?.(left, example, source)) ??
      new Refusal('notUnderstood', { typed: left, example })
    )
  }

  async #missing(turn: Turn, name: string, typed: Typed): Promise<Error> {
    const plain = Object.entries(typed).map(([key, text]) => [key, withoutMarks(turn, text)])
    return this.#matching
      .argument(name)
      .missing(await this.#example(turn, Object.fromEntries(plain)))
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
        texts[name] = await this.#matching.argument(name).sample(turn)
    }
    return sentenceOf(words[0]!, fill(rest, texts))
  }
}

const oneBlank = (text: string): string => text.replaceAll(/[^\S\n]+/g, ' ').trim()

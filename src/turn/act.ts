import { languages } from '../language/texts.ts'
import type { Language } from '../meetings/group-settings.ts'
import type { Argument, Arguments, Values } from './argument.ts'
import type { Command, Input, Performed, Reply, Sent } from './command.ts'
import type { Declared } from './declared.ts'
import { ActReading, type Checks } from './act-reading.ts'
import { checkOwnActions } from './guests.ts'
import { writtenIn, type ActName, type WrittenAct } from './written.ts'
import { oddDayLines } from './days-meant.ts'
import type { Turn } from './turn.ts'

/**
 * One thing that can be done, declared once with its typed arguments. How it is written stands in each language's `sentences`; every door
 * (a sentence, a form, a button) reads the same arguments and ends in `run`, which never reads text.
 */
export interface Act<A extends Arguments>
  extends
    Pick<
      Declared,
      | 'subject'
      | 'who'
      | 'effect'
      | 'outside'
      | 'guest'
      | 'manners'
      | 'inPrivate'
      | 'ties'
      | 'answersDisposal'
    >,
    Pick<Command, 'ahead' | 'less' | 'makes' | 'passing'> {
  readonly name: ActName
  readonly args: A
  /**
   * Its verb alone says that it is meant: what does not fit behind it is refused, and not taken for talk; `always`: also where what follows
   * goes on in words.
   */
  readonly unmistakable?: true | 'always'
  /** Taken only where nothing is lacking: its verb begins other sentences too. */
  readonly onlyWhole?: true
  /** Its verb alone is talk. */
  readonly neverAlone?: true
  /** With a colon behind its verb it is another act, except where it is written with one itself. */
  readonly noColon?: true
  /** Its text is a list, one a line. */
  readonly takesLines?: true
  /** Below text it is part of that text, and never a sentence; or where what follows its verb says so. */
  readonly neverBelowText?: true | ((rest: string) => boolean)
  /** Below a text about an item it is about that item, where it names none. */
  readonly ofItemAbove?: true
  /** Its words may hold more than its values, as why somebody stays away: they are kept and repeated nowhere. */
  readonly onlyAsRead?: true
  /** Only its colon says that it is meant: without one the verb begins another sentence, or prose. */
  readonly byColon?: true
  /** Refuses where nothing of the kind can be done now, before anything is read or asked about. */
  ready?(turn: Turn): Promise<unknown>
  /** Refuses a value as soon as it is read, before what follows it is read or asked about. */
  readonly check?: { readonly [Name in keyof A]?: (turn: Turn, value: Given<A[Name]>) => unknown }
  run(turn: Turn, values: Values<A>): Promise<Reply>
}

type Given<One> = One extends Argument<infer Value> ? Value : never

/** Makes the sentence and the press of an act. */
export function act<A extends Arguments>(declared: Act<A>): Command {
  const written = Object.fromEntries(
    languages.map((language) => [language, writtenIn(language, declared.name)]),
  ) as Readonly<Record<Language, WrittenAct>>
  const reading = new ActReading(declared, written)
  const perLanguage = <T>(tell: (one: WrittenAct) => T): Readonly<Record<Language, T>> =>
    Object.fromEntries(languages.map((one) => [one, tell(written[one])])) as Record<Language, T>
  const { name, subject, who, effect, outside, guest, manners, ahead, less, args } = declared
  const perform = performing(declared, reading, written)
  return {
    name,
    subject,
    who,
    effect,
    ...(outside ? { outside } : {}),
    ...(guest ? { guest } : {}),
    ...(written[languages[0]!].unlisted ? { hidden: true } : {}),
    ...(manners ? { manners } : {}),
    ...(declared.inPrivate ? { inPrivate: true } : {}),
    ...(declared.ties ? { ties: true } : {}),
    ...(declared.answersDisposal ? { answersDisposal: true } : {}),
    ...(ahead ? { ahead } : {}),
    ...(less ? { less } : {}),
    ...(declared.makes ? { makes: true } : {}),
    ...(declared.passing ? { passing: true } : {}),
    words: perLanguage((one) => one.words),
    ...(languages.some((one) => written[one].inside.length > 0)
      ? { inside: languages.flatMap((one) => written[one].inside) }
      : {}),
    usage: perLanguage((one) => one.usage),
    example: perLanguage((one) => one.example),
    takesText: Object.values(args as Arguments).some(({ isText }) => isText),
    takesProse: Object.values(args as Arguments).some(({ prose }) => prose),
    takesBackground:
      !declared.takesLines && Object.values(args as Arguments).some(({ itemFields }) => itemFields),
    ...(declared.takesLines ? { takesLines: true } : {}),
    ...(declared.ofItemAbove ? { ofItemAbove: true } : {}),
    opensWithText: reading.opensWithText,
    accepts: (rest, colon, verb) => reading.isMeant(rest, colon, verb, declared),
    met: (rest, colon, verb) => reading.met(rest, colon, verb),
    typed: (rest, colon, verb) => reading.typed(rest, colon, verb),
    complete: (rest, colon, verb, belowNames = false) =>
      (belowNames || !isOfText(declared.neverBelowText, rest)) &&
      reading.isSurely(rest, colon, verb),
    run: async (turn, sentence) => (await perform(turn, { sentence })).reply,
    perform,
    args,
    ...(Object.values(args as Arguments).some(({ logged }) => logged) ? { private: true } : {}),
    ...(declared.onlyAsRead ? { onlyAsRead: true } : {}),
    read: (turn, sentence) => reading.read(turn, sentence),
    render: (values, writing) => reading.render(values, writing),
    textsOf: (values, writing) => reading.textsOf(values, writing),
  }
}

const isOfText = (never: true | ((rest: string) => boolean) | undefined, rest: string): boolean =>
  typeof never === 'function' ? never(rest) : never === true

/** Carries an act out, from whichever door its arguments came. */
function performing<A extends Arguments>(
  declared: Act<A>,
  reading: ActReading,
  written: Readonly<Record<Language, WrittenAct>>,
): (turn: Turn, input: Input, own?: boolean) => Promise<Performed> {
  const { args } = declared
  const checks = (declared.check ?? {}) as Checks
  const valuesOf = (turn: Turn, input: Input): Promise<Sent> => {
    if ('sentence' in input) return reading.read(turn, input.sentence, checks)
    return 'typed' in input
      ? reading.readEach(turn, input.typed, checks)
      : reading.check(turn, input.args, checks)
  }
  return async (turn, input, own = false) => {
    await declared.ready?.(turn)
    const values = await valuesOf(turn, input)
    if (own) await checkOwnActions(turn, actionsIn(args, values))
    const render = (all: Sent): string =>
      reading.render(all, { language: turn.language, group: turn.group }) ??
      written[turn.language].words[0]!
    const isTyped = 'sentence' in input && !declared.onlyAsRead
    const source = isTyped ? input.sentence.source : render(values)
    const reply = withDays(turn, await declared.run(turn, values as Values<A>))
    const kept = loggedOf(args, values)
    return kept ? { reply, source: render(kept), values: kept } : { reply, source, values }
  }
}

/** The answer, with what is odd about the days that were read. */
function withDays(turn: Turn, reply: Reply): Reply {
  const odd = oddDayLines(turn)
  return odd.length === 0 ? reply : { ...reply, text: [reply.text, ...odd].join('\n') }
}

/** The values that the log may hold, where some of them are more than that. */
function loggedOf(args: Arguments, values: Sent): Sent | undefined {
  const held = Object.entries(args).filter(
    ([name, { logged }]) => logged !== undefined && values[name] !== undefined,
  )
  if (held.length === 0) return undefined
  return {
    ...values,
    ...Object.fromEntries(held.map(([name, { logged }]) => [name, logged?.(values[name])])),
  }
}

/** The actions that the values name: what an outsider must own before anything of them is told. */
const actionsIn = (args: Arguments, values: Sent): readonly string[] =>
  Object.entries(args).flatMap(([name, { namesActions }]) =>
    namesActions && values[name] !== undefined ? [values[name]].flat().map(String) : [],
  )

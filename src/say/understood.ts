import { Refusal, type RefusalCode } from '../meetings/refusal.ts'
import type { Group } from '../meetings/group.ts'
import { languages, textsIn, type Texts } from '../language/texts.ts'
import type { Choice } from '../text/message.ts'
import { isOutsider, standingOf } from '../meetings/rights.ts'
import { mayBeLeft } from '../turn/requests.ts'
import { checkRight, refusalText } from '../turn/check-right.ts'
import { firstLine, short } from '../text/cut.ts'
import { languageOf } from '../turn/turn.ts'
import { verbsAt, type Found, type Verbs } from '../turn/verbs.ts'
import type { Waiting } from '../turn/question.ts'
import { read } from '../understanding/features.ts'
import { itemsMeant } from '../understanding/references.ts'
import { filled, fillingsOf, gapIn, withDots } from './gaps.ts'
import type { Hearing, Outcome } from './hearing.ts'
import {
  couldBeDone,
  GUESSED,
  isWhole,
  meaningAs,
  meaningsOf,
  situationIn,
  type Meaning,
} from './meanings.ts'

const textsFor = ({ sender, incoming }: Hearing, group: Group): Texts =>
  textsIn(languageOf(group, sender, incoming))

type Offered = Outcome & { readonly kind: 'offered' }

/** What becomes of words that are no sentence of the contract. */
export type Understood =
  | { readonly kind: 'do'; readonly meaning: Meaning; readonly others?: readonly Choice[] }
  | { readonly kind: 'offer'; readonly outcome: Outcome }

/**
 * How sure the reader must be before something is done at once: what only shows is harmless, what is recorded for the sender is taken back
 * with a tap, and nothing else is ever done on a guess. Found by leaving one author out at a time (`npm run train -- --table`).
 */
const bounds = { shows: 0.35, least: 0.15, moves: 0.7, records: 0.8, instead: 0.6, asks: 0.35 }
/** Of two wishes in one sentence each must be surer, and where people talk to each other. */
const SURELY = 0.95
/** Below this a possibility is one of several. */
const likely = 0.5
/** Below this it is not worth a button. */
const least = 0.03
/** Of the likeliest: with less another is not worth a button beside it. */
const beside = 0.05
/** With less, a possibility is not named where nothing is understood. */
const NAMED = 0.15
/** Below this nothing is understood. */
const faint = 0.12
/** What is shown with less than this is shown with what else it may be. */
const surely = 0.9
/** As many stand beside what is shown, or left. */
const MOST_BESIDE = 2
/** A longer text may tell of something rather than ask for it. */
const MOST_WORDS = 40

/** What a sentence of the contract that was refused may mean instead, where that is likely: asked about, or shown. */
export async function insteadOf(
  hearing: Hearing,
  found: Found,
  { group, code }: { readonly group: Group; readonly code: RefusalCode },
): Promise<Understood | undefined> {
  const { command, sentence, verb } = found
  const { source, colon } = sentence
  const words = source.split(/\s+/).length
  const behind = words - verb.split(' ').length
  if (/\n/.test(source) || colon || behind < FEW_BEHIND || WRITTEN.test(sentence.rest))
    return undefined
  // Of what is named by its number only the rest cannot be read.
  if (ofTheRest.has(code) && NUMBERED.test(sentence.rest)) return withoutRest(hearing, found, group)
  // A whole sentence that somebody may not say is that sentence.
  if (mayNot.has(code) && (await isWhole(hearing, found, group))) return undefined
  const { meanings } = await meaningsOf(hearing, source, group)
  // The same verb is meant only where its item is told in words, and a longer verb is never taken for a shorter one.
  const loosely =
    (code === 'missingItem' ||
      code === 'missingNumber' ||
      code === 'noSuchPerson' ||
      (code === 'notADay' && command.effect === 'own')) &&
    words > FEW_BEHIND + 2
  const others = meanings.filter((one) =>
    one.found.command === command
      ? loosely || isShown(one)
      : !verb.startsWith(`${one.found.verb} `),
  )
  // What a sentence with a name that nobody has means is not what its speaker may not do.
  const left = code === 'noSuchPerson' ? others.filter(({ lacks }) => !lacks) : others
  const [first] = left
  const before = meanings.slice(0, first ? meanings.indexOf(first) : 0)
  if (!first || first.lacks || before.some(({ lacks }) => !lacks)) return undefined
  if (first.share < (before.length > 0 ? likely / 2 : 0)) return undefined
  if (before.length === 0 && first.sure < bounds.asks) return undefined
  if (first.sure >= bounds.instead && isShown(first))
    return { kind: 'do', meaning: first, others: besideShown(meanings, first, group) }
  return mayNot.has(code)
    ? undefined
    : { kind: 'offer', outcome: offer(hearing, source, group, { meanings: left }) }
}

/** `öppna U6 igen, det var inte klart`: what is named by its number, where the rest is prose and the act needs nothing more. */
async function withoutRest(
  hearing: Hearing,
  { verb, sentence: { source, rest } }: Found,
  group: Group,
): Promise<Understood | undefined> {
  const [, id] = /^([uf]\d{1,4})(?: \p{L}{1,12})?[,.–] \p{L}\D*$/iu.exec(rest) ?? []
  if (id === undefined) return undefined
  const meaning = await meaningAs(hearing, `${verb} ${id}`, group)
  return meaning && !meaning.lacks && !isShown(meaning)
    ? { kind: 'offer', outcome: offer(hearing, source, group, { meanings: [meaning] }) }
    : undefined
}

/** What may be meant where a sentence of the contract finds nothing: shown where that is likely, else beside it. */
export async function insteadOfNothing(
  hearing: Hearing,
  { verb, sentence: { source } }: Found,
  group: Group,
): Promise<{ readonly meaning?: Meaning; readonly others: readonly Choice[] }> {
  if (source.split(/\s+/).length - verb.split(' ').length < FEW_BEHIND) return { others: [] }
  const { meanings } = await meaningsOf(hearing, source, group)
  const full = meanings.filter(({ isEmpty, sure }) => !isEmpty && sure >= beside)
  const [first] = full
  if (first && isShown(first) && !first.lacks && first.sure >= bounds.instead)
    return { meaning: first, others: besideShown(full, first, group) }
  return { others: full.filter(({ lacks }) => !lacks).map((one) => choiceOf(one, group)) }
}

/**
 * What begins as a sentence of the contract and goes on as none is asked about first: prose about what is printed (`beslut 4 var inte rätt`), more
 * behind a name or the same place, or who comes instead behind a no.
 */
export async function doubted(
  hearing: Hearing,
  { command, sentence: { source, rest, colon } }: Found,
  group: Group,
): Promise<Offered | undefined> {
  const says = (pattern: 'tells' | 'moreThanNamed' | 'sends', text: string): boolean =>
    languages.some((one) => textsIn(one).understood[pattern].test(text))
  const isTelling = command.effect === 'printed' && !colon && says('tells', rest)
  const isMore = command.effect !== 'asks' && !colon && says('moreThanNamed', source)
  const isSent = command.name === 'notAttending' && says('sends', source)
  if (!isTelling && !isMore && !isSent) return undefined
  const { meanings } = await meaningsOf(hearing, source, group)
  if (isSent && !meanings.some(({ found }) => found.command.name === 'replacedBy')) return undefined
  return offer(hearing, source, group, { meanings })
}

/** `beslut på fyran: …`: the item is told in words, before what stands under it. */
export async function underNamed(
  hearing: Hearing,
  { verb, sentence: { source, rest } }: Found,
  group: Group,
): Promise<Offered | undefined> {
  const [, place = '', behind = ''] = /^([^:]{1,60}):\s+(.+)$/su.exec(rest) ?? []
  if (place === '' || WRITTEN.test(rest)) return undefined
  const [item] = itemsMeant(read(place, await situationIn(hearing, group)))
  const meaning = item && (await meaningAs(hearing, `${verb} ${item.id}: ${behind}`, group))
  return meaning && !meaning.lacks
    ? offer(hearing, source, group, { meanings: [meaning] })
    : undefined
}

/** A sentence that lacks its item says why, and takes a short answer. */
export async function underAsked(
  hearing: Hearing,
  { verb, sentence: { source, rest } }: Found,
  { group, why }: { readonly group: Group; readonly why: string },
): Promise<Offered | undefined> {
  const open = `${verb} [${textsFor(hearing, group).understood.gaps.item.mark}]: ${rest}`
  const last = (await situationIn(hearing, group)).items.at(-1)?.id
  if (rest === '' || last === undefined) return undefined
  if (!(await meaningAs(hearing, filled(open, last), group))) return undefined
  const waiting = { ...waitingFor(open, why, [], hearing.now), takesText: true as const }
  return { kind: 'offered', source, text: why, choices: [], code: 'missingItem', waiting }
}

/** Numbers and a colon behind the verb, or fields, are the contract's own way of writing: what is wrong is told. */
const WRITTEN = /^\s*(?:\d+\p{L}?[\s,–-]*)+:|;/u
const NUMBERED = /^\s*(?:(?:punkt|item) |[uf])?\d/iu
const ofTheRest: ReadonlySet<RefusalCode> = new Set(['notADue', 'restUnread', 'notUnderstood'])
/** Fewer words behind its verb are a sentence of the contract that lacks something, or holds what cannot be read. */
const FEW_BEHIND = 2
const mayNot: ReadonlySet<RefusalCode> = new Set(['leadOnly', 'leadOrCommitteeOnly'])

/** Reads words that are no sentence of the contract. Nothing is done by it. */
export async function understandWords(
  hearing: Hearing,
  source: string,
  group: Group,
  several = false,
): Promise<Understood> {
  const { meanings, isTalk, talk = 0, refusal } = await meaningsOf(hearing, source, group)
  const t = textsFor(hearing, group)
  if (isTalk)
    return {
      kind: 'offer',
      outcome: { kind: 'offered', source, text: t.understood.talk, choices: [] },
    }
  const [first] = inOrder(meanings, source)
  if (refusal && (!first || first.sure < likely || first.share < faint)) {
    const others = several ? [] : meanings.filter(({ lacks, gap }) => !lacks && !gap)
    return {
      kind: 'offer',
      outcome: {
        kind: 'offered',
        source,
        text: refusalText(t, refusal),
        code: refusal.code,
        choices: others.slice(0, MOST_BESIDE).map((one) => choiceOf(one, group)),
      },
    }
  }
  const mostlyAsks = sureOf(meanings.filter(isShown)) >= sureOf(meanings) / 2
  if (first && first.sure > talk && mayBeDone(first, source, { hearing, several, mostlyAsks })) {
    return {
      kind: 'do',
      meaning: first,
      others: several ? [] : besideShown(meanings, first, group),
    }
  }
  return {
    kind: 'offer',
    outcome: offer(hearing, source, group, { meanings: inOrder(meanings, source), several }),
  }
}

/** What a question asks for stands before what it would record. */
const inOrder = (meanings: readonly Meaning[], source: string): readonly Meaning[] =>
  asks(source) && !requests(source)
    ? meanings
        .filter(({ onlyShows }) => onlyShows)
        .concat(meanings.filter(({ onlyShows }) => !onlyShows))
    : meanings

/** It only asks, and shows something. */
const isShown = ({ onlyShows, found }: Meaning): boolean =>
  onlyShows && found.command.effect === 'asks'

const sureOf = (meanings: readonly Meaning[]): number =>
  meanings.reduce((sum, { sure }) => sum + sure, 0)

/** What else it may be, beside what is shown and was not surely asked for. */
const besideShown = (
  meanings: readonly Meaning[],
  first: Meaning,
  group: Group,
): readonly Choice[] =>
  isShown(first) && first.sure < surely
    ? ableOf(meanings, first).map((one) => choiceOf(one, group))
    : []

/** What else may be done now by whoever asks. */
const ableOf = (meanings: readonly Meaning[], but: Meaning): readonly Meaning[] =>
  meanings.filter((one) => one !== but && !one.lacks && one.sure >= least).slice(0, MOST_BESIDE)

function mayBeDone(
  meaning: Meaning,
  source: string,
  {
    hearing,
    several,
    mostlyAsks,
  }: { readonly hearing: Hearing; readonly several: boolean; readonly mostlyAsks: boolean },
): boolean {
  const { sure, share, lacks, onlyShows, ofSender, isUnsure, found, typed } = meaning
  if (
    lacks ||
    meaning.gap ||
    source.split(/\s+/).length > MOST_WORDS ||
    (typed === undefined && !onlyShows)
  )
    return false
  const isHarmless = found.command.effect === 'asks' || found.command.effect === 'own'
  if (onlyShows && isHarmless)
    return sure >= bounds.least && (share >= bounds.shows || (mostlyAsks && isShown(meaning)))
  // A question moves nothing.
  if (found.command.effect === 'asks') return sure >= bounds.moves && !source.includes('?')
  const own =
    found.command.effect === 'own' &&
    ofSender &&
    !isUnsure &&
    !beginsAs(found, source, hearing.verbs)
  const inGroup = hearing.incoming.conversation.kind !== 'personal'
  const enough = several || inGroup ? SURELY : bounds.records
  return own && sure >= enough && (!asks(source) || requests(source))
}

/** Whether the words begin with the verb itself and go on as its sentence does not: prose, most likely, as `kommer inte att hinna`. */
const beginsAs = ({ command }: Found, source: string, verbs: Verbs): boolean => {
  const lower = source.toLowerCase()
  return verbsAt(verbs, lower).some(
    (verb) =>
      verb.command === command &&
      lower.startsWith(verb.words) &&
      /^[\s:.,!?]|^$/.test(lower.slice(verb.words.length)),
  )
}

/** A sentence that ends in a question mark only asks, unless it asks the bot to do something. */
const asks = (source: string): boolean => /\?\s*$/.test(source)
const requests = (source: string): boolean =>
  languages.some((language) => textsIn(language).understood.requests.test(source))

/** What was not understood, with what this person is likeliest to want now. */
const lost = (
  hearing: Hearing,
  source: string,
  group: Group,
  named: readonly Meaning[] = [],
): Offered => ({
  kind: 'offered',
  source,
  text: textsFor(hearing, group).understood.lost({ typed: firstLine(source) }),
  choices: [...named.map((one) => choiceOf(one, group)), ...likelyNow(hearing, group)].slice(
    0,
    Math.max(MOST_LOST, named.length),
  ),
})
/** As many stand below what was not understood. */
const MOST_LOST = 3

/** The same of what a button said, which nobody typed. */
export const unknownPress = (source: string, group: Group): Offered => ({
  kind: 'offered',
  source,
  text: textsIn(group.settings.language).understood.unknown({ typed: firstLine(source) }),
  choices: [],
})

function offer(
  hearing: Hearing,
  source: string,
  group: Group,
  {
    meanings,
    several = false,
  }: { readonly meanings: readonly Meaning[]; readonly several?: boolean },
): Offered {
  const { understood } = textsFor(hearing, group)
  const [likeliest] = meanings
  const worth = Math.max(least, beside * (likeliest?.sure ?? 0))
  const able = meanings.filter(({ lacks, sure }) => !lacks && sure >= worth)
  const isLeft = likeliest?.lacks === true && mayBeLeft(likeliest.found.command)
  if (isLeft && (likeliest.sure >= likely || able.length === 0)) {
    const others = several ? [] : ableOf(meanings, likeliest).map((one) => choiceOf(one, group))
    const left = leaving(hearing, source, group, likeliest)
    return { ...left, choices: [...left.choices, ...others] }
  }
  if (likeliest?.lacks && !isLeft && likeliest.sure >= bounds.asks)
    return mayNotBeLeft(hearing, source, group, { likeliest, able })
  const [first] = able
  if (!first || first.share < faint)
    return lost(
      hearing,
      source,
      group,
      able.filter(({ sure }) => sure === GUESSED || sure >= NAMED),
    )
  const sure = first.sure >= likely || able.length === 1
  if (sure && first.gap && !several)
    return asking(hearing, source, group, { first, others: able.slice(1) })
  const text = sure ? understood.confirm({ told: unmarked(first.told) }) : understood.which
  const choices = able.map((meaning, at) =>
    choiceOf(meaning, group, sure && at === 0 && !several ? understood.yes : undefined),
  )
  if (several) return { kind: 'offered', source, text, choices: choices.slice(0, 1) }
  return {
    kind: 'offered',
    source,
    text,
    choices: [...choices, understood.no],
    waiting: waitingFor(source, text, choices, hearing.now),
  }
}

/** What only others may do, and nobody can be asked for: why, with what else it may be. */
function mayNotBeLeft(
  hearing: Hearing,
  source: string,
  group: Group,
  { likeliest, able }: { readonly likeliest: Meaning; readonly able: readonly Meaning[] },
): Offered {
  const why = refusalOf(() => checkRight(likeliest.found.command, hearing.sender, group))
  const t = textsFor(hearing, group)
  if (!why) return lost(hearing, source, group, able)
  const choices = able.slice(0, MOST_BESIDE).map((one) => choiceOf(one, group))
  return { kind: 'offered', source, text: refusalText(t, why), code: why.code, choices }
}
function refusalOf(check: () => void): Refusal | undefined {
  try {
    check()
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

/** What lacks one thing only, asked for: a press on what it can be, or a short answer. */
function asking(
  hearing: Hearing,
  source: string,
  group: Group,
  {
    first: { told, sentence, gap, fillings = [] },
    others = [],
  }: {
    readonly first: Pick<Meaning, 'told' | 'sentence' | 'gap' | 'fillings'>
    readonly others?: readonly Meaning[]
  },
): Offered {
  const { understood } = textsFor(hearing, group)
  const text = understood.rest({ told: unmarked(told), ask: gap ? understood.gaps[gap].ask : '' })
  const filling = fillings.map(({ label: title, value }) => ({
    label: label(title),
    say: filled(sentence, value),
  }))
  const choices = [...filling, ...others.map((one) => choiceOf(one, group))]
  return {
    kind: 'offered',
    source,
    text,
    choices: [...choices, understood.no],
    waiting: { ...waitingFor(sentence, text, choices, hearing.now), takesText: true },
  }
}

/** What a button carries that lacks one thing, asked for. */
export async function askedFor(hearing: Hearing, source: string, group: Group): Promise<Offered> {
  const gap = gapIn(source)
  const fillings = gap === undefined ? [] : fillingsOf(gap, await situationIn(hearing, group))
  const first = { sentence: source, told: withDots(source), fillings, ...(gap ? { gap } : {}) }
  return asking(hearing, source, group, { first })
}

/** What somebody may not do, with what leaves it to those who lead. */
function leaving(
  hearing: Hearing,
  source: string,
  group: Group,
  { sentence, told }: Pick<Meaning, 'sentence' | 'told'>,
  why?: string,
): Offered {
  const { understood } = textsFor(hearing, group)
  const leave = hearing.commands.find(({ name }) => name === 'leaveToLead')
  const say = leave?.render?.({ sentence }, { language: group.settings.language, group }) ?? ''
  const text = why ?? understood.leave({ told: unmarked(told) })
  hearing.refused.note(group.pk, hearing.sender.id, sentence, hearing.now)
  const choice: Choice = {
    label: understood.leaveLabel,
    say,
    act: { do: 'leaveToLead', args: { sentence }, typed: true, in: { group: group.pk } },
  }
  return {
    kind: 'offered',
    source,
    text,
    choices: [choice],
  }
}

/** A sentence that is refused for who says it alone, with what leaves it to those who lead; `undefined` where that is not sensible. */
export async function leftInstead(
  hearing: Hearing,
  found: Found,
  group: Group,
  why: string,
): Promise<Offered | undefined> {
  const { source } = found.sentence
  if (
    !mayBeLeft(found.command) ||
    isOutsider(hearing.sender) ||
    standingOf(hearing.sender) === 'guest'
  )
    return undefined
  return (await couldBeDone(hearing, found, group))
    ? leaving(hearing, source, group, { sentence: source, told: source }, why)
    : undefined
}

/** Without a question mark of its own: it is read back with one behind it. */
const unmarked = (told: string): string => told.replace(/[\s?]+$/, '')

const MOST_LABEL = 80
const label = (told: string): string => {
  const line = short(told, MOST_LABEL)
  return line.slice(0, 1).toUpperCase() + line.slice(1)
}

function choiceOf(
  { found, typed, sentence, told }: Meaning,
  { pk }: Group,
  title = label(told),
): Choice {
  if (typed === undefined) return { label: title, say: sentence }
  const act = { do: found.command.name, args: typed, typed: true, in: { group: pk } } as const
  return { label: title, say: sentence, act }
}

/** What is typed instead of a press: the number, the label, yes where there is one. */
const waitingFor = (
  source: string,
  text: string,
  choices: readonly Choice[],
  now: Date,
): Waiting => ({
  source,
  about: 'meant',
  offeredAt: now.toISOString(),
  text,
  options: choices.map((choice, at) => ({
    label: choice.label,
    value: String(at),
    said: choice.act ?? choice.say,
  })),
  choices: {},
})

/** The two or three things that this person is likeliest to want now, each of them harmless. */
function likelyNow(hearing: Hearing, group: Group): readonly Choice[] {
  const { likely: known } = textsFor(hearing, group).understood
  const headers = Object.values(group.calendar)
  if (headers.some(({ status }) => status === 'open'))
    return [known.agenda, known.attendance, known.help]
  return [known.nextMeeting, known.myActions, known.help]
}

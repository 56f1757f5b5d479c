import { Refusal } from '../meetings/refusal.ts'
import type { Group } from '../meetings/group.ts'
import { textsIn } from '../language/texts.ts'
import type { Choice } from '../text/message.ts'
import { mayBeLeft } from '../turn/requests.ts'
import { checkLeads, checkRight, refusalText } from '../turn/check-right.ts'
import { firstLine } from '../text/cut.ts'
import type { Waiting } from '../turn/question.ts'
import { filled, fillingsOf, gapIn, withDots } from './gaps.ts'
import type { Hearing, Outcome } from './hearing.ts'
import { situationIn } from './meanings.ts'
import { GUESSED } from './possible.ts'
import { leaveChoice, leaving, textsFor, unmarked, type Offered } from './leaving.ts'
import { labelOf, type Meaning } from './meaning.ts'
import { meansAll } from '../understanding/learned.ts'
import { BOTH } from './said-sentences.ts'
import {
  MOST_BESIDE,
  NAMED,
  ableOf,
  beside,
  bounds,
  faint,
  scant,
  isShown,
  least,
  likely,
  surely,
} from './likelihood.ts'

/** What is told is why it cannot be done. */
export const isRefused = (outcome: Outcome): boolean =>
  outcome.kind === 'offered' && outcome.code !== undefined

/** What waits for a press. */
export const offeredOf = (outcome: Outcome | undefined): Offered | undefined =>
  outcome?.kind === 'offered' && outcome.choices.length > 0 && outcome.code === undefined
    ? outcome
    : undefined

/** What else it may be, beside what is shown and was not surely asked for. */
export const besideShown = (
  meanings: readonly Meaning[],
  first: Meaning,
  group: Group,
): readonly Choice[] =>
  isShown(first) && first.sure < surely
    ? ableOf(meanings, first).map((one) => choiceOf(one, group))
    : []

/** What was not understood, with what this person is likeliest to want now. */
export const lost = (
  hearing: Hearing,
  source: string,
  group: Group,
  named: readonly Meaning[] = [],
): Offered => ({
  kind: 'offered',
  source,
  text: textsFor(hearing, group).understood.lost({ typed: firstLine(source) }),
  choices: [
    ...named.map((one) => buttonOf(hearing, group, one)),
    ...likelyNow(hearing, group),
  ].slice(0, Math.max(MOST_LOST, named.length)),
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

export function offer(
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
  const usable = several ? able : meanings.filter((one) => one.sure >= worth && isUsable(one))
  const isLeft = likeliest?.lacks === true && mayBeLeft(likeliest.found.command)
  if (isLeft && (likeliest.sure >= likely || able.length === 0)) {
    const others = usable
      .filter((one) => one !== likeliest)
      .slice(0, MOST_BESIDE)
      .map((one) => buttonOf(hearing, group, one))
    const left = leaving(hearing, source, group, likeliest)
    // Among several wishes each button says what it leaves.
    if (several) return { ...left, choices: [buttonOf(hearing, group, likeliest)] }
    return { ...left, choices: [...left.choices, ...others] }
  }
  if (likeliest?.lacks && !isLeft && likeliest.sure >= bounds.asks)
    return mayNotBeLeft(hearing, source, group, { likeliest, able, several })
  const [first] = usable
  if (!first || first.share < faint || (first.sure < scant && !first.onlyShows))
    return lost(
      hearing,
      source,
      group,
      usable.filter(({ sure }) => sure === GUESSED || sure >= NAMED),
    )
  const sure = first.sure >= likely || usable.length === 1
  if (sure && first.gap && !several)
    return asking(hearing, source, group, { first, others: able.filter((one) => one !== first) })
  const text = sure ? understood.confirm({ told: unmarked(first.told) }) : understood.which
  const choices = usable.map((meaning, at) =>
    buttonOf(hearing, group, meaning, sure && at === 0 && !several ? understood.yes : undefined),
  )
  if (several) return { kind: 'offered', source, text, choices: choices.slice(0, 1) }
  const isOfAll =
    !sure &&
    usable.length > 1 &&
    usable.every(
      ({ lacks, isOther, found }) => !lacks && !isOther && found.command === first.found.command,
    )
  if (isOfAll && meansAll(source)) return allOnOne(hearing, source, group, choices)
  return {
    kind: 'offered',
    source,
    text,
    choices: [...choices, understood.no],
    waiting: waitingFor(source, text, choices, hearing.now),
  }
}

/** The same of several, or several wishes: one button that does all of it, beside one for each. */
export function allOnOne(
  hearing: Hearing,
  source: string,
  group: Group,
  choices: readonly Choice[],
): Offered {
  const { understood } = textsFor(hearing, group)
  const all: Choice = { label: understood.allOfIt, say: choices.map(({ say }) => say).join(BOTH) }
  const shown = [all, ...choices]
  const text = understood.confirmBoth({ told: choices.map(({ label: title }) => title) })
  const waiting = waitingFor(source, text, shown, hearing.now)
  return { kind: 'offered', source, text, choices: [...shown, understood.no], waiting }
}

/** What only others may do, and nobody can be asked for: why, with what else it may be. */
function mayNotBeLeft(
  hearing: Hearing,
  source: string,
  group: Group,
  {
    likeliest,
    able,
    several,
  }: {
    readonly likeliest: Meaning
    readonly able: readonly Meaning[]
    readonly several: boolean
  },
): Offered {
  const { sender } = hearing
  // Whoever may say it of themselves may not say it of others.
  const why =
    refusalOf(() => checkRight(likeliest.found.command, sender, group)) ??
    refusalOf(() => checkLeads({ group, sender }))
  const t = textsFor(hearing, group)
  if (!why) return lost(hearing, source, group, able)
  const choices = able.slice(0, MOST_BESIDE).map((one) => choiceOf(one, group))
  // Among several wishes it says which of them.
  const text = `${several ? `${labelOf(likeliest.told)}: ` : ''}${refusalText(t, why)}`
  return { kind: 'offered', source, text, code: why.code, choices }
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
    label: labelOf(title),
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

/** It can be done by whoever speaks, or left to those who lead. */
const isUsable = ({ lacks, found }: Meaning): boolean => !lacks || mayBeLeft(found.command)

/** What does it, under this title, or leaves it to those who lead. */
function buttonOf(hearing: Hearing, group: Group, meaning: Meaning, title?: string): Choice {
  const { leaveLabel } = textsFor(hearing, group).understood
  return meaning.lacks
    ? leaveChoice(hearing, group, meaning, labelOf(`${leaveLabel}: ${meaning.told}`))
    : choiceOf(meaning, group, title)
}

export function choiceOf(
  { found, typed, sentence, told }: Meaning,
  { pk }: Group,
  title = labelOf(told),
): Choice {
  if (typed === undefined) return { label: title, say: sentence }
  const act = { do: found.command.name, args: typed, typed: true, in: { group: pk } } as const
  return { label: title, say: sentence, act }
}

/** What is typed instead of a press: the number, the label, yes where there is one. */
export const waitingFor = (
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

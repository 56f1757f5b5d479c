import * as english from '../language/en/chains.ts'
import * as swedish from '../language/sv/chains.ts'
import { writeSentence, type Act, type Slots } from './contract-sentence.ts'
import type { Context } from './context.ts'
import { read, type Reading } from './features.ts'
import { dayMarks, namesOther, shortDay } from './finding.ts'
import { clausesIn, type Wish } from './wish.ts'

const spoken = [swedish, english]

type Verdict = 'accept' | 'decline' | 'park' | 'withdraw' | 'change'
interface Clause {
  readonly text: string
  /** Proposals that it names. */
  readonly ids: readonly string[]
  readonly verdict: Verdict | undefined
  readonly day: string | undefined
  readonly minutes: string | undefined
  readonly isReason: boolean
  readonly isUnclear: boolean
}
/** So much of a title names its proposal. */
const NAMED = 0.45

type Words = 'takesIn' | 'turnsDown' | 'putsAside' | 'takesBack' | 'denied' | 'ofOthers'
const says = (text: string, which: Words): boolean =>
  spoken.some((words) => words[which].test(text))

/** Whether something else than a taking in is denied: `drar jag inte tillbaka`, `kan inte vänta`. What becomes of it then nobody can be sure. */
const isUnclear = (text: string, minutes: string | undefined): boolean =>
  says(text, 'denied') &&
  (minutes !== undefined ||
    (['takesBack', 'putsAside', 'turnsDown'] as const).some((which) => says(text, which)))

/** Whether it is told what others do with a proposal: that is no wish of whose it is. */
const isOfOthers = (reading: Reading): boolean =>
  says(reading.text, 'ofOthers') || namesOther(reading)

/** Whether words that take one's own proposal back, or put it off, deny it or tell what others do. */
export const isNoVerdict = (reading: Reading): boolean =>
  isOfOthers(reading) ||
  clausesIn(reading.text).some((clause) => isUnclear(clause.replace(BECAUSE, ''), undefined))

function verdictIn(text: string, isOwn: boolean): Verdict | undefined {
  if (isOwn && says(text, 'takesBack')) return 'withdraw'
  if (says(text, 'putsAside')) return 'park'
  if (says(text, 'turnsDown') || says(text, 'denied')) return 'decline'
  return says(text, 'takesIn') ? 'accept' : undefined
}

function namedIn({ marks, titles, words, text, context }: Reading): readonly string[] {
  const typed = marks.filter(({ kind }) => kind === 'proposal').map(({ value }) => value)
  if (typed.length > 0) return typed
  const short = abbreviated(text, context)
  if (short !== undefined) return [short]
  const found = titles.filter(({ kind, score }) => kind === 'proposal' && score >= NAMED)
  const taken = new Set<number>()
  return found
    .filter(({ words: at }) => {
      const isFree = at.every((place) => !taken.has(place)) && at.some((place) => words[place])
      for (const place of at) taken.add(place)
      return isFree
    })
    .map(({ id }) => id)
}

/** `IT får vänta`: letters that stand in one title alone. */
function abbreviated(text: string, { proposals }: Context): string | undefined {
  const [letters] = /(?<![\p{L}\p{N}])\p{Lu}{2,4}(?![\p{L}\p{N}])/u.exec(text) ?? []
  const those = proposals.filter(({ title }) => letters && title.split(/[\s-]/).includes(letters))
  return those.length === 1 ? those[0]?.id : undefined
}

function clauseOf(text: string, context: Context): Clause {
  const reading = read(text, context)
  const ids = namedIn(reading)
  const { speaker, proposals, meetings } = context
  const settles = speaker.leads || speaker.committee
  const rest = spoken.some(({ theRest }) => theRest.test(text))
  const isOwn = proposals.some(({ id, by }) => ids.includes(id) && by === speaker.id)
  const minutes = reading.marks.findLast(({ kind }) => kind === 'minutes')?.value
  const on = dayMarks(reading)
    .map(({ value }) => value)
    .find((value) => meetings.some((one) => one.on === value))
  const told = text.replace(BECAUSE, '').replaceAll(NUMBERS, '')
  return {
    text,
    ids: rest ? [REST] : ids,
    verdict: minutes === undefined ? verdictIn(told, isOwn && !settles) : 'change',
    isUnclear: isUnclear(told, minutes),
    minutes,
    day: on && shortDay(on),
    isReason: spoken.some(({ givesReason }) => givesReason.test(text)),
  }
}
const REST = 'the rest'
const NUMBERS = /(?<![\p{L}\p{N}])f ?\d{1,4}(?![\p{L}\p{N}])/giu

interface Settled {
  readonly id: string
  readonly verdict: Verdict
  readonly words: string
  readonly day?: string | undefined
  readonly minutes?: string | undefined
  readonly reason?: string
}

/** `F2 ja, F3 ja, men F4 nej eftersom …`: what becomes of each proposal; `undefined` where that is not said of several. */
export function verdictsIn(text: string, context: Context): readonly Wish[] | undefined {
  if (text.includes('?') || context.proposals.length < 2) return undefined
  const { speaker } = context
  if (!speaker.leads && !speaker.committee && isOfOthers(read(text, context))) return undefined
  const clauses = clausesIn(text).map((one) => clauseOf(one, context))
  const all = settledBy(clauses)
  if (all === undefined || all.length < 2) return undefined
  const named = new Set(all.map(({ id }) => id))
  if (named.size < all.length) return undefined
  const each = all.flatMap((one) =>
    one.id === REST
      ? context.proposals.filter(({ id }) => !named.has(id)).map(({ id }) => ({ ...one, id }))
      : [one],
  )
  const wishes = each.map((one) => wishOf(one, context))
  return wishes.every((wish) => wish !== undefined) ? wishes : undefined
}

function settledBy(clauses: readonly Clause[]): readonly Settled[] | undefined {
  const all: Settled[] = []
  let waiting: readonly string[] = []
  for (const { text, ids, verdict, day, minutes, isReason, isUnclear: unclear } of clauses) {
    const last = all.at(-1)
    if (unclear && (ids.length > 0 || waiting.length > 0)) return undefined
    if (ids.length === 0) {
      if (all.length === 0 && verdict === undefined) continue
      if (verdict !== undefined && waiting.length > 0) {
        for (const id of waiting) all.push({ id, verdict, words: text, day, minutes })
        waiting = []
        continue
      }
      if (!last || waiting.length > 0) return undefined
      // What stands behind a verdict and names nothing is why.
      if (last.verdict !== 'decline' && last.verdict !== 'withdraw' && !isReason) return undefined
      all[all.length - 1] = { ...last, reason: last.reason ? `${last.reason}, ${text}` : text }
      continue
    }
    const like = spoken.some(({ likeBefore }) => likeBefore.test(text))
    const meant = verdict ?? (like ? last?.verdict : undefined)
    if (meant === undefined) {
      waiting = [...waiting, ...ids]
      continue
    }
    for (const id of [...waiting, ...ids])
      all.push({ id, verdict: like && last ? last.verdict : meant, words: text, day, minutes })
    waiting = []
  }
  return waiting.length > 0 ? undefined : all.map(withReason)
}

const BECAUSE =
  /(?<!\p{L})(?:eftersom|därför att|pga\.?|på grund av|because of|because|due to)\s+(?<why>.+)$/iu

/** `nej eftersom vi saknar respengar`: why stands in the clause itself. */
function withReason(one: Settled): Settled {
  const why = one.reason ?? BECAUSE.exec(one.words)?.groups?.['why']
  const reason = why
    ?.replace(/[\s.!]+$/u, '')
    .replace(swedish.leadsReason, '')
    .replace(english.leadsReason, '')
  return { ...one, ...(reason === undefined ? {} : { reason }) }
}

function wishOf(
  { id, verdict, words, day, minutes, reason }: Settled,
  context: Context,
): Wish | undefined {
  const { speaker, proposals, language } = context
  const isOwn = proposals.some((one) => one.id === id && one.by === speaker.id)
  const settles = speaker.leads || speaker.committee
  const of = (act: Act, slots: Slots): Wish => ({
    words,
    sentence: writeSentence({ act, slots: { proposal: id, ...slots } }, language),
  })
  const why: Slots = reason === undefined ? {} : { text: reason }
  if (verdict === 'change')
    return isOwn || settles
      ? of('changeProposal', minutes === undefined ? {} : { minutes })
      : undefined
  if (verdict === 'withdraw') return of('withdraw', why)
  if (!settles) {
    return isOwn && verdict === 'park' && day !== undefined
      ? of('changeProposal', { meeting: day })
      : undefined
  }
  if (verdict === 'decline') return of('decline', why)
  return of(verdict, day === undefined ? {} : { day })
}

import * as english from '../language/en/outcomes.ts'
import * as swedish from '../language/sv/outcomes.ts'
import type { Act } from './contract-sentence.ts'
import type { Reading } from './features.ts'
import { dayMarks, shortDay } from './finding.ts'
import { clausesOf } from './own-clauses.ts'
import { countsIn, itemsMeant } from './references.ts'
import { months } from './scan.ts'
import { tells } from './span-text.ts'
import { wordsOf } from './text-words.ts'

const spoken = [swedish, english]

const reasoned: ReadonlySet<Act> = new Set(['remit', 'defer', 'drop', 'rejected'])

/** What is told beside an outcome: when it comes back, how it is adopted, why it is not; `undefined` where nothing is. */
export function outcomeText(act: Act, reading: Reading, found?: string): string | undefined {
  if (act === 'changeOutcome') return found && outcomeNamed(reading, found)
  if (act === 'comesBack') return comingBack(reading) ?? found
  if (act === 'adopted') return howAdopted(reading) ?? found
  if (!reasoned.has(act)) return found
  const beside = whyBeside(reading)
  return found === undefined || beside?.includes(found) === true ? beside : reasonOf(reading, found)
}

/** Why, in a clause behind the one that names the item: `nej till hyresavtalet, för dyrt`. */
function whyBeside(reading: Reading): string | undefined {
  const { text, words } = reading
  const [, ...others] = clausesOf(reading)
  return others
    .map(({ from, to }) => text.slice(words[from]!.from, words[to - 1]!.to))
    .find((clause) => spoken.some(({ why }) => why.test(clause)))
}

/** The votes as they are told: `8 ja, 3 nej, 1 avstår`. */
export function votesTold(reading: Reading): string | undefined {
  const { text, words } = reading
  const counts = [...countsIn(reading)]
  const [first, last] = [counts[0], counts.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const side = (at: number): boolean =>
    spoken.some(({ voteSide }) => voteSide.test(words[at]?.plain ?? ''))
  let to = last
  while (side(to + 1)) to += 1
  return text.slice(words[side(first - 1) ? first - 1 : first]!.from, words[to]!.to)
}

/** As the outcome is called, where people say no more than that. */
function outcomeNamed({ context }: Reading, found: string): string {
  const names = (context.language === 'sv' ? swedish : english).outcomeNames
  const other = (context.language === 'sv' ? english : swedish).outcomeNames
  const place = [names, other]
    .map((all) => all.findIndex(([said]) => said.test(found)))
    .find((at) => at >= 0)
  return place === undefined || wordsOf(found).length > MOST ? found : names[place]![1]
}
/** More words tell why. */
const MOST = 4

/** When, and what belongs to that. */
function comingBack(reading: Reading): string | undefined {
  const { text, words, context } = reading
  const mark = dayMarks(reading).findLast(({ value }) => value > context.today)
  const named = spoken.map(({ nextTime }) => nextTime.exec(text)).find((one) => one)
  const month = words.findIndex(
    ({ plain }, at) =>
      months[plain] !== undefined &&
      spoken.some(({ withMonth }) => withMonth.test(words[at - 1]?.plain ?? '')),
  )
  if (!mark && !named && month < 0) return undefined
  let from = named?.index ?? words[month - 1]?.from ?? 0
  let end = named ? from + named[0].length : (words[month]?.to ?? 0)
  let time = named && nextMeeting(named[0])
  if (mark) {
    const before = words[mark.from - 1]
    const isLed = before && spoken.some(({ withMonth }) => withMonth.test(before.plain))
    const skip = spoken.some(({ beforeDay }) => beforeDay.test(words[mark.from]!.plain)) ? 1 : 0
    const isNumber = /^\d/.test(words[mark.from + skip]?.text ?? '')
    from = isLed && !isNumber ? before.from : words[mark.from + skip]!.from
    end = words[mark.to - 1]!.to
    const isMeeting = context.meetings.some(({ on }) => on === mark.value)
    time = isMeeting && (isNumber || skip > 0) ? shortDay(mark.value) : undefined
  }
  time ??= text.slice(from, end)
  const [, rest = ''] = /^,?\s+([^.;!?]*)/u.exec(text.slice(end)) ?? []
  const isMore =
    spoken.some(({ goesWith }) => goesWith.test(rest)) && wordsOf(rest).some((word) => tells(word))
  return isMore ? `${time}, ${rest.trim()}` : time
}

/** The next meeting, whatever it is called, in the language that it is said in. */
const nextMeeting = (named: string): string | undefined =>
  spoken.find(({ isNextMeeting }) => isNextMeeting.test(named))?.nextMeeting

/** `med tillägget att …`, `as proposed`. */
function howAdopted(reading: Reading): string | undefined {
  const { text } = reading
  const votes = votesTold(reading)
  if (votes !== undefined) return votes
  const told = spoken.map(({ how }) => how.exec(text)?.[0]).find((one) => one !== undefined)
  return spoken
    .reduce<string | undefined>((left, { pleased }) => left?.replace(pleased, ''), told)
    ?.replace(/\s*\([^)]*\)\s*$/u, '')
    .replace(/[\s.!]+$/u, '')
    .trim()
}

/** `Hyresavtalet återremitteras till AU`: what stands behind the word that says the outcome. */
function behindOutcome(found: string): string {
  const words = wordsOf(found)
  const at = words.findIndex(({ plain }) =>
    spoken.some(({ saysOutcome }) => saysOutcome.test(plain)),
  )
  const rest = at < 0 ? [] : words.slice(at + 1)
  return rest.some(tells) ? found.slice(rest[0]!.from) : found
}

/** `till AU för komplettering`: the word that leads to whom it goes belongs to what is told. */
function withBody(before: string, told: string, found: string): string {
  const lead = spoken.map(({ leadsTo }) => leadsTo.exec(before)?.[0]).find(Boolean)
  return told === found && lead !== undefined ? `${lead.trim()} ${told}` : told
}

/** Why: what stands beside the clause that names the item, and nothing that says the outcome alone. */
function reasonOf(reading: Reading, found: string): string | undefined {
  const { text, words, marks, titles } = reading
  if (
    wordsOf(found)
      .filter(tells)
      .every(({ plain }) => spoken.some(({ saysOutcome }) => saysOutcome.test(plain)))
  )
    return undefined
  const at = text.indexOf(found)
  const [meant] = itemsMeant(reading)
  const named = titles.filter(({ id }) => id === meant?.id).flatMap((title) => title.words)
  const names = (from: number, to: number): boolean =>
    named.some((place) => from <= place && place < to) ||
    marks.some((mark) => mark.kind === 'item' && from <= mark.from && mark.from < to)
  const inside = clausesOf(reading).filter(
    ({ from, to }) => words[to - 1]!.to > at && words[from]!.from < at + found.length,
  )
  const [first, ...others] = inside
  const why = others.filter(({ from, to }) => words.slice(from, to).some(tells))
  if (at < 0 || !first || !names(first.from, first.to)) return found
  if (why.length === 0) return withBody(text.slice(0, at), behindOutcome(found), found)
  return why.some(({ from, to }) => names(from, to))
    ? found
    : text.slice(words[why[0]!.from]!.from, words[why.at(-1)!.to - 1]!.to)
}

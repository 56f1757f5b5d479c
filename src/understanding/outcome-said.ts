import * as english from '../language/en/outcomes.ts'
import * as swedish from '../language/sv/outcomes.ts'
import { stageOf } from './context.ts'
import type { Act } from './contract-sentence.ts'
import type { Framed } from './framed-record.ts'
import type { Reading } from './features.ts'
import { personMarks } from './finding.ts'
import { outcomeText, votesTold } from './outcome-text.ts'
import { clausesOf, recorded, withoutAsking } from './own-clauses.ts'
import { countsIn, itemsMeant, previousNotes } from './references.ts'
import { wordsOf } from './text-words.ts'

const spoken = [swedish, english]

/** What who leads says became of one item while the meeting goes on: `fyran bordlades`, `nej till hyresavtalet`, `5 noterat`, or that nothing was decided. */
export function outcomeSaid(reading: Reading): Framed | undefined {
  const { text, context } = reading
  const last = ofLastTime(reading)
  if (last) return last
  const [item, ...others] = itemsMeant(reading)
  const isHeld = stageOf(context) === 'open' && context.speaker.leads && !text.includes('?')
  if (!item || !isHeld) return undefined
  const [before, behind] = around(reading, item)
  const isOfOne = !others.some(({ at }) => at > item.at) && personMarks(reading).length === 0
  const isVote = countsIn(reading).size > 1
  const voted = isOfOne && isVote ? votedTo(reading) : undefined
  if (voted) return { form: voted, given: { item: item.id, text: votesTold(reading) ?? '' } }
  const act = isOfOne ? outcomeIn(before, behind, isVote) : undefined
  // What is approved without a word of how may be a decision in its own words.
  if (act === 'adopted' && outcomeText(act, reading) === undefined) return undefined
  const isTold = act === 'note' || (act === undefined && isOnlyTold(reading))
  if (isTold) {
    const told = spoken.reduce(
      (left, { putDown }) => left.replace(putDown, ''),
      withoutAsking(text),
    )
    return { form: 'note', given: { item: item.id, text: told } }
  }
  return act && { form: act, given: act === 'onFile' ? {} : { item: item.id } }
}

/** `förra anteckningarna är okej`: the minutes of last time, at the item that they have. */
function ofLastTime(reading: Reading): Framed | undefined {
  const { text, context, words } = reading
  const item = previousNotes(reading)
  const isHeld = stageOf(context) === 'open' && !text.includes('?')
  const says = (which: 'foundFine' | 'confirms' | 'notFine'): boolean =>
    spoken.some((one) => one[which].test(text))
  if (item === undefined || !isHeld || says('notFine') || words.length > SHORT) return undefined
  if (says('confirms')) return { form: 'confirmed', given: { item }, isWhole: true }
  return says('foundFine') ? { form: 'onFile', given: { items: item }, isWhole: true } : undefined
}
/** More words tell something else of them. */
const SHORT = 10

/** Whether an item becomes nothing by it: somebody alone said no. */
export const isOneVoice = (act: Act, reading: Reading): boolean =>
  act === 'rejected' &&
  personMarks(reading).some(({ from }) => from === 0) &&
  spoken.some(({ saidByOne }) => saidByOne.test(reading.text))

/** What a vote came to, in a clause of its own: `9 ja, 4 nej. Bifall.` */
function votedTo(reading: Reading): 'adopted' | 'rejected' | undefined {
  const { words, titles } = reading
  const votes = countsIn(reading)
  const [item] = itemsMeant(reading)
  const named = new Set(titles.flatMap((title) => (title.id === item?.id ? title.words : [])))
  const said = clausesOf(reading)
    .filter(({ from, to }) => to - from <= FEW && ![...votes].some((at) => from <= at && at < to))
    .flatMap(({ from, to }) => {
      const clause = words
        .slice(from, to)
        .filter((_, at) => !named.has(from + at))
        .map((word) => word.text)
        .join(' ')
      return spoken.flatMap(({ becomes, betweenOutcome, outcomeAlone }) => {
        const rest = clause.replace(outcomeAlone, '').replace(betweenOutcome, '')
        return isDenied(rest) ? [] : (becomes.find(([told]) => told.test(rest))?.[1] ?? [])
      })
    })
  const acts = new Set(said)
  const [act] = said
  return acts.size === 1 && (act === 'adopted' || act === 'rejected') ? act : undefined
}
/** More words tell something else beside it. */
const FEW = 5

/** Whether an item is adopted, and not the agenda. */
export const isOfItem = (act: Act, reading: Reading): boolean =>
  act === 'adoptAgenda' &&
  itemsMeant(reading).length > 0 &&
  !spoken.some(({ ofAgenda }) => ofAgenda.test(reading.text))

/** Whether an item is passed on to others, and nothing is decided of it: `is passed up to the board`. */
export const isPassedOn = (act: Act, { text }: Reading): boolean =>
  act === 'adopted' && spoken.some(({ passedOn }) => passedOn.test(text))

type Outcome = (typeof swedish.becomes)[number][1]
function outcomeIn(before: string, behind: string, isVote: boolean): Outcome | 'note' | undefined {
  const isFirst = spoken.some(({ leadsItem }) => leadsItem.test(before))
  for (const { becomes, becomesBefore, betweenOutcome } of spoken) {
    const rest = behind.replace(betweenOutcome, '')
    const said = isFirst ? becomes.find(([words]) => words.test(rest)) : undefined
    if (said) return isDenied(rest.replace(said[0], '')) ? 'note' : said[1]
    const led = isVote ? undefined : becomesBefore.find(([words]) => words.test(before))
    if (led) return isDenied(before.replace(led[0], '')) || isDenied(rest) ? undefined : led[1]
  }
  return undefined
}
/** Whether a clause takes back what it says. */
const isDenied = (text: string): boolean => {
  const [clause = ''] = text.split(CLAUSE)
  return wordsOf(clause).some(({ plain }) => recorded.some(({ denies }) => denies.test(plain)))
}
const CLAUSE = /[.,;:!–]|(?<!\p{L})(?:eftersom|då|för att|because|since)(?!\p{L})/iu

/** The text before the words that name an item, and behind them. */
function around(
  { text, words, marks, titles }: Reading,
  { id, at }: { readonly id: string; readonly at: number },
): readonly [before: string, behind: string] {
  const mark = marks.find(({ kind, value }) => kind === 'item' && value === id)
  const places = mark
    ? [mark.from, mark.to - 1]
    : [at, ...titles.filter((title) => title.id === id).flatMap((title) => title.words)]
  return [
    text.slice(0, words[Math.min(...places)]!.from),
    text.slice(words[Math.max(...places)]!.to),
  ]
}

/** Whether votes are told, or that nothing was decided: never a decision in these words. */
function isOnlyTold(reading: Reading): boolean {
  const { text, words } = reading
  if (spoken.some(({ otherInstead }) => otherInstead.test(text))) return false
  const votes = countsIn(reading)
  const decides = words.some(
    ({ plain, from }, at) =>
      recorded.some((one) => one.decides.test(plain)) ||
      (!votes.has(at - 1) &&
        spoken.some(({ becomes }) => becomes.some(([said]) => said.test(text.slice(from))))),
  )
  return spoken.some(({ noDecision }) => noDecision.test(text)) || (votes.size > 1 && !decides)
}

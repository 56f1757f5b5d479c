import { effectOf, family, labels } from './acts.ts'
import { contextOf, type Spoken } from './examples.ts'
import { isOnlyTalk, offered, rank, type Ranked } from './guess.ts'
import { train, type Prepared } from './training.ts'
import { unpack } from '../learning/weights.ts'
import type { Act } from './contract-sentence.ts'

/** Authors from this number on wrote to widen what was weak, with the table before them: they teach, and are no measure. */
const ownAuthors = 22

/** The authors who measure, a fifth at a time. */
export const fifths: readonly (readonly number[])[] = [1, 2, 3, 4, 5].map((start) =>
  Array.from({ length: ownAuthors - 1 }, (_, at) => at + 1).filter((by) => by % 5 === start % 5),
)

/** How a sentence was read by a reader that had seen nothing of its author. */
export interface Judged {
  readonly spoken: Spoken
  readonly right: Act | 'nothing'
  readonly ranked: readonly Ranked[]
  /** The place of the right act among the guesses, from 0. */
  readonly at: number
}

/** Reads the sentences of these authors with what the others teach. */
export function leaveOut(all: readonly Prepared[], authors: readonly number[]): readonly Judged[] {
  const theirs = all.filter(({ spoken }) => authors.includes(spoken.by))
  const score = unpack(
    train(all.filter(({ spoken }) => !authors.includes(spoken.by))),
    labels.length,
  )
  return theirs.map(({ spoken, example }) => {
    const label = labels[example.label] ?? 'nothing'
    const right = label === 'nothing' ? label : family(label)
    const ranked = rank(score(example.features), contextOf(spoken))
    return {
      spoken,
      right,
      ranked: ranked.slice(0, 5),
      at: ranked.findIndex(({ act }) => act === right),
    }
  })
}

/** Above this an act that asks, or speaks for the sender alone, is carried out; found by leaving a fifth of the authors out at a time. */
const bound = 0.99

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)

/** Whether the right act is among those that would be offered; for talk, whether that is one of the three likeliest. */
export const amongThree = ({ spoken, right, ranked, at }: Judged): boolean =>
  right === 'nothing'
    ? at >= 0 && at < 3
    : !isOnlyTalk(ranked) && offered(ranked, contextOf(spoken)).some(({ act }) => act === right)

/** Whether the reader would carry this out unasked. */
export const atOnce = ({ ranked: [first] }: Judged, least = bound): boolean =>
  first !== undefined &&
  first.sure >= least &&
  first.act !== 'nothing' &&
  first.form !== 'nothing' &&
  effectOf(first.form) !== 'others'

/** One line: right first, among three, and how much would be done at once and how much of that rightly. */
function line(name: string, judged: readonly Judged[], least = bound): string {
  const first = judged.filter(({ at }) => at === 0).length
  const three = judged.filter(amongThree).length
  const done = judged.filter((one) => atOnce(one, least))
  const well = done.filter(({ at }) => at === 0).length
  return [
    name.padEnd(22),
    String(judged.length).padStart(5),
    percent(first, judged.length).padStart(6),
    percent(three, judged.length).padStart(6),
    percent(done.length, judged.length).padStart(6),
    percent(well, done.length).padStart(6),
  ].join('  ')
}

/** The whole table, or the one line of the given name. */
export function table(judged: readonly Judged[], only?: readonly [string]): string {
  if (only) return line(only[0], judged)
  const by = (of: (one: Judged) => string): string[] =>
    [...Map.groupBy(judged, of)]
      .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
      .map(([name, some]) => line(name, some))
  return [
    'sentences of               n   first  three   done  right',
    line('all', judged),
    ...by(({ spoken }) => spoken.language),
    ...by(({ spoken }) => (contextOf(spoken).speaker.leads ? 'who leads' : 'member')),
    ...by(({ spoken }) => `author ${spoken.by}`),
    ...by(({ right }) => right),
    ...[0.5, 0.7, 0.8, 0.9, 0.93, 0.95, 0.96, 0.97, 0.98, 0.99].map((least) =>
      line(`bound ${least}`, judged, least),
    ),
  ].join('\n')
}

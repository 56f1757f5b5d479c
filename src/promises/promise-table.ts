import { unpack } from '../learning/weights.ts'
import { promisesIn, SURE, type Promised, type Promising } from '../meetings/promises.ts'
import { teachPromises, type Labelled, type Minutes } from './promise-lessons.ts'
import { LABELS, promisingBy } from './promises-read.ts'

/** How the finder does on minutes of one hand. */
export interface Judged {
  readonly name: string
  readonly ours: number
  readonly missed: readonly string[]
  /** Listed, and promises nothing of the group's own. */
  readonly others: readonly string[]
  /** The same among the five surest that are shown. */
  readonly wronglyShown: readonly string[]
}

/** Listed sentences of an item, read as the note that they were. */
const foundIn = (item: readonly Labelled[], promising: Promising): readonly Promised[] =>
  promisesIn(item.map(({ text }) => text).join('\n'), promising, item[0]?.setting)

export function judge({ name, items }: Minutes, promising: Promising): Judged {
  const found = items.flatMap((item) => foundIn(item, promising)).sort((a, b) => b.sure - a.sure)
  const sentences = items.flat()
  const isOf = ({ text }: Promised, sentence: Labelled): boolean =>
    text.includes(sentence.text) || sentence.text.includes(text)
  const ours = sentences.filter((sentence) => sentence.ours === true)
  const wrong = (some: readonly Promised[]): readonly string[] =>
    some
      .filter((one) => !sentences.some((each) => each.ours !== false && isOf(one, each)))
      .map(({ text }) => text)
  return {
    name,
    ours: ours.length,
    missed: ours.filter((each) => !found.some((one) => isOf(one, each))).map(({ text }) => text),
    others: wrong(found),
    wronglyShown: wrong(found.filter(({ sure }) => sure >= SURE).slice(0, 5)),
  }
}

/** Every so many minutes are left out at a time: `place` of `parts`. */
export function leaveMinutesOut(
  all: readonly Minutes[],
  place: number,
  parts: number,
): readonly Judged[] {
  const left = all.filter((_, at) => at % parts === place)
  const taught = teachPromises(all.filter((_, at) => at % parts !== place))
  const promising = promisingBy(unpack(taught, LABELS))
  return left.map((minutes) => judge(minutes, promising))
}

/** Of what the group promised, the share that is found. */
export function shareFound(judged: readonly Judged[]): number {
  const missed = judged.reduce((sum, one) => sum + one.missed.length, 0)
  return 1 - missed / judged.reduce((sum, { ours }) => sum + ours, 0)
}

export function promiseTable(judged: readonly Judged[]): string {
  const shown = judged.map(({ wronglyShown }) => wronglyShown.length)
  return [
    ...judged.map(
      ({ name, ours, missed, others, wronglyShown }) =>
        `${name}: ${ours - missed.length} of ${ours} found, ${others.length} listed beside, ${wronglyShown.length} shown`,
    ),
    `${(100 * shareFound(judged)).toFixed(1)} % found, of the five shown ${(shown.reduce((a, b) => a + b, 0) / shown.length).toFixed(2)} are not the group's, at most ${Math.max(...shown)}`,
  ].join('\n')
}

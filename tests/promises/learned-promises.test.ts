import { statSync } from 'node:fs'
import { join } from 'node:path'
import { unpacked } from '../../src/learning/stored.ts'
import { promisesIn } from '../../src/meetings/promises.ts'
import { allMinutes, teachPromises } from '../../src/promises/promise-lessons.ts'
import {
  judge,
  leaveMinutesOut,
  shareFound,
  type Judged,
} from '../../src/promises/promise-table.ts'
import { promisesFile, promisesRead } from '../../src/promises/promises-read.ts'
import { inLong } from '../in-long.ts'
import { long } from '../long.ts'

const source = join(__dirname, '..', '..', 'src')
const all = allMinutes(join(source, 'language'))
const file = join(source, 'promises', promisesFile)
const minutes = 60_000

const wronglyShown = (judged: readonly Judged[]): readonly number[] =>
  judged.map((one) => one.wronglyShown.length)
const mean = (some: readonly number[]): number => some.reduce((a, b) => a + b, 0) / some.length

describe('what was learned of promises', () => {
  inLong(
    'is what the labelled minutes teach, byte for byte (npm run train writes it)',
    () => expect(Buffer.compare(teachPromises(all), unpacked(file))).toBe(0),
    2 * minutes,
  )

  test('fits in a hundred kibibytes, and a sentence is read in less than a millisecond', () => {
    expect(statSync(file).size).toBeLessThan(100 * 1024)
    const lines = all.flatMap(({ items }) => items.flat()).slice(0, 500)
    const text = lines.map((line) => line.text).join('\n')
    promisesIn(text, promisesRead)
    const spent = [1, 2, 3].map(() => {
      const began = process.cpuUsage()
      promisesIn(text, promisesRead, lines[0]?.setting)
      return process.cpuUsage(began).user / 1000
    })
    expect(Math.min(...spent) / lines.length).toBeLessThan(1)
  })

  test('finds nearly all that these minutes promise, and shows hardly anything else', () => {
    const judged = all.map((one) => judge(one, promisesRead))
    expect(shareFound(judged)).toBeGreaterThan(0.95)
    expect(mean(wronglyShown(judged))).toBeLessThan(0.1)
    expect(Math.max(...wronglyShown(judged))).toBeLessThanOrEqual(1)
  })
})

/** Each is a training of its own: all ten in the long form. */
const tenths = long ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : []

describe('of minutes that taught nothing', () => {
  for (const tenth of tenths)
    test(
      `most promises are found, and of the five shown at most one is another’s as a rule (${tenth})`,
      () => {
        const judged = leaveMinutesOut(all, tenth, 10)
        expect(shareFound(judged)).toBeGreaterThan(0.85)
        // Of one text in the seventh tenth three are another's.
        expect(mean(wronglyShown(judged))).toBeLessThan(0.7)
      },
      2 * minutes,
    )
})

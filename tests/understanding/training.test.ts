import { statSync } from 'node:fs'
import { join } from 'node:path'
import { labels } from '../../src/understanding/acts.ts'
import { allExamples } from '../../src/understanding/examples.ts'
import { learned, learnedFiles } from '../../src/understanding/learned.ts'
import { knownIn } from '../../src/understanding/known-words.ts'
import { teachSpans } from '../../src/understanding/lessons.ts'
import { allRight, fillOut } from '../../src/understanding/slots-table.ts'
import { amongThree, atOnce, leaveOut } from '../../src/understanding/accuracy-table.ts'
import { prepare, train } from '../../src/understanding/training.ts'
import { unpack } from '../../src/learning/weights.ts'
import { inLong } from '../in-long.ts'
import { long } from '../long.ts'

const source = join(__dirname, '..', '..', 'src')
const all = allExamples(join(source, 'language'))
/** Only what trains needs it. */
const prepared = long ? prepare(all) : []
const folder = join(source, 'understanding')
const kept = learned(folder)
const same = (taught: Uint8Array, stored: Uint8Array): boolean =>
  Buffer.compare(taught, stored) === 0
const minutes = 60_000

describe('the weights that are checked in', () => {
  test(
    'are what the examples teach, byte for byte (npm run train writes them)',
    () => {
      // Half a minute: the long form. What the examples are known by tells that they are others.
      if (long) {
        expect(same(train(prepared), kept.weights)).toBe(true)
        expect(same(new Uint8Array(teachSpans(all).buffer), kept.spans)).toBe(true)
      }
      expect(same(knownIn(all), kept.known)).toBe(true)
    },
    5 * minutes,
  )

  test('fit in two mebibytes and are unpacked in no time', () => {
    const bytes = learnedFiles.map((file) => statSync(join(folder, file)).size)
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(2 * 1024 * 1024)
    // What was taught before leaves garbage to collect meanwhile: the least of many tells.
    const spent = Array.from({ length: 12 }, () => {
      const began = process.cpuUsage()
      unpack(learned(folder).weights, labels.length)
      return process.cpuUsage(began).user / 1000
    })
    expect(Math.min(...spent)).toBeLessThan(50)
  })

  inLong('other examples teach other weights', () =>
    expect(same(train(prepared.slice(0, 50)), kept.weights)).toBe(false),
  )
})

/** A few authors; `npm run train -- --table` leaves out each in turn. Every one is a training of its own, so `npm test` does not. */
const left = long ? [17, 5, 3] : []

describe('an author who taught nothing', () => {
  for (const author of left)
    test(
      `is understood: right first, among the three offered, seldom wrongly at once (${author})`,
      () => {
        const judged = leaveOut(prepared, [author])
        const share = (some: number): number => some / judged.length
        expect(share(judged.filter(({ at }) => at === 0).length)).toBeGreaterThan(0.79)
        expect(share(judged.filter(amongThree).length)).toBeGreaterThan(0.92)
        const done = judged.filter((one) => atOnce(one))
        expect(share(done.length)).toBeGreaterThan(0.05)
        expect(done.filter(({ at }) => at === 0).length / done.length).toBeGreaterThan(0.98)
      },
      5 * minutes,
    )

  inLong(
    'has what was typed carried: all slots right in four of five sentences, where the act is known',
    () => expect(allRight(fillOut(all, [17]))).toBeGreaterThan(0.82),
    5 * minutes,
  )
})

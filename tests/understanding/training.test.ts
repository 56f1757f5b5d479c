import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { labels } from '../../src/understanding/acts.ts'
import { allExamples } from '../../src/understanding/examples.ts'
import { teachSpans } from '../../src/understanding/lessons.ts'
import { allRight, fillOut } from '../../src/understanding/slots-table.ts'
import { amongThree, atOnce, leaveOut } from '../../src/understanding/table.ts'
import { prepare, train } from '../../src/understanding/training.ts'
import { unpack } from '../../src/understanding/weights.ts'

const source = join(__dirname, '..', '..', 'src')
const all = allExamples(join(source, 'language'))
const prepared = prepare(all)
const kept = (name: string): Buffer => readFileSync(join(source, 'understanding', name))
const minutes = 60_000

describe('the weights that are checked in', () => {
  test(
    'are what the examples teach, byte for byte (npm run train writes them)',
    () => {
      expect(Buffer.compare(Buffer.from(train(prepared)), kept('weights.bin'))).toBe(0)
      expect(Buffer.compare(Buffer.from(teachSpans(all).buffer), kept('spans.bin'))).toBe(0)
    },
    5 * minutes,
  )

  test('fit in two mebibytes and are unpacked in no time', () => {
    const bytes = kept('weights.bin')
    expect(bytes.length + kept('spans.bin').length).toBeLessThan(2 * 1024 * 1024)
    const began = performance.now()
    unpack(bytes, labels.length)
    expect(performance.now() - began).toBeLessThan(50)
  })

  test('other examples teach other weights', () =>
    expect(Buffer.compare(Buffer.from(train(prepared.slice(0, 50))), kept('weights.bin'))).not.toBe(
      0,
    ))
})

/** One author as a sample; `npm run train -- --table` leaves out each in turn. */
describe('an author who taught nothing', () => {
  const left = 17
  test(
    'is understood: the right act first, among the three offered, and seldom wrongly at once',
    () => {
      const judged = leaveOut(prepared, [left])
      const share = (some: number): number => some / judged.length
      expect(share(judged.filter(({ at }) => at === 0).length)).toBeGreaterThan(0.82)
      expect(share(judged.filter(amongThree).length)).toBeGreaterThan(0.93)
      const done = judged.filter((one) => atOnce(one))
      expect(share(done.length)).toBeGreaterThan(0.1)
      expect(done.filter(({ at }) => at === 0).length / done.length).toBeGreaterThan(0.98)
    },
    5 * minutes,
  )

  test(
    'has what was typed carried: all slots right where the act is',
    () => expect(allRight(fillOut(all, [left]))).toBeGreaterThan(0.72),
    5 * minutes,
  )
})

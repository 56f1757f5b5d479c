import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { alike } from '../../src/store/alike.ts'

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(0, 1, '', 'a', true, null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.option(tie('value'), { nil: undefined }), {
      noNullPrototype: true,
    }),
  ),
}))

test('what is alike is what would be stored alike', () => {
  fc.assert(
    fc.property(
      value,
      value,
      (a, b) => alike(stored(a), b) === isDeepStrictEqual(stored(a), stored(b)),
    ),
    { seed: 8, numRuns: 2000 },
  )
})

test('a value is alike to what it is once stored', () => {
  fc.assert(
    fc.property(value, (a) => alike(stored(a), a)),
    { seed: 8 },
  )
})

test('a field that is not stored makes no difference, one that is does', () => {
  expect(alike({ a: 1 }, { a: 1, b: undefined })).toBe(true)
  expect(alike({ a: 1, b: 2 }, { a: 1, c: 2 })).toBe(false)
  expect(alike({ a: [1, 2] }, { a: [1] })).toBe(false)
  expect(alike({ a: [] }, { a: {} })).toBe(false)
})

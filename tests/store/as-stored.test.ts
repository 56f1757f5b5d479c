import fc from 'fast-check'
import { asStored } from '../../src/store/as-stored.ts'

const back = (value: object): unknown => JSON.parse(JSON.stringify(value))

describe('a value as it is stored', () => {
  test('is the very same where nothing in it is undefined', () => {
    const value = { a: [1, { b: null }], c: '', d: false }
    expect(asStored(value)).toBe(value)
  })

  test('has no field that is undefined, and shares the rest', () => {
    const rest = { b: 1 }
    const value = asStored({ a: undefined, rest, inner: { c: undefined, d: 2 } })
    expect(value).toStrictEqual({ rest: { b: 1 }, inner: { d: 2 } })
    expect(value?.rest).toBe(rest)
  })

  test('is not looked at where it is the very same as before, and is where it moved', () => {
    const kept = { at: new Date(0) }
    expect(asStored({ kept, a: undefined }, { kept })).toStrictEqual({ kept })
    expect(asStored({ list: [1, kept] }, { list: [2, kept] })).toEqual({ list: [1, kept] })
    for (const before of [{ other: kept }, { kept: null }, { kept: 'at' }])
      expect(asStored({ kept }, before)).toBeUndefined()
    expect(asStored({ list: [kept] }, { list: [1, kept] })).toBeUndefined()
    expect(asStored({ gone: [undefined] }, {})).toBeUndefined()
  })

  test.each<[string, object]>([
    ['a date', { at: new Date(0) }],
    ['not a number', { n: NaN }],
    ['endless', { n: Infinity }],
    ['a hole', { list: [1, undefined] }],
    ['a map', { map: new Map() }],
    ['a function', { f: () => 1 }],
    ['a value that tells its own JSON', { deep: [{ at: new Date(0) }] }],
  ])('is not known of %s', (_what, value) => expect(asStored(value)).toBeUndefined())

  test('is what JSON gives back, or unknown', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string(),
          fc.anything({
            withDate: true,
            withMap: true,
            withSparseArray: true,
            withNullPrototype: true,
          }),
        ),
        (value) => {
          const made = asStored({ ...value })
          if (made !== undefined) expect(back(made)).toEqual(back(value))
          if (made !== undefined) expect(made).toEqual(back(value))
          const changed = { ...made, more: { a: undefined, b: 1 } }
          if (made !== undefined) expect(asStored(changed, made)).toEqual(back(changed))
        },
      ),
    )
  })
})

import { everyone, gated } from '../../src/delivery/gate.ts'
import { masked } from '../../src/minutes/personal.ts'
import { PersonalNumbers } from '../../src/say/personal-numbers.ts'
import { groupOf, now } from '../meetings/planned.ts'
import { documentOf } from '../minutes/short-document.ts'
import { replaced, touching, type Stretch } from '../../src/text/places.ts'

test('other words stand at their places, and a place without any stays', () => {
  const places = ['a', 'b', 'c'].map((text, at) => ({ at: at * 2, text }))
  const word = ({ text }: { readonly text: string }): string | undefined =>
    text === 'b' ? undefined : text.toUpperCase().repeat(2)
  expect(replaced('a b c.', places, word)).toBe('AA b CC.')
  expect(replaced('a b c.', [], word)).toBe('a b c.')
})

/** Stretches that stand apart, and whether one touches them, as one sees by looking at all. */
const apart = [2, 3, 4, 7, 9].map((length, at): Stretch => ({
  from: at * 13,
  to: at * 13 + length,
}))

test('a stretch touches another wherever they have a letter in common', () => {
  for (const length of [1, 2, 11, 20]) {
    const touches = touching(apart)
    for (let from = 0; from < 80; from += 1) {
      const to = from + length
      expect(touches({ from, to })).toBe(apart.some((one) => one.from < to && one.to > from))
    }
  }
})

test('each stretch is passed once, however many are asked about', () => {
  let looks = 0
  const many = Array.from({ length: 1000 }, (_, at): Stretch => ({
    from: at * 10,
    to: at * 10 + 5,
  }))
  const counted = new Proxy(many, {
    get(all, name, receiver) {
      if (typeof name === 'string' && /^\d+$/.test(name)) looks += 1
      return Reflect.get(all, name, receiver) as unknown
    },
  })
  const touches = touching(counted)
  for (let at = 0; at < 1000; at += 1) touches({ from: at * 10 + 6, to: at * 10 + 8 })
  expect(looks).toBeLessThanOrEqual(2000)
})

const NUMBERS = 300
const text = '811218-9876\n'.repeat(NUMBERS)
const group = groupOf()
const document = documentOf({ kind: 'paragraph', line: [{ text }] })

/** Letters that are cut out of texts while the work is done. */
function cutDuring(work: () => unknown): number {
  const { slice } = String.prototype
  let letters = 0
  const spy = jest.spyOn(String.prototype, 'slice').mockImplementation(function (
    this: string,
    ...ends
  ) {
    const part = slice.apply(this, ends)
    letters += part.length
    return part
  })
  try {
    work()
    return letters
  } finally {
    spy.mockRestore()
  }
}

test.each([
  [
    'numbers that are taken out of a message',
    () => new PersonalNumbers(() => 'a1b2c3d4').taken(text, 'p', now),
  ],
  ['what is hidden from whoever reads', () => gated({ text }, group, everyone)],
  ['what is masked in a document', () => masked(document, () => '[…]')],
])('%s: a text full of numbers is cut a few times, not once for each', (_what, work) => {
  expect(cutDuring(work)).toBeLessThan(20 * text.length)
})

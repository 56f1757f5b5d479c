import { framesRead } from '../../src/language/frame-words.ts'
import { adoptAgenda } from '../../src/meetings/adopting.ts'
import * as fc from 'fast-check'
import { addItem, editItem, moveItem, removeItem, sendAgenda } from '../../src/meetings/agenda.ts'
import type { Item, ItemNumber } from '../../src/meetings/agenda-item.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'
import {
  childrenOf,
  cite,
  fixNumbers,
  itemNumbered,
  letterAt,
  nextTopNumber,
  numbered,
  numberOf,
  numbersFixed,
  readNumber,
  showNumber,
  waitingAdditions,
} from '../../src/meetings/numbering.ts'
import { Refusal } from '../../src/meetings/refusal.ts'
import { draft, made, now, opened, refusal, told } from './agenda-made.ts'

const runs = { seed: 20260206, numRuns: 300 }

test.each([
  ['6b', '6b'],
  ['6 b', '6b'],
  ['6B', '6b'],
  ['punkt 6b', '6b'],
  ['§ 6b', '6b'],
  ['item 12', '12'],
  ['9å', '9å'],
  ['0', undefined],
  ['6bb', undefined],
  ['1234', undefined],
  ['b', undefined],
  ['', undefined],
])('%s is read as %s', (text, shown) => {
  const number = readNumber(text)
  expect(number && showNumber(number)).toBe(shown)
})

test('a decision is cited by day and number, a second one under the same item with its count', () => {
  expect(cite('2026-02-06', { n: 6, letter: 'b' })).toBe('2026-02-06 § 6b')
  expect(cite('2026-02-06', { n: 7 }, 2)).toBe('2026-02-06 § 7:2')
})

test('the numbers follow the order, sub-items count in letters under their heading', () => {
  const meeting = made(
    'Inledning',
    '1',
    'Psykisk hälsa',
    '2',
    'Samverkan',
    '2a',
    'Utvärdering',
    '2b',
    'Avslutning',
    '3',
  )
  expect(told(meeting)).toEqual([
    '1 Inledning',
    '2 Psykisk hälsa',
    '2a Samverkan',
    '2b Utvärdering',
    '3 Avslutning',
  ])
})

test('a number that no item has is refused with those that exist, or their span when they are many', () => {
  expect(refusal(() => itemNumbered(made('A', '1', 'B', '1a'), { n: 1, letter: 'b' }))).toEqual([
    'noSuchItem',
    { number: '1b', day: '2026-02-06', known: ['1', '1a'] },
  ])
  const many = made(...Array.from({ length: 13 }, (_, at) => ['A', String(at + 1)]).flat())
  expect(refusal(() => itemNumbered(many, { n: 14 }))).toEqual([
    'noSuchItem',
    { number: '14', day: '2026-02-06', known: ['1–13'] },
  ])
})

/** One thing that somebody may do to an agenda; positions are taken modulo what is there. */
type Step =
  | { readonly do: 'add'; readonly n?: number; readonly letter?: number; readonly matter: boolean }
  | { readonly do: 'remove'; readonly which: number }
  | { readonly do: 'edit'; readonly which: number }
  | { readonly do: 'move'; readonly which: number; readonly n?: number; readonly letter?: number }
  | { readonly do: 'send' | 'open' | 'adopt' }

const position = fc.nat({ max: 9 })
const place = {
  n: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  letter: fc.option(fc.nat({ max: 4 }), { nil: undefined }),
}
const edits: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('add' as const), ...place, matter: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), which: position }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('edit' as const), which: position }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('move' as const), which: position, ...place }),
  },
)
const anything: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: edits },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('send' as const, 'open' as const, 'adopt' as const),
    }),
  },
)

const wanted = ({
  n,
  letter,
}: {
  readonly n?: number | undefined
  readonly letter?: number | undefined
}): ItemNumber | undefined =>
  n === undefined ? undefined : { n, ...(letter === undefined ? {} : { letter: letterAt(letter) }) }

const picked = (meeting: Meeting, which: number): Item | undefined => {
  const all = numbered(meeting)
  return all.length === 0 ? undefined : all[which % all.length]?.item
}

function changed(meeting: Meeting, one: Step): Meeting {
  switch (one.do) {
    case 'add':
      return addItem(meeting, draft('A', one.matter ? { kind: 'decision' } : {}), wanted(one))
        .meeting
    case 'send':
      return sendAgenda(meeting, now).meeting
    case 'open':
      return meeting.status === 'planned' ? fixNumbers(opened(meeting)) : meeting
    case 'adopt':
      return meeting.status === 'open' ? adoptAgenda(meeting, now, framesRead).meeting : meeting
    case 'remove':
      return withPicked(meeting, one.which, ({ id }) => removeItem(meeting, id, now).meeting)
    case 'edit':
      return withPicked(meeting, one.which, ({ id, title }) =>
        editItem(meeting, id, { title: `${title}a`, minutes: 10 }),
      )
    case 'move':
      return withPicked(
        meeting,
        one.which,
        ({ id }) => moveItem(meeting, id, wanted(one) ?? 'last').meeting,
      )
  }
}

const withPicked = (meeting: Meeting, which: number, change: (item: Item) => Meeting): Meeting => {
  const item = picked(meeting, which)
  return item ? change(item) : meeting
}

/** What a refused step leaves behind: the meeting as it was. */
function step(meeting: Meeting, one: Step): Meeting {
  try {
    return changed(meeting, one)
  } catch (error) {
    if (error instanceof Refusal) return meeting
    throw error
  }
}

const shown = (meeting: Meeting): readonly string[] =>
  numbered(meeting).map(({ number }) => showNumber(number))
const byId = (meeting: Meeting): ReadonlyMap<string, string> =>
  new Map(numbered(meeting).map(({ item, number }) => [item.id, showNumber(number)]))

test('before the agenda is sent, whatever is done to it, the numbers are 1 to n and the letters a, b, c, without a gap', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 40 }), (steps) => {
      const meeting = steps.reduce(step, made())
      const all = numbered(meeting)
      expect(
        all.filter(({ number }) => number.letter === undefined).map(({ number }) => number.n),
      ).toEqual(all.filter(({ number }) => number.letter === undefined).map((_, at) => at + 1))
      for (const { item, number } of all) {
        const letters = childrenOf(meeting, item.id).map((child) => numberOf(meeting, child.id))
        expect(letters).toEqual(letters.map((_, at) => ({ n: number.n, letter: letterAt(at) })))
      }
      expect(numbersFixed(meeting)).toBe(false)
    }),
    runs,
  )
})

test('at any time every item stands in the agenda once or waits as an addition, and no citation fits two', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 60 }), (steps) => {
      const meeting = steps.reduce(step, made())
      const ids = [
        ...numbered(meeting).map(({ item }) => item.id),
        ...waitingAdditions(meeting).map(({ id }) => id),
      ]
      expect(ids.toSorted()).toEqual(Object.keys(meeting.items).toSorted())
      const cited = numbered(meeting).map(({ number }) => cite(meeting.on, number))
      expect(new Set(cited).size).toBe(cited.length)
    }),
    runs,
  )
})

test('once the numbers are fixed, whatever is done, no number changes or disappears, and what is adopted comes last', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 60 }), (steps) => {
      let meeting: Meeting = made('A', '1', 'B', '2')
      for (const one of [
        ...steps.slice(0, 20),
        { do: 'send' } as const,
        ...steps.slice(20),
        { do: 'open' } as const,
        { do: 'adopt' } as const,
      ]) {
        const before = byId(meeting)
        const next = nextTopNumber(meeting)
        const fixed = numbersFixed(meeting)
        meeting = step(meeting, one)
        if (!fixed) continue
        const after = byId(meeting)
        for (const [id, number] of before) expect(after.get(id)).toBe(number)
        const fresh = [...after].filter(([id]) => !before.has(id)).map(([, number]) => number)
        expect(fresh).toEqual(fresh.map((_, at) => String(next + at)))
      }
      expect(waitingAdditions(meeting)).toEqual([])
    }),
    runs,
  )
})

test('moving an item leaves all others in their order', () => {
  fc.assert(
    fc.property(
      fc.array(edits, { maxLength: 30 }),
      position,
      fc.record(place),
      (steps, which, to) => {
        const before = steps.reduce(step, made('A', '1', 'B', '2', 'C', '2a', 'D', '3'))
        const item = picked(before, which)
        if (!item) return
        const after = step(before, { do: 'move', which, ...to })
        const family = new Set([item.id, ...childrenOf(before, item.id).map(({ id }) => id)])
        const others = (meeting: Meeting): readonly string[] =>
          numbered(meeting)
            .map((one) => one.item.id)
            .filter((id) => !family.has(id) && id in before.items)
        expect(others(after)).toEqual(others(before))
        expect(childrenOf(after, item.id).map(({ id }) => id)).toEqual(
          childrenOf(before, item.id).map(({ id }) => id),
        )
      },
    ),
    runs,
  )
})

test('an item moved to a number that exists has that number afterwards', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), (from, to) => {
      const meeting = made(
        ...Array.from({ length: 8 }, (_, index) => [`T${index + 1}`, String(index + 1)]).flat(),
      )
      const moved = moveItem(meeting, `i${from}`, { n: to }).meeting
      expect(byId(moved).get(`i${from}`)).toBe(String(to))
    }),
    runs,
  )
})

test('many insertions at one place never run out of room between two neighbours', () => {
  let meeting = made('A', '1', 'First', '2', 'Last', '3')
  for (let count = 0; count < 140; count += 1)
    meeting = addItem(meeting, draft(`N${count}`), { n: 3 }).meeting
  expect(told(meeting).slice(1, 4)).toEqual(['2 First', '3 N139', '4 N138'])
  expect(told(meeting).at(-1)).toBe('143 Last')
})

test('whatever became of headings and numbers, every item is told once and under a number of its own', () => {
  const item = fc.record({
    order: fc.integer({ min: 0, max: 5 }),
    parent: fc.option(fc.nat({ max: 9 }), { nil: undefined }),
    fixed: fc.boolean(),
    adopted: fc.constantFrom(undefined, true, true),
  })
  fc.assert(
    fc.property(fc.array(item, { maxLength: 10 }), (all) => {
      let count = 0
      const items = Object.fromEntries(
        all.map((one, at): [string, Item] => [
          `i${at}`,
          {
            id: `i${at}`,
            order: one.order,
            title: 'A',
            presenters: [],
            origin: 'secretary',
            history: [],
            notes: {},
            decisions: {},
            actions: [],
            ...(one.parent === undefined ? {} : { parent: `i${one.parent}` }),
            ...(one.fixed && one.parent === undefined ? { number: { n: ++count } } : {}),
          },
        ]),
      )
      const list = numbered({ items })
      expect(list.map(({ item: { id } }) => id).toSorted()).toEqual(Object.keys(items).toSorted())
      expect(new Set(list.map(({ number }) => showNumber(number))).size).toBe(list.length)
    }),
    runs,
  )
})

test('an item that comes back after the numbers were fixed gets the next one', () => {
  const whole = made('A', '1', 'B', '2', 'C', '3')
  const back = whole.items['i2'] as Item
  const sent = sendAgenda(removeItem(whole, 'i2', now).meeting, now).meeting
  expect(shown({ ...sent, items: { ...sent.items, i2: back } })).toEqual(['1', '2', '3'])
  expect(byId({ ...sent, items: { ...sent.items, i2: back } }).get('i2')).toBe('3')
})

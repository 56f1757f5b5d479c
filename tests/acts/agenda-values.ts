import fc from 'fast-check'
import type { Day } from '../../src/meetings/calendar.ts'

const itemNumber = fc
  .record({
    n: fc.integer({ min: 1, max: 150 }),
    letter: fc.option(fc.constantFrom('a', 'b', 'å'), { nil: undefined }),
  })
  .map(({ n, letter }) => (letter === undefined ? { n } : { n, letter }))

/** A title is on one line; what begins with the word of a field behind a semicolon is that field. */
const titleIn = (saidText: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  saidText
    .map((text) => text.replaceAll('\n', ' '))
    .filter((text) => !/;\s*(?:till\b|;|$)|^\d{1,3}\s/i.test(text))
const fieldsOf = {
  kind: fc.constantFrom('decision', 'discussion', 'information'),
  minutes: fc.integer({ min: 1, max: 600 }),
  presenters: fc.uniqueArray(fc.constantFrom('Anna Berg', 'Bo Ek', 'Kim Holm'), { minLength: 1 }),
}
const matterWith =
  (saidText: fc.Arbitrary<string>) =>
  (meeting: fc.Arbitrary<string>): fc.Arbitrary<unknown> =>
    fc.record(
      {
        title: titleIn(saidText),
        ...fieldsOf,
        background: saidText,
        link: fc.constantFrom('https://exempel.se/a?b=1', 'https://exempel.se/a%3Bb'),
        meeting,
      },
      { requiredKeys: ['title'] },
    )
const standingItem = fc.record(
  {
    title: fc.constantFrom('Inledning', 'Information', 'Val av justerare, två', 'Övrigt (a)'),
    ...fieldsOf,
  },
  { requiredKeys: ['title'] },
)

const span = fc
  .tuple(fc.integer({ min: 0, max: 70 }), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start: clock(start), end: clock(start + length) }))
const clock = (quarters: number): string =>
  `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`

/** Values of the kinds of argument that the agenda's acts have. Meetings are those of the law's group. */
export function agendaValues(
  saidText: fc.Arbitrary<string>,
  dayAhead: fc.Arbitrary<Day>,
): Readonly<Record<string, fc.Arbitrary<unknown>>> {
  const matter = matterWith(saidText)
  return {
    proposal: fc.integer({ min: 1, max: 99_999 }).map((number) => `F${number}`),
    proposals: fc.uniqueArray(
      fc.integer({ min: 1, max: 9999 }).map((number) => `F${number}`),
      { minLength: 1, maxLength: 12 },
    ),
    meeting: fc.constantFrom('2026-02-06', '2026-04-17'),
    'day of a meeting': fc.oneof(fc.constant('next'), dayAhead),
    'place on an agenda': fc.oneof(fc.constant('last'), itemNumber),
    words: fc.constantFrom('läkaravtalet', 'Chat for the group', 'avtal, del 2: ”Norr”'),
    matter: matter(fc.constantFrom('2026-02-06', '2026-04-17')),
    'proposed matter': matter(fc.oneof(fc.constant('next'), dayAhead)),
    'matter or fields': matter(fc.constantFrom('2026-02-06', '2026-04-17')),
    'standing items': fc.oneof(
      fc.constant([]),
      fc.array(standingItem, { minLength: 2, maxLength: 5 }),
    ),
    'day meant': dayAhead.map((on) => ({ on })),
    'span of time': span,
    times: fc.oneof(span, fc.constantFrom({ start: '09:30' }, { start: '13:00' })),
    'part of a meeting': fc.oneof(
      span.map(({ start, end }) => ({ from: start, to: end })),
      fc.constantFrom({ from: '09:30' }, { to: '11:00' }, { to: '11:15' }),
    ),
    venue: fc.constantFrom('Rådhuset, sal B', 'Town Hall', 'Regionarkivet, Lokal 2', '2:an'),
    'online too': fc.constantFrom(
      { link: 'https://exempel.se/b' },
      { link: 'https://exempel.se/c?d=1' },
    ),
    online: fc.constantFrom(
      { link: 'https://exempel.se/m;1' },
      { note: 'länk kommer' },
      { note: '' },
    ),
    'stand-in': fc.constantFrom({ person: 'p3' }, { name: 'Kim Holm' }, { name: 'Test User 2' }),
    dates: fc.uniqueArray(
      fc.record({ on: dayAhead, times: span, place: fc.constantFrom('Rådhuset', 'Sal B') }),
      { minLength: 1, maxLength: 6, selector: ({ on }) => on },
    ),
  }
}

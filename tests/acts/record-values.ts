import fc from 'fast-check'
import type { ItemNumber } from '../../src/meetings/agenda-item.ts'

/** Values of the arguments that name what stands in a record. */
export function recordValues(
  itemNumber: fc.Arbitrary<ItemNumber>,
): Readonly<Record<string, fc.Arbitrary<unknown>>> {
  const at = fc.oneof(
    fc.constant({}),
    fc.constantFrom('2026-02-06', '2026-04-17').map((on) => ({ on })),
  )
  const item = fc.tuple(at, itemNumber).map(([on, number]) => ({ ...on, ...number }))
  const entry = fc.oneof(
    item,
    fc
      .tuple(item, fc.integer({ min: 1, max: 99 }))
      .map(([number, ordinal]) => ({ ...number, ordinal })),
  )
  return {
    'full name': fc.constantFrom('Fia Gren', 'Åsa-Karin O’Hara', 'Nils'),
    'matter inside an item': fc.constantFrom(
      'Teamsgruppen',
      'Hyran, etapp 2',
      'Läkaravtalet – fas 2',
    ),
    'words of a title': fc.constantFrom('läkaravtalet', 'nära vård'),
    parties: fc.constantFrom(['Nora kommun'], ['Region Nord', 'Nora kommun']),
    'decided at home': fc.constantFrom(
      [{ is: 'yes', on: '2026-06-12' }],
      [{ party: 'Nora kommun', is: 'no', why: 'ekonomi' }],
      [
        { party: 'Nora kommun', is: 'preparing' },
        { party: 'Region Nord', is: 'yes', on: '2026-06-12' },
      ],
    ),
    'people of either list': fc.constantFrom(
      [{ person: 'p2' }],
      [{ person: 'p1' }, { person: 'p3' }],
    ),
    'person of either list': fc.constantFrom({ person: 'p2' }, { person: 'p3' }),
    'exact day': fc.constantFrom('2026-06-12', '2026-02-27'),
    'exact past day': fc.constantFrom('2025-06-12', '2026-02-27'),
    forums: fc.array(
      fc
        .tuple(
          fc.constantFrom('KCRD', 'Rådet', 'Hälsa och vård', 'Styrgruppen för länet'),
          fc.option(fc.constantFrom('2026-06-12', '2027-01-08'), { nil: undefined }),
        )
        .map(([name, on]) => ({ name, ...(on === undefined ? {} : { on }) })),
      { minLength: 1, maxLength: 4 },
    ),
    'kind of owner': fc.constantFrom('unit', 'role', 'outside'),
    'recorded item': item,
    'recorded entry': entry,
    'recorded entry alone': entry,
    outcome: fc.oneof(
      fc.constant({ kind: 'noted' }),
      fc
        .tuple(
          fc.constantFrom('remitted', 'deferred', 'dropped', 'withdrawn'),
          fc.constantFrom('', 'underlaget saknas', 'tidsbrist, igen', 'av anmälaren'),
        )
        .map(([kind, reason]) => ({ kind, reason })),
      fc.constantFrom('', 'i maj').map((when) => ({ kind: 'comesBack', when })),
      fc.constantFrom('', 'i arbetsgruppen').map((how) => ({ kind: 'carriedOn', how })),
      fc.constantFrom('KCRD', 'Rådet för hälsa').map((to) => ({ kind: 'referred', to })),
    ),
    'not back': fc.constant('final'),
    guests: fc.array(
      fc.record({
        name: fc.constantFrom('Fia Gren', 'Åsa-Karin O’Hara', 'Nils'),
        organisation: fc.constantFrom('Kulturskolan', 'chef, Region Norr'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    presences: fc.array(
      fc.record({
        person: fc.constantFrom('p1', 'p2', 'p3'),
        was: fc.constantFrom('present', 'absent', 'unknown'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    'recorded items': fc
      .tuple(
        at,
        fc.array(fc.oneof(itemNumber, fc.record({ from: itemNumber, to: itemNumber })), {
          minLength: 1,
          maxLength: 5,
        }),
      )
      .map(([on, parts]) => ({ ...on, parts })),
  }
}

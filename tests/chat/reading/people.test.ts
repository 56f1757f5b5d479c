import * as fc from 'fast-check'
import { matchPeople, nearPeople, splitNames, type Candidate } from '../../../src/reading/names.ts'

fc.configureGlobal({ seed: 20260206 })
const roster = (...names: readonly string[]): readonly Candidate[] =>
  names.map((name) => ({ id: name, name }))
const group = roster(
  'Ingmar Ångman',
  'Annika Roman',
  'Lise Bergman Nordgren',
  'Eriksson Katrin',
  'Eva Persson',
  'Fredrik Bergström',
  'Fredrik Svensson',
  'Martin Gunnarsson',
  'Karin Haster',
  'Jaana Jansson',
  'Alexander Jansson',
  'Johanna Viberg',
  'Johanna Bernström-Högblom',
  'Mladenka Gustafsson',
  'Marie-Louise Forsberg-Fransson',
  'Åsa Kindahl',
  'Malin Duckert Ek',
  'Andrea Lind',
  'Jonas Hansen',
  'Anna Falk (Nora kommun)',
  'Anna Falk (Kumla)',
)

test.each([
  ['Ingmar Ångman', ['Ingmar Ångman']],
  ['ingmar   ångman', ['Ingmar Ångman']],
  ['Ingmar Ångman'.normalize('NFD'), ['Ingmar Ångman']],
  ['Ingmar Angman', ['Ingmar Ångman']],
  ['@Eva Persson', ['Eva Persson']],
  ['Katrin Eriksson', ['Eriksson Katrin']],
  ['Eriksson Katrin', ['Eriksson Katrin']],
  ['Ångman, Ingmar', ['Ingmar Ångman']],
  ['Duckert Ek Malin', ['Malin Duckert Ek']],
  ['Karin Hasters', ['Karin Haster']],
  ['Jonas Hansens', ['Jonas Hansen']],
  ['Johanna Vibergs', ['Johanna Viberg']],
  ['Fredrik', ['Fredrik Bergström', 'Fredrik Svensson']],
  ['Fredrik B', ['Fredrik Bergström']],
  ['Fredrik S.', ['Fredrik Svensson']],
  ['Johanna B H', ['Johanna Bernström-Högblom']],
  ['Katrin E', ['Eriksson Katrin']],
  ['Marie-Louise', ['Marie-Louise Forsberg-Fransson']],
  ['marie louise', ['Marie-Louise Forsberg-Fransson']],
  ['Marie Louise Forsberg Fransson', ['Marie-Louise Forsberg-Fransson']],
  ['Marie-Louise Forsberg', ['Marie-Louise Forsberg-Fransson']],
  ['Annika', ['Annika Roman']],
  ['Jonas', ['Jonas Hansen']],
  ['Viberg', ['Johanna Viberg']],
  ['Duckert Ek', ['Malin Duckert Ek']],
  ['Katrin', ['Eriksson Katrin']],
  ['Jansson', ['Jaana Jansson', 'Alexander Jansson']],
  ['Lise Nordgren', ['Lise Bergman Nordgren']],
  ['Malin Ek', ['Malin Duckert Ek']],
  ['Asa', ['Åsa Kindahl']],
  ['Anna Falk', ['Anna Falk (Nora kommun)', 'Anna Falk (Kumla)']],
  ['Anna Falk (Kumla)', ['Anna Falk (Kumla)']],
])('%s is %j', (typed, ids) => {
  expect(matchPeople(typed, group)).toEqual(ids)
})

test.each([
  [''],
  ['  '],
  ['.'],
  ['Marie'],
  ['Andreas'],
  ['Evas'],
  ['Ammi Gustafsson'],
  ['Karin Haste'],
  ['Karin Hastter'],
  ['Fredrik Be'],
  ['Fredrik X'],
  ['Ingmar Ångman Örebro'],
  ['B'],
  ['Persson Svensson'],
  ['Fred'],
  ['Välfärd och folkhälsa'],
  ['x'.repeat(500)],
])('%j is nobody', (typed) => {
  expect(matchPeople(typed, group)).toEqual([])
})

test('an accent decides where both names exist', () => {
  const people = roster('Åsa Berg', 'Asa Berg')
  expect([
    matchPeople('Åsa Berg', people),
    matchPeople('Asa', people),
    matchPeople('ÅSA', people),
  ]).toEqual([['Åsa Berg'], ['Asa Berg'], ['Åsa Berg']])
})

test('a first name that is also a surname fits both', () => {
  expect(matchPeople('Martin', roster('Martin Gunnarsson', 'Fredrik Martin'))).toEqual([
    'Martin Gunnarsson',
    'Fredrik Martin',
  ])
})

test('a whole name in turned order goes before a part of a longer one', () => {
  expect(matchPeople('Eriksson Katrin', roster('Katrin Berg Eriksson', 'Katrin Eriksson'))).toEqual(
    ['Katrin Eriksson'],
  )
})

test('two of one name are both found, one person listed twice once', () => {
  const twice = [
    { id: 'p1', name: 'Eva Persson' },
    { id: 'p2', name: 'Eva Persson' },
    { id: 'p1', name: 'Persson Eva' },
  ]
  expect(matchPeople('Eva Persson', twice)).toEqual(['p1', 'p2'])
  expect(matchPeople('Eva', twice)).toEqual(['p1', 'p2'])
})

test.each([
  ['Karin Hastter', ['Karin Haster']],
  ['Andreas', ['Andrea Lind']],
  ['Lisa', ['Lise Bergman Nordgren']],
  ['Ammi Gustafsson', ['Mladenka Gustafsson']],
  ['Marie', ['Marie-Louise Forsberg-Fransson']],
  ['Ångmann Ingmar', ['Ingmar Ångman']],
  ['Frederik', ['Fredrik Bergström', 'Fredrik Svensson']],
  ['Xerxes Zzz', []],
  ['', []],
])('near %s are %j', (typed, ids) => {
  expect(nearPeople(typed, group)).toEqual(ids)
})

test('no more than three are near', () => {
  expect(nearPeople('Anna', roster('Anna A', 'Anne B', 'Anni C', 'Anno D'))).toEqual([
    'Anna A',
    'Anne B',
    'Anni C',
  ])
})

const part = fc.constantFrom(
  'Anna',
  'Annas',
  'Eva',
  'Åsa',
  'Asa',
  'Karin',
  'Haster',
  'Hasters',
  'Lind',
  'Linds',
  'Marie-Louise',
  'Marie',
  'Louise',
  'von',
  'Ek',
  'Duckert',
  'Ann',
  'Jonas',
  'Jona',
  'Ö',
  'Elin',
)
const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
const people = fc
  .uniqueArray(name, {
    minLength: 1,
    maxLength: 8,
    selector: (one) => one.toLowerCase().replaceAll('-', ' '),
  })
  .map((names) => roster(...names))

test('a whole name is always its owner’s alone, however it is typed', () => {
  fc.assert(
    fc.property(
      people,
      fc.nat(),
      fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        (text: string) => ` ${text.replaceAll(' ', '   ')} `,
        (text: string) => text.replaceAll('-', ' '),
      ),
      (all, at, typing) => {
        const owner = all[at % all.length]?.name ?? ''
        expect(matchPeople(typing(owner), all)).toEqual([owner])
      },
    ),
  )
})

test('surname first finds the owner, unless that is another’s whole name', () => {
  fc.assert(
    fc.property(people, fc.nat(), (all, at) => {
      const owner = all[at % all.length]?.name ?? ''
      const [first = '', ...others] = owner.split(' ')
      if (others.length === 0) return
      const whole = (typed: string): boolean =>
        all.some(
          (other) =>
            other.name.toLowerCase().replaceAll('-', ' ') ===
            typed.toLowerCase().replaceAll('-', ' '),
        )
      for (const typed of [`${others.join(' ')} ${first}`, `${others.join(' ')}, ${first}`])
        if (!whole(typed.replace(',', ''))) expect(matchPeople(typed, all)).toContain(owner)
    }),
  )
})

test('a genitive is never another’s exact name, and never one name alone', () => {
  fc.assert(
    fc.property(people, fc.nat(), (all, at) => {
      const owner = all[at % all.length]?.name ?? ''
      const exact = all.filter((other) => other.name === `${owner}s`)
      const found = matchPeople(`${owner}s`, all)
      if (exact.length > 0) expect(found).toEqual(exact.map(({ id }) => id))
      else if (/[ -]/.test(owner))
        expect(
          found.length === 0 ||
            found.includes(owner) ||
            found.every((id) => id.includes(`${owner.split(' ').at(-1)}s`)),
        ).toBe(true)
      else expect(found).not.toContain(owner)
    }),
  )
})

test('nothing is found that does not share a whole part or its initial', () => {
  fc.assert(
    fc.property(people, name, (all, typed) => {
      const bare = (text: string): string[] =>
        text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').split(/[ -]/)
      for (const id of matchPeople(typed, all))
        expect(
          bare(id).some((word) => bare(typed).includes(word) || bare(typed).includes(`${word}s`)),
        ).toBe(true)
    }),
  )
})

describe('a list of names', () => {
  const units = ['Välfärd och folkhälsa', 'Hälsa, vård och omsorg', 'Nora kommun']
  test.each([
    [
      'Ammi Gustafsson, Fredrik Svensson samt Madelene Johanson',
      ['Ammi Gustafsson', 'Fredrik Svensson', 'Madelene Johanson'],
    ],
    ['Fredrik, Annika, Marie-Louise, Jaana', ['Fredrik', 'Annika', 'Marie-Louise', 'Jaana']],
    ['A och B & C and D, och E.', ['A', 'B', 'C', 'D', 'E']],
    ['- A\n- B\n\n• C', ['A', 'B', 'C']],
    ['A,, B', ['A', 'B']],
    ['', []],
    [' , ', []],
    ['A, Välfärd och folkhälsa', ['A', 'Välfärd och folkhälsa']],
    ['valfärd och  folkhälsa och B', ['valfärd och folkhälsa', 'B']],
    ['Välfärd och folkhälsa.', ['Välfärd och folkhälsa']],
    ['Hälsa, vård och omsorg, B', ['Hälsa, vård och omsorg', 'B']],
    ['Välfärd och folkhälsan', ['Välfärd', 'folkhälsan']],
    ['Vård och omsorg', ['Vård', 'omsorg']],
    ['Anders Ochsner', ['Anders Ochsner']],
  ])('%j is %j', (text, names) => {
    expect(splitNames(text, units)).toEqual(names)
  })

  test('joined names come apart again', () => {
    const names = fc.array(
      fc.constantFrom('Eva Persson', 'Åsa', 'Marie-Louise Forsberg-Fransson', ...units),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(
        names,
        fc.constantFrom(', ', ' och ', ' samt ', ' and ', ' & ', '\n', ', och '),
        (all, joint) => {
          expect(splitNames(all.join(joint), units)).toEqual(all)
        },
      ),
    )
  })
})

import type { Action, OpenAction } from '../../src/meetings/action.ts'
import { defaultSettings, type Language } from '../../src/meetings/group-settings.ts'
import type { Group, Person } from '../../src/meetings/group.ts'
import type { Item, ItemKind, Outcome } from '../../src/meetings/agenda-item.ts'
import {
  headerOf,
  type Meeting,
  type OpenMeeting,
  type PlannedMeeting,
} from '../../src/meetings/meeting.ts'
import type { Answer, Presence } from '../../src/meetings/who-was-there.ts'
import type { Proposal } from '../../src/meetings/proposal.ts'
import { groupOf } from '../meetings/planned.ts'

/** How much there is to show. */
export type Size = 'usual' | 'largest' | 'emptiest'
export const sizes: readonly Size[] = ['usual', 'largest', 'emptiest']

export const today = '2026-02-02'
const at = '2026-01-20T08:00:00.000Z'

const first = [
  'Anna',
  'Bo',
  'Cecilia',
  'David',
  'Eva',
  'Fredrik',
  'Gunilla',
  'Henrik',
  'Ingrid',
  'Johan',
  'Karin',
  'Lars',
  'Maria',
  'Nils',
  'Ola',
  'Pernilla',
  'Rolf',
  'Sofia',
  'Tomas',
  'Ulla',
  'Viktor',
  'Yvonne',
  'Åsa',
  'Örjan',
  'Märta',
]
const last = ['Berg', 'Ek', 'Dahl', 'Falk', 'Gren', 'Holm', 'Ivarsson', 'Jonsson']
const places = ['Nora kommun', 'Hällefors kommun', 'Kumla kommun', 'Lekebergs kommun', 'Regionen']
const long = (words: string, length: number): string =>
  words
    .repeat(Math.ceil(length / words.length))
    .slice(0, length)
    .trim()
export const LONG =
  'Gränsdragningen mellan regionens och kommunernas ansvar för äldre med psykisk ohälsa, utvecklad process och uppföljning '

const people = (size: Size): readonly Person[] => {
  const count = { usual: 25, largest: 60, emptiest: 1 }[size]
  return Array.from({ length: count }, (_, index): Person => {
    const name =
      size === 'largest'
        ? long(
            `${first[index % first.length]}-${first[(index * 7 + 3) % first.length]} ${last[index % last.length]} ${last[(index * 3 + 1) % last.length]} `,
            38,
          ) + index
        : `${first[index]} ${last[index % last.length]}`
    return {
      id: `p${index + 1}`,
      name,
      teamsId: `29:${index + 1}`,
      roles:
        index === 0 ? ['secretary'] : index === 1 ? ['chair'] : index === 24 ? ['substitute'] : [],
      ...(size === 'emptiest'
        ? {}
        : {
            organisation:
              size === 'largest'
                ? `${places[index % places.length]} ${Math.floor(index / 3)}`
                : (places[index % places.length] ?? ''),
          }),
      ...(index === 24 ? { substituteFor: 'p2' } : {}),
    }
  })
}

export function group(size: Size, language: Language): Group {
  const all = people(size)
  const bare = groupOf({
    name:
      size === 'emptiest'
        ? ''
        : size === 'largest'
          ? long('Chefsgruppen för samverkan i länet ', 150)
          : 'Chefsgruppen',
    settings: { ...defaultSettings, language },
    people: Object.fromEntries(all.map((person) => [person.id, person])),
    bodies: { b1: { name: 'Välfärd och folkhälsa', kind: 'unit', contact: 'p1' } },
  })
  const header = headerOf(planned(size))
  const later = { ...header, id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-03', announced: false }
  return { ...bare, calendar: size === 'emptiest' ? {} : { m1: header, m2: later } }
}

const kinds: readonly (ItemKind | undefined)[] = [
  undefined,
  'information',
  'decision',
  'discussion',
]
const titles = [
  'Mötets öppnande',
  'Föregående anteckningar',
  'Läkaravtalet, fortsatt process',
  'God och nära vård',
  'Samverkan om psykisk ohälsa',
  'Hjälpmedelsnämndens budget',
  'Lägesbild från länsdelarna',
  'Digital kallelse i primärvården',
  'Övriga frågor',
  'Nästa möte',
]

const kindOf = (index: number): { readonly kind?: ItemKind } => {
  const kind = kinds[index % 4]
  return kind === undefined ? {} : { kind }
}

function items(size: Size): Readonly<Record<string, Item>> {
  const count = { usual: 10, largest: 150, emptiest: 0 }[size]
  const all = Array.from({ length: count }, (_, index): Item => ({
    id: `i${index + 1}`,
    order: index,
    title: size === 'largest' ? long(LONG, 200) : (titles[index] ?? ''),
    presenters:
      index % 3 === 2
        ? size === 'largest'
          ? people('largest')
              .slice(0, 8)
              .map(({ name }) => name)
          : ['Anna Berg', 'Bo Ek']
        : [],
    origin: index < 2 ? 'standing' : 'proposal',
    history:
      index === 2
        ? [
            {
              meetingId: 'm0',
              on: '2025-11-07',
              number: '6b',
              outcome: { kind: 'remitted', reason: 'Tiderna behöver utredas' },
            },
          ]
        : [],
    notes: {},
    decisions: {},
    actions: [],
    ...kindOf(index),
    ...(index % 4 === 3 ? {} : { minutes: index < 2 ? 5 : 25 }),
    ...(index === 4 && size === 'usual' ? { parent: 'i4' } : {}),
    ...(size === 'largest'
      ? { number: { n: index + 1 }, ...(index === 7 ? { removedAt: at } : {}) }
      : {}),
  }))
  return Object.fromEntries(all.map((item) => [item.id, item]))
}

const answers = (size: Size): Readonly<Record<string, Answer>> => {
  if (size === 'emptiest') return {}
  return Object.fromEntries(
    people(size)
      .slice(0, Math.round(people(size).length * 0.7))
      .map(({ id }, index): [string, Answer] => [
        id,
        index % 5 === 4
          ? { kind: 'notAttending', at }
          : index % 7 === 5
            ? { kind: 'substitute', name: 'Märta Berg', at }
            : { kind: 'attending', at },
      ]),
  )
}

export const planned = (size: Size, values: Partial<PlannedMeeting> = {}): PlannedMeeting => ({
  id: 'm1',
  pk: 'g-00000000000000000000000000000000',
  type: 'meeting',
  schema: 1,
  status: 'planned',
  on: '2026-02-06',
  start: '08:30',
  end: '12:00',
  lastDayOn: '2026-02-03',
  sequence: 0,
  lastEntry: 0,
  items: items(size),
  answers: answers(size),
  attendance: {},
  guests: {},
  posts: {},
  ...(size === 'emptiest'
    ? {}
    : {
        announcedAt: at,
        place:
          size === 'largest'
            ? long('Regionarkivet, Lokal Framtiden, ', 200)
            : 'Regionarkivet, Lokal Framtiden',
        link: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_ZmE4',
      }),
  ...(size === 'largest' ? { title: long(LONG, 200) } : {}),
  ...values,
})

const outcomes: readonly (Outcome | undefined)[] = [
  { kind: 'noted' },
  { kind: 'noted' },
  { kind: 'decided' },
  {
    kind: 'remitted',
    reason: 'Tiderna behöver utredas',
    objection: 'Nora kommun',
    terms: 'svar före sommaren',
  },
  undefined,
  { kind: 'deferred', reason: 'underlaget saknas' },
  undefined,
  undefined,
  { kind: 'dropped', reason: 'tidsbrist' },
  undefined,
]

/** The meeting as it is being recorded, or as it ended. */
export function held(size: Size, status: 'open' | 'closed' = 'open'): Meeting {
  const base = planned(size)
  const recorded = Object.fromEntries(
    Object.values(base.items).map((item, index): [string, Item] => {
      const outcome =
        size === 'largest' && index % 3 === 0 ? ({ kind: 'decided' } as const) : outcomes[index]
      const text =
        size === 'largest'
          ? long(`Gruppen beslutar att ${LONG}`, index === 0 ? 4000 : 600)
          : 'Gruppen beslutar att anta förslaget och ge Anna Berg i uppdrag att ta fram en process.'
      return [
        item.id,
        {
          ...item,
          ...(outcome ? { outcome } : {}),
          decisions:
            outcome?.kind === 'decided'
              ? { [`d${index}`]: { id: `d${index}`, ordinal: 1, text, by: 'p1', at } }
              : {},
          notes:
            index === 6
              ? {
                  n1: {
                    id: 'n1',
                    text: 'Lägesbilden tas vidare till länsdelsgruppen.',
                    by: 'p1',
                    at: '2026-02-06T09:10:00.000Z',
                  },
                }
              : {},
        },
      ]
    }),
  )
  const attendance = Object.fromEntries(
    people(size)
      .slice(0, Math.round(people(size).length * 0.8))
      .map(({ id }, index): [string, Presence] => [
        id,
        index % 8 === 3
          ? { kind: 'absent' }
          : index % 8 === 5
            ? { kind: 'replaced', by: 'Märta Berg' }
            : index % 8 === 7
              ? { kind: 'part', from: '09:30', to: '11:00' }
              : { kind: 'present' },
      ]),
  )
  const open: OpenMeeting = {
    ...base,
    status: 'open',
    openedAt: '2026-02-06T07:30:00.000Z',
    items: recorded,
    attendance: size === 'emptiest' ? {} : attendance,
  }
  return status === 'open'
    ? open
    : { ...open, status: 'closed', closedAt: '2026-02-06T11:00:00.000Z', closedBy: 'p1' }
}

export function proposals(size: Size): readonly Proposal[] {
  const count = { usual: 4, largest: 60, emptiest: 0 }[size]
  return Array.from({ length: count }, (_, index): Proposal => ({
    id: `F${index + 7}`,
    pk: 'g-00000000000000000000000000000000',
    type: 'proposal',
    schema: 1,
    title: size === 'largest' ? long(LONG, 200) : (titles[index + 2] ?? ''),
    presenters: index === 1 ? ['Anna Berg'] : [],
    by: `p${(index % 5) + 1}`,
    at,
    history: [],
    ...(index % 2 === 0 ? { kind: 'decision', minutes: 20 } : {}),
    ...(index === 0
      ? {
          background:
            'Processen har stannat av sedan hösten. Vi behöver bestämma vem som äger frågan.',
        }
      : {}),
    meetingId: 'm1',
    ...(index === 2
      ? { status: 'referred', to: 'AU', triagedAt: at }
      : index === 3
        ? { status: 'parked', triagedAt: at }
        : { status: 'waiting' }),
  }))
}

const tasks = [
  'ta fram en process för läkaravtalet',
  'bjuda in Kulturskolan till nästa möte',
  'återkomma med siffror för hjälpmedelsnämnden',
  'sammanställa lägesbilden från länsdelarna',
  'utse en representant i arbetsgruppen',
]
const dues = ['2026-01-23', '2026-02-05', undefined, '2026-05-29', '2026-02-09'] as const

export function actions(size: Size): readonly Action[] {
  const count = { usual: 5, largest: 80, emptiest: 0 }[size]
  return Array.from({ length: count }, (_, index): OpenAction => {
    const due = dues[index % 5]
    return {
      id: `U${index + 14}`,
      pk: 'g-00000000000000000000000000000000',
      type: 'action',
      schema: 1,
      status: 'open',
      text: size === 'largest' ? long(LONG, 900) : (tasks[index] ?? ''),
      owners:
        index === 2
          ? [
              { kind: 'person', person: 'p1' },
              { kind: 'body', body: 'b1' },
            ]
          : [{ kind: 'person', person: 'p1' }],
      reports: [],
      reminded: {},
      postponements: index === 0 ? [{ at, by: 'p1', to: { kind: 'day', on: '2026-01-23' } }] : [],
      given: { meetingId: 'm1', on: '2025-11-07', cite: `2025-11-07 § ${index + 3}` },
      createdAt: at,
      createdBy: 'p1',
      changedAt: at,
      ...(due === undefined
        ? {}
        : {
            due:
              index === 3
                ? { kind: 'window', from: '2026-05-01', to: '2026-05-31', words: 'i maj' }
                : { kind: 'day', on: due },
          }),
    }
  })
}

import { withDecision } from '../../src/meetings/decisions.ts'
import type { Proposal } from '../../src/meetings/proposal.ts'
import { minutesOf } from '../../src/minutes/minutes-of.ts'
import { movedBetween } from '../../src/minutes/moved.ts'
import { representationAt } from '../../src/minutes/represented.ts'
import {
  action,
  closedAt,
  groupOf,
  idOf,
  meetingOf,
  now,
  sourceOf,
  withPresence,
  withStandIn,
} from './made.ts'

const group = groupOf('Rådet', [
  { name: 'Anna Berg', organisation: 'Nora kommun' },
  { name: 'Bo Ek', organisation: 'Nora kommun', roles: ['substitute'] },
  { name: 'Cecilia Dahl', organisation: 'Laxå kommun' },
  { name: 'David Lund', organisation: 'Laxå kommun', roles: ['substitute'] },
  { name: 'Eva Falk', organisation: 'Kumla kommun' },
  { name: 'Frida Ask', organisation: 'Region Norr', roles: ['official'] },
])
const id = (name: string): string => idOf(group, name)
const empty = meetingOf([{ title: 'Beslutet' }])

describe('who is represented at a decision', () => {
  const at = '2026-02-06T08:30:00Z' // 09.30 in Stockholm

  test('nobody is presumed: without a record all is unknown', () => {
    expect(representationAt(empty, group, { at })).toMatchObject({
      byMember: [],
      bySubstitute: [],
      nobody: [],
      unknown: ['Kumla kommun', 'Laxå kommun', 'Nora kommun'],
    })
  })

  test('a member counts before a substitute, a substitute before nobody; officials count for none', () => {
    let meeting = withPresence(
      empty,
      [id('Anna Berg'), id('Bo Ek'), id('David Lund'), id('Frida Ask')],
      { kind: 'present' },
    )
    meeting = withPresence(meeting, [id('Cecilia Dahl'), id('Eva Falk')], { kind: 'absent' })
    expect(representationAt(meeting, group, { at })).toMatchObject({
      byMember: ['Nora kommun'],
      bySubstitute: ['Laxå kommun'],
      nobody: ['Kumla kommun'],
      unknown: [],
    })
  })

  test('somebody in a member’s place counts for the member’s organisation, whoever they are', () => {
    const meeting = withStandIn(empty, id('Eva Falk'), { name: 'Greta Holm' }, group)
    expect(representationAt(meeting, group, { at }).bySubstitute).toEqual(['Kumla kommun'])
  })

  test('part of the meeting counts at that part', () => {
    const meeting = withPresence(empty, [id('Anna Berg')], {
      kind: 'part',
      from: '10:00',
      to: '11:00',
    })
    expect(representationAt(meeting, group, { at }).nobody).toEqual(['Nora kommun'])
    expect(representationAt(meeting, group, { at: '2026-02-06T09:30:00Z' }).byMember).toEqual([
      'Nora kommun',
    ])
  })

  test('of a decision that was written up later it is not known whether those were there who were for a part', () => {
    const meeting = closedAt(
      withPresence(empty, [id('Anna Berg')], { kind: 'part', from: '10:00', to: '11:00' }),
    )
    expect(representationAt(meeting, group, { at: '2026-02-07T08:30:00Z' })).toMatchObject({
      byMember: [],
      part: ['Nora kommun'],
      timeKnown: false,
    })
  })

  test('is told for each decision of the minutes', () => {
    const item = Object.values(empty.items)[0]!
    const meeting = withDecision(
      withPresence(empty, [id('Anna Berg')], { kind: 'present' }),
      item,
      { text: 'Bifalls.', by: 'p1', now },
    ).meeting
    expect(
      minutesOf(sourceOf(group, meeting)).decisions.map(({ cite, text, represented }) => [
        cite,
        text,
        represented.byMember,
      ]),
    ).toEqual([['2026-02-06 § 1', 'Bifalls.', ['Nora kommun']]])
  })
})

describe('actions that changed since the last meeting', () => {
  const at = (day: number): string => `2026-01-${String(day).padStart(2, '0')}T09:00:00.000Z`
  const actions = [
    action('U9', 'Klart i tid', {
      status: 'done',
      doneAt: at(20),
      doneBy: 'p1',
      how: 'Skickat',
      changedAt: at(20),
    }),
    action('U2', 'Framflyttat två gånger', {
      postponements: [
        { at: at(5), by: 'p1', to: { kind: 'day', on: '2026-02-01' } },
        { at: at(15), by: 'p2', to: { kind: 'day', on: '2026-03-01' }, reason: 'sjukdom' },
      ],
      changedAt: at(15),
    }),
    action('U3', 'Läge', {
      reports: [{ at: at(12), by: 'p1', text: 'Går bra' }],
      changedAt: at(12),
    }),
    action('U4', 'Gammalt', { changedAt: at(3) }),
    action('U5', 'Ändrat', { createdAt: at(1), changedAt: at(14) }),
    action('U6', 'Nytt och orört', { createdAt: at(14), changedAt: at(14) }),
    action('U7', 'Efteråt', { status: 'done', doneAt: at(30), doneBy: 'p1', changedAt: at(30) }),
  ]

  test('are those alone, by number, each with its latest change', () => {
    expect(
      movedBetween(actions, at(10), at(25)).map(({ action: { id: number }, moves }) => [
        number,
        moves.map((move) => move.kind),
      ]),
    ).toEqual([
      ['U2', ['postponed']],
      ['U3', ['reported']],
      ['U5', ['changed']],
      ['U9', ['done']],
    ])
    expect(movedBetween(actions, at(10), at(25))[0]?.moves[0]).toEqual({
      kind: 'postponed',
      at: at(15),
      by: 'p2',
      to: { kind: 'day', on: '2026-03-01' },
      times: 2,
      reason: 'sjukdom',
    })
  })

  test('what the meeting itself gave is told as given, not as changed', () => {
    const given = action('U5', 'Givet här', { createdAt: at(1), changedAt: at(14) })
    const minutes = minutesOf(
      sourceOf(group, closedAt(empty), {
        actions: [given],
        others: [given, ...actions],
        since: at(10),
      }),
    )
    expect(minutes.moved.map((one) => one.action.id)).toEqual(['U2', 'U3', 'U7', 'U9'])
    expect(minutes.moved[0]?.moves[0]).toMatchObject({
      on: '2026-01-15',
      due: '1 mars 2026',
      name: 'Bo Ek',
    })
  })
})

describe('what comes back', () => {
  const meeting = meetingOf([
    { title: 'Avtalet', outcome: { kind: 'remitted', reason: 'synpunkter' } },
    { title: 'Årsberättelsen', outcome: { kind: 'dropped', reason: 'tidsbrist' } },
    { title: 'Noterat', outcome: { kind: 'noted' } },
    { title: 'Inte nått' },
  ])

  test('is what would come back, while the meeting is open', () => {
    expect(
      minutesOf(sourceOf(group, meeting)).carried.map(({ title, number, outcome }) => [
        title,
        number,
        outcome?.kind,
      ]),
    ).toEqual([
      ['Avtalet', '1', 'remitted'],
      ['Årsberättelsen', '2', 'dropped'],
      ['Inte nått', '4', undefined],
    ])
  })

  test('is what did, once it is closed, with its number as a proposal', () => {
    const proposal = (number: number, title: string, meetingId: string): Proposal => ({
      id: `F${number}`,
      pk: 'g',
      type: 'proposal',
      schema: 1,
      status: 'waiting',
      title,
      presenters: [],
      by: 'p1',
      at: '',
      history: [
        {
          meetingId,
          on: '2026-02-06',
          number: '1',
          outcome: { kind: 'remitted', reason: 'synpunkter' },
        },
      ],
    })
    const minutes = minutesOf(
      sourceOf(group, closedAt(meeting), {
        returned: [proposal(12, 'Avtalet', 'm1'), proposal(3, 'Annat mötes', 'm0')],
      }),
    )
    expect(minutes.carried).toEqual([
      {
        title: 'Avtalet',
        number: '1',
        proposal: 'F12',
        outcome: { kind: 'remitted', reason: 'synpunkter' },
      },
    ])
  })
})

describe('the rest', () => {
  test('coming meetings, nearest first, and themes', () => {
    const header = (number: number, on: string, status: 'planned' | 'cancelled' = 'planned') => ({
      id: `m${number}`,
      on,
      start: '09:00',
      end: '12:00',
      lastDayOn: on,
      status,
      announced: false,
      agendaSent: false,
      ...(number === 3 ? { place: 'Eken' } : {}),
    })
    const all = [
      header(2, '2026-05-29'),
      header(3, '2026-04-17'),
      header(4, '2026-01-09'),
      header(5, '2026-03-01', 'cancelled'),
    ]
    const later = {
      ...group,
      calendar: Object.fromEntries(all.map((one) => [one.id, one])),
      themes: { t1: { id: 't1', text: 'Bostäder', by: 'p1', at: '' } },
    }
    expect(minutesOf(sourceOf(later, empty)).themes).toEqual([])
    const told = { ...later, settings: { ...later.settings, themes: true } }
    const minutes = minutesOf(sourceOf(told, empty))
    expect(minutes.next.map(({ on, place }) => [on, place])).toEqual([
      ['2026-04-17', 'Eken'],
      ['2026-05-29', undefined],
    ])
    expect(minutes.themes).toEqual(['Bostäder'])
  })

  test('people come by seat: chair, members, substitutes, officials; nobody is told to have a role that was not given', () => {
    const seats = groupOf('G', [
      { name: 'Tjänst', roles: ['official'] },
      { name: 'Ersättare', roles: ['substitute'] },
      { name: 'Ledamot' },
      { name: 'Sekreterare', roles: ['secretary'] },
      { name: 'Ordförande', roles: ['chair'] },
    ])
    const meeting = withPresence(meetingOf([]), Object.keys(seats.people), { kind: 'present' })
    expect(
      minutesOf(sourceOf(seats, meeting)).attendees.map(({ name, roles }) => [name, roles.join()]),
    ).toEqual([
      ['Ordförande', 'chair'],
      ['Ledamot', ''],
      ['Sekreterare', 'secretary'],
      ['Ersättare', 'substitute'],
      ['Tjänst', 'official'],
    ])
  })
})

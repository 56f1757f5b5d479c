import { cancelMeeting, carryOver, hasRoomFor, mattersOf } from '../../src/meetings/cancel.ts'
import type { Item } from '../../src/meetings/agenda-item.ts'
import type { Meeting, PlannedMeeting } from '../../src/meetings/meeting.ts'
import { made, opened, refusal, told } from './agenda-made.ts'
import { now, planned } from './planned.ts'

const withItem = (meeting: Meeting, title: string, values: Partial<Item>): Meeting => {
  const item = Object.values(meeting.items).find((one) => one.title === title) as Item
  return { ...meeting, items: { ...meeting.items, [item.id]: { ...item, ...values } } }
}
const standing = (meeting: Meeting, ...titles: readonly string[]): Meeting =>
  titles.reduce((so, title) => withItem(so, title, { origin: 'standing' }), meeting)
const carried = (from: Meeting, to: Meeting) =>
  carryOver(from, mattersOf(from), to as PlannedMeeting)

describe('calling a meeting off', () => {
  test('keeps everything it held, and counts as a change', () => {
    const meeting = { ...planned(), answers: { p1: { kind: 'attending' as const, at: 'x' } } }
    expect(cancelMeeting(meeting, 'för få kan komma', now)).toEqual({
      ...meeting,
      status: 'cancelled',
      cancelledAt: now.toISOString(),
      reason: 'för få kan komma',
      sequence: 1,
    })
  })

  test('is refused once it is open, closed or called off, and with an endless reason', () => {
    expect(refusal(() => cancelMeeting(opened(made()), 'x', now))).toEqual([
      'meetingAlreadyOpen',
      { day: '2026-02-06' },
    ])
    expect(refusal(() => cancelMeeting(cancelMeeting(planned(), 'x', now), 'x', now))).toEqual([
      'meetingCancelled',
      { day: '2026-02-06' },
    ])
    expect(refusal(() => cancelMeeting(planned(), 'x'.repeat(1001), now))).toEqual([
      'tooLong',
      { length: 1001, limit: 1000 },
    ])
  })
})

describe('what would be lost with a meeting', () => {
  test('is what somebody put on its agenda, and what a standing item carries; never headings or withdrawn items', () => {
    const meeting = standing(
      made(
        'Inledning',
        '1',
        'Psykisk hälsa',
        '2',
        'Samverkan',
        '2a',
        'Barnahus',
        '3',
        'Rapport från AU',
        '4',
        'Utgår',
        '5',
      ),
      'Inledning',
      'Rapport från AU',
    )
    const full = withItem(
      withItem(meeting, 'Rapport från AU', { background: 'Två möten har hållits.' }),
      'Utgår',
      { removedAt: 'x' },
    )
    expect(mattersOf(full).map(({ title }) => title)).toEqual([
      'Samverkan',
      'Barnahus',
      'Rapport från AU',
    ])
  })

  test('an addition that waits for adoption is not forgotten', () => {
    const meeting = withItem(made('Barnahus', '1', 'Sen punkt', '2'), 'Sen punkt', {
      origin: 'addition',
      adopted: false,
    })
    expect(mattersOf(meeting).map(({ title }) => title)).toEqual(['Barnahus', 'Sen punkt'])
    expect(told(carried(meeting, made('Inledning', '1')).meeting)).toEqual([
      '1 Inledning',
      '2 Barnahus',
      '3 Sen punkt',
    ])
  })
})

describe('carrying matters over', () => {
  test('they come last, in order, with all that belongs to them', () => {
    const values = {
      minutes: 20,
      presenters: ['Bo Ek'],
      background: 'Se bilaga.',
      proposal: 'F7',
      proposedBy: 'p2',
      origin: 'proposal' as const,
      kind: 'decision' as const,
    }
    const from = withItem(made('Läkaravtalet', '1', 'Barnahus', '2'), 'Läkaravtalet', values)
    const { meeting, places } = carried(
      from,
      standing(made('Inledning', '1', 'Avslutning', '2'), 'Inledning', 'Avslutning'),
    )
    expect(told(meeting)).toEqual(['1 Inledning', '2 Avslutning', '3 Läkaravtalet', '4 Barnahus'])
    expect([...places]).toEqual([
      ['i1', 'i3'],
      ['i2', 'i4'],
    ])
    expect(meeting.items['i3']).toMatchObject(values)
  })

  test('a sub-item comes under the heading of that name, or brings its own', () => {
    const from = made('Psykisk hälsa', '1', 'Samverkan', '1a', 'Utvärdering', '1b')
    expect(told(carried(from, made('Inledning', '1')).meeting)).toEqual([
      '1 Inledning',
      '2 Psykisk hälsa',
      '2a Samverkan',
      '2b Utvärdering',
    ])
    expect(told(carried(from, made('PSYKISK HÄLSA', '1', 'Ny fråga', '1a')).meeting)).toEqual([
      '1 PSYKISK HÄLSA',
      '1a Ny fråga',
      '1b Samverkan',
      '1c Utvärdering',
    ])
  })

  test('an item of that name with a matter of its own is not made a heading', () => {
    const from = made('Psykisk hälsa', '1', 'Samverkan', '1a')
    const to = withItem(made('Psykisk hälsa', '1'), 'Psykisk hälsa', {
      proposal: 'F3',
      origin: 'proposal',
    })
    expect(told(carried(from, to).meeting)).toEqual([
      '1 Psykisk hälsa',
      '2 Psykisk hälsa',
      '2a Samverkan',
    ])
  })

  test('what a standing item carried is given to the same one, unless that carries something already', () => {
    const from = withItem(
      standing(made('Rapport från AU', '1'), 'Rapport från AU'),
      'Rapport från AU',
      { background: 'Två möten.' },
    )
    const twin = standing(made('Rapport från AU', '1'), 'Rapport från AU')
    const { meeting, places } = carried(from, twin)
    expect(
      Object.values(meeting.items).map(({ title, background }) => [title, background]),
    ).toEqual([['Rapport från AU', 'Två möten.']])
    expect([...places]).toEqual([['i1', 'i1']])
    const busy = withItem(twin, 'Rapport från AU', { background: 'Ett möte.' })
    expect(
      Object.values(carried(from, busy).meeting.items).map(({ background }) => background),
    ).toEqual(['Ett möte.', 'Två möten.'])
  })

  test('an agenda must have room for all of them', () => {
    const items = mattersOf(made('a', '1', 'b', '2'))
    expect(hasRoomFor(planned(), items)).toBe(true)
    expect(
      hasRoomFor(
        planned(),
        Array.from({ length: 76 }, () => items[0] as Item),
      ),
    ).toBe(false)
  })
})

describe('what goes with an item to the next meeting', () => {
  const papers = {
    attachments: [{ ordinal: 1, link: 'https://example.se/pm', by: 'p1', at: 'x' }],
    lastAttachment: 1,
    joint: true,
    facts: { own: { home: { Nora: { is: 'yes' as const, by: 'p1', at: 'x' } } } },
    matters: { k1: { id: 'k1', title: 'Bilavtal', by: 'p1', at: 'x' } },
  }
  const itemOf = (meeting: Meeting, title: string): Item | undefined =>
    Object.values(meeting.items).find((one) => one.title === title)

  test('its attachments, that it is joint, what is known of it and the matters inside it', () => {
    const from = withItem(made('Barnahus', '1'), 'Barnahus', papers)
    const { meeting } = carried(from, made('Annat', '1'))
    expect(itemOf(meeting, 'Barnahus')).toMatchObject(papers)
  })

  test('a standing item has something to carry where it has only attachments, and gives them to its twin', () => {
    const from = withItem(standing(made('Inledning', '1'), 'Inledning'), 'Inledning', papers)
    const { meeting } = carried(from, standing(made('Inledning', '1'), 'Inledning'))
    expect(itemOf(meeting, 'Inledning')).toMatchObject(papers)
  })

  test('nothing that it has not', () => {
    const { meeting } = carried(made('Barnahus', '1'), made('Annat', '1'))
    const item = itemOf(meeting, 'Barnahus') ?? {}
    for (const name of Object.keys(papers)) expect(item).not.toHaveProperty(name)
  })
})

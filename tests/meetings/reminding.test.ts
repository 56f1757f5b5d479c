import fc from 'fast-check'
import type { OpenAction } from '../../src/meetings/action.ts'
import { addDays, clockOf, dayOf, instantOf, isDay } from '../../src/meetings/calendar.ts'
import { defaultSettings, type Settings } from '../../src/meetings/group-settings.ts'
import type { Group, Person } from '../../src/meetings/group.ts'
import type { MeetingHeader } from '../../src/meetings/meeting.ts'
import { dueReminders, isQuiet, nextReminder, withReminded } from '../../src/meetings/reminding.ts'
import { isWorkingDay } from '../../src/meetings/working-days.ts'

const zone = 'Europe/Stockholm'
const person = (id: string, name: string, values: Partial<Person> = {}): Person => ({
  id,
  name,
  roles: [],
  teamsId: `29:${id}`,
  ...values,
})
const meeting = (
  id: string,
  on: string,
  status: MeetingHeader['status'] = 'planned',
): MeetingHeader => ({
  id,
  on,
  start: '08:30',
  end: '12:00',
  lastDayOn: on,
  status,
  announced: false,
  agendaSent: false,
})

function groupWith(
  values: {
    people?: readonly Person[]
    meetings?: readonly MeetingHeader[]
    settings?: Partial<Settings>
  } = {},
): Group {
  const people = values.people ?? [
    person('p1', 'Anna Berg', { roles: ['secretary'] }),
    person('p2', 'Bo Ek'),
  ]
  return {
    id: 'group',
    pk: 'g',
    type: 'group',
    schema: 1,
    name: 'Gruppen',
    tenantId: 't',
    settings: { ...defaultSettings, reminderDays: [7, 1], ...values.settings },
    home: { id: 'chat', kind: 'groupChat', tenantId: 't', serviceUrl: 's', botId: 'b' },
    bodies: {},
    standingItems: [],
    themes: {},
    people: Object.fromEntries(people.map((one) => [one.id, one])),
    calendar: Object.fromEntries((values.meetings ?? []).map((one) => [one.id, one])),
    counters: { person: 2, meeting: 0, proposal: 0, action: 1, theme: 0, body: 0 },
    createdAt: '2026-01-01T00:00:00Z',
  }
}

const action = (due: OpenAction['due'], values: Partial<OpenAction> = {}): OpenAction => ({
  id: 'U1',
  pk: 'g',
  type: 'action',
  schema: 1,
  status: 'open',
  text: 'Se över avtalen',
  owners: [{ kind: 'person', person: 'p2' }],
  due,
  postponements: [],
  reports: [],
  reminded: {},
  createdAt: '2026-01-12T08:00:00Z',
  createdBy: 'p1',
  changedAt: '2026-01-12T08:00:00Z',
  ...values,
})
const on = (day: string): OpenAction['due'] => ({ kind: 'day', on: day })

/** What would be sent from the making of the action until a day, by a clock that looks exactly when it is asked to: `2026-05-22 08:00 p2`. */
function sentUntil(end: string, made: OpenAction, group: Group): string[] {
  const sent: string[] = []
  let now = new Date(made.createdAt)
  for (let current = made; sent.length < 100;) {
    const next = nextReminder(current, group, now)
    if (!next || dayOf(next.at, zone) > end) break
    now = next.at > now ? next.at : now
    const due = dueReminders(current, group, now)
    if (due.length === 0) throw new Error('woken for nothing')
    sent.push(
      `${dayOf(now, zone)} ${clockOf(now, zone)} ${[...new Set(due.map(({ to, why }) => (why === 'own' ? to : `${to} ${why}`)))].join(', ')}`,
    )
    current = withReminded(current, due, now)
  }
  return sent
}

describe('when an owner is reminded', () => {
  test('7 days before, 1 day before, on the day, then weekly four times and monthly; after two weeks the secretary too, once', () => {
    expect(sentUntil('2026-10-31', action(on('2026-06-10')), groupWith())).toEqual([
      '2026-06-03 08:00 p2',
      '2026-06-09 08:00 p2',
      '2026-06-10 08:00 p2',
      '2026-06-17 08:00 p2',
      '2026-06-24 08:00 p2, p1 late',
      '2026-07-01 08:00 p2',
      '2026-07-08 08:00 p2',
      '2026-08-10 08:00 p2',
      '2026-09-08 08:00 p2',
      '2026-10-08 08:00 p2',
    ])
  })

  test('nobody was there to send them for half a year: one tells of it, and then it goes on monthly', () => {
    const overdue = action(on('2026-06-10'))
    const late = new Date('2026-12-21T09:00:00Z')
    const due = dueReminders(overdue, groupWith(), late)
    expect(due.filter(({ to }) => to === 'p2').length).toBeGreaterThan(0)
    const next = nextReminder(withReminded(overdue, due, late), groupWith(), late)
    expect(dayOf(next!.at, zone)).toBe('2027-01-08')
  })

  test('how often weekly is the group’s to say', () => {
    const once = groupWith({ settings: { weeklyReminders: 1 } })
    expect(sentUntil('2026-08-31', action(on('2026-06-10')), once).slice(3)).toEqual([
      '2026-06-17 08:00 p2',
      '2026-06-24 08:00 p1 late',
      '2026-07-17 08:00 p2',
      '2026-08-17 08:00 p2',
    ])
  })

  test('what is stuck is left alone for two weeks', () => {
    const stuck = {
      ...action(on('2026-06-10')),
      stuck: { at: '2026-06-05T12:00:00Z', by: 'p2', why: 'regionen svarar inte' },
    }
    expect(sentUntil('2026-06-30', stuck, groupWith())).toEqual([
      '2026-06-22 08:00 p2',
      '2026-06-24 08:00 p2, p1 late',
    ])
  })

  test('a pause that begins later holds nothing back before that', () => {
    const paused = groupWith({
      people: [
        person('p1', 'Anna Berg', { roles: ['secretary'] }),
        person('p2', 'Bo Ek', { pausedFromOn: '2026-06-05', pausedUntilOn: '2026-06-12' }),
      ],
    })
    expect(sentUntil('2026-06-20', action(on('2026-06-10')), paused)).toEqual([
      '2026-06-03 08:00 p2',
      '2026-06-15 08:00 p2',
      '2026-06-17 08:00 p2',
    ])
  })

  test('early ones move to the working day before, overdue ones to the one after', () => {
    // Due on Sunday 5 April 2026, Easter Day. Good Friday and Easter Monday are holidays, so is Thursday 14 May.
    expect(sentUntil('2026-04-20', action(on('2026-04-05')), groupWith())).toEqual([
      '2026-03-27 08:00 p2',
      '2026-04-02 08:00 p2',
      '2026-04-13 08:00 p2',
      '2026-04-20 08:00 p2, p1 late',
    ])
    expect(sentUntil('2026-05-15', action(on('2026-05-07')), groupWith())).toEqual([
      '2026-04-30 08:00 p2',
      '2026-05-06 08:00 p2',
      '2026-05-07 08:00 p2',
      '2026-05-15 08:00 p2',
    ])
  })

  test('a window: when it opens, before the last meeting inside it, and as its last day comes near', () => {
    const due = { kind: 'window', from: '2026-05-01', to: '2026-05-31', words: 'i maj' } as const
    const meetings = [
      meeting('m1', '2026-04-17'),
      meeting('m2', '2026-05-08'),
      meeting('m3', '2026-05-22'),
      meeting('m4', '2026-05-29', 'cancelled'),
    ]
    expect(sentUntil('2026-06-07', action(due), groupWith({ meetings }))).toEqual([
      // 1 May is a holiday; a week before 22 May; a week before Sunday 31 May; the working day before it.
      '2026-04-30 08:00 p2',
      '2026-05-15 08:00 p2',
      '2026-05-22 08:00 p2',
      '2026-05-29 08:00 p2',
    ])
  })

  test('a meeting that is followed, also when it moves; nothing while it is not known', () => {
    const due = { kind: 'meeting', meetingId: 'm1', words: 'nästa möte' } as const
    expect(
      sentUntil('2026-04-17', action(due), groupWith({ meetings: [meeting('m1', '2026-04-17')] })),
    ).toEqual(['2026-04-10 08:00 p2', '2026-04-16 08:00 p2', '2026-04-17 08:00 p2'])
    expect(
      sentUntil('2026-04-24', action(due), groupWith({ meetings: [meeting('m1', '2026-04-24')] })),
    ).toEqual(['2026-04-17 08:00 p2', '2026-04-23 08:00 p2', '2026-04-24 08:00 p2'])
    expect(
      nextReminder(
        action({ kind: 'meeting', words: 'nästa möte' }),
        groupWith(),
        new Date('2026-03-01T12:00:00Z'),
      ),
    ).toBeUndefined()
    expect(
      nextReminder(
        action(due),
        groupWith({ meetings: [meeting('m1', '2026-04-17', 'cancelled')] }),
        new Date('2026-03-01T12:00:00Z'),
      ),
    ).toBeUndefined()
  })

  test('nothing within a day of being given, and nothing about what lay behind when the time was set', () => {
    const now = '2026-06-09T05:59:00Z'
    const justGiven = '2026-06-09T06:01:00Z'
    expect(
      sentUntil('2026-06-10', action(on('2026-06-10'), { createdAt: now }), groupWith()),
    ).toEqual(['2026-06-10 08:00 p2'])
    expect(
      sentUntil('2026-06-16', action(on('2026-06-10'), { createdAt: justGiven }), groupWith()),
    ).toEqual([])
    expect(
      sentUntil(
        '2026-06-11',
        action(on('2026-06-10'), { createdAt: '2026-06-10T12:00:00Z' }),
        groupWith(),
      ),
    ).toEqual([])
    expect(
      nextReminder(action(on('2026-06-10'), { remindFrom: now }), groupWith(), new Date(now))?.key,
    ).toBe('due|2026-06-10|p2')
  })

  test('a pause holds everything back until the working day after it', () => {
    const paused = groupWith({
      people: [
        person('p1', 'Anna Berg', { roles: ['secretary'] }),
        person('p2', 'Bo Ek', { pausedUntilOn: '2026-06-12' }),
      ],
    })
    expect(sentUntil('2026-06-30', action(on('2026-06-10')), paused)).toEqual([
      '2026-06-15 08:00 p2',
      '2026-06-17 08:00 p2',
      '2026-06-24 08:00 p2, p1 late',
    ])
  })

  test('each owner for themselves, and the one who is paused later', () => {
    const people = [
      person('p1', 'Anna Berg', { roles: ['secretary'] }),
      person('p2', 'Bo Ek'),
      person('p3', 'Cecilia Dahl', { pausedUntilOn: '2026-06-03' }),
    ]
    const both = action(on('2026-06-10'), {
      owners: [
        { kind: 'person', person: 'p2' },
        { kind: 'person', person: 'p3' },
      ],
    })
    expect(sentUntil('2026-06-10', both, groupWith({ people }))).toEqual([
      '2026-06-03 08:00 p2',
      '2026-06-04 08:00 p3',
      '2026-06-09 08:00 p2, p3',
      '2026-06-10 08:00 p2, p3',
    ])
  })

  test('the contact person of a unit; the secretary where nobody answers', () => {
    const unit = action(on('2026-06-10'), { owners: [{ kind: 'body', body: 'b1' }] })
    const body = { name: 'Kulturskolan', kind: 'unit' } as const
    expect(
      sentUntil('2026-06-10', unit, { ...groupWith(), bodies: { b1: { ...body, contact: 'p2' } } }),
    ).toEqual(['2026-06-03 08:00 p2', '2026-06-09 08:00 p2', '2026-06-10 08:00 p2'])
    expect(sentUntil('2026-06-03', unit, { ...groupWith(), bodies: { b1: body } })).toEqual([
      '2026-06-03 08:00 p1 stray',
    ])
    expect(sentUntil('2026-06-03', action(on('2026-06-10'), { owners: [] }), groupWith())).toEqual([
      '2026-06-03 08:00 p1 stray',
    ])
    expect(
      sentUntil(
        '2026-06-03',
        action(on('2026-06-10'), { disowned: { p2: { at: '2026-01-13T08:00:00Z' } } }),
        groupWith(),
      ),
    ).toEqual(['2026-06-03 08:00 p1 stray'])
    const gone = groupWith({
      people: [
        person('p1', 'Anna Berg', { roles: ['secretary'] }),
        person('p2', 'Bo Ek', { leftAt: '2026-02-01T00:00:00Z' }),
      ],
    })
    expect(sentUntil('2026-06-03', action(on('2026-06-10')), gone)).toEqual([
      '2026-06-03 08:00 p1 stray',
    ])
  })

  test('no time, no reminder; done, no reminder; the bot taken away, no reminder', () => {
    const now = new Date('2026-06-10T12:00:00Z')
    expect(nextReminder(action(undefined), groupWith(), now)).toBeUndefined()
    const { status: _open, ...facts } = action(on('2026-06-10'))
    expect(
      nextReminder(
        { ...facts, status: 'done', doneAt: '2026-06-01T08:00:00Z', doneBy: 'p2' },
        groupWith(),
        now,
      ),
    ).toBeUndefined()
    expect(
      nextReminder(
        action(on('2026-06-10')),
        { ...groupWith(), removedAt: '2026-06-01T08:00:00Z' },
        now,
      ),
    ).toBeUndefined()
  })

  test('the group’s own days and hour', () => {
    const group = groupWith({ settings: { reminderDays: [14, 3], remindAt: '07:30' } })
    expect(sentUntil('2026-06-10', action(on('2026-06-10')), group)).toEqual([
      '2026-05-27 07:30 p2',
      '2026-06-05 07:30 p2',
      '2026-06-10 07:30 p2',
    ])
    expect(
      sentUntil(
        '2026-06-10',
        action(on('2026-06-10')),
        groupWith({ settings: { reminderDays: [] } }),
      ),
    ).toEqual(['2026-06-10 08:00 p2'])
    // An hour inside the quiet hours gives way to them.
    expect(
      sentUntil(
        '2026-06-10',
        action(on('2026-06-10')),
        groupWith({ settings: { reminderDays: [], remindAt: '06:00' } }),
      ),
    ).toEqual(['2026-06-10 07:00 p2'])
  })
})

describe('the clock', () => {
  test.each([
    [
      'put forward on 29 March 2026',
      '2026-03-30',
      [
        '2026-03-23T07:00:00.000Z',
        '2026-03-27T07:00:00.000Z',
        '2026-03-30T06:00:00.000Z',
        '2026-04-07T06:00:00.000Z',
      ],
    ],
    [
      'put back on 25 October 2026',
      '2026-10-26',
      [
        '2026-10-19T06:00:00.000Z',
        '2026-10-23T06:00:00.000Z',
        '2026-10-26T07:00:00.000Z',
        '2026-11-02T07:00:00.000Z',
      ],
    ],
    [
      'put forward on 28 March 2027',
      '2027-03-29',
      ['2027-03-22T07:00:00.000Z', '2027-03-25T07:00:00.000Z', '2027-04-05T06:00:00.000Z'],
    ],
    [
      'put back on 31 October 2027',
      '2027-11-01',
      [
        '2027-10-25T06:00:00.000Z',
        '2027-10-29T06:00:00.000Z',
        '2027-11-01T07:00:00.000Z',
        '2027-11-08T07:00:00.000Z',
      ],
    ],
  ])('%s: eight o’clock on the wall on both sides', (_name, due, expected) => {
    const instants: string[] = []
    let current = action(on(due), { createdAt: `${due.slice(0, 4)}-01-12T08:00:00Z` })
    for (let now = new Date(current.createdAt); instants.length < expected.length;) {
      const next = nextReminder(current, groupWith(), now)
      if (!next) break
      now = next.at
      instants.push(now.toISOString())
      current = withReminded(current, dueReminders(current, groupWith(), now), now)
    }
    expect(instants).toEqual(expected)
  })

  test('29 February', () => {
    expect(
      sentUntil(
        '2028-03-14',
        action(on('2028-02-29'), { createdAt: '2028-01-12T08:00:00Z' }),
        groupWith(),
      ),
    ).toEqual([
      '2028-02-22 08:00 p2',
      '2028-02-28 08:00 p2',
      '2028-02-29 08:00 p2',
      '2028-03-07 08:00 p2',
      '2028-03-14 08:00 p2, p1 late',
    ])
  })

  test('what was missed is told at once by day, and at the next hour of reminders by night and on days off; all of it as one', () => {
    const made = action(on('2026-06-10'))
    const at = (now: string): string | undefined =>
      nextReminder(made, groupWith(), new Date(now))?.at.toISOString()
    expect(
      dueReminders(made, groupWith(), new Date('2026-06-10T12:00:00Z')).map(({ key }) => key),
    ).toEqual(['before7|2026-06-10|p2', 'before1|2026-06-10|p2', 'due|2026-06-10|p2'])
    expect(at('2026-06-03T05:59:59Z')).toBe('2026-06-03T06:00:00.000Z')
    expect(at('2026-06-03T12:00:00Z')).toBe('2026-06-03T06:00:00.000Z') // due by now, and allowed
    expect(at('2026-06-03T17:00:00Z')).toBe('2026-06-04T06:00:00.000Z') // 19.00: quiet
    expect(at('2026-06-04T03:00:00Z')).toBe('2026-06-04T06:00:00.000Z') // 05.00: quiet
    expect(at('2026-06-06T12:00:00Z')).toBe('2026-06-08T06:00:00.000Z') // the national day, a Saturday
  })

  test('looking early changes nothing, and a clock that steps back sends nothing twice', () => {
    const made = action(on('2026-06-10'))
    const sent = withReminded(
      made,
      dueReminders(made, groupWith(), new Date('2026-06-03T06:00:00Z')),
      new Date('2026-06-03T06:00:00Z'),
    )
    expect(dueReminders(made, groupWith(), new Date('2026-06-03T05:59:59Z'))).toEqual([])
    expect(dueReminders(sent, groupWith(), new Date('2026-06-03T05:00:00Z'))).toEqual([])
    expect(dueReminders(sent, groupWith(), new Date('2026-06-03T06:00:00Z'))).toEqual([])
    expect(
      nextReminder(sent, groupWith(), new Date('2026-06-02T06:00:00Z'))?.at.toISOString(),
    ).toBe('2026-06-09T06:00:00.000Z')
  })

  test('however the days fall: eight o’clock, working days, outside the pause, and never the same twice', () => {
    const days = fc.integer({ min: 0, max: 900 }).map((offset) => addDays('2026-01-01', offset))
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 60 }),
        fc.option(fc.integer({ min: -20, max: 20 })),
        (due, length, pause) => {
          const pausedUntilOn = pause === null ? undefined : addDays(due, pause)
          const group = groupWith({
            people: [
              person('p1', 'Anna Berg', { roles: ['secretary'] }),
              person('p2', 'Bo Ek', pausedUntilOn === undefined ? {} : { pausedUntilOn }),
            ],
          })
          const made = action(
            { kind: 'window', from: addDays(due, -length), to: due, words: 'då' },
            { createdAt: instantOf(addDays(due, -70), '09:00', zone).toISOString() },
          )
          const sent = sentUntil(addDays(due, 40), made, group)
          for (const line of sent) {
            const [day = '', clock, who] = line.split(' ')
            expect(isDay(day) && isWorkingDay(day)).toBe(true)
            expect(clock).toBe('08:00')
            if (who === 'p2' && pausedUntilOn !== undefined) expect(day > pausedUntilOn).toBe(true)
            expect(isQuiet(instantOf(day, clock ?? '', zone), group.settings)).toBe(false)
          }
          expect(new Set(sent).size).toBe(sent.length)
        },
      ),
      { seed: 20260612, numRuns: 300 },
    )
  })
})

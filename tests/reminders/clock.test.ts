import { clockOf, dayOf } from '../../src/meetings/calendar.ts'
import { DeliveryError } from '../../src/world.ts'
import { give, changeGroup, changePerson, actionOf } from '../chat/given.ts'
import { engine, firstLines, states, type Engine } from './setup.ts'

let t: Engine
beforeEach(async () => {
  t = await engine()
})
afterEach(() => t.end())

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const on = (day: string) => ({ kind: 'day', on: day }) as const

/** Looks every so often from one instant to another and gives when something was sent, local time: `2026-03-30 08:00 Bo`. */
async function running(from: string, to: string, everyMs: number): Promise<readonly string[]> {
  const sent: string[] = []
  for (let at = Date.parse(from); at <= Date.parse(to); at += everyMs) {
    t.at(new Date(at).toISOString())
    await t.pass()
    for (const { to: chat } of t.posts())
      sent.push(
        `${dayOf(new Date(at), 'Europe/Stockholm')} ${clockOf(new Date(at), 'Europe/Stockholm')} ${chat.replace('private-', '')}`,
      )
  }
  return sent
}

describe('a bot that runs', () => {
  test.each([
    [
      'put forward, 29 March 2026',
      '2026-03-26T06:00:00Z',
      '2026-03-30',
      ['2026-03-27 08:00 Bo', '2026-03-30 08:00 Bo', '2026-04-07 08:00 Bo'],
    ],
    [
      'put back, 25 October 2026',
      '2026-10-22T06:00:00Z',
      '2026-10-26',
      ['2026-10-23 08:00 Bo', '2026-10-26 08:00 Bo', '2026-11-02 08:00 Bo'],
    ],
    [
      'put forward, 28 March 2027',
      '2027-03-24T06:00:00Z',
      '2027-03-30',
      ['2027-03-25 08:00 Bo', '2027-03-30 08:00 Bo'],
    ],
    [
      'put back, 31 October 2027',
      '2027-10-28T06:00:00Z',
      '2027-11-01',
      ['2027-10-29 08:00 Bo', '2027-11-01 08:00 Bo', '2027-11-08 08:00 Bo'],
    ],
  ])('through a night on which the clocks are %s', async (_name, start, due, expected) => {
    t.at(start)
    await give(t, { id: 'U1', owners: ['Bo'], due: on(due) })
    await give(t, { id: 'U2', owners: ['Bo'], due: on(due) })
    const end = new Date(Date.parse(`${expected.at(-1)?.slice(0, 10)}T12:00:00Z`)).toISOString()
    expect(await running(start, end, 15 * MINUTE)).toEqual(expected)
  })

  test('through 29 February', async () => {
    t.at('2028-02-21T12:00:00Z')
    await give(t, { id: 'U1', owners: ['Bo'], due: on('2028-02-29') })
    expect(await running('2028-02-21T12:00:00Z', '2028-03-08T12:00:00Z', HOUR)).toEqual([
      '2028-02-22 08:00 Bo',
      '2028-02-28 08:00 Bo',
      '2028-02-29 08:00 Bo',
      '2028-03-07 08:00 Bo',
    ])
  })

  test('whose host steps its clock back an hour, and a day', async () => {
    await give(t, { id: 'U1', owners: ['Bo'], due: on('2026-06-04') })
    expect(await running('2026-06-03T05:00:00Z', '2026-06-03T07:00:00Z', MINUTE)).toEqual([
      '2026-06-03 08:00 Bo',
    ])
    expect(await running('2026-06-03T05:30:00Z', '2026-06-03T06:30:00Z', MINUTE)).toEqual([])
    expect(await running('2026-06-02T05:30:00Z', '2026-06-02T06:30:00Z', MINUTE)).toEqual([])
    expect(await running('2026-06-03T05:30:00Z', '2026-06-04T07:00:00Z', MINUTE * 10)).toEqual([
      '2026-06-04 08:00 Bo',
    ])
  })

  // Europe changes its clocks on Sundays, when nothing is sent; Cairo on working days: there 24 April 2026 has no 00.30, and 29 October has 23.30 twice (here: 21.30).
  test.each([
    [
      'an hour that does not exist',
      '00:30',
      '2026-04-24',
      '2026-04-20T10:00:00Z',
      '2026-04-25T10:00:00Z',
      ['2026-04-24 00:30 Bo'],
    ],
    [
      'an hour that comes twice',
      '23:30',
      '2026-10-29',
      '2026-10-26T10:00:00Z',
      '2026-10-30T10:00:00Z',
      ['2026-10-29 21:30 Bo'],
    ],
  ])('when the hour of reminders is %s: once', async (_name, remindAt, due, from, to, expected) => {
    t.at(from)
    await changeGroup(t, (group) => ({
      ...group,
      settings: {
        ...group.settings,
        zone: 'Africa/Cairo',
        remindAt,
        reminderDays: [],
        quietHours: { from: '00:00', to: '00:00' },
      },
    }))
    await give(t, { id: 'U1', owners: ['Bo'], due: on(due) })
    expect(await running(from, to, 10 * MINUTE)).toEqual(expected)
  })

  test('whose host steps its clock back while a post waits to be sent again: late by as much, and once', async () => {
    await give(t, { id: 'U1', owners: ['Bo'], due: on('2026-06-10') })
    t.channel.send = () => {
      t.channel.send = undefined
      throw new DeliveryError('later', '503')
    }
    expect(await running('2026-06-03T06:00:00Z', '2026-06-03T06:00:00Z', MINUTE)).toEqual([])
    expect(await running('2026-06-03T05:00:00Z', '2026-06-03T07:00:00Z', MINUTE)).toEqual([
      '2026-06-03 08:01 Bo',
    ])
    expect(
      (await t.ledger()).map((delivery) => [delivery.status, 'maybeTwice' in delivery]),
    ).toEqual([['delivered', false]])
  })

  test('whose host steps its clock back while another copy sends: once', async () => {
    await give(t, { id: 'U1', owners: ['Bo'], due: on('2026-06-10') })
    let inside: Promise<unknown> = Promise.resolve()
    t.channel.open = () => {
      t.channel.open = undefined
      t.at('2026-06-03T05:00:00Z')
      inside = t.pass()
    }
    t.at('2026-06-03T06:00:00Z')
    await t.pass()
    await inside
    expect(t.sent()).toHaveLength(1)
    expect(await running('2026-06-03T05:00:00Z', '2026-06-03T08:00:00Z', MINUTE)).toEqual([])
    expect(states(await t.ledger())).toBe('delivered 1')
  })

  test('whose host put its clock a month ahead for a moment: nothing that is still to come is lost', async () => {
    await give(t, { id: 'U1', owners: ['Bo'], due: on('2026-06-10') })
    t.at('2026-05-03T05:00:00Z')
    await t.pass()
    expect(await running('2026-06-02T05:00:00Z', '2026-06-10T07:00:00Z', HOUR)).toEqual([
      '2026-06-03 08:00 Bo',
      '2026-06-09 08:00 Bo',
      '2026-06-10 08:00 Bo',
    ])
  })
})

describe('a bot that was away', () => {
  test('for three days: everything missed in one message each', async () => {
    await give(t, { id: 'U1', text: 'Se över avtalen', owners: ['Bo'], due: on('2026-06-10') })
    await give(t, { id: 'U2', text: 'Boka lokal', owners: ['Bo'], due: on('2026-06-11') })
    await give(t, { id: 'U3', text: 'Fråga runt', owners: ['Cecilia'], due: on('2026-06-10') })
    expect(
      [...(await running('2026-06-08T05:00:00Z', '2026-06-08T07:00:00Z', HOUR))].sort(),
    ).toEqual(['2026-06-08 08:00 Bo', '2026-06-08 08:00 Cecilia'])
    t.at('2026-06-11T09:17:00Z')
    await t.pass()
    expect(t.sent().sort()).toEqual([
      'private-Bo: Påminnelse om 2 av dina uppdrag:\n– U1 ”Se över avtalen” (2026-01-09 § 4). Tid: 10 juni 2026, 1 dag försenat.\n– U2 ”Boka lokal” (2026-01-09 § 4). Tid: 11 juni 2026, i dag.\n' +
        'Svara till exempel ”klart U1” eller ”senare U1 18/6”.',
      'private-Cecilia: Påminnelse om U3: ”Fråga runt” (2026-01-09 § 4).\nTid: 10 juni 2026, 1 dag försenat.\nSvara ”klart U3”, ”senare U3 18/6”, ”läge U3: …” eller ”inte mitt U3”.',
    ])
    expect(await running('2026-06-11T09:18:00Z', '2026-06-16T12:00:00Z', HOUR)).toEqual([])
  })

  test('at the due minute, and back within the day: told at once', async () => {
    await give(t, { id: 'U1', owners: ['Bo'], due: on('2026-06-10') })
    t.at('2026-06-10T06:41:00Z')
    await t.pass()
    expect(t.sent()).toHaveLength(1)
  })

  test('and back on a Friday night: told on Monday', async () => {
    await give(t, { id: 'U1', owners: ['Bo'], due: on('2026-06-12') })
    expect(await running('2026-06-12T17:00:00Z', '2026-06-15T12:00:00Z', HOUR)).toEqual([
      '2026-06-15 08:00 Bo',
    ])
  })

  test('for a year: no flood', async () => {
    for (let number = 1; number <= 20; number += 1)
      await give(t, {
        id: `U${number}`,
        owners: ['Bo', 'Cecilia'],
        due: on(`2026-06-${String(number + 4).padStart(2, '0')}`),
      })
    t.at('2027-06-14T09:00:00Z')
    await t.pass()
    expect(firstLines(t.sent())).toEqual([
      'private-Anna: 20 uppdrag är försenade två veckor eller mer:',
      'private-Bo: Påminnelse om 20 av dina uppdrag:',
      'private-Cecilia: Påminnelse om 20 av dina uppdrag:',
    ])
  })

  test('while posts waited: those for one person are folded into one message, and each is in the ledger', async () => {
    await give(t, { id: 'U1', text: 'Se över avtalen', owners: ['Bo'], due: on('2026-06-10') })
    await give(t, { id: 'U2', text: 'Boka lokal', owners: ['Bo'], due: on('2026-06-12') })
    t.channel.send = () => {
      throw new DeliveryError('later', '503')
    }
    await t.say('Anna', 'ändra uppdrag U1: Se över alla avtal')
    await t.say('Anna', 'klart U2: lokalen är bokad')
    await running('2026-06-01T10:00:00Z', '2026-06-04T06:00:00Z', HOUR)
    expect(states(await t.ledger())).toBe('pending 3')
    t.channel.send = undefined
    await running('2026-06-04T07:00:00Z', '2026-06-04T12:00:00Z', HOUR * 5)
    t.at('2026-06-04T13:00:00Z')
    await t.pass()
    expect(states(await t.ledger())).toBe('delivered 3')
  })

  test('what is told late is told as things stand now', async () => {
    await give(t, { id: 'U1', text: 'Se över avtalen', owners: ['Bo'], due: on('2026-06-10') })
    await give(t, { id: 'U2', text: 'Boka lokal', owners: ['Bo'], due: on('2026-06-10') })
    t.channel.send = (to) => {
      if (to.id === 'private-Bo') throw new DeliveryError('later', '503', HOUR * 49)
    }
    t.at('2026-06-08T06:00:00Z')
    await t.say('Anna', 'läge U1: Nora är klar')
    t.at('2026-06-09T06:00:00Z')
    await t.pass()
    await t.say('Anna', 'klart U2')
    t.posts()
    t.channel.send = undefined
    t.at('2026-06-11T13:00:00Z')
    await t.pass()
    expect(t.sent()).toEqual([
      // The day's reminders and the one from two days ago, as things stand: U2 is done. Then what else waited.
      'private-Bo: Påminnelse om U1: ”Se över avtalen” (2026-01-09 § 4).\nTid: 10 juni 2026, 1 dag försenat.\nSvara ”klart U1”, ”senare U1 18/6”, ”läge U1: …” eller ”inte mitt U1”.',
      'private-Bo: Det här skulle ha kommit tidigare, men jag nådde inte fram:\n\nAnna Berg om läget i U1 ”Se över avtalen” (2026-01-09 § 4).\n”Nora är klar”\n\n' +
        'Anna Berg har rapporterat U2 klart: ”Boka lokal” (2026-01-09 § 4).',
    ])
  })
})

describe('what moves reminders', () => {
  test('another hour, through the settings', async () => {
    await give(t, { id: 'U1', owners: ['Bo'], due: on('2026-06-10') })
    await changeGroupAndReplan((group) => ({
      ...group,
      settings: { ...group.settings, remindAt: '09:30' },
    }))
    expect(await running('2026-06-03T05:00:00Z', '2026-06-03T10:00:00Z', 30 * MINUTE)).toEqual([
      '2026-06-03 09:30 Bo',
    ])
  })

  test('a pause, and its end before time', async () => {
    await give(t, { id: 'U1', owners: ['Bo'], due: on('2026-06-10') })
    await changePerson(t, 'Bo', { pausedUntilOn: '2026-06-09' })
    expect(await running('2026-06-03T05:00:00Z', '2026-06-04T12:00:00Z', HOUR)).toEqual([])
    await changeGroupAndReplan((group) => ({
      ...group,
      people: { ...group.people, p2: { ...group.people['p2']!, pausedUntilOn: undefined } },
    }))
    expect(await running('2026-06-04T13:00:00Z', '2026-06-04T13:05:00Z', MINUTE)).toEqual([
      '2026-06-04 15:01 Bo',
    ])
  })

  test('the bot taken away and put back', async () => {
    await give(t, { id: 'U1', owners: ['Bo'], due: on('2026-06-10') })
    const conversation = (await t.group()).home
    await t.bot.happened({ kind: 'uninstalled', conversation, by: t.account('Anna') })
    expect(await running('2026-06-03T05:00:00Z', '2026-06-09T12:00:00Z', HOUR * 3)).toEqual([])
    t.operations()
    await t.pass()
    expect(t.operations()).toEqual({ reads: 1, commits: 0 })
    await t.bot.happened({
      kind: 'installed',
      conversation,
      by: t.account('Anna'),
      groupName: 'Chefsgruppen',
    })
    expect(await running('2026-06-10T05:00:00Z', '2026-06-10T12:00:00Z', HOUR)).toEqual([
      '2026-06-10 08:00 Bo',
    ])
  })

  test('the meeting that is followed: planned, moved, cancelled, held', async () => {
    await give(t, { id: 'U1', owners: ['Bo'], due: { kind: 'meeting', words: 'nästa möte' } })
    const header = {
      id: 'm1',
      start: '08:30',
      end: '12:00',
      lastDayOn: '2026-06-01',
      announced: false,
      agendaSent: false,
    } as const
    const last = async () => {
      await t.pass()
      const action = await actionOf(t, 'U1')
      return [action.due, action.keys?.['open']]
    }
    await changeGroupAndReplan((group) => ({
      ...group,
      calendar: { m1: { ...header, on: '2026-06-12', status: 'planned' } },
    }))
    expect(await last()).toEqual([
      { kind: 'meeting', words: 'nästa möte', meetingId: 'm1' },
      '2026-06-12|U1',
    ])
    await changeGroupAndReplan((group) => ({
      ...group,
      calendar: {
        m1: { ...header, on: '2026-06-15', status: 'planned' },
        m2: { ...header, id: 'm2', on: '2026-06-26', status: 'planned' },
      },
    }))
    expect(await last()).toEqual([
      { kind: 'meeting', words: 'nästa möte', meetingId: 'm1' },
      '2026-06-15|U1',
    ])
    await changeGroupAndReplan((group) => ({
      ...group,
      calendar: {
        m1: { ...header, on: '2026-06-15', status: 'cancelled' },
        m2: { ...header, id: 'm2', on: '2026-06-26', status: 'planned' },
      },
    }))
    expect(await last()).toEqual([
      { kind: 'meeting', words: 'nästa möte', meetingId: 'm2' },
      '2026-06-26|U1',
    ])
    await changeGroupAndReplan((group) => ({
      ...group,
      calendar: { m2: { ...header, id: 'm2', on: '2026-06-26', status: 'closed' } },
    }))
    expect(await last()).toEqual([
      { kind: 'day', on: '2026-06-26', words: 'nästa möte' },
      '2026-06-26|U1',
    ])
  })
})

/** As `saveGroup` does in a turn. */
async function changeGroupAndReplan(change: Parameters<typeof changeGroup>[1]): Promise<void> {
  const before = await t.group()
  await changeGroup(t, change)
  const { movesReminders, replanDoc } = await import('../../src/delivery/replan.ts')
  expect(movesReminders(before, await t.group())).toBe(true)
  await t.store.commit(t.pk, [{ op: 'put', doc: replanDoc(t.pk, t.world.now()) }])
}

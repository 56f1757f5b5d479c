import fc from 'fast-check'
import { addDays, clockOf, dayOf, instantOf } from '../../src/meetings/calendar.ts'
import { defaultSettings, type Settings } from '../../src/meetings/group-settings.ts'
import type { Meeting, OpenMeeting } from '../../src/meetings/meeting.ts'
import { nextPost, postsAhead, withPost } from '../../src/meetings/posts.ts'
import { isWorkingDay } from '../../src/meetings/working-days.ts'
import { now, planned } from './planned.ts'

const settings = defaultSettings
const next = (
  meeting: Meeting,
  at: string | Date = now,
  set: Settings = settings,
): string | undefined => {
  const post = nextPost(meeting, set, new Date(at))
  return post && `${post.kind} ${post.at.toISOString()}`
}
const announced = (at: string): Meeting => ({ ...planned(), announcedAt: at })

describe('posts about a planned meeting', () => {
  test('one after the other, each once', () => {
    let meeting = announced('2026-01-15T08:00:00.000Z')
    const all: string[] = []
    for (
      let post = nextPost(meeting, settings, now);
      post;
      post = nextPost(meeting, settings, post.at)
    ) {
      all.push(`${post.kind} ${post.at.toISOString()}`)
      meeting = withPost(meeting, post.kind, post.at)
    }
    expect(all).toEqual([
      'lastDay 2026-01-20T07:00:00.000Z',
      'answerMissing 2026-02-03T07:00:00.000Z',
      'dayBefore 2026-02-05T07:00:00.000Z',
      // Nobody opened it: five times in all.
      'askToClose 2026-02-06T11:30:00.000Z',
      'askToClose 2026-02-09T07:00:00.000Z',
      'askToClose 2026-02-10T07:00:00.000Z',
      'askToClose 2026-02-17T07:00:00.000Z',
      'askToClose 2026-02-24T07:00:00.000Z',
    ])
    expect(meeting.posts).toMatchObject({
      lastDayAt: '2026-01-20T07:00:00.000Z',
      chasedAt: '2026-02-03T07:00:00.000Z',
      dayBeforeAt: '2026-02-05T07:00:00.000Z',
    })
  })

  test('Easter is no working time', () => {
    const meeting = { ...planned({ on: '2026-04-08' }), announcedAt: '2026-03-01T08:00:00.000Z' }
    expect(
      postsAhead(meeting, settings, now).map(
        ({ kind, at }) => `${kind} ${dayOf(at, settings.zone)} ${clockOf(at, settings.zone)}`,
      ),
    ).toEqual([
      'lastDay 2026-03-20 08:00',
      'answerMissing 2026-04-01 08:00',
      'dayBefore 2026-04-07 08:00',
      'askToClose 2026-04-08 12:30',
    ])
  })

  test('at most a day late', () => {
    expect(next(planned(), '2026-01-21T07:00:00Z')).toBe('lastDay 2026-01-20T07:00:00.000Z')
    expect(next(planned(), '2026-01-21T07:00:01Z')).toBe('dayBefore 2026-02-05T07:00:00.000Z')
  })

  test('never about what is over: the last day, the meeting', () => {
    expect(next({ ...planned(), lastDayOn: '2026-01-09', posts: {} }, '2026-01-12T08:00:00Z')).toBe(
      'dayBefore 2026-02-05T07:00:00.000Z',
    )
    expect(next(planned(), '2026-02-06T06:59:00Z')).toBe('dayBefore 2026-02-05T07:00:00.000Z')
    expect(next(planned({ start: '08:00' }), '2026-02-06T06:59:59Z')).toBe(
      'dayBefore 2026-02-05T07:00:00.000Z',
    )
    expect(next(planned({ start: '08:00' }), '2026-02-06T07:00:00Z')).toBe(
      'askToClose 2026-02-06T11:30:00.000Z',
    )
  })

  test('once the agenda is sent out nobody is told of the last day', () => {
    expect(next({ ...planned(), agendaSentAt: 'x' })).toBe('dayBefore 2026-02-05T07:00:00.000Z')
  })

  test('nobody is asked who was not asked before, or who was asked within the last day', () => {
    const kinds = (meeting: Meeting) =>
      postsAhead(meeting, settings, new Date('2026-02-02T08:00:00Z'))
        .map(({ kind }) => kind)
        .filter((kind) => kind !== 'askToClose')
    expect(kinds(planned())).toEqual(['dayBefore'])
    expect(kinds(announced('2026-02-02T07:00:00.000Z'))).toEqual(['answerMissing', 'dayBefore'])
    expect(kinds(announced('2026-02-02T07:00:00.001Z'))).toEqual(['dayBefore'])
  })

  test('on a working day at the group’s hour, whatever the day of the meeting', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 730 }), (ahead) => {
        const meeting = {
          ...planned({ on: addDays('2026-01-12', ahead) }),
          announcedAt: '2025-12-01T08:00:00.000Z',
        }
        const posts = postsAhead(meeting, settings, now)
        for (const { at } of posts.filter(({ kind }) => kind !== 'askToClose')) {
          expect(isWorkingDay(dayOf(at, settings.zone))).toBe(true)
          expect(clockOf(at, settings.zone)).toBe('08:00')
        }
      }),
      { seed: 20260120 },
    )
  })

  test('nothing about a meeting that is closed or cancelled', () => {
    expect(
      next({ ...planned(), status: 'cancelled', cancelledAt: 'x', reason: 'y' }),
    ).toBeUndefined()
    expect(
      next({ ...planned(), status: 'closed', openedAt: 'x', closedAt: 'y', closedBy: 'p1' }),
    ).toBeUndefined()
  })
})

describe('asking whether to close', () => {
  const open = (openedAt: string, plan = {}): OpenMeeting => ({
    ...planned(plan),
    status: 'open',
    openedAt,
  })

  test('half an hour after the planned end, on two working mornings, and then weekly: five times', () => {
    const meeting = open('2026-02-06T07:30:00.000Z')
    expect(next(meeting, '2026-02-06T08:00:00Z')).toBe('askToClose 2026-02-06T11:30:00.000Z')
    const times: (string | undefined)[] = []
    let asked: Meeting = meeting
    for (let count = 0; count < 6; count += 1) {
      times.push(next(asked, '2026-02-06T12:00:00Z'))
      asked = withPost(asked, 'askToClose', now)
    }
    expect(times).toEqual([
      'askToClose 2026-02-06T11:30:00.000Z',
      'askToClose 2026-02-09T07:00:00.000Z',
      'askToClose 2026-02-10T07:00:00.000Z',
      'askToClose 2026-02-17T07:00:00.000Z',
      'askToClose 2026-02-24T07:00:00.000Z',
      undefined,
    ])
    expect(next(asked, '2027-02-06T12:00:00Z')).toBeUndefined()
  })

  test('also late, since somebody must say what became of it', () => {
    const meeting = open('2026-02-06T07:30:00.000Z')
    expect(next(meeting, '2026-03-06T08:00:00Z')).toBe('askToClose 2026-02-06T11:30:00.000Z')
  })

  test('before Easter it waits for a working day', () => {
    const meeting = open('2026-04-02T06:30:00.000Z', { on: '2026-04-02' })
    expect(next(withPost(meeting, 'askToClose', now), '2026-04-02T12:00:00Z')).toBe(
      'askToClose 2026-04-07T06:00:00.000Z',
    )
  })

  test('right across the change to summer time', () => {
    expect(
      next(open('2026-03-30T06:30:00.000Z', { on: '2026-03-30' }), '2026-03-30T06:31:00Z'),
    ).toBe('askToClose 2026-03-30T10:30:00.000Z')
  })

  test('half an hour after the opening when it is opened afterwards', () => {
    expect(next(open('2026-02-09T13:00:00.000Z'), '2026-02-09T13:00:00Z')).toBe(
      'askToClose 2026-02-09T13:30:00.000Z',
    )
  })

  test('not in the quiet hours, and not on a weekend', () => {
    const evening = { start: '16:00', end: '19:00' }
    expect(
      next(
        open('2026-02-05T15:00:00.000Z', { ...evening, on: '2026-02-05' }),
        '2026-02-05T15:00:00Z',
      ),
    ).toBe('askToClose 2026-02-06T06:00:00.000Z')
    expect(next(open('2026-02-06T15:00:00.000Z', evening), '2026-02-06T15:00:00Z')).toBe(
      'askToClose 2026-02-09T06:00:00.000Z',
    )
    expect(instantOf('2026-02-09', '07:00', settings.zone).toISOString()).toBe(
      '2026-02-09T06:00:00.000Z',
    )
  })
})

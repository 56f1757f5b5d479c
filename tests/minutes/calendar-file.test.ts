import { addDays, clockOf, dayOf } from '../../src/meetings/calendar.ts'
import { cancelMeeting } from '../../src/meetings/cancel.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'
import { calendarFile } from '../../src/minutes/calendar-file.ts'
import { textsIn } from '../../src/language/texts.ts'
import { groupOf, now, planned } from '../meetings/planned.ts'

const sv = textsIn('sv')
const file = (meeting: Meeting): string => calendarFile(meeting, groupOf(), sv, now)
/** The file's lines, those that were folded put together again. */
const linesOf = (text: string): string[] =>
  text
    .replaceAll('\r\n\t', '')
    .split('\r\n')
    .filter((line) => line !== '')
const value = (text: string, name: string): string | undefined =>
  linesOf(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)

describe('the calendar file', () => {
  test('holds what is on the announcement, and nothing else', () => {
    expect(
      linesOf(
        file(
          planned({
            place: 'Rådhuset, sal B',
            link: 'https://teams.example/abc',
            title: 'Budget; och mål',
          }),
        ),
      ),
    ).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'CALSCALE:GREGORIAN',
      'PRODID:-//Klubban//SV',
      'METHOD:PUBLISH',
      'X-PUBLISHED-TTL:PT1H',
      'BEGIN:VEVENT',
      'UID:g-00000000000000000000000000000000-m1@klubban',
      String.raw`SUMMARY:Budget\; och mål`,
      'DTSTAMP:20260112T080000Z',
      'DTSTART:20260206T073000Z',
      'DTEND:20260206T110000Z',
      'SEQUENCE:0',
      String.raw`DESCRIPTION:Digitalt: https://teams.example/abc\nSista dag för förslag till dagordningen: fredag 23 januari 2026.`,
      'URL:https://teams.example/abc',
      String.raw`LOCATION:Rådhuset\, sal B`,
      'STATUS:CONFIRMED',
      'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
      'LAST-MODIFIED:20260112T080000Z',
      'END:VEVENT',
      'END:VCALENDAR',
    ])
  })

  test('keeps its UID and counts up when the meeting changes; called off, it says so without the reason', () => {
    const off = file(cancelMeeting({ ...planned(), sequence: 2 }, 'Anna Berg är sjuk', now))
    expect(value(off, 'UID')).toBe(value(file(planned()), 'UID'))
    expect([value(off, 'SEQUENCE'), value(off, 'STATUS'), value(off, 'SUMMARY')]).toEqual([
      '3',
      'CANCELLED',
      'Inställt: Möte: Chefsgruppen',
    ])
    expect(off).not.toContain('Anna')
  })

  test('names nobody', () => {
    const meeting: Meeting = {
      ...planned(),
      answers: { p1: { kind: 'substitute', name: 'Cecilia Dahl', at: 'x' } },
      guests: { g1: { id: 'g1', name: 'David Ek', items: [] } },
      items: {
        i1: {
          id: 'i1',
          order: 1,
          title: 'Rapport från Eva Falk',
          presenters: ['Bo Ek'],
          origin: 'secretary',
          history: [],
          notes: {},
          decisions: {},
          actions: [],
        },
      },
    }
    expect(file(meeting)).not.toMatch(/Cecilia|David|Eva|Bo Ek/)
  })

  test.each(['2026', '2027'])(
    'times are right every day of %s, through both clock changes',
    (year) => {
      for (let day = `${year}-01-13`; day < `${year}-12-31`; day = addDays(day, 1)) {
        const text = file({ ...planned(), on: day })
        const [start, end] = ['DTSTART', 'DTEND'].map(
          (name) =>
            new Date(
              (value(text, name) ?? '').replace(/(....)(..)(..T..)(..)(..)Z/, '$1-$2-$3:$4:$5Z'),
            ),
        )
        expect(
          [start, end].map(
            (at) =>
              `${dayOf(at as Date, 'Europe/Stockholm')} ${clockOf(at as Date, 'Europe/Stockholm')}`,
          ),
        ).toEqual([`${day} 08:30`, `${day} 12:00`])
      }
    },
  )

  test('what people typed never makes a line of its own', () => {
    const text = file(
      planned({
        place: 'Sal B\r\nATTENDEE:mailto:x@example.se\rURL:http://evil.example\u0000\u000b',
        title: 'a\nSTATUS:CANCELLED',
      }),
    )
    expect(linesOf(text).filter((line) => /^(?:ATTENDEE|STATUS|URL)/.test(line))).toEqual([
      'STATUS:CONFIRMED',
    ])
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('a link that the library refuses stands in the description all the same', () => {
    const text = file(planned({ link: 'https://[2001:db8::1]/möte' }))
    expect(value(text, 'URL')).toBeUndefined()
    expect(value(text, 'DESCRIPTION')).toContain('https://[2001:db8::1]/möte')
  })

  test('in English, and for a group without a name', () => {
    const text = calendarFile(planned(), { ...groupOf(), name: '' }, textsIn('en'), now)
    expect([value(text, 'SUMMARY'), value(text, 'DESCRIPTION')]).toEqual([
      'Meeting',
      'Last day for proposals for the agenda: Friday 23 January 2026.',
    ])
  })
})

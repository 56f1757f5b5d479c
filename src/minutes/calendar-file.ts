import { createEvents } from 'ics'
import { instantOf } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Texts } from '../language/texts.ts'

/**
 * The meeting as an iCalendar file (RFC 5545). Its UID stays the same whatever happens to the meeting and SEQUENCE counts up, so a
 * calendar replaces what it has instead of showing the meeting twice. Times are in UTC, right on both sides of a clock change.
 * It holds nobody's name, and no reason for a cancellation, since that is often about a person.
 */
export function calendarFile(
  meeting: Meeting,
  group: Pick<Group, 'name' | 'settings'>,
  t: Texts,
  now: Date,
): string {
  const { zone } = group.settings
  const title = plain(meeting.title ?? t.meetings.calendarTitle({ group: group.name }))
  const event = {
    uid: `${meeting.pk}-${meeting.id}@klubban`,
    sequence: meeting.sequence,
    timestamp: utc(now),
    lastModified: utc(now),
    start: utc(instantOf(meeting.on, meeting.start, zone)),
    end: utc(instantOf(meeting.on, meeting.end, zone)),
    title: meeting.status === 'cancelled' ? t.meetings.calendarCancelled({ title }) : title,
    description: plain(
      t.meetings.calendarText({
        link: meeting.link,
        lastDayOn: meeting.lastDayOn,
        cancelled: meeting.status === 'cancelled',
      }),
    ),
    location: plain(meeting.place ?? meeting.link ?? ''),
    status: meeting.status === 'cancelled' ? ('CANCELLED' as const) : ('CONFIRMED' as const),
    busyStatus: meeting.status === 'cancelled' ? ('FREE' as const) : ('BUSY' as const),
  }
  // The library refuses links that are good enough for a browser; such a one is still in the description.
  const file =
    written(meeting.link === undefined ? event : { ...event, url: meeting.link }) ?? written(event)
  if (file === undefined) throw new Error(`meeting ${meeting.id} does not make a calendar file`)
  return file
}

type Event = Parameters<typeof createEvents>[0][number]

/** `undefined` when the library refuses the values. */
function written(event: Event): string | undefined {
  const { value } = createEvents([event], { productId: '-//Klubban//SV', method: 'PUBLISH' })
  return value ?? undefined
}

/** `20260206T073000Z` */
const utc = (at: Date): string => `${at.toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}Z`

/** Control characters would break the lines of the file; line ends are kept, and escaped by the library. */
const plain = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, ' ')

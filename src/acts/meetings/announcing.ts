import { announcementMessage } from '../../delivery/announcement-message.ts'
import { instantOf } from '../../meetings/calendar.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { pageDoc, pageId } from '../../pages/calendar-page.ts'
import type { Turn } from '../../turn/turn.ts'

const DAYS_KEPT = 60
const SECOND = 1000
const DAY_SECONDS = 24 * 3600

/** Posts the announcement for the first time, with a calendar page of its own. The meeting returned remembers both. */
export async function postAnnouncement(turn: Turn, meeting: Meeting): Promise<Meeting> {
  const page = pageId(turn)
  turn.book.fresh(`page-${page}`)
  await keepPage(turn, meeting, page)
  const at = turn.now.toISOString()
  const announced: Meeting = { ...meeting, announcedAt: at }
  const delivery = turn.queue({
    to: { kind: 'group' },
    purpose: 'announcement',
    message: announcementMessage(announced, turn.group, page, turn),
    meetingId: meeting.id,
  })
  return { ...announced, posts: { ...announced.posts, announcement: { delivery, page, at } } }
}

/**
 * Brings an announcement that was posted up to date where it stands; nobody is notified of that. Nothing when there is none.
 * `newTime`: its calendar page is kept as long as the new time needs.
 */
export async function updateAnnouncement(
  turn: Turn,
  meeting: Meeting,
  { newTime = false } = {},
): Promise<void> {
  const posted = meeting.posts.announcement
  if (!posted) return
  if (newTime) await keepPage(turn, meeting, posted.page)
  turn.queue({
    to: { kind: 'group' },
    purpose: 'announcement',
    message: announcementMessage(meeting, turn.group, posted.page, turn),
    meetingId: meeting.id,
    updates: posted.delivery,
  })
}

/** The calendar file can be fetched until well after the meeting. */
async function keepPage(turn: Turn, meeting: Meeting, page: string): Promise<void> {
  const end = instantOf(meeting.on, meeting.end, turn.group.settings.zone).getTime()
  const untilEnd = Math.max(0, Math.ceil((end - turn.now.getTime()) / SECOND))
  await turn.book.put(
    pageDoc({
      pk: turn.group.pk,
      page,
      meetingId: meeting.id,
      ttl: untilEnd + DAYS_KEPT * DAY_SECONDS,
    }),
  )
}

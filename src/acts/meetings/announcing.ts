import { announcementMessage } from '../../delivery/announcement-message.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import type { Turn } from '../../turn/turn.ts'

/** Posts the announcement for the first time. The meeting returned remembers it. */
export async function postAnnouncement(turn: Turn, meeting: Meeting): Promise<Meeting> {
  const at = turn.now.toISOString()
  const announced: Meeting = { ...meeting, announcedAt: at }
  const delivery = turn.queue({
    to: { kind: 'group' },
    purpose: 'announcement',
    message: announcementMessage(announced, turn.group, turn),
    meetingId: meeting.id,
  })
  return { ...announced, posts: { ...announced.posts, announcement: { delivery, at } } }
}

/** Brings an announcement that was posted up to date where it stands; nobody is notified of that. Nothing when there is none. */
export async function updateAnnouncement(turn: Turn, meeting: Meeting): Promise<void> {
  const posted = meeting.posts.announcement
  if (!posted) return
  turn.queue({
    to: { kind: 'group' },
    purpose: 'announcement',
    message: announcementMessage(meeting, turn.group, turn),
    meetingId: meeting.id,
    updates: posted.delivery,
  })
}

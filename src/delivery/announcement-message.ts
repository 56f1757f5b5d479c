import { announcementCard, standInChoices } from '../cards/announcement-card.ts'
import { marked } from '../cards/mark.ts'
import { countsOf } from '../meetings/answers.ts'
import { dayOf } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import { headerOf, type Meeting } from '../meetings/meeting.ts'
import { EVERYBODY } from '../meetings/links-ended.ts'
import { takesProposals } from '../meetings/proposals.ts'
import type { Message } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'
import { linkPaths, linkTo } from './sealed-links.ts'
import { answerChoices } from './post-message.ts'

/** The announcement as it stands now, with the answers so far and a link to its calendar file. */
export function announcementMessage(
  meeting: Meeting,
  group: Group,
  { publicUrl, now }: { readonly publicUrl: string; readonly now: Date },
): Message {
  const texts = textsIn(group.settings.language)
  const cancelled = meeting.status === 'cancelled' ? meeting.reason : undefined
  const told = {
    meeting,
    cancelled,
    calendarLink: calendarLink(publicUrl, group.pk, meeting, now),
    counts: countsOf(meeting, group),
    proposals: takesProposals(headerOf(meeting), dayOf(now, group.settings.zone))
      ? ('open' as const)
      : ('closed' as const),
  }
  const card = marked(announcementCard(told, standInChoices(group), texts), { base: true })
  return {
    text: texts.meetings.announcement(told),
    card,
    whole: true,
    ...(cancelled === undefined ? { choices: answerChoices(meeting, texts) } : {}),
  }
}

/** Longer than any meeting is announced ahead; it ends some time after the meeting, and with the announcement. */
const CALENDAR_MS = 400 * 24 * 3_600_000

function calendarLink(publicUrl: string, pk: string, meeting: Meeting, now: Date): string {
  const issued = new Date(meeting.posts.announcement?.at ?? meeting.announcedAt ?? now)
  const until = new Date(issued.getTime() + CALENDAR_MS)
  const claim = { pk, form: 'ics', matter: meeting.id, who: EVERYBODY, issued, until } as const
  return linkTo(publicUrl, linkPaths.ics, claim, '')
}

import { announcementCard, standInChoices } from '../cards/announcement-card.ts'
import { marked } from '../cards/mark.ts'
import { countsOf } from '../meetings/answers.ts'
import { dayOf } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import { headerOf, type Meeting } from '../meetings/meeting.ts'
import { takesProposals } from '../meetings/proposals.ts'
import type { Message } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'
import { pageLink } from './calendar-link.ts'
import { answerChoices } from './post-message.ts'

/** The announcement as it stands now, with the answers so far. `page` opens its calendar file. */
export function announcementMessage(
  meeting: Meeting,
  group: Group,
  page: string,
  { publicUrl, now }: { readonly publicUrl: string; readonly now: Date },
): Message {
  const texts = textsIn(group.settings.language)
  const cancelled = meeting.status === 'cancelled' ? meeting.reason : undefined
  const told = {
    meeting,
    cancelled,
    calendarLink: pageLink(publicUrl, group.pk, page),
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

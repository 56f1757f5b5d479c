import { agendaTimes } from '../meetings/agenda-times.ts'
import { countsOf } from '../meetings/answers.ts'
import type { Group, Person } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { PostKind } from '../meetings/posts.ts'
import { present } from '../meetings/roster.ts'
import type { Choice, Message } from '../text/message.ts'
import type { Texts } from '../text/texts.ts'

/**
 * What the bot says about a meeting by itself. `answerMissing` is for one person's own chat: `person` gives it a button for each of
 * that person's substitutes.
 */
export function postMessage(kind: PostKind, meeting: Meeting, group: Group, texts: Texts, person?: Person): Message {
  const t = texts.meetings
  switch (kind) {
    case 'lastDay': {
      const { sum, length } = agendaTimes(meeting)
      return { text: t.lastDayPost({ meeting, booked: sum, length }) }
    }
    case 'answerMissing': return { text: t.answerMissingPost({ meeting }), choices: answerChoices(meeting, texts, person && substitutesOf(group, person)) }
    case 'dayBefore': {
      const counts = meeting.announcedAt === undefined ? undefined : countsOf(meeting, group)
      return { text: t.dayBeforePost({ meeting, counts, agendaSent: meeting.agendaSentAt !== undefined }) }
    }
    case 'askToClose': return { text: t.askToClosePost({ meeting }), choices: [{ label: t.closeMeeting, say: t.closeMeeting.toLowerCase() }] }
  }
}

/** The answers to an announcement that one tap gives. They name the day, since another meeting may be nearer when they are tapped. */
export function answerChoices(meeting: Pick<Meeting, 'on'>, texts: Texts, substitutes: readonly Person[] = []): readonly Choice[] {
  const t = texts.meetings
  return [
    { label: t.iCome, say: t.sayComing({ on: meeting.on }) },
    { label: t.iDoNotCome, say: t.sayNotComing({ on: meeting.on }) },
    ...substitutes.slice(0, 3).map(({ name }) => ({ label: t.replacesMe({ name }), say: t.sayReplacedBy({ name, on: meeting.on }) })),
  ]
}

const substitutesOf = (group: Group, person: Person): readonly Person[] => present(group).filter((one) => one.substituteFor === person.id)

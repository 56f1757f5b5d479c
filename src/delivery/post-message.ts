import type { Json } from '../text/message.ts'
import { answerCard } from '../cards/answer-card.ts'
import { marked, type Mark } from '../cards/mark.ts'
import { button } from '../cards/button.ts'
import { agendaTimes } from '../meetings/agenda-times.ts'
import { countsOf } from '../meetings/answers.ts'
import type { Group, Person } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { PostKind } from '../meetings/posts.ts'
import { present } from '../meetings/roster.ts'
import type { Choice, Message } from '../text/message.ts'
import type { Texts } from '../language/texts.ts'

/**
 * What the bot says about a meeting by itself. `answerMissing` is for one person's own chat: `person` gives it a button for each of
 * that person's substitutes.
 */
export function postMessage(
  kind: PostKind,
  meeting: Meeting,
  group: Group,
  texts: Texts,
  person?: Person,
): Message {
  const t = texts.meetings
  switch (kind) {
    case 'lastDay': {
      const { sum, length } = agendaTimes(meeting)
      const text = t.lastDayPost({ meeting, booked: sum, length })
      return {
        text,
        card: withButtons(
          text,
          [button(texts.cards.agenda.propose, { verb: 'show', show: 'propose', about: {} })],
          {},
        ),
      }
    }
    case 'answerMissing': {
      const text = t.answerMissingPost({ meeting })
      const choices = answerChoices(meeting, texts, person && substitutesOf(group, person))
      return {
        text,
        card: withButtons(
          text,
          choices.map(({ label, say }) => button(label, { verb: 'say', say })),
          { group: group.pk },
        ),
        whole: true,
        choices,
      }
    }
    case 'dayBefore': {
      const counts = meeting.announcedAt === undefined ? undefined : countsOf(meeting, group)
      const text = t.dayBeforePost({
        meeting,
        counts,
        agendaSent: meeting.agendaSentAt !== undefined,
      })
      return {
        text,
        card: withButtons(
          text,
          [
            button(texts.cards.help.buttons.agenda, {
              verb: 'show',
              show: 'agenda',
              about: { meeting: meeting.id },
            }),
          ],
          {},
        ),
      }
    }
    case 'askToClose':
      return {
        text: t.askToClosePost({ meeting }),
        choices: [{ label: t.closeMeeting, say: `${t.closeMeeting.toLowerCase()} ${meeting.on}` }],
      }
  }
}

const withButtons = (text: string, actions: readonly Json[], mark: Mark): Json =>
  marked({ ...answerCard(text), actions }, { ...mark, base: true })

/** The answers to an announcement that one tap gives. They name the day, since another meeting may be nearer when they are tapped. */
export function answerChoices(
  meeting: Pick<Meeting, 'on'>,
  texts: Texts,
  substitutes: readonly Person[] = [],
): readonly Choice[] {
  const t = texts.meetings
  return [
    { label: t.iCome, say: t.sayComing({ on: meeting.on }) },
    { label: t.iDoNotCome, say: t.sayNotComing({ on: meeting.on }) },
    ...substitutes.slice(0, 3).map(({ name }) => ({
      label: t.replacesMe({ name }),
      say: t.sayReplacedBy({ name, on: meeting.on }),
    })),
  ]
}

const substitutesOf = (group: Group, person: Person): readonly Person[] =>
  present(group).filter((one) => one.substituteFor === person.id)

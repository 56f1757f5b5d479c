import { refOf } from '../meetings/ref.ts'
import type { Json } from '../text/message.ts'
import { answerCard } from '../cards/answer-card.ts'
import { marked, type Mark } from '../cards/mark.ts'
import { button } from '../cards/button.ts'
import { agendaTimes } from '../meetings/agenda-times.ts'
import { countsOf } from '../meetings/answers.ts'
import type { Group, Person } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { MOST_ASKED, timesAsked, type PostKind } from '../meetings/posts.ts'
import { present } from '../meetings/roster.ts'
import type { Choice, Message } from '../text/message.ts'
import type { Texts } from '../language/texts.ts'

/** What a post is made of. */
export interface PostFacts {
  readonly meeting: Meeting
  readonly group: Group
  readonly texts: Texts
  /** Whose own chat it is for: it has a button for each of that person's substitutes. */
  readonly person?: Person | undefined
}

/** What the bot says about a meeting by itself. */
export const postMessage = (kind: PostKind, facts: PostFacts): Message => messages[kind](facts)

const messages: Readonly<Record<PostKind, (facts: PostFacts) => Message>> = {
  lastDay({ meeting, texts }) {
    const { sum, length } = agendaTimes(meeting)
    const text = texts.meetings.lastDayPost({ meeting, booked: sum, length })
    const propose = { verb: 'show', show: 'propose', about: {} } as const
    return { text, card: withButtons(text, [button(texts.cards.agenda.propose, propose)], {}) }
  },
  answerMissing({ meeting, group, texts, person }) {
    const text = texts.meetings.answerMissingPost({ meeting })
    const choices = answerChoices(meeting, texts, person && substitutesOf(group, person))
    const buttons = choices.map(({ label, say }) => button(label, { verb: 'say', say }))
    const card = withButtons(text, buttons, { group: group.pk })
    return { text, card, whole: true, choices }
  },
  dayBefore({ meeting, group, texts }) {
    const counts = meeting.announcedAt === undefined ? undefined : countsOf(meeting, group)
    const agendaSent = meeting.agendaSentAt !== undefined
    const text = texts.meetings.dayBeforePost({ meeting, counts, agendaSent })
    const agenda = { verb: 'show', show: 'agenda', about: { meeting: meeting.id } } as const
    return { text, card: withButtons(text, [button(texts.cards.help.buttons.agenda, agenda)], {}) }
  },
  askToClose({ meeting, texts: { meetings: t } }) {
    const isLast = timesAsked(meeting) + 1 >= MOST_ASKED
    if (meeting.status === 'planned')
      return {
        text: t.askHeldPost({ meeting, isLast }),
        choices: [t.heldChoice({ on: refOf(meeting) }), t.notHeldChoice({ on: refOf(meeting) })],
      }
    return {
      text: t.askToClosePost({ meeting, isLast }),
      choices: [
        { label: t.closeMeeting, say: `${t.closeMeeting.toLowerCase()} ${refOf(meeting)}` },
      ],
    }
  },
}

const withButtons = (text: string, actions: readonly Json[], mark: Mark): Json =>
  marked({ ...answerCard(text), actions }, { ...mark, base: true })

/** The answers to an announcement that one tap gives. They name the day, since another meeting may be nearer when they are tapped. */
export function answerChoices(
  meeting: Pick<Meeting, 'on' | 'apart'>,
  texts: Texts,
  substitutes: readonly Person[] = [],
): readonly Choice[] {
  const t = texts.meetings
  return [
    { label: t.iCome, say: t.sayComing({ on: refOf(meeting) }) },
    { label: t.iDoNotCome, say: t.sayNotComing({ on: refOf(meeting) }) },
    ...substitutes.slice(0, 3).map(({ name }) => ({
      label: t.replacesMe({ name }),
      say: t.sayReplacedBy({ name, on: refOf(meeting) }),
    })),
  ]
}

const substitutesOf = (group: Group, person: Person): readonly Person[] =>
  present(group).filter((one) => one.substituteFor === person.id)

import { refOf } from '../meetings/ref.ts'
import { answerCard } from '../cards/answer-card.ts'
import type { Group } from '../meetings/group.ts'
import type { PersonId } from '../meetings/ids.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Message } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'
import type { Delivery } from './delivery.ts'

/** What the question to somebody who had not answered the announcement says, once they have; else it is the question as it was. */
export function askedMessage(
  group: Group,
  post: Pick<Delivery, 'message'>,
  person: PersonId,
  meeting: Meeting,
): Message {
  const answer = meeting.answers[person]
  if (!answer) return post.message
  const { answered } = textsIn(group.settings.language).taps
  const text =
    answer.kind === 'substitute'
      ? answered.substitute({ name: answer.name, on: refOf(meeting) })
      : answered[answer.kind]({ on: refOf(meeting) })
  return { text, card: answerCard(text) }
}

/** Those whose answer is another one now. */
export const answeredAnew = (before: Meeting, after: Meeting): readonly PersonId[] =>
  Object.keys(after.posts.asked ?? {}).filter(
    (person) => before.answers[person]?.kind !== after.answers[person]?.kind,
  )

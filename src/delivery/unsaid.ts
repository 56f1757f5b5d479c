import { withWords } from '../cards/answer-card.ts'
import { textsIn } from '../language/texts.ts'
import { forFewUntil } from '../meetings/absence.ts'
import type { Group } from '../meetings/group.ts'
import { personOf } from '../meetings/roster.ts'
import { firstLine } from '../text/cut.ts'
import type { Message } from '../text/message.ts'
import { update } from '../store/update.ts'
import type { Incoming, World } from '../world.ts'
import { deliveryId, pendingDelivery, untilThen, type Delivery } from './delivery.ts'

/** What was answered to whom, and the sentence's own key. */
interface Unsaid {
  readonly pk: string
  readonly key: string
  readonly said: Pick<Incoming, 'sender' | 'conversation'>
  /** As it was typed; empty for a press. */
  readonly source: string
  readonly answer: Message
}

/** When the clock first tries: whatever kept the answer away may be over. */
const FIRST_MS = 20_000

/**
 * Puts an answer that could not be posted into the ledger: to the person where they spoke in private, else to the group, with their name. Once for each
 * sentence, and it says that it comes late. Whoever the group does not know gets none: nothing of it was theirs.
 */
export async function leaveUnsaid(
  world: World,
  { pk, key, said, source: typed, answer }: Unsaid,
): Promise<void> {
  await update(world.store, pk, async (book) => {
    const group = await book.get<Group>('group')
    const person = group && personOf(group, said.sender)
    const id = `late-${key}`
    if (!person || (await book.get<Delivery>(deliveryId(id)))) return
    const now = world.now()
    const texts = textsIn(group.settings.language)
    const source = firstLine(typed)
    const personal = said.conversation.kind === 'personal'
    const words = personal
      ? texts.talk.late({ source })
      : texts.talk.lateTo({ source, name: person.name })
    const post = pendingDelivery({
      pk,
      id,
      now,
      to: personal ? { kind: 'person', person: person.id } : { kind: 'group' },
      purpose: 'lateAnswer',
      message: {
        ...answer,
        text: `${words}\n${answer.text}`,
        ...(answer.card && { card: withWords(answer.card, words) }),
      },
    })
    // What somebody was told alone may be for few.
    const kept = personal ? untilThen(post, forFewUntil(group, now), now) : post
    book.create(kept, new Date(now.getTime() + FIRST_MS))
  })
}

import { answerCard } from '../cards/answer-card.ts'
import { pendingDelivery, untilThen } from '../delivery/delivery.ts'
import { textsIn } from '../language/texts.ts'
import { forFewUntil } from '../meetings/absence.ts'
import type { Change } from '../meetings/changes.ts'
import type { Group } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { isAgendaClosed } from '../meetings/rights.ts'
import { withFile } from '../pages/link.ts'
import type { Touched } from '../records/log.ts'
import { lines } from '../text/cut.ts'
import type { Message } from '../text/message.ts'
import type { Command, Reply } from '../turn/command.ts'
import { isClosedDraft } from '../turn/drafts.ts'
import type { Waiting } from '../turn/question.ts'
import type { Turn } from '../turn/turn.ts'
import { isInRoom, type Incoming } from '../world.ts'
import type { Hearing, Outcome } from './hearing.ts'

/** The same, as if it had been said in the sender's own chat. */
export const saidAlone = (incoming: Incoming): Incoming => ({
  ...incoming,
  conversation: { ...incoming.conversation, kind: 'personal' },
})

interface Answer {
  readonly command: Command
  readonly turn: Turn
  readonly reply: Reply
  readonly touched: readonly Touched[]
  /** What the same is answered in the sender's own chat; `undefined` where it is refused there. Changes nothing. */
  readonly alone: () => Promise<Reply | undefined>
}

/**
 * The one place where an answer is parted: what only few may read goes to the sender's own chat, and where others read stands what all may. So is what
 * is declared to be for those who lead, what names words that are closed and were changed or taken away, and what was left out here. What is shown to
 * the sender alone, in the place of what they pressed, is whole, and marked as theirs.
 */
export async function forTheRoom(
  hearing: Hearing,
  group: Group,
  { command, turn, reply, touched, alone }: Answer,
): Promise<Reply> {
  const { conversation } = hearing.incoming
  if (conversation.kind === 'personal') return reply
  const { talk } = textsIn(group.settings.language)
  const isTheirs = command.inPrivate === true || reply.inPrivate === true
  const isClosed = isTheirs || (!reply.undoes && (await namesClosed(turn, touched)))
  const isParted = hasWithheld({ command, turn })
  if (!isInRoom(hearing.incoming))
    return isClosed || isParted ? { ...reply, inPrivate: true } : reply
  if (isClosed) {
    const again = !command.inPrivate && touched.length === 0 ? await alone() : undefined
    await tellAlone(hearing, group, again ?? reply)
    return {
      ...kept(reply),
      text: reply.here ?? (isTheirs ? talk.answeredAlone({}) : talk.recordedAlone({})),
    }
  }
  if (!isParted) return reply
  const more = await alone()
  if (!more || more.text === reply.text) return reply
  await tellAlone(hearing, group, more)
  return { ...reply, text: lines(reply.text, talk.restAlone({})) }
}

/** Whether something of what was asked is left out where it was asked. */
const hasWithheld = ({ command, turn }: Pick<Answer, 'command' | 'turn'>): boolean =>
  turn.withheld && command.effect === 'asks'

/** The same where others read along. */
export const isWithheld = (
  { incoming }: Hearing,
  answer: Pick<Answer, 'command' | 'turn'>,
): boolean => hasWithheld(answer) && isInRoom(incoming)

/** Whether anything of an answer is for its sender alone, where it is shown to nobody else. */
export const isTheirsAlone = (outcomes: readonly Outcome[]): boolean =>
  outcomes.some(
    (one) =>
      (one.kind === 'done' && one.reply.inPrivate === true) ||
      (one.kind === 'asked' && one.waiting.inPrivate === true),
  )

/** What an answer does besides what it says. */
const kept = ({ final, undoes, tookFile }: Reply): Partial<Reply> => ({
  ...(final ? { final } : {}),
  ...(undoes ? { undoes } : {}),
  ...(tookFile ? { tookFile } : {}),
})

/** A question that shows what only few may read. */
export const askAlone = (hearing: Hearing, group: Group, waiting: Waiting): Promise<void> => {
  const { talk } = textsIn(group.settings.language)
  const { text, options } = waiting
  return tellAlone(hearing, group, {
    text: talk.question({ text, options: options.map(({ label }) => label) }),
    choices: options.map(({ label }, at) => ({ label, say: String(at + 1) })),
  })
}

/** Until it has certainly been sent: what is answered is kept where it was read. */
const KEPT_SECONDS = 3 * 24 * 3600

/** Sent with the same commit, and kept out of the act, which is not one that can be taken back because of it. */
export async function tellAlone(
  { book, world, sender, incoming, now, onQueue }: Hearing,
  group: Group,
  { text, choices = [], card, whole, file }: Reply,
): Promise<void> {
  const asks = choices.length > 0
  const shown = card ?? (asks ? answerCard(text, choices, { group: group.pk }) : undefined)
  const told: Message = {
    text,
    ...(asks ? { choices } : {}),
    ...(shown ? { card: shown } : {}),
    ...(whole || (asks && !card) ? { whole: true } : {}),
    ...(file ? { file } : {}),
  }
  const message = await withFile(world, group.pk, { ...saidAlone(incoming), plain: true }, told)
  const delivery = pendingDelivery({
    pk: group.pk,
    id: world.newId(),
    now,
    to: { kind: 'person', person: sender.id },
    purpose: 'private',
    message,
  })
  book.create(untilThen(delivery, forFewUntil(group, now, KEPT_SECONDS), now))
  onQueue(delivery)
}

/** Whether an answer that names what was there before names words that the group may not read. */
async function namesClosed(turn: Turn, touched: readonly Touched[]): Promise<boolean> {
  for (const { id, type, changes } of touched) {
    const meeting = type === 'meeting' ? await turn.book.get<Meeting>(id) : undefined
    if (!meeting) continue
    if (isAgendaClosed(turn.group, meeting) && ofAgenda(changes)) return true
    if (changes.some(ofRecord) && (await isClosedDraft(turn, meeting))) return true
  }
  return false
}

/** An item that stood there was changed, moved or taken away; a new one is in the sender's own words. */
function ofAgenda(changes: readonly Change[]): boolean {
  const isNew = ({ path, before }: Change): boolean => path.length === 2 && before === undefined
  const items = changes.filter(({ path }) => path[0] === 'items')
  return items.length > 0
    ? items.some((change) => !isNew(change))
    : changes.some(({ path }) => path[0] === 'order')
}

/** A note that stood there. */
const ofRecord = ({ path, before }: Change): boolean =>
  path[0] === 'items' && path[2] === 'notes' && before !== undefined

import { datesOf } from '../language/dates-in.ts'
import { answerCard, withWords } from '../cards/answer-card.ts'
import type { Action } from '../meetings/action.ts'
import { daysLate } from '../meetings/actions.ts'
import { dayOf } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import type { PersonId } from '../meetings/ids.ts'
import { answerable, answeringStill } from '../meetings/owners.ts'
import { meetingDaysOf, secretaries } from '../meetings/reminding.ts'
import { cut } from '../text/cut.ts'
import type { Message } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'
import { isReminder, type Delivery } from './delivery.ts'
import { reminderMessage, type Reminded } from './reminder-message.ts'

/** As much of an action's text as tells it apart from others. */
const SHORT = 160
const LONG_OVERDUE = 14

/** Whose post it is, and the time it is now. */
interface Asked {
  readonly person: PersonId
  readonly now: Date
}

/**
 * What a post about somebody's actions says once they were answered, or changed otherwise: what is settled stands there as that, with nothing left to
 * press, and what is still theirs to answer as before. With nothing settled it is the post as it was.
 */
export function answeredMessage(
  group: Group,
  post: Pick<Delivery, 'message' | 'queuedAt' | 'purpose' | 'actions'>,
  actions: readonly Action[],
  { person, now }: Asked,
): Message {
  const asked = { person, now, since: post.queuedAt }
  const settled = actions.flatMap((action) => settledLine(group, action, asked) ?? [])
  const stillAsked = (at: Date): readonly Reminded[] =>
    actions.flatMap((action): Reminded[] => {
      const why =
        action.status === 'open' && settledLine(group, action, asked) === undefined
          ? whyAsked(group, action, person, at)
          : undefined
      return action.status === 'open' && why ? [{ action, why }] : []
    })
  if (settled.length === 0) return asItWas(group, post, stillAsked)
  const words = settled.join('\n')
  const open = stillAsked(now)
  if (open.length === 0) return { text: words, card: answerCard(words) }
  const { text, card, ...rest } = reminderMessage(group, open, now)
  return { ...rest, text: `${words}\n\n${text}`, ...(card ? { card: withWords(card, words) } : {}) }
}

/** Of a reminder the ledger keeps the words: its card is made again, of that day. */
function asItWas(
  group: Group,
  post: Pick<Delivery, 'message' | 'queuedAt' | 'purpose' | 'actions'>,
  asked: (at: Date) => readonly Reminded[],
): Message {
  const at = new Date(post.queuedAt)
  const then = isReminder(post) && !post.message.card ? asked(at) : []
  return then.length === 0 ? post.message : reminderMessage(group, then, at)
}

/** Why somebody is asked about an open action, if they still are: it is theirs, or the secretary's because nobody answers for it or it is long overdue. */
function whyAsked(
  group: Group,
  action: Action,
  person: PersonId,
  now: Date,
): Reminded['why'] | undefined {
  const owners = answeringStill(group, action).filter((id) => action.disowned?.[id] === undefined)
  if (owners.includes(person)) return 'own'
  if (!secretaries(group).includes(person)) return undefined
  if (owners.length === 0) return 'stray'
  return daysLate(action, meetingDaysOf(group), dayOf(now, group.settings.zone)) >= LONG_OVERDUE
    ? 'late'
    : undefined
}

/** What became of an action since the post; `undefined` while it still waits for an answer. */
function settledLine(
  group: Group,
  action: Action,
  { person, now, since }: Asked & { readonly since: string },
): string | undefined {
  const { language } = group.settings
  const { answered } = textsIn(language).reminders
  const told = { id: action.id, text: cut(action.text, SHORT) }
  if (action.status === 'done') return answered.done(told)
  if (isPartDone(group, action, person)) return answered.yourPart(told)
  if (!whyAsked(group, action, person, now)) return answered.notYours(told)
  return action.changedAt > since
    ? answered.noted({
        ...told,
        due: action.due ? datesOf(language).formatDue(action.due, meetingDaysOf(group)) : '',
      })
    : undefined
}

/** Whether somebody has reported what is theirs of an action that others still work on. */
const isPartDone = (group: Group, action: Action, person: PersonId): boolean =>
  action.parts !== undefined &&
  answerable(group, action.owners).includes(person) &&
  !answeringStill(group, action).includes(person)

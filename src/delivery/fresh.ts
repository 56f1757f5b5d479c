import type { Action } from '../meetings/action.ts'
import { daysLate } from '../meetings/actions.ts'
import { dayOf } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import type { ActionId } from '../meetings/ids.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { answeringStill } from '../meetings/owners.ts'
import { meetingDaysOf, secretaries } from '../meetings/reminding.ts'
import { patiently } from '../store/patience.ts'
import type { Message } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'
import { agendaMessage } from './agenda-message.ts'
import { announcementMessage } from './announcement-message.ts'
import { askedMessage } from './asked-message.ts'
import { answeredMessage } from './answered-message.ts'
import { isReminder, type Delivery, type Pending } from './delivery.ts'
import { reminderMessage, type Reminded } from './reminder-message.ts'
import type { Claim, Sending } from './stages.ts'

/**
 * What posts that are sent late, or several as one, say now. Reminders among them are told as one and as things stand: a date that was a week
 * off may be here, and what has been done is left out. `undefined` when nothing is left to say.
 */
export async function freshMessage(
  world: Sending,
  group: Group,
  claims: readonly Claim[],
): Promise<Message | undefined> {
  const posts = claims.map(({ doc }) => doc)
  const [first] = posts
  const reminders = posts.filter(isReminder)
  const others = posts.filter((post) => !isReminder(post))
  if (first?.updates !== undefined) return changedMessage(world, group, first)
  if (posts.length === 1 && first && (others.length === 1 || first.attempts === 1))
    return claims[0]?.message?.() ?? first.message
  const reminder = reminders.length === 0 ? undefined : await reminderNow(world, group, reminders)
  if (others.length === 0) return reminder
  const texts = [...others.map(({ message }) => message.text), ...(reminder ? [reminder.text] : [])]
  return { text: textsIn(group.settings.language).reminders.folded({ texts }) }
}

/**
 * What a post that is replaced says now. Where that follows from what is stored it is made of that, so that the latest change always tells all of it.
 * `undefined` for a reminder that was sent after this change, and so has told of it.
 */
async function changedMessage(
  world: Sending,
  group: Group,
  { to, meetingId, updates = '', message, queuedAt }: Pending,
): Promise<Message | undefined> {
  if (to.kind === 'person') {
    const earlier = (await patiently(() => world.store.get<Delivery>(group.pk, updates)))?.doc
    if (
      !earlier ||
      (isReminder(earlier) &&
        earlier.status === 'delivered' &&
        earlier.attempts > 1 &&
        earlier.at > queuedAt)
    )
      return undefined
    // It says all that waits, and follows from no action.
    if (earlier.purpose === 'private') return message
    const asked =
      earlier.purpose === 'answerMissing' && meetingId !== undefined
        ? (await patiently(() => world.store.get<Meeting>(group.pk, meetingId)))?.doc
        : undefined
    if (asked) return askedMessage(group, earlier, to.person, asked)
    return answeredMessage(group, earlier, await actionsIn(world, group, earlier.actions ?? []), {
      person: to.person,
      now: world.now(),
    })
  }
  const meeting =
    meetingId === undefined
      ? undefined
      : (await patiently(() => world.store.get<Meeting>(group.pk, meetingId)))?.doc
  const announced = meeting?.posts.announcement
  if (meeting && meeting.posts.agenda?.delivery === updates) return agendaMessage(meeting, group)
  if (!meeting || !announced || announced.delivery !== updates) return message
  return announcementMessage(meeting, group, {
    publicUrl: world.publicUrl,
    now: world.now(),
  })
}

const actionsIn = async (
  world: Sending,
  group: Group,
  ids: readonly ActionId[],
): Promise<readonly Action[]> =>
  (
    await Promise.all(ids.map((id) => patiently(() => world.store.get<Action>(group.pk, id))))
  ).flatMap((stored) => stored?.doc ?? [])

async function reminderNow(
  world: Sending,
  group: Group,
  claims: readonly Pending[],
): Promise<Message | undefined> {
  const person = claims[0]?.to.kind === 'person' ? claims[0].to.person : undefined
  const ids = [...new Set(claims.flatMap(({ actions = [] }) => actions))]
  const actions = await actionsIn(world, group, ids)
  const now = world.now()
  const told = actions.flatMap((action): Reminded[] => {
    if (action.status !== 'open' || person === undefined) return []
    if (answeringStill(group, action).includes(person) && action.disowned?.[person] === undefined)
      return [{ action, why: 'own' }]
    if (!secretaries(group).includes(person)) return []
    return [
      {
        action,
        why:
          daysLate(action, meetingDaysOf(group), dayOf(now, group.settings.zone)) >= 14
            ? 'late'
            : 'stray',
      },
    ]
  })
  return told.length === 0 ? undefined : reminderMessage(group, told, now)
}

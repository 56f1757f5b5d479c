import type { Action } from '../meetings/action.ts'
import { daysLate } from '../meetings/actions.ts'
import { dayOf } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import { answerable } from '../meetings/owners.ts'
import { meetingDaysOf, secretaries } from '../meetings/reminding.ts'
import { patiently } from '../store/patience.ts'
import type { Message } from '../text/message.ts'
import { textsIn } from '../text/texts.ts'
import type { World } from '../world.ts'
import type { Delivery, Pending } from './delivery.ts'
import { reminderMessage, type Reminded } from './reminder-message.ts'

/**
 * What posts that are sent late, or several as one, say now. Reminders among them are told as one and as things stand: a date that was a week
 * off may be here, and what has been done is left out. `undefined` when nothing is left to say.
 */
export async function freshMessage(world: World, group: Group, claims: readonly Pending[]): Promise<Message | undefined> {
  const [first] = claims
  const reminders = claims.filter(isReminder)
  const others = claims.filter((claim) => !isReminder(claim))
  if (first?.updates !== undefined && first.attempts > 1 && (await hasNewer(world, first))) return undefined
  if (claims.length === 1 && first && (others.length === 1 || first.attempts === 1)) return first.message
  const reminder = reminders.length === 0 ? undefined : await reminderNow(world, group, reminders)
  if (others.length === 0) return reminder
  const texts = [...others.map(({ message }) => message.text), ...(reminder ? [reminder.text] : [])]
  return { text: textsIn(group.settings.language).reminders.folded({ texts }) }
}

/** Whether the same post has been changed again since: an older text must never take the place of a newer one. */
async function hasNewer(world: World, { pk, id, queuedAt, updates }: Pending): Promise<boolean> {
  const later = await patiently(() => world.store.list<Delivery>(pk, { index: 'ledger', from: `${queuedAt}|`, limit: 200 }))
  return later.items.some(({ doc }) => doc.updates === updates && doc.id !== id && `${doc.queuedAt}|${doc.id}` > `${queuedAt}|${id}`)
}

export const isReminder = ({ purpose, actions }: Pending): boolean => (purpose === 'actionReminder' || purpose === 'actionOverdue') && actions !== undefined

async function reminderNow(world: World, group: Group, claims: readonly Pending[]): Promise<Message | undefined> {
  const person = claims[0]?.to.kind === 'person' ? claims[0].to.person : undefined
  const ids = [...new Set(claims.flatMap(({ actions = [] }) => actions))]
  const actions = await Promise.all(ids.map((id) => patiently(() => world.store.get<Action>(group.pk, id))))
  const now = world.now()
  const told = actions.flatMap((stored): Reminded[] => {
    const action = stored?.doc
    if (action?.status !== 'open' || person === undefined) return []
    if (answerable(group, action.owners).includes(person) && action.disowned?.[person] === undefined) return [{ action, why: 'own' }]
    if (!secretaries(group).includes(person)) return []
    return [{ action, why: daysLate(action, meetingDaysOf(group), dayOf(now, group.settings.zone)) >= 14 ? 'late' : 'stray' }]
  })
  return told.length === 0 ? undefined : reminderMessage(group, told, now)
}

import { leads } from '../meetings/roster.ts'
import type { Group } from '../meetings/group.ts'
import { textsIn } from '../language/texts.ts'
import { DeliveryError } from '../world.ts'
import type { Attempt } from './attempt-outcome.ts'
import type { Delivery } from './delivery.ts'
import { everyone, gated, gatedText } from './gate.ts'
import { labelled } from './labelled.ts'
import { identityOf, readUser, userPartition } from './user.ts'
import type { Sending } from './stages.ts'

/**
 * Brings a post in somebody's own chat up to date where it stands, or where it was told in the group instead. Silent: where there is nothing to change
 * nothing is posted, and nobody is told that somebody cannot be reached.
 */
export async function inPlace(
  world: Sending,
  group: Group,
  post: Pick<Delivery, 'pk' | 'to' | 'message'>,
  updates: string,
): Promise<Attempt> {
  const earlier = (await world.store.get<Delivery>(post.pk, updates))?.doc
  if (earlier?.status === 'pending')
    throw new DeliveryError('later', 'the earlier post is not sent yet')
  const person = post.to.kind === 'person' ? group.people[post.to.person] : undefined
  if (!person || earlier?.status !== 'delivered' || earlier.activityId === undefined)
    return { kind: 'failed', reason: 'overtaken' }
  const { activityId, conversationId } = earlier
  const t = textsIn(group.settings.language)
  if (earlier.inGroup) {
    await world.messenger.update({ ...group.home, id: conversationId }, activityId, {
      text: t.reminders.inGroup({
        name: person.name,
        text: gatedText(post.message.text, group, everyone),
      }),
    })
    return { kind: 'delivered', conversationId, activityId, inGroup: true }
  }
  const pk = userPartition(
    group.tenantId,
    identityOf({
      teamsId: person.teamsId ?? '',
      ...(person.aadId === undefined ? {} : { aadId: person.aadId }),
    }),
  )
  const { user, groups } = await readUser(world.store, pk)
  if (!user?.conversation || user.unreachable) return { kind: 'failed', reason: 'overtaken' }
  const told = gated(post.message, group, { leads: leads(person) })
  const message = groups.length > 1 ? labelled(group, told) : told
  await world.messenger.update({ ...user.conversation, id: conversationId }, activityId, message)
  return { kind: 'delivered', conversationId, activityId }
}

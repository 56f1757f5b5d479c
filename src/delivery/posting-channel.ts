import type { Group } from '../meetings/group.ts'
import { withoutChannel } from '../meetings/home-channel.ts'
import { update } from '../store/update.ts'
import { textsIn } from '../language/texts.ts'
import { toLeads } from './leads.ts'
import type { Sending } from './stages.ts'

/** From now on the group posts in its team's General channel, since its own is gone; whoever leads it is told, once. */
export async function moveHome(world: Sending, { pk, home }: Group): Promise<void> {
  const now = world.now()
  await update(world.store, pk, async (book) => {
    const group = await book.get<Group>('group')
    const moved = group && withoutChannel(group, home.id)
    if (!moved) return
    await book.put(moved)
    toLeads({
      newId: world.newId,
      book,
      group: moved,
      now,
      message: { text: textsIn(moved.settings.language).roster.channelGone({}) },
    })
  }).catch((error: unknown) =>
    world.log.warn(
      { pk, error: String(error) },
      'that a group posts in another channel could not be kept',
    ),
  )
}

import type { Replan } from '../delivery/replan.ts'
import type { Action, OpenAction } from '../meetings/action.ts'
import { dayOf } from '../meetings/calendar.ts'
import type { Due } from '../meetings/due.ts'
import type { Group } from '../meetings/group.ts'
import type { Meeting, MeetingHeader } from '../meetings/meeting.ts'
import { update, type Book } from '../store/update.ts'
import type { World } from '../world.ts'

const PAGE = 50

/**
 * Works out anew when every open action and every meeting ahead is to be told of, after something changed that moves them. Actions that follow
 * a meeting are brought to the one they mean now. In pages, safe to repeat; the order to do it is removed last, unless a newer one came.
 */
export async function replan(world: World, order: Replan): Promise<void> {
  const { pk } = order
  for (let after: string | undefined; ;) {
    const cursor: string | undefined = after
    const last = await update(world.store, pk, async (book) => {
      const group = await book.get<Group>('group')
      if (!group) return undefined
      const page = await book.list<Action>({
        index: 'open',
        limit: PAGE,
        ...(cursor === undefined ? {} : { after: cursor }),
      })
      for (const action of page)
        if (action.status === 'open') await replanAction(world, book, group, action)
      return page.length < PAGE ? undefined : page.at(-1)?.keys?.['open']
    })
    if (last === undefined) break
    after = last
  }
  await update(world.store, pk, async (book) => {
    const group = await book.get<Group>('group')
    const now = world.now()
    for (const { id, status } of Object.values(group?.calendar ?? {})) {
      const meeting =
        status === 'planned' || status === 'open' ? await book.get<Meeting>(id) : undefined
      if (group && meeting)
        await (group.removedAt
          ? book.rewake(meeting, undefined)
          : book.put(meeting, group.settings, now))
    }
    const current = await book.get<Replan>(order.id)
    if (current?.keys?.['wake'] === order.keys?.['wake']) await book.remove(order.id)
  })
}

async function replanAction(
  world: World,
  book: Book,
  group: Group,
  action: OpenAction,
): Promise<void> {
  const now = world.now()
  const due =
    action.due?.kind === 'meeting'
      ? await followed(book, group, action.due, dayOf(now, group.settings.zone))
      : action.due
  const next: OpenAction = due === undefined ? action : { ...action, due }
  await book.put(next, group, now)
}

/**
 * The meeting that is meant now: the next one planned where it was not known yet or has been cancelled. Once the meeting has been held, its
 * day is kept, since the group's calendar forgets it in time.
 */
async function followed(
  book: Book,
  group: Group,
  due: Due & { readonly kind: 'meeting' },
  today: string,
): Promise<Due> {
  const header: Pick<MeetingHeader, 'on' | 'status'> | undefined =
    due.meetingId === undefined
      ? undefined
      : (group.calendar[due.meetingId] ?? (await book.get<Meeting>(due.meetingId)))
  if (header && header.status === 'closed') return { kind: 'day', on: header.on, words: due.words }
  if (header && header.status !== 'cancelled') return due
  const [next] = Object.values(group.calendar)
    .filter(({ status, on }) => status === 'planned' && on >= today)
    .sort((a, b) => `${a.on} ${a.start}`.localeCompare(`${b.on} ${b.start}`))
  return next ? { ...due, meetingId: next.id } : { kind: 'meeting', words: due.words }
}

import { commands } from '../../src/acts/index.ts'
import type { Group } from '../../src/meetings/group.ts'
import { Book } from '../../src/store/book.ts'
import { openTurn, type Turn } from '../../src/turn/turn.ts'
import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'

/** A turn of Anna's, the secretary, in a group with meetings on 6 February and 17 April 2026. */
export async function turnOfAnna(): Promise<{ readonly t: Talk; readonly turn: Turn }> {
  const t = await talk()
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23' })
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-03' })
  const group = (await t.store.get<Group>(t.pk, 'group'))!.doc
  const turn = openTurn({
    world: t.world,
    incoming: {
      activityId: 'a',
      conversation: { ...group.home, kind: 'groupChat' },
      sender: { teamsId: 'x', name: 'Anna Berg' },
      text: '',
      mentioned: [],
    },
    book: new Book(t.store, t.pk),
    group,
    sender: group.people['p1']!,
    now: t.world.now(),
    choices: {},
    commands,
    onQueue: () => undefined,
  })
  return { t, turn }
}

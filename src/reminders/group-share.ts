import type { Group } from '../meetings/group.ts'
import { patiently } from '../store/patience.ts'
import { BusyError, type Doc, type Stored } from '../store/store.ts'
import type { World } from '../world.ts'
import { duties, type Duty } from './duties.ts'
import type { Share } from './share.ts'
import { MOST_WOKEN, putOff, wakesAt, wokenIn } from './woken.ts'

/** How one group's share went. */
export interface Done {
  /** Documents that were due. */
  readonly woken: number
  /** Something went wrong; it is put off for ten minutes, and the rest is done. */
  readonly failed: boolean
  /** There was no more than this. */
  readonly whole: boolean
}

/** Does all that is due in a group, whatever the page named: a person's actions belong into one message. */
export async function doShare(world: World, pk: string, signal?: AbortSignal): Promise<Done> {
  const [all, stored] = await Promise.all([
    wokenIn(world, pk),
    patiently(() => world.store.get<Group>(pk, 'group')),
  ])
  for (const { doc } of all) world.tally?.late(world.now().getTime() - wakesAt(doc))
  let failed = false
  const attend = async (of: readonly Stored[], work: () => Promise<unknown>): Promise<void> => {
    if (of.length === 0 || signal?.aborted) return
    await work().catch(async (error: unknown) => {
      failed = true
      await notDone(
        world,
        pk,
        of.map(({ doc }) => doc),
        error,
      )
    })
  }
  if (!stored) await attend(all, () => Promise.reject(new Error('there is no group')))
  else {
    const woken = Object.groupBy(all, ({ doc }) => doc.type)
    const share: Share = { world, group: stored.doc, woken, signal }
    for (const [type, duty] of Object.entries<Duty>(duties)) {
      const docs = woken[type] ?? []
      if ('all' in duty) await attend(docs, () => duty.all(share, docs))
      else for (const one of docs) await attend([one], () => duty.each(share, one.doc))
    }
    const others = all.filter(({ doc }) => !Object.hasOwn(duties, doc.type))
    await attend(others, () => Promise.reject(new Error('nobody knows what to do with this')))
  }
  return { woken: all.length, failed, whole: all.length < MOST_WOKEN }
}

async function notDone(
  world: World,
  pk: string,
  docs: readonly Doc[],
  error: unknown,
): Promise<void> {
  world.log.error(
    {
      pk,
      ids: docs.map(({ id }) => id).slice(0, 10),
      error: String(error),
      stack: (error as Error)?.stack,
    },
    'what was due could not be done',
  )
  // A store that is away comes back by itself, and cannot note anything now.
  if (!(error instanceof BusyError)) await putOff(world, pk, docs)
}

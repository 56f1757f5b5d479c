import { openStore, type StoreSettings, type StoreWorld } from '../store/open.ts'
import { groupsIn, moveGroup } from './move-group.ts'

/** The command line of groups: which there are, or one of them moved. Resolves with what to tell the person; rejects as `moveGroup`. */
export async function groupsTool(
  settings: StoreSettings,
  world: StoreWorld,
  from?: string,
  to?: string,
): Promise<string> {
  const engine = await openStore(settings, world)
  try {
    if (from === undefined || to === undefined) {
      const all = await groupsIn(engine)
      return all
        .map(
          ({ pk, name, place, people, meetings }) =>
            `${pk}  ${name || '(no name)'}: ${people} people, ${meetings} meetings; ${place}`,
        )
        .join('\n')
    }
    const { group, documents, unknown, leaders } = await moveGroup({
      engine,
      from,
      to,
      now: world.now(),
    })
    return [
      `${group || 'the group'} is in its new place with ${documents} documents`,
      `it is led there by ${leaders.join(', ') || 'nobody yet: whoever led it is known again when they come'}`,
      ...(unknown.length === 0
        ? []
        : [
            `known by name until they come, and by their account after that: ${unknown.join(', ')}`,
          ]),
      'what was sent stands where it was sent; links that were given lead nowhere any more; take the bot away from the old place if it is there',
    ].join('\n')
  } finally {
    await engine.close()
  }
}

import type { Group } from '../meetings/group.ts'
import { present } from '../meetings/roster.ts'
import { asDocuments } from '../store/as-documents.ts'
import { openStore, type StoreSettings, type StoreWorld } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { mustExist } from '../store/tool.ts'
import { moveGroup } from './move-group.ts'

/** The command line of groups: which there are, or one of them moved. Resolves with what to tell the person; rejects as `moveGroup`. */
export async function groupsTool(
  settings: StoreSettings,
  world: StoreWorld,
  route: { readonly from: string; readonly to: string } | undefined,
): Promise<string> {
  mustExist(settings)
  const engine = await openStore(settings, world)
  try {
    return route ? await moved(engine, route, world.now()) : await listed(engine)
  } finally {
    await engine.close()
  }
}

async function moved(
  engine: Store,
  route: { readonly from: string; readonly to: string },
  now: Date,
): Promise<string> {
  const { group, documents, unknown, leaders } = await moveGroup({ ...route, engine, now })
  const byName = `known by name until they come, and by their account after that: ${unknown.join(', ')}`
  return [
    `${group || 'the group'} is in its new place with ${documents} documents`,
    leaders.length > 0
      ? `it is led there by ${leaders.join(', ')}, as long as Teams shows them there`
      : 'it is led there by nobody yet: whoever led it is known again when they come',
    ...(unknown.length === 0 ? [] : [byName]),
    'what was sent stands where it was sent; links that were given lead nowhere any more; start the bot, and take it away from the old place if it is there',
  ].join('\n')
}

/** All groups, those first that hold most meetings. */
async function listed(engine: Store): Promise<string> {
  const house = asDocuments(engine)
  const all: { readonly meetings: number; readonly line: string }[] = []
  for await (const { doc } of engine.all()) {
    const group = doc.type === 'group' ? (await house.get<Group>(doc.pk, 'group'))?.doc : undefined
    if (!group) continue
    const { pk, name, home, tenantId, counters } = group
    const people = present(group).length
    const place = `${home.teamId ?? home.id} in tenant ${tenantId}${group.removedAt ? ', from which the bot was taken away' : ''}`
    all.push({
      meetings: counters.meeting,
      line: `${pk}  ${name || '(no name)'}: people ${people}, meetings ${counters.meeting}; ${place}`,
    })
  }
  const lines = all.sort((a, b) => b.meetings - a.meetings).map(({ line }) => line)
  return lines.length === 0 ? 'there are no groups' : lines.join('\n')
}

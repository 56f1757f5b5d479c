import { patiently } from '../store/patience.ts'
import type { Doc } from '../store/store.ts'
import type { World } from '../world.ts'

/** All that an index of a partition holds, page by page. */
export async function* each<T extends Doc>(
  world: World,
  pk: string,
  index: string,
  page = 100,
): AsyncGenerator<readonly T[]> {
  for (let after: string | undefined; ;) {
    const cursor: string | undefined = after
    const { items } = await patiently(() =>
      world.store.list<T>(pk, {
        index,
        limit: page,
        ...(cursor === undefined ? {} : { after: cursor }),
      }),
    )
    if (items.length > 0) yield items.map(({ doc }) => doc)
    after = items.at(-1)?.doc.keys?.[index]
    if (items.length < page || after === undefined) return
  }
}

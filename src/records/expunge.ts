import type { Delivery } from '../delivery/delivery.ts'
import { withoutReason, type Reasons } from '../meetings/absence.ts'
import type { Adjusting } from '../minutes/adjusting-state.ts'
import { draftsNamed } from '../minutes/versions.ts'
import type { Doc } from '../store/store.ts'
import { update } from '../store/update.ts'
import { keyOf, personalIn } from '../text/personal-data.ts'
import { replaced } from '../text/places.ts'
import type { World } from '../world.ts'
import { each } from './each.ts'
import type { Gone } from './gone.ts'
import { writtenAnew, writtenIndexes } from './people-wrote.ts'

/** Personal data that shall stand in no record: the keys of it, and the word that stands in its place. */
export interface Expunging {
  readonly keys: readonly string[]
  readonly instead: string
}

/** Texts of minutes are long. */
const PAGE = 20

/** Puts a word in place of what shall be gone, in everything that people wrote. Safe to repeat and to break off. */
export async function expunge(world: World, pk: string, of: Expunging): Promise<void> {
  const shorten = (id: string): Promise<void> =>
    update(world.store, pk, async (book) => {
      const doc = await book.get<Doc>(id)
      const left = doc && without(doc, of, world.now())
      if (!doc || left === doc) return
      if (left) await book.putBack(left)
      else await book.remove(id)
    })
  await shorten('group')
  for (const index of writtenIndexes)
    for await (const docs of each<Doc>(world, pk, index, PAGE))
      for (const doc of docs) {
        if (without(doc, of, world.now()) !== doc) await shorten(doc.id)
        // Those of before stand in no index.
        if (doc.type === 'minutes')
          for (const id of draftsNamed(doc as Adjusting)) await shorten(id)
      }
}

/** The document without it, the same where it holds none; `undefined` where it is to go whole. */
function without(doc: Doc, of: Expunging, now: Date): Doc | undefined {
  const { type } = doc
  if (type === 'gone') {
    const gone = doc as Gone
    const was = withoutTexts(gone.was, of)
    return was === gone.was ? doc : ({ ...gone, was } as Gone)
  }
  if (type === 'delivery' && (doc as Delivery).status !== 'pending') return doc
  const left = withoutTexts(doc, of)
  if (left === doc) return doc
  // It is not to live longer because of it.
  if (type === 'reasons') return withoutThose(doc as Reasons, left as Reasons, now)
  return type === 'question' ? undefined : left
}

const withoutThose = (before: Reasons, left: Reasons, now: Date): Reasons =>
  Object.keys(before.of)
    .filter((person) => left.of[person]?.text !== before.of[person]?.text)
    .reduce((reasons, person) => withoutReason(reasons, person, now), before)

const withoutTexts = <D extends Doc>(doc: D, { keys, instead }: Expunging): D =>
  writtenAnew(doc, (text) =>
    replaced(text, personalIn(text), (place) =>
      keys.includes(keyOf(place)) ? instead : undefined,
    ),
  )

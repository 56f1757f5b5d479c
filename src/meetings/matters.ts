import { distance } from 'fastest-levenshtein'
import type { Author } from './course.ts'
import type { Item, Matter } from './agenda-item.ts'
import type { Meeting } from './meeting.ts'
import { nameKey } from './spelling.ts'

/** The matters named inside an item, in the order they were first named. */
export const mattersOf = (item: Item): readonly Matter[] =>
  Object.values(item.matters ?? {}).sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))

/** What a title names inside an item: the item itself, a matter of it, one of those that it nearly names, or something new. */
export type Named =
  | { readonly kind: 'own' }
  | { readonly kind: 'known'; readonly matter: Matter }
  | { readonly kind: 'near'; readonly matters: readonly Matter[] }
  | { readonly kind: 'new' }

export function matterNamed(item: Item, title: string): Named {
  const key = nameKey(title)
  if (key === nameKey(item.title)) return { kind: 'own' }
  const all = mattersOf(item)
  const known = all.find((one) => nameKey(one.title) === key)
  if (known) return { kind: 'known', matter: known }
  const near = all.filter((one) => isNear(nameKey(one.title), key))
  return near.length > 0 ? { kind: 'near', matters: near } : { kind: 'new' }
}

/** A few letters apart, or one the beginning of the other. */
const isNear = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return (
    (short.length >= 4 && long.startsWith(short)) ||
    distance(a, b) <= Math.min(3, Math.floor(short.length / 4))
  )
}

/** The meeting with a matter named inside an item. */
export function withMatter<M extends Meeting>(
  meeting: M,
  item: Item,
  title: string,
  { by, now }: Author,
): { readonly meeting: M; readonly matter: Matter } {
  const number = meeting.lastEntry + 1
  const matter: Matter = { id: `k${number}`, title, by, at: now.toISOString() }
  const named: Item = { ...item, matters: { ...item.matters, [matter.id]: matter } }
  return {
    meeting: {
      ...meeting,
      lastEntry: number,
      items: { ...meeting.items, [item.id]: named },
    },
    matter,
  }
}

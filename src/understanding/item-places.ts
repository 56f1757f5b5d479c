import { isCalled } from './context.ts'
import type { Reading } from './features.ts'
import { itemsMeant } from './references.ts'
import { plainLine } from './text-words.ts'

/** `Barnahus före hyresavtalet`: which item, and the number it gets. */
export function itemMoved(reading: Reading): { item: string; place?: string } | undefined {
  const said = [...itemsMeant(reading)].sort((a, b) => a.at - b.at)
  const [first, second = itemBehind(reading, said[0]?.id)] = said
  if (!first) return undefined
  const ids = reading.context.items.map(({ id }) => id)
  // `läst` is no `last`.
  const place = (word: string): boolean =>
    reading.words.some(
      ({ plain, text }) => plain === word && !(word === 'last' && /ä/iu.test(text)),
    )
  const any = (...words: string[]): boolean => words.some(place)
  if (!second) {
    if (any('forst', 'first', 'overst', 'inledningsvis', 'top'))
      return { item: first.id, place: '1' }
    if (/\b(?:nast sist|(?:second|next) (?:to )?last)\b/.test(plainLine(reading.words)))
      return { item: first.id, place: wholeNumbers(ids).at(-2) ?? '1' }
    if (any('sist', 'last', 'underst', 'bottom', 'avslutningsvis'))
      return { item: first.id, place: wholeNumbers(ids).at(-1) ?? '1' }
    return { item: first.id }
  }
  if (any('byt', 'byta', 'byter', 'swap', 'switch')) return { item: first.id, place: second.id }
  if (any('efter', 'after', 'behind', 'below')) {
    const next = ids[ids.indexOf(second.id) + 1]
    return {
      item: first.id,
      place: ids.indexOf(first.id) < ids.indexOf(second.id) ? second.id : (next ?? second.id),
    }
  }
  return { item: first.id, place: second.id }
}

/** Numbers without those of items under another. */
const wholeNumbers = (ids: readonly string[]): readonly string[] =>
  ids.filter((id) => /^\d+$/.test(id))

/** `before the lease`: an item that is named in another language, behind a word of place. */
function itemBehind({ titles, words }: Reading, first: string | undefined) {
  const at = words.findIndex(({ plain }) => /^(?:fore|innan|efter|before|after|ahead)$/.test(plain))
  const found = titles.find(
    ({ kind, id, words: places }) =>
      kind === 'item' && id !== first && places.some((place) => at >= 0 && place > at),
  )
  return found && { id: found.id, at: Math.min(...found.words) }
}

/** `före barnahus`, `efter 5`: the number that a new item gets. */
export function placeOfItem(reading: Reading): string | undefined {
  const { words, context } = reading
  for (const { id, at } of itemsMeant(reading)) {
    const before = plainLine(words.slice(Math.max(0, at - 3), at + 1))
    if (/\b(?:fore|innan|before)\b/.test(before)) return id
    if (/\b(?:efter|after)\b/.test(before))
      return String(Math.min(Number.parseInt(id, 10) + 1, context.items.length))
  }
  return underItem(reading)
}

/** `ta in den som 6c`: while there is no agenda that it could stand on, the number is none. */
export function numberGiven({ text, context }: Reading): string | undefined {
  const id =
    /(?<!\p{L})(?:som|as) (?:punkt |nummer |nr |item |number )?(?<id>\d{1,2}[a-d]?)(?![\p{L}\p{N}])/iu.exec(
      text,
    )?.groups?.['id']
  return isCalled(context) ? id : undefined
}

/** `under AU informerar`: the next letter under an item that has some. */
function underItem({ words, titles, context }: Reading): string | undefined {
  const ids = context.items.map(({ id }) => id)
  for (const { id, words: at } of titles.filter(({ kind }) => kind === 'item')) {
    const first = words[Math.min(...at) - 1]?.plain ?? ''
    const under = ids.filter((other) => other.startsWith(id) && /^\d+[a-z]$/.test(other))
    const last = under.at(-1)
    if (/^(?:under|hos|bland)$/.test(first) && last)
      return `${id}${String.fromCodePoint((last.codePointAt(last.length - 1) ?? 0) + 1)}`
  }
  return undefined
}

/** A title without the item that it is put beside: `Vaccinationer före Barnahus`. */
export const withoutNeighbour = (title: string): string =>
  title.replace(
    /(?<![\s,])[\s,]+(?:right |just |straight |strax |direkt |precis )?(?:före|innan|efter|before|after|ahead of) .*$/iu,
    '',
  )

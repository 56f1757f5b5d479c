import type { Json } from '../text/message.ts'
import type { Texts } from '../language/texts.ts'
import { buttons, plain } from './element.ts'
import { button, type About } from './button.ts'

/** A message with a card holds some 30 kB counted in two bytes a character. Head, foot and what is said above it take the rest. */
const MOST = 12_500
/** What each button gets added before it is sent: on which card it stands, twice. */
const MARK = 230

const sizeOf = (parts: readonly Json[]): number => {
  const text = JSON.stringify(parts)
  return text.length + text.split('"Action.Execute"').length * MARK - MARK
}

export interface Page<T> {
  readonly items: readonly T[]
  /** From 1. */
  readonly page: number
  readonly pages: number
}

/** As many of these as fit one card, each shown by `show`; `room` for a card with much besides. A page that is not there is the nearest that is. */
export function pageOf<T>(
  all: readonly T[],
  show: (one: T) => readonly Json[],
  about: About,
  room = MOST,
): Page<T> {
  const pages: T[][] = [[]]
  let size = 0
  for (const one of all) {
    const more = sizeOf(show(one))
    const last = pages.at(-1)
    if (last && last.length > 0 && size + more > room) {
      pages.push([one])
      size = more
    } else {
      last?.push(one)
      size += more
    }
  }
  const wanted = Number(about['page'] ?? 1)
  const page = Math.min(Math.max(Number.isInteger(wanted) ? wanted : 1, 1), pages.length)
  return { items: pages[page - 1] ?? [], page, pages: pages.length }
}

/** Where one is among several pages, and the way to the others; nothing for a single one. */
export function pageFoot(
  { page, pages }: Pick<Page<unknown>, 'page' | 'pages'>,
  show: string,
  about: About,
  t: Texts,
): readonly Json[] {
  if (pages === 1) return []
  const to = (title: string, number: number): Json =>
    button(title, { verb: 'show', show, about: { ...about, page: String(number) } })
  return [
    ...plain(t.cards.page({ page, pages }), { isSubtle: true }, { spacing: 'Medium' }),
    buttons(
      [
        ...(page > 1 ? [to(t.cards.previousPage, page - 1)] : []),
        ...(page < pages ? [to(t.cards.nextPage, page + 1)] : []),
      ],
      { spacing: 'Small' },
    ),
  ]
}

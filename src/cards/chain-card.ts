import type { Texts } from '../language/texts.ts'
import type { Link } from '../meetings/chain-of-forums.ts'
import { short } from '../text/cut.ts'
import type { Json } from '../text/message.ts'
import { card, columns, heading, plain } from './element.ts'

const WIDTHS = ['3', '2', '2', '3']

/** The bodies on a matter's way, one a row, with the latest day for each. */
export function chainCard(
  links: readonly Link[],
  { head, foot }: { readonly head: string; readonly foot: string },
  { record: { matters } }: Texts,
): Json {
  const { way } = matters
  const row = (cells: readonly string[], look = {}): Json =>
    columns(
      cells.map((cell, at) => ({
        width: WIDTHS[at] ?? '1',
        items: plain(cell, { size: 'Small', ...look }),
      })),
      { spacing: 'Small' },
    )
  return card([
    heading(head, 'Default'),
    row(way.head, { weight: 'Bolder' }),
    ...links.map((link, at) =>
      row([
        `${at + 1}. ${short(link.forum, 60)}`,
        ...way.cells(link).map((one) => short(one, 120)),
      ]),
    ),
    ...(foot === '' ? [] : plain(foot, {}, { spacing: 'Small' })),
  ])
}

import type { Action } from './action.ts'
import { rollOf, type Roll } from './attendance.ts'
import { outcomesOf } from './course.ts'
import { decisionsAt, type Cited } from './decisions.ts'
import type { Group } from './group.ts'
import type { MatterId } from './ids.ts'
import { looseEnds, type LooseEnd } from './loose-ends.ts'
import type { Item, Outcome } from './agenda-item.ts'
import type { Meeting } from './meeting.ts'
import { childrenOf, numbered, showNumber } from './numbering.ts'
import { mattersOf } from './matters.ts'
import type { Promising } from './promises.ts'
import type { Proposal } from './proposal.ts'

interface Settled {
  readonly number: string
  readonly title: string
  readonly outcome: Outcome
  /** The matter inside the item that it became of. */
  readonly matter?: MatterId
}

/** What a meeting came to. */
export interface Summary {
  readonly decisions: readonly Cited[]
  /** In the order they were given. */
  readonly actions: readonly Action[]
  readonly noted: readonly Settled[]
  /** What else became of items, by kind, within a kind in agenda order. */
  readonly settled: readonly Settled[]
  /** Proposals that items came back as, in agenda order. */
  readonly returned: readonly Proposal[]
  readonly roll: Roll
  /** What is still missing. */
  readonly missing: readonly LooseEnd[]
}

/** What a meeting gave and sent back. */
export interface Given {
  readonly actions: readonly Action[]
  readonly returned: readonly Proposal[]
}

const told: readonly Outcome['kind'][] = [
  'remitted',
  'deferred',
  'dropped',
  'withdrawn',
  'comesBack',
  'carriedOn',
  'referred',
  'decidedThere',
  'notTreated',
]

export function summaryOf(
  meeting: Meeting,
  { actions, returned }: Given,
  group: Group,
  promising: Promising,
): Summary {
  const items = numbered(meeting).filter(({ item }) => !item.removedAt)
  const settled = (kind: Outcome['kind']): readonly Settled[] =>
    items.flatMap(({ item, number }) => [
      ...outcomesOf(item)
        .filter((outcome) => outcome.kind === kind && !toldBelow(meeting, item, outcome))
        .map((outcome) => ({ number: showNumber(number), title: item.title, outcome })),
      ...mattersOf(item).flatMap(({ id, title }) =>
        outcomesOf(item, id)
          .filter((outcome) => outcome.kind === kind)
          .map((outcome) => ({ number: showNumber(number), title, outcome, matter: id })),
      ),
    ])
  return {
    decisions: decisionsAt(meeting),
    actions: [...actions].sort((a, b) => numberIn(a.id) - numberIn(b.id)),
    noted: settled('noted'),
    settled: told.flatMap(settled),
    returned: [...returned].sort((a, b) => numberIn(a.id) - numberIn(b.id)),
    roll: rollOf(meeting, group),
    missing: looseEnds(meeting, actions, group, promising),
  }
}

/** A heading's outcome is told with its sub-items where they share it. */
const toldBelow = (meeting: Meeting, item: Item, outcome: Outcome): boolean =>
  childrenOf(meeting, item.id).some(
    (child) => !child.removedAt && outcomesOf(child).some(({ kind }) => kind === outcome.kind),
  )

/** A part of a long text that is never cut, under the heading of its section. */
export interface Block {
  readonly heading: string
  readonly text: string
  /** Whether a blank line stands between this block and the one before it. */
  readonly apart?: true
}

/**
 * The blocks on as few pages as hold them, each at most `limit` characters (the first `firstLimit`) unless a single block is longer.
 * A section that goes on over a page repeats its heading. Never empty: without blocks one empty page.
 */
export function pagesOf(
  blocks: readonly Block[],
  limit: number,
  firstLimit = limit,
): readonly string[] {
  const pages: string[] = []
  let page = ''
  let heading: string | undefined
  for (const block of blocks) {
    const added =
      block.heading === heading
        ? `${block.apart ? '\n\n' : '\n'}${block.text}`
        : `${page === '' ? '' : '\n\n'}${block.heading}\n${block.text}`
    if (page !== '' && page.length + added.length > (pages.length === 0 ? firstLimit : limit)) {
      pages.push(page)
      page = `${block.heading}\n${block.text}`
    } else {
      page += added
    }
    heading = block.heading
  }
  return [...pages, page]
}

const numberIn = (id: string): number => Number(id.slice(1))

import type { Action } from './action.ts'
import { rollOf, type Roll } from './attendance.ts'
import { decisionsAt, type Cited } from './decisions.ts'
import type { Group } from './group.ts'
import { looseEnds, type LooseEnd } from './loose-ends.ts'
import type { Item, Meeting, Outcome } from './meeting.ts'
import { childrenOf, numbered, showNumber } from './numbering.ts'
import type { Promising } from './promises.ts'
import type { Proposal } from './proposal.ts'

interface Settled<K extends Outcome['kind']> {
  readonly number: string
  readonly title: string
  readonly outcome: Extract<Outcome, { kind: K }>
}

/** What a meeting came to. */
export interface Summary {
  readonly decisions: readonly Cited[]
  /** In the order they were given. */
  readonly actions: readonly Action[]
  readonly noted: readonly Settled<'noted'>[]
  readonly remitted: readonly Settled<'remitted'>[]
  readonly deferred: readonly Settled<'deferred'>[]
  readonly dropped: readonly Settled<'dropped'>[]
  readonly referred: readonly Settled<'referred'>[]
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

export function summaryOf(
  meeting: Meeting,
  { actions, returned }: Given,
  group: Group,
  promising: Promising,
): Summary {
  const settled = <K extends Outcome['kind']>(kind: K): readonly Settled<K>[] =>
    numbered(meeting).flatMap(({ item, number }) =>
      !item.removedAt && item.outcome?.kind === kind && !toldBelow(item)
        ? [
            {
              number: showNumber(number),
              title: item.title,
              outcome: item.outcome as Extract<Outcome, { kind: K }>,
            },
          ]
        : [],
    )
  /** A heading's outcome is told with its sub-items where they share it. */
  const toldBelow = (item: Item): boolean =>
    childrenOf(meeting, item.id).some(
      (child) => !child.removedAt && child.outcome?.kind === item.outcome?.kind,
    )
  return {
    decisions: decisionsAt(meeting),
    actions: [...actions].sort((a, b) => numberIn(a.id) - numberIn(b.id)),
    noted: settled('noted'),
    remitted: settled('remitted'),
    deferred: settled('deferred'),
    dropped: settled('dropped'),
    referred: settled('referred'),
    returned: [...returned].sort((a, b) => numberIn(a.id) - numberIn(b.id)),
    roll: rollOf(meeting, group),
    missing: looseEnds(meeting, actions, group, promising),
  }
}

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

import type { Action } from '../../meetings/action.ts'
import type { Turn } from '../../turn/turn.ts'

/** More open actions than any group has; what lies beyond is not shown. */
const MOST = 2000
const PAGE = 200

/** All open actions. */
export const openActions = (turn: Turn): Promise<readonly Action[]> =>
  pages(turn, 'open', MOST, false)

/** The latest actions, open and done, newest first. */
export const allActions = (turn: Turn): Promise<readonly Action[]> =>
  pages(turn, 'action', MOST, true)

async function pages(
  turn: Turn,
  index: string,
  most: number,
  desc: boolean,
): Promise<readonly Action[]> {
  const found: Action[] = []
  let after: string | undefined
  while (found.length < most) {
    const page = await turn.book.list<Action>({
      index,
      limit: PAGE,
      desc,
      ...(after === undefined ? {} : { after }),
    })
    found.push(...page.filter((doc) => doc.type === 'action'))
    after = page.at(-1)?.keys?.[index]
    if (page.length < PAGE || after === undefined) break
  }
  return found
}

import { cut, firstOf, lines } from '../../text/cut.ts'
import { unstopped } from '../../text/parts.ts'
import type { Wording } from '../../text/wording.ts'
import type { Each, Say } from './say.ts'

/** The words of one language for what somebody who leaves has left behind. */
export interface BehindWords
  extends
    Pick<Wording, 'listed'>,
    Each<'more' | 'andMore' | 'morePeople', (count: number) => string> {
  readonly quote: (text: string) => string
  readonly handOver: Say<'id'>
}
interface Left {
  readonly name: string
  readonly ids: readonly string[]
}
const MOST = 10
const MOST_PEOPLE = 50

/** What is told of it, and by whom it can be handed on, is decided here, for every language. */
export const leftBehind = (w: BehindWords) => {
  const quoted = (text: string): string => w.quote(unstopped(cut(text, 90)))
  return {
    behind: (people: readonly Left[]): string => {
      const action = people.flatMap(({ ids }) => ids).find((id) => id.startsWith('U'))
      const rows = people.map(
        ({ name, ids }) => `– ${name}: ${w.listed(firstOf(ids, MOST, w.more))}`,
      )
      return lines(
        ...firstOf(rows, MOST_PEOPLE, (count) => `– ${w.morePeople(count)}`),
        action !== undefined && w.handOver({ id: action }),
      )
    },
    rows: (actions: readonly { id: string; text: string }[]): string => {
      const rows = actions.map(({ id, text }) => `– ${id} ${quoted(text)}`)
      return lines(...firstOf(rows, MOST, (count) => `– ${w.andMore(count)}`))
    },
    /** Within a sentence. */
    first: (all: readonly string[]): string => w.listed(firstOf(all, MOST, w.more)),
    quoted,
    handOver: w.handOver,
  }
}

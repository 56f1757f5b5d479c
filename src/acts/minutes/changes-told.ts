import { differences } from '../../minutes/differences.ts'
import type { Document } from '../../minutes/document.ts'
import { whereText } from '../../minutes/print.ts'
import { cutAt } from '../../text/cut.ts'
import type { Turn } from '../../turn/turn.ts'

/** How many changes one message tells. */
const MOST_TOLD = 12

/** What differs between two texts, a line for each place. */
export const changesTold = (turn: Turn, old: Document, now: Document): readonly string[] =>
  differences(old, now)
    .map(({ where, before, after }) =>
      turn.t.minutes.change({
        where: whereText({ language: turn.language }, where),
        before: before.map(cut),
        after: after.map(cut),
      }),
    )
    .slice(0, MOST_TOLD)

const cut = (text: string): string => (text.length > 600 ? `${cutAt(text, 600)}…` : text)

import type { ActionLine } from '../../text/action-line.ts'
import { lines } from '../../text/cut.ts'
import { after, capital, sentences, stopped, unstopped } from '../../text/parts.ts'
import { bound } from './agenda-parts.ts'
import type { Each, Say } from './say.ts'

type Filter = 'open' | 'overdue' | 'done' | 'all'
/** The words of one language for actions in lists, and for all that is known of one. */
export interface ActionWords extends Each<
  'action' | 'open' | 'timeMissing' | 'ownerMissing' | 'howItWent' | 'reason'
> {
  readonly quote: (text: string) => string
  readonly postponed: (of: { count: number }) => string
  readonly doneOn: Say<'day'>
  readonly disowned: Say<'by'>
  readonly stuck: Say<'since' | 'why'>
  readonly postponedTo: Say<'to'>
  readonly ofWhichLate: (of: { late: number }) => string
  readonly with: Say<'whose'>
  readonly none: Each<Filter, Say<'whose'>>
  readonly heads: Each<Filter>
  readonly noneOfMine: string
  readonly ofMine: (of: { open: number; late: string }) => string
}
type W = ActionWords
type Known = ActionLine & {
  readonly reports: readonly { day: string; by: string; text: string }[]
  readonly moves: readonly { day: string; by: string; to: string; reason: string }[]
  readonly how: string
}

export const bare = (text: string): string => text.replace(/[.\s]+$/, '')
/** The text of an action within an answer, with where it was given. */
const quoted = (
  { quote }: Pick<W, 'quote'>,
  { text, cite }: { text: string; cite: string },
): string => `${quote(unstopped(text))}${cite === '' ? '' : ` (${cite})`}.`

/** Whose an action is, until when, and what has become of it. */
function facts(w: W, action: ActionLine): string {
  const { owners, due, late, postponed: count, cite, doneOn, disowned: by, stuck } = action
  const known = [
    owners === '' ? w.ownerMissing : owners,
    doneOn === undefined ? due || w.timeMissing : w.doneOn({ day: doneOn }),
    doneOn === undefined && late,
    count > 0 && w.postponed({ count }),
    by !== undefined && w.disowned({ by }),
    stuck && w.stuck({ since: stuck.since, why: bare(stuck.why) }),
    cite,
  ]
  return capital(known.filter(Boolean).join(' · '))
}
const ofWhich = (w: W, late: number): string => (late === 0 ? '' : w.ofWhichLate({ late }))

const told = {
  quoted,
  line: (w: W, action: ActionLine) => `– ${action.id} ${stopped(action.text)} ${facts(w, action)}`,
  mineHead: (w: W, { open, late }: { open: number; late: number }) =>
    open === 0 ? w.noneOfMine : w.ofMine({ open, late: ofWhich(w, late) }),
  listHead: (w: W, of: { filter: Filter; whose: string; count: number; late: number }) => {
    const whose = of.whose === '' ? '' : w.with(of)
    if (of.count === 0) return w.none[of.filter]({ whose })
    const late = of.filter === 'open' || of.filter === 'all' ? ofWhich(w, of.late) : ''
    return `${w.heads[of.filter]}${whose}: ${of.count}${late}.`
  },
  /** Where it is found among other things. */
  found: (
    w: W,
    of: Pick<ActionLine, 'due' | 'cite'> & { owners: string; doneOn: string | undefined },
  ) => {
    const open = `${w.open}${after(', ', of.due)}`
    const how = of.doneOn === undefined ? open : w.doneOn({ day: of.doneOn })
    return [w.action, of.owners || w.ownerMissing, how, of.cite].filter(Boolean).join(' · ')
  },
  /** One action, in full. */
  shown: (w: W, action: Known) =>
    lines(
      `${action.id} ${stopped(action.text)}`,
      facts(w, action),
      after(`${w.howItWent}: `, action.how),
      ...action.reports.map(({ day, by, text }) => `– ${day}, ${by}: ${text}`),
      ...action.moves.map(({ day, by, to, reason }) =>
        sentences(`– ${day}, ${by}: ${w.postponedTo({ to })}.`, after(`${w.reason}: `, reason)),
      ),
    ),
}

/** What is told of actions is decided here, for every language. */
export const actionFrame = (words: ActionWords) => bound(words, told)

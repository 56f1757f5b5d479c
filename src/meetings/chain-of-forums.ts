import { addDays, type Day } from './calendar.ts'
import type { Outcome } from './agenda-item.ts'
import { nameKey } from './spelling.ts'

/** One body on a matter's way. */
export interface Link {
  readonly forum: string
  /** When it is treated there, or was decided. */
  readonly on?: Day
  readonly after?: string
  readonly what?: string
  readonly decided?: { readonly on?: Day; readonly text: string }
  /** The latest day it must be treated there for those after it, and for the day in force. */
  readonly latest?: Day
  /** Its day is over and nothing is known, or comes after the latest one. */
  readonly late?: 'passed' | 'tooLate'
}

type Referred = Extract<Outcome, { kind: 'referred' }>
type There = Extract<Outcome, { kind: 'decidedThere' }>

/**
 * The bodies a matter passes, one after another, each with the latest day counted back from the day it takes effect and from the days of those
 * after it. What a body decided belongs to its link; one that nobody sent it to is a link of its own.
 */
export function chainOf(
  steps: readonly Outcome[],
  today: Day,
  inForce: Day | undefined,
): readonly Link[] {
  const there = steps.filter((one): one is There => one.kind === 'decidedThere')
  const sent = inTurn(steps.filter((one): one is Referred => one.kind === 'referred'))
  const isSent = ({ forum }: There): boolean =>
    sent.some(({ to }) => nameKey(to) === nameKey(forum))
  const links: readonly Link[] = [
    ...there
      .filter((one) => !isSent(one))
      .map(({ forum, on, text }) => ({ forum, ...day(on), decided: { ...day(on), text } })),
    ...sent.map(({ to, on, after, what }) => {
      const decided = there.findLast(({ forum }) => nameKey(forum) === nameKey(to))
      return {
        forum: to,
        ...day(on),
        ...(after === undefined ? {} : { after }),
        ...(what === undefined ? {} : { what }),
        ...(decided ? { decided: { ...day(decided.on), text: decided.text } } : {}),
      }
    }),
  ]
  return withLatest(links, today, inForce)
}

const day = (on: Day | undefined): { readonly on?: Day } => (on === undefined ? {} : { on })

/** As they were said, but for those that come after a named one: they stand right behind it. */
function inTurn(sent: readonly Referred[]): readonly Referred[] {
  return sent.reduce((all: readonly Referred[], one) => {
    const at =
      one.after === undefined ? -1 : all.findIndex(({ to }) => nameKey(to) === nameKey(one.after!))
    return at < 0 ? [...all, one] : [...all.slice(0, at + 1), one, ...all.slice(at + 1)]
  }, [])
}

function withLatest(links: readonly Link[], today: Day, inForce: Day | undefined): readonly Link[] {
  const told: Link[] = []
  let bound = inForce
  for (const link of links.toReversed()) {
    const latest = bound === undefined ? undefined : addDays(bound, -1)
    const tooLate = link.on !== undefined && latest !== undefined && link.on > latest
    const passed = link.on !== undefined && link.on < today
    told.unshift({
      ...link,
      ...(latest === undefined || link.decided ? {} : { latest }),
      ...(link.decided || !(tooLate || passed) ? {} : { late: passed ? 'passed' : 'tooLate' }),
    })
    if (link.on !== undefined && (bound === undefined || link.on < bound)) bound = link.on
    else if (latest !== undefined) bound = latest
  }
  return told
}

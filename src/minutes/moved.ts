import type { Action, Owner } from '../meetings/action.ts'
import type { Due } from '../meetings/due.ts'
import type { PersonId } from '../meetings/ids.ts'
import { ownerKey } from '../meetings/owners.ts'

/** What happened to an action since the meeting before: the latest of its kind. */
export type Move =
  | { readonly kind: 'done'; readonly at: string; readonly by: PersonId; readonly how?: string }
  | {
      readonly kind: 'postponed'
      readonly at: string
      readonly by: PersonId
      readonly to: Due
      readonly times: number
      readonly reason?: string
    }
  /** Some of those who report for themselves have done theirs. */
  | { readonly kind: 'part'; readonly at: string; readonly owners: readonly Owner[] }
  | { readonly kind: 'reported'; readonly at: string; readonly by: PersonId; readonly text: string }
  /** New words, owners or time, reopened, or handed over: what it is now is told. */
  | { readonly kind: 'changed'; readonly at: string }

export interface MovedAction {
  readonly action: Action
  readonly moves: readonly Move[]
}

/**
 * The actions whose state changed after `since` and up to `until`, in the order of their numbers, each with what happened in the order
 * it did. `since` absent: there was no meeting before, so everything counts.
 */
export function movedBetween(
  actions: readonly Action[],
  since: string | undefined,
  until: string | undefined,
): readonly MovedAction[] {
  const inside = (at: string): boolean =>
    (since === undefined || at > since) && (until === undefined || at <= until)
  return actions
    .map((action) => ({ action, moves: movesOf(action, inside) }))
    .filter(({ moves }) => moves.length > 0)
    .sort((a, b) => numberOf(a.action) - numberOf(b.action))
}

function movesOf(action: Action, inside: (at: string) => boolean): readonly Move[] {
  const postponements = action.postponements
    .map((one, index) => ({ ...one, times: index + 1 }))
    .filter(({ at }) => inside(at))
  const latest = postponements.at(-1)
  const report = action.reports.filter(({ at }) => inside(at)).at(-1)
  const moves: readonly Move[] = [
    ...(latest
      ? [
          {
            kind: 'postponed' as const,
            at: latest.at,
            by: latest.by,
            to: latest.to,
            times: latest.times,
            ...(latest.reason === undefined ? {} : { reason: latest.reason }),
          },
        ]
      : []),
    ...partOf(action, inside),
    ...(report ? [{ kind: 'reported' as const, ...report }] : []),
    ...(action.status === 'done' && inside(action.doneAt)
      ? [
          {
            kind: 'done' as const,
            at: action.doneAt,
            by: action.doneBy,
            ...(action.how === undefined ? {} : { how: action.how }),
          },
        ]
      : []),
  ]
  if (moves.length > 0) return [...moves].sort((a, b) => a.at.localeCompare(b.at))
  return action.changedAt !== action.createdAt && inside(action.changedAt)
    ? [{ kind: 'changed', at: action.changedAt }]
    : []
}

function partOf(
  { owners, parts = {}, status }: Action,
  inside: (at: string) => boolean,
): readonly Extract<Move, { kind: 'part' }>[] {
  const [first, ...more] = owners.flatMap((owner) => {
    const at = parts[ownerKey(owner)]?.at
    return at !== undefined && inside(at) ? [{ owner, at }] : []
  })
  if (status === 'done' || first === undefined) return []
  const done = [first, ...more]
  const at = done.reduce((latest, one) => (one.at > latest ? one.at : latest), first.at)
  return [{ kind: 'part', at, owners: done.map(({ owner }) => owner) }]
}

const numberOf = ({ id }: Action): number => Number(id.slice(1))

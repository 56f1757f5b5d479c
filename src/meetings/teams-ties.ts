import type { PersonId } from './ids.ts'
import { Refusal } from './refusal.ts'

/** A Teams meeting's own chat that somebody took the bot into, and what those who lead say of it. */
export interface TeamsTie {
  readonly number: number
  /** The chat's partition. */
  readonly chat: string
  readonly title?: string
  readonly organiser?: string
  readonly startsAt?: string
  /** Who took the bot there. */
  readonly by: PersonId
  readonly askedAt: string
  /** Absent: nobody who leads has said. */
  readonly answer?: { readonly tied: boolean; readonly by: PersonId; readonly at: string }
}

/** The part of a group that is read here. */
interface Tying {
  readonly teamsTies?: Readonly<Record<number, TeamsTie>>
}

export const tieOf = (group: Tying, chat: string): TeamsTie | undefined =>
  Object.values(group.teamsTies ?? {}).findLast((tie) => tie.chat === chat)

const ASKED_ANEW_MS = 3_600_000

/** Whether it is time to ask about a meeting: once, and once more after a while where somebody who leads speaks there before anyone has said. */
export function asksToTie(group: Tying, chat: string, leading: boolean, now: Date): boolean {
  const tie = tieOf(group, chat)
  if (!tie) return true
  return leading && !tie.answer && now.getTime() - Date.parse(tie.askedAt) > ASKED_ANEW_MS
}

/** Meetings that are remembered; older ones that were answered are let go of. */
const MOST = 100

/** The group with a meeting to be asked about, or asked about again. */
export function withTie<G extends Tying>(
  group: G,
  values: Omit<TeamsTie, 'number' | 'answer'>,
): { readonly group: G; readonly tie: TeamsTie } {
  const all = Object.values(group.teamsTies ?? {})
  const number =
    tieOf(group, values.chat)?.number ?? 1 + Math.max(0, ...all.map((one) => one.number))
  const tie: TeamsTie = { ...values, number }
  const kept = [...all.filter((one) => one.number !== number), tie].slice(-MOST)
  return {
    group: { ...group, teamsTies: Object.fromEntries(kept.map((one) => [one.number, one])) },
    tie,
  }
}

/** The group with the answer about a meeting. Refuses `noSuchTie`. */
export function answeredTie<G extends Tying>(
  group: G,
  number: number,
  answer: NonNullable<TeamsTie['answer']>,
): { readonly group: G; readonly tie: TeamsTie } {
  const known = group.teamsTies?.[number]
  if (!known) throw new Refusal('noSuchTie', { number })
  const tie = { ...known, answer }
  return { group: { ...group, teamsTies: { ...group.teamsTies, [number]: tie } }, tie }
}

import { isRecorded } from '../store/kinds.ts'
import type { Doc } from '../store/store.ts'
import type { Change } from '../meetings/changes.ts'
import { changesBetween } from '../meetings/changes.ts'
import type { PersonId } from '../meetings/ids.ts'
import type { Choice } from '../text/message.ts'

/** What one sentence did to one document. */
export interface Touched {
  readonly id: string
  readonly type: string
  /** The sentence made the document. Taking it back removes it. */
  readonly created?: true
  /** The sentence took the document away; what it was is the only change, at no path. Taking it back brings it back. */
  readonly removed?: true
  readonly changes: readonly Change[]
}

/** One recorded sentence. */
export interface Act {
  readonly command: string
  /** As it was typed. */
  readonly source: string
  /** What was understood, by argument; a sentence is only shown. Absent: the act reads its text itself. */
  readonly args?: Readonly<Record<string, unknown>>
  readonly touched: readonly Touched[]
  /** Posts to others that it set in motion. */
  readonly told: readonly string[]
  /** Who made it happen, where nobody said it: people coming and going. It is nobody's sentence, so nobody takes it back. */
  readonly actor?: PersonId
  /** How many records of each kind the clock let go of. */
  readonly counts?: Readonly<Record<string, number>>
  /** The log itself may lack what is older than this: it was let go of. */
  readonly until?: string
  /** It cannot be taken back, and the log does not hold what it was before: that was to be forgotten. */
  readonly final?: true
  /** Set when this act took back another one. */
  readonly undoes?: { readonly log: string; readonly act: number }
}

/**
 * What one message recorded: who did what, when, from where, and what it was before. Its id follows from the activity, so it is
 * also what makes the same message act once: a second delivery meets it in the store and repeats the answer instead.
 */
export interface LogEntry extends Doc {
  readonly type: 'log'
  readonly by: PersonId
  readonly at: string
  readonly from: 'personal' | 'groupChat' | 'channel' | 'clock'
  readonly acts: readonly Act[]
  readonly answer: { readonly text: string; readonly choices?: readonly Choice[] }
  /** When words were taken out of it, and the digest of what it was before. */
  readonly blanked?: readonly { readonly at: string; readonly digest: string }[]
}

/** What happened without a sentence, as `joined`, in the words of the log. */
export type Event =
  | 'installed'
  | 'joined'
  | 'left'
  | 'uninstalled'
  | 'renamed'
  | 'culled'
  | 'succeeded'
  | 'notSucceeded'
  | 'named'
  | 'notNamed'
  | 'disposed'
  | 'restored'
  | 'moved'

export const logEntry = (
  values: Omit<LogEntry, keyof Doc | 'type'> & { readonly pk: string; readonly id: string },
): LogEntry => ({ ...values, type: 'log' })

type Draft = {
  readonly id: string
  readonly before?: Doc | undefined
  readonly after?: Doc | undefined
}

/** What was drafted between two points of a turn. */
export function touchedBetween(
  earlier: readonly Draft[],
  later: readonly Draft[],
): readonly Touched[] {
  const known = new Map(earlier.map((draft) => [draft.id, draft.after]))
  return later.flatMap(({ id, before, after }): Touched[] => {
    const was = known.has(id) ? known.get(id) : before
    // What a sentence takes away of the record can be brought back; anything else that goes is done with.
    if (after === undefined && was?.type === 'action')
      return [{ id, type: was.type, removed: true, changes: [{ path: [], before: was }] }]
    if (after === undefined || after === was || !isRecorded(after.type)) return []
    if (was === undefined) return [{ id, type: after.type, created: true, changes: [] }]
    const changes = changesBetween({ ...was }, { ...after })
    return changes.length > 0 ? [{ id, type: after.type, changes }] : []
  })
}

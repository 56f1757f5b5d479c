import type { Action } from './action.ts'
import type { Group } from './group.ts'

/** A reminder that is to be sent, and under which key it is remembered once it is. */
export interface PlannedReminder {
  readonly key: string
  readonly at: Date
}

export function nextReminder(_action: Action, _group: Group, _now: Date): PlannedReminder | undefined {
  return undefined
}

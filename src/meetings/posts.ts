import type { Settings } from './group.ts'
import type { Meeting } from './meeting.ts'

/** A post about a meeting that the bot makes by itself. */
export interface PlannedPost {
  readonly kind: 'lastDay' | 'answerMissing' | 'dayBefore' | 'askToClose'
  readonly at: Date
}

export function nextPost(_meeting: Meeting, _settings: Settings, _now: Date): PlannedPost | undefined {
  return undefined
}

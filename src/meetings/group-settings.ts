import type { Clock } from './calendar.ts'
import type { Retention } from './retention.ts'

/** The first language is the group's default; both are always understood. */
export type Language = 'sv' | 'en'

export const defaultLanguage: Language = 'sv'

export interface Settings {
  readonly language: Language
  /** IANA time zone that all days and clock times of the group are told in. */
  readonly zone: string
  /** When reminders and posts of the day go out, local time. */
  readonly remindAt: Clock
  /** Days before the due day on which an owner is reminded. */
  readonly reminderDays: readonly number[]
  /** Nothing is sent by itself from the first to the second time, local. */
  readonly quietHours: { readonly from: Clock; readonly to: Clock }
  /** Days before a meeting that proposals close, where the meeting does not say otherwise. */
  readonly proposalDays: number
  /** Whether minutes are adjusted by appointed adjusters. */
  readonly adjustment: boolean
  /** Whether minutes that have not been sent out are for those who lead, AU and adjusters alone. Absent: closed. */
  readonly drafts?: 'closed' | 'open'
  /** Whether an agenda that has not been sent out is for them alone. Absent: open. */
  readonly draftAgenda?: 'closed' | 'open'
  /** What the document is called. Absent: minutes where they are adjusted, else notes. */
  readonly document?: DocumentName
  /** Whether whoever presided adjusts too. Absent in groups from before that could be set: they do not, as then. */
  readonly chairAdjusts?: boolean
  /** Whether minutes become final when a later meeting approves them. Absent: they do not. */
  readonly previousFinal?: boolean
  /** Days that adjusters have. Absent: 14. */
  readonly adjustmentDays?: number
  /** How many times an overdue action is told of weekly, before that is monthly. Absent: 4. */
  readonly weeklyReminders?: number
  /** Whether minutes tell which organisations were represented at each decision. Absent in groups from before that could be set: they do, as then. */
  readonly representation?: boolean
  /** Whether minutes tell the themes for coming meetings. Absent: likewise. */
  readonly themes?: boolean
  /** The group's own line above the title, at the foot of each page, and below the status; empty or absent: none. */
  readonly head?: string
  readonly foot?: string
  readonly line?: string
  /** Where the group keeps what is finished; empty or absent: nowhere that is told. */
  readonly archive?: string
  /** How long each kind of record is kept. Absent: for good. */
  readonly retention?: Retention
}

/** `minnesanteckningar`, `protokoll`, `mötesanteckningar`. */
export type DocumentName = 'notes' | 'minutes' | 'meetingNotes'

export const defaultSettings: Settings = {
  language: defaultLanguage,
  zone: 'Europe/Stockholm',
  remindAt: '08:00',
  reminderDays: [7],
  quietHours: { from: '18:00', to: '07:00' },
  proposalDays: 14,
  adjustment: false,
  chairAdjusts: true,
  representation: false,
  themes: false,
}

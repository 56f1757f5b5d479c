import type { Day } from '../meetings/calendar.ts'

interface Titled {
  readonly id: string
  readonly title: string
  /** How long it is to take, where that is known. */
  readonly minutes?: number
}
export interface KnownMeeting {
  readonly on: Day
  /** `09:00-12:00` in the group's zone. */
  readonly hours: string
  readonly place: string
  readonly state: 'planned' | 'announced' | 'open' | 'closed'
}

/** What the bot knows for certain when a message comes: who speaks and with which rights, where, and how things stand. */
export interface Context {
  readonly language: 'sv' | 'en'
  readonly speaker: {
    readonly id: string
    readonly name: string
    readonly leads: boolean
    readonly committee: boolean
  }
  readonly where: 'group' | 'personal'
  readonly today: Day
  /** Local time, `09:15`. */
  readonly clock: string
  readonly meetings: readonly KnownMeeting[]
  /** Those of the meeting that sentences are about now: the open or next one with an agenda, else the latest held. */
  readonly items: readonly Titled[]
  readonly currentItem?: string
  readonly proposals: readonly (Titled & { readonly by: string })[]
  /** Open ones. */
  readonly actions: readonly (Titled & { readonly owner: string; readonly due?: Day })[]
  readonly people: readonly { readonly id: string; readonly name: string }[]
  /** What the post is about that the message answers: an action, a proposal, an item. */
  readonly answered?: string
}

export type Stage = 'none' | 'planned' | 'announced' | 'today' | 'open' | 'after'

/** Where the group stands: a meeting under way, one just held, one called or only planned, or none. */
export function stageOf({ meetings, today }: Context): Stage {
  if (meetings.some(({ state }) => state === 'open')) return 'open'
  if (meetings.some(({ state, on }) => state === 'announced' && on === today)) return 'today'
  if (meetings.some(({ state }) => state === 'announced')) return 'announced'
  const held = meetings.filter(({ state }) => state === 'closed').map(({ on }) => on)
  const coming = meetings.some(({ state }) => state === 'planned')
  if (held.some((on) => daysSince(on, today) <= 7)) return 'after'
  return coming ? 'planned' : 'none'
}

/** Whether a meeting that is to come is spoken of, rather than one under way or just held. */
export const isComing = (context: Context): boolean =>
  stageOf(context) === 'planned' || isCalled(context)

/** Whether people have been asked to a meeting that is to come. */
export const isCalled = (context: Context): boolean =>
  ['announced', 'today'].includes(stageOf(context))

const daysSince = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

import type { Day } from '../../meetings/calendar.ts'
import type { Outcome } from '../../meetings/agenda-item.ts'
import type { HomeTold, StanceTold } from './matters-frame.ts'
import { after, sentences, stopped } from '../../text/parts.ts'
import type { Dates } from '../../text/dates.ts'
import type { Wording } from '../../text/wording.ts'
import { bound, type Count, type Say } from './agenda-parts.ts'

type Names = readonly string[]
const represents = ['byMember', 'bySubstitute', 'nobody', 'part', 'unknown'] as const
type Represents = (typeof represents)[number]

/** The words of one language for what the minutes print. */
export interface DocumentWords extends Wording, Pick<Dates, 'formatDate'> {
  readonly homeCount: (parties: readonly HomeTold[]) => string
  readonly stances: (parties: readonly StanceTold[]) => Names
  readonly treatedAs: (outcome: Outcome) => string
  readonly reason: string
  readonly present: Count
  readonly forPart: Count
  readonly counts: Readonly<Record<'replaced' | 'absent' | 'unknown', Count>>
  readonly addedOn: Say<'date'>
  readonly changedOn: Say<'date'>
  readonly confirmedBy: Say<'name'>
  readonly whoeverChanged: string
  readonly inForce: Say<'when'>
  readonly adopted: string
  readonly adoptedWith: (of: { count: number; additions: string }) => string
  readonly notTakenUp: Say<'title'>
  readonly representedAs: Readonly<Record<Represents, string>>
  readonly timeUnknown: string
  readonly atLeast: string
  readonly ofAll: (of: { here: number; all: number }) => string
  readonly doneOn: Say<'date'>
  readonly postponed: Say<'date' | 'due'>
  readonly times: Count
  readonly item: string
  readonly proposal: string
  readonly notTreated: string
  readonly notAdopted: string
  readonly adjusted: Say<'date' | 'names'>
  readonly inTeams: Say<'date' | 'names'>
  readonly leadTime: (of: { days: number }) => string
  readonly late: string
  readonly via: string
  readonly noted: string
  readonly confirmed: string
  readonly atMeeting: Say<'how' | 'date'>
  readonly withChange: string
}
type W = DocumentWords

const people = {
  count: (
    w: W,
    of: { present: number; part: number; replaced: number; absent: number; unknown: number },
  ) => {
    const there = w.present({ count: of.present + of.part })
    const parts = [
      `${there}${of.part === 0 ? '' : `, ${w.forPart({ count: of.part })}`}`,
      ...(['replaced', 'absent', 'unknown'] as const).flatMap((kind) =>
        of[kind] > 0 ? [w.counts[kind]({ count: of[kind] })] : [],
      ),
    ]
    return `${parts.join('; ')}.`
  },
}

const items = {
  /** Behind what was added or changed when the minutes had been sent out. */
  mark: (w: W, of: { addedOn?: Day; changedOn?: Day; confirmedBy?: string }) => {
    const parts = [
      of.addedOn && w.addedOn({ date: w.formatDate(of.addedOn) }),
      of.changedOn && w.changedOn({ date: w.formatDate(of.changedOn) }),
      of.confirmedBy !== undefined &&
        w.confirmedBy({ name: of.confirmedBy === '' ? w.whoeverChanged : of.confirmedBy }),
    ]
    return `(${parts.filter(Boolean).join(', ')})`
  },
  known: (
    w: W,
    of: {
      inForce: string | undefined
      home: readonly HomeTold[]
      behind: readonly StanceTold[]
    },
  ): Names => [
    ...(of.inForce === undefined ? [] : [w.inForce({ when: of.inForce })]),
    ...(of.home.length === 0 ? [] : [w.homeCount(of.home)]),
    ...w.stances(of.behind),
  ],
  adoption: (
    w: W,
    of: {
      adopted: boolean
      additions: readonly { readonly number: string; readonly title: string }[]
      turnedDown: readonly { readonly title: string; readonly reason: string }[]
    },
  ): Names => {
    const additions = w.listed(of.additions.map(({ number, title }) => `${number}, ${title}`))
    const count = of.additions.length
    const adopted = count === 0 ? w.adopted : w.adoptedWith({ count, additions })
    return [
      ...(of.adopted ? [adopted] : []),
      ...of.turnedDown.map(({ title, reason }) =>
        stopped(`${w.notTakenUp({ title })}${after(': ', reason)}`),
      ),
    ]
  },
  represented: (w: W, of: Record<Represents, Names> & { timeKnown: boolean }): Names => [
    ...represents.flatMap((kind) =>
      of[kind].length > 0 ? [`${w.representedAs[kind]}: ${of[kind].join(', ')}.`] : [],
    ),
    ...(of.part.length > 0 && !of.timeKnown ? [w.timeUnknown] : []),
  ],
  representedCount: (w: W, of: { here: number; all: number; atLeast: boolean }) =>
    `${of.atLeast ? `${w.atLeast} ` : ''}${w.ofAll(of)}`,
  carried: (
    w: W,
    of: { title: string; number: string | undefined; proposal: string | undefined; how: string },
  ) => {
    const parts = [
      of.number !== undefined && `${w.item} ${of.number}`,
      of.how,
      of.proposal !== undefined && `${w.proposal} ${of.proposal}`,
    ]
    return `${of.title} (${parts.filter(Boolean).join(', ')})`
  },
  came: (w: W, of: { outcome: Outcome | undefined; reached: boolean }) => {
    if (of.outcome !== undefined) return w.treatedAs(of.outcome)
    return of.reached ? w.notTreated : w.notAdopted
  },
}

const moved = {
  done: (w: W, of: { on: Day; how: string | undefined }) =>
    stopped(`${w.doneOn({ date: w.formatDate(of.on) })}${after(': ', of.how)}`),
  postponed: (w: W, of: { on: Day; due: string; times: number; reason: string | undefined }) => {
    const often = of.times > 1 ? ` (${w.times({ count: of.times })})` : ''
    return sentences(
      `${w.postponed({ date: w.formatDate(of.on), due: of.due })}${often}.`,
      of.reason?.trim() && `${w.reason}: ${stopped(of.reason)}`,
    )
  },
}

const adjustment = {
  by: (w: W, of: { names: Names; on: Day; days: number; late: boolean }) => {
    const by = w.inTeams({ date: w.formatDate(of.on), names: w.listed(of.names) })
    return `${by} ${w.leadTime({ days: of.days })}${of.late ? `, ${w.late}` : ''}.`
  },
  final: (w: W, of: { name: string; on: Day }) =>
    `${w.adjusted({ date: w.formatDate(of.on), names: of.name })}.`,
  signed: (w: W, of: { name: string; on: Day; how: string | undefined }) => {
    const by = w.adjusted({ date: w.formatDate(of.on), names: of.name })
    return `${by}${of.how === undefined ? '' : `, ${w.via} ${of.how}`}.`
  },
  approved: (w: W, of: { on: Day; how: 'noted' | 'confirmed'; change: string | undefined }) => {
    const change = of.change === undefined ? '' : ` ${w.withChange} ${of.change}`
    return `${w.atMeeting({ how: w[of.how], date: w.formatDate(of.on) })}${change}.`
  },
}

/** What the minutes print of what is known is decided here, for every language. */
export const documentFrame = (words: DocumentWords) => ({
  items: bound(words, items),
  people: bound(words, people),
  moved: bound(words, moved),
  adjustment: bound(words, adjustment),
})

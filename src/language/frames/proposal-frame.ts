import type { Day } from '../../meetings/calendar.ts'
import type { ItemNumber } from '../../meetings/agenda-item.ts'
import { showNumber } from '../../meetings/numbering.ts'
import type { AcceptedTold, Closed, ProposalTold, TargetTold } from '../../text/agenda-facts.ts'
import { cutAt, lines } from '../../text/cut.ts'
import { sentences } from '../../text/parts.ts'
import {
  papersTold,
  because,
  papersUnlike,
  shortDay,
  type AgendaPartWords,
  type Count,
  type Say,
  type WithParts,
} from './agenda-parts.ts'

type Names = readonly string[]
/** A proposal as its owner is told of it: `yours` is it by number and title. */
interface Post {
  readonly id: string
  readonly title: string
  readonly by: string
  readonly group: string
}

type ProposalStrings = Readonly<
  Record<
    'youWillKnow' | 'before' | 'background' | 'link' | 'noProposals' | 'adoptHint' | 'staysAmong',
    string
  >
>
type Stated = Readonly<Record<'recorded' | 'isSo' | 'isNow', Say<'id' | 'what'>>>
/** The words of one language for proposals. */
export interface ProposalWords extends AgendaPartWords, ProposalStrings, Stated {
  readonly yours: Say<'id' | 'title' | 'group'>
  readonly chooseOther: Say<'id' | 'on'>
  readonly urgent: Say<'title'>
  readonly takeOnto: Say<'id'>
  readonly letKnow: Say<'who'>
  readonly changedYours: Say<'by' | 'id' | 'what'>
  readonly isWithdrawn: Say<'id' | 'title'>
  readonly withdrewYours: Say<'by' | 'id' | 'title' | 'why'>
  readonly isMoved: Say<'id' | 'title'>
  readonly staysThere: Say<'id' | 'title'>
  /** What had been declined, or kept for later, waits again. */
  readonly isBack: Readonly<Record<'declined' | 'parked', Say<'id' | 'title'>>>
  readonly movedYours: Say<'by' | 'yours'>
  readonly broughtBack: Readonly<Record<'declined' | 'parked', Say<'by' | 'yours'>>>
  readonly parkedAgain: (of: { ids: string; count: number }) => string
  readonly amongAgain: string
  readonly waitCount: Count
  readonly moreProposals: (of: { more: number }) => string
  readonly triageHint: Say<'id'>
  readonly readHint: Say<'id'>
  readonly takenIn: Say<'id' | 'title' | 'number' | 'day'>
  readonly takenAsAddition: Say<'id' | 'title' | 'day'>
  readonly numbersLater: (of: { why: string; count: number }) => string
  readonly declinedFrom: Say<'name' | 'what' | 'why'>
  readonly moreFrom: (of: { left: number }) => string
  readonly declinedYours: Say<'by' | 'what' | 'group' | 'why'>
  readonly counts: { proposals: Count; additions: Count }
  readonly yourCounts: { proposals: Count; additions: Count }
  readonly areDeclined: (of: { ids: string; count: number; why: string }) => string
  readonly parkInstead: Say<'id'>
  readonly areReferred: (of: { ids: string; count: number; to: string }) => string
  readonly whenBack: Say<'id'>
  readonly areParked: (of: { ids: string; count: number }) => string
  readonly whenTime: Say<'id'>
  readonly tookIn: Say<'by' | 'yours' | 'number' | 'day'>
  readonly tookAsAddition: Say<'by' | 'yours' | 'day'>
  readonly declinedOne: Say<'by' | 'what'>
  readonly referredOne: Say<'by' | 'yours' | 'to'>
  readonly parkedOne: Say<'by' | 'yours'>
  readonly reasonGiven: Say<'reason'>
  readonly returnedOne: Say<'by' | 'yours' | 'day'>
}

type W = WithParts<ProposalWords>
/** What became of a proposal that was put to a meeting: `stays` where it was for that one already. */
type HowMoved = 'moved' | 'stays' | 'declined' | 'parked'
interface Moved {
  readonly where: TargetTold
  readonly how: HowMoved
}

function movedWord(w: W, how: HowMoved): W['isMoved'] {
  if (how === 'declined' || how === 'parked') return w.isBack[how]
  return how === 'stays' ? w.staysThere : w.isMoved
}

const titled = (w: W, proposal: ProposalTold): string =>
  `${w.quoted(proposal.title)}${w.part.facts(proposal)}`

/** What is told of a proposal to whoever makes, changes or looks at it. */
const shown = {
  proposed: (
    w: W,
    of: {
      proposal: ProposalTold
      where: TargetTold
      lead: boolean
      other: Day | undefined
    },
  ) => {
    const { id, title } = of.proposal
    const next = of.lead ? w.takeOnto({ id }) : w.youWillKnow
    return lines(
      w.recorded({ id, what: titled(w, of.proposal) }),
      papersTold(w, of.proposal),
      sentences(w.part.target(of.where), of.other && w.chooseOther({ id, on: shortDay(of.other) })),
      of.where.missed?.why === 'agendaSent' ? w.urgent({ title: cutAt(title, 60) }) : next,
    )
  },
  proposalChanged: (w: W, of: { stood: ProposalTold; stands: ProposalTold; told: Names }) => {
    const is = (one: ProposalTold): string => `${titled(w, one)}, ${w.part.stateOf(one)}`
    return lines(
      w.isNow({ id: of.stands.id, what: is(of.stands) }),
      papersUnlike(w, of.stands, of.stood),
      `${w.before}: ${is(of.stood)}.`,
      papersUnlike(w, of.stood, of.stands),
      of.told.length > 0 && w.letKnow({ who: w.listed(of.told) }),
    )
  },
  proposalIsSo: (w: W, of: { stands: ProposalTold }) =>
    w.isSo({ id: of.stands.id, what: titled(w, of.stands) }),
  proposalChangedPost: (w: W, of: { stood: ProposalTold; stands: ProposalTold; by: string }) =>
    sentences(
      w.changedYours({ by: of.by, id: of.stands.id, what: titled(w, of.stands) }),
      `${w.before}: ${titled(w, of.stood)}.`,
    ),
  withdrawn: (w: W, of: { id: string; title: string; told: Names }) =>
    sentences(w.isWithdrawn(of), of.told.length > 0 && w.letKnow({ who: w.listed(of.told) })),
  withdrawnPost: (w: W, of: { id: string; title: string; by: string; reason: string }) =>
    w.withdrewYours({ ...of, why: because(w, of.reason) }),
  proposalMoved: (w: W, { how, ...of }: Moved & { id: string; title: string }) =>
    sentences(movedWord(w, how)(of), w.part.target(of.where)),
  proposals: (
    w: W,
    of: {
      all: readonly ProposalTold[]
      more: number
      today: Day
      triage: boolean
    },
  ) => {
    const [first] = of.all
    if (!first) return w.noProposals
    return lines(
      w.waitCount({ count: of.all.length + of.more }),
      ...of.all.map(
        (one) =>
          `– ${one.id} ${one.title}${w.part.facts(one)}. ${one.by}, ${w.formatDaysUntil(one.on, of.today)}, ${w.part.stateOf(one)}`,
      ),
      of.more > 0 && w.moreProposals({ more: of.more }),
      of.triage ? w.triageHint(first) : w.readHint(first),
    )
  },
  proposal: (w: W, { proposal, today }: { proposal: ProposalTold; today: Day }) =>
    lines(
      `${proposal.id} ${proposal.title}${w.part.facts(proposal)}`,
      `${proposal.by}, ${w.formatDaysUntil(proposal.on, today)}, ${w.part.stateOf(proposal)}`,
      proposal.background && `${w.background}: ${proposal.background}`,
      proposal.link && `${w.link}: ${proposal.link}`,
    ),
  stateOf: (w: W, proposal: ProposalTold) => w.part.stateOf(proposal),
}

/** How many proposals and additions, those there are none of left out. */
const howMany = (
  w: W,
  of: { proposals: number; additions: number },
  say: { proposals: Count; additions: Count },
): string =>
  w.listed([
    ...(of.proposals === 0 ? [] : [say.proposals({ count: of.proposals })]),
    ...(of.additions === 0 ? [] : [say.additions({ count: of.additions })]),
  ])

/** What is told of a proposal that has been decided on. */
const triaged = {
  accepted: (
    w: W,
    of: {
      all: readonly AcceptedTold[]
      on: Day
      fixed: 'sent' | 'open' | undefined
      split: ItemNumber | undefined
      told: Names
      closed: Closed | undefined
      show: Day | undefined
    },
  ) => {
    const day = w.formatDay(of.on)
    const next = { sent: w.part.tellGroup(of.show), open: w.adoptHint, not: w.part.look(of.show) }
    return lines(
      ...of.all.map(({ number, terms: _shown, ...one }) =>
        number
          ? w.takenIn({ ...one, number: showNumber(number), day })
          : w.takenAsAddition({ ...one, day }),
      ),
      ...of.all.map(w.terms.open),
      sentences(
        of.fixed && w.numbersLater({ why: w.whyWaits[of.fixed], count: of.all.length }),
        w.part.closedUp(of.closed),
        w.part.split(of.split),
        w.part.known(of.told),
        next[of.fixed ?? 'not'],
      ),
    )
  },
  declinedAll: (
    w: W,
    of: {
      name: string
      proposals: number
      additions: number
      reason: string
      left: number
    },
  ) =>
    sentences(
      w.declinedFrom({
        name: of.name,
        what: howMany(w, of, w.counts),
        why: because(w, of.reason),
      }),
      of.left > 0 && w.moreFrom(of),
    ),
  declinedAllPost: (
    w: W,
    of: {
      proposals: number
      additions: number
      reason: string
      by: string
      group: string
    },
  ) =>
    w.declinedYours({
      ...of,
      what: howMany(w, of, w.yourCounts),
      why: because(w, of.reason),
    }),
  declined: (w: W, { all, reason, told }: { all: Names; reason: string; told: Names }) =>
    sentences(
      w.areDeclined({ ids: w.listed(all), count: all.length, why: because(w, reason) }),
      w.part.known(told),
      w.parkInstead({ id: all[0] ?? '' }),
    ),
  referred: (w: W, { all, to, told }: { all: Names; to: string; told: Names }) =>
    sentences(
      w.areReferred({ ids: w.listed(all), count: all.length, to }),
      w.part.known(told),
      w.whenBack({ id: all[0] ?? '' }),
    ),
  /** `again`: those that had been declined. */
  parked: (w: W, { all, again, told }: { all: Names; again: Names; told: Names }) =>
    sentences(
      all.length > 0 && w.areParked({ ids: w.listed(all), count: all.length }),
      again.length > 0 && w.parkedAgain({ ids: w.listed(again), count: again.length }),
      w.part.known(told),
      w.whenTime({ id: [...all, ...again][0] ?? '' }),
    ),
}

/** What the one who made a proposal is told of it. */
const posted = {
  acceptedPost: (w: W, { number, ...of }: Post & { number?: ItemNumber | undefined; on: Day }) => {
    const told = { by: of.by, yours: w.yours(of), day: w.formatDay(of.on) }
    return number
      ? sentences(w.tookIn({ ...told, number: showNumber(number) }), w.part.look(of.on))
      : w.tookAsAddition(told)
  },
  declinedPost: (w: W, of: Post & { reason: string }) =>
    w.declinedOne({
      by: of.by,
      what: `${w.yours(of)}${because(w, of.reason)}`.replace(/,$/, ''),
    }),
  referredPost: (w: W, of: Post & { to: string; reason: string | undefined }) =>
    sentences(
      w.referredOne({ by: of.by, yours: w.yours(of), to: of.to }),
      of.reason && w.reasonGiven({ reason: of.reason }),
      w.staysAmong,
    ),
  parkedPost: (w: W, of: Post & { reason: string | undefined; again: boolean }) =>
    sentences(
      w.parkedOne({ by: of.by, yours: w.yours(of) }),
      of.reason && w.reasonGiven({ reason: of.reason }),
      of.again ? w.amongAgain : w.staysAmong,
    ),
  returnedPost: (w: W, of: Post & { on: Day }) =>
    w.returnedOne({ by: of.by, yours: w.yours(of), day: w.formatDay(of.on) }),
  movedPost: (w: W, { how, ...of }: Post & Moved) => {
    const say = how === 'declined' || how === 'parked' ? w.broughtBack[how] : w.movedYours
    return sentences(say({ by: of.by, yours: w.yours(of) }), w.part.target(of.where))
  },
}

export const proposalFrame = { ...shown, ...triaged, ...posted }

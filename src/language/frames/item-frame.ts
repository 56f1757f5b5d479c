import type { Day } from '../../meetings/calendar.ts'
import type { ItemNumber } from '../../meetings/agenda-item.ts'
import { showNumber } from '../../meetings/numbering.ts'
import type { Closed, ItemTold } from '../../text/agenda-facts.ts'
import { lines } from '../../text/cut.ts'
import { sentences, unstopped } from '../../text/parts.ts'
import {
  papersTold,
  papersUnlike,
  shortDay,
  type Papers,
  type Say,
  type WithParts,
} from './agenda-parts.ts'
import type { ProposalWords } from './proposal-frame.ts'

type Names = readonly string[]

/** The words of one language for items. */
export interface ItemWords {
  readonly proposal: string
  readonly minutesSaySo: string
  readonly renumbered: string
  readonly itemAdded: Say<'number' | 'day' | 'what'>
  readonly itemIsSo: Say<'number' | 'day' | 'what'>
  readonly itemIsNow: Say<'number' | 'day' | 'what'>
  readonly inGroup: Say<'group'>
  readonly changedItem: Say<'by' | 'day' | 'group' | 'was' | 'what'>
  readonly movedItem: Say<'by' | 'title' | 'group' | 'from' | 'to'>
  readonly itemMovedTo: Say<'number' | 'title' | 'from' | 'to' | 'as'>
  readonly stillThere: Say<'day'>
  readonly seeThere: Say<'on'>
  readonly notTakenUp: Say<'title' | 'day' | 'why'>
  readonly notTakenUpYours: Say<'by' | 'day' | 'group' | 'title' | 'why'>
  readonly isAddition: Say<'what' | 'day'>
  readonly numberLater: Say<'why'>
  readonly meetingOf: Say<'day'>
  readonly itemWithdrawn: Say<'number' | 'title' | 'day'>
  readonly itemGone: Say<'number' | 'title' | 'day' | 'rest'>
  readonly waitsAgain: Say<'id'>
  readonly additionGone: Say<'title' | 'day'>
  readonly itemAsBefore: Say<'title' | 'number' | 'day'>
  readonly itemNow: Say<'title' | 'number' | 'day' | 'was'>
}
type W = WithParts<ProposalWords & ItemWords>

/** An item as the answer tells where it went. */
interface Placed {
  readonly on: Day
  readonly show: Day | undefined
}

export const numberOf = ({ number }: ItemTold): string => (number ? showNumber(number) : '')
const what = (w: W, item: ItemTold): string => `${w.quoted(item.title)}${w.part.facts(item)}`
const inGroup = (w: W, group: string): string => (group ? ` ${w.inGroup({ group })}` : '')
const why = (reason: string): string => (reason === '' ? '' : `: ${unstopped(reason)}`)

/** What is told of one item: added, changed, moved, taken off. */
export const itemFrame = {
  itemAdded: (
    w: W,
    of: Placed & {
      item: ItemTold
      papers: Papers
      split: ItemNumber | undefined
      closed: Closed | undefined
      other: Day | undefined
    },
  ) =>
    lines(
      w.itemAdded({ number: numberOf(of.item), day: w.formatDay(of.on), what: what(w, of.item) }),
      papersTold(w, of.papers),
      sentences(w.part.split(of.split), w.part.closedUp(of.closed)),
      sentences(w.part.look(of.show), w.part.otherMeeting(of.other)),
    ),
  /** What was asked for is as it stood. */
  itemIsSo: (w: W, of: { item: ItemTold; on: Day }) =>
    w.itemIsSo({ number: numberOf(of.item), day: w.formatDay(of.on), what: what(w, of.item) }),
  itemChangedPost: (
    w: W,
    of: { was: string; item: ItemTold; on: Day; by: string; group: string },
  ) =>
    w.changedItem({
      ...of,
      day: w.formatDay(of.on),
      group: inGroup(w, of.group),
      was: w.quoted(of.was),
      what: what(w, of.item),
    }),
  itemMovedPost: (w: W, of: { title: string; from: Day; to: Day; by: string; group: string }) =>
    w.movedItem({
      ...of,
      group: inGroup(w, of.group),
      from: w.formatDay(of.from),
      to: w.formatDay(of.to),
    }),
  itemToMeeting: (
    w: W,
    of: {
      number: ItemNumber
      title: string
      from: Day
      to: Day
      as: ItemNumber | undefined
      withdrawn: boolean
      told: Names
    },
  ) => {
    const { asItem, asAddition } = w.proposalStates
    return sentences(
      w.itemMovedTo({
        number: showNumber(of.number),
        title: of.title,
        from: w.formatDay(of.from),
        to: w.formatDay(of.to),
        as: of.as ? `${asItem} ${showNumber(of.as)}` : asAddition,
      }),
      of.withdrawn && w.stillThere({ day: w.formatDate(of.from) }),
      w.part.known(of.told),
      w.seeThere({ on: shortDay(of.to) }),
    )
  },
  turnedDown: (w: W, of: { title: string; reason: string; on: Day; told: Names }) =>
    sentences(
      w.notTakenUp({ title: of.title, day: w.formatDay(of.on), why: why(of.reason) }),
      w.minutesSaySo,
      w.part.known(of.told),
    ),
  turnedDownPost: (
    w: W,
    of: { title: string; reason: string; on: Day; by: string; group: string },
  ) =>
    w.notTakenUpYours({
      ...of,
      day: w.formatDay(of.on),
      group: inGroup(w, of.group),
      why: why(of.reason),
    }),
  itemEdited: (
    w: W,
    of: Placed & {
      item: ItemTold
      was: ItemTold
      papers: { are: Papers; were: Papers }
      told: Names
      sent: boolean
      other: Day | undefined
    },
  ) =>
    lines(
      w.itemIsNow({ number: numberOf(of.item), day: w.formatDay(of.on), what: what(w, of.item) }),
      papersUnlike(w, of.papers.are, of.papers.were),
      `${w.before}: ${what(w, of.was)}.`,
      papersUnlike(w, of.papers.were, of.papers.are),
      sentences(
        w.part.known(of.told),
        of.sent ? w.part.tellGroup(of.show) : w.part.look(of.show),
        w.part.otherMeeting(of.other),
      ),
    ),
  additionWaits: (
    w: W,
    of: Placed & {
      item: ItemTold
      why: 'sent' | 'open' | 'late'
      lead: boolean
    },
  ) =>
    lines(
      w.isAddition({ what: what(w, of.item), day: w.formatDay(of.on) }),
      w.numberLater({ why: w.whyWaits[of.why] }),
      of.lead && (of.why === 'open' ? w.adoptHint : w.part.tellGroup(of.show)),
    ),
  item: (
    w: W,
    of: {
      item: ItemTold
      on: Day
      background: string | undefined
      link: string | undefined
      proposal: string | undefined
    },
  ) =>
    lines(
      `${numberOf(of.item)}. ${w.part.titled(of.item)}`,
      `${w.meetingOf({ day: w.formatDay(of.on) })}${of.proposal === undefined ? '' : `, ${w.proposal} ${of.proposal}`}`,
      of.background && `${w.background}: ${of.background}`,
      of.link && `${w.link}: ${of.link}`,
    ),
  itemRemoved: (
    w: W,
    of: Placed & {
      number: ItemNumber
      title: string
      withdrawn: boolean
      renumbered: boolean
      proposal: string | undefined
    },
  ) => {
    const gone = {
      number: showNumber(of.number),
      title: of.title,
      day: w.formatDay(of.on),
      rest: of.renumbered ? w.renumbered : '',
    }
    return sentences(
      of.withdrawn ? w.itemWithdrawn(gone) : w.itemGone(gone),
      of.proposal && w.waitsAgain({ id: of.proposal }),
      of.withdrawn ? w.part.tellGroup(of.show) : w.part.look(of.show),
    )
  },
  additionRemoved: (w: W, of: { title: string; on: Day; proposal: string | undefined }) =>
    sentences(
      w.additionGone({ title: of.title, day: w.formatDay(of.on) }),
      of.proposal && w.waitsAgain({ id: of.proposal }),
    ),
  itemMoved: (
    w: W,
    of: Placed & {
      from: ItemNumber
      to: ItemNumber
      title: string
      split: ItemNumber | undefined
    },
  ) => {
    const [was, number] = [showNumber(of.from), showNumber(of.to)]
    const moved = { title: of.title, number, day: w.formatDay(of.on), was }
    return sentences(
      was === number ? w.itemAsBefore(moved) : w.itemNow(moved),
      w.part.split(of.split),
      w.part.look(of.show),
    )
  },
}

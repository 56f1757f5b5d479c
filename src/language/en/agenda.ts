import { counted, listed, plural } from './words/wording.ts'
import type { AgendaTimes } from '../../meetings/agenda-times.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { ItemKind, ItemNumber, Treatment } from '../../meetings/meeting.ts'
import { showNumber } from '../../meetings/numbering.ts'
import type {
  AgendaTold,
  CarryOver,
  Closed,
  Facts,
  ItemTold,
  ProposalTold,
  TargetTold,
} from '../../text/agenda-facts.ts'
import {
  formatDate,
  formatDay,
  formatDayShort,
  formatDaysUntil,
  formatTimes,
} from './words/dates.ts'
import type { agenda as sv } from '../sv/agenda.ts'
import { cutAt } from '../../text/cut.ts'
import { treatmentOutcome } from '../../meetings/course.ts'
import { cameFrom } from './record/outcomes-told.ts'

const day = (on: Day): string => formatDay(on)
const date = (on: Day): string => formatDate(on)
/** As people type it: `6/2`. */
const short = (on: Day): string => `${Number(on.slice(8))}/${Number(on.slice(5, 7))}`
const numbers = (all: readonly ItemNumber[]): string => listed(all.map(showNumber))
/** Sentences that stand, one after another. */
const told = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(' ')
const lines = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join('\n')

const kinds: Readonly<Record<ItemKind, string>> = {
  decision: 'decision',
  discussion: 'discussion',
  information: 'information',
}
const history = (treatments: readonly Treatment[]): string =>
  treatments.map((one) => `${cameFrom(treatmentOutcome(one))} ${one.on} § ${one.number}`).join(', ')

const facts = ({ kind, minutes, presenters, history: earlier }: Facts): string => {
  const known = [
    ...(kind ? [kinds[kind]] : []),
    ...(minutes === undefined ? [] : [`${minutes} min`]),
    ...(presenters.length > 0 ? [`presented by ${listed(presenters)}`] : []),
    ...(earlier.length > 0 ? [history(earlier)] : []),
  ]
  return known.length > 0 ? ` (${known.join(', ')})` : ''
}

const line = (item: ItemTold): string =>
  `${item.number?.letter ? '   ' : ''}${item.number ? `${showNumber(item.number)}. ` : '– '}${item.title}${item.withdrawn ? ' – withdrawn' : facts(item)}`
const addition = (item: ItemTold): string =>
  `– ${item.title}${facts(item)}${item.by === undefined ? '' : `, reported by ${item.by}`}`

const states: Readonly<Record<AgendaTold['state'], string>> = {
  draft: 'draft',
  sent: 'sent out',
  adopted: 'adopted',
  closed: 'the meeting is closed',
  cancelled: 'the meeting is cancelled',
}
const heading = ({ on, start, end, place }: AgendaTold['meeting']): string =>
  `${day(on)} at ${formatTimes(start, end)}${place ? `, ${place}` : ''}`
const time = ({ sum, length, withoutTime }: AgendaTimes): string => {
  if (sum === 0) return `No item has a time yet; the meeting is ${length} minutes.`
  const rest = length - sum
  const open = withoutTime.length > 0
  const balance =
    rest > 0
      ? `${rest} min left${open ? ' for the items without a time' : ''}`
      : `${rest === 0 ? 'which fits exactly' : `${-rest} min too much`}${open ? ', not counting the items without a time' : ''}`
  return `Time: ${sum} of the meeting’s ${length} min, ${balance}.`
}
const missing = ({ withoutTime, withoutKind, withoutPresenter }: AgendaTimes): string => {
  const parts = [
    ...(withoutTime.length > 0 ? [`time for ${numbers(withoutTime)}`] : []),
    ...(withoutKind.length > 0 ? [`type for ${numbers(withoutKind)}`] : []),
    ...(withoutPresenter.length > 0 ? [`presenter for ${numbers(withoutPresenter)}`] : []),
  ]
  return parts.length > 0 ? `Missing: ${parts.join('; ')}.` : ''
}
const waiting = (additions: readonly ItemTold[]): string =>
  additions.length > 0
    ? `\nAdditions reported, for the meeting to decide on:\n${additions.map(addition).join('\n')}`
    : ''
const carried = ({ back, moved, more, item }: CarryOver): string =>
  lines(
    back.length > 0 &&
      `\nBack from earlier meetings, to be taken in first (“accept ${back[0]?.id}”):\n${back.map((one) => `– ${one.id} ${one.title} (${history(one.history)})`).join('\n')}`,
    moved.length > 0 &&
      `\n${item === undefined ? 'Actions' : `Under item ${item}, actions`} that have changed since the last meeting:\n${moved.map((text) => `– ${text}`).join('\n')}`,
    more > 0 && `– and ${more} more, among “actions all”.`,
  )
const otherMeeting = (other: Day | undefined): string | undefined =>
  other && `If another meeting is meant, add “; meeting ${short(other)}”.`
const splitTold = (split: ItemNumber | undefined): string | undefined =>
  split && `Item ${split.n} is now a heading, and what stood there is ${showNumber(split)}.`
const closedUp = (closed: Closed | undefined): string | undefined =>
  closed &&
  `${showNumber(closed.wanted)} became ${showNumber(closed.got)}, as item ${closed.got.n} had no sub-items yet.`
const dated = (show: Day | undefined): string => (show === undefined ? '' : ` ${short(show)}`)
const look = (show: Day | undefined): string => `See the whole with “agenda${dated(show)}”.`
const tellGroup = (show: Day | undefined): string =>
  `Write “publish agenda${dated(show)}” to tell the group.`
const whyWaits = {
  sent: 'The agenda has already been sent out',
  open: 'The meeting is under way',
  late: 'The last day for proposals is over',
}
const known = (who: readonly string[]): string | undefined =>
  who.length > 0 ? `${listed(who)} will be told.` : undefined

const target = ({ on, lastDayOn, missed, noMeetingOn }: TargetTold): string => {
  const why = noMeetingOn
    ? `There is no meeting ahead on ${day(noMeetingOn)}, so `
    : missed === undefined
      ? ''
      : missed.why === 'agendaSent'
        ? `The agenda for the meeting of ${day(missed.on)} has already been sent out, so `
        : `The last day for proposals to the meeting of ${day(missed.on)} was ${date(missed.lastDayOn)}, so `
  if (on === undefined)
    return `${why || 'No meeting is planned yet, so '}it is kept for the next one that is.`
  const last = lastDayOn === undefined ? '' : `; proposals are taken until ${date(lastDayOn)}`
  return why
    ? `${why}it is kept for the meeting of ${day(on)}${last}.`
    : `It is for the meeting of ${day(on)}${last}.`
}
const unreadable = (unread: readonly string[]): string | undefined =>
  unread.length > 0
    ? `I could not read ${listed(unread.map((text) => `“${text}”`))}, so it stands in the background.`
    : undefined

const stateOf = ({ state, to, triagedOn, reason, number, meetingOn }: ProposalTold): string => {
  switch (state) {
    case 'waiting':
      return meetingOn === undefined
        ? 'for the next meeting'
        : `for the meeting of ${formatDayShort(meetingOn)}`
    case 'parked':
      return 'kept for later'
    case 'referred':
      return `with ${to}${triagedOn === undefined ? '' : ` since ${formatDayShort(triagedOn)}`}`
    case 'accepted':
      return `taken in${number ? ` as item ${showNumber(number)}` : ' as an addition'}${meetingOn === undefined ? '' : ` at the meeting of ${formatDayShort(meetingOn)}`}`
    case 'declined':
      return `declined${triagedOn === undefined ? '' : ` ${formatDayShort(triagedOn)}`}${because(reason)}`
    case 'withdrawn':
      return `withdrawn${because(reason)}`
  }
}

/** Empty where no reason was given. */
const because = (reason = ''): string => (reason === '' ? '' : ` for the reason “${reason}”`)
const yours = (id: string, title: string, group: string): string =>
  `your proposal ${id}${group ? ` to ${group}` : ''}, “${title}”,`

export const agenda: typeof sv = {
  help: {
    propose: 'makes a proposal for the next meeting; further lines become background.',
    proposals: 'shows the proposals that wait, or one of them in full.',
    changeProposal: 'changes a proposal of yours until it is taken in; what you do not name stays.',
    withdrawProposal: 'takes back a proposal of yours.',
    moveProposal: 'moves a proposal to another meeting.',
    acceptProposal: 'takes proposals onto the agenda; the proposer is told.',
    declineProposal: 'declines a proposal; the proposer gets the reason.',
    declineAllFrom: 'declines all that waits from one person, additions that are not adopted too.',
    referProposal: 'sends a proposal on to be prepared.',
    parkProposal: 'keeps a proposal for later.',
    item: 'adds an item last or at a place. It never writes over one that stands there.',
    changeItem: 'changes an item. What is not named stays, and whoever proposed it is told.',
    moveToMeeting: 'moves an item to another meeting, with all that belongs to it.',
    rejectAddition:
      'records that the meeting does not take up an addition. Whoever reported it is told.',
    showItem: 'shows an item with background and link.',
    removeItem: 'takes an item off; once sent out it stays as withdrawn.',
    moveItem: 'moves an item before the agenda is sent out.',
    agenda: 'shows the agenda with times and what is missing.',
    publishAgenda:
      'posts the agenda in the group and fixes its numbers; after that it posts what is new.',
    adoptAgenda: 'adopts the agenda at the meeting; additions get their numbers.',
    addition: 'reports an item once the agenda has been sent out.',
    removeAddition: 'takes back an addition that waits.',
    standingItems: 'sets the items that every new meeting begins with.',
    theme: 'puts an idea in the bank of themes.',
    themes: 'shows the bank of themes.',
    removeTheme: 'takes a theme out of the bank.',
  },
  kinds,
  /** What cards tell in places of their own: an item's facts, the sum of the times, what nobody has said yet. */
  factsOf: (of) => facts(of).replace(/^ \(|\)$/g, ''),
  timeOf: (times) => time(times),
  missingOf: (times) => missing(times),
  proposed: ({ proposal, where, unread, lead, other }) =>
    lines(
      `${proposal.id} is recorded as a proposal: “${proposal.title}”${facts(proposal)}.`,
      told(
        target(where),
        other && `Choose another meeting with “move proposal ${proposal.id} to ${short(other)}”.`,
      ),
      unreadable(unread),
      where.missed?.why === 'agendaSent'
        ? `If it is urgent, write “addition: ${cutAt(proposal.title, 60)}”.`
        : lead
          ? `Take it onto the agenda with “accept ${proposal.id}”.`
          : 'You will be told what the secretary decides.',
    ),
  proposalChanged: ({ stood, stands, told: who }) =>
    lines(
      `${stands.id} is now: “${stands.title}”${facts(stands)}, ${stateOf(stands)}.`,
      stands.background !== stood.background &&
        stands.background &&
        `Background: ${stands.background}`,
      `Before: “${stood.title}”${facts(stood)}, ${stateOf(stood)}.`,
      who.length > 0 && `I let ${listed(who)} know.`,
    ),
  proposalChangedPost: ({ stood, stands, by }) =>
    `${by} has changed your proposal ${stands.id}: “${stands.title}”${facts(stands)}. Before: “${stood.title}”${facts(stood)}.`,
  withdrawn: ({ id, title, told: who }) =>
    told(`${id} “${title}” is withdrawn.`, who.length > 0 && `I let ${listed(who)} know.`),
  withdrawnPost: ({ id, title, by, reason }) =>
    `${by} has withdrawn your proposal ${id}, “${title}”${because(reason)}.`,
  proposalMoved: ({ id, title, where }) => told(`${id} “${title}” is moved.`, target(where)),
  meetingChoice: ({ on }) => date(on),
  proposals: ({ all, more, today, triage }) =>
    all.length === 0
      ? 'No proposals are waiting. Make one with “propose” and a title.'
      : lines(
          `${counted(all.length + more, 'proposal is', 'proposals are')} waiting:`,
          ...all.map(
            (one) =>
              `– ${one.id} ${one.title}${facts(one)}. ${one.by}, ${formatDaysUntil(one.on, today)}, ${stateOf(one)}`,
          ),
          more > 0 &&
            `… and ${more} more. Show some of them with “proposals” and a word of the title.`,
          triage
            ? `Take in with “accept ${all[0]?.id}”, or write “decline ${all[0]?.id}: reason”, “refer ${all[0]?.id} to AU” or “park ${all[0]?.id}”.`
            : `Read one in full with “proposal ${all[0]?.id}”.`,
        ),
  noProposalsAbout: ({ typed }) =>
    `No proposal that waits is about “${typed}”. Write “proposals” to see all, or “propose ${typed}” to make one.`,
  proposal: ({ proposal, today }) =>
    lines(
      `${proposal.id} ${proposal.title}${facts(proposal)}`,
      `${proposal.by}, ${formatDaysUntil(proposal.on, today)}, ${stateOf(proposal)}`,
      proposal.background && `Background: ${proposal.background}`,
      proposal.link && `Link: ${proposal.link}`,
    ),
  stateOf,
  accepted: ({ all, on, fixed, split, told: who, closed, show }) =>
    lines(
      ...all.map(({ id, title, number }) =>
        number
          ? `${id} is taken in as item ${showNumber(number)} at the meeting of ${day(on)}: “${title}”.`
          : `${id} is an addition to the meeting of ${day(on)}: “${title}”.`,
      ),
      told(
        fixed &&
          `${whyWaits[fixed]}, so ${plural(all.length, 'it gets its number', 'they get their numbers')} when the meeting adopts the agenda.`,
        closedUp(closed),
        splitTold(split),
        known(who),
        !fixed
          ? look(show)
          : fixed === 'sent'
            ? tellGroup(show)
            : fixed === 'open' && 'Write “adopt agenda” when the meeting has agreed.',
      ),
    ),
  declinedAll: ({ name, proposals, additions, reason, left }) =>
    `Declined from ${name}: ${listed([
      ...(proposals === 0 ? [] : [counted(proposals, 'proposal', 'proposals')]),
      ...(additions === 0 ? [] : [counted(additions, 'addition', 'additions')]),
    ])}${reason === '' ? '' : `, reason: ${reason}`}.${left === 0 ? '' : ` ${left} more wait: write the same again.`}`,
  nothingFrom: ({ name }) => `Nothing from ${name} waits.`,
  declinedAllPost: ({ proposals, additions, reason, by, group }) =>
    `${by} has declined ${listed([
      ...(proposals === 0 ? [] : [`${proposals} of your proposals`]),
      ...(additions === 0 ? [] : [`${additions} of your additions`]),
    ])} for ${group || 'the group'}${reason === '' ? '' : `, reason: ${reason}`}.`,
  declined: ({ all, reason, told: who }) =>
    told(
      `${listed(all)} ${plural(all.length, 'is', 'are')} declined${because(reason)}.`,
      known(who),
      `To change your mind, write “park ${all[0]}” and it is among the proposals again.`,
    ),
  referred: ({ all, to, told: who }) =>
    told(
      `${listed(all)} ${plural(all.length, 'is', 'are')} now with ${to} and stay${plural(all.length, 's', '')} among the proposals.`,
      known(who),
      `When it comes back: “accept ${all[0]}”.`,
    ),
  parked: ({ all, told: who }) =>
    told(
      `${listed(all)} ${plural(all.length, 'is', 'are')} kept for later and stay${plural(all.length, 's', '')} among the proposals.`,
      known(who),
      `Take in with “accept ${all[0]}” when the time comes.`,
    ),
  acceptedPost: ({ id, title, number, on, by, group }) =>
    number
      ? `${by} has taken in ${yours(id, title, group)} as item ${showNumber(number)} at the meeting of ${day(on)}. The number may change until the agenda is sent out. ${look(on)}`
      : `${by} has reported ${yours(id, title, group)} as an addition to the meeting of ${day(on)}. It gets its number when the meeting adopts the agenda.`,
  declinedPost: ({ id, title, reason, by, group }) =>
    `${by} has declined ${`${yours(id, title, group)}${because(reason)}`.replace(/,$/, '')}.\nTo raise the matter again, make a new proposal or get in touch with ${by}.`,
  referredPost: ({ id, title, to, reason, by, group }) =>
    told(
      `${by} has sent ${yours(id, title, group)} on to ${to}.`,
      reason && `Reason: “${reason}”.`,
      'It stays among the proposals, and you will be told what becomes of it.',
    ),
  parkedPost: ({ id, title, reason, by, group }) =>
    told(
      `${by} has kept ${yours(id, title, group)} for later.`,
      reason && `Reason: “${reason}”.`,
      'It stays among the proposals, and you will be told what becomes of it.',
    ),
  returnedPost: ({ id, title, on, by, group }) =>
    `${by} has taken ${yours(id, title, group)} off the meeting of ${day(on)}. The proposal waits again, and you will be told what becomes of it.`,
  movedPost: ({ id, title, where, by, group }) =>
    told(`${by} has moved ${yours(id, title, group)} to another meeting.`, target(where)),
  itemAdded: ({ item, on, split, closed, unread, other, show }) =>
    lines(
      `Item ${item.number ? showNumber(item.number) : ''} is added to the meeting of ${day(on)}: “${item.title}”${facts(item)}.`,
      told(splitTold(split), closedUp(closed)),
      unreadable(unread),
      told(look(show), otherMeeting(other)),
    ),
  standsThere: {
    ask: ({ number, title, on }) =>
      `At the meeting of ${day(on)} item ${number} is “${title}” already. What do you mean?`,
    change: ({ number }) => `Change ${number}`,
    before: ({ number }) => `Add before ${number}`,
    addition: 'Add as an addition',
    decision: 'Decision',
    note: 'Note',
    instead: {
      decision: ({ number }) => `decision ${number}: …`,
      note: ({ number }) => `note ${number}: …`,
    },
  },
  itemChangedPost: ({ was, item, on, by, group }) =>
    `${by} changed your item at the meeting of ${day(on)}${group ? ` in ${group}` : ''}: “${was}” is now “${item.title}”${facts(item)}.`,
  itemMovedPost: ({ title, from, to, by, group }) =>
    `${by} moved your item “${title}”${group ? ` in ${group}` : ''} from the meeting of ${day(from)} to the meeting of ${day(to)}.`,
  itemToMeeting: ({ number, title, from, to, as, withdrawn, told: who }) =>
    told(
      `Item ${showNumber(number)} “${title}” is moved from the meeting of ${day(from)} to the meeting of ${day(to)}, ${as ? `as item ${showNumber(as)}` : 'as an addition'}.`,
      withdrawn && `At the meeting of ${date(from)} it still stands as withdrawn.`,
      known(who),
      `See it there with “agenda ${short(to)}”.`,
    ),
  turnedDown: ({ title, reason, on, told: who }) =>
    told(
      `The addition “${title}” was not taken up at the meeting of ${day(on)}${reason === '' ? '' : `: ${reason.replace(/\.$/, '')}`}. The minutes say so.`,
      known(who),
    ),
  turnedDownPost: ({ title, reason, on, by, group }) =>
    `${by} recorded that the meeting of ${day(on)}${group ? ` in ${group}` : ''} did not take up your addition “${title}”${reason === '' ? '' : `: ${reason.replace(/\.$/, '')}`}.`,
  itemEdited: ({ item, was, told: who, on, sent, other, show }) =>
    lines(
      `Item ${item.number ? showNumber(item.number) : ''} at the meeting of ${day(on)} is now: “${item.title}”${facts(item)}.`,
      `Before: “${was.title}”${facts(was)}.`,
      told(known(who), sent ? tellGroup(show) : look(show), otherMeeting(other)),
    ),
  additionWaits: ({ item, on, why, unread, lead, show }) =>
    lines(
      `“${item.title}”${facts(item)} is recorded as an addition to the meeting of ${day(on)}.`,
      `${whyWaits[why]}, so it gets its number when the meeting adopts the agenda.`,
      unreadable(unread),
      lead &&
        (why === 'open' ? 'Write “adopt agenda” when the meeting has agreed.' : tellGroup(show)),
    ),
  additionProposed: ({ on }) =>
    `The agenda for the meeting of ${day(on)} has not been sent out yet, so it became a proposal instead of an addition.`,
  item: ({ item, on, background, link, proposal }) =>
    lines(
      `${item.number ? showNumber(item.number) : ''}. ${item.title}${item.withdrawn ? ' – withdrawn' : facts(item)}`,
      `The meeting of ${day(on)}${proposal === undefined ? '' : `, proposal ${proposal}`}`,
      background && `Background: ${background}`,
      link && `Link: ${link}`,
    ),
  itemRemoved: ({ number, title, on, withdrawn, renumbered, proposal, show }) =>
    told(
      withdrawn
        ? `Item ${showNumber(number)} “${title}” is withdrawn from the meeting of ${day(on)} and keeps its number.`
        : `Item ${showNumber(number)} “${title}” is taken off the meeting of ${day(on)}${renumbered ? ', and the items after it have new numbers' : ''}.`,
      proposal && `${proposal} waits again among the proposals.`,
      withdrawn ? tellGroup(show) : look(show),
    ),
  additionRemoved: ({ title, on, proposal }) =>
    told(
      `The addition “${title}” is taken off the meeting of ${day(on)}.`,
      proposal && `${proposal} waits again among the proposals.`,
    ),
  itemMoved: ({ from, to, title, on, split, show }) =>
    told(
      showNumber(from) === showNumber(to)
        ? `“${title}” is item ${showNumber(to)} at the meeting of ${day(on)}, as before.`
        : `“${title}” is now item ${showNumber(to)} at the meeting of ${day(on)}; it was ${showNumber(from)}.`,
      splitTold(split),
      look(show),
    ),
  carriedOf: (carry) => carried(carry).trim(),
  agenda: ({ agenda: it, carry, lead, other, show }) =>
    lines(
      `Agenda ${heading(it.meeting)} (${states[it.state]})`,
      carry && `${carried(carry)}\n`,
      it.items.length === 0
        ? 'No items yet. Make a proposal with “propose” and a title.'
        : it.items.map(line).join('\n'),
      waiting(it.additions),
      it.items.length > 0 &&
        (it.state === 'draft' || it.state === 'sent') &&
        `\n${lines(time(it.times), it.state === 'draft' && missing(it.times))}`,
      lead &&
        it.state === 'draft' &&
        it.items.length > 0 &&
        `Send it out with “publish agenda${dated(show)}”.`,
      other && `Another meeting is shown with “agenda ${short(other)}”.`,
    ),
  agendaPost: ({ agenda: it }) =>
    lines(
      `Agenda for the meeting ${heading(it.meeting)}`,
      it.items.map(line).join('\n'),
      waiting(it.additions),
      '\nThe numbers are now fixed. Anything that comes up is reported with “addition:” and a title, and the meeting decides on it.',
    ),
  agendaUpdatePost: ({ agenda: it, added, changed, withdrawn }) =>
    lines(
      `Updated agenda for the meeting ${heading(it.meeting)}`,
      added.length > 0 &&
        `New:\n${added.map((item) => (item.number ? line(item).trimStart() : addition(item))).join('\n')}`,
      changed.length > 0 &&
        `Changed:\n${changed.map((item) => (item.number ? line(item).trimStart() : addition(item))).join('\n')}`,
      withdrawn.length > 0 &&
        `Withdrawn:\n${withdrawn.map((item) => `${item.number ? showNumber(item.number) : '–'}. ${item.title}`).join('\n')}`,
      `\nThe whole agenda:\n${it.items.map(line).join('\n')}`,
      it.additions.length > added.filter(({ number }) => !number).length && waiting(it.additions),
    ),
  agendaPart: ({ part, of }) => `(${part} of ${of})`,
  agendaSent: ({ on, items }) =>
    `The agenda for the meeting of ${day(on)} is posted in the group with ${counted(items, 'item', 'items')}. The numbers are now fixed: a new item becomes an addition, which the meeting takes a stand on.`,
  agendaUpdated: ({ on, added, changed, withdrawn }) => {
    const parts = [
      ...(added > 0 ? [counted(added, 'new item', 'new items')] : []),
      ...(changed > 0 ? [`${changed} changed`] : []),
      ...(withdrawn > 0 ? [`${withdrawn} withdrawn`] : []),
    ]
    return `The updated agenda for the meeting of ${day(on)} is posted in the group: ${listed(parts)}.`
  },
  adopted: ({ on, items, added, again, first }) =>
    lines(
      again
        ? `The agenda for the meeting of ${day(on)} is adopted with additions and now has ${counted(items, 'item', 'items')}.`
        : `The agenda for the meeting of ${day(on)} is adopted with ${counted(items, 'item', 'items')}.`,
      added.length > 0 && `Additions:\n${added.map(line).join('\n')}`,
      first && `Record with “note ${first}: …” and decisions with “decision ${first}: …”.`,
    ),
  standingItems: ({ items }) =>
    items.length === 0
      ? 'No standing items yet. Write “standing items:” and one item a line, and every new meeting begins with them.'
      : lines(
          'Standing items, which every new meeting begins with:',
          ...items.map((item, at) => `${at + 1}. ${item.title}${facts(item)}`),
          'Replace them with “standing items:” and one item a line.',
        ),
  standingSet: ({ items, planned }) =>
    items.length === 0
      ? 'The standing items are removed. New meetings begin with an empty agenda.'
      : lines(
          `${counted(items.length, 'standing item is', 'standing items are')} recorded:`,
          ...items.map((item, at) => `${at + 1}. ${item.title}${facts(item)}`),
          `Every new meeting begins with ${plural(items.length, 'it', 'them')}.${planned ? ' Meetings already planned keep their agenda; add to it with “item:”.' : ''}`,
        ),
  themeKept: ({ number, text }) =>
    `Theme ${number} is recorded in the bank of themes: “${text}”. See all with “themes”; when the time comes it becomes a proposal with “propose”.`,
  themes: ({ all, today }) =>
    all.length === 0
      ? 'The bank of themes is empty. Put an idea in it with “theme:” and a few words.'
      : lines(
          'Themes for coming meetings:',
          ...all.map(
            ({ number, text, by, on }) =>
              `${number}. ${text} (${by}, ${formatDaysUntil(on, today)})`,
          ),
          'Make a theme a proposal with “propose” and a title; remove it with “remove theme” and its number.',
        ),
  themeRemoved: ({ number, text }) => `Theme ${number} “${text}” is out of the bank of themes.`,
}

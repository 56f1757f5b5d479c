import type { OwnAgendaWords } from '../frames/agenda-frame.ts'
import { counted, plural } from './words/wording.ts'

/** What is said of items, proposals and agendas; what is told when stands in the frame. */
export const agendaWords: OwnAgendaWords = {
  kinds: { decision: 'decision', discussion: 'discussion', information: 'information' },
  states: {
    draft: 'draft',
    sent: 'sent out',
    open: 'the meeting is in progress',
    adopted: 'adopted',
    closed: 'the meeting is closed',
    cancelled: 'the meeting is cancelled',
  },
  progress: {
    now: ({ number, title }) => `Now: ${number} ${title}.`,
    treated: ({ numbers }) => `Treated: ${numbers}.`,
    left: ({ numbers, minutes }) =>
      `Left: ${numbers}${minutes === 0 ? '' : `, ${minutes} minutes by the agenda`}.`,
    none: 'No item is left.',
    time: ({ minutes, end }) => `Time left: ${minutes} minutes, until ${end}.`,
    over: ({ minutes, end }) => `The meeting was to end at ${end}, ${minutes} minutes ago.`,
  },
  quoted: (text) => `“${text}”`,
  presentedBy: 'presented by',
  joint: 'joint',
  reportedBy: 'reported by',
  withdrawn: 'withdrawn',
  at: 'at',
  noTimes: ({ length }) => `No item has a time yet; the meeting is ${length} minutes.`,
  time: ({ sum, length, balance }) => `Time: ${sum} of the meeting’s ${length} min, ${balance}.`,
  timeOnly: ({ sum }) => `Time: ${sum} min.`,
  overLong: ({ sum, length, minutes }) =>
    `That makes ${sum} of the meeting’s ${length} minutes, ${minutes} too many.`,
  minutesLeft: ({ minutes }) => `${minutes} min left`,
  minutesOver: ({ minutes }) => `${minutes} min too much`,
  fits: 'which fits exactly',
  leftForTheRest: ' for the items without a time',
  withoutTheRest: ', not counting the items without a time',
  missing: 'Missing',
  lacks: { time: 'time for', kind: 'type for', presenter: 'presenter for' },
  additionsHead: 'Additions reported, for the meeting to decide on:',
  backHead: ({ id }) => `Back from earlier meetings, to be taken in first (“accept ${id}”):`,
  movedHead: ({ item }) =>
    `${item === undefined ? 'Actions' : `Under item ${item}, actions`} that have changed since the last meeting:`,
  moreMoved: ({ more }) => `and ${more} more, among “actions all”.`,
  otherMeeting: ({ on }) => `If another meeting is meant, add “; meeting ${on}”.`,
  isHeading: ({ n, now }) => `Item ${n} is now a heading, and what stood there is ${now}.`,
  closedUp: ({ wanted, got, n }) => `${wanted} became ${got}, as item ${n} had no sub-items yet.`,
  look: ({ dated }) => `See the whole with “agenda${dated}”.`,
  tellGroup: ({ dated }) => `Write “publish agenda${dated}” to tell the group.`,
  whyWaits: {
    sent: 'The agenda has already been sent out',
    open: 'The meeting is under way',
    late: 'The last day for proposals is over',
  },
  known: ({ who }) => `${who} will be told.`,
  noMeetingOn: ({ day }) => `There is no meeting ahead on ${day}, so `,
  agendaWasSent: ({ day }) => `The agenda for the meeting of ${day} has already been sent out, so `,
  lastDayWas: ({ day, last }) =>
    `The last day for proposals to the meeting of ${day} was ${last}, so `,
  noMeetingYet: 'No meeting is planned yet, so ',
  waitsForNext: 'it is kept for the next one that is.',
  keptFor: ({ day }) => `it is kept for the meeting of ${day}`,
  isFor: ({ day }) => `It is for the meeting of ${day}`,
  proposalStates: {
    next: 'for the next meeting',
    waiting: 'for the meeting of',
    parked: 'kept for later',
    referred: ({ to }) => `with ${to}`,
    since: ' since',
    accepted: 'taken in',
    asItem: 'as item',
    asAddition: 'as an addition',
    atMeeting: ' at the meeting of',
    declined: 'declined',
    withdrawn: 'withdrawn',
  },
  reason: ({ reason }) => `for the reason “${reason}”`,

  yours: ({ id, title, group }) => `your proposal ${id}${group ? ` to ${group}` : ''}, “${title}”,`,
  recorded: ({ id, what }) => `${id} is recorded as a proposal: ${what}.`,
  chooseOther: ({ id, on }) => `Choose another meeting with “move proposal ${id} to ${on}”.`,
  urgent: ({ title }) => `If it is urgent, write “addition: ${title}”.`,
  takeOnto: ({ id }) => `Take it onto the agenda with “accept ${id}”.`,
  youWillKnow: 'You will be told what the secretary decides.',
  isSo: ({ id, what }) => `${id} is so already, and nothing was changed: ${what}.`,
  itemIsSo: ({ number, day, what }) =>
    `Item ${number} of the meeting on ${day} is so already, and nothing was changed: ${what}.`,
  isNow: ({ id, what }) => `${id} is now: ${what}.`,
  before: 'Before',
  background: 'Background',
  link: 'Link',
  letKnow: ({ who }) => `I let ${who} know.`,
  changedYours: ({ by, id, what }) => `${by} has changed your proposal ${id}: ${what}.`,
  isWithdrawn: ({ id, title }) => `${id} “${title}” is withdrawn.`,
  withdrewYours: ({ by, id, title, why }) =>
    `${by} has withdrawn your proposal ${id}, “${title}”${why}.`,
  isMoved: ({ id, title }) => `${id} “${title}” is moved.`,
  staysThere: ({ id, title }) => `${id} “${title}” stays where it was.`,
  isBack: {
    declined: ({ id, title }) =>
      `${id} “${title}” had been declined and is among the proposals again.`,
    parked: ({ id, title }) => `${id} “${title}” had been kept for later and waits again.`,
  },
  broughtBack: {
    declined: ({ by, yours }) =>
      `${by} has put ${yours} among the proposals again. It is no longer declined.`,
    parked: ({ by, yours }) => `${by} has brought back ${yours} which had been kept for later.`,
  },
  parkedAgain: ({ ids, count }) =>
    `${ids} had been declined and ${plural(count, 'is', 'are')} now kept for later, among the proposals again.`,
  amongAgain: 'It is among the proposals again, and you will be told what becomes of it.',
  movedYours: ({ by, yours }) => `${by} has moved ${yours} to another meeting.`,
  noProposals: 'No proposals are waiting. Make one with “propose” and a title.',
  waitCount: ({ count }) => `${counted(count, 'proposal is', 'proposals are')} waiting:`,
  moreProposals: ({ more }) =>
    `… and ${more} more. Show some of them with “proposals” and a word of the title.`,
  triageHint: ({ id }) =>
    `Take in with “accept ${id}”, or write “decline ${id}: reason”, “refer ${id} to AU” or “park ${id}”.`,
  readHint: ({ id }) => `Read one in full with “proposal ${id}”.`,
  takenIn: ({ id, title, number, day }) =>
    `${id} is taken in as item ${number} at the meeting of ${day}: “${title}”.`,
  takenAsAddition: ({ id, title, day }) =>
    `${id} is an addition to the meeting of ${day}: “${title}”.`,
  numbersLater: ({ why, count }) =>
    `${why}, so ${plural(count, 'it gets its number', 'they get their numbers')} when the meeting adopts the agenda.`,
  adoptHint: 'Write “adopt agenda” when the meeting has agreed.',
  declinedFrom: ({ name, what, why }) => `Declined from ${name}: ${what}${why}.`,
  moreFrom: ({ left }) => `${left} more wait: write the same again.`,
  declinedYours: ({ by, what, group, why }) =>
    `${by} has declined ${what} for ${group || 'the group'}${why}.`,
  counts: {
    proposals: ({ count }) => counted(count, 'proposal', 'proposals'),
    additions: ({ count }) => counted(count, 'addition', 'additions'),
  },
  yourCounts: {
    proposals: ({ count }) => `${count} of your proposals`,
    additions: ({ count }) => `${count} of your additions`,
  },
  areDeclined: ({ ids, count, why }) => `${ids} ${plural(count, 'is', 'are')} declined${why}.`,
  parkInstead: ({ id }) =>
    `To change your mind, write “park ${id}” and it is among the proposals again.`,
  areReferred: ({ ids, count, to }) =>
    `${ids} ${plural(count, 'is', 'are')} now with ${to} and stay${plural(count, 's', '')} among the proposals.`,
  whenBack: ({ id }) => `When it comes back: “accept ${id}”.`,
  areParked: ({ ids, count }) =>
    `${ids} ${plural(count, 'is', 'are')} kept for later and stay${plural(count, 's', '')} among the proposals.`,
  whenTime: ({ id }) => `Take in with “accept ${id}” when the time comes.`,
  tookIn: ({ by, yours, number, day }) =>
    `${by} has taken in ${yours} as item ${number} at the meeting of ${day}. The number may change until the agenda is sent out.`,
  tookAsAddition: ({ by, yours, day }) =>
    `${by} has reported ${yours} as an addition to the meeting of ${day}. It gets its number when the meeting adopts the agenda.`,
  declinedOne: ({ by, what }) =>
    `${by} has declined ${what}.\nTo raise the matter again, make a new proposal or get in touch with ${by}.`,
  referredOne: ({ by, yours, to }) => `${by} has sent ${yours} on to ${to}.`,
  parkedOne: ({ by, yours }) => `${by} has kept ${yours} for later.`,
  reasonGiven: ({ reason }) => `Reason: “${reason}”.`,
  staysAmong: 'It stays among the proposals, and you will be told what becomes of it.',
  returnedOne: ({ by, yours, day }) =>
    `${by} has taken ${yours} off the meeting of ${day}. The proposal waits again, and you will be told what becomes of it.`,

  proposal: 'proposal',
  itemAdded: ({ number, day, what }) =>
    `Item ${number} is added to the meeting of ${day}: ${what}.`,
  itemIsNow: ({ number, day, what }) => `Item ${number} at the meeting of ${day} is now: ${what}.`,
  inGroup: ({ group }) => `in ${group}`,
  changedItem: ({ by, day, group, was, what }) =>
    `${by} changed your item at the meeting of ${day}${group}: ${was} is now ${what}.`,
  movedItem: ({ by, title, group, from, to }) =>
    `${by} moved your item “${title}”${group} from the meeting of ${from} to the meeting of ${to}.`,
  itemMovedTo: ({ number, title, from, to, as }) =>
    `Item ${number} “${title}” is moved from the meeting of ${from} to the meeting of ${to}, ${as}.`,
  stillThere: ({ day }) => `At the meeting of ${day} it still stands as withdrawn.`,
  seeThere: ({ on }) => `See it there with “agenda ${on}”.`,
  notTakenUp: ({ title, day, why }) =>
    `The addition “${title}” was not taken up at the meeting of ${day}${why}.`,
  minutesSaySo: 'The minutes say so.',
  notTakenUpYours: ({ by, day, group, title, why }) =>
    `${by} recorded that the meeting of ${day}${group} did not take up your addition “${title}”${why}.`,
  isAddition: ({ what, day }) => `${what} is recorded as an addition to the meeting of ${day}.`,
  numberLater: ({ why }) => `${why}, so it gets its number when the meeting adopts the agenda.`,
  meetingOf: ({ day }) => `The meeting of ${day}`,
  itemWithdrawn: ({ number, title, day }) =>
    `Item ${number} “${title}” is withdrawn from the meeting of ${day} and keeps its number.`,
  itemGone: ({ number, title, day, rest }) =>
    `Item ${number} “${title}” is taken off the meeting of ${day}${rest}.`,
  renumbered: ', and the items after it have new numbers',
  waitsAgain: ({ id }) => `${id} waits again among the proposals.`,
  additionGone: ({ title, day }) => `The addition “${title}” is taken off the meeting of ${day}.`,
  itemAsBefore: ({ title, number, day }) =>
    `“${title}” is item ${number} at the meeting of ${day}, as before.`,
  itemNow: ({ title, number, day, was }) =>
    `“${title}” is now item ${number} at the meeting of ${day}; it was ${was}.`,
  agenda: 'Agenda',
  noItems: 'No items yet. Make a proposal with “propose” and a title.',
  sendOut: ({ dated }) => `Send it out with “publish agenda${dated}”.`,
  seeOther: ({ on }) => `Another meeting is shown with “agenda ${on}”.`,
  agendaFor: 'Agenda for the meeting',
  numbersFixed:
    'The numbers are fixed. Report anything new with “addition:” and a title, and the meeting decides on it.',
  updatedFor: 'Updated agenda for the meeting',
  parts: {
    added: 'New',
    changed: 'Changed',
    withdrawn: 'Withdrawn',
    whole: 'The whole agenda',
    additions: 'Additions',
  },
  agendaUpdated: ({ day, what }) =>
    `The updated agenda for the meeting of ${day} is posted in the group: ${what}.`,
  updates: {
    added: ({ count }) => counted(count, 'new item', 'new items'),
    changed: ({ count }) => `${count} changed`,
    withdrawn: ({ count }) => `${count} withdrawn`,
  },
  adopted: ({ day, items }) =>
    `The agenda for the meeting of ${day} is adopted with ${counted(items, 'item', 'items')}.`,
  adoptedAgain: ({ day, items }) =>
    `The agenda for the meeting of ${day} is adopted with additions and now has ${counted(items, 'item', 'items')}.`,
  recordWith: ({ number }) =>
    `Record with “note ${number}: …” and decisions with “decision ${number}: …”.`,
  noStanding:
    'No standing items yet. Write “standing items:” and one item a line, and every new meeting begins with them.',
  standingHead: 'Standing items, which every new meeting begins with:',
  lastOnes: 'Last on the agenda, also when items are added:',
  standingHint: 'Replace them with “standing items:” and one item a line.',
  standingGone: 'The standing items are removed. New meetings begin with an empty agenda.',
  standingSet: ({ count }) =>
    `${counted(count, 'standing item is', 'standing items are')} recorded:`,
  beginsWith: ({ count }) => `Every new meeting begins with ${plural(count, 'it', 'them')}.`,
  plannedKeep: 'Meetings already planned keep their agenda; add to it with “item:”.',
  noThemes: 'The bank of themes is empty. Put an idea in it with “theme:” and a few words.',
  themesHead: 'Themes for coming meetings:',
  themesHint:
    'Make a theme a proposal with “propose” and a title; remove it with “remove theme” and its number.',
}

import { counted } from '../words/wording.ts'
import { stayText } from '../record/stays.ts'
import { formatDay } from '../words/dates.ts'
import type { record as sv } from '../../sv/cards/record.ts'

const count =
  (one: string, several: string) =>
  ({ count: number }: { count: number }): string =>
    counted(number, one, several)

/** Words on the cards that the secretary uses during a meeting, and on what came of it. */
export const record: typeof sv = {
  item: 'Item',
  itemChoice: ({ number, title }) => `${number} ${title}`,
  noItem: 'No item in particular',
  noItems: 'The agenda is empty. Add an item with “item:” and a title.',
  notOpen:
    'No meeting is open, so nothing can be recorded. Start the meeting first with “start meeting”.',
  back: 'Back to the meeting',
  attendance: {
    head: 'Attendance',
    counts: ({ present, replaced, absent, unknown }) =>
      [
        `${present} present`,
        ...(replaced > 0 ? [`${replaced} replaced`] : []),
        `${absent} absent`,
        `${unknown} not recorded`,
      ].join(', '),
    intro:
      'Begin with one of the buttons, then change only those for whom it is not right, and save.',
    pageByPage: 'Save each page before you go to the next.',
    all: 'Everyone is present',
    answers: 'As they answered',
    values: { present: 'Present', absent: 'Absent', unknown: 'Not recorded' },
    part: ({ stay }) => `Part of the meeting, ${stayText(stay)}`,
    replaced: ({ by }) => `Replaced by ${by}`,
    wrong: 'Choose one of the values.',
    noOrganisation: 'Without an organisation',
    standIns: 'Substitute',
    absentOne: 'Who is away',
    by: 'Who comes instead',
    otherBy: 'Somebody else who comes instead, write the name',
    parts: 'Part of the meeting',
    partOne: 'Who was there for a part of the time',
    from: 'From',
    to: 'Until',
    save: 'Save the attendance',
    seats: 'Substitutes and part of the meeting',
    saveSeats: 'Save',
    toSheet: 'Back to attendance',
    told: ({ when, counts }) => `Attendance at the meeting of ${when}: ${counts}.`,
    line: ({ name, organisation, value }) =>
      `– ${name}${organisation === undefined ? '' : `, ${organisation}`}: ${value}`,
    text: 'Change it with “present: A, B”, “absent: C”, “substitute: D for C” or “part: E”.',
  },
  decision: {
    head: 'Record a decision',
    text: 'The decision, word for word',
    hint: 'For example: The group decides to adopt the proposal.',
    send: 'Record the decision',
    told: 'Record a decision: write “decision”, the number of the item, a colon and the decision, for example “decision 6b: The proposal is adopted.”',
  },
  note: {
    head: 'Write a note',
    text: 'Note',
    hint: 'For example: Reports from the districts.',
    send: 'Save the note',
    told: 'Write a note: “note”, the number of the item, a colon and the text, for example “note 7: Reports from the districts.”',
  },
  action: {
    head: 'Give an action',
    text: 'What is to be done',
    owners: 'Owners in the group',
    otherOwner: 'Owner outside the group, a unit or a role',
    on: 'Due by, day',
    due: 'Due by, in words',
    dueHint: 'For example: in May, Q3 or next meeting',
    send: 'Give the action',
    told: 'Give an action: write “action”, the number of the item, a colon and what is to be done, for example “action 9a: draw up a process ; owner Anna Berg ; due in May”.',
  },
  outcome: {
    head: 'Settle items',
    items: 'Items',
    what: 'What became of them',
    reason: 'Reason',
    reasonHint: 'Needed when an item is remitted',
    kinds: { noted: 'Noted', deferred: 'Deferred', remitted: 'Remitted', dropped: 'Dropped' },
    objection: 'Objection, when remitted',
    terms: 'Terms, when remitted',
    send: 'Record the outcome',
    told: 'Settle items: write “noted 3, 4”, “defer 9: reason”, “remit 9a: reason” or “drop 9: reason”.',
  },
  console: {
    head: ({ on }) => `The meeting of ${formatDay(on)}`,
    status: {
      planned: 'The meeting has not begun.',
      open: 'The meeting is open.',
      closed: 'The meeting is closed.',
      cancelled: 'The meeting is cancelled.',
    },
    none: 'No meeting is planned. Plan one with “new meeting” and the date.',
    handled: 'Items settled',
    handledOf: ({ done, all }) => `${done} of ${all}`,
    latest: 'Recorded last',
    next: 'Next item',
    allHandled: 'Every item is settled.',
    attendance: 'Attendance',
    given: 'Actions',
    decisions: 'Decisions',
    missing: 'This is missing',
    missingNone: 'Nothing is missing.',
    lacks: {
      outcome: count('item without an outcome', 'items without an outcome'),
      addition: count('addition not yet adopted', 'additions not yet adopted'),
      hanging: count(
        'action under a decision with a new wording',
        'actions under decisions with a new wording',
      ),
      carrier: count(
        'decision that nobody is to carry out',
        'decisions that nobody is to carry out',
      ),
      action: count(
        'action without an owner or a due time',
        'actions without an owner or a due time',
      ),
      people: count('person whose attendance is unknown', 'people whose attendance is unknown'),
      personal: count('detail to review', 'details to review'),
      promise: count('promise in the notes', 'promises in the notes'),
    },
    announce: 'Announce the meeting',
    start: 'Start the meeting',
    close: 'Close the meeting',
    adopt: 'Adopt the agenda',
    attendanceButton: 'Attendance',
    decision: 'Decision',
    action: 'Action',
    outcome: 'Outcome',
    note: 'Note',
    summary: 'Summary',
    agenda: 'Agenda',
    refresh: 'Show how it stands now',
    text: ({ say }) => `Go on with “${say}”.`,
  },
  summary: {
    head: 'Summary',
    open: 'The meeting is not closed.',
    attendance: 'Attendance',
  },
}

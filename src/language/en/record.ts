import { after, stopped } from '../../text/parts.ts'
import { partsOfRef } from '../../meetings/ref.ts'
import { listed, plural } from './words/wording.ts'
import { hasDayOfItsOwn, returns } from '../../meetings/course.ts'
import { formatDate, formatDay, formatDaysUntil } from './words/dates.ts'
import type { Named, record as sv } from '../sv/record.ts'
import { attendance } from './record/attendance.ts'
import { care } from './record/care.ts'
import { closing } from './record/closing.ts'
import { decisionWord, matters, mattersHelp } from './record/matters.ts'
import { reopening } from './record/reopening.ts'
import { retold } from './record/retold.ts'
import { becomes, isNow, saidWith } from './record/outcomes-told.ts'
import { sitting } from './record/sitting.ts'
import { summary } from './record/summary.ts'
import { which } from './record/which.ts'

export const record: typeof sv = {
  help: {
    ...mattersHelp,
    startMeeting: 'opens the meeting for recording. From then on its numbers are fixed.',
    closeMeeting: 'closes the meeting. First I show what would otherwise be lost.',
    leaveRest: 'closes the meeting and lets what is left to settle wait for you.',
    letStand: 'lets something that the meeting leaves behind stand as it is.',
    showLoose: 'shows all that the meeting leaves behind to settle.',
    attendance: 'shows who is present, absent and not recorded, organisation by organisation.',
    present: 'records those present: names, “all”, “the rest” or “according to answers”.',
    absent: 'records those absent: names or “the rest”.',
    unknown:
      'records that it is not known whether somebody is present, also of somebody recorded before.',
    comesLater: 'records that somebody will come later.',
    cameAfter: 'records that somebody came to the meeting after an item.',
    leftAfter: 'records that somebody left after an item.',
    recused: 'records that somebody takes no part in an item.',
    presides: 'records who presides over the meeting.',
    standInAt: 'records who stands in for whom at the meeting.',
    partOf: 'records who is there for a part of the meeting.',
    guest: 'records a guest, preferably with organisation and item.',
    note: 'records text under an item. Several are fine.',
    decision: 'records a decision word for word.',
    assign:
      'gives an action, preferably with owner and due time. Whoever does not lead the group gives one to themselves only. Without a colon the actions are listed.',
    changeDecision: 'changes the wording of a decision. The answer shows what stood.',
    confirmWording: 'confirms another wording of a decision.',
    rejectWording: 'rejects another wording of a decision.',
    changeNote: 'changes a note.',
    changeByComment: 'changes a note as a comment wants it.',
    changeDecisionByComment: 'changes a decision as a comment wants it.',
    changeTitle: 'corrects the title of an item.',
    changeOutcome: 'changes what became of an item.',
    changeAttendance: 'changes who was there.',
    changeGuest: 'changes the name of a guest.',
    removeDecision: 'removes a decision. I ask about the actions that belong to it.',
    removeNote: 'removes a note.',
    removeOutcome: 'removes an outcome.',
    removeAction: 'removes an action. The owner is told.',
    removeGuest: 'removes a guest.',
    removeAttendance: 'removes what is recorded of somebody’s attendance.',
    removeRecusal: 'takes a recusal back, of whoever is named or of all at the item.',
    moveDecision: 'moves a decision to another item.',
    moveNote: 'moves a note to another item.',
    moveOutcome: 'moves an outcome to another item.',
    moveAction: 'moves an action to another item.',
    moveGuest: 'moves a guest to other items.',
    reopenMeeting: 'opens a closed meeting again, when more of the meeting is to come.',
    meetingHeld: 'says that a meeting nobody opened was held, so that it can be recorded.',
    meetingNotHeld: 'says that a meeting was not held. It is cancelled, and its items follow.',
    meetingLasted: 'records the hours that the meeting really had.',
    summary: 'shows the meeting’s decisions, its actions and what comes back.',
  },

  started: ({ day, today, items }) =>
    `The meeting of ${formatDay(day)} is open${items === 0 ? '. The agenda is empty.' : ` with ${items} ${plural(items, 'item', 'items')}, and the numbers are fixed.`}` +
    (partsOfRef(day).on === today
      ? ''
      : ` Note that the meeting ${day < today ? 'was' : 'is'} ${formatDaysUntil(day, today)}. If you meant another, write “undo”.`),
  additionsWait: ({ count }) =>
    `${plural(count, 'One addition waits', `${count} additions wait`)} for the agenda to be adopted.`,
  startHint: ({ answers, adopted }) =>
    `Record attendance with ${answers ? '“present: according to answers” or “present: all”' : '“present: all” or the names'}.${adopted ? '' : ' Then comes “adopt agenda”.'}`,

  attendance,

  noted: ({ number, title, day, count }) =>
    `Noted under item ${number} ${title}, meeting of ${formatDate(day)}.${count > 1 ? ` The item now has ${count} notes.` : ''}`,
  noteHint: ({ number }) => `Settle it with “decision ${number}: …” or “noted ${number}”.`,
  notePromises: ({ number, text }) =>
    `That sounds like a promise: “${text}” Write “action ${number}: … ; owner … ; due …” and it will be followed up.`,

  decided: ({ cite, title, text, kind }) => `${decisionWord(kind)} ${cite} ${title}:\n${text}`,
  decidedLong: ({ cite, title, length, kind }) =>
    `${decisionWord(kind)} ${cite} ${title} is recorded word for word, ${length} characters.`,
  decisionKeeps: ({ number, outcome }) =>
    `Item ${number} is also ${isNow(outcome)}${returns(outcome) ? ` and comes back. If that no longer holds, write “noted ${number}”` : ''}.`,
  needsCarrier: ({ number }) =>
    `Somebody is to carry it out: “action ${number}: … ; owner … ; due …”.`,
  decisionHint: ({ number }) => `If it becomes an action, write “action ${number}: …”.`,

  settled: ({ items, outcome, day }) => {
    const head = pointsOf(items)
    const is = `${plural(items.length, 'is', 'are')} ${becomes(outcome)}`
    // The meeting’s day stands with the item where the outcome has one of its own.
    return hasDayOfItsOwn(outcome)
      ? `${head} from the meeting of ${formatDate(day)} ${is}${saidWith(outcome)}`
      : `${head} ${is} at the meeting of ${formatDate(day)}${saidWith(outcome)}`
  },
  wasBefore: ({ numbers, outcome }) =>
    outcome.kind === 'decided'
      ? `The decision under item ${listed(numbers)} stands.`
      : `It replaces what stood there before: item ${listed(numbers)} was ${isNow(outcome)}.`,
  untouched: ({ numbers }) =>
    `Item ${listed(numbers)} already has an outcome of its own and is not changed.`,
  comesBack: ({ next, count, waits }) =>
    waits
      ? `${plural(count, 'It comes', 'They come')} back as a proposal when this meeting is closed, and ${plural(count, 'waits', 'wait')} until a meeting at that time is planned.`
      : `${plural(count, 'It comes', 'They come')} back as a proposal ${next === undefined ? 'for the next meeting' : `for the meeting of ${formatDate(next)}`} when this meeting is closed.`,
  outcomesLeft: ({ numbers }) =>
    numbers.length === 0
      ? 'Every item has an outcome. Write “close meeting” when you are done.'
      : `Without an outcome so far: ${numbers.length > 20 ? `${numbers.length} items` : `item ${listed(numbers)}`}.`,

  given: ({ id, cite, text, owners, due }) =>
    `Action ${id} (${cite}): ${stopped(text)}\nOwner: ${owners === '' ? 'missing' : owners}. Due: ${due === '' ? 'missing' : due}.`,
  outsideMeetings: 'outside meetings',
  givenLacks: ({ id, owner, due }) =>
    `Complete it with “edit action ${id}: ${[...(owner ? ['owner …'] : []), ...(due ? ['due …'] : [])].join(' ; ')}”.`,
  tellsOwners: ({ names, reminds }) =>
    `I will tell ${listed(names)}${reminds ? ' and remind in good time' : ''}.`,
  remindsYou: 'I will remind in good time.',
  toldGiven: ({ id, cite, text, due, day, body, isContact, others, each }) =>
    `${body === undefined ? 'You have' : `${body}${isContact ? ', whose contact person you are,' : ''} has`} been given action ${id}${day === undefined ? '' : ` at the meeting of ${formatDay(day)} (${cite})`}: ${stopped(text)}\n` +
    `Due: ${due === '' ? 'missing' : due}.${each ? ' Each reports for themselves.' : after(' Owned together with ', others && stopped(others))}\n` +
    `Answer “done ${id}” when it is done, ${each ? '' : `“later ${id}” if you need more time, `}or “not mine ${id}” if it went to the wrong person.`,

  care,
  closing,
  matters,
  reopening,
  retold,
  sitting,
  summary,
  which,
}

const pointsOf = (items: readonly Named[]): string => {
  const [only] = items
  return items.length === 1 && only
    ? `Item ${only.number} ${only.title}`
    : `Items ${listed(items.map(({ number }) => number))}`
}

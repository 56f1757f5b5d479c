import { stopped } from '../../../text/parts.ts'
import type { Day } from '../../../meetings/calendar.ts'
import { listed, plural } from '../words/wording.ts'
import { formatDay } from '../words/dates.ts'
import { wentAs } from './outcomes-told.ts'
import type { closing as sv } from '../../sv/record/closing.ts'

/** Before, while and after the meeting is closed. */
export const closing: typeof sv = {
  notYet: ({ day }) =>
    `The meeting of ${formatDay(day)} is not closed yet. This would otherwise be lost:`,
  left: ({ day }) => `Left to settle after the meeting of ${formatDay(day)}:`,
  nothing: ({ day }) => `Nothing is left to settle from the meeting of ${formatDay(day)}.`,
  people: 'the attendance',
  personal: 'the personal data',
  leftOver: ({ day, count: number }) =>
    `${plural(number, 'One loose end', `${number} loose ends`)} after the meeting of ${formatDay(day)}`,
  sayLoose: ({ day }) => `loose ends ${day}`,
  headings: {
    outcome: 'Items without an outcome',
    addition: 'Additions not yet adopted',
    carrier: 'Decisions that nobody is to carry out',
    action: 'Actions that are not complete',
    hanging: 'Actions under decisions that have a new wording',
    people: 'Attendance not recorded',
    promise: 'Promises in the notes',
    personal: 'Personal data nobody has reviewed',
  },
  line: {
    outcome: ({ number, title, reached, type }) =>
      reached
        ? `– ${number} ${title}. Write “${type === 'decision' ? `decision ${number}: …` : `noted ${number}`}”.`
        : `– ${number} ${title}, not treated. Write “defer ${number}: reason” or “noted ${number}”.`,
    addition: ({ title }) => `– ${title}. Write “adopt agenda”.`,
    carrier: ({ number, cite, ordinal, text }) =>
      `– ${cite} “${text}” Write “action ${number}${ordinal === undefined ? '' : `:${ordinal}`}: … ; owner … ; due …”.`,
    action: ({ action, cite, text, owner, unasked, due, words }) =>
      `– ${action} (${cite}) “${text}” ${lacking({ owner, ...(unasked ? { unasked } : {}) }, due, words)} Write “edit action ${action}: ${[...(owner ? ['owner …'] : []), ...(due ? ['due …'] : [])].join(' ; ')}”.`,
    hanging: ({ action, cite, text }) =>
      `– ${action} (${cite}) “${text}” Write “let stand ${action}”, “change action ${action}: …” or “remove action ${action}”.`,
    people: ({ names }) => `– ${names.join(', ')}. Write “present: …” or “absent: …”.`,
    personal: ({ on, count: number }) =>
      `– ${plural(number, 'One detail looks like personal data and is hidden', `${number} details look like personal data and are hidden`)} from the group. Write “review ${on}”.`,
    promise: ({ number, text }) =>
      `– ${number} “${text}” Write “action ${number}: … ; owner … ; due …” or “refer ${number} to …: …”.`,
  },
  items: ({ items, reached }) =>
    `– ${items.map(({ number, title }) => `${number} ${title}`).join(', ')}${reached ? `. Write “noted ${items.map(({ number }) => number).join(', ')}”.` : ', not treated. They come back as proposals.'}`,
  more: ({ count: number }) =>
    `There ${plural(number, 'is one', `are ${number}`)} more. See them all with “loose ends”.`,
  foot: 'Write “close meeting” again when it is settled, or “close meeting anyway”: the rest then waits in “questions”, and items nobody got to come back as proposals.',
  letsStand: ({ names }) => `It may stand as it is: ${stopped(names.join('; '))}`,
  notClosedYet: ({ day }) =>
    `The meeting of ${formatDay(day)} is not closed yet. What is left to settle comes to you in your own chat.`,
  leftAlone: ({ day }) =>
    `What is left to settle comes to you in your own chat. See it again with “loose ends ${day}”.`,
  choices: {
    noted: ({ numbers }) => ({
      label: numbers.length > 6 ? `Note ${numbers.length} items` : `Note ${numbers.join(', ')}`,
      say: `noted ${numbers.join(', ')}`,
    }),
    adopt: { label: 'Adopt the agenda', say: 'adopt agenda' },
    review: ({ day }) => ({ label: 'Review now', say: `review ${day}` }),
    letStand: ({ what }) => ({ label: 'Leave it', say: `let stand ${what}` }),
    comesBack: ({ number }) => ({ label: 'Comes back', say: `comes back ${number}` }),
    all: { label: 'Show all', say: 'loose ends' },
    leaveRest: { label: 'Leave the rest', say: 'leave the rest' },
  },

  closed: ({ day, decisions, actions }) =>
    `The meeting of ${formatDay(day)} is closed with ${count(decisions, 'decision')} and ${count(actions, 'action')}. The summary is posted in the group.`,
  closedAgain: ({ day, decisions, actions }) =>
    `The meeting of ${formatDay(day)} is closed again, with ${count(decisions, 'decision')} and ${count(actions, 'action')}. If anything is different the group is told, and the summary is put right where it stands.`,
  back: ({ next }) =>
    next === undefined
      ? 'Back among the proposals until the next meeting is planned:'
      : `Back as proposals for the meeting of ${formatDay(next)}:`,
  backLine: ({ id, title, number, outcome, elsewhere }) =>
    `– ${id} ${title} (${number === undefined ? 'an addition never adopted' : `${number}, ${outcome === undefined ? 'not treated' : wentAs(outcome)}`}${elsewhere === undefined ? '' : toward(elsewhere)})`,
  minutes: ({ day, called }) => `You get the ${called} with “minutes ${day}”.`,
  minutesChoice: ({ day, called }) => ({
    label: `The ${called}`,
    say: `minutes ${day}`,
  }),
  undoHint: 'If that was a mistake, write “undo” within ten minutes.',
}

const count = (number: number, noun: string): string =>
  number === 0 ? `no ${noun}s` : plural(number, `1 ${noun}`, `${number} ${noun}s`)

/** An owner that nobody knows is named: the action has one. */
function lacking(
  { owner, unasked = [] }: { owner: boolean; unasked?: readonly string[] },
  due: boolean,
  words: string | undefined,
): string {
  const who =
    unasked.length > 0
      ? `Nobody has said who or what ${listed(unasked)} is.`
      : 'The owner is missing.'
  if (words !== undefined) return `${owner ? `${who} ` : ''}Due: ${words} (no date).`
  if (owner && due)
    return unasked.length > 0
      ? `${who} The due time is missing.`
      : 'Owner and due time are missing.'
  return owner ? who : 'The due time is missing.'
}

/** Where it comes back; an empty day is a meeting that is not planned yet. */
const toward = (elsewhere: Day): string =>
  elsewhere === ''
    ? ', waits for a meeting at that time'
    : `, for the meeting of ${formatDay(elsewhere)}`

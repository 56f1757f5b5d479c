import type { Stood } from '../../../meetings/stays.ts'
import type { Presence } from '../../../meetings/who-was-there.ts'
import type { care as sv } from '../../sv/record/care.ts'
import { formatDate } from '../words/dates.ts'
import { listed, plural } from '../words/wording.ts'
import { cameTo } from './outcomes-told.ts'
import { stayText } from './stays.ts'

const was = {
  present: 'present',
  part: 'there for part of the meeting',
  absent: 'absent',
  replaced: 'replaced by somebody',
} as const satisfies Record<Presence['kind'], string>
const there = (stood: Stood | undefined): string =>
  stood ? `${was[stood.kind]}${stood.stay ? ` (${stayText(stood.stay)})` : ''}` : 'not recorded'

/** How one thing that stands in the record is changed, moved and taken away. */
export const care: typeof sv = {
  decision: ({ cite, title }) => `decision ${cite} ${title}`,
  entry: ({ kind, number, title, day }) =>
    `${kind} ${number} ${title}, meeting of ${formatDate(day)}`,
  guest: ({ name, day }) => `the guest ${name}, meeting of ${formatDate(day)}`,
  action: ({ id, cite }) => `action ${id}${cite === undefined ? '' : ` (${cite})`}`,
  title: ({ number, day }) => `the title of item ${number}, meeting of ${formatDate(day)}`,
  outcome: cameTo,

  changed: ({ what, now, before }) => `I have changed ${what}.\nNow: ${now}\nBefore: ${before}`,
  removed: ({ what, before }) =>
    `I have removed ${what}. The number is not used again.\nIt said: ${before}`,
  guestRemoved: ({ what, before }) => `I have removed ${what}.\nIt said: ${before}`,
  nothingLeft: ({ cite }) =>
    `Nothing tells what became of ${cite} now. Write for instance “defer ${cite}: …” or “noted ${cite}”.`,
  moved: ({ what, to, title }) => `I have moved ${what}. It is now ${to} ${title}.`,
  guestMoved: ({ what, items }) => `${what}, is now there for item ${listed(items)}.`,
  attendance: ({ day }) => `The attendance at the meeting of ${formatDate(day)} is changed.`,
  presence: ({ name, now, before }) => `${name}: ${there(now)}. Before: ${there(before)}.`,

  which: ({ kind, number, count }) =>
    `Item ${number} has ${count} ${{ decision: 'decisions', note: 'notes', outcome: 'outcomes' }[kind]}. Which one is it?`,
  askEntry: ({ kind, number }) => `Shall ${kind} ${number} be changed, or is this another?`,
  entryChanged: ({ number }) => `Change ${number}`,
  entryNew: { decision: 'New decision', note: 'New note' },
  askHanging: ({ actions }) =>
    `${plural(actions.length, 'One action belongs', `${actions.length} actions belong`)} to the decision:\n${actions.map(({ id, text }) => `– ${id} ${text}`).join('\n')}\nWhat should become of ${plural(actions.length, 'it', 'them')}?`,
  options: { removeActions: 'Remove too', keepActions: 'Keep' },
  askStill: ({ actions }) =>
    `${plural(actions.length, 'One action belongs', `${actions.length} actions belong`)} to the decision:\n${actions.map(({ id, text }) => `– ${id} ${text}`).join('\n')}\n${plural(actions.length, 'Does it', 'Do they')} still stand?`,
  still: ({ ids, day }) => [
    { label: plural(ids.length, 'Leave it', 'Leave all'), say: `let stand ${ids.join(', ')}` },
    ...(ids.length === 1
      ? [
          { label: `Change ${ids[0]}`, say: `change action ${ids[0]}` },
          { label: `Remove ${ids[0]}`, say: `remove action ${ids[0]}` },
        ]
      : [{ label: 'Go through', say: `loose ends ${day}` }]),
  ],
  goneToo: ({ ids }) => `${listed(ids)} ${plural(ids.length, 'is', 'are')} removed too.`,
  stay: ({ ids }) => `${listed(ids)} ${plural(ids.length, 'stays', 'stay')} under the item.`,
  followed: ({ ids }) => `${listed(ids)} ${plural(ids.length, 'goes', 'go')} with it.`,
  toldActionGone: ({ id, text, by }) =>
    `Action ${id} no longer holds. ${by} has removed it: ${text}`,
  toldActionBack: ({ id, text }) => `Action ${id} holds after all: ${text}`,

  askWording: ({ what, by, now, wanted }) =>
    wanted === undefined
      ? `${by} wants to remove ${what}, which has been sent out already.\nIt says: ${now}\nIs it right that you did not decide so?`
      : `${by} wants to change ${what}, which has been sent out already.\nIt says: ${now}\nNew wording: ${wanted}\nIs the new wording what you decided?`,
  wordingWaits: ({ what, names, now, wanted }) =>
    wanted === undefined
      ? `The removal of ${what} waits for ${plural(names.length, '', 'one of ')}${listed(names)} to confirm it, since the text has been sent out already.\nIt says: ${now}`
      : `The change of ${what} waits for ${plural(names.length, '', 'one of ')}${listed(names)} to confirm it, since the text has been sent out already.\nIt says: ${now}\nNew wording: ${wanted}`,
  confirmedAlone: 'There is nobody else to ask, so you confirm it yourself, and the text says so.',
  choices: {
    confirm: ({ cite }) => ({ label: 'Confirm', say: `confirm change ${cite}` }),
    reject: ({ cite }) => ({ label: 'Reject', say: `reject change ${cite}` }),
  },
  toldConfirmed: ({ what, by, now }) =>
    now === undefined
      ? `${by} has confirmed that ${what} is removed.`
      : `${by} has confirmed the change of ${what}. It says: ${now}`,
  toldRejected: ({ what, by }) =>
    `${by} does not confirm the change of ${what}. What it said stands.`,
  rejected: ({ what }) => `The change of ${what} is not made. What it said stands.`,
  settledThere: ({ day }) => `settled at the meeting of ${formatDate(day)}`,
  noLongerBack: ({ id, title }) => `${id} ${title} no longer comes back as a proposal.`,
  stillOnAgenda: ({ id, title, day, number }) =>
    `${id} ${title} stands on the agenda of the meeting of ${formatDate(day)} already. ${number === undefined ? 'If it is not to be treated there, take it off.' : `If it is not to be treated there, write “remove item ${number}”.`}`,
  goneThere: ({ day }) => `the outcome at the meeting of ${formatDate(day)} was removed`,
  toldNoLongerBack: ({ id, title, day, isSettled }) =>
    isSettled
      ? `${id} ${title} does not come back as a proposal: the item was settled at the meeting of ${formatDate(day)}.`
      : `${id} ${title} does not come back as a proposal for now: what was recorded of the item at the meeting of ${formatDate(day)} was removed.`,
}

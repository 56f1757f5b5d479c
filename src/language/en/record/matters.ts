import { listed } from '../words/wording.ts'
import { formatDate } from '../words/dates.ts'
import type { Day } from '../../../meetings/calendar.ts'
import type { DecisionKind } from '../../../meetings/meeting.ts'
import type {
  HomeTold,
  StanceTold,
  matters as shape,
  mattersHelp as help,
} from '../../sv/record/matters.ts'
import { isNow, wentTo } from './outcomes-told.ts'

const stopped = (text: string): string =>
  /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`

export const decisionWord = (kind: DecisionKind | undefined): string => {
  if (kind === 'policy') return 'Policy decision'
  return kind === 'position' ? 'Position' : 'Decision'
}

export const mattersHelp: typeof help = {
  nextItem: 'goes to the next item. What is written without a number is then about it.',
  currentItem: 'shows the item that is treated now.',
  chain: 'shows the bodies in order, with days, what is late and the latest day for each.',
  inForce: 'says when something takes effect. The chain counts back from it.',
  showHome: 'shows what each party has decided at home.',
  atHome: 'records what parties have decided at home; everyone for their own.',
  showBehind: 'shows who stands behind it.',
  behind: 'records who stands behind it.',
  notBehind: 'records who does not stand behind it.',
  noted: 'puts one or more items on file.',
  remit: 'sends an item back. It returns as a proposal for the next meeting.',
  defer: 'defers an item. It returns as a proposal for the next meeting.',
  drop: 'records that an item was dropped. It returns as a proposal for the next meeting.',
  withdrawn: 'records that an item was withdrawn. It does not return.',
  comesBack: 'records that an item comes back, and when. It becomes a proposal for then.',
  referOn: 'refers an item to one or more bodies, one after another and with their days.',
  carriedOn: 'records that the work on an item goes on.',
  adopted: 'records the decision that the proposal is adopted, in the group’s own phrase.',
  rejected: 'records the decision that the proposal is rejected, in the group’s own phrase.',
  policy: 'records a policy decision word for word.',
  position: 'records a position word for word.',
  decidedThere: 'records what another body decided about an item. It is never our decision.',
}

export const homeCount = (parties: readonly HomeTold[]): string => {
  const done = parties.filter(({ is }) => is === 'yes').length
  const left = parties.filter(({ is }) => is !== 'yes').map(({ party }) => party)
  return `${done} of ${parties.length} have decided${left.length === 0 || left.length > 5 ? '' : `; left: ${listed(left)}`}.`
}
const withMore = ({ party, on, why }: { party: string; on?: Day; why?: string }): string =>
  `${party}${on === undefined ? '' : ` ${formatDate(on)}`}${why === undefined ? '' : ` (${why})`}`
const told = <K extends string>(
  parties: readonly { party: string; is: K; on?: Day; why?: string }[],
  is: K,
  head: string,
): readonly string[] => {
  const all = parties.filter((one) => one.is === is)
  return all.length === 0 ? [] : [`${head}: ${all.map(withMore).join(', ')}.`]
}
const homeLists = (parties: readonly HomeTold[]): readonly string[] => [
  ...told(parties, 'yes', 'Yes'),
  ...told(parties, 'preparing', 'In preparation'),
  ...told(parties, 'no', 'No'),
  ...told(parties, 'unknown', 'Unknown'),
]
export const stances = (parties: readonly StanceTold[]): readonly string[] => [
  ...told(parties, 'behind', 'Stands behind it'),
  ...told(parties, 'notBehind', 'Does not stand behind it'),
]

export const matters: typeof shape = {
  inside: ({ title }) => `It is about the matter “${title}”.`,
  current: ({ number, title }) => `I took it to be item ${number} ${title}, which is treated now.`,
  treatedNow:
    'It is treated now: decisions, notes, outcomes and actions without a number are about it.',
  lastItem: 'That was the last item. Write “close meeting” when you are done.',
  noCurrent: ({ next }) =>
    next === undefined
      ? 'No item is treated just now.'
      : `No item is set yet. The secretary goes to the first with “next item”, or to one of them with “item ${next}”.`,
  near: {
    ask: ({ title }) =>
      `The item has a matter already with nearly the same name as “${title}”. Which one do you mean?`,
    none: ({ title }) => `A new matter, “${title}”`,
  },
  beside: ({ number, outcomes }) =>
    outcomes.length === 0
      ? ''
      : `What stood before stands: item ${number} is ${listed(outcomes.map((one) => (one.kind === 'referred' ? wentTo(one) : isNow(one))))}.`,
  chainHint: ({ number }) => `See the whole way with “chain ${number}”.`,
  noChain: ({ number, title }) =>
    `Item ${number} ${title} is not referred to any body. Write “refer ${number} to …”.`,
  chainHead: ({ number, title, on }) =>
    `The way of item ${number} ${title}, the meeting of ${formatDate(on)}:`,
  link: ({ place, forum, on, after, what, decided, latest, late }) =>
    `${place}. ${forum}${[
      ...(on === undefined || decided ? [] : [formatDate(on)]),
      ...(after === undefined ? [] : [`after ${after}`]),
      ...(what === undefined ? [] : [what]),
      decided
        ? `decided${decided.on === undefined ? '' : ` ${formatDate(decided.on)}`}: ${decided.text.replace(/\.$/, '')}`
        : 'not decided yet',
      ...(latest === undefined ? [] : [`${formatDate(latest)} at the latest`]),
      ...(late === 'passed' ? ['overdue'] : late === 'tooLate' ? ['too late'] : []),
    ]
      .map((part) => `, ${part}`)
      .join('')}.`,
  inForce: ({ when }) => `In force ${when}.`,
  inForceSet: ({ number, title, when }) =>
    `Item ${number} ${title} is in force ${when}. See the latest day for each body with “chain ${number}”.`,
  home: ({ number, title, on, parties }) =>
    [
      `At home, item ${number} ${title}, the meeting of ${formatDate(on)}:`,
      homeCount(parties),
      ...homeLists(parties),
    ].join('\n'),
  behind: ({ number, title, on, parties }) =>
    [
      `Behind item ${number} ${title}, the meeting of ${formatDate(on)}:`,
      ...stances(parties),
      ...told(parties, 'unknown', 'Not recorded'),
    ].join('\n'),
  phrased: ({ kind, said, phrase }) => {
    const begin =
      phrase ?? (kind === 'adopted' ? 'The proposal is adopted' : 'The proposal is rejected')
    if (said.trim() === '') return stopped(begin)
    if (kind === 'rejected') return `${stopped(begin)} Reason: ${stopped(said)}`
    return /^(?:as|with|in accordance|according|from|so)\s/i.test(said)
      ? stopped(`${begin} ${said.trim()}`)
      : stopped(`${begin}: ${said.trim()}`)
  },
}

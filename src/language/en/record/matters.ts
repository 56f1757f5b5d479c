import { mattersFrame } from '../../frames/matters-frame.ts'
import * as wording from '../words/wording.ts'
import { formatDate } from '../words/dates.ts'
import type { DecisionKind } from '../../../meetings/agenda-item.ts'
import type { matters as shape, mattersHelp as help } from '../../sv/record/matters.ts'
import { after, stopped } from '../../../text/parts.ts'
import { isNow, wentTo } from './outcomes-told.ts'

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

const { homeCount, stances, ...told } = mattersFrame({
  ...wording,
  formatDate,
  isNow,
  wentTo,
  haveDecided: ({ done, all }) => `${done} of ${all} have decided`,
  left: 'left:',
  saidNo: 'no from',
  noParties: 'No parties are registered yet. Write “new party” and the name.',
  home: { yes: 'Yes', preparing: 'In preparation', no: 'No', unknown: 'Unknown' },
  homeBefore: { yes: 'Yes before', preparing: 'In preparation before', no: 'No before' },
  stances: {
    behind: 'Stands behind it',
    notBehind: 'Does not stand behind it',
    unknown: 'Not recorded',
  },
  stancesBefore: {
    behind: 'Stood behind it before',
    notBehind: 'Did not stand behind it before',
  },
  homeHead: ({ number, title, date }) =>
    `At home, item ${number} ${title}, the meeting of ${date}:`,
  behindHead: ({ number, title, date }) =>
    `Behind item ${number} ${title}, the meeting of ${date}:`,
  stands: ({ number, now }) => `What stood before stands: item ${number} is ${now}.`,
  after: 'after',
  decided: 'decided',
  notDecided: 'not decided yet',
  latest: ({ date }) => `${date} at the latest`,
  late: { passed: 'overdue', tooLate: 'too late' },
  begins: { adopted: 'The proposal is adopted', rejected: 'The proposal is rejected' },
  goesOn: /^(?:as|with|in accordance|according|from|so)\s/i,
  reason: 'Reason',
})
export { homeCount, stances }

export const matters: typeof shape = {
  ...told,
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
  chainHint: ({ number }) => `See the whole way with “chain ${number}”.`,
  noChain: ({ number, title }) =>
    `Item ${number} ${title} is not referred to any body. Write “refer ${number} to …”.`,
  chainHead: ({ number, title, on }) =>
    `The way of item ${number} ${title}, the meeting of ${formatDate(on)}:`,
  way: {
    title: 'The way of the decision',
    head: ['Body', 'Day', 'Latest day', 'State'],
    cells: told.cells,
  },
  inForce: ({ when }) => `In force ${when}.`,
  inForceSet: ({ number, title, when, before }) =>
    `Item ${number} ${title} is in force ${when}.${after(' Before: ', before && stopped(before))} See the latest day for each body with “chain ${number}”.`,
}

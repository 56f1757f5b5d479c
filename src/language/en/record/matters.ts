import { listed } from '../words/wording.ts'
import type { DecisionKind } from '../../../meetings/meeting.ts'
import type { matters as shape, mattersHelp as help } from '../../sv/record/matters.ts'
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

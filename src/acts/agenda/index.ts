import type { Command } from '../../turn/command.ts'
import { acceptProposal } from './accept.ts'
import { addition } from './addition.ts'
import { removeTheme, standingItems, theme, themes } from './bank.ts'
import { changeProposal, withdrawProposal } from './change-proposal.ts'
import { metTerms } from './met-terms.ts'
import { currentItem, nextItem } from './treated-item.ts'
import { changeItem, item, showItem } from './edit-items.ts'
import { moveItem, removeAddition, removeItem } from './order.ts'
import { moveToMeeting } from './other-meeting.ts'
import { moveProposal, proposals, propose } from './propose.ts'
import { agenda, publishAgenda } from './show-agenda.ts'
import { declineAllFrom } from './decline-all.ts'
import { declineProposal, parkProposal, referProposal } from './triage.ts'

/** In the order of the help. Where two share a verb, the one that accepts less stands first: `förslag` lists, `förslag: …` proposes. */
export const agendaCommands: readonly Command[] = [
  proposals,
  propose,
  moveProposal,
  changeProposal,
  withdrawProposal,
  metTerms,
  acceptProposal,
  declineProposal,
  declineAllFrom,
  referProposal,
  parkProposal,
  showItem,
  changeItem,
  item,
  removeItem,
  moveToMeeting,
  moveItem,
  agenda,
  publishAgenda,
  standingItems,
  theme,
  themes,
  removeTheme,
  addition,
  removeAddition,
  nextItem,
  currentItem,
]

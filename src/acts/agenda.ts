import type { Command } from '../turn/command.ts'
import { acceptProposal } from './agenda/accept.ts'
import { addition } from './agenda/addition.ts'
import { removeTheme, standingItems, theme, themes } from './agenda/bank.ts'
import { item, showItem } from './agenda/items.ts'
import { moveItem, removeAddition, removeItem } from './agenda/order.ts'
import { moveProposal, proposals, propose } from './agenda/propose.ts'
import { adoptAgenda, agenda, publishAgenda } from './agenda/show.ts'
import { declineProposal, parkProposal, referProposal } from './agenda/triage.ts'

/** In the order of the help. Where two share a verb, the one that accepts less stands first: `förslag` lists, `förslag: …` proposes. */
export const agendaCommands: readonly Command[] = [
  proposals,
  propose,
  moveProposal,
  acceptProposal,
  declineProposal,
  referProposal,
  parkProposal,
  showItem,
  item,
  removeItem,
  moveItem,
  agenda,
  publishAgenda,
  standingItems,
  theme,
  themes,
  removeTheme,
  adoptAgenda,
  addition,
  removeAddition,
]

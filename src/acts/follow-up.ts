import type { Command } from '../turn/command.ts'
import { done, reopen } from './follow-up/done.ts'
import { deliveries } from './follow-up/deliveries.ts'
import { contact, editAction } from './follow-up/edit.ts'
import { handOver, notMine } from './follow-up/hand-over.ts'
import { later } from './follow-up/later.ts'
import { actions, actionsThat, myActions } from './follow-up/list.ts'
import { status } from './follow-up/status.ts'

export const followUpCommands: readonly Command[] = [
  myActions,
  actions,
  actionsThat,
  done,
  later,
  handOver,
  status,
  notMine,
  reopen,
  editAction,
  contact,
  deliveries,
]

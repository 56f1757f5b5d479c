import type { Command } from '../../turn/command.ts'
import { done, reopen } from './done.ts'
import { deliveries } from './deliveries.ts'
import { contact } from './edit.ts'
import { handOver, notMine } from './hand-over.ts'
import { later } from './later.ts'
import { actions, actionsThat, myActions } from './list-actions.ts'
import { questions } from './questions.ts'
import { remindAction } from './remind.ts'
import { status } from './status.ts'
import { stuck } from './stuck.ts'

export const followUpCommands: readonly Command[] = [
  myActions,
  actions,
  ...actionsThat,
  done,
  later,
  handOver,
  status,
  notMine,
  stuck,
  remindAction,
  reopen,
  contact,
  deliveries,
  questions,
]

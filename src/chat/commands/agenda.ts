import type { Command } from '../command.ts'

export const agendaCommands: readonly Command[] = []

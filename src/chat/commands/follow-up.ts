import type { Command } from '../command.ts'

export const followUpCommands: readonly Command[] = []

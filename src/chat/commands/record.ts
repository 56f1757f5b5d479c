import type { Command } from '../command.ts'

export const recordCommands: readonly Command[] = []

import type { Command } from '../command.ts'

export const searchCommands: readonly Command[] = []

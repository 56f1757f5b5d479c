import type { Command } from '../command.ts'

export const groupCommands: readonly Command[] = []

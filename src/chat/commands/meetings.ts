import type { Command } from '../command.ts'

export const meetingCommands: readonly Command[] = []

import type { Incoming } from '../world.ts'
import type { Pressed } from './hearing.ts'
import { saidAsActs, saidIn, saidWhole } from './said-sentences.ts'
import type { BotParts } from './to-answer.ts'

/** Whether all that is said is whether a Teams meeting is the group's. */
export function saysOfTies(
  { verbs, commands }: BotParts,
  incoming: Incoming,
  pressed: readonly (string | Pressed)[] = [],
): boolean {
  const all =
    pressed.length === 0
      ? saidIn(verbs, incoming)
      : pressed.flatMap((one) =>
          typeof one === 'string' ? saidWhole(verbs, [one]) : saidAsActs(commands, [one]),
        )
  return all.length > 0 && all.every(({ read }) => 'command' in read && read.command.ties === true)
}

import type { Action } from '../meetings/action.ts'
import type { Person } from '../meetings/group.ts'
import type { ActionId } from '../meetings/ids.ts'
import { answerable } from '../meetings/owners.ts'
import { Refusal } from '../meetings/refusal.ts'
import { standingOf } from '../meetings/rights.ts'
import type { Command } from './command.ts'
import type { Declared, Sentence } from './declared.ts'
import type { Turn } from './turn.ts'

type Run = Command['run']

/**
 * What carries out a command for this person: the command itself for those who belong, for others what is left of it. Refuses `guestOnly`
 * and `notLetIn`.
 */
export function runFor(command: Command, sender: Person): Run {
  const how = howFor(command, sender)
  if (how === 'less') return (turn) => command.less!(turn)
  return async (turn, sentence) => {
    if (how === 'own') await checkOwn(turn, sentence)
    return command.run(turn, sentence)
  }
}

/** How much of it is for this person. Refuses `guestOnly` and `notLetIn`. */
export function howFor(command: Declared, sender: Person): 'same' | 'own' | 'less' {
  const standing = standingOf(sender)
  if (standing !== 'guest' && standing !== 'outsider') return 'same'
  const how = (standing === 'guest' ? command.guest : undefined) ?? command.outside
  if (how === undefined) throw notTheirs(sender)
  return how
}

const notTheirs = (sender: Person): Refusal =>
  standingOf(sender) === 'guest'
    ? new Refusal('guestOnly', {})
    : new Refusal('notLetIn', { name: sender.name })

/** `U14, U15 och U16`, as the commands read it. */
const numbers = /^(?:med |över |over )?(?:(?:och |and |& ?)?u ?\d{1,9}(?![\p{L}\p{N}])[\s:,.]*)+/iu

const checkOwn = (turn: Turn, { rest }: Sentence): Promise<void> =>
  checkOwnActions(
    turn,
    [...(numbers.exec(rest)?.[0] ?? '').matchAll(/u ?(\d{1,9})/giu)].map(
      ([, number]) => `U${Number(number)}`,
    ),
  )

/** Before an act looks at an action: not even whose it is, or that it is there, is told. Refuses `guestOnly`, `notLetIn`. */
export async function checkOwnActions(turn: Turn, ids: readonly ActionId[]): Promise<void> {
  for (const id of ids) {
    const action = await turn.book.get<Action>(id)
    if (
      action?.type !== 'action' ||
      !answerable(turn.group, action.owners).includes(turn.sender.id)
    )
      throw notTheirs(turn.sender)
  }
}

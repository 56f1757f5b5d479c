import { textsIn } from '../language/texts.ts'
import type { Group } from '../meetings/group.ts'
import { personOf, present } from '../meetings/roster.ts'
import type { Message } from '../text/message.ts'
import type { Account } from '../world.ts'

const NAMED = 2

/** What a group is called to one of its people: its name, else the others in it, as Teams itself calls a chat without a name. */
export function called(group: Group, to: Account): string {
  if (group.name !== '') return group.name
  const self = personOf(group, to)?.id
  const everybody = present(group)
  const others = everybody.filter(({ id }) => id !== self)
  const names = (others.length > 0 ? others : everybody).map(({ name }) => name)
  const more = names.length - NAMED
  return textsIn(group.settings.language).talk.calledBy(
    more > 1 ? { names: names.slice(0, NAMED), more } : { names, more: 0 },
  )
}

/** Which of the groups is meant, with a button each. */
export function askWhich(
  groups: readonly Group[],
  to: Account,
  ask: (of: { groups: readonly string[] }) => string,
): Message {
  const names = groups.map((group) => called(group, to))
  return {
    text: ask({ groups: names }),
    choices: names.map((label, index) => ({ label, say: String(index + 1) })),
  }
}

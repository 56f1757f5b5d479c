import { textsIn } from '../language/texts.ts'
import type { Group } from '../meetings/group.ts'
import { looks } from '../meetings/look-alike.ts'
import { leaders } from '../meetings/rights.ts'
import { personOf, present } from '../meetings/roster.ts'
import type { Message } from '../text/message.ts'
import type { Account } from '../world.ts'

const NAMED = 2

/**
 * What a group is called to one of its people: its name, else the others in it, as Teams itself calls a chat without a name. Where another `among` theirs is
 * called what looks the same, whoever leads it is told too: anybody may give a chat any name, and what is said to one is read by those who lead it.
 */
export function called(group: Group, to: Account, among: readonly Group[]): string {
  const name = plainly(group, to)
  const looksSame = (other: Group): boolean =>
    other.pk !== group.pk && looks(plainly(other, to)) === looks(name)
  if (!among.some(looksSame)) return name
  const { talk } = textsIn(group.settings.language)
  return talk.calledLedBy({
    name,
    leaders: leaders(group)
      .slice(0, NAMED)
      .map((one) => one.name),
  })
}

function plainly(group: Group, to: Account): string {
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
  const names = groups.map((group) => called(group, to, groups))
  return {
    text: ask({ groups: names }),
    choices: names.map((label, index) => ({ label, say: String(index + 1) })),
  }
}

import type { Group, Person } from '../meetings/group.ts'
import { Refusal } from '../meetings/refusal.ts'
import { mayAnswerDisposal } from '../meetings/disposal.ts'
import { answersNaming } from '../meetings/naming.ts'
import { leaders } from '../meetings/rights.ts'
import { leads, hasRole, nameOf } from '../meetings/roster.ts'
import type { Texts } from '../language/texts.ts'
import type { Declared } from './declared.ts'
import { howFor } from './guests.ts'
import type { Turn } from './turn.ts'

/** Whether the person may say this at all, now. Refuses `noLongerHere`, `guestOnly`, `notLetIn`, `leadOnly`, `leadOrCommitteeOnly`, `noSecretaryYet`. */
export function checkRight(command: Declared, sender: Person, group: Group): void {
  if (sender.leftAt !== undefined && command.name !== 'role')
    throw new Refusal('noLongerHere', { group: group.name })
  howFor(command, sender)
  if (command.who === 'anyone' || command.who === 'owner' || leads(sender)) return
  if (command.who === 'committee' && hasRole(sender, 'committee')) return
  if (command.answersDisposal && mayAnswerDisposal(group, sender)) return
  if (command.name === 'role' && leaders(group).length === 0) return
  if (command.name === 'role' && answersNaming(group, sender)) return
  throw notLeading(group, sender, { committee: command.who === 'committee' })
}

/** That somebody leads the group. Refuses `leadOnly`, `noSecretaryYet`. */
export function checkLeads({ group, sender }: Pick<Turn, 'group' | 'sender'>): void {
  if (!leads(sender)) throw notLeading(group, sender)
}

/** Why somebody who does not lead may not: whom to ask, or how the group gets somebody to ask. `committee`: AU may too. */
export function notLeading(
  group: Group,
  sender: Person,
  { committee = false }: { readonly committee?: boolean } = {},
): Refusal {
  const inCharge = leaders(group)
  if (inCharge.length === 0) return new Refusal('noSecretaryYet', { name: sender.name })
  const who = inCharge.map((person) => nameOf(group, person.id)).join(', ')
  return committee ? new Refusal('leadOrCommitteeOnly', { who }) : new Refusal('leadOnly', { who })
}

/** A refusal in words. */
export function refusalText(t: Texts, refusal: Refusal): string {
  const tell = t.refusals[refusal.code] as (values: object) => string
  return tell(refusal.values)
}

import type { Action } from './action.ts'
import type { Person } from './group.ts'
import type { PersonId } from './ids.ts'
import type { Meeting } from './meeting.ts'
import { waitingAdditions } from './numbering.ts'
import type { Proposal } from './proposal.ts'
import { Refusal } from './refusal.ts'
import { hasRole, leads } from './roster.ts'

/** What one person may leave for others to deal with, at the same time. Those who deal with it themselves have no limit. */
const ADDITIONS = 5
const PROPOSALS = 20
const COMMENTS = 10
const THEMES = 20
const OWN_ACTIONS = 20

/** What all additions that wait at a meeting may hold together, in bytes as stored: they lie in its document, beside the record, until they are settled. */
const ADDITIONS_TEXT = 250_000

/** Refuses `manyAdditions`, `additionsFull`: so many of this person's wait at this meeting already. */
export function checkAdditions(meeting: Meeting, person: Person): void {
  const waiting = waitingAdditions(meeting).filter(({ proposedBy }) => proposedBy === person.id)
  if (!leads(person) && waiting.length >= ADDITIONS)
    throw new Refusal('manyAdditions', { limit: ADDITIONS })
  if (Buffer.byteLength(JSON.stringify(waitingAdditions(meeting))) > ADDITIONS_TEXT)
    throw new Refusal('additionsFull', {})
}

export const hasProposalQuota = (person: Person): boolean =>
  !leads(person) && !hasRole(person, 'committee')

/** Refuses `manyProposals`: so many of this person's wait already. */
export function checkProposals(waiting: readonly Proposal[], person: Person): void {
  if (hasProposalQuota(person) && waiting.filter(({ by }) => by === person.id).length >= PROPOSALS)
    throw new Refusal('manyProposals', { limit: PROPOSALS })
}

/** Refuses `manyComments`: so many of this person's wait for an answer already. `waiting`: those of all. */
export function checkComments(waiting: readonly { readonly by: PersonId }[], person: Person): void {
  if (!leads(person) && waiting.filter(({ by }) => by === person.id).length >= COMMENTS)
    throw new Refusal('manyComments', { limit: COMMENTS })
}

/** Refuses `manyThemes`: so many in the bank are this person's already. */
export function checkThemes(themes: readonly { readonly by: PersonId }[], person: Person): void {
  if (!leads(person) && themes.filter(({ by }) => by === person.id).length >= THEMES)
    throw new Refusal('manyThemes', { limit: THEMES })
}

/** Refuses `manyOwnActions`: so many that this person gave themselves are open already, whoever has them now. `open`: those of all. */
export function checkGivenToSelf(
  open: readonly Pick<Action, 'createdBy' | 'given'>[],
  person: Person,
): void {
  const own = open.filter(({ createdBy, given }) => createdBy === person.id && given === undefined)
  if (!leads(person) && own.length >= OWN_ACTIONS)
    throw new Refusal('manyOwnActions', { limit: OWN_ACTIONS })
}

import type { people as sv } from '../../sv/words/people.ts'

/** How people and their roles are named. */
export const people: typeof sv = {
  me: ['me', 'myself', 'i'],
  shortAnswers: { yes: ['yes', 'yep', 'yeah', 'right'], no: ['no', 'nope', 'no thanks'] },
  also: ['also', 'or'],
  not: { not: ['not'] },
  /** Before the name of a unit, a role or somebody outside. */
  bodies: { unit: ['unit'], role: ['role'], outside: ['outside'] },
  owners: {
    presenters: ['presenter', 'presenters', 'the presenter', 'the presenters'],
    members: ['all members', 'every member', 'everyone in the group'],
    all: ['all', 'everyone', 'everybody', 'all parties', 'all organisations'],
  },
  standsInFor: ['for'],
  belongTo: ['to'],
  roles: {
    secretary: ['secretary'],
    chair: ['chair', 'chairperson', 'chairman'],
    deputy: ['deputy', 'deputy secretary', 'vice chair', 'deputy chair'],
    member: ['member'],
    substitute: ['substitute'],
    committee: ['AU', 'committee', 'working committee'],
    adjuster: ['adjuster'],
    official: ['official'],
    coopted: ['co-opted', 'coopted', 'co-opted member'],
    guest: ['guest'],
  },
}

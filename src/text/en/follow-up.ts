import type { followUp as sv } from '../sv/follow-up.ts'

export const followUp: typeof sv = {
  help: {},
  ownersExample: 'owner Anna Berg, unit Kulturskolan',
  ownerKinds: { unit: 'A unit', role: 'A role', outside: 'Somebody outside the group' },
  whatIsOwner: ({ name }) => `”${name}” is not in the group. Who or what is it?`,
  contactMissing: ({ names }) => `No contact person yet for ${names}. Write ”contact ${names.split(', ')[0]}: name” so that I know whom to remind.`,
}

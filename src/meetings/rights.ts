import type { Group, Person } from './group.ts'
import type { Meeting } from './meeting.ts'
import { hasAccount, hasRole, leads, present } from './roster.ts'

/**
 * What a person may see and do.
 * - `lead`: secretary, chair and deputies; `committee`: the working committee (AU); `member`: everyone else who belongs to the group, also
 *   substitutes, adjusters and officials, who see and propose as members do.
 * - `guest`: somebody with the role of guest: their own agenda item, and actions that are theirs.
 * - `outsider`: somebody in the chat whom Teams does not know as one of the house, or whom its roster did not show, and to whom nobody has
 *   given a role: nothing but actions that were given to them.
 */
export type Standing = 'lead' | 'committee' | 'member' | 'guest' | 'outsider'

export function standingOf(person: Person): Standing {
  if (leads(person)) return 'lead'
  if (hasRole(person, 'committee')) return 'committee'
  if (hasRole(person, 'guest') && !hasRole(person, 'adjuster')) return 'guest'
  return isOutsider(person) ? 'outsider' : 'member'
}

/** In the chat, but not let in: a role lets in. */
export const isOutsider = (person: Person): boolean =>
  person.outside !== undefined && person.roles.length === 0

/** Whether the person sees what the group sees. */
export const belongs = (person: Person): boolean =>
  !['guest', 'outsider'].includes(standingOf(person))

/** Whether somebody reads what has not been sent out: those who lead, AU and adjusters, unless the group has opened its drafts. */
export const readsDrafts = (group: Group, person: Person): boolean =>
  group.settings.drafts === 'open' || prepares(person)

const prepares = (person: Person): boolean =>
  leads(person) || hasRole(person, 'committee') || hasRole(person, 'adjuster')

/** Whether the agenda of a meeting is for those who lead, AU and adjusters alone: until it is sent out, where the group has closed it. */
export const isAgendaClosed = (
  { settings }: Group,
  { status, agendaSentAt }: Pick<Meeting, 'status' | 'agendaSentAt'>,
): boolean =>
  settings.draftAgenda === 'closed' &&
  agendaSentAt === undefined &&
  (status === 'planned' || status === 'cancelled')

/** Whether somebody reads the agenda of a meeting now. */
export const readsAgenda = (
  group: Group,
  person: Person,
  meeting: Pick<Meeting, 'status' | 'agendaSentAt'>,
): boolean => !isAgendaClosed(group, meeting) || prepares(person)

/** Those who lead the group and can speak to the bot: a name on the list without a Teams account cannot. */
export const leaders = (group: Group): readonly Person[] =>
  present(group).filter((person) => leads(person) && hasAccount(person))

export const hasSecretary = (group: Group): boolean =>
  leaders(group).some((person) => hasRole(person, 'secretary'))

/** People who came into the group between two versions of it, and people who went. */
export function comings(
  before: Group | undefined,
  after: Group,
): { readonly came: readonly Person[]; readonly went: readonly Person[] } {
  const were = new Set(before ? present(before).map(({ id }) => id) : [])
  return {
    came: present(after).filter(({ id }) => !were.has(id)),
    went: before ? present(before).filter(({ id }) => after.people[id]?.leftAt !== undefined) : [],
  }
}

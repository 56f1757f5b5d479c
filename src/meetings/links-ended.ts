import type { Group } from './group.ts'
import type { PersonId } from './ids.ts'

/** Whom a link is given to: a person, or the whole group. */
export type LinkHolder = PersonId
export const EVERYBODY = 'all'

/** The instant before which links to somebody, or to the whole group, do not hold any more. */
export function linksEndedAt(group: Group, who: LinkHolder): Date {
  const ended = [group.linksEnded?.[who], group.linksEnded?.[EVERYBODY]]
    .filter((at): at is string => at !== undefined)
    .map((at) => Date.parse(at))
  return new Date(Math.max(0, ...ended))
}

/** The group with all links to somebody that were given until now ended; `EVERYBODY`: everybody's, and those in the group's own posts. */
export const withLinksEnded = (group: Group, who: LinkHolder, now: Date): Group => ({
  ...group,
  linksEnded: { ...group.linksEnded, [who]: now.toISOString() },
})

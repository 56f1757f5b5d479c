import type { Group } from './group.ts'

/**
 * The group posting in its team's General channel, whose id is the team's own and which cannot be deleted, since the channel it posted in is gone.
 * `undefined` where it posts elsewhere, or has no other place.
 */
export function withoutChannel(group: Group, channelId: string): Group | undefined {
  const { home } = group
  if (
    home.kind !== 'channel' ||
    home.id !== channelId ||
    home.teamId === undefined ||
    home.teamId === channelId
  )
    return undefined
  return { ...group, home: { ...home, id: home.teamId }, formerHome: home }
}

/** The group posting where it did before that channel was deleted; `undefined` where it was another one, or has been moved since. */
export function backInChannel(group: Group, channelId: string): Group | undefined {
  const { home, formerHome } = group
  if (formerHome?.id !== channelId || home.id !== home.teamId) return undefined
  return { ...group, home: { ...formerHome, serviceUrl: home.serviceUrl }, formerHome: undefined }
}

import { createHash } from 'node:crypto'
import type { Json, Member } from '../teams/connector.ts'
import type { Group, Person } from './script.ts'

export const TENANT = '7e1f0c5e-0000-4000-8000-000000000001'
export const BOT_ACCOUNT = { id: '28:11111111-2222-3333-4444-555555555555', name: 'Klubban' }

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
    .toLowerCase()
    .replace(/ +/g, '-')

/** The same person has the same ids in every group and every play. */
export function memberOf({ name, notes }: Person): Member {
  const hex = createHash('sha256').update(name).digest('hex')
  const aadObjectId = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
  const email =
    notes.find((note) => note.includes('@')) ?? `${slug(name).replace(/-/g, '.')}@example.se`
  return {
    id: `29:${slug(name)}`,
    name,
    email,
    userPrincipalName: email,
    ...(!notes.includes('without id') && { aadObjectId }),
  }
}

/** A group as Teams sees it. */
export interface Place {
  readonly group: Group
  readonly conversationType: 'groupChat' | 'channel'
  /** The chat, or the team's General channel, which has the team's id. */
  readonly id: string
  readonly teamId?: string
  readonly meetingId?: string
}

export function placeOf(group: Group): Place {
  const key = createHash('sha256').update(group.name).digest('hex').slice(0, 16)
  if (group.kind === 'team')
    return {
      group,
      conversationType: 'channel',
      id: `19:${key}@thread.tacv2`,
      teamId: `19:${key}@thread.tacv2`,
    }
  const id = group.kind === 'meeting chat' ? `19:meeting_${key}@thread.v2` : `19:${key}@thread.v2`
  return {
    group,
    conversationType: 'groupChat',
    id,
    ...(group.kind === 'meeting chat' && { meetingId: `MCMx${key}` }),
  }
}

/** A channel of a team besides General. */
export const channelOf = (place: Place, name: string): string =>
  `19:${createHash('sha256').update(`${place.id}#${name}`).digest('hex').slice(0, 16)}@thread.tacv2`

/** What every activity of a place has in common. `thread` is the channel thread's first post. */
export function envelope(
  serviceUrl: string,
  from: Member,
  place: Place | undefined,
  personalId: string,
  channel?: string,
  thread?: string,
): Json {
  const common = {
    channelId: 'msteams',
    serviceUrl,
    locale: 'sv-SE',
    recipient: BOT_ACCOUNT,
    from: {
      id: from.id,
      name: from.name,
      ...(from.aadObjectId && { aadObjectId: from.aadObjectId }),
    },
    entities: [
      {
        type: 'clientInfo',
        locale: 'sv-SE',
        country: 'SE',
        platform: 'Windows',
        timezone: 'Europe/Stockholm',
      },
    ],
  }
  if (!place)
    return {
      ...common,
      conversation: { id: personalId, conversationType: 'personal', tenantId: TENANT },
      channelData: { tenant: { id: TENANT } },
    }
  const base = channel ? channelOf(place, channel) : place.id
  return {
    ...common,
    conversation: {
      id: thread ? `${base};messageid=${thread}` : base,
      conversationType: place.conversationType,
      tenantId: TENANT,
      isGroup: true,
      ...(!place.teamId && { name: place.group.name }),
    },
    channelData: {
      tenant: { id: TENANT },
      ...(place.teamId && {
        team: { id: place.teamId, name: place.group.name },
        teamsTeamId: place.teamId,
        channel: { id: base },
        teamsChannelId: base,
      }),
      ...(place.meetingId && { meeting: { id: place.meetingId } }),
    },
  }
}

/** A sentence as the Teams client sends it: mentions as tags and entities, the rest escaped. */
export function typed(
  text: string,
  people: readonly Member[],
  toBot: boolean,
): { text: string; entities: Json[] } {
  const entities: Json[] = toBot
    ? [{ type: 'mention', mentioned: BOT_ACCOUNT, text: `<at>${BOT_ACCOUNT.name}</at>` }]
    : []
  const byLength = [...people].sort((a, b) => b.name.length - a.name.length)
  let out = ''
  for (let at = 0; at < text.length;) {
    const person =
      text[at] === '@' ? byLength.find((one) => text.startsWith(one.name, at + 1)) : undefined
    if (person)
      entities.push({
        type: 'mention',
        mentioned: { id: person.id, name: person.name },
        text: `<at>${person.name}</at>`,
      })
    out += person
      ? `<at>${person.name}</at>`
      : text[at]!.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    at += person ? person.name.length + 1 : 1
  }
  return { text: toBot ? `<at>${BOT_ACCOUNT.name}</at>&nbsp;${out}\n` : out, entities }
}

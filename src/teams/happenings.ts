import type { Happening } from '../say/bot.ts'
import type { Account } from '../world.ts'
import { accountOf, conversationOf, placeOf } from './activity.ts'
import { isRecord } from './is-record.ts'
import type { Activity } from './shape.ts'

/**
 * What an activity tells besides sentences; empty for what the bot has no use for. One `conversationUpdate` may bring both the bot
 * and people, hence a list.
 */
export function toHappenings(activity: Activity): readonly Happening[] {
  switch (activity.type) {
    case 'installationUpdate':
      return installation(activity)
    case 'conversationUpdate':
      return [...comings(activity), ...changes(activity)]
    case 'event':
      return meetings(activity)
    default:
      return []
  }
}

const whereOf = (activity: Activity) => {
  const { conversation, teamId } = placeOf(activity)
  return { conversation, ...(teamId && { teamId }) }
}

function installation(activity: Activity): readonly Happening[] {
  switch (activity.action) {
    case 'add':
    case 'add-upgrade':
      return [botCame(activity, 'installed')]
    case 'remove':
    case 'remove-upgrade':
      return [botCame(activity, 'uninstalled')]
    default:
      return []
  }
}

function botCame(activity: Activity, kind: 'installed' | 'uninstalled'): Happening {
  const { groupName } = placeOf(activity)
  // The channel that was chosen at the installation is where the bot speaks.
  const chosen = activity.channelData?.settings?.selectedChannel?.id
  return {
    kind,
    ...whereOf(activity),
    conversation: conversationOf(activity, chosen),
    by: accountOf(activity.from),
    ...(groupName && { groupName }),
  }
}

function comings(activity: Activity): readonly Happening[] {
  const by = accountOf(activity.from)
  const bot = activity.recipient.id
  const come = (
    list: Activity['membersAdded'],
    bots: 'installed' | 'uninstalled',
    people: 'membersAdded' | 'membersRemoved',
  ): Happening[] => {
    const others = (list ?? []).filter((one) => one.id !== bot && !one.id.startsWith('28:'))
    const accounts = others.map((one) => ({
      teamsId: one.id,
      ...(one.aadObjectId && { aadId: one.aadObjectId }),
    }))
    return [
      ...(list?.some((one) => one.id === bot) ? [botCame(activity, bots)] : []),
      ...(accounts.length > 0 ? [{ kind: people, ...whereOf(activity), accounts, by }] : []),
    ]
  }
  return [
    ...come(activity.membersAdded, 'installed', 'membersAdded'),
    ...come(activity.membersRemoved, 'uninstalled', 'membersRemoved'),
  ]
}

function changes(activity: Activity): readonly Happening[] {
  const { team, channel, eventType } = activity.channelData ?? {}
  const inChannel = { ...whereOf(activity), conversation: conversationOf(activity, channel?.id) }
  const name = channel?.name ? { name: channel.name } : {}
  switch (eventType) {
    case 'teamRenamed':
      return team?.name ? [{ kind: 'renamed', ...whereOf(activity), name: team.name }] : []
    case 'teamDeleted':
    case 'teamHardDeleted':
      return [{ kind: 'teamDeleted', ...whereOf(activity) }]
    case 'teamArchived':
    case 'teamUnarchived':
    case 'teamRestored':
      return [{ kind: eventType, ...whereOf(activity) }]
    case 'channelCreated':
    case 'channelRenamed':
    case 'channelDeleted':
    case 'channelRestored':
      return [{ kind: eventType, ...inChannel, ...name }]
    default:
      return activity.topicName
        ? [{ kind: 'renamed', ...whereOf(activity), name: activity.topicName }]
        : []
  }
}

/**
 * The participant events are singular on the wire; teams-ai 1.7.4 listens for the plural and never hears them. The meeting's id is
 * the one in `channelData`: the `Id` of the value is another kind of id.
 */
function meetings(activity: Activity): readonly Happening[] {
  const teamsMeetingId = activity.channelData?.meeting?.id
  // Some of Microsoft's own examples have a blank before the name.
  const name = activity.name?.trim().replace('application/vnd.microsoft.', '')
  if (!teamsMeetingId || !name) return []
  const value = isRecord(activity.value) ? activity.value : {}
  const title =
    typeof value['Title'] === 'string' && value['Title'] !== '' ? { title: value['Title'] } : {}
  switch (name) {
    case 'meetingStart':
      return [
        {
          kind: 'meetingStarted',
          ...whereOf(activity),
          teamsMeetingId,
          ...instant(value['StartTime']),
          ...title,
        },
      ]
    case 'meetingEnd':
      return [
        {
          kind: 'meetingEnded',
          ...whereOf(activity),
          teamsMeetingId,
          ...instant(value['EndTime']),
          ...title,
        },
      ]
    // They carry no time of their own; the activity's is when they came or went.
    case 'meetingParticipantJoin':
      return [
        {
          kind: 'participantsJoined',
          ...whereOf(activity),
          teamsMeetingId,
          ...instant(activity.timestamp),
          accounts: participants(value['members']),
        },
      ]
    case 'meetingParticipantLeave':
      return [
        {
          kind: 'participantsLeft',
          ...whereOf(activity),
          teamsMeetingId,
          ...instant(activity.timestamp),
          accounts: participants(value['members']),
        },
      ]
    default:
      return []
  }
}

function instant(value: unknown): { at?: string } {
  const at = typeof value === 'string' ? new Date(value) : undefined
  return at && !Number.isNaN(at.getTime()) ? { at: at.toISOString() } : {}
}

/** More than a meeting of Teams takes. */
const MOST_PARTICIPANTS = 2000

function participants(members: unknown): readonly Account[] {
  return (Array.isArray(members) ? (members as unknown[]) : [])
    .slice(0, MOST_PARTICIPANTS)
    .flatMap((member) => {
      const user = isRecord(member) && isRecord(member['user']) ? member['user'] : {}
      const { id, name, aadObjectId } = user
      const text = (value: unknown): string | undefined =>
        typeof value === 'string' ? value : undefined
      return typeof id === 'string' && id !== '' && !id.startsWith('28:')
        ? [accountOf({ id, name: text(name), aadObjectId: text(aadObjectId) })]
        : []
    })
}

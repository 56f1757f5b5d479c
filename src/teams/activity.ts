import type { Account, Conversation, Incoming } from '../world.ts'
import { escaped } from './markup.ts'
import { read } from './reader.ts'
import { isRecord } from './is-record.ts'
import type { Activity } from './shape.ts'

/**
 * What a person said, or `undefined` when the activity is no message of a person: a press on a button, a bot's own post.
 * Everything Teams delivers counts as said to the bot: the manifest asks for no permission to read what is said to others.
 */
export function toIncoming(activity: Activity): Incoming | undefined {
  const isEdit =
    activity.type === 'messageUpdate' && activity.channelData?.eventType === 'editMessage'
  if (!(activity.type === 'message' || isEdit) || !activity.id || isBot(activity)) return undefined
  const chosen = chosenIn(activity.value)
  const isWordless = chosen === '' && !activity.text?.trim()
  // Without words it may be a press.
  if (isWordless && isRecord(activity.value)) return undefined
  const said = chosen === '' ? read(activity) : read(activity, chosen)
  const { own, marks, struck, others, answers, mentions } = said
  if (isEdit && own === '') return undefined
  const nothing = { kind: 'nothing' as const }
  const sent = said.sent ?? (own === '' && others.length === 0 ? nothing : undefined)
  const people = mentions.filter(
    (mention) => mention.person && mention.id !== activity.recipient.id,
  )
  return {
    activityId: activity.id,
    ...placeOf(activity),
    sender: accountOf(activity.from),
    text: own,
    mentioned: people
      .filter((one, at) => people.findIndex((other) => other.id === one.id) === at)
      .map((one) => accountOf({ id: one.id, name: one.name, aadObjectId: one.aadId })),
    ...(isEdit && { edited: true }),
    ...(chosen !== '' && { whole: true }),
    ...(sent && { sent }),
    ...(marks.length > 0 && { marks }),
    ...(struck.length > 0 && { struck }),
    ...(chosen === '' && answers.length > 0 && { answers }),
    ...(others.length > 0 && { others }),
  }
}

/** A choice's sentence, as its button carried it: some clients leave out the words, or lose their lines. Escaped, as text from Teams is. What has a verb is a press. */
const chosenIn = (value: unknown): string =>
  isRecord(value) && typeof value['say'] === 'string' && value['verb'] === undefined
    ? escaped(value['say'])
    : ''

export const isBot = ({ from, recipient }: Activity): boolean =>
  from.role === 'bot' ||
  from.role === 'skill' ||
  from.id.startsWith('28:') ||
  from.id === recipient.id

type Place = Pick<Incoming, 'conversation' | 'teamId' | 'groupName' | 'teamsMeetingId'>

/** Where the activity belongs. A channel thread keeps its `;messageid=`, so that an answer lands in the thread. */
export function placeOf(activity: Activity): Place {
  const { team, meeting } = activity.channelData ?? {}
  const groupName = team?.name ?? activity.conversation.name
  return {
    conversation: conversationOf(activity),
    ...(team?.id && { teamId: team.id }),
    ...(groupName && { groupName }),
    ...(meeting?.id && { teamsMeetingId: meeting.id }),
  }
}

export function conversationOf(activity: Activity, id = activity.conversation.id): Conversation {
  return {
    id,
    kind: kindOf(activity),
    tenantId: tenantOf(activity),
    serviceUrl: activity.serviceUrl,
    botId: activity.recipient.id,
  }
}

function kindOf({ conversation, channelData }: Activity): Conversation['kind'] {
  const type = conversation.conversationType
  if (type === 'personal' || type === 'groupChat' || type === 'channel') return type
  // The emulator, and some team events, leave the type out.
  if (channelData?.team) return 'channel'
  return conversation.isGroup ? 'groupChat' : 'personal'
}

/** Empty when Teams names none, which only local mode lets in. */
const tenantOf = (activity: Activity): string => tenantsOf(activity)[0] ?? ''

/** Every tenant an activity names, the conversation's first. They are one and the same where Teams is itself. */
export const tenantsOf = ({ conversation, channelData }: Activity): readonly string[] =>
  [conversation.tenantId, channelData?.tenant?.id].flatMap((tenant) =>
    tenant ? [tenant.toLowerCase()] : [],
  )

export const accountOf = (raw: {
  readonly id: string
  readonly name?: string | undefined
  readonly aadObjectId?: string | undefined
}): Account => ({
  teamsId: raw.id,
  name: raw.name?.trim() ?? '',
  ...(raw.aadObjectId && { aadId: raw.aadObjectId }),
})

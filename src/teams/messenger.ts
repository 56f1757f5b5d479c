import type { Message } from '../text/message.ts'
import {
  DeliveryError,
  type Account,
  type Conversation,
  type Messenger,
  type TeamsMeeting,
} from '../world.ts'
import type { Connector } from './connector.ts'
import { openBytesOf } from './fit.ts'
import type { Pace } from './pace.ts'
import { isRecord } from './is-record.ts'
import { render } from './render.ts'
import { persistently, type Patience } from './retry.ts'

export interface MessengerParts {
  readonly connector: Connector
  readonly pace: Pace
  /** For reading the roster, which may be repeated freely. Posts are tried once: whoever sends them decides about more. */
  readonly patience: Patience
  /** Tenants whose people belong to the house, in lower case, besides the conversation's own. */
  readonly tenants?: readonly string[]
}

/** Posts through the connector, one HTTP attempt per post. */
export function createMessenger(parts: MessengerParts): Messenger {
  const { connector, pace, tenants = [] } = parts
  const post = (
    to: Conversation,
    method: 'POST' | 'PUT',
    path: string,
    message: Message,
  ): Promise<unknown> => {
    // Behind what was weighed already, so that it is not written once more: a message has neither field, and always some.
    const whom = `,"from":${JSON.stringify({ id: to.botId })},"conversation":${JSON.stringify({ id: to.id })}}`
    const body = Buffer.concat([openBytesOf(render(message)), Buffer.from(whom)])
    return pace.run(to.id, to.tenantId, () => connector.call(method, to.serviceUrl, path, body))
  }

  return {
    async send(to, message) {
      const id = idIn(await post(to, 'POST', `/${encodeURIComponent(to.id)}/activities`, message))
      return id === undefined ? {} : { activityId: id }
    },

    async update(to, activityId, message) {
      await post(
        to,
        'PUT',
        `/${encodeURIComponent(to.id)}/activities/${encodeURIComponent(activityId)}`,
        message,
      )
    },

    openPersonal: (from, account) => openedPersonal(parts, from, account),

    async meeting(of, meetingId) {
      const found = await read(
        parts,
        of,
        meetingId,
        `/v1/meetings/${encodeURIComponent(meetingId)}`,
      )
      return isRecord(found) ? meetingIn(found) : {}
    },

    members: (of, teamId, most) => readMembers(parts, of, placeOf(of, teamId), most),

    async member(of, { teamsId, aadId }, teamId) {
      const place = placeOf(of, teamId)
      const path = `/${encodeURIComponent(place)}/members/${encodeURIComponent(aadId ?? teamsId)}`
      try {
        const [account] = accountsIn(await read(parts, of, place, path), [of.tenantId, ...tenants])
        return account
      } catch (error) {
        if (error instanceof DeliveryError && error.outcome === 'gone') return undefined
        throw error
      }
    },
  }
}

/** Somebody's own chat with the bot. */
async function openedPersonal(
  { connector, pace }: MessengerParts,
  from: Parameters<Messenger['openPersonal']>[0],
  account: Parameters<Messenger['openPersonal']>[1],
): Promise<Conversation> {
  const member = account.teamsId || account.aadId
  if (!member) throw new DeliveryError('blocked', 'no id')
  const { tenantId, serviceUrl, botId } = from
  const body = JSON.stringify({
    isGroup: false,
    bot: { id: botId },
    members: [{ id: member }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  })
  const id = idIn(
    await pace.run(`open ${member}`, tenantId, () => connector.call('POST', serviceUrl, '', body)),
  )
  // Accepted without an id: there is nowhere to post, and asking again gives the same chat.
  if (id === undefined) throw new DeliveryError('later', 'no conversation id', 2000)
  return { id, kind: 'personal', tenantId, serviceUrl, botId }
}

const placeOf = ({ id }: Conversation, teamId: string | undefined): string =>
  teamId ?? id.split(';')[0] ?? id

/** Reads of a roster, under a name of their own: they have limits apart from posting, and need no place in the queue of posts. */
const read = (
  { connector, pace, patience }: MessengerParts,
  of: Conversation,
  place: string,
  path: string,
): Promise<unknown> =>
  persistently(
    () =>
      pace.run(`members ${place}`, of.tenantId, () => connector.call('GET', of.serviceUrl, path)),
    { ...patience, harmless: true },
  )

/** Teams gives at most 500 a page; 100 pages are more than any team may hold. */
const PAGE_SIZE = 500
const MAX_PAGES = 100

async function readMembers(
  parts: MessengerParts,
  of: Conversation,
  id: string,
  most = Infinity,
): Promise<readonly Account[]> {
  const found = new Map<string, Account>()
  let token: string | undefined
  for (let page = 0; page < MAX_PAGES && found.size <= most; page += 1) {
    const query = `pageSize=${PAGE_SIZE}${token === undefined ? '' : `&continuationToken=${encodeURIComponent(token)}`}`
    const path = `/${encodeURIComponent(id)}/pagedmembers?${query}`
    const answer = await read(parts, of, id, path)
    if (!isRecord(answer) || !Array.isArray(answer['members']))
      throw new DeliveryError('unknown', 'not a page of members')
    for (const account of (answer['members'] as unknown[]).flatMap((member) =>
      accountsIn(member, [of.tenantId, ...(parts.tenants ?? [])]),
    ))
      found.set(account.teamsId, account)
    const next: unknown = answer['continuationToken']
    if (typeof next !== 'string' || next === '' || next === token) break
    token = next
  }
  return [...found.values()]
}

/** As Teams tells of a meeting (learn.microsoft.com, *Get meeting details API*); each fact may be missing. */
function meetingIn(found: Readonly<Record<string, unknown>>): TeamsMeeting {
  const details = isRecord(found['details']) ? found['details'] : {}
  const organiser = isRecord(found['organizer']) ? found['organizer'] : {}
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' && value.trim() !== '' ? value : undefined
  const title = text(details['title'])
  const name = text(organiser['name']) ?? text(organiser['displayName'])
  const starts = new Date(text(details['scheduledStartTime']) ?? Number.NaN)
  return {
    ...(title === undefined ? {} : { title }),
    ...(name === undefined ? {} : { organiser: name }),
    ...(Number.isNaN(starts.getTime()) ? {} : { startsAt: starts.toISOString() }),
  }
}

function accountsIn(member: unknown, home: readonly string[]): readonly Account[] {
  if (!isRecord(member)) return []
  const text = (key: string): string | undefined =>
    typeof member[key] === 'string' && member[key] !== '' ? member[key] : undefined
  const teamsId = text('id')
  if (!teamsId || teamsId.startsWith('28:')) return []
  const aadId = text('aadObjectId') ?? text('objectId')
  const email = text('email') ?? text('userPrincipalName')
  const name = text('name') ?? [text('givenName'), text('surname')].filter(Boolean).join(' ')
  return [
    {
      teamsId,
      name,
      ...(aadId && { aadId }),
      ...(email && { email }),
      ...(isFromOutside(text, home) && { outside: 'guest' as const }),
    },
  ]
}

/**
 * A guest of the tenant, somebody of another one, or somebody without an account. `tenantId` counts only where it is one: Teams' own sample
 * shows another id there.
 */
function isFromOutside(
  text: (key: string) => string | undefined,
  home: readonly string[],
): boolean {
  const role = text('userRole')?.toLowerCase()
  const tenant = text('tenantId')?.toLowerCase()
  return (
    role === 'guest' ||
    role === 'anonymous' ||
    /#ext#/i.test(text('userPrincipalName') ?? '') ||
    (tenant !== undefined &&
      GUID.test(tenant) &&
      GUID.test(home[0] ?? '') &&
      !home.includes(tenant))
  )
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const idIn = (answer: unknown): string | undefined =>
  isRecord(answer) && typeof answer['id'] === 'string' && answer['id'] !== ''
    ? answer['id']
    : undefined

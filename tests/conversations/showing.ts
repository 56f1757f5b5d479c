import { clockOf, dayOf } from '../../src/meetings/calendar.ts'
import type { Json, Member, Posted } from '../teams/connector.ts'
import { BOT_ACCOUNT, channelOf, type Place } from './cast.ts'
import { seen, titlesOf, wordsOf } from './seen.ts'

/** A post that came to stand, at a time of the play's clock. */
export interface Stood {
  readonly post: Posted
  readonly atMs: number
}

/** What whoever writes the transcript must know of the play. */
export interface View {
  readonly places: readonly Place[]
  readonly members: readonly Member[]
  readonly channels: ReadonlySet<string>
  /** Where the last sentence stood. */
  readonly floor: string
  readonly nowMs: number
  readonly zone: string
  personalChatOf(id: string): string
}

interface Entry {
  readonly label: string
  readonly order: number
  readonly atMs: number
  readonly text: string
}

/**
 * Posts as they stand in a `.chat` file. What was said at the same instant stands in a fixed order, however the sends raced; within one
 * conversation, as sent. `shown` is the answer to a pressed button.
 */
export function transcript(
  view: View,
  posts: readonly Stood[],
  shown: Json | undefined,
): readonly string[] {
  const entries = [
    ...(shown ? reply(view, shown) : []),
    ...posts.map((stood) => entry(view, stood)),
  ]
  return entries
    .sort((a, b) => a.atMs - b.atMs || a.order - b.order)
    .map(({ label, text }) => `${label}> ${text.replaceAll('\n', '\n  ')}`.trimEnd())
}

function entry(view: View, { post, atMs }: Stood): Entry {
  const at = new Date(atMs)
  const when = atMs < view.nowMs ? `${dayOf(at, view.zone)} ${clockOf(at, view.zone)}` : ''
  const { name, order } = audience(view, post.conversationId)
  const kind = { posted: '', changed: 'ändrad', removed: 'borttagen' }[post.kind]
  const notes = [name, kind, when].filter(Boolean).join(', ')
  return {
    label: notes ? `${BOT_ACCOUNT.name} (${notes})` : BOT_ACCOUNT.name,
    order,
    atMs,
    text: seen(post.activity),
  }
}

/** Whom a post is for, and where it stands among posts of the same instant: the answer, the groups, channels, the people. */
function audience(
  { places, members, channels, floor, personalChatOf }: View,
  conversationId: string,
): { name: string; order: number } {
  if (conversationId === floor) return { name: '', order: 0 }
  const [base] = conversationId.split(';')
  const group = places.findIndex((place) => place.id === base)
  if (group >= 0)
    return { name: group === 0 ? 'gruppen' : places[group]!.group.name, order: 1 + group }
  const person = members.findIndex((member) => personalChatOf(member.id) === conversationId)
  if (person >= 0) return { name: `till ${members[person]!.name}`, order: 1000 + person }
  const channel = places[0] && [...channels].find((name) => channelOf(places[0]!, name) === base)
  return { name: channel ? `#${channel}` : `okänd plats ${conversationId}`, order: 500 }
}

function reply({ nowMs }: View, body: Json): Entry[] {
  const value = body['value'] as unknown
  const isCard = typeof value === 'object' && value !== null
  const text = isCard ? seenCard(value) : typeof value === 'string' ? value : ''
  return text
    ? [
        {
          label: `${BOT_ACCOUNT.name} (${isCard ? 'kortet' : 'vid kortet'})`,
          order: -1,
          atMs: nowMs,
          text,
        },
      ]
    : []
}

const seenCard = (card: Json): string =>
  [
    wordsOf(card),
    titlesOf(card)
      .map((title) => `[${title}]`)
      .join(' '),
  ]
    .filter(Boolean)
    .join('\n')

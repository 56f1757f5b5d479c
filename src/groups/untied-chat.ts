import { defaultLanguage } from '../meetings/group-settings.ts'
import type { Group } from '../meetings/group.ts'
import { leads, personOf } from '../meetings/roster.ts'
import { tieOf } from '../meetings/teams-ties.ts'
import { update } from '../store/update.ts'
import { textsIn } from '../language/texts.ts'
import type { Incoming, World } from '../world.ts'
import { identityOf, readUser, userPartition } from '../delivery/user.ts'
import { askToTie } from './ask-to-tie.ts'
import { called } from './called.ts'
import { isProposed, newLink, tiedTo, withProposed, type ChatLink } from '../records/chat-link.ts'
import { ownGroup } from './linked-group.ts'
import { isInside, naming, pick, stillIn, type Where } from './of-person.ts'
import { chatIdOf, chatPartition, spokenPartition } from './partition.ts'

/**
 * A Teams meeting's own chat. Others than the group's people read there, so until those who lead have said that it is the group's nothing of any group is
 * answered: no name of it or of its people, and nothing that is said there is carried out but the answer of those who lead to that question.
 */
export async function meetingChat(world: World, incoming: Incoming): Promise<Where> {
  const chat = chatPartition(incoming.conversation.tenantId, chatIdOf(incoming.conversation))
  const tied = await tiedTo(world.store, chat)
  if (tied !== undefined) return { pk: tied, incoming }
  const home = spokenPartition(incoming)
  const named = naming.exec(incoming.text.trim())?.[1]
  // People who had no group took the bot there, and the chat became one of its own.
  const own = await ownGroup(world.store, home)
  if (own !== undefined && named === undefined) return { pk: own, incoming }
  const identity = identityOf(incoming.sender)
  const { groups } = await readUser(
    world.store,
    userPartition(incoming.conversation.tenantId, identity),
  )
  const all = await stillIn(world, incoming, groups)
  const mine = all.filter((group) => group.pk !== home && isInside(group, incoming))
  const [first = all[0]] = mine
  const { talk } = textsIn(first?.settings.language ?? defaultLanguage)
  if (!first) return { message: { text: talk.noGroup({}) } }
  const isNew = (): Promise<boolean> => tellsNow(world, chat, identity)
  const untied = async (): Promise<Where> => ({
    message: { text: (await isNew()) ? talk.untied : talk.stillUntied },
  })
  if (mine.length === 0) return untied()
  const meant = await meantOf(world, { chat, named, all, mine, incoming })
  if (!meant) {
    if (own !== undefined) return { pk: own, incoming }
    if (!(await isNew())) return { message: { text: talk.stillWhich } }
    const sent = await listed(world, all, incoming)
    return { message: { text: talk.whichHere({ sent }) } }
  }
  await propose(world, chat, meant.pk)
  const asked = await askToTie(world, meant, chat, incoming)
  const sender = personOf(meant, incoming.sender)
  const ties = sender && leads(sender) ? { ties: { pk: meant.pk, incoming } } : {}
  if (asked !== undefined) return { message: { text: asked }, ...ties }
  return { ...(await untied()), ...ties }
}

interface Meaning {
  readonly chat: string
  readonly named: string | undefined
  readonly all: readonly Group[]
  readonly mine: readonly Group[]
  readonly incoming: Incoming
}

/** The group that the sender means: the one named, else the one that was proposed and not said no to, else the only one. */
async function meantOf(
  world: World,
  { chat, named, all, mine, incoming }: Meaning,
): Promise<Group | undefined> {
  const picked = named === undefined ? undefined : pick(all, named, incoming)
  if (picked) return mine.find(({ pk }) => pk === picked.pk)
  if (mine.length === 1) return mine[0]
  const link = (await world.store.get<ChatLink>(chat, 'chat'))?.doc
  return mine.find(
    (group) => isProposed(link, group.pk) && tieOf(group, chat)?.answer?.tied !== false,
  )
}

const propose = (world: World, chat: string, pk: string): Promise<void> =>
  update(world.store, chat, async (book) => {
    const link = (await book.get<ChatLink>('chat')) ?? newLink(chat)
    if (!isProposed(link, pk)) await book.put(withProposed(link, pk))
  })

const DAY_MS = 24 * 3_600_000
/** People who are remembered as told. */
const MOST_TOLD = 50

/** Whether somebody is told why nothing is answered there, once a day; else they are told shortly that it is not. */
const tellsNow = (world: World, chat: string, identity: string): Promise<boolean> =>
  update(world.store, chat, async (book) => {
    const link = (await book.get<ChatLink>('chat')) ?? newLink(chat)
    const before = link.told ?? []
    const last = before.find(({ who }) => who === identity)
    if (last && world.now().getTime() - Date.parse(last.at) < DAY_MS) return false
    const others = before.filter(({ who }) => who !== identity)
    const told = [...others, { who: identity, at: world.now().toISOString() }].slice(-MOST_TOLD)
    await book.put({ ...link, told })
    return true
  })

/** The groups of somebody who is in several, by their numbers, in their own chat. Whether that could be sent. */
async function listed(
  { messenger, log }: World,
  groups: readonly Group[],
  { conversation, sender }: Incoming,
): Promise<boolean> {
  const { talk } = textsIn(groups[0]?.settings.language ?? defaultLanguage)
  const names = groups.map((group) => called(group, sender, groups))
  try {
    const own = await messenger.openPersonal(conversation, sender)
    await messenger.send(own, { text: talk.whichForMeeting({ groups: names }) })
    return true
  } catch (error) {
    log.warn(
      { error: String(error) },
      'the groups of a person could not be listed in their own chat',
    )
    return false
  }
}

import { defaultLanguage } from '../meetings/group-settings.ts'
import type { Group } from '../meetings/group.ts'
import { belongs } from '../meetings/rights.ts'
import { personOf } from '../meetings/roster.ts'
import { mayStopFromOutside } from '../meetings/succession.ts'
import { tieOf } from '../meetings/teams-ties.ts'
import { update } from '../store/update.ts'
import type { Message } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'
import type { Incoming, World } from '../world.ts'
import { backInReach } from '../delivery/reach.ts'
import {
  identityOf,
  readUser,
  userDoc,
  userPartition,
  type Membership,
  type User,
} from '../delivery/user.ts'
import { askWhich, called } from './called.ts'
import { askToTie } from './ask-to-tie.ts'
import { linkedGroup, tiedTo, type ChatLink } from './chat-link.ts'
import { chatIdOf, chatPartition, spokenPartition } from './partition.ts'

/** The group a sentence belongs to, and the sentence; or what to answer when that must be settled first. */
export type Where =
  | {
      readonly pk: string
      readonly incoming: Incoming
      /** Told above the answer when the person is in several groups. */ readonly label?: string
    }
  | { readonly message: Message }

/**
 * A channel belongs to its team, a group chat is its own group. In a personal chat the person's only group is meant; someone in
 * several is asked once, and the bot stays with that choice until `grupp <namn>`. A Teams meeting's own chat is asked once too.
 * What is pressed on a card in a personal chat belongs to `ofCard`, the group whose card it is, and to no group where the person is not in that one.
 */
export async function whichGroup(
  world: World,
  incoming: Incoming,
  ofCard?: string,
): Promise<Where> {
  if (incoming.conversation.kind === 'personal') return personal(world, incoming, ofCard)
  if (incoming.teamsMeetingId !== undefined && incoming.teamId === undefined)
    return meetingChat(world, incoming)
  return { pk: spokenPartition(incoming), incoming }
}

const naming = /^(?:grupp|group)\s*:?\s*(.+)$/i

async function personal(world: World, incoming: Incoming, ofCard?: string): Promise<Where> {
  const pk = userPartition(incoming.conversation.tenantId, identityOf(incoming.sender))
  const page = await readUser(world.store, pk)
  const { user, groups } = page
  await backInReach(world, page, incoming.sender)
  const mine = await stillIn(world, incoming, groups)
  const remember = async (values: Partial<User>): Promise<void> => {
    const next = userDoc(pk, {
      conversation: incoming.conversation,
      current: user?.current,
      reminded: user?.reminded,
      waiting: undefined,
      ...values,
    })
    await update(world.store, pk, (book) => book.put(next))
  }
  const led = await onceLed(world, incoming, groups, { ofCard, elsewhere: mine.length > 0 })
  if (led) return { pk: led.pk, incoming, label: label(led, incoming) }
  const [first] = mine
  const t = textsIn(languageOf(first))
  const pressed = ofCard === undefined ? undefined : mine.find((group) => group.pk === ofCard)
  if (!first || (ofCard !== undefined && !pressed)) return { message: { text: t.talk.noGroup({}) } }
  if (pressed && mine.length > 1) {
    if (pressed.pk !== user?.current || changed(user, incoming))
      await remember({ current: pressed.pk, waiting: user?.waiting })
    return { pk: pressed.pk, incoming, label: label(pressed, incoming) }
  }
  const named =
    naming.exec(incoming.text.trim())?.[1] ??
    (user?.waiting === undefined ? undefined : incoming.text.trim())
  const picked = named === undefined ? undefined : pick(mine, named, incoming)
  if (picked && mine.length > 1) {
    await remember({ current: picked.pk, reminded: undefined })
    if (user?.waiting === undefined) return chosen(picked, incoming)
    return {
      pk: picked.pk,
      incoming: { ...incoming, text: user.waiting },
      label: label(picked, incoming),
    }
  }
  if (mine.length === 1) {
    if (changed(user, incoming)) await remember({ current: first.pk })
    return { pk: first.pk, incoming }
  }
  const answered = remindedOf(user, mine, incoming.text, world.now())
  if (answered && answered.pk !== user?.current) {
    await remember({ current: answered.pk })
    return { pk: answered.pk, incoming, label: label(answered, incoming) }
  }
  const current = mine.find((group) => group.pk === user?.current)
  if (current && !naming.test(incoming.text.trim())) {
    if (changed(user, incoming)) await remember({})
    return { pk: current.pk, incoming, label: label(current, incoming) }
  }
  await remember({ waiting: naming.test(incoming.text.trim()) ? undefined : kept(incoming) })
  return { message: askWhich(mine, incoming.sender, t.talk.whichGroup) }
}

/**
 * A sentence that waits for its group, as it can be read again line by line: what is text wherever it stands stays on the line above. Without own
 * words somebody only looked in.
 */
function kept({ text, whole, marks = [] }: Incoming): string {
  const only = new Set(marks.flatMap((mark) => (mark.only ? [mark.line.trim()] : [])))
  const isText = (line: string, at: number): boolean =>
    at > 0 && (whole === true || only.has(line.trim()))
  const lines = text.split('\n')
  return (
    lines
      .map((line, at) => `${isText(line, at) ? ' / ' : '\n'}${line}`)
      .join('')
      .slice(1) || 'hej'
  )
}

const TWO_WEEKS_MS = 14 * 24 * 3_600_000

/** The group whose reminder a sentence about `U14` answers: the one that reminded of it last, lately, and since a group was last chosen by name. */
function remindedOf(
  user: User | undefined,
  groups: readonly Group[],
  text: string,
  now: Date,
): Group | undefined {
  const number = /(?:^|\s)u ?(\d{1,7})(?![\p{L}\p{N}])/iu.exec(text)?.[1]
  const latest = Object.entries(user?.reminded ?? {})
    .filter(
      ([, { at, actions }]) =>
        now.getTime() - Date.parse(at) < TWO_WEEKS_MS && actions.includes(`U${Number(number)}`),
    )
    .sort(([, a], [, b]) => b.at.localeCompare(a.at))
  return latest
    .map(([pk]) => groups.find((group) => group.pk === pk))
    .find((group) => group !== undefined)
}

/** The group that a card's own question is about, where that can be told without asking anybody. Only reads. */
export async function groupOfCard(
  world: World,
  incoming: Incoming,
  ofCard?: string,
): Promise<string | undefined> {
  const { conversation } = incoming
  if (conversation.kind === 'personal') {
    const { user, groups } = await readUser(
      world.store,
      userPartition(conversation.tenantId, identityOf(incoming.sender)),
    )
    const mine = await stillIn(world, incoming, groups)
    const wanted = ofCard ?? (mine.length === 1 ? mine[0]?.pk : user?.current)
    return mine.find(({ pk }) => pk === wanted)?.pk
  }
  if (incoming.teamsMeetingId === undefined || incoming.teamId !== undefined)
    return spokenPartition(incoming)
  return linkedGroup(world.store, conversation)
}

async function meetingChat(world: World, incoming: Incoming): Promise<Where> {
  const pk = chatPartition(incoming.conversation.tenantId, chatIdOf(incoming.conversation))
  const link = (await world.store.get<ChatLink>(pk, 'chat'))?.doc
  const tied = await tiedTo(world.store, pk)
  if (tied !== undefined) return { pk: tied, incoming }
  const identity = identityOf(incoming.sender)
  const { groups } = await readUser(
    world.store,
    userPartition(incoming.conversation.tenantId, identity),
  )
  const all = await stillIn(world, incoming, groups)
  // A guest, or somebody who is not let in, says nothing of whose meeting this is; they are heard as what they are.
  const mine = all.filter((group) => isInside(group, incoming))
  const said = mine.find((group) => group.pk === link?.proposed)
  // Whoever is in several groups may mean another one once those who lead have said no.
  if (said && (mine.length === 1 || tieOf(said, pk)?.answer?.tied !== false))
    return { pk: said.pk, incoming, label: await askToTie(world, said, pk, incoming) }
  const [first] = mine
  const t = textsIn(languageOf(first ?? all[0]))
  if (!first)
    return all[0] && all.length === 1
      ? { pk: all[0].pk, incoming }
      : { message: { text: t.talk.noGroup({}) } }
  const asked = link?.by === identity ? link.waiting : undefined
  const save = (values: Partial<ChatLink>): Promise<void> =>
    update(world.store, pk, (book) => {
      const next: ChatLink = { id: 'chat', pk, type: 'chat', ...values }
      return book.put(next)
    })
  const answers =
    link?.waiting !== undefined &&
    (asked !== undefined || link.offered?.join() === mine.map((group) => group.pk).join())
  const name = naming.exec(incoming.text.trim())?.[1]
  const named = name ?? (answers ? incoming.text.trim() : undefined)
  const chosen = named === undefined ? undefined : pick(mine, named, incoming)
  const picked = mine.length === 1 ? first : chosen
  if (picked) {
    await save({ proposed: picked.pk, by: identity })
    // Whoever answers somebody else's question says nothing else: what that one said is theirs to say again.
    const text =
      mine.length === 1 ? incoming.text : (asked ?? (name === undefined ? 'hej' : incoming.text))
    return {
      pk: picked.pk,
      incoming: { ...incoming, text },
      label: (await askToTie(world, picked, pk, incoming)) ?? label(picked, incoming),
    }
  }
  await save({ waiting: kept(incoming), by: identity, offered: mine.map((group) => group.pk) })
  return {
    message: askWhich(mine, incoming.sender, t.talk.whichGroupForChat),
  }
}

/** The groups that still count the person among theirs; a membership noted once is only a hint. */
async function stillIn(
  world: World,
  incoming: Incoming,
  groups: readonly Membership[],
): Promise<readonly Group[]> {
  if (groups.length === 0) return []
  const docs = await Promise.all(
    groups.map((membership) => world.store.get<Group>(membership.groupPk, 'group')),
  )
  return docs
    .flatMap((stored) => {
      const person = stored && personOf(stored.doc, incoming.sender)
      return stored && person && !person.leftAt && !stored.doc.removedAt ? [stored.doc] : []
    })
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
}

/** A sentence about roles, of somebody who led a group that nobody leads now: by a button of that group, or typed by one who is in no other. */
async function onceLed(
  world: World,
  incoming: Incoming,
  groups: readonly Membership[],
  { ofCard, elsewhere }: { readonly ofCard: string | undefined; readonly elsewhere: boolean },
): Promise<Group | undefined> {
  if (!/^\s*(?:roll|role)/i.test(incoming.text) || (elsewhere && ofCard === undefined))
    return undefined
  const docs = await Promise.all(
    groups.map((membership) => world.store.get<Group>(membership.groupPk, 'group')),
  )
  return docs
    .flatMap((stored) => stored?.doc ?? [])
    .filter((group) => ofCard === undefined || group.pk === ofCard)
    .find((group) => {
      const person = personOf(group, incoming.sender)
      return person?.leftAt !== undefined && !group.removedAt && mayStopFromOutside(group, person)
    })
}

function isInside(group: Group, { sender }: Pick<Incoming, 'sender'>): boolean {
  const person = personOf(group, sender)
  return person !== undefined && belongs(person)
}

const languageOf = (group: Group | undefined) => group?.settings.language ?? defaultLanguage

const chosen = (group: Group, { sender }: Incoming): Where => {
  const { talk } = textsIn(languageOf(group))
  return { message: { text: talk.groupChosen({ group: called(group, sender) }) } }
}

const label = (group: Group, { sender }: Incoming): string =>
  textsIn(languageOf(group)).talk.groupLabel({ group: called(group, sender) })

function pick(groups: readonly Group[], typed: string, { sender }: Incoming): Group | undefined {
  const nameOf = (group: Group): string => called(group, sender).toLowerCase()
  const wanted = typed.trim().toLowerCase()
  if (/^\d{1,2}$/.test(wanted)) return groups[Number(wanted) - 1]
  const exact = groups.find((group) => nameOf(group) === wanted)
  const starting = groups.filter((group) => nameOf(group).includes(wanted))
  return exact ?? (starting.length === 1 ? starting[0] : undefined)
}

const changed = (user: User | undefined, incoming: Incoming): boolean =>
  user?.unreachable !== undefined ||
  user?.conversation?.id !== incoming.conversation.id ||
  user.conversation.serviceUrl !== incoming.conversation.serviceUrl

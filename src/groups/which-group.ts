import { defaultLanguage } from '../meetings/group-settings.ts'
import { forFewUntil, secondsUntil } from '../meetings/absence.ts'
import type { Group } from '../meetings/group.ts'
import { personOf } from '../meetings/roster.ts'
import { mayStopFromOutside } from '../meetings/succession.ts'
import { update } from '../store/update.ts'
import { textsIn } from '../language/texts.ts'
import type { Incoming, World } from '../world.ts'
import { backInReach } from '../delivery/reach.ts'
import {
  identityOf,
  readUser,
  userDoc,
  userPartition,
  wishDoc,
  type Membership,
  type User,
  type UserPage,
} from '../delivery/user.ts'
import { askWhich, called } from './called.ts'
import { linkedGroup } from './linked-group.ts'
import { naming, pick, stillIn, type Where } from './of-person.ts'
import { isMeetingChat, spokenPartition } from './partition.ts'
import { groupNow } from './signpost.ts'
import { meetingChat } from './untied-chat.ts'

/**
 * A channel belongs to its team, a group chat is its own group. In a personal chat the person's only group is meant; someone in
 * several is asked once, and the bot stays with that choice until `grupp <namn>`. A Teams meeting's own chat: `meetingChat`.
 * What is pressed on a card in a personal chat belongs to `ofCard`, the group whose card it is, and to no group where the person is not in that one.
 */
export async function whichGroup(
  world: World,
  incoming: Incoming,
  ofCard?: string,
): Promise<Where> {
  if (incoming.conversation.kind === 'personal') return personal(world, incoming, ofCard)
  if (isMeetingChat(incoming)) return meetingChat(world, incoming)
  return { pk: spokenPartition(incoming), incoming }
}

async function personal(world: World, incoming: Incoming, ofCard?: string): Promise<Where> {
  const pk = userPartition(incoming.conversation.tenantId, identityOf(incoming.sender))
  const page = await readUser(world.store, pk)
  const { user, wish, groups } = page
  await backInReach(world, page, incoming.sender)
  const mine = await stillIn(world, incoming, groups)
  const card = await groupNow(world.store, mine, ofCard)
  const remember = remembering(world, incoming, page, pk)
  const led = await onceLed(world, incoming, groups, { ofCard: card, elsewhere: mine.length > 0 })
  if (led) return { pk: led.pk, incoming, label: label(led, incoming, mine) }
  const [first] = mine
  const t = textsIn(languageOf(first))
  const pressed = mine.find((group) => group.pk === card)
  if (!first || (card !== undefined && !pressed)) return { message: { text: t.talk.noGroup({}) } }
  if (pressed && mine.length > 1) {
    if (pressed.pk !== user?.current || changed(user, incoming))
      await remember({ current: pressed.pk }, { waits: true })
    return { pk: pressed.pk, incoming, label: label(pressed, incoming, mine) }
  }
  const named =
    naming.exec(incoming.text.trim())?.[1] ??
    (wish === undefined ? undefined : incoming.text.trim())
  const picked = named === undefined ? undefined : pick(mine, named, incoming)
  if (picked && mine.length > 1) {
    await remember({ current: picked.pk, reminded: undefined })
    if (wish === undefined) return chosen(picked, incoming, mine)
    return {
      pk: picked.pk,
      incoming: { ...incoming, text: wish.text },
      label: label(picked, incoming, mine),
    }
  }
  if (mine.length === 1) {
    if (changed(user, incoming)) await remember({ current: first.pk })
    return { pk: first.pk, incoming }
  }
  const answered = remindedOf(user, mine, incoming.text, world.now())
  if (answered && answered.pk !== user?.current) {
    await remember({ current: answered.pk })
    return { pk: answered.pk, incoming, label: label(answered, incoming, mine) }
  }
  const current = mine.find((group) => group.pk === user?.current)
  if (current && !naming.test(incoming.text.trim())) {
    if (changed(user, incoming)) await remember({})
    return { pk: current.pk, incoming, label: label(current, incoming, mine) }
  }
  const asks = naming.test(incoming.text.trim()) ? undefined : kept(incoming)
  const ends = mine.map((group) => forFewUntil(group, world.now()).getTime())
  await remember({}, { asks, until: new Date(Math.min(...ends)) })
  return { message: askWhich(mine, incoming.sender, t.talk.whichGroup) }
}

/** Keeps what was learned of a person. What waited for its group is settled by it, unless it still `waits`. */
const remembering =
  (world: World, { conversation }: Incoming, { user, wish }: UserPage, pk: string) =>
  async (
    values: Partial<User>,
    {
      asks,
      until = world.now(),
      waits = false,
    }: {
      readonly asks?: string | undefined
      readonly until?: Date
      readonly waits?: boolean
    } = {},
  ): Promise<void> => {
    const { current, reminded } = user ?? {}
    const next = userDoc(pk, { conversation, current, reminded, ...values })
    await update(world.store, pk, async (book) => {
      await book.put(next)
      if (asks !== undefined) await book.put(wishDoc(pk, asks, secondsUntil(until, world.now())))
      else if (wish && !waits) await book.remove(wish.id)
    })
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
    const card = await groupNow(world.store, mine, ofCard)
    const wanted = card ?? (mine.length === 1 ? mine[0]?.pk : user?.current)
    return mine.find(({ pk }) => pk === wanted)?.pk
  }
  return isMeetingChat(incoming)
    ? linkedGroup(world.store, conversation)
    : spokenPartition(incoming)
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

const languageOf = (group: Group | undefined) => group?.settings.language ?? defaultLanguage

const chosen = (group: Group, { sender }: Incoming, mine: readonly Group[]): Where => {
  const { talk } = textsIn(languageOf(group))
  return { message: { text: talk.groupChosen({ group: called(group, sender, mine) }) } }
}

const label = (group: Group, { sender }: Incoming, mine: readonly Group[]): string =>
  textsIn(languageOf(group)).talk.groupLabel({ group: called(group, sender, mine) })

const changed = (user: User | undefined, incoming: Incoming): boolean =>
  user?.unreachable !== undefined ||
  user?.waiting !== undefined ||
  user?.conversation?.id !== incoming.conversation.id ||
  user.conversation.serviceUrl !== incoming.conversation.serviceUrl

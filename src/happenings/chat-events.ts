import { defaultLanguage } from '../meetings/group-settings.ts'
import type { Someone } from '../world.ts'
import { answerCard, withWords } from '../cards/answer-card.ts'
import { marked } from '../cards/mark.ts'
import { button } from '../cards/button.ts'
import { welcomeCard } from '../cards/welcome.ts'
import { backInReach } from '../delivery/reach.ts'
import { movesReminders, replanDoc } from '../delivery/replan.ts'
import { identityOf, readUser, userDoc, userPartition } from '../delivery/user.ts'
import type { Group } from '../meetings/group.ts'
import { isOutsider, leaders } from '../meetings/rights.ts'
import { MOST_PEOPLE, present, withoutAccounts } from '../meetings/roster.ts'
import { update } from '../store/update.ts'
import { textsIn } from '../language/texts.ts'
import type { World } from '../world.ts'
import type { Happening, Heard } from '../say/bot.ts'
import { cleanName } from '../groups/clean-account.ts'
import { deliver } from '../delivery/deliver.ts'
import type { Event } from '../records/log.ts'
import { meet } from '../groups/sync-roster.ts'
import { intoMeeting } from './meeting-chat.ts'
import { chatIdOf, groupPartition, isMeetingChat } from '../groups/partition.ts'
import { placesChanged } from './channels.ts'
import { noteHappened } from '../groups/roster-log.ts'
import { heldInTeams } from './teams-attendance.ts'

type Installed = Happening & { readonly kind: 'installed' | 'uninstalled' }

const silence: Heard = { deliver: () => Promise.resolve() }

/** What the bot does about things nobody said: people and the bot itself coming and going, names changing. */
export async function happened(world: World, event: Happening): Promise<Heard> {
  if ('teamsMeetingId' in event) return heldInTeams(world, event)
  if (event.conversation.kind === 'personal')
    return event.kind === 'installed' ? rememberChat(world, event) : silence
  const pk = groupPartition(
    event.conversation.tenantId,
    event.teamId ?? chatIdOf(event.conversation),
  )
  const beside = isMeetingChat(event) && !(await world.store.get<Group>(pk, 'group'))
  switch (event.kind) {
    case 'installed':
      return (
        (beside ? await intoMeeting(world, event.conversation, event.by) : undefined) ??
        welcome(world, pk, event)
      )
    // Whoever is invited to one meeting does not belong to the group for that.
    case 'membersAdded':
      return beside ? silence : added(world, pk, event)
    case 'membersRemoved':
      return change(world, pk, { ...event, logged: 'left' }, (group, now) =>
        withoutAccounts(group, event.accounts, now, event.by),
      )
    case 'uninstalled':
      return change(world, pk, { ...event, logged: 'uninstalled' }, (group, now) => ({
        ...group,
        removedAt: now.toISOString(),
      }))
    case 'renamed':
      return change(world, pk, { ...event, logged: 'renamed' }, (group) => ({
        ...group,
        name: group.named ? group.name : cleanName(event.name) || group.name,
      }))
    case 'channelCreated':
    case 'channelRenamed':
    case 'channelDeleted':
    case 'channelRestored':
    case 'teamDeleted':
    case 'teamArchived':
    case 'teamUnarchived':
    case 'teamRestored':
      return placesChanged(world, pk, event)
  }
}

/** Greets a group once: an installation is told in two ways, and again when the page is opened in some clients. */
async function welcome(world: World, pk: string, event: Installed): Promise<Heard> {
  const before = await world.store.get<Group>(pk, 'group')
  const group = await meet(world, pk, event, event.by)
  if (before && !before.doc.removedAt) return silence
  const t = textsIn(group.settings.language)
  const [first] = leaders(group)
  const outsiders = present(group).filter(isOutsider)
  const told = {
    group: group.name,
    secretary: first?.name,
    people: present(group).length - outsiders.length,
  }
  const card = marked(welcomeCard(told, t).card, { base: true })
  const beside = [
    ...(group.large ? [t.access.largeTeam({ most: MOST_PEOPLE })] : []),
    ...(outsiders.length > 0
      ? [t.access.outsiders({ names: outsiders.map(({ name }) => name) })]
      : []),
  ].join('\n')
  if (beside === '') return { ...silence, answer: { text: t.talk.welcome(told), card } }
  return {
    ...silence,
    answer: { text: `${t.talk.welcome(told)}\n${beside}`, card: withWords(card, beside) },
  }
}

/** New people need no greeting; of somebody from outside the group is told that they see nothing yet. */
async function added(
  world: World,
  pk: string,
  event: Happening & { readonly kind: 'membersAdded' | 'membersRemoved' },
): Promise<Heard> {
  const before = (await world.store.get<Group>(pk, 'group'))?.doc
  // In a large team people belong to the group once they speak; that others come is nothing to it.
  if (before?.large) return silence
  const after = await meet(world, pk, event)
  const outsiders = present(after).filter(
    (person) =>
      isOutsider(person) &&
      (before?.people[person.id] === undefined || before.people[person.id]?.leftAt !== undefined),
  )
  if (!before || outsiders.length === 0) return silence
  return {
    ...silence,
    answer: {
      text: textsIn(after.settings.language).access.outsiders({
        names: outsiders.map(({ name }) => name),
      }),
    },
  }
}

/** A personal chat is opened: from now on reminders reach the person there. */
async function rememberChat(world: World, event: Installed): Promise<Heard> {
  const pk = userPartition(event.conversation.tenantId, identityOf(event.by))
  const page = await readUser(world.store, pk)
  const { user } = page
  await backInReach(world, page, event.by)
  if (user?.conversation && !user.unreachable) return silence
  await update(world.store, pk, (book) =>
    book.put(userDoc(pk, { conversation: event.conversation, current: user?.current })),
  )
  const t = textsIn(defaultLanguage)
  const text = t.talk.welcomePersonal({ name: cleanName(event.by.name) })
  const buttons = [
    button(t.cards.welcome.help, { verb: 'show', show: 'help', about: {} }),
    button(t.cards.help.buttons.mine, { verb: 'show', show: 'mine', about: {} }),
  ]
  return {
    ...silence,
    answer: { text, card: marked({ ...answerCard(text), actions: buttons }, { base: true }) },
  }
}

/** What happened, and what the log calls it. */
type Changing = Happening & { readonly by?: Someone; readonly logged: Event }

async function change(
  world: World,
  pk: string,
  { conversation, by, logged: event }: Changing,
  decide: (group: Group, now: Date) => Group,
): Promise<Heard> {
  const now = world.now()
  const queued = await update(world.store, pk, async (book) => {
    const before = await book.get<Group>('group')
    if (!before) return []
    const after = decide(before, now)
    if (movesReminders(before, after)) book.overwrite(replanDoc(pk, now))
    await book.put(after)
    return noteHappened({ world, book, before, after, event, from: conversation.kind, by, now })
  })
  return { deliver: () => deliver(world, pk, queued) }
}

import { backInReach } from '../delivery/reach.ts'
import { movesReminders, replanDoc } from '../delivery/replan.ts'
import { identityOf, readUser, userDoc, userPartition } from '../delivery/user.ts'
import type { Group } from '../meetings/group.ts'
import { leads, present, withoutAccounts } from '../meetings/roster.ts'
import { update } from '../store/update.ts'
import { textsIn } from '../text/texts.ts'
import type { World } from '../world.ts'
import type { Happening, Heard } from './bot.ts'
import { meet } from './meet.ts'
import { chatIdOf, groupPartition } from './place.ts'

type Installed = Happening & { readonly kind: 'installed' | 'uninstalled' }

const silence: Heard = { deliver: () => Promise.resolve() }

/** What the bot does about things nobody said: people and the bot itself coming and going, names changing. */
export async function happened(world: World, event: Happening): Promise<Heard> {
  if (event.conversation.kind === 'personal') return event.kind === 'installed' ? rememberChat(world, event) : silence
  const pk = groupPartition(event.conversation.tenantId, event.teamId ?? chatIdOf(event.conversation))
  switch (event.kind) {
    case 'installed': return welcome(world, pk, event)
    case 'membersAdded': {
      await meet(world, pk, event)
      return silence
    }
    case 'membersRemoved': {
      await change(world, pk, (group, now) => withoutAccounts(group, event.accounts, now))
      return silence
    }
    case 'uninstalled': {
      await change(world, pk, (group, now) => ({ ...group, removedAt: now.toISOString() }))
      return silence
    }
    case 'renamed': {
      await change(world, pk, (group) => ({ ...group, name: event.name }))
      return silence
    }
    default: return silence
  }
}

/** Greets a group once: an installation is told in two ways, and again when the page is opened in some clients. */
async function welcome(world: World, pk: string, event: Installed): Promise<Heard> {
  const before = await world.store.get<Group>(pk, 'group')
  const group = await meet(world, pk, event, event.by)
  if (before && !before.doc.removedAt) return silence
  const t = textsIn(group.settings.language)
  const secretaries = present(group).filter(leads).map((person) => person.name)
  return { ...silence, answer: { text: t.talk.welcome({ group: group.name, secretary: secretaries[0], people: present(group).length }) } }
}

/** A personal chat is opened: from now on reminders reach the person there. */
async function rememberChat(world: World, event: Installed): Promise<Heard> {
  const pk = userPartition(event.conversation.tenantId, identityOf(event.by))
  const page = await readUser(world.store, pk)
  const { user } = page
  await backInReach(world, page, event.by)
  if (user?.conversation && !user.unreachable) return silence
  await update(world.store, pk, (book) => book.put(userDoc(pk, { conversation: event.conversation, current: user?.current, waiting: user?.waiting })))
  return { ...silence, answer: { text: textsIn('sv').talk.welcomePersonal({ name: event.by.name }) } }
}

async function change(world: World, pk: string, decide: (group: Group, now: Date) => Group): Promise<void> {
  const now = world.now()
  await update(world.store, pk, async (book) => {
    const group = await book.get<Group>('group')
    if (!group) return
    const next = decide(group, now)
    if (movesReminders(group, next)) await book.put(replanDoc(pk, now))
    await book.put(next)
  })
}

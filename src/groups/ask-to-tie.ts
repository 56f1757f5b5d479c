import { answerCard } from '../cards/answer-card.ts'
import { deliver } from '../delivery/deliver.ts'
import { pendingDelivery } from '../delivery/delivery.ts'
import { clockOf, dayOf } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import { leaders } from '../meetings/rights.ts'
import { personOf } from '../meetings/roster.ts'
import { tieOf, withTie, type TeamsTie } from '../meetings/teams-ties.ts'
import { update } from '../store/update.ts'
import type { Message } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'
import type { Incoming, TeamsMeeting, World } from '../world.ts'
import { cleanName } from './clean-account.ts'

/**
 * Somebody who does not lead the group took the bot into a Teams meeting: each of those who lead is asked once, in their own chat, with what Teams tells of
 * it, whether it is the group's. Until one says so nothing that happens there is the group's. Gives whom it asked.
 */
export async function askToTie(
  world: World,
  { pk }: Group,
  chat: string,
  incoming: Incoming,
): Promise<readonly string[]> {
  const found = await aboutMeeting(world, incoming)
  const asked = await update(world.store, pk, async (book) => {
    const group = await book.get<Group>('group')
    const by = group && personOf(group, incoming.sender)
    if (!group || !by || tieOf(group, chat)) return { names: [], queued: [] }
    const { group: after, tie } = withTie(group, {
      chat,
      ...found,
      by: by.id,
      askedAt: world.now().toISOString(),
    })
    await book.put(after)
    const queued = leaders(after).map((person) => {
      const delivery = pendingDelivery({
        pk,
        id: world.newId(),
        now: world.now(),
        to: { kind: 'person', person: person.id },
        purpose: 'private',
        message: question(after, tie, by.name),
      })
      book.create(delivery)
      return delivery.id
    })
    return { names: leaders(after).map(({ name }) => name), queued }
  })
  await deliver(world, pk, asked.queued)
  return asked.names
}

/** What Teams tells of the meeting; nothing where it does not. */
async function aboutMeeting(world: World, incoming: Incoming): Promise<TeamsMeeting> {
  try {
    const found = await world.messenger.meeting?.(
      incoming.conversation,
      incoming.teamsMeetingId ?? '',
    )
    const { title, organiser, startsAt } = found ?? {}
    return {
      ...(title === undefined ? {} : { title: cleanName(title) }),
      ...(organiser === undefined ? {} : { organiser: cleanName(organiser) }),
      ...(startsAt === undefined ? {} : { startsAt }),
    }
  } catch (error) {
    world.log.warn({ error: String(error) }, 'Teams does not tell of a meeting')
    return {}
  }
}

function question(group: Group, tie: TeamsTie, by: string): Message {
  const { zone, language } = group.settings
  const { talk } = textsIn(language)
  const at = tie.startsAt === undefined ? undefined : new Date(tie.startsAt)
  const text = talk.tieQuestion({
    by,
    title: tie.title,
    organiser: tie.organiser,
    on: at && dayOf(at, zone),
    at: at && clockOf(at, zone),
    group: group.name,
  })
  const choices = talk.tieChoices({ number: tie.number })
  return { text, choices, card: answerCard(text, choices, { group: group.pk }), whole: true }
}

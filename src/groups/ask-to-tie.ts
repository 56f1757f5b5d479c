import { answerCard } from '../cards/answer-card.ts'
import { deliver } from '../delivery/deliver.ts'
import { pendingDelivery, type Delivery } from '../delivery/delivery.ts'
import { clockOf, dayOf } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import { leaders } from '../meetings/rights.ts'
import { leads, personOf } from '../meetings/roster.ts'
import { asksToTie, withTie, type TeamsTie } from '../meetings/teams-ties.ts'
import { update } from '../store/update.ts'
import type { Message } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'
import type { Incoming, TeamsMeeting, World } from '../world.ts'
import { cleanName } from './clean-account.ts'

/**
 * Somebody took the bot into a Teams meeting: whoever leads the group is asked in their own chat, with what Teams tells of it, whether it is the group's;
 * one who leads and speaks there is asked alone, and there where no chat of their own can be had. Until one says so nothing that happens there is the
 * group's. Gives what to answer there, which names no group and nobody of it, where it asked.
 */
export async function askToTie(
  world: World,
  known: Group,
  chat: string,
  incoming: Incoming,
): Promise<string | undefined> {
  const speaker = personOf(known, incoming.sender)
  const you = speaker !== undefined && leads(speaker)
  if (!speaker || !asksToTie(known, chat, you, world.now())) return undefined
  const { pk } = known
  const found = await aboutMeeting(world, incoming)
  const asked = await update(world.store, pk, async (book) => {
    const group = await book.get<Group>('group')
    if (!group || !asksToTie(group, chat, you, world.now())) return undefined
    const { group: after, tie } = withTie(group, {
      chat,
      ...found,
      by: speaker.id,
      askedAt: world.now().toISOString(),
    })
    await book.put(after)
    const asks = you ? [speaker] : leaders(after)
    const by = you ? undefined : speaker.name
    const message = tieAsked(after, tie, by)
    const queued = asks.map((person) => {
      const delivery = pendingDelivery({
        pk,
        id: world.newId(),
        now: world.now(),
        to: { kind: 'person', person: person.id },
        purpose: 'private',
        message,
      })
      book.create(delivery)
      return delivery.id
    })
    return { queued, here: tieAsked({ ...after, name: '' }, tie, by) }
  })
  if (!asked) return undefined
  const { queued, here } = asked
  if (queued.length === 0) return undefined
  await deliver(world, pk, queued)
  const first = await world.store.get<Delivery>(pk, queued[0] ?? '')
  const { talk } = textsIn(known.settings.language)
  return you && first?.doc.status === 'failed'
    ? talk.tieHere({ question: here.text, say: (here.choices ?? []).map(({ say }) => say) })
    : talk.chatProposed({ you })
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

/** The question whether a Teams meeting is the group's, with its answers. */
export function tieAsked(group: Group, tie: TeamsTie, by: string | undefined): Message {
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

import { refOf } from '../meetings/ref.ts'
import { answerCard } from '../cards/answer-card.ts'
import { pendingDelivery } from '../delivery/delivery.ts'
import { deliver } from '../delivery/deliver.ts'
import { identityOf, readUser, userPartition } from '../delivery/user.ts'
import { digest } from '../store/digest.ts'
import type { Group, Person } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { leaders } from '../meetings/rights.ts'
import { personOf } from '../meetings/roster.ts'
import {
  meetingHeldAt,
  newSitting,
  seenAttendance,
  sittingId,
  withMove,
  type SeenAttendance,
  type Sitting,
} from '../meetings/sitting.ts'
import { update } from '../store/update.ts'
import type { Choice, Message } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'
import type { World } from '../world.ts'
import type { Happening, Heard } from '../say/bot.ts'
import { chatIdOf } from '../groups/partition.ts'
import { cleanAccount } from '../groups/clean-account.ts'
import { groupAt } from '../groups/readable-groups.ts'
import { seenLines } from '../acts/record/seen.ts'

type InTeams = Happening & {
  readonly kind: 'meetingStarted' | 'meetingEnded' | 'participantsJoined' | 'participantsLeft'
}

const silence: Heard = { deliver: () => Promise.resolve() }

/**
 * A meeting in Teams begins or ends, or somebody comes or goes. It is noted, and whoever leads the group is asked once what to do: no machine
 * opens or closes a record, or says who was there. A Teams meeting of which nobody has said which group it belongs to is left alone.
 */
export async function heldInTeams(world: World, event: InTeams): Promise<Heard> {
  const group = await groupAt(world, event)
  const now = world.now()
  const at = instantOf(event, now)
  const header = group && meetingHeldAt(group, at, chatIdOf(event.conversation))
  if (!group || !header) return silence
  const asked =
    event.kind === 'meetingStarted' || event.kind === 'meetingEnded'
      ? await inReach(world, group)
      : []
  const question = await update(
    world.store,
    group.pk,
    async (book): Promise<{ readonly message?: Message; readonly queued: readonly string[] }> => {
      const meeting = await book.get<Meeting>(header.id)
      if (meeting?.status !== 'planned' && meeting?.status !== 'open') return { queued: [] }
      const before =
        (await book.get<Sitting>(sittingId(header.id))) ?? newSitting(group.pk, header.id)
      const after = noted(before, group, event, at)
      const asks = questionOf(after, event)
      const next = asks
        ? {
            ...after,
            ...(asks === 'start'
              ? { askedToStartAt: now.toISOString() }
              : { askedAboutEnd: after.endedAt }),
          }
        : after
      if (next !== before) await book.put(next)
      const message =
        asks && messageOf(group, meeting, asks, () => seenAttendance(next, meeting, group, now))
      if (!message) return { queued: [] }
      const queued = asked.map((person) => {
        const delivery = pendingDelivery({
          pk: group.pk,
          id: world.newId(),
          now,
          to: { kind: 'person', person: person.id },
          purpose: asks === 'start' ? 'other' : 'askedToClose',
          message,
          meetingId: meeting.id,
        })
        book.create(delivery)
        return delivery.id
      })
      return { message, queued }
    },
  )
  const sending = (): Promise<void> => deliver(world, group.pk, question.queued)
  // Where nobody has a chat of their own with the bot, they are asked where they all are now.
  return question.message && asked.length === 0
    ? { answer: openly(group, question.message), deliver: sending }
    : { deliver: sending }
}

/** When it was, as Teams says; a time that cannot be meant is the time it was heard of. */
function instantOf(event: InTeams, now: Date): Date {
  const at = new Date(event.at ?? now)
  return Math.abs(at.getTime() - now.getTime()) < A_DAY_MS ? at : now
}

const A_DAY_MS = 24 * 3_600_000

/** Those who lead the group and whose own chat with the bot is open. */
async function inReach(world: World, group: Group): Promise<readonly Person[]> {
  const all = await Promise.all(
    leaders(group).map(async (person) => {
      const { user } = await readUser(
        world.store,
        userPartition(
          group.tenantId,
          identityOf({
            teamsId: person.teamsId ?? '',
            ...(person.aadId === undefined ? {} : { aadId: person.aadId }),
          }),
        ),
      )
      return user?.conversation && !user.unreachable ? [person] : []
    }),
  )
  return all.flat()
}

function noted(sitting: Sitting, group: Group, event: InTeams, at: Date): Sitting {
  const when = at.toISOString()
  switch (event.kind) {
    case 'meetingStarted':
      return sitting.startedAt === undefined || when < sitting.startedAt
        ? { ...sitting, startedAt: when }
        : sitting
    case 'meetingEnded':
      return sitting.endedAt === undefined || when > sitting.endedAt
        ? { ...sitting, endedAt: when }
        : sitting
    default:
      return event.accounts.map(cleanAccount).reduce((now, account) => {
        const person = personOf(group, account)
        const key = person?.id ?? `x-${digest(account.aadId ?? account.teamsId)}`
        return withMove(
          now,
          key,
          { name: person ? '' : account.name, ...(person ? { person: person.id } : {}) },
          { at: when, in: event.kind === 'participantsJoined' },
        )
      }, sitting)
  }
}

type Asks = 'start' | 'end'

/** What is to be asked now that has not been asked. A meeting that is taken up again and ends once more is asked about once more. */
function questionOf(sitting: Sitting, event: InTeams): Asks | undefined {
  if (event.kind === 'meetingStarted')
    return sitting.askedToStartAt === undefined ? 'start' : undefined
  return event.kind === 'meetingEnded' && sitting.askedAboutEnd !== sitting.endedAt
    ? 'end'
    : undefined
}

function messageOf(
  group: Group,
  meeting: Meeting,
  asks: Asks,
  seen: () => SeenAttendance,
): Message | undefined {
  const t = textsIn(group.settings.language)
  const { sitting: said } = t.record
  const told = { day: refOf(meeting) }
  const start: Choice = { label: said.startLabel, say: said.sayStart(told) }
  if (meeting.status === 'planned')
    return asked(group, asks === 'start' ? said.start(told) : said.endUnopened(told), [start])
  if (asks === 'start') return undefined
  const { lines, choices } = seenLines(seen(), t)
  return asked(group, [said.end(told), ...lines].join('\n'), [
    ...choices,
    { label: said.endLabel, say: said.sayEnd(told) },
  ])
}

/** The buttons say which group is meant: somebody may lead several. */
const asked = (group: Group, text: string, choices: readonly Choice[]): Message => ({
  text,
  choices,
  card: answerCard(text, choices, { group: group.pk }),
  whole: true,
})

/** In the meeting's own chat, with those mentioned who may answer. */
function openly(group: Group, { text, ...rest }: Message): Message {
  const mentions = leaders(group).flatMap(({ name, teamsId, aadId }) =>
    (teamsId ?? aadId) ? [{ name, id: teamsId ?? aadId ?? '' }] : [],
  )
  return {
    text: `${mentions.map(({ name }) => `@${name}`).join(', ')}: ${text}`,
    mentions,
    ...rest,
  }
}

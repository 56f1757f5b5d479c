import { deliver } from '../delivery/deliver.ts'
import { digest } from '../delivery/user.ts'
import { BusyError } from '../store/store.ts'
import { textsIn } from '../text/texts.ts'
import type { Incoming, World } from '../world.ts'
import { answerIn, Stranger, type Answered } from './answer.ts'
import type { Bot, Heard } from './bot.ts'
import type { Command } from './command.ts'
import { unlimited, type Flood } from './flood.ts'
import { cleanAccount, cleanName, cleanText } from './clean.ts'
import { happened } from './happened.ts'
import { meet } from './meet.ts'
import type { Group } from '../meetings/group.ts'
import { ownerOf, PersonalNumbers, withoutStandIns } from './personal-numbers.ts'
import { spokenPartition } from './place.ts'
import { Once } from './once.ts'
import { verbsOf } from './reading/verbs.ts'
import { whichGroup } from './which-group.ts'

const silence: Heard = { deliver: () => Promise.resolve() }

/** The bot: hears sentences, answers them, and sends what they set in motion. */
export function createBot(world: World, commands: readonly Command[], flood: Flood = unlimited): Bot {
  const verbs = verbsOf(commands)
  const once = new Once()
  const numbers = new PersonalNumbers(world.newId)

  async function answered(raw: Incoming, key: string): Promise<Heard> {
    const incoming = atTheDoor(raw, numbers, world.now())
    const place = await whichGroup(world, incoming)
    if ('message' in place) return { answer: withoutStandIns(place.message), deliver: silence.deliver }
    const said = place.incoming
    const inGroup = (asked: boolean): Promise<Answered> => answerIn({ world, commands, verbs, numbers }, place.pk, said, key, asked)
    const { message, queued } = await inGroup(false).catch(async (error: unknown) => {
      if (!(error instanceof Stranger)) throw error
      return (await askedTeams(world, place.pk, said)) ? inGroup(true).catch(stillStranger) : stillStranger(error)
    })
    const answer = place.label === undefined ? message : { ...message, text: `${place.label}\n${message.text}` }
    return { answer, deliver: () => deliver(world, place.pk, queued) }
  }

  return {
    async hear(incoming) {
      const key = activityKey(incoming)
      if (!once.first(key)) return silence
      const flow = flood.take(incoming, world.now())
      if (flow.kind === 'quiet') return silence
      if (flow.kind === 'slow') {
        world.log.warn({ who: flow.who, kind: incoming.conversation.kind }, 'messages come too fast and are left lying')
        return { ...silence, answer: { text: textsIn('sv').access.slow(flow) } }
      }
      try {
        return await answered(incoming, key)
      } catch (error) {
        once.forget(key)
        // Nothing was written, so the person may simply say it again.
        if (error instanceof BusyError) {
          world.log.warn({ error: error.cause instanceof Error ? error.cause.message : error.message }, 'the store was busy for too long')
          return { ...silence, answer: { text: textsIn('sv').talk.busy({}) } }
        }
        throw error
      }
    },
    happened: (event) => happened(world, event),
  }
}

/** What was said, as the product looks at it: without characters that no text needs, and without personal identity numbers. */
function atTheDoor(incoming: Incoming, numbers: PersonalNumbers, now: Date): Incoming {
  // Nothing but such characters: somebody looks in, and is greeted.
  const text = cleanText(incoming.text).trim() || 'hej'
  return {
    ...incoming, text: numbers.taken(text, ownerOf(incoming), now), sender: cleanAccount(incoming.sender), mentioned: incoming.mentioned.map(cleanAccount),
    ...(incoming.groupName === undefined ? {} : { groupName: cleanName(incoming.groupName) }),
  }
}

/** Teams is asked who belongs to the group. Another chat's roster, a meeting's or somebody's own, says nothing of that: then the group's home is. */
async function askedTeams(world: World, pk: string, said: Incoming): Promise<boolean> {
  if (said.conversation.kind !== 'personal' && spokenPartition(said) === pk) {
    await meet(world, pk, said)
    return true
  }
  const group = (await world.store.get<Group>(pk, 'group'))?.doc
  if (!group || group.removedAt) return false
  await meet(world, pk, { conversation: group.home, ...(group.home.teamId === undefined ? {} : { teamId: group.home.teamId }) })
  return true
}

/** Nobody of this group: they are told so, and nothing of it. */
function stillStranger(error: unknown): Answered {
  if (!(error instanceof Stranger)) throw error
  return { message: { text: textsIn('sv').talk.noGroup({}) }, queued: [] }
}

const activityKey = (incoming: Incoming): string => digest(incoming.conversation.id, incoming.activityId)

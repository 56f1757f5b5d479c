import { createHash } from 'node:crypto'
import { deliver } from '../delivery/deliver.ts'
import { BusyError } from '../store/store.ts'
import { textsIn } from '../text/texts.ts'
import type { Incoming, World } from '../world.ts'
import { answerIn, Stranger, type Answered } from './answer.ts'
import type { Bot, Heard } from './bot.ts'
import type { Command } from './command.ts'
import { happened } from './happened.ts'
import { meet } from './meet.ts'
import { Once } from './once.ts'
import { verbsOf } from './reading/verbs.ts'
import { whichGroup } from './which-group.ts'

const silence: Heard = { deliver: () => Promise.resolve() }

/** The bot: hears sentences, answers them, and sends what they set in motion. */
export function createBot(world: World, commands: readonly Command[]): Bot {
  const verbs = verbsOf(commands)
  const once = new Once()

  async function answered(incoming: Incoming, key: string): Promise<Heard> {
    const place = await whichGroup(world, incoming)
    if ('message' in place) return { answer: place.message, deliver: silence.deliver }
    const said = place.incoming
    const inGroup = (): Promise<Answered> => answerIn(world, commands, verbs, place.pk, said, key)
    const { message, queued } = await inGroup().catch(async (error: unknown) => {
      if (!(error instanceof Stranger)) throw error
      await meet(world, place.pk, said)
      return inGroup()
    })
    const answer = place.label === undefined ? message : { ...message, text: `${place.label}\n${message.text}` }
    return { answer, deliver: () => deliver(world, place.pk, queued) }
  }

  return {
    async hear(incoming) {
      const key = activityKey(incoming)
      if (!once.first(key)) return silence
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

const activityKey = (incoming: Incoming): string =>
  createHash('sha256').update(`${incoming.conversation.id}\n${incoming.activityId}`).digest('hex').slice(0, 32)

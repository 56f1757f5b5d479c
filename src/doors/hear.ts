import { defaultLanguage } from '../meetings/group-settings.ts'
import { BusyError } from '../store/store.ts'
import { textsIn } from '../language/texts.ts'
import { digest } from '../store/digest.ts'
import type { Incoming, World } from '../world.ts'
import type { BotParts } from '../say/to-answer.ts'
import type { Bot, Heard } from '../say/bot.ts'
import { saidIn } from '../say/said-sentences.ts'
import { TextQuota } from '../say/text-quota.ts'
import { createTap } from './tap.ts'
import type { Command } from '../turn/command.ts'
import { languageFor } from '../groups/readable-groups.ts'
import { createExtension } from './extension.ts'
import { createGiven } from './given-file.ts'
import { unlimited, type Flood } from './rate-limit.ts'
import { happened } from '../happenings/chat-events.ts'
import { LatestWords, Once } from './seen-activities.ts'
import { RefusedLately } from '../say/refused-lately.ts'
import { PersonalNumbers } from '../say/personal-numbers.ts'
import { activityKey } from '../groups/partition.ts'
import { verbsOf } from '../turn/verbs.ts'
import { replyTo } from '../say/reply.ts'
import type { Pressed as PressedAct } from '../say/hearing.ts'

const silence: Heard = { deliver: () => Promise.resolve() }

/** The bot: hears sentences, answers them, and sends what they set in motion. */
export function createBot(
  world: World,
  commands: readonly Command[],
  flood: Flood = unlimited,
): Bot {
  let recorded = 0
  const parts: BotParts = {
    world,
    commands,
    verbs: verbsOf(commands),
    numbers: new PersonalNumbers(world.newId),
    refused: new RefusedLately(),
    place: () => (recorded += 1),
    texts: new TextQuota(),
  }
  const once = new Once()
  const take = taking(parts, once, flood)
  const download = commands.find(({ name }) => name === 'download')
  return {
    hear: (incoming) => take(incoming),
    ...createExtension({ world, commands, flood, say: take }),
    ...(download && { given: createGiven({ world, once, download }) }),
    happened: (event) => happened(world, event),
    tap: createTap({ ...parts, flood, once }),
  }
}

/** Takes up what is said: each message once, its edits too, and no more than a person or a chat may say at a time. */
function taking(
  parts: BotParts,
  once: Once,
  flood: Flood,
): (incoming: Incoming, said?: string | PressedAct) => Promise<Heard> {
  const { world } = parts
  const words = new LatestWords()
  return async (incoming, said) => {
    const key = activityKey(incoming)
    if (!words.areNew(key, incoming)) return silence
    const turnKey = incoming.edited ? digest(key, incoming.text) : key
    if (!once.first(turnKey)) return silence
    const flow = flood.take(incoming, world.now(), false, () =>
      said === undefined ? saidIn(parts.verbs, incoming).length : 1,
    )
    if (flow.kind === 'quiet') return silence
    if (flow.kind === 'slow')
      world.log.warn(
        { who: flow.who, kind: incoming.conversation.kind },
        'messages come too fast and are left lying',
      )
    try {
      if (flow.kind === 'slow')
        return {
          ...silence,
          answer: { text: textsIn(await languageFor(world, incoming)).access.slow(flow) },
        }
      const { message, deliver, unsaid } = await replyTo(
        parts,
        incoming,
        key,
        said === undefined ? undefined : { said: [said] },
      )
      return message.text === ''
        ? { deliver }
        : { answer: message, deliver, ...(unsaid && { unsaid }) }
    } catch (error) {
      once.forget(turnKey)
      // Nothing was written, so the person may simply say it again.
      if (error instanceof BusyError) {
        world.log.warn(
          { error: error.cause instanceof Error ? error.cause.message : error.message },
          'the store was busy for too long',
        )
        return { ...silence, answer: { text: textsIn(defaultLanguage).talk.busy({}) } }
      }
      throw error
    }
  }
}

import { Application } from '@microsoft/teams-ai'
import type { TurnContext } from 'botbuilder'
import type { Bot, Heard, Tapped } from '../chat/bot.ts'
import { DeliveryError, type Conversation, type Log, type Messenger } from '../world.ts'
import { toIncoming } from './activity.ts'
import type { Adapter } from './adapter.ts'
import { toHappenings } from './happenings.ts'
import { persistently, type Patience } from './retry.ts'
import type { Activity } from './shape.ts'
import { isExecute, toTap } from './taps.ts'
import type { Turns } from './turns.ts'

export interface ListenerParts {
  readonly bot: Bot
  readonly messenger: Messenger
  readonly turns: Turns
  readonly patience: Patience
  readonly log: Log
  readonly newId: () => string
  /** What a person reads when something broke. `locale` is their client's, as `sv-SE`. */
  readonly apology: (reference: string, locale?: string) => string
  /** How long an HTTP request waits for its turn. Teams gives up after 10 to 15 s and sends the activity again. */
  readonly holdMs?: number
}

/**
 * teams-ai 1.7.4 reads `startTypingTimer` and starts the timer all the same: a post a second, past our own sender and its limits, and
 * one timer for all turns at once.
 */
class Quiet extends Application {
  override startTypingTimer(): void {}
}

/**
 * The routes. One for every message: the product reads sentences itself, and the SDK's matching finds words inside other words. No
 * context leaves its turn: what goes on is the values mapped from the activity.
 */
export function createApplication(adapter: Adapter, parts: ListenerParts): Application {
  const app = new Quiet({ adapter, startTypingTimer: false, removeRecipientMention: false })
  const is = (type: string) => (context: TurnContext): Promise<boolean> => Promise.resolve(context.activity.type === type)
  // `Adapter.turn` was given the checked copy, and the context holds that very object.
  const activityOf = (context: TurnContext): Activity => context.activity as unknown as Activity

  app.activity(is('message'), (context) => message(activityOf(context), parts))
  for (const type of ['conversationUpdate', 'installationUpdate', 'event']) app.activity(is(type), (context) => happening(activityOf(context), parts))
  app.addRoute((context) => Promise.resolve(isExecute(activityOf(context))), async (context) => {
    const body = await execute(activityOf(context), parts)
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } })
  }, true)
  return app
}

async function message(activity: Activity, parts: ListenerParts): Promise<void> {
  const incoming = toIncoming(activity)
  if (incoming) return held(answering(parts, incoming.conversation, activity.locale, () => parts.bot.hear(incoming)), parts)
  const tap = toTap(activity)
  if (tap && parts.bot.tap) return held(answering(parts, tap.conversation, activity.locale, () => parts.bot.tap!(tap)), parts)
}

async function happening(activity: Activity, parts: ListenerParts): Promise<void> {
  const turns = toHappenings(activity).map((event) => answering(parts, event.conversation, activity.locale, () => parts.bot.happened(event)))
  await held(Promise.all(turns), parts)
}

/** One turn, in its conversation's order: the product decides, the answer is posted, and what follows goes on by itself. */
function answering(parts: ListenerParts, conversation: Conversation, locale: string | undefined, decide: () => Promise<Heard>): Promise<void> {
  return parts.turns.take(conversation.id, async () => {
    const heard = await decided(parts, locale, decide)
    if (heard.answer) await post(parts, conversation, heard.answer)
    follow(parts, heard)
  })
}

/** A fault is told as an apology with a reference that is also in the log; never more than that. */
async function decided<T extends Heard>(parts: ListenerParts, locale: string | undefined, decide: () => Promise<T>): Promise<T | Heard> {
  try {
    return await decide()
  } catch (error) {
    const reference = parts.newId().slice(0, 8)
    parts.log.error({ reference, error: String(error), stack: (error as Error)?.stack }, 'a turn failed')
    return { answer: { text: parts.apology(reference, locale) }, deliver: () => Promise.resolve() }
  }
}

async function post({ messenger, patience, log }: ListenerParts, conversation: Conversation, answer: NonNullable<Heard['answer']>): Promise<void> {
  try {
    await persistently(() => messenger.send(conversation, answer), patience)
  } catch (error) {
    const { outcome, reason } = error instanceof DeliveryError ? error : { outcome: 'fault', reason: String(error) }
    log.error({ outcome, reason, kind: conversation.kind }, 'an answer could not be posted')
  }
}

function follow({ turns, log }: ListenerParts, heard: Heard): void {
  turns.follow(async () => {
    try {
      await heard.deliver()
    } catch (error) {
      log.error({ error: String(error), stack: (error as Error)?.stack }, 'what a turn set in motion could not be sent')
    }
  })
}

/** A pressed Action.Execute waits in the HTTP request: what it shows in place of the card, or beneath it. */
async function execute(activity: Activity, parts: ListenerParts): Promise<object> {
  const tap = toTap(activity)
  const press = parts.bot.tap
  if (!tap || !press) return said('')
  let late = false
  const pressed = parts.turns.take(tap.conversation.id, async (): Promise<object> => {
    const tapped: Tapped = await decided(parts, activity.locale, () => press(tap))
    // With a card in its place, or when nobody waits any more, the words need a post of their own.
    if (tapped.answer && (tapped.card || late)) await post(parts, tap.conversation, tapped.answer)
    follow(parts, tapped)
    return tapped.card ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: tapped.card } : said(tapped.answer?.text ?? '')
  })
  const shown = await within(pressed, parts.holdMs)
  late = shown === undefined
  return shown ?? said('')
}

const said = (text: string): object => ({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text })

const held = async (turn: Promise<unknown>, { holdMs }: ListenerParts): Promise<void> => void await within(turn, holdMs)

/** The result, or `undefined` when it takes longer; it then goes on by itself. */
async function within<T>(work: Promise<T>, ms = 8000): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined).unref()
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    // Only a turn that was refused a place can reject, and that is known at once.
    work.catch(() => undefined)
  }
}

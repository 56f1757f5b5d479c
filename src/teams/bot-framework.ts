import { Application } from '@microsoft/teams-ai'
import type { TurnContext } from 'botbuilder'
import type { Heard, Tapped } from '../say/bot.ts'
import type { Conversation } from '../world.ts'
import { toIncoming } from './activity.ts'
import type { Adapter } from './adapter.ts'
import { extension } from './extensions.ts'
import { fileConsent } from './files.ts'
import { toHappenings } from './happenings.ts'
import type { Activity } from './shape.ts'
import { decided, follow, post, within, type ListenerParts } from './taking.ts'
import { isExecute, toTap } from './taps.ts'

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
  const is =
    (type: string) =>
    (context: TurnContext): Promise<boolean> =>
      Promise.resolve(context.activity.type === type)
  // `Adapter.turn` was given the checked copy, and the context holds that very object.
  const activityOf = (context: TurnContext): Activity => context.activity as unknown as Activity

  for (const type of ['message', 'messageUpdate'])
    app.activity(is(type), (context) => message(activityOf(context), parts))
  for (const type of ['conversationUpdate', 'installationUpdate', 'event'])
    app.activity(is(type), (context) => happening(activityOf(context), parts))
  app.addRoute(
    (context) => Promise.resolve(isExecute(activityOf(context))),
    async (context) => {
      const body = await execute(activityOf(context), parts)
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } })
    },
    true,
  )
  // Last: what is left is answered with nothing, since the SDK's own answer is an error to whoever pressed something.
  app.addRoute(
    is('invoke'),
    async (context) => {
      const body = await invoked(activityOf(context), parts)
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } })
    },
    true,
  )
  return app
}

async function invoked(activity: Activity, parts: ListenerParts): Promise<object> {
  const answer = extension(activity, parts) ?? fileConsent(activity, parts)
  if (answer) return answer
  parts.log.info({ name: activity.name?.slice(0, 80) }, 'an invoke that nothing here is for')
  return {}
}

async function message(activity: Activity, parts: ListenerParts): Promise<void> {
  const incoming = toIncoming(activity)
  if (incoming)
    return held(
      answering(parts, incoming.conversation, activity.locale, () => parts.bot.hear(incoming)),
      parts,
    )
  const tap = toTap(activity)
  if (tap && parts.bot.tap)
    return held(
      answering(parts, tap.conversation, activity.locale, () => parts.bot.tap!(tap)),
      parts,
    )
}

async function happening(activity: Activity, parts: ListenerParts): Promise<void> {
  const turns = toHappenings(activity).map((event) =>
    answering(parts, event.conversation, activity.locale, () => parts.bot.happened(event)),
  )
  await held(Promise.all(turns), parts)
}

/** One turn, in its conversation's order: the product decides, the answer is posted, and what follows goes on by itself. */
function answering(
  parts: ListenerParts,
  conversation: Conversation,
  locale: string | undefined,
  decide: () => Promise<Heard>,
): Promise<void> {
  return parts.turns.take(conversation.id, async () => {
    const heard = await decided(parts, locale, decide)
    if (heard.answer) await post(parts, conversation, heard.answer, heard.unsaid)
    follow(parts, heard)
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
    const beside = late ? (tapped.late ?? tapped.answer) : tapped.card && tapped.answer
    if (beside) await post(parts, tap.conversation, beside, tapped.unsaid)
    follow(parts, tapped)
    return tapped.card
      ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: tapped.card }
      : said(tapped.answer?.text ?? '')
  })
  const shown = await within(pressed, parts.holdMs)
  late = shown === undefined
  return shown ?? said('')
}

const said = (text: string): object => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: text,
})

const held = async (turn: Promise<unknown>, { holdMs }: ListenerParts): Promise<void> =>
  void (await within(turn, holdMs))

import type { Bot, Heard } from '../say/bot.ts'
import { DeliveryError, type Conversation, type Log, type Messenger } from '../world.ts'
import { persistently, type Patience } from './retry.ts'
import type { Turns } from './turns.ts'

export interface ListenerParts {
  readonly bot: Bot
  readonly messenger: Messenger
  readonly turns: Turns
  /** Absent: files that people allow are not put anywhere. */
  readonly upload?: (url: string, bytes: Uint8Array) => Promise<void>
  readonly patience: Patience
  readonly log: Log
  readonly newId: () => string
  /** What a person reads when something broke. `locale` is their client's, as `sv-SE`. */
  readonly apology: (reference: string, locale?: string) => string
  /** How long an HTTP request waits for its turn. Teams gives up after 10 to 15 s and sends the activity again. */
  readonly holdMs?: number
}

/** A fault is told as an apology with a reference that is also in the log; never more than that. */
export async function decided<T extends Heard>(
  parts: ListenerParts,
  locale: string | undefined,
  decide: () => Promise<T>,
): Promise<T | Heard> {
  try {
    return await decide()
  } catch (error) {
    const reference = parts.newId().slice(0, 8)
    parts.log.error(
      { reference, error: String(error), stack: (error as Error)?.stack },
      'a turn failed',
    )
    return { answer: { text: parts.apology(reference, locale) }, deliver: () => Promise.resolve() }
  }
}

/** Posts what somebody waits for. What cannot be posted goes into the ledger of its group, where it has one, and comes late. */
export async function post(
  { messenger, patience, log }: ListenerParts,
  conversation: Conversation,
  answer: NonNullable<Heard['answer']>,
  unsaid?: () => Promise<void>,
): Promise<void> {
  try {
    await persistently(() => messenger.send(conversation, answer), patience)
  } catch (error) {
    const { outcome, reason } =
      error instanceof DeliveryError ? error : { outcome: 'fault', reason: String(error) }
    log.error({ outcome, reason, kind: conversation.kind }, 'an answer could not be posted')
    // What Teams does not take as it is it will not take later either.
    if (outcome === 'refused' || !unsaid) return
    await unsaid().catch((lost: unknown) =>
      log.error({ error: String(lost) }, 'an answer could not be left for later'),
    )
  }
}

export function follow({ turns, log }: ListenerParts, heard: Heard): void {
  turns.follow(async () => {
    try {
      await heard.deliver()
    } catch (error) {
      log.error(
        { error: String(error), stack: (error as Error)?.stack },
        'what a turn set in motion could not be sent',
      )
    }
  })
}

/** The result, or `undefined` when it takes longer; it then goes on by itself. */
export const within = <T>(work: Promise<T>, ms = 8000): Promise<T | undefined> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms, undefined).unref()
    const ended = (): void => clearTimeout(timer)
    work.then(resolve, reject).then(ended, ended)
  })

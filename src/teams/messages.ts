import type { Application } from '@microsoft/teams-ai'
import type { Adapter } from './adapter.ts'
import { readBody } from './body.ts'
import type { Guard } from './guard.ts'
import type { Reply, Route } from './server.ts'
import { readActivity, readJson } from './shape.ts'
import { TooBusyError } from './turns.ts'

/** Teams' activities are a few KB; a form of ours holds less than a hundred. */
export const MAX_BODY_BYTES = 256 * 1024

export interface MessagesParts {
  readonly guard: Guard
  readonly adapter: Adapter
  readonly app: Application
  /** Channels whose activities are taken: `msteams`, in local mode also `emulator`. */
  readonly channels: readonly string[]
  /** Told of each that was turned away at the door, by its status. */
  readonly onRefused?: ((status: number) => void) | undefined
}

/** Where Teams posts its activities. What is refused is refused as early and as silently as possible, and never reaches an SDK. */
export function messagesRoute({ guard, adapter, app, channels, onRefused }: MessagesParts): Route {
  return {
    method: 'POST',
    path: '/api/messages',
    async handle({ headers, raw }) {
      if ((headers['content-encoding'] ?? 'identity') !== 'identity') return unread(415)
      // Also what keeps a web page from posting here from someone's browser: JSON needs a permission that nobody gives.
      if (!/^application\/(\w+\+)?json\b/i.test(headers['content-type'] ?? '')) return unread(415)
      const known = await guard.identify(headers, raw.httpVersion)
      if (typeof known === 'number') {
        onRefused?.(known)
        return unread(known)
      }
      const body = await readBody(raw, MAX_BODY_BYTES)
      if (body === 'tooLarge') return unread(413)
      const activity = body === 'gone' ? undefined : readActivity(readJson(body.text), channels)
      if (!activity) return { status: 400 }
      const refused = guard.admit(known, activity)
      if (refused !== undefined) {
        onRefused?.(refused)
        return { status: refused }
      }
      try {
        const answer = await adapter.turn(
          known.caller,
          activity,
          async (context) => void (await app.run(context)),
        )
        return answer
          ? {
              status: answer.status,
              ...(answer.body !== undefined && { body: answer.body as object }),
            }
          : { status: 200 }
      } catch (error) {
        if (error instanceof TooBusyError) return { status: 503, headers: { 'retry-after': '5' } }
        throw error
      }
    },
  }
}

/** With the body left unread the connection cannot be used again. */
const unread = (status: number): Reply => ({ status, headers: { connection: 'close' } })

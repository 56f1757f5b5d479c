import type { Incoming } from '../world.ts'

/** Whether a message is taken up now: it is, it is not and the person is told so, or it is left lying, since they have been told. */
type Flow =
  | { readonly kind: 'go' }
  | { readonly kind: 'slow'; readonly who: 'person' | 'chat'; readonly seconds: number }
  | { readonly kind: 'quiet' }

export interface Flood {
  /**
   * `silent`: where nobody could be told, so that they are told when they next speak. `sentences`: how many the message holds; asked for only where it is
   * taken up.
   */
  take(
    incoming: Pick<Incoming, 'conversation' | 'sender' | 'text'>,
    now: Date,
    silent?: boolean,
    sentences?: () => number,
  ): Flow
}

/** How much at once, how much a second after that, and how much must have been regained before somebody who was told is heard again. */
interface Limit {
  readonly burst: number
  readonly perSecond: number
  readonly resume: number
}

/** Far above what anybody types: sixty sentences at once, however many a message holds, and two a second for hours. */
const PERSON: Limit = { burst: 60, perSecond: 2, resume: 20 }
const CHAT: Limit = { burst: 300, perSecond: 10, resume: 100 }
/** A message counts for each of its sentences, and at least for one more for every so many lines or characters. */
const LINES = 20
const CHARACTERS = 5000
/** People and chats remembered. Whoever is forgotten begins anew, and only those who spoke least lately are. */
const MOST = 5000

interface Level {
  left: number
  atMs: number
  told: boolean
}

/** How much each person and chat may still say, those who spoke last at the end. */
class Levels {
  readonly #levels = new Map<string, Level>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  get size(): number {
    return this.#levels.size
  }

  of(key: string, limit: Limit, nowMs: number): Level {
    const known = this.#levels.get(key)
    const level = known ?? { left: limit.burst, atMs: nowMs, told: false }
    // A clock that is put back regains nothing.
    level.left = Math.min(
      limit.burst,
      level.left + (Math.max(0, nowMs - level.atMs) / 1000) * limit.perSecond,
    )
    level.atMs = nowMs
    if (level.told && level.left >= limit.resume) level.told = false
    this.#levels.delete(key)
    this.#levels.set(key, level)
    const [oldest] = this.#levels.keys()
    if (this.#levels.size > this.#most && oldest !== undefined) this.#levels.delete(oldest)
    return level
  }
}

/** Every message is taken up: for tests and benchmarks, whose people speak faster than people do. */
export const unlimited: Flood = { take: () => ({ kind: 'go' }) }

export function createFlood({
  person = PERSON,
  chat = CHAT,
  most = MOST,
}: { readonly person?: Limit; readonly chat?: Limit; readonly most?: number } = {}): Flood & {
  readonly size: number
} {
  const levels = new Levels(most)
  return {
    take({ conversation, sender, text }, now, silent = false, sentences = () => 1) {
      const nowMs = now.getTime()
      const all = [
        {
          who: 'person',
          limit: person,
          level: levels.of(
            `p ${conversation.tenantId} ${sender.aadId ?? sender.teamsId}`,
            person,
            nowMs,
          ),
        },
        { who: 'chat', limit: chat, level: levels.of(`c ${conversation.id}`, chat, nowMs) },
      ] as const
      const full = all.find(({ level }) => level.told || level.left < 1)
      if (!full) {
        const long =
          1 +
          Math.floor((text.match(/\n/g)?.length ?? 0) / LINES) +
          Math.floor(text.length / CHARACTERS)
        const cost = Math.max(long, sentences())
        for (const { level } of all) level.left -= cost
        return { kind: 'go' }
      }
      if (full.level.told || silent) return { kind: 'quiet' }
      full.level.told = true
      return {
        kind: 'slow',
        who: full.who,
        seconds: Math.ceil((full.limit.resume - full.level.left) / full.limit.perSecond),
      }
    },
    get size() {
      return levels.size
    },
  }
}

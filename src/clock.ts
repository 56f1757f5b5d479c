import type { Doc, Store } from './store/store.ts'
import { update } from './store/update.ts'
import type { Log } from './world.ts'

/** What moved less than this is a clock that was set right. */
const SMALL_MS = 5 * 60_000
/** How far ahead of what the store last saw a clock is believed at start: a bot may be away for long. */
const LONGEST_AWAY_MS = 366 * 86_400_000
/** How often the store is told how late it is. */
const SEEN_EVERY_MS = 60_000

export interface ClockParts {
  /** The machine's clock, which may be set to anything at any moment. */
  readonly wall: () => Date
  /** Milliseconds that only go forward, whatever is done to the clock. */
  readonly ticks: () => number
  /** How long a jump must stand before it is believed; 0 believes at once. */
  readonly trustMs: number
  readonly log: Log
}

/** The time that the bot goes by. */
export interface Clock {
  now(): Date
  /** Whether it has been later than it is now: then the order of what was recorded is not the order of its times. */
  ranBack(): boolean
  /** Compares with what the store saw last, before anything is done by the clock. */
  begin(store: Store): Promise<void>
  /** Tells the store how late it is, once a minute. */
  note(store: Store): Promise<void>
}

interface Seen extends Doc {
  readonly type: 'clock'
  readonly at: string
  /** The latest that it has ever been. */
  readonly latestAt: string
}

const PK = 'installation'
const ID = 'clock'

/** The machine's time; while a jump of it is not believed yet, where time should be by now. */
class Follower {
  readonly #parts: ClockParts
  /** The time at some tick; from there it goes on. */
  #base: { readonly ms: number; readonly tick: number }
  #jump: { readonly ms: number; readonly tick: number } | undefined
  /** What was read last. */
  lastMs: number

  constructor(parts: ClockParts) {
    this.#parts = parts
    this.#base = { ms: parts.wall().getTime(), tick: parts.ticks() }
    this.lastMs = this.#base.ms
  }

  read(): number {
    this.lastMs = this.#nextMs()
    return this.lastMs
  }

  /** Takes this for the time now. */
  set(ms: number): void {
    this.#believe(ms, this.#parts.ticks())
    this.lastMs = ms
  }

  #believe(ms: number, tick: number): void {
    this.#base = { ms, tick }
    this.#jump = undefined
  }

  #nextMs(): number {
    const { wall, ticks, trustMs, log } = this.#parts
    const wallMs = wall().getTime()
    if (trustMs === 0) return wallMs
    const tick = ticks()
    const goingMs = this.#base.ms + (tick - this.#base.tick)
    const offMs = wallMs - goingMs
    if (Math.abs(offMs) <= SMALL_MS) {
      if (this.#jump) log.info({}, 'the clock of this machine is right again')
      this.#believe(wallMs, tick)
      return Math.max(wallMs, this.lastMs)
    }
    // Another jump than the one that is waited for begins the waiting anew.
    if (!this.#jump || Math.abs(offMs - this.#jump.ms) > SMALL_MS) {
      this.#jump = { ms: offMs, tick }
      log.warn(
        { seconds: Math.round(offMs / 1000), trustSeconds: trustMs / 1000 },
        'the clock of this machine jumped: time goes on as before until it has stood',
      )
    }
    if (tick - this.#jump.tick < trustMs) return Math.max(goingMs, this.lastMs)
    log.warn(
      { seconds: Math.round(offMs / 1000) },
      'the jump of the clock has stood, and is believed',
    )
    this.#believe(wallMs, tick)
    return wallMs
  }
}

/**
 * A clock that follows the machine's, and does not jump with it: when that is suddenly more than five minutes away from where it should be by now, time
 * goes on as before until the new one has stood for `trustMs`. What is due, what expires and what is removed follow it, so that a clock that is
 * wrong for a moment posts nothing, forgets nothing and holds nothing back. Small steps back are waited out: it never runs back by itself.
 */
export function trustedClock(parts: ClockParts): Clock {
  const { wall, ticks, trustMs } = parts
  const follower = new Follower(parts)
  let latestMs = follower.lastMs
  let notedTick: number | undefined

  function nowMs(): number {
    const ms = follower.read()
    latestMs = Math.max(latestMs, ms)
    return ms
  }

  return {
    now: () => new Date(nowMs()),
    ranBack: () => nowMs() < latestMs,
    async begin(store) {
      const seen = (await store.get<Seen>(PK, ID))?.doc
      if (!seen) return
      latestMs = Math.max(latestMs, Date.parse(seen.latestAt))
      const seenMs = Date.parse(seen.at)
      const wallMs = wall().getTime()
      if (trustMs === 0 || (wallMs >= seenMs - SMALL_MS && wallMs <= seenMs + LONGEST_AWAY_MS))
        return
      follower.set(seenMs)
    },
    async note(store) {
      const tick = ticks()
      if (notedTick !== undefined && tick - notedTick < SEEN_EVERY_MS) return
      notedTick = tick
      const at = nowMs()
      await update(store, PK, async (book) => {
        const seen = await book.get<Seen>(ID)
        const latest = Math.max(latestMs, seen ? Date.parse(seen.latestAt) : 0)
        latestMs = latest
        const doc: Seen = {
          id: ID,
          pk: PK,
          type: 'clock',
          at: new Date(at).toISOString(),
          latestAt: new Date(latest).toISOString(),
        }
        await book.put(doc)
      })
    },
  }
}

import { pino, type DestinationStream } from 'pino'

/** As many characters of the log as wait for a place that takes none; what comes after them is dropped. */
const MOST_WAITING = 1_000_000
/** How often a place that took nothing is tried again. */
const TRIED_MS = 1000
/** How long the last lines may take when the process ends. */
const LAST_MS = 500

export interface LogOutput {
  readonly stream: DestinationStream
  /** Tells how many lines were dropped, when lines are taken again. */
  onDropped(told: (lines: number) => void): void
  /** Resolves when the lines are written, or when that has taken too long. */
  end(): Promise<void>
}

/**
 * Where the log goes. A place that takes nothing (a full disk, a reader who stands still) costs lines of the log, which are counted, and nothing else:
 * nobody waits for it, and what it says of it ends no process.
 */
export function openLogOutput(dest: number | string = 1): LogOutput {
  const stream = pino.destination({
    dest,
    sync: false,
    // With none, a flush does nothing (sonic-boom 4), and what was refused once would never be tried again.
    minLength: 1,
    maxLength: MOST_WAITING,
    periodicFlush: TRIED_MS,
  })
  // At the end of the process pino would wait in it for a full disk to have room, for ever (sonic-boom 4); `end` waits for a while.
  stream.flushSync = () => undefined
  let dropped = 0
  stream.on('drop', () => (dropped += 1))
  // It keeps what it could not write, and tries again.
  stream.on('error', () => undefined)
  return {
    stream,
    onDropped(told) {
      stream.on('drain', () => {
        const lines = dropped
        dropped = 0
        if (lines > 0) told(lines)
      })
    },
    end: () =>
      new Promise((resolve) => {
        const late = setTimeout(resolve, LAST_MS)
        stream.flush(() => {
          clearTimeout(late)
          resolve()
        })
      }),
  }
}

import { statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Worker } from 'node:worker_threads'
import { isFailedFlush } from './sqlite-file.ts'

/** How often it is looked whether there is something to do, and how long at most commits stay in the log of writes alone. */
export interface UpkeepTimes {
  readonly lookMs: number
  readonly longestMs: number
  /** How long at most what was written over or removed can still be found in the log of writes. */
  readonly tracesMs?: number
  /** How long at most it can be found in the file itself, where SQLite left it when it moved rows from page to page. */
  readonly rewriteMs?: number
  /** Files of more bytes are rewritten by a thread of its own. */
  readonly atOnceBytes?: number
  /** Those of more are not rewritten. */
  readonly mostBytes?: number
}

const TRACES_MS = 600_000
const REWRITE_MS = 24 * 3_600_000
/** Rewriting takes a tenth of a second at most, for which everybody waits; a larger file is written anew by a thread of its own, while others read on and who writes waits. */
const MOST_AT_ONCE_BYTES = 4 * 1024 * 1024
/** It takes as much memory. What is larger still is rewritten by a backup that is restored, and that is told. */
const MOST_REWRITTEN_BYTES = 256 * 1024 * 1024
const TIMES: UpkeepTimes = { lookMs: 1000, longestMs: 30_000 }

export interface Upkeep {
  /** Something was written. */
  wrote(): void
  /** Why the files are not the ones that were opened, if so: what is written to them is found by nobody. */
  gone(): string | undefined
  /** While a thread writes the file anew, during which nothing can be written: resolves when it is done. */
  aside(): Promise<void> | undefined
  /** Resolves when nothing of it goes on. */
  stop(): Promise<void>
}

/**
 * While a database is open: what lies in its log of writes is copied into the file itself as soon as nobody writes, and every half minute where they go on,
 * so that damage to the log can cost no more than that; the log is emptied now and then, so that nothing that was removed stays in it; once a day
 * the file is rewritten, since `secure_delete` does not reach what was left behind when rows were moved; and it is looked whether the files are still where they were. `health.lose` hears what ends that,
 * `health.worn` that the file is too large to be rewritten.
 */
export function startUpkeep(
  db: DatabaseSync,
  file: string,
  health: { lose(why: string): void; worn(why: string): void },
  times = TIMES,
): Upkeep {
  const { lookMs, longestMs, tracesMs = TRACES_MS } = times
  const gone = watchOver(file)
  let since: number | undefined
  let quiet = true
  let traces: number | undefined
  const wear = wearOf(file, times, {
    worn: (why) => health.worn(why),
    rewritten: () => (traces ??= performance.now()),
  })

  const hasTraces = (): boolean => traces !== undefined && performance.now() - traces >= tracesMs

  const look = (): void => {
    const why = gone()
    if (why !== undefined) return health.lose(why)
    const rewrites = quiet && wear.isDue()
    const wait =
      since === undefined
        ? !hasTraces() && !rewrites
        : !quiet && performance.now() - since < longestMs
    quiet = true
    if (wait) return
    try {
      const told = db.prepare('PRAGMA wal_checkpoint(PASSIVE)').get()
      // Somebody may be reading what is older; then the rest comes next time.
      if (told?.['log'] !== told?.['checkpointed']) return
      since = undefined
      if (!hasTraces() && !rewrites) return
      if (rewrites) wear.rewrite()
      // What was rewritten lies in the log too, until whoever reads is done.
      traces ??= performance.now()
      if (emptied(db)) traces = undefined
    } catch (error) {
      // Where there is no room, or another process holds the file, it is tried again; commits lie in the log.
      if (!isFailedFlush(error)) return
      health.lose(`the log of writes cannot be copied into ${file} (${(error as Error).message})`)
    }
  }
  const timer = setInterval(look, lookMs).unref()
  return {
    wrote() {
      quiet = false
      since ??= performance.now()
      traces ??= performance.now()
      wear.wrote()
    },
    gone,
    aside: wear.aside,
    stop() {
      clearInterval(timer)
      return wear.aside() ?? Promise.resolve()
    },
  }
}

/** What lies between the rows, and when it is time to write the file anew. */
function wearOf(
  file: string,
  {
    tracesMs = TRACES_MS,
    rewriteMs = REWRITE_MS,
    atOnceBytes = MOST_AT_ONCE_BYTES,
    mostBytes = MOST_REWRITTEN_BYTES,
  }: UpkeepTimes,
  /** `rewritten`: a thread has written the file anew, through the log of writes. */
  told: { worn(why: string): void; rewritten(): void },
) {
  let aside: Promise<void> | undefined
  let wornAt: number | undefined
  let triedAt = -Infinity
  return {
    wrote: () => void (wornAt ??= performance.now()),
    isDue: () =>
      wornAt !== undefined &&
      performance.now() - wornAt >= tracesMs &&
      performance.now() - triedAt >= rewriteMs,
    rewrite() {
      // Where it cannot be done, as on a full disk, it is tried again as seldom.
      triedAt = performance.now()
      const { size } = statSync(file)
      wornAt = undefined
      if (size > mostBytes) told.worn(tooLarge(file, size))
      else if (size <= atOnceBytes) rewrite(file)
      else
        aside = rewriteAside(file).then(() => {
          aside = undefined
          told.rewritten()
        })
    },
    aside: () => aside,
  }
}

const tooLarge = (file: string, size: number): string =>
  `${file} has ${Math.round(size / 1024 ** 2)} MB and is not rewritten while the bot runs, so of what was removed some may still lie between its rows; ` +
  'a backup that is restored (store:backup, store:restore) is without'

// Nothing of it may come to lie beside the store.
const REWRITING =
  'PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 0; VACUUM'

/** The whole file, written anew through its log of writes: by a connection of its own, so that what ours remembers of rows is looked at again. */
function rewrite(file: string): void {
  const db = new DatabaseSync(file, { timeout: 0 })
  try {
    db.exec(REWRITING)
  } finally {
    db.close()
  }
}

/** The same in a thread of its own, which copies it into the file too. Whoever writes meanwhile waits, and where it fails it is tried again as seldom. */
function rewriteAside(file: string): Promise<void> {
  const thread = new Worker(
    `const { workerData } = require('node:worker_threads')
     const { DatabaseSync } = require('node:sqlite')
     const db = new DatabaseSync(workerData.file, { timeout: 0 })
     db.exec(workerData.sql)
     db.close()`,
    { eval: true, workerData: { file, sql: `${REWRITING}; PRAGMA wal_checkpoint(TRUNCATE)` } },
  )
  thread.unref()
  return new Promise((resolve) => {
    thread.once('error', () => resolve())
    thread.once('exit', () => resolve())
  })
}

/** The log of writes, cut to nothing, unless somebody reads it now: then nobody waits for them. */
function emptied(db: DatabaseSync): boolean {
  const patience = db.prepare('PRAGMA busy_timeout').get()?.['timeout']
  db.exec('PRAGMA busy_timeout = 0')
  try {
    return db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] === 0
  } finally {
    db.exec(`PRAGMA busy_timeout = ${Number(patience)}`)
  }
}

/** What tells why the files are not the ones that are there now. */
function watchOver(file: string): () => string | undefined {
  const files = [file, `${file}-wal`].map((name) => ({ name, id: idOf(name) }))
  return () => {
    const missing = files.find(({ name, id }) => id !== undefined && idOf(name, id) !== id)
    return missing && `${missing.name} was removed, moved or replaced while the bot ran`
  }
}

/** Device and number of a file; where only a right to look is lost it is taken to be the one that is `known`. */
function idOf(name: string, known?: string): string | undefined {
  try {
    const { dev, ino } = statSync(name)
    return `${dev} ${ino}`
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : known
  }
}

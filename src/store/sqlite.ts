import { checkRange } from './range.ts'
import { SqliteCommitter } from './sqlite-commit.ts'
import { readAll } from './sqlite-copy.ts'
import { asBusy, isDamage, openSqliteFile } from './sqlite-file.ts'
import { openFlush } from './sqlite-flush.ts'
import { openMark } from './sqlite-mark.ts'
import { SqliteReader } from './sqlite-read.ts'
import { startUpkeep, type Upkeep, type UpkeepTimes } from './sqlite-upkeep.ts'
import { sqliteWriter } from './sqlite-write.ts'
import {
  BusyError,
  type Doc,
  type Names,
  type Page,
  type Range,
  type Scan,
  type Store,
  type Trouble,
} from './store.ts'

export interface SqliteOptions {
  /** How the log of writes reaches the disk; only tests bring their own. */
  readonly sync?: (fd: number) => Promise<void>
  /** How often it is looked after; only tests are in a hurry. */
  readonly upkeep?: UpkeepTimes
  /** Told once of each kind of trouble that does not pass by itself. */
  readonly onTrouble?: (trouble: Trouble) => void
  /** Takes what is there in spite of what the file's mark tells. */
  readonly accept?: boolean
}

/** Whether the files can be trusted; what cannot is told once. */
class Health {
  readonly #file: string
  readonly #tell: (trouble: Trouble) => void
  #damaged = false
  lost: Error | undefined

  constructor(file: string, tell: (trouble: Trouble) => void = () => undefined) {
    this.#file = file
    this.#tell = tell
  }

  lose(why: string, cause?: Error): void {
    if (this.lost) return
    this.lost = new Error(why, { cause })
    this.#tell({ kind: 'lost', why })
  }

  worn(why: string): void {
    this.#tell({ kind: 'worn', why })
  }

  /** Reads and writes, while the files are the ones that were opened; damage is told. */
  guarded<R>(work: () => R): R {
    if (this.lost) throw new BusyError(1000, this.lost)
    try {
      return work()
    } catch (error) {
      if (isDamage(error) && !this.#damaged) {
        this.#damaged = true
        const why = `${this.#file} is damaged (${(error as Error).message})`
        this.#tell({ kind: 'damaged', why })
      }
      throw error
    }
  }

  reading<R>(work: () => R): R {
    try {
      return this.guarded(work)
    } catch (error) {
      throw asBusy(error)
    }
  }
}

/** Commits that wait while nothing can be written: else each would hold up everybody until it can. */
const whenWritable =
  (upkeep: Upkeep, committer: SqliteCommitter): Store['commit'] =>
  async (pk, ops) => {
    await upkeep.aside()
    return committer.commit(pk, ops)
  }

/**
 * The store in one SQLite file, for one process at a time (a second one may read, export and back up). The file and its folder
 * are made when missing; refuses with `StoreSetupError` what `openSqliteFile` does. `now` only decides what has expired.
 */
export function openSqliteStore(
  file: string,
  now: () => Date,
  { sync, onTrouble, accept, upkeep: times }: SqliteOptions = {},
): Store {
  const { db, mark } = openSqliteFile(file, accept)
  const nowMs = () => now().getTime()
  const reader = new SqliteReader(db, nowMs)
  const flush = openFlush(file, sync)
  const health = new Health(file, onTrouble)
  const upkeep = startUpkeep(db, file, health, times)
  const counted = openMark(file, mark)
  const write = sqliteWriter(db, reader.recent, nowMs)
  const committer = new SqliteCommitter({
    write: (all) => health.guarded(() => write(all)),
    flush,
    onCommit: (pk, written) => reader.written(pk, written),
    onDisk: (commits) => {
      counted.tell(commits)
      upkeep.wrote()
    },
    lost() {
      const why = upkeep.gone()
      if (why !== undefined) health.lose(why)
      return health.lost
    },
    onLost: (error) => health.lose(`a flush of ${file} failed (${error.message})`, error),
  })
  let closed: Promise<void> | undefined
  async function close(): Promise<void> {
    await upkeep.stop()
    await committer.idle()
    flush.close()
    counted.close()
    db.close()
  }
  return {
    async get<T extends Doc>(pk: string, id: string) {
      const settling = committer.settling(pk)
      if (settling) await settling
      return health.reading(() => reader.get<T>(pk, id))
    },
    async list<T extends Doc>(pk: string, range: Range): Promise<Page<T>> {
      checkRange(range)
      const settling = committer.settling(pk)
      if (settling) await settling
      return health.reading(() => reader.list<T>(pk, range))
    },
    async scan(index: string, asked: Scan): Promise<Names> {
      checkRange({ index, limit: asked.limit })
      return health.reading(() => reader.scan(index, asked))
    },
    commit: whenWritable(upkeep, committer),
    /** As of one moment: a connection of its own reads one snapshot while commits go on. */
    async *all(asked) {
      yield* readAll(file, now(), asked)
    },
    close: () => (closed ??= close()),
  }
}

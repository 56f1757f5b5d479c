import { asBusy, isLocked } from './sqlite-file.ts'
import type { Flush } from './sqlite-flush.ts'
import type { Commit, Etags, WrittenTogether } from './sqlite-write.ts'
import {
  BusyError,
  checkCommit,
  ConflictError,
  UnknownOutcomeError,
  type Op,
  type Stored,
} from './store.ts'

/** A commit that waits for its turn. */
interface Waiting extends Commit {
  readonly resolve: (etags: Etags) => void
  readonly reject: (error: unknown) => void
}

/** A commit that is written, and perhaps not on the disk yet. */
interface Done {
  readonly commit: Waiting
  readonly result: Etags | ConflictError
  /** How many the file held with it. */
  readonly commits: number
}

/** What was written of a document: how it is stored now, or nothing where it was removed. */
export interface Written {
  readonly id: string
  readonly stored: Stored | undefined
  /** The length of its text. */
  readonly size: number
  /** There was none of its name. */
  readonly isNew: boolean
}

export interface CommitterParts {
  readonly write: (all: readonly Commit[]) => WrittenTogether
  readonly flush: Flush
  /** Told how many commits the file holds, when all of them lie on the disk and before the last of them is acknowledged. */
  readonly onDisk: (commits: number) => void
  /** Why nothing may be acknowledged any more, if so. */
  readonly lost: () => Error | undefined
  /** Told of a flush that failed. */
  readonly onLost: (error: Error) => void
  /** Told of each partition that was written, before anybody else is; nothing of what was refused there. */
  readonly onCommit: (pk: string, written: readonly Written[] | undefined) => void
}

/** What is on its way to the disk. */
interface Flight {
  readonly partitions: ReadonlySet<string>
  readonly done: Promise<void>
}

/** How many commits are waited for: with more, those who came first would wait too long. */
const TOGETHER = 32

/** How many commits are worth a flush of their own while another is under way. One waits for that: the disk is asked less often. */
const WORTH_A_FLUSH = 2

/** Flushes at the same time. Each takes one of the four threads that Node has for all its files, names and random numbers. */
const MOST_FLIGHTS = 3

/**
 * Commits to the file. Those that come while the loop does other work, or while the disk is busy with the ones before, are written in one
 * transaction and with one flush, which is most of what a commit costs. Each is acknowledged only when it lies on the disk.
 *
 * A flush that fails is the end: the system may have dropped what it could not write, and tells that once, so no later flush proves anything (PostgreSQL
 * stops there too, since 2018). What was under way has an unknown outcome, nothing more is taken, and whoever opens the file again finds what is there.
 */
export class SqliteCommitter {
  readonly #parts: CommitterParts
  #waiting: Waiting[] = []
  #gathering = false
  #flights: readonly Flight[] = []
  readonly #whenIdle: (() => void)[] = []

  constructor(parts: CommitterParts) {
    this.#parts = parts
  }

  async commit(pk: string, ops: readonly Op[]): Promise<Etags> {
    const bodies = checkCommit(pk, ops)
    return new Promise((resolve, reject) => {
      this.#waiting.push({ pk, ops, bodies, resolve, reject })
      this.#look()
    })
  }

  /** While something of this partition is written and not on the disk yet: resolves when it is, or when nobody can tell. */
  settling(pk: string): Promise<void> | undefined {
    // A flush covers all that was written before it.
    return this.#flights.findLast(({ partitions }) => partitions.has(pk))?.done
  }

  /** Resolves when all that was asked for is done. */
  idle(): Promise<void> {
    return this.#waiting.length > 0 || this.#flights.length > 0
      ? new Promise((resolve) => this.#whenIdle.push(resolve))
      : Promise.resolve()
  }

  /** After whatever may be a reason to write: a commit that came, or a flush that ended. */
  readonly #look = (): void => {
    if (this.#gathering) return
    if (this.#waiting.length > 0) {
      this.#gathering = true
      setImmediate(this.#gather, 0)
    } else if (this.#flights.length === 0) {
      for (const tell of this.#whenIdle.splice(0)) tell()
    }
  }

  /** Another round of the loop, as long as each brings more commits: whoever is alone waits for no one. */
  readonly #gather = (before: number): void => {
    const { length } = this.#waiting
    if (length !== before && length < TOGETHER) {
      setImmediate(this.#gather, length)
      return
    }
    this.#gathering = false
    const flying = this.#flights.length
    if (flying === 0 || (flying < MOST_FLIGHTS && length >= WORTH_A_FLUSH)) this.#carryOut()
  }

  #carryOut(): void {
    const all = this.#waiting
    this.#waiting = []
    const why = this.#parts.lost()
    if (why) all.forEach(({ reject }) => reject(new BusyError(1000, why)))
    const done = why ? [] : this.#tried(all)
    if (done.length > 0) void this.#acknowledge(done).then(this.#look)
    else this.#look()
  }

  /** Where nothing could be written: what fails together may well go alone, since the disk may have room for some. A lock is waited for once. */
  #tried(all: readonly Waiting[]): readonly Done[] {
    try {
      const { results, commits } = this.#parts.write(all)
      return all.flatMap((commit, index): Done[] =>
        results[index] ? [{ commit, result: results[index], commits }] : [],
      )
    } catch (error) {
      if (all.length > 1 && !isLocked(error)) return all.flatMap((commit) => this.#tried([commit]))
      all.forEach(({ reject }) => reject(asBusy(error)))
      return []
    }
  }

  /** Tells everyone how it went, once that is sure. */
  async #acknowledge(done: readonly Done[]): Promise<void> {
    const { onCommit, onDisk, lost } = this.#parts
    const written = done.filter(({ result }) => !(result instanceof ConflictError))
    const settled = written.length === 0 ? undefined : this.#flushed()
    // While the disk works, and before anybody can read it. Also where it was refused: what it was decided on was not the latest.
    for (const one of done) onCommit(one.commit.pk, writtenBy(one))
    const flight = settled && {
      partitions: new Set(written.map(({ commit }) => commit.pk)),
      done: settled.then(() => undefined),
    }
    if (flight) this.#flights = [...this.#flights, flight]
    const failed = (await settled) ?? lost()
    this.#flights = this.#flights.filter((one) => one !== flight)
    if (settled && !failed) onDisk(Math.max(...done.map(({ commits }) => commits)))
    for (const { commit, result } of done) {
      if (result instanceof ConflictError) commit.reject(result)
      else if (failed) commit.reject(new UnknownOutcomeError(failed))
      else commit.resolve(result)
    }
  }

  /** Nothing, or why it may not be there. */
  async #flushed(): Promise<Error | undefined> {
    try {
      await this.#parts.flush.flush()
      return undefined
    } catch (error) {
      this.#parts.onLost(error as Error)
      return error as Error
    }
  }
}

function writtenBy({ commit: { ops, bodies }, result }: Done): readonly Written[] | undefined {
  if (result instanceof ConflictError) return undefined
  return ops.map((op, index): Written => {
    const etag = result[index]
    return {
      id: op.op === 'delete' ? op.id : op.doc.id,
      stored: op.op === 'delete' || etag === undefined ? undefined : { doc: op.doc, etag },
      size: bodies[index]?.length ?? 0,
      isNew: op.op === 'create',
    }
  })
}

import { asBusy, isLocked } from './sqlite-file.ts'
import type { Flush } from './sqlite-flush.ts'
import type { Commit, Etags } from './sqlite-write.ts'
import { BusyError, checkCommit, ConflictError, UnknownOutcomeError, type Op, type Stored } from './store.ts'

/** A commit that waits for its turn. */
interface Waiting extends Commit {
  readonly resolve: (etags: Etags) => void
  readonly reject: (error: unknown) => void
}

/** A commit that is written, and perhaps not on the disk yet. */
interface Done {
  readonly commit: Waiting
  readonly result: Etags | ConflictError
}

/** A document that is stored now, and the length of its text. */
export interface Written {
  readonly stored: Stored
  readonly size: number
}

export interface Committer {
  commit(pk: string, ops: readonly Op[]): Promise<Etags>
  /** While something of this partition is written and not on the disk yet: resolves when it is, or when nobody can tell. */
  settling(pk: string): Promise<void> | undefined
  /** Resolves when all that was asked for is done. */
  idle(): Promise<void>
}

export interface CommitterParts {
  readonly write: (all: readonly Commit[]) => readonly (Etags | ConflictError)[]
  readonly flush: Flush
  /** Told of each partition that was written, and of the documents that took another's place there, before anybody else is. */
  readonly onCommit: (pk: string, written: readonly Written[]) => void
}

/** How many commits are waited for: with more, those who came first would wait too long. */
const TOGETHER = 32

/**
 * Commits to the file. Those that come while the loop does other work, or while the disk is busy with the ones before, are written in one
 * transaction and with one flush, which is most of what a commit costs. Each is acknowledged only when it lies on the disk.
 */
export function sqliteCommitter({ write, flush, onCommit }: CommitterParts): Committer {
  let waiting: Waiting[] = []
  let busy = false
  let flushing: { readonly partitions: ReadonlySet<string>; readonly done: Promise<void> } | undefined
  let whenIdle: (() => void)[] = []
  /** Whether all that was written is known to be on the disk, or under way there. */
  let sound = true

  /** Another round of the loop, as long as each brings more commits: whoever is alone waits for no one. */
  function gather(before: number): void {
    if (waiting.length === before || waiting.length >= TOGETHER) void carryOut()
    else setImmediate(gather, waiting.length)
  }

  async function carryOut(): Promise<void> {
    const all = waiting
    waiting = []
    const done = ready(all) ? tried(all) : []
    if (done.length > 0) await acknowledge(done)
    if (waiting.length > 0) {
      setImmediate(gather, 0)
      return
    }
    busy = false
    for (const tell of whenIdle.splice(0)) tell()
  }

  /** Where it is not known what the disk has, that comes first. */
  function ready(all: readonly Waiting[]): boolean {
    try {
      if (!sound) flush.rescue()
      sound = true
    } catch (error) {
      all.forEach(({ reject }) => reject(new BusyError(1000, error)))
    }
    return sound
  }

  /** Where nothing could be written: what fails together may well go alone, since the disk may have room for some. A lock is waited for once. */
  function tried(all: readonly Waiting[]): readonly Done[] {
    try {
      const results = write(all)
      return all.flatMap((commit, index): Done[] => (results[index] ? [{ commit, result: results[index] }] : []))
    } catch (error) {
      if (all.length > 1 && !isLocked(error)) return all.flatMap((commit) => tried([commit]))
      all.forEach(({ reject }) => reject(asBusy(error)))
      return []
    }
  }

  /** Tells everyone how it went, once that is sure. */
  async function acknowledge(done: readonly Done[]): Promise<void> {
    const written = done.filter(({ result }) => !(result instanceof ConflictError))
    const settled = written.length === 0 ? undefined : onDisk()
    // While the disk works, and before anybody can read it. Also where it was refused: what it was decided on was not the latest.
    for (const one of done) onCommit(one.commit.pk, replaced(one))
    if (settled) flushing = { partitions: new Set(written.map(({ commit }) => commit.pk)), done: settled.then(() => undefined) }
    const lost = await settled
    flushing = undefined
    for (const { commit, result } of done) {
      if (result instanceof ConflictError) commit.reject(result)
      else if (lost) commit.reject(new UnknownOutcomeError(lost))
      else commit.resolve(result)
    }
  }

  /** Nothing, or why it may not be there. */
  async function onDisk(): Promise<Error | undefined> {
    try {
      await flush.flush()
    } catch {
      try {
        flush.rescue()
      } catch (error) {
        sound = false
        return error as Error
      }
    }
    return undefined
  }

  return {
    async commit(pk, ops) {
      const bodies = checkCommit(pk, ops)
      return new Promise((resolve, reject) => {
        waiting.push({ pk, ops, bodies, resolve, reject })
        if (busy) return
        busy = true
        setImmediate(gather, 0)
      })
    },
    settling: (pk) => (flushing?.partitions.has(pk) ? flushing.done : undefined),
    idle: () => (busy ? new Promise((resolve) => whenIdle.push(resolve)) : Promise.resolve()),
  }
}

function replaced({ commit: { ops, bodies }, result }: Done): readonly Written[] {
  if (result instanceof ConflictError) return []
  return result.flatMap((etag, index): Written[] => {
    const op = ops[index]
    return op?.op === 'replace' && etag !== undefined ? [{ stored: { doc: op.doc, etag }, size: bodies[index]?.length ?? 0 }] : []
  })
}

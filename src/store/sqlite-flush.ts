import { closeSync, fdatasync, fsyncSync, openSync } from 'node:fs'
import { dirname } from 'node:path'

/** Puts on the disk what was written to the database's log of writes. */
export interface Flush {
  /** All that was written before it was called lies on the disk once it resolves. Rejects when the system says that it may not. Several may be under way. */
  flush(): Promise<void>
  close(): void
}

/**
 * The flushes of a database that is open in WAL mode, where a commit is durable as soon as the log of writes is. SQLite itself would flush in
 * COMMIT, and everything else would wait for the disk; here other turns go on meanwhile. `sync` is how a file reaches the disk.
 */
export function openFlush(file: string, sync: (fd: number) => Promise<void> = toDisk): Flush {
  const log = `${file}-wal`
  // The system tells each opening of a file once that something could not be written: flushes at the same time have one each, or only one would know.
  const free = [openSync(log, 'r+')]
  flushFolder(dirname(file))
  return {
    async flush() {
      const fd = free.pop() ?? openSync(log, 'r+')
      try {
        await sync(fd)
      } finally {
        free.push(fd)
      }
    },
    close: () => free.splice(0).forEach((fd) => closeSync(fd)),
  }
}

const toDisk = (fd: number): Promise<void> =>
  new Promise((resolve, reject) => {
    fdatasync(fd, (error) => (error ? reject(error) : resolve()))
  })

/** So that the name of a log that is new is on the disk too. Not every system lets a folder be flushed, nor needs it. */
function flushFolder(folder: string): void {
  try {
    const fd = openSync(folder, 'r')
    try {
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
  } catch {
    // Windows.
  }
}

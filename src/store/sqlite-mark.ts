import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs'

/** What lies beside the database: whose it is, and how many commits were acknowledged. */
export interface Mark {
  readonly installation: string
  readonly commits: number
}

export interface MarkFile {
  /** So many commits are acknowledged, or will be right after. */
  tell(commits: number): void
  close(): void
}

export const markOf = (file: string): string => `${file}-mark`

/** The mark beside a database; nothing where there is none, or none that can be read. */
export function readMark(file: string): Mark | undefined {
  try {
    const found = JSON.parse(readFileSync(markOf(file), 'utf8')) as Partial<Mark>
    return typeof found.installation === 'string' && Number.isSafeInteger(found.commits)
      ? (found as Mark)
      : undefined
  } catch {
    return undefined
  }
}

/** Shorter than a sector of any disk, so that it is never half written. */
const LENGTH = 128

/**
 * Keeps the mark. It is written in its place and not flushed: it is never ahead of what the disk has, and a machine that loses its power may find it
 * a little behind. Where it cannot be written a gap would go unseen later, and nothing else is lost, so nobody waits for it or hears of it.
 */
export function openMark(file: string, { installation, commits }: Mark): MarkFile {
  const fd = openSync(markOf(file), existsSync(markOf(file)) ? 'r+' : 'w', 0o600)
  let told = -1
  const mark: MarkFile = {
    tell(count) {
      if (count <= told) return
      told = count
      const line = JSON.stringify({ installation, commits: count }).padEnd(LENGTH - 1)
      try {
        writeSync(fd, `${line}\n`, 0)
      } catch {
        // See above.
      }
    },
    close: () => closeSync(fd),
  }
  mark.tell(commits)
  return mark
}

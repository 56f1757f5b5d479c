import { accessSync, constants, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { long } from './long.ts'

const MEMORY = '/dev/shm'
/** Room for the stores of every worker, in bytes. */
const ROOM = 1_000_000_000

/** Whether folders for a moment can lie in memory. */
function hasRoom(): boolean {
  try {
    accessSync(MEMORY, constants.W_OK)
    const { bavail, bsize } = statfsSync(MEMORY)
    return bavail * bsize > ROOM
  } catch {
    return false
  }
}

/** The stores of `npm test` lie in memory where there is such a place: what waits is the disk alone. The long forms keep to the disk. */
export default function quickFolders(): void {
  if (!long && tmpdir() === '/tmp' && hasRoom()) process.env['TMPDIR'] = MEMORY
}

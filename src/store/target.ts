import { existsSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { markOf } from './sqlite-mark.ts'
import { StoreSetupError } from './setup-error.ts'

/** The files that the database in `file` consists of. */
const filesOf = (file: string): readonly string[] => [
  file,
  `${file}-wal`,
  `${file}-shm`,
  markOf(file),
]

/** Refuses with `StoreSetupError` one of the store's own files, by whatever name. */
export function checkApart(target: string, store: string): void {
  if (filesOf(store).some((own) => isSame(own, target)))
    throw new StoreSetupError(`${target} is the store itself: choose another place`)
}

/** Whether two names are of one file, which need not be there. */
function isSame(one: string, other: string): boolean {
  if (placeOf(one) === placeOf(other)) return true
  if (!existsSync(one) || !existsSync(other)) return false
  const [a, b] = [statSync(one), statSync(other)]
  return a.dev === b.dev && a.ino === b.ino
}

function placeOf(name: string): string {
  const folder = dirname(resolve(name))
  return join(existsSync(folder) ? realpathSync(folder) : folder, basename(name))
}

const UNWRITABLE: ReadonlySet<unknown> = new Set(
  'ENOENT EACCES EPERM EROFS ENOSPC EDQUOT EISDIR ENOTDIR ENOTEMPTY EEXIST EIO ELOOP ENAMETOOLONG'.split(
    ' ',
  ),
)
/** READONLY, IOERR, FULL, CANTOPEN of SQLite, without their extension in the upper bytes. */
const NO_PLACE: ReadonlySet<unknown> = new Set([8, 10, 13, 14])

/** What says that a place cannot be written, as `StoreSetupError`; any other error as it is. */
export function unwritable(target: string, error: unknown): unknown {
  const { code, errcode, message } = error as NodeJS.ErrnoException & { readonly errcode?: number }
  const isPlace = UNWRITABLE.has(code) || NO_PLACE.has((errcode ?? 0) & 0xff)
  if (error instanceof StoreSetupError || !isPlace) return error
  return new StoreSetupError(
    `${target} cannot be written (${message}): choose a place with room and the right to write`,
    error,
  )
}

import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { StoreSetupError } from './setup-error.ts'
import type { Placed } from './store.ts'
import { exportLines } from './transfer.ts'

/**
 * # An export as a file
 *
 * What is written grows as `FILE.part`, and takes the place of an older export once it is whole. How far it has come is noted beside it, so that one that was
 * interrupted goes on from there when it is told to: what had been read by then stays as it was then.
 */
interface Begun {
  /** Which store is read, and how: a place means nothing in another. */
  readonly of: string
  readonly place: string
  readonly documents: number
  readonly bytes: number
  readonly at: string
}

interface ExportFile {
  readonly file: string
  readonly of: string
  /** Reads the store, from a place on. */
  readonly read: (after?: string) => Iterable<Placed> | AsyncIterable<Placed>
  /** Goes on with one that was interrupted, where there is one. */
  readonly resume: boolean
  readonly now: Date
}

interface Exported {
  readonly documents: number
  /** So many of them had been read before, by an export that began then. */
  readonly before?: { readonly documents: number; readonly at: string }
}

/** A place is noted once in so long: what comes after it is read again. */
const NOTED_EVERY_MS = 1000

/** Writes an export. Rejects with `StoreSetupError` where it was interrupted and can be gone on with. */
export async function writeExport({ file, of, read, resume, now }: ExportFile): Promise<Exported> {
  const part = `${file}.part`
  const note = `${part}.place`
  const begun = resume ? begunBefore(part, note, of) : undefined
  if (!begun) for (const one of [note, part]) rmSync(one, { force: true })
  const fd = openSync(part, 'a', 0o600)
  let bytes = begun?.bytes ?? 0
  let last = ''
  let notedMs = -Infinity
  const onPlace = (place: string, documents: number): void => {
    if (performance.now() - notedMs < NOTED_EVERY_MS) return
    notedMs = performance.now()
    fsyncSync(fd)
    const next: Begun = { of, place, documents, bytes, at: begun?.at ?? now.toISOString() }
    writeFileSync(`${note}.new`, JSON.stringify(next), { mode: 0o600, flush: true })
    renameSync(`${note}.new`, note)
  }
  try {
    ftruncateSync(fd, bytes)
    const before = begun && { before: begun.documents }
    for await (const line of exportLines(read(begun?.place), { onPlace, ...before })) {
      writeFileSync(fd, line)
      bytes += Buffer.byteLength(line)
      last = line
    }
    fsyncSync(fd)
  } catch (error) {
    throw existsSync(note) && !(error instanceof StoreSetupError) ? interrupted(file, error) : error
  } finally {
    closeSync(fd)
    if (!existsSync(note) && !last.startsWith(THE_END)) rmSync(part, { force: true })
  }
  renameSync(part, file)
  rmSync(note, { force: true })
  const { documents } = JSON.parse(last) as { readonly documents: number }
  return { documents, ...(begun && { before: begun }) }
}

const THE_END = '{"documents":'

const interrupted = (file: string, error: unknown): StoreSetupError =>
  new StoreSetupError(
    `the export was interrupted (${(error as Error).message}): to go on with it, run "npm run store:export ${file} -- --resume"`,
    error,
  )

/** What is left of an export that was interrupted; nothing where too little is. Refuses with `StoreSetupError` one of another store. */
function begunBefore(part: string, note: string, of: string): Begun | undefined {
  if (!existsSync(part) || !existsSync(note)) return undefined
  const begun = JSON.parse(readFileSync(note, 'utf8')) as Begun
  if (begun.of !== of)
    throw new StoreSetupError(
      `${part} is the beginning of an export of ${begun.of}, and this is ${of}: begin anew without --resume`,
    )
  return statSync(part).size < begun.bytes ? undefined : begun
}

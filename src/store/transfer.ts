import { isExported } from './kinds.ts'
import { patiently, type Waiting } from './patience.ts'
import {
  checkCommit,
  MAX_COMMIT_BYTES,
  MAX_OPS,
  type Doc,
  type Op,
  type Placed,
  type Store,
} from './store.ts'

/**
 * A whole store as lines of JSON, for backup, for moving between engines and for the archive:
 *   {"format":"klubban-store","version":1}
 *   one document per line, each with its partition `pk`, its index `keys` and the `schema` of its shape
 *   {"documents":<how many>}
 * Without the last line the file is not whole. Etags are not in it; a time to live begins anew where it is imported.
 */
const FORMAT = 'klubban-store'
const VERSION = 1

/** The file cannot be imported, or not into this store; nothing of it was written unless the message says so. */
export class ImportError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ImportError'
  }
}

interface Continued {
  /** So many documents stand in it already, below the first line. */
  readonly before?: number
  /** Told once all lines up to a place were taken: whoever goes on begins there. */
  readonly onPlace?: (place: string, documents: number) => void
}

/** The lines of an export, each with its line feed. */
export async function* exportLines(
  all: Iterable<Placed> | AsyncIterable<Placed>,
  { before, onPlace }: Continued = {},
): AsyncGenerator<string> {
  if (before === undefined) yield `${JSON.stringify({ format: FORMAT, version: VERSION })}\n`
  let documents = before ?? 0
  for await (const { doc, place } of all) {
    if (isExported(doc.type)) {
      documents++
      yield `${JSON.stringify(doc)}\n`
    }
    if (place !== undefined) onPlace?.(place, documents)
  }
  yield `${JSON.stringify({ documents })}\n`
}

export interface ImportOptions extends Waiting {
  /** Import also where there are documents already: those of the same id are replaced, the others stay. */
  readonly overwrite?: boolean
}

/** How many documents wait for their partition's commit to fill up. */
const WAITING = 2000

/**
 * Writes every document of an export and resolves with their number. `open` gives the lines, twice: the first time only to see that
 * the file is whole. An import that was interrupted is done again with `overwrite`: it ends in the same state.
 */
export async function importLines(
  store: Store,
  open: () => AsyncIterable<string>,
  options: ImportOptions = {},
): Promise<number> {
  let documents = 0
  for await (const { doc, line } of importedOf(open())) {
    checkDocument(doc, line)
    documents++
  }
  if (!options.overwrite && !(await isEmpty(store))) {
    throw new ImportError(
      'the store holds documents already: ' +
        'say --overwrite to replace those that the file has too, or to go on with an import that was interrupted',
    )
  }

  const batches = new Map<string, Batch>()
  let waiting = 0
  const flush = async (batch: Batch): Promise<void> => {
    batches.delete(batch.pk)
    waiting -= batch.ops.length
    await patiently(() => store.commit(batch.pk, batch.ops), options)
  }
  for await (const { doc, bytes } of importedOf(open())) {
    const begun = batches.get(doc.pk)
    if (begun && (begun.ops.length === MAX_OPS || begun.bytes + bytes > MAX_COMMIT_BYTES))
      await flush(begun)
    if (waiting >= WAITING) for (const batch of batches.values()) await flush(batch)
    const batch = batches.get(doc.pk) ?? { pk: doc.pk, ops: [], bytes: 0 }
    batches.set(doc.pk, batch)
    batch.ops.push({ op: 'put', doc })
    batch.bytes += bytes
    waiting++
  }
  for (const batch of batches.values()) await flush(batch)
  return documents
}

/** Leaves out what stays in the installation that made it, which earlier versions exported: whoever made the file would have the key to every link, or hold the clock. */
async function* importedOf(lines: AsyncIterable<string>): ReturnType<typeof documentsOf> {
  for await (const one of documentsOf(lines)) if (isExported(one.doc.type)) yield one
}

/** What a store would refuse is found before anything is written. */
function checkDocument(doc: Doc, line: number): void {
  try {
    checkCommit(doc.pk, [{ op: 'put', doc }])
  } catch (error) {
    throw new ImportError(`line ${line} cannot be imported: ${(error as Error).message}`)
  }
}

interface Batch {
  readonly pk: string
  readonly ops: Op[]
  bytes: number
}

async function isEmpty(store: Store): Promise<boolean> {
  for await (const _ of store.all()) return false
  return true
}

/** The documents of an export. Throws `ImportError` at what is no export, of a newer version, or not whole. */
export async function* documentsOf(
  lines: AsyncIterable<string>,
): AsyncGenerator<{ readonly doc: Doc; readonly bytes: number; readonly line: number }> {
  let number = 0
  let documents = 0
  let told: unknown
  for await (const line of lines) {
    number++
    const value = parsed(line, number)
    if (number === 1) checkHeader(value)
    else if (told !== undefined)
      throw new ImportError(`line ${number} comes after the end of the export`)
    else if (!('id' in value) && 'documents' in value) told = value['documents']
    else if (
      typeof value['id'] === 'string' &&
      typeof value['pk'] === 'string' &&
      typeof value['type'] === 'string'
    ) {
      documents++
      yield { doc: value as unknown as Doc, bytes: Buffer.byteLength(line), line: number }
    } else throw new ImportError(`line ${number} is not a document`)
  }
  if (number === 0) checkHeader({})
  if (told === undefined) throw new ImportError('the export has no end: it was cut short')
  if (told !== documents)
    throw new ImportError(
      `the export has ${documents} documents, but tells of ${JSON.stringify(told)}`,
    )
}

function parsed(line: string, number: number): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // Told below, with its line.
  }
  throw new ImportError(
    number === 1
      ? 'this is not an export of Klubban'
      : `line ${number} is not JSON: the export was cut short or changed`,
  )
}

function checkHeader({ format, version }: Record<string, unknown>): void {
  if (format !== FORMAT) throw new ImportError('this is not an export of Klubban')
  if (version !== VERSION) {
    throw new ImportError(
      `the export is of version ${JSON.stringify(version)}, and this Klubban reads version ${VERSION}: ` +
        'use the version that wrote it, or a newer one',
    )
  }
}

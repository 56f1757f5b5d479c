import { Refused } from './answer.ts'
import type { Container } from './container.ts'
import { checkDocument, MOST_BYTES, type Partition, type Row } from './documents.ts'
import { LEAST, writePrice } from './prices.ts'

/** One operation as the SDK posts it in a batch; a single write is taken as the same. */
export interface Operation {
  readonly operationType: string
  readonly id?: string
  readonly ifMatch?: string
  readonly resourceBody?: unknown
}

export interface Result {
  readonly statusCode: number
  readonly requestCharge: number
  readonly eTag?: string
  readonly resourceBody?: Row
}

export interface Written {
  readonly results: readonly Result[]
  readonly failed: boolean
  readonly price: number
}

/** "Up to 100 operations, 2 MB, 5 seconds" (learn.microsoft.com/azure/cosmos-db/nosql/transactional-batch). */
const MOST_OPERATIONS = 100
const FAILED_WITH_ANOTHER = 424
const DONE: Readonly<Record<string, number>> = {
  Create: 201,
  Upsert: 200,
  Replace: 200,
  Delete: 204,
}

/**
 * All of them in the order given, or none: the first that fails tells its own status and all others 424. Each sees what those before it did.
 * `If-Match` is heeded by replace, delete, and an upsert of what exists; never by create.
 */
export function commit(
  container: Container,
  pk: string,
  operations: readonly Operation[],
): Written {
  if (operations.length > MOST_OPERATIONS)
    throw new Refused(400, 'Batch request has more operations than what is supported.')
  if (Buffer.byteLength(JSON.stringify(operations)) > MOST_BYTES)
    throw new Refused(413, 'Request size is too large')
  const partition = container.partition(pk)
  const staged = new Map<string, string | undefined>()
  const judged = operations.map((operation) => judge(partition, pk, operation, staged))
  const refused = judged.findIndex(({ status }) => status >= 400)
  if (refused !== -1)
    return {
      failed: true,
      price: LEAST * operations.length,
      results: judged.map(({ status }, index) => ({
        statusCode: index === refused ? status : FAILED_WITH_ANOTHER,
        requestCharge: 0,
      })),
    }
  const rows = partition.commit(
    pk,
    judged.map(({ id }, index) => ({ id, body: bodyOf(operations[index]!) })),
  )
  const results = judged.map(({ status, bytes }, index): Result => {
    const row = rows[index]
    return {
      statusCode: status,
      requestCharge: writePrice(bytes),
      ...(row && { eTag: row._etag, resourceBody: row }),
    }
  })
  return {
    failed: false,
    price: results.reduce((sum, { requestCharge }) => sum + requestCharge, 0),
    results,
  }
}

const bodyOf = ({ operationType, resourceBody }: Operation): object | undefined =>
  operationType === 'Delete' ? undefined : (resourceBody as object)

interface Judged {
  readonly id: string
  readonly status: number
  readonly bytes: number
}

/** What an operation would answer, after those that are staged before it. */
function judge(
  partition: Partition,
  pk: string,
  operation: Operation,
  staged: Map<string, string | undefined>,
): Judged {
  const { operationType: kind, ifMatch } = operation
  const done = DONE[kind]
  if (done === undefined) throw new Refused(400, `Operation type '${kind}' is not supported here.`)
  const id = kind === 'Delete' ? String(operation.id) : checkDocument(operation.resourceBody, pk).id
  if (kind === 'Replace' && operation.id !== undefined && operation.id !== id)
    throw new Refused(400, 'The document id may not be changed.')
  const found = partition.get(pk, id, partition.lsn)
  const etag = staged.has(id) ? staged.get(id) : found?.row._etag
  const bytes = Buffer.byteLength(JSON.stringify(bodyOf(operation) ?? {}))
  const status =
    statusOf(kind, etag, ifMatch) ?? (kind === 'Upsert' && etag === undefined ? 201 : done)
  if (status < 400) staged.set(id, kind === 'Delete' ? undefined : 'staged')
  return { id, status, bytes: found && kind === 'Delete' ? found.bytes : bytes }
}

function statusOf(
  kind: string,
  etag: string | undefined,
  ifMatch: string | undefined,
): number | undefined {
  if (kind === 'Create') return etag === undefined ? undefined : 409
  if (etag === undefined) return kind === 'Upsert' ? undefined : 404
  return ifMatch !== undefined && ifMatch !== '*' && ifMatch !== etag ? 412 : undefined
}

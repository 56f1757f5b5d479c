import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { OperationInput } from '@azure/cosmos'
import type { CosmosOptions } from './cosmos-client.ts'
import type { Connection } from './cosmos-connection.ts'
import { meaning, statusOutcome, type Meaning } from './cosmos-errors.ts'
import { busy, Tries } from './cosmos-tries.ts'
import {
  checkCommit,
  ConflictError,
  UnknownOutcomeError,
  type Doc,
  type Op,
  type Stored,
} from './store.ts'

/** Ids that begin so belong to the engine; they are never listed or exported. */
export const ENGINE_ID = '~store|'

/** Longer than any commit goes on trying, even with every request of it hanging. */
const MARKER_TTL_SECONDS = 600

/** An etag that no document ever has, for one that was overwritten before its etag could be learned: a write with it is stale. */
const SUPERSEDED = '"superseded"'

/** Over some three seconds: an outcome that stays unknown is the worst to tell. */
const TRIES = 7

type Etags = readonly (string | undefined)[]
type Answer =
  | { readonly etags: Etags }
  | { readonly landedBefore: true }
  | { readonly conflict: ConflictError }
  | { readonly error: unknown; readonly meaning: Meaning }

/**
 * Commits as one transactional batch, with one effect whatever happens to the answer.
 *
 * An answer may be lost after the write has landed, and the SDK does not find out. So every commit carries, as its first operation,
 * the creation of a small marker document with an id of its own, and a commit whose outcome is unclear is sent again unchanged: if it
 * had landed, the marker exists and the whole batch is refused for that; if not, it is done now, and should the first one still arrive
 * afterwards, the marker refuses that one. What others wrote meanwhile does not matter, which is why the proof is a document nobody
 * else writes, and neither a stamp in our own documents (the next writer erases it) nor the etags (they are the answer that was lost).
 *
 * The price is about 6 RU to write a marker and as much when its time to live ends: some 0.000003 US dollars. Commits of nothing but
 * `put` go without: repeating them is what `put` means.
 */
export function committer(
  connection: Connection,
  options: CosmosOptions,
  get: (pk: string, id: string) => Promise<Stored | undefined>,
): (pk: string, ops: readonly Op[]) => Promise<Etags> {
  async function send(pk: string, ops: readonly Op[], marker: readonly Doc[]): Promise<Answer> {
    // Made anew for each try: the SDK changes the operations that it is given.
    const batch = [...marker.map((doc): Op => ({ op: 'create', doc })), ...ops].map(operation)
    try {
      const response = await connection.container.items.batch(batch, pk, {
        contentResponseOnWriteEnabled: false,
      })
      options.onCharge?.(Number(response.headers['x-ms-request-charge'] ?? 0), 'commit')
      return read(response.result, ops, marker.length)
    } catch (error) {
      return { error, meaning: meaning(error) }
    }
  }

  /** The etags of a commit whose answer was lost. */
  async function etagsNow(pk: string, ops: readonly Op[]): Promise<Etags> {
    return Promise.all(
      ops.map(async (op) => {
        if (op.op === 'delete') return undefined
        const current = await get(pk, op.doc.id).catch(() => undefined)
        return isDeepStrictEqual(current?.doc, JSON.parse(JSON.stringify(op.doc)))
          ? current?.etag
          : SUPERSEDED
      }),
    )
  }

  return async (pk, ops) => {
    checkCommit(pk, ops)
    const repeatable = ops.every((op) => op.op === 'put')
    const marker = {
      id: `${ENGINE_ID}commit|${randomUUID()}`,
      pk,
      type: 'commit',
      schema: 1,
      ttl: MARKER_TTL_SECONDS,
    }
    const tries = new Tries(TRIES, options)
    let perhapsLanded = false
    for (;;) {
      const answer = await send(pk, ops, repeatable ? [] : [marker])
      if ('etags' in answer) return answer.etags
      if ('landedBefore' in answer) return etagsNow(pk, ops)
      if ('conflict' in answer) throw answer.conflict
      perhapsLanded ||= answer.meaning.outcome === 'unclear'
      if (await tries.again(answer.meaning)) continue
      if (perhapsLanded) throw new UnknownOutcomeError(answer.error)
      throw answer.meaning.outcome === 'later' ? busy(answer.meaning, answer.error) : answer.error
    }
  }
}

function operation(op: Op): OperationInput {
  // `ifMatch` on a delete is taken by the service, but missing in the SDK's types.
  if (op.op === 'delete')
    return {
      operationType: 'Delete',
      id: op.id,
      ...(op.etag !== undefined && { ifMatch: op.etag }),
    }
  const resourceBody = { ...op.doc } as object as Record<string, string>
  if (op.op === 'replace')
    return { operationType: 'Replace', id: op.doc.id, resourceBody, ifMatch: op.etag }
  return { operationType: op.op === 'create' ? 'Create' : 'Upsert', resourceBody }
}

interface Result {
  readonly statusCode: number
  readonly eTag?: string
}

const FAILED_WITH_ANOTHER = 424
const CONFLICTS: Record<number, ConflictError['reason']> = {
  404: 'missing',
  409: 'exists',
  412: 'stale',
}

/** The answer in a batch's results, of which the first `markers` are not the caller's. */
function read(results: readonly Result[] | undefined, ops: readonly Op[], markers: number): Answer {
  if (!Array.isArray(results) || results.length !== ops.length + markers)
    return fault(500, 'an incomplete answer')
  const refused = results.findIndex(
    ({ statusCode }) => statusCode >= 400 && statusCode !== FAILED_WITH_ANOTHER,
  )
  if (refused === -1)
    return {
      etags: ops.map((op, index) =>
        op.op === 'delete' ? undefined : results[index + markers]!.eTag,
      ),
    }
  const status = results[refused]!.statusCode
  const reason = CONFLICTS[status]
  if (!reason) return fault(status, `status ${status} for operation ${refused - markers}`)
  return refused < markers
    ? { landedBefore: true }
    : { conflict: new ConflictError(reason, refused - markers) }
}

function fault(status: number, what: string): Answer {
  return {
    error: new Error(`Cosmos DB answered a commit with ${what}`),
    meaning: { outcome: statusOutcome(status), afterMs: 0, timedOut: false },
  }
}

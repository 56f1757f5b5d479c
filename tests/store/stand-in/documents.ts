import { createHash, randomUUID } from 'node:crypto'
import { Refused } from './answer.ts'

/** A document with what the service adds to it (learn.microsoft.com/rest/api/cosmos-db/documents). */
export type Row = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly _rid: string
  readonly _etag: string
  readonly _ts: number
}

interface Version {
  readonly lsn: number
  /** Absent: removed. */
  readonly row: Row | undefined
  readonly bytes: number
}

interface Item {
  readonly order: number
  readonly versions: Version[]
}

/** A document as it is seen by one read. */
export interface Seen {
  readonly row: Row
  readonly order: number
  readonly bytes: number
}

/** Id at most 1,023 bytes, document 2 MB, value of the partition key 2,048 bytes (…/azure/cosmos-db/concepts-limits). */
export const MOST_BYTES = 2 * 1024 * 1024
const MOST_ID_BYTES = 1023
const MOST_KEY_BYTES = 2048

export interface Times {
  /** What decides on times to live, and `_ts`. */
  readonly now: () => Date
  /** Milliseconds that only go forward. */
  readonly ticks: () => number
  /** How long a write takes to reach the replica that reads without a session token. */
  lagMs: number
}

/**
 * One physical partition: documents by partition key and id, and a number for each write (LSN). Four replicas hold it; a write is acknowledged by
 * most of them, and a read asks one. Without a session token it may be the one that lags (…/azure/cosmos-db/consistency-levels).
 */
export class Partition {
  readonly id: number
  lsn = 0
  readonly #times: Times
  readonly #items = new Map<string, Map<string, Item>>()
  #recent: { readonly lsn: number; readonly atTick: number }[] = []
  /** Where the lagging replica was stopped, if it was. */
  #held: number | undefined
  #orders = 0

  constructor(id: number, times: Times) {
    this.id = id
    this.#times = times
  }

  hold(): void {
    this.#held ??= this.lsn
  }

  release(): void {
    this.#held = undefined
  }

  /** As much as a read may count on: what its session token says, or what has come through to every replica. */
  visible(token: number | undefined): number {
    if (token !== undefined && token > this.lsn)
      throw new Refused(404, 'The read session is not available for the input session token.', {
        substatus: 1002,
      })
    const through = this.#times.ticks() - this.#times.lagMs
    const firstLate = this.#recent.find(({ atTick }) => atTick > through)
    const arrived = firstLate ? firstLate.lsn - 1 : this.lsn
    return Math.max(Math.min(arrived, this.#held ?? arrived), token ?? 0)
  }

  get(pk: string, id: string, lsn: number): Seen | undefined {
    const item = this.#items.get(pk)?.get(id)
    return item && this.#seen(item, lsn)
  }

  /** In the order in which they were created; of one partition key, or of all. */
  all(lsn: number, pk?: string): readonly Seen[] {
    const groups = pk === undefined ? [...this.#items.values()] : [this.#items.get(pk) ?? new Map()]
    return groups
      .flatMap((items: Map<string, Item>) =>
        [...items.values()].flatMap((item) => this.#seen(item, lsn) ?? []),
      )
      .sort((a, b) => a.order - b.order)
  }

  /** All changes of one commit, with one number, so that no read sees some of them. A body that is absent removes. Gives the documents as stored. */
  commit(pk: string, changes: readonly Change[]): readonly (Row | undefined)[] {
    const before = this.lsn
    this.lsn += 1
    this.#recent.push({ lsn: this.lsn, atTick: this.#times.ticks() })
    return changes.map((change) => this.#write(pk, change, before))
  }

  #write(pk: string, { id, body }: Change, before: number): Row | undefined {
    const items = this.#items.get(pk) ?? new Map<string, Item>()
    this.#items.set(pk, items)
    const former = items.get(id)
    const living = this.get(pk, id, this.lsn)
    const item: Item =
      living && former ? former : { order: ++this.#orders, versions: [...(former?.versions ?? [])] }
    const row = body && this.#made(body, living?.row._rid ?? this.#rid(item.order))
    const bytes = body ? Buffer.byteLength(JSON.stringify(body)) : 0
    item.versions.push({ lsn: this.lsn, row, bytes })
    if (item !== former) items.delete(id)
    items.set(id, item)
    this.#forget(item, before)
    if (item.versions.every((version) => !version.row)) items.delete(id)
    return row
  }

  #seen(item: Item, lsn: number): Seen | undefined {
    const version = item.versions.findLast((one) => one.lsn <= lsn)
    return version?.row && !this.#expired(version.row)
      ? { row: version.row, order: item.order, bytes: version.bytes }
      : undefined
  }

  /** "Items are not returned once they have expired", whether or not they are removed yet (…/nosql/time-to-live). */
  #expired({ ttl, _ts }: Row): boolean {
    return typeof ttl === 'number' && ttl > 0 && _ts + ttl <= this.#times.now().getTime() / 1000
  }

  #made(body: object, rid: string): Row {
    return {
      ...(body as { id: string }),
      _rid: rid,
      _self: `dbs/AAAAAA==/colls/AAAAAAAAAAA=/docs/${rid}/`,
      _etag: `"${randomUUID()}"`,
      _attachments: 'attachments/',
      _ts: Math.floor(this.#times.now().getTime() / 1000),
    }
  }

  #rid(order: number): string {
    const bytes = Buffer.alloc(16)
    bytes.writeUInt32BE(this.id, 8)
    bytes.writeUInt32BE(order, 12)
    return bytes.toString('base64')
  }

  /** Versions that no read can see any more: of what has come through everywhere, only the last. */
  #forget({ versions }: Item, before: number): void {
    const seen =
      this.#times.lagMs === 0 && this.#held === undefined
        ? this.lsn
        : Math.min(this.visible(undefined), before)
    while (versions.length > 1 && (versions[1]?.lsn ?? 0) <= seen) versions.shift()
    while (this.#recent.length > 0 && (this.#recent[0]?.lsn ?? 0) <= seen) this.#recent.shift()
  }
}

export interface Change {
  readonly id: string
  readonly body: object | undefined
}

/** Which of so many physical partitions a partition key's hash falls into. */
export const placeOf = (pk: string, partitions: number): number =>
  createHash('sha256').update(pk).digest().readUInt32BE(0) % partitions

/** Refuses what the service refuses of a document or its id. */
export function checkDocument(body: unknown, pk: string): { readonly id: string } {
  const { id, pk: own } = (body ?? {}) as { id?: unknown; pk?: unknown }
  if (
    typeof id !== 'string' ||
    id === '' ||
    /[/\\?#]/.test(id) ||
    Buffer.byteLength(id) > MOST_ID_BYTES
  )
    throw new Refused(400, 'One of the specified inputs is invalid: id')
  if (Buffer.byteLength(pk) > MOST_KEY_BYTES)
    throw new Refused(400, 'Partition key provided is too long')
  if (own !== pk)
    throw new Refused(
      400,
      "PartitionKey extracted from document doesn't match the one specified in the header",
      { substatus: 1001 },
    )
  if (Buffer.byteLength(JSON.stringify(body)) > MOST_BYTES)
    throw new Refused(413, 'Request size is too large')
  return { id }
}

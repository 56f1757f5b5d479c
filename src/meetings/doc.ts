/** A fact as it is kept: a document of the store. `id` is unique within its partition `pk`. */
export interface Doc {
  readonly id: string
  readonly pk: string
  readonly type: string
  /** The version of its shape. Written by whoever keeps it (store/kinds.ts); absent: the first. */
  readonly schema?: number
  /** Index name -> key. A document without a key for an index is not in that index. End a key with `|id` to make it unique. */
  readonly keys?: Readonly<Record<string, string>>
  /** Seconds from the last write until the document ceases to exist. Absent: for ever. */
  readonly ttl?: number
}

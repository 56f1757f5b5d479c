import { randomBytes } from 'node:crypto'
import { Refused } from './answer.ts'
import { Partition, placeOf, type Times } from './documents.ts'
import type { Path } from './sql.ts'

export interface Definition {
  readonly id: string
  readonly partitionKey?: { readonly paths: readonly string[] }
  readonly defaultTtl?: number
  readonly indexingPolicy?: {
    readonly includedPaths?: readonly { readonly path: string }[]
    readonly excludedPaths?: readonly { readonly path: string }[]
  }
}

/** A container: its physical partitions and what it was made with. */
export class Container {
  /** Eight bytes, of which the last four are this making of it: one of the same name made anew is another. */
  readonly rid: string
  readonly definition: Definition
  readonly partitions: readonly Partition[]

  constructor(definition: Definition, partitions: number, times: Times) {
    this.definition = definition
    const bytes = randomBytes(8)
    bytes[4] = (bytes[4] ?? 0) | 0x80
    this.rid = bytes.toString('base64').replaceAll('/', '-')
    this.partitions = Array.from({ length: partitions }, (_, id) => new Partition(id, times))
  }

  partition(pk: string): Partition {
    return this.partitions[placeOf(pk, this.partitions.length)]!
  }

  /** `0:-1#17`: the partition, and how far its log is known (as VectorSessionToken.js of the SDK reads it). */
  token({ id }: Partition, lsn: number): string {
    return `${id}:-1#${lsn}`
  }

  /** What a request's `x-ms-session-token` says of a partition: several are joined by commas. */
  known({ id }: Partition, header: string): number | undefined {
    const part = header.split(',').find((one) => one.startsWith(`${id}:`))
    const lsn = Number(part?.split('#')[1])
    return part === undefined || Number.isNaN(lsn) ? undefined : lsn
  }

  /** Whether an index serves the path: the longest of the policy's paths that fits decides (…/azure/cosmos-db/index-policy). */
  indexes(path: Path): boolean {
    const { includedPaths = [{ path: '/*' }], excludedPaths = [] } =
      this.definition.indexingPolicy ?? {}
    const fit = (of: readonly { readonly path: string }[]): number =>
      Math.max(-1, ...of.map((one) => fits(one.path, path)))
    return fit(includedPaths) > fit(excludedPaths)
  }
}

/** How many names of a policy's path the property has in common with it; -1 where it does not fit. `/a/?` is that value, `/a/*` all below it. */
function fits(policy: string, path: Path): number {
  const names = policy
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('"', ''))
  const last = names.pop()
  if (last === '?' && names.length !== path.length) return -1
  return names.every((name, index) => path[index] === name) ? names.length : -1
}

/** The value in `x-ms-documentdb-partitionkey: ["…"]`. */
export function partitionKey(header: string): string {
  const [pk] = (header === '' ? [] : JSON.parse(header)) as readonly unknown[]
  if (typeof pk !== 'string')
    throw new Refused(
      400,
      'The partition key supplied in x-ms-partitionkey header has fewer components than defined.',
    )
  return pk
}

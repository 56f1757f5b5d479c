import { Refused, type Answer } from './answer.ts'
import { Container, partitionKey, type Definition } from './container.ts'
import type { Partition, Times } from './documents.ts'
import type { Kind } from './faults.ts'
import { LEAST, readPrice, told } from './prices.ts'
import { page } from './query.ts'
import type { Throttle } from './throttle.ts'
import { commit, type Operation } from './write.ts'

/** A request, freed from the transport. */
export interface Request {
  readonly method: string
  /** The address's parts, decoded: `dbs`, a database, `colls`, a container, `docs`, an id. */
  readonly path: readonly string[]
  readonly header: (name: string) => string
  readonly body: unknown
}

/** What a request asks for, as faults are ordered. */
export function kindOf({ method, path, header }: Request): Kind {
  if (path[4] !== 'docs') return 'other'
  if (header('x-ms-cosmos-is-batch-request')) return 'commit'
  if (header('x-ms-cosmos-is-query-plan-request')) return 'other'
  if (header('x-ms-documentdb-isquery') || (method === 'GET' && path.length === 5))
    return header('x-ms-documentdb-partitionkey') ? 'query' : 'scan'
  return method === 'GET' ? 'get' : 'write'
}

/** One account: databases, their containers, and the routes to them (learn.microsoft.com/rest/api/cosmos-db). */
export class Account {
  readonly #databases = new Map<string, Map<string, Container>>()
  readonly #times: Times
  readonly #throttle: Throttle
  readonly #partitions: number

  constructor(times: Times, throttle: Throttle, partitions: number) {
    this.#times = times
    this.#throttle = throttle
    this.#partitions = partitions
  }

  /** Every physical partition of every container. */
  get partitions(): readonly Partition[] {
    return [...this.#databases.values()].flatMap((containers) =>
      [...containers.values()].flatMap((container) => container.partitions),
    )
  }

  /** A container of the same name takes the place of one: empty, and with a log that begins anew, as after a restore. */
  renew(database: string, id: string): void {
    const { definition } = this.#container(database, id)
    this.#databases.get(database)?.set(id, new Container(definition, this.#partitions, this.#times))
  }

  answer(request: Request): Answer {
    const [, database, , container, docs, id] = request.path
    if (request.path.length === 0)
      return { status: 200, body: { id: 'local', writableLocations: [], readableLocations: [] } }
    if (database === undefined || container === undefined) return this.#ofDatabases(request)
    const of = this.#container(database, container)
    if (docs === undefined) return this.#ofContainer(database, of, request)
    if (docs === 'pkranges')
      return {
        status: 200,
        body: { PartitionKeyRanges: of.partitions.map((one) => ({ id: String(one.id) })) },
      }
    if (docs !== 'docs') throw new Refused(404, 'Resource Not Found')
    return id === undefined ? this.#ofDocuments(of, request) : this.#ofDocument(of, id, request)
  }

  #ofDatabases({ method, path, body }: Request): Answer {
    const [, database, colls] = path
    const made = (body as { id?: string } | undefined)?.id ?? ''
    if (database === undefined) {
      if (method !== 'POST') throw new Refused(400, 'Databases are not listed here.')
      if (this.#databases.has(made))
        throw new Refused(409, 'Resource with specified id already exists.')
      this.#databases.set(made, new Map())
      return { status: 201, body: { id: made, _rid: 'AAAAAA==' } }
    }
    const containers = this.#databases.get(database)
    if (!containers) throw new Refused(404, 'Resource Not Found')
    if (colls === undefined) return { status: 200, body: { id: database, _rid: 'AAAAAA==' } }
    if (method !== 'POST') throw new Refused(400, 'Containers are not listed here.')
    if (containers.has(made)) throw new Refused(409, 'Resource with specified id already exists.')
    const container = new Container(body as Definition, this.#partitions, this.#times)
    containers.set(made, container)
    return { status: 201, body: { ...container.definition, _rid: container.rid } }
  }

  #ofContainer(database: string, container: Container, { method }: Request): Answer {
    if (method === 'GET')
      return { status: 200, body: { ...container.definition, _rid: container.rid } }
    if (method !== 'DELETE') throw new Refused(400, 'This is not done to a container here.')
    this.#databases.get(database)?.delete(container.definition.id)
    return { status: 204 }
  }

  #ofDocuments(container: Container, request: Request): Answer {
    const { header, body } = request
    if (header('x-ms-cosmos-is-query-plan-request'))
      throw new Refused(400, 'No query of this store needs a plan.')
    if (kindOf(request) === 'query' || kindOf(request) === 'scan')
      return this.#query(container, request)
    const pk = partitionKey(header('x-ms-documentdb-partitionkey'))
    if (header('x-ms-cosmos-is-batch-request')) return this.#batch(container, pk, request)
    const upsert = header('x-ms-documentdb-is-upsert').toLowerCase() === 'true'
    return this.#write(container, pk, {
      operationType: upsert ? 'Upsert' : 'Create',
      resourceBody: body,
      ...ifMatch(request),
    })
  }

  #ofDocument(container: Container, id: string, request: Request): Answer {
    const { method, header, body } = request
    const pk = partitionKey(header('x-ms-documentdb-partitionkey'))
    if (method === 'PUT')
      return this.#write(container, pk, {
        operationType: 'Replace',
        id,
        resourceBody: body,
        ...ifMatch(request),
      })
    if (method === 'DELETE')
      return this.#write(container, pk, { operationType: 'Delete', id, ...ifMatch(request) })
    if (method !== 'GET') throw new Refused(400, 'This is not done to a document here.')
    const partition = container.partition(pk)
    this.#throttle.left(nameOf(container, partition))
    const lsn = partition.visible(container.known(partition, header('x-ms-session-token')))
    const found = partition.get(pk, id, lsn)
    const price = found ? readPrice(found.bytes) : LEAST
    const headers = {
      ...this.#charged(container, partition, price, lsn),
      ...(found && { etag: found.row._etag }),
    }
    if (!found)
      throw new Refused(404, 'Entity with the specified id does not exist in the system.', {
        headers,
      })
    return header('if-none-match') === found.row._etag
      ? { status: 304, headers }
      : { status: 200, headers, body: found.row }
  }

  #query(container: Container, { header, body }: Request): Answer {
    const key = header('x-ms-documentdb-partitionkey')
    const continuation = header('x-ms-continuation')
    const found = page(container, {
      body: body ?? { query: 'SELECT * FROM c' },
      most: Number(header('x-ms-max-item-count') || -1),
      token: header('x-ms-session-token'),
      left: (partition) => this.#throttle.left(nameOf(container, partition)),
      ...(key && { pk: partitionKey(key) }),
      ...(continuation && { continuation }),
    })
    return {
      status: 200,
      headers: {
        ...this.#charged(container, found.partition, found.price, found.lsn),
        'x-ms-item-count': String(found.documents.length),
        ...(found.continuation && { 'x-ms-continuation': found.continuation }),
      },
      body: { _rid: container.rid, Documents: found.documents, _count: found.documents.length },
    }
  }

  #batch(container: Container, pk: string, { header, body }: Request): Answer {
    const partition = container.partition(pk)
    this.#throttle.left(nameOf(container, partition))
    const { results, failed, price } = commit(container, pk, body as readonly Operation[])
    const minimal = header('prefer').includes('return=minimal')
    return {
      status: failed ? 207 : 200,
      headers: this.#charged(container, partition, price, partition.lsn),
      body: minimal ? results.map(({ resourceBody: _, ...result }) => result) : results,
    }
  }

  #write(container: Container, pk: string, operation: Operation): Answer {
    const partition = container.partition(pk)
    this.#throttle.left(nameOf(container, partition))
    const { results, price } = commit(container, pk, [operation])
    const [{ statusCode, eTag, resourceBody } = { statusCode: 500 }] = results
    const headers = {
      ...this.#charged(container, partition, price, partition.lsn),
      ...(eTag !== undefined && { etag: eTag }),
    }
    if (statusCode >= 400) throw new Refused(statusCode, WHY[statusCode] ?? 'Refused', { headers })
    return { status: statusCode, headers, ...(resourceBody && { body: resourceBody }) }
  }

  #charged(
    container: Container,
    partition: Partition,
    price: number,
    lsn: number,
  ): Record<string, string> {
    this.#throttle.spend(nameOf(container, partition), price)
    return {
      'x-ms-request-charge': told(price),
      'x-ms-session-token': container.token(partition, lsn),
      'x-ms-content-path': container.rid,
    }
  }

  #container(database: string, id: string): Container {
    const container = this.#databases.get(database)?.get(id)
    if (!container) throw new Refused(404, 'Owner resource does not exist', { substatus: 1003 })
    return container
  }
}

const nameOf = ({ rid }: Container, { id }: Partition): string => `${rid} ${id}`

const ifMatch = ({ header }: Request): { readonly ifMatch?: string } =>
  header('if-match') ? { ifMatch: header('if-match') } : {}

const WHY: Readonly<Record<number, string>> = {
  404: 'Entity with the specified id does not exist in the system.',
  409: 'Entity with the specified id already exists in the system.',
  412: 'Operation cannot be performed because one of the specified precondition is not met.',
}

import { Refused } from './answer.ts'

/**
 * The part of the query language that is understood, and nothing is guessed about the rest: it is refused as a syntax error.
 *   SELECT [TOP n] * | path [AS name], … FROM c [WHERE path op value AND …] [ORDER BY path [ASC|DESC]]
 * (learn.microsoft.com/azure/cosmos-db/nosql/query)
 */
export interface Query {
  readonly text: string
  readonly top?: number
  /** Absent: the whole document. */
  readonly fields?: readonly { readonly path: Path; readonly as: string }[]
  readonly where: readonly Condition[]
  readonly order?: { readonly path: Path; readonly desc: boolean }
}

export type Path = readonly string[]

interface Condition {
  readonly path: Path
  readonly op: string
  readonly value: unknown
}

const TOKEN =
  /\s*(?:(@\w+)|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(\d+(?:\.\d+)?)|([A-Za-z_]\w*)|(>=|<=|!=|[=<>*,.[\]]))/gy

/** `body` is what the SDK posts: `{query, parameters: [{name, value}]}`. */
export function parse(body: unknown): Query {
  const { query: text, parameters = [] } = (body ?? {}) as {
    query?: unknown
    parameters?: readonly { name: string; value: unknown }[]
  }
  if (typeof text !== 'string') throw new Refused(400, 'The request has no query.')
  return new Reader(text, new Map(parameters.map(({ name, value }) => [name, value]))).query()
}

class Reader {
  readonly #text: string
  readonly #tokens: readonly string[]
  readonly #values: ReadonlyMap<string, unknown>
  #at = 0

  constructor(text: string, values: ReadonlyMap<string, unknown>) {
    this.#text = text
    this.#values = values
    const tokens: string[] = []
    let end = 0
    for (const match of text.matchAll(TOKEN)) {
      tokens.push(match[0].trim())
      end = match.index + match[0].length
    }
    if (text.slice(end).trim() !== '') throw this.#wrong(text.slice(end).trim())
    this.#tokens = tokens
  }

  query(): Query {
    this.#word('SELECT')
    const top = this.#has('TOP') ? Number(this.#value()) : undefined
    const fields = this.#has('*') ? undefined : this.#fields()
    this.#word('FROM')
    this.#word('c')
    const where: Condition[] = []
    if (this.#has('WHERE')) {
      do where.push({ path: this.#path(), op: this.#next(), value: this.#value() })
      while (this.#has('AND'))
    }
    let order: Query['order']
    if (this.#has('ORDER')) {
      this.#word('BY')
      const path = this.#path()
      order = { path, desc: this.#has('DESC') || (this.#has('ASC'), false) }
    }
    if (this.#at < this.#tokens.length) throw this.#wrong(this.#tokens[this.#at])
    for (const { op } of where) if (!(op in COMPARE)) throw this.#wrong(op)
    return {
      text: this.#text,
      where,
      ...(top !== undefined && { top }),
      ...(fields && { fields }),
      ...(order && { order }),
    }
  }

  #fields(): NonNullable<Query['fields']> {
    const fields: { path: Path; as: string }[] = []
    do {
      const path = this.#path()
      fields.push({ path, as: this.#has('AS') ? this.#next() : (path.at(-1) ?? '') })
    } while (this.#has(','))
    return fields
  }

  #path(): Path {
    this.#word('c')
    const path: string[] = []
    for (;;) {
      if (this.#has('.')) path.push(this.#next())
      else if (this.#has('[')) {
        path.push(String(literal(this.#next())))
        this.#word(']')
      } else return path
    }
  }

  #value(): unknown {
    const token = this.#next()
    if (!token.startsWith('@')) return literal(token)
    // A parameter that was not given is undefined, and nothing compares with that.
    return this.#values.get(token)
  }

  #next(): string {
    const token = this.#tokens[this.#at++]
    if (token === undefined) throw this.#wrong('end of query')
    return token
  }

  #has(word: string): boolean {
    if (this.#tokens[this.#at]?.toLowerCase() !== word.toLowerCase()) return false
    this.#at += 1
    return true
  }

  #word(word: string): void {
    if (!this.#has(word)) throw this.#wrong(this.#tokens[this.#at] ?? 'end of query')
  }

  #wrong(near: string | undefined): Refused {
    return new Refused(400, `SC1001: Syntax error, incorrect syntax near '${near}'.`)
  }
}

function literal(token: string): unknown {
  if (token.startsWith("'")) return token.slice(1, -1)
  try {
    return JSON.parse(token)
  } catch {
    throw new Refused(400, `SC1001: Syntax error, incorrect syntax near '${token}'.`)
  }
}

export const at = (row: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[name]
        : undefined,
    row,
  )

const COMPARE: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '!=': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
}

/** Two values of different kinds, or one that is absent, compare as undefined: the condition does not hold. */
export const holds = (row: unknown, { path, op, value }: Condition): boolean => {
  const found = at(row, path)
  if (typeof found !== typeof value || (typeof found !== 'string' && typeof found !== 'number'))
    return false
  return COMPARE[op]?.(inOrder(found, value)) ?? false
}

export function inOrder(a: unknown, b: unknown): number {
  if (a === b) return 0
  return (a as string) < (b as string) ? -1 : 1
}

/** Works out what a deployment would ask Azure for, with stand-ins for what only Azure knows. A name that means nothing throws. */
import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path/posix'
import { readBicep, type Bicep, type Expression, type Resource } from './bicep.ts'

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json }
export type Files = Readonly<Record<string, string>>

export interface Deployed {
  readonly symbol: string
  readonly file: string
  readonly type: string
  readonly version: string
  /** With the names of its parents: `account/database/container`. */
  readonly name: string
  readonly body: { readonly [key: string]: Json }
}

/** What is known only after deployment, per type: a typing error in such a name is thus found. */
const afterwards: Readonly<Record<string, (name: string) => Record<string, Json>>> = {
  'Microsoft.ManagedIdentity/userAssignedIdentities': () => ({
    clientId: '11111111-0000-4000-8000-000000000001',
    principalId: '22222222-0000-4000-8000-000000000002',
  }),
  'Microsoft.Web/sites': (name) => ({ defaultHostName: `${name}.azurewebsites.net` }),
  'Microsoft.DocumentDB/databaseAccounts': (name) => ({
    documentEndpoint: `https://${name}.documents.azure.com:443/`,
  }),
}

const functions: Readonly<Record<string, (...args: any[]) => Json>> = {
  uniqueString: (...parts: string[]) =>
    createHash('sha256').update(parts.join()).digest('hex').slice(0, 13),
  take: (whole: string, count: number) => whole.slice(0, count),
  join: (list: string[], between: string) => list.join(between),
  empty: (value: string) => value.length === 0,
  guid: (...parts: string[]) =>
    `33333333-0000-4000-8000-${Buffer.from(parts.join()).toString('hex').slice(-12)}`,
  tenant: () => ({ tenantId: '44444444-0000-4000-8000-000000000004' }),
  resourceGroup: () => ({ id: '/subscriptions/s/resourceGroups/g', location: 'swedencentral' }),
  readEnvironmentVariable: (name: string) => `${name.toLowerCase()}@example.org`,
}

interface Result {
  readonly resources: readonly Deployed[]
  readonly outputs: Readonly<Record<string, Json>>
}

/** Everything that the parameter file's deployment creates, modules included. */
export function deploy(files: Files, parameterFile: string): Result {
  const given = readBicep(files[parameterFile] ?? '')
  if (!given.using) throw new Error(`${parameterFile} does not say which file it is for`)
  const values = Object.fromEntries(
    given.params.map(({ name, value }) => [name, value && evaluate(value, fail)]),
  )
  return run(files, join(dirname(parameterFile), given.using), values as Record<string, Json>)
}

const fail = (name: string): never => {
  throw new Error(`${name} means nothing`)
}

function run(files: Files, path: string, given: Readonly<Record<string, Json>>): Result {
  const source = files[path]
  if (source === undefined) throw new Error(`${path} does not exist`)
  const file = readBicep(source)
  const wrong = (what: string): never => {
    throw new Error(`${path}: ${what}`)
  }
  for (const name of Object.keys(given))
    if (!file.params.some((param) => param.name === name)) wrong(`has no parameter ${name}`)
  const made: Deployed[] = []
  const known = new Map<string, () => Json>()
  const lookup = (name: string): Json =>
    (known.get(name) ?? (() => wrong(`${name} means nothing`)))()
  const define = (name: string, value: () => Json): void => {
    if (known.has(name)) wrong(`${name} is declared twice`)
    known.set(name, once(value))
  }

  for (const { name, value, decorators } of file.params)
    define(name, () => {
      const chosen =
        given[name] ?? (value ? evaluate(value, lookup) : wrong(`parameter ${name} is not given`))
      return bounded(chosen, decorators)
        ? chosen
        : wrong(`${name} may not be ${JSON.stringify(chosen)}`)
    })
  for (const { name, value } of file.vars) define(name, () => evaluate(value, lookup))
  const bodies = new Map<string, () => readonly Deployed[]>()
  for (const resource of file.resources) {
    const all = once(() => created(path, file, resource, lookup, bodies))
    bodies.set(resource.name, all)
    define(resource.name, () => {
      const [first] = all()
      const name = first?.name.split('/').at(-1) ?? ''
      return {
        id: `/subscriptions/s/resourceGroups/g/providers/${resource.type}/${first?.name ?? ''}`,
        name,
        properties: afterwards[resource.type]?.(name) ?? {},
      }
    })
  }
  const inner = new Map<string, () => Result>()
  for (const { name, path: target, body } of file.modules) {
    const result = once(() => {
      const params = evaluate(body, lookup) as { params?: Record<string, Json> }
      return run(files, join(dirname(path), target), params.params ?? {})
    })
    inner.set(name, result)
    define(name, () => ({ outputs: result().outputs }))
  }
  for (const value of known.values()) value()
  for (const { condition, name } of file.resources)
    if (!condition || evaluate(condition, lookup) === true)
      made.push(...(bodies.get(name)?.() ?? []))
  for (const result of inner.values()) made.push(...result().resources)
  return {
    resources: made,
    outputs: Object.fromEntries(
      file.outputs.map(({ name, value }) => [name, evaluate(value, lookup)]),
    ),
  }
}

/** A resource as one or, from a loop, several. */
function created(
  path: string,
  file: Bicep,
  resource: Resource,
  lookup: (name: string) => Json,
  bodies: ReadonlyMap<string, () => readonly Deployed[]>,
): readonly Deployed[] {
  const value = evaluate(resource.body, lookup)
  return (Array.isArray(value) ? value : [value]).map((body: Record<string, Json>) => {
    const parent =
      resource.body.kind === 'object'
        ? resource.body.entries.find(
            ([key]) => key.kind === 'literal' && key.value === 'parent',
          )?.[1]
        : undefined
    const above =
      parent?.kind === 'name' ? file.resources.find(({ name }) => name === parent.name) : undefined
    if (above && !resource.type.startsWith(`${above.type}/`))
      throw new Error(`${path}: ${resource.name} cannot have the parent ${above.name}`)
    const before = above ? `${bodies.get(above.name)?.()[0]?.name ?? ''}/` : ''
    return {
      symbol: resource.name,
      file: path,
      type: resource.type,
      version: resource.version,
      name: `${before}${text(body.name ?? null)}`,
      body,
    }
  })
}

function bounded(value: Json, decorators: readonly Expression[]): boolean {
  return decorators.every((decorator) => {
    if (decorator.kind !== 'call') return true
    const [limit] = decorator.args.map((arg) => evaluate(arg, fail))
    if (decorator.name === 'allowed') return (limit as Json[]).includes(value)
    if (decorator.name === 'minValue') return Number(value) >= Number(limit)
    if (decorator.name === 'maxValue') return Number(value) <= Number(limit)
    return true
  })
}

function once<T>(make: () => T): () => T {
  let value: { readonly made: T } | undefined
  let busy = false
  return () => {
    if (busy) throw new Error('goes round in a circle')
    busy = true
    try {
      return (value ??= { made: make() }).made
    } finally {
      busy = false
    }
  }
}

/** What a text may hold. Throws on lists and objects. */
export function text(value: Json): string {
  if (value === null || typeof value === 'object')
    throw new Error(`${JSON.stringify(value)} is not a text`)
  return String(value)
}

function evaluate(value: Expression, lookup: (name: string) => Json): Json {
  const inner = (one: Expression): Json => evaluate(one, lookup)
  switch (value.kind) {
    case 'literal':
      return value.value
    case 'text':
      return value.parts.map((part) => text(inner(part))).join('')
    case 'name':
      return lookup(value.name)
    case 'member': {
      const found = (inner(value.of) as Record<string, Json> | null)?.[value.name]
      if (found === undefined) throw new Error(`line ${value.line}: there is no ${value.name}`)
      return found
    }
    case 'index':
      return (inner(value.of) as Record<string, Json>)[text(inner(value.at))] ?? null
    case 'call': {
      const known = functions[value.name]
      if (!known) throw new Error(`line ${value.line}: the function ${value.name} is not known`)
      return known(...value.args.map(inner))
    }
    case 'choice':
      return inner(value.test) === true ? inner(value.yes) : inner(value.no)
    case 'binary': {
      const [left, right] = [inner(value.left), inner(value.right)]
      if (value.sign === '==') return left === right
      if (value.sign === '!=') return left !== right
      if (value.sign === '&&') return left === true && right === true
      throw new Error(`the sign ${value.sign} is not known`)
    }
    case 'object':
      return Object.fromEntries(value.entries.map(([key, one]) => [text(inner(key)), inner(one)]))
    case 'array':
      return value.items.map(inner)
    case 'for':
      return (inner(value.over) as Json[]).map((item) =>
        evaluate(value.body, (name) => (name === value.item ? item : lookup(name))),
      )
  }
}

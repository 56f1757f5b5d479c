import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openCosmosStore } from '../../src/store/cosmos.ts'
import { initCosmos } from '../../src/store/cosmos-provision.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import type { Commit, Order as BotOrder, Report as BotReport } from './bot.ts'
import type { Order as ConnectorOrder, Post, Report as ConnectorReport } from './connector.ts'
import { containerOn } from '../store/container-on.ts'

/** Where other work has the machine, starting and ending processes takes minutes. What is asked of the bot is asked of its state, not of a clock. */
export const LIMIT_MS = 300_000

export const NODE = process.execPath
export { besideInLong } from '../in-long.ts'
export { longest, long } from '../long.ts'

export type Engine = 'sqlite' | 'cosmos'
export const engines: readonly Engine[] = ['sqlite', 'cosmos']

/** What all places of a test file share. */
export const shared = mkdtempSync(join(tmpdir(), 'klubban-faults-'))
export const children = new Set<ChildProcess>()
const closers: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await Promise.all(closers.map((close) => close()))
  rmSync(shared, { recursive: true, force: true })
})

/** Is closed when the file's tests are over, however they end. */
export function closing<T extends { close(): Promise<unknown> }>(what: T): T {
  closers.push(() => what.close())
  return what
}

/** `bot.ts` made into one file as the deployed artefact is: it starts in a third of the time, and a copy is started for every kill. */
let built: Promise<string> | undefined
const artefact = (): Promise<string> =>
  (built ??= promisify(execFile)(NODE, [
    'infra/build.ts',
    'tests/faults/bot.ts',
    join(shared, 'bot'),
  ]).then(() => join(shared, 'bot', 'index.js')))

/** A process of ours and what it tells. */
export class Child<Order extends object, Report extends { readonly report: string }> {
  readonly process: ChildProcess
  readonly #told: Report[] = []
  readonly #waiting: (() => void)[] = []
  #exited = false

  constructor(script: string, env: Readonly<Record<string, string>>) {
    this.process = spawn(NODE, ['--disable-warning=DEP0040', script], {
      env: { ...plainEnv(), ...compiled, ...env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    children.add(this.process)
    const wake = (): void => this.#waiting.splice(0).forEach((look) => look())
    this.process.on('message', (report: Report) => {
      this.#told.push(report)
      wake()
    })
    this.process.once('exit', () => {
      this.#exited = true
      children.delete(this.process)
      wake()
    })
  }

  get alive(): boolean {
    return !this.#exited
  }

  protected has(kind: Report['report']): boolean {
    return this.#told.some(({ report }) => report === kind)
  }

  order(order: Order): void {
    // A process that was killed a moment ago hears nothing; that is what is tested.
    this.process.send(order, () => undefined)
  }

  /** The next report of that kind, or `undefined` when the process ends before it. */
  async told<K extends Report['report']>(
    kind: K,
  ): Promise<(Report & { readonly report: K }) | undefined> {
    for (;;) {
      const at = this.#told.findIndex(({ report }) => report === kind)
      if (at >= 0) return this.#told.splice(at, 1)[0] as Report & { readonly report: K }
      if (this.#exited) return undefined
      await new Promise<void>((resume) => void this.#waiting.push(resume))
    }
  }

  /** As the kernel or the host does it: no warning, no last word. */
  async kill(): Promise<void> {
    this.process.kill('SIGKILL')
    await this.ended()
  }

  async ended(): Promise<NodeJS.Signals | null> {
    if (!this.#exited) await once(this.process, 'exit')
    return this.process.signalCode
  }
}

/** Node keeps what it has compiled (in its own default place), so that the next process starts in half the time. */
export const compiled = { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') }

/** The environment without what would make the bot another one. */
export function plainEnv(): NodeJS.ProcessEnv {
  const own =
    /^(PORT|HOST|DATA_DIR|LOG_LEVEL|PUBLIC_URL|STORE|COSMOS_.*|Microsoft.*|ALLOWED_TENANTS|REMINDER_.*|NODE_ENV|NODE_OPTIONS)$/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)))
}

/** A copy of the bot, loaded but not yet started. */
export class Copy extends Child<BotOrder, BotReport> {
  readonly name: string
  url = ''
  constructor(script: string, name: string, env: Readonly<Record<string, string>>) {
    super(script, { ...env, COPY: name })
    this.name = name
  }

  /** Opens its store, its door, and looks once. Resolves with the number of things that were due. */
  async start(at: string): Promise<number> {
    await this.told('loaded')
    this.order({ order: 'start', at })
    const started = await this.told('started')
    if (!started) throw new Error(`${this.name} did not start`)
    this.url = `http://127.0.0.1:${started.port}`
    return (await this.told('looked'))?.woken ?? 0
  }

  /** Looks once more at that instant; `undefined` when it died of it. */
  async tick(at: string): Promise<number | undefined> {
    this.order({ order: 'tick', at })
    return (await this.told('looked'))?.woken
  }

  /** Whether an answer or a write has failed in it. */
  get troubled(): boolean {
    return this.has('trouble')
  }

  async dieAt(when: 'before' | 'after', commit: Commit): Promise<void> {
    this.order({ order: 'die', when, commit })
    await this.told('armed')
  }
}

export class ConnectorProcess extends Child<ConnectorOrder, ConnectorReport> {
  url = ''
  constructor() {
    super('tests/faults/connector.ts', {})
  }

  async open(): Promise<this> {
    this.url = (await this.told('listening'))?.url ?? ''
    return this
  }

  async hold(what: 'open' | 'post', accepted: boolean): Promise<void> {
    this.order({ order: 'hold', what, accepted })
    await this.told('holding')
  }

  async slow(ms: number): Promise<void> {
    this.order({ order: 'slow', ms })
    await this.told('slowed')
  }

  /** Resolves once, from now on, so many posts stand. */
  async count(posts: number): Promise<{ readonly reached: Promise<unknown> }> {
    this.order({ order: 'count', posts })
    await this.told('counting')
    return { reached: this.told('counted') }
  }

  /** What came to stand since last asked. */
  async take(): Promise<readonly Post[]> {
    this.order({ order: 'take' })
    return (await this.told('posts'))?.posts ?? []
  }
}

/** A place where copies of the bot run: a store, a connector, and what belongs to them. */
export interface Place {
  readonly connector: ConnectorProcess
  /** The copies' store, for giving them work and for reading the ledger. */
  readonly store: Store
  /** A copy, still loading. */
  copy(): Copy
  close(): Promise<void>
}

export async function place(engine: Engine): Promise<Place> {
  const script = await artefact()
  const folder = mkdtempSync(join(shared, 'place-'))
  const connector = new ConnectorProcess()
  const cosmos = engine === 'cosmos' ? await cosmosServer() : undefined
  const settings = {
    PORT: '0',
    DATA_DIR: folder,
    LOG_LEVEL: process.env['FAULTS_LOG'] ?? 'silent',
    ...(cosmos && cosmosSettings(cosmos.endpoint)),
  }
  const store = cosmos
    ? await cosmosStore(cosmos.endpoint)
    : openSqliteStore(join(folder, 'klubban.db'), () => new Date('2026-01-01T00:00:00Z'))
  const copies: Copy[] = []
  return {
    connector: await connector.open(),
    store,
    copy() {
      const copy = new Copy(script, `copy-${copies.length + 1}`, settings)
      copies.push(copy)
      return copy
    },
    async close() {
      await store.close()
      await Promise.all(
        [...copies, connector].filter(({ alive }) => alive).map((child) => child.kill()),
      )
      await cosmos?.close()
    },
  }
}

export const cosmosSettings = (endpoint: string) => ({
  STORE: 'cosmos',
  COSMOS_ENDPOINT: endpoint,
  COSMOS_DATABASE: 'klubban',
  COSMOS_CONTAINER: 'klubban',
  COSMOS_KEY: 'ZHVtbXk=',
})

/** `npm run store:server`, on a free port. */
export async function cosmosServer(): Promise<{
  readonly endpoint: string
  readonly process: ChildProcess
  close(): Promise<void>
}> {
  const child = spawn(NODE, ['tests/store/cosmos-server.ts', '0'], {
    env: { ...plainEnv(), ...compiled },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  let said = ''
  for await (const chunk of child.stdout) {
    said += String(chunk)
    if (said.includes('\n')) break
  }
  const endpoint = /http:\S+?\/(?=[\s.])/.exec(said)?.[0]
  if (!endpoint) throw new Error(`the server did not say where it listens: ${said}`)
  return {
    endpoint,
    process: child,
    async close() {
      child.kill('SIGKILL')
      await exited
    },
  }
}

export async function cosmosStore(endpoint: string): Promise<Store> {
  const options = containerOn(endpoint)
  await initCosmos(options)
  return openCosmosStore(options)
}

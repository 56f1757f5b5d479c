/** Microsoft's Bicep compiler, asked as an editor asks it: one process, and a question for each file. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import tools from '../../infra/tools.json' with { type: 'json' }

type Env = Readonly<Record<string, string | undefined>>

/** One thing the compiler or its linter has to say. */
export interface Finding {
  readonly source: string
  readonly level: string
  readonly code: string
  readonly message: string
  readonly range: { readonly start: { readonly line: number; readonly char: number } }
}

/** What a deployment is given by its surroundings: made up, and the same at every snapshot. */
export const surroundings = {
  tenantId: '11111111-2222-4333-8444-000000000001',
  subscriptionId: '11111111-2222-4333-8444-000000000002',
  location: 'swedencentral',
  deploymentName: 'klubban',
} as const
export const environment = {
  ALERT_EMAIL: 'drift@example.org',
  PEOPLE_FROM: '192.0.2.0/24, 198.51.100.0/24',
  OPERATE_FROM: '203.0.113.7',
} as const

/** The compiler's path: what `BICEP` names, else the first on the path, else the one in NuGet's folder. Undefined where there is none. */
export function findCompiler(env: Env): string | undefined {
  if (env['BICEP']) return env['BICEP']
  const name = process.platform === 'win32' ? 'bicep.exe' : 'bicep'
  const system = { linux: 'linux', darwin: 'osx', win32: 'win' }[process.platform as string]
  const packages = env['NUGET_PACKAGES'] ?? join(env['HOME'] ?? homedir(), '.nuget', 'packages')
  const package_ = `azure.bicep.commandline.${system}-${process.arch}`
  const folders = [
    ...(env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''),
    join(packages, package_, tools.bicep, 'tools'),
  ]
  return folders.map((folder) => join(folder, name)).find(runs)
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

interface Answer {
  readonly id: number
  readonly result?: unknown
  readonly error?: { readonly message: string; readonly data?: { readonly message?: string } }
}

/** A running compiler. Call `close` when done. */
export class Compiler {
  readonly #process: ChildProcessWithoutNullStreams
  readonly #waiting = new Map<number, (answer: Answer) => void>()
  #heard = Buffer.alloc(0)
  #asked = 0
  #ended: string | undefined

  constructor(path: string, variables: Readonly<Record<string, string>> = environment) {
    const env = { ...process.env, ...variables }
    this.#process = spawn(path, ['jsonrpc', '--stdio'], { env })
    this.#process.stdout.on('data', (part: Buffer) => this.#hear(part))
    const end = (message: string): void => {
      this.#ended = message
      for (const answer of this.#waiting.values()) answer({ id: 0, error: { message } })
    }
    this.#process.once('error', ({ message }) => end(message))
    this.#process.once('exit', () => end('the compiler has ended'))
  }

  /** What is wrong with a file of parameters, the file it is for and every module of that. Empty: nothing. */
  async findings(path: string): Promise<readonly Finding[]> {
    const method = path.endsWith('.bicepparam') ? 'bicep/compileParams' : 'bicep/compile'
    const asked = { path, parameterOverrides: {} }
    const { diagnostics } = (await this.#ask(method, asked)) as { diagnostics: Finding[] }
    return diagnostics
  }

  /** What the parameters would lay in a resource group of this name, as JSON. Rejects with what the compiler says where it cannot tell. */
  async snapshot(path: string, resourceGroup: string): Promise<string> {
    const metadata = { ...surroundings, resourceGroup }
    const asked = { path, metadata, externalInputs: null }
    return ((await this.#ask('bicep/getSnapshot', asked)) as { snapshot: string }).snapshot
  }

  /** The file as the compiler would write it. */
  async formatted(path: string): Promise<string> {
    return ((await this.#ask('bicep/format', { path })) as { contents: string }).contents
  }

  close(): Promise<void> {
    if (this.#ended !== undefined) return Promise.resolve()
    return new Promise((done) => {
      this.#process.once('exit', () => done())
      this.#process.kill()
    })
  }

  async #ask(method: string, params: object): Promise<unknown> {
    if (this.#ended !== undefined) throw new Error(this.#ended)
    const id = (this.#asked += 1)
    const body = JSON.stringify({ jsonrpc: '2.0', id, method, params: [params] })
    const { result, error } = await new Promise<Answer>((answer) => {
      this.#waiting.set(id, answer)
      this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    })
    if (error) throw new Error(error.data?.message ?? error.message)
    return result
  }

  #hear(part: Buffer): void {
    this.#heard = Buffer.concat([this.#heard, part])
    for (;;) {
      const head = this.#heard.indexOf('\r\n\r\n')
      const length = Number(
        /Content-Length: (\d+)/i.exec(this.#heard.toString('latin1', 0, head))?.[1],
      )
      const end = head + 4 + length
      if (head < 0 || this.#heard.length < end) return
      const answer = JSON.parse(this.#heard.toString('utf8', head + 4, end)) as Answer
      this.#heard = this.#heard.subarray(end)
      this.#waiting.get(answer.id)?.(answer)
      this.#waiting.delete(answer.id)
    }
  }
}

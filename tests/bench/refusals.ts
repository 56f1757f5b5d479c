/**
 * `npm run bench:refusals`: what it costs to refuse somebody who is not Teams, from the worst header each kind of stranger can send. Counts this
 * process's own CPU time in the guard, and the round trip through the real door with one request at a time. Prints medians; fails on no figure.
 */
import { generateKeyPairSync, sign } from 'node:crypto'
import { request, Agent } from 'node:http'
import { cpus } from 'node:os'
import { createTeams } from '../../src/teams/teams.ts'
import { teamsGuard } from '../../src/teams/guard.ts'
import { teamsHosts } from '../../src/teams/hosts.ts'
import { createKeys, readKeys } from '../../src/teams/keys.ts'

const APP = '11111111-2222-3333-4444-555555555555'
const TENANT = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee'
const ours = generateKeyPairSync('rsa', { modulusLength: 2048 })
const theirs = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const silent = { debug() {}, info() {}, warn() {}, error() {} }
const published = readKeys({
  keys: [{ ...ours.publicKey.export({ format: 'jwk' }), kid: 'c1', endorsements: ['msteams'] }],
})
const keys = createKeys({
  now: () => new Date(),
  log: silent,
  load: () => Promise.resolve(published),
})

const part = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
const right = {
  serviceurl: 'https://smba.trafficmanager.net/emea/',
  iss: 'https://api.botframework.com',
  aud: APP,
  exp: Math.floor(Date.now() / 1000) + 3600,
}
const head = { alg: 'RS256', kid: 'c1' }
const many = Object.fromEntries(Array.from({ length: 450 }, (_, at) => [`k${at}`, 1]))
const forged = (signed: string): string =>
  `${signed}.${sign('sha256', Buffer.from(signed), theirs).toString('base64url')}`

const strangers: Readonly<Record<string, string | undefined>> = {
  'no header': undefined,
  'a longer header than any token (16 KB less the rest)': `Bearer ${'x'.repeat(12_000)}`,
  '8 KB that is no JSON': `Bearer ${part(head)}.${part('x'.repeat(5800))}.AA`,
  '8 KB of nested lists': `Bearer ${part(head)}.${part('['.repeat(5800))}.AA`,
  '8 KB of claims, another issuer': `Bearer ${part(head)}.${part({ ...many, iss: 'https://sts.windows.net/x/' })}.AA`,
  'another tenant’s token, as the SDK would take it': `Bearer ${forged(`${part(head)}.${part({ ...right, iss: 'https://sts.windows.net/x/', tid: 'x', ver: '1.0' })}`)}`,
  'right but for the key': `Bearer ${forged(`${part(head)}.${part(right)}`)}`,
  'right but for the key, 8 KB of claims': `Bearer ${forged(`${part(head)}.${part({ ...many, ...right })}`)}`,
  'right, by a key that nobody knows': `Bearer ${forged(`${part({ ...head, kid: 'zz' })}.${part(right)}`)}`,
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

async function inTheGuard(authorization: string | undefined): Promise<number> {
  const guard = teamsGuard({
    authentication: {
      caller: () => {
        throw new Error('nobody is let in')
      },
    },
    keys,
    appId: APP,
    hosts: teamsHosts,
    tenants: [TENANT],
    now: () => new Date(),
    log: silent,
  })
  const rounds: number[] = []
  for (let round = 0; round < 21; round += 1) {
    const before = process.cpuUsage()
    for (let one = 0; one < 500; one += 1)
      if (typeof (await guard.identify({ authorization })) !== 'number') throw new Error('let in')
    const { user, system } = process.cpuUsage(before)
    rounds.push((user + system) / 500)
  }
  return median(rounds)
}

async function throughTheDoor(
  port: number,
  agent: Agent,
  authorization: string | undefined,
): Promise<number> {
  const times: number[] = []
  for (let one = 0; one < 400; one += 1) {
    const before = performance.now()
    await new Promise<void>((resolve, reject) => {
      const call = request(
        {
          port,
          host: '127.0.0.1',
          path: '/api/messages',
          method: 'POST',
          agent,
          headers: {
            'content-type': 'application/json',
            'content-length': 2,
            ...(authorization === undefined ? {} : { authorization }),
          },
        },
        (answer) => {
          answer.resume()
          answer.on('end', () =>
            answer.statusCode === 401 ? resolve() : reject(new Error(String(answer.statusCode))),
          )
        },
      )
      call.on('error', reject)
      call.end('{}')
    })
    times.push((performance.now() - before) * 1000)
  }
  return median(times)
}

const teams = createTeams({
  config: {
    host: '127.0.0.1',
    port: 0,
    app: { id: APP, tenantId: TENANT, type: 'UserAssignedMSI' },
    allowedTenants: [TENANT],
  },
  now: () => new Date(),
  newId: () => 'id',
  log: silent,
  trust: { load: () => Promise.resolve(published) },
})
const silence = { deliver: (): Promise<void> => Promise.resolve() }
const door = await teams.open({
  bot: { hear: () => Promise.resolve(silence), happened: () => Promise.resolve(silence) },
  apology: () => '',
})
const agent = new Agent({ keepAlive: false })
process.stdout.write(
  `${cpus()[0]?.model.trim() ?? ''}, Node ${process.versions.node}. Medians, microseconds.\n| a stranger with | in the guard (CPU) | through the door (HTTP, new connection) |\n|---|---|---|\n`,
)
for (const [name, authorization] of Object.entries(strangers)) {
  process.stdout.write(
    `| ${name} | ${(await inTheGuard(authorization)).toFixed(1)} | ${(await throughTheDoor(door.port, agent, authorization)).toFixed(0)} |\n`,
  )
}
await door.close(0)

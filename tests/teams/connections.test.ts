import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, createServer, get, type Server } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { join } from 'node:path'
import { boundConnections } from '../../src/teams/connections.ts'

/*
 * One sender, without a token, may open as many connections as they like and say on them what they like. Nobody else waits for that.
 */
let server: Server
let port: number
let told: (object | string)[][]
let ended: (() => void)[]
const sockets: Socket[] = []

async function open(most?: number): Promise<void> {
  told = []
  ended = []
  const quiet = () => undefined
  server = createServer((request, response) => {
    if (request.url === '/slow') ended.push(() => response.end('slow'))
    else setImmediate(() => response.end('x'.repeat(500)))
  })
  const warn = (values: object, message: string) => void told.push([values, message])
  boundConnections(server, { debug: quiet, info: quiet, warn, error: quiet }, most)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  ;({ port } = server.address() as AddressInfo)
}
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
  server.closeAllConnections()
  server.close()
})

async function joined(said = ''): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  sockets.push(socket.on('error', () => undefined))
  await once(socket, 'connect')
  socket.write(said)
  return socket
}
const asks = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`
const closed = (socket: Socket) =>
  new Promise<void>((resolve) => {
    if (socket.closed) resolve()
    else socket.once('close', resolve)
  })

const answered = (agent?: Agent): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', path: '/health', agent: agent ?? false }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode))
    }).on('error', reject)
  })

describe('who asks for more before the answer is there', () => {
  test.each([2, 50, 5000])('is cut off, however much comes at once: %i', async (count) => {
    await open()
    let taken = 0
    server.prependListener('request', () => (taken += 1))
    const socket = await joined(asks('/health').repeat(count))
    socket.resume()
    await closed(socket)
    // No more is made of it than what one piece holds.
    expect(taken).toBeLessThan(60)
    expect(await answered()).toBe(200)
  })

  test.each(['OPTIONS /health RTSP/1.0', 'GET /health HTTP/1.0'])(
    'is cut off, whatever its protocol calls itself: %s',
    async (line) => {
      await open()
      let taken = 0
      server.prependListener('request', () => (taken += 1))
      const head = `${line}\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n`
      const socket = await joined(head.repeat(2000))
      socket.resume()
      await closed(socket)
      expect(taken).toBeGreaterThan(0)
      expect(taken).toBeLessThan(60)
    },
  )

  test('and reads nothing, is cut off while others are answered', async () => {
    await open()
    const all = await Promise.all(Array.from({ length: 100 }, () => joined()))
    for (const socket of all) {
      const more = (): void => {
        while (socket.writable && socket.write(asks('/health').repeat(500))) continue
      }
      socket.on('drain', more)
      more()
    }
    expect(await answered()).toBe(200)
    await Promise.all(all.map(closed))
  })

  test('also where each request comes by itself', async () => {
    await open()
    const socket = await joined(asks('/slow'))
    while (ended.length === 0) await new Promise(setImmediate)
    socket.resume().write(asks('/health'))
    await closed(socket)
    expect(await answered()).toBe(200)
  })
})

test('one after the other on one connection, as Teams and proxies ask, is answered each time', async () => {
  await open(2)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  for (let count = 0; count < 200; count += 1) expect(await answered(agent)).toBe(200)
  agent.destroy()
  expect(told).toEqual([])
})

test.each([
  ['nothing', ''],
  ['half of a request', 'GET /health HTTP/1.1\r\n'],
  ['half of a body', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nhalf'],
])(
  'where too many stand open that say %s, the oldest gives way, and the operator is told',
  async (_what, said) => {
    await open(5)
    const all: Socket[] = []
    for (let count = 0; count < 40; count += 1) all.push((await joined(said)).resume())
    expect(await answered()).toBe(200)
    await Promise.all(all.slice(0, 30).map(closed))
    expect(told).toEqual([[{ cut: 1, most: 5 }, 'connections were cut to make room for others']])
  },
)

test('what is being answered gives way to nobody', async () => {
  await open(3)
  const working = await joined(asks('/slow'))
  while (ended.length === 0) await new Promise(setImmediate)
  for (let count = 0; count < 20; count += 1) await joined()
  expect(await answered()).toBe(200)
  const heard = once(working, 'data')
  ended[0]?.()
  expect(String(await heard)).toContain('slow')
})

test('where there may be few open files, fewer connections stand open, and others are answered', async () => {
  await open()
  server.close()
  const code = `
    import { connect } from 'node:net'
    import { listen } from ${JSON.stringify(join(__dirname, '../../src/teams/server.ts'))}
    const quiet = () => undefined
    const warn = (values, message) => console.log(JSON.stringify({ ...values, message }))
    const health = { path: '/health', handle: async () => ({ status: 200, body: { status: 'ok' } }) }
    const { port } = await listen('127.0.0.1', 0, [health], { debug: quiet, info: quiet, warn, error: warn })
    console.log(JSON.stringify({ port }))`
  const bot = spawn(
    'sh',
    [
      '-c',
      'ulimit -n 80; exec "$0" --input-type=module-typescript -e "$1"',
      process.execPath,
      code,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const lines: string[] = []
  bot.stdout
    .setEncoding('utf8')
    .on('data', (text: string) => lines.push(...text.trim().split('\n')))
  while (lines.length === 0) await once(bot.stdout, 'data')
  port = (JSON.parse(lines[0]!) as { port: number }).port
  await Promise.all(Array.from({ length: 200 }, () => joined()))
  expect(await answered()).toBe(200)
  expect(lines.slice(1).map((line) => JSON.parse(line) as object)).toEqual([
    { cut: 1, most: 40, message: 'connections were cut to make room for others' },
  ])
  bot.kill()
}, 30_000)

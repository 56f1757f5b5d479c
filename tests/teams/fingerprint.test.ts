import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createFingerprint } from '../../src/teams/fingerprint.ts'
import { fileHosts, loopbackFileHosts } from '../../src/teams/hosts.ts'

/* The fingerprint of a file that came with a message: read from allowed servers alone, whole or not at all. */

const bytes = Buffer.from('%PDF-1.7 signerat '.repeat(20_000))
let server: Server
let at: string
let asked: { readonly url: string; readonly headers: object }[] = []
beforeEach(() => {
  asked = []
})
beforeAll(async () => {
  server = createServer(({ url = '', headers }, response) => {
    asked.push({ url, headers })
    if (url.startsWith('/moved')) {
      response.writeHead(302, { location: '/file' })
      response.end()
    } else if (url.startsWith('/gone')) {
      response.writeHead(404)
      response.end('no')
    } else if (url.startsWith('/cut')) {
      response.writeHead(200, { 'content-length': String(bytes.length) })
      response.write('half')
      setTimeout(() => response.destroy(), 20)
    } else if (url.startsWith('/slow')) {
      response.writeHead(200)
      const drop = setInterval(() => response.write('x'), 50)
      response.on('close', () => clearInterval(drop))
    } else if (url.startsWith('/silent')) {
      response.on('close', () => undefined)
    } else {
      response.writeHead(url.startsWith('/teapot') ? 203 : 200)
      response.end(bytes)
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((done) => server.close(done)))

const local = createFingerprint({ hosts: loopbackFileHosts, proxy: false, timeoutMs: 2000 })
afterAll(() => local.close())

test('is the SHA-256 of the whole file, asked for once at the very address, with no token', async () => {
  expect(await local(`${at}/file?tempauth=x`)).toBe(
    createHash('sha256').update(bytes).digest('hex'),
  )
  expect(asked.map(({ url }) => url)).toEqual(['/file?tempauth=x'])
  expect(Object.keys(asked[0]?.headers ?? {}).sort()).toEqual(['connection', 'host'])
})

test.each(['/moved', '/gone', '/cut', '/teapot'])(
  'is none of what is not the file: %s',
  async (path) => {
    expect(await local(`${at}${path}`)).toBeUndefined()
  },
)

test.each(['/slow', '/silent'])('is given up after its time: %s', async (path) => {
  const patient = createFingerprint({ hosts: loopbackFileHosts, proxy: false, timeoutMs: 400 })
  const begun = Date.now()
  expect(await patient(`${at}${path}`)).toBeUndefined()
  expect(Date.now() - begun).toBeLessThan(1500)
  await patient.close()
})

test('is none of more than is read of a file', async () => {
  const few = { hosts: loopbackFileHosts, proxy: false, mostBytes: bytes.length - 1 }
  const little = createFingerprint(few)
  expect(await little(`${at}/file`)).toBeUndefined()
  await little.close()
  const enough = createFingerprint({ ...few, mostBytes: bytes.length })
  expect(await enough(`${at}/file`)).toBeDefined()
  await enough.close()
})

test('asks no server that may not be read from', async () => {
  const teams = createFingerprint({ hosts: fileHosts, proxy: false })
  for (const address of [`${at}/file`, `${at}/file?tempauth=x`])
    expect(await teams(address)).toBeUndefined()
  expect(asked).toEqual([])
  await teams.close()
})

test.each([
  'http://contoso.sharepoint.com/x',
  'https://sharepoint.com.example.se/x',
  'https://user@contoso.sharepoint.com/x',
  'http://127.0.0.1/x',
  'file:///etc/passwd',
])('knows who may not be read from: %s', (address) => {
  expect(fileHosts(address)).toBe(false)
})

test('and who may', () => {
  expect(fileHosts('https://contoso.sharepoint.com/x')).toBe(true)
})

import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createFingerprint } from '../../src/teams/fingerprint.ts'
import { fileHosts, loopbackFileHosts } from '../../src/teams/hosts.ts'

/* The fingerprint of a file that came with a message: read from allowed servers alone, whole or not at all. */

const bytes = Buffer.from('%PDF-1.7 signerat '.repeat(20_000))
let server: Server
let at: string
beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
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
    } else {
      response.writeHead(200)
      response.end(bytes)
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((done) => server.close(done)))

const local = createFingerprint({ hosts: loopbackFileHosts, proxy: false, timeoutMs: 2000 })
afterAll(() => local.close())

test('is the SHA-256 of the whole file', async () => {
  expect(await local(`${at}/file?tempauth=x`)).toBe(
    createHash('sha256').update(bytes).digest('hex'),
  )
})

test.each(['/moved', '/gone', '/cut'])('is none of what is not the file: %s', async (path) => {
  expect(await local(`${at}${path}`)).toBeUndefined()
})

test.each([
  'http://contoso.sharepoint.com/x',
  'https://sharepoint.com.example.se/x',
  'https://user@contoso.sharepoint.com/x',
  'http://127.0.0.1/x',
  'file:///etc/passwd',
])('is never read from elsewhere: %s', async (address) => {
  const teams = createFingerprint({ hosts: fileHosts, proxy: false, timeoutMs: 500 })
  expect(await teams(address)).toBeUndefined()
  await teams.close()
})

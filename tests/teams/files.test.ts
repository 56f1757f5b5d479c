import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Bot, FileAnswer, FileGiven } from '../../src/say/bot.ts'
import { fileHosts, loopbackFileHosts } from '../../src/teams/hosts.ts'
import { createUpload, MAX_FILE_BYTES } from '../../src/teams/upload.ts'
import type { Json } from './connector.ts'
import { payload } from './payload.ts'
import { echo, setup, type Setup } from './setup.ts'

/** OneDrive, as far as an upload goes. */
interface Drive {
  readonly url: string
  readonly puts: {
    readonly method: string
    readonly url: string
    readonly headers: IncomingHttpHeaders
    readonly body: string
  }[]
  /** Statuses to answer with first. */
  readonly statuses: number[]
  close(): Promise<void>
}

async function openDrive(): Promise<Drive> {
  const puts: Drive['puts'] = []
  const statuses: number[] = []
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        puts.push({
          method: request.method ?? '',
          url: request.url ?? '',
          headers: request.headers,
          body: Buffer.concat(chunks).toString(),
        })
        response.writeHead(statuses.shift() ?? 201, { location: 'http://127.0.0.1:9/elsewhere' })
        response.end('{}')
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    puts,
    statuses,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

let door: Setup
let drive: Drive
beforeEach(async () => {
  drive = await openDrive()
})
afterEach(async () => {
  await door?.close()
  await drive.close()
})
const file: FileGiven['file'] = {
  name: 'protokoll-2026-02-06.docx',
  bytes: new TextEncoder().encode('ÅÄÖ'),
  stored: 'Den ligger där nu.',
  failed: 'Det gick inte.',
}
const start = async (given: NonNullable<Bot['given']>): Promise<Setup> =>
  (door = await setup({ bot: { ...echo, given } }))
const nothing = (): Promise<void> => Promise.resolve()
const answer = async (name: string, info: Json = {}, changes: Json = {}): Promise<void> => {
  const raw = payload(name)
  const value = {
    ...(raw['value'] as Json),
    uploadInfo: {
      ...((raw['value'] as Json)['uploadInfo'] as Json),
      uploadUrl: `${drive.url}/session?tempauth=x`,
      ...info,
    },
  }
  expect(
    await door.post({ ...raw, serviceUrl: door.connector.url, value, ...changes }),
  ).toMatchObject({ status: 200, body: '{}' })
  await door.idle()
}
const posts = (): Json[] => door.connector.posts.map(({ activity }) => activity)

test('allowed: the file is put there whole, and the person is shown where it is', async () => {
  const answers: FileAnswer[] = []
  await start((one) => (answers.push(one), Promise.resolve({ deliver: nothing, file })))
  await answer('file-accepted')
  expect(answers).toMatchObject([
    {
      activityId: 'f:8a01',
      accepted: true,
      context: 'token',
      conversation: { kind: 'personal' },
      sender: { name: 'Anna Berg' },
    },
  ])
  expect(drive.puts).toMatchObject([
    {
      method: 'PUT',
      url: '/session?tempauth=x',
      body: 'ÅÄÖ',
      headers: {
        'content-range': 'bytes 0-5/6',
        'content-length': '6',
        'content-type': 'application/octet-stream',
      },
    },
  ])
  expect(drive.puts[0]?.headers.authorization).toBeUndefined()
  expect(posts()).toMatchObject([
    {
      type: 'message',
      summary: 'Den ligger där nu.',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.teams.card.file.info',
          name: 'protokoll-2026-02-06.docx',
          contentUrl:
            'https://contoso-my.sharepoint.com/personal/anna_contoso_onmicrosoft_com/Documents/Applications/Klubban/protokoll-2026-02-06.docx',
          content: { uniqueId: 'F6A3FBC3-0000-4000-8000-000000000001', fileType: 'docx' },
        },
      ],
    },
  ])
})

test('the offer that was taken is no offer any more', async () => {
  await start(() => Promise.resolve({ deliver: nothing, file }))
  await answer('file-accepted')
  expect(door.connector.requests.filter(({ method }) => method === 'PUT')).toMatchObject([
    { body: { text: 'Den ligger där nu.' } },
  ])
  expect(door.logged.map(({ message }) => message)).toEqual([
    'an offer of a file stands although it was taken',
  ])
})

test('declined: what the product says, and nothing is put anywhere', async () => {
  await start(({ accepted }) =>
    Promise.resolve({ deliver: nothing, answer: { text: accepted ? 'ja' : 'nej' } }),
  )
  await answer('file-declined')
  expect([posts().map(({ text }) => text as string), drive.puts]).toEqual([['nej'], []])
})

test.each([
  [503, 2],
  [500, 2],
  [429, 2],
])('a drive that answers %i is asked again', async (status, times) => {
  await start(() => Promise.resolve({ deliver: nothing, file }))
  drive.statuses.push(status)
  await answer('file-accepted')
  expect([drive.puts.length, posts()[0]?.['summary']]).toEqual([times, 'Den ligger där nu.'])
})

test.each([302, 400, 403, 404, 409])(
  'a drive that answers %i has not taken it: the person is told, and nothing is followed',
  async (status) => {
    await start(() => Promise.resolve({ deliver: nothing, file }))
    drive.statuses.push(status, status, status, status)
    await answer('file-accepted')
    expect(posts()).toMatchObject([{ text: 'Det gick inte.' }])
    expect(drive.puts.every(({ url }) => url === '/session?tempauth=x')).toBe(true)
    expect(JSON.stringify(door.logged)).not.toContain('tempauth')
  },
)

test.each<[string, Json]>([
  ['another machine', { uploadUrl: 'https://evil.example/upload' }],
  ['no address', { uploadUrl: '' }],
  ['something else', { uploadUrl: { href: 'x' } }],
  ['no id', { uniqueId: '' }],
  ['a cloud’s own pages', { uploadUrl: 'http://169.254.169.254/latest/meta-data' }],
  ['a file', { uploadUrl: 'file:///etc/passwd' }],
])('an address that is %s is not written to', async (_what, info) => {
  await start(() => Promise.resolve({ deliver: nothing, file }))
  await answer('file-accepted', info)
  expect([drive.puts, posts().map(({ text }) => text as string)]).toEqual([[], ['Det gick inte.']])
})

test('in a group, where no file can be allowed, nothing happens', async () => {
  let asked = 0
  await start(() => ((asked += 1), Promise.resolve({ deliver: nothing, file })))
  await answer(
    'file-accepted',
    {},
    { conversation: { id: '19:x@thread.v2', conversationType: 'groupChat', tenantId: 't' } },
  )
  expect([asked, drive.puts, posts()]).toEqual([0, [], []])
})

test('a context that is none of ours reaches the product as an empty one', async () => {
  const contexts: string[] = []
  await start(({ context }) => (contexts.push(context), Promise.resolve({ deliver: nothing })))
  const raw = payload('file-accepted')
  for (const context of [undefined, 'x', { file: 7 }])
    await door.post({
      ...raw,
      serviceUrl: door.connector.url,
      id: `c-${JSON.stringify(context)}`,
      value: { ...(raw['value'] as Json), context },
    })
  expect(contexts).toEqual(['', '', ''])
})

test('only the servers of OneDrive and SharePoint are written to', () => {
  for (const url of [
    'https://contoso-my.sharepoint.com/a?b=c',
    'https://contoso.sharepoint.us/a',
    'https://eu.svc.ms/a?x',
  ])
    expect([url, fileHosts(url)]).toEqual([url, true])
  for (const url of [
    'http://contoso.sharepoint.com/',
    'https://sharepoint.com.evil.example/',
    'https://evil.example?.sharepoint.com/',
    'https://evil.example#.sharepoint.com',
    'https://u@contoso.sharepoint.com/',
    'https://contoso.sharepoint.com:8443/',
    'https://evilsharepoint.com/',
    'https://contoso.blob.core.windows.net/',
    'https://127.0.0.1/',
    'ftp://contoso.sharepoint.com/',
    '',
    'x',
  ])
    expect([url, fileHosts(url)]).toEqual([url, false])
  expect([
    loopbackFileHosts('http://127.0.0.1:5/a?b'),
    loopbackFileHosts('https://contoso.sharepoint.com/'),
  ]).toEqual([true, false])
})

test('an address that may not be written to is not connected to', async () => {
  const upload = createUpload({ hosts: fileHosts, now: () => new Date(), proxy: false })
  await expect(upload(`${drive.url}/x`, new Uint8Array(3))).rejects.toMatchObject({
    outcome: 'refused',
    reason: 'host not allowed',
  })
  await upload.close()
  expect(drive.puts).toEqual([])
})

test('nothing empty and nothing huge is uploaded', async () => {
  const upload = createUpload({ hosts: loopbackFileHosts, now: () => new Date(), proxy: false })
  for (const size of [0, MAX_FILE_BYTES + 1])
    await expect(upload(`${drive.url}/x`, new Uint8Array(size))).rejects.toMatchObject({
      outcome: 'refused',
      reason: 'size',
    })
  await upload.close()
  expect(drive.puts).toEqual([])
})

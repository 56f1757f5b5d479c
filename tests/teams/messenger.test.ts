import { createServer as createHttpServer } from 'node:http'
import { createServer } from 'node:net'
import { DeliveryError, type Conversation } from '../../src/world.ts'
import { createConnector } from '../../src/teams/connector.ts'
import { loopbackHosts, teamsHosts } from '../../src/teams/hosts.ts'
import { createMessenger } from '../../src/teams/messenger.ts'
import { createPace } from '../../src/teams/pace.ts'
import { StandInConnector } from './connector.ts'
import { FakeTime } from './time.ts'

const now = (): Date => new Date('2026-02-06T08:00:00Z')
let connector: StandInConnector
const time = new FakeTime()
const pace = createPace({ clock: time.clock, wait: time.wait, limited: false })
const made: { close(): Promise<void> }[] = []

function messenger(token?: string, hosts = loopbackHosts, timeoutMs = 15_000) {
  const wire = createConnector({
    token: () => Promise.resolve(token),
    hosts,
    now,
    proxy: false,
    timeoutMs,
  })
  made.push(wire)
  return createMessenger({ connector: wire, pace, patience: { wait: time.wait, random: () => 0 } })
}

const chat = (changes: Partial<Conversation> = {}): Conversation => ({
  id: '19:x@thread.tacv2;messageid=17',
  kind: 'channel',
  tenantId: 't',
  serviceUrl: connector.url,
  botId: '28:b',
  ...changes,
})

beforeEach(async () => {
  connector = await new StandInConnector().open()
})
afterEach(async () => {
  await Promise.all(made.splice(0).map((one) => one.close()))
  await connector.close()
})

test("posts into the thread, with the bot's token, and gives the post's id", async () => {
  await expect(messenger('Bearer x').send(chat(), { text: 'hej' })).resolves.toEqual({
    activityId: 'post-1',
  })
  expect(connector.requests).toEqual([
    {
      method: 'POST',
      path: '/v3/conversations/19%3Ax%40thread.tacv2%3Bmessageid%3D17/activities',
      conversationId: '19:x@thread.tacv2;messageid=17',
      authorization: 'Bearer x',
      body: {
        type: 'message',
        textFormat: 'plain',
        text: 'hej',
        from: { id: '28:b' },
        conversation: { id: '19:x@thread.tacv2;messageid=17' },
      },
    },
  ])
})

test('changes an earlier post; one that is not there is gone', async () => {
  const posting = messenger()
  const { activityId } = await posting.send(chat(), { text: 'hej' })
  await posting.update(chat(), activityId!, { text: 'hej då' })
  expect(connector.posts.map((post) => [post.kind, post.activity['text']])).toEqual([
    ['posted', 'hej'],
    ['changed', 'hej då'],
  ])
  await expect(posting.update(chat(), 'other', { text: 'x' })).rejects.toMatchObject({
    outcome: 'gone',
    reason: '404 ActivityNotFoundInConversation',
  })
})

test.each([
  [400, 'BadSyntax', 'refused'],
  [401, 'BotNotRegistered', 'later'],
  [403, 'BotNotInConversationRoster', 'blocked'],
  [404, 'ConversationNotFound', 'gone'],
  [412, 'PreconditionFailed', 'later'],
  [413, 'MessageSizeTooBig', 'refused'],
  [429, 'Throttled', 'later'],
  [500, 'ServiceError', 'unknown'],
  [502, 'BadGateway', 'unknown'],
  [503, 'Unavailable', 'later'],
  [504, 'GatewayTimeout', 'unknown'],
  [302, 'Moved', 'refused'],
])('%i %s: one attempt, told as %s', async (status, code, outcome) => {
  connector.fault({
    status,
    code,
    times: Infinity,
    accepted: status === 502,
    headers: status === 302 ? { location: `${connector.url}elsewhere` } : {},
  })
  await expect(messenger().send(chat(), { text: 'hej' })).rejects.toMatchObject({
    name: 'DeliveryError',
    outcome,
    reason: `${status} ${code}`,
  })
  expect(connector.requests).toHaveLength(1)
  expect(connector.posts).toHaveLength(status === 502 ? 1 : 0)
})

test('a connection cut, or no answer in time: it may have been posted', async () => {
  connector.fault({ hangUp: true })
  await expect(messenger().send(chat(), { text: 'hej' })).rejects.toMatchObject({
    outcome: 'unknown',
  })
  let answer = (): void => undefined
  connector.fault({
    accepted: true,
    waits: new Promise<void>((resolve) => {
      answer = resolve
    }),
  })
  await expect(
    messenger(undefined, loopbackHosts, 50).send(chat(), { text: 'hej' }),
  ).rejects.toMatchObject({ outcome: 'unknown', reason: expect.stringMatching(/^network /) })
  answer()
  expect(connector.requests).toHaveLength(2)
})

test('no connection: nothing was posted', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  await expect(
    messenger().send(chat({ serviceUrl: `http://127.0.0.1:${port}/` }), { text: 'hej' }),
  ).rejects.toMatchObject({ outcome: 'later', reason: 'network ECONNREFUSED' })
})

test('accepted without an id, or with a broken answer, is accepted', async () => {
  connector.fault({ status: 200, body: {} })
  connector.fault({ status: 202, body: 'not an object' })
  await expect(messenger().send(chat(), { text: 'hej' })).resolves.toEqual({})
  await expect(messenger().send(chat(), { text: 'hej' })).resolves.toEqual({})
})

test('accepted, and the answer lost on the way: accepted; a page of members lost is lost', async () => {
  const server = createHttpServer((_request, response) => {
    response.writeHead(201, { 'content-type': 'application/json', 'content-length': '100' })
    response.write('{"id":', () => response.destroy())
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  made.push({ close: () => new Promise((resolve) => server.close(() => resolve())) })
  const { port } = server.address() as { port: number }
  const there = chat({ serviceUrl: `http://127.0.0.1:${port}/` })
  await expect(messenger().send(there, { text: 'hej' })).resolves.toEqual({})
  await expect(messenger().members(there)).rejects.toMatchObject({ outcome: 'unknown' })
})

test("no token is made for, and nothing sent to, a host that is not Teams'", async () => {
  let tokens = 0
  const wire = createConnector({
    token: () => Promise.resolve(`Bearer ${(tokens += 1)}`),
    hosts: teamsHosts,
    now,
    proxy: false,
  })
  made.push(wire)
  const posting = createMessenger({
    connector: wire,
    pace,
    patience: { wait: time.wait, random: () => 0 },
  })
  await expect(posting.send(chat(), { text: 'hej' })).rejects.toMatchObject({
    outcome: 'refused',
    reason: 'host not allowed',
  })
  await expect(posting.members(chat())).rejects.toBeInstanceOf(DeliveryError)
  expect([tokens, connector.requests.length]).toEqual([0, 0])
})

test('without a token nothing is posted, and later it may', async () => {
  const wire = createConnector({
    token: () => Promise.reject(new Error('AADSTS7000215 secret text')),
    hosts: loopbackHosts,
    now,
    proxy: false,
  })
  made.push(wire)
  await expect(
    createMessenger({ connector: wire, pace, patience: { wait: time.wait, random: () => 0 } }).send(
      chat(),
      { text: 'x' },
    ),
  ).rejects.toMatchObject({ outcome: 'later', reason: 'no token' })
  expect(connector.requests).toHaveLength(0)
})

test('opens a personal chat by either id; the same one each time', async () => {
  connector.people.push({ id: '29:bo', aadObjectId: 'aad-bo', name: 'Bo Ek' })
  const by = (account: { teamsId: string; aadId?: string }) =>
    messenger().openPersonal(chat(), account)
  const opened = await by({ teamsId: '29:bo', aadId: 'aad-bo' })
  expect(opened).toEqual({
    id: 'a:bo',
    kind: 'personal',
    tenantId: 't',
    serviceUrl: connector.url,
    botId: '28:b',
  })
  expect(await by({ teamsId: '', aadId: 'aad-bo' })).toEqual(opened)
  expect(connector.requests[0]!.body).toEqual({
    isGroup: false,
    bot: { id: '28:b' },
    members: [{ id: '29:bo' }],
    tenantId: 't',
    channelData: { tenant: { id: 't' } },
  })
  connector.fault({ on: () => true, status: 403, code: 'ForbiddenOperationException' })
  await expect(by({ teamsId: '29:bo' })).rejects.toMatchObject({
    outcome: 'blocked',
    reason: '403 ForbiddenOperationException',
  })
})

test('one member: as Teams knows them, by either id; nobody where they are not in it, and a fault is none of these', async () => {
  const anna = { id: '29:anna', aadObjectId: 'aad-anna', name: 'Anna Berg', userRole: 'guest' }
  connector.rosters.set('19:team', [anna])
  const found = { teamsId: '29:anna', aadId: 'aad-anna', name: 'Anna Berg', outside: 'guest' }
  const ask = (account: { teamsId: string; aadId?: string }) =>
    messenger().member(chat(), account, '19:team')
  expect(await ask({ teamsId: '', aadId: 'aad-anna' })).toEqual(found)
  expect(await ask({ teamsId: '29:anna' })).toEqual(found)
  expect(await ask({ teamsId: '29:bo', aadId: 'aad-bo' })).toBeUndefined()
  connector.fault({ on: ({ path }) => path.includes('/members/'), status: 403, code: 'Forbidden' })
  await expect(ask({ teamsId: '29:anna' })).rejects.toBeInstanceOf(DeliveryError)
})

test('more members than are wanted: no further page is read', async () => {
  connector.rosters.set(
    '19:team',
    Array.from({ length: 40 }, (_, at) => ({ id: `29:${at}`, name: `Person ${at}` })),
  )
  const before = connector.requests.length
  expect((await messenger().members(chat(), '19:team', 5)).length).toBe(6)
  expect(connector.requests.length - before).toBe(3)
})

describe('members', () => {
  const roster = ['Anna Berg', 'Bo Ek', 'Cecilia Dahl', 'David Ek', 'Eva Falk'].map((name, at) => ({
    id: `29:${at}`,
    aadObjectId: `aad-${at}`,
    name,
    userPrincipalName: `${at}@example.se`,
  }))

  test('all pages are read, in a channel those of the team', async () => {
    connector.rosters.set('19:team', roster)
    const found = await messenger().members(chat(), '19:team')
    expect(found).toEqual(
      roster.map(({ id, aadObjectId, name, userPrincipalName }) => ({
        teamsId: id,
        aadId: aadObjectId,
        name,
        email: userPrincipalName,
      })),
    )
    expect(connector.requests).toHaveLength(3)
    connector.rosters.set('19:x@thread.tacv2', roster.slice(0, 1))
    await expect(messenger().members(chat())).resolves.toHaveLength(1)
  })

  test('a page that fails is asked for again; one that is none is told', async () => {
    connector.rosters.set('19:team', roster)
    const on = (): boolean => true
    connector.fault({ on, status: 502 })
    connector.fault({ on, status: 429, headers: { 'retry-after': '1' } })
    await expect(messenger().members(chat(), '19:team')).resolves.toHaveLength(5)
    connector.fault({ on, status: 200, body: { nothing: true } })
    await expect(messenger().members(chat(), '19:team')).rejects.toMatchObject({
      outcome: 'unknown',
    })
    await expect(messenger().members(chat(), '19:other')).rejects.toMatchObject({ outcome: 'gone' })
  })

  test('a token that never ends does not', async () => {
    connector.fault({
      on: () => true,
      times: Infinity,
      status: 200,
      body: {
        members: [{ id: '29:1', name: 'A' }, { id: '28:bot' }, 7],
        continuationToken: 'again',
      },
    })
    await expect(messenger().members(chat())).resolves.toEqual([{ teamsId: '29:1', name: 'A' }])
    expect(connector.requests).toHaveLength(2)
  })
})

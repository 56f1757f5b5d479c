import type { Bot, Happening, Heard, Tap } from '../../src/say/bot.ts'
import type { Incoming } from '../../src/world.ts'
import { isPost, type Json } from './connector.ts'
import { activity as captured, payload } from './payload.ts'
import { echo, setup, type Setup } from './setup.ts'

const silence: Heard = { deliver: () => Promise.resolve() }
const bare = (status: number) => ({ status, body: '' })

let door: Setup
const start = async (bot: Partial<Bot> = {}): Promise<Setup> =>
  (door = await setup({ bot: { ...echo, ...bot } }))
afterEach(() => door.close())

const said = (): string[] => door.connector.posts.map((post) => String(post.activity['text']))
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

test('every captured message, happening and tap is answered 200 and reaches the product as it should', async () => {
  const heard: (Incoming | Happening | Tap)[] = []
  const note = (event: Incoming | Happening | Tap): Promise<Heard> => {
    heard.push(event)
    return Promise.resolve(silence)
  }
  await start({ hear: note, happened: note, tap: note })
  const names = [
    'message-personal',
    'message-group',
    'message-channel',
    'message-meeting-chat',
    'message-back',
    'message-edited',
    'message-deleted',
    'reaction',
    'submit',
    'execute',
    'installed-team',
    'installed-personal',
    'uninstalled-group',
    'members-added',
    'members-removed',
    'team-renamed',
    'chat-renamed',
    'channel-deleted',
    'meeting-started',
    'meeting-ended',
    'participant-joined',
    'participant-left',
  ]
  for (const name of names)
    expect([
      name,
      (await door.post({ ...payload(name), serviceUrl: door.connector.url })).status,
    ]).toEqual([name, 200])
  expect(
    heard.map((event) =>
      'kind' in event
        ? event.kind
        : 'verb' in event
          ? `tap ${event.verb}`
          : event.text.split(/[ \n]/)[0],
    ),
  ).toEqual([
    'mina',
    'uppdrag',
    'föreslå',
    'starta',
    '2',
    'föreslå',
    'tap done',
    'tap attend',
    'installed',
    'installed',
    'uninstalled',
    'installed',
    'membersAdded',
    'membersRemoved',
    'renamed',
    'renamed',
    'channelDeleted',
    'meetingStarted',
    'meetingEnded',
    'participantsJoined',
    'participantsLeft',
  ])
})

test('the answer lands in the thread where the sentence stood', async () => {
  await start()
  await door.post({ ...payload('message-channel'), serviceUrl: door.connector.url })
  expect(door.connector.posts).toMatchObject([
    {
      conversationId: captured('message-channel').conversation.id,
      activity: { text: 'du sa: föreslå Läkaravtalet &amp; bemanning<br/>; typ beslut' },
    },
  ])
})

test('one conversation is answered in the order it was spoken in, and another one does not wait', async () => {
  const [slow, begun] = [Promise.withResolvers<void>(), [] as string[]]
  await start({
    async hear({ text }) {
      begun.push(text)
      if (text === 'a') await slow.promise
      return { ...silence, answer: { text } }
    },
  })
  const elsewhere = { conversation: { id: 'other', conversationType: 'personal' } }
  const all = [door.post(door.activity({ id: '1', text: 'a' }))]
  while (begun.length === 0) await breath()
  all.push(
    door.post(door.activity({ id: '2', text: 'b' })),
    door.post(door.activity({ id: '3', text: 'c', ...elsewhere })),
  )
  while (said().length === 0) await breath()
  expect([begun, said()]).toEqual([['a', 'c'], ['c']])
  slow.resolve()
  await Promise.all(all)
  expect(said()).toEqual(['c', 'a', 'b'])
})

test('what a sentence sets in motion does not hold the request, and is awaited by idle', async () => {
  const slow = Promise.withResolvers<void>()
  let delivered = false
  await start({
    hear: () =>
      Promise.resolve({
        answer: { text: 'klart' },
        async deliver() {
          expect(said()).toEqual(['klart'])
          await slow.promise
          delivered = true
        },
      }),
  })
  expect(await door.post(door.activity())).toMatchObject(bare(200))
  expect([said(), delivered]).toEqual([['klart'], false])
  slow.resolve()
  await door.idle()
  expect(delivered).toBe(true)
})

test('a fault is told as an apology with a reference that is in the log, and nothing more', async () => {
  await start({ hear: () => Promise.reject(new Error('secret /srv/data')) })
  expect(await door.post(door.activity())).toMatchObject(bare(200))
  expect(said()).toEqual(['fel ref1 sv-SE'])
  expect(door.logged).toMatchObject([
    {
      level: 'error',
      values: { reference: 'ref1', error: 'Error: secret /srv/data' },
      message: 'a turn failed',
    },
  ])
  expect(JSON.stringify(door.connector.requests)).not.toContain('secret')
})

test('a fault in what follows is logged; the answer stands', async () => {
  await start({
    hear: () =>
      Promise.resolve({
        answer: { text: 'klart' },
        deliver: () => Promise.reject(new Error('no')),
      }),
  })
  await door.post(door.activity())
  await door.idle()
  expect(said()).toEqual(['klart'])
  expect(door.logged).toMatchObject([{ message: 'what a turn set in motion could not be sent' }])
})

test.each<[number, boolean, number, number]>([
  [412, false, 2, 1],
  [503, false, 2, 1],
  [502, false, 2, 1],
  [502, true, 2, 2],
  [500, true, 1, 1],
  [403, false, 1, 0],
  [400, false, 1, 0],
])(
  'the answer meets %i (carried out: %s): %i attempts, %i posts',
  async (status, accepted, attempts, posts) => {
    await start()
    door.connector.fault({ status, accepted })
    expect(await door.post(door.activity())).toMatchObject(bare(200))
    expect([door.connector.requests.filter(isPost).length, said().length]).toEqual([
      attempts,
      posts,
    ])
  },
)

test('no typing, however long it takes: only the answer is posted', async () => {
  await start({
    hear: async () =>
      new Promise((resolve) =>
        setTimeout(resolve, 1500, { ...silence, answer: { text: 'klart' } }),
      ),
  })
  await door.post(door.activity())
  expect(door.connector.requests.map((request) => request.body?.['type'])).toEqual(['message'])
})

test('an answer that cannot be posted is logged without its words', async () => {
  await start()
  door.connector.fault({ status: 403, code: 'BotDisabledByAdmin' })
  await door.post(door.activity({ text: 'hemligt' }))
  expect(door.logged).toMatchObject([
    { level: 'error', values: { outcome: 'blocked', reason: '403 BotDisabledByAdmin' } },
  ])
  expect(JSON.stringify(door.logged)).not.toContain('hemligt')
})

test('no answer, no post; an unknown invoke is answered with nothing', async () => {
  await start({ hear: () => Promise.resolve(silence) })
  expect(await door.post(door.activity())).toMatchObject(bare(200))
  expect(
    await door.post(door.activity({ type: 'invoke', name: 'composeExtension/query', value: {} })),
  ).toMatchObject({ status: 200, body: '{}' })
  expect(await door.post(door.activity({ type: 'somethingNew' }))).toMatchObject(bare(200))
  expect(door.connector.requests).toEqual([])
})

describe('a pressed button', () => {
  const press = async (): Promise<Json> =>
    JSON.parse(
      (await door.post({ ...payload('execute'), serviceUrl: door.connector.url })).body,
    ) as Json

  test('shows a card in its place, and what is said beside it is posted', async () => {
    await start({
      tap: () =>
        Promise.resolve({
          ...silence,
          card: { type: 'AdaptiveCard' },
          answer: { text: 'Bo kommer.' },
        }),
    })
    expect(await press()).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { type: 'AdaptiveCard' },
    })
    expect(said()).toEqual(['Bo kommer.'])
  })

  test('without a card the words are shown to the presser only', async () => {
    await start({ tap: () => Promise.resolve({ ...silence, answer: { text: 'Antecknat.' } }) })
    expect(await press()).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Antecknat.',
    })
    expect(said()).toEqual([])
  })

  test('that takes too long is answered with nothing, and told in a post of its own when it is done', async () => {
    const slow = Promise.withResolvers<void>()
    door = await setup({
      trust: { holdMs: 5 },
      bot: {
        ...echo,
        async tap() {
          await slow.promise
          return {
            ...silence,
            card: { type: 'AdaptiveCard' },
            late: { text: 'Antecknat till slut.' },
          }
        },
      },
    })
    expect(await press()).toMatchObject({ statusCode: 200, value: '' })
    expect(said()).toEqual([])
    slow.resolve()
    await door.idle()
    expect(said()).toEqual(['Antecknat till slut.'])
  })

  test('in time shows its card, and posts nothing of what would have been told late', async () => {
    await start({
      tap: () =>
        Promise.resolve({
          ...silence,
          card: { type: 'AdaptiveCard' },
          late: { text: 'Antecknat till slut.' },
        }),
    })
    expect(await press()).toMatchObject({ value: { type: 'AdaptiveCard' } })
    expect(said()).toEqual([])
  })

  test('that breaks something gets the apology', async () => {
    await start({ tap: () => Promise.reject(new Error('no')) })
    expect(await press()).toMatchObject({ statusCode: 200, value: 'fel ref1 sv-SE' })
  })

  test('before cards are answered nothing happens', async () => {
    await start()
    expect(await press()).toMatchObject({ statusCode: 200, value: '' })
    expect(await door.post({ ...payload('submit'), serviceUrl: door.connector.url })).toMatchObject(
      bare(200),
    )
  })
})

test('closing lets a running turn end, and takes no new one', async () => {
  const slow = Promise.withResolvers<void>()
  const begun = Promise.withResolvers<void>()
  await start({
    async hear() {
      begun.resolve()
      await slow.promise
      return { ...silence, answer: { text: 'sist' } }
    },
  })
  const running = door.post(door.activity())
  await begun.promise
  const closed = door.close(10_000)
  await expect(door.post(door.activity({ id: '2' }))).rejects.toThrow()
  slow.resolve()
  expect(await running).toMatchObject(bare(200))
  await closed
  expect(door.logged).toEqual([])
})

test('a turn that does not end is cut off when the grace is over, and told', async () => {
  const begun = Promise.withResolvers<void>()
  await start({
    hear() {
      begun.resolve()
      return new Promise(() => undefined)
    },
  })
  const running = door.post(door.activity()).catch(() => 'cut')
  await begun.promise
  await door.close(10)
  expect(await running).toBe('cut')
  expect(door.logged).toMatchObject([
    { level: 'warn', values: { running: 1 }, message: 'what was under way is broken off' },
  ])
})

import { randomUUID } from 'node:crypto'
import type { Delivery } from '../../src/delivery/delivery.ts'
import { counted, noTotals } from '../../src/delivery/ledger.ts'
import { identityOf, userDoc, userPartition } from '../../src/delivery/user.ts'
import { pass } from '../../src/reminders/pass.ts'
import { createConnector } from '../../src/teams/connector.ts'
import { loopbackHosts } from '../../src/teams/hosts.ts'
import { createMessenger } from '../../src/teams/messenger.ts'
import { createPace } from '../../src/teams/pace.ts'
import { changeGroup, give } from '../chat/given.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { StandInConnector, type Fault } from '../teams/connector.ts'
import { Wire, type WireState } from './wire.ts'
import { keyed } from '../../src/store/kinds.ts'
import { sampled } from '../long.ts'

const GIVEN = '2026-06-01T10:00:00Z'
/** A Wednesday, 08.00 in Stockholm. */
const DUE = '2026-06-03T06:00:00Z'
const BO = 'a:2'
const ANNA = 'a:1'
const GROUP = 'chat'

let t: Talk
let connector: StandInConnector
let wire: Wire
let hangUp: () => Promise<void>

/** A group whose posts go out through the real sender, over a wire, to the stand-in. */
beforeEach(async () => {
  connector = await new StandInConnector().open()
  wire = await new Wire(connector.url).open()
  t = await talk()
  const sender = createConnector({
    token: () => Promise.resolve(undefined),
    hosts: loopbackHosts,
    now: t.world.now,
    proxy: false,
    timeoutMs: 300,
  })
  const patience = { wait: () => Promise.resolve(), random: () => 0 }
  Object.assign(
    t.world.messenger,
    createMessenger({
      connector: sender,
      pace: createPace({ clock: () => 0, wait: patience.wait, limited: false }),
      patience,
    }),
  )
  await changeGroup(t, (group) => ({ ...group, home: { ...group.home, serviceUrl: wire.url } }))
  t.at(GIVEN)
  hangUp = () => sender.close()
})
afterEach(async () => {
  await t.end()
  await wire.close()
  await hangUp()
  await connector.close()
})

/** Says something in the group; the answer is not posted here, what it sets in motion is. */
async function say(who: string, text: string): Promise<string> {
  const heard = await t.bot.hear({
    activityId: randomUUID(),
    conversation: (await t.group()).home,
    sender: t.account(who),
    text,
    mentioned: [],
  })
  await heard.deliver()
  return heard.answer?.text ?? ''
}

const after = (seconds: number): string => new Date(Date.parse(DUE) + seconds * 1000).toISOString()
const stands = (chat: string): number =>
  connector.posts.filter(({ conversationId }) => conversationId === chat).length
const triesAt = (chat: string): number =>
  connector.requests.filter(
    ({ conversationId, method }) => conversationId === chat && method !== 'GET',
  ).length
const ledger = async (): Promise<readonly Delivery[]> =>
  (await t.store.list<Delivery>(t.pk, { index: 'ledger', limit: 100 })).items.map(({ doc }) => doc)

/** Bo's personal chat is known, so that a fault meets the post itself. */
async function knowChat(): Promise<void> {
  const { home } = await t.group()
  const pk = userPartition(home.tenantId, identityOf(t.account('Bo')))
  const { id: _, ...there } = home
  await t.store.commit(pk, [
    {
      op: 'put',
      doc: keyed(userDoc(pk, { conversation: { ...there, id: BO, kind: 'personal' } }), []),
    },
  ])
}

/** Each post in the ledger is in exactly one of its states, and the secretary is told the same sums. */
async function expectSums(): Promise<void> {
  const { addressed, delivered, failed, pending } = counted(noTotals, await ledger())
  expect(addressed).toBe((await ledger()).length)
  expect(delivered + failed + pending).toBe(addressed)
  expect(await t.whisper('Anna', 'leveranser')).toContain(
    `30 dagarna: ${addressed}. Skickade: ${delivered}. På väg: ${pending}. Misslyckade: ${failed}.`,
  )
}

/** What a post is for: how it comes about, and where it goes. */
interface Kind {
  readonly name: string
  readonly chat: string
  readonly purpose: Delivery['purpose']
  readonly prepare: () => Promise<unknown>
  readonly post: () => Promise<unknown>
}

const kinds: readonly Kind[] = [
  {
    name: 'a reminder',
    chat: BO,
    purpose: 'actionReminder',
    prepare: () => give(t, { id: 'U1', owners: ['Bo'], due: { kind: 'day', on: '2026-06-10' } }),
    post: () => pass(t.world),
  },
  {
    name: 'a notice to somebody',
    chat: BO,
    purpose: 'actionChanged',
    prepare: () => give(t, { id: 'U1' }),
    post: () => say('Anna', 'lämna U1 till Bo Ek'),
  },
  {
    name: 'a post to the group',
    chat: GROUP,
    purpose: 'announcement',
    prepare: () => say('Anna', 'nytt möte 2026-06-26 08:30-12:00 Lokal Ek'),
    post: () => say('Anna', 'kalla'),
  },
]

/** How Teams, or the way there, fails once, and what must come of it. */
interface Row {
  readonly name: string
  readonly fault?: Fault
  readonly wire?: WireState
  /** Seconds until it is tried again; absent: never. */
  readonly again?: number
  /** Requests that reached Teams, and posts that stand, when all is over. */
  readonly tries: number
  readonly stands: number
  /** Whether the ledger says that it may stand there twice. */
  readonly noted?: true
}

const refusedForNow: readonly Row[] = [
  {
    name: '429 with Retry-After',
    fault: { status: 429, headers: { 'retry-after': '120' } },
    again: 120,
    tries: 2,
    stands: 1,
  },
  {
    name: '429 with Retry-After of a second',
    fault: { status: 429, headers: { 'retry-after': '1' } },
    again: 30,
    tries: 2,
    stands: 1,
  },
  { name: '429 without Retry-After', fault: { status: 429 }, again: 30, tries: 2, stands: 1 },
  {
    name: '412',
    fault: { status: 412, code: 'PreconditionFailed' },
    again: 30,
    tries: 2,
    stands: 1,
  },
  { name: '503', fault: { status: 503 }, again: 30, tries: 2, stands: 1 },
  {
    name: '503 with Retry-After',
    fault: { status: 503, headers: { 'retry-after': '90' } },
    again: 90,
    tries: 2,
    stands: 1,
  },
  {
    name: '401',
    fault: { status: 401, code: 'BotNotRegistered' },
    again: 300,
    tries: 2,
    stands: 1,
  },
  { name: 'no connection', wire: 'gone', again: 30, tries: 1, stands: 1 },
]

const unclear: readonly Row[] = [
  ...[500, 502, 504, 408].flatMap((status): Row[] => [
    {
      name: `${status}, not posted`,
      fault: { status },
      again: 30,
      tries: 2,
      stands: 1,
      noted: true,
    },
    {
      name: `${status}, posted`,
      fault: { status, accepted: true },
      again: 30,
      tries: 2,
      stands: 2,
      noted: true,
    },
  ]),
  { name: 'no answer, not posted', wire: 'silent', again: 30, tries: 1, stands: 1, noted: true },
  { name: 'no answer, posted', wire: 'deaf', again: 30, tries: 2, stands: 2, noted: true },
  {
    name: 'an answer that is no HTTP, posted',
    wire: 'garbled',
    again: 30,
    tries: 2,
    stands: 2,
    noted: true,
  },
  {
    name: 'a connection cut before the answer, posted',
    wire: 'cut',
    again: 30,
    tries: 2,
    stands: 2,
    noted: true,
  },
]

const accepted: readonly Row[] = [
  {
    name: '201 with a body that says nothing',
    fault: { status: 201, accepted: true, body: {} },
    tries: 1,
    stands: 1,
  },
  {
    name: '200 with garbage for a body',
    fault: { status: 200, accepted: true, body: '<html>' },
    tries: 1,
    stands: 1,
  },
]

const refusedForGood: readonly Row[] = [
  { name: '400', fault: { status: 400, code: 'BadSyntax' }, tries: 1, stands: 0 },
  { name: '413', fault: { status: 413, code: 'MessageSizeTooBig' }, tries: 1, stands: 0 },
  {
    name: '403 InvalidBotApiHost',
    fault: { status: 403, code: 'InvalidBotApiHost' },
    tries: 1,
    stands: 0,
  },
  {
    name: '302',
    fault: { status: 302, headers: { location: 'http://127.0.0.1:9/' } },
    tries: 1,
    stands: 0,
  },
  { name: '501', fault: { status: 501 }, tries: 1, stands: 0 },
]

const nested = {
  error: {
    code: 'Forbidden',
    message: JSON.stringify({ subCode: 'MessageWritesBlocked', errorCode: 209 }),
  },
}
const blocked: readonly { readonly name: string; readonly fault: Fault }[] = [
  ...[
    'BotDisabledByAdmin',
    'BotNotInConversationRoster',
    'ConversationBlockedByUser',
    'ForbiddenOperationException',
    'NotEnoughPermissions',
    '',
  ].map((code) => ({ name: `403 ${code}`.trim(), fault: { status: 403, code } })),
  { name: '403 MessageWritesBlocked inside another', fault: { status: 403, body: nested } },
]

describe.each(kinds)('$name', ({ chat, purpose, prepare, post }) => {
  const mine = async (): Promise<readonly Delivery[]> =>
    (await ledger()).filter((delivery) => delivery.purpose === purpose)

  /** Posts it for the first time, with the fault in the way. */
  async function firstTry({ fault, wire: state }: Pick<Row, 'fault' | 'wire'>): Promise<void> {
    await prepare()
    t.at(DUE)
    await knowChat()
    if (fault) connector.fault({ on: ({ conversationId }) => conversationId === chat, ...fault })
    if (state) await wire.turn(state)
    await post()
    connector.well()
    await wire.turn('whole')
  }

  async function looksAt(...seconds: readonly number[]): Promise<void> {
    for (const second of seconds) {
      t.at(after(second))
      await pass(t.world)
    }
  }

  test.each(sampled([...refusedForNow, ...unclear], 3))('$name: again in $again s', async (row) => {
    await firstTry(row)
    expect((await mine()).map(({ status }) => status)).toEqual(['pending'])
    await expectSums()
    const [tries, standing] = [triesAt(chat), stands(chat)]
    await looksAt(1, row.again! - 1)
    expect([triesAt(chat), stands(chat)]).toEqual([tries, standing])
    await looksAt(row.again!, row.again! + 1, 3600, 7200)
    expect([triesAt(chat), stands(chat)]).toEqual([row.tries, row.stands])
    expect(
      (await mine()).map((delivery) => [
        delivery.status,
        delivery.attempts,
        'maybeTwice' in delivery,
      ]),
    ).toEqual([['delivered', 2, row.noted ?? false]])
    await expectSums()
  })

  test.each(['posted', 'not posted'])(
    '502 whenever it is tried, %s: five times over a morning, and the ledger says that nobody knows',
    async (how) => {
      const accepting = how === 'posted'
      await prepare()
      t.at(DUE)
      await knowChat()
      connector.fault({
        on: ({ conversationId }) => conversationId === chat,
        status: 502,
        accepted: accepting,
        times: Infinity,
      })
      await post()
      const tried = [triesAt(chat)]
      for (const minutes of [1, 5, 11, 30, 72, 300, 433, 600, 1440, 2 * 1440]) {
        await looksAt(minutes * 60)
        tried.push(triesAt(chat))
      }
      expect(tried).toEqual([1, 2, 2, 3, 3, 4, 4, 5, 5, 5, 5])
      expect([stands(BO), stands(GROUP)]).toEqual(
        chat === BO ? [accepting ? 5 : 0, 0] : [0, accepting ? 5 : 0],
      )
      expect(
        (await mine()).map((delivery) => [
          delivery.status,
          delivery.attempts,
          'maybeDelivered' in delivery,
        ]),
      ).toEqual([['failed', 5, true]])
      await expectSums()
    },
  )

  test.each(sampled([...accepted, ...refusedForGood], 3))('$name: never again', async (row) => {
    await firstTry(row)
    await looksAt(1, 30, 3600, 7200)
    expect([triesAt(chat), stands(chat)]).toEqual([row.tries, row.stands])
    expect((await mine()).map((delivery) => [delivery.status, delivery.attempts])).toEqual([
      [row.stands > 0 ? 'delivered' : 'failed', 1],
    ])
    await expectSums()
  })

  const gone = ['ConversationNotFound', 'ActivityNotFoundInConversation'].map((code) => ({
    name: `404 ${code}`,
    fault: { status: 404, code } as Fault,
  }))

  if (chat === BO) {
    test.each(blocked)(
      '$name: a mention in the group, and the secretary knows',
      async ({ fault }) => {
        await firstTry({ fault: { ...fault, times: Infinity } })
        await looksAt(1, 30, 3600, 7200)
        expect([triesAt(BO), stands(BO), stands(GROUP), stands(ANNA)]).toEqual([1, 0, 1, 1])
        expect(
          (await ledger()).map((delivery) => [
            delivery.purpose,
            delivery.status,
            'inGroup' in delivery,
          ]),
        ).toEqual([
          [purpose, 'delivered', true],
          ['unreachable', 'delivered', false],
        ])
        await expectSums()
      },
    )

    test.each(gone)('$name: a new chat is opened', async ({ fault }) => {
      await firstTry({ fault })
      expect([triesAt(BO), stands(BO), stands(GROUP)]).toEqual([2, 1, 0])
      expect(
        connector.requests.filter(({ conversationId }) => conversationId === undefined),
      ).toHaveLength(1)
      expect((await ledger()).map(({ status, attempts }) => [status, attempts])).toEqual([
        ['delivered', 1],
      ])
      await expectSums()
    })

    test('404 wherever it is tried: a mention in the group', async () => {
      await firstTry({ fault: { status: 404, code: 'ConversationNotFound', times: Infinity } })
      await looksAt(1, 30, 3600)
      expect([stands(BO), stands(GROUP), stands(ANNA)]).toEqual([0, 1, 1])
      await expectSums()
    })

    test('the personal chat cannot be opened for now: again, and once', async () => {
      await prepare()
      t.at(DUE)
      connector.fault({ on: ({ conversationId }) => conversationId === undefined, status: 502 })
      await post()
      expect((await mine()).map(({ status }) => status)).toEqual(['pending'])
      await looksAt(30, 3600)
      expect([stands(BO), stands(GROUP)]).toEqual([1, 0])
      // Opening posts nothing, so there is no doubt.
      expect((await mine()).map((delivery) => [delivery.status, 'maybeTwice' in delivery])).toEqual(
        [['delivered', false]],
      )
      await expectSums()
    })
  } else {
    test.each([...blocked, ...gone])(
      '$name: failed, and the secretary knows',
      async ({ fault }) => {
        await firstTry({ fault: { ...fault, times: Infinity } })
        await looksAt(1, 30, 3600, 7200)
        expect([triesAt(GROUP), stands(GROUP), stands(ANNA)]).toEqual([1, 0, 1])
        expect((await ledger()).map((delivery) => [delivery.purpose, delivery.status])).toEqual([
          [purpose, 'failed'],
          ['unreachable', 'delivered'],
        ])
        await expectSums()
      },
    )
  }
})

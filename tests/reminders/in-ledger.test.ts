import { DeliveryError } from '../../src/world.ts'
import { give } from '../chat/given.ts'
import { engine, type Engine } from './setup.ts'

/* The ledger keeps what a reminder said. Its card follows from the actions: it is made when it is posted, and made the same again. */
let t: Engine
beforeEach(async () => {
  t = await engine()
})
afterEach(() => t.end())

const due = { kind: 'day', on: '2026-06-10' } as const
const late = { kind: 'day', on: '2026-05-12' } as const

/** What one, several and a secretary's reminder are about, and one of the actions that are answered. */
const cases: readonly [string, string, string, () => Promise<void>][] = [
  [
    'one action',
    'Bo',
    'U1',
    () => give(t, { id: 'U1', text: 'Se över avtalen', owners: ['Bo'], due }),
  ],
  [
    'several actions',
    'Bo',
    'U2',
    async () => {
      await give(t, { id: 'U1', text: 'Se över avtalen', owners: ['Bo'], due })
      await give(t, { id: 'U2', text: 'Boka lokal', owners: ['Bo', 'Cecilia'], due })
    },
  ],
  [
    'what nobody answers for, and what is long overdue',
    'Anna',
    'U1',
    async () => {
      await give(t, { id: 'U1', text: 'Skriva brev', owners: ['Anna'], due })
      await give(t, { id: 'U2', text: 'Boka lokal', due })
      await give(t, { id: 'U3', text: 'Se över avtalen', owners: ['Bo'], due: late })
    },
  ],
]

describe.each(cases)('a reminder of %s', (_what, name, answered, given) => {
  const mine = () => t.posts().filter(({ to }) => to === `private-${name}`)

  beforeEach(async () => {
    await given()
    t.at('2026-06-03T06:00:00Z')
    await t.pass()
  })

  test('stands in the ledger in words, and was posted with its card', async () => {
    const [post] = mine()
    expect(post?.message.card).toBeDefined()
    const stored = (await t.ledger()).find(({ message }) => message.text === post?.message.text)
    expect(stored).toMatchObject({ status: 'delivered', purpose: 'actionReminder' })
    expect(stored?.message).toEqual({ text: post?.message.text })
  })

  test.each(['2026-06-03T09:00:00Z', '2026-06-05T09:00:00Z'])(
    'answered, and taken back at %s: it stands as it was posted',
    async (at) => {
      const [post] = mine()
      t.at(at)
      await t.whisper(name, `klart ${answered}`)
      const [changed] = mine().filter(({ replaced }) => replaced !== undefined)
      expect(changed?.replaced).toBe(post?.id)
      expect(changed?.message).not.toEqual(post?.message)
      await t.whisper(name, 'ångra')
      const [back] = mine().filter(({ replaced }) => replaced !== undefined)
      expect(back).toEqual({ ...post, replaced: post?.id })
    },
  )
})

test('one that could not be posted at first has its card and its answers when it is', async () => {
  await give(t, { id: 'U1', text: 'Se över avtalen', owners: ['Bo'], due })
  t.at('2026-06-03T06:00:00Z')
  t.failWith(new DeliveryError('later', '503'))
  await t.pass()
  expect(t.posts()).toEqual([])
  t.at('2026-06-03T06:01:00Z')
  await t.pass()
  const [post] = t.posts()
  expect(post?.message.card).toBeDefined()
  expect(post?.message.choices).toHaveLength(4)
  expect((await t.ledger()).map(({ message }) => message)).toEqual([{ text: post?.message.text }])
})

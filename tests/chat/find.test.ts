import { addedTo } from './added.ts'
import { createFlood } from '../../src/doors/rate-limit.ts'
import { commands } from '../../src/acts/index.ts'
import { createBot } from '../../src/doors/hear.ts'
import type { Citation, Finding } from '../../src/say/bot.ts'
import type { Conversation } from '../../src/world.ts'
import { talk, type Talk } from './talk.ts'

let now: Talk
beforeAll(async () => {
  now = await talk()
  await now.say('Anna', 'nytt möte 2026-01-13 08:30-12:00')
  await now.say('Anna', 'punkt: Läkaravtalet\npunkt: Budget')
  await now.say('Anna', 'starta möte 2026-01-13')
  await now.say(
    'Anna',
    'beslut 1: Läkaravtalet sägs upp <b>nu</b>.\nbeslut 2: Budgeten fastställs.\nuppdrag 1: skriv om läkaravtalet ; ansvarig Bo Ek ; senast i maj\nanteckning 1: läkaravtalet diskuterades',
  )
  await now.say('Anna', 'avsluta möte ändå')
  await now.say('Bo', 'föreslå Läkaravtalets ersättare')
})
afterAll(() => now.end())

const chat = (id = 'chat', kind: Conversation['kind'] = 'groupChat'): Conversation => ({
  id,
  kind,
  tenantId: '00000000-0000-0000-0000-00000000000a',
  serviceUrl: 'http://127.0.0.1:9/',
  botId: '28:bot',
})
const find = async (typed: string, more: Partial<Finding> = {}): Promise<readonly Citation[]> =>
  (
    await now.bot.find!({
      typed,
      conversation: chat(),
      sender: now.account('Cecilia'),
      skip: 0,
      count: 25,
      ...more,
    })
  ).hits
const titles = (hits: readonly Citation[]): string[] => hits.map(({ title }) => title)

test('decisions, actions and items that match are found as the search finds them, and nothing else', async () => {
  expect(titles(await find('läkaravtal'))).toEqual([
    'Beslut 2026-01-13 § 1, Läkaravtalet',
    'Uppdrag U1',
  ])
  expect(titles(await find('budget'))).toEqual(['Beslut 2026-01-13 § 2, Budget'])
  expect(await find('finns inte alls')).toEqual([])
})

test('what is put into a message is the decision word for word with its citation, and nothing of it is markup', async () => {
  const [decision] = await find('läkaravtal')
  expect(decision?.card).toMatchObject({
    type: 'AdaptiveCard',
    body: [
      { type: 'TextBlock', style: 'heading', text: 'Beslut 2026-01-13 § 1, Läkaravtalet' },
      {
        type: 'RichTextBlock',
        inlines: [{ type: 'TextRun', text: '”Läkaravtalet sägs upp <b>nu</b>”' }],
      },
    ],
  })
})

test('an action is found by its number, with whose it is', async () => {
  const [action, ...more] = await find('u1')
  expect([action?.title, more.length]).toEqual(['Uppdrag U1', 0])
  expect(JSON.stringify(action?.card)).toContain('Bo Ek')
  expect(await find('U99')).toEqual([])
})

test('before anything is typed the latest decisions are shown', async () => {
  expect(titles(await find('  '))).toEqual([
    'Beslut 2026-01-13 § 1, Läkaravtalet',
    'Beslut 2026-01-13 § 2, Budget',
  ])
})

test('a page begins where the one before ended, and is no longer than was asked for', async () => {
  expect(titles(await find('läkaravtal', { count: 1 }))).toEqual([
    'Beslut 2026-01-13 § 1, Läkaravtalet',
  ])
  expect(titles(await find('läkaravtal', { skip: 1, count: 1 }))).toEqual(['Uppdrag U1'])
  expect(await find('läkaravtal', { skip: 2 })).toEqual([])
  for (const odd of [Number.NaN, -5, 1e9, 0.5])
    expect((await find('läkaravtal', { skip: odd, count: odd })).length).toBeLessThanOrEqual(2)
})

test('strangers, and those from outside, find nothing; neither does anybody from another tenant', async () => {
  expect(
    await find('läkaravtal', { sender: { name: 'Okänd', teamsId: '29:x', aadId: 'aad-x' } }),
  ).toEqual([])
  expect(
    await find('läkaravtal', {
      conversation: { ...chat('elsewhere'), tenantId: 'ffffffff-0000-0000-0000-00000000000a' },
    }),
  ).toEqual([])
  const guest = { name: 'Greta Gäst', teamsId: '29:g', aadId: 'aad-g', outside: 'guest' as const }
  now.roster.push(guest)
  await now.bot.happened({
    kind: 'membersAdded',
    conversation: chat(),
    accounts: [guest],
    by: now.account('Anna'),
  })
  expect(await find('läkaravtal', { sender: guest })).toEqual([])
})

test('from any other chat one’s own groups are searched, each told by its name, and only those', async () => {
  expect(
    titles(await find('budget', { conversation: chat('private-Cecilia', 'personal') })),
  ).toEqual(['Beslut 2026-01-13 § 2, Budget'])
  const other = chat('other-chat')
  await addedTo(now, other, [now.account('David'), now.account('Cecilia')], { name: 'AU' })
  const say = async (text: string): Promise<void> => {
    const { deliver } = await now.bot.hear({
      activityId: `other-${text}`,
      conversation: other,
      sender: now.account('David'),
      text,
      mentioned: [],
    })
    await deliver()
  }
  for (const text of [
    'nytt möte 2026-01-14 09:00-10:00',
    'punkt: Budget AU',
    'starta möte 2026-01-14',
    'beslut 1: AU:s budget gäller.',
    'avsluta möte ändå',
  ])
    await say(text)
  expect(
    titles(await find('budget', { conversation: chat('private-Cecilia', 'personal') })),
  ).toEqual([
    'Beslut 2026-01-14 § 1, Budget AU (AU)',
    'Beslut 2026-01-13 § 2, Budget (Chefsgruppen)',
  ])
  expect(titles(await find('budget', { conversation: other }))).toEqual([
    'Beslut 2026-01-14 § 1, Budget AU',
  ])
  // Bo is not in the other group, and finds nothing of it even there.
  expect(titles(await find('budget', { conversation: other, sender: now.account('Bo') }))).toEqual([
    'Beslut 2026-01-13 § 2, Budget',
  ])
  expect(titles(await find('budget'))).toEqual(['Beslut 2026-01-13 § 2, Budget'])
})

test('whoever has left the group finds nothing of it any more', async () => {
  const david = now.account('David')
  await now.bot.happened({
    kind: 'membersRemoved',
    conversation: chat(),
    accounts: [david],
    by: now.account('Anna'),
  })
  for (const conversation of [chat(), chat('private-David', 'personal')])
    expect(titles(await find('läkaravtal', { conversation, sender: david }))).toEqual([])
})

test('whoever asks too fast is shown nothing for a while', async () => {
  const bot = createBot(
    now.world,
    commands,
    createFlood({ person: { burst: 2, perSecond: 0, resume: 2 } }),
  )
  const ask = async (): Promise<number> =>
    (
      await bot.find!({
        typed: 'budget',
        conversation: chat(),
        sender: now.account('Cecilia'),
        skip: 0,
        count: 25,
      })
    ).hits.length
  expect([await ask(), await ask(), await ask()]).toEqual([1, 1, 0])
})

test('looking changes nothing', async () => {
  const everything = async (): Promise<string> => {
    const docs: unknown[] = []
    for await (const doc of now.store.all()) docs.push(doc)
    return JSON.stringify(docs)
  }
  const before = await everything()
  await find('läkaravtal')
  await find('')
  await find('"'.repeat(5000))
  expect(await everything()).toBe(before)
})

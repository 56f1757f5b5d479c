import { isStale } from '../../src/groups/roster-check.ts'
import { rosterDoc } from '../../src/groups/roster-night.ts'
import { pass } from '../../src/reminders/pass.ts'
import type { Doc } from '../../src/store/store.ts'
import { give } from '../chat/given.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { place } from './cast.ts'

/* Somebody who left while the bot heard nothing of it is nobody by the next day: the clock starts on Monday 12 January 2026, 09.00. */
let t: Talk
beforeEach(async () => {
  t = await talk()
  await t.whisper('Eva', 'hej')
})
afterEach(() => t.end())

const noGroup =
  'Jag hittar ingen grupp som både du och jag är med i. Be gruppens sekreterare lägga till mig i gruppens chatt eller team.'
const silentlyLeaves = (who: string) => t.roster.splice(t.roster.indexOf(t.account(who)), 1)
const leftAt = async (name: string) =>
  Object.values((await t.group()).people).find((person) => person.name === name)?.leftAt
const TOMORROW = '2026-01-13T08:00:00Z'

describe('somebody whose leaving the bot never heard of', () => {
  test('is found out by the night’s look, and reached by nothing after that', async () => {
    await give(t, { id: 'U1', owners: ['Eva'] })
    silentlyLeaves('Eva')
    t.at('2026-01-13T04:01:00Z')
    await pass(t.world)
    expect(await leftAt('Eva Falk')).toBeDefined()
    t.posts()
    await t.say('Anna', 'ändra uppdrag U1: något annat')
    expect(t.posts().filter(({ to }) => to === 'private-Eva')).toEqual([])
  })

  test.each([['ledamöter'], ['sök budget'], ['föreslå Något'], ['kommer']])(
    'is refused at the day’s first private turn: %s',
    async (sentence) => {
      silentlyLeaves('Eva')
      t.at(TOMORROW)
      expect(await t.whisper('Eva', sentence)).toBe(noGroup)
      expect(await leftAt('Eva Falk')).toBeDefined()
    },
  )

  test('sees no card and fills in no form by a button in their own chat', async () => {
    silentlyLeaves('Eva')
    t.at(TOMORROW)
    for (const [verb, data] of [
      ['show', { show: 'mine', about: {} }],
      ['say', { say: 'ledamöter' }],
    ] as const) {
      const pressed = await t.press('Eva', verb, data, { personal: true })
      expect(pressed.card).toBeUndefined()
      expect(pressed.answer?.text).toBe(noGroup)
    }
  })

  test('finds nothing to cite in another chat', async () => {
    await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00')
    await t.say('Anna', 'punkt: Budget 2027')
    const find = () =>
      t.bot.find!({
        conversation: place('elsewhere'),
        sender: t.account('Eva'),
        typed: 'budget',
        skip: 0,
        count: 10,
      })
    expect((await find()).hits).toHaveLength(1)
    silentlyLeaves('Eva')
    t.at(TOMORROW)
    expect((await find()).hits).toEqual([])
  })

  test('a secretary: the group is told that nobody leads it', async () => {
    silentlyLeaves('Anna')
    t.at('2026-01-13T04:01:00Z')
    await pass(t.world)
    await pass(t.world)
    expect(
      t
        .posts()
        .map(({ message }) => message.text)
        .join(),
    ).toContain('nu leder ingen den')
  })
})

test('those who are there are asked about once a day, and nothing is told', async () => {
  let read = 0
  const { members } = t.world.messenger
  Object.assign(t.world.messenger, {
    members: (...all: Parameters<typeof members>) => {
      read += 1
      return members(...all)
    },
  })
  t.at(TOMORROW)
  t.posts()
  expect(await t.whisper('Eva', 'ledamöter')).toContain('Eva Falk')
  await t.whisper('Bo', 'ledamöter')
  await t.whisper('Eva', 'möten')
  expect(read).toBe(1)
  expect(t.posts()).toEqual([])
})

test('while Teams tells nothing they are heard as they were, and it is asked again after ten minutes', async () => {
  const all = t.roster.splice(0, Infinity)
  t.at(TOMORROW)
  expect(await t.whisper('Eva', 'ledamöter')).toContain('Eva Falk')
  t.roster.push(...all.filter(({ name }) => name !== 'Eva Falk'))
  t.at('2026-01-13T08:09:00Z')
  expect(await t.whisper('Eva', 'ledamöter')).toContain('Eva Falk')
  t.at('2026-01-13T08:11:00Z')
  expect(await t.whisper('Eva', 'ledamöter')).toBe(noGroup)
})

test('a group without the bot is not asked about, and is again when it is back', async () => {
  await t.bot.happened({ kind: 'uninstalled', conversation: place('chat'), by: t.account('Bo') })
  t.at('2026-01-13T04:01:00Z')
  await pass(t.world)
  expect((await t.group()).removedAt).toBeDefined()
  const night = async () => {
    const found: Doc[] = []
    for await (const { doc } of t.store.all()) if (doc.type === 'roster') found.push(doc)
    return found.length
  }
  expect(await night()).toBe(0)
  await t.bot.happened({
    kind: 'installed',
    conversation: place('chat'),
    groupName: 'Chefsgruppen',
    by: t.account('Bo'),
  })
  expect(await night()).toBe(1)
})

test('groups share the night out among them', async () => {
  const group = await t.group()
  const now = new Date('2026-01-12T08:00:00Z')
  const minutes = Array.from({ length: 400 }, (_, at) =>
    rosterDoc({ ...group, pk: `g-${at}` }, now).keys?.['wake']?.slice(0, 16),
  )
  expect(new Set(minutes).size).toBeGreaterThan(150)
  expect(minutes.every((at) => at >= '2026-01-13T00:00' && at < '2026-01-13T04:00')).toBe(true)
  expect(isStale({ ...group, rosterReadOn: '2026-01-12' }, now)).toBe(false)
})

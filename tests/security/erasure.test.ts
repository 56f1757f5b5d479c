import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { checkExport } from '../../src/records/check-export.ts'
import type { Delivery } from '../../src/delivery/delivery.ts'
import type { LogEntry } from '../../src/records/log.ts'
import { entryWithout } from '../../src/records/redact.ts'
import { retentionDoc } from '../../src/records/retention-order.ts'
import { pass } from '../../src/reminders/pass.ts'
import { backupSqlite } from '../../src/store/sqlite-copy.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Doc } from '../../src/store/store.ts'
import { exportLines } from '../../src/store/transfer.ts'
import { changeGroup, give } from '../chat/given.ts'
import { change, plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { place } from './cast.ts'
import { documentsIn } from './documents.ts'

/*
 * What is said to be removed is removed wherever it was repeated: in the log, in posts, in what lies aside, in every byte. The clock starts on Monday 12 January
 * 2026, 09.00; Anna installed the bot.
 */
let t: Talk
let folder = ''
beforeEach(async () => {
  t = await talk(undefined, (at, now) => {
    folder = at
    return openSqliteStore(`${at}/klubban.db`, now, {
      upkeep: { lookMs: 20, longestMs: 40, tracesMs: 60 },
    })
  })
  t.roster.splice(1, 1, { ...t.account('Bo'), email: 'bo.ek.hemlig@example.org' })
})
afterEach(() => t.end())

const docs = (): Promise<readonly Doc[]> => documentsIn(t.store)
const holding = async (text: string) =>
  (await docs()).filter((doc) => JSON.stringify(doc).includes(text)).map(({ id }) => id)
/** In the files, the log of writes too, and in a backup. */
const inBytes = async (text: string) => {
  await sleep(250)
  backupSqlite(`${folder}/klubban.db`, `${folder}/copy.db`)
  return readdirSync(folder).filter((name) => readFileSync(`${folder}/${name}`).includes(text))
}
const whole = async () => {
  const { text, whole: is } = await checkExport(exportLines(t.store.all()), [])
  return is ? 'whole' : text
}
const night = async (instant: string) => {
  t.at(instant)
  await pass(t.world)
}
const nightly = async () =>
  t.store.commit(t.pk, [{ op: 'put', doc: retentionDoc(await t.group(), t.world.now()) }])
const leaves = async (who: string) => {
  t.roster.splice(
    t.roster.findIndex(({ name }) => name.startsWith(who)),
    1,
  )
  await t.bot.happened({
    kind: 'membersRemoved',
    conversation: place('chat'),
    accounts: [t.account(who)],
    by: t.account('Anna'),
  })
}
const forgets = async (name: string) => {
  await t.say('Anna', `glöm ${name}`)
  const told = await t.say('Anna', 'ja')
  await pass(t.world)
  return told
}
const log = async () =>
  (await t.store.list<LogEntry>(t.pk, { index: 'log', limit: 500 })).items.map(({ doc }) => doc)

/** A sentence of before that changed what was known of Bo, with an address that nobody knows any more. */
const logged = (): LogEntry => ({
  id: 'log-before',
  pk: t.pk,
  type: 'log',
  by: 'p1',
  at: '2026-01-12T07:00:00.000Z',
  from: 'groupChat',
  acts: [
    {
      command: 'organisation',
      source: '',
      touched: [
        {
          id: 'group',
          type: 'group',
          changes: [
            {
              path: ['people', 'p2'],
              before: { id: 'p2', name: 'Bo Ek', roles: [], email: 'forut@example.org' },
            },
          ],
        },
      ],
      told: [],
    },
  ],
  answer: { text: '' },
  keys: {
    log: '2026-01-12T07:00:00.000Z|0000000000|log-before',
    by: 'p1|2026-01-12T07:00:00.000Z|x',
  },
})

describe('whoever is forgotten', () => {
  beforeEach(async () => {
    await nightly()
    await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Inledning'] })
    await t.say('Anna', 'kalla')
  })

  test.each([
    [
      'a long reason, told by themselves',
      'Bo',
      'kommer inte 6/2: flyttar den dagen till Umeå',
      'flyttar den dagen',
    ],
    ['one in English', 'Bo', 'not attending 6/2: moving house in Örebro', 'moving house'],
  ])('%s is nowhere after it', async (_what, who, sentence, reason) => {
    await t.whisper(who, sentence)
    expect(await holding(reason)).not.toEqual([])
    await leaves('Bo')
    await forgets('Bo Ek')
    expect(await holding(reason)).toEqual([])
    expect(await t.whisper('Anna', 'logg Bo Ek')).not.toContain(reason)
    expect(await inBytes(reason)).toEqual([])
    expect(await whole()).toBe('whole')
  })

  test('a reason whose place another answer took, a short one, and one that lies aside', async () => {
    await t.whisper('Bo', 'kommer inte 6/2: gikt')
    await t.whisper('Bo', 'kommer 6/2')
    await t.say('Anna', 'föreslå Om gikt i vården')
    await plan(t, { id: 'm0', on: '2020-02-06', lastDayOn: '2020-01-23', items: ['Inledning'] })
    await change(t, 'm0', {
      answers: {
        p2: { kind: 'notAttending', reason: 'bruten arm', at: '2020-01-01T08:00:00Z' },
      },
    })
    await changeGroup(t, (group) => ({
      ...group,
      settings: { ...group.settings, retention: { minutes: 24 } },
    }))
    await night('2026-01-13T03:00:00Z')
    expect((await holding('bruten arm')).every((id) => id.startsWith('gone-'))).toBe(true)
    expect(await holding('bruten arm')).not.toEqual([])
    await leaves('Bo')
    await forgets('Bo Ek')
    expect(await holding('bruten arm')).toEqual([])
    // The same word in what others said of another matter stays.
    expect((await holding('gikt')).filter((id) => id.startsWith('log-'))).toHaveLength(1)
    expect(JSON.stringify((await log()).filter(({ by }) => by === 'p2'))).not.toContain('gikt')
    expect(await whole()).toBe('whole')
  })

  test('their address, ids and the texts of what I sent them are in no byte, and it is still told that they were sent', async () => {
    await t.bot.happened({
      kind: 'membersAdded',
      conversation: place('chat'),
      accounts: [t.account('Bo')],
      by: t.account('Anna'),
    })
    await t.whisper('Bo', 'hej')
    await t.say('Anna', 'uppdrag: Skriv om Kallblodig ; ansvarig Bo Ek ; senast 30/1')
    await night('2026-01-23T08:00:00Z')
    const posts = async () =>
      (await t.store.list<Delivery>(t.pk, { index: 'ledger', limit: 100 })).items
        .map(({ doc }) => doc)
        .filter(({ to }) => to.kind === 'person' && to.person === 'p2')
    const before = await posts()
    expect(before.length).toBeGreaterThan(0)
    expect(await holding('private-Bo')).not.toEqual([])
    await leaves('Bo')
    await forgets('Bo Ek')
    for (const trace of ['bo.ek.hemlig', 'aad-2"', '29:2"', 'private-Bo']) {
      expect(await holding(trace)).toEqual([])
      expect(await inBytes(trace)).toEqual([])
    }
    const after = await posts()
    expect(after.map(({ purpose, status }) => [purpose, status])).toEqual(
      before.map(({ purpose, status }) => [purpose, status]),
    )
    expect(after.every(({ message }) => message.text === '')).toBe(true)
    expect(await t.whisper('Anna', 'leveranser')).not.toBe('')
    // The action itself is the group's record.
    expect(await t.say('Anna', 'uppdrag')).toContain('Skriv om Kallblodig')
  })

  test('what they left to those who lead goes, also before it was settled', async () => {
    await t.whisper('Bo', 'lämna till sekreteraren: uppdrag: Begäran om Kallblodig ; ansvarig Eva')
    expect((await docs()).some(({ type }) => type === 'request')).toBe(true)
    await leaves('Bo')
    await forgets('Bo Ek')
    expect((await docs()).some(({ type }) => type === 'request')).toBe(false)
    expect(await whole()).toBe('whole')
  })

  test('a short word is about them beside their name alone', () => {
    const of = { ids: [], texts: ['gikt'], person: { id: 'p2', name: 'Bo Ek', unnamed: false } }
    const entry = (source: string): LogEntry => ({
      ...logged(),
      acts: [{ command: 'theme', source, touched: [], told: [] }],
    })
    expect(entryWithout(entry('tema: Bo Ek och gikt på jobbet'), of)?.acts[0]?.source).toBe('')
    expect(entryWithout(entry('tema: Om gikt i vården'), of)).toBeUndefined()
    expect(entryWithout(entry('tema: Bo Ek och giktringar'), of)).toBeUndefined()
  })

  test.each<[string, Partial<LogEntry['answer']>]>([
    ['words', { text: 'Bo nås på bo.ek.hemlig@example.org.' }],
    [
      'a button’s sentence',
      { choices: [{ label: 'Ja', say: 'kontakt Bo: bo.ek.hemlig@example.org' }] },
    ],
    [
      'what a button carries',
      {
        choices: [
          {
            label: 'Ja',
            say: 'ja',
            act: {
              do: 'contact',
              args: { address: 'bo.ek.hemlig@example.org' },
              in: { group: 'g' },
            },
          },
        ],
      },
    ],
    ['a button’s label', { choices: [{ label: 'bo.ek.hemlig@example.org', say: '1' }] }],
  ])('what an answer held of them goes, in %s alone', (_where, answer) => {
    const of = { ids: [], texts: ['bo.ek.hemlig@example.org'] }
    const entry: LogEntry = { ...logged(), acts: [], answer: { text: 'Okej.', ...answer } }
    expect(entryWithout(entry, of)?.answer).toEqual({ text: '' })
    expect(entryWithout({ ...entry, answer: { text: 'Okej.' } }, of)).toBeUndefined()
  })

  test('somebody whose name stays has no address left in the log either', async () => {
    await t.bot.happened({
      kind: 'membersAdded',
      conversation: place('chat'),
      accounts: [t.account('Bo')],
      by: t.account('Anna'),
    })
    await t.whisper('Bo', 'hej')
    await t.say(
      'Anna',
      'uppdrag: Skriv ; ansvarig Bo Ek ; senast 30/1\norganisation Bo Ek: Nora kommun',
    )
    // The address is another one when they are forgotten, so that no look for it finds the former.
    await changeGroup(t, (group) => ({
      ...group,
      people: { ...group.people, p2: { ...group.people['p2']!, email: 'tidigare@example.org' } },
    }))
    await t.store.commit(t.pk, [{ op: 'put', doc: logged() }])
    await leaves('Bo')
    await forgets('Bo Ek')
    expect(await holding('forut@example.org')).toEqual([])
    expect((await t.group()).people['p2']?.name).toBe('Bo Ek')
  })

  test('what others said, did and were told stays', async () => {
    await t.say('Cecilia', 'föreslå Läkaravtalet')
    await t.whisper('Eva', 'kommer inte 6/2: resa till Umeå')
    await t.whisper('Bo', 'kommer inte 6/2: har semester')
    await leaves('Bo')
    await forgets('Bo Ek')
    const told = await t.whisper('Anna', 'logg')
    expect(told).toContain('”föreslå Läkaravtalet”')
    expect(told).toContain('Bo Ek i egen chatt: ”kommer inte”, utan orden')
    expect((await t.store.get<Doc>(t.pk, 'reasons-m1'))?.doc).toMatchObject({
      of: { p5: { text: 'resa till Umeå' } },
    })
  })

  test('a night that is broken off is made up for', async () => {
    await t.whisper('Bo', 'kommer inte 6/2: flyttar den dagen till Umeå')
    await leaves('Bo')
    await t.say('Anna', 'glöm Bo Ek')
    await t.say('Anna', 'ja')
    const { commit } = t.store
    let left = 2
    Object.assign(t.store, {
      commit: (...all: Parameters<typeof commit>) =>
        left-- > 0 ? commit(...all) : Promise.reject(new Error('cut')),
    })
    await pass(t.world)
    Object.assign(t.store, { commit })
    await night('2026-01-12T09:00:00Z')
    expect(await holding('flyttar den dagen')).toEqual([])
    expect((await docs()).filter(({ type }) => type === 'forget')).toEqual([])
    expect(await whole()).toBe('whole')
  })
})

describe('what a group lets go of', () => {
  const decided = (retention: Readonly<Record<string, number>>) =>
    changeGroup(t, (group) => ({ ...group, settings: { ...group.settings, retention } }))

  test('is out of log and posts too, once it cannot be put back any more', async () => {
    await nightly()
    await t.say('Bo', 'föreslå Kallblodig rubrik ; bakgrund Varmblodig bakgrund')
    await t.say('Anna', 'avslå F1: Ljummet skäl')
    await t.say('Bo', 'föreslå Något som står kvar')
    await decided({ proposals: 1, words: 100, log: 1200 })
    await night('2026-02-13T03:00:00Z')
    expect(await t.say('Anna', 'förslag F1')).not.toContain('Kallblodig')
    expect(await holding('Kallblodig')).not.toEqual([])
    await night('2026-03-14T03:00:00Z')
    expect(await holding('Kallblodig')).not.toEqual([])
    await night('2026-03-16T03:00:00Z')
    for (const words of ['Kallblodig', 'Varmblodig', 'Ljummet']) {
      expect(await holding(words)).toEqual([])
      expect(await inBytes(words)).toEqual([])
    }
    expect(await holding('Något som står kvar')).not.toEqual([])
    expect(await t.whisper('Anna', 'logg F1')).toContain(
      'Anna Berg i gruppchatten: ”avslå”, utan orden',
    )
    expect(await whole()).toBe('whole')
  })

  test('and put back in time, it is whole, in the log too', async () => {
    await nightly()
    await t.say('Bo', 'föreslå Kallblodig rubrik')
    await t.say('Anna', 'avslå F1: Ljummet skäl')
    await decided({ proposals: 1, words: 100 })
    await night('2026-02-13T03:00:00Z')
    t.at('2026-03-10T08:00:00Z')
    await t.say('Anna', 'gallring förslag bevaras')
    await night('2026-03-10T09:00:00Z')
    await night('2026-04-14T03:00:00Z')
    expect(await t.say('Anna', 'förslag F1')).toContain('Kallblodig')
    expect(await t.whisper('Anna', 'logg F1')).toContain('Kallblodig')
  })

  test('actions and meetings alike', async () => {
    await nightly()
    await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Inledning'] })
    await t.say('Anna', 'kalla')
    t.at('2026-02-06T08:00:00Z')
    await t.say('Anna', 'starta möte\nanteckning 1: Kallblodig anteckning\navsluta möte ändå')
    await give(t, { id: 'U1', text: 'Varmblodig uppgift', owners: ['Bo'] })
    await t.say('Anna', 'klart U1: Ljummet svar')
    await decided({ minutes: 24, actions: 24, words: 100, log: 1200 })
    await night('2028-02-07T03:00:00Z')
    await night('2028-03-10T03:00:00Z')
    expect(
      (await docs()).filter(({ type }) => ['meeting', 'action', 'gone'].includes(type)),
    ).toEqual([])
    for (const words of ['Kallblodig', 'Varmblodig', 'Ljummet']) {
      expect(await holding(words)).toEqual([])
      expect(await inBytes(words)).toEqual([])
    }
    expect(await whole()).toBe('whole')
  })
})

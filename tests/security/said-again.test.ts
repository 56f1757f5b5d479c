import { commands } from '../../src/acts/index.ts'
import { createBot } from '../../src/doors/hear.ts'
import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { place } from './cast.ts'

/* Whoever got no answer says it again within minutes: it is asked about, not recorded twice. */
let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())
const waiting = async () => (await t.store.list(t.pk, { index: 'waiting', limit: 10 })).items.length
const asked = (source: string) =>
  `Det sade du alldeles nyss, och då antecknades det: ”${source}”. Ska jag anteckna det en gång till?\n1. Ja, en gång till\n2. Nej\nSvara med siffran.`

test('a proposal said twice is one, until its sender says otherwise', async () => {
  await t.say('Bo', 'föreslå Läkaravtalet')
  t.at('2026-01-12T08:03:00Z')
  expect(await t.say('Bo', 'Föreslå  läkaravtalet')).toBe(asked('Föreslå  läkaravtalet'))
  expect(await waiting()).toBe(1)
  expect(await t.say('Bo', 'nej')).toBe('Då antecknar jag inget.')
  expect(await waiting()).toBe(1)
  await t.say('Bo', 'föreslå Läkaravtalet')
  expect(await t.say('Bo', '1')).toContain('F2 är antecknat')
  expect(await waiting()).toBe(2)
})

test('also by another process, whose memory holds nothing of it', async () => {
  await t.say('Bo', 'föreslå Läkaravtalet')
  const another = createBot(t.world, commands)
  const heard = await another.hear({
    activityId: 'after-a-restart',
    conversation: place('chat'),
    groupName: 'Chefsgruppen',
    sender: t.account('Bo'),
    text: 'föreslå Läkaravtalet',
    mentioned: [],
  })
  expect(heard.answer?.text).toContain('Det sade du alldeles nyss')
  expect(await waiting()).toBe(1)
})

test.each([
  ['anteckning 1: Anna hälsar välkommen.', 'note'],
  ['beslut 1: Så blev det.', 'decision'],
  ['punkt: Taklagret', 'item'],
  ['tillägg: Taklagret', 'addition'],
  ['föreslå Läkaravtalet', 'proposal'],
  ['uppdrag: Boka lokal ; ansvarig Bo Ek', 'action'],
])('also where two processes hear it at once: %s', async (sentence) => {
  await plan(t, { id: 'm1', on: '2026-01-12', lastDayOn: '2026-01-11', items: ['Inledning'] })
  await t.say('Anna', 'starta möte')
  const other = heldBack(t.store)
  const hearing = createBot({ ...t.world, store: other.store }, commands).hear({
    activityId: 'at-once',
    conversation: place('chat'),
    groupName: 'Chefsgruppen',
    sender: t.account('Anna'),
    text: sentence,
    mentioned: [],
  })
  await other.lookedUp
  expect(await t.say('Anna', sentence)).not.toContain('alldeles nyss')
  other.goOn()
  expect((await hearing).answer?.text).toContain('Det sade du alldeles nyss')
})

/** The store as a process sees it that has looked up what was said lately, and is kept waiting with all else that it reads. */
function heldBack(store: Talk['store']) {
  let goOn = (): void => undefined
  let seen = (): void => undefined
  const waits = new Promise<void>((resolve) => (goOn = resolve))
  const lookedUp = new Promise<void>((resolve) => (seen = resolve))
  const held: Talk['store'] = {
    ...store,
    async get(pk, id) {
      if (id !== 'group') await waits
      return store.get(pk, id)
    },
    async list(pk, range) {
      if (range.index !== 'by') await waits
      const page = await store.list(pk, range)
      if (range.index === 'by') seen()
      return page
    },
  } as Talk['store']
  return { store: held, lookedUp, goOn: () => goOn() }
}

test('actions, notes, decisions and additions alike; in English', async () => {
  await plan(t, { id: 'm1', on: '2026-01-12', lastDayOn: '2026-01-11', items: ['Inledning'] })
  await t.say('Anna', 'starta möte')
  for (const sentence of [
    'uppdrag: Boka lokal ; ansvarig Bo Ek',
    'anteckning 1: Anna hälsar välkommen.',
    'beslut 1: Så blev det.',
    'tillägg: Taklagret',
  ]) {
    expect(await t.say('Anna', sentence)).not.toContain('alldeles nyss')
    expect(await t.say('Anna', sentence)).toContain('Det sade du alldeles nyss')
    await t.say('Anna', '2')
  }
  await t.say('Anna', 'språk engelska')
  await t.say('Anna', 'propose The roof')
  expect(await t.say('Anna', 'propose The roof')).toContain('You said that just now')
})

test('not by another, not later, not after it was taken back, and not where nothing new is made', async () => {
  await t.say('Bo', 'föreslå Läkaravtalet')
  expect(await t.say('Eva', 'föreslå Läkaravtalet')).toContain('F2 är antecknat')
  await t.say('Eva', 'ångra')
  expect(await t.say('Eva', 'föreslå Läkaravtalet')).toContain('är antecknat')
  t.at('2026-01-12T08:05:01Z')
  expect(await t.say('Bo', 'föreslå Läkaravtalet')).toContain('är antecknat')
  expect(await t.say('Bo', 'förslag')).toBe(await t.say('Bo', 'förslag'))
})

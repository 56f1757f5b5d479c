import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { pass } from '../../src/reminders/pass.ts'
import { backupSqlite } from '../../src/store/sqlite-copy.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { exportLines } from '../../src/store/transfer.ts'
import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { documentsIn } from './documents.ts'

/*
 * What those who lead remove everywhere is gone from every kind of document there is, and from every byte of the store. Anna leads, Bo chairs and adjusts; the clock
 * starts on Monday 12 January 2026, 09.00.
 */
let t: Talk
let folder = ''
const PHONE = '070-123 45 67'
const isIn = (text: string): boolean => text.replaceAll(/[\s-]/g, '').includes('0701234567')

beforeEach(async () => {
  t = await talk(undefined, (at, now) => {
    folder = at
    return openSqliteStore(`${at}/klubban.db`, now, {
      upkeep: { lookMs: 20, longestMs: 40, tracesMs: 60 },
    })
  })
  await t.say('Anna', 'roll Bo Ek ordförande\ninställningar justering på')
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett', 'Två'] })
})
afterEach(() => t.end())

const holding = async (): Promise<readonly string[]> => [
  ...new Set(
    (await documentsIn(t.store))
      .filter((doc) => isIn(JSON.stringify(doc)))
      .map(({ type }) => type)
      .sort(),
  ),
]
/** In the files, the log of writes too, in a backup, and in an export. */
async function inBytes(): Promise<readonly string[]> {
  await sleep(250)
  backupSqlite(`${folder}/klubban.db`, `${folder}/copy.db`)
  const files = readdirSync(folder).filter((name) =>
    isIn(readFileSync(`${folder}/${name}`).toString('latin1')),
  )
  let exported = ''
  for await (const line of exportLines(t.store.all())) exported += line
  return isIn(exported) ? [...files, 'export'] : files
}
const clock = async (instant: string): Promise<void> => {
  t.at(instant)
  for (let times = 0; times < 3; times += 1) await pass(t.world)
}

const before = [
  ['Bo', `föreslå Taket\nRing ${PHONE}.`],
  ['Bo', `föreslå Väggen ; länk https://example.se/?tel=0701234567`],
  ['Bo', `tema: Se ${PHONE}`],
  ['Anna', `titel Bo Ek: chef, ${PHONE}`],
  ['Anna', `organisation Eva Falk Region ${PHONE}`],
  ['Anna', `standardfras vidare: Ring ${PHONE}`],
  ['Anna', `stående punkter: Inledning, Ring ${PHONE}`],
  ['Anna', `bilaga 6/2: https://example.se/a Ring ${PHONE}`],
  ['Eva', `lämna till sekreteraren: punkt: Ring ${PHONE}`],
] as const
const held = [
  ['Anna', 'starta möte\nnärvarande: alla'],
  ['Anna', `gäst: Kim Lo, Region ${PHONE}`],
  ['Anna', `anteckning 1: Ring ${PHONE} hellre.`],
  ['Anna', `beslut 2: Antas. Ring Kim på ${PHONE}.`],
  ['Anna', `bilaga 2: https://example.se/b Ring ${PHONE}`],
  ['Anna', `vidare 2 till KCRD 12/6: ring ${PHONE}`],
  ['Anna', `uppdrag 2: Ring ${PHONE} ; ansvarig Bo Ek`],
  ['Anna', `uppdrag 2: Fråga ; ansvarig Kim Lo ${PHONE}`],
  ['Anna', 'läggs till handlingarna 1'],
  ['Anna', 'avsluta möte ändå'],
] as const
const says = async (said: readonly (readonly [string, string])[]): Promise<void> => {
  for (const [who, one] of said) await t.say(who, one)
}

test('what had left nobody goes at once, from whatever held it', async () => {
  await says(before)
  t.at('2026-02-06T07:30:00Z')
  await says(held)
  await t.whisper('Bo', `uppdrag: Ring ${PHONE} ; ansvarig Ek`)
  expect(await holding()).toEqual(
    'action delivery group log meeting person proposal question request'.split(' '),
  )
  await t.whisper('Anna', 'granska 6/2')
  expect(await t.whisper('Anna', 'Ta bort den överallt')).toContain('1 borttagna')
  await clock('2026-02-06T08:00:00Z')
  expect([await holding(), await inBytes()]).toEqual([[], []])
})

describe('what had been told', () => {
  const sent = async (): Promise<void> => {
    await says(before)
    t.at('2026-02-06T07:30:00Z')
    await says(held)
    for (const said of ['granska 6/2', '3', 'justerare: Bo Ek', 'skicka för justering 6/2'])
      await t.whisper('Anna', said)
    await t.whisper('Bo', `synpunkt 2: Ring ${PHONE} hellre`)
    await t.whisper('Anna', `besvara S1: Ja, ${PHONE}`)
    await t.whisper('Bo', `synpunkt närvaro: Kim har ${PHONE}`)
    await t.whisper('Anna', 'besvara S2: Nej')
    await t.whisper('Bo', 'justera 6/2')
    await t.whisper('Anna', 'skicka protokoll 6/2')
    await t.whisper('Anna', 'publicera 6/2')
    expect(await holding()).toEqual(
      'action delivery group log meeting minutes minutesDraft minutesVersion person proposal request'.split(
        ' ',
      ),
    )
    await t.whisper('Anna', 'granska om 6/2')
    expect(await t.whisper('Anna', 'Ta bort den överallt')).toContain('1 borttagna')
    await clock('2026-02-06T08:00:00Z')
    t.posts()
  }
  const disposed = async (): Promise<void> => {
    await t.whisper('Anna', 'gallra borttaget: KS 1')
    await t.whisper('Anna', 'ja')
    await t.say('Bo', 'gallra borttaget: KS 1')
    await clock('2026-02-20T08:30:01Z')
  }

  test('is hidden in every view, search, card and button until two have decided', async () => {
    await sent()
    for (const said of [
      'sök ring',
      'sök 0701234567',
      'historik två',
      'protokoll 6/2',
      'synpunkter 6/2',
      'sammanfattning 6/2',
      'bilagor 6/2',
      'förslag',
      'förslag F1',
      'förslag F2',
      'teman',
      'ledamöter',
      'mina uppdrag',
      'uppdrag alla',
      'läge U1',
      'kedja 6/2 § 2',
      'punkt 6/2 § 2',
      'närvaro 6/2',
      'dagordning 6/2',
      'registerutdrag',
      'frågor',
      'hjälp',
    ])
      for (const who of ['Cecilia', 'Bo', 'Anna'])
        for (const personal of [true, false]) {
          const shown = JSON.stringify(await t.hear(who, said, { personal }))
          const told = JSON.stringify(t.posts())
          const typed = said.includes('070')
          expect([who, said, !typed && isIn(shown), !typed && isIn(told)]).toEqual([
            who,
            said,
            false,
            false,
          ])
        }
  })

  test('goes from minutes, their comments and frozen texts too once two have decided', async () => {
    await sent()
    await disposed()
    expect([await holding(), await inBytes()]).toEqual([[], []])
    expect(await t.whisper('Anna', 'synpunkter 6/2')).not.toContain('Jag kunde inte')
    expect(await t.whisper('Bo', 'protokoll 6/2')).toContain('Justerat den 6 februari')
  })

  test('goes from what lies aside, which comes back without it', async () => {
    await sent()
    await t.say('Bo', 'klart U1')
    await t.say('Anna', 'gallring uppdrag 1 månad ; beslut KS 9')
    await t.say('Anna', 'ja')
    await t.say('Bo', 'gallring uppdrag 1 månad ; beslut KS 9')
    await clock('2026-03-10T03:00:00Z')
    await clock('2026-03-11T03:00:00Z')
    expect(await holding()).toContain('gone')
    await t.whisper('Anna', 'gallra borttaget: KS 1')
    await t.whisper('Anna', 'ja')
    await t.say('Bo', 'gallra borttaget: KS 1')
    await clock('2026-03-26T08:30:01Z')
    expect(await holding()).toEqual([])
  })
})

test('every text of minutes that went out goes with them', async () => {
  t.at('2026-02-06T07:30:00Z')
  await says([
    ['Anna', 'starta möte\nnärvarande: alla\nbeslut 2: Antas.\nläggs till handlingarna 1'],
    ['Anna', 'avsluta möte ändå\nskicka protokoll 6/2'],
    ['Anna', 'anteckning 6/2 § 1: Mer sades.'],
    ['Anna', 'skicka protokoll 6/2'],
    ['Anna', 'anteckning 6/2 § 1: Och mer.'],
    ['Anna', 'skicka protokoll 6/2'],
  ])
  const drafts = async (): Promise<number> =>
    (await documentsIn(t.store)).filter(({ type }) => type === 'minutesDraft').length
  expect(await drafts()).toBe(3)
  await t.say('Anna', 'gallring protokoll 5 år ; beslut KS 9')
  await t.say('Anna', 'ja')
  await t.say('Bo', 'gallring protokoll 5 år ; beslut KS 9')
  await clock('2026-02-21T08:00:00Z')
  await clock('2027-02-21T08:00:00Z')
  for (const day of ['08', '09', '10']) await clock(`2031-02-${day}T03:00:00Z`)
  expect(await drafts()).toBe(0)
})

import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Delivery } from '../../src/delivery/delivery.ts'
import { pass } from '../../src/reminders/pass.ts'
import { backupSqlite } from '../../src/store/sqlite-copy.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { exportLines } from '../../src/store/transfer.ts'
import { DeliveryError } from '../../src/world.ts'
import { addedTo } from '../chat/added.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { place } from './cast.ts'
import { documentsIn, typesWith } from './documents.ts'

/*
 * Why somebody stays away goes the day after the meeting, at midnight: also what asks about it, what waits to be told, and what was told late, whenever that was said
 * on the day of the meeting. The meeting is on Friday 6 February 2026; Anna leads.
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
  await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Arkivet\nkalla 6/2')
  t.at('2026-02-06T06:00:00Z')
})
afterEach(() => t.end())

const WHY = 'sorgblomma'
const found = (): Promise<readonly string[]> => typesWith(t.store, WHY)
const LAST = '2026-02-06T22:59:58Z'
const DAY_AFTER = '2026-02-06T23:00:01Z'

/** In the files, the log of writes too, in a backup, and in an export. */
async function inBytes(): Promise<readonly string[]> {
  // What has run out is taken away when the partition is written.
  await t.whisper('Anna', 'tema: Annat')
  await t.whisper('Bo', 'tema: Mer')
  await sleep(250)
  backupSqlite(`${folder}/klubban.db`, `${folder}/copy.db`)
  const files = readdirSync(folder).filter((name) =>
    readFileSync(`${folder}/${name}`).includes(WHY),
  )
  let exported = ''
  for await (const line of exportLines(t.store.all())) exported += line
  return exported.includes(WHY) ? [...files, 'export'] : files
}

const late = async (who: string, text: string): Promise<void> => {
  const heard = await t.bot.hear({
    activityId: 'late',
    conversation: place(`private-${who}`, 'personal'),
    sender: t.account(who),
    text,
    mentioned: [],
  })
  await heard.unsaid?.()
}

const said: readonly (readonly [string, readonly string[], () => Promise<unknown>])[] = [
  ['a reason that was told', ['reasons'], () => t.whisper('Bo', `kommer inte 6/2: ${WHY}`)],
  [
    'a question about a name',
    ['question'],
    async () => {
      await t.whisper('Anna', 'roll Bo Ek ordförande')
      await t.whisper('Bo', `kommer inte Ek 6/2: ${WHY}`)
    },
  ],
  ['a question about text', ['question'], () => t.whisper('Bo', `tema: Bo kommer inte, ${WHY}`)],
  [
    'what was offered for own words',
    ['question'],
    () => t.whisper('Bo', `missar nog mötet pga ${WHY}`),
  ],
  [
    'a list of what waits, shown since',
    ['question'],
    async () => {
      await t.whisper('Anna', `tema: Bo kommer inte, ${WHY}`)
      await t.whisper('Anna', 'frågor')
    },
  ],
  [
    'a question behind another one',
    ['question'],
    async () => {
      await t.whisper('Bo', `tema: Bo kommer inte, ${WHY}`)
      await t.whisper('Bo', 'uppdrag: måla ; ansvarig Ek')
    },
  ],
  [
    'a late answer that asks about one',
    ['delivery', 'question'],
    () => late('Bo', `tema: Bo kommer inte, ${WHY}`),
  ],
  [
    'a late answer that tells one',
    ['delivery', 'reasons'],
    async () => {
      await t.whisper('Bo', `kommer inte 6/2: ${WHY}`)
      await late('Anna', 'registerutdrag Bo Ek')
    },
  ],
  [
    'what waits for a group to be named',
    ['wish'],
    async () => {
      await addedTo(t, place('other'), [t.account('Bo')], { name: 'Andra gruppen' })
      await t.whisper('Bo', `kommer inte 6/2: ${WHY}`)
    },
  ],
]

test.each(said)('%s', async (_what, kinds, say) => {
  await say()
  t.at('2026-02-06T06:00:01Z')
  expect(await found()).toEqual(expect.arrayContaining([...kinds]))
  t.at(LAST)
  expect(await found()).toEqual(expect.arrayContaining([...kinds]))
  t.at(DAY_AFTER)
  expect(await found()).toEqual([])
  expect(await inBytes()).toEqual([])
})

describe('what was told alone', () => {
  const posts = async (): Promise<readonly Delivery[]> =>
    (await documentsIn(t.store)).filter(
      (doc): doc is Delivery =>
        doc.type === 'delivery' && ['private', 'lateAnswer'].includes((doc as Delivery).purpose),
    )

  test('is not kept once it has been sent', async () => {
    await t.whisper('Bo', `kommer inte 6/2: ${WHY}`)
    t.posts()
    await t.say('Anna', 'logg Anna')
    await late('Anna', 'registerutdrag Bo Ek')
    t.at('2026-02-06T06:01:00Z')
    await pass(t.world)
    const told = t.posts().map(({ message }) => message.text)
    expect([told.some((text) => text.includes('kalla 6/2')), told.join().includes(WHY)]).toEqual([
      true,
      true,
    ])
    const kept = (await posts()).map(({ status, message }) => [status, message])
    expect(kept).toEqual([
      ['delivered', { text: '' }],
      ['delivered', { text: '' }],
    ])
    expect(await found()).toEqual(['reasons'])
  })

  test('and cannot be sent waits until then, however often it is tried', async () => {
    t.failWith(...Array.from({ length: 99 }, () => new DeliveryError('later', '503')))
    await t.say('Anna', 'logg Anna')
    for (const at of ['10:00', '16:00', '21:00', '22:30']) {
      t.at(`2026-02-06T${at}:00Z`)
      await pass(t.world)
    }
    expect((await posts()).map(({ status }) => status)).toEqual(['pending'])
    t.at(DAY_AFTER)
    expect(await posts()).toEqual([])
  })
})

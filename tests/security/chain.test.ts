import { digestOf, nextSeal, type Seal } from '../../src/records/chain.ts'
import { checkExport } from '../../src/records/check-export.ts'
import type { LogEntry } from '../../src/records/log.ts'
import { pass } from '../../src/reminders/pass.ts'
import type { Doc } from '../../src/store/store.ts'
import { exportLines, importLines } from '../../src/store/transfer.ts'
import { talk, type Talk } from '../chat/talk.ts'

/*
 * The log is a chain: what an export holds of it can be checked. The clock starts on Monday 12 January 2026, 09.00; the night's work is done at two.
 */
let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

const docs = async (): Promise<readonly Doc[]> => {
  const found: Doc[] = []
  for await (const line of exportLines(t.store.all())) {
    const doc = JSON.parse(line) as Doc
    if (doc.id && doc.pk) found.push(doc)
  }
  return found
}
async function* asExport(all: readonly Doc[]): AsyncGenerator<string> {
  yield JSON.stringify({ format: 'klubban-store', version: 1 })
  for (const doc of all) yield JSON.stringify(doc)
  yield JSON.stringify({ documents: all.length })
}
const check = async (all: readonly Doc[], ...noted: string[]) => {
  const { text, whole } = await checkExport(asExport(all), noted)
  return { lines: text.split('\n'), whole }
}
const night = async (day: string) => {
  t.at(`${day}T04:00:00Z`)
  await pass(t.world)
  await pass(t.world)
}
const seals = (all: readonly Doc[]) => all.filter((doc): doc is Seal => doc.type === 'seal')
const entries = (all: readonly Doc[]) => all.filter((doc): doc is LogEntry => doc.type === 'log')
/** Three days with three proposals each, sealed every night; more said on the fourth. */
const days = async (): Promise<readonly Doc[]> => {
  for (const day of ['13', '14', '15']) {
    t.at(`2026-01-${day}T08:00:00Z`)
    for (const title of ['Läkaravtalet', 'Budgeten', 'Lokalerna'])
      await t.say('Bo', `föreslå ${title} ${day}`)
    await night(`2026-01-${Number(day) + 1}`)
  }
  t.at('2026-01-16T12:00:00Z')
  await t.say('Bo', 'föreslå Det nyaste')
  return docs()
}
const said = (all: readonly Doc[], words: string) =>
  entries(all).find((entry) => entry.acts.some(({ source }) => source.includes(words)))!
const without = (all: readonly Doc[], id: string) => all.filter((doc) => doc.id !== id)
const instead = (all: readonly Doc[], doc: Doc) =>
  all.map((one) => (one.id === doc.id && one.pk === doc.pk ? doc : one))

describe('what is as it was', () => {
  test('is whole, and says where each chain ends', async () => {
    const all = await days()
    const { lines, whole } = await check(all)
    const last = seals(all).at(-1)!
    expect(whole).toBe(true)
    expect(lines).toEqual([
      expect.stringMatching(
        /^1 logs, 3 seals: \d+ entries are as they were sealed, 0 had words taken out and are so sealed, 0 were let go of by the groups' own rules, 1 are not sealed yet$/,
      ),
      `${t.pk}: seal 3 is ${last.hash}`,
    ])
    const rows = seals(all).flatMap((one) => one.entries)
    expect(rows.length).toBe(entries(all).length - 1)
  })

  test('a hash that was noted once is found in every later chain', async () => {
    const all = await days()
    for (const { hash } of seals(all)) expect((await check(all, hash)).whole).toBe(true)
    const { lines, whole } = await check(all, 'another')
    expect(whole).toBe(false)
    expect(lines).toContain('no chain holds the noted hash another')
  })

  test('moved to another store, in another order and under another key', async () => {
    const all = await days()
    const moved = all.map((doc) => ({ ...doc, pk: 'g-elsewhere' })).toReversed()
    expect((await check(moved)).whole).toBe(true)
    const other = await talk([])
    try {
      await importLines(other.store, () => asExport(all), { overwrite: true, random: () => 0 })
      const again: Doc[] = []
      for await (const { doc } of other.store.all()) again.push(doc)
      expect((await check(again)).whole).toBe(true)
    } finally {
      await other.end()
    }
  })

  test('two who seal at once make one chain', async () => {
    await days()
    t.at('2026-01-17T04:00:00Z')
    await Promise.all([pass(t.world), pass(t.world), pass(t.world)])
    const all = await docs()
    expect((await check(all)).whole).toBe(true)
    expect(seals(all).map(({ number }) => number)).toEqual([1, 2, 3, 4])
    const rows = seals(all).flatMap((one) => one.entries.map(({ id }) => id))
    expect(new Set(rows).size).toBe(rows.length)
  })

  test('what was written later than it says is sealed the next night', async () => {
    const all = await days()
    const late = { ...said(all, 'Budgeten 15'), id: 'log-late-0' }
    const doc: LogEntry = {
      ...late,
      keys: { log: `${late.at}|0000000000|log-late-0`, by: `${late.by}|${late.at}|x` },
    }
    await t.store.commit(t.pk, [{ op: 'create', doc }])
    expect((await check(await docs())).whole).toBe(true)
    await night('2026-01-17')
    const after = await docs()
    expect((await check(after)).whole).toBe(true)
    expect(
      seals(after)
        .at(-1)
        ?.entries?.map(({ id }) => id),
    ).toContain('log-late-0')
  })

  test('what is younger than ten minutes waits, since something may still come before it', async () => {
    await days()
    t.at('2026-01-17T03:55:00Z')
    await t.say('Bo', 'föreslå Just nu')
    const isSealed = async (): Promise<boolean> => {
      const all = await docs()
      const { id } = said(all, 'Just nu')
      return seals(all).some(({ entries: rows }) => rows.some((row) => row.id === id))
    }
    await night('2026-01-17')
    expect(await isSealed()).toBe(false)
    await night('2026-01-18')
    expect(await isSealed()).toBe(true)
    expect((await check(await docs())).whole).toBe(true)
  })

  test('a night without anything said makes no seal', async () => {
    await days()
    await night('2026-01-17')
    await night('2026-01-18')
    await night('2026-01-19')
    expect(seals(await docs())).toHaveLength(4)
  })

  test('a store of before is sealed whole, however much it holds', async () => {
    const { pk } = t
    for (let at = 0; at < 1300; at += 50)
      await t.store.commit(
        pk,
        Array.from({ length: 50 }, (_, n) => {
          const time = new Date(Date.UTC(2020, 0, 1) + (at + n) * 3_600_000).toISOString()
          return {
            op: 'put',
            doc: {
              id: `log-old${at + n}-0`,
              pk,
              type: 'log',
              schema: 1,
              by: 'p1',
              at: time,
              from: 'groupChat',
              acts: [],
              answer: { text: '' },
              keys: { log: `${time}|0|log-old${at + n}-0`, by: `p1|${time}` },
            } as Doc,
          }
        }),
      )
    await t.say('Anna', 'föreslå Något')
    await night('2026-01-13')
    await night('2026-01-14')
    const all = await docs()
    expect((await check(all)).whole).toBe(true)
    const rows = seals(all).flatMap((one) => one.entries.map(({ id }) => id))
    expect(new Set(rows).size).toBe(rows.length)
    expect(rows.length).toBeGreaterThanOrEqual(1300)
  })
})

describe('what is not is named', () => {
  const named = async (all: readonly Doc[]) => {
    const { lines, whole } = await check(all)
    expect(whole).toBe(false)
    return lines.slice(0, -2)
  }

  test.each([
    ['its words', (e: LogEntry) => ({ ...e, acts: [{ ...e.acts[0]!, source: 'föreslå Annat' }] })],
    ['who said it', (e: LogEntry) => ({ ...e, by: 'p5' })],
    ['when', (e: LogEntry) => ({ ...e, at: '2026-01-13T08:00:00.001Z' })],
    ['from where', (e: LogEntry) => ({ ...e, from: 'personal' as const })],
    ['what stood', (e: LogEntry) => ({ ...e, acts: [{ ...e.acts[0]!, touched: [] }] })],
    ['what was answered', (e: LogEntry) => ({ ...e, answer: { text: 'Nej' } })],
    ['a field more', (e: LogEntry) => ({ ...e, note: 'x' })],
    [
      'a tombstone made up',
      (e: LogEntry) => ({
        ...e,
        by: 'p5',
        blanked: [{ at: e.at, digest: digestOf(e) }],
      }),
    ],
  ])('an entry in which was changed: %s', async (_what, changed) => {
    const all = await days()
    const entry = said(all, 'Budgeten 13')
    expect(await named(instead(all, changed(entry)))).toEqual([
      `${t.pk}: ${entry.id} of ${entry.at} was changed after it was sealed`,
    ])
  })

  test('one that was removed, and several', async () => {
    const all = await days()
    const [a, b] = [said(all, 'Budgeten 13'), said(all, 'Lokalerna 15')]
    expect(await named(without(without(all, a.id), b.id))).toEqual([
      `${t.pk}: ${a.id} of ${a.at} was removed after it was sealed`,
      `${t.pk}: ${b.id} of ${b.at} was removed after it was sealed`,
    ])
  })

  test('one that was put in', async () => {
    const all = await days()
    const entry = { ...said(all, 'Budgeten 13'), id: 'log-made-up-0' }
    expect(await named([...all, entry])).toEqual([
      `${t.pk}: log-made-up-0 of ${entry.at} was put in afterwards: no seal holds it`,
    ])
  })

  test('a seal that was removed, and one in which a digest was changed', async () => {
    const all = await days()
    const [first, second] = seals(all) as [Seal, Seal]
    expect(await named(without(all, second.id))).toEqual(
      expect.arrayContaining([`${t.pk}: seal 2 was removed`]),
    )
    const entry = said(all, 'Budgeten 13')
    const changed = { ...entry, by: 'p5' }
    const rows = first.entries.map((row) =>
      row.id === entry.id ? { ...row, digest: digestOf(changed) } : row,
    )
    const forged = instead(instead(all, changed), { ...first, entries: rows } as Seal)
    expect(await named(forged)).toEqual([
      `${t.pk}: seal 1 of ${first.at} was changed, or one before it was`,
    ])
  })

  test('a seal made anew over what was changed breaks the one after it', async () => {
    const all = await days()
    const [first, second] = seals(all) as [Seal, Seal]
    const changed = { ...said(all, 'Budgeten 13'), by: 'p5' }
    const inFirst = new Set(first.entries.map(({ id }) => id))
    const anew = nextSeal({
      pk: t.pk,
      last: undefined,
      entries: entries(instead(all, changed)).filter(({ id }) => inFirst.has(id)),
      now: new Date(first.at),
    })
    expect(await named(instead(instead(all, changed), anew))).toEqual([
      `${t.pk}: seal 2 of ${second.at} was changed, or one before it was`,
    ])
  })

  test('a whole chain made anew holds no hash that was noted before', async () => {
    const all = await days()
    const noted = seals(all).at(-1)!.hash
    const changed = { ...said(all, 'Budgeten 13'), by: 'p5' }
    const forged = instead(all, changed).filter(({ type }) => type !== 'seal')
    const anew = nextSeal({
      pk: t.pk,
      last: undefined,
      entries: entries(forged),
      now: new Date('2026-01-16T01:00:00Z'),
    })
    expect((await check([...forged, anew])).whole).toBe(true)
    expect((await check([...forged, anew], noted)).whole).toBe(false)
  })

  test('nor does one whose end was taken away', async () => {
    const all = await days()
    const last = seals(all).at(-1)!
    expect((await check(without(all, last.id), last.hash)).lines).toContain(
      `no chain holds the noted hash ${last.hash}`,
    )
  })

  test('a file that was cut short is no export', async () => {
    const all = await days()
    async function* cut(): AsyncGenerator<string> {
      for await (const line of asExport(all)) if (!line.startsWith('{"documents"')) yield line
    }
    await expect(checkExport(cut(), [])).rejects.toThrow('cut short')
  })
})

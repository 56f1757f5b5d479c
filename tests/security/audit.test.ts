import type { LogEntry } from '../../src/records/log.ts'
import { Book } from '../../src/store/book.ts'
import type { Op } from '../../src/store/store.ts'
import { exportLines, importLines } from '../../src/store/transfer.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { join } from 'node:path'
import { give } from '../chat/given.ts'
import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'

/** Every operation that ever reached the store. */
let ops: Op[]
let t: Talk
beforeEach(async () => {
  ops = []
  t = await talk(undefined, (folder, now) => {
    const store = openSqliteStore(join(folder, 'klubban.db'), now)
    return { ...store, commit: (pk, all) => (ops.push(...all), store.commit(pk, all)) }
  })
  // Later than the group itself came to be.
  t.at('2026-01-12T08:00:10Z')
})
afterEach(() => t.end())

describe('the log', () => {
  test('tells who did what, when, from where, and what it was before, the latest first', async () => {
    await t.say('Anna', 'roll Bo Ek AU')
    t.at('2026-01-13T12:30:00Z')
    await t.say('Anna', 'roll Bo Ek ordförande\norganisation Bo Ek: Nora kommun')
    t.at('2026-01-13T12:31:00Z')
    await t.whisper('Bo', 'organisation Bo Ek: Region Norr')
    expect(await t.whisper('Anna', 'logg')).toBe(
      'Loggen, det senaste först:\n' +
        '– 13 januari 2026 13.31, Bo Ek i egen chatt: ”organisation Bo Ek: Region Norr”\n  Innan: Bo Ek, organisation: Nora kommun\n' +
        '– 13 januari 2026 13.30, Anna Berg i gruppchatten: ”organisation Bo Ek: Nora kommun”\n  Innan: Bo Ek, organisation: saknades\n' +
        '– 13 januari 2026 13.30, Anna Berg i gruppchatten: ”roll Bo Ek ordförande”\n  Innan: Bo Ek, roll: AU\n' +
        '– 12 januari 2026 09.00, Anna Berg i gruppchatten: ”roll Bo Ek AU”\n  Innan: Bo Ek, roll: saknades\n– 12 januari 2026 09.00, Anna Berg i gruppchatten: lade till Klubban',
    )
  })

  test('in English too', async () => {
    await t.say('Anna', 'språk engelska\norganisation Bo Ek: Nora kommun\nundo')
    expect(await t.whisper('Anna', 'log')).toBe(
      'The log, latest first:\n' +
        '– 12 January 2026 09:00, Anna Berg in the group chat: “organisation Bo Ek: Nora kommun”\n  Before: Bo Ek, organisation: none\n' +
        '– 12 January 2026 09:00, Anna Berg in the group chat: “språk engelska”\n  Before: setting: language Swedish\n– 12 January 2026 09:00, Anna Berg in the group chat: added Klubban',
    )
  })

  test('what was taken back is told as such', async () => {
    await t.say('Anna', 'organisation Bo Ek: Nora kommun')
    t.at('2026-01-12T08:01:00Z')
    await t.say('Anna', 'ångra')
    expect(await t.whisper('Anna', 'logg')).toBe(
      'Loggen, det senaste först:\n– 12 januari 2026 09.01, Anna Berg i gruppchatten: tog tillbaka ”organisation Bo Ek: Nora kommun”\n' +
        '– 12 januari 2026 09.00, Anna Berg i gruppchatten: ”organisation Bo Ek: Nora kommun”\n  Innan: Bo Ek, organisation: saknades\n– 12 januari 2026 09.00, Anna Berg i gruppchatten: lade till Klubban',
    )
  })

  test('is filtered by name, also of somebody who has left', async () => {
    await t.say('Anna', 'roll Bo Ek ordförande')
    await t.say('Bo', 'organisation Eva Falk: Nora kommun')
    expect(await t.whisper('Anna', 'logg Bo')).toBe(
      'Loggen för Bo Ek, det senaste först:\n– 12 januari 2026 09.00, Bo Ek i gruppchatten: ”organisation Eva Falk: Nora kommun”\n  Innan: Eva Falk, organisation: saknades',
    )
    await t.bot.happened({
      kind: 'membersRemoved',
      conversation: (await t.group()).home,
      accounts: [t.account('Bo')],
      by: t.account('Anna'),
    })
    expect(await t.whisper('Anna', 'logg Bo Ek')).toContain('”organisation Eva Falk: Nora kommun”')
    expect(await t.whisper('Anna', 'logg Cecilia')).toBe('Loggen har inget om Cecilia Dahl.')
    expect(await t.whisper('Anna', 'logg Gunnar')).toBe(
      'Jag hittar ingen som heter ”Gunnar” i gruppen. Skriv ”ledamöter” för att se alla.',
    )
    expect(await t.whisper('Anna', 'logg Ek')).toBe(
      'Flera heter ”Ek”. Vem menar du?\n1. Bo Ek\n2. David Ek\nSvara med siffran.',
    )
    expect(await t.whisper('Anna', '1')).toContain('Loggen för Bo Ek')
  })

  test('is filtered by action, proposal, meeting and item', async () => {
    await plan(t, {
      id: 'm1',
      on: '2026-02-06',
      lastDayOn: '2026-01-23',
      items: ['Inledning', 'Rapporter'],
    })
    await give(t, { id: 'U1', owners: ['Bo'], due: { kind: 'day', on: '2026-02-02' } })
    await t.say('Bo', 'föreslå Läkaravtalet')
    t.at('2026-01-12T08:01:00Z')
    await t.say('Bo', 'senare U1 9/2: sjukdom')
    await t.say('Anna', 'punkt: Budget')
    t.at('2026-01-12T08:02:00Z')
    await t.say('Anna', 'avslå F1: redan klart')
    expect(await t.whisper('Anna', 'logg u1')).toBe(
      'Loggen för U1, det senaste först:\n– 12 januari 2026 09.01, Bo Ek i gruppchatten: ”senare U1 9/2: sjukdom”\n  Innan: U1, tid: 2 februari 2026',
    )
    expect(await t.whisper('Anna', 'logg F1')).toBe(
      'Loggen för F1, det senaste först:\n– 12 januari 2026 09.02, Anna Berg i gruppchatten: ”avslå F1: redan klart”\n  Innan: F1, läge: väntar; F1, skäl: saknades\n– 12 januari 2026 09.00, Bo Ek i gruppchatten: ”föreslå Läkaravtalet”',
    )
    expect(await t.whisper('Anna', 'logg 6/2')).toBe(
      'Loggen för mötet 6 februari 2026, det senaste först:\n– 12 januari 2026 09.01, Anna Berg i gruppchatten: ”punkt: Budget”',
    )
    expect(await t.whisper('Anna', 'logg punkt 3')).toBe(
      'Loggen för punkt 3 den 6 februari 2026, det senaste först:\n– 12 januari 2026 09.01, Anna Berg i gruppchatten: ”punkt: Budget”',
    )
    expect(await t.whisper('Anna', 'logg 1 6/2')).toBe(
      'Loggen har inget om punkt 1 den 6 februari 2026.',
    )
    expect(await t.whisper('Anna', 'logg 9')).toBe(
      'Det finns ingen punkt 9 på mötet fredag 6 februari 2026. Där finns 1, 2, 3.',
    )
    expect(await t.whisper('Anna', 'logg 31/2')).toBe('Datumet ”31/2” finns inte i kalendern.')
  })

  test('comes in pages', async () => {
    for (let one = 1; one <= 27; one += 1) {
      t.at(`2026-01-12T09:${String(one).padStart(2, '0')}:00Z`)
      await t.say('Anna', `organisation Bo Ek: Kommun ${one}`)
    }
    const first = await t.whisper('Anna', 'logg')
    expect(first).toContain('”organisation Bo Ek: Kommun 27”')
    expect(first.split('\n').at(-1)).toBe('Det finns mer. Skriv ”logg sida 2”.')
    expect(await t.whisper('Anna', 'logg Anna sida 2')).toMatch(
      /^Loggen för Anna Berg, det senaste först, sida 2:\n.*Kommun 15”[\s\S]*Det finns mer\. Skriv ”logg Anna Berg sida 3”\.$/,
    )
    expect((await t.whisper('Anna', 'logg sida 3')).split('\n').at(-3)).toContain(
      '”organisation Bo Ek: Kommun 1”',
    )
    expect(await t.whisper('Anna', 'logg sida 4')).toBe('Det finns ingen sida 4 i loggen.')
  })

  test('does not tell the group what was said in private', async () => {
    await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23' })
    await t.say('Anna', 'kalla 6/2')
    await t.whisper('Bo', 'kommer inte: på bröllop')
    t.posts()
    const inGroup = await t.say('Anna', 'logg Bo')
    expect(inGroup).toBe('Svaret har jag skickat i din egen chatt med mig.')
    expect(t.posts().map(({ to }) => to)).toEqual(['private-Anna'])
    const inPrivate = await t.whisper('Anna', 'logg Bo')
    expect(inPrivate).toContain('”kommer inte”')
    // Why somebody stays away is in no log.
    expect(inPrivate).not.toContain('bröllop')
  })

  test('is for those who lead', async () => {
    expect(await t.say('Bo', 'logg')).toBe(
      'Det kan bara sekreteraren, ordföranden eller deras ställföreträdare göra. Fråga Anna Berg.',
    )
  })

  test('tells who came and went, and that nobody takes back with a sentence', async () => {
    const { home } = await t.group()
    t.at('2026-01-12T09:00:00Z')
    await t.bot.happened({
      kind: 'membersRemoved',
      conversation: home,
      accounts: [t.account('Bo'), t.account('Eva')],
      by: t.account('Anna'),
    })
    await t.bot.happened({
      kind: 'membersRemoved',
      conversation: home,
      accounts: [t.account('Bo'), t.account('Eva')],
      by: t.account('Anna'),
    })
    t.at('2026-01-12T09:01:00Z')
    await t.bot.happened({
      kind: 'membersAdded',
      conversation: home,
      accounts: [t.account('Bo'), t.account('Eva')],
      by: { teamsId: '29:nobody', name: '' },
    })
    await t.bot.happened({
      kind: 'renamed',
      conversation: home,
      name: 'Chefsrådet',
      by: t.account('Anna'),
    } as never)
    expect(await t.say('Anna', 'ångra')).toBe(
      'Du har inget antecknat de senaste tio minuterna som går att ta tillbaka.',
    )
    expect((await t.whisper('Anna', 'logg')).split('\n').sort().reverse().slice(0, 4)).toEqual([
      '– 12 januari 2026 10.01, Teams i gruppchatten: kom med i gruppen: Bo Ek, Eva Falk',
      '– 12 januari 2026 10.01, Anna Berg i gruppchatten: gruppen bytte namn',
      '– 12 januari 2026 10.00, Anna Berg i gruppchatten: lämnade gruppen: Bo Ek, Eva Falk',
      '– 12 januari 2026 09.00, Anna Berg i gruppchatten: lade till Klubban',
    ])
  })
})

describe('append-only', () => {
  test('a busy day writes each entry once and never touches it again', async () => {
    await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Inledning'] })
    for (const line of [
      'roll Bo Ek ordförande',
      'roll Ek ordförande',
      '2',
      'föreslå A',
      'ta in F1',
      'ångra',
      'ångra',
      'ångra',
      'inställningar justering på',
      'starta möte 6/2',
      'anteckning 1: x',
      'ångra',
      'logg',
      'xyzzy',
    ])
      await t.say('Anna', line)
    await t.hear('Anna', 'organisation Bo Ek: Nora', { id: 'twice' })
    await t.hear('Anna', 'organisation Bo Ek: Nora', { id: 'twice' })
    const touching = ops.filter((op) =>
      op.op === 'delete' ? op.id.startsWith('log-') : op.doc.type === 'log',
    )
    expect(touching.length).toBeGreaterThan(8)
    expect(touching.filter(({ op }) => op !== 'create')).toEqual([])
    const ids = touching.flatMap((op) => (op.op === 'create' ? [op.doc.id] : []))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('a book lets nobody change or remove an entry', async () => {
    await t.say('Anna', 'organisation Bo Ek: Nora kommun')
    const [entry] = (await t.store.list<LogEntry>(t.pk, { index: 'log', limit: 1 })).items
    const book = new Book(t.store, t.pk)
    await expect(book.put({ ...entry!.doc, by: 'p2' })).rejects.toThrow('append-only')
    await expect(book.remove(entry!.doc.id)).rejects.toThrow('append-only')
    expect(() => book.create(entry!.doc)).toThrow('exists already')
  })

  test('the same message cannot write a second entry', async () => {
    await t.say('Anna', 'organisation Bo Ek: Nora kommun')
    const [entry] = (await t.store.list<LogEntry>(t.pk, { index: 'log', limit: 1 })).items
    await expect(t.store.commit(t.pk, [{ op: 'create', doc: entry!.doc }])).rejects.toMatchObject({
      reason: 'exists',
    })
  })
})

test('is exported with the rest, and reads the same where it is imported', async () => {
  await t.say('Anna', 'organisation Bo Ek: Nora kommun')
  await t.whisper('Bo', 'organisation Bo Ek: Region Norr')
  const lines: string[] = []
  for await (const line of exportLines(t.store.all())) lines.push(line)
  expect(lines.filter((line) => line.includes('"type":"log"')).length).toBe(
    (await t.store.list(t.pk, { index: 'log', limit: 100 })).items.length,
  )
  const told = await t.whisper('Anna', 'logg')
  const other = await talk(['Anna Berg'])
  for (const { id } of (
    await other.store.list<LogEntry>(other.pk, { index: 'log', limit: 100 })
  ).items.map(({ doc }) => doc))
    expect(id).toMatch(/^log-/)
  await importLines(
    other.store,
    async function* () {
      yield* lines
    },
    { overwrite: true },
  )
  expect(await other.whisper('Anna', 'logg')).toBe(told)
  await other.end()
})

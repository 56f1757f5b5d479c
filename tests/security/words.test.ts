import { checkExport } from '../../src/records/check-export.ts'
import type { LogEntry } from '../../src/records/log.ts'
import { retentionDoc } from '../../src/records/retention-order.ts'
import { pass } from '../../src/reminders/pass.ts'
import { exportLines } from '../../src/store/transfer.ts'
import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { changeGroup } from '../chat/given.ts'

/*
 * What was typed is kept ninety days; after that the log tells the act, who, when, from where, and what stood. The clock starts on Monday 12 January 2026, 09.00.
 */
let t: Talk
beforeEach(async () => {
  t = await talk()
  await t.store.commit(t.pk, [{ op: 'put', doc: retentionDoc(await t.group(), t.world.now()) }])
})
afterEach(() => t.end())

const night = async (day: string) => {
  t.at(`${day}T01:30:00Z`)
  await pass(t.world)
}
const log = async () =>
  (await t.store.list<LogEntry>(t.pk, { index: 'log', limit: 500 })).items.map(({ doc }) => doc)
const whole = async () => {
  const { text, whole: is } = await checkExport(exportLines(t.store.all()), [])
  return is ? 'whole' : text
}
const set = (retention: Readonly<Record<string, number | 'kept'>>) =>
  changeGroup(t, (group) => ({ ...group, settings: { ...group.settings, retention } }))

describe('words', () => {
  const say = async () => {
    await t.say('Bo', 'föreslå Kallblodig rubrik')
    await t.say('Anna', 'roll Eva Falk AU')
    await t.whisper('Eva', 'föreslå Hemliga ting')
    await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Rummet Kastanjen')
    await t.say('Anna', 'flytta möte 6/2 till 13/2 09:00-12:00 Rummet Linden')
  }

  test('stand on the ninetieth day and are gone after it, from every entry', async () => {
    await say()
    await night('2026-04-12')
    expect(JSON.stringify(await log())).toContain('Kallblodig')
    await night('2026-04-13')
    const after = await log()
    for (const words of ['Kallblodig', 'Hemliga', 'Linden', 'föreslå', 'Antecknat'])
      expect(JSON.stringify(after)).not.toContain(words)
    expect(await whole()).toBe('whole')
  })

  test('leave who did what, when, from where, and what stood', async () => {
    await say()
    await night('2026-04-14')
    t.at('2026-04-14T08:00:00Z')
    const told = await t.whisper('Anna', 'logg')
    expect(told).toContain(
      'Anna Berg i gruppchatten: ”flytta möte”, utan orden\n  Innan: datum: 6 februari',
    )
    expect(told).toContain('plats: Rummet Kastanjen')
    expect(told).toContain('Bo Ek i gruppchatten: ”föreslå”, utan orden')
    expect(told).not.toContain('Kallblodig')
    expect(await t.whisper('Anna', 'logg F1')).toContain('”föreslå”, utan orden')
    // What the group has is untouched.
    expect(await t.say('Anna', 'förslag F1')).toContain('Kallblodig rubrik')
  })

  test('in English too, and of what was taken back', async () => {
    await t.say('Anna', 'språk engelska')
    await t.say('Bo', 'propose Cold-blooded title')
    await t.say('Bo', 'undo')
    await night('2026-04-14')
    const told = await t.whisper('Anna', 'log')
    expect(told).toContain('took back “propose …”')
    expect(told).toContain('“propose”, without the words')
    expect(told).not.toContain('Cold-blooded')
  })

  test('stay as long as the group says', async () => {
    await say()
    await set({ words: 6 })
    await night('2026-07-12')
    expect(JSON.stringify(await log())).toContain('Kallblodig')
    await night('2026-07-13')
    expect(JSON.stringify(await log())).not.toContain('Kallblodig')
    await set({ words: 'kept' })
    t.at('2026-07-13T08:00:00Z')
    await t.say('Bo', 'föreslå Varmblodig rubrik')
    await night('2027-07-13')
    expect(JSON.stringify(await log())).toContain('Varmblodig')
  })

  test('longer is for one to say, shorter for two', async () => {
    await t.say('Anna', 'gallring ord 6 månader')
    expect(await t.say('Anna', 'ja')).toBe(
      'Antecknat: ord gallras 6 månader efter att de skrevs, med början i natt. Skriv ”gallring” för att se allt.',
    )
    expect(await t.say('Anna', 'gallring ord bevaras')).toContain('ord bevaras från och med nu')
    expect((await t.group()).settings.retention).toEqual({ words: 'kept' })
    expect(await t.say('Anna', 'gallring ord 2 månader')).toContain('bara efter beslut')
    await set({})
    expect(await t.say('Anna', 'retention words 2 months')).toContain('bara efter beslut')
  })

  test('of more than one night’s page, from where the night before ended', async () => {
    for (let at = 0; at < 260; at += 1) await t.say('Bo', `föreslå Ord${at}`, { id: `m${at}` })
    await night('2026-04-14')
    expect(JSON.stringify(await log())).not.toMatch(/Ord\d/)
    expect(await whole()).toBe('whole')
    const count = (await log()).filter(({ blanked }) => blanked).length
    const { list } = t.store
    const begun: (string | undefined)[] = []
    Object.assign(t.store, {
      list: (...[pk, range]: Parameters<typeof list>) => {
        if (range.index === 'log' && range.limit === 200) begun.push(range.after)
        return list(pk, range)
      },
    })
    await night('2026-04-15')
    Object.assign(t.store, { list })
    expect(begun).toEqual([expect.stringMatching(/^2026-01-12/)])
    expect((await log()).filter(({ blanked }) => blanked)).toHaveLength(count)
    expect((await log()).every(({ blanked }) => (blanked?.length ?? 0) <= 1)).toBe(true)
  })

  test('a message of then that is edited now is still known as recorded', async () => {
    await t.say('Bo', 'föreslå Kallblodig rubrik', { id: 'said-then' })
    await night('2026-04-14')
    t.at('2026-04-14T08:00:00Z')
    const heard = await t.bot.hear({
      activityId: 'said-then',
      edited: true,
      conversation: {
        id: 'chat',
        kind: 'groupChat',
        tenantId: '00000000-0000-0000-0000-00000000000a',
        serviceUrl: 'http://127.0.0.1:9/',
        botId: '28:bot',
      },
      groupName: 'Chefsgruppen',
      sender: t.account('Bo'),
      text: 'föreslå Annan rubrik',
      mentioned: [],
    })
    expect(heard.answer?.text).toContain('Det här meddelandet är antecknat sedan länge.')
  })
})

describe('the log', () => {
  test('stays two years, and what is about a meeting two years after that', async () => {
    await t.say('Bo', 'föreslå Något annat')
    await plan(t, { id: 'm1', on: '2026-11-06', lastDayOn: '2026-10-20', items: ['Inledning'] })
    await t.say('Anna', 'punkt: Läkaravtalet ; möte 6/11')
    const commands = async () =>
      (await log()).flatMap(({ acts }) => acts.map(({ command }) => command))
    await night('2028-01-12')
    expect(await commands()).toEqual(['installed', 'propose', 'item'])
    await night('2028-01-13')
    expect(await commands()).toEqual(['item', 'culled'])
    await night('2028-11-06')
    expect(await commands()).toEqual(['item', 'culled'])
    await night('2028-11-07')
    expect(await commands()).toEqual(['culled', 'culled'])
    expect(await whole()).toBe('whole')
    expect((await checkExport(exportLines(t.store.all()), [])).text).toContain('2 were let go of')
  })

  test('stays for good where the group says so, and as it was set before', async () => {
    await t.say('Bo', 'föreslå Något annat')
    expect(await t.say('Anna', 'gallring logg bevaras')).toContain('logg bevaras från och med nu')
    await night('2035-01-13')
    expect((await log()).map(({ acts }) => acts[0]?.command)).toContain('propose')
    await set({ log: 12 })
    await night('2035-01-14')
    expect((await log()).map(({ acts }) => acts[0]?.command)).not.toContain('propose')
  })

  test('what was let go of is put back, and is as it was sealed', async () => {
    await t.say('Bo', 'föreslå Något annat')
    await night('2026-01-13')
    await night('2028-01-13')
    expect((await log()).map(({ acts }) => acts[0]?.command)).not.toContain('propose')
    t.at('2028-01-13T08:00:00Z')
    await t.say('Anna', 'gallring logg bevaras')
    await pass(t.world)
    expect((await log()).map(({ acts }) => acts[0]?.command)).toContain('propose')
    expect(await whole()).toBe('whole')
  })
})

import { addedTo } from '../added.ts'
import { groupPartition } from '../../../src/groups/partition.ts'
import type { Meeting } from '../../../src/meetings/meeting.ts'
import type { LogEntry } from '../../../src/records/log.ts'
import { give } from '../given.ts'
import { plan } from '../plan.ts'
import { talk, type Talk } from '../talk.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

const meeting = async (id: string): Promise<Meeting> => (await t.store.get<Meeting>(t.pk, id))!.doc
const logged = async (): Promise<LogEntry[]> =>
  (await t.store.list<LogEntry>(t.pk, { index: 'log', limit: 100 })).items
    .map(({ doc }) => doc)
    .filter(({ acts }) => acts.some(({ actor }) => actor === undefined))

describe('a sentence on a button', () => {
  beforeEach(async () => {
    await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Inledning'] })
    await t.say('Anna', 'kalla')
    t.posts()
    t.at('2026-01-12T08:01:00Z')
  })

  test('is carried out as the presser’s own, and answered to the presser alone', async () => {
    const tapped = await t.press('Bo', 'say', { say: 'kommer 2026-02-06' })
    expect(tapped.answer?.text).toMatch(
      /^Antecknat: Bo Ek kommer till mötet fredag 6 februari 2026/,
    )
    expect(tapped.card).toBeUndefined()
    expect((await meeting('m1')).answers['p2']).toMatchObject({ kind: 'attending' })
    expect(t.posts().map(({ to, replaced }) => [to, replaced !== undefined])).toEqual([
      ['chat', true],
    ])
    expect((await logged()).at(-1)).toMatchObject({
      by: 'p2',
      from: 'groupChat',
      acts: [{ command: 'attending', source: 'kommer 2026-02-06' }],
    })
  })

  test('can be taken back', async () => {
    await t.press('Bo', 'say', { say: 'kommer 2026-02-06' })
    expect(await t.say('Bo', 'ångra')).toBe(
      'Jag tog tillbaka: ”kommer 2026-02-06”. Det som gällde innan gäller igen.',
    )
    expect((await meeting('m1')).answers).toEqual({})
  })

  test('acts once when the same press comes again, and is answered the same', async () => {
    const first = await t.press('Bo', 'say', { say: 'föreslå Läkaravtalet' }, { id: 'same' })
    t.at('2026-01-12T08:05:00Z')
    const again = await t.press('Bo', 'say', { say: 'föreslå Läkaravtalet' }, { id: 'same' })
    expect(again.answer).toEqual(first.answer)
    expect((await t.group()).counters).toMatchObject({ proposal: 1 })
  })

  test('pressed twice is said twice', async () => {
    await t.press('Bo', 'say', { say: 'föreslå Läkaravtalet' })
    await t.press('Bo', 'say', { say: 'föreslå Läkaravtalet' })
    expect((await t.group()).counters).toMatchObject({ proposal: 2 })
  })

  test('from a client that knows only Submit is answered like a message, once', async () => {
    const first = await t.press(
      'Bo',
      'say',
      { say: 'kommer 2026-02-06' },
      { submit: true, id: 'same' },
    )
    expect(first.answer?.text).toMatch(/^Antecknat: Bo Ek kommer/)
    expect(
      (await t.press('Bo', 'say', { say: 'kommer 2026-02-06' }, { submit: true, id: 'same' }))
        .answer,
    ).toBeUndefined()
  })

  test('is one sentence, whatever lines are in it', async () => {
    await t.press('Anna', 'say', { say: 'föreslå Läkaravtalet\nbeslut 1: Ja.\nkommer' })
    expect((await logged()).at(-1)?.acts).toEqual([expect.objectContaining({ command: 'propose' })])
  })

  test('that the presser may not say is refused with the reason', async () => {
    expect((await t.press('Bo', 'say', { say: 'skicka dagordning' })).answer?.text).toBe(
      'Det kan bara sekreteraren, ordföranden eller deras ställföreträdare göra. Fråga Anna Berg.',
    )
    expect((await meeting('m1')).agendaSentAt).toBeUndefined()
  })

  test('with a personal number in it is asked about first, with buttons that answer', async () => {
    const { card } = await t.press('Bo', 'say', { say: 'föreslå Ärendet om 19811218-9876' })
    expect(JSON.stringify(card)).toContain('personnummer')
    expect(JSON.stringify(card)).not.toContain('9876')
    expect((await t.press('Bo', 'say', { say: '1' })).answer?.text).toContain(
      '[personnummer utelämnat]',
    )
  })

  test('that has nothing to ask for is answered as an unknown one', async () => {
    expect((await t.press('Bo', 'say', { say: 'flyga till månen' })).answer?.text).toMatch(
      /^Jag förstod inte ”flyga till månen”/,
    )
  })

  test('that asks by itself is nobody’s press', async () => {
    expect(
      await t.press('Bo', 'say', { say: 'kommer 2026-02-06' }, { automatic: true }),
    ).toMatchObject({ deliver: expect.any(Function) })
    expect((await meeting('m1')).answers).toEqual({})
  })
})

describe('a card in a personal chat', () => {
  test('belongs to its own group, not to the one last spoken of, and to none that the person is not in', async () => {
    await give(t, { id: 'U1', owners: ['Bo'] })
    const other = {
      id: 'other',
      kind: 'groupChat',
      tenantId: '00000000-0000-0000-0000-00000000000a',
      serviceUrl: 'http://127.0.0.1:9/',
      botId: '28:bot',
    } as const
    await addedTo(t, other, [t.account('Eva'), t.account('Bo')], { name: 'Andra' })
    await t.whisper('Bo', 'grupp Andra')
    const { answer } = await t.press(
      'Bo',
      'say',
      { say: 'klart U1', in: { group: t.pk } },
      { personal: true },
    )
    expect(answer?.text).toMatch(/^Chefsgruppen:\nU1 är klart/)
    const strange = await t.press(
      'David',
      'say',
      { say: 'mina uppdrag', in: { group: groupPartition(other.tenantId, 'other') } },
      { personal: true },
    )
    expect(strange.answer?.text).toBe(
      'Jag hittar ingen grupp som både du och jag är med i. Be gruppens sekreterare lägga till mig i gruppens chatt eller team.',
    )
  })
})

describe('many at once', () => {
  test('25 people answer the announcement at the same moment: all are recorded, and its last change counts them all', async () => {
    await t.end()
    const names = Array.from(
      { length: 25 },
      (_, at) => `Person${String.fromCharCode(65 + at)} Efternamn${String.fromCharCode(65 + at)}`,
    )
    t = await talk(names)
    await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Inledning'] })
    await t.say(names[0]!, 'kalla')
    t.posts()
    await Promise.all(names.map((name) => t.press(name, 'say', { say: 'kommer 2026-02-06' })))
    expect(Object.keys((await meeting('m1')).answers)).toHaveLength(25)
    const changes = t.posts()
    expect(changes.every(({ replaced }) => replaced !== undefined)).toBe(true)
    expect(changes.at(-1)?.message.text).toContain('Svar hittills: 25 kommer.')
    expect(changes.length).toBeLessThan(25)
    expect((await t.store.list(t.pk, { index: 'updating', limit: 100 })).items).toEqual([])
  })

  test('of two changes of one post never more than one is under way', async () => {
    await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Inledning'] })
    await t.say('Anna', 'kalla')
    let underWay = 0
    let most = 0
    const begun = Promise.withResolvers<void>()
    const { update } = t.world.messenger
    // The first is slow: whatever went out beside it would be overtaken by it.
    const slow = Promise.withResolvers<void>()
    t.world.messenger.update = async (...args) => {
      underWay += 1
      most = Math.max(most, underWay)
      begun.resolve()
      await slow.promise
      await update(...args)
      underWay -= 1
    }
    const first = t.press('Anna', 'say', { say: 'kommer inte 2026-02-06' })
    await begun.promise
    await Promise.all(
      ['Bo', 'Cecilia', 'David', 'Eva'].map((name) =>
        t.press(name, 'say', { say: 'kommer inte 2026-02-06' }),
      ),
    )
    slow.resolve()
    await first
    expect(most).toBe(1)
    expect(t.posts().at(-1)?.message.text).toContain('5 kommer inte')
  })
})

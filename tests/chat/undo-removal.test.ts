import type { Action } from '../../src/meetings/action.ts'
import { printedOf } from './printed.ts'
import type { Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* An action that was taken away is brought back whole by undo: with its owner, its time, its reports and its reminders. */

let t: Talk
beforeEach(async () => {
  t = await twoItems([
    'starta möte',
    'närvarande: alla',
    'beslut 2: Avtalet förlängs.',
    'uppdrag 2: Förläng avtalet ; ansvarig Bo ; senast 1/6',
  ])
  await t.say('Bo', 'läge U1: påbörjat')
})
afterEach(() => t.end())

const action = async () => (await t.store.get<Action>(t.pk, 'U1'))?.doc
const close = async (): Promise<void> => {
  t.at('2026-02-06T11:00:00Z')
  await t.say('Anna', 'avsluta möte ändå')
}
const sent = async (): Promise<void> => {
  await close()
  await t.say('Anna', 'skicka protokoll')
}

describe.each([
  ['while the meeting goes on', async () => undefined],
  ['when it is closed', close],
  ['when its minutes were sent out', sent],
])('%s', (_name, before) => {
  test.each([[['ta bort uppdrag U1']], [['remove action U1: wrong']]])('%j', async (sentences) => {
    await before()
    const was = await action()
    expect(was?.reports).toHaveLength(1)
    for (const sentence of sentences) await t.say('Anna', sentence)
    expect(await action()).toBeUndefined()
    expect(await t.say('Anna', 'ångra')).toContain('Det som gällde innan gäller igen.')
    expect(await action()).toMatchObject({
      text: was?.text,
      owners: was?.owners,
      due: was?.due,
      reports: was?.reports,
      keys: was?.keys,
    })
    expect(await t.say('Bo', 'mina uppdrag')).toContain('U1 Förläng avtalet')
    expect(await t.say('Bo', 'sammanfattning')).toContain('– U1 Förläng avtalet.')
    expect(await printedOf(t, 'm1')).toContain('Uppdrag U1: Förläng avtalet.')
  })
})

test('with its decision it comes back with it', async () => {
  await t.say('Anna', 'ta bort beslut 2')
  await t.say('Anna', '1')
  expect(await action()).toBeUndefined()
  await t.say('Anna', 'ångra')
  expect(await printedOf(t, 'm1')).toMatch(/Avtalet förlängs\.[\s\S]*Uppdrag U1: Förläng avtalet\./)
})

test('brought back it can be taken away and brought back once more, and the log tells of it', async () => {
  for (const _time of [1, 2]) {
    await t.say('Anna', 'ta bort uppdrag U1')
    expect(await action()).toBeUndefined()
    await t.say('Anna', 'ångra')
    expect(await action()).toBeDefined()
    t.at(new Date(Date.parse('2026-02-06T07:28:00Z') + 11 * 60_000).toISOString())
  }
  const log = await t.whisper('Anna', 'logg U1')
  expect(log).toContain('”ta bort uppdrag U1”')
  expect(log).not.toMatch(/undefined|\[object/)
})

describe('who adjusts, when a change is undone', () => {
  beforeEach(async () => {
    await t.say('Anna', 'inställningar justering på')
    await t.say('Anna', 'anteckning 1: Först. Sedan en lång genomgång av läget i alla kommuner.')
    await close()
    await t.say('Anna', 'justerare 6/2: Cecilia')
    await t.say('Anna', 'skicka för justering 6/2')
  })

  /** What Cecilia is told while these are said. */
  const told = async (...sentences: readonly string[]): Promise<readonly string[]> => {
    for (const sentence of sentences) await t.say('Anna', sentence)
    t.posts()
    await t.say('Anna', 'ångra')
    return t
      .posts()
      .filter(({ to }) => to === 'private-Cecilia')
      .map(({ message }) => message.text)
  }
  const back =
    'Anna Berg har tagit tillbaka sin ändring i protokollet från mötet fredag 6 februari 2026, som du justerar:\n'

  test.each([
    'ändra anteckning 6/2 § 1:1: Först. Kort.',
    'change note 6/2 § 1:1: Först. Kort.',
    'ta bort anteckning 6/2 § 1:1',
  ])('reads what stands again: %s', async (said) => {
    const [text, ...more] = await told(said)
    expect(more).toEqual([])
    expect(text).toContain(`${back}Punkt 1.`)
    expect(text).toContain('Står nu: Först. Sedan en lång genomgång av läget i alla kommuner.')
    expect(text).not.toMatch(/…|Står nu: Först\. Kort/)
  })

  test.each(['anteckning 6/2 § 1: Mer.', 'note 6/2 § 1: Mer.'])(
    'reads that what came is gone: %s',
    async (said) => {
      const [text] = await told(said)
      expect(text).toMatch(/Punkt 1\.\nStod: Mer\..*\nBorttaget\.$/)
    },
  )

  test.each(['ändra närvaro 6/2: Bo frånvarande', 'change attendance 6/2: Bo absent'])(
    'reads who was there after all: %s',
    async (said) => {
      const [text] = await told(said)
      expect(text).toMatch(/Stod: .*Bo Ek: frånvarande.*\nStår nu: .*Bo Ek: närvarande$/)
    },
  )

  test('is not sent the text that is no longer to be adjusted', async () => {
    expect(await told()).toEqual([
      'Rättelse: detta gäller inte längre:\nDu är utsedd att justera protokollet från mötet fredag 6 februari 2026 i Chefsgruppen. Justera senast 20 februari 2026. Här är texten, punkt för punkt.',
    ])
  })

  test('in English', async () => {
    for (const said of ['ångra', 'language English', 'send for adjustment 6/2'])
      await t.say('Anna', said)
    const [text] = await told('change note 6/2 § 1:1: Short.')
    expect(text).toContain(
      'Anna Berg has taken back the change in the minutes of Friday 6 February 2026, which you adjust:\nItem 1.\nWas: Short.',
    )
    expect(text).toContain('Is now: Först.')
  })

  test('is told of an action as its owner is', async () => {
    t.at('2026-02-06T11:30:00Z')
    for (const said of ['justerare 6/2: Bo', 'skicka för justering 6/2']) await t.say('Anna', said)
    await t.say('Anna', 'uppdrag 6/2 § 1: Ring alla ; ansvarig Cecilia')
    t.posts()
    await t.say('Anna', 'ångra')
    const texts = t.posts().filter(({ to }) => to === 'private-Cecilia')
    expect(texts.map(({ message }) => message.text).join()).toContain(
      'Rättelse: detta gäller inte längre:\nDu har fått uppdrag U2',
    )
  })
})

describe('whoever was told that their action is gone is told that it holds after all', () => {
  const told = async (sentences: readonly string[]): Promise<readonly string[]> => {
    t.posts()
    for (const sentence of sentences) await t.say('Anna', sentence)
    return t
      .posts()
      .filter(({ to }) => to === 'private-Bo')
      .map(({ message }) => message.text)
  }

  test.each([
    ['alone', ['ta bort uppdrag U1', 'ångra']],
    ['with its decision', ['ta bort beslut 2', '1', 'ångra']],
  ])('%s', async (_name, sentences) => {
    expect((await told(sentences)).at(-1)).toBe('Uppdrag U1 gäller ändå: Förläng avtalet')
  })

  test('in English', async () => {
    await t.say('Anna', 'language English')
    expect(await told(['remove action U1', 'undo'])).toEqual([
      'Action U1 no longer holds. Anna Berg has removed it: Förläng avtalet',
      'Action U1 holds after all: Förläng avtalet',
    ])
  })

  test('and once more when it goes again', async () => {
    const all = await told(['ta bort uppdrag U1', 'ångra', 'ta bort uppdrag U1'])
    expect(all.at(-1)).toBe(
      'Uppdrag U1 gäller inte längre. Anna Berg har tagit bort det: Förläng avtalet',
    )
  })

  test('what was taken back itself stands in nobody’s way', async () => {
    await t.say('Anna', 'uppdrag: Boka lokal ; ansvarig Bo ; senast 1/6')
    for (const sentence of ['ta bort uppdrag U2', 'ångra']) await t.say('Anna', sentence)
    expect(await t.say('Anna', 'ångra')).toContain('Jag tog tillbaka: ”uppdrag: Boka lokal')
    expect((await t.store.get<Action>(t.pk, 'U2'))?.doc).toBeUndefined()
  })
})

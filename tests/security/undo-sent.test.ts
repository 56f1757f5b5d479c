import { decisionsOf } from '../../src/meetings/decisions.ts'
import { meetingOf, plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'

/*
 * What has been sent out is changed by two. Nobody does it alone by taking back what they said before it was sent.
 */
let t: Talk
beforeEach(async () => {
  t = await talk()
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett', 'Två'] })
  await t.say('Anna', 'roll Bo Ek ordförande')
  t.at('2026-02-06T07:28:00Z')
  for (const said of [
    'starta möte',
    'närvarande: alla',
    'beslut 1: Avtalet förlängs.',
    'läggs till handlingarna 2',
  ])
    await t.say('Anna', said)
  t.at('2026-02-06T11:00:00Z')
  await t.say('Anna', 'avsluta möte ändå')
})
afterEach(() => t.end())

const decisions = async (): Promise<readonly string[]> =>
  Object.values((await meetingOf(t, 'm1')).items).flatMap((item) =>
    decisionsOf(item).map(({ text }) => text),
  )
const changes = [
  ['other words', 'ändra beslut 1: Avtalet sägs upp.'],
  ['a decision more', 'beslut 2: Vi köper en båt.'],
  ['one less', 'ta bort beslut 1'],
] as const
const sends = [
  ['sent to the group', 'skicka protokoll'],
  ['made final', 'justera'],
] as const

describe.each(changes)('%s', (_what, change) => {
  test.each(sends)('cannot be taken back once it was %s by somebody else', async (_how, send) => {
    await t.say('Anna', change)
    const before = await decisions()
    await t.say('Bo', send)
    const answer = await t.say('Anna', 'ångra')
    expect(answer).toContain('för texten har skickats ut sedan dess')
    expect(await decisions()).toEqual(before)
    // Nor alone in one's own chat, by a button.
    await t.press('Anna', 'act', { do: 'undo', args: {}, in: { group: t.pk } }, { personal: true })
    expect(await decisions()).toEqual(before)
  })

  test('is taken back before that', async () => {
    const before = await decisions()
    await t.say('Anna', change)
    await t.say('Anna', 'ångra')
    expect(await decisions()).toEqual(before)
  })
})

test('what was sent by mistake is taken back first, and then what was said before it', async () => {
  await t.say('Anna', 'ändra beslut 1: Avtalet sägs upp.')
  await t.say('Anna', 'skicka protokoll')
  expect(await t.say('Anna', 'ångra')).toContain('Jag tog tillbaka: ”skicka protokoll”')
  expect(await t.say('Anna', 'ångra')).toContain('Jag tog tillbaka: ”ändra beslut 1')
})

test('what two agreed on after it was sent, the second takes back as before', async () => {
  await t.say('Bo', 'skicka protokoll')
  await t.say('Anna', 'ändra beslut 6/2 § 1: Avtalet sägs upp.')
  await t.say('Bo', 'bekräfta ändring 2026-02-06 § 1:1')
  expect(await t.say('Anna', 'ångra')).toContain('Jag kan inte ta tillbaka')
  expect(await t.say('Bo', 'ångra')).toContain('Jag tog tillbaka')
  expect(await decisions()).toEqual(['Avtalet förlängs.'])
})

test('what is no decision is taken back as ever; in English', async () => {
  await t.say('Anna', 'språk engelska')
  await t.say('Anna', 'note 2: All were glad.')
  await t.say('Bo', 'send minutes')
  expect(await t.say('Anna', 'undo')).toContain('I took back')
  await t.say('Anna', 'change decision 6/2 § 1: No.')
  expect(await t.say('Anna', 'undo')).toContain('I took back')
})

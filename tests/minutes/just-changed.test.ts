import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'
import type { Adjusting } from '../../src/minutes/adjusting-state.ts'

/* An adjuster's yes is to the text that was seen: what was changed just before it is shown, and asked about. */
let t: Talk
beforeEach(async () => {
  t = await talk()
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett', 'Två'] })
  t.at('2026-02-06T07:28:00Z')
  for (const said of [
    'inställningar justering på',
    'starta möte',
    'närvarande: alla',
    'leder mötet: Cecilia',
    'beslut 1: Avtalet förlängs.',
    'anteckning 2: Alla var glada.',
    'justerare: Bo Ek',
    'avsluta möte ändå',
    'skicka för justering',
  ])
    await t.say('Anna', said)
  t.at('2026-02-09T09:00:00Z')
})
afterEach(() => t.end())

const approvals = async (): Promise<readonly string[]> => {
  const stored = await t.store.get<Adjusting>(t.pk, 'minutes-m1')
  return Object.keys(stored?.doc.approvals ?? {})
}
const change = () => t.say('Anna', 'ändra anteckning 6/2 § 2:1: Alla var arga.')
const asked =
  'Protokollet från mötet fredag 6 februari 2026 har ändrats alldeles nyss. Justerar du texten med detta?\nPunkt 2.\nStod: Alla var glada.\nStår nu: Alla var arga.'

test('a text that nobody has changed is approved at once', async () => {
  expect(await t.whisper('Bo', 'justera 6/2')).toContain('Tack, du har justerat')
  expect(await approvals()).toEqual(['p2'])
})

test.each([
  ['said', () => t.whisper('Bo', 'justera 6/2')],
  [
    'a button',
    async () =>
      (await t.press('Bo', 'say', { say: 'justera 2026-02-06' }, { personal: true, submit: true }))
        .answer?.text,
  ],
])(
  '%s just after a change, it is shown what was changed, and approved at a yes',
  async (_how, approve) => {
    await change()
    t.at('2026-02-09T09:00:30Z')
    expect(await approve()).toContain(asked)
    expect(await approvals()).toEqual([])
    expect(await t.whisper('Bo', 'ja')).toContain('Tack, du har justerat')
    expect(await approvals()).toEqual(['p2'])
  },
)

test('changed again before the yes, it is shown anew', async () => {
  await change()
  await t.whisper('Bo', 'justera 6/2')
  await t.say('Anna', 'ändra anteckning 6/2 § 2:1: Ingen sa något.')
  expect(await t.whisper('Bo', 'ja')).toContain('Står nu: Ingen sa något.')
  expect(await approvals()).toEqual([])
})

test('a no approves nothing', async () => {
  await change()
  await t.whisper('Bo', 'justera 6/2')
  expect(await t.whisper('Bo', 'nej')).toBe('Då antecknar jag inget.')
  expect(await approvals()).toEqual([])
})

test('changed a while ago, of which adjusters were told, it is approved at once', async () => {
  await change()
  t.at('2026-02-09T09:01:01Z')
  expect(await t.whisper('Bo', 'justera 6/2')).toContain('Tack, du har justerat')
})

test('in English', async () => {
  await t.say('Anna', 'språk engelska')
  await change()
  expect(await t.whisper('Bo', 'approve 6/2')).toContain('was changed a moment ago. Do you approve')
  await t.whisper('Bo', 'yes')
  expect(await approvals()).toEqual(['p2'])
})

import { pass } from '../../src/reminders/pass.ts'
import { meetingOf, plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { documentsIn } from './documents.ts'

/*
 * What was removed after it had been told is kept sealed; nobody lets go of it alone or unseen. Anna leads, Bo chairs, Cecilia is of the working committee.
 */
let t: Talk
const PHONE = '070-123 45 67'
const words = /070-123/
const stored = async (): Promise<string> => JSON.stringify(await documentsIn(t.store))
const told = () => t.posts().map(({ to, message }) => `${to}: ${message.text}`)
const clock = async (instant: string) => {
  t.at(instant)
  await pass(t.world)
  await pass(t.world)
}
const disposal = async () => (await t.group()).disposals?.removed

beforeEach(async () => {
  t = await talk()
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett', 'Två'] })
  t.at('2026-02-06T07:30:00Z')
  await t.say('Anna', 'roll Bo Ek ordförande\nroll Cecilia Dahl AU')
  for (const said of [
    'starta möte',
    'närvarande: alla',
    `beslut 2: Antas. Ring Kim på ${PHONE}.`,
    'läggs till handlingarna 1',
    'avsluta möte ändå',
  ])
    await t.say('Anna', said)
  for (const said of ['granska 6/2', '3', 'granska om 6/2', '1']) await t.whisper('Anna', said)
  t.posts()
})
afterEach(() => t.end())

const asks = async (decision = 'KS 1') => {
  await t.whisper('Anna', `gallra borttaget: ${decision}`)
  return t.whisper('Anna', 'ja')
}
const pending =
  'Anna Berg vill att en dold uppgift gallras enligt beslut KS 1.\nDet gäller när Bo Ek har sagt ja (”gallra borttaget: KS 1”), tidigast fredag 20 februari 2026. Den som leder gruppen eller sitter i AU kan säga nej: ”gallra borttaget: bevaras”.'

test('it is shown first, told to all, and nothing goes by one alone', async () => {
  expect(await t.whisper('Anna', 'gallra borttaget: KS 1')).toContain(
    'Då försvinner en dold uppgift ur alla handlingar, enligt beslut KS 1. Gruppen får veta det nu',
  )
  expect([await disposal(), told()]).toEqual([undefined, []])
  expect(await t.whisper('Anna', 'ja')).toBe(pending)
  expect(told()).toEqual([`chat: ${pending}`])
  for (const again of ['gallra borttaget: KS 1', 'gallra borttaget: KS 2'])
    await t.whisper('Anna', again)
  await t.whisper('Anna', 'ja')
  await clock('2026-03-01T08:00:00Z')
  expect(await stored()).toMatch(words)
})

test('a no at the first showing asks nobody', async () => {
  await t.whisper('Anna', 'gallra borttaget: KS 1')
  await t.whisper('Anna', 'nej')
  expect([await disposal(), told()]).toEqual([undefined, []])
})

test('a second person’s yes to the decision, and two weeks, let it go; the group is told', async () => {
  await asks()
  t.posts()
  expect(await t.say('Bo', 'gallra borttaget: KS 1')).toContain(
    'Bo Ek har sagt ja. Det gäller från fredag 20 februari 2026.',
  )
  await clock('2026-02-20T07:29:00Z')
  expect(await stored()).toMatch(words)
  await clock('2026-02-20T07:30:01Z')
  expect(await stored()).not.toMatch(words)
  expect(told()).toContain(
    'chat: Nu gallras en dold uppgift enligt beslut KS 1. Inom en minut är det borta ur alla handlingar.',
  )
  expect(JSON.stringify((await meetingOf(t, 'm1')).items)).toContain('Ring Kim på [borttaget]')
  expect((await t.group()).sealed).toBeUndefined()
  expect(await t.whisper('Anna', 'gallra borttaget: KS 2')).toBe(
    'Det finns inga dolda uppgifter att gallra.',
  )
})

test.each([['gallra borttaget: KS 2'], ['dispose of removed: KS 9']])(
  'a yes to another decision is shown what waits: %s',
  async (sentence) => {
    await asks()
    expect(await t.whisper('Bo', sentence)).toContain('enligt beslut KS 1.')
    expect((await disposal())?.confirmedBy).toBeUndefined()
    await t.whisper('Bo', 'ja')
    expect((await disposal())?.confirmedBy).toBe('p2')
  },
)

test('what is removed after the question is not let go of by it', async () => {
  await asks()
  await t.say('Bo', 'gallra borttaget: KS 1')
  await t.say('Anna', 'beslut 6/2 § 1: Ring Lo på 070-765 43 21.')
  for (const said of ['granska om 6/2', '3', '3', 'granska om 6/2']) await t.whisper('Anna', said)
  for (let at = 0; at < 3; at += 1) await t.whisper('Anna', '1')
  const { sealed = [] } = await t.group()
  expect(sealed).toHaveLength(2)
  await clock('2026-02-20T07:30:01Z')
  expect((await t.group()).sealed ?? []).toEqual(sealed.slice(1))
})

test.each([['Cecilia'], ['Bo'], ['Anna']])('%s may say no, before and after a yes', async (who) => {
  await asks()
  await t.say('Bo', 'gallra borttaget: KS 1')
  t.posts()
  expect(await t.whisper(who, 'gallra borttaget: bevaras')).toContain('Det ligger kvar dolt.')
  expect(told().length).toBe(1)
  await clock('2026-03-01T08:00:00Z')
  expect(await stored()).toMatch(words)
})

test('an ordinary member neither asks, nor says yes or no', async () => {
  for (const said of ['gallra borttaget: KS 1', 'gallra borttaget: bevaras'])
    expect(await t.say('Eva', said)).toContain('Det kan bara sekreteraren')
  await asks()
  for (const said of ['gallra borttaget: KS 1', 'gallra borttaget: bevaras'])
    await t.say('Eva', said)
  expect(await disposal()).toMatchObject({ decision: 'KS 1' })
  expect((await disposal())?.confirmedBy).toBeUndefined()
})

test('left to those who lead by a member, and done by one of them, it is shown first too', async () => {
  await t.whisper('Eva', 'lämna till sekreteraren: gallra borttaget: KS 1')
  await t.whisper('Anna', 'frågor')
  const shown = await t.hear('Anna', '1', { personal: true })
  const done = await t.whisper('Anna', shown?.choices?.[0]?.say ?? '')
  expect(done).toContain('Ska jag fråga gruppen?')
  expect(await disposal()).toBeUndefined()
  await clock('2026-03-01T08:00:00Z')
  expect(await stored()).toMatch(words)
})

test('by a press it is shown first, and a second press is no second person', async () => {
  const press = () =>
    t.press('Anna', 'act', {
      do: 'disposeRemoved',
      args: { decision: 'KS 1' },
      in: { group: t.pk },
    })
  await press()
  await press()
  expect(await disposal()).toBeUndefined()
})

test('due while another disposal is confirmed, it goes as well', async () => {
  await asks()
  await t.say('Bo', 'gallra borttaget: KS 1')
  t.at('2026-02-10T08:00:00Z')
  await t.say('Anna', 'gallring protokoll 5 år ; beslut KS 2')
  await t.say('Anna', 'ja')
  t.at('2026-02-21T08:00:00Z')
  await t.say('Bo', 'gallring protokoll 5 år ; beslut KS 2')
  await clock('2026-02-21T08:00:01Z')
  expect(await stored()).not.toMatch(words)
})

test('in English', async () => {
  await t.say('Anna', 'språk engelska')
  await t.whisper('Anna', 'dispose of removed: KS 1')
  expect(await t.whisper('Anna', 'yes')).toContain(
    'Anna Berg wants one hidden detail to be disposed of under decision KS 1.',
  )
  expect(await t.whisper('Cecilia', 'dispose of removed: kept')).toContain('It stays hidden.')
})

import type { Meeting } from '../../src/meetings/meeting.ts'
import { meetingOf, plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* A number of `frågor` tells nothing of what comes of it: what would be done at once is shown first, and done at a yes. */
let t: Talk
beforeEach(async () => {
  t = await talk()
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett'] })
  t.at('2026-02-06T07:28:00Z')
})
afterEach(() => t.end())

const status = async (): Promise<Meeting['status']> => (await meetingOf(t, 'm1')).status
const leftOpen = async (): Promise<void> => {
  for (const said of ['starta möte', 'närvarande: alla', 'bordläggs 1'])
    await t.whisper('Anna', said)
  t.at('2026-02-09T09:00:00Z')
  t.posts()
}
const shown =
  '”avsluta möte 2026-02-06” avslutar mötet. Gruppen får veta det. Ska jag göra det? Inget är gjort än.'

describe('a meeting that was left open', () => {
  beforeEach(leftOpen)

  test.each([['ja'], ['1'], ['Ja']])('is closed at %s, after it was shown', async (yes) => {
    expect(await t.whisper('Anna', 'frågor')).toContain(
      '1. Mötet 6 februari 2026 är inte avslutat.',
    )
    expect(await t.whisper('Anna', '1')).toContain(shown)
    expect([await status(), t.posts()]).toEqual(['open', []])
    expect(await t.whisper('Anna', yes)).toContain('är avslutat')
    expect(await status()).toBe('closed')
    expect(t.posts().map(({ to }) => to)).toEqual(['chat'])
  })

  test.each([['nej'], ['2'], ['Nej']])('stays open at %s', async (no) => {
    await t.whisper('Anna', 'frågor')
    await t.whisper('Anna', '1')
    expect(await t.whisper('Anna', no)).toBe('Då gör jag inget.')
    expect([await status(), t.posts()]).toEqual(['open', []])
    expect(await t.whisper('Anna', 'frågor')).toContain('är inte avslutat')
  })

  test('said in the group, too, and by the button of the question', async () => {
    await t.say('Anna', 'frågor')
    const asked = await t.hear('Anna', '1')
    expect(asked?.text).toContain(shown)
    expect(await status()).toBe('open')
    const { say } = asked?.choices?.[0] ?? { say: '' }
    await t.press('Anna', 'say', { say })
    expect(await status()).toBe('closed')
  })

  test('the same message that comes twice is no yes', async () => {
    await t.whisper('Anna', 'frågor')
    t.at('2026-02-09T09:00:05Z')
    const first = await t.hear('Anna', '1', { personal: true, id: 'one' })
    await t.hear('Anna', '1', { personal: true, id: 'one' })
    expect(first?.text).toContain(shown)
    expect(await status()).toBe('open')
  })

  test('a yes after half an hour is about nothing', async () => {
    await t.whisper('Anna', 'frågor')
    await t.whisper('Anna', '1')
    t.at('2026-02-09T09:31:00Z')
    await t.whisper('Anna', 'ja')
    expect(await status()).toBe('open')
  })

  test('another question that waits is not what a yes is about', async () => {
    await t.whisper('Anna', 'uppdrag: Utse två chefer ; ansvarig Ek')
    t.at('2026-02-09T09:40:00Z')
    const list = await t.whisper('Anna', 'frågor')
    const number = /(\d+)\. Mötet 6 februari/.exec(list)?.[1] ?? ''
    expect(await t.whisper('Anna', number)).toContain(shown)
    await t.whisper('Anna', 'ja')
    expect(await status()).toBe('closed')
  })

  test('with loose ends it shows those, as the sentence does', async () => {
    await t.whisper('Anna', 'uppdrag 1: Ring')
    await t.whisper('Anna', 'frågor')
    const list = await t.whisper('Anna', 'frågor')
    const number = /(\d+)\. Mötet 6 februari/.exec(list)?.[1] ?? ''
    expect(await t.whisper('Anna', number)).toContain('U1')
    expect(await status()).toBe('open')
  })

  test('whoever lost the right meanwhile closes nothing', async () => {
    await t.say('Anna', 'roll Bo Ek sekreterare')
    await t.whisper('Bo', 'frågor')
    await t.whisper('Bo', '1')
    await t.say('Anna', 'roll Bo Ek inte sekreterare')
    await t.whisper('Bo', 'ja')
    expect(await status()).toBe('open')
  })

  test('in English', async () => {
    await t.say('Anna', 'språk engelska')
    await t.whisper('Anna', 'questions')
    expect(await t.whisper('Anna', '1')).toContain(
      '“close meeting 2026-02-06” closes the meeting. The group is told. Shall I do it? Nothing is done yet.',
    )
    await t.whisper('Anna', 'yes')
    expect(await status()).toBe('closed')
  })
})

test('that a meeting was held is shown first as well', async () => {
  t.at('2026-02-09T09:00:00Z')
  await t.whisper('Anna', 'frågor')
  expect(await t.whisper('Anna', '1')).toContain('”mötet hölls 2026-02-06” ')
  expect(await status()).toBe('planned')
  await t.whisper('Anna', 'ja')
  expect(await status()).toBe('open')
})

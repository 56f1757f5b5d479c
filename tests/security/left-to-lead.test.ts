import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'

/* What a member leaves to those who lead is what they see before they say yes, and what the member was refused last. Anna leads. */
let t: Talk
beforeEach(async () => {
  t = await talk()
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett'] })
})
afterEach(() => t.end())

const shown = async (): Promise<string> => {
  await t.whisper('Anna', 'frågor')
  return t.whisper('Anna', '1')
}

test.each(['\n', '\r\n', '\n \n', '\n\u200b\n', '\u2028', '\n\u2800\n'])(
  'no text lies below empty lines of %j',
  async (line) => {
    await t.whisper('Bo', `punkt: Fika${line.repeat(300)}hemlig text`)
    await t.whisper('Bo', 'Lämna till sekreteraren')
    expect(await shown()).toContain('punkt: Fika\n\n\nhemlig text')
  },
)

test.each(['starta möte', 'punkt: ', 'gallring', `punkt: ${'Lång '.repeat(300)}`])(
  'what was refused before “%s” is not left in its place',
  async (since) => {
    await t.whisper('Bo', 'punkt: Fika')
    await t.whisper('Bo', since)
    await t.whisper('Bo', 'lämna till sekreteraren')
    expect(await t.whisper('Anna', 'frågor')).not.toContain('Fika')
  },
)

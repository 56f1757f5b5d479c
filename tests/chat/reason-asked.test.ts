import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* A reason that is missing is asked for, and may be done without. */

let t: Talk
beforeEach(async () => {
  t = await talk()
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23' })
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-02' })
  await t.say('Bo', 'föreslå Digital kallelse')
  t.posts()
})
afterEach(() => t.end())

const posted = (): string =>
  t
    .posts()
    .map(({ message }) => message.text)
    .join('\n')

describe.each([
  ['avslå F1', 'F1 är avslaget'],
  ['decline F1', 'F1 är avslaget'],
  ['ställ in möte 6/2', 'Mötet fredag 6 februari 2026 kl. 08.30–12.00 är inställt.'],
  ['cancel meeting 6/2', 'Mötet fredag 6 februari 2026 kl. 08.30–12.00 är inställt.'],
])('%s', (sentence, done) => {
  test('asks, with a way to do without', async () => {
    const asked = await t.hear('Anna', sentence)
    expect(asked?.text).toContain('Vilket skäl ska jag ange?')
    expect(asked?.choices?.map(({ label }) => label)).toEqual(['Utan skäl'])
    expect(posted()).toBe('')
  })

  test.each([
    ['1', ''],
    ['utan skäl', ''],
    ['för få kan komma', 'för få kan komma'],
    ['vi tar det i styrgruppen; se PM', 'vi tar det i styrgruppen; se PM'],
  ])('answered by %s', async (answer, reason) => {
    await t.say('Anna', sentence)
    const told = await t.say('Anna', answer)
    expect(told).toContain(done)
    const post = posted()
    if (reason === '') expect(`${told}${post}`).not.toMatch(/[Ss]käl|””/)
    else expect(told && post).toContain(reason)
  })

  test.each(['vad gäller saken?', 'dagordning', '???'])('%s is no reason', async (other) => {
    await t.say('Anna', sentence)
    expect(await t.say('Anna', other)).not.toContain(done)
    expect(posted()).toBe('')
  })
})

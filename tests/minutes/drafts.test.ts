import { talk, type Talk } from '../chat/talk.ts'
import { plain, tokens } from './held.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

const say = async (who: string, text: string): Promise<string> => plain(await t.say(who, text))
const alone = async (who: string, text: string): Promise<string> =>
  plain(await t.whisper(who, text))
const found = async (who: string, typed: string): Promise<readonly string[]> =>
  (
    await t.bot.find!({
      typed,
      conversation: {
        id: 'chat',
        kind: 'groupChat',
        tenantId: '00000000-0000-0000-0000-00000000000a',
        serviceUrl: 'http://127.0.0.1:9/',
        botId: '28:bot',
      },
      sender: t.account(who),
      skip: 0,
      count: 25,
    })
  ).hits.map(({ title, detail }) => `${title}: ${detail}`)

/** A meeting that goes on: a note with a word of its own, a decision with another. */
async function goesOn(...settings: readonly string[]): Promise<void> {
  for (const line of settings) await t.say('Anna', line)
  await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Lokal Eken')
  await t.say('Anna', 'punkt: Läkaravtalet')
  t.at('2026-02-06T07:30:00Z')
  await t.say('Anna', 'starta möte')
  await t.say('Anna', 'anteckning 1: Förhandlingsläget är känsligt.')
  await t.say('Anna', 'beslut 1: Avtalet förlängs.')
}
const over = async (): Promise<void> => void (await t.say('Anna', 'avsluta möte ändå'))

const roles: readonly (readonly [string, readonly string[], boolean])[] = [
  ['a member', [], false],
  ['AU', ['roll Bo AU'], true],
  ['an adjuster', ['roll Bo justerare'], true],
  ['the chair', ['roll Bo ordförande'], true],
  ['a member where drafts are open', ['inställningar utkast öppet'], true],
  [
    'a member where drafts are closed again',
    ['settings drafts open', 'settings drafts closed'],
    false,
  ],
]

describe.each(roles)('%s', (_who, settings, reads) => {
  const given = async (sentence: string): Promise<boolean> => {
    const told = await t.hear('Bo', sentence, { personal: true })
    return told?.file !== undefined || plain(told?.text ?? '').includes('LINK')
  }

  test.each([
    ['while the meeting goes on', false],
    ['when it is over', true],
  ])('%s', async (_when, isOver) => {
    await goesOn(...settings)
    if (isOver) await over()
    for (const sentence of ['protokoll', 'minutes 6/2', 'hämta protokoll 6/2 pdf'])
      expect([sentence, await given(sentence)]).toEqual([sentence, reads])
    const notes = `${await alone('Bo', 'sök känsligt')} ${await alone('Bo', 'historik känsligt')} ${await alone('Bo', 'punkt 1 6/2')}`
    expect(notes.includes('Förhandlingsläget')).toBe(reads)
    expect((await alone('Bo', 'sök förlängs')).includes('Avtalet förlängs')).toBe(reads || isOver)
    expect((await alone('Bo', 'historik läkaravtalet')).includes('Avtalet förlängs')).toBe(
      reads || isOver,
    )
    // What is put into a chat is read by all who are there.
    const opened = settings.length === 1 && settings[0] === 'inställningar utkast öppet'
    expect((await found('Bo', 'förlängs')).length > 0).toBe(opened || isOver)
    expect((await found('Bo', '')).length > 0).toBe(opened || isOver)
  })
})

test('who does not read drafts is told that they are not sent, and gets the summary', async () => {
  await goesOn()
  expect(await alone('Bo', 'protokoll')).toBe(
    'Mötet fredag 6 februari 2026 är inte avslutat, så minnesanteckningarna är inte skickade än.',
  )
  await over()
  const answer = await alone('Bo', 'protokoll')
  expect(answer).toContain(
    'Minnesanteckningarna från mötet fredag 6 februari 2026 är inte skickade än. Här är sammanfattningen så länge.',
  )
  expect(answer).toContain('2026-02-06 § 1 Läkaravtalet\nAvtalet förlängs.')
  expect(answer).not.toContain('känsligt')
  await t.say('Anna', 'språk engelska')
  expect(await alone('Bo', 'minutes')).toContain('have not been sent out yet. Here is the summary')
})

test.each([
  ['skicka protokoll', []],
  ['justera', []],
  ['justerare: Cecilia', ['inställningar justering på']],
])('once they have gone out by %s they are everybody’s', async (sentence, settings) => {
  await goesOn(...settings)
  await over()
  expect(await say('Bo', 'sök känsligt')).not.toContain('Förhandlingsläget')
  await t.say('Anna', sentence)
  expect(tokens(await t.whisper('Bo', 'protokoll'))).toHaveLength(3)
  expect(await say('Bo', 'sök känsligt')).toContain('Förhandlingsläget')
})

test('whoever is appointed to adjust this meeting’s reads it before it is sent', async () => {
  await goesOn('inställningar justering på')
  await t.say('Anna', 'justerare: Bo')
  expect(tokens(await t.whisper('Bo', 'protokoll'))).toHaveLength(3)
  expect(tokens(await t.whisper('Cecilia', 'protokoll'))).toHaveLength(0)
})

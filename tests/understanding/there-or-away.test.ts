import type { Message } from '../../src/text/message.ts'
import type { Talk } from '../chat/talk.ts'
import { onStage, sourcesOf } from './on-stage.ts'
import type { Stage } from './stages.ts'

let t: Talk
const open = onStage()

const said = async (stage: Stage, who: string, text: string): Promise<Message> => {
  t = await open(stage)
  return (await t.hear(who, text, { personal: true })) ?? { text: '' }
}
const readAs = async (stage: Stage, who: string, text: string): Promise<string> => {
  const { text: told, choices = [] } = await said(stage, who, text)
  return [told, ...choices.map(({ label }) => label)].join('\n')
}

describe('whoever is elsewhere until a time comes then, and is there until it otherwise', () => {
  test.each([
    [
      'Jag är förhindrad till kl. 10.30 den 6 oktober; därefter deltar jag.',
      'är med från kl. 10.30',
    ],
    ['Upptagen i tingsrätten till elva på tisdag, kommer sen', 'är med från kl. 11.00'],
    ["I'm tied up until half ten on Tuesday", 'är med från kl. 10.30'],
    ["I won't be there until ten on Tuesday", 'är med från kl. 10.00'],
    ['jag är med till 11, sen upptagen', 'är med till kl. 11.00'],
    ['I can be there until half ten on Tuesday', 'är med till kl. 10.30'],
  ])('%s', async (text, told) =>
    expect((await said('announced', 'Karin', text)).text).toContain(told),
  )

  test.each(['jag kan inte stanna till elva', 'I cannot stay until eleven on Tuesday'])(
    'when somebody goes who cannot stay so long is asked: %s',
    async (text) => {
      t = await open('announced')
      const before = await sourcesOf(t)
      await t.hear('Karin', text, { personal: true })
      expect(await sourcesOf(t)).toEqual(before)
    },
  )
})

describe('a sentence that says both that one comes and something else is no absence', () => {
  test.each([
    'Jag kommer såklart, inget kunde hålla mig borta, men säg till köket att jag inte tål nötter',
    'jag kommer gärna, skulle aldrig drömma om att stanna hemma',
    'Nothing could keep me away, but tell the kitchen I cannot eat nuts',
  ])('%s', async (text) => {
    t = await open('announced')
    const before = await sourcesOf(t)
    const answer = await t.hear('Eva', text, { personal: true })
    expect(answer?.text).not.toMatch(/kommer inte/)
    expect(await sourcesOf(t)).toEqual(before)
  })

  test.each([
    'ändrade planer, jag kan visst!',
    'I can make it after all!',
    "the dentist cancelled, so I'm coming after all",
  ])('one comes after all: %s', async (text) =>
    expect((await said('announced', 'Peter', text)).text).toContain('du kommer till mötet'),
  )
})

test.each([
  ['agenda-day', 'Anna', 'The audit report has to go today, its author is ill'],
  ['announced', 'Anna', 'Revisionsrapporten får vänta, hennes pappa ligger på sjukhus på tisdag'],
  ['agenda-day', 'Erik', 'Barnahus can wait, their manager is away today'],
] as const)(
  'that somebody else, or a matter, is away is never the absence of whoever tells it: %s, %s: %s',
  async (stage, who, text) => {
    t = await open(stage)
    const before = await sourcesOf(t)
    await t.hear(who, text, { personal: true })
    expect(await sourcesOf(t)).toEqual(before)
  },
)

test.each([
  ['Karin', 'Please correct my reply: not absent, merely ten minutes late'],
  ['Karin', 'ändra mitt svar, tio minuter sen blir jag bara'],
  ['Karin', 'Ta tillbaka min anmälan'],
] as const)('what is said of an answer changes no proposal: %s: %s', async (who, text) => {
  const told = await said('announced', who, text)
  expect(told.text).not.toMatch(/^F1 är/)
})

test('two reports of one action are one', async () => {
  const text = 'U3: hyresvärden har svarat, avtalet är genomgånget. Kan anses slutfört.'
  const told = await readAs('none', 'Karin', text)
  expect(told).toMatch(/klart U3 \(.*\): hyresvärden har svarat, avtalet är genomgånget/)
  expect(await sourcesOf(t)).not.toContainEqual(expect.stringContaining('läge U3'))
})

test('whoever stays away is named where it is asked, and why is not told', async () => {
  const told = await readAs('announced', 'Sofia', 'Sara kan inte på tisdag, hon har styrelsemöte')
  expect(told).toContain('Menade du: kommer inte Sara Nyström 6/10?')
  expect(told).not.toContain('styrelsemöte')
})

test.each([
  'kommer inte den 6e',
  'kommer den sjätte',
  'kommer inte till den 6:e',
  'attending the 6th',
])('a day of the month alone is the meeting of that day: %s', async (text) => {
  expect(await readAs('announced', 'Peter', text)).toContain('till mötet tisdag 6 oktober')
  expect(await readAs('planned', 'Peter', text)).toContain('är inte skickad än')
})

test('what is wished for beside an absence is no reason for it', async () => {
  const text = 'jag kan inte komma den 6e men vill gärna att ni tar upp vinterberedskapen'
  expect(await readAs('announced', 'Martin', text)).toContain('Menade du: kommer inte 6/10?')
  const whole = await readAs(
    'announced',
    'Martin',
    'kommer inte 6/10 men kan ni ta upp bemanningen',
  )
  expect(whole).not.toContain('Antecknat')
})

test.each([
  [
    'planned',
    'Lena',
    'Nu har rektorerna fått ihop sin undersökning om ungas hälsa, och jag berättar gärna om den den 10 november',
  ],
  ['open', 'Sofia', 'läkaravtalet är avklarat, upp med utskrivningen'],
] as const)(
  'a title cut from whose it is, and an item that is left, are shown first: %s, %s: %s',
  async (stage, who, text) => {
    const told = await said(stage, who, text)
    expect(told.text).not.toMatch(/är antecknat som förslag|behandlas nu/)
  },
)

import { contextOf } from '../../src/understanding/examples.ts'
import { understand } from '../../src/understanding/learned.ts'
import { onStage } from './on-stage.ts'
import type { Stage } from './stages.ts'

const open = onStage()

test.each([
  [
    'open',
    'Sofia Lund',
    'noterat det AU hade att säga, sexan',
    'Anteckning 6: noterat det AU hade att säga, sexan',
  ],
  [
    'planned',
    'Lena Hedlund',
    'Somebody ought to tell the group how it went with the reception of refugees, that may be me',
    'Föreslå Reception of refugees',
  ],
  [
    'planned',
    'Eva Sjöström',
    'Nån borde nog säga nåt i gruppen om hur det gick med sommarens vikarier, det kan bli jag',
    'Föreslå Sommarens vikarier',
  ],
  [
    'open',
    'Sofia Lund',
    'Regionen sa ja, det var ju klart sen länge, skriv det som beslut på tvåan',
    'Beslut 2: Ju klart sen länge',
  ],
  [
    'none',
    'Karin Åberg',
    'Någon borde nog berätta för gruppen hur det gick med flyktingmottagandet, det kan vara jag',
    'Föreslå Flyktingmottagandet ; föredragande Karin Åberg',
  ],
] as const)(
  'where it is unsure which words are meant, the next likely text stands on a button of its own: %s, %s: %s',
  async (stage, who, text, label) => {
    const t = await open(stage)
    const answer = await t.hear(who, text, { personal: stage !== 'open' })
    expect(answer?.choices?.map((choice) => choice.label)).toContain(label)
  },
)

test.each([
  ['open', 'Sofia Lund', 'barnahus tar vi upp igen den 10 november'],
  ['open', 'Sofia Lund', 'anteckna på femman att Sara tycker att lokalerna är för små'],
] as const)(
  'a text that is sure, or a day, is told once: %s, %s: %s',
  async (stage: Stage, who, text) => {
    const t = await open(stage)
    const answer = await t.hear(who, text)
    expect(answer?.choices?.map((choice) => choice.label)).toEqual(['Ja', 'Nej'])
  },
)

test.each([
  ['karin', 'har ringt om hyresavtalet två gånger men ingen svarar', 'sv', 'men ingen svarar'],
  ['peter', 'nådde inte skolchefen i dag heller, testar i morgon', 'sv', 'testar i morgon'],
  ['sara', 'Försäkringskassan har fått en fråga om dagen, svar väntas', 'sv', 'svar väntas'],
  ['peter', 'no answer from the school director today, trying tomorrow', 'en', 'trying tomorrow'],
] as const)('how it goes is told to its last clause: %s: %s', (speaker, text, language, told) => {
  const context = contextOf({
    by: 0,
    language,
    speaker,
    where: 'personal',
    world: 'planned',
    text,
    means: [],
  })
  const status = understand(text, context).guesses.find(({ act }) => act === 'status')
  expect(status?.slots['text']).toContain(told)
})

import { contextOf } from '../../src/understanding/examples.ts'
import { understand } from '../../src/understanding/learned.ts'
import { actsFromNow, onStage } from './on-stage.ts'

const open = onStage()

test.each([
  ['open', 'Karin Åberg', 'Anteckna att jag inte deltar i punkt 4 på grund av jäv.', 'jäv 4'],
  ['open', 'Karin Åberg', 'Anteckna att jag är jävig på fyran', 'jäv 4'],
  ['open', 'Lena Hedlund', 'notera att jag är jävig i hyresavtalet', 'jäv 4'],
  ['open', 'Peter Öhman', 'Note that I am disqualified on item 4', 'jäv 4'],
] as const)(
  'what begins as another sentence that its speaker may not say can be left as it is read: %s, %s: %s',
  async (stage, who, text, told) => {
    const t = await open(stage)
    const answer = await t.hear(who, text)
    expect(answer?.text).toContain(told)
    expect(answer?.choices?.map(({ label }) => label)).toContain('Lämna till sekreteraren')
  },
)

test.each([
  ['none', 'Sofia Lund', 'Påminn Wikström.', 'påminn U5'],
  ['none', 'Sofia Lund', 'påminn Karin', 'påminn U3'],
  ['none', 'Sofia Lund', 'Remind Peter', 'påminn U4'],
  ['none', 'Martin Holm', 'klart workshopen', 'klart U2'],
  ['none', 'Stefan Wikström', 'klart utbildningsplanen', 'klart U5'],
  ['none', 'Peter Öhman', 'done the school director', 'klart U4'],
] as const)(
  'the one action that is told in a word behind the verb is asked about: %s, %s: %s',
  async (stage, who, text, told) => {
    const t = await open(stage)
    const answer = await t.hear(who, text, { personal: true })
    expect(answer?.text).toContain(`Menade du: ${told}`)
  },
)

test('which of several is meant is asked', async () => {
  const t = await open('none')
  const answer = await t.hear('Sofia Lund', 'remind Martin', { personal: true })
  expect(answer?.text).toContain('Vilket nummer')
})

test.each([
  ['agenda', 'Till Barnahus kommer Fredrik Sund från polisen och föredrar'],
  ['announced', 'Vi får besök av Lisa Krok från Skolverket'],
  ['planned', 'Mona Berglund from the police will be with us to present Barnahus'],
  ['announced', 'Revisorn Eva Stål sitter med när vi ses'],
  ['agenda', 'Anna kör mötet, Birgitta är krasslig'],
] as const)(
  'who comes to a meeting that is ahead is never noted at the one before: %s: %s',
  async (stage, text) => {
    const t = await open(stage)
    const acts = await actsFromNow(t)
    const answer = await t.hear('Sofia Lund', text, { personal: true })
    const [first] = answer?.choices ?? []
    if (first?.act) await t.press('Sofia Lund', 'act', { ...first.act }, { personal: true })
    expect((await acts()).filter(({ command }) => /guest|presides/.test(command))).toEqual([])
  },
)

const best = (world: string, text: string, language: 'sv' | 'en' = 'sv') =>
  understand(
    text,
    contextOf({ by: 0, language, speaker: 'sofia', where: 'group', world, text, means: [] }),
  ).guesses[0]?.sentence

test.each([
  ['agenda', 'Åsa föredrar barnahus ihop med Johan', 'sv', 'Åsa Björk, Johan Berg'],
  ['agenda', 'Åsa och Johan drar barnahus', 'sv', 'Åsa Björk, Johan Berg'],
  ['agenda', 'Maria presenterar trean tillsammans med Eva', 'sv', 'Maria Sandberg, Eva Sjöström'],
  ['agenda', 'Karin and Johan present Barnahus', 'en', 'Karin Åberg, Johan Berg'],
  ['agenda', 'Johan presents Barnahus along with Karin', 'en', 'Johan Berg, Karin Åberg'],
] as const)('two who present are both told: %s: %s', (world, text, language, both) =>
  expect(best(world, text, language)).toMatch(new RegExp(`; (?:föredragande|presenter) ${both}$`)),
)
test('whoever presents instead of another does so alone', () =>
  expect(best('agenda', 'Johan drar barnahus i stället för Karin')).toBe(
    'ändra punkt 5 ; föredragande Johan Berg',
  ))

test.each([
  ['U7 ska va Karin, inte Eva', 'sv', 'ändra uppdrag U7 ; ansvarig Karin Åberg'],
  ['U7 ska vara Karin Åberg och inte Eva', 'sv', 'ändra uppdrag U7 ; ansvarig Karin Åberg'],
  ['U7 should be Karin, not Eva', 'en', 'change action U7 ; owner Karin Åberg'],
  ['U3 ska heta Ring Karin', 'sv', 'ändra uppdrag U3: Ring Karin'],
] as const)('names alone are no task: %s', (text, language, told) =>
  expect(best('after', text, language)).toBe(told),
)

test.each([
  ['open', 'sexan b hinner vi inte, den tas nästa gång', 'sv', '6b'],
  ['open', '6 a läggs till handlingarna', 'sv', '6a'],
  ['after', 'putsa 6 b lite: Mötestiderna fastställs enligt bilaga 3.', 'sv', '6b'],
  ['agenda', 'vad är det vi ska besluta om på sexan b', 'sv', '6b'],
  ['open', 'item 6 b is adopted', 'en', '6b'],
] as const)('a letter apart from its number belongs to it: %s: %s', (world, text, language, item) =>
  expect(best(world, text, language)).toContain(` ${item}`),
)
test('an article behind a number is none of it', () =>
  expect(best('open', 'on item 6 a note please: the papers came late', 'en')).not.toContain('6a'))

test.each([
  ['läkaravtalet förlängs till och med 2027, nej förlåt 2028 ska det va', 'sv', '2028', '2027'],
  ['Beslut 4: hyran blir 3000 kr, eller nej, 3500 kr i månaden', 'sv', '3500 kr i', '3000'],
  ['the lease is approved for 5 years, no sorry 10 years', 'en', '10 years', '5'],
  ['the doctors agreement goes on to 2027, or rather 2028', 'en', '2028', '2027'],
] as const)(
  'a number that is put right stands as it is put right: %s',
  (text, language, told, not) => {
    const sentence = best('open', text, language)?.replace(/^.*?: /u, '')
    expect(sentence).toContain(told)
    expect(sentence).not.toContain(not)
  },
)
test.each([
  ['anteckna på trean att vi frågade alla, nej sa 12 av 14', '12 av 14'],
  ['anteckna på trean att det var 9 ja, 3 nej, 1 avstod', '9 ja, 3 nej, 1'],
  ['anteckna på trean att rösterna var ja 9, nej 4', '9, nej 4'],
])('a no beside a number puts nothing right: %s', (text, told) =>
  expect(best('open', text)).toContain(told),
)

test.each([
  ['stefan', 'jag vill ha påminnelse tre dar innan i stället för en', 'sv'],
  ['martin', 'Kan du påminna mig en vecka före i stället', 'sv'],
  ['karin', 'Kan jag få påminnelserna på morgonen i stället', 'sv'],
  ['peter', 'påminn mig oftare', 'sv'],
  ['stefan', 'remind me two days ahead instead of one please', 'en'],
  ['martin', 'could you remind me the day before instead', 'en'],
] as const)(
  'when one is reminded is shown, and nothing is set: %s: %s',
  (speaker, text, language) => {
    const context = contextOf({
      by: 0,
      language,
      speaker,
      where: 'personal',
      world: 'after',
      text,
      means: [],
    })
    const acts = understand(text, context).guesses.map(({ act }) => act)
    expect(acts).toContain('reminders')
    expect(acts).not.toContain('fewerReminders')
    expect(acts).not.toContain('setReminders')
  },
)

test('why what is likeliest cannot be done is told before nothing is understood', async () => {
  const t = await open('planned')
  const answer = await t.hear('Eva Sjöström', 'krock 6/10 på mig. ledsen', { personal: true })
  expect(answer?.text).toContain('inte skickad än')
})

import { sourcesFromNow, onStage } from './on-stage.ts'
import type { Stage } from './stages.ts'

const open = onStage()

/** What is recorded when the first button of the answer is pressed, and nothing before that. */
async function pressed(stage: Stage, who: string, text: string): Promise<readonly string[]> {
  const t = await open(stage)
  const since = await sourcesFromNow(t)
  const answer = await t.hear(who, text, { personal: true })
  expect(await since()).toEqual([])
  const [first] = answer?.choices ?? []
  await t.press(who, 'act', { ...first?.act }, { personal: true, submit: true })
  return since()
}

test.each([
  [
    'agenda',
    'Sofia',
    'Underlag till hyresavtalet https://kommun.example/avtal',
    /^bilaga 4: https:\/\/kommun\.example\/avtal$/,
  ],
  [
    'agenda',
    'Birgitta',
    'The slides for Barnahus are here: https://x.example/b.pptx.',
    /^bilaga 5: https:\/\/x\.example\/b\.pptx$/,
  ],
  [
    'agenda',
    'Sofia',
    'Lägg https://x.example/a.pdf på fyran',
    /^bilaga 4: https:\/\/x\.example\/a\.pdf$/,
  ],
  [
    'agenda',
    'Sara',
    'Här är siffrorna till utskrivningsprocessen: https://r.example/s.pdf',
    /bilaga 3: https:\/\/r\.example\/s\.pdf/,
  ],
  ['none', 'Sofia', 'Utbildningsplanen behövs inte längre', /^ta bort uppdrag U5$/],
  ['none', 'Birgitta', 'U6 is no longer relevant', /^(?:ta bort uppdrag|remove action) U6$/],
  [
    'none',
    'Birgitta',
    'We no longer need to invite Försäkringskassan',
    /^(?:ta bort uppdrag|remove action) U6$/,
  ],
  ['none', 'Stefan', 'U5 kan läggas ner', /ta bort uppdrag U5/],
  ['none', 'Sofia', 'Stryk det där med att ringa skolchefen', /^ta bort uppdrag U4$/],
  [
    'planned',
    'Anna',
    'flytta mötet i november till den 17:e, den 10:e krockar med socialnämnden',
    /flytta möte 10\/11 till 17\/11/,
  ],
  ['planned', 'Lena', 'flytta mötet i oktober en vecka framåt', /flytta möte 6\/10 till 13\/10/],
] as const)(
  'is shown, and done or left at one press: %s, %s: %s',
  async (stage, who, text, wanted) => {
    expect((await pressed(stage, who, text)).join('\n')).toMatch(wanted)
  },
)

test.each([
  [
    'Kläm in Vaccinationer före Barnahus, beslut, 10 min',
    /^Menade du: punkt 5: Vaccinationer ; typ beslut ; 10 min\?/,
  ],
  ['Lägg in fikapaus en kvart efter punkt 4', /^Menade du: punkt 5: Fikapaus ; 15 min\?/],
] as const)(
  'a new item in the place of one that stands is asked about: %s',
  async (text, wanted) => {
    const t = await open('agenda')
    const answer = await t.hear('Sofia', text, { personal: true })
    expect(answer?.text).toMatch(wanted)
    const [yes] = answer?.choices ?? []
    const { answer: next } = await t.press(
      'Sofia',
      'act',
      { ...yes!.act! },
      { personal: true, submit: true },
    )
    expect(next?.choices?.map(({ label }) => label)).toEqual(['Ändra 5', 'Lägg till före 5'])
  },
)

test.each([
  ['announced', 'Sara', 'Jag är vegan förresten'],
  ['announced', 'Sara', 'Finns det glutenfri fika?'],
  ['announced', 'Stefan', 'Is it possible to get fish at the lunch?'],
  ['announced', 'Martin', 'vet inte än, återkommer när jag vet'],
  ['announced', 'Martin', "Don't know yet, will let you know"],
  ['agenda', 'Lena', 'Läst allt. Inga synpunkter.'],
  ['agenda', 'Lena', 'Read everything. No comments.'],
  ['agenda', 'Lena', 'Nothing to add from me'],
  ['none', 'Stefan', 'hallå är nån där?'],
  ['none', 'Stefan', 'Is there anybody home? 😅'],
] as const)(
  'what asks nothing of the bot is offered nothing that records: %s, %s: %s',
  async (stage, who, text) => {
    const t = await open(stage)
    const answer = await t.hear(who, text, { personal: true })
    const says = (answer?.choices ?? []).map(({ act, say }) => act?.do ?? say)
    expect(says.filter((one) => !['nästa möte', 'mina uppdrag', 'hjälp'].includes(one))).toEqual([])
    expect(answer?.text.length).toBeLessThan(140)
  },
)

test.each([
  ['announced', 'Sara', 'kommer, men är vegan', 'kommer'],
  ['planned', 'Sara', 'Jag vill ta upp parkeringen vid Länsgården', 'föreslå'],
  ['announced', 'Martin', 'Vet inte om jag hinner med U2', 'U2'],
] as const)('what asks something beside it is read: %s, %s: %s', async (stage, who, text, part) => {
  const t = await open(stage)
  const answer = await t.hear(who, text, { personal: true })
  expect(
    `${answer?.text} ${answer?.choices?.map(({ label }) => label).join(' ')}`.toLowerCase(),
  ).toContain(part.toLowerCase())
})

test.each([
  ['hur funkar det här egentligen', /^Det här kan du säga/],
  ['so how do I work this thing', /^Det här kan du säga/],
  ["who's looking after the training plan again?", /^– U5 /],
  ['vem är det som är ansvarig för utbildningsplanen', /U5/],
] as const)('what is asked is shown: %s', async (text, wanted) => {
  const t = await open('none')
  expect((await t.hear('Martin', text, { personal: true }))?.text).toMatch(wanted)
})

test.each([
  ['Jag har inte fått några handlingar till läkaravtalet', /^2\. Läkaravtalet/],
  ["I haven't seen any papers, is it only me?", /^Dagordning tisdag 6 oktober/],
] as const)('whoever lacks papers is shown what there is: %s', async (text, wanted) => {
  const t = await open('agenda')
  expect((await t.hear('Stefan', text, { personal: true }))?.text).toMatch(wanted)
})

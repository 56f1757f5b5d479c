import { actsFromNow, onStage } from './on-stage.ts'
import { nameOf, type Stage } from './stages.ts'

const open = onStage()

/** What is answered to each line in turn, and which acts it all led to. */
async function told(stage: Stage, who: string, lines: readonly string[]) {
  const t = await open(stage)
  const since = await actsFromNow(t)
  const answers: string[] = []
  for (const line of lines) {
    answers.push((await t.hear(nameOf(who), line, { personal: true }))?.text ?? '')
  }
  const acts = (await since()).map(({ command }) => command)
  return { answers, acts }
}

describe('a wish that lacks one thing', () => {
  test.each([
    ['none', 'martin', 'jag behöver mer tid med läkartiderna', '9 oktober', 'later'],
    ['none', 'martin', 'more time for the GP appointments please', 'den 9:e', 'later'],
    ['planned', 'sofia', 'vi måste flytta mötet den 6 oktober', '13 oktober', 'moveMeeting'],
    ['none', 'sofia', 'Set up a meeting at Länsgården on 8 December', '13-16', 'newMeeting'],
    ['open', 'sofia', 'Det antecknas att alla kommuner saknar sjuksköterskor', 'fyran', 'note'],
    ['open', 'sofia', 'Det antecknas att alla kommuner saknar sjuksköterskor', 'barnahus', 'note'],
  ] as const)('%s, %s: ”%s” is asked for it, and done with ”%s”', async (...said) => {
    const [stage, who, words, answer, act] = said
    const { answers, acts } = await told(stage, who, [words, answer])
    expect(answers[0]).toMatch(
      /^(?:Menade du|Did you mean): .*….* (?:Skriv|Write) (?:vilken|which)/s,
    )
    expect(answers[0]).not.toMatch(/[[\]]/)
    expect(acts).toEqual([act])
  })

  test('is no answer to itself: other words are read as their own, and a no drops it', async () => {
    const wish = 'jag behöver mer tid med läkartiderna'
    const other = await told('none', 'martin', [wish, 'vad har jag att göra?'])
    expect(other.answers[1]).toMatch(/^Du har 2 öppna uppdrag/)
    expect(other.acts).toEqual([])
    const no = await told('none', 'martin', [wish, 'nej'])
    expect(no.answers[1]).toBe('Då gör jag inget.')
    expect(no.acts).toEqual([])
  })

  test('cannot be answered with what cannot stand there', async () => {
    const { acts } = await told('planned', 'sofia', [
      'vi måste flytta mötet den 6 oktober',
      'det får vi se om en stund när alla har kommit',
    ])
    expect(acts).toEqual([])
  })
})

describe('a sentence of the contract that lacks its item', () => {
  test.each([
    'beslut på fyran: avtalet förlängs ett år',
    'beslut hyresavtalet: avtalet förlängs ett år',
  ])('is under the one its words name: %s', async (words) => {
    const { answers, acts } = await told('open', 'sofia', [words, 'ja'])
    expect(answers[0]).toMatch(/^Menade du: beslut 4: avtalet förlängs ett år\? /)
    expect(acts).toEqual(['decision'])
  })

  test('says why, and a number alone completes it', async () => {
    const { answers, acts } = await told('open', 'sofia', ['anteckning: alla hälsade', '4'])
    expect(answers[0]).toMatch(/^Vilken punkt gäller det\? Skriv till exempel: anteckning 1/)
    expect(answers[1]).toMatch(/^Antecknat under punkt 4 /)
    expect(acts).toEqual(['note'])
  })
})

describe('what finds nothing as it is written', () => {
  test.each([
    ['planned', 'what happened to my proposal?', /^4 förslag väntar.*Läst som ”förslag”/s],
    ['none', 'What did we decide about the family centre lease?', /Hyresavtalet förlängs ett år/],
    ['after', 'summary of tuesday please, short', /^Sammanfattning av mötet tisdag 6 oktober/],
  ] as const)('is read as words of one’s own (%s): %s', async (stage, words, answer) => {
    const { answers, acts } = await told(stage, 'martin', [words])
    expect(answers[0]).toMatch(answer)
    expect(acts).toEqual([])
  })

  test('is offered without the name that nobody has', async () => {
    const { answers } = await told('none', 'erik', ['vad är försenat hos region norr', 'ja'])
    expect(answers[0]).toMatch(/^(?:Menade du|Försenade uppdrag|Inga uppdrag är försenade)/)
  })

  test('is said so where nothing else is likely', async () => {
    const { answers } = await told('after', 'martin', ['sök kvantdatorer'])
    expect(answers[0]).toMatch(/^Jag hittar inget om ”kvantdatorer”/)
  })
})

describe('what begins as a sentence of the contract, or is nearly surely read', () => {
  test.each([
    ['none', 'sofia', 'Decision 4 of last time was worded wrongly, it should say: two years.'],
    ['open', 'sofia', 'Decision 4 was not adopted, it was rejected'],
    ['after', 'eva', 'avtalet utskickat till kommunerna idag'],
    ['announced', 'johan', "I'm in Stockholm that day so I'll have to dial in"],
    ['open', 'sofia', 'Vad stod det om läkaravtalet förra gången? Jag har glömt'],
    ['announced', 'karin', 'part of me wants to go home'],
    ['open', 'sofia', 'Åsa is replaced by Oskar Lindh from eleven o’clock'],
    ['agenda', 'sofia', 'flytta mötet på tisdag till torsdag den 8 oktober samma tid'],
    ['after', 'sofia', 'Beslut 6b var väl inget beslut, det var ju bara information'],
    [
      'announced',
      'karin',
      'jag kan inte komma på tisdag men Robert Nyman som är biträdande chef går i stället för mig',
    ],
    [
      'planned',
      'maria',
      'Jag vill ta upp tolkar i socialtjänsten. Vi saknar ramavtal och kommunerna betalar olika priser',
    ],
  ] as const)('records nothing wrong (%s, %s): %s', async (stage, who, words) => {
    const { acts } = await told(stage, who, [words])
    expect(acts.filter((name) => !['attending', 'done'].includes(name))).toEqual([])
  })

  test('is still carried out where it is a whole one', async () => {
    const { acts } = await told('agenda', 'sofia', [
      'flytta punkt 3 till 4',
      'beslut 2 avtalet förlängs',
    ])
    expect(acts.length).toBeGreaterThan(0)
  })
})

describe('what is told beside what is done', () => {
  test.each([
    [
      'none',
      'martin',
      'workshopen får skjutas till 12 november, föreläsaren är bokad på annat håll',
    ],
    ['none', 'karin', 'hyresavtalet är kollat, vi kan säga upp det med sex månaders varsel'],
    [
      'planned',
      'stefan',
      'Jag drar tillbaka F2. Leverantören har backat ur och upphandlingen görs om',
    ],
  ] as const)('is carried (%s, %s): %s', async (stage, who, words) => {
    const { answers } = await told(stage, who, [words])
    const [last = ''] = words.split(' ').slice(-1)
    expect(answers[0]).toContain(last)
  })
})

describe('what cannot be done, and is surely meant', () => {
  test.each([
    ['after', 'anna', 'mellan 12 och 13 vill jag ha lugnt från dig', /^Det kan bara /],
    ['after', 'sara', '10 november funkar bra för mig', /är inte skickad än/],
  ] as const)('is answered with why (%s, %s): %s', async (stage, who, words, why) => {
    const { answers, acts } = await told(stage, who, [words])
    expect(answers[0]).toMatch(why)
    expect(acts).toEqual([])
  })
})

import type { Talk } from '../chat/talk.ts'
import { meant } from './meant.ts'
import { onStage } from './on-stage.ts'

describe('a decision at home is told by one of the party’s people', () => {
  test.each([
    ['Stefans nämnd gick med på hyresavtalet den 29 september', 'hemma 4: Stefans kommun ja 29/9'],
    ['Hemma hos Johan blev det nej till läkaravtalet i fredags', 'hemma 2: Johans kommun nej 2/10'],
    [
      'Maria rapporterar att fullmäktige hos dem tog hyresavtalet 28/9',
      'hemma 4: Marias kommun ja 28/9',
    ],
    [
      'Läkaravtalet gick enhälligt igenom i socialnämnden hemma hos Lena, 22/9',
      'hemma 2: Lenas kommun ja 22/9',
    ],
    ['Hos Åsa har nämnden återremitterat hyresavtalet', 'hemma 4: Åsas kommun bereds'],
  ] as const)('%s', (text, told) => expect(meant('open', 'sofia', text)).toContain(told))

  test.each([
    [
      "Peter's board turned the lease down on 29 September",
      "at home 4: Peter's municipality no 29/9",
    ],
    [
      "Sara's council approved the doctors' agreement last Friday",
      "at home 2: Sara's municipality yes 2/10",
    ],
  ] as const)('%s', (text, told) => expect(meant('open', 'sofia', text, 'en')).toContain(told))

  test.each([
    ['lena', 'Vår socialnämnd tog läkaravtalet i går', 'hemma 2: ja 7/10'],
    ['lena', 'Hos oss gick hyresavtalet igenom i nämnden den 22 september', 'hemma 4: ja 22/9'],
  ] as const)('one’s own, %s: %s', (who, text, told) =>
    expect(meant('after', who, text)).toContain(told),
  )
})

describe('who stands behind', () => {
  test.each([
    ['Samtliga utom Johan ställer sig bakom tvåan', 'bakom 2: alla utom Johan'],
    ['Bakom trean står alla', 'bakom 3: alla'],
    ['Maria och Åsa ställer sig inte bakom hyresavtalet', 'inte bakom 4: Maria, Åsa'],
    ['Region Norr är med på 2, det sa Martin uttryckligen', 'bakom 2: Region Norr'],
    ['Avvikande mening i trean från Karin, hon var tydlig', 'inte bakom 3: Karin'],
  ] as const)('%s', (text, told) => expect(meant('open', 'sofia', text)).toContain(told))
})

describe('where it goes on to, in turn', () => {
  test.each([
    [
      'Läkaravtalet ska gå AU, sen vi, sen politiska samrådet och sist regionstyrelsen',
      'vidare 2 till AU, gruppen, politiska samrådet, regionstyrelsen',
    ],
    ['tvåan ska AU → ekonomicheferna → nämnderna', 'vidare 2 till AU, ekonomicheferna, nämnderna'],
    [
      'Gången för hyresavtalet: här först, därefter fastighetsnämnden, sist kommunstyrelsen',
      'vidare 4 till fastighetsnämnden, kommunstyrelsen',
    ],
    [
      'Kedjan för Barnahus är AU, styrgruppen, samverkansnämnden',
      'vidare 5 till AU, styrgruppen, samverkansnämnden',
    ],
    [
      'Innan samverkansnämnden får trean ska direktörsgruppen ha den',
      'vidare 3 till direktörsgruppen, samverkansnämnden',
    ],
    ['hyresavtalet lämnas över till fastighetsnämnden', 'vidare 4 till fastighetsnämnden'],
  ] as const)('%s', (text, told) => expect(meant('open', 'sofia', text)).toContain(told))

  test('in English', () =>
    expect(
      meant(
        'open',
        'sofia',
        'The lease goes to AU, then the property board and finally the council',
        'en',
      ),
    ).toContain('refer 4 to AU, the property board, the council'))
})

describe('what somebody else decided', () => {
  test.each([
    [
      'Regionstyrelsen klubbade läkaravtalet i fredags',
      'beslutat av Regionstyrelsen 2026-10-02 2: klubbade läkaravtalet',
    ],
    [
      'Länsstyrelsen har beslutat att Barnahus får statliga medel',
      'beslutat av Länsstyrelsen 5: Barnahus får statliga medel',
    ],
    [
      'Hyresavtalet godkändes av fastighetsnämnden den 29 september',
      'beslutat av fastighetsnämnden 2026-09-29 4: Hyresavtalet godkändes',
    ],
  ] as const)('%s', (text, told) => expect(meant('open', 'sofia', text)).toContain(told))
})

describe('in a group', () => {
  let t: Talk
  const open = onStage()
  beforeEach(async () => {
    t = await open('open')
    await t.say('Sofia', 'organisation Karin Åberg Granviks kommun')
  })

  test.each([
    ['hemma 2: Karins kommun ja 24/9', /Granviks kommun/],
    ['inte bakom 2: Karin', /Granviks kommun/],
    ['bakom 2: alla utom Karin Åberg', /Granviks kommun/],
    ['at home 2: Karin’s municipality yes 24/9', /Granviks kommun/],
  ] as const)('a party is named by one of its people: %s', async (text, told) =>
    expect(await t.say('Sofia', text)).toMatch(told),
  )

  test('whoever has no party names none', async () =>
    expect(await t.say('Sofia', 'inte bakom 2: Peter')).toMatch(/känner inte till parten ”Peter”/))

  test('a title stands behind the number of its item, not inside a day', async () =>
    expect(
      (await t.hear('Sofia', 'Regionstyrelsen godkände läkaravtalet den 4 september'))?.text,
    ).toMatch(/2026-09-04 2 \(Läkaravtalet/))
})

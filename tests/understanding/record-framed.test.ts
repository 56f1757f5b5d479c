import type { Talk } from '../chat/talk.ts'
import { meant } from './meant.ts'
import { onStage } from './on-stage.ts'

describe('said by who leads, of an item', () => {
  test.each([
    [
      'open',
      'Samverkansnämnden ställde sig i fredags bakom utskrivningsprocessen',
      /^beslutat av Samverkansnämnden 2026-10-02 3: /,
    ],
    ['open', 'avvikande mening på fyran från Karin, hon var tydlig', /^inte bakom 4: Karin$/],
    ['open', 'Lena reserverade sig mot läkaravtalet', /^inte bakom 2: Lena$/],
    ['after', 'Stefan ringde, hans kommun drar sig ur tvåan', /^inte bakom 2: Stefans kommun$/],
    [
      'after',
      'Johan gick ut på grund av jäv när vi tog hyresavtalet, notera',
      /^jäv 4: Johan Berg$/,
    ],
    [
      'open',
      'Peters nämnd: de återremitterade läkaravtalet i fredags',
      /^hemma 2: Peters kommun bereds 2\/10$/,
    ],
  ] as const)('%s: %s', (world, text, told) => expect(meant(world, 'sofia', text)[0]).toMatch(told))

  test('who leads because of it is not who takes no part', () =>
    expect(
      meant('open', 'sofia', 'Erik leder punkt 4 eftersom ordföranden är jävig')[0],
    ).not.toMatch(/^jäv/))
})

describe('who is there', () => {
  test.each([
    ['Sara kommer till punkt 3, tåget är sent', /^del av mötet: Sara Nyström från punkt 3$/],
    ['Nu klev Johan in, en kvart sen', /^del av mötet: Johan Berg 9.15-12$/],
    [
      'Till Barnahus kommer Fredrik Sund från polisen och föredrar',
      /^gäst: Fredrik Sund, polisen ; punkt 5$/,
    ],
  ] as const)('%s', (text, told) => expect(meant('open', 'sofia', text)[0]).toMatch(told))

  test('a guest is from all of where they are from', () =>
    expect(meant('open', 'sofia', 'Helena Roos from the audit firm joins us for 6a', 'en')[0]).toBe(
      'guest: Helena Roos, the audit firm ; item 6a',
    ))
})

test.each([
  ['Mötestiderna fastställde vi ju aldrig, 6b bordlades', 'ändra utfall 6b: bordläggs'],
  ['utfallet på läkaravtalet var fel, det blev återremitterat', 'ändra utfall 2: återremitteras'],
] as const)('an outcome that is put right is called by its name: %s', (text, told) =>
  expect(meant('after', 'sofia', text)).toContain(told),
)

describe('two things in one sentence', () => {
  let t: Talk
  const open = onStage()
  const shown = async (text: string): Promise<readonly string[]> => {
    t = await open('open')
    return ((await t.hear('Sofia', text, { personal: true }))?.choices ?? []).map(({ say }) => say)
  }

  test.each([
    [
      'Alla på plats utom Lena, och Peter måste springa halv elva',
      ['närvarande: alla utom Lena Hedlund', 'del av mötet: Peter Öhman 9-10.30'],
    ],
    [
      'Barnahus kommer igen i november, och Sara ska då ha pratat med åklagaren senast 6 november',
      [
        'återkommer 5: i november',
        /^uppdrag 5: .*åklagaren ; ansvarig Sara Nyström ; senast 6\/11$/,
      ],
    ],
    [
      'Lena kom 9.20 och Peter gick 11.15',
      ['del av mötet: Lena Hedlund 9.20-12', 'del av mötet: Peter Öhman 9-11.15'],
    ],
  ] as const)('%s', async (text, told) => {
    const says = await shown(text)
    for (const one of told)
      expect(says).toContainEqual(typeof one === 'string' ? one : expect.stringMatching(one))
  })
})

describe('as others would say it', () => {
  test.each([
    [
      'open',
      'under punkt 5 informerade Sara om att väntetiden är nere på två veckor',
      'anteckning 5: Sara informerade om att väntetiden är nere på två veckor',
    ],
    ['open', 'beslut tvåan Läkaravtalet förlängs ett år', 'beslut 2: Läkaravtalet förlängs ett år'],
    [
      'open',
      'Läkaravtalet på remiss till socialnämnderna, svar senast 15/11',
      'vidare 2 till socialnämnderna 15/11: remiss, svar',
    ],
    ['open', 'hos Peter har KS tagit hyresavtalet, 22/9', 'hemma 4: Peters kommun ja 22/9'],
    [
      'open',
      'enligt Maria väntar deras nämnd till oktober med läkaravtalet',
      'hemma 2: Marias kommun bereds',
    ],
    [
      'open',
      'Regionstyrelsen har redan godkänt tvåan, 15/9 enligt Martin',
      'beslutat av Regionstyrelsen 2026-09-15 2: godkänt Läkaravtalet',
    ],
    [
      'open',
      'Anna tar reda på vad bussen kostar, senast 1 november',
      'uppdrag: Tar reda på vad bussen kostar ; ansvarig Anna Lindqvist ; senast 1/11',
    ],
    [
      'after',
      'Det blev fel på tvåan, avtalet förlängs till juni 2028',
      'ändra beslut 2: avtalet förlängs till juni 2028',
    ],
  ] as const)('%s: %s', (world, text, told) => expect(meant(world, 'sofia', text)[0]).toBe(told))

  test('who is not recused is not away', () =>
    expect(meant('after', 'sofia', 'Karin var inte jävig, ta bort det')[0]).not.toMatch(
      /frånvarande/,
    ))
})

import { entriesOf, onStage } from './on-stage.ts'
import { meant } from './meant.ts'

type Case = readonly [text: string, told: string]
const first = (text: string, language: 'sv' | 'en' = 'sv', speaker = 'sofia'): string | undefined =>
  meant('open', speaker, text, language)[0]

describe('a decision has all that is told of it, wherever its item is pointed at', () => {
  test.each([
    [
      'Avtalet gäller ett år, sedan prövar vi det på nytt. Det är beslutet på fyran.',
      'beslut 4: Avtalet gäller ett år, sedan prövar vi det på nytt',
    ],
    [
      'Kommunen hyr i tre år. Därefter tas frågan upp igen. Så lyder beslutet på fyran.',
      'beslut 4: Kommunen hyr i tre år. Därefter tas frågan upp igen',
    ],
    [
      'Vi köper tjänsten av regionen. Kommunerna betalar hälften var. Så beslutade vi på fyran.',
      'beslut 4: Vi köper tjänsten av regionen. Kommunerna betalar hälften var',
    ],
    ['Läkaravtalet: förlängs t o m 2027, enhälligt.', 'beslut 2: förlängs t o m 2027, enhälligt'],
    [
      'Läkaravtalet förlängs till 2027, med stor majoritet',
      'beslut 2: Läkaravtalet förlängs till 2027, med stor majoritet',
    ],
  ] satisfies Case[])('%s', (text, told) => expect(first(text)).toBe(told))

  test.each([
    [
      'Leases run for two years. Costs are shared. Decision on item 4.',
      'decision 4: Leases run for two years. Costs are shared',
    ],
    [
      'The lease is renewed for a year, unanimously.',
      'decision 4: The lease is renewed for a year, unanimously',
    ],
  ] satisfies Case[])('%s', (text, told) => expect(first(text, 'en')).toBe(told))
})

describe('a vote and what it came to are that outcome, with the votes', () => {
  test.each([
    ['Röstn p 4: 8 ja, 3 nej, 1 avstår. Godkänt.', 'antas 4: 8 ja, 3 nej, 1 avstår'],
    ['Omröstning om hyresavtalet: 9 ja, 4 nej. Bifall.', 'antas 4: 9 ja, 4 nej'],
    ['Hyresavtalet: åtta röster mot tre, förslaget föll', 'avslås 4: åtta röster mot tre'],
    ['Fyran gick igenom med åtta röster mot tre', 'antas 4: åtta röster mot tre'],
    ['Fyran: tio för, tre emot, så hyresavtalet antogs', 'antas 4: tio för, tre emot'],
    [
      'Votering begärdes på fyran. Ja 9, nej 4. Ordföranden fann att förslaget antagits.',
      'antas 4: Ja 9, nej 4',
    ],
  ] satisfies Case[])('%s', (text, told) => expect(first(text)).toBe(told))
  test('in English', () =>
    expect(first('Vote on the lease: 8 yes, 3 no, 1 abstained. Carried.', 'en')).toBe(
      'adopted 4: 8 yes, 3 no, 1 abstained',
    ))
  test('two numbers with a line between them are votes, and no item', () =>
    expect(meant('open', 'sofia', 'lease vote 7-5 in favour', 'en').join()).not.toMatch(/ 5/))
  test('what it came to is not guessed from the numbers', () =>
    expect(first('Vi röstade om hyresavtalet och det blev nio ja och fyra nej')).toMatch(
      /^anteckning 4/,
    ))
})

describe('an item that is approved as it stands is not the agenda', () => {
  test.each([
    ['6b godkänns som den ligger', 'antas 6b: som den ligger'],
    ['mötestiderna godkänns som föreslaget', 'antas 6b: som föreslaget'],
  ] satisfies Case[])('%s', (text, told) => expect(first(text)).toBe(told))
  test.each([
    ['ok everybody agrees, meeting times as proposed, good', 'adopted 6b: as proposed'],
    ['meeting dates approved as they are', 'adopted 6b: as they are'],
  ] satisfies Case[])('%s', (text, told) => expect(first(text, 'en')).toBe(told))
  test('the agenda is', () =>
    expect(first('Dagordningen godkänns')).toMatch(/^fastställ dagordning/))
})

describe('a body has its whole name', () => {
  test.each([
    [
      'Utskrivningsprocessen går vidare till styrgruppen för nära vård. De beslutar, inte vi.',
      'vidare 3 till styrgruppen för nära vård',
    ],
    [
      'Barnahus skickas vidare till nämnden för barn och unga',
      'vidare 5 till nämnden för barn och unga',
    ],
    [
      'Barnahus skickas vidare till nämnden för barn och unga innan vi beslutar',
      'vidare 5 till nämnden för barn och unga',
    ],
    [
      'Trean går till arbetsgruppen för vidare beredning',
      'vidare 3 till arbetsgruppen: vidare beredning',
    ],
    [
      'Trean lämnas över till regionens ledningsgrupp för fortsatt arbete',
      'vidare 3 till regionens ledningsgrupp: fortsatt arbete',
    ],
    ['Hyresavtalet skickas till nämnden för beslut', 'vidare 4 till nämnden: beslut'],
  ] satisfies Case[])('%s', (text, told) => expect(first(text)).toBe(told))
  test.each([
    [
      'The discharge process goes on to the steering group for close care, they decide',
      'refer 3 to the steering group for close care',
    ],
    ['Item 3 goes to the council for a decision', 'refer 3 to the council: a decision'],
  ] satisfies Case[])('%s', (text, told) => expect(first(text, 'en')).toBe(told))
})

describe('who dissents, or takes no part, in words of their own', () => {
  test('of all but some, it is those', () =>
    expect(
      first(
        'Everyone was in favour apart from Karin, who wants her dissent on the lease written down',
        'en',
      ),
    ).toBe('not behind 4: Karin'))
  test.each([
    [
      'karin',
      'Jag delar inte majoritetens uppfattning om hyresavtalet',
      'inte bakom 4: Karin Åberg',
    ],
    [
      'erik',
      'Jag begär att det antecknas att jag inte delar gruppens bedömning i fråga om hyresavtalet',
      'inte bakom 4: Erik Norberg',
    ],
    ['peter', 'Jag är inte opartisk när det gäller hyresavtalet', 'jäv 4: Peter Öhman'],
    [
      'johan',
      'For the rent I am not neutral, the municipality is owning the house',
      'jäv 4: Johan Berg',
    ],
  ])('%s: %s', (who, text, told) => expect(first(text, 'sv', who)).toBe(told))
})

describe('a meeting that goes on, beside what it leaves', () => {
  test.each([
    ['Klara med trean, vi går till fyran', 'punkt 4'],
    ['Då är femman avklarad – vidare till AU', 'punkt 6'],
    ['ta mötestiderna nu så hinner vi fika', 'punkt 6b'],
  ] satisfies Case[])('%s', (text, told) => expect(first(text)).toBe(told))
  test('in English', () => expect(first('Done with 5 – on to AU.', 'en')).toBe('item 6'))
  test.each([
    ['Förra anteckningarna är okej', 'läggs till handlingarna 1'],
    ['Föregående anteckningar fastställs', 'fastställs 1'],
  ] satisfies Case[])('%s', (text, told) => expect(first(text)).toBe(told))
  test('they are not where somebody says no', () =>
    expect(first('Förra protokollet är inte godkänt än')).not.toMatch(/handlingarna|fastställs/))
})

describe('a note has no word of that it is wished for', () => {
  test.each([
    [
      'På trean sa Sara att ledtiderna har gått ner till tre dagar, och det var så roligt att det borde stå med',
      'anteckning 3: Sara sa att ledtiderna har gått ner till tre dagar',
    ],
    [
      'Anteckna på trean att Sara berättade om nya ledtider, det borde vara med i protokollet',
      'anteckning 3: Sara berättade om nya ledtider',
    ],
    [
      'Vi röstade om hyresavtalet, vilket var lite nervöst, och det blev nio ja och fyra nej',
      'anteckning 4: Vi röstade om hyresavtalet, och det blev nio ja och fyra nej',
    ],
    ['Barnahus ska skrivas in i planen', 'Barnahus ska skrivas in i planen'],
  ] satisfies Case[])('%s', (text, told) =>
    expect(meant('open', 'sofia', text).join('\n')).toContain(told),
  )
})

describe('afterwards', () => {
  test.each([
    [
      'sofia',
      'Vi glömde i går att Johan tog på sig att boka lokal, det skulle vara klart den 23 oktober',
      'uppdrag: Boka lokal ; ansvarig Johan Berg ; senast 23/10',
    ],
    [
      'birgitta',
      'Novembermötet hålls i Kommunhuset, inte på Länsgården.',
      'flytta möte 10/11 till 10/11 Kommunhuset',
    ],
    [
      'karin',
      'I punkt 4 ska det stå ett år. Godkänns räcker inte.',
      'synpunkt 4: I punkt 4 ska det stå ett år. Godkänns räcker inte',
    ],
    [
      'lena',
      'Jag har inget minne av att mötestiderna fastställdes',
      'synpunkt 6b: Jag har inget minne av att mötestiderna fastställdes',
    ],
  ])('%s: %s', (who, text, told) => expect(meant('after', who, text)[0]).toContain(told))

  test('what a task points at is told', () =>
    expect(
      meant(
        'after',
        'birgitta',
        'Vi glömde vem som ringer hyresvärden, det får Karin göra före den 20',
      )[0],
    ).toMatch(/^uppdrag: Ringer hyresvärden ; ansvarig Karin Åberg/))
  test('a task has no word of that it is put down', () =>
    expect(
      meant(
        'after',
        'sofia',
        'we forgot to write that Johan owns the room booking, due 23 Oct',
        'en',
      )[0],
    ).toBe('action: The room booking ; owner Johan Berg ; due 23/10'))
  test('bar is but, and skriva is no item', () => {
    expect(first('all in favour of the doctors agreement bar Erik', 'en')).toMatch(/ 2/)
    expect(
      meant('open', 'martin', 'Kan ni skriva ner att regionen ser över läkartiderna').join(),
    ).not.toMatch(/anteckning 3/)
  })

  test('whose it is who were named promised it themselves', () =>
    expect(
      first(
        'Åsa och Johan skulle titta vidare på lokalerna, och de lovade en plan den 30 november om jag hörde rätt',
      ),
    ).toContain('ansvarig Åsa Björk, Johan Berg'))
})

describe('two wishes, each in its place', () => {
  const stage = onStage()
  test.each([
    [
      'open',
      'Sofia',
      'På läkaravtalet enades alla till slut om att det förlängs till och med 2027, och Martin hör av sig till bolaget senast den 20 oktober',
      'beslut 2: det förlängs till och med 2027 ⏎ uppdrag 2: Hör av sig till bolaget ; ansvarig Martin Holm ; senast 20/10',
    ],
    [
      'open',
      'Sofia',
      'Förra anteckningarna är okej, då tar vi läkaravtalet',
      'läggs till handlingarna 1 ⏎ punkt 2',
    ],
    [
      'open',
      'Sofia',
      'Minutes of last meeting approved, on to the lease',
      'läggs till handlingarna 1 ⏎ punkt 4',
    ],
  ] as const)('%s, %s: %s', async (where, who, text, told) => {
    const t = await stage(where)
    const before = (await entriesOf(t)).length
    expect((await t.hear(who, text))?.choices?.[0]?.say).toBe(told)
    expect((await entriesOf(t)).length).toBe(before)
  })
  test.each([
    [
      'after',
      'Birgitta',
      'Det blev fel. Mötestiderna fastställs bara för våren.',
      'ändra beslut 6b: Mötestiderna fastställs bara för våren',
    ],
    [
      'open',
      'Martin',
      "The region can't accept item 4 as it stands and wants that in the record",
      'lämna till sekreteraren: inte bakom 4: Region Norr',
    ],
    [
      'open',
      'Martin',
      'Regionen ställer sig inte bakom fyran',
      'lämna till sekreteraren: inte bakom 4: Region Norr',
    ],
  ] as const)('%s, %s: %s is one', async (where, who, text, told) => {
    const t = await stage(where)
    expect((await t.hear(who, text))?.choices?.[0]?.say).toBe(told)
  })
})

describe('where one stands oneself is told as one said it, by name, without that it is to be noted', () => {
  const stage = onStage()
  test.each([
    ['Åsa', 'Jag vill med all respekt reservera mig mot beslutet om mötestiderna.', 'Åsa Björk'],
    [
      'Erik',
      'Jag begär att det antecknas att jag inte delar gruppens syn på hyresavtalet',
      'Erik Norberg: jag delar inte gruppens syn på hyresavtalet',
    ],
    ['Lena', 'Skriv att jag var emot på fyran', 'Lena Hedlund: jag var emot på fyran'],
    [
      'Karin',
      'I would like it noted that I disagree with the lease',
      'Karin Åberg: I disagree with the lease',
    ],
  ])('%s: %s', async (who, text, told) => {
    const said = (await (await stage('open')).hear(who, text))?.choices?.[0]?.say ?? ''
    expect(said).toContain(told)
    expect(said).not.toContain('alla')
  })
})

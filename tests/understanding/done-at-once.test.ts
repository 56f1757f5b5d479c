import { actsFromNow, onStage } from './on-stage.ts'
import type { Stage } from './stages.ts'

/* One's own words are done at once where all of them agree with what they were read as, and shown first where some do not. */
const open = onStage()

async function recorded(stage: Stage, who: string, text: string): Promise<readonly string[]> {
  const t = await open(stage)
  const since = await actsFromNow(t)
  await t.hear(who, text, { personal: true })
  return (await since()).map(({ command, args }) => `${command} ${JSON.stringify(args)}`)
}

describe('is done at once', () => {
  test.each([
    ['announced', 'Karin', 'jag kommer. ingen mjölk.', /^attending \{\}/],
    [
      'announced',
      'Karin',
      'tågen går dåligt men jag kommer på tisdag det kan du skriva',
      /^attending .*10-06"\}$/,
    ],
    ['announced', 'Johan', 'kan bara va med på länk, bilen står på verkstan', /^attending \{\}/],
    ['announced', 'Johan', 'tar det på teams den här gången', /^attending \{\}/],
    [
      'announced',
      'Maria',
      'My trip was cancelled so now I can join on Tuesday anyway',
      /^attending .*10-06"\}$/,
    ],
    [
      'announced',
      'Maria',
      "the train is a mess but I'll be there on Tuesday",
      /^attending .*10-06"\}$/,
    ],
    ['announced', 'Lena', 'Yes from me for the 6th', /^attending .*10-06"\}$/],
    [
      'announced',
      'Erik',
      'I shall have to leave on Tuesday at half past ten',
      /^attending .*"09:00","to":"10:30"/,
    ],
    ['announced', 'Peter', 'Går inte. Lönerevision hela dan.', /^notAttending/],
    [
      'planned',
      'Martin',
      "Forget Denmark, I don't have the budget for it",
      /^withdrawProposal .*F4/,
    ],
    ['planned', 'Martin', 'strunta i Danmark', /^withdrawProposal .*F4/],
    ['planned', 'Peter', 'ringde skolchefen igår, han svarade till slut', /^done .*U4/],
    [
      'none',
      'Karin',
      'hyresavtalet för familjecentralen jobbar jag på men jag behöver en månad till',
      /^later .*U3.*2026-11-20/,
    ],
    ['none', 'Martin', 'u1 -> Stefan', /^handOver .*U1/],
  ] satisfies readonly [Stage, string, string, RegExp][])(
    '%s, %s: %s',
    async (stage, who, text, as) => {
      const done = await recorded(stage, who, text)
      expect(done).toEqual([expect.stringMatching(as)])
    },
  )
})

const more: readonly [Stage, string, string, RegExp][] = [
  [
    'planned',
    'Stefan',
    'IT-plattformen får vänta, leverantören har inte lämnat pris. ta den på mötet efter',
    /^changeProposal .*2026-11-10/,
  ],
  ['agenda-day', 'Lena', 'I am afraid I shall have to listen in from home today.', /^attending/],
  ['announced', 'Johan', 'Sorry, I must follow over Teams on Tuesday', /^attending/],
  ['announced', 'Johan', 'jag får tyvärr vara med hemifrån på tisdag', /^attending/],
  ['agenda-day', 'Karin', 'lyssnar in hemifrån idag, bilen startar inte', /^attending/],
  ['announced', 'Lena', 'Nä, ja ska te Malmö den dan så de får bli utan mej', /^notAttending/],
  ['agenda-day', 'Stefan', 'Feber. Hittar ingen ersättare heller.', /^notAttending/],
  ['none', 'Stefan', 'Training plan is not mine anymore, Johan have it now', /^handOver .*U5/],
  ['after', 'Eva', 'avtalet är utskickat och klart', /^done .*U7/],
  ['announced', 'Lena', 'hade en krock men den löste sig så jag hänger med den 6:e', /^attending/],
  ['announced', 'Johan', 'I arrive 9.45, the bus is late', /^attending .*"09:45"/],
  ['announced', 'Johan', 'kan tyvärr inte vara med på tisdag', /^notAttending/],
  ['announced', 'Johan', 'Not possible for me on Tuesday, I have a course', /^notAttending/],
]
test.each(more)('is done at once: %s, %s: %s', async (stage, who, text, as) =>
  expect(await recorded(stage, who, text)).toEqual([expect.stringMatching(as)]),
)

test('what is said to be done is so, and not how it goes', async () => {
  const t = await open('after')
  const answer = await t.hear('Martin', 'Workshoppen ä bokad å klar, tjoho', { personal: true })
  expect(answer?.text).toMatch(/Menade du: klart U2/)
})

describe('is shown first', () => {
  test.each([
    [
      'announced',
      'Lena',
      'Det är första gången jag är med och det vore skönt med ett bekant ansikte.',
    ],
    [
      'agenda',
      'Lena',
      'Det är första gången jag är med och jag vet inte hur det går till. Vet du om Anna har tackat ja?',
    ],
    ['agenda', 'Johan', 'When I am there I always get lost. Do you know the room?'],
    ['agenda', 'Johan', 'första gången jag kommer till Länsgården, var parkerar man?'],
    ['after', 'Martin', 'hör av mig när workshopen är klar'],
    ['after', 'Martin', 'workshopen är nästan klar'],
    ['none', 'Martin', 'U1 är klart på fredag'],
    ['none', 'Karin', 'hyresvärden kommer på fredag om två veckor'],
    ['planned', 'Martin', 'studieresan ligger kvar'],
    ['announced', 'Johan', 'räkna inte med mig före fikat'],
    ['none', 'Stefan', "the plan isn't mine to hand to Johan"],
    ['announced', 'Karin', 'ja jag kommer på onsdag'],
    ['announced', 'Karin', 'Jag är med på förslaget'],
    ['announced', 'Karin', 'undrar om jag kommer på tisdag'],
    ['announced', 'Karin', 'mig räknar ni väl inte med ändå'],
    ['none', 'Karin', 'hyresavtalet gäller till den 30 november'],
    ['none', 'Karin', 'Har pratat med hyresvärden, han är trevlig'],
    ['none', 'Stefan', 'Johan är bättre på utbildningsplaner'],
    ['none', 'Stefan', 'Johan knows the plan better than me'],
    ['none', 'Karin', 'hyresavtalet är försenat en vecka'],
    ['none', 'Karin', 'The lease runs until 30 November'],
    ['none', 'Martin', 'workshopen hålls den 13 november'],
    ['none', 'Martin', 'läkarna är klara med sitt'],
    ['none', 'Martin', 'the workshop people are done with the room'],
    ['none', 'Martin', 'Johan tar över workshopen på fredag om jag är sjuk'],
    ['none', 'Martin', 'Johan takes the workshop on Friday if I am ill'],
    ['planned', 'Karin', 'Läkarmedverkan blir nog längre än tjugo minuter om Eva ska prata'],
    ['planned', 'Karin', 'Min punkt tar mer än tjugo minuter, trettio om Eva föredrar'],
    ['planned', 'Karin', 'My item takes more than 20 minutes if Eva presents it'],
    ['announced', 'Karin', 'jag kommer på tisdag, kanske'],
    ['announced', 'Karin', 'jag kommer om ungen blir frisk'],
    ['announced', 'Karin', 'min ersättare kommer, jag är med på länk om det går'],
    ['announced', 'Johan', "If you move it, I'll be there"],
    ['announced', 'Johan', 'I can make it on Tuesday unless the trains stop again'],
    ['announced', 'Karin', 'jag kommer. blir lite sen'],
    ['announced', 'Karin', 'jag kan inte ta bilen men kommer'],
    ['announced', 'Karin', 'jag kommer när ni tar läkaravtalet och åker direkt efter det'],
    ['announced', 'Johan', 'hit a wall here, no budget'],
    ['announced', 'Johan', "I won't be late"],
    ['announced', 'Lena', 'mark me as absent on 6/10, no wait, I can come'],
    ['none', 'Karin', 'hyresvärden svarade äntligen men jag måste ringa en gång till'],
  ] satisfies readonly [Stage, string, string][])('%s, %s: %s', async (stage, who, text) =>
    expect(await recorded(stage, who, text)).toEqual([]),
  )
})

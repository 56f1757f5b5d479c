import { actsFromNow, onStage } from './on-stage.ts'
import type { Stage } from './stages.ts'

/* What only tells of things, of somebody else, of another time or meeting, or of what is not so, is recorded nowhere: it is shown first at most. */
const open = onStage()

const stated: Readonly<Record<string, readonly string[]>> = {
  'planned Stefan': [
    'IT-plattformen drar vi tillbaka pengarna för',
    'leverantören drog tillbaka sitt anbud på IT-plattformen',
    'IT-plattformen är flyttad till november av leverantören',
    'vi fick vänta en halvtimme på IT-plattformen i dag',
    'chefen vill lägga ner IT-plattformen',
    'The IT platform was scrapped in the region already',
    'the supplier pulled out of the IT platform',
  ],
  'planned Martin': [
    'Danmark har vi ingen budget för',
    'studieresan blev inställd förra året också',
    'kommunen slopar trygghetslarmen nästa år',
    'vi tog bort trygghetslarmen hemma i våras',
    'det behövs inte fler trygghetslarm i Norr',
    'larmen ska upp i nämnden den 10 november',
    'trygghetslarmen tar 15 minuter att koppla in',
    'Peter vill inte alls åka till Danmark',
    'The Denmark trip was dropped by the board last year',
  ],
  'planned Karin': [
    'läkarmedverkan är inte aktuell förrän vi har fler läkare',
    'regionen drar tillbaka läkarmedverkan från boendena',
    'läkarmedverkan är i snitt 40 minuter i veckan',
    'doctors at the homes is a decision for the region',
  ],
  'none Karin': [
    'hyresavtalet är påskrivet av fastighetsbolaget',
    'hyresvärden har skickat sitt avtal',
    'familjecentralen flyttar till nya lokaler den 1 november',
    'jag drömde att hyresavtalet var klart',
    'jag tror hyresavtalet är klart',
    'det är klart att hyresavtalet är viktigt',
    'hyresavtalet är klart sämre än förr',
    'Johan säger att hyresavtalet är klart',
    'The lease was signed in May',
    'Lena checked the lease last summer',
    'I wish the lease was done',
    'Johan says the lease is done',
  ],
  'none Martin': [
    "the doctors' hours were fixed last spring",
    'Johan och jag gör workshopen ihop',
    'Johan lovade hjälpa till med workshopen',
    'Johan tar kaffet till workshopen',
    'jag ger Johan credd för workshopen',
    'Johan takes the minutes at the workshop',
    'Johan gives good workshops',
  ],
  'none Peter': [
    'skolchefen slutade i fredags',
    'skolchefen har semester till den 20 oktober',
    'skolchefen tar semester två veckor till',
    'jag ringde skolchefen om en annan sak',
    'hade jag ringt skolchefen tidigare hade vi varit klara nu',
    'I rang the head of schools about something else',
  ],
  'none Stefan': [
    'utbildningsplanen från 2023 är klar',
    'utbildningsplaner är svåra',
    'Johan skriver en egen utbildningsplan',
    'planen kunde jag ha lämnat till Johan',
    'utbildningsplanen är inte min hjärtefråga',
    'I could hand the plan to Johan but he is busy',
    'the plan is not mine to judge',
  ],
  'none Sara': [
    'Försäkringskassan är inbjuden av regionen också',
    'försäkringskassan kommer inte',
    'the insurance agency was invited last year too',
  ],
  'announced Karin': [
    'vi kommer alla från kommunen',
    'ingen av oss kan på tisdag',
    'None of us can make it',
  ],
  'announced Johan': [
    'jag kommer inte till novembermötet',
    'kommer inte på mötet i november',
    'not attending the November one',
    'kommer inte för sent',
    'kommer inte förrän elva',
    'kan inte komma i tid',
    'jag kommer inte ha tid att läsa allt',
    'jag kommer inte ångra det',
    'jag deltar inte i diskussionen',
    'kommer inte till julfesten',
    'not attending the AU meeting',
    'jag kommer fram till samma sak',
    'jag kommer med ett förslag på tisdag',
    'jag kommer åt filerna',
    'jag kommer säga nej på tisdag',
    'jag deltar i en studie',
    'jag är med i facket',
    'jag kan vara med och betala',
    'det funkar bra med den nya lokalen',
    'tisdag passar mig dåligt',
    'jag kan inte öppna kallelsen',
    'jag kan inte det här med teams',
    "I can't make sense of the agenda",
    "I'm not able to join the Teams channel",
    'I will join the union',
    "I couldn't attend in September",
    'jag är sjuk men det går över till tisdag',
    'jag har varit sjuk hela veckan',
    'min son är sjuk',
    'feber i hela huset, men jag klarar mig',
    'I am sick of this system',
    'bussen går nio',
    'tåget kommer 9.40',
    'jag brukar gå vid elva',
    'jag gick vid elva förra gången',
    'I usually leave at eleven',
    'ring mig efter elva',
    'call me after eleven',
    'kaffe finns från tio',
    'Åsa var min ersättare förra gången',
    'Åsa borde gå i mitt ställe',
    'Ulla Falk sitter i mitt rum',
    'Ulla Falk covers for me on Fridays',
    'jag är här till fredag',
  ],
  'agenda-day Johan': [
    'I am stuck in traffic',
    'jag har barnvakt till elva',
    'parkeringen gäller till 11',
    'I have the parking until 11',
    'Lokalen är bokad till halv tolv',
    'the room is booked until 11:30',
    'snön kommer vid tio',
  ],
  'open Peter': ['skolchefen är här nu'],
  'after Johan': [
    'jag har haft semester till i går',
    'jag var ledig till den 5',
    'my colleague is on holiday until 15 November',
    'Peter får för många påminnelser',
    'I speak English',
    'my colleague wants everything in English',
    'engelska är ett svårt språk',
    'avtalet finns på engelska',
  ],
}

/** What is said in the sender's own chat, or in the group, and recorded. */
async function recorded(
  [stage = '', who = '']: readonly string[],
  text: string,
  personal: boolean,
): Promise<readonly string[]> {
  const t = await open(stage as Stage)
  const since = await actsFromNow(t)
  await t.hear(who, text, { personal })
  return (await since()).map(({ source }) => source)
}

describe.each(Object.entries(stated))('nothing is recorded by %s', (whereAndWho, texts) => {
  test.each(texts)('%s', async (text) =>
    expect(await recorded(whereAndWho.split(' '), text, true)).toEqual([]),
  )
})

test.each([
  ['announced Martin', 'See you all there'],
  ['announced Lena', 'count me in for the cake'],
  ['announced Lena', 'Jag är med dig där'],
  ['open Sofia', 'vi tar punkt 4 efter fikat'],
])('nor by %s among others: %s', async (whereAndWho, text) =>
  expect(await recorded(whereAndWho.split(' '), text, false)).toEqual([]),
)

/* What says it plainly is done at once all the same. */
test.each([
  ['planned Martin', 'stryk mitt förslag om trygghetslarmen', /^återta F3/],
  ['planned Karin', 'läkarmedverkan behövs inte längre, vi löste det själva', /^återta F1/],
  ['planned Stefan', 'scrap the IT platform', /^(?:återta|withdraw) F2/],
  ['none Peter', 'ringde skolchefen igår, han svarade till slut', /^klart U4/],
  ['none Karin', 'hyresavtalet är uppkollat och klart', /^klart U3/],
  ['none Stefan', 'Johan tar över utbildningsplanen', /^lämna U5 till Johan Berg/],
  ['announced Johan', 'jag får tyvärr avstå på tisdag, vi har fullmäktige', /^kommer inte/],
  ['announced Johan', 'hinner inte till Länsgården på tisdag', /^kommer inte/],
  ['announced Johan', 'jag måste gå klockan elva på tisdag', /^kommer .*11/],
  ['announced Johan', 'kommer inte på konferens', /^kommer inte/],
  ['announced Johan', 'kommer inte, i Bryssel då', /^kommer inte/],
  [
    'announced Åsa',
    'Tisdag går inte, jag ska vara med i rätten som tolk hela dagen',
    /^kommer inte/,
  ],
  ['announced Johan', 'kommer inte: vara med i rätten som tolk', /^kommer inte/],
] satisfies readonly [string, string, RegExp][])('%s is done: %s', async (whereAndWho, text, as) =>
  expect(await recorded(whereAndWho.split(' '), text, true)).toEqual([expect.stringMatching(as)]),
)

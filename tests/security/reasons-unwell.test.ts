import { verbsOf } from '../../src/turn/verbs.ts'
import { commands } from '../../src/acts/index.ts'
import { tellsWhy } from '../../src/turn/inside-text.ts'
import { mayHoldWhy, saysWhyAway } from '../../src/turn/why-away.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { typesWith } from './documents.ts'

/*
 * That somebody, or somebody near to them, is ill or has died is why they stay away, also where no meeting is spoken of. Its sender is asked before all may read it.
 * The clock starts on Monday 12 January 2026, 09.00; Anna leads.
 */
const tells: readonly string[] = [
  'Bo är sjuk',
  'bo är sjuk idag',
  'Bo Ek är hemma med sjukt barn',
  'Bo (vab)',
  'Bo sjuk',
  'Bo Ek hemma med sjukt barn',
  'Eva på sjukhus',
  'Bo Ek (sjuk), Eva Falk',
  'bo (vab)',
  'Karins pappa har gått bort',
  'Karins mamma gick bort i går',
  'Eva har fått covid',
  'Eva ligger i influensa',
  'Bo vabbar',
  'Bo: sjuk',
  'Bo – vab',
  'Bo, sjuk, ersätts av Eva',
  'Sjuk: Bo Ek',
  'sjukanmälda: Bo och Eva',
  'Punkten utgår eftersom Bo är sjuk',
  'Punkten utgår på grund av sjukdom',
  'Föredraganden är sjukskriven',
  'Ordföranden blev plötsligt sjuk',
  'Bos barn är sjuka',
  'Evas barn är sjukt',
  'Bos små barn är sjuka',
  'Bo har brutit benet',
  'Bo ska opereras i maj',
  'Eva är hos tandläkaren',
  'Bo är på begravning',
  'Bo och Eva är båda sjuka',
  'Är sjuk, hinner inte',
  'sjuk idag',
  'mår inte bra',
  'har feber och stannar hemma',
  'Jag har migrän i dag',
  'Min son är inlagd',
  'I dag är Bo sjuk',
  'Nu har Eva feber',
  'Eva är gravid',
  'Bo sjukskrev sig i går',
  'Väntar på Bo (hemma med sjukt barn)',
  'Bo Ek (begravning)',
  'Vi väntar: Bo är fortfarande sjuk',
  'Halvvägs. Bo är förkyld.',
  'Bo is ill',
  'Bo is off sick today',
  'Bo (sick)',
  'Bo: ill',
  'Karin’s father has passed away',
  "Karin's father died",
  'Eva has covid',
  'Eva has a fever',
  'Bo called in sick',
  'My son is in hospital',
  'Cancelled due to illness',
  'Bo broke his leg',
  'Eva is pregnant',
  'I have a migraine',
  'Bo is at the dentist',
  'Presenter was ill',
]
const tellsNone: readonly string[] = [
  'Läkarmedverkan på särskilda boenden',
  'Anna informerar om influensavaccinationen',
  'Anna är ny hälso- och sjukvårdsdirektör',
  'Anna har ansvar för operationsplaneringen',
  'Anna Berg (läkare) presenterar',
  'Bo Ek (psykolog)',
  'Personalen är sjukskriven i hög grad',
  'Många var sjuka i influensan',
  'Den som är sjuk ska stanna hemma',
  'Hur många barn är sjuka',
  'Sjukfrånvaron ökar',
  'Sjuklöner 2026',
  'Lodjuret är sjukt',
  'Det är sjukt dyrt',
  'Regionens cancerplan antas',
  'Eva berättar om cancervården',
  'Anna har information om covid',
  'Patienten är sjuk och ska få vård',
  'Om någon är sjuk ringer man chefen',
  'Kostnaden för sjukhuset',
  'Sjukhuset är byggt',
  'Vilka möten är inlagda för hösten',
  'Vid sjukdom kontaktas chefen',
  'Avtalet om rehab gäller',
  'Bo är tandläkare',
  'Bo är läkare',
  'Vabruari diskuterades',
  'Nätverket för psykisk hälsa',
  'Bo mår bra',
  'Eva har ont om tid',
  'Frågan är inte död',
  'Bo har en fråga om cancer',
  'Mötet ägnas åt akut sjukvård',
  'Uppdrag till Bo: sjukskrivningar per kommun',
  'The ill will be cared for',
  'Sick leave statistics',
  'The hospital is new',
  'Bo is a doctor',
  'Staff are ill more often',
  'Patients who are ill',
  'Anna talked about cancer care',
  'Bo feels well',
  'Ring läkaren',
  'Skicka till sjukhuset',
  'Boende på sjukhus redovisas',
  'Vi har en sjuk organisation',
  'Läget är akut',
  'Bo har ansvar för barn med cancer',
  'Bo måste till Örebro',
]

test.each(tells)('it is told by %s', (text) => {
  expect([saysWhyAway(text), mayHoldWhy(text)]).toEqual([true, true])
  expect(saysWhyAway(`Halvvägs. ${text}.`)).toBe(true)
})
test.each(tellsNone)('it is not told by %s', (text) => expect(saysWhyAway(text)).toBe(false))

test('whatever verb may tell why holds a word that is looked for first', () => {
  const verbs = [...verbsOf(commands).values()].flat()
  const telling = verbs.filter(({ command }) => tellsWhy(command)).map(({ words }) => words)
  expect(telling.length).toBeGreaterThan(20)
  expect(telling.filter((words) => !mayHoldWhy(words))).toEqual([])
})

describe('said to the bot', () => {
  let t: Talk
  beforeEach(async () => {
    t = await talk()
    await t.say('Anna', 'nytt möte 2026-01-12 10:00-12:00 Arkivet')
    await t.say('Anna', 'punkt: Taket\nuppdrag: måla ; ansvarig Bo Ek')
    t.at('2026-01-12T09:00:00Z')
    await t.say('Anna', 'starta möte')
    t.posts()
  })
  afterEach(() => t.end())

  const MARK = 'sorgblomma'
  const found = (): Promise<readonly string[]> => typesWith(t.store, MARK)

  test.each([
    ['Anna', `anteckning 1: Bo är sjuk i ${MARK}, frågan får vänta.`],
    ['Anna', `anteckning 1: Bo Ek (vab, ${MARK})`],
    ['Anna', `beslut 1: Punkten utgår. Karins pappa har gått bort i ${MARK}.`],
    ['Anna', `bordlägg 1: Bo är sjukskriven, ${MARK}`],
    ['Anna', `utgår 1: på grund av sjukdom (${MARK})`],
    ['Anna', `note 1: Bo is ill with ${MARK}.`],
    ['Anna', `ändra uppdrag U1: måla, ${MARK}, Bo är sjuk`],
    ['Bo', `läge U1: Eva är sjuk, ${MARK}`],
    ['Bo', `läge U1: Är sjuk, ${MARK}`],
    ['Bo', `status U1: My son is in hospital, ${MARK}`],
    ['Bo', `kört fast U1: Bo (vab, ${MARK})`],
    ['Bo', `senare U1 29/5: Evas mamma är inlagd, ${MARK}`],
    ['Bo', `klart U1: Bo vabbar, ${MARK}`],
    ['Bo', `föreslå: Taket\nBo är förkyld, ${MARK}`],
    ['Bo', `tema: Eva har cancer, ${MARK}`],
  ])('%s: %s is asked about first', async (who, said) => {
    for (const how of ['whisper', 'say'] as const) {
      expect(await t[how](who, said)).toMatch(/inget är antecknat än/i)
      expect(await found()).toEqual(['question'])
      expect(JSON.stringify(t.posts())).not.toContain(MARK)
    }
    t.at('2026-01-13T09:00:01Z')
    expect(await found()).toEqual([])
  })

  test('who says that it is text has it as text', async () => {
    await t.whisper('Bo', `läge U1: Eva är sjuk, ${MARK}`)
    expect(await t.whisper('Bo', 'Ta med som text')).toContain('Läget i U1 är antecknat')
  })

  test.each(['Personalen är sjukskriven i hög grad', 'Anna informerar om influensavaccinationen'])(
    'what is told of nobody is text: %s',
    async (text) => {
      expect(await t.whisper('Anna', `anteckning 1: ${text}`)).not.toContain('antecknat än')
    },
  )
})

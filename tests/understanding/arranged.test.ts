import type { Message } from '../../src/text/message.ts'
import { contextOf } from '../../src/understanding/examples.ts'
import { understand, wishesIn } from '../../src/understanding/learned.ts'
import type { Talk } from '../chat/talk.ts'
import { onStage } from './on-stage.ts'
import type { Stage } from './stages.ts'

const said = (world: string, speaker: string, text: string, language: 'sv' | 'en') =>
  contextOf({ by: 0, language, speaker, where: 'personal', world, text, means: [] })
const first = (world: string, speaker: string, text: string, language: 'sv' | 'en') =>
  understand(text, said(world, speaker, text, language)).guesses[0]

const later = 'flytta punkt 6a till möte 10/11'
test.each([
  ['erik', 'revisionsrapporten är inte klar, vi får ta den i november', 'sv', later],
  ['sofia', 'flytta 6a till nästa möte', 'sv', later],
  ['martin', '6a får vänta till november, revisorn är sjuk', 'sv', later],
  ['sofia', 'barnahus får vänta till 10 november', 'sv', 'flytta punkt 5 till möte 10/11'],
  [
    'sofia',
    'the audit report will have to wait until November',
    'en',
    'move item 6a to meeting 10/11',
  ],
  ['sofia', 'push the lease to the next meeting', 'en', 'move item 4 to meeting 10/11'],
] as const)('an item that waits goes to a later meeting: %s: %s', (who, text, language, told) =>
  expect(first('agenda', who, text, language)?.sentence).toBe(told),
)

test.each([
  ['open', 'sofia', 'barnahus får vänta till 10 november', 'sv'],
  ['agenda', 'sofia', 'barnahus och hyresavtalet får vänta till 10 november', 'sv'],
  ['agenda', 'sofia', 'kan barnahus vänta till november?', 'sv'],
  ['agenda', 'sofia', 'vi tar barnahus på tisdag', 'sv'],
] as const)('and what is none of that does not: %s, %s: %s', (world, who, text, language) =>
  expect(first(world, who, text, language)?.sentence ?? '').not.toMatch(/till möte/),
)

test.each([
  ['sofia', 'flytta läkaravtalet till näst sist', 'sv', 'flytta punkt 2 till 5'],
  ['sofia', 'flytta läkaravtalet till sist, nej, till näst sist', 'sv', 'flytta punkt 2 till 5'],
  ['sofia', 'move the doctors to second to last', 'en', 'move item 2 to 5'],
  ['sofia', 'flytta läkaravtalet till sist', 'sv', 'flytta punkt 2 till 6'],
] as const)('before the last is a place: %s: %s', (who, text, language, told) =>
  expect(first('agenda', who, text, language)?.sentence).toBe(told),
)

test.each([
  ['maria', 'jag är ju på semester, så Åsa får ta 6a', 'sv', 'ändra punkt 6a', 'Åsa Björk'],
  ['sofia', 'Martin drar barnahus på tisdag', 'sv', 'ändra punkt 5', 'Martin Holm'],
  ['sofia', "I'm busy then, so Peter will take 6a instead", 'en', 'change item 6a', 'Peter Öhman'],
] as const)('who takes an item presents it: %s: %s', (who, text, language, told, name) => {
  const sentence = first('agenda', who, text, language)?.sentence
  expect(sentence).toMatch(told)
  expect(sentence).toMatch(new RegExp(`(?:föredragande|presenter) ${name}$`))
})

test.each([
  [
    'agenda',
    'sofia',
    'Förslag till beslut på punkt 2: Läkaravtalet förlängs till och med 2027.',
    'sv',
    'ändra punkt 2 ; bakgrund Förslag till beslut: Läkaravtalet förlängs till och med 2027',
  ],
  [
    'agenda',
    'karin',
    'Beslutsförslaget i hyresärendet bör lyda: Hyresavtalet godkänns under förutsättning att indexklausulen utgår.',
    'sv',
    'ändra punkt 4 ; bakgrund Beslutsförslaget: Hyresavtalet godkänns under förutsättning att indexklausulen utgår',
  ],
  [
    'planned',
    'karin',
    'Förslag till beslut för F1: Läkarmedverkan utreds vidare',
    'sv',
    'ändra F1 ; bakgrund Förslag till beslut: Läkarmedverkan utreds vidare',
  ],
  [
    'agenda',
    'sofia',
    'Proposed decision on item 4: the lease is approved for one year',
    'en',
    'change item 4 ; background Proposed decision: the lease is approved for one year',
  ],
] as const)(
  'what is to be decided is told beside its item, and decides nothing: %s, %s: %s',
  (world, who, text, language, told) => {
    expect(first(world, who, text, language)?.sentence).toBe(told)
    expect(wishesIn(text, said(world, who, text, language))).toBeUndefined()
  },
)

test.each([
  [
    'planned',
    'karin',
    'Förtydligande av F1: rubriken ska lyda "Läkarmedverkan på särskilda boenden enligt 16 kap. HSL".',
    'sv',
    'ändra F1: Läkarmedverkan på särskilda boenden enligt 16 kap. HSL',
  ],
  [
    'agenda',
    'sofia',
    'Punkt 4 ska rubriceras "Hyresavtal, m.m. för familjecentralen"',
    'sv',
    'ändra punkt 4: Hyresavtal, m.m. för familjecentralen',
  ],
  [
    'planned',
    'karin',
    'The heading of F1 should read "Doctors at care homes, incl. nights"',
    'en',
    'change F1: Doctors at care homes, incl. nights',
  ],
  [
    'none',
    'karin',
    'Rätta U3: det ska stå "lokalhyresavtalet", inte "hyresavtalet".',
    'sv',
    'ändra uppdrag U3: Kolla upp lokalhyresavtalet för familjecentralen',
  ],
  ['planned', 'martin', 'byt "Danmark" mot "Norge" i F4', 'sv', 'ändra F4: Studieresa till Norge'],
  [
    'planned',
    'martin',
    'F4 should say "Norge" instead of "Danmark"',
    'en',
    'change F4: Studieresa till Norge',
  ],
] as const)(
  'a new heading is whole, and one word of it may be another: %s, %s: %s',
  (world, who, text, language, told) =>
    expect(first(world, who, text, language)?.sentence).toBe(told),
)

test.each([
  ['sofia', 'Läkaravtalet behöver fem minuter till', 'sv', 'ändra punkt 2 ; 25 min'],
  ['sofia', 'barnahus could be five minutes shorter', 'en', 'change item 5 ; 15 min'],
  ['sofia', 'ändra läkaravtalet från 20 minuter till 30', 'sv', 'ändra punkt 2 ; 30 min'],
  ['sofia', 'Läkaravtalet behöver fem minuter', 'sv', 'ändra punkt 2 ; 5 min'],
] as const)('more minutes are counted from what stands: %s: %s', (who, text, language, told) =>
  expect(first('agenda', who, text, language)?.sentence).toBe(told),
)

test.each([
  ['announced', 'sofia', 'kallelsen har fel tid, vi börjar halv tio', 'sv', '6/10 9.30-12'],
  [
    'planned',
    'anna',
    "We'd better begin at half past eight on 6 October, there's a lot to get through",
    'en',
    '6/10 8.30-12',
  ],
] as const)('when a meeting begins is its hours: %s, %s: %s', (world, who, text, language, told) =>
  expect(first(world, who, text, language)?.sentence).toMatch(
    new RegExp(`^(?:flytta möte|move meeting) 6/10 (?:till|to) ${told}$`),
  ),
)

test('what is only told about needs no decision', () =>
  expect(
    first(
      'agenda',
      'birgitta',
      'Mötestider 2027 känns mer som något vi bara berättar om, det behöver väl inget beslut',
      'sv',
    )?.sentence,
  ).toBe('ändra punkt 6b ; typ information'))

describe('one more item', () => {
  let t: Talk
  const open = onStage()
  const hear = async (stage: Stage, who: string, text: string): Promise<Message> => {
    t = await open(stage)
    return (await t.hear(who, text, { personal: true })) ?? { text: '' }
  }

  test.each([
    ['planned', 'Anna', 'en punkt till: Skolskjutsar, tio minuter', /punkt: Skolskjutsar ; 10 min/],
    ['announced', 'Erik', 'en punkt till: Skolskjutsar', /punkt: Skolskjutsar/],
    ['planned', 'Sofia', 'one more item: School buses', /punkt: School buses/],
    ['open', 'Anna', 'en punkt till: Skolskjutsar', /tillägg: Skolskjutsar/],
  ] as const)('is added by whoever leads, and wished for by AU: %s, %s: %s', async (...one) => {
    const [stage, who, text, told] = one
    expect((await hear(stage, who, text)).text).toMatch(told)
  })

  test('is proposed by a member', async () =>
    expect((await hear('planned', 'Martin', 'en punkt till: Skolskjutsar')).text).toContain(
      'är antecknat som förslag: ”Skolskjutsar”',
    ))

  test('may be taken in under its number', async () =>
    expect((await hear('agenda', 'Anna', 'ta in danmarksresan som 6c')).text).toContain(
      'ta in F4 (Studieresa till Danmark) som 6c',
    ))
})

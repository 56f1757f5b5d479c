import type { Message } from '../../src/text/message.ts'
import type { Talk } from '../chat/talk.ts'
import { onStage, sourcesOf } from './on-stage.ts'
import type { Stage } from './stages.ts'

let t: Talk
const open = onStage()

const say = async (stage: Stage, who: string, text: string): Promise<Message> => {
  t = await open(stage)
  return (await t.hear(who, text, { personal: true })) ?? { text: '' }
}

describe('a title that may be another is shown first', () => {
  test.each([
    [
      'planned',
      'Eva',
      'Härmed anhålles om att frågan om fotvård upptages vid lämpligt sammanträde. Högaktningsfullt E Sjöström',
    ],
    [
      'planned',
      'Eva',
      'my old boss used to say staffing is everything, put that up for ten minutes',
    ],
  ] as const)('%s, %s: %s', async (stage, who, text) => {
    t = await open(stage)
    const before = await sourcesOf(t)
    await t.hear(who, text, { personal: true })
    expect(await sourcesOf(t)).toEqual(before)
  })

  test.each([
    ['Jag vill ta upp digital tillsyn nattetid', 'Digital tillsyn nattetid'],
    ['Kan vi prata om avvikelser i vårdkedjan, tjugo minuter', 'Avvikelser i vårdkedjan'],
    ['Can we talk about access to interpreters at night', 'Access to interpreters at night'],
  ])('one that is told plainly is put up at once: %s', async (text, title) =>
    expect((await say('planned', 'Eva', text)).text).toContain(`som förslag: ”${title}”`),
  )
})

describe('what is told of what is done at once is carried', () => {
  test.each([
    ['U3 done. Rent goes up 2 %.', 'klart U3 .*: Rent goes up 2 %'],
    ['Hyresavtalet är utrett så U3 kan du stänga', 'klart U3 .*: Hyresavtalet är utrett'],
  ])('of an action by its number, also where its title is told of: %s', async (text, read) =>
    expect((await say('planned', 'Karin', text)).text).toMatch(new RegExp(read, 'su')),
  )

  test('why a proposal is taken back, without the words that take it back', async () =>
    expect(
      (
        await say(
          'planned',
          'Karin',
          'Läkarmedverkan kan ni lyfta bort från mina förslag, vi har löst det lokalt',
        )
      ).text,
    ).toContain('återta F1 (Läkarmedverkan på särskilda boenden): vi har löst det lokalt'))
})

describe('how long and what kind', () => {
  test.each([
    ['Läkarmedverkan lär kräva en halvtimme, tjugo minuter var optimistiskt', '30 min'],
    [
      'Fifteen minutes on doctors at the care homes is wishful thinking, we need twenty-five',
      '25 min',
    ],
    ['Läkarmedverkan behöver tjugofem, tjugo minuter är för knappt', '25 min'],
    ['F1 should have forty-five minutes', '45 min'],
  ])('of two the one that is not called too short: %s', async (text, minutes) =>
    expect((await say('planned', 'Karin', text)).text).toContain(minutes),
  )

  test('the kind is read through a slip of the finger', async () =>
    expect(
      (
        await say(
          'planned',
          'Stefan',
          'IT-plattformen behöver 30 min inte bara infomration utan diskusion',
        )
      ).text,
    ).toContain('typ diskussion ; 30 min'))
})

describe('reminders', () => {
  test.each([
    'I want the reminders back, I keep forgetting things',
    'Kan ni sätta på påminnelserna igen',
    'Jag skulle vilja ha tillbaka påminnelserna',
  ])('are wanted again: %s', async (text) =>
    expect((await say('planned', 'Peter', text)).text).toContain('påminnelser alla'),
  )

  test.each([
    ['Turn off the reminders until the end of the month, would you', '30/9'],
    ['Stäng av påminnelserna till månadsskiftet', '30/9'],
    ['De närmaste tre veckorna vill jag vara i fred för påminnelser', '1/10'],
  ])('are not wanted for so long: %s', async (text, until) =>
    expect((await say('none', 'Johan', text)).text).toContain(`paus till ${until}`),
  )

  test.each(['Pausa påminnelser t.o.m. 16/10', 'pause my reminders until 16 October'])(
    'are paused in the sentence itself: %s',
    async (text) =>
      expect((await say('agenda', 'Lena', text)).text).toContain('till och med fredag 16 oktober'),
  )
})

describe('a day', () => {
  test.each([
    ['Can I have until mid November for the workshop, say the 13th?', '13 november'],
    ['Jag behöver till mitten av november med workshopen, säg den 13:e', '13 november'],
    ['I need until the end of November for the workshop', 'the end of November'],
  ])('is the one that is told most closely: %s', async (text, day) =>
    expect((await say('none', 'Martin', text)).text).toContain(`framflyttat till ${day}`),
  )

  test.each([
    'kalla till oktobermötet',
    'kalla till mötet i oktober',
    'call for the October meeting',
  ])('of a meeting by its month: %s', async (text) =>
    expect((await say('planned', 'Sofia', text)).text).toContain('kalla 6/10'),
  )
})

describe('what is asked', () => {
  test.each(['allt ni har på barnahus', 'Everything we have on Barnahus, please'])(
    'all of a matter shows whoever does not lead where it has been: %s',
    async (text) =>
      expect((await say('after', 'Anna', text)).text).toMatch(/på 2 möten.*§ 3 Barnahus/su),
  )

  test.each(['Vilka satt med i tisdags?', 'Who was there on Tuesday?', 'hur många var där?'])(
    'who was there is of the meeting just held: %s',
    async (text) =>
      expect((await say('after', 'Eva', text)).text).toContain(
        'Närvaro vid mötet tisdag 6 oktober 2026',
      ),
  )
})

describe('what is kept of people and entries', () => {
  test.each([
    [
      'Ny i gruppen är Henrik Falk, socialchef i Bergsby kommun',
      'Henrik Falk, Bergsby kommun, socialchef',
    ],
    [
      'A new colleague has joined us: Ms Helena Strand of Norrby kommun',
      'Helena Strand, Norrby kommun',
    ],
  ])('a new member has a name, an organisation and a title: %s', async (text, told) =>
    expect((await say('none', 'Sofia', text)).text).toContain(`ny ledamot ${told}?`),
  )

  test.each([
    'Jag råkade bocka av U3, den är inte alls klar',
    'I ticked off U3 by mistake, it is not done',
    'U3 är inte klar, öppna den igen',
  ])('what was ticked off by mistake is opened again: %s', async (text) => {
    t = await open('planned')
    await t.hear('Karin', 'klart U3', { personal: true })
    expect((await t.hear('Karin', text, { personal: true }))?.text).toContain('öppna U3')
  })
})

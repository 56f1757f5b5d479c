import { commands } from '../../src/acts/index.ts'
import { createBot } from '../../src/doors/hear.ts'
import { createFlood } from '../../src/doors/rate-limit.ts'
import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { place } from './cast.ts'

/* What others must deal with has a limit for each person. */
let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

const lines = (count: number, verb: string, from = 1): string =>
  Array.from({ length: count }, (_, at) => `${verb} x${from + at}`).join('\n')
const waiting = async (): Promise<number> =>
  (await t.store.list(t.pk, { index: 'waiting', limit: 1000 })).items.length
const manyProposals = 'Redan 20 av dina förslag väntar. Föreslå mer när några av dem är behandlade.'
const manyAdditions =
  'Redan 5 av dina tillägg väntar på mötet. Ta bort ett (”ta bort tillägg: …”) eller vänta tills mötet har tagit ställning.'

describe('proposals', () => {
  test('of one member: twenty wait at most, however many a message holds', async () => {
    for (let part = 0; part < 4; part += 1) await t.say('Bo', lines(10, 'föreslå', part * 10))
    expect(await waiting()).toBe(20)
    expect(await t.say('Bo', 'föreslå En till')).toBe(manyProposals)
    expect(await t.whisper('Bo', 'föreslå En till')).toBe(manyProposals)
    expect(await t.say('Eva', 'föreslå Evas')).toContain('är antecknat som förslag')
  })

  test('settled ones give room, and those who settle them have no limit', async () => {
    await t.say('Bo', lines(20, 'föreslå'))
    await t.say('Anna', 'avslå F1: nej')
    expect(await t.say('Bo', 'föreslå En till')).toContain('är antecknat som förslag')
    await t.say('Anna', 'roll Cecilia Dahl AU')
    for (const who of ['Anna', 'Cecilia']) await t.say(who, lines(25, 'föreslå'))
    expect(await waiting()).toBe(70)
  })

  test('by a button as by a sentence', async () => {
    await t.say('Bo', lines(20, 'föreslå'))
    const pressed = await t.press('Bo', 'say', { say: 'föreslå En till' }, { submit: true })
    expect(pressed.answer?.text).toBe(manyProposals)
    expect(await waiting()).toBe(20)
  })
})

describe('additions', () => {
  beforeEach(async () => {
    await plan(t, { id: 'm1', on: '2026-01-12', lastDayOn: '2026-01-11', items: ['Inledning'] })
    await t.say('Anna', 'starta möte')
  })

  test('of one member: five wait at most, and the meeting can be closed', async () => {
    expect(await t.say('Bo', lines(81, 'tillägg:'))).toContain(manyAdditions)
    expect(Object.values((await t.group()).calendar)).toHaveLength(1)
    expect(await t.say('Anna', 'avsluta möte ändå')).not.toContain(
      'som förslag, och jag klarar högst',
    )
    expect(await waiting()).toBeLessThanOrEqual(6)
  })

  test('of those who lead there is no limit, and what is removed gives room', async () => {
    await t.say('Anna', lines(8, 'tillägg:'))
    await t.say('Bo', lines(5, 'tillägg:', 100))
    expect(await t.say('Bo', 'tillägg: sjätte')).toBe(manyAdditions)
    await t.say('Bo', 'ta bort tillägg: x100')
    expect(await t.say('Bo', 'tillägg: sjätte')).not.toBe(manyAdditions)
  })

  test('in English in a group that is', async () => {
    await t.say('Anna', 'språk engelska')
    await t.say('Bo', lines(5, 'addition:'))
    expect(await t.say('Bo', 'addition: sixth')).toContain(
      '5 of your additions wait for the meeting already.',
    )
  })
})

describe('what was not adopted', () => {
  beforeEach(async () => {
    await plan(t, { id: 'm1', on: '2026-01-12', lastDayOn: '2026-01-11', items: ['Inledning'] })
    await t.say('Anna', 'starta möte')
  })

  test('never returns: the meeting is closed and nothing of it waits', async () => {
    await t.say('Bo', 'tillägg: Taklagret ; bakgrund Kallblodig bakgrund')
    await t.say('Eva', 'tillägg: Cykelstället')
    await t.say('Anna', 'avsluta möte ändå')
    expect(await waiting()).toBe(0)
    expect(await t.say('Anna', 'protokoll')).not.toContain('Taklagret')
  })

  test('adopted it is as any other item, and comes back when nobody gets to it', async () => {
    await t.say('Bo', 'tillägg: Taklagret')
    await t.say('Anna', 'fastställ dagordning\navsluta möte ändå')
    expect(await waiting()).toBe(1)
  })

  test('takes no room of the record, however long and many', async () => {
    const long = 'Ett långt resonemang om taket. '.repeat(800)
    let refused = ''
    for (const who of ['Bo', 'Cecilia', 'David', 'Eva'])
      for (let n = 0; n < 5; n += 1) {
        const answer = await t.say(who, `tillägg: ${who} ${n} ; bakgrund ${long}`)
        if (answer.includes('fler inte ryms')) refused = answer
      }
    expect(refused).toBe(
      'Tilläggen som väntar på mötet är redan så långa att fler inte ryms. Skriv ett kortare, eller vänta tills mötet har tagit ställning.',
    )
    // As much as the record holds of its own: with what waits beside it counted too, it would not.
    for (let n = 0; n < 35; n += 1)
      expect(await t.say('Anna', `anteckning 1: ${'x'.repeat(20_000)} ${n}`)).not.toContain(
        'rymmer',
      )
    expect(await t.say('Anna', 'beslut 1: Så blev det.')).toContain('§ 1')
    expect(await t.say('Anna', 'avsluta möte ändå')).toContain('avslutat')
    expect(await t.say('Anna', `skicka protokoll`)).toContain('skick')
  }, 60_000)
})

describe('all of one person’s is declined at once', () => {
  test('proposals and additions, and they are told once', async () => {
    await plan(t, { id: 'm1', on: '2026-01-12', lastDayOn: '2026-01-11', items: ['Inledning'] })
    await t.say('Anna', 'starta möte')
    await t.say('Bo', lines(5, 'tillägg:'))
    await t.say('Bo', lines(20, 'föreslå'))
    await t.say('Eva', 'föreslå Evas förslag\ntillägg: Evas tillägg')
    t.posts()
    expect(await t.say('Anna', 'avslå alla från Bo: tas i annan ordning')).toBe(
      'Avslaget från Bo Ek: 20 förslag och 5 tillägg med skälet ”tas i annan ordning”.',
    )
    expect(t.posts().map(({ to, message }) => `${to}: ${message.text}`)).toEqual([
      'private-Bo: Anna Berg har avslagit 20 av dina förslag och 5 av dina tillägg till Chefsgruppen med skälet ”tas i annan ordning”.',
    ])
    expect(await waiting()).toBe(1)
    expect(await t.say('Anna', 'dagordning')).toContain('Evas tillägg')
    expect(await t.say('Anna', 'dagordning')).not.toContain('x1')
    expect(await t.say('Anna', 'avslå alla från Bo')).toBe('Inget från Bo Ek väntar.')
    expect(await t.say('Anna', 'ångra')).toContain('avslå alla från Bo')
    expect(await waiting()).toBe(21)
  })

  test('by whoever triages; additions by those who lead; in English too; nobody else', async () => {
    await t.say('Bo', lines(3, 'föreslå'))
    expect(await t.say('Bo', 'avslå alla från Bo Ek')).toContain('Det kan')
    await t.say('Anna', 'roll Cecilia Dahl AU')
    await t.say('Anna', 'språk engelska')
    expect(await t.say('Cecilia', 'decline all from Bo Ek')).toBe(
      'Declined from Bo Ek: 3 proposals.',
    )
    expect(await t.say('Anna', 'reject all from Bo')).toBe('Nothing from Bo Ek waits.')
  })

  test('more than one commit holds is said, and done by the same again', async () => {
    for (let part = 0; part < 7; part += 1) await t.say('Anna', lines(10, 'föreslå', part * 10))
    await t.say('Anna', 'roll Bo Ek ordförande')
    expect(await t.say('Bo', 'avslå alla från Anna')).toBe(
      'Avslaget från Anna Berg: 60 förslag. 10 till väntar: skriv samma sak igen.',
    )
    expect(await t.say('Bo', 'avslå alla från Anna')).toBe('Avslaget från Anna Berg: 10 förslag.')
  })
})

test('what is shown as waiting is all that waits, and what is looked for is found among all', async () => {
  await t.say('Anna', 'roll Bo Ek AU')
  for (let part = 0; part < 6; part += 1) await t.say('Bo', lines(100, 'föreslå', part * 100))
  await t.say('Eva', 'föreslå Evas andra')
  expect(await waiting()).toBe(601)
  expect(await t.say('Cecilia', 'förslag')).toContain('561')
  expect(await t.say('Cecilia', 'förslag evas andra')).toContain('Evas andra')
})

describe('text of one person in a day', () => {
  const page = `Kallblodigt ${'resonemang '.repeat(1700)}`

  test('has an end, that no single message has; reading goes on, and the next day they may write', async () => {
    await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Arkivet')
    let told = ''
    let recorded = 0
    for (let n = 0; n < 14; n += 1) {
      told = await t.say('Bo', `föreslå Nummer ${n} ; bakgrund ${page}`)
      if (told.includes('är antecknat')) recorded += 1
    }
    expect(recorded).toBe(11)
    expect(told).toBe(
      'Du har skrivit mycket i dag, så jag antecknar inte mer från dig förrän i morgon. Är det bråttom, be den som leder gruppen anteckna det.',
    )
    expect(await t.say('Bo', 'förslag F1')).toContain('Kallblodigt')
    expect(await t.say('Eva', 'föreslå Evas')).toContain('är antecknat')
    // Also by a process that has not heard of them.
    const another = createBot(t.world, commands)
    const heard = await another.hear({
      activityId: 'elsewhere',
      conversation: place('chat'),
      groupName: 'Chefsgruppen',
      sender: t.account('Bo'),
      text: 'föreslå Ett till',
      mentioned: [],
    })
    expect(heard.answer?.text).toContain('Du har skrivit mycket i dag')
    t.at('2026-01-13T08:00:00Z')
    expect(await t.say('Bo', 'föreslå Nästa dag')).toContain('är antecknat')
  })

  test('has none for those who lead', async () => {
    for (let n = 0; n < 14; n += 1)
      expect(await t.say('Anna', `föreslå Nummer ${n} ; bakgrund ${page}`)).toContain(
        'är antecknat',
      )
  })
})

test('a message counts for each sentence that it holds', async () => {
  const flooded = createBot(t.world, commands, createFlood())
  let said = 0
  const say = async (text: string) =>
    (
      await flooded.hear({
        activityId: `f${(said += 1)}`,
        conversation: place('chat'),
        groupName: 'Chefsgruppen',
        sender: t.account('Bo'),
        text,
        mentioned: [],
      })
    ).answer?.text ?? ''
  await say(lines(30, 'läge U1:'))
  await say(lines(40, 'läge U1:', 30))
  expect(await say('möten')).toContain('fort')
  // A long text is one sentence.
  t.at('2026-01-12T09:00:00Z')
  await say(`föreslå Ett ; bakgrund ${'Rad utan verb.\n'.repeat(15)}`)
  for (let n = 0; n < 50; n += 1) expect(await say('möten')).not.toContain('fort')
})

describe('what one member fills, others can still use', () => {
  test('comments on minutes: ten of one person wait', async () => {
    await plan(t, { id: 'm1', on: '2026-01-12', lastDayOn: '2026-01-11', items: ['Inledning'] })
    for (const said of [
      'starta möte',
      'anteckning 1: Text.',
      'avsluta möte ändå',
      'skicka protokoll',
    ])
      await t.say('Anna', said)
    for (let part = 0; part < 5; part += 1) {
      t.at(`2026-01-12T10:${String(part).padStart(2, '0')}:00Z`)
      await t.say('Bo', lines(50, 'synpunkt 1:', part * 50))
    }
    const told = await t.say('Bo', 'synpunkt 1: En till')
    expect(told).toBe(
      'Redan 10 av dina synpunkter väntar på svar. Lämna fler när några av dem är besvarade.',
    )
    expect(await t.say('Eva', 'synpunkt 1: Evas egen')).toContain('S11')
    await t.say('Anna', 'besvara S1: Nej.')
    expect(await t.say('Bo', 'synpunkt 1: En till')).toContain('S12')
    for (let one = 0; one < 12; one += 1)
      expect(await t.say('Anna', `synpunkt 1: Annas ${one}`)).toContain('S')
    await t.say('Anna', 'språk engelska')
    expect(await t.say('Bo', 'comment 1: One more')).toBe(
      '10 of your comments wait for an answer already. Leave more when some of them have been answered.',
    )
  })

  test('the bank of themes: twenty of one person stand in it', async () => {
    for (let part = 0; part < 3; part += 1) {
      t.at(`2026-01-12T10:0${part}:00Z`)
      await t.say('Bo', lines(40, 'tema:', part * 40))
    }
    expect(await t.say('Bo', 'tema: Ett till')).toBe(
      'Redan 20 teman i listan är dina. Ta bort något först: ”ta bort tema” och numret.',
    )
    expect(await t.say('Eva', 'tema: Evas')).toContain('Evas')
    await t.say('Bo', 'ta bort tema 1')
    expect(await t.say('Bo', 'tema: Ett till')).toContain('Ett till')
    for (let one = 0; one < 22; one += 1)
      expect(await t.say('Anna', `tema: Annas ${one}`)).toContain('Annas')
    await t.say('Anna', 'språk engelska')
    expect(await t.say('Bo', 'theme: One more')).toBe(
      '20 themes in the list are yours already. Remove one first: “remove theme” and its number.',
    )
  })
})

describe('what is left to those who lead', () => {
  test('is shown whole: nobody says yes to words they have not seen', async () => {
    await plan(t, { id: 'm1', on: '2026-01-12', lastDayOn: '2026-01-11', items: ['Inledning'] })
    await t.say('Anna', 'starta möte')
    t.posts()
    const hidden = `anteckning 1: Alla hälsades välkomna av ordföranden, som öppnade mötet klockan nio och gick igenom dagen.\nBo får hela budgeten.`
    await t.say('Bo', `lämna till sekreteraren: ${hidden}`)
    const [post] = t.posts()
    expect(post?.to).toBe('private-Anna')
    expect(post?.message.text).toContain('Bo får hela budgeten.')
    await t.whisper('Anna', 'frågor')
    const shown = await t.hear('Anna', '1', { personal: true })
    expect(shown?.text).toContain('Bo får hela budgeten.')
  })

  test('where it is longer than a post is told, how much is not shown is said', async () => {
    await plan(t, { id: 'm1', on: '2026-01-12', lastDayOn: '2026-01-11', items: ['Inledning'] })
    await t.say('Anna', 'starta möte')
    t.posts()
    await t.say('Bo', `lämna till sekreteraren: anteckning 1: ${'Ord och mening. '.repeat(400)}`)
    const [post] = t.posts()
    expect(post?.message.text).toMatch(/… \(\d{4} tecken till som inte visas\)/)
  })
})

describe('what one member causes others to be told', () => {
  const postsTo = () => t.posts().filter(({ replaced }) => replaced === undefined).length
  const day = async (of: () => Promise<unknown>, times = 100): Promise<number> => {
    t.posts()
    for (let at = 0; at < times; at += 1) await of()
    return postsTo()
  }
  beforeEach(async () => {
    await t.say('Anna', 'uppdrag: måla ; ansvarig Bo Ek\nuppdrag: städa ; ansvarig Bo Ek')
  })

  test.each<[string, (at: number) => Promise<unknown>]>([
    ['reports', (at) => t.say('Bo', `läge U1: ${at}`)],
    ['that it is stuck', (at) => t.whisper('Bo', `kört fast U1: ${at}`)],
    [
      'a button',
      (at) => t.press('Bo', 'act', { do: 'stuck', args: { action: 'U1', why: `${at}` } }),
    ],
  ])('has an end each day: %s', async (_what, of) => {
    let at = 0
    expect(await day(() => of((at += 1)))).toBeLessThanOrEqual(80)
    expect(await t.say('Bo', 'kört fast U1: nu igen')).toBe(
      'Det du har skrivit i dag har redan lett till många meddelanden till andra, så det här antecknar jag först i morgon. Är det bråttom, be den som leder gruppen.',
    )
    // What tells nobody is recorded as ever, and so is what others say.
    expect(await t.say('Bo', 'föreslå Taket')).toContain('är antecknat som förslag')
    expect(await t.say('Eva', 'tema: Taket')).not.toContain('först i morgon')
    t.at('2026-01-13T08:00:00Z')
    expect(await t.say('Bo', 'kört fast U1: igen')).toContain('har kört fast')
  })

  test('by handing to and fro between two, too', async () => {
    const both = async (): Promise<void> => {
      await t.say('Bo', 'lämna U1 till Eva Falk')
      await t.say('Eva', 'lämna U1 till Bo Ek')
    }
    expect(await day(both, 80)).toBeLessThanOrEqual(164)
    expect(await t.say('Bo', 'lämna U2 till Eva Falk')).toContain('först i morgon')
  })

  test('in one message of many lines as well, and in a new process', async () => {
    t.posts()
    const many = Array.from({ length: 100 }, (_, at) => `läge U1: ${at}`).join('\n')
    await t.say('Bo', many)
    expect(postsTo()).toBeLessThanOrEqual(80)
    const heard = await createBot(t.world, commands).hear({
      activityId: 'again',
      conversation: place('chat'),
      sender: t.account('Bo'),
      text: 'kört fast U1: igen',
      mentioned: [],
    })
    expect(heard.answer?.text).toContain('först i morgon')
  })

  test('those who lead have no such end', async () => {
    let at = 0
    await day(() => t.say('Anna', `lämna U2 till ${(at += 1) % 2 === 0 ? 'Bo Ek' : 'Eva Falk'}`))
    expect(await t.say('Anna', 'lämna U2 till Cecilia Dahl')).toContain('ligger nu hos Cecilia')
  })

  test('in English', async () => {
    await t.say('Anna', 'språk engelska')
    let at = 0
    await day(() => t.say('Bo', `status U1: ${(at += 1)}`))
    expect(await t.say('Bo', 'stuck U1: again')).toContain('I record this only tomorrow')
  })
})

describe('actions that one gives oneself', () => {
  const full =
    'Redan 20 öppna uppdrag har du gett dig själv. Gör klart något av dem först, eller be sekreteraren ge dig uppdraget.'
  const own = (at: number) => `uppdrag: eget ${at} ; ansvarig jag`
  const open = async (): Promise<number> =>
    (await t.store.list(t.pk, { index: 'open', limit: 1000 })).items.length

  test('twenty are open of one member, by sentence, lines or press; what is done gives room', async () => {
    for (let at = 0; at < 15; at += 1) await t.say('Bo', own(at))
    await t.whisper('Bo', [15, 16, 17, 18, 19, 20, 21].map(own).join('\n'))
    expect(await open()).toBe(20)
    expect(await t.say('Bo', own(30))).toBe(full)
    await t.press('Bo', 'say', { say: own(31) }, { submit: true })
    expect(await open()).toBe(20)
    await t.say('Bo', 'klart U1')
    expect(await t.say('Bo', own(32))).toContain('U')
    expect(await open()).toBe(20)
  })

  test('handed to somebody else they count still, and another member has their own', async () => {
    for (let at = 0; at < 20; at += 1) await t.say('Bo', own(at))
    for (let at = 1; at <= 5; at += 1) await t.say('Bo', `lämna U${at} till Eva Falk`)
    expect(await t.say('Bo', own(30))).toBe(full)
    expect(await t.say('Eva', own(1))).toContain('Ansvarig: Eva Falk')
  })

  test('those who lead have no limit, nor has what they give', async () => {
    for (let at = 0; at < 25; at += 1) await t.say('Anna', `uppdrag: nummer ${at} ; ansvarig Bo Ek`)
    expect(await open()).toBe(25)
    expect(await t.say('Bo', own(1))).toContain('Ansvarig: Bo Ek')
  })
})

import type { Doc } from '../../src/store/store.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { typesWith } from './documents.ts'

/*
 * Why somebody stays away is often said beside something else: behind whoever comes instead, behind a pause, in a column of what a calendar shows. It is no part
 * of what is recorded, and stands in no document. The clock starts on Monday 12 January 2026, 09.00; Anna leads.
 */
let t: Talk
beforeEach(async () => {
  t = await talk()
  await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Arkivet\nkalla 6/2')
})
afterEach(() => t.end())

const WHY = 'sorgblomma'
const found = (): Promise<readonly string[]> => typesWith(t.store, WHY)
const standIn = async () => Object.values((await meeting()).answers).map((one) => one.name)
const meeting = async () =>
  (await t.store.get<
    Doc & {
      answers: Readonly<Record<string, { name?: string; kind: string }>>
      attendance: object
    }
  >(t.pk, 'm1'))!.doc

/** What is only offered waits in a question, which is gone within the day. */
const answered = async (who: string, said: string): Promise<string> => {
  const answer = await t.whisper(who, said)
  return (await found()).includes('question') ? t.whisper(who, '1') : answer
}

describe('behind whoever comes instead', () => {
  test.each([
    ['Bo', `ersätts av Eva Falk, ${WHY}`],
    ['Bo', `ersätts av Eva Falk (${WHY})`],
    ['Bo', `ersätts av Eva Falk - ${WHY}`],
    ['Bo', `ersätts av Eva Falk då jag har ${WHY}`],
    ['Bo', `ersätts av Eva Falk eftersom jag har ${WHY}`],
    ['Bo', `ersätts av Eva Falk pga ${WHY}`],
    ['Bo', `ersätts av Eva Falk för att jag har ${WHY}`],
    ['Bo', `ersätts av Eva Falk har ${WHY}`],
    ['Bo', `substitute Eva Falk, ${WHY}`],
    ['Bo', `substitute Eva Falk since I have ${WHY}`],
    ['Bo', `substitute Eva Falk due to ${WHY}`],
    ['Anna', `Bo Ek ersätts av Eva Falk, ${WHY}`],
    ['Anna', `Bo Ek ersätts av Eva Falk då han har ${WHY}`],
    ['Anna', `Bo Ek is replaced by Eva Falk as he has ${WHY}`],
  ])('%s: %s', async (who, said) => {
    expect(await answered(who, said)).not.toContain(WHY)
    expect([await found(), await standIn()]).toEqual([[], ['Eva Falk']])
  })

  test.each([
    `ersätts av Stina Palm på grund av ${WHY}`,
    `ersätts av Stina Palm (${WHY})`,
    `ersätts av Stina Palm, jag har ${WHY}`,
    `ersätts av Stina Palm eftersom jag har ${WHY}`,
    `substitute Stina Palm because of ${WHY}`,
    `substitute Stina Palm – ${WHY}`,
  ])('who is in no roster: %s', async (said) => {
    expect(await answered('Bo', said)).not.toContain(WHY)
    expect([await found(), await standIn()]).toEqual([[], ['Stina Palm']])
  })

  test.each(['Stina Palm, Nora kommun', 'Stina Palm (Nora kommun)', 'Eva Falk-Norberg'])(
    'what belongs to the name stays: %s',
    async (name) => {
      await t.whisper('Bo', `ersätts av ${name}`)
      expect(await standIn()).toEqual([name])
    },
  )

  test('where another day may be meant nothing is taken for said', async () => {
    expect(await t.whisper('Bo', `ersätts av Eva Falk 6/2 ${WHY}`)).not.toContain(WHY)
    expect([await found(), await standIn()]).toEqual([[], []])
  })
})

test.each([
  `paus till 14/2 ${WHY}`,
  `paus till 14/2, ${WHY}`,
  `paus till 14/2 (${WHY})`,
  `paus från 1/2 till 14/2 ; ${WHY}`,
  `pause until 14/2 because of ${WHY}`,
])('behind a pause: %s', async (said) => {
  expect(await t.whisper('Bo', said)).toMatch(/14 februari/)
  expect(await found()).toEqual([])
  expect(await t.whisper('Anna', 'logg Bo')).toMatch(/paus (?:från 2026-02-01 )?till 2026-02-14/)
})

test.each([`avsluta paus ${WHY}`, `mindre påminnelser ${WHY}`, `fewer reminders ${WHY}`])(
  'beside what takes no more words: %s',
  async (said) => {
    await t.whisper('Bo', 'paus till 14/2')
    await t.whisper('Bo', said)
    expect(await found()).toEqual([])
  },
)

test.each([
  `svar 6/2:\nBo Ek\tNej\t${WHY}\nEva Falk\tJa\t`,
  `svar 6/2:\nNamn\tSvar\tKommentar\nBo Ek\tAvböjt\t${WHY}\nEva Falk\tAccepterat\t`,
  `answers 6/2:\nBo Ek | Declined | ${WHY}\nEva Falk | Accepted |`,
])('in a column of a calendar: %s', async (said) => {
  await t.whisper('Anna', said)
  expect(Object.values((await meeting()).answers).map(({ kind }) => kind)).toEqual([
    'notAttending',
    'attending',
  ])
  expect(await found()).toEqual([])
})

describe('below what is for all', () => {
  beforeEach(async () => {
    await t.say('Anna', 'uppdrag: måla ; ansvarig Bo Ek')
  })

  test.each([
    ['Bo', `föreslå Taket\nkommer inte: ${WHY}`],
    ['Bo', `föreslå: Taket\nkommer inte 6/2: ${WHY}`],
    ['Bo', `föreslå Taket\nBehöver lagas.\n\nkommer inte, ${WHY}`],
    ['Bo', `föreslå Taket\njag kommer inte, ${WHY}`],
    ['Bo', `föreslå Taket\nJag kan inte komma 6/2, ${WHY}`],
    ['Bo', `föreslå Taket\nKan tyvärr inte vara med på mötet, ${WHY}`],
    ['Bo', `föreslå Taket\nersätts av Eva Falk, ${WHY}`],
    ['Bo', `föreslå Taket\nkommer inte: ja\n${WHY}`],
    ['Bo', `tillägg: Taket\nkommer inte: ${WHY}`],
    ['Bo', `tema: Taket\nkommer inte: ${WHY}`],
    ['Bo', `läge U1: halvvägs\nkommer inte: ${WHY}`],
    ['Bo', `kört fast U1: vet inte\nkommer inte: ${WHY}`],
    ['Bo', `senare U1 29/5: hann inte\nkommer inte: ${WHY}`],
    ['Bo', `klart U1\nkommer inte 6/2: ${WHY}`],
    ['Bo', `propose The roof\nnot attending: ${WHY}`],
    ['Bo', `propose The roof\nI can’t attend on 6/2, ${WHY}`],
    ['Bo', `propose The roof\nSorry, I will not be able to make it to the meeting, ${WHY}`],
    ['Bo', `status U1: half way\nnot attending 6/2: ${WHY}`],
    ['Bo', `done U1: mended\nnot coming: ${WHY}`],
    ['Anna', `punkt: Taket ; tid 10 min\nkommer inte Bo Ek: ${WHY}`],
    ['Anna', `uppdrag: städa ; ansvarig Bo Ek\nkommer inte Bo Ek: ${WHY}`],
    ['Anna', `ändra U1: måla ; ansvarig Bo Ek\nBo Ek kommer inte: ${WHY}`],
    ['Anna', `item: The roof\nnot attending Bo Ek: ${WHY}`],
  ])('%s: %s is asked about first, and stands nowhere else', async (who, said) => {
    for (const how of ['whisper', 'say'] as const) {
      expect(await t[how](who, said)).toContain('Inget är antecknat än')
      expect(await found()).toEqual(['question'])
      const posts = t.posts().filter(({ message }) => JSON.stringify(message).includes(WHY))
      expect(posts).toEqual([])
    }
    // It waits for a day, and is said line by line within it.
    await t[who === 'Anna' ? 'whisper' : 'say'](who, 'Rad för rad')
    expect((await found()).filter((type) => !['reasons', 'question'].includes(type))).toEqual([])
    t.at('2026-01-13T08:00:01Z')
    expect((await found()).filter((type) => type !== 'reasons')).toEqual([])
  })

  test.each([`föreslå Taket ; kommer inte: ${WHY}`, `propose The roof ; not attending: ${WHY}`])(
    'behind a semicolon: %s',
    async (said) => {
      expect(await t.whisper('Bo', said)).toContain('inget är antecknat')
      expect(await found()).toEqual(['question'])
      t.at('2026-01-13T08:00:01Z')
      expect(await found()).toEqual([])
    },
  )

  test('line by line both are done; taken as text it is text', async () => {
    const said = `föreslå Taket\nBehöver lagas.\nkommer inte 6/2: ${WHY}`
    await t.whisper('Bo', said)
    expect(await t.whisper('Bo', '2')).toMatch(/F1 är antecknat[^]*du kommer inte till mötet/)
    expect(await found()).toEqual(['reasons'])
    expect(await t.say('Bo', 'förslag F1')).toContain('Behöver lagas.')
    await t.whisper('Bo', said.replace('Taket', 'Väggen'))
    expect(await t.whisper('Bo', 'Ta allt som text')).toContain('F2 är antecknat')
  })

  test.each([
    'föreslå Taket\nVi kan inte lägga om det i år.',
    'föreslå Taket\nDet kommer inte att hålla: det läcker.',
    'föreslå Taket\nKommer inte på fråga',
    'föreslå Taket\nErsätts av en ny plan',
    'föreslå Taket\nkommer inte',
    'föreslå Taket\nkommer inte 6/2',
    'föreslå Taket\nersätts av Eva Falk',
    'propose The roof\nWe cannot mend it this year.',
  ])('what tells no reason is text: %s', async (said) => {
    expect(await t.say('Bo', said)).toContain('F1 är antecknat')
  })
})

describe('beside who was there', () => {
  beforeEach(async () => {
    t.at('2026-02-06T07:28:00Z')
    await t.say('Anna', 'starta möte')
  })

  test.each([
    `frånvarande: Bo Ek (${WHY})`,
    `frånvarande: Bo Ek, ${WHY}`,
    `frånvarande: Bo Ek\n${WHY}`,
    `frånvarande: Bo Ek pga ${WHY}`,
    `frånvarande: Bo (${WHY}), David Ek (${WHY})`,
    `närvarande: alla utom Bo Ek (${WHY})`,
    `närvarande: alla utom Bo Ek, ${WHY}`,
    `närvarande: alla utom Bo Ek som har ${WHY}`,
    `närvarande: alla utom Bo Ek. Bo har ${WHY}.`,
    `närvarande: Anna Berg, ej Bo Ek (${WHY})`,
    `kommer senare: Bo Ek (${WHY})`,
    `okänd: Bo Ek (${WHY})`,
    `ersätter: Eva Falk för Bo Ek (${WHY})`,
    `ersättare: Eva Falk för Bo Ek (${WHY})`,
    `jäv 1: Bo Ek (${WHY})`,
    `ändra närvaro: Bo Ek frånvarande (${WHY})`,
    `absent: Bo Ek (${WHY})`,
    `absent: Bo Ek, ${WHY}`,
    `present: all except Bo Ek (${WHY})`,
    `comes later: Bo Ek (${WHY})`,
  ])('%s', async (said) => {
    await t.whisper('Anna', said)
    expect((await found()).filter((type) => type !== 'question')).toEqual([])
  })

  test.each([
    'närvarande: alla utom Bo Ek som har semester',
    'närvarande: alla utom Bo Ek. Bo har semester.',
    'present: all except Bo Ek who is on leave',
  ])('nobody is recorded as present where it is not sure who was not: %s', async (said) => {
    expect(await t.whisper('Anna', said)).toContain('Jag hittar ingen som heter')
    expect((await meeting()).attendance).toEqual({})
  })

  test('a name that nobody has, of any kind, is told, and the others recorded', async () => {
    const answer = await t.whisper('Anna', 'närvarande: Bo Ek, kalle, Carl von Nyman')
    expect(answer).toMatch(/Närvarande vid mötet 6 februari 2026: Bo Ek\.[^]*”kalle”[^]*von Nyman/)
  })
})

test('in an answer that comes late', async () => {
  for (const [at, text] of [`ersätts av Eva Falk, ${WHY}`, `paus till 14/2 ${WHY}`].entries()) {
    const heard = await t.bot.hear({
      activityId: `late-${at}`,
      conversation: { ...(await t.group()).home, id: 'private-Bo', kind: 'personal' },
      sender: t.account('Bo'),
      text,
      mentioned: [],
    })
    await heard.unsaid?.()
  }
  expect(await found()).toEqual([])
})

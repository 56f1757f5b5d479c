import type { Doc } from '../../src/store/store.ts'
import { talk, type Talk } from '../chat/talk.ts'

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
const found = async (): Promise<readonly string[]> => {
  const all: Doc[] = []
  for await (const { doc } of t.store.all()) all.push(doc)
  return all.filter((doc) => JSON.stringify(doc).includes(WHY)).map(({ type }) => type)
}
const standIn = async () => Object.values((await meeting()).answers).map((one) => one.name)
const meeting = async () =>
  (await t.store.get<Doc & { answers: Readonly<Record<string, { name?: string; kind: string }>> }>(
    t.pk,
    'm1',
  ))!.doc

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

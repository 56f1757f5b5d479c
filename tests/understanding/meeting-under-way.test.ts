import { entriesOf, onStage } from './on-stage.ts'
import type { Stage } from './stages.ts'

const stage = onStage()

/** What is answered, with what the buttons say; nothing is recorded. */
async function shown(where: Stage, who: string, text: string, personal = false): Promise<string> {
  const t = await stage(where)
  const before = (await entriesOf(t)).length
  const answer = await t.hear(who, text, { personal })
  expect((await entriesOf(t)).length).toBe(before)
  return [answer?.text ?? '', ...(answer?.choices ?? []).map(({ say }) => say)].join('\n')
}

describe('whoever says that they go, or are here, means themselves', () => {
  test.each([
    ['Åsa', 'Måste rusa nu, akut hemma. Karin för min talan', 'del av mötet: Åsa Björk 9-9.15'],
    ['Erik', 'Jag måste tyvärr gå nu, Anna tar över', 'del av mötet: Erik Norberg 9-9.15'],
    ['Lena', 'I have to dash now, Karin votes for me', 'del av mötet: Lena Hedlund 9-9.15'],
    ['Erik', 'Jag ser mig tvungen att avvika från mötet kl. 11', 'del av mötet: Erik Norberg 9-11'],
    ['Eva', 'Ni glömde mig, jag var här redan nio', 'närvarande: Eva Sjöström'],
    ['Karin', 'jag är faktiskt här, ni missade mig', 'närvarande: Karin Åberg'],
    ['Lena', "I've been here since nine, nobody ticked me off", 'närvarande: Lena Hedlund'],
  ])('%s: %s', async (who, text, told) => {
    const answer = await shown('open', who, text)
    expect(answer).toContain(told)
    expect(answer).not.toMatch(/(?:Karin Åberg|Anna Lindqvist) 9-/)
  })

  test.each([
    ['Karin', 'jag måste springa ut och ta ett samtal är borta tio minuter'],
    ['Erik', 'måste svara i telefon, strax tillbaka'],
    ['Peter', 'stepping out for a minute to take a call'],
  ])('who is soon back is there all the same: %s: %s', async (who, text) =>
    expect(await shown('open', who, text, true)).toBe('Okej.'),
  )

  test('an item that one is back for is told', async () =>
    expect(await shown('open', 'Martin', 'Sorry, stepping out, back for item 5')).toContain(
      'Martin Holm',
    ))
})

describe('a pause ends no meeting', () => {
  test.each([
    'Vi ajournerar till tjugo i elva.',
    'Ajournerat till 10.45',
    'Fikapaus till 10.30',
    'Lunchrast, vi ses tolv',
    "We'll break for coffee until half ten",
    'Recess until 10.45',
  ])('%s', async (text) => expect(await shown('open', 'Sofia', text)).toBe('Okej.'))

  test.each([
    ['Mötet ajournerades 10.20 och återupptogs 10.40', 'anteckning'],
    ['Meeting adjourned until 10.45', 'Okej'],
  ])('%s: the end is not offered', async (text, told) => {
    const answer = await shown('open', 'Sofia', text)
    expect(answer).toContain(told)
    expect(answer).not.toContain('avsluta möte')
  })

  test('one that is over is closed', async () =>
    expect(await shown('open', 'Birgitta', 'Då ajournerar vi och avslutar mötet')).toContain(
      'avsluta möte',
    ))
})

describe('what the list says is put right by what is so', () => {
  test.each([
    ['Det står att Karin är här men hon är ju hemma', 'frånvarande: Karin Åberg'],
    ['Ni har skrivit upp Lena som närvarande fast hon aldrig kom', 'frånvarande: Lena Hedlund'],
    ['Maria är markerad som frånvarande men hon sitter ju här', 'närvarande: Maria Sandberg'],
    ["You have Johan down as present but he isn't here", 'frånvarande: Johan Berg'],
    ['Peter is marked as absent but he is sitting right here', 'närvarande: Peter Öhman'],
  ])('%s', async (text, told) => {
    const [asked, first] = (await shown('open', 'Sofia', text)).split('\n')
    expect(asked).toContain(told)
    expect(first).toBe(told)
  })
})

describe('who leads begins the meeting in words of their own', () => {
  test.each([
    'Nästan alla sitter på sina platser och kaffet är varmt, så jag tänkte att vi sätter i gång',
    'Då kör vi i gång',
    "Right, let's get started everyone",
  ])('%s', async (text) =>
    expect(await shown('agenda-day', 'Sofia', text)).toContain('\nstarta möte'),
  )

  test.each([
    ['Alla på plats utom Maria. Kör.', 'närvarande: alla utom Maria Sandberg'],
    ["Everyone's here apart from Stefan. Let's begin.", 'närvarande: alla utom Stefan Wikström'],
    ['Samtliga här utom Peter och Lena, då sätter vi i gång', 'närvarande: alla utom'],
  ])('%s: who is there is told of it', async (text, told) => {
    const answer = await shown('agenda-day', 'Sofia', text)
    expect(answer).toContain(`starta möte ⏎ ${told}`)
  })

  test.each([
    ['Sofia', 'vi börjar om en kvart'],
    ['Karin', 'då sätter vi väl i gång'],
  ])('later, or said by others, it is not: %s: %s', async (who, text) =>
    expect(await shown('agenda-day', who, text)).not.toMatch(/^Menade du: starta möte\?/),
  )
})

describe('whoever is held up is there so much later than now', () => {
  test.each([
    ['Karin', 'sitter fast bakom en traktor. 20 min', 'kommer 9.15-12'],
    ['Åsa', 'fast i trafiken, en kvart', 'kommer 9.10-12'],
    ['Lena', 'stuck behind a snow plough, 10 min', 'kommer 9.05-12'],
  ])('%s: %s', async (who, text, told) =>
    expect(await shown('agenda-day', who, text, true)).toContain(told),
  )
})

describe('what asks for something is not answered as if it asked nothing', () => {
  test.each([
    ['open', 'Lena', 'mötestiderna alltså, ska vi inte ta dem innan fikat tar slut', 'punkt 6b'],
    ['after', 'Sofia', 'Inga fler synpunkter, då låser vi', 'justera'],
    ['after', 'Sofia', 'All comments are in. Lock it.', 'justera'],
  ] as const)('%s, %s: %s', async (where, who, text, told) => {
    const answer = await shown(where, who, text)
    expect(answer).not.toMatch(/^Okej\./)
    expect(answer).toContain(told)
  })
})

describe('who is missing, or taken off the list, is not recorded as there', () => {
  test.each([
    [
      'Vi är tretton, bara Eva och Stefan saknas',
      'närvarande: alla utom Eva Sjöström, Stefan Wikström',
    ],
    ['Only Eva and Stefan are missing', 'närvarande: alla utom Eva Sjöström, Stefan Wikström'],
    ['Eva och Stefan saknas', 'frånvarande: Eva Sjöström, Stefan Wikström'],
    ['Ta bort Karin från närvarolistan, hon kom aldrig', 'frånvarande: Karin Åberg'],
    ['Take Johan off the list, he never turned up', 'frånvarande: Johan Berg'],
  ])('%s', async (text, told) => {
    const t = await stage('open')
    expect((await t.hear('Sofia', text))?.choices?.[0]?.say).toBe(told)
  })
})

test.each([
  ['Maria lämnade oss strax efter tio', 'del av mötet: Maria Sandberg 9-10'],
  ['Jag lämnar ordet till Anna som tar över klubban', 'leder mötet: Anna Lindqvist'],
  ['Då lämnar vi läkaravtalet och går över till utskrivningen', 'punkt 3'],
  ['Vi bryter för lunch', 'Okej.'],
])('%s', async (text, told) => expect(await shown('open', 'Birgitta', text)).toContain(told))

test.each([
  'Lokalerna måste åka med i upphandlingen',
  'Jag är här för att lyssna noga på vad ni säger',
])('somebody or something else: %s', async (text) =>
  expect(await shown('open', 'Johan', text)).not.toMatch(/^Menade du: (?:del|närv)/),
)

test('whoever is ill does not lead since somebody else does something for them', async () =>
  expect(
    (await shown('agenda-day', 'Birgitta', 'Sofia är sjuk så Anna leder mötet')).split('\n'),
  ).toContain('leder mötet: Anna Lindqvist'))

test('reminders rest where they are spoken of', async () =>
  expect(await shown('open', 'Martin', 'påminn mig inte på två veckor, paus', true)).toContain(
    'paus till',
  ))

import { talk, type Talk } from './talk.ts'

let now: Talk
const names = [
  'Anna Berg',
  'Bo Ek',
  'Dahlin, Petra',
  'Petra Moberg',
  "Nora O'Malm",
  'Łukasz Dębski',
  'Søren Bæk',
]
const mentions = ['Dahlin, Petra']

beforeEach(async () => {
  now = await talk(names)
})
afterEach(() => now.end())

const open = async (): Promise<void> => {
  await now.say('Anna', 'nytt möte 2026-01-12 08:30-12:00 Salen')
  await now.say('Anna', 'punkt: Ärendet')
  await now.say('Anna', 'kalla')
  await now.say('Anna', 'starta möte')
  now.posts()
}
const person = async (name: string) => {
  const found = Object.values((await now.group()).people).find((one) => one.name === name)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found
}

describe('somebody who is mentioned is one, whatever commas stand in the name', () => {
  beforeEach(open)

  test.each([
    [
      'uppdrag 1: Kommatecken ; ansvarig Dahlin, Petra ; senast i maj',
      /Ansvarig: Dahlin, Petra\. Tid: i maj/,
    ],
    [
      'uppdrag 1: Kommatecken, ansvarig Dahlin, Petra, senast i maj',
      /Ansvarig: Dahlin, Petra\. Tid: i maj/,
    ],
    [
      'action 1: Commas ; owner Bo Ek, Dahlin, Petra and Anna Berg ; due in May',
      /Ansvarig: Bo Ek, Dahlin, Petra,? (?:och )?Anna Berg|Ansvarig: Bo Ek; Dahlin, Petra (?:och|;) Anna Berg/,
    ],
    ['roll Dahlin, Petra AU', /Dahlin, Petra är nu AU/],
    ['roll Dahlin, Petra och Bo Ek justerare', /Dahlin, Petra och Bo Ek är nu justerare/],
    ['role Dahlin, Petra chair', /Dahlin, Petra är nu ordförande/],
    ['organisation Dahlin, Petra Nora kommun', /^Dahlin, Petra hör till Nora kommun/],
    ['organisation Dahlin, Petra: Nora kommun', /^Dahlin, Petra hör till Nora kommun/],
    ['närvarande: Dahlin, Petra', /Närvarande[^\n]*: Dahlin, Petra/],
    ['närvarande: Bo Ek Dahlin, Petra', /Närvarande[^\n]*: Bo Ek och Dahlin, Petra/],
    ['frånvarande: Dahlin, Petra, Bo Ek', /Dahlin, Petra och Bo Ek/],
    ['ersätter: Dahlin, Petra för Bo Ek', /^Dahlin, Petra ersätter Bo Ek/],
    ['ersätter: Bo Ek för Dahlin, Petra', /^Bo Ek ersätter Dahlin, Petra/],
    ['del av mötet: Dahlin, Petra 9-10', /Dahlin, Petra är antecknad för en del/],
    ['gäst: Dahlin, Petra, Region Norr', /Dahlin, Petra hör till gruppen och är ingen gäst/],
    ['ersättare Dahlin, Petra för Bo Ek', /Dahlin, Petra/],
    // Told in her own chat, wherever it is asked for.
    ['logg Dahlin, Petra', /egen chatt/],
    ['registerutdrag Dahlin, Petra', /egen chatt/],
    ['uppdrag Dahlin, Petra', /Dahlin, Petra/],
  ])('%s', async (sentence, answer) => {
    const said = await now.say('Anna', sentence, { mentions })
    expect(said).not.toContain('Vem menar du')
    expect(said).not.toMatch(/[\uf000-\uf8ff]/)
    expect(said).toMatch(answer)
    // What the roster itself writes with a comma is one where it is typed, too.
    const other = await talk(names)
    expect(await other.say('Anna', 'roll Dahlin, Petra AU')).toMatch(/Dahlin, Petra är nu AU/)
    await other.end()
  })

  test('a question asked about the sentence does not forget who was mentioned', async () => {
    await now.say('Anna', 'roll Petra Moberg ledamot')
    const asked = await now.say(
      'Anna',
      'uppdrag 1: Två ; ansvarig Dahlin, Petra, Annna Berg ; senast i maj',
      { mentions },
    )
    expect(asked).toContain('Annna Berg')
    expect(await now.say('Anna', '1')).toContain('Dahlin, Petra')
  })

  test('text keeps the mention as it was typed', async () => {
    expect(await now.say('Anna', 'beslut 1: Dahlin, Petra leder arbetet.', { mentions })).toContain(
      'Dahlin, Petra leder arbetet.',
    )
  })

  test('two of one name are told apart by which of them was mentioned where', async () => {
    const twins = await talk(['Anna Berg', 'Bo Ek', 'Eva Falk'])
    const second = { name: 'Bo Ek', teamsId: '29:9', aadId: 'aad-9' }
    twins.roster.push(second)
    await twins.bot.happened({
      kind: 'membersAdded',
      conversation: {
        id: 'chat',
        kind: 'groupChat',
        tenantId: '00000000-0000-0000-0000-00000000000a',
        serviceUrl: 'http://127.0.0.1:9/',
        botId: '28:bot',
      },
      accounts: [second],
      groupName: 'Chefsgruppen',
    } as never)
    const [first] = [twins.account('Bo Ek')]
    const heard = await twins.bot.hear({
      activityId: 'twins',
      conversation: {
        id: 'chat',
        kind: 'groupChat',
        tenantId: '00000000-0000-0000-0000-00000000000a',
        serviceUrl: 'http://127.0.0.1:9/',
        botId: '28:bot',
      },
      groupName: 'Chefsgruppen',
      sender: twins.account('Anna'),
      text: 'roll Bo Ek AU\nroll Bo Ek justerare',
      mentioned: [first, second],
    })
    expect(heard.answer?.text).not.toContain('Vem menar du')
    const roles = Object.values((await twins.group()).people)
      .filter(({ name }) => name === 'Bo Ek')
      .map(({ aadId, roles: has }) => [aadId, has])
    expect(roles).toEqual([
      ['aad-2', ['committee']],
      ['aad-9', ['adjuster']],
    ])
    await twins.end()
  })
})

describe('every kind of apostrophe and accent is one', () => {
  beforeEach(open)

  test.each([
    'Nora O’Malm',
    'Nora O´Malm',
    'Nora O`Malm',
    'Nora O‘Malm',
    'Nora OʼMalm',
    'Nora O′Malm',
    'nora omalm',
    "O'Malm, Nora",
  ])('närvarande: %s', async (typed) => {
    expect(await now.say('Anna', `närvarande: ${typed}`)).toContain("Nora O'Malm")
  })

  test.each([
    ['Lukasz Debski', 'Łukasz Dębski'],
    ['Soren Bak', 'Søren Bæk'],
  ])('närvarande: %s', async (typed, name) => {
    expect(await now.say('Anna', `närvarande: ${typed}`)).toMatch(
      new RegExp(`Närvarande[^\n]*: ${name}`),
    )
  })

  test('the substitute is the member, in every place', async () => {
    expect(await now.say('Anna', 'ersätter: Nora O´Malm för Bo Ek')).toContain(
      "Nora O'Malm ersätter Bo Ek",
    )
    expect(await now.say('Anna', 'organisation Nora O’Malm Laxå kommun')).toContain(
      "Nora O'Malm hör till Laxå kommun",
    )
    expect(await now.say('Anna', 'gäst: Nora O’Malm, Laxå kommun')).toContain('ingen gäst')
    await now.whisper('Bo', 'ersätts av Nora O’Malm')
    expect(now.posts().map(({ to }) => to)).toContain('private-Nora')
  })
})

describe('a name that is nearly a member’s is asked about, also where free text may follow', () => {
  beforeEach(open)

  test.each([
    ['organisation Anna Bergg Nora kommun', 'Anna Berg', 'Anna Berg hör till Nora kommun'],
    ['organisation Ana Berg: Nora kommun', 'Anna Berg', 'Anna Berg hör till Nora kommun'],
    ['organisation Petra Moburg Laxå kommun', 'Petra Moberg', 'Petra Moberg hör till Laxå kommun'],
    ['närvarande: Petra Mobergg', 'Petra Moberg', 'Petra Moberg'],
    ['gäst: Anna Bergh, Region Norr', 'Anna Berg', 'ingen gäst'],
    ['guest: Petra Mobrg, Region Norr', 'Petra Moberg', 'ingen gäst'],
    ['ersätter: Petra Moberk för Bo Ek', 'Petra Moberg', 'Petra Moberg ersätter Bo Ek'],
    ['roll Petra Mobery AU', 'Petra Moberg', 'Petra Moberg är nu AU'],
  ])('%s', async (sentence, near, done) => {
    const before = await now.group()
    const asked = await now.hear('Anna', sentence)
    expect(asked?.text).toContain(`Menade du ${near}?`)
    expect(asked?.choices?.map(({ label }) => label)).toEqual(['Ja', 'Nej, någon annan'])
    expect(await now.group()).toEqual(before)
    expect(await now.say('Anna', 'ja')).toContain(done)
  })

  test('a no takes the name as it was typed, or refuses where only a member will do', async () => {
    await now.say('Anna', 'gäst: Anna Bergh, Region Norr')
    expect(await now.say('Anna', 'nej')).toContain('Anna Bergh, Region Norr')
    await now.say('Anna', 'ersätter: Bo Ek för Petra Mobergg')
    expect(await now.say('Anna', '2')).toBe(
      'Jag hittar ingen som heter ”Petra Mobergg” i gruppen. Skriv ”ledamöter” för att se alla.',
    )
    await now.say('Anna', 'organisation Petra Mobergg Nora kommun')
    expect(await now.say('Anna', 'nej')).not.toContain('Petra Moberg hör till')
    expect((await person('Petra Moberg')).organisation).toBeUndefined()
  })

  test('a presenter and the one who comes instead are asked about as well', async () => {
    expect(await now.say('Anna', 'föreslå Budget ; föredragande Petra Mobergg')).toContain(
      'Menade du Petra Moberg?',
    )
    expect(await now.say('Anna', '1')).toMatch(/^F\d/)
    expect(await now.whisper('Bo', 'ersätts av Petra Mobergg')).toContain('Menade du Petra Moberg?')
    expect(await now.whisper('Bo', '1')).toContain('Petra Moberg')
  })

  test('each of several people has an organisation of their own', async () => {
    expect(
      await now.say('Anna', 'organisation Bo Ek Laxå kommun, Petra Moberg Nora kommun, Norr'),
    ).toBe('Bo Ek hör till Laxå kommun.\nPetra Moberg hör till Nora kommun, Norr.')
  })
})

test('whoever speaks is not offered as the one who comes instead', async () => {
  const two = await talk(['Anna Berg', 'Fredrik Ek', 'Fredrik Ahl'])
  await two.say('Anna', 'nytt möte 6/2 9-12 Salen')
  await two.say('Anna', 'kalla')
  expect(await two.whisper('Fredrik Ek', 'ersätts av Fredrik')).toContain('Fredrik Ahl')
  await two.end()
})

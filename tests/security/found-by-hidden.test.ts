import { place } from './cast.ts'
import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'

/*
 * What is hidden from whoever asks is no way to find what it stands in: no answer tells that there is such a thing. Anna leads, Bo and
 * David are members.
 */
interface Hidden {
  readonly phone: string
  readonly mail: string
  readonly address: string
}
const hidden: Hidden = {
  phone: '070-123 45 67',
  mail: 'kim.larsson@example.org',
  address: 'Storgatan 5',
}
const others: Hidden = {
  phone: '060-987 65 43',
  mail: 'tor.nilsson@example.org',
  address: 'Nyvägen 8',
}

async function closedWith({ phone, mail, address }: Hidden): Promise<Talk> {
  const one = await talk()
  await plan(one, {
    id: 'm1',
    on: '2026-02-06',
    lastDayOn: '2026-01-23',
    items: ['Inledning', 'Läkaravtalet', 'Lokaler', `Besvara ${mail}`],
  })
  await one.say('David', `föreslå Ramavtalet ; bakgrund Familjen på ${address} har frågat`)
  await one.say('David', `föreslå Svar till ${mail}`)
  await one.say('Anna', `tema: Återkoppling till ${mail}`)
  await one.say('Anna', `ändra punkt 3 ; bakgrund Hyresvärden nås på ${phone}`)
  one.at('2026-02-06T07:30:00Z')
  await one.say('Anna', 'inställningar utkast öppet')
  await one.say('Anna', 'starta möte\nnärvarande: alla')
  await one.say('Anna', `beslut 2: Antas. Ring Kim på ${phone}.`)
  await one.say('Anna', `anteckning 2: Familjen bor på ${address}, skriv till ${mail}.`)
  await one.say('Anna', `uppdrag 2: Ring ${phone} ; ansvarig Bo ; senast i maj`)
  await one.say('Anna', 'bordlägg 3\nläggs till handlingarna 1, 4')
  await one.say('Anna', 'avsluta möte ändå')
  return one
}

let t: Talk
beforeEach(async () => {
  t = await closedWith(hidden)
})
afterEach(() => t.end())

const asked = [
  'sök 070-123',
  'search 070-123',
  'sök 45',
  'sök 070-123 2026',
  'sök beslut 070-123',
  'sök uppdrag 070',
  'sök anteckning storgatan',
  'search notes kim.larsson',
  'sök förslag storgatan',
  'sök storgatan familjen',
  'sök ”på storgatan 5”',
  'search larsson',
  'sök bordlagd 070-123',
  'search deferred 070-123',
  'sök bordlagt hyresvärden 123',
  'historik storgatan',
  'history 070-123',
  'historik läkaravtalet 070-123',
  'vad beslutade vi om 070-123',
  'what did we decide about storgatan',
  'när var 070-123 uppe',
  'when was 070-123 up',
  'vem har 070-123',
  'who has 070-123',
]
/** Where what is meant is found by its words, also in words of one's own. */
const meant = [
  'förslag larsson',
  'proposals kim.',
  'kedja besvara kim.larsson',
  'kedja larsson',
  'chain larsson',
  'hemma larsson',
  'at home kim.larsson',
  'bakom larsson',
  'behind kim.larsson',
  'logg larsson',
  'log about 070-123',
  'uppdrag ring 070-123',
  'actions 070-123',
  'punkt besvara kim.larsson',
  'item larsson',
  'teman larsson',
  'themes kim.larsson',
  'akt larsson',
  'dossier kim.larsson',
  'bilagor larsson',
  'ta bort tillägg besvara kim',
  'läge ring 070',
  'senare 070-123',
  'ta bort tema larsson',
  'synpunkt larsson: stavfel',
  'föreslå Besvara kim.larsson',
  'propose Svar till kim.larsson',
  'hur går det med att ringa 070-123',
  'klart ring 070-123',
  'förslaget kim.larsson',
  'dra tillbaka förslaget till kim.larsson',
]
const nearly = ['sök storgatn', 'search storgatam', 'sök larson', 'vad beslutade vi om larsso']
const inItsPlace = ['sök dolt', 'sök granskat', 'sök sekreterarn', 'search hidden', 'sök granskatt']
const told = async (one: Talk, who: string, said: string, personal: boolean): Promise<string> =>
  JSON.stringify((await one.hear(who, said, { personal })) ?? '')
const cited = async (who: string, typed: string): Promise<readonly unknown[]> =>
  (
    await t.bot.find!({
      conversation: place('chat'),
      sender: t.account(who),
      typed,
      skip: 0,
      count: 25,
    })
  ).hits

describe.each(['svenska', 'engelska'])('in a group that speaks %s', (language) => {
  let other: Talk
  beforeEach(async () => {
    other = await closedWith(others)
    for (const one of [t, other]) await one.say('Anna', `språk ${language}`)
  })
  afterEach(() => other.end())

  test.each([
    ['David', false],
    ['David', true],
    ['Bo', true],
    ['Anna', false],
  ])('%s is answered as where something else is hidden (alone: %s)', async (who, personal) => {
    const all = [...asked, ...meant, ...nearly, ...inItsPlace]
    const differing: string[] = []
    for (const said of all)
      if ((await told(t, who, said, personal)) !== (await told(other, who, said, personal)))
        differing.push(said)
    expect(differing).toEqual([])
  })
})

test.each([...asked, ...nearly, ...inItsPlace].filter((said) => !said.includes('familjen')))(
  'no decision, item, note or theme is told of: %s',
  async (said) => {
    for (const personal of [false, true])
      expect(await told(t, 'David', said, personal)).not.toMatch(
        /§ [123]|U1|Lokaler|Återkoppling|"(?:storgatan|larsson|granskat|dolt|sekreteraren)"/,
      )
  },
)

test.each([
  ['sök 070-123', /§ 2.*U1/s],
  ['sök bordlagd 070-123', /§ 3/],
  ['sök förslag storgatan', /F1/],
  ['search larsson', /Återkoppling/],
  ['historik 070-123', /§ 2 Läkaravtalet/],
  ['vem har 070-123', /U1/],
  ['vad beslutade vi om 070-123', /§ 2/],
  ['sök larson', /larsson/],
])('whoever leads finds it in their own chat by: %s', async (said, what) => {
  expect(JSON.stringify(await t.hear('Anna', said, { personal: true }))).toMatch(what)
})

test.each(['sök antas', 'sök ring kim', 'sök bordlagd hyresvärden', 'sök familjen'])(
  'what is not hidden is found by its own words: %s',
  async (said) => {
    expect(await t.whisper('David', said)).toMatch(/§ [23]/)
  },
)

test.each(['Anna', 'David'])('nothing is cited by it, whoever looks: %s', async (who) => {
  for (const typed of ['070-123', 'storgatan', 'kim.larsson', '45 67'])
    expect(await cited(who, typed)).toEqual([])
  expect(JSON.stringify(await cited(who, 'antas'))).toContain('§ 2')
})

test('what is kept is found by all, and what is removed by nobody', async () => {
  await t.whisper('Anna', 'granska')
  for (const _ of [1, 2, 3, 4, 5, 6, 7, 8]) await t.whisper('Anna', '3')
  expect(await t.whisper('David', 'sök 070-123')).toMatch(/§ 2/)
  expect(await cited('David', '070-123')).not.toEqual([])
  await t.whisper('Anna', 'granska om 6/2')
  for (const _ of [1, 2, 3, 4, 5, 6, 7, 8]) await t.whisper('Anna', '4')
  for (const who of ['Anna', 'David'])
    for (const said of ['sök 070-123', 'historik 070-123', 'sök borttaget'])
      expect(await told(t, who, said, true)).not.toMatch(/§ 2|U1/)
  expect(await cited('Anna', '070-123')).toEqual([])
})

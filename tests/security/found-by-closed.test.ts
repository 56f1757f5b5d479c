import { place } from './cast.ts'
import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'

/*
 * What the group does not read yet, notes and decisions of a meeting that goes on and an agenda that is closed until it is sent out, is no
 * way to find anything either. Two groups differ in that alone. Anna leads, David is a member.
 */
interface Closed {
  readonly decision: string
  readonly note: string
  readonly title: string
  readonly background: string
}
const closed: Closed = {
  decision: 'Vargstigen köps',
  note: 'Lodjuret är sjukt',
  title: 'Pelikanhuset',
  background: 'Flamingon flyttar',
}
const others: Closed = {
  decision: 'Björnholmen säljs',
  note: 'Utterns damm läcker',
  title: 'Sälbassängen',
  background: 'Ugglan stannar',
}

async function underWay({ decision, note, title, background }: Closed): Promise<Talk> {
  const one = await talk()
  await plan(one, {
    id: 'm1',
    on: '2026-02-06',
    lastDayOn: '2026-01-23',
    items: ['Inledning', 'Läkaravtalet', 'Lokaler'],
  })
  await plan(one, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-02' })
  await one.say('Anna', 'inställningar dagordningsutkast stängt')
  await one.whisper('Anna', `punkt: ${title} ; bakgrund ${background} ; möte 17/4`)
  one.at('2026-02-06T07:30:00Z')
  await one.say('Anna', 'starta möte 6/2\nnärvarande: alla')
  await one.whisper('Anna', `beslut 2: ${decision}.`)
  await one.whisper('Anna', `anteckning 3: ${note}.`)
  return one
}

let t: Talk
let other: Talk
beforeEach(async () => {
  t = await underWay(closed)
  other = await underWay(others)
})
afterEach(async () => {
  await t.end()
  await other.end()
})

const asked = [
  'vargstigen',
  'vargstigens',
  'lodjuret',
  'lodjure',
  'pelikanhuset',
  'pelikanhust',
  'flamingon',
  'flaminga',
].flatMap((word) =>
  [
    'sök',
    'search decisions',
    'sök anteckning',
    'sök bordlagd',
    'historik',
    'history',
    'vad beslutade vi om',
    'what did we decide about',
    'vem har',
    'förslag',
    'kedja',
    'at home',
    'bakom',
    'punkt',
    'akt',
    'bilagor',
    'uppdrag',
    'hur går det med',
  ].map((verb) => `${verb} ${word}`),
)

test.each(['svenska', 'engelska'])('%s: a member is answered alike by both', async (language) => {
  for (const one of [t, other]) await one.say('Anna', `språk ${language}`)
  const differing: string[] = []
  for (const said of asked)
    for (const personal of [true, false]) {
      const [here, there] = await Promise.all(
        [t, other].map(async (one) => JSON.stringify(await one.hear('David', said, { personal }))),
      )
      if (here !== there) differing.push(`${said}: ${here}\n${there}`)
    }
  expect(differing).toEqual([])
})

test('who leads finds it all in their own chat', async () => {
  for (const word of ['vargstigen', 'lodjuret', 'pelikanhuset', 'flamingon'])
    expect(await t.whisper('Anna', `sök ${word}`)).toContain('på ett ställe')
})

test('a member finds none of it to cite', async () => {
  for (const typed of ['vargstigen', 'lodjuret', 'pelikanhuset', 'flamingon']) {
    const conversation = place('chat')
    const { hits } = await t.bot.find!({
      conversation,
      sender: t.account('David'),
      typed,
      skip: 0,
      count: 25,
    })
    expect(hits).toEqual([])
  }
})

test('nor by words of its own where the closed agenda is of the next meeting', async () => {
  const ahead = async ({ title }: Closed): Promise<Talk> => {
    const one = await talk()
    await plan(one, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-02' })
    await one.say('Anna', 'inställningar dagordningsutkast stängt')
    await one.whisper('Anna', `punkt: ${title}\npunkt: Lokaler\npunkt: Budget`)
    return one
  }
  const both = [await ahead(closed), await ahead(others)]
  const differing: string[] = []
  for (const said of [
    'kan pelikanhuset ta 20 minuter',
    'byt namn på pelikanhuset till Zoo',
    'can we move pelikanhuset to the end',
    'jag är jävig i pelikanhuset',
    'stryk pelikanhuset',
    'vad är bakgrunden till pelikanhuset',
  ])
    for (const who of ['David', 'Bo']) {
      const [here, there] = await Promise.all(
        both.map(async (one) => JSON.stringify(await one.hear(who, said, { personal: true }))),
      )
      if (here !== there) differing.push(`${said}: ${here}\n${there}`)
    }
  expect(differing).toEqual([])
  for (const one of both) await one.end()
})

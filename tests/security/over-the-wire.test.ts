import { commands } from '../../src/acts/index.ts'
import { sampled } from '../long.ts'
import { install, member, own, wire, GROUP, type Wire } from './at-the-wire.ts'

/*
 * Those who do not belong, over HTTP with a token of Teams: what their client may send is anything. Every act and card with arguments that no card of ours carries,
 * with the key of a group that is not theirs, and the links they once were given.
 */
const [ASTA, EBBA, GUS, ROLF, XENIA, NILS] = [
  'Asta Sekretsson',
  'Ebba Ledamotsdotter',
  'Gus Gästsson',
  'Rolf Bortsson',
  'Xenia Annorlunda',
  'Nils Ingenstans',
] as const
const OTHER = '19:annan@thread.v2'
const MEETING = '19:meeting_X@thread.v2'
const SECRETS = ['Hemligheten', 'Läckan', 'Förtroendet', 'Valvet', 'Chefsgruppen', 'Asta', 'Ebba']
const people = [ASTA, EBBA, ROLF, XENIA].map((name) => member(name))
const guest = member(GUS, { userRole: 'guest', tenantId: 'ffffffff-0000-4000-8000-000000000009' })

let w: Wire
let pk: string
let link: string
beforeAll(async () => {
  w = await wire([...people, guest])
  const inside = [...people.filter(({ name }) => name !== XENIA), guest]
  w.connector.rosters.set(GROUP, inside)
  w.connector.rosters.set(OTHER, [member(XENIA)])
  w.connector.rosters.set(MEETING, [...people, guest])
  await install(w, ASTA)
  await install(w, XENIA, OTHER, 'Andra gruppen')
  for (const who of [ASTA, EBBA, GUS, ROLF, XENIA]) await w.says(who, 'hej', own(who))
  await w.says(ASTA, 'nytt möte 2026-02-06 08:30-12:00 Valvet\npunkt: Hemligheten ; typ beslut')
  await w.says(ASTA, 'kalla 6/2')
  await w.says(ASTA, 'roll Gus Gästsson gäst')
  await w.says(EBBA, 'föreslå Läckan i taket')
  await w.says(ASTA, 'uppdrag: Förtroendet utreds ; ansvarig Ebba Ledamotsdotter')
  link =
    /https:\/\/[^\s"\\]+\/fil\/[^\s"\\]+/.exec(
      (await w.says(ROLF, 'registerutdrag')).join(),
    )?.[0] ?? ''
  for await (const { doc } of w.running().world.store.all())
    if (doc.type === 'group' && JSON.stringify(doc).includes('Chefsgruppen')) pk = doc.pk
  // Else nobody could change any of it.
  for (const one of ['Hemligheten', 'Läckan', 'Förtroendet'])
    expect(await recorded()).toContain(one)
}, 60_000)
afterAll(() => w.end())

const told = (text: string): readonly string[] => SECRETS.filter((one) => text.includes(one))
/** What the group has recorded, and who is what in it. */
const recorded = async (): Promise<string> => {
  const all: string[] = []
  for await (const { doc } of w.running().world.store.all())
    if (doc.pk === pk && ['meeting', 'proposal', 'action', 'log'].includes(doc.type))
      all.push(JSON.stringify(doc))
  return all.sort().join('\n')
}
/** What was posted since last asked, but to her who leads: she is asked whose a meeting is. */
const posted = (): string =>
  w
    .posts()
    .filter((one) => !one.startsWith(w.connector.personalChatOf(member(ASTA).id)))
    .join()
const faults = () => w.logged.filter((line) => (JSON.parse(line) as { level: number }).level >= 50)

/** Values that are none of any argument's, or another's. */
const odd: readonly unknown[] = [
  null,
  0,
  -1,
  1e308,
  '',
  'x',
  'p1',
  'm1',
  'U1',
  'F1',
  '__proto__',
  'constructor',
  true,
  [],
  [[]],
  {},
  { person: 'p1' },
  { person: '__proto__' },
  { name: 'toString' },
  { length: 3 },
  { title: { toString: 'x' } },
  ['p1', 'p1'],
  { meeting: 'm1', item: 'i1' },
  '2026-02-06',
]
const names = [
  ...sampled(
    commands.map(({ name }) => name),
    5,
  ),
  '__proto__',
  'constructor',
  'toString',
  '',
]
const presses = async (who: string, place: string, see: (what: string, text: string) => void) => {
  let at = 0
  for (const name of names)
    for (const typed of [false, true]) {
      const known = commands.find((one) => one.name === name)
      const wanted = [...Object.keys(known?.args ?? { x: 0 }), '__proto__', 'constructor']
      const args = Object.fromEntries(wanted.map((arg) => [arg, odd[(at += 7) % odd.length]]))
      const answer = await w.presses(
        who,
        'act',
        { do: name, args, in: { group: pk }, ...(typed ? { typed } : {}) },
        place,
      )
      see(name, JSON.stringify(answer) + posted())
    }
  for (const show of ['agenda', 'console', 'attendance', 'mine', 'summary', 'action', '__proto__'])
    for (const about of [{}, { meeting: 'm1' }, { action: 'U1' }, { meeting: '__proto__' }])
      for (const verb of ['show', 'form']) {
        const data = { [verb]: show, about, in: { group: pk, card: { show, about } }, title: 'x' }
        see(`${verb} ${show}`, JSON.stringify(await w.presses(who, verb, data, place)) + posted())
      }
}

test('a link that was given in the group opens for its holder, in its form and for its matter alone', async () => {
  w.posts()
  const { pathname } = new URL(link)
  expect((await w.get(pathname)).status).toBe(200)
  for (const [from, to] of [
    ['.zip.', '.pdf.'],
    ['.zip.', '.html.'],
    ['.p', '.p1'],
    [/\.p\d+\./, '.p1.'],
    [/\.p\d+\./, '.m1.'],
    [/\.k1\./, '.k2.'],
    [/[^/]+\/fil/, 'protokoll'],
    ['/fil/', '/fil/../fil/x'],
  ] as const)
    expect([from, [404, 410].includes((await w.get(pathname.replace(from, to))).status)]).toEqual([
      from,
      pathname.replace(from, to) !== pathname,
    ])
})

describe('somebody removed, with all they had', () => {
  beforeAll(async () => {
    w.connector.rosters.set(GROUP, [
      ...people.filter(({ name }) => name !== XENIA && name !== ROLF),
      guest,
    ])
    await w.send(
      w.activity(ASTA, GROUP, {
        type: 'conversationUpdate',
        membersRemoved: [{ id: member(ROLF).id, aadObjectId: member(ROLF).aadObjectId }],
      }),
    )
  })

  test('opens no link any more', async () => {
    expect((await w.get(new URL(link).pathname)).status).toBe(410)
  })
})

describe.each([
  ['somebody removed', ROLF, [own(ROLF)]],
  ['who leads another group', XENIA, [own(XENIA), OTHER]],
  ['a stranger', NILS, [own(NILS)]],
  ['whoever is in the chat of an untied meeting', EBBA, [MEETING]],
] as const)('%s', (_who, who, places) => {
  test('is told nothing by anything their client sends, changes nothing, and makes no fault', async () => {
    const before = await recorded()
    for (const place of places)
      await presses(who, place, (what, text) => {
        // Examples in help name people of no group.
        expect([what, told(text).filter((one) => one !== who.split(' ')[0])]).toEqual([what, []])
      })
    expect(await recorded()).toBe(before)
    expect(faults()).toEqual([])
  }, 60_000)
})

test('a guest changes nothing that is not theirs', async () => {
  const before = await recorded()
  const changed: string[] = []
  await presses(GUS, own(GUS), () => undefined)
  const after = new Set((await recorded()).split('\n'))
  for (const one of before.split('\n')) if (!after.has(one)) changed.push(one.slice(0, 200))
  expect([changed, faults()]).toEqual([[], []])
}, 60_000)

test('in the chat of an untied meeting each word is answered, shortly after the first', async () => {
  w.at('2026-01-13T09:00:00Z')
  const answers: string[] = []
  for (const said of ['dagordning', 'hej', '', 'föreslå Något'])
    answers.push(
      (await w.says(EBBA, said, MEETING)).filter((one) => one.startsWith(MEETING)).join(),
    )
  expect(answers.map((one) => [one === '', one.includes('Här svarar jag inte')])).toEqual([
    [false, false],
    [false, true],
    [false, true],
    [false, true],
  ])
})

import type { Action } from '../../src/meetings/action.ts'
import type { Proposal } from '../../src/meetings/proposal.ts'
import { meetingOf } from './plan.ts'
import { printedOf } from './printed.ts'
import type { Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* Sentences that stand one a line in a message are each carried out as alone; what stands in a background is its text. */

let t: Talk
beforeEach(async () => void (t = await twoItems(['starta möte', 'närvarande: alla'])))
afterEach(() => t.end())

const ending = [
  ['tas vidare 1: i AU', 'tas vidare i AU'],
  ['utgår 1: tidsbrist', 'Skäl: tidsbrist.'],
  ['återkommer 1: i maj', 'i maj.'],
  ['antas 1', 'Förslaget antas.'],
  ['vidare 1 till KCRD 12/6: yttrande', 'yttrande.'],
  ['defer 1: time', 'Skäl: time.'],
  ['rejected 1: too dear', 'too dear.'],
  ['uppdrag 1: Rita karta ; ansvarig Bo', 'Ansvarig: Bo Ek.'],
  ['action 1: Draw ; owner Bo ; due in May', 'Klart senast: in May (senast 31 maj 2026).'],
  ['anteckning 1: Alla var med.', 'Alla var med.'],
  ['beslut 1: Avtalet antas.', 'Avtalet antas.'],
] as const

test.each(
  ending.flatMap(([said, printed]) =>
    (
      [
        ['vidare 2 till Styrgruppen 28/5', 'Styrgruppen den 28 maj 2026'],
        ['refer 2 to the Board', 'till the Board'],
        ['tas vidare 2 till Rådet', 'till Rådet'],
      ] as const
    ).map(([below, there]) => [said, below, printed, there] as const),
  ),
)('”%s” and ”%s” below it', async (said, below, printed, there) => {
  await t.say('Anna', `${said}\n${below}`)
  const text = await printedOf(t, 'm1')
  expect(text).toContain(printed)
  expect(text).toContain(there)
  expect(text).not.toContain(below)
})

test.each([
  ['tas vidare 1: i AU', 'vidare 2 till styrgruppen'],
  ['uppdrag 1: Rita ; ansvarig Bo', 'refer 2 to the board'],
])('a body without a capital is one below what is no note: ”%s” and ”%s”', async (said, below) => {
  await t.say('Anna', `${said}\n${below}`)
  const text = await printedOf(t, 'm1')
  expect(text).toMatch(/till (?:styrgruppen|the board)/)
  expect(text).not.toContain(below)
})

test.each([
  ['vidare 1 till Styrgruppen 28/5', 'vidare 2 till Styrgruppen'],
  ['refer 1 to the Board 28/5', 'refer 2 to the Council 13/9'],
])('”%s” and ”%s” below it are two steps', async (one, another) => {
  await t.say('Anna', `${one}\n${another}`)
  const { items } = await meetingOf(t, 'm1')
  expect(Object.values(items).map(({ steps = {} }) => Object.keys(steps).length)).toEqual([1, 1])
})

test.each(
  ['bilaga 2: https://example.se/pm PM', 'attachment 2: https://example.se/pm PM'].flatMap(
    (below) =>
      ['tas vidare 1: i AU', 'uppdrag 1: Rita ; ansvarig Bo', 'noted 1', 'bakom 1: alla'].map(
        (said) => [said, below],
      ),
  ),
)('”%s” and the paper of another item below it: ”%s”', async (said, below) => {
  await t.say('Anna', 'organisation Bo Laxby kommun')
  await t.say('Anna', `${said}\n${below}`)
  const [, two] = Object.values((await meetingOf(t, 'm1')).items)
  expect(two?.link ?? JSON.stringify(two)).toContain('https://example.se/pm')
})

test.each([
  'uppdrag 1: Gör klart allt enligt\nbilaga 2 sida 4',
  'uppdrag 1: Gör klart allt.\nBilaga: se nedan',
  'uppdrag 1: Kartan ska vidare.\nVidare 3 till 4 personer i var kommun',
])('what only begins as one is text: %j', async (said) => {
  await t.say('Anna', said)
  const action = (await t.store.get<Action>(t.pk, 'U1'))?.doc
  expect(action?.text).toBe(said.replace(/^uppdrag 1: /, ''))
})

describe('a background', () => {
  const proposal = async () => (await t.store.get<Proposal>(t.pk, 'F1'))?.doc
  const lines = [
    'Dagordning',
    'Möten:',
    'ta bort punkt 2',
    'roll Bo ordförande',
    'sammanfattning',
    'skicka protokoll',
    'avsluta möte ändå',
    'remove item 2',
    'close meeting anyway',
    'Agenda',
  ]

  test.each(
    [
      'föreslå Läkaravtalet ; bakgrund Bra att veta:',
      'föreslå Läkaravtalet\nBra att veta:',
      'föreslå Läkaravtalet ; 20 min\nBakgrund: Bra att veta:',
      'propose The agreement ; background Good to know:',
      'propose The agreement\nGood to know:',
    ].flatMap((said) => lines.map((line) => [said, line])),
  )('%j keeps ”%s”', async (said, line) => {
    await t.say('Anna', `${said}\n${line}\nSista raden.`)
    expect((await proposal())?.background).toMatch(
      new RegExp(`(?:Bra att veta|Good to know):\\n${line}\nSista raden\\.$`),
    )
    const meeting = await meetingOf(t, 'm1')
    expect([
      meeting.status,
      Object.values(meeting.items).some(({ removedAt }) => removedAt),
    ]).toEqual(['open', false])
    expect(
      Object.values((await t.group()).people).filter(({ roles }) => roles.includes('chair')),
    ).toEqual([])
  })

  test.each(['föreslå B', 'mina uppdrag', 'klart U7'])(
    'what stands right below a title is a sentence: %s',
    async (line) => {
      await t.say('Anna', `föreslå Läkaravtalet ; 20 min\n${line}`)
      expect((await proposal())?.background).toBeUndefined()
    },
  )

  test.each(['typ beslut', '20 min', 'föredragande Bo'])(
    'what stands below a field is a sentence: %s',
    async (field) => {
      await t.say('Anna', `föreslå Läkaravtalet\n${field}\nföreslå Bussarna`)
      expect((await t.store.get(t.pk, 'F2'))?.doc).toMatchObject({ title: 'Bussarna' })
    },
  )

  test('what records in its strict form acts from inside it', async () => {
    await t.say('Anna', 'föreslå Läkaravtalet ; bakgrund Bra att veta.\nuppdrag 1: Ring alla')
    expect(await proposal()).toMatchObject({ background: 'Bra att veta.' })
    expect((await t.store.get(t.pk, 'U1'))?.doc).toMatchObject({ text: 'Ring alla' })
  })

  test('lines that look like sentences are told of', async () =>
    expect(
      await t.say('Anna', 'föreslå Läkaravtalet ; bakgrund Bra att veta:\nta bort punkt 2'),
    ).toContain('Raden ”ta bort punkt 2” står kvar som text.'))
})

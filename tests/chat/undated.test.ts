import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

const phrases = [
  'snarast',
  'snarast möjligt',
  'så snart som möjligt',
  'omgående',
  'inom kort',
].concat(
  ['löpande', 'kontinuerligt', 'tills vidare', 'senare', 'senare under hösten', 'senare i vår'],
  ['efter sommaren', 'senare möte', 'vid ett senare möte', 'på kommande möten', 'på sikt'],
  ['när underlaget är klart', 'inom en snar framtid', 'så fort det går', 'framöver'],
  ['as soon as possible', 'asap', 'shortly', 'ongoing', 'on an ongoing basis', 'in due course'],
  ['until further notice', 'later in the autumn', 'after the summer', 'at a later meeting'],
  ['when the report is ready'],
)

describe('an action whose time no calendar has', () => {
  let t: Talk
  beforeEach(async () => {
    t = await talk()
    await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Inledning'] })
    t.at('2026-02-06T07:30:00Z')
    await t.say('Anna', 'starta möte')
  })
  afterEach(() => t.end())

  test.each(phrases)('%s is kept as said, and the day is missing', async (words) => {
    expect(await t.say('Anna', `uppdrag 1: Boka rum ; ansvarig Bo ; senast ${words}`)).toContain(
      `Tid: ${words} (datum saknas).`,
    )
    const threads = await t.say('Anna', 'avsluta möte')
    expect(threads).toContain('U1')
    expect(threads).toContain(words)
    expect((await t.say('Bo', 'mina uppdrag')).toLowerCase()).toContain(`${words} (datum saknas)`)
    t.at('2026-06-01T07:00:00Z')
    expect(await t.say('Bo', 'mina uppdrag')).not.toContain('försenat')
  })

  test.each(['snarast', 'inom kort', 'efter sommaren', 'tills vidare'])(
    '%s may stand in a segment of its own, and behind a comma with its word',
    async (words) => {
      expect(await t.say('Anna', `uppdrag 1: Boka rum ; ansvarig Bo ; ${words}`)).toContain(
        `Boka rum.\nAnsvarig: Bo Ek. Tid: ${words} (datum saknas).`,
      )
      expect(await t.say('Anna', `uppdrag 1: Boka rum, ansvarig Bo, senast ${words}`)).toContain(
        `Boka rum.\nAnsvarig: Bo Ek. Tid: ${words} (datum saknas).`,
      )
      expect(await t.say('Anna', `uppdrag 1: Boka rum ${words} och ring`)).toContain(
        `Boka rum ${words} och ring.\nAnsvarig: saknas. Tid: saknas.`,
      )
    },
  )

  test('is given a day afterwards, and words again', async () => {
    await t.say('Anna', 'uppdrag 1: Boka rum ; ansvarig Bo ; senast snarast')
    expect(await t.say('Anna', 'ändra uppdrag U1: senast 29/5')).toContain('Tid: 29 maj 2026.')
    expect(await t.say('Anna', 'ändra uppdrag U1: senast inom kort')).toContain(
      'Tid: inom kort (datum saknas).',
    )
  })

  test('but a day that does not exist, or is over, is told', async () => {
    expect(await t.say('Anna', 'uppdrag 1: Boka ; senast 31/2')).toContain('finns inte')
    expect(await t.say('Anna', 'uppdrag 1: Boka ; senast 2026-01-30')).toContain('har redan varit')
  })
})

test.each([
  [
    'språk svenska',
    'Vem eller vad Länsgruppen är har ingen sagt: U1.\nTid saknas: U2.\nDatum saknas: U1 (inom kort).',
  ],
  [
    'language English',
    'Nobody has said who or what Länsgruppen is: U1.\nDue time missing: U2.\nNo date: U1 (inom kort).',
  ],
])('what the summary says is missing of an action is what is: %s', async (language, told) => {
  const now = await twoItems([
    language,
    'starta möte',
    'närvarande: alla',
    'uppdrag 1: Skriv ; ansvarig Länsgruppen ; senast inom kort',
    'uppdrag 1: Ring ; ansvarig Bo',
    'läggs till handlingarna 1, 2',
  ])
  const summary = await now.whisper('Anna', 'sammanfattning')
  await now.end()
  expect(summary).toContain(told)
  expect(summary).not.toMatch(/Ansvarig saknas|Owner missing/)
})

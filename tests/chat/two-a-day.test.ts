import type { Meeting } from '../../src/meetings/meeting.ts'
import { meetingOf } from './plan.ts'
import { printedOf } from './printed.ts'
import { talk, type Talk } from './talk.ts'

/* Two meetings of one group on one day: each is named by its day and hour, and asked about where both fit. */

let t: Talk

beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl'])
  await t.say('Anna', 'nytt möte 6/2 09:00-12:00 Stora salen')
})
afterEach(() => t.end())

const second = (): Promise<string> => t.say('Anna', 'nytt möte 6/2 13:00-15:00 Lilla salen')
const meeting = (id: string): Promise<Meeting> => meetingOf(t, id)

test('a second one is planned, and told by its hour; one whose hours overlap is not', async () => {
  expect(await t.say('Anna', 'nytt möte 6/2 11-13 Lilla salen')).toContain(
    'Det finns redan ett möte',
  )
  expect(await second()).toContain('”kalla 6/2 13:00”')
  expect(await meeting('m1')).toMatchObject({ start: '09:00', apart: '09:00' })
  expect(await meeting('m2')).toMatchObject({ start: '13:00', apart: '13:00' })
  const list = await t.say('Anna', 'möten')
  expect(list).toContain('09.00–12.00')
  expect(list).toContain('13.00–15.00')
})

test.each([
  ['kalla 6/2 13:00', 'kalla 6/2'],
  ['kalla 6/2 kl 13', 'kalla 6/2'],
  ['announce 6/2 at 13', 'announce 6/2'],
  ['announce 6 February 13:00', 'announce 6 February'],
])('it is announced by day and hour, and asked about by its day: %s', async (named, bare) => {
  await second()
  await t.say('Anna', named)
  expect((await meeting('m2')).announcedAt).toBeDefined()
  expect((await meeting('m1')).announcedAt).toBeUndefined()
  const asked = await t.hear('Anna', bare)
  expect(asked?.text).toContain('två möten')
  expect(asked?.text).toContain('kl. 09.00–12.00, Stora salen')
  await t.say('Anna', '1')
  expect((await meeting('m1')).announcedAt).toBeDefined()
})

test('an answer without a day is asked about where both are announced, and is given to the one that is meant', async () => {
  await second()
  await t.say('Anna', 'kalla 6/2 9:00\nkalla 6/2 13:00')
  expect(await t.say('Bo', 'kommer')).toContain('två möten')
  await t.say('Bo', '2')
  expect((await meeting('m2')).answers).toHaveProperty('p2')
  expect((await meeting('m1')).answers).not.toHaveProperty('p2')
  await t.say('Cecilia', 'kommer inte 6/2 kl 9')
  expect((await meeting('m1')).answers).toHaveProperty('p3')
  await t.say('Anna', 'kommer Bo Ek 6/2 09:00')
  expect((await meeting('m1')).answers).toHaveProperty('p2')
  expect(await t.say('Bo', 'kommer 6/2 13:00-14:00')).toContain('två möten')
})

test('one button of an announcement is about its own meeting', async () => {
  await second()
  await t.say('Anna', 'kalla 6/2 13:00')
  const post = t.posts().find(({ to }) => to === 'chat')
  expect(JSON.stringify(post?.message.card)).toContain('"kommer 2026-02-06 13:00"')
  await t.say('Bo', 'kommer 2026-02-06 13:00')
  expect((await meeting('m2')).answers).toHaveProperty('p2')
})

describe('both are held', () => {
  beforeEach(async () => {
    await second()
    await t.say('Anna', 'punkt: Läkaravtalet ; möte 6/2 09:00')
    await t.say('Anna', 'punkt: Årsplan ; möte 6/2 13:00')
    t.at('2026-02-06T08:00:00Z')
    expect(await t.say('Anna', 'starta möte')).toContain('två möten')
    await t.say('Anna', '1')
    await t.say(
      'Anna',
      'närvarande: alla\nbeslut 1: Avtalet förlängs.\nuppdrag 1: Skriv ; ansvarig Bo ; senast 1/6',
    )
    await t.say('Anna', 'avsluta möte ändå')
    t.at('2026-02-06T12:00:00Z')
    await t.say('Anna', 'starta möte 6/2 13:00')
    await t.say('Anna', 'närvarande: alla')
    expect(await t.say('Anna', 'beslut 1: Planen antas.')).toContain('2026-02-06 13:00 § 1')
    await t.say('Anna', 'avsluta möte ändå')
    t.posts()
  })

  test('their citations and documents tell them apart', async () => {
    expect(await printedOf(t, 'm1')).toContain('2026-02-06 09:00 § 1')
    expect(await printedOf(t, 'm2')).toContain('2026-02-06 13:00 § 1')
    expect(await t.say('Bo', '2026-02-06 13:00 § 1')).toContain('Planen antas')
    expect(await t.say('Bo', 'show 2026-02-06 09:00 § 1')).toContain('Avtalet förlängs')
    expect(await t.say('Bo', '2026-02-06 § 1')).toContain('två möten')
    expect(await t.say('Bo', '1')).toContain('Avtalet förlängs')
    expect(await t.say('Bo', 'sök planen')).toContain('2026-02-06 13:00 § 1')
    expect(await t.say('Bo', 'uppdrag')).toContain('2026-02-06 09:00 § 1')
  })

  test('care is of the one that is named, and asked about where only the day is', async () => {
    expect(await t.say('Anna', 'ändra beslut 6/2 13:00 § 1: Planen avslås.')).toContain(
      '2026-02-06 13:00 § 1',
    )
    expect(await t.say('Anna', 'ändra beslut 6/2 § 1: Avtalet sägs upp.')).toContain('två möten')
    expect(await t.say('Anna', '1')).toContain('2026-02-06 09:00 § 1')
    expect(await t.say('Anna', 'frånvarande 6/2 kl 13: Bo Ek')).toContain('Bo Ek')
    expect((await meeting('m2')).attendance).toMatchObject({ p2: { kind: 'absent' } })
    expect((await meeting('m1')).attendance).toMatchObject({ p2: { kind: 'present' } })
    await t.say('Anna', 'change decision 6/2 at 9 § 1: Avtalet löper.')
    expect(await printedOf(t, 'm1')).toContain('Avtalet löper.')
    expect(JSON.stringify(await t.hear('Anna', 'protokoll 6/2 kl 13', { personal: true }))).toMatch(
      /minnesanteckningar-2026-02-06-13\.00\.docx/,
    )
    await t.say('Anna', 'skicka protokoll 6/2 09:00')
    expect(await meeting('m1')).toHaveProperty('sentOut')
    expect(await meeting('m2')).not.toHaveProperty('sentOut')
  })
})

test('one that is moved away, or alone again, is told by its day', async () => {
  await second()
  await t.say('Anna', 'flytta möte 6/2 13:00 till 13/2')
  expect(await meeting('m2')).toMatchObject({ on: '2026-02-13' })
  expect(await meeting('m2')).not.toHaveProperty('apart')
  await t.say('Anna', 'ställ in möte 13/2: för få')
  await t.say('Anna', 'kalla 6/2')
  expect((await meeting('m1')).announcedAt).toBeDefined()
  await t.say('Anna', 'nytt möte 13/2 09-10 A')
  await t.say('Anna', 'flytta möte 6/2 till 13/2 13-15')
  expect(await meeting('m1')).toMatchObject({ apart: '13:00' })
  expect(await meeting('m3')).toMatchObject({ apart: '09:00' })
})

test('of two on a day the first is the one before the second, never the other way', async () => {
  await t.say('Anna', 'nytt möte 30/1 09-12 A')
  await second()
  const hold = async (at: string, ref: string, ...lines: readonly string[]): Promise<void> => {
    t.at(at)
    await t.say('Anna', `punkt: Föregående anteckningar ; möte ${ref}`)
    await t.say('Anna', `starta möte ${ref}`)
    for (const line of ['närvarande: alla', ...lines, 'avsluta möte ändå'])
      await t.say('Anna', line)
  }
  await hold(
    '2026-01-30T08:00:00Z',
    '30/1',
    'uppdrag: Ett ; ansvarig Bo ; senast 1/6',
    'uppdrag: Två ; ansvarig Bo ; senast 1/6',
  )
  t.at('2026-02-02T08:00:00Z')
  await t.say('Bo', 'klart U1')
  await hold('2026-02-06T08:00:00Z', '6/2 09:00')
  t.at('2026-02-06T11:30:00Z')
  await t.say('Bo', 'klart U2')
  expect(await t.say('Bo', 'dagordning')).not.toContain('U1')
  await hold('2026-02-06T12:00:00Z', '6/2 13:00')
  expect(await printedOf(t, 'm1')).toContain('U1: Ett.')
  expect(await printedOf(t, 'm3')).not.toContain('U1: Ett.')
  expect(await printedOf(t, 'm3')).toContain('U2: Två.')
  // Care of the first, after the second is over, is about the minutes of January.
  expect(await t.say('Anna', 'läggs till handlingarna 6/2 09:00 § 1')).toContain('30 januari 2026')
  expect(await t.say('Anna', 'läggs till handlingarna 6/2 13:00 § 1')).toContain(
    '6 februari 2026 kl. 09.00',
  )
})

describe('days later', () => {
  beforeEach(async () => {
    await second()
    await t.say('Anna', 'nytt möte 20/3 9-12 Salen')
    await t.say('Anna', 'punkt: Ett ; möte 6/2 09:00')
    await t.say('Anna', 'punkt: Ett ; möte 6/2 13:00')
    for (const [at, hour] of [
      ['08', '09:00'],
      ['12', '13:00'],
    ]) {
      t.at(`2026-02-06T${at}:01:00Z`)
      await t.say('Anna', `starta möte 6/2 ${hour}`)
      await t.say('Anna', 'avsluta möte ändå')
    }
    t.at('2026-02-09T08:00:00Z')
  })

  test.each([
    'beslut 6/2 13:00 § 1: Antas.',
    'decision 6 Feb 13:00 § 1: Antas.',
    'beslut 6 februari kl 13 § 1: Antas.',
  ])('a day without its year and an hour are one of those that were held: %s', async (sentence) => {
    expect(await t.say('Anna', sentence)).toContain('2026-02-06 13:00 § 1')
    expect(await printedOf(t, 'm2')).toContain('Antas.')
    expect(await printedOf(t, 'm1')).not.toContain('Antas.')
  })

  test.each([
    ['närvarande 6/2 09:00: Bo', 'Närvarande vid mötet 6 februari 2026 kl. 09.00: Bo Ek.'],
    ['absent 6 Feb 09:00: Bo', 'Frånvarande vid mötet 6 februari 2026 kl. 09.00: Bo Ek.'],
    ['protokoll 6/2 09:00', 'från mötet fredag 6 februari 2026 kl. 09.00'],
    ['skicka protokoll 6/2 9.00', 'från mötet fredag 6 februari 2026 kl. 09.00'],
    ['öppna möte igen 6/2 09:00', '6 februari 2026 kl. 09.00'],
  ])('%s', async (sentence, told) => expect(await t.say('Anna', sentence)).toContain(told))
})

test('what a cancelled one had on its agenda goes to the next, also that of the same day', async () => {
  await second()
  await t.say('Anna', 'nytt möte 20/3 9-12 Salen')
  await t.say('Anna', 'punkt: Läkaravtalet ; möte 6/2 09:00')
  await t.say('Anna', 'ställ in möte 6/2 09:00: sjukdom')
  const titles = async (id: string) =>
    Object.values((await meeting(id)).items).map((one) => one.title)
  expect(await titles('m2')).toContain('Läkaravtalet')
  expect(await titles('m3')).not.toContain('Läkaravtalet')
})

test.each([
  ['språk svenska', 'Kommande möten', '6 februari 2026'],
  ['language English', 'Coming meetings', '6 February 2026'],
])('the minutes of the first tell the second as the next: %s', async (language, heading, day) => {
  await second()
  await t.say('Anna', language)
  await t.say('Anna', 'nytt möte 20/3 9-12 Salen')
  await t.say('Anna', 'punkt: Ett ; möte 6/2 09:00')
  t.at('2026-02-06T08:01:00Z')
  await t.say('Anna', 'starta möte 6/2 09:00')
  const next = async () => {
    const printed = await printedOf(t, 'm1')
    return printed.slice(printed.lastIndexOf(heading))
  }
  expect(await next()).toMatch(new RegExp(`^${heading}[^0-9]*${day}`))
  await t.say('Anna', 'avsluta möte ändå')
  expect(await next()).toMatch(new RegExp(`^${heading}[^0-9]*${day}`))
})

test.each([
  ['återkommer 1: i februari', 'till mötet 6 februari 2026 kl. 13.00'],
  ['comes back 1: in February', 'till mötet 6 februari 2026 kl. 13.00'],
])(
  'what comes back in a time comes to the second one where that is its last: %s',
  async (said, told) => {
    await second()
    await t.say('Anna', 'nytt möte 20/3 9-12 Salen')
    await t.say('Anna', 'punkt: Ett ; möte 6/2 09:00')
    t.at('2026-02-06T08:01:00Z')
    await t.say('Anna', 'starta möte 6/2 09:00')
    expect(await t.say('Anna', said)).toContain(told)
    await t.say('Anna', 'avsluta möte ändå')
    expect(await t.say('Anna', 'dagordning 6/2 13:00')).toContain('F1 Ett')
    expect(await t.say('Anna', 'dagordning 20/3')).not.toContain('F1 Ett')
  },
)

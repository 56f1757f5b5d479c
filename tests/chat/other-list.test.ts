import type { Meeting } from '../../src/meetings/meeting.ts'
import { bodyOf, opened } from './opened.ts'
import { meetingOf } from './plan.ts'
import { printedOf } from './printed.ts'
import type { Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* Whoever is on the other body's list of a joint meeting can be named as one of the group where the record asks who. */

let t: Talk
beforeEach(async () => {
  t = await twoItems([
    'inställningar justering på',
    'gemensam del 6/2 9-12 med Rådet',
    'lista Rådet:\nGun Hed, Nora kommun, ordförande\nIvar Ny, Kumla kommun\nSiv Al, justerare\nCecilia Dahl',
    'starta möte',
    'närvarande: alla, Gun Hed, Ivar Ny, Siv Al',
  ])
  t.posts()
})
afterEach(() => t.end())

const say = async (...lines: readonly string[]): Promise<string> => {
  let answer = ''
  for (const line of lines) answer = await t.say('Anna', line)
  return answer
}
const others = ({ joint }: Meeting): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.values(joint?.people ?? {}).map((one) => [one.name, [...one.roles, one.presence]]),
  )
const close = (): Promise<string> =>
  say('läggs till handlingarna 1', 'beslut 2: Antas.', 'avsluta möte ändå')

describe('adjusters', () => {
  test.each([
    'justerare: Bo, Ivar Ny',
    'adjusters: Bo and Ivar Ny',
    'justerare 6/2: Bo, ivar ny ; senast 20/2',
  ])('of both lists: %s', async (sentence) => {
    expect(await say(sentence)).toContain('Bo Ek och Ivar Ny justerar')
    expect(others(await meetingOf(t, 'm1'))).toMatchObject({
      'Ivar Ny': ['adjuster', 'present'],
      'Siv Al': ['present'],
    })
    await close()
    const sent = await say('skicka för justering')
    expect(sent).toContain('Gun Hed och Ivar Ny justerar för Rådet')
    expect(sent).not.toContain('Siv')
  })

  test('those of one body stay where only the other’s are named', async () => {
    await say('justerare: Bo')
    expect(await say('justerare: Ivar Ny')).toContain('Bo Ek och Ivar Ny justerar')
    expect(await say('justerare: Anna')).toContain('Anna Berg och Ivar Ny justerar')
  })

  test('also when the meeting is over, and it can be taken back', async () => {
    await close()
    expect(await say('justerare: Bo, Ivar Ny')).toContain('Ivar Ny')
    await say('ångra')
    expect(others(await meetingOf(t, 'm1'))).toMatchObject({ 'Siv Al': ['adjuster', 'present'] })
  })

  test('nobody is who stands on neither list', async () => {
    expect(await say('justerare: Bo, Nils Oj')).toContain('Jag hittar ingen som heter ”Nils Oj”')
  })
})

test.each([
  ['okänd: Ivar Ny', undefined],
  ['unknown: Bo, Ivar Ny', undefined],
  ['ändra närvaro: Ivar Ny frånvarande', 'absent'],
  ['change attendance: Ivar Ny unknown', undefined],
  ['change attendance: Bo absent, Ivar Ny part', 'part'],
  ['frånvarande: Ivar Ny', 'absent'],
])('whether they were there is put right: %s', async (sentence, is) => {
  expect(await say(sentence)).toContain('Ivar Ny')
  expect(others(await meetingOf(t, 'm1'))).toMatchObject({ 'Ivar Ny': [is] })
  await close()
  await say('närvarande: Ivar Ny')
  expect(others(await meetingOf(t, 'm1'))).toMatchObject({ 'Ivar Ny': ['present'] })
  expect((await meetingOf(t, 'm1')).guests).toEqual({})
  expect(await say(sentence)).toContain('Ivar Ny')
  expect(others(await meetingOf(t, 'm1'))).toMatchObject({ 'Ivar Ny': [is] })
})

test.each([
  ['leder mötet: Gun Hed', 'Gun Hed leder mötet 6 februari 2026.'],
  ['presides: Ivar Ny', 'Ivar Ny leder mötet 6 februari 2026.'],
])('they preside: %s', async (sentence, told) => {
  expect(await say(sentence)).toBe(told)
  const name = told.slice(0, 7)
  expect(await printedOf(t, 'm1')).toContain(`Ordförande: ${name}\n`)
  await say('lista Rådet:\nNy Person\nIvar Ny\nGun Hed')
  expect(await printedOf(t, 'm1')).toContain(`Ordförande: ${name}\n`)
  expect(await say('leder mötet: Bo')).toContain(`Förut: ${name}.`)
  await say(sentence)
  await close()
  await say('justerare: Anna')
  expect(await say('synpunkter')).toContain(name)
})

describe('a list that is said anew', () => {
  const anew = 'lista Rådet:\nGun Hed, Nora kommun, ordförande\nTorsten Ohm, Laxå'

  test('tells who has left it', async () => {
    expect(await say(anew)).toContain('Inte längre på listan: Cecilia Dahl, Siv Al och Ivar Ny.')
    await say('language English')
    expect(await say('list Rådet:\nGun Hed')).toContain('No longer on the list: Torsten Ohm.')
  })

  test('is marked once the minutes went out, as is who was there', async () => {
    await close()
    await say('skicka protokoll', '1')
    t.at('2026-02-07T07:28:00Z')
    await say(anew, 'frånvarande 6/2: Gun Hed')
    const text = await printedOf(t, 'm1')
    expect(text).toMatch(/Torsten Ohm\nLaxå\n\ninte antecknad\n\(tillagt i efterhand den 7 feb/)
    expect(text).toMatch(/Gun Hed\n.*\n.*\nfrånvarande\n\(ändrat den 7 februari 2026\)/)
    expect(text).toContain(
      'Ändrat den 7 februari 2026: Ivar Ny är borttagen ur det andra organets lista.',
    )
  })
})

test.each(['gäst: Ivar Ny', 'guest: ivar ny, Kumla kommun', 'gäster: Kim Holm och Ivar Ny'])(
  'nobody of them is a guest too: %s',
  async (said) => {
    const told = await say(said)
    if (told.includes('2 gäster')) expect(await say('1')).toContain('står på listan för Rådet')
    else expect(told).toContain('Ivar Ny står på listan för Rådet och är ingen gäst')
    expect(Object.values((await meetingOf(t, 'm1')).guests)).toEqual([])
  },
)

describe('a part of the meeting', () => {
  test.each([
    ['del av mötet: Ivar Ny 9-10, Bo 10-11', 'Ivar Ny', '09.00–10.00'],
    ['part: Ivar Ny 9-10, 11-12', 'Ivar Ny', '09.00–10.00 och 11.00–12.00'],
    ['del av mötet: Bo, Gun Hed från punkt 2', 'Gun Hed', 'från punkt 2'],
    ['kom efter 1: Siv Al', 'Siv Al', 'kom efter punkt 1'],
    ['left after 1: Siv Al, Bo', 'Siv Al', 'gick efter punkt 1'],
    ['ändra närvaro: Ivar Ny del 9-10', 'Ivar Ny', '09.00–10.00'],
  ])('is kept, told and printed: %s', async (said, name, stay) => {
    expect(await say(said)).toContain(stay)
    expect(others(await meetingOf(t, 'm1'))).toMatchObject({
      [name]: expect.arrayContaining(['part']) as unknown,
    })
    expect(await say('närvaro')).toMatch(
      new RegExp(`${name}.*närvarande del av mötet \\(${stay}\\)`),
    )
    expect(await printedOf(t, 'm1')).toMatch(
      new RegExp(`^${name}\n.*\n.*\nnärvarande del av mötet, ${stay}$`, 'm'),
    )
    await say(`närvarande: ${name}`)
    expect(await printedOf(t, 'm1')).not.toContain(`del av mötet, ${stay}\nTillsammans`)
    expect((await meetingOf(t, 'm1')).joint?.people).not.toMatchObject({ [name]: { stay: {} } })
  })

  test('what stood is told, and can be taken back', async () => {
    expect(await say('del av mötet: Ivar Ny 9-10')).toContain('Ivar Ny var förut närvarande')
    await say('ångra')
    expect(others(await meetingOf(t, 'm1'))).toMatchObject({ 'Ivar Ny': ['present'] })
  })
})

test.each(['jäv 2: Ivar Ny, Bo', 'recused 2: Bo, Ivar Ny'])(
  'recused are people of both lists: %s',
  async (said) => {
    expect(await say(said)).toContain('Ivar Ny')
    expect(await printedOf(t, 'm1')).toMatch(/Bo Ek och Ivar Ny|Ivar Ny och Bo Ek/)
    expect(await say('ta bort jäv 2: Ivar Ny')).toContain('Ivar Ny är inte längre')
    expect(await printedOf(t, 'm1')).toContain('Bo Ek deltog inte i ärendet')
    expect(await t.whisper('Anna', 'logg')).not.toMatch(/\bo\d/)
    expect(await say('ta bort jäv 2: Siv Al')).toContain('Bo Ek')
  },
)

test.each([
  ['gemensam del 6/2 11-12 med Styrgruppen', 'som har 4 deltagare på listan', 'Ja'],
  ['joint part 6/2 11-12 with Styrgruppen', 'som har 4 deltagare på listan', '1'],
])('another body in place of one with a list is asked about: %s', async (said, asked, yes) => {
  expect(await say(said)).toContain(asked)
  await say('nej')
  expect((await meetingOf(t, 'm1')).joint?.body).toBe('Rådet')
  await say(said, yes)
  expect((await meetingOf(t, 'm1')).joint).toMatchObject({ body: 'Styrgruppen', people: {} })
})

test('whoever is on both lists and was there for a part is so on both', async () => {
  await say('del av mötet: Cecilia 9-10')
  expect(await printedOf(t, 'm1')).toMatch(
    /Rådet[^]*Cecilia Dahl\n\n\nnärvarande del av mötet, 09\.00–10\.00/,
  )
})

describe('the summary of a joint meeting', () => {
  const summary = (): string | undefined =>
    t
      .posts()
      .filter(
        ({ to, message }) => to === 'chat' && /^(?:Sammanfattning|Summary)/.test(message.text),
      )
      .at(-1)?.message.text

  test('tells who was there of the other body, and how many of both', async () => {
    await say('frånvarande: Ivar Ny')
    await close()
    expect(summary()).toMatch(
      /Närvarande \(3\): .*\nRådet \(4\)\n.*– Gun Hed, Nora kommun, ordförande, närvarande\n.*– Ivar Ny, Kumla kommun, frånvarande\n.*Tillsammans 5 närvarande\./s,
    )
  })

  test('the card tells how many of both', async () => {
    await close()
    const { card } = (await t.hear('Anna', 'sammanfattning'))!
    expect(JSON.stringify(card)).toContain('Tillsammans 6 närvarande.')
  })

  test('in English', async () => {
    await say('language English')
    await close()
    expect(summary()).toMatch(
      /Rådet \(4\)\n.*Gun Hed, Nora kommun, chair, present\n.*Together 6 present\./s,
    )
  })

  test.each(['ändra närvaro 6/2: Siv Al frånvarande', 'change attendance 6/2: Siv Al absent'])(
    'is put right, and told of: %s',
    async (said) => {
      await close()
      t.posts()
      await say(said)
      const posts = t.posts().filter(({ to }) => to === 'chat')
      expect(posts.map(({ message }) => message.text).join('\n')).toMatch(
        /Ändrat: närvaron\..*Siv Al, justerare, frånvarande/s,
      )
    },
  )
})

test.each(['justerare: Bo, Ivar Ny', 'adjusters: Bo, Ivar Ny'])(
  'whoever adjusts for the other body stands in the text that is adjusted: %s',
  async (said) => {
    await say(said)
    await close()
    await say('skicka för justering')
    const told = await t.whisper('Anna', 'protokoll 6/2')
    const [link = ''] = told.match(/[\w.-]+(?=\/protokoll-2026-02-06\.html)/) ?? []
    const page = bodyOf(await opened(t.world, link))
    expect(page).toMatch(/Justeras av Bo Ek, Gun Hed och Ivar Ny\.|Bo Ek, Gun Hed, Ivar Ny/)
  },
)

describe('a guest who is put on the list afterwards', () => {
  beforeEach(async () => {
    await say(
      'gäst: Rut Ås, direktör, Nora kommun',
      'guest: Tor Vik, Laxå kommun ; item 2',
      'frånvarande: Siv Al',
    )
  })
  const list =
    'Rådet:\nGun Hed, Nora kommun, ordförande\nIvar Ny\nSiv Al\nrut ås, Nora kommun\nTor Vik, Laxå kommun'

  test.each([`lista ${list}`, `list ${list}`])('stands once, as there: %#', async (sentence) => {
    expect(await say(sentence)).toContain('Inte längre gäster, utan på listan: Rut Ås och Tor Vik.')
    const { guests, ...meeting } = await meetingOf(t, 'm1')
    expect(guests).toEqual({})
    expect(others({ guests, ...meeting })).toMatchObject({
      'rut ås': ['present'],
      'Tor Vik': ['part'],
      'Siv Al': ['absent'],
    })
    const told = await say('närvaro')
    expect(told).toContain('– rut ås, direktör, Nora kommun, närvarande')
    expect(told).toContain('– Tor Vik, Laxå kommun, närvarande del av mötet (punkt 2)')
    expect(told).not.toContain('Gäster')
    await say('ångra')
    expect(Object.values((await meetingOf(t, 'm1')).guests)).toHaveLength(2)
  })

  test('and is there as the list says where it says so', async () => {
    await say('lista Rådet:\nRut Ås, Nora kommun, frånvarande')
    expect(others(await meetingOf(t, 'm1'))).toMatchObject({ 'Rut Ås': ['absent'] })
  })
})

test('nobody is told to be recorded while somebody of the other body is not', async () => {
  expect(await say('okänd: Ivar Ny')).toContain('Kvar att anteckna: Ivar Ny.')
  expect(await say('närvarande: alla')).not.toContain('antecknad för alla')
  expect(await say('frånvarande: Ivar Ny')).toContain('Närvaron är nu antecknad för alla.')
})

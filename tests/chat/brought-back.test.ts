import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/* What is kept for a meeting is told as what it was: declined, kept for later, at another meeting or at that one already. */

let t: Talk
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23' })
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-02' })
  await t.say('Bo', 'föreslå Läkaravtalet')
  t.posts()
})
afterEach(() => t.end())

const toBo = (): string =>
  t
    .posts()
    .filter(({ to }) => to === 'private-Bo')
    .map(({ message }) => message.text)
    .join('\n')

test.each([
  [
    'avslå F1: inte nu',
    'spara F1 till 17/4',
    'F1 ”Läkaravtalet” var avslaget och ligger bland förslagen igen. Det gäller mötet fredag 17 april 2026.',
    'Anna Berg har lagt ditt förslag F1 till Chefsgruppen, ”Läkaravtalet”, bland förslagen igen. Det är inte längre avslaget. Det gäller mötet fredag 17 april 2026.',
  ],
  [
    'avslå F1: inte nu',
    'spara F1',
    'F1 var avslaget och är nu sparat till längre fram, bland förslagen igen.',
    'Det ligger bland förslagen igen, och du får veta vad det blir.',
  ],
  [
    'avslå F1: inte nu',
    'park F1 to 6/2',
    'F1 ”Läkaravtalet” var avslaget och ligger bland förslagen igen. Det gäller mötet fredag 6 februari 2026.',
    'Det är inte längre avslaget.',
  ],
  [
    'spara F1',
    'spara F1 till 17/4',
    'F1 ”Läkaravtalet” var sparat till längre fram och väntar igen.',
    '”Läkaravtalet”, som var sparat till längre fram. Det gäller mötet fredag 17 april 2026.',
  ],
  [
    'spara F1',
    'flytta förslag F1 till 6/2',
    'F1 ”Läkaravtalet” var sparat till längre fram och väntar igen.',
    'som var sparat till längre fram.',
  ],
  [
    'förslag',
    'spara F1 till 17/4',
    'F1 ”Läkaravtalet” är flyttat. Det gäller mötet fredag 17 april 2026.',
    'har flyttat ditt förslag F1',
  ],
])('”%s”, then ”%s”', async (first, then, told, post) => {
  await t.say('Anna', first)
  t.posts()
  const answer = await t.say('Anna', then)
  expect(answer).toContain(told)
  expect(toBo()).toContain(post)
  expect(await t.say('Anna', 'förslag')).toContain('F1 Läkaravtalet')
})

test('where it is for that meeting already nothing moves, and nobody is told', async () => {
  expect(await t.say('Anna', 'spara F1 till 6/2')).toBe(
    'F1 ”Läkaravtalet” ligger kvar. Det gäller mötet fredag 6 februari 2026.',
  )
  expect(toBo()).toBe('')
})

test('several at once, each as it was', async () => {
  await t.say('Bo', 'föreslå Vägen')
  await t.say('Bo', 'föreslå Skolan')
  await t.say('Anna', 'avslå F2: nej')
  await t.say('Anna', 'spara F3')
  expect(await t.say('Anna', 'spara F1, F2, F3 till 17/4')).toBe(
    [
      'F1 ”Läkaravtalet” är flyttat. Det gäller mötet fredag 17 april 2026.',
      'F2 ”Vägen” var avslaget och ligger bland förslagen igen. Det gäller mötet fredag 17 april 2026.',
      'F3 ”Skolan” var sparat till längre fram och väntar igen. Det gäller mötet fredag 17 april 2026.',
    ].join('\n'),
  )
})

test('in English', async () => {
  await t.say('Anna', 'language English')
  await t.say('Anna', 'decline F1: not now')
  expect(await t.say('Anna', 'park F1')).toContain(
    'F1 had been declined and is now kept for later, among the proposals again.',
  )
  await t.say('Anna', 'decline F1: not now')
  expect(await t.say('Anna', 'park F1 to 17/4')).toContain(
    'F1 “Läkaravtalet” had been declined and is among the proposals again.',
  )
})

describe('the last day for proposals of a meeting that moves', () => {
  test.each([
    ['flytta möte 6/2 till 13/2 ; sista dag 23/1', 'är som förut fredag 23 januari 2026'],
    ['move meeting 6/2 to 13/2 ; last day 23/1', 'är som förut fredag 23 januari 2026'],
    ['flytta möte 6/2 till 13/2 ; sista dag 30/1', 'är nu fredag 30 januari 2026'],
    ['flytta möte 6/2 ; sista dag 23/1', 'är som förut fredag 23 januari 2026'],
    [
      'flytta möte 6/2 till 6/2 09:00-12:00 ; sista dag 23/1',
      'är som förut fredag 23 januari 2026',
    ],
  ])('”%s”', async (sentence, told) => {
    expect(await t.say('Anna', sentence)).toContain(`Sista dag för förslag ${told}.`)
  })

  test('is told to the group as well, and not where nobody named it', async () => {
    await t.say('Anna', 'flytta möte 6/2 till 13/2 ; sista dag 23/1')
    expect(t.posts().find(({ to }) => to === 'chat')?.message.text).toContain(
      'Sista dag för förslag är som förut fredag 23 januari 2026.',
    )
    expect(await t.say('Anna', 'flytta möte 13/2 till 13/2 Annan sal')).not.toContain('Sista dag')
  })
})

describe('whoever was to come in somebody’s place', () => {
  beforeEach(async () => {
    await t.end()
    t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl', 'David Ek'])
    await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23' })
    await t.say('Anna', 'kalla 6/2')
    await t.whisper('Bo', 'ersätts av Cecilia')
    t.posts()
  })

  const told = (to: string): readonly string[] =>
    t.posts().flatMap((post) => (post.to === to && !post.replaced ? [post.message.text] : []))
  const FREE =
    'Du behöver inte längre ersätta Bo Ek på mötet fredag 6 februari 2026 kl. 08.30–12.00.'

  test.each([
    ['Bo', 'ersätts av David'],
    ['Bo', 'ersätts av Per Nyström'],
    ['Bo', 'kommer'],
    ['Bo', 'not attending'],
    ['Anna', 'Bo Ek ersätts av David'],
    ['Anna', 'attending Bo Ek'],
  ])('is told alone that they are free: %s, ”%s”', async (who, sentence) => {
    await t.whisper(who, sentence)
    const posts = t.posts()
    const mine = posts.filter(({ to }) => to === 'private-Cecilia')
    expect(mine.map(({ message }) => message.text)).toEqual([FREE])
    expect(posts.filter(({ to, replaced }) => to === 'chat' && !replaced)).toEqual([])
  })

  test('is not told where they still are, or said it themselves', async () => {
    await t.whisper('Bo', 'ersätts av Cecilia')
    expect(told('private-Cecilia').filter((text) => text === FREE)).toEqual([])
    await t.say('Anna', 'roll Cecilia sekreterare')
    t.posts()
    await t.whisper('Cecilia', 'Bo Ek ersätts av David')
    expect(told('private-Cecilia')).toEqual([])
  })

  test('an undone change takes it back', async () => {
    await t.whisper('Bo', 'kommer')
    t.posts()
    await t.whisper('Bo', 'ångra')
    expect(told('private-Cecilia').join()).toContain('gäller inte längre:\nDu behöver inte')
  })

  test('in English', async () => {
    await t.say('Anna', 'language English')
    t.posts()
    await t.whisper('Bo', 'attending')
    expect(told('private-Cecilia').join()).toContain(
      'You no longer need to come in Bo Ek’s place to the meeting',
    )
  })
})

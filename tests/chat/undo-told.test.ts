import type { Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* What was told of a meeting that is over is told again as it stands, once a change of it is taken back. */

let t: Talk
afterEach(() => t.end())

const summary = (): string | undefined =>
  t
    .posts()
    .filter(({ to, message }) => to === 'chat' && /^(?:Sammanfattning|Summary)/.test(message.text))
    .at(-1)?.message.text

describe.each([
  ['sv', [], 'ångra'],
  ['en', ['language English'], 'undo'],
])('%s', (_language, first, undo) => {
  // The group has been told of another change that day already, or not.
  describe.each([[[]], [['ändra närvaro 6/2: Cecilia frånvarande']]])(
    'told before: %j',
    (others) => {
      test.each([
        'ändra uppdrag U1: Rita om kartan',
        'change action U1: Redraw it',
        'ändra uppdrag U1 ; ansvarig Cecilia',
        'change action U1 ; due in June',
        'flytta uppdrag U1 till 2',
        'ta bort uppdrag U1',
        'action 6/2 § 2: Call them ; owner Bo',
        'ändra beslut 6/2 § 1: Antas inte.',
        'vidare 6/2 § 2 till Styrgruppen 28/5',
        'change attendance 6/2: Bo absent',
      ])('the summary after ”%s” and undo', async (said) => {
        t = await twoItems([
          ...first,
          'starta möte',
          'närvarande: alla',
          'beslut 1: Antas.',
          'uppdrag 1: Rita karta ; ansvarig Bo ; senast i maj',
          'avsluta möte ändå',
          ...others,
        ])
        const before = summary()
        expect(before).toContain('Rita karta')
        await t.say('Anna', said)
        expect(summary()).not.toBe(before)
        await t.say('Anna', undo)
        expect(summary()).toBe(before)
      })
    },
  )
})

describe('what is told nowhere rewrites no post, and taken back it rewrites none', () => {
  test.each([
    ['anteckning 6/2 § 1: Vi pratade länge.', 'ångra'],
    ['note 6/2 § 1: We talked.', 'undo'],
    ['ändra anteckning 6/2 § 1:1: Vi pratade kort.', 'ångra'],
    ['ta bort anteckning 6/2 § 1:1', 'ångra'],
    ['attachment 6/2 § 1: https://example.se/a.pdf Karta', 'undo'],
    ['bilaga 6/2: https://example.se/b.pdf', 'ångra'],
  ])('%s', async (said, undo) => {
    t = await twoItems([
      'starta möte',
      'närvarande: alla',
      'anteckning 1: Vi talade.',
      'beslut 1: Antas.',
      'läggs till handlingarna 2',
      'avsluta möte ändå',
      'ändra beslut 6/2 § 1: Antas inte.',
    ])
    t.posts()
    await t.say('Anna', said)
    await t.say('Anna', undo)
    expect(t.posts().filter(({ to }) => to === 'chat')).toEqual([])
  })
})

test.each([
  ['anteckning 6/2 § 2: Vi pratade.', []],
  ['beslut 6/2 § 2: Antas inte.', ['– Nytt: beslut 2026-02-06 § 2. Antas inte.']],
])('an item that was told as not treated has lost no outcome: %s', async (said, more) => {
  t = await twoItems(['starta möte', 'närvarande: alla', 'beslut 1: Antas.', 'avsluta möte ändå'])
  t.posts()
  await t.say('Anna', said)
  expect(t.posts().find(({ message }) => message.text.startsWith('Ändrat'))?.message.text).toBe(
    [
      'Ändrat efter mötet 6 februari 2026:',
      ...more,
      '– Ändrat: utfallet av punkt 2 Två. Nu: behandlad.',
      'Sammanfattningen är uppdaterad.',
    ].join('\n'),
  )
})

import { printedOf } from './printed.ts'
import type { Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* A bare yes to a question is its answer where only one can be meant; else the question is asked again, and never passed over as talk. */

let t: Talk
afterEach(() => t.end())

describe('whether it is the meeting whose minutes were sent out', () => {
  beforeEach(async () => {
    t = await twoItems([
      'starta möte',
      'anteckning 1: Först.',
      'avsluta möte ändå',
      'skicka protokoll',
    ])
  })

  test.each([
    ['anteckning 1: Sedan.', 'ja', true],
    ['note 1: Sedan.', 'Yes.', true],
    ['anteckning 1: Sedan.', 'nej', false],
    ['note 1: Sedan.', 'no', false],
  ])('”%s”, ”%s”', async (said, answer, isKept) => {
    expect(await t.whisper('Anna', said)).toContain('redan utskickad')
    expect(await t.whisper('Anna', answer)).not.toBe('Okej.')
    const printed = await printedOf(t, 'm1')
    if (isKept) expect(printed).toContain('Sedan.')
    else expect(printed).not.toContain('Sedan.')
  })
})

test.each(['ja', 'yes', 'nej', 'no'])(
  'where it answers none of the choices they are asked again: ”%s”',
  async (said) => {
    t = await twoItems([
      'starta möte',
      'beslut 1: Antas.',
      'uppdrag 1: Skriv ; ansvarig Bo ; senast 1/3',
    ])
    const asked = await t.whisper('Anna', 'ta bort beslut 1')
    expect(asked).toContain('1. Ta bort också\n2. Behåll')
    expect(await t.whisper('Anna', said)).toBe(asked)
    expect(await printedOf(t, 'm1')).toContain('Beslut 2026-02-06 § 1: Antas.')
    await t.whisper('Anna', '1')
    expect(await printedOf(t, 'm1')).not.toContain('Antas.')
  },
)

test('said in the group it asks again in the chat of their own where it was asked, as the answer says', async () => {
  t = await twoItems([
    'starta möte',
    'beslut 1: Antas.',
    'uppdrag 1: Skriv ; ansvarig Bo ; senast 1/3',
  ])
  const asked = await t.whisper('Anna', 'ta bort beslut 1')
  t.posts()
  const said = await t.say('Anna', 'ja')
  expect(said).toContain('i din egen chatt')
  expect(said).not.toContain('U1')
  expect(t.posts().map(({ to, message }) => [to, message.text])).toEqual([['private-Anna', asked]])
})

test('where nothing was asked it is talk', async () => {
  t = await twoItems(['starta möte'])
  expect(await t.whisper('Anna', 'ja')).toBe('Okej.')
})

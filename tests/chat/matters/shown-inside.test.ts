import type { Talk } from '../talk.ts'
import { twoItems } from '../two-items.ts'

/* A matter that is named inside an item has a course of its own, which is shown by its name: with its item, or by words of its title. */

let t: Talk
beforeEach(async () => {
  t = await twoItems([
    'ny part Kulla kommun',
    'ny part Nora kommun',
    'starta möte',
    'vidare 2 till Rådet 14/6',
    'vidare 2 till KCRD 12/6 ; ärende Jouren på natten',
    'hemma 2: Kulla ja ; ärende Jouren på natten',
    'bakom 2: Nora ; ärende Jouren på natten',
    'träder i kraft 2: 1 januari 2027 ; ärende Jouren på natten',
  ])
})
afterEach(() => t.end())

describe.each(['say', 'whisper'] as const)('%s', (how) => {
  test.each([
    'kedja 2 ; ärende Jouren på natten',
    'kedja 2 ; ärende jouren',
    'chain 2 ; matter Jouren på natten',
    'kedja 2026-02-06 § 2 ; ärende Jouren på natten',
    'kedja jouren',
  ])('its way: %s', async (said) => {
    const told = await t[how]('Bo', said)
    expect(told).toContain('1. KCRD, 12 juni 2026, inte beslutat än, senast 31 december 2026.')
    expect(told).toContain('Träder i kraft 1 januari 2027.')
    expect(told).toContain('Det gäller ärendet ”Jouren på natten”.')
    expect(told).not.toContain('Rådet')
  })

  test.each([
    'hemma 2 ; ärende Jouren på natten',
    'at home 2 ; matter jouren på natten',
    'hemma natten',
  ])('what is decided at home: %s', async (said) => {
    expect(await t[how]('Bo', said)).toContain('Ja: Kulla kommun.\nOkänt: Nora kommun.')
  })

  test.each([
    'bakom 2 ; ärende Jouren på natten',
    'behind 2 ; matter Jouren på natten',
    'behind jouren',
  ])('who stands behind it: %s', async (said) => {
    expect(await t[how]('Bo', said)).toContain('Ställer sig bakom: Nora kommun.')
  })

  test('the item has its own', async () => {
    expect(await t[how]('Bo', 'kedja 2')).toContain('1. Rådet, 14 juni 2026, inte beslutat än.')
    expect(await t[how]('Bo', 'kedja 2 ; ärende Två')).not.toContain('KCRD')
    expect(await t[how]('Bo', 'hemma 2')).not.toContain('Ja: Kulla')
  })
})

test('one that is not there is said not to be, and none is made', async () => {
  for (const said of ['kedja 2 ; ärende Bilen', 'hemma 2 ; ärende Bilen', 'bakom 1 ; ärende Bilen'])
    expect(await t.say('Anna', said)).toContain('har inget ärende som heter ”Bilen”.')
  expect(await t.say('Anna', 'kedja 2 ; ärende Bilen')).toContain('Där finns Jouren på natten.')
  await t.say('Anna', 'språk engelska')
  expect(await t.say('Anna', 'chain 1 ; matter Car')).toBe(
    'The item “Ett” has no matter called “Car”.',
  )
})

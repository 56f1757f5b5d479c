import { printedOf } from './printed.ts'
import type { Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* A no below what could not be read leaves it: nothing is recorded, and it is not asked again. */

let t: Talk
beforeEach(async () => {
  t = await twoItems(['starta möte'])
})
afterEach(() => t.end())

describe.each(['say', 'whisper'] as const)('%s', (how) => {
  test.each([
    ['beslut 1: Planen antas ; senast i maj', 'nej'],
    ['decision 1: Planen antas ; type policy decision', 'no'],
    ['anteckning 2: Planen antas ; ansvarig Bo', 'nej tack'],
    ['tillägg: Planen antas ; typ blomma', 'No.'],
    ['note 2: Planen antas ; due in May', 'nope'],
  ])('”%s”, ”%s”', async (said, no) => {
    expect(await t[how]('Anna', said)).toContain('Ta med som text')
    expect(await t[how]('Anna', no)).toBe('Då gör jag inget.')
    expect(await t[how]('Anna', 'frågor')).not.toContain('Planen')
    expect(await printedOf(t, 'm1')).not.toContain('Planen')
    expect(await t[how]('Anna', 'beslut 1: Budgeten antas.')).toContain('Budgeten antas.')
  })
})

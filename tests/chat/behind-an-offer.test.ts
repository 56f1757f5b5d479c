import { printedOf } from './printed.ts'
import type { Talk } from './talk.ts'
import { twoItems } from './two-items.ts'

/* A question that waits goes on waiting behind what is only offered, however that is answered. */

let t: Talk
beforeEach(async () => {
  t = await twoItems(['starta möte', 'anteckning 1: Först.', 'anteckning 1: Sedan.'])
})
afterEach(() => t.end())

describe.each([
  ['ändra anteckning 1: Mitt i.', 'kan vi ta och bordlägga tvåan'],
  ['change note 1: Mitt i.', 'could we please defer the second item'],
])('”%s”, then ”%s”', (asked, offered) => {
  test.each(['nej', 'no', 'ja', 'Ja', '1'])('answered with ”%s”', async (answer) => {
    expect(await t.whisper('Anna', asked)).toContain('Punkt 1 har 2 anteckningar.')
    expect(await t.whisper('Anna', offered)).toContain('Menade du')
    await t.whisper('Anna', answer)
    expect(await t.whisper('Anna', 'frågor')).toContain('Punkt 1 har 2 anteckningar.')
    await t.whisper('Anna', '1')
    await t.whisper('Anna', '2')
    expect(await printedOf(t, 'm1')).toContain('Mitt i.')
  })
})

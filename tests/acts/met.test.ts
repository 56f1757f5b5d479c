import { commands } from '../../src/acts/index.ts'
import type { Met } from '../../src/turn/declared.ts'

/* How far a text follows the templates of the act whose verb it begins with. */
const met = (name: string, verb: string, rest: string, colon = false): Met | undefined =>
  commands.find((one) => one.name === name)?.met(rest, colon, verb)

test.each([
  ['decision', 'beslut', '6b: bifall', false],
  ['decision', 'decision', '6b, 7: carried', false],
  ['note', 'anteckning', 'alla var glada', true],
  ['propose', 'föreslå', 'Taket ; typ beslut', false],
  ['later', 'senare', 'U4 en stund ; det är mycket', false],
] as const)('the marks of %s stand in “%s %s”', (name, verb, rest, colon) => {
  expect(met(name, verb, rest, colon)?.marked).toBe(true)
})

test.each([
  ['decision', 'beslut', 'på fyran blev bifall', 4],
  ['done', 'klart', 'med planen', 2],
  ['later', 'senare', 'U4 en bra stund till', 0],
  ['reopen', 'öppna', 'U6 på något vis snart', 4],
  ['reopen', 'öppna', 'U6 snart', 1],
] as const)(
  'none of %s stands in “%s %s”, which leaves %i words over',
  (name, verb, rest, over) => {
    expect(met(name, verb, rest)).toEqual({ marked: false, over })
  },
)

test.each(['på fyran: bifall', 'om taket på skolan: bifall'])('“beslut %s” has no mark', (rest) => {
  expect(met('decision', 'beslut', rest)?.marked).toBe(false)
})

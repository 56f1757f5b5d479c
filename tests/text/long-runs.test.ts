import { personalIn } from '../../src/text/personal-data.ts'

/** Runs without a blank, as long as a message of Teams. */
const runs: readonly string[] = [
  'ä'.repeat(28_000),
  'A-'.repeat(14_000),
  'Å'.repeat(28_000),
  '1-'.repeat(14_000),
  'a.'.repeat(14_000),
  `${'a'.repeat(27_000)}@`,
  'Aa '.repeat(9_000),
]

test('what looks private is looked for in a long run as fast as in any text', () => {
  const began = performance.now()
  for (const run of runs) personalIn(run)
  // A search that grows with the square of the length takes ten times as long.
  expect(performance.now() - began).toBeLessThan(1500)
})

test.each([
  ['Mejla bo.ek@example.org i dag', 'bo.ek@example.org'],
  ['(anna+jobb@mail.example.se)', 'anna+jobb@mail.example.se'],
  ['på Storgatan 12 B', 'Storgatan 12 B'],
])('%s', (text, found) => expect(personalIn(text).map((one) => one.text)).toEqual([found]))

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordingIn } from '../../src/text/wording.ts'

const sv = wordingIn('sv-SE')
const en = wordingIn('en-GB')

test.each([
  [[], '', ''],
  [['A'], 'A', 'A'],
  [['A', 'B'], 'A och B', 'A and B'],
  [['A', 'B', 'C'], 'A, B och C', 'A, B and C'],
  [['A och B', 'C, D'], 'A och B och C, D', 'A och B and C, D'],
])('%j is joined', (all, swedish, english) => {
  expect(sv.listed(all)).toBe(swedish)
  expect(en.listed(all)).toBe(english)
})

test.each([
  [0, '0 punkter', '0 items'],
  [1, '1 punkt', '1 item'],
  [2, '2 punkter', '2 items'],
  [21, '21 punkter', '21 items'],
])('%d is counted', (count, swedish, english) => {
  expect(sv.counted(count, 'punkt', 'punkter')).toBe(swedish)
  expect(en.counted(count, 'item', 'items')).toBe(english)
})

test('no text joins a list or tells one from several by itself', () => {
  const root = join(__dirname, '..', '..', 'src', 'language')
  const own = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /\.at\(-1\)\}`|join\(' (?:och|and) '\)|(?:count|number|length) === 1\s*\?\s*['`]/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    )
  expect(own).toEqual([])
})

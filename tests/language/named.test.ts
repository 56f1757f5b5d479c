import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '..', '..', 'src')
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  // Understanding is trained on examples in the languages it knows, and names those.
  .filter((file) => file.endsWith('.ts') && !/^(?:language|understanding)\//.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '')

/** Where it is said which languages there are, and by which alphabet names are sorted. */
const named = ['meetings/alphabet.ts', 'meetings/group-settings.ts']

test('a language is named in its folder, and where the default is', () =>
  expect(
    sources
      .filter(({ text }) => /'(?:sv|en)'/.test(withoutComments(text)))
      .map(({ file }) => file)
      .sort(),
  ).toEqual(named))

test('rules hold no language', () =>
  expect(
    sources
      .filter(({ file }) => file.startsWith('meetings/'))
      // The letters that sub-items are numbered with: 6a to 6ö.
      .filter(({ file }) => file !== 'meetings/numbering.ts')
      .filter(({ text }) => /[åäö]/i.test(withoutComments(text)))
      .map(({ file }) => file),
  ).toEqual([]))

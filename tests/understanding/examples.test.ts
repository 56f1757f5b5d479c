import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allExamples, meaningOf } from '../../src/understanding/examples.ts'
import {
  acts,
  parseSentence,
  slotsOf,
  writeSentence,
} from '../../src/understanding/contract-sentence.ts'

const examples = allExamples(join(__dirname, '..', '..', 'src', 'language'))
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

describe('the examples', () => {
  test('there are thousands, in both languages', () => {
    expect(examples.filter(({ language }) => language === 'sv').length).toBeGreaterThan(4500)
    expect(examples.filter(({ language }) => language === 'en').length).toBeGreaterThan(1900)
  })

  test('each means sentences of the contract, or nothing', () =>
    expect(
      examples
        .filter((one) => meaningOf(one).includes(undefined))
        .map(({ text, means }) => [text, means]),
    ).toEqual([]))

  test('a sentence that is none would be found', () =>
    expect(parseSentence('gör något med punkt 4')).toBeUndefined())

  test('no two are the same words from the same person about the same', () => {
    const said = examples.map(({ language, speaker, world, text }) =>
      [language, speaker, world, text].join('|'),
    )
    expect(said.filter((one, at) => said.indexOf(one) !== at)).toEqual([])
  })

  const kept = ['..', join('..', '..')]
    .map((up) => join(__dirname, '..', '..', up, 'shared', 'phrases', 'phrases.json'))
    .find(existsSync)
  if (kept === undefined)
    test('cannot be held against what is kept for measuring: ../shared/phrases is absent', () =>
      expect(kept).toBeUndefined())
  else
    test('none is a copy of a line that is kept for measuring', () => {
      const measured = JSON.parse(readFileSync(kept, 'utf8')) as { text: string }[]
      const lines = new Set(measured.map(({ text }) => bare(text)))
      expect(lines.size).toBeGreaterThan(100)
      expect(examples.map(({ text }) => text).filter((text) => lines.has(bare(text)))).toEqual([])
    })
})

describe('a sentence of the contract', () => {
  const said: Readonly<Record<string, string>> = {
    proposal: 'F7',
    action: 'U4',
    item: '6b',
    entry: '6b',
    items: '3, 4',
    matter: 'läkaravtalet',
    day: '6/10',
    from: '1/10',
    to: '13/10',
    times: '09:00-12:00',
    spans: '9-10.30',
    year: '2027',
    when: '29/5',
    which: 'öppna',
    member: 'Eva Sjöström',
    whom: 'Eva Sjöström',
    name: 'Ola Frid',
    people: 'Eva Sjöström, Åsa Björk',
    role: 'AU',
    language: 'svenska',
  }
  const english: Readonly<Record<string, string>> = { ...said, which: 'open', language: 'Swedish' }

  test.each(['sv', 'en'] as const)('is read as it was written, every act in %s', (language) => {
    const values = language === 'sv' ? said : english
    const wrong = acts.flatMap((act) => {
      const slots = Object.fromEntries(
        slotsOf(act).map((slot) => [slot, values[slot] ?? 'Strömby kommun']),
      )
      const written = writeSentence({ act, slots }, language)
      const read = parseSentence(written)
      const same = read?.act === act && JSON.stringify(read.slots) === JSON.stringify(slots)
      return same ? [] : [{ act, written, read }]
    })
    expect(wrong).toEqual([])
  })
})

import { cleanText } from '../../src/text/clean.ts'

test('a text of western Europe is cleaned like any other, though it is not gone through', () => {
  // A letter from elsewhere makes it go the long way.
  const long = (text: string): string => cleanText(`${text}\u0416`).slice(0, -1)
  const differing = Array.from(
    { length: 0x300 },
    (_, code) => `a${String.fromCodePoint(code)}b`,
  ).filter((text) => cleanText(text) !== long(text))
  expect(differing).toEqual([])
  expect(cleanText('Å,\t\u00e4 och\u200b o\u0308\r\nny rad\u00ad')).toBe('Å, ä och ö\nny rad')
})

test.each(['\n', '\r\n', '\n \n', '\n\u200b\n', '\u2028', '\n\u2800\n', '\n\u3164\n', '\n\t \n'])(
  'nothing is hidden below empty lines: %j',
  (line) => {
    expect(cleanText(`a${line.repeat(300)}b`)).toBe('a\n\n\nb')
    expect(cleanText('a\n\nb\n\n\nc')).toBe('a\n\nb\n\n\nc')
  },
)

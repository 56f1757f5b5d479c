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

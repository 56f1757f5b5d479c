/** @jest-environment node */
import { fontFiles, fontOf, type Face } from '../../src/minutes/pdf/faces.ts'

/*
 * Fonts stay open as long as the bot runs. What one file draws must not take letters away from the next: an ö is drawn as an o with its dots.
 */
test.each([
  ['regular', 'ö', 'o'],
  ['bold', 'Å', 'A'],
  ['italic', 'é', 'e'],
  ['wide', 'ä', 'a'],
  ['wideBold', 'ü', 'u'],
] as const)('%s: where %s was drawn first, %s is a letter still', (face, whole, part) => {
  const font = fontOf(face)
  const subset = font.createSubset()
  for (const glyph of font.layout(whole).glyphs) subset.includeGlyph(glyph)
  subset.encode()
  const [letter] = font.layout(part).glyphs
  expect(letter?.codePoints).toEqual([part.codePointAt(0)])
})

test.each(Object.keys(fontFiles) as Face[])('%s tells the letter of each sign it has', (face) => {
  const font = fontOf(face)
  const missing = font.characterSet.filter(
    (letter) => font.glyphForCodePoint(letter).codePoints.length === 0,
  )
  expect(missing).toEqual([])
})

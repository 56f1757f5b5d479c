import { cleanText } from '../../src/text/clean.ts'
import { spoken } from '../../src/teams/spoken.ts'

describe('marks of Word’s and PDF’s own fonts', () => {
  test.each([
    ['\uf0b7 Första\n\uf0b7 Andra', '• Första\n• Andra'],
    ['\uf0b7\tFörsta\n\uf0b7\tAndra', '• Första\n• Andra'],
    ['\uf0a7Direkt intill', '▪ Direkt intill'],
    ['  \uf0d8  Indragen', ' • Indragen'.trim()],
    ['\uf050 En annan bild först på raden', '• En annan bild först på raden'],
    ['Avtal \uf0e0 beslut', 'Avtal → beslut'],
    ['\uf0fc Klart', '✓ Klart'],
    ['ett \uf0b7 två', 'ett • två'],
    ['en \uf050 bild inne i texten', 'en bild inne i texten'],
  ])('%j is %j', (typed, shown) => {
    expect(cleanText(typed).replaceAll(/ +/g, ' ').trim()).toBe(shown)
    expect(spoken(typed, [], 'bot')).toBe(shown)
  })

  test('in the HTML that Teams sends, too, and as entities', () => {
    expect(
      spoken('<p>\uf0b7 Första</p><p>&#61623; Andra</p><p>&#xf0a7;Tredje</p>', [], 'bot'),
    ).toBe('• Första\n• Andra\n▪ Tredje')
  })

  test('other private characters still go', () => expect(cleanText('a\ue000b\uf8ffc')).toBe('abc'))
})

import { languages, textsIn } from '../../src/language/texts.ts'

/** Everything that the texts say: plain strings, and functions of nothing. */
const said = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(said)
}

describe.each(languages)('in %s', (language) => {
  const t = textsIn(language)
  const told = { id: 'U1', text: 'Skicka svaret', cite: '2026-09-04 § 1' }

  test('no day stands in an answer that is copied as it stands', () => {
    expect(
      [
        t.record.toldGiven({
          ...told,
          due: '',
          day: '2026-09-04',
          body: undefined,
          isContact: false,
          others: '',
          each: false,
        }),
        t.followUp.answerHint({ action: 'U1' }),
      ].filter((text) => /\d{1,2}\/\d/.test(text)),
    ).toEqual([])
  })

  test('no hours stand where those of the meeting may be others', () =>
    expect(t.cards.announcement.partly).not.toMatch(/\d/))

  test('nothing is called more than two weeks late that is two weeks late', () =>
    expect(said(t.cards.actions).join('\n')).not.toMatch(/Mer än två veckor|More than two weeks/))

  test('what is left out of the public edition is not promised to be secret', () =>
    expect(t.minutes.keptInternal({ numbers: ['2'], day: '2026-09-04', published: false })).toMatch(
      /De kan ändå begäras ut|They can still be requested/,
    ))
})

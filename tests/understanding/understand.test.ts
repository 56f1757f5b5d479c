import { join } from 'node:path'
import { contextOf, type Spoken } from '../../src/understanding/examples.ts'
import { learned } from '../../src/understanding/learned.ts'
import { reader } from '../../src/understanding/understand.ts'

const folder = join(__dirname, '..', '..', 'src', 'understanding')
const understand = reader(learned(folder))
type Said = Partial<Pick<Spoken, 'speaker' | 'where' | 'world' | 'language'>>
const guesses = (text: string, said: Said = {}): ReturnType<typeof understand>['guesses'] =>
  understand(
    text,
    contextOf({
      by: 0,
      language: 'sv',
      speaker: 'karin',
      where: 'personal',
      world: 'announced',
      means: [],
      text,
      ...said,
    }),
  ).guesses
const first = (text: string, said: Said = {}): string | undefined =>
  guesses(text, said)[0]?.sentence

describe('what is typed is carried', () => {
  test.each([
    ['jag behöver till 20 november med hyresavtalet', {}, 'senare U3 20/11'],
    ['behöver till 20 november med hyresavtalet, nej förresten 25 november', {}, 'senare U3 25/11'],
    ['lämna min uppgift till Johan', {}, 'lämna U3 till Johan Berg'],
    ['kommer vid halv elva', {}, 'kommer 10.30-12'],
    ['I need until 20 November for the lease', { language: 'en' }, 'later U3 20/11'],
    ['hur går det för Peter med skolchefen', { speaker: 'sofia' }, 'läge U4'],
    ['korta hyresavtalet till tio minuter', { speaker: 'sofia' }, 'ändra punkt 4 ; 10 min'],
    ['ta bort revisionsrapporten från dagordningen', { speaker: 'sofia' }, 'ta bort punkt 6a'],
    ['kan du visa punkt 6a', {}, 'punkt 6a'],
    ['vad är försenat', { speaker: 'sofia', world: 'after' }, 'uppdrag försenade'],
    ['svara mig på engelska', {}, 'mitt språk engelska'],
  ] as const)('%s', (text, said, sentence) => expect(first(text, said)).toBe(sentence))
})

describe('what is not possible now', () => {
  test('is not among what is offered: nothing is closed, decided or noted before a meeting', () => {
    const offered = ['avsluta mötet nu', 'beslutet blev ja på fyran', 'nästa punkt'].flatMap(
      (text) => guesses(text, { speaker: 'sofia', world: 'planned' }).map(({ act }) => act),
    )
    expect(
      offered.filter((act) => ['closeMeeting', 'nextItem', 'decision', 'adopted'].includes(act)),
    ).toEqual([])
    expect(guesses('avsluta mötet nu', { speaker: 'sofia', world: 'open' })[0]?.act).toBe(
      'closeMeeting',
    )
  })

  test('no more than six are looked at, and what lacks a part says which', () => {
    const all = guesses('kan någon göra något åt det där', { speaker: 'asa', world: 'none' })
    expect(all.length).toBeLessThanOrEqual(6)
    for (const { sentence, missing } of all) expect(sentence === undefined).toBe(missing.length > 0)
  })
})

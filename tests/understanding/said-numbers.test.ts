import { contextOf } from '../../src/understanding/examples.ts'
import { withWholeMarks } from '../../src/understanding/finer-marks.ts'
import { read } from '../../src/understanding/features.ts'

const marksIn = (text: string, kind: string): readonly string[] =>
  withWholeMarks(
    read(
      text,
      contextOf({
        by: 0,
        language: 'en',
        speaker: 'eva',
        where: 'personal',
        world: 'planned',
        text,
        means: [],
      }),
    ),
  )
    .marks.filter((mark) => mark.kind === kind)
    .map(({ value }) => value)

test.each([
  ['a quarter of an hour on respite care', '15'],
  ['three quarters of an hour on respite care', '45'],
  ['twenty-five minutes on the lease', '25'],
  ['we need thirty-five mins for that', '35'],
])('a length in several words is one: %s', (text, value) =>
  expect(marksIn(text, 'minutes')).toEqual([value]),
)

test.each([
  ['jag skickar Anna-Karin Frost i mitt ställe', []],
  ['Lars-Erik kommer i stället för mig', []],
  ['Anna och Karin kommer i stället', ['anna', 'karin']],
  ['Anna - Karin hälsar - kommer inte', ['anna', 'karin']],
])('a name of two words is nobody who has one of them: %s', (text, who) =>
  expect(marksIn(text, 'person')).toEqual(who),
)

import { fieldsOf, splitFields } from '../../src/reading/template-fields.ts'
import { parseTemplate } from '../../src/reading/template.ts'

const sv = parseTemplate('<text> [; (ansvarig|ansvariga) <owners>] [; (senast|klart|) <due>]')
const en = parseTemplate('<text> [; (owner|owners) <owners>] [; (due|no later than|) <due>]')
const fields = fieldsOf(sv, [sv, en], {})
/** As an act's arguments can tell: these are an owner and a time, and nothing else is. */
const canBe = (name: string, text: string): boolean =>
  name === 'owners' ? text === 'Bo' : text === 'i maj'

/** What is typed -> the text, the owners, the time. */
const cases: readonly (readonly [string, string, string?, string?])[] = [
  ['Ring', 'Ring'],
  ['Ring ; ansvarig Bo', 'Ring', 'Bo'],
  ['Ring ; senast i maj ; ansvarig Bo, Eva', 'Ring', 'Bo, Eva', 'i maj'],
  ['Ring; ring igen; ansvarig Bo', 'Ring; ring igen', 'Bo'],
  ['Ring ; owners: Bo ; no later than i maj', 'Ring', 'Bo', 'i maj'],
  ['Ring\nansvarig: Bo\nsenast i maj', 'Ring', 'Bo', 'i maj'],
  ['Ring\nå sedan\nigen', 'Ring\nå sedan\nigen'],
  ['Ring, ansvarig Bo, senast i maj', 'Ring', 'Bo', 'i maj'],
  ['Ring, ansvarig Bo, Eva', 'Ring', 'Bo, Eva'],
  ['Ring, ansvarig någon', 'Ring, ansvarig någon'],
  ['Ring, ansvariga Bo', 'Ring, ansvariga Bo'],
  ['Ring, senast vi hördes', 'Ring, senast vi hördes'],
  ['Ring ; ansvarig Bo, senast i maj', 'Ring', 'Bo', 'i maj'],
  ['Ring ; i maj', 'Ring', undefined, 'i maj'],
  ['Ring ; i maj ; sedan', 'Ring ; i maj ; sedan'],
  ['Ring ; i maj igen', 'Ring ; i maj igen'],
  ['Ring ; ansvarigt folk', 'Ring ; ansvarigt folk'],
  ['Ring ; ansvarig', 'Ring', ''],
  ['Ring ; senast a: b', 'Ring', undefined, 'a: b'],
  ['; senast i maj', '', undefined, 'i maj'],
  ['', ''],
]

test.each(cases.map((one) => [one[0], one] as const))('%s', (typed, [, text, owners, due]) =>
  expect(splitFields(typed, fields, { canBe })).toEqual({
    text,
    values: { ...(owners === undefined ? {} : { owners }), ...(due === undefined ? {} : { due }) },
  }),
)

test('nothing behind a comma is a field where nobody can tell', () =>
  expect(splitFields('Ring, ansvarig Bo', fields)).toEqual({
    text: 'Ring, ansvarig Bo',
    values: {},
  }))

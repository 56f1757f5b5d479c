import type { ItemNumber } from '../../meetings/agenda-item.ts'
import { showNumber } from '../../meetings/numbering.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { textsIn } from '../../language/texts.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import type { Argument } from '../argument.ts'
import { item } from './items-argument.ts'

const places = vocabulary((words) => words.agenda.places)

/** Where on an agenda: before the item of a number, first, or last. */
export const place: Argument<ItemNumber | 'last'> = {
  kind: 'place on an agenda',
  shape: String.raw`(?:${item.shape}|${places.source}(?![\p{L}\p{N}]))`,
  read(typed, turn) {
    const named = places.meaning(typed)
    if (named === undefined) return item.read(typed, turn)
    return named === 'last' ? 'last' : { n: 1 }
  },
  fromForm: (sent, turn) => (sent === 'last' ? sent : item.fromForm(sent, turn)),
  render: (value, { language }) =>
    value === 'last' ? textsIn(language).words.agenda.places.last[0]! : showNumber(value),
  missing: (example) => new Refusal('missingNumber', { example }),
  unread: (typed, example) => new Refusal('notUnderstood', { typed, example }),
  sample: () => '4',
}

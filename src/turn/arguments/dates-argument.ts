import { Refusal } from '../../meetings/refusal.ts'
import { DATE } from '../../reading/days.ts'
import { TO_THE_END } from '../../reading/template.ts'
import type { Argument } from '../argument.ts'
import { settledDay } from '../days-meant.ts'
import { readDates, type DateRead } from './read-dates-argument.ts'

/** The dates of several meetings, each with its times and its place where they are said: `2026: 6/2, 17/4 08.30–12.00 Rådhuset`. */
export const dates: Argument<readonly DateRead[]> & { readonly isText: true } = {
  kind: 'dates',
  shape: TO_THE_END,
  surely: String.raw`(?:20\d{2}\s*[:.\s]\s*)?${DATE}[\s\S]*`,
  isText: true,
  read(typed, turn) {
    const all = readDates(typed, turn.today, (impossible) => settledDay(turn, impossible))
    return all.length === 0 ? undefined : all
  },
  fromForm: () => undefined,
  render: (value) => value.map(written).join('\n'),
  missing: (example) => new Refusal('missingDay', { example }),
  sample: (turn) => turn.t.samples.dates,
}

const written = ({ on, times, place }: DateRead): string =>
  [
    on,
    ...(times === undefined
      ? []
      : [`${times.start}${times.end === undefined ? '' : `–${times.end}`}`]),
    ...(place === undefined ? [] : [place]),
  ].join(' ')

import { listed } from '../words/wording.ts'
import { formatTimes } from '../words/dates.ts'
import type { StaysTold } from '../../../meetings/stays.ts'

/** When somebody was there: `09.00–10.00 och från 11.00`, `från punkt 4 till och med punkt 9`. */
export function stayText({ hours, items }: StaysTold): string {
  const parts = [...hours.map(hoursText), ...items.map(itemsText)]
  return parts.length === 0 ? 'tiden inte angiven' : listed(parts)
}

function hoursText({ from, to }: StaysTold['hours'][number]): string {
  if (from !== undefined && to !== undefined) return formatTimes(from, to)
  return from === undefined
    ? `till ${formatTimes(to ?? '', undefined)}`
    : `från ${formatTimes(from, undefined)}`
}

function itemsText({ after, from, through, to }: StaysTold['items'][number]): string {
  const begun = from === undefined ? '' : `från punkt ${from}`
  const since = after === undefined ? begun : `kom efter punkt ${after}`
  if (to !== undefined) return [since, `till punkt ${to}`].filter(Boolean).join(' ')
  if (through === undefined) return since
  if (from === through && after === undefined) return `punkt ${through}`
  if (since === '') return `gick efter punkt ${through}`
  return after === undefined
    ? `${since} till och med punkt ${through}`
    : `${since}, gick efter punkt ${through}`
}

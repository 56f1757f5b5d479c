import { listed } from '../words/wording.ts'
import { formatTimes } from '../words/dates.ts'
import type { StaysTold } from '../../../meetings/stays.ts'

/** When somebody was there: `09:00–10:00 and from 11:00`, `from item 4 through item 9`. */
export function stayText({ hours, items }: StaysTold): string {
  const parts = [...hours.map(hoursText), ...items.map(itemsText)]
  return parts.length === 0 ? 'time not stated' : listed(parts)
}

function hoursText({ from, to }: StaysTold['hours'][number]): string {
  if (from !== undefined && to !== undefined) return formatTimes(from, to)
  return from === undefined
    ? `until ${formatTimes(to ?? '', undefined)}`
    : `from ${formatTimes(from, undefined)}`
}

function itemsText({ after, from, through, to }: StaysTold['items'][number]): string {
  const begun = from === undefined ? '' : `from item ${from}`
  const since = after === undefined ? begun : `came after item ${after}`
  if (to !== undefined) return [since, `to item ${to}`].filter(Boolean).join(' ')
  if (through === undefined) return since
  if (from === through && after === undefined) return `item ${through}`
  if (since === '') return `left after item ${through}`
  return after === undefined
    ? `${since} through item ${through}`
    : `${since}, left after item ${through}`
}

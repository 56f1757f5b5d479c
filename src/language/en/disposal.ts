import { either, plural } from './words/wording.ts'
import { formatDate, formatDay } from './words/dates.ts'
import type { disposal as sv } from '../sv/disposal.ts'
import { about, kinds, period, since } from './privacy.ts'

export const disposal: typeof sv = {
  confirm: ({ kind, months, before }) =>
    `Then ${about[kind]} are removed ${period(months)} ${since[kind]}: today that would be everything before ${formatDate(before)}. The group is told now, somebody else has to say yes, and it holds in 14 days at the earliest. Shall I ask the group?`,
  asked: ({ by, kind, months, decision, on, who, confirmedBy }) =>
    `${by} wants ${kinds[kind]} to be disposed of: ${about[kind]} are removed ${period(months)} ${since[kind]}, under decision ${decision}.\n` +
    (who === undefined
      ? `${confirmedBy === undefined ? '' : `${confirmedBy} has said yes. `}It holds from ${formatDay(on)}.`
      : `It holds when ${either(who)} has said yes (“retention ${kinds[kind]} ${period(months)} ; decision ${decision}”), ${formatDay(on)} at the earliest.`) +
    ` Whoever leads the group or is in the working committee can say no: “retention ${kinds[kind]} kept”.`,
  askSecond: ({ asked }) => `${asked}\nDo you say yes to that?`,
  refused: ({ by, kind, asker }) =>
    by === asker
      ? `${by} no longer wants ${kinds[kind]} to be disposed of. Nothing has been removed.`
      : `${by} said no to disposing of ${kinds[kind]}, which ${asker} wanted. Nothing has been removed.`,
  begun: ({ kind, months, decision }) =>
    `From tonight ${kinds[kind]} are disposed of: ${about[kind]} are removed ${period(months)} ${since[kind]}, under decision ${decision}. They can be put back for 30 days: “retention ${kinds[kind]} kept”.`,
  removed: {
    confirm: ({ count, decision }) =>
      `Then ${hidden(count)} will be gone from all records, under decision ${decision}. The group is told now, somebody else has to say yes, and it holds after 14 days at the earliest. Shall I ask the group?`,
    asked: ({ by, count, decision, on, who, confirmedBy }) =>
      `${by} wants ${hidden(count)} to be disposed of under decision ${decision}.\n` +
      (who === undefined
        ? `${confirmedBy === undefined ? '' : `${confirmedBy} has said yes. `}It holds from ${formatDay(on)}.`
        : `It holds when ${either(who)} has said yes (“dispose of removed: ${decision}”), ${formatDay(on)} at the earliest.`) +
      ' Whoever leads the group or is in the working committee can say no: “dispose of removed: kept”.',
    refused: ({ by }) => `${by} said no to disposing of what is removed. It stays hidden.`,
    begun: ({ count, decision }) =>
      `Now ${hidden(count)} are disposed of under decision ${decision}: gone from all records within a minute.`,
  },
}

const hidden = (count: number): string =>
  plural(count, 'one hidden detail', `${count} hidden details`)

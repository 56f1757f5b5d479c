import { listed, plural } from '../words/wording.ts'
import type { Count, Counts } from '../../../meetings/answers.ts'
import type { Day } from '../../../meetings/calendar.ts'
import { formatDate, formatDay, formatTimes } from '../words/dates.ts'
import type { DayTold, MeetingTold } from '../../../text/meetings.ts'

/** How texts about meetings say days, places and counts. */
export const day = (on: Day): string => formatDay(on)
export const date = (on: Day): string => formatDate(on)
export const times = ({ start, end }: Pick<MeetingTold, 'start' | 'end'>): string =>
  `kl. ${formatTimes(start, end)}`
export const when = (meeting: MeetingTold): string => `${day(meeting.on)} ${times(meeting)}`
const forms = { onSite: 'på plats', online: 'digitalt', both: 'på plats och digitalt' } as const
export const whenWhere = (meeting: MeetingTold): string =>
  `${when(meeting)}${meeting.place === undefined ? '' : `, ${meeting.place}`}${meeting.form === undefined ? '' : ` (${forms[meeting.form]})`}`
/** Sentences that stand, one after another, or one a line. */
export const told = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(' ')
export const lines = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join('\n')
export const stopped = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)
export const some = (all: readonly string[]): string =>
  all.length > 10 ? `${all.slice(0, 10).join(', ')} och ${all.length - 10} till` : listed(all)

export const where = ({ place, form }: MeetingTold): string =>
  lines(place !== undefined && `Plats: ${place}`, form !== undefined && `Form: ${forms[form]}`)
/** Where people shall meet online and nobody has said where. */
export const linkMissing = ({ form, link }: MeetingTold, say: string): string | false =>
  form !== undefined &&
  form !== 'onSite' &&
  link === undefined &&
  `Länk saknas. Lägg till den med ”flytta möte ${say} ; digitalt” och adressen.`
export const digital = ({ link }: MeetingTold) => link !== undefined && `Digitalt: ${link}`
export const odd = ({ on, holiday, weekend, farAhead }: DayTold): string =>
  told(
    holiday !== undefined && `Obs: ${day(on)} är ${holiday}.`,
    holiday === undefined && weekend && `Obs: ${day(on)} är ingen arbetsdag.`,
    farAhead &&
      `Obs: den dagen har redan varit i år, så jag läste det som ${date(on)}. Blev det fel år, skriv ”ångra”.`,
  )
export const tied = (actions: readonly string[], on: string) =>
  actions.length > 0 &&
  `${some(actions)}, som ska vara ${plural(actions.length, 'klart', 'klara')} till nästa möte, följer nu ${on}.`

function byStandIn({ coming, replaced }: Count): string {
  if (replaced === 0) return ''
  return replaced === coming ? ' (genom ersättare)' : ` (varav ${replaced} genom ersättare)`
}
export const tally = (counts: Count): string =>
  [
    ...(counts.coming > 0 ? [`${counts.coming} kommer${byStandIn(counts)}`] : []),
    ...(counts.notComing > 0 ? [`${counts.notComing} kommer inte`] : []),
    ...(counts.unanswered > 0 ? [`${counts.unanswered} har inte svarat`] : []),
  ].join(', ')
export const anyAnswer = ({ coming, notComing }: Count): boolean => coming + notComing > 0
export const soFar = (counts: Count): string =>
  anyAnswer(counts) ? `Svar hittills: ${tally(counts)}.` : 'Ingen har svarat än.'
export const byOrganisation = ({ organisations, ...sums }: Counts) => {
  if (!anyAnswer(sums)) return undefined
  const coming = organisations.filter((one) => one.coming > 0)
  const silent = organisations.filter(
    (one) => one.coming + one.notComing === 0 && one.unanswered > 0,
  )
  const undecided = organisations.filter(
    (one) => one.coming === 0 && one.notComing > 0 && one.unanswered > 0,
  )
  const absent = organisations.filter((one) => one.coming === 0 && one.unanswered === 0)
  return (
    organisations.length > 0 &&
    told(
      coming.length > 0 &&
        `Anmälda: ${coming.map((one) => `${one.name} ${one.coming}`).join(', ')}.`,
      silent.length > 0 && `Inget svar än från ${listed(silent.map((one) => one.name))}.`,
      undecided.length > 0 && `Ännu ingen anmäld från ${listed(undecided.map((one) => one.name))}.`,
      absent.length > 0 && `Ingen kommer från ${listed(absent.map((one) => one.name))}.`,
    )
  )
}

export const howToAnswer = '”kommer”, ”kommer inte” eller ”ersätts av” och namnet'

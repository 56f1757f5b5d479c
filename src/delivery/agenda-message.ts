import { agendaCard } from '../cards/agenda-card.ts'
import { marked, refreshing } from '../cards/mark.ts'
import { numbered, waitingAdditions } from '../meetings/numbering.ts'
import type { Group } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { leaders } from '../meetings/rights.ts'
import { agendaTold } from '../text/agenda-told.ts'
import type { Message } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'

/** The agenda as it is posted in the group, as it stands now. */
export function agendaMessage(meeting: Meeting, group: Group): Message {
  const t = textsIn(group.settings.language)
  const told = agendaTold(group, meeting)
  const named = { show: 'agenda', about: { meeting: meeting.id } }
  const { card } = agendaCard({ told, lead: false }, named.about, t)
  return {
    text: t.agenda.agendaPost({ agenda: told }),
    card: marked({ ...card, ...refreshing(named, leaders(group)) }, { card: named, base: true }),
  }
}

/**
 * Whether the posted agenda tells something else now: it was sent out anew or adopted, an addition came or went. What the secretary has changed and
 * not sent out is not told yet.
 */
export const isToldAnew = (before: Meeting, after: Meeting): boolean =>
  before !== after && sentOf(before) !== sentOf(after)

const sentOf = (meeting: Meeting): string =>
  JSON.stringify([
    meeting.adoptedAt,
    numbered(meeting).map(({ item }) => [item.sentAs, item.origin === 'addition' && item.title]),
    waitingAdditions(meeting).map(({ title }) => title),
  ])

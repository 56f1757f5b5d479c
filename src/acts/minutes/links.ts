import { lines } from '../../text/cut.ts'
import { linkedCard, type CardLink } from '../../cards/announcement-card.ts'
import { dayOf } from '../../meetings/calendar.ts'
import type { Message } from '../../text/message.ts'
import type { Links } from '../../pages/minutes-links.ts'
import type { Turn } from '../../turn/turn.ts'

/** Words with the document's links between them: as buttons on the card, as addresses in the text for whoever cannot see it. */
export function withLinks(
  turn: Turn,
  links: Links,
  before: readonly string[],
  after: readonly string[] = [],
): Required<Pick<Message, 'text' | 'card'>> {
  const t = turn.t.minutes
  const until = t.linksUntil({ until: dayOf(links.until, turn.group.settings.zone) })
  return {
    text: lines(...before, t.links(links), until, ...after),
    card: linkedCard(lines(...before, until, ...after), linkButtons(turn, links)),
  }
}

/** The document in each of its forms. */
export const linkButtons = (turn: Turn, { word, pdf, web }: Links): readonly CardLink[] => {
  const { linkTitles } = turn.t.minutes
  return [
    { title: linkTitles.word, url: word },
    { title: linkTitles.pdf, url: pdf },
    { title: linkTitles.web, url: web },
  ]
}

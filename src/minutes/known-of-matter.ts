import { chainOf, type Link } from '../meetings/chain-of-forums.ts'
import { outcomesOf } from '../meetings/course.ts'
import { firstDay } from '../meetings/due.ts'
import { datesOf } from '../language/dates-in.ts'
import { textsIn } from '../language/texts.ts'
import type { Group } from '../meetings/group.ts'
import type { MatterId } from '../meetings/ids.ts'
import { markOf, marksTogether } from './afterwards.ts'
import { printedFacts, restatedKey } from '../meetings/matter-facts.ts'
import type { Item } from '../meetings/agenda-item.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { partiesOf } from '../meetings/parties.ts'
import { meetingDaysOf } from '../meetings/reminding.ts'

/** The bodies it passes, where there are several, as they stood at the meeting. */
export function wayOf(
  group: Group,
  meeting: Meeting,
  item: Item,
  matter?: MatterId,
): readonly Link[] {
  const { inForce } = printedFacts(meeting, item, matter)
  const from = inForce && firstDay(inForce, meetingDaysOf(group))
  const links = chainOf(outcomesOf(item, matter), meeting.on, from)
  return links.length > 1 ? links : []
}

/** Lines of what is known of a matter beside its course: when it is in force, what parties decided at home, who stands behind it. */
export function knownOf(
  group: Group,
  meeting: Meeting,
  item: Item,
  matter?: MatterId,
): readonly string[] {
  const { inForce, home = {}, behind = {} } = printedFacts(meeting, item, matter)
  const { language } = group.settings
  const parties = partiesOf(group).map(({ name }) => name)
  const { document } = textsIn(language).minutes
  const nothing = { inForce: undefined, home: [], behind: [] } as const
  /** `said`: each by the keys that it may be marked by; an earlier version marked all parties as one. */
  const marked = (lines: readonly string[], said: readonly string[][]): readonly string[] => {
    const marks = said.map((keys) => keys.flatMap((key) => item.restated?.[key] ?? [])[0] ?? {})
    const { mark } = markOf(group, marksTogether(marks))
    return mark ? lines.map((line) => `${line} ${document.mark(mark)}`) : lines
  }
  return [
    ...marked(
      document.known({
        ...nothing,
        inForce: inForce && datesOf(language).formatDue(inForce, meetingDaysOf(group)),
      }),
      [[restatedKey('inForce', matter)]],
    ),
    ...document.known({
      ...nothing,
      home:
        Object.keys(home).length === 0
          ? []
          : parties.map((party) => ({ party, ...(home[party] ?? { is: 'unknown' as const }) })),
    }),
    ...(['behind', 'notBehind'] as const).flatMap((is) => {
      const those = parties.flatMap((party) =>
        behind[party]?.is === is ? [{ party, ...behind[party] }] : [],
      )
      return marked(
        document.known({ ...nothing, behind: those }),
        those.map(({ party }) => [
          restatedKey('behind', matter, party),
          restatedKey('behind', matter),
        ]),
      )
    }),
  ]
}

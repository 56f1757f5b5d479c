import type { SeenAttendance, Stay } from '../../meetings/sitting.ts'
import type { SeenTold } from '../../cards/card-data.ts'
import { seenAttendance, sittingId, type Sitting } from '../../meetings/sitting.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import type { Turn } from '../../turn/turn.ts'
import type { Texts } from '../../language/texts.ts'

/** Not more names than one reads. */
const MOST = 40

/** How Teams saw the attendance, line by line, and the button that records it; nothing where Teams saw nobody. */
export function seenLines(seen: SeenAttendance, t: Texts): SeenTold {
  const { sitting: said } = t.record
  const { stays, otherwise, strangers, unseen } = seen
  if (stays.length + otherwise.length + strangers.length === 0) return { lines: [], choices: [] }
  const whole = stays.filter(({ presence }) => presence.kind === 'present')
  const part = stays.filter(({ presence }) => presence.kind === 'part')
  const lines = [
    said.head,
    ...(whole.length === 0 ? [] : [said.whole({ names: namesOf(whole) })]),
    ...(part.length === 0
      ? []
      : [
          said.part({
            stays: part.map(({ person, presence, away }) => ({
              name: person.name,
              presence,
              away,
            })),
          }),
        ]),
    ...stays
      .filter(({ away }) => away.length > 0)
      .map(({ person, away }) => said.away({ name: person.name, times: away })),
    ...otherwise
      .slice(0, MOST)
      .map(({ person, presence, recorded }) =>
        said.otherwise({ name: person.name, recorded: recorded.kind, seen: presence }),
      ),
    ...(strangers.length === 0 ? [] : [said.strangers({ names: strangers.slice(0, MOST) })]),
    ...(unseen.length === 0
      ? []
      : [said.unseen({ names: unseen.slice(0, MOST).map(({ name }) => name) })]),
    ...(stays.length === 0 ? [] : [said.ask]),
  ]
  return {
    lines,
    choices: stays.length === 0 ? [] : [{ label: said.takeLabel, say: said.sayTake }],
  }
}

const namesOf = (stays: readonly Stay[]): readonly string[] =>
  stays.map(({ person }) => person.name)

/** The same of the meeting that goes on, where Teams tells of it at all. */
export async function seenAt(turn: Turn, meeting: Meeting): Promise<SeenTold | undefined> {
  if (meeting.status !== 'open') return undefined
  const sitting = await turn.book.get<Sitting>(sittingId(meeting.id))
  return sitting && seenLines(seenAttendance(sitting, meeting, turn.group, turn.now), turn.t)
}

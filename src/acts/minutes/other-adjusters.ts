import type { PersonId } from '../../meetings/ids.ts'
import { adjustingOthers } from '../../meetings/joint.ts'
import type { ClosedMeeting, Meeting } from '../../meetings/meeting.ts'
import { presidersOf } from '../../meetings/presiding.ts'
import { refOf } from '../../meetings/ref.ts'
import { reachable } from '../../meetings/roster.ts'
import { outsideLeft } from '../../minutes/adjusting.ts'
import type { Adjusting } from '../../minutes/adjusting-state.ts'
import type { Turn } from '../../turn/turn.ts'

/** Who of the other body has to adjust elsewhere, and how that is told. */
export function outsideText(turn: Turn, meeting: Meeting, state: Adjusting, hash: string): string {
  const names = outsideLeft(state, hash)
  const body = meeting.joint?.body
  return names.length === 0 || body === undefined
    ? ''
    : turn.t.minutes.outsideAdjust({ names, body, day: refOf(meeting) })
}

/** Those who adjust: the appointed, whoever presided, and of a joint meeting those of the other body, who may not be here. */
export function withOthers(
  turn: Turn,
  meeting: ClosedMeeting,
  appointed: readonly PersonId[],
): { readonly people: readonly PersonId[]; readonly outside: readonly string[] } {
  const others = adjustingOthers(meeting, turn.group.settings.chairAdjusts === true)
  const here = others.flatMap(({ person }) =>
    person !== undefined && reachable(turn, person) ? [person] : [],
  )
  return {
    people: [...new Set([...withPresiders(turn, meeting, appointed), ...here])],
    outside: others
      .filter(({ person }) => person === undefined || !here.includes(person))
      .map(({ name }) => name),
  }
}

/** Whoever presided adjusts too, unless the group has set otherwise. */
function withPresiders(
  { group }: Turn,
  meeting: ClosedMeeting,
  appointed: readonly PersonId[],
): readonly PersonId[] {
  if (group.settings.chairAdjusts !== true) return appointed
  const presiders = presidersOf(meeting, group).filter((id) => reachable({ group }, id))
  return [...new Set([...appointed, ...presiders])]
}

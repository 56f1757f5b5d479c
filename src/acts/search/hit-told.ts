import { refOfCited } from '../../meetings/ref.ts'
import { gatedText } from '../../delivery/gate.ts'
import { short } from '../../text/cut.ts'
import type { Action } from '../../meetings/action.ts'
import { type Day, dayOf } from '../../meetings/calendar.ts'
import { outcomeOf } from '../../meetings/course.ts'
import { ownersText } from '../../meetings/owners.ts'
import { type Hit, type Step, byOrdinal } from '../../meetings/matching.ts'
import { type Query, excerpt } from '../../reading/query.ts'
import { audienceOf } from '../../turn/audience.ts'
import { meetingDayIn } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'

export const minutesOf = (hit: Hit): Day | undefined => {
  switch (hit.kind) {
    case 'decision':
    case 'note':
      return hit.on
    case 'item':
      return hit.ahead ? undefined : hit.on
    case 'action':
      return hit.action.given && refOfCited(hit.action.given)
    default:
      return undefined
  }
}

export function lineOf(turn: Turn, wanted: Query, hit: Hit): string {
  const { search: t } = turn.t
  const part = (text: string): string =>
    excerpt(wanted, gatedText(text, turn.group, audienceOf(turn)))
  switch (hit.kind) {
    case 'decision':
      return t.decision({ ...hit, title: short(hit.title, 100), text: part(hit.text) })
    case 'note':
      return t.note({ ...hit, title: short(hit.title, 100), text: part(hit.text) })
    case 'item':
      return t.item({ ...hit, title: short(hit.title, 160) })
    case 'action':
      return t.action({
        id: hit.action.id,
        text: part(hit.action.text),
        facts: factsOf(turn, hit.action),
      })
    case 'proposal':
      return t.proposal({
        id: hit.proposal.id,
        title: short(hit.proposal.title, 160),
        state: t.proposalStates[hit.proposal.status],
      })
    case 'theme':
      return t.theme({ text: part(hit.text) })
  }
}

/** Whose an action is, how it stands and where it was given. */
export const factsOf = (turn: Turn, action: Action, cited = true): string =>
  turn.t.search.actionFacts({
    owners: ownersText(turn.group, action.owners),
    due: action.due ? turn.t.dates.formatDue(action.due, meetingDayIn(turn)) : '',
    cite: cited ? (action.given?.cite ?? '') : '',
    doneOn:
      action.status === 'done'
        ? turn.t.dates.formatDate(dayOf(new Date(action.doneAt), turn.group.settings.zone))
        : undefined,
  })

export async function stepText(turn: Turn, { meeting, item, cite }: Step): Promise<string> {
  const { search: t } = turn.t
  const actions = (
    await Promise.all(item.actions.slice(0, 20).map((id) => turn.book.get<Action>(id)))
  ).flatMap((action) => action ?? [])
  return t.step({
    cite,
    title: short(item.title),
    outcome: outcomeOf(item),
    ahead: meeting.status === 'planned' || meeting.status === 'open',
    decisions: byOrdinal(item).map(({ text, kind }) => ({
      text: short(text, 500),
      ...(kind === undefined ? {} : { kind }),
    })),
    actions: actions.map((action) =>
      t.stepAction({
        id: action.id,
        text: short(action.text),
        facts: factsOf(turn, action, false),
      }),
    ),
  })
}

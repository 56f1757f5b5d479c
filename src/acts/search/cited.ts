import type { Action } from '../../meetings/action.ts'
import type { Day } from '../../meetings/calendar.ts'
import { outcomeOf } from '../../meetings/course.ts'
import { byOrdinal, itemsOf } from '../../meetings/matching.ts'
import type { Decision, Item } from '../../meetings/agenda-item.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { cite, numberOf, showNumber } from '../../meetings/numbering.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { isAtLeast, memberOrganisations, representationAt } from '../../minutes/represented.ts'
import { lines } from '../../text/cut.ts'
import { act } from '../../turn/act.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { entryAlone } from '../../turn/arguments/recorded-item-argument.ts'
import { checkAgenda, readableRecords } from '../../turn/drafts.ts'
import { meetingNamed } from '../../turn/meeting-said.ts'
import { nameAmong } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { factsOf } from './hit-told.ts'

/** What a citation stands for: the decision word for word, who was represented, and its actions; without a decision, what became of the item. */
export const cited = act({
  name: 'cited',
  subject: 'search',
  who: 'anyone',
  effect: 'asks',
  onlyWhole: true,
  neverBelowText: true,
  args: { on: meetingOf, entry: entryAlone },
  async run(turn, { on: said, entry: { ordinal, n, letter } }) {
    const number = letter === undefined ? { n } : { n, letter }
    const named = await meetingNamed(turn, said)
    const on = nameAmong(turn, named)
    await checkAgenda(turn, named)
    const [meeting] = await readableRecords(turn, [named])
    const item = meeting && itemsOf(meeting).find((one) => isNumbered(meeting, one, number))
    const decisions = item
      ? byOrdinal(item).filter((one) => ordinal === undefined || one.ordinal === ordinal)
      : []
    if (!meeting || !item || (ordinal !== undefined && decisions.length === 0))
      throw new Refusal('noSuchCitation', { cite: cite(on, number, ordinal) })
    return {
      text: lines(
        turn.t.search.citedHead({ cite: cite(on, number, ordinal), title: item.title }),
        ...decisions.map((one) => decisionText(turn, meeting, item, one)),
        decisions.length === 0 ? becameText(turn, meeting, item) : '',
        ...(await actionLines(turn, item, decisions, { on, number })),
      ),
      ...(meeting.status === 'closed' ? { choices: [turn.t.search.minutesChoice({ on })] } : {}),
    }
  },
})

type Numbered = Parameters<typeof showNumber>[0]

const isNumbered = (meeting: Meeting, item: Item, wanted: Numbered): boolean => {
  const number = numberOf(meeting, item.id)
  return number !== undefined && showNumber(number) === showNumber(wanted)
}

function decisionText(turn: Turn, meeting: Meeting, item: Item, decision: Decision): string {
  const was = representationAt(meeting, turn.group, decision, item.id)
  const all = memberOrganisations(meeting, turn.group).length
  return lines(
    turn.t.search.citedDecision({ kind: decision.kind, text: decision.text }),
    all === 0
      ? ''
      : turn.t.search.citedRepresented({
          here: was.byMember.length + was.bySubstitute.length,
          all,
          atLeast: isAtLeast(was),
          nobody: was.nobody,
        }),
  )
}

const becameText = (turn: Turn, meeting: Meeting, item: Item): string =>
  turn.t.search.became({
    outcome: outcomeOf(item),
    ahead: meeting.status === 'planned' || meeting.status === 'open',
  })

/** Those of the item, or of the decision that was cited alone. */
async function actionLines(
  turn: Turn,
  item: Item,
  decisions: readonly Decision[],
  { on, number }: { readonly on: Day; readonly number: Numbered },
): Promise<readonly string[]> {
  const all = (
    await Promise.all(item.actions.slice(0, 20).map((id) => turn.book.get<Action>(id)))
  ).flatMap((action) => action ?? [])
  const cites = decisions.map(({ ordinal }) => cite(on, number, ordinal))
  const own = all.filter(
    ({ given }) => decisions.length !== 1 || !given || cites.includes(given.cite),
  )
  return (own.length > 0 ? own : all).map((action) =>
    turn.t.search.action({
      id: action.id,
      text: action.text,
      facts: factsOf(turn, action, false),
    }),
  )
}

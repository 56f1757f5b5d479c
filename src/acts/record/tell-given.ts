import { refOfCited } from '../../meetings/ref.ts'
import { short } from '../../text/cut.ts'
import type { Action } from '../../meetings/action.ts'
import type { PersonId } from '../../meetings/ids.ts'
import { answerable, isReportedByEach, ownerText } from '../../meetings/owners.ts'
import { reachable } from '../../meetings/roster.ts'
import { saveAction } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { choicesFor, dueText } from '../follow-up/action-told.ts'

/** How much of an action's text a post to its owner shows. */
const SHOWN = 1000

/**
 * Tells everyone who answers for a new action that it is theirs, but the one who recorded it: owners, and the contact persons of units,
 * roles and outside bodies, and those of a party that reports for itself. Gives those told.
 */
export async function tellGiven(turn: Turn, action: Action): Promise<readonly PersonId[]> {
  const { group } = turn
  const told: Record<PersonId, string> = {}
  for (const owner of action.owners) {
    const body = owner.kind === 'body' ? group.bodies[owner.body] : undefined
    const others = action.owners
      .filter((one) => one !== owner)
      .map((one) => ownerText(group, one))
      .join(', ')
    const text = turn.t.record.toldGiven({
      id: action.id,
      cite: action.given?.cite,
      text: short(action.text, SHOWN),
      due: dueText(turn, action),
      day: action.given && refOfCited(action.given),
      body: body?.name,
      isContact: body?.contact !== undefined,
      others,
      each: isReportedByEach(action),
    })
    for (const person of answerable(group, [owner]))
      if (person !== turn.sender.id && told[person] === undefined && reachable(turn, person))
        told[person] = turn.queue({
          to: { kind: 'person', person },
          purpose: 'actionGiven',
          actions: [action.id],
          message: { text, choices: choicesFor(turn, action) },
          ...(action.given ? { meetingId: action.given.meetingId } : {}),
        })
  }
  const people = Object.keys(told)
  if (people.length > 0) await saveAction(turn, { ...action, posts: { ...action.posts, ...told } })
  return people
}

import { reminderMessage } from '../../delivery/reminder-message.ts'
import type { OpenAction } from '../../meetings/action.ts'
import { stillOpen } from '../../meetings/actions.ts'
import type { PersonId } from '../../meetings/ids.ts'
import { answeringStill, withoutContact } from '../../meetings/owners.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf } from '../../meetings/roster.ts'
import { lines } from '../../text/cut.ts'
import { act } from '../../turn/act.ts'
import { action } from '../../turn/arguments/action-argument.ts'
import { saveAction } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { actionOf } from './meant.ts'
import { told } from './action-told.ts'

/** A reminder now, to each who answers for the action; once a day at most, and not to whoever pauses. */
export const remindAction = act({
  name: 'remindAction',
  subject: 'followUp',
  who: 'lead',
  effect: 'others',
  unmistakable: true,
  args: { action },
  async run(turn, { action: id }) {
    const open = stillOpen(await actionOf(turn, id), turn.group.settings.zone)
    const { to, paused, already } = whom(turn, open)
    const { followUp } = turn.t
    const names = (people: readonly PersonId[]): readonly string[] =>
      people.map((person) => nameOf(turn.group, person))
    const kept = [
      ...(paused.length > 0 ? [followUp.remindPaused({ names: names(paused) })] : []),
      ...(already.length > 0 ? [followUp.remindedToday({ names: names(already) })] : []),
    ]
    if (to.length === 0 && kept.length > 0) return { text: lines(...kept) }
    if (to.length === 0)
      throw new Refusal('nobodyToRemind', {
        action: id,
        bodies: withoutContact(turn.group, open.owners),
      })
    const reminded = Object.fromEntries(
      to.map((person) => [asked(turn, person), turn.now.toISOString()]),
    )
    await saveAction(turn, { ...open, reminded: { ...open.reminded, ...reminded } })
    for (const person of to)
      turn.queue({
        to: { kind: 'person', person },
        purpose: 'actionReminder',
        actions: [id],
        message: reminderMessage(turn.group, [{ action: open, why: 'own' }], turn.now),
      })
    return { text: lines(followUp.reminding({ ...told(open), names: names(to) }), ...kept) }
  },
})

const asked = (turn: Turn, person: PersonId): string => `asked|${turn.today}|${person}`

interface Whom {
  readonly to: readonly PersonId[]
  readonly paused: readonly PersonId[]
  /** Reminded on request today. */
  readonly already: readonly PersonId[]
}

function whom(turn: Turn, open: OpenAction): Whom {
  const people = answeringStill(turn.group, open).flatMap((id) => {
    const person = turn.group.people[id]
    return person && !person.leftAt && open.disowned?.[id] === undefined ? [person] : []
  })
  const pausing = people.filter(
    ({ pausedFromOn = turn.today, pausedUntilOn = '' }) =>
      pausedFromOn <= turn.today && turn.today <= pausedUntilOn,
  )
  const already = people.filter(
    (person) => !pausing.includes(person) && open.reminded[asked(turn, person.id)] !== undefined,
  )
  const ids = (some: typeof people): readonly PersonId[] => some.map(({ id }) => id)
  return {
    to: ids(people.filter((person) => !pausing.includes(person) && !already.includes(person))),
    paused: ids(pausing),
    already: ids(already),
  }
}

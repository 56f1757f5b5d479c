import { lines } from '../../text/cut.ts'
import { disowned, handedOver, stillOpen } from '../../meetings/actions.ts'
import type { Action, Owner } from '../../meetings/action.ts'
import {
  answerable,
  isReportedByEach,
  mayChange,
  ownersText,
  withoutContact,
} from '../../meetings/owners.ts'
import { secretaries } from '../../meetings/reminding.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { leads, nameOf } from '../../meetings/roster.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { action } from '../../turn/arguments/action-argument.ts'
import { owners } from '../../turn/arguments/owners-argument.ts'
import { freeText } from '../../turn/arguments/text-argument.ts'
import { saveAction } from '../../turn/saving.ts'
import { personNamed } from '../../turn/people-meant.ts'
import type { Turn } from '../../turn/turn.ts'
import { actionOf, doing, ownAction } from './meant.ts'
import { choicesFor, dueText, mustKnow, stoodText, tell, told } from './action-told.ts'

export const handOver = act({
  name: 'handOver',
  subject: 'followUp',
  who: 'owner',
  effect: 'own',
  args: { action, owners },
  async run(turn, { action: id, owners: to }) {
    const before = await ownAction(turn, id)
    stillOpen(before, turn.group.settings.zone)
    const own = ownersOf(turn, before)
    const next = handedOver(before, doing(turn), own ? asPart(to) : to, own)
    await saveAction(turn, next)
    const { followUp } = turn.t
    const by = turn.sender.name
    const holders = ownersText(turn.group, next.owners)
    const fresh = answerable(turn.group, to)
    const people = mustKnow(turn, [...before.owners, ...next.owners])
    const given = tell(
      turn,
      next,
      people.filter((one) => fresh.includes(one)),
      {
        text: followUp.toldGiven({ ...told(next), by, due: dueText(turn, next) }),
        choices: choicesFor(turn, next),
      },
    )
    const others = tell(
      turn,
      next,
      people.filter((one) => !fresh.includes(one)),
      { text: followUp.toldHandedOver({ ...told(next), by, owners: holders }) },
    )
    const missing =
      withoutContact(turn.group, to).length === 0
        ? ''
        : followUp.contactMissing({ names: withoutContact(turn.group, to) })
    const telling =
      given !== '' && others !== ''
        ? followUp.telling({ names: people.map((one) => nameOf(turn.group, one)) })
        : given + others
    return {
      text: lines(
        followUp.handedOver({ ...told(next), owners: holders }),
        stoodText(turn, before, next),
        telling,
        missing,
      ),
    }
  },
})

/** What the sender may give away of an action that each reports for themselves; `undefined`: as of any other. */
function ownersOf(turn: Turn, given: Action): readonly Owner[] | undefined {
  const own = given.owners.filter((owner) =>
    answerable(turn.group, [owner]).includes(turn.sender.id),
  )
  return isReportedByEach(given) && own.length > 0 ? own : undefined
}

const asPart = (to: readonly Owner[]): readonly Owner[] =>
  to.map((owner) => ({ ...owner, each: true }))

export const notMine = act({
  name: 'notMine',
  subject: 'followUp',
  who: 'owner',
  effect: 'own',
  outside: 'own',
  unmistakable: true,
  args: { action, who: optional(freeText) },
  async run(turn, { action: id, who }) {
    const before = await actionOf(turn, id)
    stillOpen(before, turn.group.settings.zone)
    if (!answerable(turn.group, before.owners).includes(turn.sender.id)) {
      const holders = ownersText(turn.group, before.owners)
      throw mayChange(turn.group, before.owners, turn.sender)
        ? new Refusal('notYourAction', { action: id, owners: holders })
        : new Refusal('ownerOnly', { action: id, owners: holders })
    }
    const typed = (who ?? '')
      .replace(/^(?:utan|det är|fråga|ask|it is|but)\s+/i, '')
      .replace(/[.!]$/, '')
    const person = typed === '' || typed.length > 100 ? undefined : personNamed(turn, typed)
    const suggests = person?.name ?? typed
    const { followUp } = turn.t
    const choices = person
      ? [
          {
            label: followUp.choices.handOver({ id, name: person.name }),
            say: followUp.say.handOver({ id, name: person.name }),
          },
        ]
      : []
    if (leads(turn.sender)) return { text: followUp.notMineLead({ id }), choices }
    const next = disowned(before, doing(turn), suggests)
    await saveAction(turn, next)
    const people = secretaries(turn.group).filter((one) => one !== turn.sender.id)
    const text = followUp.toldNotMine({ ...told(next), by: turn.sender.name, suggests })
    const telling = tell(turn, next, people, { text, choices })
    return { text: lines(followUp.notMine({ ...told(next), suggests }), telling) }
  },
})

import { lines } from '../../text/cut.ts'
import { disowned, handedOver, stillOpen } from '../../meetings/actions.ts'
import { answerable, mayChange, ownersText } from '../../meetings/owners.ts'
import { secretaries } from '../../meetings/reminding.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { leads, nameOf } from '../../meetings/roster.ts'
import type { Command } from '../../turn/command.ts'
import { saveAction } from '../../turn/desk.ts'
import { readOwners } from '../../turn/read-owners.ts'
import { personNamed } from '../../turn/people.ts'
import { actionMeant, doing, ownActionMeant } from './meant.ts'
import { choicesFor, dueText, mustKnow, tell, told } from './told.ts'

const handOverExample = {
  sv: 'lämna U14 till Anna Berg',
  en: 'hand over U14 to Anna Berg',
} as const

export const handOver: Command = {
  name: 'handOver',
  subject: 'followUp',
  who: 'owner',
  needs: ['action'],
  takesText: false,
  words: { sv: ['lämna över', 'lämna', 'överlämna', 'ge'], en: ['hand over', 'hand', 'give'] },
  usage: { sv: 'lämna U14 till B', en: 'hand over U14 to B' },
  example: handOverExample,
  accepts: (rest) => /^u ?\d|^$/i.test(rest),
  async run(turn, { rest }) {
    const { action, after } = await ownActionMeant(turn, rest, handOverExample[turn.language])
    stillOpen(action, turn.group.settings.zone)
    const { owners: to, withoutContact } = await readOwners(
      turn,
      after.replace(/^(?:över |over )?(?:till|åt|to)(?:\s+|$)/i, ''),
      handOverExample[turn.language],
    )
    const next = handedOver(action, doing(turn), to)
    await saveAction(turn, next)
    const { followUp } = turn.t
    const by = turn.sender.name
    const owners = ownersText(turn.group, next.owners)
    const fresh = answerable(turn.group, to)
    const people = mustKnow(turn, [...action.owners, ...next.owners])
    const given = tell(
      turn,
      next,
      people.filter((id) => fresh.includes(id)),
      followUp.toldGiven({ ...told(next), by, due: dueText(turn, next) }),
      choicesFor(turn, next),
    )
    const others = tell(
      turn,
      next,
      people.filter((id) => !fresh.includes(id)),
      followUp.toldHandedOver({ ...told(next), by, owners }),
    )
    const missing =
      withoutContact.length === 0 ? '' : followUp.contactMissing({ names: withoutContact })
    const telling =
      given !== '' && others !== ''
        ? followUp.telling({ names: people.map((id) => nameOf(turn.group, id)) })
        : given + others
    return { text: lines(followUp.handedOver({ ...told(next), owners }), telling, missing) }
  },
}

const notMineExample = {
  sv: 'inte mitt U14: fråga Anna Berg',
  en: 'not mine U14: ask Anna Berg',
} as const

export const notMine: Command = {
  name: 'notMine',
  subject: 'followUp',
  who: 'owner',
  outside: 'own',
  needs: ['action'],
  takesText: true,
  words: { sv: ['inte mitt', 'inte min', 'ej mitt'], en: ['not mine'] },
  usage: { sv: 'inte mitt U14 [: vem]', en: 'not mine U14 [: who]' },
  example: notMineExample,
  async run(turn, { rest }) {
    const { action, after } = await actionMeant(turn, rest, notMineExample[turn.language])
    stillOpen(action, turn.group.settings.zone)
    if (!answerable(turn.group, action.owners).includes(turn.sender.id)) {
      const owners = ownersText(turn.group, action.owners)
      throw mayChange(turn.group, action.owners, turn.sender)
        ? new Refusal('notYourAction', { action: action.id, owners })
        : new Refusal('ownerOnly', { action: action.id, owners })
    }
    const typed = after.replace(/^(?:utan|det är|fråga|ask|it is|but)\s+/i, '').replace(/[.!]$/, '')
    const person = typed === '' || typed.length > 100 ? undefined : personNamed(turn, typed)
    const suggests = person?.name ?? typed
    const { followUp } = turn.t
    const choices = person
      ? [
          {
            label: followUp.choices.handOver({ id: action.id, name: person.name }),
            say: followUp.say.handOver({ id: action.id, name: person.name }),
          },
        ]
      : []
    if (leads(turn.sender)) return { text: followUp.notMineLead({ id: action.id }), choices }
    const next = disowned(action, doing(turn), suggests)
    await saveAction(turn, next)
    const people = secretaries(turn.group).filter((id) => id !== turn.sender.id)
    const telling = tell(
      turn,
      next,
      people,
      followUp.toldNotMine({ ...told(next), by: turn.sender.name, suggests }),
      choices,
    )
    return { text: lines(followUp.notMine({ ...told(next), suggests }), telling) }
  },
}

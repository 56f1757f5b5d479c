import { lines, short } from '../../text/cut.ts'
import { edited, stillOpen } from '../../meetings/actions.ts'
import { nextNumber } from '../../meetings/group.ts'
import { answerable, bodyNamed, ownersText, withoutContact } from '../../meetings/owners.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { dueInWords } from '../../turn/arguments/due-argument.ts'
import { name } from '../../turn/arguments/name-argument.ts'
import { owners } from '../../turn/arguments/owners-argument.ts'
import { person } from '../../turn/arguments/person-argument.ts'
import { action } from '../../turn/arguments/action-argument.ts'
import { freeText } from '../../turn/arguments/text-argument.ts'
import { saveAction } from '../../turn/saving.ts'
import { nameOf } from '../../meetings/roster.ts'
import { actionOf, doing } from './meant.ts'
import { dueText, mustKnow, tell, told } from './action-told.ts'
import { cutAt } from '../../text/cut.ts'

export const editAction = act({
  name: 'editAction',
  subject: 'followUp',
  who: 'lead',
  effect: 'others',
  args: { action, text: optional(freeText), owners: optional(owners), due: optional(dueInWords) },
  async run(turn, { action: id, text = '', owners: to, due: until }) {
    const before = await actionOf(turn, id)
    stillOpen(before, turn.group.settings.zone)
    if (text === '' && to === undefined && until === undefined)
      throw freeText.missing(turn.t.sentences.editAction.example)
    const next = edited(before, doing(turn), { text, owners: to, due: until })
    await saveAction(turn, next)
    const { followUp } = turn.t
    const facts = {
      ...told(next),
      owners: ownersText(turn.group, next.owners),
      due: dueText(turn, next),
    }
    const telling = tell(
      turn,
      next,
      mustKnow(turn, [...before.owners, ...next.owners]),
      followUp.toldEdited({ ...facts, by: turn.sender.name }),
    )
    const lone = withoutContact(turn.group, to ?? [])
    const missing = lone.length > 0 ? followUp.contactMissing({ names: lone }) : ''
    return { text: lines(followUp.edited(facts), telling, missing) }
  },
})

export const contact = act({
  name: 'contact',
  subject: 'followUp',
  who: 'lead',
  effect: 'others',
  unmistakable: true,
  args: { body: optional(name), person: optional(person) },
  async run(turn, { body: named, person: chosen }) {
    const { followUp } = turn.t
    if (named === undefined || chosen === undefined)
      return {
        text: followUp.contacts({
          bodies: Object.values(turn.group.bodies).map((one) => ({
            name: short(one.name, 100),
            contact: one.contact && nameOf(turn.group, one.contact),
          })),
        }),
      }
    const known = bodyNamed(turn.group, named)
    const { number, group } = known
      ? { number: 0, group: turn.group }
      : nextNumber(turn.group, 'body')
    const id = known?.id ?? `b${number}`
    const body = {
      name: cutAt(named, 200),
      kind: 'unit' as const,
      ...known?.body,
      contact: chosen,
    }
    await turn.saveGroup({ ...group, bodies: { ...group.bodies, [id]: body } })
    const people = answerable(turn.group, [{ kind: 'body', body: id }]).filter(
      (one) => one !== turn.sender.id,
    )
    for (const one of people) {
      turn.queue({
        to: { kind: 'person', person: one },
        purpose: 'other',
        message: { text: followUp.toldContact({ by: turn.sender.name, body: body.name }) },
      })
    }
    return { text: followUp.contactRecorded({ body: body.name, name: nameOf(turn.group, chosen) }) }
  },
})

import { short } from '../../text/cut.ts'
import { nextNumber } from '../../meetings/group.ts'
import { answerable, bodyNamed } from '../../meetings/owners.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { name } from '../../turn/arguments/name-argument.ts'
import { person } from '../../turn/arguments/person-argument.ts'
import { nameOf } from '../../meetings/roster.ts'
import { cutAt } from '../../text/cut.ts'

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

import { lines, short } from '../../text/cut.ts'
import { edited, stillOpen } from '../../meetings/actions.ts'
import { nextNumber } from '../../meetings/group.ts'
import { answerable, bodyNamed, ownersText } from '../../meetings/owners.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { Command } from '../../turn/command.ts'
import { saveAction } from '../../turn/desk.ts'
import { dueMeant } from '../../turn/due.ts'
import { readOwners } from '../../turn/read-owners.ts'
import { somebody } from '../../turn/people.ts'
import { readFields } from '../../reading/fields.ts'
import { nameOf } from '../../meetings/roster.ts'
import { actionMeant, doing } from './meant.ts'
import { dueText, mustKnow, tell, told } from './told.ts'
import { cutAt } from '../../text/cut.ts'

const example = {
  sv: 'ändra uppdrag U14: ta fram en process ; ansvarig Anna Berg ; senast i maj',
  en: 'edit action U14: draw up a process ; owner Anna Berg ; due in May',
} as const
const fields = {
  owners: ['ansvariga', 'ansvarig', 'owners', 'owner'],
  due: ['senast', 'klart senast', 'klart', 'due', 'no later than'],
} as const
const startsWithField = new RegExp(`^(?:${[...fields.owners, ...fields.due].join('|')})[\\s:]`, 'i')

export const editAction: Command = {
  name: 'editAction',
  subject: 'followUp',
  who: 'lead',
  needs: ['action'],
  takesText: true,
  words: {
    sv: ['ändra uppdrag', 'ändra uppdraget', 'ändra'],
    en: ['edit action', 'change action', 'edit', 'change'],
  },
  usage: {
    sv: 'ändra uppdrag U14: … ; ansvarig … ; senast …',
    en: 'edit action U14: … ; owner … ; due …',
  },
  example,
  accepts: (rest) => /^u ?\d/i.test(rest) || rest === '',
  async run(turn, { rest }) {
    const { action, after } = await actionMeant(turn, rest, example[turn.language])
    stillOpen(action, turn.group.settings.zone)
    const { text, values } = readFields(startsWithField.test(after) ? `;${after}` : after, fields)
    if (text === '' && values.owners === undefined && values.due === undefined)
      throw new Refusal('missingText', { example: example[turn.language] })
    const read = values.owners === undefined ? undefined : await readOwners(turn, values.owners)
    const due =
      values.due === undefined ? undefined : dueMeant(turn, values.due, example[turn.language])
    const next = edited(action, doing(turn), { text, owners: read?.owners, due })
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
      mustKnow(turn, [...action.owners, ...next.owners]),
      followUp.toldEdited({ ...facts, by: turn.sender.name }),
    )
    const missing =
      read && read.withoutContact.length > 0
        ? followUp.contactMissing({ names: read.withoutContact })
        : ''
    return { text: lines(followUp.edited(facts), telling, missing) }
  },
}

const contactExample = {
  sv: 'kontakt Kulturskolan: Anna Berg',
  en: 'contact Kulturskolan: Anna Berg',
} as const

export const contact: Command = {
  name: 'contact',
  subject: 'followUp',
  who: 'lead',
  needs: ['nothing', 'nameColon'],
  takesText: false,
  words: {
    sv: ['kontaktperson för', 'kontaktperson', 'kontaktpersoner', 'kontakt för', 'kontakt'],
    en: ['contact for', 'contact', 'contacts'],
  },
  usage: { sv: 'kontakt Kulturskolan: B', en: 'contact Kulturskolan: B' },
  example: contactExample,
  async run(turn, { rest }) {
    const bodies = Object.values(turn.group.bodies)
    const { followUp } = turn.t
    if (rest === '')
      return {
        text: followUp.contacts({
          bodies: bodies.map(({ name, contact: person }) => ({
            name: short(name, 100),
            contact: person && nameOf(turn.group, person),
          })),
        }),
      }
    const [, name, typed] = /^([^:]+):\s*(.+)$/s.exec(rest) ?? []
    if (name === undefined || typed === undefined)
      throw new Refusal('missingName', { example: contactExample[turn.language] })
    const person = somebody(turn, typed)
    const known = bodyNamed(turn.group, name)
    const { number, group } = known
      ? { number: 0, group: turn.group }
      : nextNumber(turn.group, 'body')
    const id = known?.id ?? `b${number}`
    const body = {
      name: cutAt(name.trim(), 200),
      kind: 'unit' as const,
      ...known?.body,
      contact: person.id,
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
    return { text: followUp.contactRecorded({ body: body.name, name: person.name }) }
  },
}

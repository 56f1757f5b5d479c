import { lines, short } from '../../text/cut.ts'
import type { OpenAction } from '../../meetings/action.ts'
import { citeOf, decisionsOf, within, withItem } from '../../meetings/decisions.ts'
import { nextNumber } from '../../meetings/group.ts'
import type { Item, OpenMeeting } from '../../meetings/meeting.ts'
import { ownersText } from '../../meetings/owners.ts'
import { nameOf } from '../../meetings/roster.ts'
import type { Command } from '../../turn/command.ts'
import { saveAction, saveMeeting } from '../../turn/desk.ts'
import { dueMeant } from '../../turn/due.ts'
import { readOwners } from '../../turn/read-owners.ts'
import { readDue } from '../../reading/due.ts'
import { readFields } from '../../reading/fields.ts'
import type { Turn } from '../../turn/turn.ts'
import { dueText } from '../follow-up/told.ts'
import { asTyped, itemOf, recordOf, someText, takeItems } from './said.ts'
import { tellGiven } from './tell-given.ts'

const example = {
  sv: 'uppdrag 9a: ta fram en process ; ansvarig Anna Berg ; senast i maj',
  en: 'action 9a: draw up a process ; owner Anna Berg ; due in May',
} as const
const fields = {
  owners: ['ansvariga', 'ansvarig', 'utförare', 'owners', 'owner', 'responsible'],
  due: ['klart senast', 'klar senast', 'senast', 'klart', 'deadline', 'due', 'no later than'],
} as const
/** A field may also begin a line of its own. */
const fieldLine = new RegExp(
  String.raw`\n\s*(?=(?:${[...fields.owners, ...fields.due].join('|')})[\s:])`,
  'giu',
)
const recording = /^(?:(?:punkt |item |§ ?)?\d{1,3} ?[a-zåäö]?\s*)?:/i

export const assign: Command = {
  name: 'assign',
  subject: 'record',
  who: 'lead',
  needs: ['colon', 'itemColon'],
  takesText: true,
  words: { sv: ['uppdrag', 'nytt uppdrag'], en: ['action', 'new action'] },
  usage: {
    sv: 'uppdrag [9a]: … ; ansvarig A, enhet B ; senast i maj',
    en: 'action [9a]: … ; owner A, unit B ; due in May',
  },
  example,
  accepts: (rest, colon) => colon || recording.test(rest),
  async run(turn, sentence) {
    const before = await recordOf(turn)
    const { item, ordinal, tail } = target(turn, before, sentence)
    const typed = parts(turn, asTyped(sentence, tail).replaceAll(fieldLine, ' ; '))
    const text = within(someText(turn, typed.text, assign))
    const read = typed.owners === undefined ? undefined : await readOwners(turn, typed.owners)
    const due =
      typed.due === undefined ? undefined : dueMeant(turn, typed.due, example[turn.language])
    const { number, group } = nextNumber(turn.group, 'action')
    await turn.saveGroup(group)
    const cite = item ? citeOf(before, item, ordinal) : before.on
    const at = turn.now.toISOString()
    const action: OpenAction = {
      id: `U${number}`,
      pk: group.pk,
      type: 'action',
      schema: 1,
      status: 'open',
      text,
      owners: read?.owners ?? [],
      postponements: [],
      reports: [],
      reminded: {},
      given: { meetingId: before.id, on: before.on, cite, ...(item ? { itemId: item.id } : {}) },
      createdAt: at,
      createdBy: turn.sender.id,
      changedAt: at,
      ...(due ? { due } : {}),
    }
    if (item)
      await saveMeeting(turn, withItem(before, { ...item, actions: [...item.actions, action.id] }))
    turn.book.fresh(action.id)
    await saveAction(turn, action)
    const told = await tellGiven(turn, action, before.on)
    const { record, followUp } = turn.t
    const shown = {
      id: action.id,
      cite,
      text: short(text, 300),
      owners: ownersText(turn.group, action.owners),
      due: dueText(turn, action),
    }
    const lacks = { id: action.id, owner: action.owners.length === 0, due: due === undefined }
    return {
      text: lines(
        record.given(shown),
        lacks.owner || lacks.due ? record.givenLacks(lacks) : '',
        read && read.withoutContact.length > 0
          ? followUp.contactMissing({ names: read.withoutContact })
          : '',
        told.length > 0
          ? record.tellsOwners({ names: told.map((id) => nameOf(turn.group, id)) })
          : action.owners.length > 0 && !lacks.due
            ? record.remindsYou
            : '',
      ),
    }
  },
}

/** The item it belongs to, if any, and which of its decisions: the latest, or the one named (`9a:2: …`). `tail` is what follows. */
function target(
  turn: Turn,
  meeting: OpenMeeting,
  { rest, colon }: { readonly rest: string; readonly colon: boolean },
): { readonly item?: Item; readonly ordinal?: number; readonly tail: string } {
  const read = takeItems(rest)
  if (!read || (colon && !read.colon)) return { tail: rest }
  const item = itemOf(turn, meeting, read, assign)
  const decisions = decisionsOf(item)
  const named = /^(\d{1,2})\s*:/.exec(read.rest)
  const chosen = named && decisions.find((decision) => decision.ordinal === Number(named[1]))
  if (named && chosen)
    return { item, ordinal: chosen.ordinal, tail: read.rest.slice(named[0].length).trim() }
  const ordinal = decisions.at(-1)?.ordinal
  return { item, tail: read.rest, ...(ordinal === undefined ? {} : { ordinal }) }
}

/** The text with its fields. A last part that is a due time and nothing else is one without its word too: `… ; i maj`. */
function parts(
  turn: Turn,
  typed: string,
): {
  readonly text: string
  readonly owners: string | undefined
  readonly due: string | undefined
} {
  const { text, values } = readFields(typed, fields)
  if (values.due !== undefined) return { text, owners: values.owners, due: values.due }
  const at = typed.lastIndexOf(';')
  const last = at < 0 ? '' : typed.slice(at + 1).trim()
  if (last === '' || readDue(last, turn.today)?.kind !== 'due')
    return { text, owners: values.owners, due: undefined }
  const shorter = readFields(typed.slice(0, at), fields)
  return { text: shorter.text, owners: shorter.values.owners, due: last }
}

import { refOf } from '../../meetings/ref.ts'
import { lines, short } from '../../text/cut.ts'
import type { Action, OpenAction, Owner } from '../../meetings/action.ts'
import { citeOf, decisionsOf, within, withItem } from '../../meetings/decisions.ts'
import { nextNumber } from '../../meetings/group.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { ActionId, MatterId, PersonId } from '../../meetings/ids.ts'
import type { Item } from '../../meetings/agenda-item.ts'
import { isWritingUp, type Recorded } from '../../meetings/writing-up.ts'
import { showNumber } from '../../meetings/numbering.ts'
import { ownersText, sameOwner, unaskedIn, withoutContact } from '../../meetings/owners.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { checkGivenToSelf } from '../../meetings/quota.ts'
import { leads, nameOf } from '../../meetings/roster.ts'
import { act } from '../../turn/act.ts'
import { checkLeads } from '../../turn/check-right.ts'
import { optional } from '../../turn/argument.ts'
import { dueInWords } from '../../turn/arguments/due-argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { ownersInWords } from '../../turn/arguments/owners-argument.ts'
import { entryAtHand } from '../../turn/arguments/at-hand-argument.ts'
import { namedMatter } from '../../turn/arguments/named-matter-argument.ts'
import type { EntryAt } from '../../turn/arguments/recorded-item-argument.ts'
import { textLike } from '../../turn/arguments/text-argument.ts'
import { itemMeant } from '../../turn/items-meant.ts'
import { matterMeant } from '../../turn/matter-meant.ts'
import { ownersMeant } from '../../turn/owners-meant.ts'
import { lastHeld, recordMeant } from '../../turn/record-meant.ts'
import { meetingById, openHeader, saveAction } from '../../turn/saving.ts'
import { sentOutIn } from '../../turn/sent-out.ts'
import type { Turn } from '../../turn/turn.ts'
import { dueText } from '../follow-up/action-told.ts'
import { keepRecord } from './keep-record.ts'
import { ownerChoices } from './mark-owner.ts'
import { onAgenda } from './said.ts'
import { asideOf } from './settling.ts'
import { tellGiven } from './tell-given.ts'

/** Open actions of a group that are looked through. */
const MOST_OPEN = 1000

export const assign = act({
  name: 'assign',
  subject: 'record',
  // Whoever does not lead gives one to themselves, and nobody else.
  who: 'anyone',
  effect: 'printed',
  makes: true,
  byColon: true,
  ofItemAbove: true,
  args: {
    item: optional(entryAtHand),
    meeting: optional(meetingOf),
    text: textLike('task'),
    owners: optional(ownersInWords),
    due: optional(dueInWords),
    matter: optional(namedMatter),
  },
  check: { item: onAgenda },
  async run(turn, said) {
    const { text, due } = said
    const isOwn = ofSenderAlone(turn, said)
    const cited = isOwn ? undefined : said.item
    const held = isOwn ? undefined : await meetingOfAction(turn, cited, said.meeting)
    const { before, item, ordinal, decision, matter } = placed(turn, held, cited, said.matter)
    within(text)
    if (isOwn)
      checkGivenToSelf(
        await turn.book.list<OpenAction>({ index: 'open', limit: MOST_OPEN }),
        turn.sender,
      )
    const { owners, nobodyPresents } = await ownersMeant(turn, said.owners ?? [], item)
    const { number, group } = nextNumber(turn.group, 'action')
    await turn.saveGroup(group)
    const given = before && givenAt(before, { item, ordinal, decision, matter })
    const at = turn.now.toISOString()
    const action: OpenAction = {
      id: `U${number}`,
      pk: group.pk,
      type: 'action',
      status: 'open',
      text,
      owners,
      postponements: [],
      reports: [],
      reminded: {},
      ...(given ? { given } : {}),
      createdAt: at,
      createdBy: turn.sender.id,
      changedAt: at,
      ...(due ? { due } : {}),
    }
    turn.book.fresh(action.id)
    await saveAction(turn, action)
    const more = before ? await keepRecord(turn, before, withAction(before, item, action.id)) : []
    const told = await tellGiven(turn, action)
    const { record, followUp } = turn.t
    const unasked = unaskedIn(turn.group, owners)
    return {
      text: lines(
        record.given({
          id: action.id,
          cite: given?.cite ?? record.outsideMeetings,
          text: short(text, 300),
          owners: ownersText(turn.group, owners),
          due: dueText(turn, action),
        }),
        nobodyPresents ? followUp.nobodyPresents({ title: item?.title }) : '',
        ...(before && item ? asideOf(turn, before, { item, matter, current: cited?.current }) : []),
        ...followedUp(turn, action, told),
        ...more,
        ...unasked.map((name) => followUp.whatIsOwner({ name })),
      ),
      ...(unasked.length > 0 ? { choices: ownerChoices(turn, unasked), asks: true } : {}),
    }
  },
})

/** Where an action was given: at a meeting, under an item of it, by a decision. */
function givenAt(
  meeting: Recorded,
  { item, ordinal, decision, matter }: Omit<ReturnType<typeof placed>, 'before'>,
): NonNullable<Action['given']> {
  return {
    meetingId: meeting.id,
    on: meeting.on,
    cite: item ? citeOf(meeting, item, ordinal) : refOf(meeting),
    ...(item ? { itemId: item.id } : {}),
    ...(decision ? { decision } : {}),
    ...(matter === undefined ? {} : { matter }),
  }
}

interface Given {
  readonly item?: EntryAt | undefined
  readonly meeting?: Day | undefined
  readonly matter?: unknown
  readonly owners?: readonly Owner[] | undefined
}

/**
 * Whether it is given by somebody who does not lead, to themselves: then it belongs to no meeting, also while an item is being treated.
 * Refuses `leadOnly`, `noSecretaryYet`.
 */
function ofSenderAlone(turn: Turn, { item, meeting, matter, owners = [] }: Given): boolean {
  if (leads(turn.sender)) return false
  const isOwn = owners.length === 1 && owners.every((one) => sameOwner(one, selfOf(turn)))
  const isCited = (item !== undefined && !item.current) || meeting !== undefined
  if (!isOwn || isCited || matter !== undefined) checkLeads(turn)
  return true
}
const selfOf = ({ sender }: Turn): Owner => ({ kind: 'person', person: sender.id })

/** What the action lacks, whom nobody answers for, and whom the bot tells and reminds. */
function followedUp(
  turn: Turn,
  { id, owners, due }: Action,
  told: readonly PersonId[],
): readonly string[] {
  const { record, followUp } = turn.t
  const lacks = { id, owner: owners.length === 0, due: due === undefined || due.kind === 'words' }
  const unasked = unaskedIn(turn.group, owners)
  const silent = withoutContact(turn.group, owners).filter((name) => !unasked.includes(name))
  const names = told.map((one) => nameOf(turn.group, one))
  return [
    lacks.owner || lacks.due ? record.givenLacks(lacks) : '',
    silent.length > 0 ? followUp.contactMissing({ names: silent }) : '',
    told.length > 0 ? record.tellsOwners({ names, reminds: !lacks.due }) : '',
    told.length === 0 && !lacks.owner && !lacks.due ? record.remindsYou : '',
  ]
}

/**
 * The meeting that an action belongs to: the one whose item or day is said; else the one that goes on or is being written up. Between those
 * it belongs to none.
 */
async function meetingOfAction(
  turn: Turn,
  cited: EntryAt | undefined,
  on: Day | undefined,
): Promise<Recorded | undefined> {
  if (cited || on !== undefined) return recordMeant(turn, cited?.on ?? on)
  if (openHeader(turn)) return recordMeant(turn)
  const last = lastHeld(turn)
  const held = last && (await meetingById(turn, last.id))
  return held && isWritingUp(held) && !(await sentOutIn(turn, held)) ? held : undefined
}

/** The meeting with an action among those it gave. */
function withAction(meeting: Recorded, item: Item | undefined, id: ActionId): Recorded {
  const known: Recorded = { ...meeting, given: [...(meeting.given ?? []), id] }
  return item ? withItem(known, { ...item, actions: [...item.actions, id] }) : known
}

/** Where it belongs: the item that was named, or is being treated, and the matter inside that. Refuses `missingItem` for a matter in no item. */
function placed(
  turn: Turn,
  record: Recorded | undefined,
  cited: EntryAt | undefined,
  title: string | undefined,
): {
  readonly before?: Recorded
  readonly item?: Item
  readonly ordinal?: number
  readonly decision?: string
  readonly matter?: MatterId
} {
  if (!record || !cited) {
    if (title !== undefined) throw entryAtHand.missing(turn.t.sentences.assign.example)
    return record ? { before: record } : {}
  }
  const { meeting, matter } = matterMeant(turn, record, itemMeant(record, cited), title)
  return { before: meeting, ...under(meeting, cited), ...(matter === undefined ? {} : { matter }) }
}

/** The item it belongs to, and which of its decisions: the one named (`9a:2`), else the latest. Refuses `noSuchDecision`. */
function under(
  meeting: Recorded,
  cited: EntryAt,
): { readonly item: Item; readonly ordinal?: number; readonly decision?: string } {
  const item = itemMeant(meeting, cited)
  const all = decisionsOf(item)
  const known = all.map(({ ordinal }) => ordinal)
  const ordinal = cited.ordinal ?? known.at(-1)
  const decision = all.find((one) => one.ordinal === ordinal)
  if (ordinal === undefined) return { item }
  if (decision) return { item, ordinal, decision: decision.id }
  const number = showNumber(cited)
  throw new Refusal('noSuchDecision', {
    number: `${number}:${ordinal}`,
    known: known.map((one) => `${number}:${one}`),
  })
}

import { firstLine, lines } from '../../text/cut.ts'
import { addItem, editItem } from '../../meetings/agenda.ts'
import type { Item, ItemNumber, Meeting } from '../../meetings/meeting.ts'
import { numbered, numberOf, showNumber } from '../../meetings/numbering.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { leads } from '../../meetings/roster.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { item as itemArgument } from '../../turn/arguments/items-argument.ts'
import { itemFields, matterOrFields, type Matter } from '../../turn/arguments/matter-argument.ts'
import { meeting as meetingArgument } from '../../turn/arguments/meeting-argument.ts'
import type { Reply } from '../../turn/command.ts'
import { saveMeeting } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { follow } from './accept.ts'
import { dayToName, meetingNamed, otherMeeting } from '../../turn/meeting-said.ts'
import { itemInFull, treatedNow } from './treated-item.ts'
import { itemSaid } from './numbers.ts'
import { itemTold } from './item-told.ts'

/** A number counts before a colon, or with a letter: else it may belong to the title. */
const numberBefore = {
  ...itemArgument,
  shape: String.raw`(?:${itemArgument.shape}(?=\s*:)|${itemArgument.shape}(?<=[a-zåäö])(?=\s))`,
}

/** Without a colon before it, a title begins with no number: that may be an item's. */
const matter: typeof matterOrFields = {
  ...matterOrFields,
  shape: String.raw`(?!^\d{1,3}\s)${matterOrFields.shape}`,
  unread: (_left, example, sentence) =>
    new Refusal('notUnderstood', { typed: firstLine(sentence), example }),
}

export const item = act({
  name: 'item',
  subject: 'agenda',
  who: 'lead',
  effect: 'printed',
  unmistakable: 'always',
  args: { at: optional(numberBefore), matter },
  async run(turn, { at: number, matter: said }) {
    if (!number && !said.title) throw matter.missing(turn.t.sentences.item.example)
    const meeting = await meetingNamed(turn, said.meeting)
    const known =
      number && numbered(meeting).find((one) => showNumber(one.number) === showNumber(number))
    if (known) return edited(turn, meeting, known.item, said)
    if (!said.title) itemSaid(meeting, number as ItemNumber)
    return added(turn, meeting, said, number)
  },
})

/** Only what was said changes; a new background takes the place of the old one. */
async function edited(turn: Turn, meeting: Meeting, before: Item, said: Matter): Promise<Reply> {
  const { title, kind, minutes, presenters, background, link, unread = [] } = said
  if (unread[0] !== undefined)
    throw new Refusal('notUnderstood', {
      typed: unread[0],
      example: turn.t.sentences.item.example,
    })
  const changes = Object.entries({
    title: title || undefined,
    kind,
    minutes,
    presenters,
    background,
    link,
  }).filter(([, value]) => value !== undefined)
  const after = editItem(meeting, before.id, Object.fromEntries(changes))
  await saveMeeting(turn, after)
  const told = itemTold(turn, after, after.items[before.id] as Item)
  return {
    text: turn.t.agenda.itemEdited({
      item: told,
      on: after.on,
      sent: after.agendaSentAt !== undefined && after.status === 'planned',
      other: otherMeeting(turn, meeting, said.meeting),
      show: dayToName(turn, meeting),
    }),
  }
}

async function added(
  turn: Turn,
  meeting: Meeting,
  said: Matter,
  at: ItemNumber | undefined,
): Promise<Reply> {
  const {
    meeting: after,
    item: made,
    split,
  } = addItem(meeting, { ...itemFields(said), origin: 'secretary' }, at)
  if (split?.proposal !== undefined) await follow(turn, split.proposal, split.id)
  await saveMeeting(turn, after)
  const told = itemTold(turn, after, made)
  const { unread = [] } = said
  if (!told.number)
    return {
      text: turn.t.agenda.additionWaits({
        item: told,
        on: after.on,
        why: after.status === 'open' ? 'open' : 'sent',
        unread,
        lead: leads(turn.sender),
        show: dayToName(turn, meeting),
      }),
    }
  const closed =
    at && at.letter !== told.number.letter ? { wanted: at, got: told.number } : undefined
  return {
    text: turn.t.agenda.itemAdded({
      item: told,
      on: after.on,
      split: split && numberOf(after, split.id),
      closed,
      unread,
      other: otherMeeting(turn, meeting, said.meeting),
      show: dayToName(turn, meeting),
    }),
  }
}

export const showItem = act({
  name: 'showItem',
  subject: 'agenda',
  who: 'anyone',
  effect: 'asks',
  noColon: true,
  onlyWhole: true,
  args: { number: itemArgument, meeting: optional(meetingArgument) },
  async run(turn, { number, meeting: on }) {
    const meeting = await meetingNamed(turn, on)
    const found = itemSaid(meeting, number)
    const full = await itemInFull(turn, meeting, found)
    return { text: lines(full, await treatedNow(turn, meeting, found)) }
  },
})

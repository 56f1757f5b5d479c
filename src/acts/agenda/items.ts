import { firstLine } from '../../text/cut.ts'
import { addItem, editItem } from '../../meetings/agenda.ts'
import type { Item, ItemNumber, Meeting } from '../../meetings/meeting.ts'
import { numbered, numberOf, showNumber } from '../../meetings/numbering.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { leads } from '../../meetings/roster.ts'
import type { Command, Reply } from '../../turn/command.ts'
import { saveMeeting } from '../../turn/desk.ts'
import type { Turn } from '../../turn/turn.ts'
import { follow } from './accept.ts'
import { itemFields, readItem, type Said } from './fields.ts'
import { dayToName, meetingSaid, namesMeeting, otherMeeting } from './meeting.ts'
import { itemSaid, takeNumber } from './numbers.ts'
import { itemTold } from './told.ts'

/** `6c: text`, `6c text`. A number without a letter counts only before a colon: it may belong to the title. */
const numberBefore =
  /^(?<number>(?:nr\.?\s*)?\d{1,3}(?:\s?[a-zåäö]?\s*:|[a-zåäö]\s))(?<text>[\s\S]*)$/i

export const item: Command = {
  name: 'item',
  subject: 'agenda',
  who: 'lead',
  words: {
    sv: ['punkt', 'ny punkt', 'ändra punkt', 'lägg till punkt'],
    en: ['item', 'new item', 'edit item', 'add item'],
  },
  usage: {
    sv: 'punkt [6c]: rubrik [; typ …] [; 20 min] [; föredragande A, B] [; bakgrund …] [; länk …] [; möte 17/4]',
    en: 'item [6c]: title [; type …] [; 20 min] [; presenter A, B] [; background …] [; link …] [; meeting 17/4]',
  },
  example: {
    sv: 'punkt 6c: Utvärdering länsdelssamordnare; typ diskussion; 20 min',
    en: 'item 6c: Evaluation of the coordinators; type discussion; 20 min',
  },
  needs: ['colon', 'itemColon'],
  takesText: true,
  async run(turn, { rest, colon, source }) {
    const match = colon ? undefined : numberBefore.exec(rest)
    const number =
      match?.groups?.['number'] === undefined
        ? undefined
        : takeNumber(match.groups['number'].replace(':', ''))?.number
    const text = (number ? (match?.groups?.['text'] ?? '') : rest).trim()
    if (!number && !colon && /^\d{1,3}\s/.test(rest))
      throw new Refusal('notUnderstood', {
        typed: firstLine(source),
        example: item.example[turn.language],
      })
    const said = readItem(turn, text, number !== undefined)
    const isEmpty = !said.title && Object.keys(said).length <= 2
    if (isEmpty || (!number && !said.title))
      throw new Refusal('missingText', { example: item.example[turn.language] })
    const meeting = await meetingSaid(turn, said.meeting)
    const known =
      number && numbered(meeting).find((one) => showNumber(one.number) === showNumber(number))
    if (known) return edited(turn, meeting, known.item, said)
    if (!said.title) itemSaid(meeting, number as ItemNumber)
    return added(turn, meeting, said, number)
  },
}

/** Only what was said changes; a new background takes the place of the old one. */
async function edited(turn: Turn, meeting: Meeting, before: Item, said: Said): Promise<Reply> {
  const { title, kind, minutes, presenters, background, link, unread } = said
  if (unread[0] !== undefined)
    throw new Refusal('notUnderstood', { typed: unread[0], example: item.example[turn.language] })
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
  said: Said,
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
  const { unread } = said
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

export const showItem: Command = {
  name: 'showItem',
  subject: 'agenda',
  who: 'anyone',
  words: { sv: ['punkt', 'visa punkt'], en: ['item', 'show item'] },
  usage: { sv: 'punkt 6b', en: 'item 6b' },
  example: { sv: 'punkt 6b', en: 'item 6b' },
  needs: ['item'],
  takesText: false,
  accepts: (rest, colon) => {
    const read = colon ? undefined : takeNumber(rest)
    return read !== undefined && namesMeeting(read.rest.replace(/^;\s*/, ''))
  },
  async run(turn, { rest }) {
    const read = takeNumber(rest)
    if (!read) throw new Refusal('missingItem', { example: showItem.example[turn.language] })
    const meeting = await meetingSaid(turn, read.rest.replace(/^;\s*/, ''))
    const found = itemSaid(meeting, read.number)
    return {
      text: turn.t.agenda.item({
        item: itemTold(turn, meeting, found),
        on: meeting.on,
        background: found.background,
        link: found.link,
        proposal: found.proposal,
      }),
    }
  },
}

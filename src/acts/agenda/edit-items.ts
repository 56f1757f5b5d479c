import { isDeepStrictEqual } from 'node:util'
import { refOf } from '../../meetings/ref.ts'
import { firstLine, lines } from '../../text/cut.ts'
import { addItem, editable, editItem } from '../../meetings/agenda.ts'
import { withDecision, withNote } from '../../meetings/decisions.ts'
import type { Item, ItemNumber } from '../../meetings/agenda-item.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import {
  numbered,
  numberOf,
  numbersFixed,
  showNumber,
  type Numbered,
} from '../../meetings/numbering.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { isAgendaClosed } from '../../meetings/rights.ts'
import { leads } from '../../meetings/roster.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { item as itemArgument } from '../../turn/arguments/items-argument.ts'
import {
  backgroundWith,
  itemFields,
  itemMatter,
  titleMeant,
  type Matter,
} from '../../turn/arguments/matter-argument.ts'
import { meeting as meetingArgument } from '../../turn/arguments/meeting-argument.ts'
import { Question, type Reply } from '../../turn/command.ts'
import { saveMeeting } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { follow } from './accept.ts'
import { checkAgenda } from '../../turn/drafts.ts'
import { dayToName, meetingNamed, otherMeeting } from '../../turn/meeting-said.ts'
import { itemInFull, treatedNow } from './treated-item.ts'
import { itemMeant } from '../../turn/items-meant.ts'
import { itemSaid } from './numbers.ts'
import { itemTold, overLong } from './item-told.ts'
import { tellOfItem } from './proposer.ts'

/** A number counts before a colon, or with a letter: else it may belong to the title. */
const numberBefore = {
  ...itemArgument,
  shape: String.raw`(?:${itemArgument.shape}(?=\s*:)|${itemArgument.shape}(?<=[a-zåäö])(?=[\s;]))`,
  alone: itemArgument.shape,
}

/** Without a colon before it, a title begins with no number: that may be an item's. */
const matter: typeof itemMatter = {
  ...itemMatter,
  shape: String.raw`(?!^\d{1,3}\s)${itemMatter.shape}`,
  unread: (_left, example, sentence) =>
    new Refusal('notUnderstood', { typed: firstLine(sentence), example }),
}

export const item = act({
  name: 'item',
  subject: 'agenda',
  who: 'lead',
  effect: 'printed',
  makes: true,
  args: { at: optional(numberBefore), matter },
  async run(turn, { at: number, matter: typed }) {
    const meeting = await meetingNamed(turn, typed.meeting)
    const known =
      number && numbered(meeting).find((one) => showNumber(one.number) === showNumber(number))
    const said = known ? titleMeant(turn, typed) : (typed.titled ?? typed)
    if (!number && !said.title) throw matter.missing(turn.t.sentences.item.example)
    if (!known) {
      if (!said.title) itemSaid(meeting, number as ItemNumber)
      return added(turn, meeting, said, number)
    }
    // Fields alone can only be those of the item that stands there.
    if (!said.title) return edited(turn, meeting, itemMeant(meeting, known.number), said)
    editable(meeting)
    // Its number stays with what was withdrawn: another item takes neither its place nor its title.
    if (known.item.removedAt) return added(turn, meeting, said, undefined)
    const meant = whatStands(turn, meeting, known)
    if (meant === 'change') return edited(turn, meeting, known.item, said)
    if (meant === 'add') return added(turn, meeting, said, number)
    return writtenUnder(turn, meeting, known, { kind: meant, said })
  },
})

export const changeItem = act({
  name: 'changeItem',
  subject: 'agenda',
  who: 'lead',
  effect: 'printed',
  unmistakable: 'always',
  args: { at: itemArgument, matter },
  async run(turn, { at: number, matter: said }) {
    const meeting = await meetingNamed(turn, said.meeting)
    return edited(turn, meeting, itemMeant(meeting, number), titleMeant(turn, said))
  },
})

/** Asks what a number that is taken is for: it never writes over what stands there. In an open meeting it may be a decision or a note. */
function whatStands(turn: Turn, meeting: Meeting, known: Numbered): (typeof meanings)[number] {
  const number = showNumber(known.number)
  const { standsThere: t } = turn.t.agenda
  const about = `stands:${meeting.id}:${number}`
  const choice = meanings.find((one) => one === turn.choices[about])
  if (choice) return choice
  const { title } = known.item
  const asked = t.ask({ number, title, on: refOf(meeting) })
  const options = [
    { label: t.change({ number }), value: 'change' },
    { label: numbersFixed(meeting) ? t.addition : t.before({ number }), value: 'add' },
    ...(meeting.status === 'open'
      ? [
          { label: t.decision, value: 'decision' },
          { label: t.note, value: 'note' },
        ]
      : []),
  ]
  throw new Question(about, asked, options, { inPrivate: isAgendaClosed(turn.group, meeting) })
}

const meanings = ['change', 'add', 'decision', 'note'] as const

interface Meant {
  readonly kind: 'decision' | 'note'
  readonly said: Matter
}

/** What was typed as an item is a decision or a note about the one that stands there. Refuses `sayInstead` where it has fields: no text is cut. */
async function writtenUnder(
  turn: Turn,
  meeting: Meeting,
  { item: under, number }: Numbered,
  { kind, said }: Meant,
): Promise<Reply> {
  const shown = showNumber(number)
  const { title: text, meeting: _on, ...fields } = said
  const isPlain = Object.values(itemFields({ ...fields, title: '' })).every(
    (value) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0),
  )
  if (!isPlain || meeting.status !== 'open')
    throw new Refusal('sayInstead', {
      say: turn.t.agenda.standsThere.instead[kind]({ number: shown }),
    })
  const author = { text, by: turn.sender.id, now: turn.now }
  const { record } = turn.t
  if (kind === 'note') {
    const noted = withNote(meeting, under, author)
    await saveMeeting(turn, noted)
    const count = Object.keys(under.notes).length + 1
    return { text: record.noted({ number: shown, title: under.title, day: refOf(meeting), count }) }
  }
  const decided = withDecision(meeting, under, author)
  await saveMeeting(turn, decided.meeting)
  return { text: record.decided({ cite: decided.cite, title: under.title, text }) }
}

/** Only what was said changes; a new background takes the place of the old one. */
async function edited(turn: Turn, meeting: Meeting, before: Item, said: Matter): Promise<Reply> {
  const { title, kind, minutes, presenters, link, joint } = said
  const changes = Object.entries({
    title: title || undefined,
    kind,
    minutes,
    presenters,
    background: backgroundWith(before.background, said),
    link,
    joint,
  }).filter(([, value]) => value !== undefined)
  if (changes.length === 0) throw matter.missing(turn.t.sentences.changeItem.example)
  const after = editItem(meeting, before.id, Object.fromEntries(changes))
  const told = itemTold(turn, after, after.items[before.id] as Item)
  if (isDeepStrictEqual(after.items[before.id], before))
    return { text: turn.t.agenda.itemIsSo({ item: told, on: refOf(after) }) }
  await saveMeeting(turn, after)
  const was = itemTold(turn, meeting, before)
  return {
    text: lines(
      turn.t.agenda.itemEdited({
        item: told,
        was,
        papers: { are: after.items[before.id] as Item, were: before },
        told: tellOfItem(turn, before, {
          text: turn.t.agenda.itemChangedPost({
            was: was.title,
            item: told,
            on: refOf(after),
            by: turn.sender.name,
            group: turn.group.name,
          }),
          meetingId: after.id,
        }),
        on: refOf(after),
        sent: after.agendaSentAt !== undefined && after.status === 'planned',
        other: otherMeeting(turn, meeting, said.meeting),
        show: dayToName(turn, meeting),
      }),
      overLong(turn, after),
      jointHint(turn, after, said),
    ),
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
  if (!told.number)
    return {
      text: turn.t.agenda.additionWaits({
        item: told,
        on: refOf(after),
        why: after.status === 'open' ? 'open' : 'sent',
        lead: leads(turn.sender),
        show: dayToName(turn, meeting),
      }),
    }
  const closed =
    at && at.letter !== told.number.letter ? { wanted: at, got: told.number } : undefined
  return {
    text: lines(
      turn.t.agenda.itemAdded({
        item: told,
        papers: made,
        on: refOf(after),
        split: split && numberOf(after, split.id),
        closed,
        other: otherMeeting(turn, meeting, said.meeting),
        show: dayToName(turn, meeting),
      }),
      overLong(turn, after),
      jointHint(turn, after, said),
    ),
  }
}

/** A joint item of a meeting that is held with nobody else. */
const jointHint = (turn: Turn, meeting: Meeting, { joint }: Matter): string =>
  joint && !meeting.joint ? turn.t.meetings.joint.notYet({ day: refOf(meeting) }) : ''

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
    await checkAgenda(turn, meeting)
    const found = itemSaid(meeting, number)
    const full = await itemInFull(turn, meeting, found)
    return { text: lines(full, await treatedNow(turn, meeting, found)) }
  },
})

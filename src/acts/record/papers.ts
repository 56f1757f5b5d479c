import { refOf } from '../../meetings/ref.ts'
import {
  attachmentsOf,
  ownAttachments,
  withAttachment,
  withoutAttachment,
  type Attached,
} from '../../meetings/attachments.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { Item } from '../../meetings/agenda-item.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { numbered, showNumber } from '../../meetings/numbering.ts'
import { leaders } from '../../meetings/rights.ts'
import { leads, nameOf } from '../../meetings/roster.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { lines, short } from '../../text/cut.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { internally } from '../../turn/arguments/minutes-arguments.ts'
import { number as aNumber } from '../../turn/arguments/number-argument.ts'
import { isAddressed, paper as aPaper, type Paper } from '../../turn/arguments/paper-argument.ts'
import { entryAlone, itemAt } from '../../turn/arguments/recorded-item-argument.ts'
import { checkLeads } from '../../turn/check-right.ts'
import { itemMeant } from '../../turn/items-meant.ts'
import { meetingNamed } from '../../turn/meeting-said.ts'
import { ahead, meetingById, openHeader, saveMeeting, stampOf } from '../../turn/saving.ts'
import { lastHeld } from '../../turn/record-meant.ts'
import { checkAgenda } from '../../turn/drafts.ts'
import type { Turn } from '../../turn/turn.ts'
import { keepRecord } from './keep-record.ts'

export const attach = act({
  name: 'attach',
  subject: 'agenda',
  who: 'anyone',
  effect: 'own',
  neverBelowText: (rest) => !isAddressed(rest),
  unmistakable: true,
  args: {
    item: optional(itemAt),
    meeting: optional(meetingOf),
    paper: optional(aPaper),
    internal: optional(internally),
  },
  async run(turn, { item: at, meeting: on, paper = {}, internal }) {
    const meeting = await meetingOfPapers(turn, at?.on ?? on)
    const item = at && itemMeant(meeting, at)
    checkMayAttach(turn, meeting, item)
    const { papers, there } = newPapers(papersOf(turn, paper), item ?? meeting)
    const stamp = await stampOf(turn, meeting)
    let after = meeting
    const ordinals: number[] = []
    for (const { link, name } of papers) {
      const added = withAttachment(after, item && after.items[item.id], {
        link,
        name,
        internal: internal !== undefined,
        stamp,
      })
      after = added.meeting
      ordinals.push(added.ordinal)
    }
    const told = await keep(turn, meeting, after)
    const { attached: t } = turn.t.minutes
    const where = item && { number: numberIn(meeting, item), title: short(item.title, 80) }
    return {
      ...(paper.link === undefined ? { tookFile: true as const } : {}),
      text: lines(
        ...papers.map(({ link, name }, index) =>
          t.made({
            name: name ?? link,
            ordinal: ordinals[index] ?? 0,
            item: where,
            day: refOf(meeting),
          }),
        ),
        ...there.map(({ link, name }) => t.there({ name: name ?? link })),
        ...told,
      ),
    }
  },
})

export const removeAttachment = act({
  name: 'removeAttachment',
  subject: 'agenda',
  who: 'anyone',
  effect: 'printed',
  args: { entry: optional(entryAlone), ordinal: optional(aNumber), meeting: optional(meetingOf) },
  async run(turn, { entry, ordinal, meeting: on }) {
    const meeting = await meetingOfPapers(turn, entry?.on ?? on)
    const item = entry && itemMeant(meeting, entry)
    checkMayAttach(turn, meeting, item)
    const { attached: t } = turn.t.minutes
    const number = item ? numberIn(meeting, item) : t.meeting
    const { meeting: after, gone } = withoutAttachment(
      meeting,
      item,
      entry ? entry.ordinal : ordinal,
      number,
    )
    const told = await keep(turn, meeting, after)
    const about = { name: gone.name ?? gone.link, number: `${number}:${gone.ordinal}` }
    return { text: lines(t.removed({ ...about, day: refOf(meeting) }), ...told) }
  },
})

export const attachments = act({
  name: 'attachments',
  subject: 'agenda',
  who: 'anyone',
  effect: 'asks',
  args: { meeting: optional(meetingOf) },
  async run(turn, { meeting: on }) {
    const meeting = await meetingOfPapers(turn, on)
    await checkAgenda(turn, meeting)
    const { attached: t } = turn.t.minutes
    const line = (number: string, title: string) => (one: Attached) =>
      t.line({ number: `${number}:${one.ordinal}`, title, name: one.name, link: one.link })
    const all = [
      ...numbered(meeting).flatMap(({ item, number }) =>
        item.removedAt
          ? []
          : attachmentsOf(item).map(line(showNumber(number), short(item.title, 80))),
      ),
      ...ownAttachments(meeting).map(line(t.meeting, '')),
    ]
    return {
      text:
        all.length === 0
          ? t.none({ day: refOf(meeting) })
          : lines(t.head({ day: refOf(meeting), count: all.length }), ...all),
    }
  },
})

/** The meeting that is named; else the open one, the next, or the one that was held last. Refuses `meetingCancelled`, `noMeeting`. */
async function meetingOfPapers(turn: Turn, on: Day | undefined): Promise<Meeting> {
  const header = openHeader(turn) ?? ahead(turn)[0] ?? lastHeld(turn)
  const meeting =
    on === undefined && header ? await meetingById(turn, header.id) : await meetingNamed(turn, on)
  if (meeting.status === 'cancelled') throw new Refusal('meetingCancelled', { day: refOf(meeting) })
  return meeting
}

/** Those who lead, and of an item whoever proposed or presents it. Refuses `attachOnly`, `leadOnly`, `noSecretaryYet`. */
function checkMayAttach(turn: Turn, meeting: Meeting, item: Item | undefined): void {
  const { group, sender } = turn
  if (item && (item.proposedBy === sender.id || item.presenters.includes(sender.name))) return
  const inCharge = leaders(group)
  if (!item || leads(sender) || inCharge.length === 0) return checkLeads(turn)
  const who = inCharge.map(({ id }) => nameOf(group, id)).join(', ')
  throw new Refusal('attachOnly', { number: numberIn(meeting, item), who })
}

/** What is named in the sentence, else the files that came with it, by their own names unless there is only one. Refuses `missingLink`, `fileWithoutLink`. */
function papersOf(
  turn: Turn,
  { link, name, more = [] }: Paper,
): readonly { readonly link: string; readonly name?: string | undefined }[] {
  if (link !== undefined)
    return [{ link, name }, ...more].flatMap((one) =>
      one.link === undefined ? [] : [{ link: one.link, name: one.name }],
    )
  const { sent } = turn.incoming
  const files = sent?.kind === 'file' ? (sent.files ?? []) : []
  const kept = files.flatMap((file) =>
    file.link === undefined ? [] : [{ link: file.link, name: file.name }],
  )
  const [only, another] = kept
  if (only && !another && name !== undefined) return [{ link: only.link, name }]
  if (only) return kept
  if (sent?.kind === 'file') throw new Refusal('fileWithoutLink', { name: sent.name })
  throw new Refusal('missingLink', { example: turn.t.sentences.attach.example })
}

type Papers = ReturnType<typeof papersOf>

/** Each address once; of several those that stand there already are left as they are. Refuses `alreadyThere` where none is new. */
function newPapers(
  all: Papers,
  holder: Parameters<typeof attachmentsOf>[0],
): { readonly papers: Papers; readonly there: Papers } {
  const known = new Set(attachmentsOf(holder).map(({ link }) => link))
  const papers = all.filter(({ link }) => !known.has(link) && known.add(link))
  if (papers.length === 0) throw new Refusal('alreadyThere', {})
  return { papers, there: all.filter(({ link }) => !papers.some((one) => one.link === link)) }
}

/** A planned meeting is only saved; what was recorded of another is kept with all that follows. */
async function keep(turn: Turn, before: Meeting, after: Meeting): Promise<readonly string[]> {
  if (before.status === 'closed' && after.status === 'closed')
    return keepRecord(turn, before, after)
  await saveMeeting(turn, after)
  return []
}

function numberIn(meeting: Meeting, { id }: Item): string {
  const number = numbered(meeting).find(({ item }) => item.id === id)?.number
  return number ? showNumber(number) : ''
}

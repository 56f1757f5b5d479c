import { entriesOf, keysOf, looseTold, nameOfEntry, type Entry } from '../../cards/loose-card.ts'
import type { LooseEnd } from '../../meetings/loose-ends.ts'
import type { Action } from '../../meetings/action.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { standing } from '../../meetings/unsure.ts'
import { isRecorded, type Recorded } from '../../meetings/writing-up.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { words } from '../../turn/arguments/line-argument.ts'
import { ownCardOf } from '../../turn/attach.ts'
import type { Reply } from '../../turn/command.ts'
import { actionsOf } from '../../turn/given.ts'
import { endsOf } from '../../turn/left-over.ts'
import { lastHeld } from '../../turn/record-meant.ts'
import { meetingById, nothingOpen, openHeader, saveMeeting } from '../../turn/saving.ts'
import { meetingNamed } from '../../turn/meeting-said.ts'
import type { Turn } from '../../turn/turn.ts'
import { short } from '../../text/cut.ts'

/** What would be lost, or was left: the surest few in the answer, and on its card what mends each. */
export async function looseText(
  turn: Turn,
  meeting: Meeting,
  ends: readonly LooseEnd[],
  all = false,
): Promise<Reply> {
  const given = await actionsOf(turn, meeting)
  const personal = ends.find((end) => end.kind === 'personal')
  const about = {
    meeting: meeting.id,
    ...(all ? { all: 'yes' } : {}),
    ...(personal ? { personal: String(personal.count) } : {}),
  }
  const { text, choices } = looseTold(meeting, ends, about, turn.t)
  return {
    ...forNow(ends),
    text,
    choices,
    whole: true,
    card: ownCardOf(turn, 'loose', about, { meeting, given }),
  }
}

/** What a note says is not for the group to read yet. */
const forNow = (ends: readonly LooseEnd[]): Pick<Reply, 'inPrivate'> =>
  ends.some(({ kind }) => kind === 'promise') ? { inPrivate: true } : {}

export const showLoose = act({
  name: 'showLoose',
  subject: 'record',
  who: 'lead',
  effect: 'asks',
  inPrivate: true,
  args: { meeting: optional(meetingOf) },
  async run(turn, { meeting: on }) {
    const meeting = on === undefined ? await latest(turn) : await meetingNamed(turn, on)
    return looseText(turn, meeting, await endsOf(turn, meeting), true)
  },
})

export const letStand = act({
  name: 'letStand',
  subject: 'record',
  who: 'lead',
  effect: 'printed',
  neverAlone: true,
  args: { what: words },
  async run(turn, { what }) {
    const meeting = (await gaveUnsure(turn, what)) ?? (await latest(turn))
    const meant = entriesOf(await endsOf(turn, meeting)).filter((entry) =>
      isMeant(entry, what, turn),
    )
    if (meant.length === 0) throw new Refusal('noSuchLooseEnd', { typed: what })
    const asked = meant.flatMap((one) =>
      one.kind === 'one' && one.end.kind === 'hanging' ? [one.end.action] : [],
    )
    const left = meant.flatMap(keysOf).filter((key) => !key.startsWith('hanging '))
    await saveMeeting(turn, {
      ...standing(meeting, asked),
      letStand: [...(meeting.letStand ?? []), ...left],
    })
    return {
      ...forNow(meant.flatMap((one) => (one.kind === 'one' ? [one.end] : []))),
      text: turn.t.record.closing.letsStand({
        names: meant.map((entry) => short(nameOfEntry(entry, turn.t), 100)),
      }),
    }
  },
})

/** The meeting that goes on, else the latest that was held. Refuses `noOpenMeeting`. */
async function latest(turn: Turn): Promise<Recorded> {
  const header = openHeader(turn) ?? lastHeld(turn)
  const meeting = header && (await meetingById(turn, header.id))
  if (meeting && isRecorded(meeting)) return meeting
  throw nothingOpen(turn)
}

/** The meeting that gave the action named first, where it is asked about whether that still stands. */
async function gaveUnsure(turn: Turn, what: string): Promise<Recorded | undefined> {
  const id = /^u\s*\d+/i.exec(what)?.[0].replaceAll(/\s/g, '').toUpperCase()
  const action = id === undefined ? undefined : await turn.book.get<Action>(id)
  const meeting = action?.given && (await turn.book.get<Meeting>(action.given.meetingId))
  const isHeld = meeting !== undefined && isRecorded(meeting)
  return isHeld && action && meeting.unsure?.includes(action.id) ? meeting : undefined
}

/** Named as the list names it, by the number of its item alone, or by the first words of what was promised. */
function isMeant(entry: Entry, what: string, turn: Turn): boolean {
  const fold = (text: string): string =>
    text
      .toLowerCase()
      .replaceAll(/["”“.]/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
  const said = fold(what)
  if (said === fold(nameOfEntry(entry, turn.t))) return true
  if (entry.kind === 'items') return false
  const { end } = entry
  if (end.kind === 'hanging') return said.split(/[\s,]+/).includes(fold(end.action))
  if (end.kind === 'people' || end.kind === 'personal') return false
  if (end.kind === 'action' || end.kind === 'addition') return false
  if (said === fold(end.number)) return true
  return end.kind === 'promise' && fold(`${end.number} ${end.text}`).startsWith(said)
}

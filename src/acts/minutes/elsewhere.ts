import { refOf } from '../../meetings/ref.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { ClosedMeeting } from '../../meetings/meeting.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { nameOf } from '../../meetings/roster.ts'
import { withSentOut } from '../../meetings/writing-up.ts'
import {
  checkUnlocked,
  openComments,
  outsideLeft,
  sentOut,
  waitingFor,
} from '../../minutes/adjusting.ts'
import type { Adjusting } from '../../minutes/adjusting-state.ts'
import { recordedMinutes, stateOf, workingText } from '../../minutes/current.ts'
import { DAY } from '../../reading/days.ts'
import { lines } from '../../text/cut.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { day } from '../../turn/arguments/day-argument.ts'
import { words } from '../../turn/arguments/line-argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { paper as aPaper, type Paper } from '../../turn/arguments/paper-argument.ts'
import { signers } from '../../turn/arguments/signers-argument.ts'
import { dropLeap } from '../../turn/days-meant.ts'
import { saveMeeting } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { linkedCard } from '../../cards/announcement-card.ts'
import { calledIn, decided, heldMeeting, lockedNow } from './minutes-meant.ts'

/** A day that stands amid other words. */
const dayAmid: typeof day = { ...day, kind: 'day amid', shape: DAY }

export const adjustedBy = act({
  name: 'adjustedBy',
  subject: 'minutes',
  who: 'lead',
  effect: 'printed',
  neverBelowText: true,
  args: {
    names: signers,
    on: dayAmid,
    how: optional(words),
    meeting: optional(meetingOf),
  },
  async run(turn, { names, on: typed, how, meeting: of }) {
    const meeting = await heldMeeting(turn, of)
    const on = beforeNow(turn, typed, meeting)
    if (on < meeting.on) throw new Refusal('dayBeforeMeeting', { day: on, meeting: refOf(meeting) })
    const before = await stateOf(turn.book, meeting)
    checkUnlocked(before)
    const state = await signedBy(turn, meeting, before, { names, on, how })
    const { hash } = await workingText(turn.book, turn.group, meeting, state)
    const waiting = [
      ...waitingFor(state, hash).map((id) => nameOf(turn.group, id)),
      ...outsideLeft(state, hash),
    ]
    const comments = openComments(state).map(({ id }) => id)
    const t = turn.t.minutes
    const facts = { names, on, how, day: refOf(meeting), called: calledIn(turn) }
    if (waiting.length > 0 || comments.length > 0) {
      await turn.book.put(state)
      return { text: t.signed({ ...facts, waiting, comments }) }
    }
    const { version } = await lockedNow(
      turn,
      meeting,
      { ...state, draft: undefined },
      { how: 'adjusted', by: everyName(turn, state, names) },
    )
    await saveMeeting(
      turn,
      withSentOut(meeting, { by: turn.sender.id, now: turn.now, how: 'final' }),
    )
    return { text: t.signedAll({ ...facts, version: version.number }) }
  },
})

/** A day without its year that would be ahead is the one that has been: nobody has signed yet. */
function beforeNow(turn: Turn, on: Day, meeting: ClosedMeeting): Day {
  const { today } = turn
  if (on <= today) return on
  const before = `${Number(on.slice(0, 4)) - 1}${on.slice(4)}`
  if (before > today || before < meeting.on) throw new Refusal('dayAhead', { day: on })
  dropLeap(turn, on)
  return before
}

/** Those of the adjusters who are named have approved the text as it stands; that it was outside Teams is kept of all. */
async function signedBy(
  turn: Turn,
  meeting: ClosedMeeting,
  before: Adjusting,
  said: { readonly names: readonly string[]; readonly on: Day; readonly how: string | undefined },
): Promise<Adjusting> {
  const { document } = await recordedMinutes(turn.book, turn.group, meeting)
  const known = before.draft ? before : decided(turn, before, document)
  const { hash } = await workingText(turn.book, turn.group, meeting, known)
  const at = turn.now.toISOString()
  const named = known.adjusters.filter((id) => said.names.includes(nameOf(turn.group, id)))
  const signed = said.names.map((name) => ({
    name,
    hash,
    on: said.on,
    ...(said.how === undefined ? {} : { how: said.how }),
  }))
  return {
    ...known,
    approvals: {
      ...known.approvals,
      ...Object.fromEntries(named.map((id) => [id, { hash, at }])),
    },
    signed: [...(known.signed ?? []).filter(({ name }) => !said.names.includes(name)), ...signed],
  }
}

const everyName = (turn: Turn, state: Adjusting, names: readonly string[]): readonly string[] => [
  ...new Set([
    ...state.adjusters.map((id) => nameOf(turn.group, id)),
    ...(state.outside ?? []),
    ...names,
  ]),
]

export const fileIsMinutes = act({
  name: 'fileIsMinutes',
  subject: 'minutes',
  who: 'lead',
  effect: 'printed',
  neverBelowText: true,
  args: { meeting: optional(meetingOf), paper: optional(aPaper) },
  async run(turn, { meeting: on, paper = {} }) {
    const meeting = await heldMeeting(turn, on)
    const before = await stateOf(turn.book, meeting)
    const file = await fileMeant(turn, paper)
    const at = turn.now.toISOString()
    const { draft: _draft, ...rest } = before
    const sending = { at, by: turn.sender.id, how: 'file' as const }
    await turn.book.put({
      ...sentOut({ ...rest, approvals: {} }, sending),
      official: { ...file, at, by: turn.sender.id },
    })
    await saveMeeting(
      turn,
      withSentOut(meeting, { by: turn.sender.id, now: turn.now, how: 'file' }),
    )
    const t = turn.t.minutes
    const text = lines(
      t.fileNow({ name: file.name, day: refOf(meeting), called: calledIn(turn) }),
      t.fingerprint({ sha256: file.sha256 }),
    )
    return {
      ...(paper.link === undefined ? { tookFile: true as const } : {}),
      text: lines(text, file.link),
      card: linkedCard(text, [{ title: file.name, url: file.link }]),
    }
  },
})

interface FileMeant {
  readonly link: string
  readonly name: string
  readonly sha256?: string
}

/** The file that came with the sentence, with its fingerprint where it can be read, or the address in it. Refuses `missingLink`, `fileWithoutLink`. */
async function fileMeant(turn: Turn, { link, name }: Paper): Promise<FileMeant> {
  if (link !== undefined) return { link, name: name ?? link }
  const { sent } = turn.incoming
  const [file] = sent?.kind === 'file' ? (sent.files ?? []) : []
  if (file?.link !== undefined) {
    const sha256 = file.download === undefined ? undefined : await turn.fingerprintOf(file.download)
    const known = { link: file.link, name: name ?? file.name ?? file.link }
    return sha256 === undefined ? known : { ...known, sha256 }
  }
  if (sent?.kind === 'file') throw new Refusal('fileWithoutLink', { name: sent.name })
  throw new Refusal('missingFile', { example: turn.t.sentences.fileIsMinutes.example })
}

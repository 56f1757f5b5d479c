import { checkRight } from '../../turn/check-right.ts'
import { firstLine, lines } from '../../text/cut.ts'
import type { Action } from '../../meetings/action.ts'
import { takenBack } from '../../meetings/changes.ts'
import type { Group } from '../../meetings/group.ts'
import { spentOf } from '../../meetings/care.ts'
import { withItem } from '../../meetings/decisions.ts'
import type { MeetingId } from '../../meetings/ids.ts'
import type { Decision } from '../../meetings/agenda-item.ts'
import type { Meeting, ToldFacts } from '../../meetings/meeting.ts'
import type { Proposal } from '../../meetings/proposal.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { hasSecretary } from '../../meetings/rights.ts'
import { hasRole, nameOf, present } from '../../meetings/roster.ts'
import { isLasting } from '../../store/kinds.ts'
import type { Doc, Range } from '../../store/store.ts'
import { act as anAct } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { entry as entryArgument } from '../../turn/arguments/entry-argument.ts'
import { remark } from '../../turn/arguments/remark-argument.ts'
import { saveAction, saveMeeting, saveProposal } from '../../turn/saving.ts'
import type { Act, LogEntry, Touched } from '../../records/log.ts'
import type { Turn } from '../../turn/turn.ts'
import { factsTold, marksOf, retell } from '../record/retell.ts'
import { goingToo, hangingOn, settleHanging } from '../record/hanging.ts'
import { adjustedText, putRight, textAgain } from './told-right.ts'
import { updateAnnouncement } from '../meetings/announcing.ts'

const TEN_MINUTES = 10 * 60_000

/** What the group recorded in the last ten minutes, the latest first; more than anybody says in that time. */
const recently = (now: Date): Range => ({
  index: 'log',
  from: new Date(now.getTime() - TEN_MINUTES).toISOString(),
  desc: true,
  limit: 300,
})

export const undo = anAct({
  name: 'undo',
  subject: 'talk',
  who: 'anyone',
  effect: 'own',
  outside: 'same',
  unmistakable: true,
  args: { entry: optional(entryArgument), remark: remark() },
  ahead: (now) => [recently(now)],
  async run(turn, { entry: meant }) {
    const recent = await turn.book.list<LogEntry>(recently(turn.now))
    const { entry, index, act: last } = latest(turn, recent, meant)
    for (const id of [...last.touched.map((one) => one.id), ...last.told]) turn.book.begin(id)
    checkStillAllowed(turn, last)
    if (last.final) throw new Refusal('cannotUndo', { what: firstLine(last.source) })
    const secretaries = present(turn.group).filter((person) => hasRole(person, 'secretary'))
    const led = hasSecretary(turn.group)
    const later = standingIn(recent.slice(0, recent.indexOf(entry)))
    const after = [...entry.acts.slice(index + 1), ...later]
    await checkNotSentSince(turn, last, after)
    // The group first: keeping a meeting writes the calendar into it.
    const touched = [...last.touched].sort(
      (a, b) => Number(b.type === 'group') - Number(a.type === 'group'),
    )
    const facts = await factsNow(turn, touched)
    const text = await adjustedText(turn, touched)
    for (const one of touched) await takeBack(turn, one, last, after)
    const about = await settleActions(turn, last)
    if (led && !hasSecretary(turn.group))
      throw new Refusal('lastSecretary', { name: secretaries.map(({ name }) => name).join(', ') })
    const again = await textAgain(turn, touched, text)
    const back = touched.flatMap(({ type, removed, changes: [was] }) =>
      type === 'action' && removed && was ? [was.before as Action] : [],
    )
    for (const id of last.told) await putRight(turn, id, { again, back })
    await toldAgain(turn, facts)
    return {
      text: lines(turn.t.talk.undone({ source: sourceTold(turn, entry, last) }), ...about),
      undoes: { log: entry.id, act: index },
    }
  },
})

/** A decision that has been sent out since is given other words, or taken away, by two: not by one who takes back what was said before. Refuses `sentSince`. */
async function checkNotSentSince(turn: Turn, last: Act, later: readonly Act[]): Promise<void> {
  for (const { id, changes } of last.touched) {
    if (!changes.some(({ path }) => path[0] === 'items' && path[2] === 'decisions')) continue
    const isSent = later
      .flatMap(({ touched }) => touched)
      .some((one) => one.id === id && one.changes.some(({ path }) => path[0] === 'sentOut'))
    const meeting = isSent ? await turn.book.get<Meeting>(id) : undefined
    if (meeting && 'sentOut' in meeting && meeting.sentOut !== undefined)
      throw new Refusal('sentSince', { what: firstLine(last.source) })
  }
}

/** The acts that stand: neither taken back since, nor the taking back. */
function standingIn(entries: readonly LogEntry[]): readonly Act[] {
  const undone = undoneIn(entries)
  return entries.flatMap(({ id, acts }) =>
    acts.filter((act, at) => !act.undoes && !undone.has(`${id} ${at}`)),
  )
}

const undoneIn = (entries: readonly LogEntry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap(({ acts }) =>
      acts.flatMap(({ undoes }) => (undoes ? [`${undoes.log} ${undoes.act}`] : [])),
    ),
  )

/** What was said alone is not repeated before others. */
const sourceTold = ({ incoming }: Turn, { from }: LogEntry, { source }: Act): string | undefined =>
  from === 'personal' && incoming.conversation.kind !== 'personal' ? undefined : firstLine(source)

/** What becomes of actions that hang on a decision which is taken back; its number is then not used again. Asks. */
async function settleActions(turn: Turn, { touched }: Act): Promise<readonly string[]> {
  const told: string[] = []
  for (const { id, changes } of touched)
    for (const { path, before, after } of changes) {
      const [items, itemId = '', decisions] = path
      if (items !== 'items' || decisions !== 'decisions' || before !== undefined) continue
      const meeting = await turn.book.get<Meeting>(id)
      const item = meeting?.items[itemId]
      if (!item || (meeting.status !== 'open' && meeting.status !== 'closed')) continue
      const decision = after as Decision
      const hanging = await hangingOn(turn, meeting, item, decision)
      if (hanging.length === 0) continue
      const spent = spentOf(item, 'decisions', decision.ordinal)
      const settled = await settleHanging(
        turn,
        meeting,
        { from: itemId, hanging },
        goingToo(turn, hanging),
      )
      const left = settled.meeting.items[itemId] ?? item
      await saveMeeting(turn, withItem(settled.meeting, { ...left, spent }), { asWas: true })
      told.push(...settled.told)
    }
  return told
}

type Facts = ReadonlyMap<MeetingId, ToldFacts>

/** What the group was told of the closed meetings that are about to change, or whose actions are. */
async function factsNow(turn: Turn, touched: readonly Touched[]): Promise<Facts> {
  const facts = new Map<MeetingId, ToldFacts>()
  for (const id of new Set(
    (await Promise.all(touched.map((one) => meetingOf(turn, one)))).flat(),
  )) {
    const meeting = await turn.book.get<Meeting>(id)
    if (meeting?.status === 'closed') facts.set(id, marksOf(await factsTold(turn, meeting)))
  }
  return facts
}

/** The meeting that is touched, or gave what is. */
async function meetingOf(turn: Turn, { id, type }: Touched): Promise<readonly MeetingId[]> {
  if (type === 'meeting') return [id]
  const given = type === 'action' ? (await turn.book.get<Action>(id))?.given : undefined
  return given ? [given.meetingId] : []
}

/** What they heard of a meeting that is closed still is told again as it now stands. */
async function toldAgain(turn: Turn, facts: Facts): Promise<void> {
  for (const [id, before] of facts) {
    const meeting = await turn.book.get<Meeting>(id)
    if (meeting?.status === 'closed') await retell(turn, meeting, before)
  }
}

/** Whoever lost a right in the meantime cannot use it backwards. */
function checkStillAllowed(turn: Turn, act: Act): void {
  const command = turn.commands.find(({ name }) => name === act.command)
  if (command) checkRight(command, turn.sender, turn.group)
}

/**
 * The sender's own latest recorded sentence that still stands, of one message where that is meant. Refuses `nothingToUndo`, and of one
 * message `alreadyUndone`, `undoTooLate`, `undoAnothers`.
 */
function latest(
  turn: Turn,
  recent: readonly LogEntry[],
  meant: string | undefined,
): { entry: LogEntry; index: number; act: Act } {
  const mine = recent.filter(({ by }) => by === turn.sender.id)
  const undone = undoneIn(mine)
  const one = meant === undefined ? mine : mine.filter(({ id }) => id === meant)
  for (const entry of one) {
    const index = entry.acts.findLastIndex(
      (act, at) => !act.undoes && !undone.has(`${entry.id} ${at}`),
    )
    const act = entry.acts[index]
    if (act) return { entry, index, act }
  }
  if (meant === undefined) throw new Refusal('nothingToUndo', {})
  const by = recent.find(({ id }) => id === meant)?.by
  if (by === undefined) throw new Refusal('undoTooLate', {})
  throw by === turn.sender.id
    ? new Refusal('alreadyUndone', {})
    : new Refusal('undoAnothers', { name: nameOf(turn.group, by) })
}

async function takeBack(
  turn: Turn,
  touched: Touched,
  act: Act,
  later: readonly Act[],
): Promise<void> {
  const changed = new Refusal('changedSince', { what: firstLine(act.source) })
  // A version that is locked stays so; it is corrected by another.
  if (isLasting(touched.type)) throw new Refusal('cannotUndo', { what: firstLine(act.source) })
  const doc = await turn.book.get<Doc>(touched.id)
  if (touched.removed) {
    const [was] = touched.changes
    if (doc || !was) throw changed
    // The group may have been moved since.
    return save(turn, { ...(was.before as Doc), pk: turn.book.pk }, touched)
  }
  if (touched.created) {
    if (later.some((other) => other.touched.some((one) => one.id === touched.id))) throw changed
    return removeCreated(turn, doc)
  }
  // A record that was opened or closed since has gone on without this: what came back from it would remain.
  const moved = later.some((other) =>
    other.touched.some(
      (one) => one.id === touched.id && one.changes.some(({ path }) => path[0] === 'status'),
    ),
  )
  const before = doc && takenBack(doc, touched.changes)
  if (!before || moved) throw changed
  return save(turn, before, touched)
}

async function removeCreated(turn: Turn, doc: Doc | undefined): Promise<void> {
  if (!doc) return
  await turn.book.remove(doc.id)
  if (doc.type !== 'meeting') return
  const { [doc.id]: _gone, ...calendar } = turn.group.calendar
  await turn.saveGroup({ ...turn.group, calendar })
}

/** Keeps a document as its kind is kept, so that indexes and calendar follow. */
async function save(turn: Turn, doc: Doc, touched: Touched): Promise<void> {
  switch (doc.type) {
    case 'group':
      return turn.saveGroup({
        ...(doc as Group),
        calendar: turn.group.calendar,
        counters: turn.group.counters,
      })
    case 'meeting': {
      const now = await turn.book.get<Meeting>(doc.id)
      const isOver = now?.status === 'closed' && (doc as Meeting).status === 'closed'
      // What was posted is posted, and is put right from there.
      const meeting = { ...(doc as Meeting), ...(isOver ? { posts: now.posts } : {}) } as Meeting
      const seen = touched.changes.some(({ path }) =>
        ['on', 'start', 'end', 'place', 'link', 'status'].includes(path[0] ?? ''),
      )
      const kept = seen ? { ...meeting, sequence: meeting.sequence + 1 } : meeting
      await saveMeeting(turn, kept, { asWas: true })
      const announced =
        seen ||
        touched.changes.some(({ path }) =>
          ['title', 'lastDayOn', 'answers'].includes(path[0] ?? ''),
        )
      return announced ? updateAnnouncement(turn, kept) : undefined
    }
    case 'action':
      return saveAction(turn, doc as Action, { asWas: true })
    case 'proposal':
      return saveProposal(turn, doc as Proposal)
    default:
      return turn.book.put(doc)
  }
}

import { refOf } from '../meetings/ref.ts'
import { textsIn } from '../language/texts.ts'
import type { Action } from '../meetings/action.ts'
import type { Day } from '../meetings/calendar.ts'
import type { Group, Person } from '../meetings/group.ts'
import { courseFrom } from '../meetings/matching.ts'
import type { Item } from '../meetings/agenda-item.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { cite, numberOf, showNumber } from '../meetings/numbering.ts'
import type { Proposal } from '../meetings/proposal.ts'
import { adjustingId } from '../minutes/adjusting.ts'
import { versionId } from '../minutes/versions.ts'
import type { Version } from '../minutes/adjusting-state.ts'
import { stateOf } from '../minutes/current.ts'
import { clean, type Block, type Document } from '../minutes/document.ts'
import { ownEdition } from '../minutes/edition.ts'
import { layout } from '../minutes/layout.ts'
import { sourceOf } from '../minutes/load.ts'
import { minutesOf } from '../minutes/minutes-of.ts'
import { Book } from '../store/book.ts'
import type { Doc, Store } from '../store/store.ts'
import type { DossierRef } from '../text/message.ts'
import {
  actionBlocks,
  answerBlocks,
  commentBlocks,
  earlierBlocks,
  itemBlocks,
  logBlocks,
  proposalBlocks,
  versionBlocks,
  type Telling,
  type Treated,
} from './dossier-blocks.ts'
import { each } from './extract.ts'
import type { Act, LogEntry } from './log.ts'
import type { Logged } from './log-told.ts'

export interface Dossier {
  readonly document: Document
  /** The item's; empty for a meeting. */
  readonly number: string
}

interface Asking {
  readonly store: Store
  readonly group: Group
  /** For whom it is made. */
  readonly reader: Person
  readonly on: Day
}

/**
 * All there is of a meeting, or of an item at every meeting that treated it: proposals, background, what was recorded, former wordings, attachments,
 * actions with what became of them, comments, versions and the log. What is masked stays masked. Why people did not come stands nowhere in it.
 */
export async function dossierOf(
  asking: Asking,
  { meetingId, itemId }: DossierRef,
): Promise<Dossier | undefined> {
  const book = new Book(asking.store, asking.group.pk)
  const meeting = await book.get<Meeting>(meetingId)
  if (meeting?.type !== 'meeting') return undefined
  const item = itemId === undefined ? undefined : meeting.items[itemId]
  if (itemId !== undefined && !item) return undefined
  const { group, reader, on } = asking
  const t = textsIn(group.settings.language)
  const telling: Telling = { group, t, book, reader, alone: true }
  const treated = item
    ? await treatmentsOf(asking, book, { meeting, item })
    : await Promise.all(
        Object.values(meeting.items).map((one) => treatedAt(book, group, meeting, one)),
      )
  const state = await stateOf(book, meeting)
  const own = item
    ? treated.flatMap((one) => itemBlocks(telling, one))
    : await meetingBlocks(telling, meeting, treated)
  const blocks = [...own, ...(await aroundBlocks(asking, telling, { meeting, item, treated }))]
  const number = item ? numberOf(meeting, item.id) : undefined
  const { dossier, document: words } = t.minutes
  const title = item
    ? dossier.title({
        cite: number ? cite(refOf(meeting), number) : refOf(meeting),
        title: item.title,
      })
    : dossier.meetingTitle({ on: refOf(meeting) })
  const document: Document = {
    language: group.settings.language,
    title: clean(title),
    body: clean(group.name),
    on: refOf(meeting),
    status: dossier.status({ on }),
    words: { ...words.page, nothing: words.item.nothing },
    blocks,
  }
  const verdicts = { ...state.personal, ...group.personal }
  return {
    document: ownEdition(document, verdicts, words),
    number: number ? showNumber(number) : '',
  }
}

async function treatedAt(book: Book, group: Group, meeting: Meeting, item: Item): Promise<Treated> {
  const number = numberOf(meeting, item.id)
  return {
    meeting,
    item,
    number: number ? showNumber(number) : '',
    cite: number ? cite(refOf(meeting), number) : refOf(meeting),
    minutes: minutesOf(await sourceOf(book, group, meeting)),
    state: await stateOf(book, meeting),
  }
}

/** The item at every meeting it came from or went on to, the oldest first. */
async function treatmentsOf(
  { store, group }: Asking,
  book: Book,
  { meeting, item }: Pick<Treated, 'meeting' | 'item'>,
): Promise<readonly Treated[]> {
  const meetings: Meeting[] = []
  for await (const one of each<Meeting>(store, group.pk, 'meeting')) meetings.push(one)
  const course = courseFrom(
    (step) => step.meeting.id === meeting.id && step.item.id === item.id,
    meetings,
  )
  const all = course.length === 0 ? [{ meeting, item }] : course
  return Promise.all(all.map((one) => treatedAt(book, group, one.meeting, one.item)))
}

/** What is kept of a meeting alone: its record, what people answered, and the texts that were sent out or locked. */
async function meetingBlocks(
  telling: Telling,
  meeting: Meeting,
  treated: readonly Treated[],
): Promise<readonly Block[]> {
  const { book, group } = telling
  const minutes = minutesOf(await sourceOf(book, group, meeting))
  const state = await stateOf(book, meeting)
  const versions = await Promise.all(
    state.versions.map(({ number }) => book.get<Version>(versionId(meeting.id, number))),
  )
  return [
    ...layout(minutes).blocks,
    ...answerBlocks(telling, meeting),
    ...treated
      .filter(({ item }) => item.background !== undefined || item.link !== undefined)
      .flatMap((one) => itemBlocks(telling, one, 'papers')),
    ...versionBlocks(
      telling,
      state,
      versions.flatMap((one) => one ?? []),
    ),
  ]
}

interface About {
  readonly meeting: Meeting
  readonly item: Item | undefined
  readonly treated: readonly Treated[]
}

/** Proposals, actions, comments, former wordings and the log. */
async function aroundBlocks(
  { store, group }: Asking,
  telling: Telling,
  about: About,
): Promise<readonly Block[]> {
  const proposals = await kept<Proposal>(store, group, 'proposal', (one) => belongsTo(about, one))
  const actions = await kept<Action>(store, group, 'action', ({ given }) =>
    about.item
      ? about.treated.some(
          ({ meeting, item }) => given?.meetingId === meeting.id && given.itemId === item.id,
        )
      : given?.meetingId === about.meeting.id,
  )
  const ids = new Set([...proposals, ...actions].map(({ id }) => id))
  const acts: Logged[] = []
  for await (const entry of each<LogEntry>(store, group.pk, 'log'))
    acts.push(
      ...entry.acts
        .filter((act) => isAbout(act, about, ids))
        .map((act): Logged => ({ entry, act })),
    )
  return [
    ...proposalBlocks(telling, proposals),
    ...actionBlocks(telling, actions),
    ...commentBlocks(telling, about.item ? about.treated : about.treated.slice(0, 1), !about.item),
    ...earlierBlocks(telling, acts, about.treated),
    ...(await logBlocks(telling, acts)),
  ]
}

async function kept<D extends Doc>(
  store: Store,
  { pk }: Group,
  index: string,
  isWanted: (doc: D) => boolean,
): Promise<readonly D[]> {
  const found: D[] = []
  for await (const doc of each<D>(store, pk, index)) if (isWanted(doc)) found.push(doc)
  return found
}

/** Those that an item was made of, and those it came back as. */
const belongsTo = ({ treated, meeting, item: one }: About, proposal: Proposal): boolean =>
  treated.some(
    ({ meeting: at, item, number }) =>
      item.proposal === proposal.id ||
      proposal.history.some((then) => then.meetingId === at.id && then.number === number),
  ) ||
  (one === undefined && 'meetingId' in proposal && proposal.meetingId === meeting.id)

const isAbout = (act: Act, { meeting, item, treated }: About, ids: ReadonlySet<string>): boolean =>
  act.touched.some((one) => {
    if (ids.has(one.id)) return true
    if (!item) return one.id === meeting.id || one.id === adjustingId(meeting.id)
    return treated.some(
      (at) =>
        one.id === at.meeting.id &&
        one.changes.some(({ path }) => path[0] === 'items' && path[1] === at.item.id),
    )
  })

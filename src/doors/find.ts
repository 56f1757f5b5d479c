import { refOf } from '../meetings/ref.ts'
import { checkRight } from '../turn/check-right.ts'
import { citationCard } from '../cards/citation-card.ts'
import { everyone, gatedSearch, gatedText } from '../delivery/gate.ts'
import type { Action } from '../meetings/action.ts'
import { readActionId } from '../meetings/actions.ts'
import type { Group } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { cite, numberOf } from '../meetings/numbering.ts'
import { Refusal } from '../meetings/refusal.ts'
import { personOf } from '../meetings/roster.ts'
import { byOrdinal, itemsOf, type Hit } from '../meetings/matching.ts'
import { excerpt, readQuery } from '../reading/query.ts'
import { Book } from '../store/book.ts'
import type { World } from '../world.ts'
import type { Citation, Finding, Found } from '../say/bot.ts'
import type { Command } from '../turn/command.ts'
import { factsOf } from '../acts/search/hit-told.ts'
import { hits } from '../acts/search/searched.ts'
import { readable } from '../groups/readable-groups.ts'
import { readableRecords } from '../turn/drafts.ts'
import { openTurn, type Turn } from '../turn/turn.ts'

/** Letters of a query that are looked at, and of a text that is put into a message. */
const LONGEST_QUERY = 200
const LONGEST_TEXT = 2000
/** Meetings whose decisions are shown to somebody who has not typed anything yet. */
const LATEST_MEETINGS = 10
/** Teams asks for 25 at a time, and nobody pages through more than this. */
const MOST_AT_ONCE = 25
const MOST = 500

export interface FindParts {
  readonly world: World
  readonly search: Command
  readonly commands: readonly Command[]
}

/** Decisions, actions and items to cite, newest first, found as `sök` finds them, in the groups where the person may search. */
export async function find(parts: FindParts, finding: Finding): Promise<Found> {
  const groups = await readable(parts.world, finding)
  const asked = { ...finding, typed: finding.typed.slice(0, LONGEST_QUERY).trim() }
  const found = await Promise.all(
    groups.map((group) => inGroup(parts, group, asked, groups.length > 1)),
  )
  const newest = found.flat().sort((a, b) => b.on.localeCompare(a.on))
  const skip = whole(finding.skip, 0, MOST)
  return {
    hits: newest
      .slice(skip, skip + whole(finding.count, 1, MOST_AT_ONCE))
      .map(({ citation }) => citation),
  }
}

const whole = (value: number, least: number, most: number): number =>
  Number.isFinite(value) ? Math.min(most, Math.max(least, Math.floor(value))) : least

interface Dated {
  readonly on: string
  readonly citation: Citation
}

async function inGroup(
  { world, search, commands }: FindParts,
  group: Group,
  finding: Finding,
  several: boolean,
): Promise<readonly Dated[]> {
  const { typed } = finding
  const sender = personOf(group, finding.sender)
  if (!sender || !allowed(search, sender, group)) return []
  const turn = openTurn({
    world,
    incoming: { ...finding, activityId: '', text: typed, mentioned: [] },
    book: new Book(world.store, group.pk),
    group,
    sender,
    now: world.now(),
    choices: {},
    commands,
    onQueue: () => undefined,
  })
  const all = await matching(turn, typed)
  return all.map((hit) => ({
    on: hit.on,
    citation: citationOf(turn, typed, hit, several ? group.name : undefined),
  }))
}

/** Whoever may not search is told nothing here: not even that there is something. */
function allowed(search: Command, sender: Parameters<typeof checkRight>[1], group: Group): boolean {
  try {
    checkRight(search, sender, group)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

type Citable = Extract<Hit, { readonly kind: 'decision' | 'action' | 'item' }>

async function matching(turn: Turn, typed: string): Promise<readonly Citable[]> {
  const id = readActionId(typed)
  if (id !== undefined) {
    const action = await turn.book.get<Action>(id)
    return action?.type === 'action'
      ? [{ kind: 'action', on: action.given?.on ?? action.createdAt.slice(0, 10), action }]
      : []
  }
  const query = gatedSearch(readQuery(typed), turn.group, everyone)
  if (query.terms.length === 0) return latestDecisions(turn)
  return (await hits(turn, query)).filter(
    (hit): hit is Citable =>
      hit.kind === 'decision' || hit.kind === 'action' || hit.kind === 'item',
  )
}

async function latestDecisions(turn: Turn): Promise<readonly Citable[]> {
  const meetings = await readableRecords(
    turn,
    await turn.book.list<Meeting>({ index: 'meeting', limit: LATEST_MEETINGS, desc: true }),
  )
  return meetings.flatMap((meeting) =>
    itemsOf(meeting).flatMap((item) =>
      byOrdinal(item).map(({ ordinal, text }): Citable => {
        const number = numberOf(meeting, item.id)
        return {
          kind: 'decision',
          on: refOf(meeting),
          cite: number ? cite(refOf(meeting), number, ordinal) : refOf(meeting),
          title: item.title,
          text,
        }
      }),
    ),
  )
}

function citationOf(turn: Turn, typed: string, hit: Citable, group: string | undefined): Citation {
  const { cited } = turn.t.extension
  const open = toldOf(turn, hit)
  // It is put where anybody may read it, whoever looks for it.
  const told = {
    head: gatedText(open.head, turn.group, everyone),
    text: gatedText(open.text, turn.group, everyone),
    facts: gatedText(open.facts, turn.group, everyone),
  }
  const head = group === undefined ? told.head : cited.of({ head: told.head, group })
  const detail = excerpt(readQuery(typed), told.text === '' ? told.facts : told.text, 120)
  return { title: head, detail, card: citationCard({ head, text: told.text, facts: told.facts }) }
}

function toldOf(
  turn: Turn,
  hit: Citable,
): { readonly head: string; readonly text: string; readonly facts: string } {
  const { cited } = turn.t.extension
  switch (hit.kind) {
    case 'decision':
      return {
        head: cited.decision(hit),
        text: cited.quoted({ text: hit.text.slice(0, LONGEST_TEXT) }),
        facts: '',
      }
    case 'action':
      return {
        head: cited.action(hit.action),
        text: hit.action.text.slice(0, LONGEST_TEXT),
        facts: factsOf(turn, hit.action),
      }
    case 'item':
      return {
        head: cited.item(hit),
        text: '',
        facts: turn.t.search.became({ outcome: hit.outcome, ahead: hit.ahead }),
      }
  }
}

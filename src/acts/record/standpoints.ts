import { refOf } from '../../meetings/ref.ts'
import { partiesOf } from '../../meetings/parties.ts'
import { leads } from '../../meetings/roster.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { saysTheSame, withFacts } from '../../meetings/matter-facts.ts'
import type { AtHome, Stance } from '../../meetings/agenda-item.ts'
import type { Made } from '../../meetings/record-entry.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import type { Recorded } from '../../meetings/writing-up.ts'
import { lines } from '../../text/cut.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import {
  atHome as atHomeArgument,
  partyMeant,
  type HomeSaid,
} from '../../turn/arguments/at-home-argument.ts'
import { itemAtHand } from '../../turn/arguments/at-hand-argument.ts'
import { titleWords } from '../../turn/arguments/line-argument.ts'
import { namedMatter } from '../../turn/arguments/named-matter-argument.ts'
import { parties } from '../../turn/arguments/parties-argument.ts'
import { itemAt, type EntryAt } from '../../turn/arguments/recorded-item-argument.ts'
import { textLike } from '../../turn/arguments/text-argument.ts'
import type { Command, Reply } from '../../turn/command.ts'
import { matterMeant } from '../../turn/matter-meant.ts'
import { someRecord } from '../../turn/record-meant.ts'
import { saveMeeting } from '../../turn/saving.ts'
import type { Turn } from '../../turn/turn.ts'
import { keepRecord } from './keep-record.ts'
import { namedIn, onAgenda } from './said.ts'
import { aboutItem, asideOf } from './settling.ts'
import { allFacts, matterAt, matterShown } from '../minutes/shown-matter.ts'

/** What is known of a matter that is looked at. */
const looking = (
  name: 'showHome' | 'showBehind',
  tell: (turn: Turn, shown: Awaited<ReturnType<typeof matterShown>>) => string,
): Command =>
  act({
    name,
    subject: 'record',
    who: 'anyone',
    effect: 'asks',
    noColon: true,
    onlyWhole: true,
    args: { item: optional(itemAt), about: optional(titleWords), matter: optional(namedMatter) },
    async run(turn, named) {
      const shown = await matterShown(turn, named, turn.t.sentences[name].example)
      const { meeting, item, matter } = shown
      return {
        text: lines(tell(turn, shown), ...asideOf(turn, meeting, { item, matter: matter?.id })),
      }
    },
  })

export const showHome = looking('showHome', (turn, one) => homeText(turn, one, allFacts(one).home))
export const showBehind = looking('showBehind', (turn, one) =>
  behindText(turn, one, allFacts(one).behind),
)

/** Those who lead record for all; a member, substitute or official for the party they belong to. Refuses `ownPartyOnly`. */
export const atHome = act({
  name: 'atHome',
  subject: 'record',
  who: 'anyone',
  effect: 'printed',
  byColon: true,
  args: { item: itemAtHand, said: atHomeArgument, matter: optional(namedMatter) },
  ready: someRecord,
  async run(turn, { item: at, said, matter: title }) {
    const shown = await matterShown(turn, { item: at }, turn.t.sentences.atHome.example)
    const own = turn.sender.organisation
    const named = said.map((one) => ({ ...one, party: one.party ?? ownParty(turn) }))
    const others = named.filter(({ party }) => own === undefined || party !== partyMeant(turn, own))
    if (!leads(turn.sender) && others.length > 0)
      throw new Refusal('ownPartyOnly', { party: own ?? '' })
    const { meeting, matter } = matterMeant(turn, held(shown.meeting), shown.item, title)
    const item = meeting.items[shown.item.id] ?? shown.item
    const { home: known } = allFacts(shown, matter)
    const entries = named.map((one): readonly [string, AtHome | undefined] => [
      one.party,
      entryOf(turn, one, known?.[one.party]),
    ])
    const after = withFacts(meeting, item, matter, {
      home: Object.fromEntries(entries) as Readonly<Record<string, AtHome>>,
    })
    await saveMeeting(turn, after)
    const now = { ...shown, meeting: after, item: after.items[item.id] ?? item }
    const { home } = allFacts(now, matter)
    const was = otherThan(home, known)
    return {
      text: lines(
        homeText(turn, now, home, was),
        ...asideOf(turn, after, { item: now.item, matter, current: at.current }),
      ),
    }
  },
})

/** One's own party. Refuses `noParty`. */
function ownParty(turn: Turn): string {
  const { organisation } = turn.sender
  if (organisation === undefined) throw new Refusal('noParty', {})
  return partyMeant(turn, organisation)
}

/** What is unknown has no entry; the same said again with less keeps its day and its words. */
function entryOf(turn: Turn, { is, on, why }: HomeSaid, known?: AtHome): AtHome | undefined {
  if (is === 'unknown') return undefined
  const said = { ...(on === undefined ? {} : { on }), ...(why === undefined ? {} : { why }) }
  const { by: _by, at: _at, ...stood } = known ?? {}
  return {
    ...(known?.is === is ? stood : {}),
    ...said,
    is,
    by: turn.sender.id,
    at: turn.now.toISOString(),
  }
}

/** A meeting that was held, or goes on. Refuses `meetingNotOpen`. */
function held(meeting: Meeting): Recorded {
  if (meeting.status === 'open' || meeting.status === 'closed') return meeting
  throw new Refusal('meetingNotOpen', { day: refOf(meeting) })
}

type Shown = Pick<Awaited<ReturnType<typeof matterShown>>, 'meeting' | 'item'>
type Known<T> = Readonly<Record<string, T | undefined>>

/** Every party of the group, those that nothing is known of too. */
const told = <T extends object>({ group }: Turn, known: Known<T>) =>
  partiesOf(group).map(({ name: party }) => ({
    party,
    ...(known[party] ?? { is: 'unknown' as const }),
  }))

/** What was known of parties that something else is known of now. */
const otherThan = <T extends Made>(now: Known<T> = {}, was: Known<T> = {}): Known<T> =>
  Object.fromEntries(
    Object.entries(was).filter(([party, one]) => one && !saysTheSame(one, now[party])),
  )

const homeText = (
  turn: Turn,
  { meeting, item }: Shown,
  home: Known<AtHome> = {},
  was: Known<AtHome> = {},
): string =>
  turn.t.record.matters.home({
    ...namedIn(meeting, item),
    on: refOf(meeting),
    parties: told(turn, home),
    before: told(turn, was),
  })

const behindText = (
  turn: Turn,
  { meeting, item }: Shown,
  stances: Known<Stance> = {},
  was: Known<Stance> = {},
): string =>
  turn.t.record.matters.behind({
    ...namedIn(meeting, item),
    on: refOf(meeting),
    parties: told(turn, stances),
    before: told(turn, was),
  })

const stands = (is: Stance['is']): Command =>
  act({
    name: is,
    subject: 'record',
    who: 'lead',
    effect: 'printed',
    byColon: true,
    args: {
      item: itemAtHand,
      parties,
      reason: optional(textLike('obstacle')),
      matter: optional(namedMatter),
    },
    ready: someRecord,
    check: { item: onAgenda },
    run: (turn, said) => stanceRecorded(turn, said, is),
  })

export const behind = stands('behind')
export const notBehind = stands('notBehind')

interface StanceSaid {
  readonly item: EntryAt
  readonly parties: readonly string[]
  readonly reason?: string | undefined
  readonly matter?: string | undefined
}

async function stanceRecorded(turn: Turn, said: StanceSaid, is: Stance['is']): Promise<Reply> {
  const {
    record,
    before,
    item,
    matter,
    told: aside,
  } = await aboutItem(turn, said.item, said.matter)
  const shown = await matterAt(turn, before, item)
  const stance: Stance = {
    is,
    by: turn.sender.id,
    at: turn.now.toISOString(),
    ...(said.reason === undefined ? {} : { why: said.reason }),
  }
  const after = withFacts(before, item, matter, {
    behind: Object.fromEntries(said.parties.map((party) => [party, stance])),
  })
  const more = await keepRecord(turn, record, after)
  const now = { ...shown, meeting: after, item: after.items[item.id] ?? item }
  const { behind: stances } = allFacts(now, matter)
  return {
    text: lines(
      behindText(turn, now, stances, otherThan(stances, allFacts(shown, matter).behind)),
      ...aside,
      ...more,
    ),
  }
}

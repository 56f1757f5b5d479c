import { refOf } from '../../meetings/ref.ts'
import { byOrdinal, historyOf, type Hit } from '../../meetings/matching.ts'
import { leads } from '../../meetings/roster.ts'
import { Refusal } from '../../meetings/refusal.ts'
import type { Query } from '../../reading/query.ts'
import { short } from '../../text/cut.ts'
import { act, type Act } from '../../turn/act.ts'
import type { Arguments } from '../../turn/argument.ts'
import { query } from '../../turn/arguments/query-argument.ts'
import type { Command, Reply } from '../../turn/command.ts'
import type { Turn } from '../../turn/turn.ts'
import { hits, meetingsOf, waitingFor } from './searched.ts'
import { lineOf, minutesOf } from './hit-told.ts'
import { nothingFound, queryOf } from './search.ts'

/** More of one answer are not shown: whoever wants all of it searches. */
const MOST_SHOWN = 5

interface Asking extends Pick<Act<Arguments>, 'unmistakable' | 'onlyWhole'> {
  readonly name: 'decided' | 'lastTreated' | 'whoHas'
  run(turn: Turn, asked: ReturnType<typeof queryOf>): Promise<Reply>
}

const asking = ({ name, run, ...meant }: Asking): Command =>
  act({
    name,
    subject: 'search',
    who: 'anyone',
    effect: 'asks',
    ...meant,
    neverBelowText: true,
    args: { query },
    run: (turn, { query: typed }) =>
      run(turn, queryOf(turn, typed, turn.t.sentences[name].example)),
  })

/** What was decided of a matter, in its own words; where nothing was, what there is of it. */
export const decided = asking({
  name: 'decided',
  unmistakable: true,
  async run(turn, { wanted, told: asked }) {
    const found = await hits(turn, wanted)
    if (found.length === 0) return nothingFound(turn, wanted, asked)
    const decisions = found.filter(({ kind }) => kind === 'decision')
    const { search: t } = turn.t
    if (decisions.length === 0) {
      const head = (isUnderWay(turn, found) ? t.notDecidedYet : t.notDecided)({ query: asked })
      return answer(turn, { wanted, asked, head, found })
    }
    const head = t.decidedHead({ query: asked, count: decisions.length })
    return answer(turn, { wanted, asked, head, found: decisions })
  },
})

/** Whether a meeting treats it just now: what it decides is told when it is closed. */
const isUnderWay = ({ group, sender }: Turn, found: readonly Hit[]): boolean =>
  !leads(sender) &&
  Object.values(group.calendar).some(
    ({ status, on }) =>
      status === 'open' && found.some((hit) => hit.kind === 'item' && hit.on === on),
  )

/** At which meetings a matter was treated, the latest first, and where it stands now. */
export const lastTreated = asking({
  name: 'lastTreated',
  onlyWhole: true,
  async run(turn, { wanted, told: asked }) {
    const { search: t } = turn.t
    const steps = historyOf(wanted, await meetingsOf(turn)).toReversed()
    const waiting = await waitingFor(turn, wanted, steps)
    if (steps.length === 0 && waiting === '') return nothingFound(turn, wanted, asked)
    const told = steps.slice(0, MOST_SHOWN).map(({ meeting, item, cite }) =>
      t.treated({
        cite,
        on: refOf(meeting),
        title: short(item.title, 100),
        decided: byOrdinal(item).length > 0,
        ahead: meeting.status === 'planned' || meeting.status === 'open',
      }),
    )
    const head = steps.length === 0 ? t.notTreated({ query: asked }) : ''
    return {
      text: [head, ...told, waiting].filter((line) => line !== '').join('\n'),
      ...(steps.length > 0 ? { choices: [t.historyChoice({ query: asked })] } : {}),
    }
  },
})

/** Who is to do something about a matter. Refuses `nobodyHas`, since the words may ask for something else. */
export const whoHas = asking({
  name: 'whoHas',
  onlyWhole: true,
  async run(turn, { wanted, told: asked }) {
    const found = (await hits(turn, wanted)).flatMap((hit) => (hit.kind === 'action' ? [hit] : []))
    const open = found.filter(({ action }) => action.status === 'open')
    if (found.length === 0) throw new Refusal('nobodyHas', { query: asked })
    return answer(turn, { wanted, asked, head: '', found: open.length > 0 ? open : found })
  },
})

interface Answered {
  readonly wanted: Query
  readonly asked: string
  readonly head: string
  readonly found: readonly Hit[]
}

/** The first of what was found, with what leads to the minutes of the latest and to the rest. */
function answer(turn: Turn, { wanted, asked, head, found }: Answered): Reply {
  const { search: t } = turn.t
  const shown = found.slice(0, MOST_SHOWN)
  const latest = shown.flatMap((hit) => minutesOf(hit) ?? [])[0]
  const choices = [
    ...(latest === undefined ? [] : [t.minutesChoice({ on: latest })]),
    ...(shown.length < found.length ? [t.searchChoice({ query: asked })] : []),
  ]
  return {
    text: [head, ...shown.map((hit) => lineOf(turn, wanted, hit))]
      .filter((line) => line !== '')
      .join('\n'),
    ...(choices.length > 0 ? { choices } : {}),
  }
}

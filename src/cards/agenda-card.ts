import { refOf } from '../meetings/ref.ts'
import type { Json } from '../text/message.ts'
import { showNumber } from '../meetings/numbering.ts'
import { standingOf } from '../meetings/rights.ts'
import type { AgendaTold, CarryOver, ItemTold, ProgressTold } from '../text/agenda-facts.ts'
import { framesRead } from '../language/frame-words.ts'
import { agendaTold, progressTold } from '../text/agenda-told.ts'
import { cut } from '../text/cut.ts'
import type { Texts } from '../language/texts.ts'
import { card, columns, facts, heading, plain, run, runs } from './element.ts'
import { pageFoot, pageOf } from './paging.ts'
import { button, type About } from './button.ts'
import { everyone, ToldOnDemand, type Shown, type Told } from './card-data.ts'

/** Beside the items stand the place, what was carried over, and which of up to 150 items lack something. */
const ROOM = 9_500

/** An agenda for whoever looks at it. */
interface AgendaSeen {
  readonly told: AgendaTold
  /** May send it out. */
  readonly lead: boolean
  readonly carry?: CarryOver | undefined
  /** Of a meeting that goes on; without the time left, which a card that stands would tell wrongly. */
  readonly progress?: ProgressTold | undefined
}

/** An item on its page; `waits`: it came after the agenda was sent out, and nobody has let it in yet. */
interface Row {
  readonly item: ItemTold
  readonly waits: boolean
  readonly row: Json
}

/** An agenda: its items with what is known of each, and how the times add up. */
export function agendaCard(seen: AgendaSeen, about: About, t: Texts): Told {
  const { told, lead, carry, progress } = seen
  const rowOf = (item: ItemTold, waits: boolean): Row => ({ item, waits, row: itemRow(item, t) })
  const page = pageOf(
    [
      ...told.items.map((item) => rowOf(item, false)),
      ...told.additions.map((item) => rowOf(item, true)),
    ],
    ({ row }) => [row],
    about,
    ROOM,
  )
  const items = page.items.filter(({ waits }) => !waits)
  const additions = page.items.filter(({ waits }) => waits)
  const agenda = card(
    [
      ...headOf(seen, t),
      ...(told.items.length === 0
        ? plain(t.cards.agenda.empty, {}, { spacing: 'Medium' })
        : items.map(({ row }) => row)),
      ...(additions.length > 0
        ? [
            heading(t.cards.agenda.additions, 'Default', { spacing: 'Large' }),
            ...additions.map(({ row }) => row),
          ]
        : []),
      ...timesOf(seen, t),
      ...pageFoot(page, 'agenda', about, t),
    ],
    buttonsOf(seen, t),
    true,
  )
  const short = (rows: readonly Row[]): readonly ItemTold[] =>
    rows.map(({ item }) => shortened(item))
  return new ToldOnDemand(agenda, () =>
    t.agenda.agenda({
      agenda: { ...told, items: short(items), additions: short(additions) },
      carry,
      lead,
      plans: lead,
      other: undefined,
      show: undefined,
      progress,
    }),
  )
}

function headOf({ told, carry, progress }: AgendaSeen, t: Texts): readonly Json[] {
  const { agenda: words, announcement } = t.cards
  const { place } = told.meeting
  return [
    heading(words.head, 'Large'),
    ...plain(t.cards.when(told.meeting), { weight: 'Bolder' }, { spacing: 'Small' }),
    ...facts(
      [
        ...(place === undefined ? [] : [[announcement.place, cut(place, 300)] as const]),
        [words.state, words.states[told.state]],
      ],
      { spacing: 'Small' },
    ),
    ...(carry ? plain(t.agenda.carriedOf(carry), {}, { spacing: 'Medium' }) : []),
    ...(progress ? plain(t.agenda.progressOf(progress), {}, { spacing: 'Medium' }) : []),
  ]
}

const lively = ({ state, items }: AgendaTold): boolean =>
  (state === 'draft' || state === 'sent') && items.length > 0

/** How the times add up, and what a draft lacks. */
function timesOf({ told, lead }: AgendaSeen, t: Texts): readonly Json[] {
  if (!lively(told)) return []
  const times = t.agenda.timeOf({ times: told.times, plans: lead })
  const missing = told.state === 'draft' ? t.agenda.missingOf(told.times) : ''
  const lines = [times, missing].filter((text) => text !== '')
  return plain(lines.join('\n'), {}, { spacing: 'Large' })
}

function buttonsOf({ told, lead }: AgendaSeen, t: Texts): readonly Json[] {
  const { agenda: words } = t.cards
  const on = refOf(told.meeting)
  const publish = told.state === 'sent' ? words.publishNews : words.publish
  return [
    ...(told.state === 'closed' || told.state === 'cancelled'
      ? []
      : [button(words.propose, { verb: 'show', show: 'propose', about: {} })]),
    ...(lead && lively(told)
      ? [button(publish, { verb: 'say', say: t.cards.say.publishAgenda({ on }) })]
      : []),
  ]
}

const shortened = (item: ItemTold): ItemTold => ({
  ...item,
  title: cut(item.title, 200),
  presenters: item.presenters.slice(0, 8),
})

function itemRow(item: ItemTold, t: Texts): Json {
  const { agenda: words } = t.cards
  const known = item.withdrawn ? words.withdrawn : t.agenda.factsOf(shortened(item))
  const by = item.number === undefined && item.by !== undefined ? words.by({ name: item.by }) : ''
  const below = [known, by].filter((text) => text !== '').join(' · ')
  const title = [
    runs([
      run(cut(item.title, 200), item.number?.letter === undefined ? { weight: 'Bolder' } : {}),
    ]),
    ...(below === ''
      ? []
      : plain(cut(below, 400), { isSubtle: true, size: 'Small' }, { spacing: 'None' })),
  ]
  const number = item.number === undefined ? '–' : `${showNumber(item.number)}.`
  return columns(
    [
      { width: '36px', items: [runs([run(number, { weight: 'Bolder' })])] },
      { width: 'stretch', items: title },
    ],
    { spacing: item.number?.letter === undefined ? 'Medium' : 'Small' },
  )
}

export const agendaShown: Shown = {
  needs: ['meeting', 'carry'],
  who: everyone,
  show: (about, { t, group, person, meeting, carry }) => {
    if (!meeting)
      return { card: card(plain(t.cards.record.console.none)), text: t.cards.record.console.none }
    return agendaCard(
      {
        told: agendaTold(group, meeting),
        lead: standingOf(person) === 'lead',
        carry,
        progress: progressTold(group, meeting, framesRead),
      },
      { ...about, meeting: meeting.id },
      t,
    )
  },
}

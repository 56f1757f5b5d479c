import { refOf } from '../meetings/ref.ts'
import { promisesRead } from '../promises/promises-read.ts'
import type { Texts } from '../language/texts.ts'
import { isSure, keyOf, looseEnds, surestFirst, type LooseEnd } from '../meetings/loose-ends.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { lines, short } from '../text/cut.ts'
import type { Choice, Json } from '../text/message.ts'
import { button, type About } from './button.ts'
import { leadsOnly, type Shown, type Told } from './card-data.ts'
import { buttons, card, container, heading, plain } from './element.ts'
import { pageFoot, pageOf } from './paging.ts'

/** At most so many are shown before all are asked for. */
const SHOWN = 5
/** A page of all of them on the card, and all of them in words beside it. */
const ROOM = 6500
const TEXT = 4500

type Outcome = Extract<LooseEnd, { kind: 'outcome' }>

/** One line of the list: a loose end, or the items that lack no more than an outcome, together. */
export type Entry =
  | { readonly kind: 'one'; readonly end: LooseEnd }
  | { readonly kind: 'items'; readonly items: readonly Outcome[]; readonly reached: boolean }

/** The loose ends as they are listed, the surest first. */
export function entriesOf(ends: readonly LooseEnd[]): readonly Entry[] {
  const others = ends.flatMap((end) =>
    end.kind === 'outcome' && end.type !== 'decision' ? [end] : [],
  )
  const together = (reached: boolean): readonly Entry[] => {
    const items = others.filter((one) => one.reached === reached)
    const [only, more] = items
    if (!only) return []
    return [more ? { kind: 'items', items, reached } : { kind: 'one', end: only }]
  }
  const listed = new Set<LooseEnd>(others)
  const ones = surestFirst(ends.filter((end) => !listed.has(end)))
  const one = (end: LooseEnd): Entry => ({ kind: 'one', end })
  return [
    ...ones.filter(isSure).map(one),
    ...together(true),
    ...together(false),
    ...ones.filter((end) => !isSure(end)).map(one),
  ]
}

/** Those that are shown first; where nothing is sure, what there is. */
function shownFirst(entries: readonly Entry[]): readonly Entry[] {
  const sure = entries.filter((entry) => entry.kind === 'items' || isSure(entry.end))
  return (sure.length > 0 ? sure : entries).slice(0, SHOWN)
}

/** How a loose end is named in a sentence about it. */
export function nameOfEntry(entry: Entry, t: Texts): string {
  if (entry.kind === 'items') return entry.items.map(({ number }) => number).join(', ')
  const { end } = entry
  switch (end.kind) {
    case 'outcome':
      return end.number
    case 'addition':
      return end.title
    case 'carrier':
      return end.cite
    case 'action':
    case 'hanging':
      return end.action
    case 'people':
      return t.record.closing.people
    case 'personal':
      return t.record.closing.personal
    case 'promise':
      return `${end.number} ${firstWords(end.text)}`
  }
}

const firstWords = (text: string): string => text.split(/\s+/).slice(0, 8).join(' ')

/** Keys of what an entry is about. */
export const keysOf = (entry: Entry): readonly string[] =>
  (entry.kind === 'items' ? entry.items : [entry.end]).map(keyOf)

/** What an entry says, with the sentence that settles it. */
function lineOf(entry: Entry, t: Texts): string {
  const { line, items } = t.record.closing
  if (entry.kind === 'items')
    return items({
      reached: entry.reached,
      items: entry.items.map((one) => ({ ...one, title: short(one.title, 60) })),
    })
  const { end } = entry
  switch (end.kind) {
    case 'outcome':
      return line.outcome({ ...end, title: short(end.title, 80) })
    case 'addition':
      return line.addition({ ...end, title: short(end.title, 80) })
    case 'carrier':
      return line.carrier({ ...end, text: short(end.text, 120) })
    case 'action':
      return line.action({ ...end, text: short(end.text, 80) })
    case 'hanging':
      return line.hanging({ ...end, text: short(end.text, 80) })
    case 'people':
      return line.people({ names: end.people.map(({ name }) => name) })
    case 'personal':
      return line.personal(end)
    case 'promise':
      return line.promise({ ...end, text: short(end.text, 140) })
  }
}

const headingOf = (entry: Entry, t: Texts): string =>
  t.record.closing.headings[entry.kind === 'items' ? 'outcome' : entry.end.kind]

/** The sections of a list in words: each kind under its heading, in the order given. */
const sectionsOf = (entries: readonly Entry[], t: Texts): readonly string[] =>
  [...Map.groupBy(entries, (entry) => headingOf(entry, t))].map(([title, some]) =>
    lines(title, ...some.map((entry) => lineOf(entry, t))),
  )

/** What mends it, and what lets it stand. */
function mending(entry: Entry, meeting: Meeting, t: Texts): readonly Json[] {
  const { choices } = t.record.closing
  const say = ({ label, say: sentence }: Choice): Json =>
    button(label, { verb: 'say', say: sentence })
  const shows = (title: string, show: string, more: About = {}): Json =>
    button(title, { verb: 'show', show, about: { meeting: meeting.id, ...more } })
  const letStand = say(choices.letStand({ what: nameOfEntry(entry, t) }))
  const { console: words } = t.cards.record
  const isOpen = meeting.status === 'open'
  if (entry.kind === 'items')
    return entry.reached
      ? [say(choices.noted({ numbers: entry.items.map(({ number }) => number) })), letStand]
      : [letStand]
  const { end } = entry
  const form = (title: string, show: string, more: About): readonly Json[] =>
    isOpen ? [shows(title, show, more)] : []
  switch (end.kind) {
    case 'outcome':
      return end.type === 'decision'
        ? [
            ...form(words.decision, 'decision', { item: end.item }),
            say(choices.comesBack({ number: end.number })),
            letStand,
          ]
        : [...(end.reached ? [say(choices.noted({ numbers: [end.number] }))] : []), letStand]
    case 'addition':
      return [say(choices.adopt), letStand]
    case 'carrier':
      return [
        ...form(words.action, 'action', { item: end.item, decision: String(end.ordinal ?? 1) }),
        letStand,
      ]
    case 'action':
      return [letStand]
    case 'hanging':
      return t.record.care.still({ ids: [end.action], day: refOf(meeting) }).map(say)
    case 'people':
      return [...form(words.attendanceButton, 'attendance', {}), letStand]
    case 'personal':
      return [say(choices.review({ day: end.on })), letStand]
    case 'promise':
      return [
        ...form(words.action, 'action', { item: end.item, promise: keyOf(end) }),
        say(choices.comesBack({ number: end.number })),
        letStand,
      ]
  }
}

/** As many, from the first, as the words of one message hold beside its card. */
function fitting(entries: readonly Entry[], t: Texts): readonly Entry[] {
  let room = TEXT
  return entries.filter((entry, at) => (room -= lineOf(entry, t).length) >= 0 || at === 0)
}

/** What can be done about the list as a whole. */
function waysOn(meeting: Meeting, left: number, about: About, t: Texts): readonly Json[] {
  const { choices } = t.record.closing
  const shows = (title: string, show: string, more: About = {}): Json =>
    button(title, { verb: 'show', show, about: { meeting: meeting.id, ...more } })
  return [
    ...(left > 0 ? [shows(choices.all.label, 'loose', { ...about, all: 'yes' })] : []),
    meeting.status === 'open'
      ? button(choices.leaveRest.label, { verb: 'say', say: choices.leaveRest.say })
      : shows(t.cards.record.console.summary, 'summary'),
  ]
}

/** What would be lost: the surest few with a way to all of them, or all, a page at a time. */
export function looseTold(
  meeting: Meeting,
  ends: readonly LooseEnd[],
  about: About,
  t: Texts,
): Told & { readonly choices: readonly Choice[] } {
  const { closing } = t.record
  const entries = entriesOf(ends)
  const shown = (entry: Entry): readonly Json[] => [
    container([...plain(lineOf(entry, t)), buttons(mending(entry, meeting, t))], {
      spacing: 'Default',
    }),
  ]
  const isAll = about['all'] !== undefined
  const first = shownFirst(entries)
  const page = pageOf(isAll ? entries : first, shown, about, isAll ? ROOM : undefined)
  const told = isAll ? fitting(entries, t) : first
  const left = entries.length - told.length
  const head = meeting.status === 'open' ? closing.notYet : closing.left
  const choices: readonly Choice[] = [
    ...(left > 0 && !isAll ? [closing.choices.all] : []),
    ...(meeting.status === 'open' ? [closing.choices.leaveRest] : []),
  ]
  const more = left > 0 ? closing.more({ count: left }) : ''
  const foot = meeting.status === 'open' ? closing.foot : ''
  const nothing = entries.length === 0
  return {
    text: [
      nothing ? closing.nothing({ day: refOf(meeting) }) : head({ day: refOf(meeting) }),
      ...sectionsOf(told, t),
      more,
      nothing ? '' : foot,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
    card: card([
      heading(
        nothing ? closing.nothing({ day: refOf(meeting) }) : head({ day: refOf(meeting) }),
        'Default',
      ),
      ...[...Map.groupBy(page.items, (entry) => headingOf(entry, t))].flatMap(([title, some]) => [
        heading(title, 'Default', { spacing: 'Medium' }),
        ...some.flatMap(shown),
      ]),
      ...plain(more, {}, { spacing: 'Medium' }),
      ...pageFoot(page, 'loose', { ...about, meeting: meeting.id }, t),
      buttons(waysOn(meeting, isAll ? 0 : left, about, t), { spacing: 'Medium' }),
    ]),
    choices: entries.length === 0 ? [] : choices,
  }
}

export const looseShown: Shown = {
  needs: ['meeting', 'given'],
  who: leadsOnly,
  show: (about, { t, group, meeting, given = [] }) => {
    if (!meeting || meeting.status === 'planned' || meeting.status === 'cancelled') {
      const { none } = t.cards.record.console
      return { card: card(plain(none)), text: none }
    }
    const ends = looseEnds(meeting, given, group, promisesRead)
    // What the minutes hold is counted where the list is asked for.
    const count = Number(about['personal'])
    const personal: readonly LooseEnd[] =
      count > 0 && !meeting.letStand?.includes('personal')
        ? [{ kind: 'personal', on: refOf(meeting), count }]
        : []
    return looseTold(meeting, [...personal, ...ends], about, t)
  },
}

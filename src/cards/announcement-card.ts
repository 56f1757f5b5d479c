import { isRef, refOf } from '../meetings/ref.ts'
import type { Json } from '../text/message.ts'
import type { Count, Counts } from '../meetings/answers.ts'
import type { Group } from '../meetings/group.ts'
import type { AnnouncementTold } from '../text/meetings.ts'
import type { Texts } from '../language/texts.ts'
import { card, container, facts, heading, link, opens, plain, run, runs } from './element.ts'
import type { Form } from './form.ts'
import { peopleInput, textInput, type Choice } from './input.ts'
import { button } from './button.ts'
import { idsBehind, peopleChoices, peopleOf, shortName } from './people-choices.ts'
import { ticked, tooLong, typed } from './typed.ts'

/** A page that a card opens. */
export interface CardLink {
  readonly title: string
  readonly url: string
}

/** A text with links that can be tapped, as a card: in a card's text a link is only text. Choices are put under it by whoever sends it. */
export function linkedCard(text: string, links: readonly CardLink[]): Json {
  const body = text
    .split('\n')
    .map((row) => runs([run(row === '' ? ' ' : row)], { spacing: 'None' }))
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body,
    actions: links.map(({ title, url }) => link(title, url)),
  }
}

/** More rows make a table too heavy; more lines a list. The sums tell of the rest. */
const MOST_ROWS = 8
const MOST_LINES = 24
const MOST_NAME = 200

/** Who can be named as a substitute in one tap: those who are substitutes first. */
export function standInChoices(group: Group): readonly Choice[] {
  const people = peopleOf(group, 40)
  return peopleChoices(
    [...people].sort(
      (a, b) => Number(b.substituteFor !== undefined) - Number(a.substituteFor !== undefined),
    ),
  )
}

/** The announcement of a meeting: when and where, how the answers stand, and an answer in one tap. In plain words: `t.meetings.announcement`. */
export function announcementCard(
  told: AnnouncementTold,
  people: readonly Choice[],
  t: Texts,
): Json {
  const { meeting, cancelled, calendarLink } = told
  const { announcement: words } = t.cards
  const open = cancelled === undefined
  return card(
    [
      heading(open ? words.head : words.cancelled, 'Large'),
      ...plain(t.cards.when(meeting), { weight: 'Bolder' }, { spacing: 'Small' }),
      ...(meeting.title === undefined ? [] : plain(short(meeting.title), {}, { spacing: 'Small' })),
      ...facts(knownOf(told, t)),
      ...(open
        ? [...answers(told.counts, t), ...plain(words.partly, { isSubtle: true, size: 'Small' })]
        : []),
    ],
    [
      ...(open ? answerButtons(refOf(meeting), people, t) : []),
      link(open ? t.meetings.linkCalendar : words.updateCalendar, calendarLink),
      ...(joins(told) ? [link(t.meetings.linkMeeting, meeting.link ?? '')] : []),
    ],
  )
}

/** Whether there is an address to press to take part; anything else that is written as a link stands among the facts. */
const joins = ({ meeting, cancelled }: AnnouncementTold): boolean =>
  cancelled === undefined && meeting.link !== undefined && isWeb(meeting.link)

function knownOf(told: AnnouncementTold, t: Texts): readonly (readonly [string, string])[] {
  const { meeting, cancelled } = told
  const { announcement: words } = t.cards
  const open = cancelled === undefined
  const dayOf = (on: string | undefined): string | undefined =>
    open && on !== undefined ? words.day({ on }) : undefined
  const all: readonly (readonly [string, string | undefined])[] = [
    [words.reason, cancelled === '' ? undefined : cancelled],
    [words.place, meeting.place],
    [words.online, open && !joins(told) ? meeting.link : undefined],
    [words.answerBy, dayOf(meeting.answerBy)],
    [words.lastDay, told.proposals === 'open' ? dayOf(meeting.lastDayOn) : undefined],
  ]
  return all.flatMap(([title, value]): (readonly [string, string])[] =>
    value === undefined ? [] : [[title, short(value)]],
  )
}

/** To come, not to come, or to send somebody instead. */
function answerButtons(on: string, people: readonly Choice[], t: Texts): readonly Json[] {
  const { announcement: words } = t.cards
  return [
    button(t.meetings.iCome, { verb: 'say', say: t.meetings.sayComing({ on }) }),
    button(t.meetings.iDoNotCome, { verb: 'say', say: t.meetings.sayNotComing({ on }) }),
    opens(
      words.substitute,
      [
        ...plain(words.eitherName),
        ...(people.length > 0
          ? [peopleInput({ id: 'who', label: words.who, hint: words.pick, choices: people }, t)]
          : []),
        textInput({ id: 'other', label: words.other, most: MOST_NAME }, t),
      ],
      [button(words.sendSubstitute, { verb: 'form', form: 'substitute', about: { on } })],
    ),
  ]
}

/** The act `replacedBy`: whoever is picked is known by id; what is typed counts before what is picked. */
export const substituteForm: Form = (inputs, about, { t, group }) => {
  const { faults } = t.cards
  const on = about['on'] ?? ''
  if (!isRef(on)) return { faults: [faults.oldCard] }
  const name = typed(inputs, 'other')
  const long = tooLong(name, MOST_NAME, t.cards.announcement.other, t)
  if (long.length > 0) return { faults: long }
  const [person] = idsBehind(group, ticked(inputs, 'who').slice(0, 1))
  if (name === '' && person === undefined) return { faults: [faults.nobodyChosen] }
  if (name !== '' && !/\p{L}/u.test(name)) return { faults: [faults.notAName] }
  const who = name === '' ? { person } : { name }
  return { say: [{ do: 'replacedBy', args: { who, meeting: on } }] }
}

function answers(counts: Counts, t: Texts): readonly Json[] {
  const { announcement: words } = t.cards
  if (counts.coming + counts.notComing === 0) return plain(words.nobody, {}, { spacing: 'Medium' })
  const { organisations } = counts
  const tabled = organisations.length > 0 && organisations.length <= MOST_ROWS
  const left = organisations.length - MOST_LINES
  const stacked = container(
    facts(organisations.slice(0, MOST_LINES).map((row) => [shortName(row.name), words.tally(row)])),
    { spacing: 'Small', ...(tabled ? { targetWidth: 'atMost:Narrow' } : {}) },
  )
  return [
    ...facts([[words.answers, words.tally(counts)]], { spacing: 'Medium' }),
    ...(tabled
      ? [countTable([...organisations, { ...counts, name: words.all }], words.columns)]
      : []),
    ...(organisations.length > 0 ? [stacked] : []),
    ...(left > 0 ? plain(words.others({ count: left }), { isSubtle: true, size: 'Small' }) : []),
  ]
}

/** The same as the facts beside it, for those who have room; a client that knows no tables shows the facts alone. */
function countTable(
  rows: readonly (Count & { readonly name: string })[],
  names: Texts['cards']['announcement']['columns'],
): Json {
  const cell = (text: string, bold: boolean): Json => ({
    type: 'TableCell',
    items: [runs([run(text, bold ? { weight: 'Bolder' } : {})])],
  })
  const row = (texts: readonly string[], bold = false): Json => ({
    type: 'TableRow',
    cells: texts.map((text) => cell(text, bold)),
  })
  return {
    type: 'Table',
    targetWidth: 'atLeast:Standard',
    fallback: 'drop',
    firstRowAsHeaders: true,
    showGridLines: true,
    gridStyle: 'default',
    columns: [{ width: 3 }, { width: 1 }, { width: 1 }, { width: 1 }, { width: 1 }],
    rows: [
      row(
        [names.organisation, names.coming, names.replaced, names.notComing, names.unanswered],
        true,
      ),
      ...rows.map((one, at) =>
        row(
          [
            shortName(one.name),
            String(one.coming),
            String(one.replaced),
            String(one.notComing),
            String(one.unanswered),
          ],
          at === rows.length - 1,
        ),
      ),
    ],
  }
}

const short = (text: string): string =>
  (text.length > 300 ? `${text.slice(0, 299)}…` : text).toWellFormed()
const isWeb = (url: string): boolean => /^https?:\/\/\S+$/i.test(url) && url.length <= 1000

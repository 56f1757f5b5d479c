import { refOf } from '../meetings/ref.ts'
import { promisesRead } from '../promises/promises-read.ts'
import type { Json } from '../text/message.ts'
import type { Action } from '../meetings/action.ts'
import type { Day } from '../meetings/calendar.ts'
import { rollCounts, rollOf } from '../meetings/attendance.ts'
import { outcomeOf } from '../meetings/course.ts'
import { decisionsAt, decisionsOf, notesOf } from '../meetings/decisions.ts'
import type { Group } from '../meetings/group.ts'
import { looseEnds, type LooseEnd } from '../meetings/loose-ends.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { numbered, showNumber } from '../meetings/numbering.ts'
import { framesRead } from '../language/frame-words.ts'
import { needsOutcome } from '../meetings/unsettled.ts'
import { cut } from '../text/cut.ts'
import type { Texts } from '../language/texts.ts'
import { buttons, card, container, facts, heading, plain } from './element.ts'
import { nextItem } from './item-choices.ts'
import { button, type About } from './button.ts'
import { leadsOnly, type Shown, type Told } from './card-data.ts'

/** How far a meeting has come, as its secretary needs to know it. */
export interface ConsoleTold {
  readonly meeting: Meeting
  /** Its day has come: opened before that, its record is, and its numbers are fixed. */
  readonly hasCome: boolean
  readonly handled: number
  readonly items: number
  readonly next?: { readonly number: string; readonly title: string } | undefined
  /** The item of the latest note or decision that was written down. */
  readonly latest?: { readonly number: string; readonly title: string } | undefined
  /** What an action is given under, unless another item is chosen: the decision that was written down last, as long as nothing has been since. */
  readonly decided?: About | undefined
  readonly decisions: number
  readonly actions: number
  readonly attendance: {
    readonly present: number
    readonly replaced: number
    readonly absent: number
    readonly unknown: number
  }
  readonly missing: Readonly<Partial<Record<LooseEnd['kind'], number>>>
}

/** `given` are the actions that the meeting gave. */
export function consoleTold(
  meeting: Meeting,
  group: Group,
  given: readonly Action[],
  today: Day,
): ConsoleTold {
  const alone = numbered(meeting).filter(({ item }) => needsOutcome(meeting, item, framesRead))
  const next = nextItem(meeting)
  const written = numbered(meeting)
    .flatMap((one) =>
      [...notesOf(one.item), ...decisionsOf(one.item)].map((entry) => ({ ...one, entry })),
    )
    .sort((a, b) => Number(b.entry.id.slice(1)) - Number(a.entry.id.slice(1)))[0]
  const roll = rollOf(meeting, group)
  const missing: Partial<Record<LooseEnd['kind'], number>> = {}
  for (const end of meeting.status === 'open' ? looseEnds(meeting, given, group, promisesRead) : [])
    missing[end.kind] = (missing[end.kind] ?? 0) + (end.kind === 'people' ? end.people.length : 1)
  return {
    meeting,
    hasCome: meeting.on <= today,
    handled: alone.filter(({ item }) => outcomeOf(item)).length,
    items: alone.length,
    next: next && { number: next.number, title: cut(next.item.title, 200) },
    latest: written && { number: showNumber(written.number), title: cut(written.item.title, 200) },
    decided:
      written && 'ordinal' in written.entry
        ? { item: written.item.id, decision: String(written.entry.ordinal) }
        : undefined,
    decisions: decisionsAt(meeting).length,
    actions: given.length,
    missing,
    attendance: rollCounts(roll),
  }
}

const ends: readonly LooseEnd['kind'][] = [
  'outcome',
  'addition',
  'carrier',
  'action',
  'people',
  'promise',
]

/** The secretary's desk during a meeting: where it is, what comes next, what is missing, and a way to every form. */
export function consoleCard(told: ConsoleTold, t: Texts): Told {
  const { console: words } = t.cards.record
  const { meeting } = told
  const lacks = ends.flatMap((kind) => {
    const count = told.missing[kind] ?? 0
    return count === 0 ? [] : [words.lacks[kind]({ count })]
  })
  const known: readonly (readonly [string, string])[] =
    meeting.status === 'planned' || meeting.status === 'cancelled'
      ? []
      : [
          [words.attendance, t.cards.record.attendance.counts(told.attendance)],
          [words.handled, words.handledOf({ done: told.handled, all: told.items })],
          ...(told.latest ? [[words.latest, t.cards.record.itemChoice(told.latest)] as const] : []),
          [words.decisions, String(told.decisions)],
          [words.given, String(told.actions)],
        ]
  const next = told.next ? t.cards.record.itemChoice(told.next) : words.allHandled
  const lacking =
    lacks.length === 0 ? [words.missingNone] : [words.missing, ...lacks.map((lack) => `– ${lack}`)]
  const missing = meeting.status === 'open' ? lacking : []
  return {
    card: card([
      heading(words.head({ on: refOf(meeting) }), 'Large'),
      ...plain(words.status[meeting.status], {}, { spacing: 'Small' }),
      ...(meeting.status === 'open'
        ? [
            container([...facts([[words.next, next]]), formButtons(told, t)], {
              style: 'emphasis',
              spacing: 'Medium',
            }),
          ]
        : []),
      ...facts(known, { spacing: 'Medium' }),
      ...(lacks.length > 0
        ? [
            heading(words.missing, 'Default', { spacing: 'Medium' }),
            ...plain(lacks.map((lack) => `– ${lack}`).join('\n'), {}, { spacing: 'Small' }),
          ]
        : plain(missing.join('\n'), {}, { spacing: 'Medium' })),
      ...meetingButtons(told, t),
    ]),
    text: [
      words.head({ on: refOf(meeting) }),
      words.status[meeting.status],
      ...(meeting.status === 'open' ? [`${words.next}: ${next}`] : []),
      ...known.map(([title, value]) => `${title}: ${value}`),
      ...missing,
      ...hint(told, t),
    ].join('\n'),
  }
}

function hint({ meeting, hasCome }: ConsoleTold, t: Texts): readonly string[] {
  const { console: words } = t.cards.record
  if (meeting.status === 'planned')
    return hasCome ? [words.text({ say: t.cards.say.startMeeting({ on: refOf(meeting) }) })] : []
  return meeting.status === 'open' ? [words.text({ say: t.cards.say.closeMeeting })] : []
}

const planButton = (t: Texts): Json =>
  button(t.cards.plan.head, { verb: 'show', show: 'plan', about: {} })

const shows = (title: string, show: string, meeting: Meeting, more: About = {}): Json =>
  button(title, { verb: 'show', show, about: { meeting: meeting.id, ...more } })

/** What is written down about an item: the next one stands chosen in each form, and for an action the decision just made. */
function formButtons({ meeting, decided }: ConsoleTold, t: Texts): Json {
  const { console: words } = t.cards.record
  return buttons(
    [
      shows(words.decision, 'decision', meeting),
      shows(words.action, 'action', meeting, decided),
      shows(words.outcome, 'outcome', meeting),
      shows(words.note, 'note', meeting),
    ],
    { spacing: 'Small' },
  )
}

function meetingButtons({ meeting, hasCome }: ConsoleTold, t: Texts): readonly Json[] {
  const { console: words } = t.cards.record
  const say = (title: string, sentence: string): Json =>
    button(title, { verb: 'say', say: sentence })
  switch (meeting.status) {
    case 'planned':
      return [
        buttons(
          [
            ...(meeting.announcedAt === undefined
              ? [say(words.announce, t.cards.say.announce({ on: refOf(meeting) }))]
              : []),
            ...(hasCome
              ? [say(words.start, t.cards.say.startMeeting({ on: refOf(meeting) }))]
              : []),
            shows(words.agenda, 'agenda', meeting),
            planButton(t),
          ],
          { spacing: 'Medium' },
        ),
      ]
    case 'open':
      return [
        buttons(
          [
            shows(words.attendanceButton, 'attendance', meeting),
            ...(meeting.adoptedAt === undefined ? [say(words.adopt, t.cards.say.adoptAgenda)] : []),
            shows(words.summary, 'summary', meeting),
            shows(words.refresh, 'console', meeting),
            say(words.close, t.cards.say.closeMeeting),
          ],
          { spacing: 'Medium' },
        ),
      ]
    case 'closed':
      return [
        buttons([shows(words.summary, 'summary', meeting), planButton(t)], { spacing: 'Medium' }),
      ]
    case 'cancelled':
      return []
  }
}

export const consoleShown: Shown = {
  needs: ['meeting', 'given'],
  who: leadsOnly,
  show: (_about, { t, group, today, meeting, given = [] }) =>
    meeting
      ? consoleCard(consoleTold(meeting, group, given, today), t)
      : {
          card: card([
            ...plain(t.cards.record.console.none),
            buttons([planButton(t)], { spacing: 'Medium' }),
          ]),
          text: t.cards.record.console.none,
        },
}

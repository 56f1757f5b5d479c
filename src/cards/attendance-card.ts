import { alphabetical } from '../meetings/alphabet.ts'
import type { Json } from '../text/message.ts'
import { rollCounts, rollOf, type RollLine } from '../meetings/attendance.ts'
import type { Group } from '../meetings/group.ts'
import { staysTold } from '../meetings/stays.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Texts } from '../language/texts.ts'
import { instead, toConsole } from './decision-card.ts'
import { buttons, card, container, heading, plain } from './element.ts'
import type { Form, Said } from './form.ts'
import { choiceInput } from './input.ts'
import { stillOpen } from './item-choices.ts'
import { pageFoot, pageOf, type Page } from './paging.ts'
import { button, type About } from './button.ts'
import { idsBehind, shortName } from './people-choices.ts'
import { leadsOnly, type SeenTold, type Shown, type Told } from './card-data.ts'
import { sent } from './typed.ts'

/** Its buttons are many: room for some 25 people. */
const ROOM = 9_000
/** What stands in a value before what is recorded already: left as it is, it changes nothing, whatever others have recorded since. */
const AS_IT_IS = '='

type Marked = 'present' | 'absent' | 'unknown'

interface Attended {
  readonly meeting: Meeting
  readonly group: Group
  readonly seen?: SeenTold | undefined
}

/** Everyone of whom the record tells, by organisation, each with one of three values; only what was changed is recorded. */
export function attendanceCard({ meeting, group, seen }: Attended, about: About, t: Texts): Told {
  const { attendance: words } = t.cards.record
  const roll = rollOf(meeting, group)
  const page = pageWith(
    [...roll.present, ...roll.replaced, ...roll.absent, ...roll.unknown].sort(byOrganisation),
    (one) => personInput(one, meeting, t),
    about,
    t,
  )
  const counts = rollCounts(roll)
  return {
    card: card(
      [
        heading(words.head, 'Large'),
        ...plain(t.cards.when(meeting), { weight: 'Bolder' }, { spacing: 'Small' }),
        ...plain(words.counts(counts), {}, { spacing: 'Small' }),
        ...plain(page.pages > 1 ? `${words.intro}\n${words.pageByPage}` : words.intro, {
          isSubtle: true,
        }),
        ...(page.page > 1 ? [] : plain(seen?.lines.join('\n') ?? '', {}, { spacing: 'Medium' })),
        buttons(allAtOnce(meeting, seen, t)),
        ...grouped(page.items, meeting, t),
        ...pageFoot(page, 'attendance', about, t),
      ],
      [
        button(words.save, { verb: 'form', form: 'attendance', about: { meeting: meeting.id } }),
        button(words.seats, { verb: 'show', show: 'seats', about: { meeting: meeting.id } }),
        toConsole(meeting, t),
      ],
      true,
    ),
    text: [
      words.told({ when: t.cards.when(meeting), counts: words.counts(counts) }),
      ...page.items.map((one) =>
        words.line({
          name: one.person.name,
          organisation: one.person.organisation,
          value: valueOf(one, meeting, t),
        }),
      ),
      words.text,
    ].join('\n'),
  }
}

/** A page of people, and a head over each organisation, which takes its room too. */
function pageWith(
  all: readonly RollLine[],
  input: (one: RollLine) => Json,
  about: About,
  t: Texts,
): Page<RollLine> {
  const heads = new Set(
    all.filter(
      ({ person }, index) =>
        index === 0 || all[index - 1]?.person.organisation !== person.organisation,
    ),
  )
  return pageOf(
    all,
    (one) => [...(heads.has(one) ? headOf(one.person.organisation, t) : []), input(one)],
    about,
    ROOM,
  )
}

/** Everyone as Teams saw them, as they answered, or everyone present. */
function allAtOnce(meeting: Meeting, seen: SeenTold | undefined, t: Texts): readonly Json[] {
  const { attendance: words } = t.cards.record
  const say = (title: string, sentence: string): Json =>
    button(title, { verb: 'say', say: sentence })
  return [
    ...(seen?.choices ?? []).map((one) => say(one.label, one.say)),
    ...(Object.keys(meeting.answers).length > 0
      ? [say(words.answers, t.cards.say.asAnswered)]
      : []),
    say(words.all, t.cards.say.allPresent),
  ]
}

const byOrganisation = ({ person: a }: RollLine, { person: b }: RollLine): number =>
  Number(a.organisation === undefined) - Number(b.organisation === undefined) ||
  alphabetical(a.organisation ?? '', b.organisation ?? '') ||
  alphabetical(a.name, b.name)

function grouped(page: readonly RollLine[], meeting: Meeting, t: Texts): readonly Json[] {
  const groups = Map.groupBy(page, ({ person }) => person.organisation)
  return [...groups].map(([organisation, people]) =>
    container(
      [
        ...(groups.size === 1 && organisation === undefined ? [] : headOf(organisation, t)),
        ...people.map((one) => personInput(one, meeting, t)),
      ],
      { spacing: 'Medium' },
    ),
  )
}

const headOf = (organisation: string | undefined, t: Texts): readonly Json[] => [
  heading(shortName(organisation ?? t.cards.record.attendance.noOrganisation), 'Default', {
    spacing: 'Medium',
  }),
]

function personInput(one: RollLine, meeting: Meeting, t: Texts): Json {
  const { values } = t.cards.record.attendance
  const kind = one.presence?.kind ?? 'unknown'
  const now =
    kind === 'present' || kind === 'absent' || kind === 'unknown'
      ? []
      : [{ title: valueOf(one, meeting, t), value: `${AS_IT_IS}${kind}` }]
  const choices = (['present', 'absent', 'unknown'] as const).map((value) => ({
    title: values[value],
    value: value === kind ? `${AS_IT_IS}${value}` : value,
  }))
  return choiceInput(
    {
      id: one.person.id,
      label: shortName(one.person.name),
      wrong: t.cards.record.attendance.wrong,
      choices: [...choices, ...now],
      value: `${AS_IT_IS}${kind}`,
    },
    t,
  )
}

function valueOf({ presence }: RollLine, meeting: Meeting, t: Texts): string {
  const { attendance: words } = t.cards.record
  if (presence === undefined) return words.values.unknown
  if (presence.kind === 'part') return words.part({ stay: staysTold(meeting, presence) })
  return presence.kind === 'replaced'
    ? words.replaced({ by: shortName(presence.by) })
    : words.values[presence.kind]
}

/** One act for those now present and one for those now absent, whoever was left as they were left out. */
export const attendanceForm: Form = (inputs, about, room) => {
  const { faults } = room.t.cards
  const meeting = stillOpen(about, room)
  if (!meeting) return { faults: [faults.meetingGone] }
  const all = idsBehind(room.group, Object.keys(room.group.people))
  const marked = (kind: Marked): readonly Said[] => {
    const people = all.filter((id) => sent(inputs, id) === kind)
    return people.length === 0 ? [] : [{ do: kind, args: { who: { meeting: meeting.id, people } } }]
  }
  const say = [...marked('present'), ...marked('absent'), ...marked('unknown')]
  return say.length === 0 ? { faults: [faults.nothingChanged] } : { say }
}

export const attendanceShown: Shown = {
  needs: ['meeting', 'seen'],
  who: leadsOnly,
  show: (about, { t, group, meeting, seen }) =>
    meeting?.status === 'open'
      ? attendanceCard({ meeting, group, seen }, { ...about, meeting: meeting.id }, t)
      : instead(t.cards.record.attendance.head, t.cards.record.notOpen),
}

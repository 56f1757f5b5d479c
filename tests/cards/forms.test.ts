import fc from 'fast-check'
import { commands } from '../../src/acts/index.ts'
import { findVerb, verbsOf } from '../../src/turn/verbs.ts'
import { attendanceCard } from '../../src/cards/attendance-card.ts'
import { isFaulty, type Inputs, type Room } from '../../src/cards/form.ts'
import { forms } from '../../src/cards/forms.ts'
import type { Language } from '../../src/meetings/group-settings.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'
import { textsIn } from '../../src/language/texts.ts'
import { group, held, today } from './made.ts'
import { partsOf } from './parts.ts'
import { typed } from './typing.ts'

fc.configureGlobal({ seed: 20260206 })

/** Nothing that a client can send is safe to take for a text. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  typed,
  fc.anything(),
  fc.constantFrom(
    '2026-02-06',
    '2026-13-45',
    '09:30',
    'p2',
    'p2,p3',
    'i1',
    'i1,i2',
    'present',
    '=absent',
    'remitted',
    'noted',
    '20',
  ),
  typed.map((text) => text.repeat(500)),
)

const inputs: Readonly<Record<string, readonly string[]>> = {
  substitute: ['who', 'other'],
  propose: ['title', 'kind', 'minutes', 'background', 'presenters', 'others', 'link', 'meeting'],
  decline: ['reason-F7'],
  attendance: ['p1', 'p2', 'p3'],
  seats: ['absent', 'by', 'other', 'part', 'from', 'to'],
  decision: ['item', 'text'],
  note: ['item', 'text'],
  action: ['item', 'text', 'owners', 'other', 'on', 'due'],
  outcome: ['items', 'what', 'reason', 'objection', 'terms'],
  later: ['until-U14', 'why-U14'],
  status: ['status-U14'],
  comment: ['item', 'text'],
  plan: ['on', 'start', 'end', 'place', 'link', 'lastDay'],
}
const about = { meeting: 'm1', on: '2026-02-06', proposal: 'F7', action: 'U14' }
/** What each form may say, and nothing else. */
const says: Readonly<Record<string, readonly string[]>> = {
  substitute: ['replacedBy'],
  propose: ['propose'],
  decline: ['declineProposal'],
  attendance: ['present', 'absent'],
  seats: ['standInAt', 'partOf'],
  decision: ['decision'],
  note: ['note'],
  action: ['assign'],
  outcome: ['noted', 'remit', 'defer', 'drop'],
  later: ['later'],
  status: ['status'],
  comment: ['comment'],
  plan: ['newMeeting'],
}
const verbs = verbsOf(commands)
const room = (language: Language): Room => ({
  t: textsIn(language),
  group: group('usual', language),
  today,
  meeting: held('usual'),
})
const filledIn = (form: string): fc.Arbitrary<Inputs> =>
  fc.record(Object.fromEntries((inputs[form] ?? []).map((id) => [id, anything])), {
    requiredKeys: [],
  })

test('there is a test for every form', () => {
  expect(Object.keys(says).sort((a, b) => a.localeCompare(b))).toEqual(
    Object.keys(forms).sort((a, b) => a.localeCompare(b)),
  )
})

describe.each(Object.keys(says))('the form %s', (name) => {
  const form = forms[name]!

  test.each(['sv', 'en'] as const)(
    'says only its own sentences, whatever is sent, in %s',
    (language) => {
      fc.assert(
        fc.property(filledIn(name), (filled) => {
          const read = form(filled, about, room(language))
          if (isFaulty(read))
            return (
              read.faults.length > 0 &&
              read.faults.every((fault) => /\p{L}/u.test(fault) && !fault.includes('undefined'))
            )
          const found = read.say.map((said) =>
            typeof said === 'string' ? (findVerb(verbs, said)?.command.name ?? '') : said.do,
          )
          return (
            found.length > 0 &&
            found.length <= says[name]!.length &&
            found.every((command) => says[name]!.includes(command)) &&
            new Set(found).size === found.length
          )
        }),
        { numRuns: 300 },
      )
    },
  )

  test('says nothing for a card of another meeting, or one that is over', () => {
    if (!['attendance', 'seats', 'decision', 'note', 'action', 'outcome'].includes(name)) return
    const whole = {
      item: 'i1',
      items: 'i1',
      what: 'noted',
      text: 'Något',
      p2: 'absent',
      part: 'p2',
      from: '09:30',
      to: '11:00',
    }
    expect(isFaulty(form(whole, about, room('sv')))).toBe(false)
    expect(form(whole, { meeting: 'm2' }, room('sv'))).toEqual({
      faults: [textsIn('sv').cards.faults.meetingGone],
    })
    expect(form(whole, about, { ...room('sv'), meeting: held('usual', 'closed') })).toEqual({
      faults: [textsIn('sv').cards.faults.meetingGone],
    })
  })
})

describe('a text that has no place in the sentence', () => {
  const { t } = room('sv')
  const filled = { items: 'i1', reason: '', objection: '', terms: '' }
  test.each([
    ['noted', { reason: 'tidsbrist' }, t.cards.faults.notedSaysNothing],
    ['deferred', { terms: 'svar i maj' }, t.cards.faults.onlyWhenRemitted],
    ['dropped', { objection: 'Nora kommun' }, t.cards.faults.onlyWhenRemitted],
  ])('is told of and not lost: %s', (what, more, fault) =>
    expect(forms['outcome']!({ ...filled, what, ...more }, about, room('sv'))).toEqual({
      faults: [fault],
    }),
  )

  test('is none where it has its place', () => {
    expect(
      forms['outcome']!(
        { ...filled, items: 'i1,i2', what: 'deferred', reason: 'underlaget saknas' },
        about,
        room('sv'),
      ),
    ).toEqual({
      say: [
        {
          do: 'defer',
          args: { items: { meeting: 'm1', items: ['i1', 'i2'] }, reason: 'underlaget saknas' },
        },
      ],
    })
    expect(
      forms['outcome']!({ ...filled, items: 'i1,i2', what: 'noted' }, about, room('sv')),
    ).toEqual({
      say: [{ do: 'noted', args: { items: { meeting: 'm1', items: ['i1', 'i2'] } } }],
    })
  })
})

describe('the attendance sheet', () => {
  const whole = room('sv')
  const sheet = attendanceCard(
    { meeting: held('usual'), group: whole.group },
    { meeting: 'm1' },
    whole.t,
  ).card
  const people = partsOf(sheet, /^Input\.ChoiceSet$/) as readonly {
    readonly id: string
    readonly label: string
    readonly value: string
    readonly choices: readonly { readonly title: string; readonly value: string }[]
  }[]
  const asItStands = Object.fromEntries(people.map(({ id, value }) => [id, value]))

  test('shows everyone with the value that is recorded', () => {
    expect(people).toHaveLength(24)
    const shown = new Map(
      people.map(({ id, value, choices }) => [
        id,
        choices.find((choice) => choice.value === value)?.title,
      ]),
    )
    expect([
      shown.get('p1'),
      shown.get('p4'),
      shown.get('p6'),
      shown.get('p8'),
      shown.get('p24'),
    ]).toEqual([
      'Närvarande',
      'Frånvarande',
      'Ersatt av Märta Berg',
      'Del av mötet, 09.30–11.00',
      'Inte antecknad',
    ])
  })

  test('changes nothing when it is sent as it stands, whatever others have recorded since', () => {
    const later: Meeting = { ...held('usual'), attendance: {} }
    expect(forms['attendance']!(asItStands, about, whole)).toEqual({
      faults: [whole.t.cards.faults.nothingChanged],
    })
    expect(forms['attendance']!(asItStands, about, { ...whole, meeting: later })).toEqual({
      faults: [whole.t.cards.faults.nothingChanged],
    })
  })

  test('says no more than what was changed', () => {
    const changed = {
      ...asItStands,
      p24: people.find(({ id }) => id === 'p24')?.choices[0]?.value,
      p1: people.find(({ id }) => id === 'p1')?.choices[1]?.value,
    }
    expect(forms['attendance']!(changed, about, whole)).toEqual({
      say: [
        { do: 'present', args: { who: { meeting: 'm1', people: ['p24'] } } },
        { do: 'absent', args: { who: { meeting: 'm1', people: ['p1'] } } },
      ],
    })
  })
})

describe('the form for a new meeting', () => {
  const { t } = room('sv')
  const whole = {
    on: '2026-09-11',
    start: '08:30',
    end: '12:00',
    place: 'Stora salen; plan 2',
    link: 'https://example.se/m;1',
    lastDay: '2026-08-28',
  }
  const filled = (more: Inputs) => forms['plan']!({ ...whole, ...more }, {}, room('sv'))

  test('gives one act, with what was typed in its own arguments', () => {
    expect(filled({})).toEqual({
      say: [
        {
          do: 'newMeeting',
          args: {
            on: '2026-09-11',
            times: { start: '08:30', end: '12:00' },
            place: 'Stora salen; plan 2',
            online: 'https://example.se/m;1',
            lastDay: '2026-08-28',
          },
        },
      ],
    })
    expect(filled({ place: '', link: '', lastDay: '' })).toMatchObject({
      say: [
        {
          do: 'newMeeting',
          args: {
            on: '2026-09-11',
            times: { start: '08:30', end: '12:00' },
            place: '',
            online: '',
          },
        },
      ],
    })
  })

  test.each([
    [{ on: '' }, t.cards.faults.missing({ label: t.cards.plan.on })],
    [{ on: '2025-01-01' }, t.cards.faults.dayPassed({ label: t.cards.plan.on })],
    [{ lastDay: '2026-02-30' }, t.cards.faults.notADay({ label: t.cards.plan.lastDay })],
    [{ end: '' }, t.cards.faults.missing({ label: t.cards.plan.end })],
    [{ end: '08:00' }, t.cards.plan.notTimes],
    [{ link: 'javascript:alert(1)' }, t.cards.faults.notALink],
  ])('says what is wrong with %j', (more, fault) =>
    expect(filled(more)).toEqual({ faults: [fault] }),
  )
})

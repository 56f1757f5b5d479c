import * as fc from 'fast-check'
import {
  expected,
  guestNamed,
  partOf,
  replacedBy,
  rollOf,
  unknownAt,
  unrepresented,
  withAnswersTaken,
  withGuest,
  withoutGuest,
  withPresence,
  withStandIn,
} from '../../src/meetings/attendance.ts'
import { newGroup, type Group, type Person, type Role } from '../../src/meetings/group.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'
import type { Answer, Presence } from '../../src/meetings/who-was-there.ts'
import { closed, opened } from '../../src/meetings/record.ts'
import { made, now } from './agenda-made.ts'

const runs = { seed: 20260206, numRuns: 300 }
const home = {
  id: 'chat',
  kind: 'groupChat',
  tenantId: 't',
  serviceUrl: 'http://127.0.0.1/',
  botId: '28:bot',
} as const

function groupOf(...people: readonly Partial<Person>[]): Group {
  const all = people.map((person, at): Person => ({
    id: `p${at + 1}`,
    name: `Person ${at + 1}`,
    roles: [],
    ...person,
  }))
  return {
    ...newGroup({ pk: 'g', name: 'Gruppen', tenantId: 't', home, now }),
    people: Object.fromEntries(all.map((person) => [person.id, person])),
  }
}

const group = groupOf(
  { name: 'Anna Berg', organisation: 'Nora kommun' },
  { name: 'Bo Ek', organisation: 'Kumla kommun' },
  { name: 'Örjan Vik' },
  { name: 'Disa Falk', roles: ['substitute'], substituteFor: 'p2' },
  { name: 'Egil Ros', leftAt: '2026-01-01T00:00:00Z' },
)
const told = (meeting: Meeting, of: Group = group): Record<string, readonly string[]> => {
  const { guests, ...roll } = rollOf(meeting, of)
  return {
    ...Object.fromEntries(
      Object.entries(roll).map(([kind, lines]) => [kind, lines.map(({ person }) => person.name)]),
    ),
    guests: guests.map(({ name }) => name),
  }
}
const nobody = { present: [], replaced: [], absent: [], unknown: [], guests: [] }

test('before anything is recorded every member is unknown, and nobody else', () => {
  expect(told(made())).toEqual({ ...nobody, unknown: ['Bo Ek', 'Anna Berg', 'Örjan Vik'] })
  expect(expected(group).map(({ name }) => name)).toEqual(['Anna Berg', 'Bo Ek', 'Örjan Vik'])
})

test('what was recorded of someone who has left, or is no member, is still told', () => {
  const meeting = withPresence(made(), ['p4', 'p5'], { kind: 'present' })
  expect(told(meeting)).toEqual({
    ...nobody,
    present: ['Disa Falk', 'Egil Ros'],
    unknown: ['Bo Ek', 'Anna Berg', 'Örjan Vik'],
  })
})

test('a substitute in a member’s place is told on the member’s line, with their hours', () => {
  const meeting = withStandIn(
    withPresence(made(), ['p4'], { kind: 'part', from: '09:00', to: '10:00' }),
    'p2',
    { name: 'Disa Falk', person: 'p4' },
    group,
  )
  expect(told(meeting)).toEqual({
    ...nobody,
    replaced: ['Bo Ek'],
    unknown: ['Anna Berg', 'Örjan Vik'],
  })
  expect(rollOf(meeting, group).replaced[0]).toMatchObject({
    presence: { kind: 'replaced', by: 'Disa Falk', person: 'p4' },
    standIn: { kind: 'part', from: '09:00', to: '10:00' },
  })
})

test('someone from outside may stand in, and has no line', () => {
  expect(withStandIn(made(), 'p2', { name: 'Sara Gren' }, group).attendance).toEqual({
    p2: { kind: 'replaced', by: 'Sara Gren' },
  })
})

test('a member who stands in for another is present, whatever was thought before but a part of the meeting', () => {
  const by = { name: 'Anna Berg', person: 'p1' }
  expect(withStandIn(made(), 'p2', by, group).attendance['p1']).toEqual({ kind: 'present' })
  expect(
    withStandIn(withPresence(made(), ['p1'], { kind: 'absent' }), 'p2', by, group).attendance['p1'],
  ).toEqual({ kind: 'present' })
  const part: Presence = { kind: 'part', from: '09:00' }
  expect(withStandIn(withPresence(made(), ['p1'], part), 'p2', by, group).attendance['p1']).toEqual(
    part,
  )
})

test('whoever turns out to be absent stands in for nobody: the member has no substitute and is absent', () => {
  const meeting = withStandIn(made(), 'p2', { name: 'Disa Falk', person: 'p4' }, group)
  expect(replacedBy(meeting, ['p4'])).toEqual(['p2'])
  expect(withPresence(meeting, ['p4'], { kind: 'absent' }).attendance).toEqual({
    p2: { kind: 'absent' },
    p4: { kind: 'absent' },
  })
  expect(withPresence(meeting, ['p4'], { kind: 'present' }).attendance['p2']).toEqual({
    kind: 'replaced',
    by: 'Disa Falk',
    person: 'p4',
  })
})

test('a part of the meeting is only what is not all of it', () => {
  const meeting = made()
  expect(partOf(meeting, '09:30', '11:00')).toEqual({ kind: 'part', from: '09:30', to: '11:00' })
  expect(partOf(meeting, '10:00', undefined)).toEqual({ kind: 'part', from: '10:00' })
  expect(partOf(meeting, undefined, '11:00')).toEqual({ kind: 'part', from: '08:30', to: '11:00' })
  expect(partOf(meeting, '08:00', '12:30')).toEqual({ kind: 'present' })
  expect(partOf(meeting, undefined, undefined)).toEqual({ kind: 'present' })
})

test('answers are taken over where nothing is recorded; what the secretary said stands, and silence stays unknown', () => {
  const at = '2026-01-20T09:00:00Z'
  const answers: Record<string, Answer> = {
    p1: { kind: 'attending', from: '09:30', at },
    p2: { kind: 'substitute', name: 'Disa Falk', person: 'p4', at },
    p5: { kind: 'attending', at },
    p9: { kind: 'attending', at },
  }
  expect(withAnswersTaken({ ...made(), answers }, group)).toMatchObject({
    taken: ['p1', 'p2'],
    meeting: {
      attendance: {
        p1: { kind: 'part', from: '09:30' },
        p2: { kind: 'replaced', by: 'Disa Falk', person: 'p4' },
      },
    },
  })
  const stated = withPresence({ ...made(), answers }, ['p1'], { kind: 'absent' })
  expect(withAnswersTaken(stated, group).meeting.attendance['p1']).toEqual({ kind: 'absent' })
  expect(unknownAt(withAnswersTaken(stated, group).meeting, group).map(({ id }) => id)).toEqual([
    'p3',
  ])
})

test('an organisation is represented by a member or whoever is in their place', () => {
  const meeting = withPresence(made(), ['p1'], { kind: 'absent' })
  expect(unrepresented(rollOf(meeting, group))).toEqual(['Kumla kommun', 'Nora kommun'])
  expect(
    unrepresented(rollOf(withStandIn(meeting, 'p2', { name: 'Sara Gren' }, group), group)),
  ).toEqual(['Nora kommun'])
})

test('a guest named twice is one guest, with the items of both', () => {
  const once = withGuest(made(), 'Fia Gren', 'Kulturskolan', ['i1'])
  const twice = withGuest(once, ' fia  GREN ', undefined, ['i2', 'i1'])
  expect(Object.values(twice.guests)).toEqual([
    { id: 'g1', name: 'Fia Gren', organisation: 'Kulturskolan', items: ['i1', 'i2'] },
  ])
  expect(
    Object.values(withGuest(twice, 'Gösta Lind', undefined, []).guests).map(({ id }) => id),
  ).toEqual(['g1', 'g2'])
  expect(withoutGuest(twice, guestNamed(twice, 'Fia Gren')?.id ?? '').guests).toEqual({})
})

test('who was unknown when a meeting closed stays so, whoever joins or leaves later', () => {
  const open = opened(withPresence(made(), ['p1'], { kind: 'present' }), now)
  const over = closed(
    open,
    { by: 'p1', now },
    unknownAt(open, group).map(({ id }) => id),
  )
  const later = groupOf(
    { name: 'Anna Berg' },
    { name: 'Bo Ek', leftAt: '2027-01-01T00:00:00Z' },
    { name: 'Örjan Vik', roles: ['official'] },
    {},
    {},
    { name: 'Ny Lind' },
  )
  expect(told(over, later)).toEqual({
    ...nobody,
    present: ['Anna Berg'],
    unknown: ['Bo Ek', 'Örjan Vik'],
  })
})

const roles = fc.constantFrom<readonly Role[]>([], [], [], ['substitute'], ['official'], ['chair'])
const anyGroup = fc
  .array(fc.record({ roles, organisation: fc.constantFrom('A', 'B', 'C') }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((people) => groupOf(...people))
const anyPresence = fc.constantFrom<Presence>(
  { kind: 'present' },
  { kind: 'absent' },
  { kind: 'part', from: '09:00' },
)
const anyStep = fc.record({
  who: fc.nat(11),
  presence: fc.option(anyPresence, { nil: undefined }),
  by: fc.nat(11),
})

test('whatever is recorded, each member has exactly one of the values, and is unknown only while nothing was said of them', () => {
  fc.assert(
    fc.property(anyGroup, fc.array(anyStep, { maxLength: 25 }), (people, steps) => {
      const ids = Object.keys(people.people)
      const named = new Set<string>()
      let meeting: Meeting = made()
      for (const { who, presence, by } of steps) {
        const [id = '', other = ''] = [ids[who % ids.length], ids[by % ids.length]]
        if (presence) meeting = withPresence(meeting, [id], presence)
        else if (id !== other)
          meeting = withStandIn(meeting, id, { name: other, person: other }, people)
        if (presence || id !== other) named.add(id)
      }
      const roll = rollOf(meeting, people)
      const lines = [...roll.present, ...roll.replaced, ...roll.absent, ...roll.unknown].map(
        ({ person }) => person.id,
      )
      expect(new Set(lines).size).toBe(lines.length)
      expect(expected(people).every(({ id }) => lines.includes(id))).toBe(true)
      for (const { person, presence } of [...roll.present, ...roll.replaced, ...roll.absent])
        expect(presence).toEqual(meeting.attendance[person.id])
      for (const { person } of roll.unknown) expect(named.has(person.id)).toBe(false)
      for (const { presence } of roll.replaced)
        expect(
          presence?.kind === 'replaced' &&
            presence.person &&
            meeting.attendance[presence.person]?.kind,
        ).not.toBe('absent')
    }),
    runs,
  )
})

import * as fc from 'fast-check'
import {
  courseOf,
  outcomeOf,
  outcomesOf,
  stepsOf,
  treatmentOutcome,
  withStep,
} from '../../src/meetings/course.ts'
import { withDecision, withItem, withOutcome } from '../../src/meetings/decisions.ts'
import type { Outcome } from '../../src/meetings/agenda-item.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'
import { fixNumbers } from '../../src/meetings/numbering.ts'
import { at, made, now } from './agenda-made.ts'

const author = { by: 'p1', now }
const agenda = (): Meeting => fixNumbers(made('Inledning', '1', 'Läkaravtalet', '2'))
const settled = (meeting: Meeting, ...all: readonly Outcome[]): Meeting =>
  all.reduce(
    (next, outcome) => withOutcome(next, [at(next, '2')], outcome, { author }).meeting,
    meeting,
  )
const decided = (meeting: Meeting, text = 'Ja'): Meeting =>
  withDecision(meeting, at(meeting, '2'), { text, ...author }).meeting
const kinds = (meeting: Meeting): readonly string[] =>
  outcomesOf(at(meeting, '2')).map(({ kind }) => kind)
const noted: Outcome = { kind: 'noted' }
const to = (forum: string, on?: string): Outcome => ({
  kind: 'referred',
  to: forum,
  ...(on === undefined ? {} : { on }),
})

test('each body a matter is sent to is a step of its own, and takes the place of nothing', () => {
  const meeting = settled(
    agenda(),
    noted,
    to('Styrgruppen', '2026-05-28'),
    to('Direktörsgruppen', '2026-06-12'),
    to('Rådet', '2026-09-13'),
  )
  expect(outcomesOf(at(meeting, '2'))).toEqual([
    noted,
    to('Styrgruppen', '2026-05-28'),
    to('Direktörsgruppen', '2026-06-12'),
    to('Rådet', '2026-09-13'),
  ])
  expect(stepsOf(at(meeting, '2')).map(({ ordinal, by, at: on }) => [ordinal, by, on])).toEqual(
    [1, 2, 3, 4].map((ordinal) => [ordinal, 'p1', now.toISOString()]),
  )
})

test('of what finally became of it the latest stands, and what it took the place of is still on the course', () => {
  const meeting = settled(agenda(), noted, { kind: 'deferred', reason: 'tidsbrist' })
  expect(kinds(meeting)).toEqual(['deferred'])
  expect(courseOf(at(meeting, '2'))).toHaveLength(2)
  expect(kinds(settled(meeting, noted))).toEqual(['noted'])
})

test('the same outcome is recorded once, a body with another day is another step', () => {
  const meeting = settled(
    agenda(),
    noted,
    noted,
    to('Rådet'),
    to('Rådet'),
    to('Rådet', '2026-09-13'),
  )
  expect(stepsOf(at(meeting, '2'))).toHaveLength(3)
})

test('a decision stands beside what comes back or goes on, and takes the place of the rest', () => {
  expect(kinds(decided(settled(agenda(), noted)))).toEqual(['decided'])
  expect(kinds(decided(settled(agenda(), noted, to('AU'))))).toEqual(['referred', 'decided'])
  expect(kinds(settled(decided(agenda()), noted))).toEqual(['decided', 'noted'])
  const remitted = settled(agenda(), { kind: 'remitted', reason: 'oklart' })
  expect(kinds(decided(remitted))).toEqual(['remitted', 'decided'])
  expect(outcomeOf(at(decided(remitted), '2'))?.kind).toBe('remitted')
})

test('what an earlier version stored as one outcome is read as the first step, and goes on from there', () => {
  const old = withItem(agenda(), { ...at(agenda(), '2'), outcome: { kind: 'referred', to: 'AU' } })
  expect(outcomeOf(at(old, '2'))).toEqual(to('AU'))
  expect(stepsOf(at(old, '2')).map(({ ordinal }) => ordinal)).toEqual([1])
  const on = settled(old, noted)
  expect(stepsOf(at(on, '2')).map(({ ordinal, outcome }) => [ordinal, outcome.kind])).toEqual([
    [1, 'referred'],
    [2, 'noted'],
  ])
  expect(at(on, '2').outcome).toBeUndefined()
  const wasNoted = withItem(agenda(), { ...at(agenda(), '2'), outcome: noted })
  expect(kinds(decided(wasNoted))).toEqual(['decided'])
  const last = at(decided(agenda()), '2')
  expect(outcomesOf({ ...last, outcome: noted }).map(({ kind }) => kind)).toEqual([
    'decided',
    'noted',
  ])
  expect(outcomeOf({ ...at(agenda(), '2'), outcome: { kind: 'decided' } })).toEqual({
    kind: 'decided',
  })
})

test('an item nobody got to that an older store called deferred is told apart from one that was', () => {
  const outcome: Outcome = { kind: 'deferred', reason: 'hanns inte med' }
  const then = { meetingId: 'm1', on: '2026-02-06', number: '3', outcome }
  expect(treatmentOutcome(then)).toEqual({ kind: 'notTreated' })
  expect(
    treatmentOutcome({ ...then, outcome: { kind: 'deferred', reason: 'not reached' } }),
  ).toEqual({ kind: 'notTreated' })
  expect(treatmentOutcome({ ...then, toldApart: true })).toEqual(outcome)
  expect(treatmentOutcome({ ...then, outcome: { kind: 'deferred', reason: 'tidsbrist' } })).toEqual(
    { kind: 'deferred', reason: 'tidsbrist' },
  )
})

test('an ordinal is never used again, whatever is taken away', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 20 }), (adds) => {
      let meeting = agenda()
      const seen: number[] = []
      for (const [index, add] of adds.entries()) {
        const item = at(meeting, '2')
        const last = stepsOf(item).at(-1)
        if (add || !last) {
          const next = withStep(meeting, item, to(`Forum ${index}`), { author })
          seen.push(next.step.ordinal)
          meeting = next.meeting
        } else {
          const { [last.id]: _gone, ...steps } = item.steps ?? {}
          meeting = withItem(meeting, { ...item, steps })
        }
      }
      expect(new Set(seen).size).toBe(seen.length)
    }),
    { seed: 20260206, numRuns: 100 },
  )
})

import * as fc from 'fast-check'
import {
  decisionsAt,
  decisionsOf,
  notesOf,
  withDecision,
  withNote,
  withOutcome,
} from '../../src/meetings/decisions.ts'
import { outcomeOf, returns } from '../../src/meetings/course.ts'
import type { Item, Outcome } from '../../src/meetings/agenda-item.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'
import { fixNumbers, numbered } from '../../src/meetings/numbering.ts'
import { at, made, now, refusal } from './agenda-made.ts'

const runs = { seed: 20260206, numRuns: 200 }
const said = (text: string) => ({ text, by: 'p1', now })
const agenda = (): Meeting =>
  fixNumbers(
    made(
      'Inledning',
      '1',
      'Nära vård',
      '2',
      'Läkaravtalet',
      '2a',
      'Uppföljning',
      '2b',
      'Bokslut',
      '3',
    ),
  )
const decided = (meeting: Meeting, number: string, ...texts: readonly string[]): Meeting =>
  texts.reduce((now_, text) => withDecision(now_, at(now_, number), said(text)).meeting, meeting)
const outcomes = (meeting: Meeting): Record<string, string | undefined> =>
  Object.fromEntries(numbered(meeting).map(({ item }) => [item.title, outcomeOf(item)?.kind]))
const cites = (meeting: Meeting): readonly string[] =>
  decisionsAt(meeting).map(({ cite, decision }) => `${cite} ${decision.text}`)

test('a decision is kept letter for letter, cited by day and number, and settles its item', () => {
  const text = 'Att  ge\tNora kommun i uppdrag\n\n – att göra en ”översyn”. '
  const { meeting, cite, decision } = withDecision(agenda(), at(agenda(), '2a'), said(text))
  expect([cite, decision.text]).toEqual(['2026-02-06 § 2a', text])
  expect(outcomeOf(at(meeting, '2a'))).toEqual({ kind: 'decided' })
})

test('several decisions under one item are told apart, in the order made', () => {
  expect(cites(decided(decided(agenda(), '3', 'C'), '2a', 'A', 'B'))).toEqual([
    '2026-02-06 § 2a A',
    '2026-02-06 § 2a:2 B',
    '2026-02-06 § 3 C',
  ])
})

test('a heading may have a decision of its own, which settles none of its sub-items', () => {
  const meeting = decided(agenda(), '2', 'Allt i ett')
  expect(cites(meeting)).toEqual(['2026-02-06 § 2 Allt i ett'])
  expect(outcomes(meeting)).toMatchObject({
    'Nära vård': 'decided',
    Läkaravtalet: undefined,
    Uppföljning: undefined,
  })
})

test.each<[Outcome, 'kept' | 'replaced', string]>([
  [{ kind: 'remitted', reason: 'oklart' }, 'kept', 'remitted'],
  [{ kind: 'deferred', reason: '' }, 'kept', 'deferred'],
  [{ kind: 'referred', to: 'AU' }, 'kept', 'referred'],
  [{ kind: 'noted' }, 'replaced', 'decided'],
  [{ kind: 'dropped', reason: 'tidsbrist' }, 'replaced', 'decided'],
])('a decision after %j: that is %s', (outcome, what, becomes) => {
  const before = withOutcome(agenda(), [at(agenda(), '3')], outcome).meeting
  const after = withDecision(before, at(before, '3'), said('Så blir det.'))
  expect(after[what as 'kept']).toEqual(outcome)
  expect(outcomeOf(at(after.meeting, '3'))?.kind).toBe(becomes)
})

test('an outcome replaces the one before and tells it; decisions stand', () => {
  const before = decided(agenda(), '3', 'Ja')
  const { meeting, settled } = withOutcome(before, [at(before, '3')], {
    kind: 'remitted',
    reason: 'oklart',
  })
  expect(settled.map(({ number, before: was }) => [number, was])).toEqual([
    ['3', { kind: 'decided' }],
  ])
  expect(decisionsOf(at(meeting, '3'))).toHaveLength(1)
})

test('what happens to a heading happens to the sub-items that have no outcome of their own', () => {
  const before = decided(agenda(), '2a', 'Ja')
  const deferred = withOutcome(before, [at(before, '2')], { kind: 'deferred', reason: 'tidsbrist' })
  expect(outcomes(deferred.meeting)).toEqual({
    Inledning: undefined,
    'Nära vård': 'deferred',
    Läkaravtalet: 'decided',
    Uppföljning: 'deferred',
    Bokslut: undefined,
  })
  expect([
    deferred.settled.map(({ number }) => number),
    deferred.untouched.map(({ number }) => number),
  ]).toEqual([['2', '2b'], ['2a']])
  const noted = withOutcome(deferred.meeting, [at(deferred.meeting, '2')], { kind: 'noted' })
  expect(outcomes(noted.meeting)).toMatchObject({
    'Nära vård': 'noted',
    Läkaravtalet: 'decided',
    Uppföljning: 'noted',
  })
})

test('a heading and its sub-item named together are each settled once', () => {
  const meeting = agenda()
  expect(
    withOutcome(meeting, [at(meeting, '2'), at(meeting, '2a')], { kind: 'noted' }).settled.map(
      ({ number }) => number,
    ),
  ).toEqual(['2', '2b', '2a'])
})

test('an item keeps all its notes, in the order they came', () => {
  let meeting = agenda()
  for (const text of ['ett', 'två', 'tre'])
    meeting = withNote(meeting, at(meeting, '3'), said(text))
  expect(notesOf(at(meeting, '3')).map(({ text }) => text)).toEqual(['ett', 'två', 'tre'])
})

test('a text that is too long is refused, and so is one that the meeting has no room for', () => {
  expect(
    refusal(() => withDecision(agenda(), at(agenda(), '3'), said('x'.repeat(28_001)))),
  ).toEqual(['tooLong', { length: 28_001, limit: 28_000 }])
  expect(refusal(() => withNote(agenda(), at(agenda(), '3'), said('x'.repeat(28_001))))).toEqual([
    'tooLong',
    { length: 28_001, limit: 28_000 },
  ])
  const item: Item = { ...at(agenda(), '3'), background: 'x'.repeat(740_000) }
  const full: Meeting = { ...agenda(), items: { ...agenda().items, [item.id]: item } }
  expect(refusal(() => withNote(full, item, said('x'.repeat(20_000))))).toEqual([
    'meetingTooFull',
    { day: '2026-02-06' },
  ])
})

test('what is remitted, deferred, dropped, not treated or comes back returns', () => {
  const all: readonly (Outcome | undefined)[] = [
    undefined,
    { kind: 'decided' },
    { kind: 'noted' },
    { kind: 'remitted', reason: '' },
    { kind: 'deferred', reason: '' },
    { kind: 'dropped', reason: '' },
    { kind: 'referred', to: 'AU' },
    { kind: 'withdrawn', reason: '' },
    { kind: 'comesBack', when: '' },
    { kind: 'carriedOn', how: '' },
    { kind: 'decidedThere', forum: 'Rådet', text: 'Ja' },
    { kind: 'notTreated' },
  ]
  expect(all.filter(returns).map((outcome) => outcome?.kind)).toEqual([
    'remitted',
    'deferred',
    'dropped',
    'comesBack',
    'notTreated',
  ])
})

const anyOutcome = fc.constantFrom<Outcome>(
  { kind: 'noted' },
  { kind: 'remitted', reason: 'a' },
  { kind: 'deferred', reason: 'b' },
  { kind: 'dropped', reason: 'c' },
  { kind: 'referred', to: 'AU' },
)
const anyStep = fc.record({
  number: fc.constantFrom('1', '2', '2a', '2b', '3'),
  text: fc.string({ minLength: 1, maxLength: 20 }),
  outcome: fc.option(anyOutcome, { nil: undefined }),
})

test('however decisions and outcomes follow each other, no decision is lost or changed and no two are cited alike', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
      let meeting = agenda()
      const texts: string[] = []
      for (const { number, text, outcome } of steps) {
        if (outcome) meeting = withOutcome(meeting, [at(meeting, number)], outcome).meeting
        else {
          meeting = withDecision(meeting, at(meeting, number), said(text)).meeting
          texts.push(text)
        }
      }
      const all = decisionsAt(meeting)
      expect(all.map(({ decision }) => decision.text).sort()).toEqual(texts.sort())
      expect(new Set(all.map(({ cite }) => cite)).size).toBe(all.length)
      for (const { item } of all) expect(outcomeOf(item)).toBeDefined()
    }),
    runs,
  )
})

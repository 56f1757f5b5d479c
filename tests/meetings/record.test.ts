import { promisesRead } from '../../src/promises/promises-read.ts'
import * as fc from 'fast-check'
import { addAddition, addItem, removeItem } from '../../src/meetings/agenda.ts'
import { withDecision, withNote, withOutcome } from '../../src/meetings/decisions.ts'
import { looseEnds } from '../../src/meetings/loose-ends.ts'
import { newGroup } from '../../src/meetings/group.ts'
import { framesRead } from '../../src/language/frame-words.ts'
import { outcomeOf, outcomesOf, returns } from '../../src/meetings/course.ts'
import type { Item, Outcome } from '../../src/meetings/agenda-item.ts'
import type { Meeting, OpenMeeting } from '../../src/meetings/meeting.ts'
import { childrenOf, numbered, showNumber } from '../../src/meetings/numbering.ts'
import {
  closed,
  following,
  opened,
  returned,
  returning,
  standingAt,
  wasReached,
} from '../../src/meetings/record.ts'
import { at, draft, made, now, refusal } from './agenda-made.ts'

const runs = { seed: 20260206, numRuns: 300 }
const said = (text: string) => ({ text, by: 'p1', now })
const agenda = (): OpenMeeting =>
  opened(
    made(
      'Lokalerna',
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
    now,
  )
const settled = <M extends Meeting>(
  meeting: M,
  outcome: Outcome,
  ...numbers: readonly string[]
): M =>
  withOutcome(
    meeting,
    numbers.map((number) => at(meeting, number)),
    outcome,
  ).meeting
const back = (meeting: Meeting, standing: readonly string[] = []): readonly string[] =>
  returning(meeting, standing, framesRead).map(
    ({ number, item, outcome }) => `${number ?? '+'} ${item.title} ${outcome?.kind ?? '–'}`,
  )
const deferred: Outcome = { kind: 'deferred', reason: 'tidsbrist' }

test('opening fixes the numbers; what is open, closed or cancelled is not opened', () => {
  const open = agenda()
  expect(numbered(open).map(({ item }) => item.number && showNumber(item.number))).toEqual([
    '1',
    '2',
    '2a',
    '2b',
    '3',
  ])
  expect(refusal(() => opened(open, now))).toEqual(['meetingAlreadyOpen', { day: '2026-02-06' }])
  expect(refusal(() => opened(closed(open, { by: 'p1', now }, []), now))).toEqual([
    'meetingClosed',
    { day: '2026-02-06' },
  ])
  expect(
    refusal(() => opened({ ...made(), status: 'cancelled', cancelledAt: '', reason: '' }, now)),
  ).toEqual(['meetingCancelled', { day: '2026-02-06' }])
})

test('closing keeps who, when, and of whom nothing was known', () =>
  expect(closed(agenda(), { by: 'p2', now }, ['p3'])).toMatchObject({
    status: 'closed',
    closedBy: 'p2',
    closedAt: '2026-01-12T08:00:00.000Z',
    unknown: ['p3'],
  }))

test('remitted, deferred, dropped and unreached items come back; decided, noted and referred ones do not', () => {
  let meeting = settled(
    settled(agenda(), { kind: 'noted' }, '1'),
    { kind: 'remitted', reason: 'oklart' },
    '2a',
  )
  expect(back(meeting)).toEqual(['2a Läkaravtalet remitted', '2b Uppföljning –', '3 Bokslut –'])
  meeting = withNote(meeting, at(meeting, '2b'), said('Redovisades.'))
  meeting = withDecision(meeting, at(meeting, '3'), said('Ja')).meeting
  expect(back(meeting)).toEqual(['2a Läkaravtalet remitted'])
  expect(back(settled(meeting, { kind: 'referred', to: 'AU' }, '2a'))).toEqual([
    '2a Läkaravtalet remitted',
  ])
  expect(back(settled(meeting, { kind: 'noted' }, '2a'))).toEqual([])
})

test('a heading comes back as its sub-items, and by itself only when none of them does', () => {
  const meeting = settled(agenda(), deferred, '2')
  expect(back(meeting)).toEqual([
    '1 Lokalerna –',
    '2a Läkaravtalet deferred',
    '2b Uppföljning deferred',
    '3 Bokslut –',
  ])
  const done = settled(settled(agenda(), { kind: 'noted' }, '2a', '2b'), deferred, '2')
  expect(back(done)).toEqual(['1 Lokalerna –', '2 Nära vård deferred', '3 Bokslut –'])
})

test('a standing item that nobody got to waits on the next agenda already; one that was deferred comes back all the same', () => {
  const standing = (title: string): OpenMeeting => {
    const meeting = agenda()
    return {
      ...meeting,
      items: Object.fromEntries(
        Object.values(meeting.items).map((item) => [
          item.id,
          item.title === title ? { ...item, origin: 'standing' as const } : item,
        ]),
      ),
    }
  }
  expect(back(standing('Bokslut'), ['bokslut'])).not.toContain('3 Bokslut –')
  expect(back(standing('Bokslut'), ['Lokalerna'])).toContain('3 Bokslut –')
  expect(back(settled(standing('Bokslut'), deferred, '3'), ['Bokslut'])).toContain(
    '3 Bokslut deferred',
  )
})

test('which titles the next meeting has anyway: those of its agenda, else of the template', () => {
  const next = made('Lokalerna', '1')
  const items = Object.fromEntries(
    Object.values(next.items).map((item) => [item.id, { ...item, origin: 'standing' as const }]),
  )
  expect(standingAt({ items }, [{ title: 'Bokslut' }])).toEqual(['Lokalerna'])
  expect(standingAt(undefined, [{ title: 'Bokslut' }])).toEqual(['Bokslut'])
})

test('an addition that was never adopted does not come back', () => {
  const meeting = addAddition(
    settled(agenda(), { kind: 'noted' }, '1', '2', '3'),
    draft('Hyran', { proposedBy: 'p7' }),
  ).meeting
  expect(back(meeting)).toEqual([])
})

test('a withdrawn item stays withdrawn', () => {
  const { meeting } = removeItem(agenda(), at(agenda(), '3').id, now)
  expect(back(meeting)).not.toContain('3 Bokslut –')
})

test('the proposal keeps what the item was, and its history with this meeting last', () => {
  const earlier = { meetingId: 'm0', on: '2025-12-01', number: '4', outcome: deferred }
  const outcome: Outcome = {
    kind: 'remitted',
    reason: 'oklart',
    objection: 'Nora kommun',
    terms: 'ny beredning',
  }
  const first = addItem(
    made('Lokalerna', '1'),
    draft('Läkaravtalet', {
      kind: 'decision',
      minutes: 40,
      presenters: ['Bo Ek'],
      background: 'Se bilaga',
      link: 'https://a.example',
      proposedBy: 'p3',
      history: [earlier],
    }),
  )
  const meeting = settled(opened(first.meeting, now), outcome, '2')
  const one = returning(meeting, [], framesRead).find(({ number }) => number === '2')
  expect(one && returned(meeting, one, { id: 'F9', next: 'm2', by: 'p1', now })).toEqual({
    id: 'F9',
    pk: 'g',
    type: 'proposal',
    status: 'waiting',
    title: 'Läkaravtalet',
    kind: 'decision',
    minutes: 40,
    presenters: ['Bo Ek'],
    background: 'Se bilaga',
    link: 'https://a.example',
    meetingId: 'm2',
    by: 'p3',
    at: now.toISOString(),
    history: [
      earlier,
      { meetingId: 'm1', on: '2026-02-06', number: '2', outcome, toldApart: true },
    ],
  })
})

test('one nobody got to has that as its history, and whoever closed the meeting as its proposer', () => {
  const [first] = returning(agenda(), [], framesRead)
  expect(
    first &&
      returned(agenda(), first, {
        id: 'F1',
        next: undefined,
        by: 'p1',
        now,
      }),
  ).toMatchObject({
    by: 'p1',
    history: [{ number: '1', outcome: { kind: 'notTreated' } }],
  })
})

test('the next meeting is the earliest after this one, the same day included', () => {
  const on = (day: string, start = '08:30') => ({ on: day, start })
  expect(
    following(on('2026-02-06'), [
      on('2026-04-17'),
      on('2026-03-01'),
      on('2026-01-09'),
      on('2026-02-06'),
    ]),
  ).toEqual(on('2026-03-01'))
  expect(following(on('2026-02-06'), [on('2026-02-06', '13:00'), on('2026-03-01')])).toEqual(
    on('2026-02-06', '13:00'),
  )
  expect(following(on('2026-02-06'), [])).toBeUndefined()
})

const home = {
  id: 'chat',
  kind: 'groupChat',
  tenantId: 't',
  serviceUrl: 'http://127.0.0.1/',
  botId: '28:bot',
} as const
const nobody = newGroup({ pk: 'g', name: '', tenantId: 't', home, now })
const places = ['1', '2', '2a', '2b', '3', '3a', '4'] as const
const anyOutcome = fc.constantFrom<Outcome>(
  { kind: 'noted' },
  { kind: 'remitted', reason: 'a' },
  deferred,
  { kind: 'dropped', reason: 'c' },
  { kind: 'referred', to: 'AU' },
)
const anyStep = fc.oneof(
  fc.record({ number: fc.constantFrom(...places), outcome: anyOutcome }),
  fc.record({ number: fc.constantFrom(...places), text: fc.constantFrom('note', 'decision') }),
  fc.record({ addition: fc.constantFrom('Hyran', 'Lokalen') }),
)

test('closing loses no item: each is settled, written about, on the next agenda anyway, or comes back, and it was listed before', () => {
  fc.assert(
    fc.property(
      fc.array(anyStep, { maxLength: 20 }),
      fc.array(fc.constantFrom<string>('A', 'D'), { maxLength: 2 }),
      (steps, standing) => {
        let meeting: OpenMeeting = opened(
          made('A', '1', 'B', '2', 'B1', '2a', 'B2', '2b', 'C', '3', 'C1', '3a', 'D', '4'),
          now,
        )
        meeting = {
          ...meeting,
          items: Object.fromEntries(
            Object.values(meeting.items).map((item) => [
              item.id,
              {
                ...item,
                origin: ['A', 'D'].includes(item.title) ? ('standing' as const) : item.origin,
              },
            ]),
          ),
        }
        for (const step of steps) {
          if ('addition' in step)
            meeting = addAddition(meeting, draft(step.addition)).meeting as OpenMeeting
          else if ('outcome' in step) meeting = settled(meeting, step.outcome, step.number)
          else
            meeting =
              step.text === 'note'
                ? withNote(meeting, at(meeting, step.number), said('text'))
                : withDecision(meeting, at(meeting, step.number), said('Ja')).meeting
        }
        const coming = new Set(returning(meeting, standing, framesRead).map(({ item }) => item.id))
        const listed = new Set(
          looseEnds(meeting, [], nobody, promisesRead).flatMap((end) =>
            end.kind === 'outcome' || end.kind === 'addition' ? [end.item] : [],
          ),
        )
        const kept = (item: Item): boolean =>
          coming.has(item.id) ||
          // Whoever wants what was not adopted proposes it; it was listed before.
          (item.adopted === false && listed.has(item.id)) ||
          wasReached(item) ||
          outcomesOf(item).some(({ kind }) => ['decided', 'noted', 'referred'].includes(kind)) ||
          (item.origin === 'standing' && standing.includes(item.title)) ||
          childrenOf(meeting, item.id).length > 0
        for (const item of Object.values(meeting.items)) {
          expect(kept(item)).toBe(true)
          if (coming.has(item.id) && !outcomeOf(item)) expect(listed.has(item.id)).toBe(true)
          if (returns(outcomeOf(item)))
            expect(
              coming.has(item.id) ||
                childrenOf(meeting, item.id).some((child) => coming.has(child.id)),
            ).toBe(true)
        }
      },
    ),
    runs,
  )
})

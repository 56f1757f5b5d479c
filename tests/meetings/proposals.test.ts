import { headerOf, type MeetingHeader } from '../../src/meetings/meeting.ts'
import {
  forMeeting,
  inState,
  isOpen,
  newProposal,
  takesProposals,
  targetOf,
} from '../../src/meetings/proposals.ts'
import { themesOf, withoutTheme, withTheme } from '../../src/meetings/themes.ts'
import type { Group } from '../../src/meetings/group.ts'
import { made, now, refusal } from './agenda-made.ts'
import { themeNumbered } from '../../src/meetings/themes.ts'

const header = (
  id: string,
  on: string,
  lastDayOn: string,
  more: Partial<MeetingHeader> = {},
): MeetingHeader => ({ ...headerOf(made()), id, on, lastDayOn, ...more })
const feb = header('m1', '2026-02-06', '2026-01-23')
const april = header('m2', '2026-04-17', '2026-04-03')

test('a meeting takes proposals to its last day, that day included, until its agenda is sent', () => {
  expect(['2026-01-23', '2026-01-24'].map((today) => takesProposals(feb, today))).toEqual([
    true,
    false,
  ])
  expect(takesProposals({ ...feb, agendaSent: true }, '2026-01-12')).toBe(false)
  expect(takesProposals({ ...feb, status: 'open' }, '2026-01-12')).toBe(false)
})

test.each<[string, MeetingHeader | undefined, readonly MeetingHeader[], object]>([
  ['2026-01-12', undefined, [feb, april], { header: feb }],
  [
    '2026-01-24',
    undefined,
    [feb, april],
    { header: april, missed: { header: feb, why: 'lastDay' } },
  ],
  [
    '2026-01-12',
    undefined,
    [{ ...feb, agendaSent: true }, april],
    { header: april, missed: { header: { ...feb, agendaSent: true }, why: 'agendaSent' } },
  ],
  ['2026-01-12', april, [feb, april], { header: april }],
  ['2026-01-24', feb, [feb, april], { header: april, missed: { header: feb, why: 'lastDay' } }],
  ['2026-01-24', undefined, [feb], { header: undefined, missed: { header: feb, why: 'lastDay' } }],
  ['2026-01-12', undefined, [], { header: undefined }],
])('on %s, wanted for %j, a proposal goes where it can', (today, wanted, ahead, target) => {
  expect(targetOf(ahead, today, wanted)).toEqual(target)
})

const proposal = newProposal({
  pk: 'g',
  id: 'F7',
  by: 'p2',
  now,
  title: 'Läkaravtalet',
  presenters: [],
  kind: 'decision',
  meetingId: 'm1',
})

test('a proposal waits, and a new state leaves nothing of the one before', () => {
  expect(proposal).toMatchObject({
    status: 'waiting',
    at: now.toISOString(),
    history: [],
    meetingId: 'm1',
  })
  const accepted = inState(proposal, {
    status: 'accepted',
    meetingId: 'm2',
    itemId: 'i4',
    triagedAt: '2026-01-13T08:00:00.000Z',
  })
  expect(accepted).toMatchObject({ meetingId: 'm2', itemId: 'i4', at: now.toISOString() })
  expect([
    isOpen(proposal),
    isOpen(accepted),
    isOpen(inState(accepted, { status: 'parked', triagedAt: '' })),
  ]).toEqual([true, false, true])
  expect(inState(accepted, { status: 'waiting' })).not.toHaveProperty('itemId')
  expect(forMeeting(proposal, undefined).meetingId).toBeUndefined()
})

test('themes are counted for ever, and the bank has an end', () => {
  const group = { themes: {}, counters: { theme: 0 } } as never as Group
  const two = ['Ett', 'Två'].reduce((kept, text) => withTheme(kept, text, 'p1', now).group, group)
  const less = withTheme(withoutTheme(two, '2'), 'Tre', 'p1', now).group
  expect(themesOf(less).map(({ id, text }) => `${id} ${text}`)).toEqual(['1 Ett', '3 Tre'])
  expect(refusal(() => themeNumbered(less, '2'))).toEqual([
    'noSuchTheme',
    { number: '2', known: ['1', '3'] },
  ])
  const full = Array.from({ length: 98 }).reduce<Group>(
    (kept) => withTheme(kept, 'X', 'p1', now).group,
    less,
  )
  expect(refusal(() => withTheme(full, 'En till', 'p1', now))).toEqual(['listFull', { limit: 100 }])
})

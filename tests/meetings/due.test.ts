import { firstDay, lastDay, type Due } from '../../src/meetings/due.ts'

const meetingDay = (id: string): string | undefined => ({ m3: '2026-05-29' })[id]
const cases: readonly (readonly [Due, string | undefined, string | undefined])[] = [
  [{ kind: 'day', on: '2026-05-29' }, '2026-05-29', '2026-05-29'],
  [
    { kind: 'window', from: '2026-05-01', to: '2026-05-31', words: 'i maj' },
    '2026-05-01',
    '2026-05-31',
  ],
  [{ kind: 'meeting', meetingId: 'm3', words: 'nästa möte' }, '2026-05-29', '2026-05-29'],
  [{ kind: 'meeting', meetingId: 'm4', words: 'nästa möte' }, undefined, undefined],
  [{ kind: 'meeting', words: 'nästa möte' }, undefined, undefined],
]

test.each(cases)('%j is from %s to %s', (due, first, last) => {
  expect([firstDay(due, meetingDay), lastDay(due, meetingDay)]).toEqual([first, last])
})

test('a meeting that moves takes its due time along', () => {
  expect(
    lastDay({ kind: 'meeting', meetingId: 'm3', words: 'nästa möte' }, () => '2026-06-05'),
  ).toBe('2026-06-05')
})

import { addItem, type ItemDraft } from '../../src/meetings/agenda.ts'
import type { Item } from '../../src/meetings/agenda-item.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'
import { itemNumbered, numbered, readNumber, showNumber } from '../../src/meetings/numbering.ts'
import { Refusal } from '../../src/meetings/refusal.ts'

export const now = new Date('2026-01-12T08:00:00Z')

/** A planned meeting with these items at these places: `['Inledning', '2', 'Rapport', '2a']` is title and place by turns. */
export function made(...titlesAndPlaces: readonly string[]): Meeting {
  let meeting: Meeting = {
    id: 'm1',
    pk: 'g',
    type: 'meeting',
    schema: 1,
    status: 'planned',
    on: '2026-02-06',
    start: '08:30',
    end: '12:00',
    lastDayOn: '2026-01-23',
    sequence: 0,
    items: {},
    lastEntry: 0,
    answers: {},
    attendance: {},
    guests: {},
    posts: {},
  }
  for (let at = 0; at < titlesAndPlaces.length; at += 2) {
    meeting = addItem(
      meeting,
      draft(titlesAndPlaces[at] ?? ''),
      readNumber(titlesAndPlaces[at + 1] ?? ''),
    ).meeting
  }
  return meeting
}

export const draft = (title: string, more: Partial<ItemDraft> = {}): ItemDraft => ({
  title,
  presenters: [],
  origin: 'secretary',
  ...more,
})

export const opened = (meeting: Meeting): Extract<Meeting, { status: 'open' }> =>
  ({ ...meeting, status: 'open', openedAt: now.toISOString() }) as never

/** `['1 Inledning', '2 Psykisk hälsa', '2a Samverkan']` */
export const told = (meeting: Meeting): readonly string[] =>
  numbered(meeting).map(({ item, number }) => `${showNumber(number)} ${item.title}`)

export const at = (meeting: Meeting, number: string): Item =>
  itemNumbered(meeting, readNumber(number) as never)

/** The code of the refusal, or what came instead. */
export function refusal(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    if (error instanceof Refusal) return [error.code, error.values]
    throw error
  }
}

import { framesRead } from '../../src/language/frame-words.ts'
import { adoptAgenda } from '../../src/meetings/adopting.ts'
import {
  addAddition,
  addItem,
  editItem,
  MAX_ITEMS,
  moveItem,
  newsOf,
  removeItem,
  sendAgenda,
} from '../../src/meetings/agenda.ts'
import { agendaTimes } from '../../src/meetings/agenda-times.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'
import { waitingAdditions } from '../../src/meetings/numbering.ts'
import { standingAgenda, withStandingItems } from '../../src/meetings/standing.ts'
import { at, draft, made, now, opened, refusal, told } from './agenda-made.ts'

const agenda = (): Meeting =>
  made(
    'Inledning',
    '1',
    'Psykisk hälsa',
    '2',
    'Samverkan',
    '2a',
    'Utvärdering',
    '2b',
    'Avslutning',
    '3',
  )

describe('a place', () => {
  test('that is taken pushes the rest on', () => {
    expect(told(addItem(agenda(), draft('Ny'), { n: 2 }).meeting)).toEqual([
      '1 Inledning',
      '2 Ny',
      '3 Psykisk hälsa',
      '3a Samverkan',
      '3b Utvärdering',
      '4 Avslutning',
    ])
    expect(told(addItem(agenda(), draft('Ny'), { n: 2, letter: 'a' }).meeting)).toEqual([
      '1 Inledning',
      '2 Psykisk hälsa',
      '2a Ny',
      '2b Samverkan',
      '2c Utvärdering',
      '3 Avslutning',
    ])
  })
  test('beyond the next free one is refused with that one', () => {
    expect(refusal(() => addItem(agenda(), draft('Ny'), { n: 5 }))).toEqual([
      'noSuchPlace',
      { number: '5', next: '4' },
    ])
    expect(refusal(() => addItem(agenda(), draft('Ny'), { n: 2, letter: 'd' }))).toEqual([
      'noSuchPlace',
      { number: '2d', next: '2c' },
    ])
    expect(refusal(() => addItem(agenda(), draft('Ny'), { n: 4, letter: 'a' }))).toEqual([
      'noSuchPlace',
      { number: '4a', next: '4' },
    ])
  })
  test('under an item makes that item a heading', () => {
    expect(told(addItem(agenda(), draft('Ny'), { n: 3, letter: 'a' }).meeting).slice(-2)).toEqual([
      '3 Avslutning',
      '3a Ny',
    ])
  })
  test('called b under a mere title is a', () => {
    expect(told(addItem(agenda(), draft('Ny'), { n: 3, letter: 'b' }).meeting).slice(-2)).toEqual([
      '3 Avslutning',
      '3a Ny',
    ])
  })
  test('called b under an item with a matter of its own makes that matter a', () => {
    const before = addItem(
      agenda(),
      draft('Läkaravtalet', {
        origin: 'proposal',
        proposal: 'F3',
        kind: 'decision',
        minutes: 20,
        presenters: ['Bo Ek'],
      }),
    ).meeting
    const { meeting, split } = addItem(before, draft('Uppföljning'), { n: 4, letter: 'b' })
    expect(told(meeting).slice(-3)).toEqual(['4 Läkaravtalet', '4a Läkaravtalet', '4b Uppföljning'])
    expect(at(meeting, '4')).toMatchObject({
      id: at(before, '4').id,
      presenters: [],
      origin: 'secretary',
    })
    expect(at(meeting, '4')).not.toHaveProperty('proposal')
    expect(split).toMatchObject({
      proposal: 'F3',
      kind: 'decision',
      minutes: 20,
      presenters: ['Bo Ek'],
    })
    expect(at(meeting, '4a').id).toBe(split?.id)
  })
  test('for a thirtieth sub-item is refused, since letters end', () => {
    let meeting = made('Rubrik', '1')
    for (const letter of 'abcdefghijklmnopqrstuvwxyzåäö')
      meeting = addItem(meeting, draft('D'), { n: 1, letter }).meeting
    expect(told(meeting).at(-1)).toBe('1ö D')
    expect(refusal(() => addItem(meeting, draft('D'), { n: 1, letter: 'a' }))).toEqual([
      'noSuchPlace',
      { number: '1a', next: '2' },
    ])
  })
})

describe('an item taken off', () => {
  test('is gone before the agenda is sent', () => {
    const { meeting, withdrawn } = removeItem(agenda(), at(agenda(), '2a').id, now)
    expect([withdrawn, told(meeting)]).toEqual([
      false,
      ['1 Inledning', '2 Psykisk hälsa', '2a Utvärdering', '3 Avslutning'],
    ])
  })
  test('keeps its number after', () => {
    const sent = sendAgenda(agenda(), now).meeting
    const { meeting, withdrawn } = removeItem(sent, at(sent, '2a').id, now)
    expect([withdrawn, told(meeting), at(meeting, '2a').removedAt]).toEqual([
      true,
      told(sent),
      now.toISOString(),
    ])
  })
  test('may not be a heading that still has sub-items', () => {
    expect(refusal(() => removeItem(agenda(), at(agenda(), '2').id, now))).toEqual([
      'itemIsHeading',
      { number: '2', children: ['2a', '2b'] },
    ])
    const sent = sendAgenda(agenda(), now).meeting
    const emptied = ['2a', '2b'].reduce<Meeting>(
      (meeting, number) => removeItem(meeting, at(meeting, number).id, now).meeting,
      sent,
    )
    expect(removeItem(emptied, at(emptied, '2').id, now).withdrawn).toBe(true)
  })
  test('may not have been treated', () => {
    const meeting = opened(agenda())
    const item = {
      ...at(meeting, '1'),
      notes: { n9: { id: 'n9', text: 'Hej', by: 'p1', at: now.toISOString() } },
    }
    expect(
      refusal(() =>
        removeItem({ ...meeting, items: { ...meeting.items, [item.id]: item } }, item.id, now),
      ),
    ).toEqual(['itemHasRecord', { number: '1' }])
  })
})

describe('an item moved', () => {
  test.each<[string, Parameters<typeof moveItem>[2], readonly string[]]>([
    [
      '3',
      { n: 1 },
      ['1 Avslutning', '2 Inledning', '3 Psykisk hälsa', '3a Samverkan', '3b Utvärdering'],
    ],
    [
      '2',
      { n: 3 },
      ['1 Inledning', '2 Avslutning', '3 Psykisk hälsa', '3a Samverkan', '3b Utvärdering'],
    ],
    [
      '2',
      'last',
      ['1 Inledning', '2 Avslutning', '3 Psykisk hälsa', '3a Samverkan', '3b Utvärdering'],
    ],
    [
      '2b',
      { n: 2, letter: 'a' },
      ['1 Inledning', '2 Psykisk hälsa', '2a Utvärdering', '2b Samverkan', '3 Avslutning'],
    ],
    [
      '2b',
      { n: 1 },
      ['1 Utvärdering', '2 Inledning', '3 Psykisk hälsa', '3a Samverkan', '4 Avslutning'],
    ],
    [
      '1',
      { n: 2, letter: 'c' },
      ['1 Psykisk hälsa', '1a Samverkan', '1b Utvärdering', '1c Inledning', '2 Avslutning'],
    ],
    [
      '1',
      { n: 1 },
      ['1 Inledning', '2 Psykisk hälsa', '2a Samverkan', '2b Utvärdering', '3 Avslutning'],
    ],
  ])('%s to %j', (from, to, expected) => {
    expect(told(moveItem(agenda(), at(agenda(), from).id, to).meeting)).toEqual(expected)
  })
  test('must have a place, and headings stay headings', () => {
    expect(refusal(() => moveItem(agenda(), at(agenda(), '1').id, { n: 4 }))).toEqual([
      'noSuchPlace',
      { number: '4', next: '3' },
    ])
    expect(refusal(() => moveItem(agenda(), at(agenda(), '2').id, { n: 1, letter: 'a' }))).toEqual([
      'itemIsHeading',
      { number: '2', children: ['2a', '2b'] },
    ])
    expect(refusal(() => moveItem(agenda(), at(agenda(), '2').id, { n: 2, letter: 'a' }))).toEqual([
      'noSuchPlace',
      { number: '2a', next: '3' },
    ])
  })
  test('stays where it is once the agenda is sent', () => {
    const sent = sendAgenda(agenda(), now).meeting
    expect(refusal(() => moveItem(sent, at(sent, '1').id, 'last'))).toEqual([
      'numbersFixed',
      { day: '2026-02-06' },
    ])
  })
})

test('an edit keeps the place, and an empty text clears a field', () => {
  const meeting = editItem(
    addItem(agenda(), draft('Avtal', { background: 'Ny lag', minutes: 10 })).meeting,
    'i6',
    { title: 'Avtalet', background: '' },
  )
  expect(told(meeting).at(-1)).toBe('4 Avtalet')
  expect([at(meeting, '4').background, at(meeting, '4').minutes]).toEqual([undefined, 10])
})

test('what comes after the agenda was sent waits for adoption and then comes before what closes the meeting, in the order it came', () => {
  const sent = sendAgenda(agenda(), now).meeting
  const one = addItem(sent, draft('Punkt', { origin: 'secretary' }), { n: 1 })
  expect([one.item.origin, one.item.adopted, one.item.number]).toEqual([
    'addition',
    false,
    undefined,
  ])
  const two = addAddition(
    one.meeting,
    draft('Tillägg', { origin: 'addition', proposedBy: 'p2' }),
  ).meeting
  expect(told(two)).toEqual(told(sent))
  const { meeting, added } = adoptAgenda(opened(two), now, framesRead)
  expect(told(meeting)).toEqual([
    ...told(sent).slice(0, -1),
    '3 Punkt',
    '4 Tillägg',
    // What closes the meeting stays last.
    '5 Avslutning',
  ])
  expect(added.map(({ number }) => number)).toEqual([{ n: 3 }, { n: 4 }])
  expect(refusal(() => adoptAgenda(meeting, now, framesRead))).toEqual([
    'alreadyAdopted',
    { day: '2026-02-06' },
  ])
  const later = addItem(meeting, draft('Sist')).meeting
  const again = adoptAgenda(opened(later), new Date('2026-02-06T09:00:00Z'), framesRead).meeting
  expect([told(again).at(-1), again.adoptedAt]).toEqual(['6 Avslutning', now.toISOString()])
})

test('a waiting addition that is taken off leaves nothing behind', () => {
  const sent = sendAgenda(agenda(), now).meeting
  const { meeting, item } = addItem(sent, draft('Ny'))
  expect(waitingAdditions(removeItem(meeting, item.id, now).meeting)).toEqual([])
})

test('a second sending tells what is new, changed and withdrawn, and nothing else', () => {
  const sent = sendAgenda(agenda(), now)
  expect(sent.news).toBeUndefined()
  expect(refusal(() => sendAgenda(sent.meeting, now))).toEqual([
    'agendaAlreadySent',
    { day: '2026-02-06' },
  ])
  const added = addItem(sent.meeting, draft('Ny')).meeting
  const edited = editItem(added, at(added, '1').id, { minutes: 5 })
  const less = removeItem(edited, at(edited, '2b').id, now).meeting
  const titles = (meeting: Meeting) =>
    Object.entries(newsOf(meeting)).map(([kind, items]) => [
      kind,
      items.map(({ title }: { title: string }) => title),
    ])
  expect(titles(less)).toEqual([
    ['added', ['Ny']],
    ['changed', ['Inledning']],
    ['withdrawn', ['Utvärdering']],
  ])
  const again = sendAgenda(less, new Date('2026-02-01T08:00:00Z'))
  expect(again.meeting.agendaSentAt).toBe(now.toISOString())
  expect(titles(again.meeting)).toEqual([
    ['added', []],
    ['changed', []],
    ['withdrawn', []],
  ])
  const adopted = adoptAgenda(opened(again.meeting), now, framesRead).meeting
  expect(titles(adopted)).toEqual([
    ['added', []],
    ['changed', ['Ny']],
    ['withdrawn', []],
  ])
})

test('nothing is added, edited, moved or sent once the meeting is closed or cancelled, and nothing sent while it is empty', () => {
  const closed = {
    ...agenda(),
    status: 'closed',
    openedAt: '',
    closedAt: '',
    closedBy: 'p1',
  } as Meeting
  const cancelled = { ...agenda(), status: 'cancelled', cancelledAt: '', reason: '' } as Meeting
  for (const run of [
    (m: Meeting) => addItem(m, draft('A')),
    (m: Meeting) => editItem(m, 'i1', {}),
    (m: Meeting) => moveItem(m, 'i1', 'last'),
    (m: Meeting) => removeItem(m, 'i1', now),
    (m: Meeting) => sendAgenda(m, now),
  ]) {
    expect(refusal(() => run(closed))).toEqual(['meetingClosed', { day: '2026-02-06' }])
    expect(refusal(() => run(cancelled))).toEqual(['meetingCancelled', { day: '2026-02-06' }])
  }
  expect(refusal(() => sendAgenda(made(), now))).toEqual(['agendaEmpty', { day: '2026-02-06' }])
})

test('a meeting holds so many items and no more', () => {
  let meeting = made()
  for (let count = 0; count < MAX_ITEMS; count += 1) meeting = addItem(meeting, draft('A')).meeting
  expect(refusal(() => addItem(meeting, draft('A')))).toEqual([
    'meetingTooFull',
    { day: '2026-02-06' },
  ])
})

test('the times are summed: a heading covers its sub-items unless they need more, withdrawn items take none', () => {
  const minutes = (meeting: Meeting, values: Readonly<Record<string, number>>): Meeting =>
    Object.entries(values).reduce(
      (done, [number, time]) => editItem(done, at(done, number).id, { minutes: time }),
      meeting,
    )
  expect(agendaTimes(minutes(agenda(), { 1: 5, '2a': 20, '2b': 15 }))).toEqual({
    sum: 40,
    length: 210,
    withoutTime: [{ n: 3 }],
    withoutKind: [{ n: 1 }, { n: 2, letter: 'a' }, { n: 2, letter: 'b' }, { n: 3 }],
    withoutPresenter: [{ n: 1 }, { n: 2, letter: 'a' }, { n: 2, letter: 'b' }, { n: 3 }],
  })
  expect(agendaTimes(minutes(agenda(), { 2: 60, '2a': 20 })).sum).toBe(60)
  expect(agendaTimes(minutes(agenda(), { 2: 30, '2a': 20, '2b': 15 })).sum).toBe(35)
  const sent = sendAgenda(minutes(agenda(), { 1: 5, 3: 7 }), now).meeting
  expect(agendaTimes(removeItem(sent, at(sent, '3').id, now).meeting).sum).toBe(5)
})

test('a new meeting begins with the standing items, which lack neither type nor presenter', () => {
  const begun: Meeting = {
    ...made(),
    ...standingAgenda([
      { title: 'Inledning', minutes: 5 },
      { title: 'Rapport från AU', presenters: ['Bo Ek'] },
    ]),
  }
  expect(told(begun)).toEqual(['1 Inledning', '2 Rapport från AU'])
  expect([at(begun, '1').minutes, at(begun, '2').presenters, begun.lastEntry]).toEqual([
    5,
    ['Bo Ek'],
    2,
  ])
  expect(agendaTimes(begun)).toMatchObject({ withoutKind: [], withoutPresenter: [] })
  const group = { standingItems: [] } as never
  expect(
    refusal(() =>
      withStandingItems(
        group,
        Array.from({ length: 61 }, () => ({ title: 'A' })),
      ),
    ),
  ).toEqual(['listFull', { limit: 60 }])
})

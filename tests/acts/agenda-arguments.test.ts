import { commands } from '../../src/acts/index.ts'
import type { Language } from '../../src/meetings/group.ts'
import { Refusal, type RefusalCode } from '../../src/meetings/refusal.ts'
import { Book } from '../../src/store/book.ts'
import type { Argument } from '../../src/turn/argument.ts'
import { dates } from '../../src/turn/arguments/dates.ts'
import { dayMeant } from '../../src/turn/arguments/day-meant.ts'
import { words } from '../../src/turn/arguments/line.ts'
import { matter, matterOrFields, proposedMatter } from '../../src/turn/arguments/matter.ts'
import { meeting, meetingDay } from '../../src/turn/arguments/meeting.ts'
import { place } from '../../src/turn/arguments/place.ts'
import { proposal, proposals } from '../../src/turn/arguments/proposal.ts'
import { standIn } from '../../src/turn/arguments/stand-in.ts'
import { standingItems } from '../../src/turn/arguments/standing-items.ts'
import { partOfMeeting, span, times } from '../../src/turn/arguments/times.ts'
import { online, venue } from '../../src/turn/arguments/venue.ts'
import { readLines } from '../../src/turn/lines.ts'
import { openTurn, type Turn } from '../../src/turn/turn.ts'
import { findVerb, verbsOf } from '../../src/turn/verbs.ts'
import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'

const verbs = verbsOf(commands)
let t: Talk
let turn: Turn
beforeAll(async () => {
  t = await talk()
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23' })
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-03' })
  const group = (await t.store.get<Turn['group']>(t.pk, 'group'))!.doc
  turn = openTurn({
    world: t.world,
    incoming: {
      activityId: 'a',
      conversation: { ...group.home, kind: 'groupChat' },
      sender: { teamsId: 'x', name: 'Anna Berg' },
      text: '',
      mentioned: [],
    },
    book: new Book(t.store, t.pk),
    group,
    sender: group.people['p1']!,
    now: t.world.now(),
    choices: {},
    commands,
    onQueue: () => undefined,
  })
})
afterAll(() => t.end())

/** A row named by the kind of its argument, which itself is too long to print. */
const named = <Row extends readonly [Argument<unknown>, ...unknown[]]>(
  rows: readonly Row[],
): readonly (readonly [string, Row])[] =>
  rows.map((row, at) => [`${at}: ${row[0].kind} ${JSON.stringify(row[1]).slice(0, 60)}`, row])

const refusal = async (reading: () => unknown): Promise<RefusalCode | undefined> => {
  try {
    await reading()
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

describe('what is typed is read as', () => {
  test.each(
    named<[Argument<unknown>, string, unknown]>([
      [meeting, '17/4', '2026-04-17'],
      [meeting, 'till mötet den 17 april', '2026-04-17'],
      [meeting, 'nästa möte', '2026-02-06'],
      [meeting, 'the next one', '2026-02-06'],
      [meetingDay, '18/4', '2026-04-18'],
      [meetingDay, 'inför nästa möte', 'next'],
      [dayMeant, '6/2', { on: '2026-02-06', yearless: true }],
      [dayMeant, 'fredag 6 februari 2026', { on: '2026-02-06' }],
      [span, 'kl 8.30-12', { start: '08:30', end: '12:00' }],
      [times, 'kl 9', { start: '09:00' }],
      [partOfMeeting, 'fram till kl 11', { to: '11:00' }],
      [partOfMeeting, 'från 10', { from: '10:00' }],
      [partOfMeeting, '9.30–11', { from: '09:30', to: '11:00' }],
      [place, 'sist', 'last'],
      [place, 'the beginning', { n: 1 }],
      [place, 'punkt 6b', { n: 6, letter: 'b' }],
      [proposal, 'f 7', 'F7'],
      [proposals, 'F7, F8 och 9', ['F7', 'F8', 'F9']],
      [proposals, 'F7–F9', ['F7', 'F8', 'F9']],
      [venue, '– i Regionarkivet, Lokal Framtiden.', 'Regionarkivet, Lokal Framtiden'],
      [online, 'https://exempel.se/m).', { link: 'https://exempel.se/m' }],
      [online, ', länk kommer', { note: 'länk kommer' }],
      [standIn, 'Eva', { person: 'p5' }],
      [standIn, '@Kim Holm.', { name: 'Kim Holm' }],
      [
        dates,
        '2026: 6/2 9-12 Sal B',
        [{ on: '2026-02-06', times: { start: '09:00', end: '12:00' }, place: 'Sal B' }],
      ],
      [words, 'läkaravtalet', 'läkaravtalet'],
      [standingItems, 'Inledning 1. Dagordning', [{ title: 'Inledning 1. Dagordning' }]],
      [
        standingItems,
        'Inledning, Rapporter; 20 min',
        [{ title: 'Inledning' }, { title: 'Rapporter', minutes: 20 }],
      ],
      [standingItems, 'inga', []],
      [
        matter,
        'A; B ; typ beslut ; möte 17/4',
        {
          title: 'A; B',
          kind: 'decision',
          meeting: '2026-04-17',
        },
      ],
      [matter, 'A ; ; B', { title: 'A ; ; B' }],
      [proposedMatter, 'A ; möte 31/2', { title: 'A', unread: ['31/2'], background: '31/2' }],
      [proposedMatter, 'A ; möte 18/4', { title: 'A', meeting: '2026-04-18' }],
      [matterOrFields, '20 min', { title: '', minutes: 20 }],
    ]),
  )('%s', async (_name, [argument, typed, value]) =>
    expect(await argument.read(typed, turn)).toEqual(value),
  )

  test.each(
    named<[Argument<unknown>, string, RefusalCode]>([
      [meeting, '31/2', 'noSuchDay'],
      [meeting, '18/4', 'noMeetingOn'],
      [meetingDay, 'snart', 'notADay'],
      [span, '12-9', 'badTimes'],
      [online, 'ftp://exempel.se', 'notALink'],
      [proposals, 'F1-F13', 'tooManyAtOnce'],
      [matter, 'A ; möte 18/4', 'noMeetingOn'],
      [matter, 'x'.repeat(201), 'tooLong'],
    ]),
  )('or refused: %s', async (_name, [argument, typed, code]) =>
    expect(await refusal(() => argument.read(typed, turn))).toBe(code),
  )

  test.each(
    named<[Argument<unknown>, string]>([
      [span, 'kl 9'],
      [matter, ' ; 20 min'],
      [place, '0'],
    ]),
  )('or is none: %s', async (_name, [argument, typed]) =>
    expect(await argument.read(typed, turn)).toBeUndefined(),
  )
})

describe('what a form or a button carries', () => {
  test.each(
    named<[Argument<unknown>, unknown, unknown]>([
      [meeting, '2026-04-17', '2026-04-17'],
      [span, { start: '08:30', end: '12:00' }, { start: '08:30', end: '12:00' }],
      [proposals, ['F7', 'F7'], ['F7']],
      [venue, 'i sal; 2: vid hissen.', 'i sal; 2: vid hissen.'],
      [online, 'https://exempel.se/m;1', { link: 'https://exempel.se/m;1' }],
      [standIn, { person: 'p3' }, { person: 'p3' }],
      [standIn, { name: 'Gun Hed' }, { name: 'Gun Hed' }],
      [
        proposedMatter,
        {
          title: '3 kommuner: ring dem; senast i maj',
          presenters: [{ person: 'p2' }, { typed: 'Kim Holm, Eva' }],
          background: 'typ beslut\n20 min',
          meeting: 'next',
        },
        {
          title: '3 kommuner: ring dem; senast i maj',
          presenters: ['Bo Ek', 'Kim Holm', 'Eva Falk'],
          background: 'typ beslut\n20 min',
          meeting: 'next',
        },
      ],
    ]),
  )('is kept as it is: %s', async (_name, [argument, sent, value]) =>
    expect(await argument.fromForm(sent, turn)).toEqual(value),
  )

  test.each(
    named<[Argument<unknown>, unknown]>([
      [meeting, '17/4'],
      [meeting, 17],
      [span, { start: '12:00', end: '08:30' }],
      [span, { start: '08:30' }],
      [partOfMeeting, {}],
      [proposals, ['F0']],
      [proposals, 'F7'],
      [proposals, Array.from({ length: 13 }, (_, at) => `F${at + 1}`)],
      [online, 'javascript:alert(1)'],
      [standIn, { person: '__proto__' }],
      [standIn, 'Eva'],
      [dates, '6/2 9-12'],
      [place, { n: 0 }],
      [proposedMatter, 'A'],
      [proposedMatter, { title: ' ' }],
      [proposedMatter, { title: 'A', kind: 'constructor' }],
      [proposedMatter, { title: 'A', minutes: 601 }],
      [proposedMatter, { title: 'A', meeting: '17/4' }],
      [proposedMatter, { title: 'A', presenters: ['p2'] }],
      [proposedMatter, { title: 'A', presenters: [{ person: 'p99' }] }],
    ]),
  )('or is none of ours: %s', async (_name, [argument, sent]) =>
    expect(await argument.fromForm(sent, turn)).toBeUndefined(),
  )
})

describe('a sentence gives its act and arguments', () => {
  const day = (on: string) => ({ on, yearless: true })
  const [start, end] = ['09:00', '12:00']
  test.each<[string, string, object]>([
    [
      'ta in F1 17/4, som 6b',
      'acceptProposal',
      {
        proposals: ['F1'],
        meeting: '2026-04-17',
        at: { n: 6, letter: 'b' },
      },
    ],
    [
      'ta in 1 och 2; möte 17/4',
      'acceptProposal',
      {
        proposals: ['F1', 'F2'],
        meeting: '2026-04-17',
      },
    ],
    ['avslå F1 skäl: dubblett', 'declineProposal', { proposals: ['F1'], reason: 'dubblett' }],
    [
      'skicka F1 vidare till AU; hinner inte',
      'referProposal',
      {
        proposals: ['F1'],
        to: 'AU',
        reason: 'hinner inte',
      },
    ],
    ['spara F1 till hösten', 'parkProposal', { proposals: ['F1'], reason: 'till hösten' }],
    ['spara F1 till nästa möte', 'parkProposal', { proposals: ['F1'], meeting: 'next' }],
    ['förslag: f7', 'proposals', { proposal: 'F7' }],
    ['förslag: A', 'propose', { matter: { title: 'A' } }],
    ['förslag bussar?', 'proposals', { about: 'bussar' }],
    [
      'punkt 6b på mötet 17/4',
      'showItem',
      { number: { n: 6, letter: 'b' }, meeting: '2026-04-17' },
    ],
    [
      'punkt 6b Utvärdering',
      'item',
      {
        at: { n: 6, letter: 'b' },
        matter: { title: 'Utvärdering' },
      },
    ],
    ['punkt 6: 20 min', 'item', { at: { n: 6 }, matter: { title: '', minutes: 20 } }],
    ['punkt Budget 2027', 'item', { matter: { title: 'Budget 2027' } }],
    ['flytta punkt 6b sist', 'moveItem', { number: { n: 6, letter: 'b' }, to: 'last' }],
    ['dagordningen inför 17/4?', 'agenda', { meeting: '2026-04-17' }],
    [
      'nytt möte kl 9-12 den 6/3, Rådhuset; digitalt; sista dag 2/3',
      'newMeeting',
      {
        on: day('2026-03-06'),
        times: { start, end },
        place: 'Rådhuset',
        online: { note: '' },
        lastDay: day('2026-03-02'),
      },
    ],
    [
      'nytt möte 6/3 9-12 https://exempel.se/m Rådhuset',
      'newMeeting',
      {
        on: day('2026-03-06'),
        times: { start, end },
        online: { link: 'https://exempel.se/m' },
        place: 'Rådhuset',
      },
    ],
    ['flytta mötet till kl 13', 'moveMeeting', { times: { start: '13:00' } }],
    [
      'flytta möte 6/2 -> 13/2; rubrik Extra, kort',
      'moveMeeting',
      {
        meeting: '2026-02-06',
        on: day('2026-02-13'),
        title: 'Extra, kort',
      },
    ],
    ['ställ in mötet: för få', 'cancelMeeting', { reason: 'för få' }],
    ['kalla till mötet 17/4', 'announce', { meeting: '2026-04-17' }],
    [
      'jag kommer till mötet 6/2, 9-11',
      'attending',
      {
        meeting: '2026-02-06',
        part: { from: '09:00', to: '11:00' },
      },
    ],
    [
      'kommer inte 17/4 för jag är på resa',
      'notAttending',
      {
        meeting: '2026-04-17',
        reason: 'för jag är på resa',
      },
    ],
    [
      'förhinder: att hämta på förskolan',
      'notAttending',
      {
        reason: 'att hämta på förskolan',
      },
    ],
    [
      'ersätts av Test User 2, 17/4',
      'replacedBy',
      {
        who: { name: 'Test User 2' },
        meeting: '2026-04-17',
      },
    ],
  ])('%s', async (sentence, act, args) => {
    const found = findVerb(verbs, sentence)
    expect(found?.command.name).toBe(act)
    expect(await found!.command.read!(turn, found!.sentence)).toEqual(args)
  })

  test.each(['substitute Bo Ek for Eva Falk', 'ersätts av Bo för Eva'])(
    'none of ours: %s',
    (sentence) => expect(findVerb(verbs, sentence)?.command.name).not.toBe('replacedBy'),
  )
})

describe('below a text only what is meant is a sentence', () => {
  const reads = (line: string): readonly string[] =>
    readLines(verbs, `anteckning 7: Lägesbild.\n${line}`).map((one) =>
      'unknown' in one ? '?' : one.command.name,
    )
  test.each([
    ['föreslå: Läkaravtalet', ['note', 'propose']],
    ['Föreslår att frågan tas upp', ['note']],
    ['punkt 6c: Utvärdering', ['note', 'item']],
    ['Punkt Budget 2027 tas sist', ['note']],
    ['tema: Unga utan arbete', ['note', 'theme']],
    ['Tema Unga utan arbete', ['note']],
    ['kommer inte: sjuk', ['note', 'notAttending']],
    ['Kommer inte på fråga', ['note']],
    ['Kommer i morgon', ['note']],
    ['kommer 6/2 9-11', ['note', 'attending']],
    ['ersätts av Eva Falk', ['note', 'replacedBy']],
    ['Ersätts av en ny plan', ['note']],
  ])('%s', (line, names) => expect(reads(line)).toEqual(names))
})

/** Both languages render from the same declarations. */
test('a press is written out in the group’s language', () => {
  const written = (name: string, args: object, language: Language): string | undefined =>
    commands.find((one) => one.name === name)!.render!(args as Readonly<Record<string, unknown>>, {
      language,
      group: turn.group,
    })
  const propose = { matter: { title: 'A; B', kind: 'decision', minutes: 20, meeting: 'next' } }
  expect([
    written('propose', propose, 'sv'),
    written('propose', propose, 'en'),
    written('acceptProposal', { proposals: ['F1', 'F2'], at: { n: 2 } }, 'sv'),
    written('replacedBy', { who: { person: 'p5' }, meeting: '2026-02-06' }, 'en'),
    written(
      'newMeeting',
      { on: { on: '2026-03-06' }, times: { start: '09:00', end: '12:00' } },
      'sv',
    ),
  ]).toEqual([
    'föreslå: A; B ; typ beslut ; 20 min ; möte nästa möte',
    'propose: A; B ; type decision ; 20 min ; meeting next meeting',
    'ta in F1, F2 som 2',
    'substitute Eva Falk 2026-02-06',
    'nytt möte 2026-03-06 09:00–12:00',
  ])
})

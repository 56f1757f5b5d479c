import { Refusal, type RefusalCode } from '../../src/meetings/refusal.ts'
import type { Argument } from '../../src/turn/argument.ts'
import { dates } from '../../src/turn/arguments/dates-argument.ts'
import { dayMeant } from '../../src/turn/arguments/day-meant-argument.ts'
import { words } from '../../src/turn/arguments/line-argument.ts'
import { matter, matterOrFields, proposedMatter } from '../../src/turn/arguments/matter-argument.ts'
import { meeting, meetingDay } from '../../src/turn/arguments/meeting-argument.ts'
import { place } from '../../src/turn/arguments/place-argument.ts'
import { proposal, proposals } from '../../src/turn/arguments/proposal-argument.ts'
import { standIn } from '../../src/turn/arguments/stand-in-argument.ts'
import { standingItems } from '../../src/turn/arguments/standing-items-argument.ts'
import { partOfMeeting, span, times } from '../../src/turn/arguments/times-argument.ts'
import { online, venue } from '../../src/turn/arguments/venue-argument.ts'
import type { Turn } from '../../src/turn/turn.ts'
import type { Talk } from '../chat/talk.ts'
import { turnOfAnna } from './turning.ts'

let t: Talk
let turn: Turn
beforeAll(async () => {
  ;({ t, turn } = await turnOfAnna())
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

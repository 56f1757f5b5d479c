import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { commands } from '../../src/acts/index.ts'
import { languages } from '../../src/language/texts.ts'
import { addDays, type Day } from '../../src/meetings/calendar.ts'
import type { Language } from '../../src/meetings/group-settings.ts'
import { Book } from '../../src/store/book.ts'
import type { Group } from '../../src/meetings/group.ts'
import type { Argument } from '../../src/turn/argument.ts'
import type { Command } from '../../src/turn/command.ts'
import { readLines } from '../../src/turn/sentences.ts'
import { openTurn, type Turn } from '../../src/turn/turn.ts'
import { findVerb, verbsOf } from '../../src/turn/verbs.ts'
import { update } from '../../src/store/update.ts'
import { agendaValues } from './agenda-values.ts'
import { recordValues } from './record-values.ts'
import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { long } from '../long.ts'

fc.configureGlobal({ seed: 20260207 })

const verbs = verbsOf(commands)
const acts = commands

/** Marks and beginnings that a reader of sentences could trip over. */
const piece = fc.oneof(
  fc.constantFrom(
    'avtalet',
    'ring dem',
    'Bo Ek',
    'kommuner',
    'till',
    '3',
    '12/6',
    'U7',
    '6b',
    '”ja”',
    "don't",
    '😀',
    'åäö',
    '§ 4',
    '9a:2',
    '7:',
    'dubbla  blank',
    'kl 9-12',
  ),
  fc.constantFrom(';', ':', ',', '.', '–', '-', '?', '(a)', '"', '…'),
  fc.string({ minLength: 1, maxLength: 4 }).map((any) => any.replaceAll(/\s/g, 'x')),
)
const line = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(' '))
const FIELD =
  /[;\n,]\s*(?:ansvarig|senast|klart|owner|due|no later|typ|type|ärende|matter|efter|after|\d+ ?min)/i

/** What a person can say in a sentence: anything but a declared field, or a line that is a sentence of its own. */
const saidText = fc
  .array(line, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.join('\n').normalize('NFC').trim())
  .filter(
    (text) =>
      text !== '' &&
      /^[\p{L}\p{N}”"(§😀…]/u.test(text) &&
      !FIELD.test(text) &&
      !text.split('\n').some((one) => findVerb(verbs, one)),
  )

const dayAhead: fc.Arbitrary<Day> = fc
  .integer({ min: 1, max: 300 })
  .map((days) => addDays('2026-01-20', days))

const itemNumber = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('', '', 'a', 'b', 'd', 'ö'))
  .map(([n, letter]) => (letter === '' ? { n } : { n, letter }))

/** Values of each kind of argument, as they may come from any door. */
const valuesOf: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  action: fc.integer({ min: 1, max: 999_999 }).map((number) => `U${number}`),
  actions: fc.uniqueArray(
    fc.integer({ min: 1, max: 9999 }).map((number) => `U${number}`),
    { minLength: 1, maxLength: 10 },
  ),
  text: saidText,
  'due time': fc.oneof(
    dayAhead.map((on) => ({ kind: 'day', on })),
    fc.constantFrom(
      { kind: 'window', from: '2026-05-01', to: '2026-05-31', words: 'i maj' },
      { kind: 'meeting', words: 'nästa möte', meetingId: 'm1' },
    ),
  ),
  'later time': fc.oneof(
    dayAhead.map((on) => ({ kind: 'day', on })),
    fc.constantFrom(
      { kind: 'window', from: '2026-05-01', to: '2026-05-31', words: 'i maj' },
      { kind: 'longer', words: 'en vecka' },
      { kind: 'longer', words: 'two more weeks' },
    ),
  ),
  owners: fc
    .uniqueArray(
      fc.constantFrom('p1', 'p2', 'p3').map((person) => ({ kind: 'person', person })),
      { minLength: 1, maxLength: 3, selector: ({ person }) => person },
    )
    .chain((people) =>
      fc.boolean().map((body) => (body ? [...people, { kind: 'body', body: 'b1' }] : people)),
    ),
  person: fc.constantFrom('p1', 'p2', 'p3'),
  name: fc.constantFrom('Kulturskolan', 'Välfärd och folkhälsa', 'Länsgruppen 2026'),
  anyway: fc.constant('anyway'),
  guest: fc.constantFrom('Fia Gren', 'Åsa-Karin O’Hara', 'Nils'),
  stays: fc.array(
    fc
      .tuple(
        fc.constantFrom('p1', 'p2', 'p3'),
        fc.constantFrom(
          { from: '09:30', to: '11:00' },
          { from: '10:00' },
          { to: '11:15' },
          {},
          { items: { from: { n: 4 }, through: { n: 9, letter: 'b' } } },
          { items: { to: { n: 4 } } },
        ),
      )
      .map(([person, hours]) => ({ person, ...hours })),
    { minLength: 1, maxLength: 4 },
  ),
  absence: fc.oneof(
    fc.constantFrom({ reason: 'på konferens' }, { reason: 'bortrest hela veckan' }),
    fc.constantFrom(
      { person: 'p2' },
      { person: 'p3', reason: 'på resa' },
      { person: 'p1', on: '2026-02-06', reason: 'annat möte' },
    ),
  ),
  'asked about': fc.constantFrom({ person: 'p2' }, { person: 'p3', on: '2026-02-06' }),
  'answers of a calendar': fc.uniqueArray(
    fc.constantFrom(
      { person: 'p2', says: 'yes' },
      { person: 'p3', says: 'no' },
      { person: 'p1', says: 'maybe' },
      { name: 'Kalle Karlsson', says: 'none' },
    ),
    { minLength: 1 },
  ),
  'another body': fc.constantFrom(
    { body: 'Rådet' },
    { body: 'Styrgruppen', own: { from: '09:00', to: '11:00' } },
    {
      body: 'Rådet',
      own: { from: '09:00', to: '11:00' },
      shared: { from: '11:00', to: '12:00' },
    },
  ),
  'people of another body': fc.uniqueArray(
    fc.constantFrom(
      { name: 'Greta Holm', roles: ['chair'], organisation: 'Nora kommun' },
      { name: 'Kalle Karlsson', roles: [], presence: 'present' },
      { name: 'Bo Ek', person: 'p2', roles: ['adjuster'], organisation: 'Region Norr' },
    ),
    { minLength: 1 },
  ),
  'stand-ins': fc.array(
    fc
      .tuple(
        fc.constantFrom({ person: 'p2' }, { name: 'Kalle Karlsson' }),
        fc.constantFrom('p1', 'p3'),
      )
      .map(([by, member]) => ({ by, member })),
    { minLength: 1, maxLength: 3 },
  ),
  attendees: fc.oneof(
    fc.constantFrom(
      { kind: 'all' },
      { kind: 'rest' },
      { kind: 'answers' },
      { kind: 'teams' },
      { kind: 'all', but: [{ person: 'p2' }] },
      { kind: 'named', named: [{ name: 'Kalle Karlsson' }] },
    ),
    fc
      .uniqueArray(fc.constantFrom('p1', 'p2', 'p3'), { minLength: 1 })
      .map((people) => ({ kind: 'named', named: people.map((person) => ({ person })) })),
  ),
  'reminder choice': fc.constantFrom('all', 'main', 'weekly'),
  request: fc.stringMatching(/^[a-z0-9-]{4,20}$/),
  'log entry': fc.stringMatching(/^log-[a-z0-9-]{1,40}$/),
  filter: fc.constantFrom('open', 'overdue', 'done', 'all'),
  owner: fc.constantFrom({ kind: 'person', person: 'p2' }, { kind: 'body', body: 'b1' }),
  verb: line
    .filter((text) => /^[\p{L}\p{N}]/u.test(text))
    .map((text) => text.replaceAll(/ +/g, ' ').trim()),
  remark: saidText
    .filter((text) => !text.includes('\n'))
    .map((text) => text.replaceAll(/ +/g, ' ')),
  'short remark': fc.constantFrom('på dig', 'och tack', 'there 😀'),
  query: fc.constantFrom('läkaravtalet', '"god vård" 2026', 'e-hälsa, nu; sen', '😀 vad'),
  'kind of hit': fc.constantFrom('decision', 'action', 'note', 'theme', 'proposal'),
  setting: fc.oneof(
    fc.constantFrom({ zone: 'Europe/Helsinki' }, { remindAt: '08:05' }, { proposalDays: 0 }),
    fc.constantFrom({ adjustment: true }, { adjustment: false }, { language: 'en' }),
    fc.constantFrom({ drafts: 'open' }, { drafts: 'closed' }, { document: 'minutes' }),
    fc.constantFrom({ document: 'notes' }, { document: 'meetingNotes' }, { chairAdjusts: false }),
    fc.constantFrom(
      { previousFinal: true },
      { adjustmentDays: 21 },
      { weeklyReminders: 2 },
      { representation: true },
    ),
    fc.constantFrom(
      { themes: true },
      { head: 'Dnr 2026/12: A; B' },
      { foot: '' },
      { shown: 'line' },
    ),
    fc.constantFrom({ line: 'Diarieförs av registrator' }, { archive: 'https://example.se/arkiv' }),
    fc.constantFrom({ quietHours: { from: '17:00', to: '06:30' } }),
    fc
      .uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 })
      .map((days) => ({ reminderDays: days.sort((a, b) => b - a) })),
  ),
  year: fc.integer({ min: 2026, max: 2040 }),
  'form of a meeting': fc.constantFrom('onSite', 'online', 'both'),
  party: fc.constantFrom('Nora kommun', 'Region Norr', 'Föreningen Ljus'),
  spellings: fc.uniqueArray(fc.constantFrom('Noras kommun', 'Nora', 'N. kommun'), { minLength: 1 }),
  language: fc.constantFrom(...languages),
  day: dayAhead,
  'people and organisations': fc.array(
    fc.record({
      people: fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3'), { minLength: 1 }),
      organisation: fc.constantFrom('Nora kommun', 'Region Norr: öst', 'AB 3'),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  role: fc.constantFrom('secretary', 'deputy', 'committee', 'member', 'guest'),
  not: fc.constant('not'),
  seats: fc.uniqueArray(
    fc.constantFrom({ person: 'p1' }, { person: 'p2' }, { name: 'Greta Holm' }),
    { minLength: 1 },
  ),
  'how long records are kept': fc.constantFrom(
    { kind: 'actions', months: 60 },
    { kind: 'minutes', months: 25 },
    { kind: 'log' },
  ),
  'number of a decision': fc.constantFrom('KS 2026/123', 'dnr 2026:7', 'A, B'),
  seat: fc.constantFrom({ person: 'p1' }, { person: 'p2' }, { name: 'Greta Holm' }),
  anybody: fc.constantFrom('p1', 'p2', 'p3'),
  'matter or meeting': fc.oneof(
    fc.constantFrom(
      { item: { n: 6, letter: 'b' } },
      { item: { n: 12 } },
      { about: 'läkaravtalet' },
    ),
    fc.constantFrom({ meeting: '2026-02-06' }, { item: { n: 3, on: '2026-04-17' } }),
  ),
  'what the log is about': fc.oneof(
    fc.constantFrom({ id: 'U14' }, { id: 'F7' }, { person: 'p2' }),
    dayAhead.map((on) => ({ on })),
    dayAhead.map((on) => ({ item: { n: 6, letter: 'b' }, on })),
    fc.constantFrom({ item: { n: 12 } }),
  ),
  number: fc.integer({ min: 1, max: 999 }),
  item: itemNumber,
  'commented on': fc.oneof(
    itemNumber,
    fc.constantFrom({ part: 'attendance' }, { part: 'heading' }),
  ),
  'what is published': fc.constantFrom('either', 'edition'),
  comment: fc.integer({ min: 1, max: 999 }).map((number) => `S${number}`),
  people: fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3'), { minLength: 1 }),
  edition: fc.constant('public'),
  signers: fc.constantFrom(['Bo Ek'], ['Cecilia Dahl', 'Nils Utanför']),
  'day amid': dayAhead,
  internal: fc.constant('internally'),
  paper: fc.constantFrom(
    { link: 'https://example.se/a?b=1#c' },
    { link: 'https://example.se/pm.pdf', name: 'PM läkaravtal, del 2' },
    { link: 'https://example.se/a', name: 'PM', more: [{ link: 'https://example.se/b' }] },
    { link: 'https://example.se/a', more: [{ link: 'https://example.se/b', name: 'Karta, ny' }] },
    { name: 'Underlaget' },
  ),
  file: fc.constantFrom('minutes', 'calendar'),
  'form of a file': fc.constantFrom('docx', 'pdf'),
  again: fc.constant('again'),
  'outcome with a phrase': fc.constantFrom(
    'noted',
    'remitted',
    'deferred',
    'dropped',
    'referred',
    'withdrawn',
    'comesBack',
    'carriedOn',
    'adopted',
    'rejected',
  ),
  items: fc.array(fc.oneof(itemNumber, fc.record({ from: itemNumber, to: itemNumber })), {
    minLength: 1,
    maxLength: 5,
  }),
  ...recordValues(itemNumber),
  ...agendaValues(saidText, dayAhead),
}

function valuesFor(command: Command): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const entries = Object.entries(command.args).map(
    ([name, argument]: [string, Argument<unknown>]) => {
      const values = valuesOf[argument.kind]
      if (!values) throw new Error(`no values are made for the argument ${argument.kind}`)
      return [name, argument.optional ? fc.option(values, { nil: undefined }) : values] as const
    },
  )
  return fc
    .record(Object.fromEntries(entries))
    .map((all) =>
      Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
    )
}

/** Tens of thousands of times, so `expect` is asked only to tell a difference. */
function same(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted)
}

describe('an act written out is the act itself', () => {
  let t: Talk
  let turn: (language: Language) => Turn
  beforeAll(async () => {
    t = await talk()
    await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23' })
    await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-03' })
    await update(t.store, t.pk, async (book) => {
      const group = (await book.get<Group>('group'))!
      const told: Group = {
        ...group,
        bodies: { b1: { name: 'Välfärd och folkhälsa', kind: 'unit' } },
        parties: [
          { name: 'Nora kommun', spellings: [] },
          { name: 'Region Nord', spellings: [] },
        ],
      }
      await book.put(told)
    })
    const group = (await t.store.get<Group>(t.pk, 'group'))!.doc
    turn = (language) =>
      openTurn({
        world: t.world,
        incoming: {
          activityId: 'a',
          conversation: { ...group.home, kind: 'groupChat' },
          sender: { teamsId: 'x', name: 'Anna Berg' },
          text: '',
          mentioned: [],
        },
        book: new Book(t.store, t.pk),
        group: { ...group, settings: { ...group.settings, language } },
        sender: group.people['p1']!,
        now: t.world.now(),
        choices: {},
        commands,
        onQueue: () => undefined,
      })
  })
  afterAll(() => t.end())

  test('there are acts', () => expect(acts.length).toBeGreaterThan(9))

  describe.each(languages)('in %s', (language) => {
    test.each(acts.map((command) => [command.name, command] as const))(
      '%s',
      async (_name, command) => {
        let said = 0
        await fc.assert(
          fc.asyncProperty(valuesFor(command), async (values) => {
            const { group } = turn(language)
            const source = command.render(values, { language, group })
            if (source === undefined) return
            said += 1
            const read = readLines(verbs, source)
            const names = read.map((one) => ('unknown' in one ? one.unknown : one.command.name))
            same(names, [command.name])
            const [only] = read
            if (!only || 'unknown' in only) return
            same(await command.read(turn(language), only.sentence), values)
          }),
          { numRuns: long ? 200 : 40 },
        )
        expect(said).toBeGreaterThan(long ? 20 : 4)
      },
    )
  })
})

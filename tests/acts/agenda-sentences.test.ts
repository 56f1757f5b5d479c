import { commands } from '../../src/acts/index.ts'
import type { Language } from '../../src/meetings/group-settings.ts'
import { readLines, readMessage } from '../../src/turn/sentences.ts'
import type { Turn } from '../../src/turn/turn.ts'
import { findVerb, verbsOf } from '../../src/turn/verbs.ts'
import type { Talk } from '../chat/talk.ts'
import { turnOfAnna } from './turning.ts'

const verbs = verbsOf(commands)
let t: Talk
let turn: Turn
beforeAll(async () => {
  ;({ t, turn } = await turnOfAnna())
})
afterAll(() => t.end())

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
    ['punkt: Budget 2027', 'item', { matter: { title: 'Budget 2027' } }],
    ['flytta punkt 6b sist', 'moveItem', { number: { n: 6, letter: 'b' }, to: 'last' }],
    ['dagordningen inför 17/4?', 'agenda', { meeting: '2026-04-17' }],
    [
      'nytt möte kl 9-12 den 6/3, Rådhuset; digitalt; sista dag 2/3',
      'newMeeting',
      {
        on: day('2026-03-06'),
        times: { start, end },
        place: 'Rådhuset',
        form: 'online',
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
        absence: { reason: 'för jag är på resa' },
      },
    ],
    [
      'förhinder: att hämta på förskolan',
      'notAttending',
      {
        absence: { reason: 'att hämta på förskolan' },
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
    expect(await found!.command.read(turn, found!.sentence)).toEqual(args)
  })

  test.each(['substitute Bo Ek for Eva Falk', 'ersätts av Bo för Eva'])(
    'none of ours: %s',
    (sentence) => expect(findVerb(verbs, sentence)?.command.name).not.toBe('replacedBy'),
  )
})

describe('below a text only what is meant is a sentence', () => {
  const reads = (line: string): readonly string[] =>
    readMessage(verbs, `anteckning 7: Lägesbild.\n${line}`).map((one) =>
      'unknown' in one ? '?' : one.command.name,
    )
  test.each([
    ['föreslå: Läkaravtalet', ['note', 'propose']],
    ['Föreslår att frågan tas upp', ['note']],
    ['punkt 6c: Utvärdering', ['note']],
    ['Punkt Budget 2027 tas sist', ['note']],
    ['tema: Unga utan arbete', ['note']],
    ['Tema Unga utan arbete', ['note']],
    ['kommer inte: sjuk', ['note']],
    ['Kommer inte på fråga', ['note']],
    ['Kommer i morgon', ['note']],
    ['kommer 6/2 9-11', ['note']],
    ['ersätts av Eva Falk', ['note']],
    ['Ersätts av en ny plan', ['note']],
  ])('%s', (line, names) => expect(reads(line)).toEqual(names))
})

test.each(['spara F1', 'skicka F1 till AU', 'kommer inte', 'ta in F1'])(
  'a line below goes on with nothing: %s',
  (sentence) =>
    expect(
      readLines(verbs, `${sentence}\nHälsningar Bo`).map((one) =>
        'unknown' in one ? one.unknown : one.sentence.source,
      ),
    ).toEqual([sentence, 'Hälsningar Bo']),
)

/** Both languages render from the same declarations. */
test('a press is written out in the group’s language', () => {
  const written = (name: string, args: object, language: Language): string | undefined =>
    commands
      .find((one) => one.name === name)!
      .render(args as Readonly<Record<string, unknown>>, {
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

import type { Command } from '../../../src/turn/command.ts'
import { readFields } from '../../../src/reading/fields.ts'
import { readLines } from '../../../src/turn/sentences.ts'
import { mended } from '../../../src/say/mended.ts'
import { findVerb, verbsOf } from '../../../src/turn/verbs.ts'

const item = String.raw`(?:punkt |item |§ ?)?\d{1,3} ?[a-zåäö]?`
/** What may stand behind a made verb for a line below text to be it. */
const needed = {
  nothing: (rest: string) => /^[.!?]*$/.test(rest),
  colon: (rest: string, colon: boolean) => colon && rest !== '',
  item: (rest: string) =>
    new RegExp(`^${item}(?:\\b|$)(?!\\s+(?:i|på|av|till)\\b)`, 'i').test(rest),
  itemColon: (rest: string) => new RegExp(`^${item}\\s*:`, 'i').test(rest),
  proposal: (rest: string) => /^f ?\d+\b/i.test(rest),
  action: (rest: string) => /^u ?\d+\b/i.test(rest),
  day: (rest: string) => /^(?:den )?\d{1,4}(?:[/-]\d{1,2}|\s+[a-zåäö]{3,})/i.test(rest),
  times: (rest: string) => /^\d{1,2}(?:[.:]\d{2})?\s*[-–]\s*\d{1,2}/i.test(rest),
} as const
type Need = keyof typeof needed

const notRun = (): never => {
  throw new Error('not run')
}
const command = (
  name: string,
  words: readonly string[],
  needs: readonly Need[],
  takesText: boolean,
  accepts: Command['accepts'] = () => true,
): Command => ({
  name,
  subject: 'talk',
  who: 'anyone',
  effect: 'asks',
  words: { sv: words, en: [] },
  usage: { sv: words[0] ?? '', en: '' },
  example: { sv: '', en: '' },
  takesText,
  takesProse: takesText,
  takesBackground: false,
  accepts,
  complete: (rest, colon) => needs.some((need) => needed[need](rest, colon)),
  opensWithText: !needs.includes('itemColon'),
  args: {},
  met: notRun,
  typed: () => undefined,
  run: notRun,
  perform: notRun,
  read: notRun,
  render: notRun,
  textsOf: notRun,
})

const commands = [
  command('propose', ['föreslå'], ['colon'], true),
  command('attending', ['kommer'], ['nothing', 'times'], false),
  command('notAttending', ['kommer inte'], ['nothing', 'colon'], true),
  command('decision', ['beslut'], ['itemColon'], true),
  command('noted', ['läggs till handlingarna'], ['item'], false),
  command(
    'action',
    ['uppdrag'],
    ['itemColon', 'colon'],
    true,
    (rest, colon) => colon || /^\d+[a-z]?\s*:/.test(rest),
  ),
  command(
    'actions',
    ['uppdrag'],
    ['nothing'],
    false,
    (rest, colon) => !colon && !/^\d+[a-z]?\s*:/.test(rest),
  ),
  command('done', ['klart'], ['action'], true),
  command('agenda', ['dagordning'], ['nothing', 'day'], false),
  command('accept', ['ta in'], ['proposal'], false),
  command('remove', ['ta bort punkt'], ['item'], false),
]
const verbs = verbsOf(commands)
const read = (text: string): string[] =>
  readLines(verbs, text).map((one) =>
    'unknown' in one ? `? ${one.unknown}` : `${one.command.name}: ${one.sentence.rest}`,
  )

describe('a verb', () => {
  test.each([
    ['Föreslå: Läkaravtalet', 'propose', 'Läkaravtalet'],
    ['FÖRESLÅ   Läkaravtalet', 'propose', 'Läkaravtalet'],
    ['kommer inte: sjuk', 'notAttending', 'sjuk'],
    ['kommer inte', 'notAttending', ''],
    ['dagordning?', 'agenda', ''],
    ['dagordning 6/2', 'agenda', '6/2'],
    ['uppdrag 9a: ta fram underlag', 'action', '9a: ta fram underlag'],
    ['uppdrag: ta fram underlag', 'action', 'ta fram underlag'],
    ['uppdrag öppna Anna', 'actions', 'öppna Anna'],
  ])('%s', (line, name, rest) => {
    const found = findVerb(verbs, line)
    expect([found?.command.name, found?.sentence.rest]).toEqual([name, rest])
  })

  test('is a whole word', () => {
    expect(findVerb(verbs, 'beslutat är beslutat')).toBeUndefined()
    expect(findVerb(verbs, 'Beslutas: antas')).toBeUndefined()
  })
})

describe('the lines of a message', () => {
  test('are sentences, one a line', () => {
    expect(read('dagordning\nklart U14: skickat\n\nta in F7 som 6b')).toEqual([
      'agenda: ',
      'done: U14: skickat',
      'accept: F7 som 6b',
    ])
  })

  test('a verb inside a decision stays part of it', () => {
    expect(
      read(
        'beslut 6b: Förslaget antas.\nKommer att behandlas i maj.\nFöreslå regionen att ta fram en modell.\nKlart och tydligt.\nUppdrag ges till AU.\nkommer 9.30-11',
      ),
    ).toEqual([
      'decision: 6b: Förslaget antas.\nKommer att behandlas i maj.\nFöreslå regionen att ta fram en modell.\nKlart och tydligt.\nUppdrag ges till AU.\nkommer 9.30-11',
    ])
  })

  test('one decision after another', () => {
    expect(
      read(
        'beslut 6b: Förslaget antas.\nbeslut 9a: Uppdraget fortsätter.\nläggs till handlingarna 3, 4\nuppdrag 9a: workshop ; senast i maj',
      ),
    ).toEqual([
      'decision: 6b: Förslaget antas.',
      'decision: 9a: Uppdraget fortsätter.',
      'noted: 3, 4',
      'action: 9a: workshop ; senast i maj',
    ])
  })

  test('blank lines inside a text are kept', () =>
    expect(read('\nbeslut 6b: Ett.\n\nTvå.\n\n\n\nTre.\n')).toEqual([
      'decision: 6b: Ett.\n\nTvå.\n\n\n\nTre.',
    ]))

  test('two proposals below each other are two; below a colon only the strict form counts', () => {
    expect(read('föreslå Läkaravtalet\nföreslå Barnahus')).toEqual([
      'propose: Läkaravtalet',
      'propose: Barnahus',
    ])
    expect(read('föreslå: Läkaravtalet\nföreslå en tid i maj')).toEqual([
      'propose: Läkaravtalet\nföreslå en tid i maj',
    ])
    expect(read('föreslå: Läkaravtalet\nföreslå: Barnahus')).toEqual([
      'propose: Läkaravtalet',
      'propose: Barnahus',
    ])
  })

  test('below a sentence that takes no text everything is its own sentence', () => {
    expect(read('dagordning\ntack för det')).toEqual(['agenda: ', '? tack för det'])
    expect(read('blurp\nmer blurp\ndagordning')).toEqual(['? blurp\nmer blurp', 'agenda: '])
  })
})

describe('fields', () => {
  const words = {
    kind: ['typ', 'type'],
    minutes: ['<minutes>'],
    presenters: ['föredragande'],
    link: ['länk', '<link>'],
  } as const

  test('in any order, in both languages', () => {
    expect(
      readFields(
        'Läkaravtalet – fortsatt process; 20 min; type beslut ; föredragande: Anna, Bo',
        words,
      ),
    ).toEqual({
      text: 'Läkaravtalet – fortsatt process',
      values: { minutes: '20', kind: 'beslut', presenters: 'Anna, Bo' },
    })
  })

  test('a semicolon in prose loses nothing', () => {
    expect(readFields('Förslaget antas; medel söks; typ beslut', words)).toEqual({
      text: 'Förslaget antas; medel söks',
      values: { kind: 'beslut' },
    })
    expect(readFields('Avtalet; föredragande Anna; Bo', words)).toEqual({
      text: 'Avtalet',
      values: { presenters: 'Anna; Bo' },
    })
  })

  test('an address is a link', () =>
    expect(readFields('Avtalet; https://example.se/a', words).values).toEqual({
      link: 'https://example.se/a',
    }))
  test('a word that only begins like a field is text', () =>
    expect(readFields('Avtalet; typiskt nog', words).text).toBe('Avtalet; typiskt nog'))
})

describe('a sentence with its verb spelled right', () => {
  const near = (typed: string): string[] =>
    mended(verbsOf(commands), typed).map((found) => `${found.command.name}: ${found.sentence.rest}`)
  test.each([
    ['forslå något', ['propose: något']],
    ['förslå: något', ['propose: något']],
    ['kommr inte', ['notAttending: ']],
    ['föreslå något', []],
    ['xyzzy', []],
  ])('%s', (typed, names) => expect(near(typed)).toEqual(names))
})

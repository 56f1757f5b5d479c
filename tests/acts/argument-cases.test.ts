import { Refusal, type RefusalCode } from '../../src/meetings/refusal.ts'
import type { Argument } from '../../src/turn/argument.ts'
import { partyName, partyNames } from '../../src/turn/arguments/party-argument.ts'
import { belonging } from '../../src/turn/arguments/belonging-argument.ts'
import { filter } from '../../src/turn/arguments/filter-argument.ts'
import { forums } from '../../src/turn/arguments/forums-argument.ts'
import { guestName } from '../../src/turn/arguments/guest-argument.ts'
import { language } from '../../src/turn/arguments/language-argument.ts'
import { fullName, name } from '../../src/turn/arguments/name-argument.ts'
import { outcomeSaid } from '../../src/turn/arguments/outcome-argument.ts'
import { decision, term } from '../../src/turn/arguments/retention-argument.ts'
import { partOfMeeting } from '../../src/turn/arguments/times-argument.ts'
import { meetingForm } from '../../src/turn/arguments/venue-argument.ts'
import type { Turn } from '../../src/turn/turn.ts'
import type { Talk } from '../chat/talk.ts'
import { turnOfAnna } from './turning.ts'

let t: Talk
let turn: Turn
beforeAll(async () => {
  ;({ t, turn } = await turnOfAnna())
})
afterAll(() => t.end())

/** What is typed, the value it is, and the value written out again in Swedish and in English. */
type Case = readonly [typed: string, value: unknown, sv: string, en: string]
interface Cases {
  readonly argument: Argument<never>
  readonly read: readonly Case[]
  readonly refused?: readonly (readonly [typed: string, code: RefusalCode])[]
  readonly sent: readonly (readonly [sent: unknown, value: unknown])[]
}

const tables: readonly Cases[] = [
  {
    argument: filter,
    read: [
      ['försenade', 'overdue', 'försenade', 'overdue'],
      ['ALLA', 'all', 'alla', 'all'],
      ['done', 'done', 'klara', 'done'],
    ],
    sent: [
      ['overdue', 'overdue'],
      ['försenade', undefined],
      [1, undefined],
    ],
  },
  {
    argument: language,
    read: [
      ['svenska', 'sv', 'svenska', 'Swedish'],
      ['English.', 'en', 'engelska', 'English'],
      ['EN', 'en', 'engelska', 'English'],
    ],
    refused: [['danska', 'noSuchLanguage']],
    sent: [
      ['en', 'en'],
      ['danska', undefined],
      [null, undefined],
    ],
  },
  {
    argument: name,
    read: [['  Enheten för vård ', 'Enheten för vård', 'Enheten för vård', 'Enheten för vård']],
    sent: [
      ['Två\n rader', 'Två rader'],
      ['', undefined],
      ['x'.repeat(201), undefined],
      [7, undefined],
    ],
  },
  {
    argument: fullName,
    read: [['Kim Holm.', 'Kim Holm', 'Kim Holm', 'Kim Holm']],
    sent: [['Kim Holm', 'Kim Holm']],
  },
  {
    argument: guestName,
    read: [['@Kim Holm.', 'Kim Holm', 'Kim Holm', 'Kim Holm']],
    refused: [['Bo Ek', 'guestOnRoster']],
    sent: [
      ['Kim Holm', 'Kim Holm'],
      [3, undefined],
    ],
  },
  {
    argument: partyName,
    read: [
      ['”Nora  kommun”.', 'Nora kommun', 'Nora kommun', 'Nora kommun'],
      ['Kumla', 'Kumla', 'Kumla', 'Kumla'],
    ],
    refused: [['x'.repeat(101), 'tooLong']],
    sent: [
      ['Nora kommun', 'Nora kommun'],
      ['', undefined],
      [{}, undefined],
    ],
  },
  {
    argument: partyNames,
    read: [['Nora, NK; Noras', ['Nora', 'NK', 'Noras'], 'Nora, NK, Noras', 'Nora, NK, Noras']],
    sent: [
      [
        ['Nora', 'NK'],
        ['Nora', 'NK'],
      ],
      [['Nora', 7], undefined],
      [[], undefined],
      ['Nora', undefined],
    ],
  },
  {
    argument: belonging,
    read: [
      [
        'Bo Ek Nora kommun',
        [{ people: ['p2'], organisation: 'Nora kommun' }],
        'Bo Ek: Nora kommun',
        'Bo Ek: Nora kommun',
      ],
      [
        'Bo Ek, Eva Falk: Kumla',
        [{ people: ['p2', 'p5'], organisation: 'Kumla' }],
        'Bo Ek, Eva Falk: Kumla',
        'Bo Ek, Eva Falk: Kumla',
      ],
    ],
    refused: [['Bo Ek', 'notUnderstood']],
    sent: [
      [[{ people: ['p2'], organisation: ' Kumla ' }], [{ people: ['p2'], organisation: 'Kumla' }]],
      [[{ people: ['p99'], organisation: 'Kumla' }], undefined],
      [[{ people: ['p2'], organisation: '' }], undefined],
      [[], undefined],
    ],
  },
  {
    argument: forums,
    read: [
      [
        'KCRD 12/6, Rådet (14/6)',
        [
          { name: 'KCRD', on: '2026-06-12' },
          { name: 'Rådet', on: '2026-06-14' },
        ],
        'KCRD 2026-06-12, Rådet 2026-06-14',
        'KCRD 2026-06-12, Rådet 2026-06-14',
      ],
      ['Hälsa och vård', [{ name: 'Hälsa och vård' }], 'Hälsa och vård', 'Hälsa och vård'],
    ],
    refused: [
      ['KCRD 31/2', 'noSuchDay'],
      [Array.from({ length: 21 }, (_, at) => `F${at}x`).join(', '), 'tooManyAtOnce'],
    ],
    sent: [
      [[{ name: 'KCRD', on: '2026-06-12' }], [{ name: 'KCRD', on: '2026-06-12' }]],
      [[{ name: 'KCRD', on: '2026-06-32' }], undefined],
      [[{ name: '' }], undefined],
      ['KCRD', undefined],
    ],
  },
  {
    argument: outcomeSaid,
    read: [
      [
        'bordlagd: underlaget saknas.',
        { kind: 'deferred', reason: 'underlaget saknas' },
        'bordläggs: underlaget saknas',
        'deferred: underlaget saknas',
      ],
      ['återkommer i maj', { kind: 'comesBack', when: 'i maj' }, 'återkommer: i maj', ''],
      ['vidare till Rådet', { kind: 'referred', to: 'Rådet' }, 'förs vidare till Rådet', ''],
      [
        'vidare till Rådet 15/6: för beslut',
        { kind: 'referred', to: 'Rådet', on: '2026-06-15', what: 'för beslut' },
        'förs vidare till Rådet 2026-06-15: för beslut',
        '',
      ],
      ['vidare till', undefined, '', ''],
    ],
    refused: [['kanske', 'noSuchPhrase']],
    sent: [
      ['bordlagd', { kind: 'deferred', reason: '' }],
      [{ kind: 'deferred' }, undefined],
    ],
  },
  {
    argument: term,
    read: [
      ['uppdrag 5 år', { kind: 'actions', months: 60 }, 'uppdrag 5 år', 'actions 5 years'],
      ['logg bevaras', { kind: 'log' }, 'logg bevaras', 'log kept'],
    ],
    refused: [
      ['bilder 5 år', 'noSuchSetting'],
      ['uppdrag 5 år; nej', 'notUnderstood'],
      ['logg 2 dagar', 'badSetting'],
    ],
    sent: [
      [
        { kind: 'actions', months: 60 },
        { kind: 'actions', months: 60 },
      ],
      [{ kind: 'actions', months: 1.5 }, undefined],
      [{ kind: 'bilder' }, undefined],
      [null, undefined],
    ],
  },
  {
    argument: decision,
    read: [[': KS 2026/123', 'KS 2026/123', 'KS 2026/123', 'KS 2026/123']],
    refused: [
      ['KS 1; KS 2', 'notUnderstood'],
      ['x'.repeat(201), 'tooLong'],
    ],
    sent: [
      [' KS 2026/123 ', 'KS 2026/123'],
      ['', undefined],
    ],
  },
  {
    argument: partOfMeeting,
    read: [
      ['9.30–11', { from: '09:30', to: '11:00' }, '09:30–11:00', '09:30–11:00'],
      ['från 10', { from: '10:00' }, '10:00', '10:00'],
      ['till kl 11', { to: '11:00' }, 'till 11:00', 'until 11:00'],
    ],
    refused: [['kl 25', 'badTimes']],
    sent: [
      [{ to: '11:00' }, { to: '11:00' }],
      [{ from: '25:00' }, undefined],
      [{}, undefined],
    ],
  },
  {
    argument: meetingForm,
    read: [
      ['på plats', 'onSite', 'fysiskt', ''],
      ['hybrid', 'both', 'båda', ''],
    ],
    sent: [
      ['online', 'online'],
      ['digitalt', undefined],
    ],
  },
] as unknown as readonly Cases[]

describe.each(tables.map((one): [string, Cases] => [one.argument.kind, one]))('%s', (_, one) => {
  const argument = one.argument as unknown as Argument<unknown>

  test.each(one.read.map((row) => [row[0], row] as const))(
    'read %s',
    async (_typed, [typed, value, sv, en]) => {
      expect(await argument.read(typed, turn)).toEqual(value)
      const { group } = turn
      if (sv !== '') expect(argument.render(value, { language: 'sv', group })).toBe(sv)
      if (en !== '') expect(argument.render(value, { language: 'en', group })).toBe(en)
    },
  )

  test('refused', async () => {
    for (const [typed, code] of one.refused ?? []) {
      const read = async () => argument.read(typed, turn)
      const refused = await read().catch((error: unknown) => error)
      expect([typed, refused instanceof Refusal ? refused.code : refused]).toEqual([typed, code])
    }
    expect(argument.missing('…')).toBeInstanceOf(Error)
  })

  test('from a form', async () => {
    for (const [sent, value] of one.sent)
      expect([sent, await argument.fromForm(sent, turn)]).toEqual([sent, value])
  })
})

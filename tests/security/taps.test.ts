import fc from 'fast-check'
import { forms } from '../../src/cards/forms.ts'
import { shown } from '../../src/cards/shown.ts'
import type { Tapped } from '../../src/say/bot.ts'
import { createFlood } from '../../src/doors/rate-limit.ts'
import { commands } from '../../src/acts/index.ts'
import { createBot } from '../../src/doors/hear.ts'
import { groupPartition } from '../../src/groups/partition.ts'
import type { Stored } from '../../src/store/store.ts'
import { assemble, cast, place, roles, secrets, TENANT, type Cast, type Role } from './cast.ts'

let c: Cast
beforeAll(async () => {
  c = await assemble()
  await c.t.say(cast.secretary, 'kalla 6/2')
  c.t.posts()
})
afterAll(() => c.t.end())

/** Every document with its version: whatever is written, this tells. */
async function everything(): Promise<readonly string[]> {
  const all: Stored[] = []
  for await (const stored of c.t.store.all()) all.push(stored)
  return all.map((stored) => JSON.stringify(stored)).sort((a, b) => a.localeCompare(b))
}

const OTHER_TENANT = '00000000-0000-0000-0000-00000000000b'
const somewhere = (role: Role, personal: boolean) => {
  if (role === 'otherTenant')
    return { at: place(`private-${cast[role]}`, 'personal', OTHER_TENANT) }
  return personal ? { at: place(`private-${cast[role]}`, 'personal') } : { at: place('chat') }
}
/** All that somebody is shown. */
const words = (tapped: Tapped): string => JSON.stringify([tapped.answer, tapped.card, tapped.late])

const insiders: readonly Role[] = [
  'secretary',
  'chair',
  'deputy',
  'committee',
  'member',
  'substitute',
  'official',
]
const leading: readonly Role[] = ['secretary', 'chair', 'deputy']
const about = { meeting: 'm1', action: 'U1', proposal: 'F1', page: '2', subject: 'agenda' }

describe('a card that is asked for', () => {
  test.each(roles.flatMap((role) => [false, true].map((personal) => [role, personal] as const)))(
    'by the %s (in private: %s) changes nothing, and shows only what they may see',
    async (role, personal) => {
      const before = await everything()
      const seen: string[] = []
      for (const show of Object.keys(shown)) {
        for (const automatic of [false, true]) {
          const tapped = await c.t.press(
            cast[role],
            'show',
            { show, about },
            { ...somewhere(role, personal), automatic },
          )
          const text = words(tapped)
          if (
            tapped.card &&
            !text.includes('Det kan bara') &&
            !text.includes('Som gäst ser du') &&
            !text.includes('Du är inte insläppt')
          )
            seen.push(show)
          if (!insiders.includes(role)) {
            // Their own action and their own name are theirs to see.
            const theirs = [
              ...cast[role].split(' '),
              ...(role === 'outsider' ? ['Ingvild', 'Utifrån', 'Valvgruppen'] : []),
              ...(role === 'guest' ? ['Valvgruppen', 'Hubert', 'Gästens'] : []),
            ]
            const known =
              personal || role === 'removed' || role === 'otherGroup' || role === 'otherTenant'
                ? theirs
                : [...theirs, 'Asta', 'Sekretsson', 'Birger', 'Ordförsson', 'Disa', 'Ställdotter']
            for (const secret of secrets.filter((one) => !known.includes(one) && one !== 'Läckan'))
              expect([show, text]).toEqual([show, expect.not.stringContaining(secret)])
          }
        }
      }
      const forLeads = Object.entries(shown)
        .filter(([, one]) => !one.who.includes('member'))
        .map(([name]) => name)
      // In their own chat they are shown their own group's.
      const elsewhere = role === 'otherTenant' || (role === 'otherGroup' && personal)
      for (const name of elsewhere ? [] : forLeads)
        expect([name, seen.includes(name)]).toEqual([
          name,
          leading.includes(role) || (role === 'committee' && name === 'triage'),
        ])
      expect(await everything()).toEqual(before)
    },
  )
})

describe('what no card of ours could have sent', () => {
  const forged: readonly (readonly [string, Record<string, unknown>])[] = [
    ['', {}],
    ['say', {}],
    ['say', { say: '' }],
    ['say', { say: ' \n ' }],
    ['say', { say: 7 }],
    ['say', { say: ['kommer'] }],
    ['say', { say: { toString: 'kommer' } }],
    ['say', { say: `föreslå ${'x'.repeat(70_000)}` }],
    ['form', {}],
    ['form', { form: 'propose', about: [] }],
    ['form', { form: 'propose', about: { a: 1 } }],
    ['form', { form: 'propose', about: { a: 'x'.repeat(500) } }],
    ['form', { form: 'constructor', about: {} }],
    ['form', { form: '__proto__', about: {} }],
    ['form', { form: 'toString' }],
    ['form', { form: 'nothing', about: {} }],
    ['show', {}],
    ['show', { show: 'hasOwnProperty' }],
    ['show', { show: 'nothing', about: {} }],
    [
      'show',
      {
        show: 'agenda',
        about: Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`k${at}`, 'v'])),
      },
    ],
    ['drop', { table: 'doc' }],
    ['constructor', {}],
    ['SAY', { say: 'kommer' }],
    [
      'say',
      {
        say: 'föreslå För många',
        ...Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`k${at}`, 'v'])),
      },
    ],
  ]

  test.each(forged.map(([verb, data]) => [verb, JSON.stringify(data).slice(0, 60), data] as const))(
    '%s %s gets one short kind answer',
    async (verb, _shown, data) => {
      const before = await everything()
      for (const role of ['secretary', 'member', 'outsider'] as const) {
        for (const submit of [false, true]) {
          const { answer, card } = await c.t.press(cast[role], verb, data, {
            ...somewhere(role, true),
            submit,
          })
          expect(card).toBeUndefined()
          expect(answer?.text.length).toBeLessThan(300)
        }
        expect(
          await c.t.press(cast[role], verb, data, { ...somewhere(role, true), automatic: true }),
        ).not.toHaveProperty('answer')
      }
      expect(await everything()).toEqual(before)
    },
  )

  test('whatever comes, nothing breaks, and nothing changes but by a sentence', async () => {
    const before = await everything()
    const anything = fc.anything({ withBigInt: false, maxDepth: 3 })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('say', 'form', 'show', 'x'),
        fc.dictionary(
          fc.oneof(
            fc.constantFrom('form', 'show', 'about', 'in', 'title', '__proto__', 'constructor'),
            fc.string(),
          ),
          anything,
        ),
        async (verb, data) => {
          await c.t.press(cast.secretary, verb, data, somewhere('secretary', true))
        },
      ),
      { seed: 11, numRuns: 300 },
    )
    expect(await everything()).toEqual(before)
  })
})

describe('a form', () => {
  const huge = 'ä'.repeat(200_000)
  const values: readonly unknown[] = [
    '',
    ' ',
    '\u202e\u0000',
    huge,
    'a\nbeslut 1: Ja.\nbeslut 1: Nej.',
    0,
    -1,
    1e308,
    null,
    true,
    [],
    ['a'],
    {},
    { toString: 1 },
    '__proto__',
    '; typ beslut ; möte 17/4',
    '<at>Alla</at>',
    '2026-13-45',
    '99:99',
    'p1,p2,__proto__',
    'i1,constructor',
  ]

  test.each(Object.keys(forms))(
    '%s survives any value, and never records more than somebody could say',
    async (form) => {
      for (const value of values) {
        const inputs = Object.fromEntries(
          [
            'title',
            'kind',
            'minutes',
            'background',
            'presenters',
            'others',
            'link',
            'meeting',
            'item',
            'items',
            'text',
            'who',
            'other',
            'owners',
            'otherOwner',
            'on',
            'due',
            'outcome',
            'what',
            'reason',
            'reason-F1',
            'until-U1',
            'why-U1',
            'status-U1',
            'p1',
            'p2',
            'toString',
            'constructor',
          ].map((id) => [id, value]),
        )
        for (const role of ['secretary', 'member'] as const) {
          const { answer, card } = await c.t.press(
            cast[role],
            'form',
            { form, about: { ...about, on: '2026-02-06' }, ...inputs },
            somewhere(role, false),
          )
          expect([form, value === huge ? 'huge' : value, Boolean(answer ?? card)]).toEqual([
            form,
            value === huge ? 'huge' : value,
            true,
          ])
          expect(JSON.stringify([answer, card]).length).toBeLessThan(60_000)
        }
      }
      await c.t.say(cast.secretary, 'ångra')
    },
  )

  test.each(['guest', 'outsider', 'removed', 'otherGroup', 'otherTenant'] as const)(
    'is nothing that the %s can use',
    async (role) => {
      const before = await everything()
      for (const form of Object.keys(forms)) {
        const inputs = {
          title: 'Smugglat',
          text: 'Smugglat',
          item: 'i1',
          items: 'i1',
          outcome: 'noted',
          other: 'Bo Ek',
          'status-U1': 'Smugglat',
          'until-U1': '2026-05-29',
          'reason-F1': 'Smugglat',
          p1: 'present',
        }
        const tapped = await c.t.press(
          cast[role],
          'form',
          { form, about: { ...about, on: '2026-02-06' }, ...inputs },
          somewhere(role, true),
        )
        expect(words(tapped)).not.toMatch(/i Valvgruppen|§/)
      }
      const ours = (all: readonly string[]): readonly string[] =>
        all.filter((doc) => doc.includes(`"pk":"${c.t.pk}"`))
      expect(ours(await everything())).toEqual(ours(before))
    },
  )
})

describe('a card of another group', () => {
  const group = (): string => groupPartition(TENANT, 'chat')

  test.each(['otherGroup', 'otherTenant', 'removed'] as const)(
    'does nothing for the %s',
    async (role) => {
      const before = await everything()
      for (const [verb, data] of [
        ['say', { say: 'föreslå Smugglat' }],
        ['form', { form: 'propose', about: {}, title: 'Smugglat' }],
        ['show', { show: 'agenda', about: { meeting: 'm1' } }],
        ['show', { show: 'mine', about: {} }],
      ] as const) {
        const { answer, card } = await c.t.press(
          cast[role],
          verb,
          { ...data, in: { group: group(), card: { show: 'console', about: { meeting: 'm1' } } } },
          somewhere(role, true),
        )
        expect(card).toBeUndefined()
        expect(answer?.text).toBe(
          'Jag hittar ingen grupp som både du och jag är med i. Be gruppens sekreterare lägga till mig i gruppens chatt eller team.',
        )
      }
      expect(await everything()).toEqual(before)
    },
  )

  test('what a card says of itself opens nothing that its presser may not see', async () => {
    const { card, answer } = await c.t.press(
      cast.member,
      'say',
      {
        say: 'föreslå Ett',
        in: {
          group: group(),
          card: { show: 'console', about: { meeting: 'm1' } },
          back: { show: 'triage', about: {} },
        },
      },
      somewhere('member', true),
    )
    expect(card).toBeUndefined()
    expect(answer?.text).toMatch(/är antecknat som förslag/)
  })

  test.each(['group', 'U1', 'F1', 'nothing', '../m1', 'log-1', 'toString'])(
    'a card about %s, which is no meeting, is shown empty and breaks nothing',
    async (id) => {
      const before = await everything()
      for (const show of Object.keys(shown)) {
        const tapped = await c.t.press(
          cast.secretary,
          'show',
          { show, about: { ...about, meeting: id } },
          somewhere('secretary', true),
        )
        expect([show, Boolean(tapped.card)]).toEqual([show, true])
      }
      expect(await everything()).toEqual(before)
    },
  )
})

test('whoever presses too fast is told so once, and then left lying', async () => {
  const bot = createBot(c.t.world, commands, createFlood())
  const before = await everything()
  const answers: string[] = []
  for (let at = 0; at < 100; at += 1) {
    const { answer } = await bot.tap!({
      activityId: `fast-${at}`,
      conversation: place('chat'),
      sender: c.t.account(cast.member),
      verb: 'show',
      data: { show: 'agenda', about: {} },
      automatic: false,
      inPlace: true,
    })
    if (answer) answers.push(answer.text)
  }
  expect(answers).toEqual([
    expect.stringMatching(/^Nu kommer dina meddelanden fortare än jag hinner läsa\./),
  ])
  expect(await everything()).toEqual(before)
})

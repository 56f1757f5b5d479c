import { forms } from '../../src/cards/forms.ts'
import { shown } from '../../src/cards/shown.ts'
import type { Tapped } from '../../src/say/bot.ts'
import type { Conversation } from '../../src/world.ts'
import { assemble, cast, place, roles, type Cast, type Role } from './cast.ts'
import { group, leaks, outcomeOf, versions } from './outcomes.ts'

/**
 * # The table of rights, beyond what is typed
 *
 * The same people and letters as for sentences (rights.test.ts), for what is pressed, filled in, looked for, cited and fetched. Besides:
 *
 * | letter | |
 * |---|---|
 * | V | the card is shown |
 * | – | nothing at all is shown, also not that there would be something |
 */
type Row = readonly [what: Readonly<Record<string, unknown>>, outcomes: string]

/** Cards that a button asks for. */
const cards: Readonly<Record<string, string>> = {
  //            SOD C MSO G U R BB
  propose: 'VVV V VVV G N X BB',
  triage: 'VVV V CCC G N X BB',
  agenda: 'VVV V VVV G N X BB',
  attendance: 'VVV S SSS G N X BB',
  seats: 'VVV S SSS G N X BB',
  decision: 'VVV S SSS G N X BB',
  note: 'VVV S SSS G N X BB',
  action: 'VVV S SSS G N X BB',
  outcome: 'VVV S SSS G N X BB',
  console: 'VVV S SSS G N X BB',
  loose: 'VVV S SSS G N X BB',
  plan: 'VVV S SSS G N X BB',
  summary: 'VVV V VVV G N X BB',
  mine: 'VVV V VVV V V X BB',
  'action-answers': 'VVV V VVV V V X BB',
  help: 'VVV V VVV V V X BB',
}

/** Forms, filled in as their cards fill them in. */
const filled: Readonly<Record<string, Row>> = {
  propose: [{ title: 'Ett ärende', kind: 'decision' }, 'AAA A AAA G N X BB'],
  substitute: [{ about: { on: '2026-02-06' }, who: 'Folke Ersättsson' }, 'AAA A AAA G N X BB'],
  comment: [
    { about: { on: '2026-02-06' }, item: 'i1', text: 'ett ord är fel' },
    'AAA A AAA G N X BB',
  ],
  decline: [{ about: { proposal: 'F1' }, 'reason-F1': 'skäl' }, 'AAA A CCC G N X BB'],
  attendance: [{ p1: 'present' }, 'AAA S SSS G N X BB'],
  seats: [
    { who: 'p6', for: 'p5', kind: 'substitute', other: 'Nils Ny', organisation: 'Kulturskolan' },
    'AAA S SSS G N X BB',
  ],
  decision: [{ item: 'i1', text: 'Så blev det' }, 'AAA S SSS G N X BB'],
  note: [{ item: 'i1', text: 'Så sades det' }, 'AAA S SSS G N X BB'],
  action: [{ item: 'i1', text: 'Gör det', owners: 'p5', due: 'i maj' }, 'AAA S SSS G N X BB'],
  outcome: [{ item: 'i1', items: 'i1', outcome: 'noted', reason: 'skäl' }, 'AAA S SSS G N X BB'],
  plan: [
    { on: '2026-09-11', start: '08:30', end: '12:00', place: 'Stora salen' },
    'AAA S SSS G N X BB',
  ],
  later: [
    { about: { action: 'U1' }, 'until-U1': '2026-05-29', 'why-U1': 'skäl' },
    'AAA O AOO G N X BB',
  ],
  status: [{ about: { action: 'U1' }, 'status-U1': 'pågår' }, 'AAA O AOO G N X BB'],
}

test('every card and every form has its row', () => {
  expect(Object.keys(cards).sort()).toEqual(Object.keys(shown).sort())
  expect(Object.keys(filled).sort()).toEqual(Object.keys(forms).sort())
})

const letters = (row: string): readonly string[] => row.replaceAll(' ', '').split('')
const OTHER_TENANT = '00000000-0000-0000-0000-00000000000b'
/** Where somebody presses: in the group's chat, or in their own. */
const where = (role: Role, personal: boolean): Conversation =>
  role === 'otherTenant'
    ? place(`private-${cast[role]}`, 'personal', OTHER_TENANT)
    : personal
      ? place(`private-${cast[role]}`, 'personal')
      : place('chat')

/** What somebody is told by a press, as a letter. */
function letterOf(tapped: Tapped, role: Role): string {
  const { answer, card, late } = tapped
  const refused = outcomeOf(answer?.text ?? late?.text ?? '', role)
  if (refused !== 'A' && refused !== 'B' && refused !== 'silent') return refused
  return refused === 'silent' && card
    ? role === 'otherGroup' || role === 'otherTenant'
      ? 'B'
      : 'V'
    : refused
}

describe.each(roles.map((role, index) => ({ role, index })))('$role', ({ role, index }) => {
  let stage: Cast
  beforeAll(async () => {
    stage = await assemble()
    await stage.t.say(cast.secretary, 'kalla 6/2')
    // The meeting is open: else most of what is filled in would be refused for another reason.
    stage.t.at('2026-02-06T07:30:00Z')
    await stage.t.say(cast.secretary, 'starta möte 6/2')
    // Teams is asked once this day who belongs.
    await stage.t.whisper(cast.secretary, 'hej')
    await stage.says(role, 'hej', 'personal')
    stage.t.posts()
  })
  afterAll(() => stage.t.end())

  test.each(Object.entries(cards))('is shown the card %s, or told why not', async (show, row) => {
    for (const personal of role === 'otherGroup' ? [true] : [false, true]) {
      const before = await versions(stage)
      const expected = letters(row)[index]!
      const tapped = await stage.t.press(
        cast[role],
        'show',
        { show, about: { meeting: 'm1', action: 'U1' } },
        { at: where(role, personal) },
      )
      expect([show, personal, letterOf(tapped, role)]).toEqual([show, personal, expected])
      expect(await versions(stage)).toEqual(before)
      if (!group.members(role))
        expect(leaks(JSON.stringify([tapped.answer, tapped.card, tapped.late]), role)).toEqual([])
    }
  })

  test.each(Object.entries(filled))(
    'fills in %s, or is told why not',
    async (form, [values, row]) => {
      const expected = letters(row)[index]!
      const ours = async (): Promise<readonly string[]> =>
        (await versions(stage)).filter((one) => one.startsWith(stage.t.pk))
      for (const personal of role === 'otherGroup' ? [true] : [false, true]) {
        const before = await ours()
        const tapped = await stage.t.press(
          cast[role],
          'form',
          { form, about: { meeting: 'm1' }, ...values },
          { at: where(role, personal), submit: true },
        )
        expect([form, personal, letterOf(tapped, role)]).toEqual([form, personal, expected])
        if (expected !== 'A') expect(await ours()).toEqual(before)
        if (expected !== 'A' && expected !== 'B') expect(stage.t.posts()).toEqual([])
        stage.t.posts()
        if (!group.members(role))
          expect(
            leaks(
              JSON.stringify([tapped.answer, tapped.card, tapped.late]),
              role,
              JSON.stringify(values),
            ),
          ).toEqual([])
      }
    },
  )

  test('finds to cite what they may search, from wherever they write', async () => {
    for (const conversation of [place('chat'), place('some-other-chat'), where(role, true)]) {
      const asked =
        role === 'otherTenant' ? { ...conversation, tenantId: OTHER_TENANT } : conversation
      for (const typed of ['Förtroendet', 'U1', '']) {
        const { hits } = await stage.t.bot.find!({
          conversation: asked,
          sender: stage.t.account(cast[role]),
          typed,
          skip: 0,
          count: 25,
        })
        // Before anything is typed there are the latest decisions, when there are some.
        if (typed !== '' || !group.members(role))
          expect([typed, hits.length > 0]).toEqual([typed, group.members(role)])
      }
    }
  })

  test('puts a message on the agenda where they may propose', async () => {
    const conversation = where(role, false)
    const asked = {
      activityId: `quote-${role}`,
      conversation,
      sender: stage.t.account(cast[role]),
      message: { text: 'Vi borde tala om taket', author: 'Nils Ny' },
    }
    const before = await versions(stage)
    const opened = await stage.t.bot.suggest!(asked)
    const form = opened.answer?.card !== undefined
    expect(await versions(stage)).toEqual(before)
    // Whom the group does not know yet fills it in, and is looked up when they send it.
    expect([role, form]).toEqual([
      role,
      group.members(role) || ['removed', 'otherGroup', 'otherTenant'].includes(role),
    ])
    const answered = await stage.t.bot.suggested!({
      ...asked,
      activityId: `filled-${role}`,
      values: { title: 'Taket', kind: 'decision' },
    })
    await answered.deliver()
    const letter = outcomeOf(answered.answer?.text ?? '', role)
    expect([role, letter]).toEqual([
      role,
      { guest: 'G', outsider: 'N', removed: 'X', otherGroup: 'X', otherTenant: 'B' }[
        role as string
      ] ?? 'A',
    ])
    if (!group.members(role))
      expect((await versions(stage)).filter((one) => one.startsWith(stage.t.pk))).toEqual(
        before.filter((one) => one.startsWith(stage.t.pk)),
      )
    if (!group.members(role))
      expect(
        leaks(JSON.stringify([opened, answered.answer]), role, 'Vi borde tala om taket'),
      ).toEqual([])
  })

  test('is given a file, or a link to one, when they may have it, in their own chat', async () => {
    for (const personal of [false, true]) {
      stage.t.posts()
      const answer =
        role === 'otherGroup' || role === 'otherTenant'
          ? await stage.says(role, 'hämta protokoll 6/2')
          : await stage.says(role, 'hämta protokoll 6/2', personal ? 'personal' : 'group')
      const holds = (told: unknown): boolean => JSON.stringify(told ?? '').includes('/fil/')
      const posts = stage.t.posts()
      const given = answer?.file !== undefined || holds(personal ? answer : posts)
      expect([role, personal, given]).toEqual([role, personal, readsDrafts.has(role)])
      if (!personal) expect(holds([answer, posts.filter(({ to }) => to === 'chat')])).toBe(false)
    }
  })

  test('is not given what was offered to somebody else', async () => {
    const offered = await stage.says('secretary', 'hämta protokoll 6/2', 'personal')
    const contexts = JSON.stringify(offered).match(/[0-9a-f]{32}\.(?:[\w-]+\.){6}[\w-]{22}/g) ?? []
    expect(contexts.length).toBeGreaterThan(0)
    for (const [at, context] of contexts.entries()) {
      const { file } = await stage.t.bot.given!({
        activityId: `offer-${role}-${at}`,
        conversation: where(role, true),
        sender: stage.t.account(cast[role]),
        accepted: true,
        context,
      })
      expect([role, file !== undefined]).toEqual([role, role === 'secretary'])
    }
  })
})

/** Those who read minutes that have not been sent out. */
const readsDrafts: ReadonlySet<Role> = new Set(['secretary', 'chair', 'deputy', 'committee'])

describe('an offer and a link', () => {
  test('are worth nothing to somebody who has left since, who became a guest, or who comes late', async () => {
    const stage = await assemble()
    stage.t.at('2026-02-06T07:30:00Z')
    await stage.t.say(cast.secretary, 'starta möte 6/2')
    await stage.t.say(cast.secretary, 'inställningar utkast öppet')
    const offer = async (): Promise<string> =>
      (
        JSON.stringify(await stage.says('member', 'hämta protokoll 6/2', 'personal')).match(
          /[0-9a-f]{32}\.(?:[\w-]+\.){6}[\w-]{22}/,
        ) ?? ['']
      )[0]
    let answers = 0
    const answered = async (context: string) =>
      (
        await stage.t.bot.given!({
          activityId: `late-${(answers += 1)}`,
          conversation: where('member', true),
          sender: stage.t.account(cast.member),
          accepted: true,
          context,
        })
      ).file !== undefined
    const context = await offer()
    expect(await answered(context)).toBe(true)
    expect(await answered(`${context.slice(0, -1)}${context.endsWith('A') ? 'B' : 'A'}`)).toBe(
      false,
    )
    await stage.t.say(cast.secretary, `roll ${cast.member} gäst`)
    expect(await answered(context)).toBe(false)
    await stage.t.say(cast.secretary, `roll ${cast.member} ledamot`)
    expect(await answered(context)).toBe(true)
    stage.t.at('2026-02-07T07:31:00Z')
    expect(await answered(context)).toBe(false)
    const fresh = await offer()
    await stage.t.bot.happened({
      kind: 'membersRemoved',
      conversation: place('chat'),
      accounts: [stage.t.account(cast.member)],
      by: stage.t.account(cast.secretary),
    })
    expect(await answered(fresh)).toBe(false)
    await stage.t.end()
  })
})

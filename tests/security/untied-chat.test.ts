import { commands } from '../../src/acts/index.ts'
import type { ChatLink } from '../../src/records/chat-link.ts'
import { chatPartition } from '../../src/groups/partition.ts'
import { DeliveryError, type Account } from '../../src/world.ts'
import { assemble, cast, place, secrets, TENANT, type Cast, type Role } from './cast.ts'

/*
 * In the chat of a Teams meeting anybody may read. Before those who lead have said that it is the group's, nothing of any group is answered there, whoever
 * speaks and whatever they say, and nothing that is said is carried out.
 */
let all: Cast
const room = place('19:meeting_X@thread.v2')
const where = { conversation: room, teamsMeetingId: 'MCMx' }
const inside = [
  'secretary',
  'chair',
  'deputy',
  'committee',
  'member',
  'substitute',
  'official',
] as const
const beside = ['guest', 'outsider', 'removed', 'otherGroup'] as const
const more = [...secrets, 'Andra gruppen', 'Kerstin', 'Annorlunda']
const leaked = (text: string): readonly string[] => more.filter((one) => text.includes(one))

let said = 0
const hears = async (sender: Account, text: string, at: typeof where = where) => {
  const heard = await all.t.bot.hear({
    activityId: `room-${(said += 1)}`,
    ...at,
    sender,
    text,
    mentioned: [],
  })
  await heard.deliver()
  return heard.answer
}
const account = (role: Role) => all.t.account(cast[role])
const inRoom = () => all.t.posts().filter(({ to }) => !to.startsWith('private'))

beforeAll(async () => {
  all = await assemble()
  for (const role of [...inside, ...beside]) await all.says(role, 'hej', 'personal')
  all.t.posts()
})
afterAll(() => all.t.end())

// Each of them is asked about later: a loop, and no table, of which only a sample would be played.
for (const role of [...inside, ...beside])
  describe(`in an untied chat the ${role}`, () => {
    test.each(['sv', 'en'] as const)('is told nothing by any sentence, in %s', async (language) => {
      const before = JSON.stringify({ ...(await all.t.group()), teamsTies: undefined })
      for (const { example, name, ties } of commands) {
        if (ties) continue
        const answer = JSON.stringify((await hears(account(role), example[language])) ?? '')
        expect([name, leaked(answer), leaked(JSON.stringify(inRoom()))]).toEqual([name, [], []])
      }
      expect(JSON.stringify({ ...(await all.t.group()), teamsTies: undefined })).toBe(before)
    })

    test('is told nothing by a press of any act, or a card', async () => {
      for (const { name } of commands) {
        const pressed = await all.t.press(
          cast[role],
          'act',
          { do: name, args: {}, in: { group: all.t.pk } },
          { at: room, submit: true },
        )
        expect([name, leaked(JSON.stringify([pressed.answer, pressed.card, inRoom()]))]).toEqual([
          name,
          [],
        ])
      }
      for (const show of ['agenda', 'console', 'attendance', 'help', 'mine', 'summary', 'action'])
        expect(
          leaked(
            JSON.stringify(
              await all.t.press(cast[role], 'show', { show, about: {} }, { at: room }),
            ),
          ),
        ).toEqual([])
    })
  })

const SHORT = 'Här svarar jag inte: skriv till mig i vår egen chatt.'

test('each is told once a day why nothing is answered, and whenever they speak that it is not', async () => {
  const other = { conversation: place('19:meeting_Y@thread.v2'), teamsMeetingId: 'MCMy' }
  const tells = async (role: Role, text = 'dagordning') =>
    (await hears(account(role), text, other))?.text
  expect(await tells('member')).toContain('Jag har frågat dem som leder gruppen')
  expect(await tells('member')).toContain('hör inte till någon grupp')
  for (const text of ['dagordning', 'hej', '', 'föreslå Något', 'koppla Teams-möte 1', 'tack'])
    expect([text, await tells('member', text)]).toEqual([text, SHORT])
  for (const role of ['substitute', 'guest'] as const) {
    expect(await tells(role)).toContain('hör inte till någon grupp')
    expect([await tells(role), await tells(role, 'möten')]).toEqual([SHORT, SHORT])
  }
  all.t.at('2026-01-13T09:00:01Z')
  expect(await tells('member')).toContain('hör inte till någon grupp')
  expect(await tells('member')).toBe(SHORT)
})

test('a button pressed there is answered as words are', async () => {
  const press = async () =>
    (
      await all.t.press(
        cast.member,
        'act',
        { do: 'agenda', args: {}, in: { group: all.t.pk } },
        { at: place('19:meeting_Y@thread.v2'), submit: true },
      )
    ).answer?.text
  expect([await press(), await press()]).toEqual([SHORT, SHORT])
})

test('a member or guest who answers for those who lead is told nothing, and ties nothing', async () => {
  for (const role of ['member', 'guest', 'committee'] as const)
    for (const text of ['koppla Teams-möte 1', 'koppla inte Teams-möte 1', 'tie Teams meeting 1']) {
      const answer = await hears(account(role), text)
      expect(leaked(JSON.stringify(answer ?? ''))).toEqual([])
    }
  expect(Object.values((await all.t.group()).teamsTies ?? {}).map(({ answer }) => answer)).toEqual([
    undefined,
    undefined,
  ])
})

test('whoever leads says anything else beside the answer, and it is not carried out', async () => {
  const before = (await all.t.group()).calendar
  const answer = await hears(account('secretary'), 'koppla Teams-möte 1\nmöten')
  expect(leaked(JSON.stringify(answer ?? ''))).toEqual([])
  expect((await all.t.group()).calendar).toEqual(before)
})

describe('somebody from another group, who leads it', () => {
  const theirs = { conversation: place('19:meeting_Z@thread.v2'), teamsMeetingId: 'MCMz' }
  const tiedTo = async () =>
    (await all.t.store.get<ChatLink>(chatPartition(TENANT, theirs.conversation.id), 'chat'))?.doc
      .all

  test('takes no answer away by speaking there between question and yes', async () => {
    await hears(account('member'), 'dagordning', theirs)
    await hears(account('otherGroup'), 'dagordning', theirs)
    expect(await tiedTo()).toHaveLength(2)
    expect((await all.says('secretary', 'koppla Teams-möte 3', 'personal'))?.text).toContain(
      'hör nu till Valvgruppen',
    )
    expect((await hears(account('member'), 'nästa möte', theirs))?.text).toContain('6 februari')
  })

  test('says yes afterwards, and is told that it is another’s', async () => {
    const answer = await all.says('otherGroup', 'koppla Teams-möte 2', 'personal')
    expect(answer?.text).toContain('hör redan till en annan grupp')
    expect(leaked(answer?.text.replace('Andra gruppen', '') ?? '')).toEqual([])
    expect(
      leaked(JSON.stringify((await hears(account('otherGroup'), 'möten', theirs)) ?? '')),
    ).toEqual([])
  })

  test('let go of, it is free for the other', async () => {
    await all.says('secretary', 'koppla inte Teams-möte 3', 'personal')
    expect(leaked(JSON.stringify((await hears(account('member'), 'möten', theirs)) ?? ''))).toEqual(
      [],
    )
    expect((await all.says('otherGroup', 'koppla Teams-möte 2', 'personal'))?.text).toContain(
      'hör nu till Andra gruppen',
    )
    expect(leaked(JSON.stringify((await hears(account('member'), 'möten', theirs)) ?? ''))).toEqual(
      [],
    )
  })
})

describe('somebody of two groups, one of them without a name', () => {
  const there = { conversation: place('19:meeting_N@thread.v2'), teamsMeetingId: 'MCMn' }

  test('is asked which in their own chat, where it is called by its people, and answers by its number', async () => {
    all.t.rosters.set('unnamed', [account('official'), account('chair'), account('substitute')])
    await all.t.bot.happened({
      kind: 'installed',
      conversation: place('unnamed'),
      by: account('official'),
    })
    all.t.posts()
    const asked = await hears(account('official'), 'dagordning', there)
    expect(leaked(JSON.stringify(asked))).toEqual([])
    expect(all.t.posts()).toEqual([
      expect.objectContaining({
        to: `private-${cast.official.split(' ')[0]}`,
        message: {
          text: expect.stringContaining(`${cast.chair} och ${cast.substitute}`) as string,
        },
      }),
    ])
    for (const text of ['1', 'grupp', 'grupp Asta', cast.chair, 'dagordning', ''])
      expect(leaked(JSON.stringify((await hears(account('official'), text, there)) ?? ''))).toEqual(
        [],
      )
    expect((await hears(account('official'), 'dagordning', there))?.text).toBe(
      'Skriv här ”grupp” och namnet på den som mötet hör till.',
    )
    expect(all.t.posts()).toEqual([])
    const proposed = await hears(account('official'), 'grupp 2', there)
    expect([leaked(JSON.stringify(proposed)), inRoom()]).toEqual([[], []])
  })

  test('is told nothing of either where no chat of their own can be had', async () => {
    all.t.failWith(new DeliveryError('blocked', 'blocked'))
    const elsewhere = { ...there, conversation: place('19:meeting_M@thread.v2') }
    const asked = await hears(account('official'), 'dagordning', elsewhere)
    expect(asked?.text).toContain('Skriv här ”grupp” och namnet på den som mötet hör till.')
    expect([leaked(JSON.stringify(asked)), all.t.posts()]).toEqual([[], []])
  })
})

describe('a chat that somebody without a group made one of its own', () => {
  const there = { conversation: place('19:meeting_O@thread.v2'), teamsMeetingId: 'MCMo' }
  const olle: Account = { name: 'Olle Ensam', teamsId: '29:olle', aadId: 'aad-olle' }

  test('tells whoever reads there nothing of the group of those who were taken into it', async () => {
    all.t.rosters.set(there.conversation.id, [olle, account('secretary'), account('member')])
    await all.t.bot.happened({ kind: 'installed', conversation: there.conversation, by: olle })
    all.t.posts()
    // Those who were taken in are its people, and called by their names there; of the other group nothing is told.
    const secret = (text: string) =>
      leaked(text).filter((one) => !cast.secretary.includes(one) && !cast.member.includes(one))
    for (const role of ['secretary', 'member'] as const)
      for (const text of ['möten', 'dagordning', 'förslag', 'sök läckan', 'uppdrag', 'grupp'])
        expect(secret(JSON.stringify((await hears(account(role), text, there)) ?? ''))).toEqual([])
    expect(inRoom()).toEqual([])
  })

  test('is the group’s once those who lead it have said so there by name, and yes alone', async () => {
    const claimed = await hears(account('secretary'), 'grupp Valvgruppen', there)
    expect(claimed?.text).toContain('Jag har frågat dig i din egen chatt')
    const tie = Object.values((await all.t.group()).teamsTies ?? {}).at(-1)
    await all.says('secretary', 'grupp Valvgruppen', 'personal')
    expect(
      (await all.says('secretary', `koppla Teams-möte ${tie?.number}`, 'personal'))?.text,
    ).toContain('hör nu till Valvgruppen')
    expect((await hears(account('member'), 'nästa möte', there))?.text).toContain('6 februari')
    expect((await hears(olle, 'nästa möte', there))?.text).not.toContain('februari')
  })
})

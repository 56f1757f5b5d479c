import { cleanAccount, cleanName } from '../../src/groups/clean-account.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { place } from './cast.ts'

/* A personal identity number that stands in what Teams tells (names of people, groups and chats, addresses) is kept nowhere. */
describe('a name', () => {
  test.each([
    ['Bo Ek 811218-9876', 'Bo Ek'],
    ['811218-9876 Bo Ek', 'Bo Ek'],
    ['Bo Ek (811218-9876)', 'Bo Ek'],
    ['Bo Ek, 19811218-9876, Nora kommun', 'Bo Ek, Nora kommun'],
    ['Bo 198112189876 Ek', 'Bo Ek'],
    ['Bo Ek - 81 12 18 9876', 'Bo Ek'],
    ['811218-9876', '…'],
    ['Chefsgruppen 2026', 'Chefsgruppen 2026'],
    ['Bo Ek (070-123 45 67)', 'Bo Ek (070-123 45 67)'],
    ['Bo Ek (konsult)', 'Bo Ek (konsult)'],
    ['', ''],
  ])('%s is kept as %s', (told, kept) => expect(cleanName(told)).toBe(kept))

  test('an address with one is not kept, any other is', () => {
    const of = (email: string) =>
      cleanAccount({
        teamsId: '29:1',
        aadId: '00000000-1981-1218-9876-000000000000',
        name: 'Bo',
        email,
      })
    expect(of('198112189876@example.org').email).toBeUndefined()
    expect(of('bo.811218-9876@example.org').email).toBeUndefined()
    expect(of('bo.ek@example.org').email).toBe('bo.ek@example.org')
    expect(of('x@example.org').aadId).toBe('00000000-1981-1218-9876-000000000000')
  })
})

describe('nothing of it is stored', () => {
  let t: Talk
  beforeEach(async () => {
    t = await talk(['Anna Berg 811218-9876', 'Bo Ek'])
  })
  afterEach(() => t.end())
  const stored = async () => {
    const all: string[] = []
    for await (const { doc } of t.store.all()) all.push(JSON.stringify(doc))
    return all.join('\n')
  }
  const never = async () => expect(await stored()).not.toMatch(/9876/)
  const newcomer = {
    name: 'Dan Dal (811218-9876)',
    teamsId: '29:7',
    aadId: 'aad-7',
    email: '198112189876@example.org',
  }

  test('of whoever installs, speaks, comes, leaves or is mentioned', async () => {
    await t.say('Anna', 'föreslå Läkaravtalet')
    await never()
    t.roster.push(newcomer)
    const conversation = place('chat')
    await t.bot.happened({
      kind: 'membersAdded',
      conversation,
      accounts: [newcomer],
      by: t.account('Anna'),
    })
    await never()
    await t.bot.hear({
      activityId: 'n1',
      conversation,
      groupName: 'Chefsgruppen 811218-9876',
      sender: newcomer,
      text: 'föreslå Budgeten ; föredragande Dan Dal (811218-9876)',
      mentioned: [newcomer],
    })
    await never()
    expect(Object.values((await t.group()).people).map(({ name }) => name)).toContain('Dan Dal')
  })

  test('of the group, when it comes, speaks or is renamed', async () => {
    await t.bot.happened({
      kind: 'renamed',
      conversation: place('chat'),
      name: 'Placering 19811218-9876',
    })
    await never()
    expect((await t.group()).name).toBe('Placering')
  })

  test('of people in the Teams meeting', async () => {
    await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Arkivet')
    t.at('2026-02-06T07:00:00Z')
    const room = place('19:meeting_AAA@thread.v2')
    const where = { conversation: room, teamsMeetingId: 'MCMx' }
    await t.bot.hear({
      activityId: 'n2',
      ...where,
      sender: t.account('Anna'),
      text: 'nästa möte',
      mentioned: [],
    })
    await t.whisper('Anna', 'koppla Teams-möte 1')
    for (const { deliver } of [
      await t.bot.happened({
        kind: 'meetingStarted',
        ...where,
        at: '2026-02-06T07:29:00Z',
        title: 'Om 811218-9876',
      }),
      await t.bot.happened({
        kind: 'participantsJoined',
        ...where,
        at: '2026-02-06T07:30:00Z',
        accounts: [newcomer],
      }),
    ])
      await deliver()
    await never()
  })
})

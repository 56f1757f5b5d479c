import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Happening, Heard } from '../../src/say/bot.ts'
import { groupPartition } from '../../src/groups/partition.ts'
import type { Delivery } from '../../src/delivery/delivery.ts'
import type { Group } from '../../src/meetings/group.ts'
import { pass } from '../../src/reminders/pass.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { DeliveryError, type Account, type Conversation } from '../../src/world.ts'
import { talk, type Post, type Talk } from './talk.ts'

let now: Talk
const TENANT = '00000000-0000-0000-0000-00000000000a'
const chat = (id = 'chat', kind: Conversation['kind'] = 'groupChat'): Conversation => ({
  id,
  kind,
  tenantId: TENANT,
  serviceUrl: 'http://127.0.0.1:9/',
  botId: '28:bot',
})
beforeEach(async () => {
  now = await talk()
  now.posts()
})
afterEach(() => now.end())

const happens = async (event: Happening): Promise<Heard> => {
  const heard = await now.bot.happened(event)
  await heard.deliver()
  return heard
}
async function everything(): Promise<string> {
  const docs: unknown[] = []
  for await (const doc of now.store.all()) docs.push(doc)
  return JSON.stringify(docs)
}
/** What a card's buttons say. */
const says = (post: Post | undefined): string[] =>
  [
    ...JSON.stringify(post?.message.card ?? {}).matchAll(/"verb":"say","data":\{"say":"([^"]*)"/g),
  ].map(([, say]) => say ?? '')

describe('somebody leaves the group', () => {
  const leave = async (...names: readonly string[]): Promise<Heard> => {
    const accounts = names.map((name) => now.account(name))
    for (const account of accounts) now.roster.splice(now.roster.indexOf(account), 1)
    return happens({
      kind: 'membersRemoved',
      conversation: chat(),
      accounts,
      by: now.account('Anna'),
    })
  }
  const open = async (): Promise<void> => {
    await now.say('Anna', 'nytt möte 2026-01-13 08:30-12:00')
    await now.say('Anna', 'nytt möte 2026-02-06 08:30-12:00')
    await now.say('Anna', 'starta möte 2026-01-13')
    await now.say(
      'Anna',
      'uppdrag: skriv om avtalet ; ansvarig Bo Ek ; senast i maj\nuppdrag: ring kommunerna ; ansvarig Bo Ek, Cecilia Dahl ; senast i maj\nuppdrag: annat ; ansvarig Cecilia Dahl ; senast i maj',
    )
    await now.say('Bo', 'föreslå Budget 2027')
    now.posts()
  }

  test('with open actions and proposals: whoever leads it is told what is left, once, with a button for each action', async () => {
    await open()
    await leave('Bo')
    await happens({
      kind: 'membersRemoved',
      conversation: chat(),
      accounts: [now.account('Bo')],
      by: now.account('Anna'),
    })
    const posts = now.posts()
    expect(posts.map(({ to, message }) => [to, message.text])).toEqual([
      [
        'private-Anna',
        [
          'Bo Ek har lämnat Chefsgruppen.',
          '2 öppna uppdrag blir kvar:',
          '– U1 ”skriv om avtalet”',
          '– U2 ”ring kommunerna”',
          'Förslag som väntar kvar: F1 ”Budget 2027”.',
          'Lämna vidare med ”lämna U1 till …”. Tills dess påminner jag er som leder gruppen.',
        ].join('\n'),
      ],
    ])
    expect(says(posts[0])).toEqual(['lämna U1 till mig', 'lämna U2 till mig'])
  })

  test('a button’s sentence works, and nothing was changed before', async () => {
    await open()
    await leave('Bo')
    const [post] = now.posts()
    expect(await now.say('Anna', 'uppdrag U1')).toContain('Bo Ek')
    await now.whisper('Anna', says(post)[0] ?? '')
    expect(await now.say('Anna', 'uppdrag U1')).toContain('Anna Berg')
    expect(await now.say('Anna', 'förslag')).toContain('Budget 2027')
  })

  test('the standing substitute is offered, where there is one', async () => {
    await now.say('Anna', 'ersättare David Ek för Bo Ek')
    await open()
    await leave('Bo')
    const [post] = now.posts()
    expect(post?.message.text).toContain('David Ek är ersättare för Bo Ek.')
    expect(says(post)).toEqual(['lämna U1 till David Ek', 'lämna U2 till David Ek'])
    await now.whisper('Anna', says(post)[0] ?? '')
    expect(await now.say('Anna', 'uppdrag U1')).toContain('David Ek')
  })

  test('many actions: a few buttons, and one for the list', async () => {
    await open()
    for (let at = 4; at <= 10; at += 1)
      await now.say('Anna', `uppdrag: sak ${at} ; ansvarig Bo Ek ; senast i maj`)
    now.posts()
    await leave('Bo')
    expect(says(now.posts()[0])).toEqual([
      'lämna U1 till mig',
      'lämna U2 till mig',
      'lämna U4 till mig',
      'lämna U5 till mig',
      'lämna U6 till mig',
      'uppdrag',
    ])
  })

  test('roles, seats, presentations and contact duties that nobody has any more are named, each with its sentence', async () => {
    await open()
    await now.say('Anna', 'roll Bo Ek ordförande\nroll Bo Ek AU')
    await now.say('Anna', 'ersättare Bo Ek för Cecilia Dahl')
    await now.say('Anna', 'punkt: Lokaler ; föredragande Bo Ek')
    now.posts()
    await leave('Bo')
    const text = now.posts()[0]?.message.text ?? ''
    expect(text).toContain('Var ordförande och AU. Utse en ny med ”roll <namn> ordförande”.')
    expect(text).toContain(
      'Var ersättare för Cecilia Dahl. Utse en ny med ”ersättare <namn> för Cecilia Dahl”.',
    )
    expect(
      await now.say('Anna', 'ersättare David Ek för Cecilia Dahl\nroll Eva Falk ordförande'),
    ).toContain('Eva Falk är nu ordförande.')
  })

  test('the presenter of a coming item is missed', async () => {
    await now.say('Anna', 'nytt möte 2026-02-06 08:30-12:00')
    await now.say('Anna', 'punkt: Lokaler ; föredragande Bo Ek')
    now.posts()
    await leave('Bo')
    expect(now.posts()[0]?.message.text).toContain(
      'Skulle föredra: punkt 1 ”Lokaler” den 6 februari 2026. Ändra med ”punkt 1: föredragande …”.',
    )
    expect(await now.say('Anna', 'punkt 1: föredragande David Ek')).toContain(
      '(föredragande David Ek)',
    )
  })

  test('an adjuster whose approval is waited for is missed, and one who has approved is not', async () => {
    await open()
    await now.say('Anna', 'beslut: Så blev det.\navsluta möte ändå')
    await now.say('Anna', 'inställningar justering på')
    await now.say('Anna', 'justerare: Eva Falk, Cecilia Dahl')
    await now.say('Anna', 'skicka för justering 2026-01-13')
    await now.whisper('Cecilia', 'justera 2026-01-13')
    now.posts()
    await leave('Eva')
    expect(now.posts().map(({ message }) => message.text)).toEqual([
      'Eva Falk har lämnat Chefsgruppen.\nSkulle justera protokollet från 13 januari 2026. Utse en ny med ”justerare: …”.',
    ])
    await leave('Cecilia')
    expect(
      now
        .posts()
        .map(({ message }) => message.text)
        .join(),
    ).not.toContain('justera')
  })

  test('a contact person is missed by the unit', async () => {
    await now.say('Anna', 'kontakt Kulturskolan: Bo Ek')
    now.posts()
    await leave('Bo')
    expect(now.posts()[0]?.message.text).toContain(
      'Var kontaktperson för Kulturskolan. Utse en ny med ”kontakt Kulturskolan: …”.',
    )
  })

  test('leaving nothing behind is nobody’s business', async () => {
    await open()
    await leave('Eva')
    expect(now.posts()).toEqual([])
  })

  test('the last secretary: those left are told of that and of the rest; with nobody to lead, the group', async () => {
    await open()
    await now.say('Anna', 'lämna U1 till Anna Berg')
    now.posts()
    await leave('Anna')
    const posts = now.posts()
    expect(posts.map(({ to }) => to)).toEqual(['chat', 'private-Anna', 'chat'])
    expect(posts.map(({ message }) => message.text).join('\n')).toContain('nu leder ingen den')
    expect(posts.map(({ message }) => message.text).join('\n')).toContain('– U1 ”skriv om avtalet”')
  })

  test('found out by reading the roster, it is told the same', async () => {
    await open()
    now.roster.splice(now.roster.indexOf(now.account('Bo')), 1)
    await happens({
      kind: 'membersAdded',
      conversation: chat(),
      accounts: [now.account('Eva')],
      by: now.account('Anna'),
    })
    await pass(now.world)
    expect(now.posts().map(({ to, message }) => [to, message.text.split('\n')[0]])).toEqual([
      ['private-Anna', 'Bo Ek har lämnat Chefsgruppen.'],
    ])
  })

  test('many at once are told as one, and half a team may go', async () => {
    const many = Array.from({ length: 120 }, (_, at): Account => ({
      name: `Person ${at}`,
      teamsId: `29:m${at}`,
      aadId: `aad-m${at}`,
    }))
    now.roster.push(...many)
    await happens({
      kind: 'membersAdded',
      conversation: chat(),
      accounts: many,
      by: now.account('Anna'),
    })
    for (let at = 0; at < 60; at += 5)
      await now.say(
        'Anna',
        [0, 1, 2, 3, 4].map((more) => `roll Person ${at + more} ordförande`).join('\n'),
      )
    await open()
    await now.say('Anna', 'uppdrag: en sak ; ansvarig Person 7 ; senast i maj')
    now.posts()
    now.roster.splice(5)
    now.roster.splice(1, 1)
    await happens({
      kind: 'membersRemoved',
      conversation: chat(),
      accounts: [...many, now.account('Bo')],
      by: now.account('Anna'),
    })
    const posts = now.posts()
    expect(posts.map(({ to }) => to)).toEqual(['private-Anna'])
    expect(posts[0]?.message.text).toBe(
      '121 personer har lämnat Chefsgruppen. Det här blir kvar efter dem:\n– Bo Ek: U1, U2 och F1\n– Person 7: U4\nLämna vidare med ”lämna U1 till …”. Tills dess påminner jag er som leder gruppen.',
    )
  })

  test('who comes back has everything as before', async () => {
    await open()
    const bo = now.account('Bo')
    await leave('Bo')
    now.roster.push(bo)
    await happens({
      kind: 'membersAdded',
      conversation: chat(),
      accounts: [bo],
      by: now.account('Anna'),
    })
    expect(await now.say('Bo', 'mina uppdrag')).toContain('U1')
  })

  test('in English in a group that is', async () => {
    await open()
    await now.say('Anna', 'språk engelska')
    now.posts()
    await leave('Bo')
    expect(now.posts()[0]?.message.text).toContain(
      '2 open actions are left:\n– U1 “skriv om avtalet”',
    )
  })
})

test('a name that Teams shows anew is taken over, and actions follow the person', async () => {
  await now.say('Anna', 'nytt möte 2026-01-12 08:30-12:00')
  await now.say('Anna', 'starta möte')
  await now.say('Anna', 'uppdrag: skriv om avtalet ; ansvarig Bo Ek ; senast i maj')
  now.roster[1] = { ...now.account('Bo'), name: 'Bo Ek-Lund' }
  await happens({
    kind: 'membersAdded',
    conversation: chat(),
    accounts: [now.account('Eva')],
    by: now.account('Anna'),
  })
  expect(await now.say('Anna', 'uppdrag U1')).toContain('Bo Ek-Lund')
})

describe('channels and teams', () => {
  const team = '19:team@thread.tacv2'
  const channel = chat('19:kanal@thread.tacv2', 'channel')
  const pk = groupPartition(TENANT, team)
  const group = async (): Promise<Group> => (await now.store.get<Group>(pk, 'group'))!.doc
  const eva = (): Account => now.account('Eva')
  let said = 0
  const say = async (text: string, conversation = channel): Promise<string> => {
    const { answer, deliver } = await now.bot.hear({
      activityId: `team-${(said += 1)}`,
      conversation,
      teamId: team,
      sender: eva(),
      text,
      mentioned: [],
    })
    await deliver()
    return answer?.text ?? ''
  }
  const placed = (
    kind:
      | 'channelDeleted'
      | 'channelRestored'
      | 'channelRenamed'
      | 'channelCreated'
      | 'teamDeleted'
      | 'teamArchived'
      | 'teamUnarchived'
      | 'teamRestored',
    conversation = channel,
  ): Promise<Heard> => happens({ kind, conversation, teamId: team })
  const texts = (): [string, string][] => now.posts().map(({ to, message }) => [to, message.text])

  beforeEach(async () => {
    for (const id of [channel.id, team]) now.rosters.set(id, [eva(), now.account('David')])
    await now.bot.happened({
      kind: 'installed',
      conversation: channel,
      teamId: team,
      groupName: 'AU',
      by: eva(),
    })
    await say('nytt möte 2026-02-06 08:30-12:00')
    await now.whisper('Eva', 'grupp AU')
    now.posts()
  })

  test('the channel where it posts is deleted: it posts in General from then on, and whoever leads the group is told once', async () => {
    await placed('channelDeleted')
    await placed('channelDeleted')
    expect(texts()).toEqual([
      ['private-Eva', expect.stringContaining('Nu lägger jag ut det i teamets allmänna kanal.')],
    ])
    await now.whisper('Eva', 'kalla')
    expect(texts().map(([to]) => to)).toContain(team)
  })

  test('restored, it posts there again; unless it was told to post elsewhere meanwhile', async () => {
    await placed('channelDeleted')
    now.posts()
    await placed('channelRestored')
    await placed('channelRestored')
    expect(texts()).toEqual([['private-Eva', expect.stringContaining('är återställd')]])
    expect((await group()).home.id).toBe(channel.id)
    await placed('channelDeleted')
    await placed('channelRestored', chat('19:annan@thread.tacv2', 'channel'))
    expect((await group()).home.id).toBe(team)
    await say('kanal här', chat('19:annan@thread.tacv2', 'channel'))
    await placed('channelRestored')
    expect((await group()).home.id).toBe('19:annan@thread.tacv2')
  })

  test('another channel, another team, or a new name changes nothing', async () => {
    const before = await everything()
    await placed('channelDeleted', chat('19:annan@thread.tacv2', 'channel'))
    await placed('channelDeleted', chat(team, 'channel'))
    await placed('channelRenamed')
    await placed('channelCreated')
    await placed('channelRestored')
    await placed('teamUnarchived')
    await placed('teamRestored')
    await happens({ kind: 'teamDeleted', conversation: channel, teamId: '19:other@thread.tacv2' })
    await happens({
      kind: 'channelDeleted',
      conversation: { ...channel, tenantId: 'ffffffff-0000-0000-0000-00000000000a' },
      teamId: team,
    })
    expect([now.posts(), await everything()]).toEqual([[], before])
  })

  test('nobody told that the channel is gone: the first post finds out, goes to General, and so do the next', async () => {
    now.failWith(new DeliveryError('gone', '404 ConversationNotFound'))
    await say('kalla')
    expect(
      texts()
        .filter(([to]) => to !== 'private-Eva')
        .map(([to]) => to),
    ).toEqual([team])
    await pass(now.world)
    expect(texts()).toEqual([
      ['private-Eva', expect.stringContaining('Nu lägger jag ut det i teamets allmänna kanal.')],
    ])
    expect((await group()).home.id).toBe(team)
  })

  test('archived: posts to the group wait, personal ones do not, and opened again they are posted', async () => {
    await placed('teamArchived')
    await placed('teamArchived')
    expect(texts()).toEqual([['private-Eva', expect.stringContaining('AU är arkiverat')]])
    now.failWith(new DeliveryError('blocked', '403 Forbidden'))
    await now.whisper('Eva', 'kalla')
    expect(texts()).toEqual([])
    const [waiting] = (await now.store.list<Delivery>(pk, { index: 'wake', limit: 50 })).items
      .map(({ doc }) => doc)
      .filter((doc) => doc.type === 'delivery')
    expect(waiting).toMatchObject({
      status: 'pending',
      reason: 'archived',
      purpose: 'announcement',
    })
    await placed('teamUnarchived')
    expect(texts()).toEqual(
      expect.arrayContaining([
        [channel.id, expect.stringContaining('Kallelse')],
        ['private-Eva', expect.stringContaining('är inte längre arkiverat')],
      ]),
    )
  })

  test('deleted: it is told straight to whoever leads the group, and nothing is sent; restored, all goes on', async () => {
    await placed('teamDeleted')
    await placed('teamDeleted')
    expect(texts()).toEqual([['private-Eva', expect.stringContaining('AU är borttaget.')]])
    now.at('2026-01-21T08:00:00Z')
    await pass(now.world)
    expect(now.posts()).toEqual([])
    await placed('teamRestored')
    expect(texts()).toEqual([['private-Eva', expect.stringContaining('AU är återställt')]])
    expect(await say('nästa möte')).toContain('6 februari')
  })

  test('renamed, the new name is told from then on', async () => {
    await happens({ kind: 'renamed', conversation: channel, teamId: team, name: 'Arbetsutskottet' })
    await placed('teamArchived')
    expect(texts()).toEqual([
      ['private-Eva', expect.stringContaining('Arbetsutskottet är arkiverat')],
    ])
  })

  test('the bot taken away and added again: meetings, actions and roles are as they were, and reminders go on', async () => {
    await happens({ kind: 'uninstalled', conversation: channel, teamId: team, by: eva() })
    now.at('2026-01-21T08:00:00Z')
    await pass(now.world)
    expect(now.posts()).toEqual([])
    await happens({
      kind: 'installed',
      conversation: channel,
      teamId: team,
      groupName: 'AU',
      by: now.account('David'),
    })
    expect(await say('möten')).toContain('6 februari')
    expect(
      Object.values((await group()).people)
        .filter(({ roles }) => roles.includes('secretary'))
        .map(({ name }) => name),
    ).toEqual(['Eva Falk'])
    now.at('2026-02-05T07:30:00Z')
    // The first look works out anew when things are to be sent.
    await pass(now.world)
    await pass(now.world)
    expect(texts().map(([to]) => to)).toContain(channel.id)
  })
})

describe('the bot in a Teams meeting’s own chat', () => {
  const room = chat('19:meeting_AAA@thread.v2')
  const installed = (who = 'Anna'): Promise<Heard> =>
    happens({ kind: 'installed', conversation: room, by: now.account(who) })

  test('added by somebody of a group it belongs to that group, and is none of its own', async () => {
    expect((await installed()).answer?.text).toContain('om det här mötet är gruppens.')
    expect((await installed()).answer).toBeUndefined()
    expect(await now.store.get(groupPartition(TENANT, room.id), 'group')).toBeUndefined()
  })

  test('added by somebody of several groups it asks which, once', async () => {
    now.rosters.set('other', [now.account('Anna')])
    await happens({
      kind: 'installed',
      conversation: chat('other'),
      groupName: 'AU',
      by: now.account('Anna'),
    })
    const { answer } = await installed()
    expect(answer?.text).toContain('Du är med i flera grupper.')
    expect(now.posts().at(-1)).toMatchObject({
      to: 'private-Anna',
      message: { text: expect.stringContaining('1. Chefsgruppen\n2. AU') as string },
    })
    expect((await installed()).answer).toBeUndefined()
    const { answer: linked } = await now.bot.hear({
      activityId: 'which',
      conversation: room,
      teamsMeetingId: 'm',
      sender: now.account('Anna'),
      text: 'grupp 1',
      mentioned: [],
    })
    expect(linked?.text).toContain('om det här mötet är gruppens.')
  })

  test('whoever is invited to it does not come into the group', async () => {
    await installed()
    const before = await everything()
    await happens({
      kind: 'membersAdded',
      conversation: room,
      accounts: [{ teamsId: '29:x' }],
      by: now.account('Anna'),
    })
    expect(await everything()).toBe(before)
  })

  test('added by somebody without a group, it becomes one', async () => {
    const fia = { name: 'Fia Gren', teamsId: '29:fia', aadId: 'aad-fia' }
    now.rosters.set(room.id, [fia])
    expect(
      (await happens({ kind: 'installed', conversation: room, groupName: 'Nya gruppen', by: fia }))
        .answer?.text,
    ).toContain('Fia Gren är sekreterare')
  })
})

test('of whom a large group is made is noted for each of them, by so many writes at once as hold up nobody', async () => {
  let under = 0
  let most = 0
  const noted = new Set<string>()
  const large = await talk(
    Array.from({ length: 60 }, (_, at) => `Person Nummer${at}`),
    (folder, clock) => {
      const store = openSqliteStore(join(folder, 'klubban.db'), clock)
      return {
        ...store,
        async commit(pk, ops) {
          noted.add(pk)
          most = Math.max(most, (under += 1))
          await sleep(2)
          try {
            return await store.commit(pk, ops)
          } finally {
            under -= 1
          }
        },
      }
    },
  )
  expect(noted.size).toBeGreaterThan(60)
  expect([most > 1, most <= 8]).toEqual([true, true])
  await large.end()
})

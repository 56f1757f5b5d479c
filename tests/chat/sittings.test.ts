import type { Happening, Heard } from '../../src/say/bot.ts'
import { groupPartition } from '../../src/groups/partition.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'
import type { Sitting } from '../../src/meetings/sitting.ts'
import type { Account, Conversation } from '../../src/world.ts'
import { talk, type Post, type Talk } from './talk.ts'

let now: Talk
const TENANT = '00000000-0000-0000-0000-00000000000a'
const chat = (id: string, kind: Conversation['kind'] = 'groupChat'): Conversation => ({
  id,
  kind,
  tenantId: TENANT,
  serviceUrl: 'http://127.0.0.1:9/',
  botId: '28:bot',
})
const room = chat('19:meeting_AAA@thread.v2')
const where = { conversation: room, teamsMeetingId: 'MCMx' }

beforeEach(async () => {
  now = await talk()
  await now.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Regionarkivet')
  // The meeting's own chat is said to belong to the group, and whoever leads it has confirmed that.
  now.at('2026-02-06T07:00:00Z')
  const { deliver } = await now.bot.hear({
    activityId: 'link',
    ...where,
    sender: now.account('Anna'),
    text: 'nästa möte',
    mentioned: [],
  })
  await deliver()
  await now.whisper('Anna', 'koppla Teams-möte 1')
  now.posts()
})
afterEach(() => now.end())

const happens = async (event: Happening): Promise<Heard> => {
  const heard = await now.bot.happened(event)
  await heard.deliver()
  return heard
}
const starts = (at = '2026-02-06T07:29:00Z', more: object = {}): Promise<Heard> =>
  happens({ kind: 'meetingStarted', ...where, at, ...more })
const ends = (at = '2026-02-06T11:00:00Z', more: object = {}): Promise<Heard> =>
  happens({ kind: 'meetingEnded', ...where, at, ...more })
const joins = (at: string, ...names: readonly (string | Account)[]): Promise<Heard> =>
  moves('participantsJoined', at, names)
const leaves = (at: string, ...names: readonly (string | Account)[]): Promise<Heard> =>
  moves('participantsLeft', at, names)
const moves = (
  kind: 'participantsJoined' | 'participantsLeft',
  at: string,
  names: readonly (string | Account)[],
): Promise<Heard> =>
  happens({
    kind,
    ...where,
    at,
    accounts: names.map((name) => (typeof name === 'string' ? now.account(name) : name)),
  })
/** What a card's buttons say. */
const says = (post: Post | undefined): string[] =>
  [
    ...JSON.stringify(post?.message.card ?? {}).matchAll(/"verb":"say","data":\{"say":"([^"]*)"/g),
  ].map(([, say]) => say ?? '')
const meeting = async (): Promise<Meeting> => (await now.store.get<Meeting>(now.pk, 'm1'))!.doc
async function everything(): Promise<string> {
  const docs: unknown[] = []
  for await (const doc of now.store.all()) docs.push(doc)
  return JSON.stringify(docs)
}

describe('when the meeting begins in Teams', () => {
  test('the secretary is asked in her own chat, once, with a button; nothing is opened', async () => {
    const { answer } = await starts()
    await starts()
    await starts('2026-02-06T07:40:00Z')
    const posts = now.posts()
    expect([answer, posts.map(({ to }) => to)]).toEqual([undefined, ['private-Anna']])
    expect(posts[0]?.message.text).toBe(
      'Mötet har börjat i Teams. Ska jag starta mötet fredag 6 februari 2026? Jag för inget protokoll förrän någon har sagt till.',
    )
    expect(says(posts[0])).toEqual(['starta möte 2026-02-06'])
    expect((await meeting()).status).toBe('planned')
  })

  test('the button’s sentence starts that meeting', async () => {
    await starts()
    await now.whisper('Anna', says(now.posts()[0])[0] ?? '')
    expect((await meeting()).status).toBe('open')
  })

  test('the button says whose meeting it is, for somebody who leads several groups', async () => {
    await starts()
    expect(JSON.stringify(now.posts()[0]?.message.card)).toContain(`"in":{"group":"${now.pk}"}`)
  })

  test('everyone who leads the group is asked', async () => {
    await now.say('Anna', 'roll Bo Ek ordförande')
    await now.whisper('Bo', 'hej')
    now.posts()
    await starts()
    expect(
      now
        .posts()
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['private-Anna', 'private-Bo'])
  })

  test('where nobody who leads it has a chat of their own, they are asked in the meeting’s chat, mentioned', async () => {
    await now.say('Anna', 'roll Bo Ek sekreterare\nroll Anna Berg inte sekreterare')
    now.posts()
    const { answer } = await starts()
    expect(answer).toMatchObject({
      text: expect.stringContaining('@Bo Ek: Mötet har börjat i Teams.') as string,
      mentions: [{ name: 'Bo Ek', id: '29:2' }],
    })
    expect([now.posts(), (await starts()).answer]).toEqual([[], undefined])
  })

  test('a meeting that is being recorded already is not asked about', async () => {
    await now.say('Anna', 'starta möte')
    now.posts()
    await starts()
    expect(now.posts()).toEqual([])
  })

  test('in English in a group that is', async () => {
    await now.say('Anna', 'språk engelska')
    now.posts()
    await starts()
    expect(now.posts()[0]?.message.text).toContain(
      'Shall I start the meeting of Friday 6 February 2026?',
    )
  })
})

describe('when it ends', () => {
  beforeEach(async () => {
    await starts()
    await joins('2026-02-06T07:28:00Z', 'Anna', 'Bo')
    await joins('2026-02-06T08:10:00Z', 'Cecilia', {
      name: 'Fia Gren <b>',
      teamsId: '29:fia',
      aadId: 'aad-fia',
    })
    await leaves('2026-02-06T10:00:00Z', 'Bo')
    await now.whisper('Anna', 'starta möte 2026-02-06')
    now.posts()
    now.at('2026-02-06T11:00:05Z')
  })

  test('the secretary is asked whether to close it, with the attendance as Teams saw it; nothing is recorded', async () => {
    await ends()
    await ends()
    const [post, ...more] = now.posts()
    expect([post?.to, more]).toEqual(['private-Anna', []])
    expect(post?.message.text).toBe(
      [
        'Mötet är slut i Teams. Ska jag avsluta mötet fredag 6 februari 2026?',
        'Så här såg Teams närvaron. Inget av det är antecknat:',
        '– Hela mötet: Anna Berg.',
        '– En del av mötet: Bo Ek 08.30–11.00, Cecilia Dahl från 09.10.',
        '– Kanske gäster: Fia Gren <b>. Anteckna med ”gäst: Fia Gren <b>, organisation”.',
        '– Syntes inte i Teams: David Ek och Eva Falk. De kan ha varit på plats, så jag säger inget om dem.',
        'Stämmer det, skriv ”närvarande: enligt Teams”. Ändra sedan den som inte stämmer.',
      ].join('\n'),
    )
    expect(says(post)).toEqual(['närvarande: enligt Teams', 'avsluta möte 2026-02-06'])
    expect([
      (await meeting()).attendance,
      (await meeting()).status,
      (await meeting()).guests,
    ]).toEqual([{}, 'open', {}])
  })

  test('one sentence records it: whole and part, nobody absent, no guest', async () => {
    await ends()
    expect(await now.whisper('Anna', 'närvarande: enligt Teams')).toBe(
      'Närvaron enligt Teams är antecknad vid mötet fredag 6 februari 2026: 1 hela mötet, 2 en del av det.\nKvar att anteckna: David Ek och Eva Falk.',
    )
    expect(await meeting()).toMatchObject({
      attendance: {
        p1: { kind: 'present' },
        p2: { kind: 'part', from: '08:30', to: '11:00' },
        p3: { kind: 'part', from: '09:10' },
      },
      guests: {},
    })
    expect(Object.keys((await meeting()).attendance)).toEqual(['p1', 'p2', 'p3'])
    expect(await now.whisper('Anna', 'närvarande: enligt Teams')).toContain('inget nytt att säga')
  })

  test('it can be taken back, and only whoever leads the group may say it', async () => {
    expect(await now.whisper('Bo', 'närvarande: enligt Teams')).not.toContain('antecknad vid')
    await now.whisper('Anna', 'närvarande: enligt Teams')
    await now.whisper('Anna', 'ångra')
    expect((await meeting()).attendance).toEqual({})
  })

  test('what the secretary has recorded stands, and the difference is told', async () => {
    await now.whisper('Anna', 'frånvarande: Bo Ek\nnärvarande: Anna Berg')
    now.posts()
    await ends()
    expect(now.posts()[0]?.message.text).toContain(
      '– Bo Ek är antecknad som frånvarande men var med 08.30–11.00. Det som är antecknat står kvar.',
    )
    await now.whisper('Anna', 'närvarande: enligt Teams')
    expect((await meeting()).attendance['p2']).toEqual({ kind: 'absent' })
  })

  test('taken up again and ended once more it is asked about once more', async () => {
    await ends()
    await starts('2026-02-06T11:05:00Z')
    now.at('2026-02-06T11:30:05Z')
    await ends('2026-02-06T11:30:00Z')
    expect(now.posts().map(({ message }) => message.text.split('\n')[0])).toEqual(
      Array.from(
        { length: 2 },
        () => 'Mötet är slut i Teams. Ska jag avsluta mötet fredag 6 februari 2026?',
      ),
    )
  })

  test('while it goes on, ”närvaro” shows the secretary the same with its button, and others not', async () => {
    now.at('2026-02-06T10:30:00Z')
    const shown = await now.hear('Anna', 'närvaro', { personal: true })
    expect(shown?.text).toContain('– En del av mötet: Bo Ek 08.30–11.00, Cecilia Dahl från 09.10.')
    expect(says({ message: shown } as Post)).toEqual([
      'närvarande: enligt Teams',
      'närvarande: alla',
    ])
    expect((await now.hear('Cecilia', 'närvaro', { personal: true }))?.text).not.toContain('Teams')
  })

  test('closed before Teams ended, nobody is asked anything', async () => {
    await now.whisper('Anna', 'avsluta möte ändå')
    now.posts()
    const before = await everything()
    await ends()
    expect([now.posts(), await everything()]).toEqual([[], before])
  })
})

test('a meeting that nobody started is told as such when it ends, with a button to write it up', async () => {
  await starts()
  now.posts()
  now.at('2026-02-06T11:00:05Z')
  await ends()
  await ends()
  const posts = now.posts()
  expect(posts.map(({ message }) => message.text)).toEqual([
    'Mötet fredag 6 februari 2026 är slut i Teams, men det startades aldrig hos mig. Starta det om ni vill föra anteckningar i efterhand.',
  ])
  expect(says(posts[0])).toEqual(['starta möte 2026-02-06'])
})

test('whoever comes twice in one event, or whose event comes twice, is counted once', async () => {
  await joins('2026-02-06T07:28:00Z', 'Bo', 'Bo')
  const before = await everything()
  await joins('2026-02-06T07:28:00Z', 'Bo')
  expect(await everything()).toBe(before)
})

test('what Teams told of somebody is in what they are shown of themselves, and is forgotten with them', async () => {
  await joins('2026-02-06T07:28:00Z', 'Bo')
  expect(await now.whisper('Bo', 'registerutdrag')).toContain(
    'när Bo Ek kom och gick i Teams vid 1 möte, i högst 60 dagar',
  )
  await now.bot.happened({
    kind: 'membersRemoved',
    conversation: chat('chat'),
    accounts: [now.account('Bo')],
    by: now.account('Anna'),
  })
  await now.whisper('Anna', 'glöm Bo Ek')
  await now.whisper('Anna', '1')
  expect((await now.store.get<Sitting>(now.pk, 'sitting-m1'))?.doc.seen).toEqual({})
})

test('what Teams told of a meeting is kept for two months', async () => {
  await joins('2026-02-06T07:28:00Z', 'Bo')
  now.at('2026-04-08T07:00:00Z')
  expect(await now.store.get(now.pk, 'sitting-m1')).toBeUndefined()
})

describe('left alone, without a trace', () => {
  test.each<[string, object]>([
    [
      'a Teams meeting that nobody has said belongs here',
      { conversation: chat('19:meeting_BBB@thread.v2') },
    ],
    [
      'a meeting in another tenant',
      { conversation: { ...room, tenantId: 'ffffffff-0000-0000-0000-00000000000a' } },
    ],
    [
      'a channel meeting of a team without the bot',
      { conversation: chat('19:c@thread.tacv2', 'channel'), teamId: '19:other@thread.tacv2' },
    ],
    ['a call between two', { conversation: chat('a:1', 'personal') }],
    ['a meeting on a day without one', { at: '2026-02-05T07:29:00Z' }],
    ['a meeting long before the planned one', { at: '2026-02-06T04:00:00Z' }],
  ])('%s', async (_what, more) => {
    const before = await everything()
    const heard = [
      await starts(undefined, more),
      await ends(undefined, { ...more, at: '2026-02-06T04:30:00Z' }),
      await happens({
        kind: 'participantsJoined',
        ...where,
        at: '2026-02-06T04:00:00Z',
        accounts: [now.account('Bo')],
        ...more,
      }),
    ]
    expect([heard.map(({ answer }) => answer), now.posts()]).toEqual([
      [undefined, undefined, undefined],
      [],
    ])
    expect(await everything()).toBe(before)
  })
})

test('a channel meeting of the group’s team is the group’s', async () => {
  const team = {
    conversation: chat('19:general@thread.tacv2', 'channel'),
    teamId: '19:team@thread.tacv2',
  }
  now.rosters.set('19:general@thread.tacv2', [now.account('Eva'), now.account('David')])
  await now.bot.happened({ kind: 'installed', ...team, groupName: 'AU', by: now.account('Eva') })
  const { deliver } = await now.bot.hear({
    activityId: 'au',
    ...team,
    sender: now.account('Eva'),
    text: 'nytt möte 2026-02-06 13:00-15:00',
    mentioned: [],
  })
  await deliver()
  now.posts()
  const heard = await happens({
    kind: 'meetingStarted',
    ...team,
    teamsMeetingId: 'MCMy',
    at: '2026-02-06T11:58:00Z',
  })
  expect(heard.answer?.text).toContain(
    '@Eva Falk: Mötet har börjat i Teams. Ska jag starta mötet fredag 6 februari 2026?',
  )
  expect(
    (await now.store.get(groupPartition(TENANT, '19:team@thread.tacv2'), 'sitting-m1'))?.doc,
  ).toMatchObject({ startedAt: '2026-02-06T11:58:00.000Z' })
})

import { groupPartition } from '../../src/groups/partition.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'
import type { Happening } from '../../src/say/bot.ts'
import type { Conversation } from '../../src/world.ts'
import type { Message } from '../../src/text/message.ts'
import { talk, type Talk } from './talk.ts'

/* A client shows a card in the place of its words: what Teams saw of who was there stands on the attendance card itself, beside the button that records it. */

let t: Talk
const room: Conversation = {
  id: '19:meeting_AAA@thread.v2',
  kind: 'groupChat',
  tenantId: '00000000-0000-0000-0000-00000000000a',
  serviceUrl: 'http://127.0.0.1:9/',
  botId: '28:bot',
}
const where = { conversation: room, teamsMeetingId: 'MCMx' }

async function happens(event: Happening): Promise<void> {
  await (await t.bot.happened(event)).deliver()
}
const moves = (kind: 'participantsJoined' | 'participantsLeft', at: string, ...names: string[]) =>
  happens({ kind, ...where, at, accounts: names.map(t.account) })

async function begun(language = 'svenska'): Promise<void> {
  t = await talk()
  await t.say('Anna', `språk ${language}`)
  await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Regionarkivet')
  t.at('2026-02-06T07:00:00Z')
  const said = { activityId: 'link', ...where, text: 'nästa möte', mentioned: [] }
  await (await t.bot.hear({ ...said, sender: t.account('Anna') })).deliver()
  await t.whisper('Anna', 'koppla Teams-möte 1')
  await happens({ kind: 'meetingStarted', ...where, at: '2026-02-06T07:29:00Z' })
  t.at('2026-02-06T07:30:00Z')
  await t.whisper('Anna', 'starta möte')
}
afterEach(() => t.end())

/** Every text of the card, as a client shows it. */
const onCard = (message: Message | undefined): string =>
  [...JSON.stringify(message?.card ?? {}).matchAll(/"(?:text|title)":"([^"]*)"/g)]
    .map(([, text]) => text)
    .join('\n')

const SEEN = 'Så här såg Teams närvaron. Inget av det är antecknat:'

test('before anybody was seen the card says nothing of Teams', async () => {
  await begun()
  expect(onCard(await t.hear('Anna', 'närvaro', { personal: true }))).not.toContain('Teams')
})

describe('while the meeting goes on', () => {
  beforeEach(async () => {
    await begun()
    await moves('participantsJoined', '2026-02-06T07:28:00Z', 'Anna', 'Bo')
    await moves('participantsJoined', '2026-02-06T08:10:00Z', 'Cecilia')
    await moves('participantsLeft', '2026-02-06T08:30:00Z', 'Bo')
    t.at('2026-02-06T09:00:00Z')
  })

  test('it shows who was there, and the button', async () => {
    const card = onCard(await t.hear('Anna', 'närvaro', { personal: true }))
    expect(card).toContain(SEEN)
    expect(card).toContain('Hela mötet: Anna Berg.')
    expect(card).toContain('Bo Ek 08.30–09.30')
    expect(card).toContain('Syntes inte i Teams: David Ek och Eva Falk.')
    expect(card).toContain('Anteckna närvaron')
  })

  test('also the card that a press opens, alone', async () => {
    const pressed = await t.press(
      'Anna',
      'show',
      { show: 'attendance', about: { meeting: 'm1' } },
      { personal: true },
    )
    expect(JSON.stringify(pressed)).toContain(SEEN)
  })

  test('in the group nobody reads it before it is opened', async () => {
    const shown = await t.hear('Anna', 'närvaro')
    expect(shown?.text).not.toContain('p1')
    expect((await t.hear('Bo', 'närvaro', { personal: true }))?.card).toBeUndefined()
  })

  test('what is recorded is proposed no more', async () => {
    await t.whisper('Anna', 'närvarande: enligt Teams')
    const card = onCard(await t.hear('Anna', 'närvaro', { personal: true }))
    expect(card).not.toContain('Anteckna närvaron')
  })

  test('what is recorded otherwise than Teams saw is told', async () => {
    await t.whisper('Anna', 'frånvarande: Cecilia')
    const card = onCard(await t.hear('Anna', 'närvaro', { personal: true }))
    expect(card).toMatch(/Cecilia Dahl är antecknad som frånvarande/)
  })
})

test('in English', async () => {
  await begun('engelska')
  await moves('participantsJoined', '2026-02-06T07:28:00Z', 'Anna')
  t.at('2026-02-06T09:00:00Z')
  const card = onCard(await t.hear('Anna', 'attendance', { personal: true }))
  expect(card).toMatch(/Teams saw/)
  expect(
    (await t.store.get<Meeting>(groupPartition(room.tenantId, 'chat'), 'm1'))?.doc.attendance,
  ).toEqual({})
})

import { toIncoming } from '../../src/teams/activity.ts'
import { toHappenings } from '../../src/teams/happenings.ts'
import { toTap } from '../../src/teams/taps.ts'
import { activity, payload } from './payload.ts'

const tenantId = '72f988bf-0000-4000-8000-2d7cd011db47'
const serviceUrl = `https://smba.trafficmanager.net/emea/${tenantId}/`
const botId = '28:c9e8c047-2a74-40a2-b28a-b162d5f5327c'
const anna = {
  teamsId: payload('message-personal')['from'].id as string,
  name: 'Anna Berg',
  aadId: 'c9bd0f1b-0000-4000-8000-7ce7a5ef3f11',
}
const cecilia = { teamsId: '29:1cecilia', aadId: 'c9bd0f1b-0000-4000-8000-000000000003' }
const chat = {
  id: '19:8d2a5d6d4f1e4a1bb9a0@thread.v2',
  kind: 'groupChat',
  tenantId,
  serviceUrl,
  botId,
}
const team = '19:4d9c0b7c1f324b0e9a@thread.tacv2'
const channel = '19:aa11bb22cc33dd44ee@thread.tacv2'

describe('a sentence', () => {
  test('in a personal chat', () => {
    expect(toIncoming(activity('message-personal'))).toEqual({
      activityId: '1770362731123',
      conversation: {
        id: payload('message-personal')['conversation'].id,
        kind: 'personal',
        tenantId,
        serviceUrl,
        botId,
      },
      sender: anna,
      text: 'mina uppdrag',
      mentioned: [],
    })
  })

  test('in a group chat, with the bot and a person mentioned', () => {
    expect(toIncoming(activity('message-group'))).toEqual({
      activityId: '1770362731124',
      conversation: chat,
      groupName: 'Chefsgruppen',
      sender: anna,
      text: 'uppdrag 9a: ta fram underlag ; ansvarig Bo Ek',
      mentioned: [{ teamsId: '29:1boek', name: 'Bo Ek' }],
    })
  })

  test('in a channel: the thread, the team and its name', () => {
    expect(toIncoming(activity('message-channel'))).toMatchObject({
      conversation: { id: `${channel};messageid=1770362731123`, kind: 'channel' },
      teamId: team,
      groupName: 'Kommunledningen',
      text: 'föreslå Läkaravtalet & bemanning\n; typ beslut',
    })
  })

  test("in a meeting's own chat", () => {
    expect(toIncoming(activity('message-meeting-chat'))).toMatchObject({
      teamsMeetingId: 'MCMxOTptZWV0aW5nX1pUUTI=',
      text: 'starta möte',
    })
  })

  test('said with a button', () => {
    expect(toIncoming(activity('message-back'))?.text).toBe('2')
    expect(
      toIncoming(activity('message-back', { text: undefined, value: { say: 'ja & nej' } }))?.text,
    ).toBe('ja & nej')
  })

  test.each(['message-deleted', 'reaction', 'installed-personal', 'submit', 'execute'])(
    '%s is none',
    (name) => {
      expect(toIncoming(activity(name))).toBeUndefined()
    },
  )

  test('that was edited is one, with the id of the message it was', () => {
    expect(toIncoming(activity('message-edited'))).toMatchObject({
      activityId: '1770362731124',
      text: 'föreslå något annat',
      edited: true,
    })
    const undeleted = { ...activity('message-edited').channelData, eventType: 'undeleteMessage' }
    expect(toIncoming(activity('message-edited', { channelData: undeleted }))).toBeUndefined()
    expect(toIncoming(activity('message-edited', { text: ' ' }))).toBeUndefined()
    expect(toIncoming(activity('message-personal'))).not.toHaveProperty('edited')
  })

  test('by a bot is none', () => {
    expect(
      toIncoming(activity('message-personal', { from: { id: '28:other', name: 'Annan bot' } })),
    ).toBeUndefined()
    expect(
      toIncoming(activity('message-personal', { from: { id: '29:x', role: 'bot' } })),
    ).toBeUndefined()
  })

  test('of nothing but the mention, a file or a picture is one without words', () => {
    for (const text of ['<at>Klubban</at>', '<at>Klubban</at>&nbsp;\r\n', ' '])
      expect(toIncoming(activity('message-group', { text, attachments: [] }))).toMatchObject({
        text: '',
        sent: { kind: 'nothing' },
      })
    const file = 'application/vnd.microsoft.teams.file.download.info'
    for (const [attachment, sent] of [
      [
        { contentType: file, name: 'Underlag.pdf', content: { downloadUrl: 'https://x.se' } },
        { kind: 'file', name: 'Underlag.pdf' },
      ],
      [{ contentType: 'reference', name: ' ' }, { kind: 'file' }],
      [{ contentType: 'image/png', contentUrl: 'https://x.se' }, { kind: 'picture' }],
      [
        { contentType: 'text/html', content: '<p><img src="https://x.se" alt="bild"></p>' },
        { kind: 'picture' },
      ],
    ] as const)
      expect(
        toIncoming(activity('message-personal', { text: undefined, attachments: [attachment] })),
      ).toMatchObject({ text: '', sent })
  })

  test('by typing, reacting or pressing is none', () => {
    expect(
      toIncoming(activity('message-personal', { type: 'typing', text: undefined })),
    ).toBeUndefined()
    expect(toIncoming(activity('reaction'))).toBeUndefined()
    expect(toIncoming(activity('submit'))).toBeUndefined()
  })

  test('without a kind of conversation, as from the emulator', () => {
    expect(
      toIncoming(activity('message-personal', { conversation: { id: 'x' } }))?.conversation.kind,
    ).toBe('personal')
    expect(
      toIncoming(activity('message-personal', { conversation: { id: 'x', isGroup: true } }))
        ?.conversation.kind,
    ).toBe('groupChat')
  })

  test('tenants compare in lower case', () => {
    expect(
      toIncoming(activity('message-personal', { conversation: { id: 'x', tenantId: 'ABC' } }))
        ?.conversation.tenantId,
    ).toBe('abc')
  })
})

describe('a happening', () => {
  const where = { conversation: chat, by: anna }

  test('the bot is installed in a team, and speaks in the channel that was chosen', () => {
    expect(toHappenings(activity('installed-team'))).toEqual([
      {
        kind: 'installed',
        conversation: { ...chat, id: channel, kind: 'channel' },
        teamId: team,
        groupName: 'Kommunledningen',
        by: { ...anna, name: '' },
      },
    ])
  })

  test('the bot is installed by a person, and removed from a group', () => {
    expect(toHappenings(activity('installed-personal'))).toMatchObject([
      {
        kind: 'installed',
        conversation: { kind: 'personal', id: payload('installed-personal')['conversation'].id },
      },
    ])
    expect(toHappenings(activity('uninstalled-group'))).toEqual([
      { ...where, kind: 'uninstalled', groupName: 'Chefsgruppen' },
    ])
  })

  test('the bot and a person come at once', () => {
    expect(toHappenings(activity('members-added'))).toMatchObject([
      { kind: 'installed', teamId: team },
      { kind: 'membersAdded', teamId: team, accounts: [cecilia] },
    ])
  })

  test('people leave', () => {
    expect(toHappenings(activity('members-removed'))).toEqual([
      { ...where, kind: 'membersRemoved', accounts: [cecilia] },
    ])
  })

  test('a team, a chat, a channel change', () => {
    expect(toHappenings(activity('team-renamed'))).toMatchObject([
      { kind: 'renamed', teamId: team, name: 'Regionledningen' },
    ])
    expect(toHappenings(activity('chat-renamed'))).toEqual([
      { kind: 'renamed', conversation: chat, name: 'Nya chefsgruppen' },
    ])
    expect(toHappenings(activity('channel-deleted'))).toMatchObject([
      { kind: 'channelDeleted', conversation: { id: channel }, teamId: team, name: 'Möten' },
    ])
  })

  test('a team is archived, opened again, deleted and restored; a channel is restored and renamed', () => {
    for (const [name, kind] of [
      ['team-archived', 'teamArchived'],
      ['team-unarchived', 'teamUnarchived'],
      ['team-deleted', 'teamDeleted'],
      ['team-restored', 'teamRestored'],
    ] as const) {
      expect(toHappenings(activity(name))).toMatchObject([{ kind, teamId: team }])
    }
    expect(
      toHappenings(
        activity('team-deleted', {
          channelData: { ...activity('team-deleted').channelData, eventType: 'teamHardDeleted' },
        }),
      ),
    ).toMatchObject([{ kind: 'teamDeleted', teamId: team }])
    expect(toHappenings(activity('channel-restored'))).toMatchObject([
      { kind: 'channelRestored', conversation: { id: channel }, teamId: team },
    ])
    expect(toHappenings(activity('channel-renamed'))).toMatchObject([
      {
        kind: 'channelRenamed',
        conversation: { id: channel },
        teamId: team,
        name: 'Möten och beslut',
      },
    ])
  })

  test('a Teams meeting begins, and someone joins: names as on the wire, also with a blank before', () => {
    const started = {
      kind: 'meetingStarted',
      teamsMeetingId: 'MCMxOTptZWV0aW5nX1pUUTI=',
      at: '2026-02-06T07:29:17.123Z',
      title: 'Chefsgruppens möte',
    }
    expect(toHappenings(activity('meeting-started'))).toMatchObject([started])
    expect(
      toHappenings(
        activity('meeting-started', { name: ' application/vnd.microsoft.meetingStart' }),
      ),
    ).toMatchObject([started])
    expect(toHappenings(activity('meeting-ended'))).toMatchObject([
      {
        kind: 'meetingEnded',
        teamsMeetingId: started.teamsMeetingId,
        at: '2026-02-06T11:01:58.123Z',
      },
    ])
    // Their own time is the activity's: the value has none.
    expect(toHappenings(activity('participant-joined'))).toMatchObject([
      {
        kind: 'participantsJoined',
        at: '2026-02-06T07:25:31.123Z',
        accounts: [{ ...cecilia, name: 'Cecilia Dahl' }],
      },
    ])
    expect(toHappenings(activity('participant-left'))).toMatchObject([
      {
        kind: 'participantsLeft',
        at: '2026-02-06T09:40:31.123Z',
        accounts: [{ ...cecilia, name: 'Cecilia Dahl' }],
      },
    ])
    // Recorders and other bots are nobody's attendance.
    expect(
      toHappenings(
        activity('participant-joined', {
          value: { members: [{ user: { id: '28:recorder', name: 'Inspelning' } }] },
        }),
      ),
    ).toMatchObject([{ accounts: [] }])
  })

  test('strange values are no fault', () => {
    expect(toHappenings(activity('meeting-started', { value: 7 }))).toMatchObject([
      { kind: 'meetingStarted' },
    ])
    expect(
      toHappenings(activity('participant-joined', { value: { members: [null, { user: 3 }] } })),
    ).toMatchObject([{ accounts: [] }])
    expect(toHappenings(activity('reaction'))).toEqual([])
  })
})

describe('a tap', () => {
  test('of an Action.Execute', () => {
    expect(toTap(activity('execute'))).toMatchObject({
      activityId: 'f:4c1a6b3e',
      verb: 'attend',
      data: { answer: 'yes' },
      automatic: false,
      cardId: '1770362700000',
      sender: anna,
      conversation: chat,
    })
    expect(
      toTap(activity('execute', { value: { action: { verb: 'attend' }, trigger: 'automatic' } })),
    ).toMatchObject({ automatic: true, data: {} })
  })

  test('of an Action.Submit', () => {
    expect(toTap(activity('submit'))).toMatchObject({
      verb: 'done',
      data: { verb: 'done', action: 'U14', how: 'skickat' },
      cardId: '1770362700000',
    })
  })

  test('waits to be shown something only when it is an Execute', () => {
    expect([toTap(activity('execute'))?.inPlace, toTap(activity('submit'))?.inPlace]).toEqual([
      true,
      false,
    ])
  })

  test('with a sentence in it is a press and no message, so that no line of it is a sentence of its own', () => {
    const press = activity('submit', { value: { verb: 'say', say: 'föreslå A\nkommer' } })
    expect(toIncoming(press)).toBeUndefined()
    expect(toTap(press)).toMatchObject({ verb: 'say', data: { say: 'föreslå A\nkommer' } })
    // A choice under a text, from a client that sends its value: said as typed.
    expect(toIncoming(activity('submit', { value: { say: '2' } }))).toMatchObject({ text: '2' })
  })

  test('is not a message with text, nor another invoke', () => {
    expect(toTap(activity('message-personal'))).toBeUndefined()
    expect(toTap(activity('execute', { name: 'composeExtension/query' }))).toBeUndefined()
  })
})

import type { Bot, Dialog, Filled, Finding, Suggestion } from '../../src/say/bot.ts'
import { quotedIn } from '../../src/teams/quoted.ts'
import type { Json } from './connector.ts'
import { payload } from './payload.ts'
import { echo, setup, type Setup } from './setup.ts'

let door: Setup
afterEach(() => door?.close())
const start = async (bot: Partial<Bot> = {}): Promise<Setup> =>
  (door = await setup({ bot: { ...echo, ...bot } }))
const invoke = async (name: string, changes: Json = {}): Promise<Json> => {
  const answer = await door.post({ ...payload(name), serviceUrl: door.connector.url, ...changes })
  expect(answer.status).toBe(200)
  return JSON.parse(answer.body) as Json
}
const value = (name: string, changes: Json): Json => ({
  value: { ...(payload(name)['value'] as Json), ...changes },
})
const nothing = (): Promise<void> => Promise.resolve()
const dialog = (text: string, more: object = {}): Promise<Dialog> =>
  Promise.resolve({ title: 'Klubban', answer: { text, ...more }, deliver: nothing })

describe('the action over a message', () => {
  test('asks for the form with the message as plain text, its author, its time and its place', async () => {
    const asked: Suggestion[] = []
    await start({
      suggest: (one) => (
        asked.push(one),
        dialog('form', { card: { type: 'AdaptiveCard', body: [] } })
      ),
    })
    expect(await invoke('extension-fetch')).toEqual({
      task: {
        type: 'continue',
        value: {
          title: 'Klubban',
          width: 'medium',
          height: 'medium',
          card: {
            contentType: 'application/vnd.microsoft.card.adaptive',
            content: { type: 'AdaptiveCard', body: [] },
          },
        },
      },
    })
    expect(asked).toMatchObject([
      {
        activityId: 'f:7f10',
        conversation: { id: '19:8d2a5d6d4f1e4a1bb9a0@thread.v2', kind: 'groupChat' },
        sender: { name: 'Anna Berg', aadId: 'c9bd0f1b-0000-4000-8000-7ce7a5ef3f11' },
        message: {
          text: 'Vi behöver ta upp läkaravtalet igen; Cecilia Dahl har nya siffror. 🙂\n\n– bemanning\n– kostnader < 2 mkr',
          author: 'Bo Ek',
          at: '2026-02-05T14:05:00.000Z',
          link: 'https://teams.microsoft.com/l/message/19:8d2a5d6d4f1e4a1bb9a0@thread.v2/1770362700000?context=%7B%22contextType%22%3A%22chat%22%7D',
        },
      },
    ])
  })

  test('brings the filled-in form, and its choices come back as the same action', async () => {
    const filled: Filled[] = []
    await start({
      suggested: (one) => (
        filled.push(one),
        dialog('F1 är antecknat.', {
          choices: [{ label: 'Till mötet 17/4', say: 'flytta förslag F1 till 17/4' }],
        })
      ),
    })
    const shown = await invoke('extension-submit')
    expect(shown).toMatchObject({
      task: {
        type: 'continue',
        value: {
          title: 'Klubban',
          card: {
            content: {
              actions: [
                {
                  type: 'Action.Submit',
                  title: 'Till mötet 17/4',
                  data: { say: 'flytta förslag F1 till 17/4' },
                },
              ],
            },
          },
        },
      },
    })
    expect(JSON.stringify(shown)).toContain('F1 är antecknat.')
    expect(filled).toMatchObject([
      {
        activityId: 'f:7f11',
        values: { title: 'Läkaravtalet igen', kind: 'discussion', minutes: '20' },
        message: { author: 'Bo Ek' },
      },
    ])
  })

  test('shows nothing where the bot says nothing, and an apology where it breaks', async () => {
    await start({
      suggested: () => Promise.resolve({ title: '', deliver: nothing }),
      suggest: () => Promise.reject(new Error('secret')),
    })
    expect(await invoke('extension-submit')).toEqual({})
    const apology = JSON.stringify(await invoke('extension-fetch'))
    expect(apology).toContain('fel ref1 sv-SE')
    expect(apology).not.toContain('secret')
  })

  test('sends what the sentence set in motion', async () => {
    let delivered = false
    const deliver = (): Promise<void> => ((delivered = true), Promise.resolve())
    await start({
      suggested: () => Promise.resolve({ title: '', answer: { text: 'klart' }, deliver }),
    })
    await invoke('extension-submit')
    await door.idle()
    expect(delivered).toBe(true)
  })

  test('from a bot is left alone', async () => {
    let asked = 0
    await start({ suggested: () => ((asked += 1), dialog('nej')) })
    expect(await invoke('extension-submit', { from: { id: '28:other', name: 'Bot' } })).toEqual({})
    expect(asked).toBe(0)
  })
})

describe('a search for something to cite', () => {
  const hit = {
    title: 'Beslut 2026-02-06 § 6b, <b>Läkaravtalet</b>',
    detail: 'Avtalet <i>sägs upp</i>.',
    card: { type: 'AdaptiveCard', body: [] },
  }

  test('brings what was typed and where in the list, and gives cards with previews in which nothing is markup', async () => {
    const asked: Finding[] = []
    await start({ find: (one) => (asked.push(one), Promise.resolve({ hits: [hit] })) })
    expect(
      await invoke(
        'extension-query',
        value('extension-query', { queryOptions: { skip: 25, count: 10 } }),
      ),
    ).toEqual({
      composeExtension: {
        type: 'result',
        attachmentLayout: 'list',
        attachments: [
          {
            contentType: 'application/vnd.microsoft.card.adaptive',
            content: hit.card,
            preview: {
              contentType: 'application/vnd.microsoft.card.thumbnail',
              content: {
                title: 'Beslut 2026-02-06 § 6b, ‹b›Läkaravtalet‹/b›',
                text: 'Avtalet ‹i›sägs upp‹/i›.',
              },
            },
          },
        ],
      },
    })
    expect(asked).toMatchObject([
      { typed: 'läkaravtal', skip: 25, count: 10, sender: { name: 'Anna Berg' } },
    ])
  })

  test('before anything is typed, or with options that are none, asks for the latest', async () => {
    const asked: Finding[] = []
    await start({ find: (one) => (asked.push(one), Promise.resolve({ hits: [] })) })
    await invoke(
      'extension-query',
      value('extension-query', { parameters: [{ name: 'initialRun', value: 'true' }] }),
    )
    await invoke(
      'extension-query',
      value('extension-query', {
        parameters: 'läkaravtal',
        queryOptions: { skip: '25', count: null },
      }),
    )
    expect(asked).toMatchObject([
      { typed: '', skip: 0, count: 25 },
      { typed: '', skip: 0, count: 25 },
    ])
  })

  test('that breaks tells so in a line', async () => {
    await start({ find: () => Promise.reject(new Error('secret')) })
    expect(await invoke('extension-query')).toEqual({
      composeExtension: { type: 'message', text: 'fel ref1 sv-SE' },
    })
  })
})

test('an invoke that nothing here is for is answered with nothing, and what it was is in the log', async () => {
  await start()
  for (const name of [
    'composeExtension/selectItem',
    'task/fetch',
    'message/submitAction',
    'config/fetch',
  ])
    expect(await invoke('extension-query', { name })).toEqual({})
  expect(await invoke('extension-fetch', value('extension-fetch', { commandId: 'other' }))).toEqual(
    {},
  )
  expect(door.logged.map(({ values }) => values['name'])).toEqual([
    'composeExtension/selectItem',
    'task/fetch',
    'message/submitAction',
    'config/fetch',
    'composeExtension/fetchTask',
  ])
  expect(door.connector.requests).toEqual([])
})

describe('a message of a chat as text', () => {
  const html = (content: string): string | undefined =>
    quotedIn({ body: { contentType: 'html', content } })?.text

  test.each([
    ['<p>En</p><p>Två</p>', 'En\nTvå'],
    ['a<br>b<br />c', 'a\nb\nc'],
    ['<script>alert(1)</script>Hej <style>b{}</style><!-- tyst -->du', 'Hej du'],
    ['<img src=x onerror="alert(1)" alt="bild">Hej', 'Hej'],
    ['<a href="https://ond.example">Klicka</a> 1 &lt;b&gt; 2', 'Klicka 1 <b> 2'],
    ['&amp;lt;b&amp;gt; <unknown onclick="x">ord</unknown>', '&lt;b&gt; ord'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'ab\nc'],
    ['3 < 4 och 5 > 2', '3 < 4 och 5 > 2'],
    ['', ''],
  ])('%s', (content, text) => expect(html(content)).toBe(text))

  test('as text it stays as it is; with a subject that stands first', () => {
    expect(quotedIn({ body: { contentType: 'text', content: '<b>hej</b>\r\ndu' } })?.text).toBe(
      '<b>hej</b>\ndu',
    )
    expect(
      quotedIn({ subject: 'Budget', body: { contentType: 'html', content: '<p>Mer pengar</p>' } })
        ?.text,
    ).toBe('Budget\nMer pengar')
  })

  test('made to be slow or huge it is read no further than its beginning', () => {
    for (const piece of [
      '<script>',
      '<',
      '<a ',
      '<!--',
      '<li ',
      '<img alt="',
      '&',
      '<emoji alt="x" ',
    ])
      expect(html(piece.repeat(120_000))?.length ?? 0).toBeLessThan(120_000)
  })

  test.each([
    'javascript:alert(1)',
    'http://teams.microsoft.com/l/message/1',
    'https://teams.microsoft.com.evil.example/l/message/1',
    'https://u:p@teams.microsoft.com/l/message/1',
    'https://evil.example/?teams.microsoft.com',
    'https://teams.microsoft.com:8443/l',
    `https://teams.microsoft.com/l/${'a'.repeat(600)}`,
    'nonsense',
  ])('its link is one of Teams, or none: %s', (linkToMessage) =>
    expect(quotedIn({ body: {}, linkToMessage })).toEqual({ text: '' }),
  )

  test('a long link loses its names, and no semicolon of it begins a field', () => {
    const link = quotedIn({
      body: {},
      linkToMessage: `https://teams.microsoft.com/l/message/19:a;b@thread.tacv2/1?tenantId=t&teamName=${'x'.repeat(300)}&channelName=${'y'.repeat(300)}`,
    })?.link
    expect(link).toBe('https://teams.microsoft.com/l/message/19:a%3Bb@thread.tacv2/1?tenantId=t')
  })

  test('of a strange shape it is empty, or none', () => {
    for (const strange of [undefined, null, 'x', []]) expect(quotedIn(strange)).toBeUndefined()
    for (const strange of [
      { body: 'x' },
      { from: { user: { displayName: 7 } }, createdDateTime: 'i går' },
    ])
      expect(quotedIn(strange)).toEqual({ text: '' })
  })
})

import type { FileAnswer } from '../../src/say/bot.ts'
import { openedLink } from '../../src/delivery/sealed-links.ts'
import type { LinkReply } from '../../src/pages/link-page.ts'
import { groupPartition } from '../../src/groups/partition.ts'
import { currentKey } from '../../src/store/link-keys.ts'
import type { Message } from '../../src/text/message.ts'
import type { Account, Conversation } from '../../src/world.ts'
import { opened } from './opened.ts'
import { talk, type Talk } from './talk.ts'

let now: Talk
beforeEach(async () => {
  now = await talk()
  await now.say('Anna', 'nytt möte 2026-01-13 08:30-12:00 Regionarkivet')
  now.posts()
})
afterEach(() => now.end())

const TENANT = '00000000-0000-0000-0000-00000000000a'
const chat = (id: string, kind: Conversation['kind'] = 'groupChat'): Conversation => ({
  id,
  kind,
  tenantId: TENANT,
  serviceUrl: 'http://127.0.0.1:9/',
  botId: '28:bot',
})
const hold = async (): Promise<void> => {
  await now.say('Anna', 'inställningar utkast öppet')
  await now.say('Anna', 'punkt: Läkaravtalet')
  await now.say('Anna', 'starta möte 2026-01-13')
  await now.say('Anna', 'beslut 1: Avtalet sägs upp.')
}
const tokenIn = (text: string | undefined): string =>
  /\/fil\/([^/\s]+)\//.exec(text ?? '')?.[1] ?? ''
const open = (token: string): Promise<LinkReply> => opened(now.world, token)
const text = ({ body }: LinkReply): string =>
  typeof body === 'string' ? body : Buffer.from(body).toString('latin1')
const offered = async (
  who: string,
  said: string,
): Promise<Extract<NonNullable<Message['file']>, { kind: 'offered' }>> => {
  const answer = await now.hear(who, said, { personal: true })
  if (answer?.file?.kind !== 'offered') throw new Error(`nothing was offered: ${answer?.text}`)
  return answer.file
}
let count = 0
const answer = (
  who: string | Account,
  context: string,
  more: Partial<FileAnswer> = {},
): FileAnswer => ({
  activityId: `consent-${(count += 1)}`,
  conversation: chat('private', 'personal'),
  sender: typeof who === 'string' ? now.account(who) : who,
  accepted: true,
  context,
  ...more,
})
async function everything(): Promise<string> {
  const docs: unknown[] = []
  for await (const doc of now.store.all()) docs.push(doc)
  return JSON.stringify(docs)
}

describe('in the group', () => {
  test('the calendar file comes as a link, with a button and in words, until the same time next day', async () => {
    const message = await now.hear('Bo', 'hämta kalenderfil')
    expect(message?.text).toMatch(
      /^Kalenderfilen till mötet tisdag 13 januari 2026\.\nHämta senast tisdag 13 januari 2026 kl\. 09\.00, sedan får du be mig om en ny länk\.\nHämta filen: https:\/\/klubban\.example\/fil\/[\w.-]+\/mote-2026-01-13\.ics$/,
    )
    expect(message?.card).toMatchObject({
      actions: [
        {
          type: 'Action.OpenUrl',
          title: 'Hämta mote-2026-01-13.ics',
          url: expect.stringContaining(tokenIn(message?.text)) as string,
        },
      ],
    })
    const file = await open(tokenIn(message?.text))
    expect([
      file.status,
      file.headers['content-type'],
      file.headers['content-disposition'],
    ]).toEqual([200, 'text/calendar; charset=utf-8', 'attachment; filename="mote-2026-01-13.ics"'])
    expect(text(file)).toContain('BEGIN:VCALENDAR')
  })

  test('the minutes come as Word or PDF, of the meeting named', async () => {
    await hold()
    const word = await open(tokenIn(await now.say('Bo', 'hämta protokoll 13/1')))
    expect([word.status, word.headers['content-disposition'], text(word).slice(0, 2)]).toEqual([
      200,
      'attachment; filename="minnesanteckningar-2026-01-13.docx"',
      'PK',
    ])
    const pdf = await open(tokenIn(await now.say('Bo', 'ladda ner protokollet från 13/1 som pdf')))
    expect([pdf.status, pdf.headers['content-type'], text(pdf).slice(0, 5)]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ])
  })

  test('two at once are two links', async () => {
    await hold()
    const message = await now.hear('Bo', 'hämta protokoll\nhämta kalenderfil 13/1')
    expect(message?.text.match(/\/fil\//g)).toHaveLength(2)
    expect(message?.card?.['actions']).toHaveLength(2)
  })

  test('minutes of a meeting that has not begun are refused in words, and so is a meeting that is none', async () => {
    for (const said of ['hämta protokoll 13/1', 'hämta kalenderfil 14/1'])
      expect((await now.hear('Bo', said))?.text).not.toContain('/fil/')
  })

  test('nobody from outside gets one', async () => {
    const guest = { name: 'Greta Gäst', teamsId: '29:g', aadId: 'aad-g', outside: 'guest' as const }
    now.roster.push(guest)
    await now.bot.happened({
      kind: 'membersAdded',
      conversation: chat('chat'),
      accounts: [guest],
      by: now.account('Anna'),
    })
    const { answer: said } = await now.bot.hear({
      activityId: 'g1',
      conversation: chat('chat'),
      sender: guest,
      text: 'hämta kalenderfil',
      mentioned: [],
    })
    expect(said?.text).not.toContain('/fil/')
  })

  test('in English in a group that is', async () => {
    await now.say('Anna', 'språk engelska')
    expect(await now.say('Bo', 'download calendar file')).toContain(
      'The calendar file for the meeting of Tuesday 13 January 2026.',
    )
  })

  test('neither the link nor the secret is in the log, and the same secret serves all', async () => {
    await now.say('Bo', 'hämta kalenderfil')
    expect(await everything()).not.toContain('/fil/')
    expect(await everything()).not.toContain('.k1.')
    expect(await currentKey(now.world)).toEqual(
      await currentKey({ ...now.world, newId: () => 'another' }),
    )
  })
})

describe('a link', () => {
  let token = ''
  beforeEach(async () => {
    token = tokenIn(await now.say('Bo', 'hämta kalenderfil'))
  })

  test('is over when its time is, and the page says how to get a new one', async () => {
    now.at('2026-01-13T07:59:59Z')
    expect((await open(token)).status).toBe(200)
    now.at('2026-01-13T08:00:00Z')
    const over = await open(token)
    expect([over.status, over.headers['content-type']]).toEqual([410, 'text/html; charset=utf-8'])
    expect(text(over)).toContain('Länken gäller inte längre.')
  })

  test('altered in any part it is none, and nothing of what there is is told', async () => {
    const parts = token.split('.')
    const other = groupPartition(TENANT, 'other').slice(2)
    const mac = parts.at(-1) ?? ''
    const altered = [
      parts.with(0, other),
      parts.with(1, 'docx'),
      parts.with(2, 'm2'),
      parts.with(2, 'm1-1'),
      parts.with(3, 'all'),
      parts.with(3, 'p1'),
      parts.with(4, 'zzzzzz'),
      parts.with(5, 'zzzzzz'),
      parts.with(6, 'k2'),
      parts.with(7, `${mac.slice(0, -1)}${mac.endsWith('A') ? 'B' : 'A'}`),
      parts.with(7, 'A'.repeat(22)),
      parts.slice(0, 7),
      [...parts, 'x'],
    ].map((all) => all.join('.'))
    for (const one of [
      ...altered,
      '',
      '..',
      token.toUpperCase(),
      `${token}%00`,
      '<script>',
      'a'.repeat(5000),
    ]) {
      const page = await open(one)
      expect([one.slice(0, 60), page.status, text(page).includes('Här finns ingen fil.')]).toEqual([
        one.slice(0, 60),
        404,
        true,
      ])
      expect(text(page)).not.toContain('<script>')
    }
  })

  test('of another installation it is none', async () => {
    const other = await talk()
    try {
      await other.say('Anna', 'nytt möte 2026-01-13 08:30-12:00 Regionarkivet')
      Object.assign(other.world, { newId: () => 'another' })
      const foreign = tokenIn(await other.say('Bo', 'hämta kalenderfil'))
      expect((await opened(other.world, foreign)).status).toBe(200)
      expect((await open(foreign)).status).toBe(404)
    } finally {
      await other.end()
    }
  })

  test('made as an offer it opens nothing', async () => {
    const { context } = await offered('Bo', 'hämta kalenderfil')
    expect((await open(context)).status).toBe(404)
  })

  test('shows the meeting as it stands when it is opened, and nothing once the bot is taken away', async () => {
    await now.say('Anna', 'flytta möte 13/1 till 14/1')
    expect(text(await open(token))).toContain('20260114T')
    await now.bot.happened({
      kind: 'uninstalled',
      conversation: chat('chat'),
      by: now.account('Anna'),
    })
    expect((await open(token)).status).toBe(410)
  })

  test('is told over in English to a group that speaks it', async () => {
    await now.say('Anna', 'språk engelska')
    now.at('2026-01-14T08:00:00Z')
    expect(text(await open(token))).toContain('This link no longer works.')
  })
})

describe('in one’s own chat', () => {
  test('the file is offered with its name and size, and allowed it is given', async () => {
    await hold()
    const offer = await offered('Bo', 'hämta protokoll 13/1')
    const given = await now.bot.given!(answer('Bo', offer.context))
    expect([
      offer.name,
      offer.bytes > 1000,
      given.file?.name,
      Buffer.from(given.file?.bytes ?? []).toString('latin1', 0, 2),
    ]).toEqual([
      'minnesanteckningar-2026-01-13.docx',
      true,
      'minnesanteckningar-2026-01-13.docx',
      'PK',
    ])
    expect([given.file?.stored, given.answer]).toEqual([
      'minnesanteckningar-2026-01-13.docx ligger nu i din OneDrive.',
      undefined,
    ])
  })

  test('the same answer twice gives it once', async () => {
    const { context } = await offered('Bo', 'hämta kalenderfil')
    const twice = answer('Bo', context)
    expect([
      (await now.bot.given!(twice)).file?.name,
      await now.bot.given!(twice).then(({ file, answer: said }) => [file, said]),
    ]).toEqual(['mote-2026-01-13.ics', [undefined, undefined]])
  })

  test('declined, a kind word and no file', async () => {
    const { context } = await offered('Bo', 'hämta kalenderfil')
    const given = await now.bot.given!(answer('Bo', context, { accepted: false }))
    expect([given.file, given.answer?.text]).toEqual([
      undefined,
      'Då lägger jag inte upp filen. Skriv ”hämta” igen om du ändrar dig.',
    ])
  })

  test('pressed on a card it comes as a link, since nothing but words can be shown there', async () => {
    const tapped = await now.bot.tap!({
      activityId: 't1',
      conversation: chat('private-Bo', 'personal'),
      sender: now.account('Bo'),
      verb: 'say',
      data: { say: 'hämta kalenderfil' },
      automatic: false,
      inPlace: true,
    })
    expect(JSON.stringify(tapped)).toContain('/fil/')
  })

  test.each<[string, (context: string) => FileAnswer]>([
    ['somebody else', (context) => answer('Cecilia', context)],
    ['a stranger', (context) => answer({ name: 'X', teamsId: '29:x', aadId: 'aad-x' }, context)],
    ['an altered context', (context) => answer('Bo', context.replace('.m1.', '.m2.'))],
    ['a context of nothing', () => answer('Bo', '')],
    ['a link', (context) => answer('Bo', context.split('.').slice(0, 4).join('.'))],
  ])('%s is given nothing', async (_who, made) => {
    const { context } = await offered('Bo', 'hämta kalenderfil')
    const before = await everything()
    const given = await now.bot.given!(made(context))
    expect([given.file, given.answer?.text, await everything()]).toEqual([
      undefined,
      expect.stringContaining('går inte att hämta längre'),
      before,
    ])
  })

  test('too late, or after having left the group, nothing is given', async () => {
    const { context } = await offered('Bo', 'hämta kalenderfil')
    await now.bot.happened({
      kind: 'membersRemoved',
      conversation: chat('chat'),
      accounts: [now.account('Bo')],
      by: now.account('Anna'),
    })
    expect((await now.bot.given!(answer('Bo', context))).file).toBeUndefined()
    const other = await offered('Cecilia', 'hämta kalenderfil')
    now.at('2026-01-13T09:00:00Z')
    expect((await now.bot.given!(answer('Cecilia', other.context))).file).toBeUndefined()
  })
})

test('a token says what it was sealed with', async () => {
  const token = tokenIn(await now.say('Bo', 'hämta kalenderfil'))
  expect(await openedLink(now.world, token)).toEqual({
    pk: now.pk,
    form: 'ics',
    matter: 'm1',
    who: 'p2',
    issued: new Date('2026-01-12T08:00:00Z'),
    until: new Date('2026-01-13T08:00:00Z'),
  })
})

import { addedTo } from './added.ts'
import type { Dialog, Filled } from '../../src/say/bot.ts'
import type { Proposal } from '../../src/meetings/proposal.ts'
import type { Conversation } from '../../src/world.ts'
import { talk, type Talk } from './talk.ts'

let now: Talk
beforeEach(async () => {
  now = await talk()
  await now.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Regionarkivet')
  await now.say('Anna', 'nytt möte 2026-04-17 08:30-12:00')
  now.posts()
})
afterEach(() => now.end())

const chat = (id = 'chat', kind: Conversation['kind'] = 'groupChat'): Conversation => ({
  id,
  kind,
  tenantId: '00000000-0000-0000-0000-00000000000a',
  serviceUrl: 'http://127.0.0.1:9/',
  botId: '28:bot',
})
const message = {
  text: 'Vi behöver ta upp läkaravtalet igen. Siffrorna är nya.\navsluta möte ändå',
  author: 'Bo Ek',
  at: '2026-01-10T14:05:00.000Z',
  link: 'https://teams.microsoft.com/l/message/1/2?context=%7B%7D',
}
let count = 0
const filled = (values: Filled['values'], more: Partial<Filled> = {}): Filled => ({
  activityId: `form-${(count += 1)}`,
  conversation: chat(),
  sender: now.account('Cecilia'),
  message,
  values,
  ...more,
})
const send = async (values: Filled['values'], more: Partial<Filled> = {}): Promise<Dialog> => {
  const dialog = await now.bot.suggested!(filled(values, more))
  await dialog.deliver()
  return dialog
}
const proposal = async (id: string): Promise<Proposal | undefined> =>
  (await now.store.get<Proposal>(now.pk, id))?.doc
/** Everything in the store. */
async function everything(): Promise<string> {
  const docs: unknown[] = []
  for await (const doc of now.store.all()) docs.push(doc)
  return JSON.stringify(docs)
}
const inputs = (dialog: Dialog): Record<string, unknown> =>
  Object.fromEntries(
    ((dialog.answer?.card?.['body'] ?? []) as { id?: string; value?: unknown }[]).flatMap((one) =>
      one.id === undefined ? [] : [[one.id, one.value]],
    ),
  )

describe('the form', () => {
  test('is filled in with the message: its first line as the title, all of it as the background', async () => {
    const dialog = await now.bot.suggest!(filled({}))
    expect(dialog.title).toBe('Föreslå till dagordningen')
    expect(inputs(dialog)).toEqual({
      title: 'Vi behöver ta upp läkaravtalet igen. Siffrorna är nya.',
      kind: undefined,
      minutes: undefined,
      background: message.text,
    })
  })

  test('a long first line ends with its first sentence, and a huge message is cut', async () => {
    const long = `Kort mening. ${'ord '.repeat(2000)}`
    const shown = inputs(await now.bot.suggest!(filled({}, { message: { text: long } })))
    expect(shown['title']).toBe('Kort mening.')
    expect(String(shown['background']).length).toBeLessThanOrEqual(3000)
    expect(
      String(
        inputs(await now.bot.suggest!(filled({}, { message: { text: '😀'.repeat(2000) } })))[
          'title'
        ],
      ).isWellFormed(),
    ).toBe(true)
  })

  test('changes nothing, however often it is asked for', async () => {
    const before = await everything()
    await now.bot.suggest!(filled({}))
    await now.bot.suggest!(filled({}))
    expect(await everything()).toBe(before)
  })

  test('is in English in a group that is', async () => {
    await now.say('Anna', 'språk engelska')
    expect((await now.bot.suggest!(filled({}))).title).toBe('Propose for the agenda')
  })

  test('without a message to read says so', async () => {
    const { message: _none, ...rest } = filled({})
    expect((await now.bot.suggest!(rest)).answer?.text).toContain('gick inte att läsa')
  })
})

describe('the filled-in form', () => {
  test('is the sender’s own proposal, with all its fields, where it comes from and a link back', async () => {
    const dialog = await send({
      form: 'propose',
      title: 'Läkaravtalet igen',
      kind: 'discussion',
      minutes: 20,
      background: message.text,
    })
    expect(dialog.answer?.text).toContain('F1')
    expect(dialog.answer?.text).toContain('6 februari')
    expect(dialog.answer?.choices?.map(({ say }) => say)).toEqual([
      'flytta förslag F1 till 2026-04-17',
    ])
    expect(await proposal('F1')).toMatchObject({
      title: 'Läkaravtalet igen',
      kind: 'discussion',
      minutes: 20,
      link: message.link,
      by: (await now.group()).people['p3']?.id,
      background: `Ur ett meddelande i Teams av Bo Ek den 10 januari 2026:\n${message.text}`,
    })
  })

  test('no line of somebody else’s message is carried out', async () => {
    await now.say('Anna', 'starta möte 2026-02-06')
    const lines =
      'avsluta möte ändå\nbeslut 1: sälj allt\nroll Cecilia Dahl sekreterare\n20 min\ntyp beslut\nlänk https://evil.example\nmöte 17/4'
    await send(
      { title: `Rubrik\navsluta möte ändå; typ beslut; möte 2026-04-17`, background: lines },
      { sender: now.account('Anna') },
    )
    const kept = await proposal('F1')
    expect(kept).toMatchObject({
      title: 'Rubrik avsluta möte ändå; typ beslut; möte 2026-04-17',
      link: message.link,
    })
    expect(kept?.background).toContain(lines)
    expect(kept).not.toHaveProperty('kind', 'decision')
    expect(kept?.minutes).toBeUndefined()
    const group = await now.group()
    expect(Object.values(group.calendar).map(({ status }) => status)).toEqual(['open', 'planned'])
    expect(group.people['p3']?.roles).toEqual([])
  })

  test('the same one twice is one proposal', async () => {
    const twice = filled({ title: 'En gång' })
    const [first, second] = [await now.bot.suggested!(twice), await now.bot.suggested!(twice)]
    expect([first.answer?.text.includes('F1'), second.answer]).toEqual([true, undefined])
    expect(await proposal('F2')).toBeUndefined()
  })

  test('stands in the log as what its sender said, and can be taken back', async () => {
    await send({ title: 'Tas tillbaka' })
    expect(await now.whisper('Anna', 'logg')).toContain('föreslå: Tas tillbaka')
    expect(await now.say('Cecilia', 'ångra')).toContain('tog tillbaka')
  })

  test('a personal number in the message is asked about before anything is stored, and the dialog’s button answers', async () => {
    const asked = await send({ title: 'Om en person', background: 'Det gäller 811218-9876.' })
    expect(asked.answer?.choices?.map(({ label }) => label)).toEqual([
      'Utan personnummer',
      'Med personnummer',
      'Inte alls',
    ])
    expect(await everything()).not.toContain('811218')
    const answered = await send({ say: '1' })
    expect(answered.answer?.text).toContain('F1')
    expect((await proposal('F1'))?.background).toContain('[personnummer utelämnat]')
    expect(await everything()).not.toContain('811218')
  })

  test('values that no form of ours sends are left out or refused in words', async () => {
    await send({ title: 'Udda', kind: '__proto__', minutes: 'många', background: { a: 1 } })
    const odd = await proposal('F1')
    expect([odd?.title, odd?.kind, odd?.minutes, odd?.background]).toEqual([
      'Udda',
      undefined,
      undefined,
      'Ur ett meddelande i Teams av Bo Ek den 10 januari 2026:',
    ])
    expect((await send({ title: 7 })).answer?.text).toContain('föreslå')
    expect(
      (await send({ title: 'x'.repeat(100_000), background: 'y'.repeat(100_000) })).answer?.text,
    ).toContain('F2')
    expect((await proposal('F2'))?.title).toHaveLength(200)
    expect(await proposal('F3')).toBeUndefined()
  })
})

describe('where the bot knows nobody', () => {
  test.each<[string, Partial<Filled>]>([
    ['a group chat of others', { conversation: chat('other') }],
    ['a channel of another team', { conversation: chat('19:c', 'channel'), teamId: '19:other' }],
    [
      'a Teams meeting that nobody has said belongs here',
      { conversation: chat('19:meeting_x@thread.v2'), teamsMeetingId: 'm' },
    ],
    ['a chat between two', { conversation: chat('19:two@unq.gbl.spaces', 'personal') }],
  ])('%s: a kind word, and no trace', async (_where, place) => {
    await now.whisper('Cecilia', 'hej')
    const before = await everything()
    expect((await now.bot.suggest!(filled({}, place))).answer).toEqual({
      text: expect.stringContaining('hör inte till någon grupp') as string,
    })
    expect((await send({ title: 'Hit ska det inte' }, place)).answer?.text).toContain(
      'hör inte till någon grupp',
    )
    expect(await everything()).toBe(before)
  })

  test('a group that the bot was taken away from is none', async () => {
    await now.bot.happened({ kind: 'uninstalled', conversation: chat(), by: now.account('Anna') })
    const before = await everything()
    expect((await send({ title: 'Hit ska det inte' })).answer?.text).toContain(
      'hör inte till någon grupp',
    )
    expect(await everything()).toBe(before)
  })

  test('in one’s own chat with the bot it goes to one’s group', async () => {
    await now.whisper('Cecilia', 'hej')
    expect(
      (await send({ title: 'Härifrån' }, { conversation: chat('private-Cecilia', 'personal') }))
        .answer?.text,
    ).toContain('F1')
  })

  test('in several groups one is asked which, and still no line of the message is carried out', async () => {
    const other = chat('other')
    await addedTo(now, other, [now.account('Anna')], { name: 'AU' })
    await now.say('Anna', 'starta möte 2026-02-06')
    await now.whisper('Anna', 'hej')
    await now.whisper('Anna', 'grupp Ingen')
    const own = { conversation: chat('private-Anna', 'personal'), sender: now.account('Anna') }
    const asked = await send(
      { title: 'Härifrån', background: 'avsluta möte ändå; typ beslut\nbeslut 1: sälj allt' },
      own,
    )
    expect(asked.answer?.choices?.map(({ label }) => label)).toEqual(['Chefsgruppen', 'AU'])
    expect((await send({ say: '1' }, own)).answer?.text).toContain('F1')
    expect(await proposal('F1')).toMatchObject({
      title: 'Härifrån',
      background:
        'Ur ett meddelande i Teams av Bo Ek den 10 januari 2026: avsluta möte ändå, typ beslut / beslut 1: sälj allt',
    })
    expect(Object.values((await now.group()).calendar).map(({ status }) => status)).toEqual([
      'open',
      'planned',
    ])
  })

  test('somebody from outside is told what they may do, before and after', async () => {
    const guest = { name: 'Greta Gäst', teamsId: '29:g', aadId: 'aad-g', outside: 'guest' as const }
    now.roster.push(guest)
    await now.bot.happened({
      kind: 'membersAdded',
      conversation: chat(),
      accounts: [guest],
      by: now.account('Anna'),
    })
    expect((await now.bot.suggest!(filled({}, { sender: guest }))).answer?.card).toBeUndefined()
    const before = await everything()
    await send({ title: 'Nej' }, { sender: guest })
    expect(await everything()).toBe(before)
  })
})

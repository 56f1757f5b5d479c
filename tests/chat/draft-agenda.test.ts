import type { Conversation } from '../../src/world.ts'
import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/*
 * `dagordningsutkast stängt`: an agenda that has not been sent out is for those who lead, AU and adjusters, in every door; by itself it is open. Anna leads, Bo is
 * AU, Cecilia adjusts, David is a member. The clock starts on Monday 12 January 2026, 09.00.
 */
let t: Talk
beforeEach(async () => {
  t = await talk()
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23' })
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-02' })
  await t.say('Anna', 'roll Bo Ek AU\nroll Cecilia Dahl justerare')
  await t.say('Anna', 'punkt: Vargstigen ; bakgrund Hemligt underlag ; länk https://example.se/pm')
  await t.say('Anna', 'punkt: Vargarnas jour ; möte 17/4')
})
afterEach(() => t.end())

const title = /Vargstigen|Vargarnas|Hemligt|example\.se/
const doors = [
  'dagordning',
  'agenda 6/2',
  'dagordning 17/4',
  'punkt 1',
  'item 1',
  'punkt 1 17/4',
  'sök vargstigen',
  'search jour',
  'historik vargstigen',
  'history vargarnas',
  'bilagor',
  'attachments 6/2',
  'kedja 6/2 § 1',
  'hemma 6/2 § 1',
  'behind 2026-02-06 § 1',
  'visa 2026-02-06 § 1',
  'sök hemligt',
  'vad händer med vargstigen',
]

const found = async (who: string, kind: Conversation['kind']) =>
  JSON.stringify(
    await t.bot.find!({
      typed: 'varg',
      conversation: {
        id: kind === 'personal' ? `private-${who}` : 'chat',
        kind,
        tenantId: '00000000-0000-0000-0000-00000000000a',
        serviceUrl: 'http://127.0.0.1:9/',
        botId: '28:bot',
      },
      sender: t.account(who),
      skip: 0,
      count: 25,
    }),
  )
const told = async (who: string, sentence: string, personal: boolean): Promise<string> =>
  JSON.stringify((await t.hear(who, sentence, { personal })) ?? '')
    .replaceAll(sentence, '')
    .replaceAll(/vargstigen/g, '')

test('by itself it is open to the group', async () => {
  expect(await t.say('David', 'dagordning 6/2')).toMatch(/Vargstigen/)
  expect(await found('David', 'groupChat')).toMatch(/Vargstigen/)
})

describe('closed', () => {
  beforeEach(async () => {
    await t.say('Anna', 'inställningar dagordningsutkast stängt')
  })

  test.each(doors)('a member is not told by: %s', async (sentence) => {
    expect(await told('David', sentence, false)).not.toMatch(title)
    expect(await told('David', sentence, true)).not.toMatch(title)
  })

  test('a member is told why, and what they can do', async () => {
    expect(await t.say('David', 'dagordning 6/2')).toBe(
      'Dagordningen till mötet fredag 6 februari 2026 är inte skickad än. Den läggs ut i gruppen när den är klar. Till och med fredag 23 januari 2026 kan du föreslå något: ”föreslå” och rubriken.',
    )
    await t.say('Anna', 'språk engelska')
    expect(await t.say('David', 'punkt 1')).toBe(
      'The agenda of the meeting Friday 6 February 2026 has not been sent out yet. It is posted in the group when it is ready. Until Friday 23 January 2026 you can propose something: “propose” and the title.',
    )
  })

  test('the message extension and a card tell nothing of it', async () => {
    expect(await found('David', 'groupChat')).not.toMatch(title)
    expect(await found('David', 'personal')).not.toMatch(title)
    for (const show of ['agenda', 'decision', 'note', 'action', 'help'])
      expect(
        JSON.stringify(
          await t.press('David', 'show', { show, about: { meeting: 'm1' } }, { personal: true }),
        ),
      ).not.toMatch(title)
  })

  test.each(['Anna', 'Bo', 'Cecilia'])('%s reads it in their own chat', async (who) => {
    expect(await t.whisper(who, 'dagordning 6/2')).toMatch(/Vargstigen/)
    expect(await t.whisper(who, 'punkt 1')).toMatch(/Hemligt/)
    expect(await t.whisper(who, 'sök jour')).toMatch(/Vargarnas jour/)
    expect(await found(who, 'personal')).toMatch(/Vargstigen/)
    expect(
      JSON.stringify(
        await t.press(
          who,
          'show',
          { show: 'agenda', about: { meeting: 'm1' } },
          { personal: true },
        ),
      ),
    ).toMatch(/Vargstigen/)
  })

  test('who is appointed to adjust one meeting reads that agenda, in their own chat, and no other', async () => {
    await t.say('Anna', 'inställningar justering på')
    await t.say('Anna', 'justerare 6/2: David')
    expect(await t.whisper('David', 'agenda 6/2')).toMatch(/Vargstigen/)
    expect(await t.whisper('David', 'punkt 1')).toMatch(/Hemligt/)
    expect(await t.whisper('David', 'sök hemligt')).toMatch(/Vargstigen/)
    expect(await t.whisper('David', 'bilagor 6/2')).toMatch(/example\.se/)
    expect(await t.say('David', 'dagordning 6/2')).toContain('i din egen chatt')
    expect(await told('David', 'dagordning 17/4', true)).not.toMatch(title)
    expect(await told('Eva', 'dagordning 6/2', true)).not.toMatch(title)
    const pressed = (meeting: string) =>
      t.press('David', 'show', { show: 'agenda', about: { meeting } }, { personal: true })
    expect(JSON.stringify(await pressed('m1'))).toMatch(/Vargstigen/)
    expect(JSON.stringify(await pressed('m2'))).not.toMatch(title)
    expect(await found('David', 'personal')).toMatch(/Vargstigen/)
    expect(await found('David', 'groupChat')).not.toMatch(title)
  })

  test('where all read it is not told, also when somebody asks who may', async () => {
    expect(await t.say('Anna', 'dagordning 6/2')).toBe(
      'Dagordningen till mötet fredag 6 februari 2026 är inte skickad än. Du ser utkastet i din egen chatt med mig.',
    )
    expect(await found('Anna', 'groupChat')).not.toMatch(title)
  })

  test('sent out it is everybody’s, and so is that of a meeting that is held', async () => {
    await t.say('Anna', 'skicka dagordning 6/2')
    expect(await t.say('David', 'dagordning 6/2')).toMatch(/Vargstigen/)
    expect(await told('David', 'dagordning 17/4', false)).not.toMatch(title)
    t.at('2026-04-17T06:30:00Z')
    await t.say('Anna', 'starta möte 17/4')
    expect(await t.say('David', 'punkt 1')).toMatch(/Vargarnas jour/)
  })

  test('it can be opened again, in English too', async () => {
    expect(await t.say('Anna', 'settings draft agenda open')).toMatch(/dagordningsutkast.*öppet/)
    expect(await t.say('David', 'dagordning 6/2')).toMatch(/Vargstigen/)
  })
})

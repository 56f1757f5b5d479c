import { addedTo } from '../added.ts'
import { commands } from '../../../src/acts/index.ts'
import { createBot } from '../../../src/doors/hear.ts'
import { DeliveryError } from '../../../src/world.ts'
import { pass } from '../../../src/reminders/pass.ts'
import type { Doc } from '../../../src/store/store.ts'
import { buttonsOf, titlesOf, wordsOf } from '../../conversations/seen.ts'
import { finger } from './finger.ts'
import { give } from '../given.ts'
import { plan } from '../plan.ts'
import { talk, type Post, type Talk } from '../talk.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
  await plan(t, {
    id: 'm1',
    on: '2026-02-06',
    lastDayOn: '2026-01-23',
    items: ['Lokalerna', 'Läkaravtalet'],
  })
  t.posts()
})
afterEach(() => t.end())

const words = (card: unknown): string[] => wordsOf(card as Record<string, unknown>).split('\n')
const titles = (card: unknown): string[] => titlesOf(card as Record<string, unknown>)
const everything = async (): Promise<Doc[]> => {
  const all: Doc[] = []
  for await (const { doc } of t.store.all()) all.push(doc)
  return all
}

describe('a card in a group', () => {
  test('holds only what everybody may see, and the clients of those who lead ask for theirs', async () => {
    const { card } = (await t.hear('Anna', 'dagordning'))!
    expect(titles(card)).toEqual(['Föreslå ärende'])
    expect(card).toMatchObject({
      refresh: {
        action: {
          type: 'Action.Execute',
          verb: 'show',
          data: { show: 'agenda', about: { meeting: 'm1' } },
        },
        userIds: ['29:1'],
      },
    })
    const lead = await t.press(
      'Anna',
      'show',
      { show: 'agenda', about: { meeting: 'm1' } },
      { automatic: true },
    )
    expect(titles(lead.card)).toEqual(['Föreslå ärende', 'Skicka ut dagordningen'])
    const member = await t.press(
      'Bo',
      'show',
      { show: 'agenda', about: { meeting: 'm1' } },
      { automatic: true },
    )
    expect(titles(member.card)).toEqual(['Föreslå ärende'])
  })

  test('no control of the secretary’s stands in it', async () => {
    t.at('2026-02-06T07:30:00Z')
    for (const text of ['starta möte', 'närvaro', 'förslag']) {
      const message = await t.hear('Anna', text)
      for (const button of buttonsOf(message?.card ?? {}))
        expect([text, button['verb']]).toEqual([text, 'show'])
    }
    expect(
      (await t.press('Bo', 'show', { show: 'console', about: { meeting: 'm1' } })).answer?.text,
    ).toMatch(/^Det kan bara sekreteraren/)
  })

  test('pressed in a client that knows only Submit, a view is shown in the presser’s own chat, and not to the group', async () => {
    const { answer } = await t.press(
      'Anna',
      'show',
      { show: 'console', about: { meeting: 'm1' } },
      { submit: true },
    )
    expect(answer).toBeUndefined()
    expect(t.posts().map(({ to }) => to)).toEqual(['private-Anna'])
  })
})

test('the welcome in somebody’s own chat opens their own help and their own actions', async () => {
  await give(t, { id: 'U1', text: 'Se över avtalen', owners: ['Bo'] })
  const { home } = await t.group()
  const { answer } = await t.bot.happened({
    kind: 'installed',
    conversation: { ...home, id: 'private-Bo', kind: 'personal' },
    by: t.account('Bo'),
  })
  const bo = finger(t, 'Bo', { personal: true }).on(answer?.card)
  await bo.press('Mina uppdrag')
  expect(words(bo.card())).toContain('U1 Se över avtalen')
  await bo.on(answer?.card).press('Visa vad jag kan göra')
  expect(words(bo.card())[0]).toBe('Det här kan jag hjälpa dig med i Chefsgruppen')
})

describe('a form', () => {
  test('keeps what was typed when something is missing, and says what', async () => {
    const bo = finger(t, 'Bo', { personal: true }).on(
      (await t.hear('Bo', 'dagordning', { personal: true }))?.card,
    )
    await bo.press('Föreslå ärende')
    await bo.press('Lämna förslaget', { 'Tid i minuter': '20', Bakgrund: 'Rad ett\nrad två' })
    expect(words(bo.card())[0]).toBe('Det saknas något: rubrik. Fyll i det och skicka igen.')
    expect(words(bo.card()).join('\n')).toContain('‹Bakgrund (valfritt)› Rad ett\nrad två')
    expect(JSON.stringify(bo.card())).toContain('"value":"20"')
    await bo.press('Lämna förslaget', { Rubrik: 'Hyran' })
    expect(words(bo.card()).slice(0, 1)).toEqual(['F1 är antecknat som förslag: ”Hyran” (20 min).'])
    expect(await t.whisper('Bo', 'förslag F1')).toContain('Rad ett\nrad två')
  })

  test('keeps it also when the rules say no', async () => {
    await t.say('Anna', 'kalla')
    const announcement = t.posts().find(({ message }) => message.card)?.message.card
    const bo = finger(t, 'Bo').on(announcement)
    expect(
      (await bo.press('Anmäl ersättare', { 'Någon annan, skriv namnet': 'Bo Ek' })).answer?.text,
    ).toContain('Du kan inte ersätta dig själv')
    expect(bo.card()).toBe(announcement)
  })

  test('of somebody whom nobody has met is taken up once Teams knows them, and not before', async () => {
    const { home } = await t.group()
    const sender = { name: 'Frida Ny', teamsId: '29:frida', aadId: 'aad-frida' }
    const press = (id: string) =>
      t.bot.tap!({
        activityId: id,
        conversation: home,
        sender,
        verb: 'form',
        data: { form: 'propose', about: {}, title: 'Hyran' },
        automatic: false,
        inPlace: true,
      })
    expect((await press('one')).answer?.text).toMatch(/inte insläppt i gruppen än/)
    t.roster.push(sender)
    expect((await press('two')).answer?.text).toMatch(/^F1 är antecknat/)
  })

  test('keeps it when only the sentence it makes is refused', async () => {
    t.at('2026-02-06T07:30:00Z')
    await t.say('Anna', 'starta möte')
    const anna = finger(t, 'Anna').on(
      (await t.press('Anna', 'show', { show: 'action', about: { meeting: 'm1' } })).card,
    )
    await anna.press('Ge uppdraget', {
      'Vad som ska göras': 'Ta fram en plan',
      'Klart senast, i ord': '31 februari',
    })
    expect(words(anna.card())[0]).toContain('31 februari')
    expect(JSON.stringify(anna.card())).toContain('"value":"Ta fram en plan"')
    expect((await everything()).filter(({ type }) => type === 'action')).toEqual([])
  })

  test('for an action after a decision is about that decision, whatever is decided while it is open', async () => {
    t.at('2026-02-06T07:30:00Z')
    await t.say('Anna', 'starta möte')
    const show = { show: 'console', about: { meeting: 'm1' } }
    const anna = finger(t, 'Anna', { personal: true }).on(
      (await t.press('Anna', 'show', show, { personal: true })).card,
    )
    await anna.press('Beslut')
    await anna.press('Anteckna beslutet', { 'Beslutet, ordagrant': 'En plan tas fram.' })
    await anna.press('Uppdrag')
    await t.say('Anna', 'beslut 1: Den ska vara klar i maj.')
    await anna.press('Ge uppdraget', { 'Vad som ska göras': 'Ta fram en plan' })
    expect(words(anna.card()).join(' ')).toContain('U1 (2026-02-06 § 1): Ta fram en plan.')
    await anna.press('Uppdrag')
    await anna.press('Ge uppdraget', { 'Vad som ska göras': 'Bli klar' })
    expect(words(anna.card()).join(' ')).toContain('U2 (2026-02-06 § 1:2): Bli klar.')
    await anna.press('Uppdrag')
    await anna.press('Ge uppdraget', { Punkt: '2 Läkaravtalet', 'Vad som ska göras': 'Ring' })
    expect(words(anna.card()).join(' ')).toContain('U3 (2026-02-06 § 2): Ring.')
  })

  test('of a meeting that has been closed meanwhile says so, and shows what is true now', async () => {
    t.at('2026-02-06T07:30:00Z')
    await t.say('Anna', 'starta möte')
    const anna = finger(t, 'Anna', { personal: true })
    anna.on(
      (
        await t.press(
          'Anna',
          'show',
          { show: 'console', about: { meeting: 'm1' } },
          { personal: true },
        )
      ).card,
    )
    const stale = anna.card()
    await anna.press('Beslut')
    await t.say('Anna', 'avsluta möte ändå')
    await anna
      .press('Anteckna beslutet', { 'Beslutet, ordagrant': 'För sent.' })
      .catch(() => undefined)
    expect(words(anna.card()).join(' ')).toMatch(/pågår inte längre|Inget möte pågår/)
    // What belongs to the writing up is done, and the card is as it is now.
    await anna.on(stale).press('Fastställ dagordningen')
    expect(words(anna.card()).join(' ')).toMatch(
      /^Dagordningen .* fastställd .*Mötet är avslutat\./,
    )
    await anna.on(stale).press('Avsluta mötet')
    expect(words(anna.card()).slice(0, 3)).toEqual([
      expect.stringMatching(/^Mötet fredag 6 februari 2026 är avslutat\./),
      'Mötet fredag 6 februari 2026',
      'Mötet är avslutat.',
    ])
    expect(JSON.stringify(await everything())).not.toContain('För sent.')
  })
})

test('two copies of the bot that get the same press carry it out once, and answer the same', async () => {
  const copies = [createBot(t.world, commands), createBot(t.world, commands)]
  const { home } = await t.group()
  const answers = await Promise.all(
    copies.map((bot) =>
      bot.tap!({
        activityId: 'same',
        conversation: home,
        sender: t.account('Bo'),
        verb: 'form',
        data: { form: 'propose', about: {}, title: 'Hyran' },
        automatic: false,
        inPlace: true,
      }),
    ),
  )
  expect(answers[0]?.answer?.text).toMatch(/^F1 är antecknat/)
  expect(answers[1]?.answer?.text).toBe(answers[0]?.answer?.text)
  expect((await t.group()).counters).toMatchObject({ proposal: 1 })
})

test('a card for somebody in several groups says which group it is about, and goes on being about it', async () => {
  const other = {
    id: 'other',
    kind: 'groupChat',
    tenantId: '00000000-0000-0000-0000-00000000000a',
    serviceUrl: 'http://127.0.0.1:9/',
    botId: '28:bot',
  } as const
  await addedTo(t, other, [t.account('Eva'), t.account('Bo')], { name: 'Andra' })
  await t.whisper('Bo', 'grupp Chefsgruppen')
  const { card } = (await t.hear('Bo', 'dagordning', { personal: true }))!
  expect(words(card)[0]).toBe('Chefsgruppen:')
  await t.whisper('Bo', 'grupp Andra')
  const bo = finger(t, 'Bo', { personal: true }).on(card)
  await bo.press('Föreslå ärende')
  await bo.press('Lämna förslaget', { Rubrik: 'Hyran' })
  expect((await t.group()).counters).toMatchObject({ proposal: 1 })
  // A press is an answer, so the group it was about is meant from now on.
  expect(await t.whisper('Bo', 'förslag')).toMatch(/^Chefsgruppen:\n1 förslag väntar/)
})

test('the question to somebody who has not answered the announcement shows their answer, once there is one', async () => {
  await t.say('Anna', 'kalla 6/2')
  t.at('2026-02-03T08:00:00Z')
  await pass(t.world)
  const [asked] = t.posts().filter(({ to }) => to === 'private-Bo')
  expect(titles(asked?.message.card)).toEqual(['Jag kommer', 'Jag kommer inte'])
  const { answer, card } = await finger(t, 'Bo', { personal: true })
    .on(asked?.message.card)
    .press('Jag kommer inte')
  expect([answer?.text.split('.')[0], card]).toEqual([
    'Antecknat: du kommer inte till mötet fredag 6 februari 2026 kl',
    undefined,
  ])
  const change = t.posts().find(({ replaced }) => replaced === asked?.id)
  expect([change?.message.text, titles(change?.message.card)]).toEqual([
    'Ditt svar är antecknat: du kommer inte till mötet fredag 6 februari 2026. Kan du ändå, skriv ”kommer”.',
    [],
  ])
  // Taken back, it is the question again.
  await t.whisper('Bo', 'ångra')
  expect(t.posts().find(({ replaced }) => replaced === asked?.id)?.message).toEqual(asked?.message)
})

describe('a reminder that was answered', () => {
  beforeEach(async () => {
    await give(t, {
      id: 'U1',
      text: 'Se över avtalen',
      owners: ['Bo'],
      due: { kind: 'day', on: '2026-02-10' },
    })
    await give(t, {
      id: 'U2',
      text: 'Boka lokal',
      owners: ['Bo'],
      due: { kind: 'day', on: '2026-02-10' },
    })
    t.at('2026-02-03T07:30:00Z')
    await pass(t.world)
  })
  const reminder = (): Post =>
    t
      .posts()
      .find(({ to, message }) => to === 'private-Bo' && message.text.startsWith('Påminnelse'))!

  test('in words says so where it stands, and what is left can still be pressed', async () => {
    const { id, message } = reminder()
    expect(titles(message.card)).toContain('U1 klart')
    t.at('2026-02-03T08:00:00Z')
    await t.whisper('Bo', 'klart U1')
    const [change] = t.posts().filter(({ to }) => to === 'private-Bo')
    expect(change).toMatchObject({
      replaced: id,
      message: {
        text: expect.stringMatching(
          /^U1 är klart: ”Se över avtalen”\. Du behöver inte göra något mer\.\n\nPåminnelse om U2/,
        ),
      },
    })
    expect(titles(change?.message.card)).not.toContain('U1 klart')
    t.at('2026-02-03T08:05:00Z')
    await t.whisper('Bo', 'klart U2')
    const last = t.posts().find(({ to, replaced }) => to === 'private-Bo' && replaced === id)
    expect([last?.message.text, titles(last?.message.card)]).toEqual([
      'U1 är klart: ”Se över avtalen”. Du behöver inte göra något mer.\nU2 är klart: ”Boka lokal”. Du behöver inte göra något mer.',
      [],
    ])
  })

  test('by a tap is answered beside it, and stands again as it was when that is taken back', async () => {
    const { id, message } = reminder()
    t.at('2026-02-03T08:00:00Z')
    const { answer, card } = await finger(t, 'Bo', { personal: true })
      .on(message.card)
      .press('U1 klart')
    expect([answer?.text.split('\n')[0], card]).toEqual([
      'U1 är klart: ”Se över avtalen” (2026-01-09 § 4).',
      undefined,
    ])
    t.posts()
    t.at('2026-02-03T08:01:00Z')
    await t.whisper('Bo', 'ångra')
    expect(t.posts().find(({ replaced }) => replaced === id)?.message).toEqual(message)
  })

  test('by somebody else: it is no longer theirs', async () => {
    const { id } = reminder()
    t.at('2026-02-03T08:00:00Z')
    await t.say('Anna', 'lämna U1 till Cecilia')
    expect(t.posts().find(({ replaced }) => replaced === id)?.message.text).toMatch(
      /^U1 är inte längre ditt: ”Se över avtalen”\./,
    )
  })

  test('of somebody who cannot be reached any more is left as it is: nothing is said in the group instead', async () => {
    reminder()
    t.at('2026-02-03T08:00:00Z')
    const { update } = t.world.messenger
    t.world.messenger.update = (to, ...rest) =>
      to.id === 'private-Bo'
        ? Promise.reject(new DeliveryError('blocked', '403 BotNotInConversationRoster'))
        : update(to, ...rest)
    await t.say('Anna', 'klart U1')
    expect(t.posts().filter(({ to, replaced }) => to === 'chat' || replaced !== undefined)).toEqual(
      [],
    )
  })
})

test('a reminder to the secretary: their own is settled, and what is long overdue stands as before', async () => {
  await give(t, {
    id: 'U3',
    text: 'Skriva avtal',
    owners: ['Cecilia'],
    due: { kind: 'day', on: '2026-01-20' },
  })
  await give(t, {
    id: 'U4',
    text: 'Kalla revisorn',
    owners: ['Anna'],
    due: { kind: 'day', on: '2026-02-10' },
  })
  t.at('2026-02-03T07:30:00Z')
  await pass(t.world)
  const asked = t.posts().find(({ to }) => to === 'private-Anna')
  expect(asked?.message.text).toMatch(/U4[\s\S]*U3/)
  t.at('2026-02-03T08:00:00Z')
  await t.whisper('Anna', 'klart U4')
  expect(t.posts().find(({ replaced }) => replaced === asked?.id)?.message.text).toMatch(
    /^U4 är klart: ”Kalla revisorn”\. Du behöver inte göra något mer\.\n\nEtt uppdrag är försenat två veckor eller mer:\n– U3/,
  )
})

test('a cancelled meeting takes eighty actions with it that have all been reminded of', async () => {
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-03' })
  for (let at = 1; at <= 80; at += 1)
    await give(t, {
      id: `U${at}`,
      owners: ['Bo'],
      due: { kind: 'meeting', meetingId: 'm1', words: 'nästa möte' },
      posts: { p2: `d-r${at}` },
    })
  t.at('2026-01-12T08:10:00Z')
  expect(await t.say('Anna', 'ställ in möte 6/2: sjukdom')).toMatch(
    /^Mötet fredag 6 februari 2026 .*inställt/,
  )
})

test('many reported done at once, each asked about in posts of its own, fit one commit', async () => {
  for (let at = 1; at <= 12; at += 1)
    await give(t, {
      id: `U${at}`,
      owners: ['Bo', 'Cecilia', 'David'],
      posts: { p2: `d-r${at}`, p3: `d-s${at}`, p4: `d-t${at}` },
    })
  t.at('2026-01-12T08:10:00Z')
  const said = Array.from(
    { length: 3 },
    (_, line) =>
      `klart ${Array.from({ length: 4 }, (_one, at) => `U${line * 4 + at + 1}`).join(', ')}`,
  ).join('\n')
  const answer = await t.say('Anna', said)
  expect(answer.match(/är klart/g)).toHaveLength(12)
})

describe('the desk of a meeting that is planned', () => {
  const desk = async (): Promise<readonly string[]> => {
    const show = { show: 'console', about: { meeting: 'm1' } }
    t.posts()
    await t.press('Anna', 'show', show, { submit: true })
    const [post] = t.posts()
    const isTold = post?.message.text.includes('starta möte')
    return [...titles(post?.message.card), ...(isTold ? ['told'] : [])]
  }
  const start = 'Starta mötet'

  test('opens it on its day, or afterwards', async () => {
    for (const day of ['2026-02-06T05:00:00Z', '2026-02-09T08:00:00Z']) {
      t.at(day)
      expect(await desk()).toEqual(expect.arrayContaining([start, 'told']))
    }
  })

  test('does not open it before', async () => {
    for (const day of ['2026-01-26T08:00:00Z', '2026-02-05T20:00:00Z']) {
      t.at(day)
      expect(await desk()).toContain('Kalla till mötet')
      expect(await desk()).not.toContain(start)
      expect(await desk()).not.toContain('told')
    }
  })

  test('in English', async () => {
    await t.say('Anna', 'language English')
    t.at('2026-01-26T08:00:00Z')
    expect((await desk()).join(' ')).not.toMatch(/Start/)
    t.at('2026-02-06T05:00:00Z')
    expect((await desk()).join(' ')).toMatch(/Start/)
  })
})

import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands } from '../../src/acts/index.ts'
import { shown as shownCards } from '../../src/cards/shown.ts'
import { languages } from '../../src/language/texts.ts'
import { createBot } from '../../src/doors/hear.ts'
import type { Delivery } from '../../src/delivery/delivery.ts'
import type { Language } from '../../src/meetings/group-settings.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Store } from '../../src/store/store.ts'
import type { Command } from '../../src/turn/command.ts'
import { pass } from '../../src/reminders/pass.ts'
import type { Message } from '../../src/text/message.ts'
import { DeliveryError, type Conversation } from '../../src/world.ts'
import { plan } from '../chat/plan.ts'
import { people, talk, type Talk } from '../chat/talk.ts'
import { long, sampled } from '../long.ts'

/** Words that only those who lead (and some who prepare) may read now: nobody says any of them in the group. */
const closed = {
  note: 'gulsparv',
  draftItem: 'sidensvans',
  reason: 'järnsparv',
  request: 'gräshoppa',
  identity: '811218-9876',
  phone: '070-123 45 67',
  address: 'eva.falk.hemlig@example.org',
  account: 'aad-5',
} as const

const NOW = '2026-02-09T09:00:00Z'
const speakers = ['Anna', 'Bo', 'Cecilia', 'David'] as const

/** Everything is said in their own chats: nothing of it has stood in the group. */
async function fill(t: Talk): Promise<void> {
  await plan(t, {
    id: 'm1',
    on: '2026-02-06',
    lastDayOn: '2026-01-23',
    items: Array.from({ length: 9 }, (_, at) => `Läkaravtalet ${at + 1}`),
  })
  await plan(t, { id: 'm2', on: '2026-04-17', lastDayOn: '2026-04-03', items: ['Budget'] })
  await t.say(
    'Anna',
    'roll Bo Ek ordförande\nroll Cecilia Dahl AU\nroll David Ek justerare\norganisation Bo Ek: Nora kommun',
  )
  t.roster.splice(4, 1, { ...t.account('Eva'), email: closed.address })
  await t.bot.happened({
    kind: 'membersAdded',
    conversation: (await t.group()).home,
    accounts: [t.account('Eva')],
    by: t.account('Anna'),
  })
  await t.whisper('Anna', 'inställningar dagordningsutkast stängt')
  for (const said of [
    `punkt: Läkaravtalet ${closed.draftItem} ; bakgrund ${closed.draftItem} i läkaravtalet ; möte 17/4`,
    'kalla 17/4',
  ])
    await t.whisper('Anna', said)
  await t.whisper('Eva', `kommer inte 17/4: ${closed.reason} i Kiruna`)
  t.at('2026-02-06T07:30:00Z')
  await t.whisper('Anna', 'starta möte')
  for (let item = 1; item <= 9; item += 1)
    await t.whisper(
      'Anna',
      `anteckning ${item}: ${closed.note} ${item} sa att läkaravtalet är bra.`,
    )
  for (const said of [
    `anteckning 8: ${closed.note} återkommer till läkaravtalet med ett förslag.`,
    'beslut 6: Läkaravtalet gäller.',
    `beslut 5: Ring ${closed.phone}.`,
    'uppdrag 9: skriva om läkaravtalet ; ansvarig Bo Ek ; senast 29/5',
    'läggs till handlingarna 7',
  ])
    await t.whisper('Anna', said)
  await t.whisper('Anna', `anteckning 4: Läkaravtalet rör ${closed.identity}.`)
  await t.whisper('Anna', '1')
  await t.whisper('Anna', 'avsluta möte ändå')
  t.at(NOW)
  await t.whisper('Eva', `anteckning 3: ${closed.request} om läkaravtalet`)
  await t.whisper('Eva', 'lämna till sekreteraren')
  await t.whisper('Anna', `synpunkt 8: ${closed.note} fattas.`)
}

let kept: string
beforeAll(async () => {
  kept = mkdtempSync(join(tmpdir(), 'klubban-closed-'))
  const engine: { folder?: string } = {}
  const t = await talk(people, (folder, now) => {
    engine.folder = folder
    return openSqliteStore(join(folder, 'klubban.db'), now)
  })
  await fill(t)
  await t.store.close()
  cpSync(engine.folder!, kept, { recursive: true })
  rmSync(engine.folder!, { recursive: true })
})
afterAll(() => rmSync(kept, { recursive: true }))

/** The same group once more, with a folder of its own. */
async function again(): Promise<Talk> {
  const open = (folder: string, now: () => Date): Store => {
    cpSync(kept, folder, { recursive: true })
    return openSqliteStore(join(folder, 'klubban.db'), now)
  }
  const t = await talk(people, open, commands, 5000)
  t.at(NOW)
  t.posts()
  return t
}

test('what is closed can be found where it may be read', async () => {
  const t = await again()
  const read = async (who: string, said: string): Promise<string> =>
    JSON.stringify([await t.hear(who, said, { personal: true }), t.posts()])
  expect(await read('Anna', 'sök läkaravtalet')).toContain(closed.note)
  expect(await read('Cecilia', 'dagordning 17/4')).toContain(closed.draftItem)
  expect(await read('Anna', 'svar 17/4')).toContain(closed.reason)
  expect(await read('Anna', 'protokoll 6/2')).toContain('protokoll')
  expect(await read('Anna', 'sammanfattning 6/2')).toContain(closed.phone)
  expect(await read('Eva', 'registerutdrag')).toContain(closed.address)
  await t.end()
})

/** What reads or repeats a text is aimed at one that is closed; the rest is said as its example says. */
const aimed: Readonly<Record<string, readonly string[]>> = {
  search: ['sök läkaravtalet', 'sök anteckning läkaravtalet', 'sök sa', 'sök kiruna'],
  history: ['historik läkaravtalet'],
  decided: ['vad beslutade vi om läkaravtalet', 'vad sades om läkaravtalet'],
  lastTreated: ['när var läkaravtalet uppe'],
  whoHas: ['vem har läkaravtalet'],
  cited: ['visa 2026-02-06 § 7', 'visa 2026-04-17 § 2'],
  showItem: ['punkt 7', 'punkt 6/2 § 7', 'punkt 2', 'punkt 17/4 § 2'],
  agenda: ['dagordning', 'dagordning 17/4', 'dagordning 6/2'],
  answers: ['svar', 'svar 17/4'],
  answerOf: ['kommer Eva Falk 17/4?'],
  whoIsMissing: ['vem saknas 17/4'],
  changeNote: [
    'ändra anteckning 7: Nytt.',
    'ändra anteckning 8: Nytt.',
    'ändra anteckning 8:2: Nytt.',
  ],
  removeNote: ['ta bort anteckning 7', 'ta bort anteckning 8', 'ta bort anteckning 8:2'],
  moveNote: [
    'flytta anteckning 7 till 8',
    'flytta anteckning 8 till 7',
    'flytta anteckning 8:2 till 7',
  ],
  note: ['anteckning 7: Nytt.', 'anteckning 7: Kiruna sa att läkaravtalet är bra.'],
  changeByComment: ['ändra anteckning S1: Nytt.'],
  answerComment: ['besvara S1: Nej.'],
  comments: ['synpunkter', 'synpunkter 6/2'],
  dossier: ['akt 7', 'akt 6/2'],
  minutes: ['protokoll', 'protokoll 6/2'],
  download: ['hämta protokoll 6/2', 'hämta protokoll 6/2 pdf'],
  review: ['granska', 'granska om 6/2'],
  sendMinutes: ['skicka protokoll 6/2'],
  showLoose: ['lösa trådar', 'lösa trådar 6/2'],
  letStand: ['låt stå 8'],
  summary: ['sammanfattning', 'sammanfattning 6/2'],
  log: ['logg', 'logg Eva Falk', 'logg 6/2', 'logg 7 6/2', 'logg 17/4'],
  export: ['registerutdrag', 'registerutdrag Eva Falk'],
  changeItem: ['ändra punkt 2 ; 30 min ; möte 17/4', 'ändra punkt 2: Annat'],
  removeItem: ['ta bort punkt 2'],
  moveItem: ['flytta punkt 2 till 1'],
  moveToMeeting: ['flytta punkt 2 till möte 6/2'],
  item: ['punkt 2: Annat', 'punkt: Läkaravtalet sidans'],
  attach: ['bilaga 2: https://example.se/pm PM'],
  attachments: ['bilagor', 'bilagor 17/4', 'bilagor 6/2'],
  propose: ['föreslå Läkaravtalet', 'föreslå Läkaravtalet ; möte 17/4'],
  announce: ['kalla 17/4'],
  moveMeeting: ['flytta möte 17/4 till 18/4'],
  cancelMeeting: ['ställ in möte 17/4: för få'],
  doRequest: ['gör önskemål REQUEST'],
  declineRequest: ['nej till önskemål REQUEST: nej'],
  chain: ['kedja 8', 'kedja läkaravtalet'],
  contact: ['kontakt'],
  startMeeting: ['starta möte 17/4'],
}
/** The same asked for in words of one's own, and what follows up an answer. */
const ownWords = [
  'vad sa vi om läkaravtalet',
  'visa anteckningarna',
  'anteckningar',
  'vad står det under punkt 7',
  'vad har vi antecknat',
  'kan jag få protokollet från 6/2',
  'vilka har lämnat återbud till mötet 17/4 och varför',
  'what did we note about läkaravtalet',
  'search notes läkaravtalet',
  'who is absent and why',
]

/** What sends out, or gives back as proposals, what was closed until then. */
const opens: ReadonlySet<string> = new Set(['publishAgenda', 'cancelMeeting'])

/** Numbers that the made meeting has. */
const fitted = (example: string): string => example.replaceAll(/\b(\d)[abc]\b/g, '$1')

const saidOf = (command: Command, language: Language): readonly string[] => [
  ...(language === 'sv' ? (aimed[command.name] ?? []) : []),
  fitted(command.example[language]),
]

/** All that stands in the group after it: answers, cards, posts, posts made anew. */
async function stood(t: Talk, who: string, said: string): Promise<string> {
  const answer = await t.hear(who, said)
  return JSON.stringify([answer, t.posts().filter(({ to }) => to === 'chat')])
}

const leaked = (stands: string, said: string): readonly string[] =>
  Object.values(closed).filter(
    (word) => stands.toLowerCase().includes(word.toLowerCase()) && !said.includes(word),
  )

describe.each(languages)('said in the group, in %s', (language) => {
  test.each(speakers)('by %s', async (who) => {
    const found: string[] = []
    const reading = await again()
    // What records is said by the secretary; in the long form by the chair too. Others who prepare do not record.
    const all = commands.filter(
      ({ name, effect }) =>
        !opens.has(name) && (who === 'Anna' || (long && who === 'Bo') || effect === 'asks'),
    )
    for (const command of sampled(all, 3)) {
      for (const said of saidOf(command, language)) {
        const asks = command.effect === 'asks'
        const t = asks ? reading : await again()
        const stands = await stood(t, who, said)
        for (const word of leaked(stands, said)) found.push(`${said}: ${word}`)
        if (!asks) await t.end()
      }
    }
    expect(found).toEqual([])
    for (const said of language === 'sv' ? ownWords : []) {
      const stands = await stood(reading, who, said)
      for (const word of leaked(stands, said)) found.push(`${said}: ${word}`)
    }
    await reading.end()
    expect(found).toEqual([])
  })
})

/** What Eva may not read, wherever she is: the rest of it is her own. */
const notHers = [closed.note, closed.draftItem, closed.identity, closed.phone]

describe.each(languages)('said alone by an ordinary member, in %s', (language) => {
  test('nothing that is for those who lead, AU and adjusters is answered', async () => {
    const found: string[] = []
    const reading = await again()
    for (const command of sampled(
      commands.filter(({ name }) => !opens.has(name)),
      3,
    ))
      for (const said of [
        ...saidOf(command, language),
        ...(command === commands[0] && language === 'sv' ? ownWords : []),
      ]) {
        const asks = command.effect === 'asks'
        const t = asks ? reading : await again()
        const answer = JSON.stringify([
          await t.hear('Eva', said, { personal: true }),
          t.posts().filter(({ to }) => to === 'private-Eva' || to === 'chat'),
        ]).toLowerCase()
        for (const word of notHers)
          if (answer.includes(word.toLowerCase()) && !said.includes(word))
            found.push(`${said}: ${word}`)
        if (!asks) await t.end()
      }
    await reading.end()
    expect(found).toEqual([])
  })
})

test('cards and forms show an ordinary member nothing of it either', async () => {
  const t = await again()
  const found: string[] = []
  for (const show of Object.keys(shownCards))
    for (const about of [{}, { meeting: 'm1' }, { meeting: 'm2' }, { meeting: 'm1', item: 'i7' }])
      for (const personal of [true, false]) {
        const shown = JSON.stringify(await t.press('Eva', 'show', { show, about }, { personal }))
        for (const word of notHers)
          if (shown.toLowerCase().includes(word.toLowerCase())) found.push(`${show}: ${word}`)
      }
  for (const typed of ['läkaravtalet', closed.note, closed.draftItem, closed.phone, 'sa', '']) {
    const { hits } = await t.bot.find!({
      conversation: (await t.group()).home,
      sender: t.account('Eva'),
      typed,
      skip: 0,
      count: 25,
    })
    for (const word of notHers)
      if (JSON.stringify(hits).toLowerCase().includes(word))
        found.push(`found by ${typed}: ${word}`)
  }
  expect(found).toEqual([])
  await t.end()
})

describe('said in the group about what was said alone', () => {
  const inGroup = async (t: Talk, who: string, said: string): Promise<readonly string[]> =>
    leaked(await stood(t, who, said), said)

  test('undo names no words that were closed', async () => {
    const t = await again()
    await t.whisper('Anna', `anteckning 7: ${closed.note} till.`)
    t.posts()
    expect(await inGroup(t, 'Anna', 'ångra')).toEqual([])
    expect(await t.whisper('Anna', `sök "${closed.note} till"`)).not.toContain('7:')
    await t.whisper('Eva', `lämna till sekreteraren: anteckning 2: ${closed.request} igen`)
    t.posts()
    expect(await inGroup(t, 'Eva', 'ångra')).toEqual([])
    await t.whisper('Eva', `kommer inte 17/4: ${closed.reason} igen`)
    t.posts()
    expect(await inGroup(t, 'Eva', 'ångra')).toEqual([])
    await t.end()
  })

  test('a request is carried out, or refused, without its words', async () => {
    for (const verb of ['gör önskemål', 'nej till önskemål', 'do request', 'no to request']) {
      const t = await again()
      const { items } = await t.store.list(t.pk, { index: 'request', limit: 9 })
      expect(items).toHaveLength(1)
      expect(await inGroup(t, 'Anna', `${verb} ${items[0]!.doc.id}`)).toEqual([])
      await t.end()
    }
  })

  test('what is asked alone can be answered in the group, and goes on alone', async () => {
    const t = await again()
    expect((await t.hear('Anna', 'ändra anteckning 8: Nytt.'))?.choices).toBeUndefined()
    const [asked] = t.posts()
    expect(asked).toMatchObject({ to: 'private-Anna', message: { whole: true } })
    expect(asked?.message.text).toContain(closed.note)
    expect(await inGroup(t, 'Anna', '2')).toEqual([])
    expect(await t.whisper('Anna', 'sök nytt')).toContain('Nytt')
    await t.end()
  })

  test.each(['frågor', 'lösa trådar', 'logg'])('%s leaves nothing to take back', async (said) => {
    const t = await again()
    await t.say('Anna', said)
    expect(await t.say('Anna', 'ångra')).not.toContain(said)
    await t.end()
  })

  test.each([
    ['a button that says it', 'say', { say: 'sök läkaravtalet' }],
    ['an act that a button carries', 'say', { do: 'search', args: { query: 'läkaravtalet' } }],
  ])('%s', async (_kind, verb, data) => {
    const t = await again()
    const { answer } = await t.press('Anna', verb, data, { submit: true })
    const stands = JSON.stringify([answer, t.posts().filter(({ to }) => to === 'chat')])
    expect(leaked(stands, '')).toEqual([])
    await t.end()
  })

  test.each([
    ['sök läkaravtalet', closed.note],
    ['ändra anteckning 8: Nytt.', closed.note],
    ['ändra anteckning 7: Nytt.', closed.note],
    ['granska 6/2', closed.phone],
    ['lösa trådar 6/2', closed.note],
    ['dagordning 17/4', closed.draftItem],
  ])('%s, pressed, is shown to whoever pressed, and too late to nobody', async (say, word) => {
    const t = await again()
    const { answer, card, late } = await t.press('Anna', 'say', { say })
    expect(JSON.stringify([card, answer])).toContain(word)
    expect(t.posts()).toEqual([])
    expect(leaked(JSON.stringify(late), say)).toEqual([])
    await t.end()
  })

  test('an answer that could not be posted alone is left for nobody else', async () => {
    const t = await again()
    const heard = await t.bot.hear({
      activityId: 'unsaid-1',
      conversation: { ...(await t.group()).home, id: 'private-Anna', kind: 'personal' },
      sender: t.account('Anna'),
      text: 'sök läkaravtalet',
      mentioned: [],
    })
    expect(heard.answer?.text).toContain(closed.note)
    await heard.unsaid?.()
    t.at('2026-02-09T09:30:00Z')
    t.failWith(new DeliveryError('blocked', 'blocked'))
    await pass(t.world)
    expect(t.posts().filter(({ to }) => to === 'chat')).toEqual([])
    await t.end()
  })

  test('in the chat of a Teams meeting, and in a channel', async () => {
    for (const kind of ['channel', 'groupChat'] as const) {
      const t = await again()
      const { home } = await t.group()
      const heard = await t.bot.hear({
        activityId: 'elsewhere',
        conversation: { ...home, kind },
        sender: t.account('Anna'),
        text: 'sök läkaravtalet',
        mentioned: [],
        teamsMeetingId: 'meeting-1',
      })
      await heard.deliver()
      expect(
        leaked(JSON.stringify([heard.answer, t.posts().filter(({ to }) => to === 'chat')]), ''),
      ).toEqual([])
      await t.end()
    }
  })

  test('to somebody who cannot be reached alone it is not told in the group instead', async () => {
    const t = await again()
    t.failWith(new DeliveryError('blocked', 'blocked'))
    expect(await inGroup(t, 'Anna', 'sök läkaravtalet')).toEqual([])
    expect(await inGroup(t, 'Anna', 'lösa trådar')).toEqual([])
    await t.end()
  })

  test('said once and delivered twice it is sent alone once, also by another process', async () => {
    const t = await again()
    const first = await t.say('Anna', 'sök läkaravtalet', { id: 'twice' })
    expect(t.posts().map(({ to }) => to)).toEqual(['private-Anna'])
    const other = createBot(t.world, commands)
    const { home } = await t.group()
    const heard = await other.hear({
      activityId: 'twice',
      conversation: home,
      groupName: 'Chefsgruppen',
      sender: t.account('Anna'),
      text: 'sök läkaravtalet',
      mentioned: [],
    })
    await heard.deliver()
    expect(t.posts()).toEqual([])
    expect(heard.answer?.text).toBe(first)
    await t.end()
  })

  test('what was answered alone is not kept among posts', async () => {
    const t = await again()
    const standing = async (): Promise<number> => {
      const { items } = await t.store.list<Delivery>(t.pk, { index: 'ledger', limit: 100 })
      return items.filter(({ doc }) => doc.message.text.includes(closed.note)).length
    }
    const before = await standing()
    for (const said of ['sök läkaravtalet', 'lösa trådar', 'ta bort anteckning 8'])
      await t.say('Anna', said)
    expect(t.posts().filter(({ to }) => to === 'private-Anna').length).toBe(3)
    expect(await standing()).toBe(before)
    await t.end()
  })

  test('what the group may read is answered there', async () => {
    const t = await again()
    expect(await t.say('Anna', 'sök skriva om')).toContain('U1')
    expect(t.posts()).toEqual([])
    expect(await t.say('Anna', 'anteckning 2: Nytt sagt här.')).not.toContain('egen chatt')
    expect(await t.say('Anna', 'inställningar utkast öppet')).toContain('öppet')
    expect(await t.say('Anna', 'sök läkaravtalet')).toContain(closed.note)
    await t.end()
  })
})

describe('while the meeting goes on', () => {
  test.each([
    'sök läkaravtalet',
    'punkt 1',
    'visa 2026-04-17 § 1',
    'punkt nu',
    'nästa punkt',
    'lösa trådar',
    'avsluta möte',
    'avsluta möte ändå',
    'close meeting',
    'historik läkaravtalet',
    'protokoll 17/4',
  ])('%s', async (said) => {
    const t = await again()
    t.at('2026-04-17T07:00:00Z')
    for (const one of [
      'starta möte 17/4',
      `anteckning 1: ${closed.note} återkommer om läkaravtalet med ett förslag.`,
      'beslut 1: Blåmesen om läkaravtalet.',
    ])
      await t.whisper('Anna', one)
    t.posts()
    // Its agenda is open now, what is recorded is not.
    for (const who of speakers) {
      const stands = await stood(t, who, said)
      expect(stands).not.toContain(closed.note)
      if (!said.includes('ändå')) expect(stands).not.toContain('Blåmesen')
    }
    await t.end()
  })
})

describe('the clock tells the group nothing of it either, until the agenda is sent out', () => {
  /** What the group is told by the clock from February until June, twice a day; the agenda is never sent out. */
  const byTheClock = async (t: Talk): Promise<readonly string[]> => {
    const told: string[] = []
    for (
      let day = Date.parse('2026-02-09T06:00:00Z');
      day < Date.parse('2026-06-02');
      day += 43_200_000
    ) {
      t.at(new Date(day).toISOString())
      await pass(t.world)
      told.push(...t.posts().flatMap((post) => (post.to === 'chat' ? [JSON.stringify(post)] : [])))
    }
    return told
  }

  test('as people are reached', async () => {
    const t = await again()
    const told = await byTheClock(t)
    expect(told.join()).toMatch(/Sista dag för förslag.*Påminnelse om mötet/s)
    expect(told.flatMap((post) => leaked(post, ''))).toEqual([])
    await t.end()
  })

  test('where nobody can be reached alone, so that owners are told there', async () => {
    const t = await again()
    Object.assign(t.world.messenger, {
      openPersonal: () => Promise.reject(new DeliveryError('blocked', 'blocked')),
    })
    const send = t.world.messenger.send.bind(t.world.messenger)
    Object.assign(t.world.messenger, {
      send: (to: Conversation, message: Message) =>
        to.kind === 'personal'
          ? Promise.reject(new DeliveryError('blocked', 'blocked'))
          : send(to, message),
    })
    const told = await byTheClock(t)
    expect(told.join()).toMatch(/@Cecilia Dahl.*@Bo Ek.*U1/s)
    expect(told.flatMap((post) => leaked(post, ''))).toEqual([])
    await t.end()
  })

  test('where those who lead have left', async () => {
    const t = await again()
    for (const who of ['Anna', 'Bo']) {
      t.roster.splice(t.roster.indexOf(t.account(who)), 1)
      await t.bot.happened({
        kind: 'membersRemoved',
        conversation: (await t.group()).home,
        accounts: [t.account(who)],
        by: t.account(who),
      })
    }
    const told = await byTheClock(t)
    expect(told.length).toBeGreaterThan(2)
    expect(told.flatMap((post) => leaked(post, ''))).toEqual([])
    await t.end()
  })
})

test('who comes and goes is told without it', async () => {
  const t = await again()
  const { home } = await t.group()
  for (const kind of ['membersRemoved', 'membersAdded'] as const) {
    const heard = await t.bot.happened({
      kind,
      conversation: home,
      accounts: [t.account('Eva')],
      by: t.account('Anna'),
    })
    await heard.deliver()
    const stands = JSON.stringify([heard.answer, t.posts().filter(({ to }) => to === 'chat')])
    expect(leaked(stands, '')).toEqual([])
  }
  await t.end()
})

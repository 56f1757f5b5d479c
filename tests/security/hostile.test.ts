import fc from 'fast-check'
import { join } from 'node:path'
import { commands } from '../../src/acts/index.ts'
import { findVerb, verbsOf } from '../../src/turn/verbs.ts'
import { cleanName, cleanText } from '../../src/groups/clean-account.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import type { Op } from '../../src/store/store.ts'
import { render } from '../../src/teams/render.ts'
import type { Message } from '../../src/text/message.ts'
import { give } from '../chat/given.ts'
import { plan } from '../chat/plan.ts'
import { people, talk, type Talk } from '../chat/talk.ts'
import { long } from '../long.ts'
import { place } from './cast.ts'

/** Characters that may stand in nothing the bot keeps or says. */
const bad =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd\ue000-\uf8ff]|[\u{e0000}-\u{e0fff}]|\p{Cs}/u

describe('at the door', () => {
  test.each([
    ['läkar\u200bavtalet', 'läkaravtalet'],
    ['a\u202egnp.exe', 'agnp.exe'],
    ['\u2066dold\u2069', 'dold'],
    ['rad\u0000 ett\u0007', 'rad ett'],
    ['mjukt\u00adbindestreck', 'mjuktbindestreck'],
    ['ett\r\ntvå\rtre\u2028fyra', 'ett\ntvå\ntre\nfyra'],
    ['\ud800halv', 'halv'],
    ['a\u00a0b\u3000c\u2009d', 'a b c d'],
    ['tag\u{e0041}\u{e0042}', 'tag'],
    ['privat\ue000', 'privat'],
    ['A\u030a', 'Å'],
    [`z${'\u0301'.repeat(50)}`, `ź${'\u0301'.repeat(3)}`],
    ['a\u200db', 'ab'],
    ['\ufeffbom', 'bom'],
  ])('%j becomes %j', (typed, kept) => expect(cleanText(typed)).toBe(kept))

  test.each([
    'Åsa Öberg – ”§ 6b” …',
    'Sámi giella: ŋ đ ž',
    'العربية',
    '👩‍👩‍👧‍👦 och 🏳️‍🌈 och 🇸🇪',
    '👩🏽‍⚕️',
    'x² ≤ ½',
    'naïve café',
    '中文',
    'e-post: a@b.se <c> & d',
  ])('%s stays as it is', (text) => expect(cleanText(text)).toBe(text))

  test('whatever comes, nothing unwanted stays, and twice is as once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const kept = cleanText(text)
        expect(kept).not.toMatch(bad)
        expect(cleanText(kept)).toBe(kept)
      }),
      { seed: 6, numRuns: 2000 },
    )
  })

  test('a name is one line, and no longer than a name', () => {
    expect(cleanName(' Anna\nBerg \u202e')).toBe('Anna Berg')
    expect(cleanName('x'.repeat(5000))).toHaveLength(200)
    expect(cleanName(undefined)).toBe('')
  })
})

const hostile: readonly string[] = [
  '<at>Bo Ek</at>',
  '<at id="0">Alla</at> läs detta',
  '@Bo Ek',
  '**fet** _kursiv_ ~~struken~~ `kod`',
  '# Rubrik',
  '[klicka](https://evil.example)',
  '![bild](https://evil.example/x.png)',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;b&gt; &amp; &#x202e;',
  '__proto__',
  'constructor',
  'toString',
  '{{DATE(2026-01-01,SHORT)}}',
  '${process.env.MicrosoftAppPassword}',
  "'; DROP TABLE doc; --",
  '../../etc/passwd',
  'a/b\\c?d#e',
  'A\u202eB\u2066C',
  'noll\u200bbredd\u200d',
  'null\u0000tecken\u0008',
  '\ud83d',
  `stapel${'\u0336'.repeat(40)}`,
  '|||;;;:::',
  '%s %n %d',
  'a'.repeat(190),
  '😀'.repeat(90),
  `x${'😀'.repeat(150)}`,
  `x${'😀'.repeat(45)}`,
  '- 1. punkt',
  'U1 klart',
  'ångra',
]

/** Every sentence that keeps what people write; `¤` is the text. */
const sentences: readonly (readonly [string, string])[] = [
  ['Bo', 'föreslå ¤'],
  ['Bo', 'föreslå Ärende ; föredragande ¤ ; bakgrund ¤ ; länk ¤'],
  ['Anna', 'punkt: ¤'],
  ['Anna', 'ändra punkt 1: ¤'],
  ['Anna', 'avvisa tillägg: ¤: ¤'],
  ['Anna', 'punkt: Ny ; bakgrund ¤ ; föredragande ¤'],
  ['Bo', 'tema: ¤'],
  ['Anna', 'stående punkter: Inledning, ¤'],
  ['Bo', 'kommer inte 6/2: ¤'],
  ['Bo', 'ersätts av ¤'],
  ['Anna', 'kommer ¤'],
  ['Anna', 'gemensamt möte 18/9 9-12 ¤ med ¤'],
  ['Anna', 'gemensam del 6/2 9-10 med ¤'],
  ['Anna', 'lista ¤: ¤, ¤'],
  ['Anna', 'kommer inte ¤: ¤'],
  ['Anna', 'Bo Ek ersätts av ¤'],
  ['Anna', 'kommer ¤?'],
  ['Anna', 'svar 6/2: ¤ | Accepterat'],
  ['Bo', 'läge U1: ¤'],
  ['Bo', 'senare U1 29/5: ¤'],
  ['Bo', 'inte mitt U1: ¤'],
  ['Bo', 'kört fast U1: ¤'],
  ['Anna', 'ändra uppdrag U1: ¤ ; ansvarig ¤'],
  ['Anna', 'ändra uppdrag U1: x ; ansvarig enhet ¤'],
  ['Anna', 'kontakt ¤: Bo'],
  ['Anna', 'organisation Eva Falk: ¤'],
  ['Anna', 'roll ¤ justerare'],
  ['Anna', 'ersättare ¤ för Bo Ek'],
  ['Anna', 'nytt möte 2026-05-29 08.30-12.00 ¤'],
  ['Anna', 'flytta möte 6/2 till 6/2 09.00-12.00 ¤'],
  ['Anna', 'anteckning 1: ¤'],
  ['Anna', 'beslut 1: ¤'],
  ['Anna', 'återremiss 1: ¤ ; invändning ¤ ; villkor ¤'],
  ['Anna', 'villkor F1 uppfyllt: ¤'],
  ['Anna', 'vidare 1 till ¤: ¤'],
  ['Anna', 'utgår 1: ¤'],
  ['Anna', 'återtas 1: ¤'],
  ['Anna', 'bakom 1: alla ; skäl ¤'],
  ['Anna', 'inte bakom 1: alla ; skäl ¤'],
  ['Anna', 'hemma 1: ¤'],
  ['Anna', 'återkommer 1: ¤'],
  ['Anna', 'tas vidare 1: ¤'],
  ['Anna', 'antas 1: ¤'],
  ['Anna', 'avslås 1: ¤'],
  ['Anna', 'avslå alla från Bo Ek: ¤'],
  ['Anna', 'inriktningsbeslut 1: ¤'],
  ['Anna', 'ställningstagande 1: ¤'],
  ['Anna', 'beslutat av ¤ 1: ¤'],
  ['Anna', 'anteckning 1: Text ; ärende ¤'],
  ['Anna', 'gäst: ¤, ¤ ; punkt 1'],
  ['Anna', 'gäster: ¤, ¤ ; punkt 1'],
  ['Anna', 'ersätter: ¤ för Bo Ek'],
  ['Anna', 'uppdrag 1: ¤ ; ansvarig ¤ ; senast i maj'],
  ['Anna', 'tillägg: ¤'],
  ['Anna', 'fastställs 1 med ändringen ¤'],
  ['Anna', 'justerat av ¤ den 2026-01-12 via ¤'],
  ['Anna', 'protokollet är den här filen: https://example.se/p ¤'],
  ['Anna', 'bilaga 1: https://example.se/¤ ¤'],
  ['Anna', 'bilaga: https://example.se/b ¤'],
  ['Bo', 'sök ¤'],
  ['Bo', 'historik ¤'],
  ['Anna', 'logg ¤'],
  ['Bo', 'hjälp ¤'],
  ['Bo', '¤'],
  ['Anna', 'inställningar ¤'],
  ['Anna', 'språk ¤'],
  ['Bo', 'grupp ¤'],
  ['Anna', 'gallring ¤'],
  ['Anna', 'glöm ¤'],
  ['Anna', 'registerutdrag ¤'],
  ['Bo', 'uppdrag ¤'],
  ['Bo', 'förslag ¤'],
  ['Bo', 'dagordning ¤'],
  ['Bo', 'sammanfattning ¤'],
  ['Anna', 'flytta punkt 1 till ¤'],
  ['Anna', 'mötesdatum 2026: 2/10 08.30-12.00 ¤'],
  ['Anna', 'ställ in möte 6/2: ¤'],
  ['Anna', 'närvarande: ¤'],
  ['Anna', 'frånvarande: ¤'],
  ['Anna', 'okänd: ¤'],
  ['Anna', 'kommer senare: ¤'],
  ['Anna', 'kom efter 1: ¤'],
  ['Anna', 'jäv 1: ¤'],
  ['Anna', 'leder mötet: ¤'],
  ['Anna', 'del av mötet: ¤'],
  ['Anna', 'bordlägg 1: ¤'],
  ['Bo', 'klart U1: ¤'],
  ['Anna', 'justerare: ¤'],
  ['Bo', 'synpunkt 1: ¤'],
  ['Anna', 'besvara S1: ¤'],
  ['Anna', 'rätta 1: ¤'],
  ['Anna', 'rätta beslut 1: ¤'],
  ['Anna', 'rätta rubrik 1: ¤'],
  ['Anna', 'rätta frånvarande: ¤'],
  ['Anna', 'öppna möte igen 6/2: ¤'],
  ['Anna', 'mötet hölls inte 6/2: ¤'],
  ['Anna', 'ändra anteckning S1: ¤'],
  ['Anna', 'ändra beslut S1: ¤'],
  ['Anna', 'ändra utfall 1: bordläggs: ¤'],
  ['Anna', 'ändra närvaro: ¤ frånvarande'],
  ['Anna', 'ändra gäst ¤: ¤, ¤'],
  ['Anna', 'ta bort gäst ¤'],
  ['Anna', 'flytta gäst ¤ till 1'],
  ['Anna', 'ta bort närvaro: ¤'],
  ['Anna', 'ta bort utfall 1: ¤'],
  ['Anna', 'ta bort anteckning 1: ¤'],
  ['Anna', 'ta bort beslut 1: ¤'],
  ['Anna', 'ta bort uppdrag U1: ¤'],
  ['Anna', 'internt 1: ¤'],
  ['Anna', 'standardfraser information: ¤'],
  ['Bo', 'protokoll ¤'],
  ['Bo', 'lämna till sekreteraren: anteckning 1: ¤'],
  ['Anna', 'nej till önskemål request-1: ¤'],
  ['Bo', 'ändra F1: ¤'],
  ['Bo', 'återta F2: ¤'],
  ['Anna', 'avslå F1: ¤'],
  ['Anna', 'spara F1: ¤'],
  ['Anna', 'skicka F1 till ¤'],
  ['Bo', 'synpunkt 1: ¤'],
  ['Anna', 'rätta 1: ¤'],
  ['Anna', 'rätta rubrik 1: ¤'],
  ['Anna', 'rätta beslut 1: ¤'],
  ['Anna', 'rätta ersätter: ¤ för Eva Falk'],
  ['Anna', 'besvara S1: ¤'],
  ['Anna', 'justerare: ¤'],
  ['Anna', 'standardfras läggs till handlingarna: ¤'],
  ['Anna', 'standardfras ¤: x'],
  ['Bo', 'protokoll ¤'],
  ['Bo', 'justera ¤'],
  ['Anna', 'publicera ¤'],
  ['Anna', 'internt ¤'],
]
const ofMinutes =
  /^(?:synpunkt|rätta|besvara|justerare|standardfras|protokoll|justera|publicera|internt)/

test('every command that keeps what people write is among them', () => {
  const verbs = verbsOf(commands)
  const said = new Set(
    sentences.map(
      ([, sentence]) => findVerb(verbs, sentence.replaceAll('¤', 'text'))?.command.name,
    ),
  )
  expect(
    commands.filter(({ takesText, name }) => takesText && !said.has(name)).map(({ name }) => name),
  ).toEqual([])
})

/** One text in twelve for one sentence in `npm test`, other ones for the next. */
const thoseOf = (sentence: number): readonly string[] =>
  long ? hostile : hostile.filter((_, at) => (at + sentence) % 12 === 0)

describe('hostile texts', () => {
  let t: Talk
  let ops: Op[]
  beforeEach(async () => {
    ops = []
    t = await talk(undefined, (folder, now) => {
      const store = openSqliteStore(join(folder, 'klubban.db'), now)
      return { ...store, commit: (pk, all) => (ops.push(...all), store.commit(pk, all)) }
    })
    await plan(t, {
      id: 'm1',
      on: '2026-02-06',
      lastDayOn: '2026-01-23',
      items: ['Inledning', 'Rapporter'],
    })
    await give(t, { id: 'U1', owners: ['Bo'] })
    await t.say('Anna', 'kalla')
    t.posts()
  })
  afterEach(() => t.end())

  test.each(sentences.map(([who, sentence], at) => ({ who, sentence, at })))(
    '$who: $sentence',
    async ({ who, sentence, at }) => {
      if (
        /^(?:anteckning|beslut|återremiss|vidare|utgår|gäst|ersätter:|uppdrag 1|tillägg|närvarande|frånvarande|bordlägg|justerare|synpunkt|besvara|rätta|internt|standardfraser|protokoll)/.test(
          sentence,
        )
      ) {
        t.at('2026-02-06T07:30:00Z')
        await t.say('Anna', 'starta möte')
      }
      if (/^(?:justerare|synpunkt|besvara|rätta|internt|standardfraser|protokoll)/.test(sentence)) {
        await t.say('Anna', 'beslut 1: Så blev det.\navsluta möte ändå')
        await t.say('Anna', 'inställningar justering på\njusterare: Bo Ek\nskicka för justering')
        await t.say('Bo', 'synpunkt 1: ett ord är fel')
      }
      await t.say('Bo', 'föreslå Ett')
      if (ofMinutes.test(sentence)) await adjusting(t)
      ops.length = 0
      for (const text of thoseOf(at)) {
        const answer = await t.hear(
          who,
          sentence.replaceAll('¤', () => text),
        )
        expect(answer?.text).toBeTruthy()
        for (const message of [answer!, ...t.posts().map((post) => post.message)])
          checkShown(message, text)
      }
      for (const op of ops) if (op.op !== 'delete') checkKept(op.doc)
      // Nothing that was written became anything else: the group, its people and their roles are as before.
      const group = await t.group()
      expect(
        Object.values(group.people)
          .filter((person) => people.some((name) => name === person.name))
          .map(({ roles }) => roles.filter((role) => role !== 'adjuster')),
      ).toEqual([['secretary'], [], [], [], []])
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
      expect(Object.getPrototypeOf(group.people)).toBe(Object.prototype)
      expect(await t.say('Bo', 'ledamöter')).toContain('– Bo Ek')
    },
  )

  test('a very long text is refused kindly and kept nowhere', async () => {
    for (const [who, sentence] of sentences) {
      ops.length = 0
      const answer = await t.hear(who, sentence.replaceAll('¤', 'lång '.repeat(4000)))
      expect(answer?.text).toBeTruthy()
      expect(JSON.stringify(render(answer!)).length * 2).toBeLessThanOrEqual(30_000)
      const kept = ops.flatMap((op) =>
        op.op === 'delete' || op.doc.type === 'log' ? [] : [JSON.stringify(op.doc).length],
      )
      expect(Math.max(0, ...kept)).toBeLessThan(200_000)
    }
  })
})

/** A meeting that is over, whose minutes Bo adjusts and has said something about. */
async function adjusting(t: Talk): Promise<void> {
  t.at('2026-02-06T07:30:00Z')
  for (const sentence of [
    'inställningar justering på',
    'starta möte',
    'närvarande: alla',
    'anteckning 1: Text.',
    'beslut 1: Ja.',
    'avsluta möte ändå',
    'justerare: Bo Ek',
  ])
    await t.say('Anna', sentence)
  await t.say('Bo', 'synpunkt 1: Fel.')
  t.posts()
}

/** What is kept: no character that no text needs, no key that could reach a prototype, and index keys of the bot's own making. */
function checkKept(value: unknown, path = ''): void {
  if (typeof value === 'string') {
    if (bad.test(value)) throw new Error(`kept at ${path}: ${JSON.stringify(value)}`)
    return
  }
  // A card that waits to be sent is made, and looked at with all cards (tests/cards).
  if (typeof value !== 'object' || value === null || path === '.message.card') return
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value) && !/^[\w.|:-]{1,120}$/.test(key))
      throw new Error(`a key at ${path}: ${JSON.stringify(key)}`)
    if (key === '__proto__') throw new Error(`a key at ${path}`)
    if (path === '.keys' && !/^[\w.|:~-]{1,300}$/.test(String(inner)))
      throw new Error(`an index key: ${JSON.stringify(inner)}`)
    checkKept(inner, `${path}.${key}`)
  }
}

/** What is shown: plain text, or text in which nobody is mentioned but those the bot itself mentions. */
function checkShown(message: Message, typed: string): void {
  expect(message.text).not.toMatch(bad)
  const activity = render(message) as Record<string, any>
  const entities = (activity['entities'] ?? []) as { text: string; mentioned: { id: string } }[]
  const allowed = (message.mentions ?? []).map(({ id }) => id)
  expect(entities.filter(({ mentioned }) => !allowed.includes(mentioned.id))).toEqual([])
  if (activity['textFormat'] === 'xml') {
    // Besides the bot's own mentions and line breaks there is no markup.
    const left = entities
      .reduce((text, entity) => text.replaceAll(entity.text, ''), activity['text'] as string)
      .replaceAll('<br/>', '')
    expect(left).not.toMatch(/[<>]/)
  } else if (activity['text'] !== undefined) expect(activity['textFormat']).toBe('plain')
  for (const choice of message.choices ?? [])
    expect([typed, choice.say.includes('\n')]).toEqual([typed, false])
  for (const block of blocksOf(activity['attachments']?.[0]?.content)) {
    // Text blocks know markdown; a text of people stands in one only with its signs escaped.
    if (block['type'] === 'TextBlock') expect(block['text']).not.toMatch(/(?<!\\)(?:\*\*|\]\(|^#)/)
  }
}

const blocksOf = (value: unknown): readonly Record<string, any>[] =>
  Array.isArray(value)
    ? value.flatMap(blocksOf)
    : typeof value === 'object' && value !== null
      ? [value as Record<string, any>, ...Object.values(value).flatMap(blocksOf)]
      : []

describe('hostile names', () => {
  const names = [
    'Anna\nBerg\nångra',
    '<at>Bo</at> Ek',
    '\u202eEk oB',
    '__proto__',
    '**Fet** Person',
    'constructor',
    '',
    '   ',
    'Åsa 👩‍⚕️ Öberg',
    'roll Mig sekreterare',
    'x'.repeat(5000),
    '@alla',
    'Namn; DROP',
    '1',
    'ja',
    '811218-9876',
  ]

  test('of people, chats and teams are names and nothing else', async () => {
    const t = await talk(['Anna Berg'])
    for (const [at, name] of names.entries())
      t.roster.push({ name, teamsId: `29:h${at}`, aadId: `aad-h${at}` })
    await t.bot.happened({
      kind: 'membersAdded',
      conversation: place('chat'),
      accounts: [{ teamsId: '29:h0' }],
      by: t.account('Anna'),
    })
    for (const name of names)
      await t.bot.happened({ kind: 'renamed', conversation: place('chat'), name })
    const group = await t.group()
    checkKept(group)
    expect(
      Object.values(group.people).every(
        ({ name }) => name !== '' && !name.includes('\n') && name.length <= 200,
      ),
    ).toBe(true)
    for (const sentence of [
      'ledamöter',
      'hjälp',
      'logg',
      ...names.map((name) => `roll ${name} AU`),
      ...names.map((name) => `logg ${name}`),
    ]) {
      const answer = await t.hear('Anna', sentence)
      if (answer) checkShown(answer, sentence)
    }
    expect(
      Object.values((await t.group()).people).filter(({ roles }) => roles.includes('secretary')),
    ).toHaveLength(1)
    await t.end()
  })

  test('of whoever speaks', async () => {
    const t = await talk(['Anna Berg'])
    for (const [at, name] of names.entries()) {
      t.roster.push({ name, teamsId: `29:s${at}`, aadId: `aad-s${at}` })
      const heard = await t.bot.hear({
        activityId: `n${at}`,
        conversation: place('chat'),
        groupName: name,
        sender: { name, teamsId: `29:s${at}`, aadId: `aad-s${at}` },
        text: 'hej',
        mentioned: [{ name, teamsId: '29:1' }],
      })
      checkShown(heard.answer!, name)
    }
    checkKept(await t.group())
    await t.end()
  })
})

import type { Action } from '../../src/meetings/action.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'
import { postMessage } from '../../src/delivery/post-message.ts'
import { textsIn } from '../../src/language/texts.ts'
import { give } from './given.ts'
import { people, talk, type Post, type Talk } from './talk.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

const meeting = async (id = 'm1'): Promise<Meeting> => {
  const stored = await t.store.get<Meeting>(t.pk, id)
  if (!stored) throw new Error(`there is no meeting ${id}`)
  return stored.doc
}
const action = async (id: string): Promise<Action> =>
  (await t.store.get<Action>(t.pk, id))?.doc as Action
const told = (posts: readonly Post[]): string[] =>
  posts.map(
    ({ to, replaced, message }) =>
      `${to}${replaced === undefined ? '' : ' (update)'}: ${message.text}`,
  )

describe('nytt möte', () => {
  test('is planned with the standing items, and the answer says what comes next', async () => {
    await t.say('Anna', 'stående punkter: Inledning, Rapport från AU, Avslutning')
    expect(
      await t.say(
        'Anna',
        'nytt möte 2026-02-06 08:30-12:00 Regionarkivet, Lokal Framtiden ; digitalt https://teams.example/abc ; rubrik Vintermöte',
      ),
    ).toBe(
      'Mötet fredag 6 februari 2026 kl. 08.30–12.00 är planerat.\nRubrik: Vintermöte\nPlats: Regionarkivet, Lokal Framtiden\nDigitalt: https://teams.example/abc\n' +
        'Förslag tas emot till och med fredag 23 januari 2026.\n3 stående punkter står på dagordningen.\nKalla till mötet med ”kalla 6/2” när det är dags.',
    )
    expect(await meeting()).toMatchObject({
      status: 'planned',
      on: '2026-02-06',
      start: '08:30',
      end: '12:00',
      place: 'Regionarkivet, Lokal Framtiden',
      link: 'https://teams.example/abc',
      title: 'Vintermöte',
      lastDayOn: '2026-01-23',
    })
  })

  test('in other words', async () => {
    expect(await t.say('Anna', 'Nytt möte: kl 9-12 den 6/2, i Rådhuset; digitalt')).toBe(
      'Mötet fredag 6 februari 2026 kl. 09.00–12.00 är planerat.\nPlats: Rådhuset\nForm: digitalt\nLänk saknas. Lägg till den med ”flytta möte 6/2 ; digitalt” och adressen.\nFörslag tas emot till och med fredag 23 januari 2026.\nKalla till mötet med ”kalla 6/2” när det är dags.',
    )
    await t.say(
      'Anna',
      'boka möte fredag 13/2 klockan 13.00–15.00 https://teams.example/x; sista dag 30/1',
    )
    expect(await meeting('m2')).toMatchObject({
      on: '2026-02-13',
      link: 'https://teams.example/x',
      lastDayOn: '2026-01-30',
    })
    expect((await meeting('m2')).place).toBeUndefined()
    await t.say('Anna', 'nytt möte 20/2 9-12; digitalt, länk kommer')
    expect(await meeting('m3')).toMatchObject({ place: 'digitalt, länk kommer' })
  })

  test('a holiday, a weekend and short notice are pointed out', async () => {
    expect(await t.say('Anna', 'nytt möte 2026-05-01 9-12')).toBe(
      'Mötet fredag 1 maj 2026 kl. 09.00–12.00 är planerat.\nObs: fredag 1 maj 2026 är första maj.\nFörslag tas emot till och med fredag 17 april 2026.\nKalla till mötet med ”kalla 1/5” när det är dags.',
    )
    expect(await t.say('Anna', 'nytt möte 17/1 9-12')).toBe(
      'Mötet lördag 17 januari 2026 kl. 09.00–12.00 är planerat.\nObs: lördag 17 januari 2026 är ingen arbetsdag.\n' +
        'Förslag tas emot till och med fredag 16 januari 2026, eftersom det är kort tid kvar.\nKalla till mötet med ”kalla 17/1” när det är dags.',
    )
  })

  test('a date that was a week ago is read as next year’s, and the answer says so', async () => {
    expect(await t.say('Anna', 'nytt möte 8/1 9-12')).toBe(
      'Mötet fredag 8 januari 2027 kl. 09.00–12.00 är planerat.\nObs: den dagen har redan varit i år, så jag läste det som 8 januari 2027. Blev det fel år, skriv ”ångra”.\n' +
        'Förslag tas emot till och med onsdag 23 december 2026.\nKalla till mötet med ”kalla 8/1” när det är dags.',
    )
  })

  test('a last day is the latest such date before the meeting', async () => {
    await t.say('Anna', 'nytt möte 2027-02-05 9-12; sista dag 22/1')
    expect((await meeting()).lastDayOn).toBe('2027-01-22')
    expect(await t.say('Anna', 'nytt möte 3/6 9-12; sista dag 5/6')).toBe(
      'Sista dag för förslag kan inte vara fredag 5 juni 2026, efter mötet onsdag 3 juni 2026.',
    )
    expect(await t.say('Anna', 'nytt möte 16/1 9-12; sista dag 9/1')).toBe(
      'Mötet fredag 16 januari 2026 kl. 09.00–12.00 är planerat.\nSista dag för förslag var fredag 9 januari 2026, så nya förslag går till mötet efter.\nKalla till mötet med ”kalla 16/1” när det är dags.',
    )
  })

  test.each([
    ['nytt möte', 'Jag hittar inget datum. Skriv till exempel: nytt möte 2/2 08.30–12.00'],
    [
      'nytt möte 6/2 Rådhuset',
      'Jag hittar ingen tid. Skriv till exempel: nytt möte 6/2 08.30–12.00',
    ],
    ['nytt möte 6/2 kl 9', 'Jag hittar ingen tid. Skriv till exempel: nytt möte 6/2 08.30–12.00'],
    ['nytt möte 31/6 9-12', 'Datumet ”31/6” finns inte i kalendern.'],
    ['nytt möte 6/2 12-9', 'Tiden ”12-9” går inte ihop. Skriv till exempel 08.30–12.00.'],
    ['nytt möte 2026-01-10 9-12', 'Lördag 10 januari 2026 har redan varit.'],
    [
      'nytt möte 2033-01-10 9-12',
      'Måndag 10 januari 2033 ligger mer än tre år fram. Kontrollera årtalet.',
    ],
    [
      'nytt möte 6/2 9-12; digitalt ftp://x.example',
      '”ftp://x.example” är ingen länk. En länk börjar med https://.',
    ],
    [
      'nytt möte 6/2 9-12; sista dag snart',
      'Jag kan inte läsa ”snart” som ett datum. Skriv till exempel 6/2, 2026-02-06 eller fredag.',
    ],
    [
      `nytt möte 6/2 9-12; rubrik ${'x'.repeat(5000)}`,
      'Texten är 5000 tecken och får vara högst 200. Korta den, eller lägg resten som bakgrund eller länk. Inget är antecknat.',
    ],
  ])('%#: a refusal says what to do instead', async (sentence, answer) => {
    expect(await t.say('Anna', sentence)).toBe(answer)
    expect((await t.group()).counters.meeting).toBe(0)
  })

  test('a second meeting in the same hours is refused, and others than the secretary may not', async () => {
    await t.say('Anna', 'nytt möte 6/2 9-12')
    expect(await t.say('Anna', 'nytt möte 6/2 11-15')).toBe(
      'Det finns redan ett möte fredag 6 februari 2026 kl. 09.00–12.00.',
    )
    expect(await t.say('Bo', 'nytt möte 13/2 9-12')).toBe(
      'Det kan bara sekreteraren, ordföranden eller deras ställföreträdare göra. Fråga Anna Berg.',
    )
  })

  test('is taken back with ångra', async () => {
    await t.say('Anna', 'nytt möte 6/2 9-12')
    await t.say('Anna', 'ångra')
    expect(await t.say('Anna', 'möten')).toBe(
      'Det finns inget kommande möte. Sekreteraren lägger till ett med ”nytt möte <datum> <tid> <plats>”.',
    )
  })
})

describe('mötesdatum', () => {
  test('all in one answer, holidays pointed out and clashes left out', async () => {
    await t.say('Anna', 'nytt möte 6/2 9-12')
    expect(
      await t.say(
        'Anna',
        'mötesdatum 2026: 9/1, 6/2, 17/4, 1/5 och 29/5 08.30-12.00 Rådhuset, sal B',
      ),
    ).toBe(
      '3 möten är planerade:\n' +
        '– fredag 17 april 2026 kl. 08.30–12.00, Rådhuset, sal B. Förslag till och med 2 april 2026.\n' +
        '– fredag 1 maj 2026 kl. 08.30–12.00, Rådhuset, sal B. Förslag till och med 17 april 2026. Obs: fredag 1 maj 2026 är första maj.\n' +
        '– fredag 29 maj 2026 kl. 08.30–12.00, Rådhuset, sal B. Förslag till och med 15 maj 2026.\n' +
        'Hoppade över:\n– fredag 9 januari 2026: har redan varit.\n– fredag 6 februari 2026: det finns redan ett möte den dagen.\n' +
        'Ändra ett möte med ”flytta möte 17/4 till …”. Kalla till det första med ”kalla 17/4”.',
    )
    expect(
      Object.values((await t.group()).calendar)
        .map(({ on }) => on)
        .sort(),
    ).toEqual(['2026-02-06', '2026-04-17', '2026-05-01', '2026-05-29'])
  })

  test('one a line, with times and places of their own', async () => {
    expect(await t.say('Anna', 'mötesdatum:\n- 6/2 9-12 Rådhuset\n- 17/4 13-16; digitalt')).toBe(
      '2 möten är planerade:\n– fredag 6 februari 2026 kl. 09.00–12.00, Rådhuset (digitalt). Förslag till och med 23 januari 2026.\n' +
        '– fredag 17 april 2026 kl. 13.00–16.00 (digitalt). Förslag till och med 2 april 2026.\n' +
        'Ändra ett möte med ”flytta möte 6/2 till …”. Kalla till det första med ”kalla 6/2”.',
    )
  })

  test('nothing is planned when it does not hold together', async () => {
    expect(await t.say('Anna', 'mötesdatum 2026: 6/2, 31/6 9-12')).toBe(
      'Datumet ”31/6” finns inte i kalendern.',
    )
    expect(await t.say('Anna', 'mötesdatum 2026: 6/2, 17/4')).toBe(
      'Vilka tider gäller 6 februari 2026 och 17 april 2026? Skriv till exempel 08.30–12.00',
    )
    expect(await t.say('Anna', 'mötesdatum')).toBe(
      'Jag hittar inget datum. Skriv till exempel: mötesdatum: 6/2, 17/4, 29/5 08.30–12.00 Rådhuset',
    )
    expect(
      await t.say(
        'Anna',
        `mötesdatum ${Array.from({ length: 41 }, (_, at) => `v. ${at + 5}`).join(', ')} 9-12`,
      ),
    ).toBe('Det blev för många på en gång. Ta högst 40 åt gången.')
    expect((await t.group()).calendar).toEqual({})
  })

  test('only clashes: the answer says that nothing is planned', async () => {
    await t.say('Anna', 'nytt möte 6/2 9-12')
    expect(await t.say('Anna', 'mötesdatum: 6/2 9-12')).toBe(
      'Inget möte är planerat.\nHoppade över:\n– fredag 6 februari 2026: det finns redan ett möte den dagen.',
    )
  })
})

describe('möten and nästa möte', () => {
  test('without any, the answer says who plans them', async () => {
    const none =
      'Det finns inget kommande möte. Sekreteraren lägger till ett med ”nytt möte <datum> <tid> <plats>”.'
    expect([
      await t.say('Bo', 'möten'),
      await t.say('Bo', 'nästa möte'),
      await t.say('Bo', 'next meeting'),
    ]).toEqual([none, none, none])
  })

  test('every meeting stands in the list with how it is with it', async () => {
    await t.say('Anna', 'mötesdatum 2026: 19/1, 6/2, 17/4, 29/5 9-12 Rådhuset')
    await t.say('Anna', 'punkt: Barnahus\nskicka dagordning')
    await t.say('Anna', 'kalla 6/2')
    await t.say('Anna', 'ställ in möte 17/4: resa')
    t.at('2026-01-20T08:00:00Z')
    expect(await t.say('Bo', 'möten')).toBe(
      'Möten:\n– måndag 19 januari 2026 kl. 09.00–12.00, Rådhuset. Har inte öppnats. Skriv ”starta möte” för att föra anteckningar i efterhand.\n' +
        '– fredag 6 februari 2026 kl. 09.00–12.00, Rådhuset. Förslag till och med 23 januari 2026. Kallelsen är skickad.\n' +
        '– fredag 17 april 2026 kl. 09.00–12.00, Rådhuset. Inställt.\n' +
        '– fredag 29 maj 2026 kl. 09.00–12.00, Rådhuset. Förslag till och med 15 maj 2026.\n' +
        'Mer om det närmaste: ”nästa möte”.',
    )
  })

  test('the next one with what is left to propose, and until when', async () => {
    await t.say('Anna', 'nytt möte 6/2 08.30-12 Rådhuset')
    expect(await t.say('Bo', 'nästa möte')).toBe(
      'Nästa möte är fredag 6 februari 2026 kl. 08.30–12.00 (om 25 dagar).\nPlats: Rådhuset\nDagordningen är tom än så länge.\nDu kan föreslå punkter till och med fredag 23 januari 2026: skriv ”föreslå” och rubriken.',
    )
    await t.say('Anna', 'punkt: Barnahus; 60 min\npunkt: Läkaravtalet; 30 min')
    await t.say('Bo', 'föreslå E-hälsa')
    t.at('2026-01-24T08:00:00Z')
    expect(await t.say('Bo', 'nästa möte')).toBe(
      'Nästa möte är fredag 6 februari 2026 kl. 08.30–12.00 (om 13 dagar).\nPlats: Rådhuset\nDagordningen har 2 punkter, och 120 av 210 minuter är kvar. Skriv ”dagordning” för att se den.\n' +
        '1 förslag väntar på besked.\nSista dag för förslag var fredag 23 januari 2026. Ett nytt förslag sparas till mötet efter.',
    )
    await t.say('Anna', 'punkt: Budget; 150 min\nskicka dagordning')
    await t.say('Anna', '1')
    // By how much it is too long is for those who plan it, where nobody else reads.
    expect(await t.say('Bo', 'nästa möte')).toMatch(
      /Dagordningen har 3 punkter på 240 minuter\. .*\n.*\nDagordningen är utskickad\. Ett nytt förslag sparas till mötet efter\.$/,
    )
    expect(await t.whisper('Bo', 'next meeting')).not.toMatch(/30 mer|30 more/)
    expect(await t.say('Anna', 'nästa möte')).not.toContain('30 mer')
    expect(await t.whisper('Anna', 'nästa möte')).toContain(
      'Dagordningen har 3 punkter på 240 minuter, 30 mer än mötet rymmer.',
    )
  })

  test('today is said as today, and what is over is not next', async () => {
    await t.say('Anna', 'mötesdatum 2026: 6/2, 17/4 9-12')
    t.at('2026-02-06T07:00:00Z')
    expect(await t.say('Bo', 'nästa möte')).toMatch(
      /^Nästa möte är fredag 6 februari 2026 kl\. 09\.00–12\.00, alltså i dag\.\n/,
    )
    t.at('2026-02-06T11:00:00Z')
    expect(await t.say('Bo', 'nästa möte')).toMatch(/^Nästa möte är fredag 17 april 2026/)
  })

  test('words that only begin like that are text', async () => {
    expect(await t.say('Bo', 'Nästa möte är den 20 september')).toMatch(
      /^Jag förstod inte ”Nästa möte är den 20 september”\.|^Det finns inget kommande möte/,
    )
  })
})

describe('flytta möte', () => {
  test('everything follows, and those who answered are asked again', async () => {
    await t.say('Anna', 'nytt möte 6/2 08.30-12 Rådhuset')
    await give(t, {
      id: 'U1',
      owners: ['Bo'],
      due: { kind: 'meeting', words: 'nästa möte', meetingId: 'm1' },
    })
    await t.say('Anna', 'kalla')
    await t.say('Bo', 'kommer')
    t.posts()
    expect(await t.say('Anna', 'flytta möte 6/2 till 13/2 09:00-12:00')).toBe(
      'Mötet fredag 6 februari 2026 är flyttat till fredag 13 februari 2026 kl. 09.00–12.00.\nPlats: Rådhuset\nSista dag för förslag är nu fredag 30 januari 2026.\n' +
        'U1, som ska vara klart till mötet, följer med.\nGruppen får veta det, och kallelsen är uppdaterad. Den som hade svarat får frågan igen.',
    )
    const posts = t.posts()
    const head =
      'Mötet fredag 6 februari 2026 är flyttat till fredag 13 februari 2026 kl. 09.00–12.00.\nPlats: Rådhuset\nSista dag för förslag är nu fredag 30 januari 2026.\n'
    expect(told(posts).sort()).toEqual([
      expect.stringMatching(
        /^chat \(update\): Kallelse till möte fredag 13 februari 2026 kl\. 09\.00–12\.00\n/,
      ),
      `chat: ${head}Svara på kallelsen igen, även du som redan har svarat: ”kommer”, ”kommer inte” eller ”ersätts av” och namnet.`,
      `private-Bo: ${head}Ditt svar gällde den gamla tiden. Kommer du? Svara ”kommer”, ”kommer inte” eller ”ersätts av” och namnet.`,
    ])
    expect(posts.map(({ message }) => message.choices?.map(({ say }) => say))).toEqual(
      posts.map(() => ['kommer 2026-02-13', 'kommer inte 2026-02-13']),
    )
    expect(await meeting()).toMatchObject({ on: '2026-02-13', answers: {}, sequence: 1 })
    expect((await action('U1')).keys?.['open']).toBe('2026-02-13|U1')
  })

  test('only the time, only the place, or the next one without saying which', async () => {
    await t.say('Anna', 'nytt möte 6/2 08.30-12 Rådhuset')
    expect(await t.say('Anna', 'flytta möte 6/2 09:00-12:00')).toBe(
      'Mötet fredag 6 februari 2026 har en ny tid: kl. 09.00–12.00.\nPlats: Rådhuset\nFörut: kl. 08.30–12.00\nGruppen får veta det.',
    )
    expect(await t.say('Anna', 'flytta möte 6/2 till Stadshuset')).toBe(
      'Mötet fredag 6 februari 2026 har en ny plats.\nPlats: Stadshuset\nFörut: Rådhuset\nGruppen får veta det.',
    )
    expect(await t.say('Anna', 'flytta mötet till lördag 14/2; rubrik Extra möte')).toBe(
      'Mötet fredag 6 februari 2026 är flyttat till lördag 14 februari 2026 kl. 09.00–12.00.\nRubrik: Extra möte\nPlats: Stadshuset\nSista dag för förslag är nu fredag 30 januari 2026.\n' +
        'Obs: lördag 14 februari 2026 är ingen arbetsdag.\nGruppen får veta det.',
    )
    expect(await t.say('Anna', 'flytta möte 14/2 kl 13')).toBe(
      'Mötet lördag 14 februari 2026 har en ny tid: kl. 13.00–16.00.\nPlats: Stadshuset\nFörut: kl. 09.00–12.00\nGruppen får veta det.',
    )
    expect(await t.say('Anna', 'flytta möte 14/2; sista dag 2/2')).toBe(
      'Mötet lördag 14 februari 2026 är ändrat.\nPlats: Stadshuset\nSista dag för förslag är nu måndag 2 februari 2026.\nGruppen får veta det.',
    )
    expect(await meeting()).toMatchObject({ sequence: 5 })
    expect(t.posts().map(({ to, message }) => `${to} ${message.choices?.length ?? 0}`)).toEqual(
      Array.from({ length: 5 }, () => 'chat 0'),
    )
  })

  test('a new place keeps the answers', async () => {
    await t.say('Anna', 'nytt möte 6/2 08.30-12 Rådhuset\nkalla')
    await t.say('Bo', 'kommer')
    t.posts()
    expect(await t.say('Anna', 'flytta möte 6/2; plats Stadshuset')).toBe(
      'Mötet fredag 6 februari 2026 har en ny plats.\nPlats: Stadshuset\nFörut: Rådhuset\nGruppen får veta det, och kallelsen är uppdaterad.',
    )
    expect(Object.keys((await meeting()).answers)).toHaveLength(1)
    expect(told(t.posts()).sort()).toEqual([
      expect.stringMatching(/^chat \(update\): Kallelse/),
      'chat: Mötet fredag 6 februari 2026 har en ny plats.\nPlats: Stadshuset',
    ])
  })

  test('a refusal says what is missing, or what is in the way', async () => {
    await t.say('Anna', 'mötesdatum 2026: 6/2, 17/4 9-12')
    expect(await t.say('Anna', 'flytta möte 6/2')).toBe(
      'Vart ska mötet fredag 6 februari 2026 flyttas? Skriv till exempel: flytta möte 6/2 till 13/2 09.00–12.00',
    )
    expect(await t.say('Anna', 'flytta möte 6/2 till 17/4')).toBe(
      'Det finns redan ett möte fredag 17 april 2026 kl. 09.00–12.00.',
    )
    expect(await t.say('Anna', 'flytta möte 6/2 till 2026-01-02')).toBe(
      'Fredag 2 januari 2026 har redan varit.',
    )
    expect(await t.say('Anna', 'flytta möte 7/2 till 8/2')).toBe(
      'Det finns inget möte lördag 7 februari 2026. Närmast kommer fredag 6 februari 2026, fredag 17 april 2026.',
    )
    expect(await t.say('Anna', 'flytta möte 6/2 till 6/2')).toBe(
      'Mötet är redan fredag 6 februari 2026 kl. 09.00–12.00. Inget är ändrat.',
    )
    await t.say('Anna', 'starta möte')
    expect(await t.say('Anna', 'flytta möte 6/2 till 13/2')).toBe(
      'Mötet fredag 6 februari 2026 är redan öppet. Avsluta det först med ”avsluta möte”.',
    )
    expect(t.posts()).toEqual([])
  })

  test('taken back, it stands where it stood, and the calendar file counts on', async () => {
    await t.say('Anna', 'nytt möte 6/2 08.30-12\nkalla')
    await t.say('Bo', 'kommer')
    t.at('2026-01-12T08:04:00Z')
    await t.say('Anna', 'flytta möte 6/2 till 13/2')
    t.posts()
    t.at('2026-01-12T08:05:00Z')
    await t.say('Anna', 'ångra')
    expect(await meeting()).toMatchObject({
      on: '2026-02-06',
      sequence: 2,
      answers: { p2: { kind: 'attending' } },
    })
    expect(told(t.posts()).filter((post) => post.startsWith('chat (update)'))).toEqual([
      expect.stringMatching(
        /^chat \(update\): Kallelse till möte fredag 6 februari 2026(?:.*\n)+Svar hittills: 1 kommer, 4 har inte svarat\.$/,
      ),
    ])
  })

  test('a hundred people who answered and two hundred actions do not stop it', async () => {
    await t.end()
    t = await talk([...people, ...Array.from({ length: 95 }, (_, at) => `Person${at} Namn${at}`)])
    await t.say('Anna', 'nytt möte 6/2 08.30-12\nkalla')
    for (let at = 0; at < 95; at += 1) await t.whisper(`Person${at}`, 'kommer')
    for (let at = 1; at <= 200; at += 1)
      await give(t, {
        id: `U${at}`,
        owners: ['Bo'],
        due: { kind: 'meeting', words: 'nästa möte', meetingId: 'm1' },
      })
    t.posts()
    expect(await t.say('Anna', 'flytta möte 6/2 till 13/2')).toMatch(
      /^Mötet fredag 6 februari 2026 är flyttat till fredag 13 februari 2026 kl\. 08\.30–12\.00\.\n/,
    )
    expect(await t.say('Anna', 'ställ in möte 13/2: för få')).toMatch(
      /^Mötet fredag 13 februari 2026 kl\. 08\.30–12\.00 är inställt\./,
    )
  })
})

describe('ställ in möte', () => {
  test('what was on its agenda goes to the next one, and so do its proposals and actions', async () => {
    await t.say('Anna', 'stående punkter: Inledning')
    await t.say('Anna', 'mötesdatum 2026: 6/2, 17/4 9-12 Rådhuset')
    await give(t, {
      id: 'U1',
      owners: ['Bo'],
      due: { kind: 'meeting', words: 'nästa möte', meetingId: 'm1' },
    })
    await t.say('Bo', 'föreslå Läkaravtalet; 20 min\nföreslå Barnahus')
    await t.say('Anna', 'ta in F1\npunkt: Budget; bakgrund Se bilaga')
    await t.say('Anna', 'kalla 6/2')
    t.posts()
    expect(await t.say('Anna', 'ställ in möte 6/2: för få kan komma')).toBe(
      'Mötet fredag 6 februari 2026 kl. 09.00–12.00 är inställt. Skäl: för få kan komma.\n”Läkaravtalet” och ”Budget” står nu på dagordningen för fredag 17 april 2026.\n' +
        'U1 ska nu vara klart till mötet fredag 17 april 2026.\nGruppen får veta det. Nästa möte är fredag 17 april 2026.',
    )
    const posts = t.posts()
    expect(told(posts).sort()).toEqual([
      expect.stringMatching(
        /^chat \(update\): INSTÄLLT: möte fredag 6 februari 2026 kl\. 09\.00–12\.00\. Skäl: för få kan komma\.\nPlats: Rådhuset\nKalenderfil: \S+$/,
      ),
      'chat: Mötet fredag 6 februari 2026 kl. 09.00–12.00 är inställt. Skäl: för få kan komma.\n”Läkaravtalet” och ”Budget” står nu på dagordningen för fredag 17 april 2026.\n' +
        'Nästa möte är fredag 17 april 2026 kl. 09.00–12.00, Rådhuset.',
    ])
    expect(posts.flatMap(({ message }) => message.choices ?? [])).toEqual([])
    expect(
      Object.values((await meeting('m2')).items).map(({ title, background }) => [
        title,
        background,
      ]),
    ).toEqual([
      ['Inledning', undefined],
      ['Läkaravtalet', undefined],
      ['Budget', 'Se bilaga'],
    ])
    expect((await t.store.get(t.pk, 'F1'))?.doc).toMatchObject({
      status: 'accepted',
      meetingId: 'm2',
      itemId: 'i2',
    })
    expect((await t.store.get(t.pk, 'F2'))?.doc).toMatchObject({
      status: 'waiting',
      meetingId: 'm2',
    })
    expect((await action('U1')).due).toEqual({
      kind: 'meeting',
      words: 'nästa möte',
      meetingId: 'm2',
    })
  })

  test('without a next one they wait as proposals, and actions wait until one is planned', async () => {
    await t.say('Anna', 'nytt möte 6/2 9-12')
    await give(t, {
      id: 'U1',
      owners: ['Bo'],
      due: { kind: 'meeting', words: 'nästa möte', meetingId: 'm1' },
    })
    await t.say('Bo', 'föreslå Läkaravtalet')
    await t.say('Anna', 'ta in F1\npunkt: Budget')
    t.posts()
    expect(await t.say('Anna', 'ställ in mötet: sjukdom')).toBe(
      'Mötet fredag 6 februari 2026 kl. 09.00–12.00 är inställt. Skäl: sjukdom.\nVäntar nu som förslag: F1 ”Läkaravtalet” och F2 ”Budget”.\nU1 väntar på att nästa möte planeras.\n' +
        'Gruppen får veta det. Planera ett nytt med ”nytt möte” och datumet.',
    )
    expect(told(t.posts())).toEqual([
      'chat: Mötet fredag 6 februari 2026 kl. 09.00–12.00 är inställt. Skäl: sjukdom.\nVäntar nu som förslag: F1 ”Läkaravtalet” och F2 ”Budget”.\nNytt datum är inte bestämt än.',
    ])
    expect((await action('U1')).keys?.['follows']).toBe('next|U1')
    expect(await t.say('Anna', 'nytt möte 17/4 9-12')).toBe(
      'Mötet fredag 17 april 2026 kl. 09.00–12.00 är planerat.\nFörslag tas emot till och med torsdag 2 april 2026.\nU1, som ska vara klart till nästa möte, följer nu det här mötet.\n' +
        'Kalla till mötet med ”kalla 17/4” när det är dags.',
    )
    expect((await action('U1')).keys).toMatchObject({ follows: 'm2|U1', open: '2026-04-17|U1' })
  })

  test('a next one whose agenda is sent out is left alone', async () => {
    await t.say('Anna', 'mötesdatum 2026: 6/2, 17/4 9-12')
    await t.say(
      'Anna',
      'punkt: Budget; möte 17/4\nskicka dagordning 17/4\npunkt: Barnahus; möte 6/2',
    )
    expect(await t.say('Anna', 'ställ in möte 6/2: resa')).toMatch(
      /\nVäntar nu som förslag: F1 ”Barnahus”\.\n/,
    )
    expect((await t.store.get(t.pk, 'F1'))?.doc).toMatchObject({
      title: 'Barnahus',
      status: 'waiting',
      meetingId: 'm2',
    })
  })

  test('is refused twice, and where something else than a reason follows', async () => {
    await t.say('Anna', 'nytt möte 6/2 9-12')
    expect(await t.say('Anna', 'ställ in möte pga sjukdom')).toMatch(/^Menade du|^Jag förstod inte/)
    await t.say('Anna', 'ställ in möte 6/2: resa')
    expect(await t.say('Anna', 'ställ in möte 6/2: resa')).toBe(
      'Mötet fredag 6 februari 2026 är inställt.',
    )
    expect(await t.say('Bo', 'ställ in möte 6/2: resa')).toBe(
      'Det kan bara sekreteraren, ordföranden eller deras ställföreträdare göra. Fråga Anna Berg.',
    )
  })

  test('taken back, everything stands where it stood', async () => {
    await t.say('Anna', 'mötesdatum 2026: 6/2, 17/4 9-12')
    await t.say('Bo', 'föreslå Läkaravtalet')
    await t.say('Anna', 'ta in F1')
    t.at('2026-01-12T08:05:00Z')
    await t.say('Anna', 'ställ in möte 6/2: resa')
    t.at('2026-01-12T08:06:00Z')
    expect(await t.say('Anna', 'ångra')).toBe(
      'Jag tog tillbaka: ”ställ in möte 6/2: resa”. Det som gällde innan gäller igen.',
    )
    expect(await meeting('m1')).toMatchObject({ status: 'planned', sequence: 2 })
    expect((await meeting('m2')).items).toEqual({})
    expect((await t.store.get(t.pk, 'F1'))?.doc).toMatchObject({
      status: 'accepted',
      meetingId: 'm1',
    })
  })
})

describe('kalla', () => {
  test('posts the announcement in the group with answers to tap and a calendar file', async () => {
    await t.say(
      'Anna',
      'nytt möte 6/2 08.30-12 Rådhuset; digitalt https://teams.example/abc; rubrik Vintermöte',
    )
    expect(await t.say('Anna', 'kalla 6/2')).toBe(
      'Kallelsen till mötet fredag 6 februari 2026 kl. 08.30–12.00 är skickad till gruppen.\n' +
        '5 ledamöter har att svara. Den som är tyst får en påminnelse tisdag 3 februari 2026.',
    )
    const [post] = t.posts()
    const link = /Kalenderfil: (\S+)/.exec(post?.message.text ?? '')?.[1] ?? ''
    expect(link).toMatch(
      /^https:\/\/klubban\.example\/kalender\/[0-9a-f]{32}\.ics\.m1\.[\w.-]+\.ics$/,
    )
    expect(post?.to).toBe('chat')
    expect(post?.message.text).toBe(
      'Kallelse till möte fredag 6 februari 2026 kl. 08.30–12.00\nRubrik: Vintermöte\nPlats: Rådhuset\nDigitalt: https://teams.example/abc\n' +
        `Förslag till dagordningen: till och med fredag 23 januari 2026. Skriv ”föreslå” och rubriken.\nKalenderfil: ${link}\n` +
        'Svara med knapparna, eller skriv till mig: ”kommer”, ”kommer inte” eller ”ersätts av” och namnet. För en del av mötet: ”kommer” och klockslagen.',
    )
    expect(post?.message.choices).toEqual([
      { label: 'Jag kommer', say: 'kommer 2026-02-06' },
      { label: 'Jag kommer inte', say: 'kommer inte 2026-02-06' },
    ])
    expect(post?.message).toMatchObject({
      whole: true,
      card: {
        actions: [
          {
            type: 'Action.Execute',
            title: 'Jag kommer',
            verb: 'say',
            data: { say: 'kommer 2026-02-06' },
          },
          {
            type: 'Action.Execute',
            title: 'Jag kommer inte',
            data: { say: 'kommer inte 2026-02-06' },
          },
          { type: 'Action.ShowCard', title: 'Någon ersätter mig' },
          { type: 'Action.OpenUrl', title: 'Lägg till i kalendern', url: link },
          { type: 'Action.OpenUrl', title: 'Anslut digitalt', url: 'https://teams.example/abc' },
        ],
      },
    })
  })

  test('again brings it up to date and says so', async () => {
    await t.say('Anna', 'nytt möte 6/2 08.30-12\nkalla')
    const [first] = t.posts()
    await t.say('Bo', 'kommer')
    t.posts()
    expect(await t.say('Anna', 'kalla')).toBe(
      'Kallelsen till mötet fredag 6 februari 2026 kl. 08.30–12.00 är redan skickad och är nu uppdaterad där den står. Ingen får någon ny avisering.\nSvar hittills: 1 kommer, 4 har inte svarat.',
    )
    const [again] = t.posts()
    expect(again?.replaced).toBe(first?.id)
    expect(again?.message.text).toMatch(/\nSvar hittills: 1 kommer, 4 har inte svarat\.$/)
  })

  test('is refused for a meeting that is closed or cancelled, and without one', async () => {
    expect(await t.say('Anna', 'kalla')).toBe(
      'Det finns inget kommande möte. Sekreteraren lägger till ett med ”nytt möte <datum> <tid> <plats>”.',
    )
    await t.say('Anna', 'mötesdatum 2026: 6/2, 17/4 9-12')
    expect(await t.say('Anna', 'kalla snart')).toBe(
      'Jag kan inte läsa ”snart” som ett datum. Skriv till exempel 6/2, 2026-02-06 eller fredag.',
    )
    await t.say('Anna', 'ställ in möte 17/4: resa')
    expect(await t.say('Anna', 'kalla 17/4')).toBe('Mötet fredag 17 april 2026 är inställt.')
    await t.say('Anna', 'starta möte\navsluta möte ändå')
    expect(await t.say('Anna', 'kalla 6/2')).toBe(
      'Mötet fredag 6 februari 2026 är avslutat. Det som står ändras med ”ändra”, ”ta bort” och ”flytta”, till exempel ”ändra anteckning” och punktens nummer.',
    )
  })

  test('taken back, the meeting cannot be answered and may be announced anew', async () => {
    await t.say('Anna', 'nytt möte 6/2 08.30-12')
    t.at('2026-01-12T08:01:00Z')
    await t.say('Anna', 'kalla')
    t.at('2026-01-12T08:02:00Z')
    await t.say('Anna', 'ångra')
    expect(told(t.posts())[1]).toMatch(
      /^chat: Rättelse: detta gäller inte längre:\nKallelse till möte fredag 6 februari 2026/,
    )
    expect(await t.say('Bo', 'kommer')).toBe(
      'Kallelsen till mötet fredag 6 februari 2026 är inte skickad än, så det går inte att svara. Sekreteraren skickar den med ”kalla”.',
    )
    expect(await t.say('Anna', 'kalla')).toMatch(/är skickad till gruppen/)
  })
})

describe('the answer to an announcement', () => {
  beforeEach(async () => {
    await t.say('Anna', 'mötesdatum 2026: 6/2, 17/4 08.30-12 Rådhuset\nkalla 6/2')
    t.posts()
  })

  test('is recorded in the group and in private, and shown on the announcement', async () => {
    await t.say(
      'Anna',
      'organisation Bo Ek: Nora kommun\norganisation Cecilia Dahl: Kumla kommun\norganisation David Ek: Hallsbergs kommun',
    )
    expect(await t.say('Bo', 'Kommer!')).toBe(
      'Antecknat: Bo Ek kommer till mötet fredag 6 februari 2026 kl. 08.30–12.00. Får du förhinder, skriv ”kommer inte”.',
    )
    expect(await t.whisper('Cecilia', 'kommer inte: är på konferens')).toBe(
      'Antecknat: du kommer inte till mötet fredag 6 februari 2026 kl. 08.30–12.00. Skälet ser bara de som leder gruppen, och det tas bort dagen efter mötet. Ska någon komma i stället, skriv ”ersätts av” och namnet.',
    )
    const posts = t.posts()
    expect(posts.map(({ to, replaced }) => `${to} ${replaced !== undefined}`)).toEqual([
      'chat true',
      'chat true',
    ])
    expect(posts[1]?.message.text).toMatch(
      /\nSvar hittills: 1 kommer, 1 kommer inte, 3 har inte svarat\.\nAnmälda: Nora kommun 1\. Inget svar än från Hallsbergs kommun\. Ingen kommer från Kumla kommun\.$/,
    )
    expect(posts[1]?.message.text).not.toContain('konferens')
  })

  test('an organisation with a no and somebody left to answer is not called silent', async () => {
    await t.say(
      'Anna',
      'organisation Bo Ek: Nora kommun\norganisation Cecilia Dahl: Kumla kommun\norganisation David Ek: Kumla kommun',
    )
    await t.say('Bo', 'kommer')
    await t.say('Cecilia', 'kommer inte')
    expect(t.posts().at(-1)?.message.text).toMatch(
      /\nAnmälda: Nora kommun 1\. Ännu ingen anmäld från Kumla kommun\.$/,
    )
  })

  test('for a part of the time', async () => {
    expect(await t.say('Bo', 'kommer 9.30-11')).toMatch(
      /^Antecknat: Bo Ek kommer till mötet fredag 6 februari 2026 kl\. 08\.30–12\.00 och är med kl\. 09\.30–11\.00\. /,
    )
    expect(await t.whisper('Bo', 'kommer från 10')).toMatch(
      /^Ändrat: du kommer till mötet .* och är med från kl\. 10\.00\. /,
    )
    expect(await t.whisper('Bo', 'kommer till 11')).toMatch(
      /^Ändrat: du kommer till mötet .* och är med till kl\. 11\.00\. /,
    )
    expect(await t.whisper('Bo', 'kommer den 6/2 kl 8.30-12')).toMatch(
      /^Ändrat: du kommer till mötet fredag 6 februari 2026 kl\. 08\.30–12\.00\. /,
    )
    expect(await t.say('Bo', 'kommer 13-15')).toBe(
      'Mötet fredag 6 februari 2026 är kl. 08.30–12.00. Skriv en tid inom mötet.',
    )
    expect(await t.say('Bo', 'kommer 11-9.30')).toBe(
      'Tiden ”11-9.30” går inte ihop. Skriv till exempel 08.30–12.00.',
    )
  })

  test('a substitute of the roster is told; another one is accepted by name', async () => {
    expect(await t.say('Bo', 'ersätts av Eva')).toBe(
      'Antecknat: Eva Falk ersätter Bo Ek på mötet fredag 6 februari 2026 kl. 08.30–12.00. Jag meddelar Eva Falk.',
    )
    expect(told(t.posts()).filter((post) => post.startsWith('private'))).toEqual([
      'private-Eva: Bo Ek har angett dig som ersättare på mötet fredag 6 februari 2026 kl. 08.30–12.00.\nPlats: Rådhuset\nKan du inte komma, säg till Bo Ek.',
    ])
    expect(await t.whisper('Bo', 'ersätts av Gun Hed')).toBe(
      'Ändrat: Gun Hed ersätter dig på mötet fredag 6 februari 2026 kl. 08.30–12.00. Namnet finns inte i gruppen, så det är du som får meddela personen.',
    )
    expect(await t.whisper('Bo', 'ersätts av Eva Falck')).toContain('Menade du Eva Falk?')
    expect(await t.whisper('Bo', 'nej')).toContain('Eva Falck ersätter dig')
    expect(await t.say('Bo', 'ersätts av mig')).toBe(
      'Du kan inte ersätta dig själv. Skriv till exempel: ersätts av Bo Ek',
    )
    expect(await t.say('Bo', 'ersätts av')).toBe(
      'Vem gäller det? Skriv till exempel: ersätts av Anna Berg',
    )
    expect(await t.say('Cecilia', 'ersätts av Ek')).toBe(
      'Flera heter ”Ek”. Vem menar du?\n1. Bo Ek\n2. David Ek\nSvara med siffran.',
    )
    expect(await t.say('Cecilia', '2')).toMatch(
      /^Antecknat: David Ek ersätter Cecilia Dahl på mötet/,
    )
  })

  test('is for the nearest announced meeting, or for the one that is named', async () => {
    expect(await t.say('Bo', 'kommer inte 17/4')).toBe(
      'Kallelsen till mötet fredag 17 april 2026 är inte skickad än, så det går inte att svara. Sekreteraren skickar den med ”kalla”.',
    )
    await t.say('Anna', 'kalla 17/4')
    expect(await t.say('Bo', 'kommer inte 17/4: resa')).toMatch(
      /^Antecknat: Bo Ek kommer inte till mötet fredag 17 april 2026 kl\. 08\.30–12\.00\. Skälet ser bara de som leder gruppen/,
    )
    expect(await t.say('Bo', 'kommer till mötet')).toMatch(
      /^Antecknat: Bo Ek kommer till mötet fredag 6 februari 2026/,
    )
    t.at('2026-02-06T11:30:00Z')
    expect(await t.say('Cecilia', 'kommer')).toMatch(
      /^Antecknat: Cecilia Dahl kommer till mötet fredag 17 april 2026/,
    )
    expect(await t.say('David', 'ersätts av Eva Falk 17/4')).toMatch(
      /^Antecknat: Eva Falk ersätter David Ek på mötet fredag 17 april 2026/,
    )
  })

  test('taken back, the earlier answer holds, and nobody is bothered', async () => {
    await t.say('Bo', 'kommer')
    t.at('2026-01-12T08:01:00Z')
    await t.say('Bo', 'kommer inte')
    t.at('2026-01-12T08:02:00Z')
    await t.say('Cecilia', 'kommer')
    t.posts()
    await t.say('Bo', 'ångra')
    expect(told(t.posts())).toEqual([
      expect.stringMatching(
        /^chat \(update\): Kallelse till möte(?:.*\n)+Svar hittills: 2 kommer, 3 har inte svarat\.$/,
      ),
    ])
  })

  test('every answer that can be tapped is understood', async () => {
    const { choices = [] } = postMessage('answerMissing', {
      meeting: await meeting(),
      group: {
        ...(await t.group()),
        people: {
          ...(await t.group()).people,
          p5: { id: 'p5', name: 'Eva Falk', roles: [], substituteFor: 'p2' },
        },
      },
      texts: textsIn('sv'),
      person: (await t.group()).people['p2'],
    })
    expect(choices.map(({ say }) => say)).toEqual([
      'kommer 2026-02-06',
      'kommer inte 2026-02-06',
      'ersätts av Eva Falk 2026-02-06',
    ])
    for (const { say } of choices)
      expect(await t.say('Bo', say)).toMatch(
        /^(?:Antecknat|Ändrat): .* mötet fredag 6 februari 2026 kl\. 08\.30–12\.00\./,
      )
  })

  test('ordinary words are no answer', async () => {
    expect(await t.say('Bo', 'Kommer att behandlas i maj.')).toMatch(/Inget är gjort än/)
    expect(await t.say('Bo', 'kommer inte att hinna')).toMatch(/Inget är gjort än/)
    expect((await meeting()).answers).toEqual({})
  })

  test('in English as well', async () => {
    await t.say('Anna', 'språk engelska')
    expect(await t.say('Bo', 'attending 9.30-11')).toBe(
      'Recorded: Bo Ek attends the meeting on Friday 6 February 2026, 08:30–12:00, from 09:30 to 11:00. If something comes up, write “not attending”.',
    )
    expect(await t.whisper('Bo', 'not attending: at a conference')).toBe(
      'Changed: you do not attend the meeting on Friday 6 February 2026, 08:30–12:00. Only those who lead the group see the reason, and it is removed the day after the meeting. If somebody comes in your place, write “substitute” and the name.',
    )
    expect(await t.say('Bo', 'substitute Eva Falk')).toBe(
      'Changed: Eva Falk is the substitute for Bo Ek at the meeting on Friday 6 February 2026, 08:30–12:00. I let Eva Falk know.',
    )
    expect(await t.say('Anna', 'move meeting 6/2 to 13/2 10:00–12:00 Library')).toMatch(
      /^The meeting on Friday 6 February 2026 has moved to Friday 13 February 2026, 10:00–12:00\.\nPlace: Library\n/,
    )
    expect(await t.say('Anna', 'cancel meeting 13/2: too few')).toBe(
      'The meeting on Friday 13 February 2026, 10:00–12:00 is cancelled. Reason: too few.\nThe group is told. The next meeting is on Friday 17 April 2026.',
    )
  })
})

import { together } from '../../src/say/answer.ts'
import { textsIn } from '../../src/language/texts.ts'
import { BusyError } from '../../src/store/store.ts'
import { waitingAtOnce } from '../at-once.ts'
import { talk, type Talk } from './talk.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

describe('an answer', () => {
  test('several sentences are answered in one message, in order, and a refused one blocks nothing', async () => {
    expect(
      await t.say(
        'Anna',
        'roll Bo Ek ordförande\nroll Bo Ek kassör\norganisation Bo Ek: Nora kommun',
      ),
    ).toBe(
      'Bo Ek är nu ordförande.\n\n' +
        'Inte antecknat: ”roll Bo Ek kassör”. Jag känner inte till rollen ”kassör”. Välj sekreterare, ordförande, ställföreträdare, ledamot, ersättare, AU, justerare, tjänsteperson, adjungerad eller gäst.\n\n' +
        'Bo Ek hör till Nora kommun.',
    )
  })

  test('what is left and what can be written next is said once, where it comes last', () => {
    const answers = [
      'Antecknat under punkt 1.\nAvgör den med ”beslut 1: …” eller ”läggs till handlingarna 1”.',
      'Punkt 2 läggs till handlingarna.\nKvar att avgöra: punkt 1 och 3.',
      'Antecknat under punkt 3.\nAvgör den med ”beslut 3: …” eller ”läggs till handlingarna 3”.',
      'Beslut § 1:\nKvar att avgöra.\nKvar att avgöra: punkt 3.',
    ]
    expect(together(answers, textsIn('sv').talk)).toBe(
      'Antecknat under punkt 1.\n\nPunkt 2 läggs till handlingarna.\n\n' +
        `${answers[2]}\n\n${answers[3]}`,
    )
    expect(together([answers[0]!], textsIn('sv').talk)).toBe(answers[0])
  })

  test('more sentences than one commit holds are all carried out', async () => {
    const lines = Array.from({ length: 25 }, (_, index) => `organisation Bo Ek: Kommun ${index}`)
    expect((await t.say('Anna', lines.join('\n'))).split('\n\n')).toHaveLength(25)
    expect(
      Object.values((await t.group()).people).find((person) => person.name === 'Bo Ek')
        ?.organisation,
    ).toBe('Kommun 24')
  })

  test('a mistyped sentence is shown; what nobody knows gets what is likely, and changes nothing', async () => {
    expect(await t.say('Bo', 'ledamötr')).toMatch(/^5 personer.*\nLäst som ”ledamöter”\.$/s)
    expect(await t.hear('Bo', 'xyzzy')).toMatchObject({
      text: 'Jag förstod inte ”xyzzy”. Kanske något av det här?',
      choices: [{ say: 'nästa möte' }, { say: 'mina uppdrag' }, { say: 'hjälp' }],
    })
  })

  test('manners are answered alone and left out beside a real sentence', async () => {
    expect(await t.say('Bo', 'Hej')).toBe('Hej Bo. Skriv ”hjälp” så visar jag vad jag kan göra.')
    expect(await t.say('Bo', 'Hej Klubban\nledamöter\nTack')).toMatch(/^5 personer i gruppen\./)
  })

  test('the same activity delivered twice acts once and is answered once', async () => {
    expect(await t.say('Anna', 'roll Bo Ek ordförande', { id: 'a1' })).not.toBe('')
    expect(await t.hear('Anna', 'roll Bo Ek ordförande', { id: 'a1' })).toBeUndefined()
    const log = await t.store.list(t.pk, { index: 'log', limit: 10 })
    expect(
      log.items.filter((item) => (item.doc as unknown as { by: string }).by === 'p1'),
    ).toHaveLength(1)
  })

  test('a store that stays away is told in words, nothing is lost, and the same sentence works afterwards', async () => {
    const { get } = t.store
    Object.assign(t.store, { get: () => Promise.reject(new BusyError(9_000)) })
    expect(await waitingAtOnce(() => t.say('Anna', 'roll Bo Ek ordförande', { id: 'a1' }))).toBe(
      'Jag når inte mitt minne just nu, så inget är antecknat. Försök igen om en minut.',
    )
    Object.assign(t.store, { get })
    expect(await t.say('Anna', 'roll Bo Ek ordförande', { id: 'a1' })).toBe(
      'Bo Ek är nu ordförande.',
    )
  })

  test('a changed service address is taken over from what people say', async () => {
    const chat = {
      id: 'chat',
      kind: 'groupChat' as const,
      tenantId: '00000000-0000-0000-0000-00000000000a',
      serviceUrl: 'http://127.0.0.1:10/',
      botId: '28:bot',
    }
    await t.bot.hear({
      activityId: 'z',
      conversation: chat,
      sender: t.account('Bo'),
      text: 'ledamöter',
      mentioned: [],
    })
    expect((await t.group()).home.serviceUrl).toBe('http://127.0.0.1:10/')
  })

  test('somebody who joined unseen is met when they speak', async () => {
    expect(await t.say('Eva', 'ledamöter')).toContain('Eva Falk')
  })
})

describe('taking back', () => {
  test('the latest sentence, then the one before', async () => {
    await t.say('Anna', 'organisation Bo Ek: Nora kommun')
    await t.say('Anna', 'organisation Bo Ek: Region Norr')
    expect(await t.say('Anna', 'ångra')).toBe(
      'Jag tog tillbaka: ”organisation Bo Ek: Region Norr”. Det som gällde innan gäller igen.',
    )
    expect(await t.say('Anna', 'undo')).toBe(
      'Jag tog tillbaka: ”organisation Bo Ek: Nora kommun”. Det som gällde innan gäller igen.',
    )
    expect(
      Object.values((await t.group()).people).find((person) => person.name === 'Bo Ek')
        ?.organisation,
    ).toBeUndefined()
    expect(await t.say('Anna', 'ångra')).toBe(
      'Du har inget antecknat de senaste tio minuterna som går att ta tillbaka.',
    )
  })

  test('in the order in which it was said, also within one millisecond', async () => {
    const said = Array.from({ length: 6 }, (_, index) => `organisation Bo Ek: Kommun ${index + 1}`)
    for (const text of said) await t.say('Anna', text)
    for (const text of said.toReversed())
      expect(await t.say('Anna', 'ångra')).toContain(`Jag tog tillbaka: ”${text}”`)
    expect(await t.whisper('Anna', 'logg')).toMatch(
      /”organisation Bo Ek: Kommun 6”[^]*”organisation Bo Ek: Kommun 1”/,
    )
  })

  test('also what somebody else’s sentence of the same millisecond came before', async () => {
    await t.say(
      'Anna',
      'roll Bo Ek ordförande\nnytt möte 6/2 08.30-12 Stora salen\npunkt: Läkaravtalet',
    )
    for (let times = 0; times < 6; times += 1) {
      t.at(`2026-02-06T07:3${times}:00Z`)
      await t.say('Bo', 'starta möte')
      await t.say('Anna', 'anteckning 1: vi börjar')
      expect(await t.say('Anna', 'ångra')).toContain('Jag tog tillbaka: ”anteckning 1: vi börjar”')
      expect(await t.say('Bo', 'ångra')).toContain('Jag tog tillbaka: ”starta möte”')
    }
  })

  test('only one’s own', async () => {
    await t.say('Anna', 'organisation Bo Ek: Nora kommun')
    expect(await t.say('Bo', 'ångra')).toBe(
      'Du har inget antecknat de senaste tio minuterna som går att ta tillbaka.',
    )
  })

  test('only within ten minutes', async () => {
    await t.say('Anna', 'organisation Bo Ek: Nora kommun')
    t.at('2026-01-12T08:10:01Z')
    expect(await t.say('Anna', 'ångra')).toBe(
      'Du har inget antecknat de senaste tio minuterna som går att ta tillbaka.',
    )
  })

  test('not what somebody else has changed since', async () => {
    await t.say('Anna', 'roll Bo Ek ordförande\norganisation Cecilia Dahl: Nora kommun')
    await t.say('Bo', 'organisation Cecilia Dahl: Region Norr')
    expect(await t.say('Anna', 'ångra')).toBe(
      'Jag kan inte ta tillbaka ”organisation Cecilia Dahl: Nora kommun”, för någon har ändrat samma sak efter dig. Rätta den med en ny mening i stället.',
    )
  })

  test('not what a meeting that was closed since has carried on', async () => {
    await t.say(
      'Anna',
      'roll Bo Ek ordförande\nnytt möte 6/2 08.30-12 Stora salen\npunkt: Läkaravtalet\nnärvarande: alla',
    )
    t.at('2026-02-06T07:30:00Z')
    await t.say('Bo', 'starta möte\nnärvarande: alla')
    t.at('2026-02-06T08:00:00Z')
    await t.say('Anna', 'bordlägg 1: mer underlag behövs')
    t.at('2026-02-06T08:01:00Z')
    expect(await t.say('Bo', 'avsluta möte ändå')).toContain('är avslutat')
    t.at('2026-02-06T08:02:00Z')
    expect(await t.say('Anna', 'ångra')).toBe(
      'Jag kan inte ta tillbaka ”bordlägg 1: mer underlag behövs”, för någon har ändrat samma sak efter dig. Rätta den med en ny mening i stället.',
    )
  })

  test('one of several sentences of a message', async () => {
    await t.say('Anna', 'organisation Bo Ek: Nora kommun\norganisation Eva Falk: Region Norr')
    await t.say('Anna', 'ångra')
    const people = Object.values((await t.group()).people)
    expect(people.find((person) => person.name === 'Eva Falk')?.organisation).toBeUndefined()
    expect(people.find((person) => person.name === 'Bo Ek')?.organisation).toBe('Nora kommun')
  })
})

describe('a personal chat', () => {
  test('belongs to the person’s only group', async () => {
    expect(await t.whisper('Bo', 'ledamöter')).toMatch(/^5 personer i gruppen\./)
  })

  test('asks once which of several groups is meant, carries the sentence out, and stays with the choice', async () => {
    const chat = {
      id: 'other',
      kind: 'groupChat' as const,
      tenantId: '00000000-0000-0000-0000-00000000000a',
      serviceUrl: 'http://127.0.0.1:9/',
      botId: '28:bot',
    }
    t.at('2026-01-12T08:05:00Z')
    await t.bot.happened({
      kind: 'installed',
      conversation: chat,
      groupName: 'Skolchefsgruppen',
      by: t.account('Bo'),
    })
    expect(await t.whisper('Bo', 'ledamöter')).toBe(
      'Du är med i flera grupper. Vilken gäller det?\n1. Chefsgruppen\n2. Skolchefsgruppen\nSvara med siffran. Byt senare med ”grupp” och namnet.',
    )
    expect(await t.whisper('Bo', '2')).toMatch(/^Skolchefsgruppen:\n5 personer i gruppen\./)
    expect(await t.whisper('Bo', 'språk engelska')).toBe(
      'Skolchefsgruppen:\nI will answer in English in this group from now on.',
    )
    expect(await t.whisper('Bo', 'grupp Chefsgruppen')).toBe(
      'Nu gäller Chefsgruppen när du skriver till mig. Byt med ”grupp” och namnet.',
    )
    expect(await t.whisper('Bo', 'språk engelska')).toBe(
      'Chefsgruppen:\nDet kan bara sekreteraren, ordföranden eller deras ställföreträdare göra. Fråga Anna Berg.',
    )
  })

  test.each([
    ['sv', 'Anna Berg, Cecilia Dahl och 2 till', ['Anna', 'Cecilia', 'David', 'Eva']],
    ['sv', 'Anna Berg och Eva Falk', ['Anna', 'Eva']],
    ['sv', 'Bo Ek', []],
    ['en', 'Anna Berg, Cecilia Dahl and 2 more', ['Anna', 'Cecilia', 'David', 'Eva']],
  ] as const)(
    'a group without a name is told by the others in it: %s %s',
    async (language, name, others) => {
      const chat = {
        id: 'other',
        kind: 'groupChat' as const,
        tenantId: '00000000-0000-0000-0000-00000000000a',
        serviceUrl: 'http://127.0.0.1:9/',
        botId: '28:bot',
      }
      t.at('2026-01-12T08:05:00Z')
      t.rosters.set('other', [t.account('Bo'), ...others.map((one) => t.account(one))])
      await t.bot.happened({
        kind: 'installed',
        conversation: chat,
        groupName: '',
        by: t.account('Bo'),
      })
      expect(await t.whisper('Bo', 'ledamöter')).toMatch(/\n1\. Chefsgruppen\n2\. \S/)
      if (language === 'en') for (const line of ['2', 'språk engelska']) await t.whisper('Bo', line)
      else await t.whisper('Bo', '2')
      expect(await t.whisper('Bo', language === 'en' ? 'members' : 'ledamöter')).toContain(
        `${name}:\n`,
      )
      expect(await t.whisper('Bo', `grupp Chefsgruppen`)).toContain('Chefsgruppen')
      expect(await t.whisper('Bo', `grupp ${name}`)).toContain(name)
    },
  )

  test('somebody in no group is told how to come into one', async () => {
    const stranger = {
      ...t.account('Eva'),
      aadId: 'aad-unknown',
      teamsId: '29:unknown',
      name: 'Ny Person',
    }
    const heard = await t.bot.hear({
      activityId: 'x',
      conversation: {
        id: 'private-x',
        kind: 'personal',
        tenantId: '00000000-0000-0000-0000-00000000000a',
        serviceUrl: 'http://127.0.0.1:9/',
        botId: '28:bot',
      },
      sender: stranger,
      text: 'ledamöter',
      mentioned: [],
    })
    expect(heard.answer?.text).toBe(
      'Jag hittar ingen grupp som både du och jag är med i. Be gruppens sekreterare lägga till mig i gruppens chatt eller team.',
    )
  })
})

describe('coming and going', () => {
  test('somebody removed from the chat leaves the roster, and comes back as themselves', async () => {
    const chat = {
      id: 'chat',
      kind: 'groupChat' as const,
      tenantId: '00000000-0000-0000-0000-00000000000a',
      serviceUrl: 'http://127.0.0.1:9/',
      botId: '28:bot',
    }
    await t.say('Anna', 'organisation Bo Ek: Nora kommun')
    await t.bot.happened({
      kind: 'membersRemoved',
      conversation: chat,
      accounts: [t.account('Bo')],
      by: t.account('Anna'),
    })
    expect(await t.say('Anna', 'ledamöter')).not.toContain('Bo Ek')
    await t.bot.happened({
      kind: 'membersAdded',
      conversation: chat,
      accounts: [t.account('Bo')],
      by: t.account('Anna'),
    })
    expect(await t.say('Anna', 'ledamöter')).toContain('Nora kommun\n– Bo Ek')
  })

  test('the welcome comes once', async () => {
    const chat = {
      id: 'new',
      kind: 'groupChat' as const,
      tenantId: '00000000-0000-0000-0000-00000000000a',
      serviceUrl: 'http://127.0.0.1:9/',
      botId: '28:bot',
    }
    const event = {
      kind: 'installed' as const,
      conversation: chat,
      groupName: 'Nya gruppen',
      by: t.account('Bo'),
    }
    expect((await t.bot.happened(event)).answer?.text).toBe(
      'Hej, jag är Klubban och hjälper Nya gruppen med möten, dagordning, beslut och uppdrag. Jag känner igen 5 personer här.\nBo Ek är sekreterare.\nNämn mig och skriv ”hjälp” så visar jag hur det går till.',
    )
    expect((await t.bot.happened(event)).answer).toBeUndefined()
  })
})

describe('the help', () => {
  test('is eight lines to a member and sixteen to who leads, and names where there is more', async () => {
    for (const said of ['hjälp', 'help']) {
      const member = (await t.say('Bo', said)).split('\n')
      expect(member).toHaveLength(8)
      expect(member.join('\n')).toMatch(/– föreslå .*– mina uppdrag: /s)
      const lead = (await t.say('Anna', said)).split('\n')
      expect(lead).toHaveLength(16)
      expect(lead.join('\n')).toMatch(/– nytt möte .*– avsluta möte: /s)
    }
  })

  test('of a subject is all that may be said there, in the group’s language or the other', async () => {
    expect(await t.say('Bo', 'hjälp uppföljning')).toMatch(/^Uppföljning\n– .*kört fast/s)
    expect((await t.say('Bo', 'hjälp Under mötet')).split('\n').length).toBeLessThan(
      (await t.say('Anna', 'hjälp under mötet')).split('\n').length,
    )
    expect(await t.say('Bo', 'help follow-up')).toMatch(/^Uppföljning\n– .*kört fast/s)
    await t.say('Anna', 'språk engelska')
    expect(await t.say('Bo', 'help follow-up')).toMatch(/^Follow-up\n– .*stuck/s)
  })
})

import type { Account } from '../../src/world.ts'
import { DeliveryError } from '../../src/world.ts'
import { actionOf, give } from '../chat/given.ts'
import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { place } from './cast.ts'

let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

const chat = place('chat')
const people = async () => Object.values((await t.group()).people)
const named = async (name: string) => (await people()).find((person) => person.name === name)
const leaves = (who: string, by = 'Anna') => {
  t.roster.splice(t.roster.indexOf(t.account(who)), 1)
  return t.bot.happened({
    kind: 'membersRemoved',
    conversation: chat,
    accounts: [t.account(who)],
    by: t.account(by),
  })
}
const comes = async (account: Account) => {
  t.roster.push(account)
  const heard = await t.bot.happened({
    kind: 'membersAdded',
    conversation: chat,
    accounts: [account],
    by: t.account('Anna'),
  })
  return heard.answer?.text
}
const from = (name: string, more: Partial<Account> = {}): Account => ({
  name,
  teamsId: `29:${name}`,
  aadId: `aad-${name}`,
  outside: 'guest',
  ...more,
})
let said = 0
const hears = async (sender: Account, text: string, conversation = chat) => {
  const heard = await t.bot.hear({
    activityId: `b${said++}`,
    conversation,
    sender,
    text,
    mentioned: [],
    ...(conversation.kind === 'personal' ? {} : { groupName: 'Chefsgruppen' }),
  })
  await heard.deliver()
  return heard.answer?.text
}
const notLetIn = (name: string) =>
  `Du är inte insläppt i gruppen än, så jag kan inte visa dess möten och uppdrag. Be sekreteraren skriva ”roll ${name} ledamot” (eller gäst).`
const noGroup =
  'Jag hittar ingen grupp som både du och jag är med i. Be gruppens sekreterare lägga till mig i gruppens chatt eller team.'
const leadOnly = (who: string) =>
  `Det kan bara sekreteraren, ordföranden eller deras ställföreträdare göra. Fråga ${who}.`

describe('an outsider', () => {
  const greta = from('Greta Gäst')

  test('who is added to the chat is told of, sees nothing, is not counted, and is let in by a role', async () => {
    expect(await comes(greta)).toBe(
      'Greta Gäst kommer utifrån och ser inget av gruppens möten och uppdrag än. Sekreteraren släpper in personen med ”roll Greta Gäst ledamot” (eller gäst).',
    )
    expect(await hears(greta, 'ledamöter')).toBe(notLetIn('Greta Gäst'))
    expect(await hears(greta, 'sök budget', place('private-g', 'personal'))).toBe(
      notLetIn('Greta Gäst'),
    )
    expect(await t.say('Anna', 'ledamöter')).toContain(
      '– Greta Gäst, kommer utifrån, inte insläppt än',
    )
    await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Inledning'] })
    expect(await t.say('Anna', 'kalla')).toContain('5 ledamöter har att svara')
    await t.say('Anna', 'roll Greta Gäst ledamot')
    expect(await hears(greta, 'ledamöter')).toContain('– Greta Gäst')
    await t.say('Bo', 'kommer')
    expect(await t.say('Bo', 'svar')).toContain('Inget svar (5)')
  })

  test('is told of once, also when Teams tells of it again', async () => {
    await comes(greta)
    expect(
      (
        await t.bot.happened({
          kind: 'membersAdded',
          conversation: chat,
          accounts: [greta],
          by: t.account('Anna'),
        })
      ).answer,
    ).toBeUndefined()
  })

  test('who is there when the bot is installed is named in the welcome', async () => {
    const account = t.account('Bo')
    t.rosters.set('new', [account, greta])
    const heard = await t.bot.happened({
      kind: 'installed',
      conversation: place('new'),
      groupName: 'Nya',
      by: account,
    })
    expect(heard.answer?.text).toMatch(
      /Jag känner igen en person här\.[\s\S]*\nGreta Gäst kommer utifrån/,
    )
  })

  test('may not take a group over: neither without a secretary nor by installing the bot again', async () => {
    await comes(greta)
    await leaves('Anna')
    expect(await hears(greta, 'roll Greta Gäst sekreterare')).toBe(notLetIn('Greta Gäst'))
    await t.bot.happened({ kind: 'uninstalled', conversation: chat, by: greta })
    await t.bot.happened({
      kind: 'installed',
      conversation: chat,
      groupName: 'Chefsgruppen',
      by: greta,
    })
    expect((await named('Greta Gäst'))?.roles).toEqual([])
  })

  test('is never taken for somebody who was entered by name', async () => {
    await t.say('Anna', 'roll Greta Gäst justerare')
    await t.say('Anna', '1')
    await comes(greta)
    expect(
      (await people())
        .filter((person) => person.name === 'Greta Gäst')
        .map(({ roles, outside }) => ({ roles, outside })),
    ).toEqual([
      { roles: ['adjuster'], outside: undefined },
      { roles: [], outside: 'guest' },
    ])
    expect(await hears(greta, 'dagordning')).toBe(notLetIn('Greta Gäst'))
  })

  test('with the name of a member is never the one who is meant', async () => {
    await comes(from('Bo Ek'))
    await t.say('Anna', 'roll Bo Ek AU')
    expect(
      (await people()).filter((person) => person.name === 'Bo Ek').map(({ roles }) => roles),
    ).toEqual([['committee'], []])
  })

  test('reports on what was given to them, and learns of nothing else, not even that it is there', async () => {
    await comes(greta)
    await give(t, { id: 'U1', owners: ['Bo'] })
    await give(t, { id: 'U2', text: 'Skicka underlaget', owners: ['Greta'] })
    expect(await hears(greta, 'mina uppdrag')).toContain('U2 Skicka underlaget')
    for (const sentence of [
      'läge U1',
      'klart U1',
      'klart U99',
      'inte mitt U1',
      'senare U1 29/5',
      'klart U2, U1',
      'läge U1: x',
      'uppdrag U1',
      'lämna U2 till Bo',
    ])
      expect([sentence, await hears(greta, sentence)]).toEqual([sentence, notLetIn('Greta Gäst')])
    expect(await hears(greta, 'klart U2: skickat')).toMatch(/^U2 är klart/)
    expect((await actionOf(t, 'U2')).status).toBe('done')
    expect((await actionOf(t, 'U1')).status).toBe('open')
  })

  test('is offered in the help what they may say, and nothing else', async () => {
    await comes(greta)
    const help = (await hears(greta, 'hjälp'))!
    expect(help).toContain('mina uppdrag')
    for (const word of ['dagordning', 'sök ', 'ledamöter', 'logg', 'föreslå Läkaravtalet'])
      expect(help.split('\n').filter((line) => line.startsWith(`– ${word}`))).toEqual([])
  })
})

describe('a guest', () => {
  const greta = from('Greta Gäst')
  beforeEach(async () => {
    await comes(greta)
    await t.say('Anna', 'roll Greta Gäst gäst')
    await plan(t, {
      id: 'm1',
      on: '2026-02-06',
      lastDayOn: '2026-01-23',
      items: ['Hemligheten'],
      place: 'Stora salen',
    })
  })

  test('sees their own item, and where and when it is treated', async () => {
    expect(await hears(greta, 'dagordning')).toBe(
      'Du har ingen punkt på något kommande möte. Sekreteraren sätter upp dig som föredragande när det är dags.',
    )
    await t.say('Anna', 'punkt: Kulturskolan ; 15 min ; föredragande Greta Gäst')
    const item =
      'Din punkt: 2. Kulturskolan (15 min), fredag 6 februari 2026 kl. 08.30–12.00, Stora salen.'
    for (const sentence of ['dagordning', 'dagordning 6/2', 'nästa möte', 'möten'])
      expect(await hears(greta, sentence)).toBe(item)
    await t.say('Anna', 'språk engelska')
    expect(await hears(greta, 'agenda')).toBe(
      'Your item: 2. Kulturskolan (15 min), Friday 6 February 2026 at 08:30–12:00, Stora salen.',
    )
  })

  test('who is called to an item at the meeting sees it too', async () => {
    t.at('2026-02-06T07:30:00Z')
    await t.say('Anna', 'starta möte')
    await t.say('Anna', 'gäst: Greta Gäst, Kulturskolan ; punkt 1')
    expect(await hears(greta, 'dagordning')).toBe(
      'Din punkt: 1. Hemligheten, fredag 6 februari 2026 kl. 08.30–12.00, Stora salen.',
    )
  })

  test('does not see an item whose presenter may be somebody else', async () => {
    await comes(from('Greta Annan', { outside: undefined }))
    await t.say('Anna', 'punkt: Kulturskolan ; föredragande Greta')
    expect(await hears(greta, 'dagordning')).toContain('Du har ingen punkt')
  })

  test('sees nothing else', async () => {
    for (const sentence of [
      'sammanfattning',
      'sök Hemligheten',
      'ledamöter',
      'uppdrag',
      'närvaro',
      'teman',
      'förslag',
      'föreslå X',
      'punkt 1',
      'kommer',
    ]) {
      expect([sentence, await hears(greta, sentence)]).toEqual([
        sentence,
        'Som gäst ser du din egen punkt och dina egna uppdrag. Skriv ”dagordning” eller ”mina uppdrag”.',
      ])
    }
  })
})

describe('somebody whom the roster does not show', () => {
  const nils = from('Nils Ny', { outside: undefined })

  test('is an outsider, until the roster shows them', async () => {
    expect(await hears(nils, 'ledamöter')).toBe(notLetIn('Nils Ny'))
    t.roster.push(nils)
    expect(await hears(nils, 'ledamöter')).toContain('– Nils Ny')
    expect((await named('Nils Ny'))?.outside).toBeUndefined()
  })

  test('is an outsider while the roster cannot be read, and in the log there is no name', async () => {
    const all = t.roster.splice(0, Infinity)
    expect(await hears(nils, 'ledamöter')).toBe(notLetIn('Nils Ny'))
    // Those who are known are known all the same.
    expect(await t.say('Bo', 'ledamöter')).toContain('– Bo Ek')
    t.roster.push(...all, nils)
    expect(await hears(nils, 'ledamöter')).toContain('– Nils Ny')
  })

  test('belongs where Teams never told a roster: then the group is made of those who speak', async () => {
    t.rosters.set('bare', [])
    const speaks = (who: string, text: string) => hears(t.account(who), text, place('bare'))
    expect(await speaks('Bo', 'roll Bo Ek sekreterare')).toBe('Bo Ek är nu sekreterare.')
    expect(await speaks('Eva', 'ledamöter')).toContain('– Eva Falk')
  })

  test('of a Teams meeting, in its own chat, does not come into the group', async () => {
    const stranger = from('Olle Obekant')
    t.rosters.set('meeting', [...t.roster, stranger])
    const inMeeting = (sender: Account, text: string) =>
      t.bot
        .hear({
          activityId: `m${said++}`,
          conversation: place('meeting'),
          teamsMeetingId: 'MC1',
          groupName: 'Öppet möte',
          sender,
          text,
          mentioned: [],
        })
        .then((heard) => heard.answer?.text)
    await inMeeting(t.account('Anna'), 'ledamöter')
    await inMeeting(t.account('Anna'), 'koppla Teams-möte 1')
    expect(await inMeeting(t.account('Anna'), 'ledamöter')).toContain('5 personer i gruppen')
    expect(await inMeeting(stranger, 'ledamöter')).toBe(noGroup)
    expect(await named('Olle Obekant')).toBeUndefined()
    expect((await t.group()).name).toBe('Chefsgruppen')
  })
})

describe('the chat of a Teams meeting', () => {
  const inMeeting = (sender: Account, text: string) =>
    t.bot
      .hear({
        activityId: `w${said++}`,
        conversation: place('meeting'),
        teamsMeetingId: 'MC1',
        groupName: 'Öppet möte',
        sender,
        text,
        mentioned: [],
      })
      .then((heard) => heard.answer?.text)

  test('is not made a group’s by a guest or somebody who is not let in', async () => {
    const greta = from('Greta Gäst')
    await comes(greta)
    expect(await inMeeting(greta, 'ledamöter')).toContain('hör inte till någon grupp')
    await t.say('Anna', 'roll Greta Gäst gäst')
    expect(await inMeeting(greta, 'ledamöter')).toContain('Här svarar jag inte')
    expect((await t.group()).teamsTies).toBeUndefined()
    // Nobody has said whose it is, so it is asked when a member speaks.
    await t.bot.happened({
      kind: 'installed',
      conversation: place('other'),
      groupName: 'Andra gruppen',
      by: t.account('Anna'),
    })
    expect(await inMeeting(t.account('Anna'), 'ledamöter')).toContain('Du är med i flera grupper')
  })

  test('carries nothing out for one person that another one said', async () => {
    t.rosters.set('other', t.roster)
    await t.bot.happened({
      kind: 'installed',
      conversation: place('other'),
      groupName: 'Andra gruppen',
      by: t.account('Anna'),
    })
    expect(await inMeeting(t.account('Bo'), 'roll Bo Ek sekreterare')).toContain(
      'Du är med i flera grupper',
    )
    // The secretary answers the question that somebody else was asked.
    await inMeeting(t.account('Anna'), 'grupp 1')
    expect((await named('Bo Ek'))?.roles).toEqual([])
    await inMeeting(t.account('Anna'), 'koppla Teams-möte 1')
    expect(await inMeeting(t.account('Bo'), 'roll Bo Ek sekreterare')).toBe(leadOnly('Anna Berg'))
  })
})

describe('somebody removed', () => {
  test('is heard no more, in the group or in private', async () => {
    await t.whisper('Bo', 'hej')
    await leaves('Bo')
    expect(await t.whisper('Bo', 'ledamöter')).toBe(noGroup)
    expect(await hears(t.account('Bo'), 'ledamöter')).toBe(noGroup)
    expect((await named('Bo Ek'))?.leftAt).toBeDefined()
  })

  test('whose removal the bot never heard of is found out when the roster is next read', async () => {
    t.roster.splice(t.roster.indexOf(t.account('Bo')), 1)
    await comes(from('Nils Ny', { outside: undefined }))
    expect((await named('Bo Ek'))?.leftAt).toBeDefined()
    expect(await t.whisper('Bo', 'ledamöter')).toBe(noGroup)
  })

  test('and back is who they were', async () => {
    await t.say('Anna', 'roll Bo Ek ordförande')
    await leaves('Bo')
    expect(await comes(t.account('Bo'))).toBeUndefined()
    expect(await t.say('Bo', 'organisation Eva Falk: Nora kommun')).toBe(
      'Eva Falk hör till Nora kommun.',
    )
  })

  test('is not reached by what was meant for them', async () => {
    await give(t, { id: 'U1', owners: ['Bo'] })
    await leaves('Bo')
    t.posts()
    await t.say('Anna', 'ändra uppdrag U1: något annat')
    expect(t.posts().filter(({ to }) => to === 'private-Bo')).toEqual([])
  })
})

describe('the secretary', () => {
  test('who leaves a group with a chair: the chair is told, in private', async () => {
    await t.say('Anna', 'roll Bo Ek ordförande')
    t.posts()
    await (await leaves('Anna')).deliver()
    expect(t.posts().map(({ to, message }) => [to, message.text])).toEqual([
      [
        'private-Bo',
        'Anna Berg har lämnat Chefsgruppen, som nu saknar sekreterare. Utse en ny med ”roll <namn> sekreterare”.',
      ],
    ])
    expect(await t.whisper('Bo', 'roll Eva Falk sekreterare')).toBe('Eva Falk är nu sekreterare.')
  })

  test('who leaves a group without anyone in charge: everyone is told, once', async () => {
    await (await leaves('Anna')).deliver()
    await (
      await t.bot.happened({
        kind: 'membersRemoved',
        conversation: chat,
        accounts: [t.account('Anna')],
        by: t.account('Anna'),
      })
    ).deliver()
    expect(t.posts().map(({ to, message }) => [to, message.text])).toEqual([
      [
        'chat',
        'Anna Berg har lämnat gruppen, och nu leder ingen den. Den som vill ta över skriver ”roll”, sitt eget namn och ”sekreterare”. Det gäller tidigast efter ett dygn, när någon mer har bekräftat det; den som har lett gruppen och AU får veta det och kan säga nej.',
      ],
      [
        'private-Anna',
        'Du är inte längre med i Chefsgruppen, och ingen annan leder den. Vill någon ta över får du veta det här och kan säga nej. Du kan också utse någon: ”roll <namn> sekreterare”.',
      ],
    ])
    expect(await t.say('Bo', 'roll Eva Falk sekreterare')).toBe(
      'Gruppen har ingen sekreterare. Skriv ”roll Bo Ek sekreterare” om det är du.',
    )
  })

  test('one of two who leaves leaves nobody without', async () => {
    await t.say('Anna', 'roll Bo Ek sekreterare')
    await (await leaves('Anna')).deliver()
    expect(t.posts()).toEqual([])
  })

  test('may not leave the group with one who cannot speak to the bot', async () => {
    await t.say('Anna', 'roll Greta Holm sekreterare')
    await t.say('Anna', '1')
    expect(await t.say('Anna', 'roll Anna Berg inte sekreterare')).toBe(
      'Anna Berg är gruppens enda sekreterare. Utse först någon annan: ”roll <namn> sekreterare”.',
    )
    expect(await t.say('Anna', 'roll Anna Berg, Greta Holm inte sekreterare')).toBe(
      'Anna Berg är gruppens enda sekreterare. Utse först någon annan: ”roll <namn> sekreterare”.',
    )
  })

  test('a deputy does what the secretary does, until it is taken back', async () => {
    expect(await t.say('Eva', 'organisation Bo Ek: Nora kommun')).toBe(leadOnly('Anna Berg'))
    await t.say('Anna', 'roll Eva Falk ställföreträdare')
    expect(await t.say('Eva', 'organisation Bo Ek: Nora kommun')).toBe(
      'Bo Ek hör till Nora kommun.',
    )
    await t.say('Anna', 'roll Eva Falk inte ställföreträdare')
    expect(await t.say('Eva', 'organisation Bo Ek: Region Norr')).toBe(leadOnly('Anna Berg'))
  })

  test('whoever installs the bot again does not become one while there is one', async () => {
    await t.bot.happened({ kind: 'uninstalled', conversation: chat, by: t.account('Bo') })
    await t.bot.happened({
      kind: 'installed',
      conversation: chat,
      groupName: 'Chefsgruppen',
      by: t.account('Bo'),
    })
    expect((await named('Bo Ek'))?.roles).toEqual([])
    expect((await named('Anna Berg'))?.roles).toEqual(['secretary'])
  })
})

describe('a right is looked at when it is used', () => {
  beforeEach(() => t.say('Anna', 'roll Bo Ek ställföreträdare'))

  test('an answer to a question counts as the person is then', async () => {
    expect(await t.say('Bo', 'roll Ek AU')).toContain('Vem menar du?')
    await t.say('Anna', 'roll Bo Ek inte ställföreträdare')
    expect(await t.say('Bo', '2')).toBe(leadOnly('Anna Berg'))
  })

  test('nothing is taken back by somebody who might no longer do it', async () => {
    await t.say('Bo', 'organisation Eva Falk: Nora kommun')
    await t.say('Anna', 'roll Bo Ek inte ställföreträdare')
    expect(await t.say('Bo', 'ångra')).toBe(leadOnly('Anna Berg'))
    expect((await named('Eva Falk'))?.organisation).toBe('Nora kommun')
  })

  test('taking back does not leave a group without a secretary', async () => {
    t.at('2026-01-12T08:01:00Z')
    await t.say('Anna', 'roll Anna Berg ordförande')
    t.at('2026-01-12T08:02:00Z')
    await t.say('Anna', 'roll Eva Falk sekreterare')
    await t.say('Eva', 'roll Anna Berg inte sekreterare')
    expect(await t.say('Anna', 'ångra')).toBe(
      'Eva Falk är gruppens enda sekreterare. Utse först någon annan: ”roll <namn> sekreterare”.',
    )
    expect((await named('Eva Falk'))?.roles).toEqual(['secretary'])
  })

  test('somebody removed while their question waits is heard no more', async () => {
    await t.say('Bo', 'roll Ek AU')
    await leaves('Bo')
    expect(await t.whisper('Bo', '2')).toBe(noGroup)
  })
})

describe('another tenant', () => {
  test('with the same ids is another world', async () => {
    const heard = await t.bot.hear({
      activityId: 'x',
      conversation: place('chat', 'groupChat', '00000000-0000-0000-0000-00000000000b'),
      groupName: 'Chefsgruppen',
      sender: t.account('Anna'),
      text: 'ledamöter',
      mentioned: [],
    })
    expect(heard.answer?.text).not.toContain('sekreterare')
  })
})

test('a roster that fails leaves what is known as it was', async () => {
  t.failWith(new DeliveryError('unknown', 'network'))
  const before = await t.group()
  t.roster.splice(0, Infinity)
  await t.bot.happened({
    kind: 'membersAdded',
    conversation: chat,
    accounts: [{ teamsId: '29:x' }],
    by: t.account('Anna'),
  })
  // That it was asked is noted, so that it is asked again.
  expect(await t.group()).toEqual({ ...before, rosterTriedAt: '2026-01-12T08:00:00.000Z' })
})

describe('people of one name', () => {
  const eva = (at: number, more: Partial<Account> = {}): Account => ({
    name: 'Eva Berg',
    teamsId: `29:e${at}`,
    aadId: `aad-e${at}`,
    email: `eva${at}@example.org`,
    ...more,
  })
  beforeEach(async () => {
    await comes(eva(1, { outside: undefined }))
    await comes(eva(2, { outside: undefined }))
  })

  test('are told apart in the group without a word of their addresses', async () => {
    for (const [who, sentence] of [
      ['Anna', 'roll Eva Berg AU'],
      ['Anna', 'logg Eva Berg'],
      ['Anna', 'glöm Eva Berg'],
      ['Anna', 'registerutdrag Eva Berg'],
      ['Anna', 'uppdrag: ring ; ansvarig Eva Berg ; senast i maj'],
      ['Bo', 'uppdrag öppna Eva Berg'],
      ['Anna', 'ta bort ledamot Eva Berg'],
      ['Anna', 'ersättare Eva Berg för Bo Ek'],
      ['Anna', 'kontakt Kulturskolan: Eva Berg'],
    ] as const) {
      const answer = (await t.say(who, sentence)) + JSON.stringify(await t.hear(who, sentence))
      expect([sentence, answer]).not.toEqual([
        sentence,
        expect.stringMatching(/example\.org|29:e|aad-/),
      ])
    }
    expect(await t.say('Anna', 'roll Eva Berg AU')).toBe(
      'Flera heter ”Eva Berg”. Vem menar du?\n1. Eva Berg (ledamot, nr 1 av samma namn, nämn personen med @)\n2. Eva Berg (ledamot, nr 2 av samma namn, nämn personen med @)\nSvara med siffran.',
    )
  })

  test('are told apart by organisation and role, where those differ', async () => {
    await t.say('Anna', 'roll Eva Berg AU')
    await t.say('Anna', '2')
    expect(await t.say('Anna', 'organisation Eva Berg: Nora kommun')).toContain(
      '1. Eva Berg (ledamot)\n2. Eva Berg (AU)\n',
    )
  })
})

test('somebody without a name is not called by their address', async () => {
  await comes(
    from('', { teamsId: '29:x', aadId: 'aad-x', email: 'nils@example.org', outside: undefined }),
  )
  expect(await t.say('Bo', 'ledamöter')).not.toMatch(/example\.org|29:x/)
})

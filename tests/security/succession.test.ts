import { Refusal } from '../../src/meetings/refusal.ts'
import { confirm } from '../../src/meetings/succession.ts'
import { pass } from '../../src/reminders/pass.ts'
import type { Account } from '../../src/world.ts'
import { plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { leaves } from './leaves.ts'
import { place } from './cast.ts'

/*
 * Nobody comes to rule a group by taking away those who lead it. The clock starts on Monday 12 January 2026, 09.00; Anna installed the bot.
 */
let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

const chat = place('chat')
const roles = async (name: string) =>
  Object.values((await t.group()).people).find((person) => person.name === name)?.roles
const comes = async (account: Account) => {
  t.roster.push(account)
  await t.bot.happened({
    kind: 'membersAdded',
    conversation: chat,
    accounts: [account],
    by: t.account('Bo'),
  })
}
const told = (): readonly string[] => t.posts().map(({ to, message }) => `${to}: ${message.text}`)
const later = async (instant: string) => {
  t.at(instant)
  await pass(t.world)
}
const wishes = 'roll jag sekreterare'
const DAY_LATER = '2026-01-13T08:00:01Z'

const vacant =
  'Anna Berg har lämnat gruppen, och nu leder ingen den. Den som vill ta över skriver ”roll”, sitt eget namn och ”sekreterare”. Det gäller tidigast efter ett dygn, när någon mer har bekräftat det; den som har lett gruppen och AU får veta det och kan säga nej.'
const youLeft =
  'Du är inte längre med i Chefsgruppen, och ingen annan leder den. Vill någon ta över får du veta det här och kan säga nej. Du kan också utse någon: ”roll <namn> sekreterare”.'
const evasWish =
  'Eva Falk vill bli gruppens sekreterare. Det gäller tidigast tisdag 13 januari 2026 kl. 09.00, och först när någon mer har bekräftat det: ”roll Eva Falk sekreterare”. Anna Berg får veta det nu och kan säga nej: ”roll Eva Falk inte sekreterare”.'
const removedThem = 'Du tog bort Anna Berg ur gruppen, så någon annan får ta över och bekräfta det.'

describe('whoever takes the last of those who lead it out of the chat', () => {
  test('does not become secretary, then or later, in the group or in private', async () => {
    await leaves(t, 'Anna', 'Bo')
    expect(told()).toEqual([`chat: ${vacant}`, `private-Anna: ${youLeft}`])
    expect(await t.say('Bo', wishes)).toBe(removedThem)
    expect(await t.whisper('Bo', 'roll Bo Ek sekreterare')).toBe(removedThem)
    await later('2026-01-20T08:00:00Z')
    expect(await t.say('Bo', wishes)).toBe(removedThem)
    expect(await roles('Bo Ek')).toEqual([])
    expect(told()).toEqual([])
  })

  test('reads nothing that others said in private', async () => {
    await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Inledning'] })
    await t.say('Anna', 'kalla')
    await t.whisper('Eva', 'kommer inte 6/2: ska flytta')
    await leaves(t, 'Anna', 'Bo')
    await t.say('Bo', wishes)
    for (const sentence of ['logg', 'logg Eva', 'registerutdrag Eva Falk', 'leveranser'])
      expect(await t.whisper('Bo', sentence)).not.toMatch(/flytta|aad-|29:/)
  })

  test('does not do it by taking several, one after another, over days', async () => {
    await t.say('Anna', 'roll Cecilia Dahl ordförande\nroll David Ek ställföreträdare')
    await leaves(t, 'Cecilia', 'Bo')
    await later('2026-01-14T08:00:00Z')
    await leaves(t, 'David', 'Eva')
    await later('2026-01-15T08:00:00Z')
    await leaves(t, 'Anna', 'Anna')
    expect(await t.say('Bo', wishes)).toBe(
      'Du tog bort Cecilia Dahl ur gruppen, så någon annan får ta över och bekräfta det.',
    )
    expect(await t.say('Eva', wishes)).toBe(
      'Du tog bort David Ek ur gruppen, så någon annan får ta över och bekräfta det.',
    )
  })

  test('does not confirm somebody else’s wish', async () => {
    await leaves(t, 'Anna', 'Bo')
    await t.say('Eva', wishes)
    expect(await t.say('Bo', 'roll Eva Falk sekreterare')).toBe(removedThem)
    await later(DAY_LATER)
    expect(await roles('Eva Falk')).toEqual([])
  })

  test('does not do it by taking the bot away and putting it back', async () => {
    await t.bot.happened({ kind: 'uninstalled', conversation: chat, by: t.account('Bo') })
    t.roster.splice(0, 1)
    await t.bot.happened({
      kind: 'installed',
      conversation: chat,
      groupName: 'Chefsgruppen',
      by: t.account('Bo'),
    })
    expect(await roles('Bo Ek')).toEqual([])
    expect(await t.say('Bo', wishes)).toBe(removedThem)
  })

  test('does not do it where the removal was never heard of: the wish waits for a day and a second person', async () => {
    t.roster.splice(0, 1)
    await comes({ name: 'Nils Ny', teamsId: '29:n', aadId: 'aad-n' })
    expect(await t.say('Bo', wishes)).toContain('tidigast tisdag 13 januari 2026 kl. 09.00')
    await later(DAY_LATER)
    expect(await roles('Bo Ek')).toEqual([])
  })

  test('does not do it as standing substitute, as deputy of nobody, or by another role', async () => {
    await t.say('Anna', 'ersättare Bo Ek för Anna Berg')
    await leaves(t, 'Anna', 'Bo')
    const noSecretary =
      'Gruppen har ingen sekreterare. Skriv ”roll Bo Ek sekreterare” om det är du.'
    for (const sentence of [
      'roll jag ordförande',
      'roll jag ställföreträdare',
      'roll David Ek sekreterare',
      'gallring protokoll 1 år',
      'logg',
    ])
      expect(await t.say('Bo', sentence)).toBe(noSecretary)
    expect(await t.say('Bo', wishes)).toBe(removedThem)
  })

  test('a wish falls when whoever has it takes one of the working committee away meanwhile', async () => {
    await t.say('Anna', 'roll Cecilia Dahl AU')
    await leaves(t, 'Anna', 'Anna')
    await t.say('Bo', wishes)
    await t.say('Eva', 'roll Bo Ek sekreterare')
    await leaves(t, 'Cecilia', 'Bo')
    await later(DAY_LATER)
    expect(await roles('Bo Ek')).toEqual([])
    expect(await t.whisper('Cecilia', 'roll Bo Ek inte sekreterare')).toContain('ingen sekreterare')
  })

  test('nor does their word for a wish count that takes one of the working committee away after it', async () => {
    await t.say('Anna', 'roll Cecilia Dahl AU')
    await leaves(t, 'Anna', 'Anna')
    await t.say('Bo', wishes)
    await t.say('Eva', 'roll Bo Ek sekreterare')
    await leaves(t, 'Cecilia', 'Eva')
    await later(DAY_LATER)
    expect(await roles('Bo Ek')).toEqual([])
    expect(await t.say('David', 'roll Bo Ek sekreterare')).toContain('är nu gruppens sekreterare')
  })

  test('a chair who takes the secretary away does not take that seat alone, and names somebody else', async () => {
    await t.say('Anna', 'roll Bo Ek ordförande')
    await leaves(t, 'Anna', 'Bo')
    expect(await t.say('Bo', wishes)).toBe(removedThem)
    expect(await t.say('Bo', 'roll Eva Falk sekreterare')).toBe('Eva Falk är nu sekreterare.')
  })
})

describe('in a group that nobody leads any more', () => {
  beforeEach(async () => {
    await t.say('Anna', 'roll Cecilia Dahl AU')
    await leaves(t, 'Anna', 'Anna')
    t.posts()
  })

  test('a wish is told to all, to whoever led it and to the committee, and holds after a day with a second person’s word', async () => {
    expect(await t.say('Eva', wishes)).toBe(
      evasWish.replace('Anna Berg får', 'Anna Berg och Cecilia Dahl får'),
    )
    expect(told()).toEqual([
      'private-Anna: Eva Falk vill bli sekreterare i Chefsgruppen, som ingen leder nu. Det gäller tidigast tisdag 13 januari 2026 kl. 09.00. Säg nej med ”roll Eva Falk inte sekreterare”. Du kan också själv utse någon: ”roll <namn> sekreterare”.',
      'private-Cecilia: Eva Falk vill bli sekreterare i Chefsgruppen, som ingen leder nu. Det gäller tidigast tisdag 13 januari 2026 kl. 09.00. Säg nej med ”roll Eva Falk inte sekreterare”.',
    ])
    expect(await t.say('David', 'roll Eva Falk sekreterare')).toBe(
      'Eva Falk blir gruppens sekreterare tisdag 13 januari 2026 kl. 09.00, om ingen säger nej.',
    )
    await later('2026-01-13T07:59:00Z')
    expect(await roles('Eva Falk')).toEqual([])
    expect(await t.say('Eva', 'språk engelska')).toContain('ingen sekreterare')
    await later(DAY_LATER)
    expect(await roles('Eva Falk')).toEqual(['secretary'])
    expect(told()).toEqual([
      'chat: Eva Falk är nu gruppens sekreterare.',
      'private-Anna: Eva Falk är nu sekreterare i Chefsgruppen.',
    ])
    expect(await t.whisper('Eva', 'logg')).toContain(
      'gjorde Eva Falk till sekreterare: ingen sade nej',
    )
  })

  test('wished in private it is told in the group all the same', async () => {
    await t.whisper('Eva', wishes)
    expect(told()).toContainEqual(
      `chat: ${evasWish.replace('Anna Berg får', 'Anna Berg och Cecilia Dahl får')}`,
    )
  })

  test('confirmed late it holds at once', async () => {
    await t.say('Eva', wishes)
    await later('2026-01-15T08:00:00Z')
    expect(await roles('Eva Falk')).toEqual([])
    expect(await t.say('David', 'roll Eva Falk sekreterare')).toBe(
      'Eva Falk är nu gruppens sekreterare.',
    )
    expect(await roles('Eva Falk')).toEqual(['secretary'])
  })

  test('nobody confirms their own, and a second wish waits for the first', async () => {
    await t.say('Eva', wishes)
    expect(await t.say('Eva', wishes)).toContain('först när någon mer har bekräftat det')
    const group = await t.group()
    const eva = Object.values(group.people).find(({ name }) => name === 'Eva Falk')!
    expect(() => confirm(group, eva)).toThrow(Refusal)
    expect(await t.say('David', wishes)).toBe(
      'Eva Falk vill redan bli gruppens sekreterare. Bekräfta det med ”roll Eva Falk sekreterare”, eller vänta tills det är avgjort.',
    )
  })

  test('whoever led it says no in their own chat, also to a wish that is confirmed', async () => {
    await t.say('Eva', wishes)
    await t.say('David', 'roll Eva Falk sekreterare')
    t.posts()
    expect(await t.whisper('Anna', 'roll Eva Falk inte sekreterare')).toContain(
      'Anna Berg har sagt nej till att Eva Falk blir gruppens sekreterare.',
    )
    expect(told()).toEqual([
      'chat: Anna Berg har sagt nej till att Eva Falk blir gruppens sekreterare. Gruppen har fortfarande ingen som leder den.',
    ])
    await later(DAY_LATER)
    expect(await roles('Eva Falk')).toEqual([])
    expect(await t.say('Eva', wishes)).toBe(
      'Anna Berg har sagt nej till det. Någon annan i gruppen kan ta över, eller du själv efter måndag 26 januari 2026.',
    )
  })

  test('so does one of the committee; others do not', async () => {
    await t.say('Eva', wishes)
    expect(await t.say('David', 'roll Eva Falk inte sekreterare')).toBe(
      'Nej till det säger den som har lett gruppen, eller AU: Anna Berg och Cecilia Dahl.',
    )
    expect(await t.say('Cecilia', 'roll Eva Falk inte sekreterare')).toContain(
      'Cecilia Dahl har sagt nej',
    )
  })

  test('the button in their own chat says no, also for somebody who leads another group', async () => {
    t.rosters.set('other', [t.account('Anna'), t.account('David')])
    await t.bot.happened({
      kind: 'installed',
      conversation: place('other'),
      groupName: 'Andra',
      by: t.account('Anna'),
    })
    await t.say('Eva', wishes)
    const post = t.posts().find(({ to }) => to === 'private-Anna')
    expect(JSON.stringify(post?.message.card)).toContain(t.pk)
    await t.press(
      'Anna',
      'say',
      { say: 'roll Eva Falk inte sekreterare', in: { group: t.pk } },
      { personal: true },
    )
    expect((await t.group()).succession?.wish).toBeUndefined()
  })

  test('nobody jams it: each says no to the same person once, and the wish may come back', async () => {
    await t.say('Eva', wishes)
    await t.whisper('Anna', 'roll Eva Falk inte sekreterare')
    await later('2026-01-27T08:00:00Z')
    await t.say('Eva', wishes)
    expect(await t.whisper('Anna', 'roll Eva Falk inte sekreterare')).toContain(
      'Nej till det säger',
    )
    await t.say('David', 'roll Eva Falk sekreterare')
    await later('2026-01-28T08:00:01Z')
    expect(await roles('Eva Falk')).toEqual(['secretary'])
  })

  test('whoever led it names somebody at once, of those who are there', async () => {
    expect(await t.whisper('Anna', 'roll David Ek sekreterare')).toBe(
      'Chefsgruppen:\nDavid Ek är nu sekreterare.',
    )
    expect(told()).toContainEqual('chat: Anna Berg har utsett David Ek till gruppens sekreterare.')
    expect(await t.whisper('Anna', 'roll Anna Berg sekreterare')).toContain(
      'Jag hittar ingen grupp',
    )
  })

  test('they are heard about nothing else, nor in the group', async () => {
    expect(await t.whisper('Anna', 'logg')).toContain('Jag hittar ingen grupp')
    expect(await t.whisper('Anna', 'roll Eva Falk sekreterare\nlogg')).toContain(
      'Du är inte med i Chefsgruppen längre.',
    )
    expect(await t.say('Anna', 'roll Eva Falk sekreterare')).toContain('Jag hittar ingen grupp')
  })

  test('back in the chat they lead it as before, and the wish is over', async () => {
    await t.say('Eva', wishes)
    await t.say('David', 'roll Eva Falk sekreterare')
    await comes(t.account('Anna'))
    await later(DAY_LATER)
    expect(await roles('Eva Falk')).toEqual([])
    expect(await t.say('Anna', 'organisation Bo Ek: Nora kommun')).toContain('Nora kommun')
  })

  test('a wish that nobody confirms lapses', async () => {
    await t.say('Eva', wishes)
    t.posts()
    await later('2026-01-27T08:00:00Z')
    expect(told()).toEqual([
      'private-Eva: Ingen har bekräftat att du blir sekreterare i Chefsgruppen, så din önskan gäller inte längre. Du kan skriva den igen.',
    ])
    expect((await t.group()).succession?.wish).toBeUndefined()
  })

  test('where nobody else could confirm, it holds after two weeks', async () => {
    for (const who of ['Bo', 'Cecilia', 'David']) await leaves(t, who, who)
    expect(await t.say('Eva', wishes)).toContain('Det gäller från måndag 26 januari 2026 kl. 09.00')
    await later('2026-01-25T08:00:00Z')
    expect(await roles('Eva Falk')).toEqual([])
    await later('2026-01-26T08:00:01Z')
    expect(await roles('Eva Falk')).toEqual(['secretary'])
  })

  test('taken back by whoever wished it, or let be, it is over', async () => {
    await t.say('Eva', wishes)
    expect(await t.say('Eva', 'ångra')).toContain('roll jag sekreterare')
    expect((await t.group()).succession?.wish).toBeUndefined()
    await t.say('Eva', wishes)
    expect(await t.say('Eva', 'roll jag inte sekreterare')).toBe(
      'Eva Falk vill inte längre bli gruppens sekreterare.',
    )
  })

  test('while the bot is away nobody takes over unseen', async () => {
    await t.say('Eva', wishes)
    await t.say('David', 'roll Eva Falk sekreterare')
    await t.bot.happened({ kind: 'uninstalled', conversation: chat, by: t.account('David') })
    await later(DAY_LATER)
    expect(await roles('Eva Falk')).toEqual([])
  })

  test('in English in a group that is', async () => {
    await comes(t.account('Anna'))
    await t.say('Anna', 'språk engelska')
    await leaves(t, 'Anna', 'Bo')
    expect(told().at(-2)).toContain('chat: Anna Berg left the group, and now nobody leads it.')
    expect(await t.say('Bo', 'role me secretary')).toBe(
      'You took Anna Berg out of the group, so somebody else has to take over, and to confirm it.',
    )
    expect(await t.say('Eva', 'role me secretary')).toContain(
      'It holds Tuesday 13 January 2026 at 09:00 at the earliest',
    )
  })
})

describe('what members said in private before a group was taken over', () => {
  const takesOver = async () => {
    await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Inledning'] })
    await t.say('Anna', 'kalla')
    await t.whisper('David', 'kommer inte 6/2: ska flytta')
    await leaves(t, 'Anna', 'Anna')
    await t.say('Eva', wishes)
    await t.say('Bo', 'roll Eva Falk sekreterare')
    await later(DAY_LATER)
  }

  test('is not opened to whoever took it over, nor to those they name', async () => {
    await takesOver()
    await t.say('Eva', 'roll Bo Ek ställföreträdare')
    for (const who of ['Eva', 'Bo']) {
      expect(await t.whisper(who, 'logg David Ek')).toContain('David Ek')
      for (const sentence of ['logg', 'logg David Ek', 'logg 6/2', 'registerutdrag David Ek'])
        expect(await t.whisper(who, sentence)).not.toContain('flytta')
    }
  })

  test('is open to whoever led it then, and what is said afterwards to both', async () => {
    await takesOver()
    await t.whisper('David', 'föreslå Något nytt')
    expect(await t.whisper('Eva', 'logg David Ek')).toContain('Något nytt')
    await comes(t.account('Anna'))
    await t.say('Eva', 'roll Anna Berg sekreterare')
    expect(await t.whisper('Anna', 'logg David Ek')).toContain('kommer inte')
    expect(await t.whisper('Anna', 'svar 6/2')).toContain('David Ek (ska flytta)')
    expect(await t.whisper('Eva', 'svar 6/2')).not.toContain('flytta')
  })
})

describe('the first secretary', () => {
  const greta: Account = { name: 'Greta Gäst', teamsId: '29:g', aadId: 'aad-g', outside: 'guest' }
  const installs = async (by: Account, id = 'new') => {
    const heard = await t.bot.happened({
      kind: 'installed',
      conversation: place(id),
      groupName: 'Nya',
      by,
    })
    return heard.answer?.text
  }
  let said = 0
  const says = async (sender: Account, text: string, id = 'new') =>
    (
      await t.bot.hear({
        activityId: `s${said++}`,
        conversation: place(id),
        groupName: 'Nya',
        sender,
        text,
        mentioned: [],
      })
    ).answer?.text

  test('is never a guest: the first of the house who says so is', async () => {
    t.rosters.set('new', [greta, t.account('Bo'), t.account('Eva')])
    expect(await installs(greta)).toContain('Gruppen har ingen sekreterare än')
    expect(await says(greta, wishes)).toContain('Du är inte insläppt i gruppen än')
    expect(await says(t.account('Bo'), wishes)).toBe('Bo Ek är nu sekreterare.')
    expect(await says(t.account('Eva'), wishes)).toContain('Det kan bara sekreteraren')
  })

  test('is no guest either once the roster is read, where it could not be at first', async () => {
    t.rosters.set('new', [])
    await installs(greta)
    t.rosters.set('new', [greta, t.account('Bo')])
    await t.bot.happened({
      kind: 'membersAdded',
      conversation: place('new'),
      accounts: [t.account('Bo')],
      by: greta,
    })
    expect(await says(greta, 'ledamöter')).toContain('Du är inte insläppt i gruppen än')
    expect(await says(t.account('Bo'), wishes)).toContain('Bo Ek är nu sekreterare')
  })

  test('is no guest whom nobody could tell for one when they installed it, once the roster is read', async () => {
    const { outside: _outside, ...unknown } = greta
    t.rosters.set('new', [])
    expect(await installs(unknown)).toContain('Greta Gäst är sekreterare')
    t.rosters.set('new', [greta, t.account('Bo')])
    expect(await says(t.account('Bo'), wishes)).toContain('Bo Ek är nu sekreterare')
    expect(await says(greta, 'ledamöter')).toContain('Du är inte insläppt i gruppen än')
  })

  test('let in as a member, somebody from outside does not take over a group', async () => {
    await comes(greta)
    await t.say('Anna', 'roll Greta Gäst ledamot')
    await leaves(t, 'Anna', 'Anna')
    const heard = await t.bot.hear({
      activityId: 'g1',
      conversation: chat,
      groupName: 'Chefsgruppen',
      sender: greta,
      text: wishes,
      mentioned: [],
    })
    expect(heard.answer?.text).toBe(
      'Greta Gäst kommer utifrån. Den som leder gruppen först är någon härifrån, och släpper sedan in andra.',
    )
  })
})

describe('in a team', () => {
  test('it is the same: an owner who takes the secretary away takes nothing over', async () => {
    const team = '19:team@thread.tacv2'
    const channel = place('19:kanal@thread.tacv2', 'channel')
    for (const id of [channel.id, team])
      t.rosters.set(id, [t.account('Anna'), t.account('Bo'), t.account('Eva')])
    const says = async (who: string, text: string, id: string) =>
      (
        await t.bot.hear({
          activityId: id,
          conversation: channel,
          teamId: team,
          sender: t.account(who),
          text,
          mentioned: [],
        })
      ).answer?.text
    await t.bot.happened({
      kind: 'installed',
      conversation: channel,
      teamId: team,
      groupName: 'Laget',
      by: t.account('Anna'),
    })
    for (const id of [channel.id, team]) t.rosters.set(id, [t.account('Bo'), t.account('Eva')])
    await t.bot.happened({
      kind: 'membersRemoved',
      conversation: channel,
      teamId: team,
      accounts: [t.account('Anna')],
      by: t.account('Bo'),
    })
    expect(await says('Bo', wishes, 'c1')).toBe(removedThem)
    expect(await says('Eva', wishes, 'c2')).toContain('om ingen säger nej')
  })
})

test('whoever loses a seat among those who lead hears of it', async () => {
  await t.say('Anna', 'roll Bo Ek ställföreträdare\nroll Eva Falk sekreterare')
  t.posts()
  await t.say('Eva', 'roll Anna Berg inte sekreterare')
  expect(told()).toEqual([
    'private-Anna: Eva Falk har tagit bort din roll som sekreterare i Chefsgruppen.',
  ])
})

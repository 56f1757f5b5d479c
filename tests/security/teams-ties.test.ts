import { DeliveryError } from '../../src/world.ts'
import type { Sitting } from '../../src/meetings/sitting.ts'
import { addedTo } from '../chat/added.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { place } from './cast.ts'

/*
 * A Teams meeting is the group's once somebody who leads it has said so, having seen which it is. The clock starts on Monday 12 January 2026, 09.00; Anna
 * installed the bot.
 */
let t: Talk
const room = place('19:meeting_BO@thread.v2')
const where = { conversation: room, teamsMeetingId: 'MCMx' }
beforeEach(async () => {
  t = await talk()
  Object.assign(t.world.messenger, {
    meeting: () =>
      Promise.resolve({
        title: 'Bos eget möte 811218-9876',
        organiser: 'Bo Ek',
        startsAt: '2026-02-06T07:30:00Z',
      }),
  })
  await t.say('Anna', 'nytt möte 2026-02-06 08:30-12:00 Regionarkivet')
  t.at('2026-02-06T07:00:00Z')
  await t.whisper('Anna', 'hej')
  t.posts()
})
afterEach(() => t.end())

let said = 0
const saysThere = async (who: string, text = 'nästa möte') => {
  const heard = await t.bot.hear({
    activityId: `there-${(said += 1)}`,
    ...where,
    sender: t.account(who),
    text,
    mentioned: [],
  })
  await heard.deliver()
  return heard.answer?.text ?? ''
}
const begins = async () => {
  for (const event of [
    { kind: 'meetingStarted', ...where, at: '2026-02-06T07:29:00Z', title: 'Bos eget möte' },
    {
      kind: 'participantsJoined',
      ...where,
      at: '2026-02-06T07:30:00Z',
      accounts: [t.account('Eva')],
    },
  ] as const)
    await (await t.bot.happened(event)).deliver()
}
const sittings = async () =>
  (await t.store.list<Sitting>(t.pk, { index: 'sitting', limit: 10 })).items.length
const told = () => t.posts().map(({ to, message }) => `${to}: ${message.text}`)
const question =
  'private-Anna: Bo Ek har tagit med mig i Teams-mötet ”Bos eget möte”, som Bo Ek har ordnat, fredag 6 februari 2026 kl. 08.30. Är det ett möte för Chefsgruppen? Säger du ja frågar jag om start och närvaro när det hålls.'

test('a member’s word ties nothing: those who lead are asked in their own chat, once, and see which meeting', async () => {
  expect(await saysThere('Bo')).toBe(
    'Jag har frågat dem som leder gruppen om det här mötet är gruppens. Före ett ja svarar jag inte på frågor om gruppen här: skriv till mig i vår egen chatt så länge.',
  )
  expect(told()).toEqual([question])
  await saysThere('Bo')
  await saysThere('Eva')
  expect(told()).toEqual([])
  await begins()
  expect(told()).toEqual([])
  expect(await sittings()).toBe(0)
})

test('a yes in one’s own chat ties it, is logged, and can be taken back; what happens there is the group’s after it', async () => {
  await saysThere('Bo')
  expect(await t.say('Anna', 'koppla Teams-möte 1')).toBe(
    'Det svarar du på i din egen chatt med mig, eller i mötets.',
  )
  expect(await t.whisper('Bo', 'koppla Teams-möte 1')).toContain('Det kan bara sekreteraren')
  expect(await t.whisper('Anna', 'koppla Teams-möte 1')).toBe(
    'Teams-mötet ”Bos eget möte” hör nu till Chefsgruppen.',
  )
  t.posts()
  await begins()
  expect(told()).toEqual([expect.stringMatching(/^private-Anna: .*har börjat i Teams/) as string])
  expect(await sittings()).toBe(1)
  expect(await t.whisper('Anna', 'logg')).toContain('koppla Teams-möte 1')
  await t.whisper('Anna', 'ångra')
  const heard = await t.bot.happened({ kind: 'meetingEnded', ...where, at: '2026-02-06T08:00:00Z' })
  await heard.deliver()
  expect(told().filter((one) => one.includes('slut i Teams'))).toEqual([])
})

test('a no leaves it alone, whatever is said there later', async () => {
  await saysThere('Bo')
  expect(await t.whisper('Anna', 'koppla inte Teams-möte 1')).toBe(
    'Teams-mötet ”Bos eget möte” hör inte till Chefsgruppen.',
  )
  await saysThere('Bo')
  t.posts()
  await begins()
  expect(told()).toEqual([])
})

const untied =
  'Det här mötets chatt hör inte till någon grupp, så jag svarar inte på frågor om någon här. Skriv till mig i vår egen chatt i stället.'
const leadAsked =
  'Jag har frågat dig i din egen chatt om det här mötet är gruppens. Före ett ja svarar jag inte på frågor om gruppen här: skriv till mig i vår egen chatt så länge.'

test('whoever leads and speaks there is asked first too, alone, and sees which meeting: nothing is tied before that', async () => {
  await t.say('Anna', 'roll Bo Ek ordförande')
  await t.whisper('Bo', 'hej')
  t.posts()
  expect(await saysThere('Anna')).toBe(leadAsked)
  expect(told()).toEqual([
    'private-Anna: Du har tagit med mig i Teams-mötet ”Bos eget möte”, som Bo Ek har ordnat, fredag 6 februari 2026 kl. 08.30. Är det ett möte för Chefsgruppen? Säger du ja frågar jag om start och närvaro när det hålls.',
  ])
  await saysThere('Anna')
  await begins()
  expect([told(), await sittings()]).toEqual([[], 0])
  await t.whisper('Anna', 'koppla Teams-möte 1')
  await begins()
  expect([told().length, await sittings()]).toEqual([2, 1])
})

test('by whatever door whoever leads comes: an installation, a card, a mention alone, an act that records', async () => {
  t.posts()
  const heard = await t.bot.happened({
    kind: 'installed',
    conversation: room,
    by: t.account('Anna'),
  })
  await heard.deliver()
  expect(heard.answer?.text).toBe(leadAsked)
  await t.press('Anna', 'show', { show: 'agenda', about: {} }, { at: room })
  for (const text of ['', 'hej', 'grupp Chefsgruppen', '1', 'starta möte', 'ja'])
    await saysThere('Anna', text)
  expect(told().filter((one) => one.includes('Är det ett möte för'))).toHaveLength(1)
  await begins()
  expect(await sittings()).toBe(0)
})

test('one who leads and speaks there while a member’s question waits is asked again after a while, not each time', async () => {
  await saysThere('Bo')
  t.posts()
  await saysThere('Anna')
  expect(told()).toEqual([])
  t.at('2026-02-06T08:05:00Z')
  for (const who of ['Bo', 'Anna', 'Anna']) await saysThere(who)
  expect(told()).toEqual([expect.stringMatching(/^private-Anna: Du har tagit med/) as string])
  expect(await t.whisper('Anna', 'koppla inte Teams-möte 1')).toContain('hör inte till')
  t.at('2026-02-06T10:00:00Z')
  t.posts()
  await saysThere('Anna')
  expect(told()).toEqual([])
  await begins()
  expect(await sittings()).toBe(0)
})

test('who has no chat of their own is asked in the meeting’s, and answers there', async () => {
  t.posts()
  t.failWith(new DeliveryError('blocked', 'blocked'))
  expect(await saysThere('Anna')).toMatch(
    /^Du har tagit med mig i Teams-mötet ”Bos eget möte”, .* Är det ett möte för gruppen\? .* Svara med ”koppla Teams-möte 1” eller ”koppla inte Teams-möte 1”\.$/,
  )
  await begins()
  expect(await sittings()).toBe(0)
  expect(await saysThere('Bo', 'koppla Teams-möte 1')).toBe(untied)
  expect(await saysThere('Anna', 'koppla Teams-möte 1')).toContain('hör nu till Chefsgruppen')
  await begins()
  expect(await sittings()).toBe(1)
})

test('a no to one group lets whoever is in two mean the other', async () => {
  await addedTo(t, place('other'), [t.account('Anna')], { name: 'AU' })
  expect(await saysThere('Anna')).toBe(
    'Du är med i flera grupper. Skriv här ”grupp” och namnet på den som mötet hör till, eller den siffra som jag har skickat i din egen chatt med mig.',
  )
  expect(told()).toEqual([
    'private-Anna: Vilken grupp hör Teams-mötet till som du skrev i?\n1. Chefsgruppen\n2. AU\nSvara i mötets chatt med ”grupp” och siffran.',
  ])
  expect(await saysThere('Anna', 'grupp 1')).toBe(leadAsked)
  await t.whisper('Anna', 'grupp Chefsgruppen')
  await t.whisper('Anna', 'koppla inte Teams-möte 1')
  t.posts()
  expect(await saysThere('Anna', 'grupp 2')).toBe(leadAsked)
  expect(told()).toEqual([expect.stringContaining('Är det ett möte för AU?') as string])
  await begins()
  expect(await sittings()).toBe(0)
})

test('Teams that tells nothing is no hindrance; English', async () => {
  const other = { conversation: place('19:meeting_EVA@thread.v2'), teamsMeetingId: 'MCMy' }
  Object.assign(t.world.messenger, { meeting: () => Promise.reject(new Error('403')) })
  await t.say('Anna', 'språk engelska')
  t.posts()
  const heard = await t.bot.hear({
    activityId: 'eva-there',
    ...other,
    sender: t.account('Eva'),
    text: 'next meeting',
    mentioned: [],
  })
  await heard.deliver()
  expect(told()).toEqual([
    'private-Anna: Eva Falk took me into the Teams meeting (without a title). Is it a meeting of Chefsgruppen? If you say yes I ask about start and attendance when it is held.',
  ])
  expect(await saysThere('Anna')).toContain(
    'I have asked you in your own chat whether this meeting is the group’s.',
  )
  expect(told()).toEqual([
    expect.stringMatching(/^private-Anna: You took me into the Teams meeting/) as string,
  ])
  expect(await t.whisper('Anna', 'tie Teams meeting 7')).toBe(
    'I have not asked about a Teams meeting 7.',
  )
  expect(await t.whisper('Anna', 'tie Teams meeting 1')).toBe(
    'The Teams meeting now belongs to Chefsgruppen.',
  )
})

import { pass } from '../../src/reminders/pass.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { place } from './cast.ts'

/*
 * Any participant of a chat may add somebody to it again. Whoever led the group and was away for more than a day leads it no more if others do: those who lead say
 * whether they shall. The clock starts on Monday 12 January 2026, 09.00; Anna installed the bot.
 */
let t: Talk
beforeEach(async () => {
  t = await talk()
  for (const one of ['Bo Ek ordförande', 'Cecilia Dahl AU', 'Cecilia Dahl ställföreträdare'])
    await t.say('Anna', `roll ${one}`)
  for (const who of ['Anna', 'Bo', 'Cecilia']) await t.whisper(who, 'hej')
  t.posts()
})
afterEach(() => t.end())

const happens = async (kind: 'membersRemoved' | 'membersAdded', who: string, by: string) => {
  if (kind === 'membersRemoved') t.roster.splice(t.roster.indexOf(t.account(who)), 1)
  else t.roster.push(t.account(who))
  const heard = await t.bot.happened({
    kind,
    conversation: place('chat'),
    accounts: [t.account(who)],
    by: t.account(by),
  })
  await heard.deliver()
}
const leaves = (who: string, by = who) => happens('membersRemoved', who, by)
const comes = async (who: string, by = 'Eva') => {
  await happens('membersAdded', who, by)
  await pass(t.world)
}
const roles = async (who: string) =>
  Object.values((await t.group()).people).find(({ name }) => name.startsWith(who))?.roles
const told = (): readonly string[] => t.posts().map(({ to, message }) => `${to}: ${message.text}`)

test('within a day they are who they were, and nobody is told', async () => {
  await leaves('Bo')
  t.at('2026-01-13T07:59:00Z')
  t.posts()
  await comes('Bo')
  expect([await roles('Bo'), told()]).toEqual([['chair'], []])
})

test.each(['Bo', 'Anna', 'Eva'])(
  'after more than a day, removed by %s, they lead no more, and those who lead are told',
  async (by) => {
    await leaves('Bo', by)
    t.at('2026-03-02T08:00:00Z')
    t.posts()
    await comes('Bo')
    const text =
      'Bo Ek är tillbaka i Chefsgruppen efter mer än ett dygn, och är inte längre ordförande. Ska rollen gälla igen, skriv ”roll Bo Ek ordförande”.'
    expect([await roles('Bo'), told()]).toEqual([
      [],
      [`private-Anna: ${text}`, `private-Cecilia: ${text}`],
    ])
    for (const said of ['logg', 'registerutdrag Eva', 'roll Bo Ek ordförande', 'frågor'])
      expect([said, await t.whisper('Bo', said)]).toEqual([
        said,
        expect.stringContaining('Det kan bara sekreteraren'),
      ])
    await t.whisper('Anna', 'roll Bo Ek ordförande')
    expect(await roles('Bo')).toEqual(['chair'])
  },
)

test('taken out of it by another they have a month: whoever did that gains nothing', async () => {
  for (const who of ['Bo', 'Cecilia', 'Anna']) await leaves(who, 'David')
  await t.say('Eva', 'roll jag sekreterare')
  for (const who of ['Bo', 'Cecilia']) await comes(who)
  await leaves('Bo', 'David')
  await leaves('Cecilia', 'Cecilia')
  t.at('2026-02-10T08:00:00Z')
  await comes('Anna')
  expect(await roles('Anna')).toEqual(['secretary'])
  await comes('Bo')
  await comes('Cecilia')
  expect([await roles('Bo'), await roles('Cecilia')]).toEqual([['chair'], ['committee']])
})

test('what else they were they are still', async () => {
  await leaves('Cecilia')
  t.at('2026-01-14T08:00:00Z')
  await comes('Cecilia')
  expect(await roles('Cecilia')).toEqual(['committee'])
})

test('where the bot never heard that they went, it counts from when that was found out', async () => {
  t.roster.splice(t.roster.indexOf(t.account('Bo')), 1)
  t.at('2026-01-14T02:00:00Z')
  await pass(t.world)
  t.at('2026-01-14T05:00:00Z')
  await pass(t.world)
  await t.say('Anna', 'möten')
  t.at('2026-01-16T08:00:00Z')
  await comes('Bo')
  expect(await roles('Bo')).toEqual([])
})

test('where nobody leads it meanwhile they lead it as before', async () => {
  for (const who of ['Bo', 'Cecilia', 'Anna']) await leaves(who)
  t.at('2026-03-02T08:00:00Z')
  await comes('Anna')
  expect(await roles('Anna')).toEqual(['secretary'])
})

test('somebody who took the group over is not pushed aside', async () => {
  for (const who of ['Bo', 'Cecilia', 'Anna']) await leaves(who)
  await t.say('Eva', 'roll jag sekreterare')
  await t.say('David', 'roll Eva Falk sekreterare')
  t.at('2026-01-13T08:00:01Z')
  await pass(t.world)
  expect(await roles('Eva')).toEqual(['secretary'])
  t.at('2026-01-20T08:00:00Z')
  await comes('Anna', 'Anna')
  expect([await roles('Anna'), await roles('Eva')]).toEqual([[], ['secretary']])
})

test('in English', async () => {
  await t.say('Anna', 'språk engelska')
  await leaves('Bo')
  t.at('2026-03-02T08:00:00Z')
  t.posts()
  await comes('Bo')
  expect(told()[0]).toBe(
    'private-Anna: Bo Ek is back in Chefsgruppen after more than a day, and is not chair any more. If the role is to hold again, write “role Bo Ek chair”.',
  )
})

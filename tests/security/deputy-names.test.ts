import { namingSettled } from '../../src/meetings/naming.ts'
import { pass } from '../../src/reminders/pass.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { leaves } from './leaves.ts'

/*
 * A deputy who names somebody else secretary or chair asks for it: whoever is that, and AU, are told and may say no, a second person says yes, and it holds after a
 * day. The clock starts on Monday 12 January 2026, 09.00; Anna installed the bot.
 */
let t: Talk
beforeEach(async () => {
  t = await talk()
  for (const said of [
    'roll Bo Ek ordförande',
    'roll Cecilia Dahl ställföreträdare',
    'roll David Ek AU',
  ])
    await t.say('Anna', said)
  for (const who of ['Anna', 'Bo', 'Cecilia', 'David', 'Eva']) await t.whisper(who, 'hej')
  t.posts()
})
afterEach(() => t.end())

const roles = async (who: string): Promise<readonly string[]> =>
  Object.values((await t.group()).people).find(({ name }) => name.startsWith(who))!.roles
const told = (): readonly string[] => t.posts().map(({ to, message }) => `${to}: ${message.text}`)
const later = async (instant: string) => {
  t.at(instant)
  await pass(t.world)
}
const EVA = 'roll Eva Falk sekreterare'
const asked =
  'Cecilia Dahl vill att Eva Falk blir sekreterare. Det gäller tidigast tisdag 13 januari 2026 kl. 09.00, och först när någon mer har bekräftat det: ”roll Eva Falk sekreterare”. Anna Berg, Bo Ek och David Ek får veta det nu och kan säga nej: ”roll Eva Falk inte sekreterare”.'
const NEXT = '2026-01-13T08:00:01Z'

test('it is told to the group, to secretary, chair and AU, and is nothing yet', async () => {
  expect(await t.whisper('Cecilia', EVA)).toBe(asked)
  const one =
    'Cecilia Dahl vill att Eva Falk blir sekreterare i Chefsgruppen. Det gäller tidigast tisdag 13 januari 2026 kl. 09.00, och först när någon mer har bekräftat det.'
  expect([...told()].sort()).toEqual(
    [`chat: ${asked}`, ...['Anna', 'Bo', 'David'].map((who) => `private-${who}: ${one}`)].sort(),
  )
  await later(NEXT)
  expect(await roles('Eva')).toEqual([])
})

test('with a word of AU it holds after a day, and not before', async () => {
  await t.say('Cecilia', EVA)
  expect(await t.whisper('David', EVA)).toBe(
    'Eva Falk blir sekreterare tisdag 13 januari 2026 kl. 09.00, om ingen säger nej.',
  )
  await later('2026-01-13T07:59:00Z')
  expect(await roles('Eva')).toEqual([])
  t.posts()
  await later(NEXT)
  expect(await roles('Eva')).toEqual(['secretary'])
  expect(told()).toEqual(['chat: Eva Falk är nu sekreterare.'])
  expect(await t.whisper('Anna', 'logg')).toContain('som en ställföreträdare ville: ingen sade nej')
})

test('a clock that looks early finds nothing to do', async () => {
  await t.say('Cecilia', EVA)
  await t.whisper('David', EVA)
  const group = await t.group()
  expect(namingSettled(group, new Date('2026-01-13T07:59:59Z'))).toBeUndefined()
  expect(namingSettled(group, new Date(NEXT))).toMatchObject({ kind: 'named' })
  const away = { ...group, removedAt: '2026-01-12T09:00:00Z' }
  expect(namingSettled(away, new Date(NEXT))).toBeUndefined()
})

test('whoever has such a seat says yes to it at once', async () => {
  await t.whisper('Cecilia', 'roll Eva Falk ordförande')
  t.posts()
  expect(await t.whisper('Anna', 'roll Eva Falk ordförande')).toBe('Eva Falk är nu ordförande.')
  expect(told()).toContain('chat: Eva Falk är nu ordförande.')
  expect(await roles('Eva')).toEqual(['chair'])
})

test.each(['Anna', 'Bo', 'David'])('%s says no, also after a yes', async (who) => {
  await t.say('Cecilia', EVA)
  if (who !== 'David') await t.whisper('David', EVA)
  t.posts()
  const no = `${t.account(who).name} har sagt nej till att Eva Falk blir sekreterare.`
  expect(await t.whisper(who, 'roll Eva Falk inte sekreterare')).toBe(no)
  expect(told()).toContain(`chat: ${no}`)
  await later(NEXT)
  expect(await roles('Eva')).toEqual([])
})

test('neither the deputy, nor whom they name, nor any member confirms it', async () => {
  await t.say('Cecilia', EVA)
  expect(await t.say('Cecilia', EVA)).toBe(asked)
  expect(await t.say('Eva', EVA)).toContain('Det svarar Anna Berg, Bo Ek eller David Ek på.')
  await t.say('Anna', 'roll David Ek inte AU')
  expect(await t.say('David', EVA)).toContain('Det kan bara sekreteraren')
  await later(NEXT)
  expect(await roles('Eva')).toEqual([])
})

test('who may answer that may say nothing else of roles', async () => {
  await t.say('Cecilia', EVA)
  for (const said of [
    'roll jag sekreterare',
    'roll David Ek ordförande',
    'roll Bo Ek inte ordförande',
    'roll Eva Falk ordförande',
  ])
    expect(await t.say('David', said)).toContain('Det kan bara sekreteraren')
  expect([await roles('David'), await roles('Bo')]).toEqual([['committee'], ['chair']])
})

test('two at a time are not asked for', async () => {
  expect(await t.say('Cecilia', 'roll Eva Falk, David Ek sekreterare')).toContain(
    'bestämmer de som är det',
  )
  await t.say('Cecilia', EVA)
  expect(await t.say('Cecilia', 'roll David Ek ordförande')).toContain(
    'Det väntar redan ett svar om att Eva Falk',
  )
})

test('nobody says yes for two weeks: the deputy is told that it is over', async () => {
  await t.say('Cecilia', EVA)
  t.posts()
  await later('2026-01-27T08:00:00Z')
  expect(told()).toEqual([
    'private-Cecilia: Ingen har bekräftat att Eva Falk blir sekreterare i Chefsgruppen, så det gäller inte längre.',
  ])
  expect((await t.group()).naming).toBeUndefined()
})

test('a deputy who is one no more has asked for nothing', async () => {
  await t.say('Cecilia', EVA)
  await t.whisper('David', EVA)
  await t.say('Anna', 'roll Cecilia Dahl inte ställföreträdare')
  await later(NEXT)
  expect([await roles('Eva'), (await t.group()).naming]).toEqual([[], undefined])
})

describe('whoever takes secretary and chair out of the chat', () => {
  test.each(['Cecilia', 'Eva'])('gains nothing by it (%s)', async (by) => {
    await leaves(t, 'Anna', by)
    await leaves(t, 'Bo', by)
    t.posts()
    expect(await t.whisper('Cecilia', EVA)).toContain('tidigast tisdag 13 januari')
    expect(await roles('Eva')).toEqual([])
    expect(told().map((one) => one.split(':')[0])).toEqual(
      expect.arrayContaining(['chat', 'private-David']),
    )
    expect(await t.whisper('David', EVA)).toContain('om ingen säger nej')
    await later(NEXT)
    expect(await roles('Eva')).toEqual(['secretary'])
  })

  test('does not confirm it either', async () => {
    await leaves(t, 'Anna', 'David')
    await leaves(t, 'Bo', 'David')
    await t.say('Cecilia', EVA)
    expect(await t.say('David', EVA)).toBe('Det svarar någon annan på.')
    await later(NEXT)
    expect(await roles('Eva')).toEqual([])
  })
})

test('by a press it is the same, and in English', async () => {
  await t.say('Anna', 'språk engelska')
  t.posts()
  const press = (who: string, args: object) =>
    t.press(who, 'act', { do: 'role', args }, { personal: true })
  const eva = Object.values((await t.group()).people).find(({ name }) => name === 'Eva Falk')!.id
  const args = { role: 'secretary', people: [{ person: eva }] }
  expect((await press('Cecilia', args)).answer?.text).toBe(
    'Cecilia Dahl wants Eva Falk to be secretary. It holds Tuesday 13 January 2026 at 09:00 at the earliest, and only when somebody else has confirmed it: “role Eva Falk secretary”. Anna Berg, Bo Ek and David Ek are told now and can say no: “role Eva Falk not secretary”.',
  )
  const card = JSON.stringify(t.posts().find(({ to }) => to === 'private-David')?.message.card)
  expect(card).toMatch(/role Eva Falk secretary.*role Eva Falk not secretary/)
  expect((await press('David', args)).answer?.text).toBe(
    'Eva Falk will be secretary Tuesday 13 January 2026 at 09:00, unless somebody says no.',
  )
  expect(await t.whisper('Bo', 'role Eva Falk not secretary')).toBe(
    'Bo Ek said no to Eva Falk becoming secretary.',
  )
})

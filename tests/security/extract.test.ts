import { unzipSync } from 'fflate'
import type { Sitting } from '../../src/meetings/sitting.ts'
import type { Message } from '../../src/text/message.ts'
import type { Group } from '../../src/meetings/group.ts'
import { extractFile } from '../../src/pages/extract-file.ts'
import { DeliveryError } from '../../src/world.ts'
import { userPartition, wishDoc, type User } from '../../src/delivery/user.ts'
import { groupPartition } from '../../src/groups/partition.ts'
import { give } from '../chat/given.ts'
import { opened } from '../chat/opened.ts'
import { plan } from '../chat/plan.ts'
import { addedTo } from '../chat/added.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { place, TENANT } from './cast.ts'

/*
 * What is kept about a person is given to them whole, as a file to read and as data; another's to those who lead; always in one's own chat. The clock starts on
 * Monday 12 January 2026, 09.00; Anna installed the bot.
 */
let t: Talk
beforeEach(async () => {
  t = await talk()
})
afterEach(() => t.end())

let answers = 0
const offered = async (who: string, sentence: string) => {
  const answer = await t.hear(who, sentence, { personal: true })
  if (answer?.file?.kind !== 'offered') throw new Error(`nothing was offered: ${answer?.text}`)
  return answer.file
}
const given = async (
  who: string,
  file: Extract<NonNullable<Message['file']>, { kind: 'offered' }>,
) =>
  (
    await t.bot.given!({
      activityId: `given-${(answers += 1)}`,
      conversation: place('private', 'personal'),
      sender: t.account(who),
      accepted: true,
      context: file.context,
    })
  ).file
const unpacked = (bytes: Uint8Array) => {
  const files = Object.entries(unzipSync(bytes)).map(([name, one]) => [
    name,
    new TextDecoder().decode(one),
  ])
  return Object.fromEntries(files) as Record<string, string>
}
const extractOf = async (who: string, sentence = 'registerutdrag') => {
  const file = await given(who, await offered(who, sentence))
  return unpacked(file!.bytes)
}

/** A life in the group: all kinds of things that are kept about Bo, more of some than an answer shows. */
const life = async () => {
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Inledning'] })
  await t.say('Anna', 'organisation Bo Ek: Nora kommun\nroll Bo Ek AU\nkalla')
  await t.say('Anna', 'kontakt Kulturskolan: Bo Ek')
  await t.whisper('Bo', 'kommer inte: flyttar den dagen')
  await t.say('Bo', 'tema: Temat om framtiden')
  for (let n = 1; n <= 30; n += 1) {
    await give(t, { id: `U${n}`, text: `Uppgift nummer ${n}`, owners: ['Bo'] })
    t.at(`2026-01-12T08:${String(n).padStart(2, '0')}:00Z`)
  }
  for (let n = 1; n <= 15; n += 1) await t.say('Bo', `föreslå Förslag nummer ${n}`)
  await t.say('Bo', 'läge U1: på god väg att bli klart')
  await t.say('Bo', 'senare U2 29/5: väntar på svar')
  await t.whisper('Bo', 'paus till 15/8')
  await t.whisper('Bo', 'lämna till sekreteraren: uppdrag: Begäran från Bo ; ansvarig Eva')
  await t.say('Cecilia', 'föreslå Cecilias hemliga förslag')
  await t.say('Anna', 'avslå F16: inte nu')
  await t.whisper('Cecilia', 'kommer inte: Cecilias skäl')
  const seen: Sitting = {
    id: 'sitting-m1',
    pk: t.pk,
    type: 'sitting',
    keys: { sitting: 'm1' },
    meetingId: 'm1',
    seen: {
      p2: { name: 'Bo Ek', person: 'p2', moves: [{ at: '2026-02-06T07:31:07Z', in: true }] },
    },
  }
  await t.store.commit(t.pk, [{ op: 'put', doc: seen }])
}

test('it is everything, to be read and as data, and nothing of others', async () => {
  await life()
  const files = await extractOf('Bo')
  expect(Object.keys(files)).toEqual(['registerutdrag.txt', 'registerutdrag.json'])
  const [text = '', data = ''] = Object.values(files)
  JSON.parse(data)
  for (const kept of [
    'Nora kommun',
    'aad-2',
    '29:2',
    'flyttar den dagen',
    'Temat om framtiden',
    'Kulturskolan',
    'på god väg att bli klart',
    'väntar på svar',
    '2026-08-15',
    'private-Bo',
    'Begäran från Bo',
    '2026-02-06T07:31:07Z',
    ...Array.from({ length: 30 }, (_, n) => `Uppgift nummer ${n + 1}`),
    ...Array.from({ length: 15 }, (_, n) => `Förslag nummer ${n + 1}`),
    'föreslå Förslag nummer 7',
  ]) {
    expect([kept, text.includes(kept)]).toEqual([kept, true])
    expect([kept, data.includes(kept)]).toEqual([kept, true])
  }
  expect(data).toContain('"of": "request-')
  for (const other of ['Cecilias', 'aad-3', '29:3', 'aad-1'])
    expect([other, text.includes(other) || data.includes(other)]).toEqual([other, false])
})

test('what they wrote at a meeting and said of minutes is in it', async () => {
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Inledning'] })
  await t.say('Anna', 'roll Bo Ek ordförande')
  t.at('2026-02-06T07:30:00Z')
  await t.say('Anna', 'starta möte\nnärvarande: alla')
  await t.say('Bo', 'anteckning 1: Bos egen anteckning')
  await t.say('Bo', 'beslut 1: Bos eget beslut')
  await t.say('Anna', 'avsluta möte ändå')
  await t.say('Anna', 'skicka protokoll')
  await t.say('Bo', 'synpunkt 1: Bos synpunkt')
  const text = (await extractOf('Bo'))['registerutdrag.txt']
  for (const kept of ['Bos egen anteckning', 'Bos eget beslut', 'Bos synpunkt', 'present'])
    expect(text).toContain(kept)
})

test('of another it is for those who lead, without what was told to others in private', async () => {
  await life()
  expect((await extractOf('Anna', 'registerutdrag Bo Ek'))['registerutdrag.txt']).toContain(
    'Uppgift nummer 30',
  )
  expect((await t.hear('Eva', 'registerutdrag Bo Ek', { personal: true }))?.file).toBeUndefined()
})

test('it is theirs alone: an offer is worth nothing to others, to whoever leads no more, and to whoever left', async () => {
  await life()
  const own = await offered('Bo', 'registerutdrag')
  expect(await given('Eva', own)).toBeUndefined()
  await t.say('Anna', 'roll Eva Falk ordförande')
  const another = await offered('Eva', 'registerutdrag Bo Ek')
  await t.say('Anna', 'roll Eva Falk inte ordförande')
  expect(await given('Eva', another)).toBeUndefined()
  expect(await given('Bo', own)).toBeDefined()
  const { people } = await t.group()
  expect(await extractFile(t.world, await t.group(), 'p2', 'p2')).toBeDefined()
  const left = { ...people['p2']!, leftAt: '2026-01-13T08:00:00Z' }
  const without = { ...(await t.group()), people: { ...people, p2: left } }
  expect(await extractFile(t.world, without, 'p2', 'p2')).toBeUndefined()
})

test('whoever took a group over gets nothing of what was said in private before that', async () => {
  await life()
  const { people, ...group } = await t.group()
  const whole = { ...group, people }
  const taken = {
    ...whole,
    succession: { stops: [], taken: [{ at: '2026-01-13T08:00:00Z', by: 'p5', formerly: ['p1'] }] },
  }
  const textFor = async (of: Group, reader: string): Promise<string> => {
    const file = await extractFile(t.world, of, 'p2', reader)
    return unpacked(file!.bytes)['registerutdrag.txt'] ?? ''
  }
  const eva = { ...people, p5: { ...people['p5']!, roles: ['chair' as const] } }
  expect(await textFor({ ...taken, people: eva }, 'p1')).toContain('paus till 2026-08-15')
  const told = await textFor({ ...taken, people: eva }, 'p5')
  expect(told).toContain('Förslag nummer 7')
  expect(told).not.toMatch(/paus till 15\/8|flyttar den dagen/)
  expect(await textFor({ ...whole, people: eva }, 'p5')).toContain('paus till 2026-08-15')
})

test('asked for in the group it comes in one’s own chat as a link that nobody’s absence puts into the group', async () => {
  await life()
  t.posts()
  await t.say('Bo', 'registerutdrag')
  const [post] = t.posts()
  const token = /\/fil\/([\w.-]+)\//.exec(post?.message.text ?? '')?.[1] ?? ''
  const reply = await opened(t.world, token)
  expect(reply.status).toBe(200)
  expect(unpacked(reply.body as Uint8Array)['registerutdrag.txt']).toContain('Nora kommun')
  // Of somebody whose chat cannot be opened.
  t.failWith(new DeliveryError('blocked', '403 BotNotInConversationRoster'))
  await t.say('David', 'registerutdrag')
  expect(t.posts().filter(({ message }) => message.text.includes('/fil/'))).toEqual([])
})

test('to a guest, of themselves alone; in English in a group that is', async () => {
  await t.say('Anna', 'roll Eva Falk gäst')
  expect((await extractOf('Eva', 'registerutdrag Bo'))['registerutdrag.txt']).toContain(
    'Registerutdrag för Eva Falk',
  )
  await t.say('Anna', 'språk engelska')
  const files = await extractOf('Bo', 'export')
  expect(Object.keys(files)).toEqual(['personal-data.txt', 'personal-data.json'])
  expect(files['personal-data.txt']).toContain('What is kept about Bo Ek in Chefsgruppen')
})

describe('of somebody who is in another group too', () => {
  const inBoth = async () => {
    await addedTo(t, place('other'), [t.account('Bo')], { name: 'Andra gruppen' })
    await t.whisper('Bo', 'grupp Andra')
    const pk = userPartition(TENANT, 'aad-2')
    const user = await t.store.get<User>(pk, 'user')
    const reminded = {
      [groupPartition(TENANT, 'other')]: { at: '2026-01-12T08:00:00Z', actions: ['U77'] },
      [t.pk]: { at: '2026-01-12T08:00:00Z', actions: ['U5'] },
    }
    const waits = wishDoc(pk, 'uppdrag: Hemligt i andra gruppen', 60)
    await t.store.commit(pk, [
      { op: 'put', doc: { ...user!.doc, reminded } as User },
      { op: 'put', doc: { ...waits, keys: { user: 'b' } } },
    ])
  }
  const theirs = ['U77', groupPartition(TENANT, 'other'), 'Hemligt i andra']

  test('those who lead one are told nothing of the other', async () => {
    await inBoth()
    const all = JSON.stringify(await extractOf('Anna', 'registerutdrag Bo'))
    expect(theirs.filter((one) => all.includes(one))).toEqual([])
    expect(all).toContain('U5')
  })

  test('they themselves are given all of it', async () => {
    await t.whisper('Bo', 'registerutdrag')
    await inBoth()
    const group = await t.group()
    const file = await extractFile(t.world, group, 'p2', 'p2')
    const all = JSON.stringify(unpacked(file!.bytes))
    expect(theirs.filter((one) => !all.includes(one))).toEqual([])
  })
})

/** @jest-environment node */
import { commands } from '../../src/acts/index.ts'
import type { Language } from '../../src/meetings/group-settings.ts'
import type { Group } from '../../src/meetings/group.ts'
import type { Message } from '../../src/text/message.ts'
import { textsIn } from '../../src/language/texts.ts'
import { update } from '../../src/store/update.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { outside } from './bracketed.ts'

jest.mock('../../src/language/texts.ts', () => {
  const real: typeof import('../../src/language/texts.ts') = jest.requireActual(
    '../../src/language/texts.ts',
  )
  const made: typeof import('./bracketed.ts') = jest.requireActual('./bracketed.ts')
  const xx = made.bracketed(real.textsIn('sv'))
  return {
    ...real,
    languages: [...real.languages, 'xx'],
    textsIn: (language: string) => (language === 'xx' ? xx : real.textsIn(language as Language)),
  }
})

const XX = 'xx' as Language

/** What people said or are called, which no language can put in brackets. */
const data = [
  'Anna Berg',
  'Bo Ek',
  'Cecilia Dahl',
  'David Ek',
  'Eva Falk',
  'Nora kommun',
  'Chefsgruppen',
]

/** Letters outside all brackets that are nobody's own words. */
const leaks = (text: string): string => {
  const bare = data
    .reduce((left, one) => left.replaceAll(one, ''), outside(text))
    .replaceAll(/https?:\/\/\S+|\b[UF]\d+\b|\b\d+[a-z]?\b/g, '')
  return /\p{L}/u.test(bare) ? bare.replaceAll(/\s+/g, ' ').trim() : ''
}

const shownKeys = new Set([
  'text',
  'title',
  'label',
  'placeholder',
  'errorMessage',
  'altText',
  'tooltip',
])

/** Everything of a card that a person reads. */
function shownIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return shownKeys.has(key) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((one) => shownIn(one, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'data' ? [] : shownIn(inner, name),
  )
}

const shown = (message: Message | undefined): readonly string[] => [
  message?.text ?? '',
  ...(message?.choices ?? []).map(({ label }) => label),
  ...shownIn(message?.card),
]

let t: Talk
beforeAll(async () => {
  t = await talk()
  await update(t.store, t.pk, async (book) => {
    const group = (await book.get<Group>('group'))!
    const told: Group = { ...group, settings: { ...group.settings, language: XX } }
    await book.put(told)
  })
})
afterAll(() => t.end())

const year = [
  'hej',
  'hjälp senare',
  'vad är klockan',
  'ledamöter',
  'organisation Bo Ek Nora kommun',
  'roll Bo Ek ordförande',
  'roll Bo Ek kassör',
  'ersättare Eva Falk för Bo Ek',
  'inställningar',
  'inställningar påminnelsetid 8.30',
  'inställningar sista dag 90',
  'inställningar färg röd',
  'språk danska',
  'paus till 15/8',
  'paus',
  'avsluta paus',
  'nytt möte 6/2 08.30-12.00',
  'nytt möte 31/2 08.30-12.00',
  'möten',
  'nästa möte',
  'föreslå 12; typ beslut; 20 min; föredragande Bo Ek',
  'föreslå',
  'förslag',
  'ta in F1',
  'dagordning',
  'kalla 6/2',
  'skicka dagordning 6/2',
  'kommer',
  'teman',
  'starta möte 6/2',
  'närvarande: alla',
  'närvaro',
  'beslut 1: 14',
  'uppdrag 1: 15 ; ansvarig Bo Ek ; senast 1/6',
  'uppdrag 1: 16',
  'uppdrag',
  'uppdrag försenade',
  'mina uppdrag',
  'läge U1: 17',
  'läge U1',
  'senare U1 2/6: 18',
  'lämna U1 till Eva Falk',
  'klart U1: 19',
  'klart U99',
  'ångra',
  'avsluta möte',
  'avsluta möte ändå',
  'sammanfattning',
  'protokoll',
  'sök 12',
  'sök',
  'historik 12',
  'logg',
  'logg U1',
  'registerutdrag',
  'leveranser',
  'gallring',
  'tack',
]

test.each(year)('%s: what is told stands in a language folder', async (sentence) => {
  const answer = await t.hear('Anna', sentence)
  expect(
    shown(answer)
      .map(leaks)
      .filter((leak) => leak !== ''),
  ).toEqual([])
  expect(answer?.text).toContain('‹')
  expect(shown(answer).filter((text) => /undefined|null|NaN/.test(text))).toEqual([])
  const posts = t.posts().flatMap(({ message }) => shown(message))
  expect(posts.map(leaks).filter((leak) => leak !== '')).toEqual([])
})

test('the help tells every act in it, and wants nothing but the sentences that are not acts yet', async () => {
  const { subjects } = textsIn(XX).talk
  const told = await Promise.all(
    ['hjälp', ...Object.values(subjects).map((title) => `hjälp ${title}`)].map((said) =>
      t.say('Anna', said),
    ),
  )
  const message = told.join('\n')
  expect(leaks(message)).toBe('')
  expect(message.split('\n').length).toBeGreaterThan(100)
  const wanting = message.split('\n').filter((line) => line.includes('undefined'))
  const others = commands.filter((command) => !command.hidden && command.args === undefined)
  expect(wanting).toHaveLength(others.length)
})

test('it is read as well', async () => {
  expect(await t.say('Anna', '‹mina› ‹uppdrag›')).toBe(await t.say('Anna', 'mina uppdrag'))
  expect(await t.say('Anna', '‹inställningar› ‹sista dag› 12')).toContain('12')
})

test('a phrase outside of it would be seen', () => {
  expect(leaks('‹Mötet ‹6 februari› är öppet.› Bo Ek U14')).toBe('')
  expect(leaks('‹Mötet› är öppet')).toBe('är öppet')
})

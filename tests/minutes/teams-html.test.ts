import { bodyOf } from '../chat/opened.ts'
import { meetingOf, plan } from '../chat/plan.ts'
import { talk, type Talk } from '../chat/talk.ts'
import { opener, tokens } from './held.ts'
import { sentAlone } from './sent-alone.ts'
import { below, readPaper } from './paper.ts'
import { readWord } from './word.ts'

/* Lists, links and tables as Teams sends them stand in Word, PDF and on the page: nothing lost, nothing twice. */

const A = 'https://example.se/a'
const link = (words: string): string => `<a href="${A}" title="${A}">${words}</a>`

const said = [
  '<p>anteckning 1: Tre saker</p><ol><li>skolan</li><li>vägen, se ' + link('planen') + '</li></ol>',
  '<p>anteckning 2: Svaren</p><table><tr><th>Kommun</th><th>Svar</th></tr><tr><td>Kulla</td><td></td></tr><tr><td>Laxby</td><td>ja</td></tr><tr><td></td><td>utan namn</td></tr></table><p>Slut på svaren.</p>',
  `<p>beslut 2: Gruppen beslutar</p><ul><li>att anta ${link('planen')}</li><li>att sända den</li></ul>`,
  '<p>uppdrag 2: Samla in svar</p><ul><li>från Kulla</li><li>från Norby</li></ul><p>ansvarig Bo ; senast 1/6</p>',
]

let t: Talk
let count = 0
beforeEach(async () => {
  t = await talk(['Anna Berg', 'Bo Ek'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett', 'Två'] })
  t.at('2026-02-06T07:28:00Z')
  await t.say('Anna', 'starta möte')
  for (const html of said) await send(html)
  for (const line of ['läggs till handlingarna 1', 'avsluta möte ändå']) await t.say('Anna', line)
})
afterEach(() => t.end())

/** The plain text that Teams puts beside the HTML: its words, a line each. */
const plainOf = (html: string): string =>
  html
    .replaceAll(/<\/?(?:p|li|ul|ol|table|tr|td|th)>/g, '\r\n')
    .replaceAll('<br>', '\r\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/(?:\r\n)+/g, '\r\n')
    .trim()

async function send(html: string): Promise<void> {
  const heard = await sentAlone(t, {
    id: `html-${(count += 1)}`,
    text: plainOf(html),
    attachments: [{ contentType: 'text/html', content: html }],
  })
  await heard.deliver()
}

const times = (text: string, words: string): number => text.split(words).length - 1

/** The decision stands in its item and in the list of decisions, an action in its item and in the list of actions. */
const once = ['skolan', 'Laxby', 'utan namn', 'Slut på svaren']
const twice = ['att anta planen', 'att sända den', 'från Kulla', 'från Norby']

test.each([
  ['Word', 0],
  ['PDF', 1],
  ['the page', 2],
] as const)('%s', async (_name, index) => {
  const found = tokens(await t.whisper('Anna', 'protokoll'))[index] ?? ''
  const reply = await opener(t)(found)
  const bytes = typeof reply.body === 'string' ? Buffer.from(reply.body) : Buffer.from(reply.body)
  const text = [
    () => {
      const { paragraphs, tables } = readWord(bytes)
      // A table inside a cell begins where its first row's cells do.
      const rows = tables.flatMap((table) => table.rows)
      for (const row of [
        ['Kulla', ''],
        ['Laxby', 'ja'],
        ['', 'utan namn'],
      ])
        expect(rows).toContainEqual(row)
      return paragraphs.map((one) => one.text).join('\n')
    },
    () => {
      const { root, links } = readPaper(bytes)
      expect(links.filter((one) => one.includes(A))).toHaveLength(3)
      const cells = below(root).filter(({ type }) => type === 'TD' || type === 'TH')
      expect(cells.map((cell) => cell.text)).toEqual(
        expect.arrayContaining(['Kommun', 'Kulla', 'Laxby', 'utan namn']),
      )
      return root.text
    },
    () => {
      const page = bodyOf(reply)
      expect(times(page, `href="${A}"`)).toBe(3)
      expect(page).toMatch(/<td>Kulla<\/td>\s*<td><\/td>/)
      return page.replaceAll(/<[^>]*>/g, '')
    },
  ][index]!()
  for (const words of once) expect(`${words} ${times(text, words)}`).toBe(`${words} 1`)
  for (const words of twice) expect(`${words} ${times(text, words)}`).toBe(`${words} 2`)
})

/* Lists inside lists, as Teams, Word and people give them: the levels stand in the note, and on the page. */
const nestedList =
  '<ul><li>Skolan<ul><li>lärare<ul><li>två</li></ul></li><li>lokal</li></ul></li><li>Vägen</li></ul>'

test.each([
  ['a list of Teams', `<p>anteckning 1: Behov</p>${nestedList}`],
  [
    'one whose inner list stands beside its entry',
    '<p>anteckning 1: Behov</p><ul><li>Skolan</li><ul><li>lärare</li><ul><li>två</li></ul><li>lokal</li></ul><li>Vägen</li></ul>',
  ],
  [
    'one that Word gave away',
    '<p>anteckning 1: Behov</p><ul><li aria-level="1">Skolan</li></ul><ul><li aria-level="2">lärare</li></ul><ul><li aria-level="3">två</li></ul><ul><li aria-level="2">lokal</li></ul><ul><li aria-level="1">Vägen</li></ul>',
  ],
  [
    'dashes that were typed',
    '<p>anteckning 1: Behov<br>- Skolan<br>&nbsp;&nbsp;- lärare<br>&nbsp;&nbsp;&nbsp;&nbsp;- två<br>&nbsp;&nbsp;- lokal<br>- Vägen</p>',
  ],
  [
    'the same, with the bot named',
    '<p><a href="https://example.se/a">se här</a></p><p>anteckning 1: Behov<br>- Skolan<br>&nbsp; - lärare<br>&nbsp; &nbsp; - två<br>&nbsp; - lokal<br>- Vägen</p>',
  ],
])('%s', async (_name, html) => {
  t.at('2026-02-06T08:28:00Z')
  await send(html)
  const { notes } = Object.values((await meetingOf(t, 'm1')).items).find(
    ({ title }) => title === 'Ett',
  )!
  const note = Object.values(notes).at(-1)?.text ?? ''
  expect(note.replaceAll('–', '-')).toContain(
    'Behov\n- Skolan\n  - lärare\n    - två\n  - lokal\n- Vägen',
  )
  const found = tokens(await t.whisper('Anna', 'protokoll'))[2] ?? ''
  const page = bodyOf(await opener(t)(found)).replaceAll(/\s*\n\s*|<(ul) [^>]*>/g, '$1')
  expect(page.replaceAll('<ul>', '').replaceAll(/ul(?=<li>)/g, '')).toContain(
    '<li>Skolan<li>lärare<li>två</li></ul></li><li>lokal</li></ul></li><li>Vägen</li></ul>',
  )
})

test('numbers inside dashes are numbers there', async () => {
  await send(
    '<p>anteckning 1: Behov</p><ul><li>Skolan<ol><li>lärare</li><li>lokal</li></ol></li></ul>',
  )
  const { items } = await meetingOf(t, 'm1')
  const texts = Object.values(items).flatMap(({ notes }) =>
    Object.values(notes).map(({ text }) => text),
  )
  expect(texts).toContain('Behov\n– Skolan\n  1. lärare\n  2. lokal')
})

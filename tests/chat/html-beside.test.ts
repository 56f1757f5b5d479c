import { toIncoming } from '../../src/teams/activity.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'
import type { Message } from '../../src/text/message.ts'
import { activity } from '../teams/payload.ts'
import { talk, type Talk } from './talk.ts'

let now: Talk
beforeEach(async () => {
  now = await talk()
  await now.say('Anna', 'nytt möte 2026-01-12 08:30-12:00 Salen')
  await now.say('Anna', 'punkt: Läget')
})
afterEach(() => now.end())

let count = 0
/** Says a text with HTML beside it, in the person's own chat, as Teams sends it. */
async function say(who: string, text: string, html?: string): Promise<Message> {
  const incoming = toIncoming(
    activity('message-personal', {
      id: `html-${(count += 1)}`,
      text,
      attachments: html === undefined ? [] : [{ contentType: 'text/html', content: html }],
    }),
  )
  const sender = now.account(who)
  const place = { id: `private-${sender.name.split(' ')[0]}`, kind: 'personal' as const }
  const chat = {
    ...place,
    tenantId: TENANT,
    serviceUrl: SERVICE,
    botId: '28:bot',
  }
  const heard = await now.bot.hear({ ...incoming!, sender, conversation: chat })
  await heard.deliver()
  return heard.answer!
}
async function meetings(): Promise<readonly Meeting[]> {
  const found: Meeting[] = []
  for await (const { doc } of now.store.all())
    if (doc.type === 'meeting') found.push(doc as Meeting)
  return found
}
const TENANT = '00000000-0000-0000-0000-00000000000a'
const SERVICE = 'http://127.0.0.1:9/'
const A = 'https://example.sharepoint.com/sites/grupp/underlag.docx'
const link = (words: string): string => `<a href="${A}" title="${A}">${words}</a>`

describe('links', () => {
  test('the link of a proposal leads to the address behind its words', async () => {
    await say(
      'Bo',
      'föreslå Underlag ett ; länk Underlag 2026.docx',
      `<p>föreslå Underlag ett ; länk ${link('Underlag 2026.docx')}</p>`,
    )
    expect((await say('Bo', 'förslag F1')).text).toContain(`Länk: ${A}`)
  })

  test('so does the link in a title, and in the background the address stands behind the words', async () => {
    await say('Bo', 'föreslå Underlag tre', `<p>föreslå ${link('Underlag tre')}</p>`)
    const titled = (await say('Bo', 'förslag F1')).text
    expect(titled).toContain(`Länk: ${A}`)
    expect(titled).not.toContain('Underlag tre (')
    await say(
      'Bo',
      'föreslå Underlag fyra\nSe PM här',
      `<p>föreslå Underlag fyra</p><p>Se ${link('PM här')}</p>`,
    )
    expect((await say('Bo', 'förslag F2')).text).toContain(`Se PM här (${A})`)
  })

  test('a digital meeting has the address behind the words', async () => {
    await say(
      'Anna',
      'nytt möte 2026-03-20 09:00-12:00 Salen ; digitalt Anslut till mötet',
      `<p>nytt möte 2026-03-20 09:00-12:00 Salen ; digitalt <a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting_x">Anslut till mötet</a></p>`,
    )
    expect(JSON.stringify(await meetings())).toContain(
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x',
    )
  })

  test('words that are no address, with none behind them, are recorded and told to be none', async () => {
    expect((await say('Bo', 'föreslå Underlag två ; länk Budget 2026.docx')).text).toContain(
      '”Budget 2026.docx” är ingen adress',
    )
    expect((await say('Bo', 'förslag F1')).text).toContain('Länk: Budget 2026.docx')
    expect((await say('Bo', `föreslå Underlag två ; länk ${A}`)).text).not.toContain('ingen adress')
  })
})

describe('lists and tables', () => {
  beforeEach(() => now.say('Anna', 'starta möte'))

  test('survive in what is recorded; a list of sentences is still sentences', async () => {
    await say(
      'Anna',
      'anteckning 1: Tre saker\nett\ntvå',
      '<p>anteckning 1: Tre saker</p><ul><li>ett</li><li>två</li></ul>',
    )
    await say(
      'Anna',
      'beslut 1:\natt anta\natt sända',
      '<p>beslut 1:</p><ol><li>att anta</li><li>att sända</li></ol>',
    )
    await say(
      'Anna',
      'anteckning 1: Läget\nKumla\nja\nställ in möte',
      '<p>anteckning 1: Läget</p><table><tr><td>Kumla</td><td>ja</td></tr><tr><td>ställ in möte</td></tr></table>',
    )
    const docs: string[] = []
    for await (const { doc } of now.store.all())
      if (doc.type !== 'log') docs.push(JSON.stringify(doc))
    expect(docs.join()).toContain(String.raw`Tre saker\n– ett\n– två`)
    expect(docs.join()).toContain(String.raw`1. att anta\n2. att sända`)
    expect(docs.join()).toContain(String.raw`Läget\nKumla | ja\nställ in möte`)
    const answer = await say(
      'Bo',
      'möten\nföreslå Nya lokaler',
      '<ul><li>möten</li><li>föreslå Nya lokaler</li></ul>',
    )
    expect(answer.text).toContain('F1 är antecknat')
  })
})

describe('what is struck out', () => {
  beforeEach(() => now.say('Anna', 'starta möte'))
  const attendance = async (): Promise<Meeting['attendance']> => (await meetings())[0]!.attendance
  const html = '<p>närvarande: <s>Anna Berg</s>, Bo Ek</p>'

  test.each([
    ['1', ['Bo Ek']],
    ['2', ['Anna Berg', 'Bo Ek']],
  ])('is asked about before it is recorded, and answered with %s', async (answer, names) => {
    expect((await say('Anna', 'närvarande: Anna Berg, Bo Ek', html)).text).toContain('”Anna Berg”')
    expect(await attendance()).toEqual({})
    await say('Anna', answer)
    const ids = Object.values((await now.group()).people)
      .filter(({ name }) => names.includes(name))
      .map(({ id }) => id)
    expect(Object.keys(await attendance()).sort()).toEqual(ids.sort())
  })

  test('in a note as well, and nowhere where nothing is recorded', async () => {
    await say('Anna', 'anteckning 1: Vi köper hyr', '<p>anteckning 1: Vi <s>köper</s> hyr</p>')
    await say('Anna', '1')
    const docs: string[] = []
    for await (const { doc } of now.store.all())
      if (doc.type === 'meeting') docs.push(JSON.stringify(doc))
    expect(docs.join()).toContain('Vi hyr')
    expect((await say('Anna', 'möten', '<p><s>möten</s></p>')).text).toContain('Möten')
  })

  test.each([
    [
      'uppdrag 1: Ring ; ansvarig <s>Bo Ek</s> Cecilia Dahl ; senast 1/6',
      'Ansvarig: Cecilia Dahl.',
    ],
    ['uppdrag 1: Ring ; ansvarig Bo Ek <del>Cecilia Dahl</del>', 'Ansvarig: Bo Ek.'],
    ['närvarande: <strike>Anna Berg</strike> Bo Ek', 'Bo Ek'],
    ['jäv 1: <s>Bo Ek</s> Cecilia Dahl', 'Cecilia Dahl deltar inte'],
    ['action 1: Call ; owner <s>Bo Ek</s> Cecilia Dahl', 'Ansvarig: Cecilia Dahl.'],
  ])('before it runs into the next name: %s', async (marked, told) => {
    const text = marked.replaceAll(/<[^>]*>/g, '')
    const asked = await say('Anna', text, `<p>${marked}</p>`)
    expect(asked.text).toMatch(/^Du har strukit över ”/)
    const answer = await say('Anna', '1')
    expect(answer.text).toContain(told)
    const gone = /<(?:s|del|strike)>([^<]*)</.exec(marked)![1]!
    const lines = answer.text.split('\n').filter((line) => !line.startsWith('Kvar att'))
    expect(lines.join()).not.toContain(gone)
  })

  test('but not where nothing would be recorded', async () => {
    const answer = await say('Anna', 'uppdrag Bok Ek', '<p>uppdrag <s>Bok</s> Ek</p>')
    expect(answer.text).not.toContain('strukit')
  })
})

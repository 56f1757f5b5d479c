import { readDue } from '../../src/reading/due-time.ts'
import { readScript } from '../conversations/script.ts'
import { Stage } from '../conversations/stage.ts'
import { headings, readWord } from '../minutes/word.ts'
import { minutesFile, readMinutes, type OldItem } from './old-minutes.ts'

const file = minutesFile('001_1c0dd5b9ca72b139.txt')

/** A phrase that says when, as the minutes put it, and only if the bot reads it as a time. */
function vagueTime(sentence: string, today: string): string | undefined {
  const phrases = [
    ...sentence.matchAll(
      /i maj|under vårterminen|under våren(?: \d{4})?|i vår|till nästa mötestillfälle|den \d{1,2} \p{L}+ \d{4}|januari \d{4}/gu,
    ),
  ].map((match) => match[0])
  return phrases.find((phrase) => readDue(phrase, today)?.kind === 'due')
}

/** Teams writes the given name first, whatever the minutes do. */
const teamsName = (name: string): string => {
  const [first = '', second = ''] = name.split(' ')
  return /sson$/.test(first) && !/sson$/.test(second) ? `${second} ${first}` : name
}

const actionsOf = (item: OldItem, today: string): string[] => [
  ...item.promises.map((promise) => {
    const when = vagueTime(promise, today)
    return `uppdrag ${item.number}: ${promise.replaceAll(';', ',')}${when === undefined ? '' : ` ; senast ${when}`}`
  }),
  ...item.decisions.flatMap((decision) => {
    const owner = /ge (.+?) i uppdrag/.exec(decision)?.[1]
    return /uppdrag|arbete/.test(decision)
      ? [
          `uppdrag ${item.number}: ${decision}${owner === undefined ? '' : ` ; ansvarig enhet ${owner}`}`,
        ]
      : []
  }),
]

describe('the meeting of 6 February 2026, retold from its minutes', () => {
  if (!file) {
    test('cannot be retold here: ../shared/minutes is absent', () => expect(file).toBeUndefined())
    return
  }
  const minutes = readMinutes(file)
  const heard: string[] = []
  let stage: Stage
  const say = async (text: string): Promise<string> => {
    await stage.act({ line: 0, kind: 'says', who: teamsName(minutes.secretary), where: '', text })
    const [answer = '', ...others] = stage.heard()
    heard.push(answer, ...others)
    return [answer, ...others].join('\n')
  }
  const at = (day: string, time: string): Promise<void> =>
    stage.act({ line: 0, kind: 'clock', day, time })
  const summaryOf = async (): Promise<string> => {
    const pages = [await say('sammanfattning 6/2')]
    for (let page = 2; page < 20 && pages.at(-1)?.includes(`sida ${page}`); page += 1)
      pages.push(await say(`sammanfattning 6/2 sida ${page}`))
    return pages.join('\n').replaceAll(/\s+/g, ' ')
  }

  beforeAll(async () => {
    const people = [
      minutes.secretary,
      ...[...minutes.present, ...minutes.absent, ...minutes.replaced.map((one) => one.name)].filter(
        (name) => name !== minutes.secretary,
      ),
    ].map(teamsName)
    stage = new Stage(
      readScript(
        `group: Chefsgruppen (group chat)\npeople: ${people[0]} (installer), ${people.slice(1).join(', ')}\n\n${people[0]}> hej\n`,
      ),
    )
    await stage.open()
    await stage.install()

    await at('2026-01-12', '09:00')
    await say(`nytt möte ${minutes.on} ${minutes.start}-${minutes.end} ${minutes.place}`)
    for (const item of minutes.items)
      await say(
        `punkt${/[a-z]$/.test(item.number) ? ` ${item.number}` : ''}: ${item.title.replaceAll(';', ',')}${item.information ? ' ; typ information' : ''}`,
      )
    await say('skicka dagordning')
    await at(minutes.on, '08:25')
    await say('starta möte')
    await say(
      `närvarande: ${minutes.present.join(', ')}\nfrånvarande: ${minutes.absent.join(', ')}\n${minutes.replaced.map((one) => `ersätter: ${one.by} för ${one.name}`).join('\n')}`,
    )
    for (const item of minutes.items) {
      if (item.body) await say(`anteckning ${item.number}: ${item.body}`)
      if (item.decisions.length > 0)
        await say(item.decisions.map((decision) => `beslut ${item.number}: ${decision}`).join('\n'))
      for (const action of actionsOf(item, minutes.on)) await say(action)
    }
    await say('vidare 6d till HSLG: frågan tas vidare')
    await at(minutes.on, '11:50')
  }, 120_000)

  afterAll(async () => {
    await stage.close()
  })

  test('nothing was refused, misread or broken on the way', () => {
    expect(
      heard.filter((answer) =>
        /förstod inte|Inte antecknat|FEL>|hittar ingen|Det finns ingen punkt|Det saknas/.test(
          answer,
        ),
      ),
    ).toEqual([])
  })

  test('the agenda has every item and sub-item under its number', async () => {
    const agenda = (await say('dagordning 6/2')).split('\n').map((line) => line.trim())
    for (const item of minutes.items)
      expect(
        agenda.some(
          (line) =>
            line.includes(item.title) && new RegExp(`(?:^|\\s)${item.number}[.:]? `).test(line),
        ),
      ).toBe(true)
  })

  test('attendance tells the present, the absent and the replaced, and nobody is unknown', async () => {
    const attendance = await say('närvaro')
    for (const name of [
      ...minutes.present,
      ...minutes.absent,
      ...minutes.replaced.map((one) => one.name),
      ...minutes.replaced.map((one) => one.by),
    ])
      expect(attendance).toContain(teamsName(name))
    expect(attendance).toMatch(/16 /)
    expect(attendance).not.toMatch(/inte antecknad/)
    expect(attendance).not.toMatch(/saknar uppgift|^\s*Inte antecknade/m)
  })

  test('closing first lists what would be lost: every follow-up without an owner or a time', async () => {
    const shown = await say('avsluta möte')
    expect(shown).not.toContain('är avslutat')
    // The five surest; the rest at one press.
    expect(shown.match(/U\d+ \(/g)).toHaveLength(5)
    const threads = await say('lösa trådar')
    const actions = minutes.items.flatMap((item) =>
      actionsOf(item, minutes.on).map((action) => ({ item, action })),
    )
    expect(actions.length).toBeGreaterThanOrEqual(18)
    const listed = threads.match(/U\d+/g) ?? []
    expect(new Set(listed).size).toBe(actions.length)
  })

  test('the summary holds every decision word for word, cited, and every follow-up with what is missing', async () => {
    await say('avsluta möte ändå')
    const summary = await summaryOf()
    for (const item of minutes.items)
      for (const decision of item.decisions) {
        expect(summary).toContain(decision)
        expect(summary).toContain(`${minutes.on} § ${item.number}`)
      }
    for (const item of minutes.items)
      for (const action of actionsOf(item, minutes.on)) {
        const text = action.replace(/^uppdrag \w+: /, '').replace(/ ; (?:senast|ansvarig) .*$/, '')
        expect(summary).toContain(text)
      }
    const entries = summary.split(/ – (?=U\d+ )/).slice(1)
    expect(entries).toHaveLength(
      minutes.items.flatMap((item) => actionsOf(item, minutes.on)).length,
    )
    expect(entries.filter((entry) => !entry.includes('saknas'))).toEqual([])
  })
  test('the document is there, and holds every item, decision and action, and who was there', async () => {
    await say('protokoll 6/2')
    const post = stage.connector.posts.findLast(({ activity }) =>
      JSON.stringify(activity).includes('/protokoll/'),
    )
    const link = /https:[^"\s]+\.docx/.exec(JSON.stringify(post?.activity))?.[0] ?? ''
    const response = await stage.fetch(link)
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ])
    const word = readWord(new Uint8Array(await response.arrayBuffer()))
    const [items, decisions, actions, people] = word.tables
    const one = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
    const titles = headings(word)
      .filter(({ level }) => level >= 3)
      .map(({ text }) => text)
    for (const item of minutes.items)
      expect(titles).toContain(
        /[a-z]$/.test(item.number) ? `${item.number}. ${one(item.title)}` : one(item.title),
      )
    expect(items?.rows.map(([number]) => number)).toEqual([
      ...new Set(minutes.items.map(({ number }) => `${number.replace(/[a-z]$/, '')}.`)),
    ])
    const record = one(items?.rows.map((row) => row.join(' ')).join(' ') ?? '')
    for (const { number, decisions: made } of minutes.items)
      for (const decision of made) {
        expect(record).toContain(one(`Beslut ${minutes.on} § ${number}`))
        expect(one(decisions?.rows.map((row) => row.join(' ')).join(' ') ?? '')).toContain(
          one(decision),
        )
      }
    expect(actions?.rows).toHaveLength(
      minutes.items.flatMap((item) => actionsOf(item, minutes.on)).length,
    )
    const told = new Map(people?.rows.map((row) => [row[0], row.at(-1)]))
    expect(
      [...told].flatMap(([name = '', is]) => (is === 'frånvarande' ? [name] : [])).sort(),
    ).toEqual(minutes.absent.map(teamsName).sort())
    for (const { name, by } of minutes.replaced)
      expect(told.get(teamsName(name))).toBe(`frånvarande, ersätts av ${by}`)
    for (const name of minutes.present) expect(told.get(teamsName(name))).toBe('närvarande')
  })
})

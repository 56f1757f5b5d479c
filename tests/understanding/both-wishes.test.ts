import type { Message } from '../../src/text/message.ts'
import type { Talk } from '../chat/talk.ts'
import { onStage, sourcesFromNow } from './on-stage.ts'
import type { Stage } from './stages.ts'

let t: Talk
const open = onStage()

/** What is recorded by a message and what is said or pressed after it, the latest last. */
async function after(
  stage: Stage,
  who: string,
  text: string,
  next: string,
): Promise<{ readonly first: Message | undefined; readonly acts: readonly string[] }> {
  t = await open(stage)
  const since = await sourcesFromNow(t)
  const first = await t.hear(who, text, { personal: true })
  expect(await since()).toEqual([])
  const button = first?.choices?.find(({ label }) => label === next)
  await t.hear(who, button?.say ?? next, { personal: true })
  return { first, acts: await since() }
}

describe('several wishes that are shown first stand on one button that does all of them', () => {
  test.each([
    [
      'agenda-day',
      'Birgitta',
      'Nu kan vi väl starta mötet och sedan fastställa dagordningen',
      ['starta möte', 'fastställ dagordning'],
    ],
    [
      'open',
      'Sofia',
      'Läkaravtalet godkänns, och Anna skickar listan till nämnderna senast 20 oktober',
      [
        /^beslut 2: Läkaravtalet godkänns/,
        /^uppdrag(?: 2)?: Skickar listan .*Anna Lindqvist ; senast 20/,
      ],
    ],
    [
      'open',
      'Sofia',
      'The lease is approved as written, and Peter sends it to the boards by 20 October',
      [/^(?:adopted 4|antas 4|decision 4|beslut 4)/, /^(?:action|uppdrag).*Peter Öhman/],
    ],
    [
      'open',
      'Sofia',
      'Lena hämtar in siffrorna från sjukhuset och Peter skriver ihop dem, båda till den 13 november',
      [
        /^uppdrag: Hämtar in siffrorna från sjukhuset ; ansvarig Lena Hedlund ; senast 13\/11/,
        /^uppdrag: Skriver ihop dem ; ansvarig Peter Öhman ; senast 13\/11/,
      ],
    ],
    [
      'after',
      'Sofia',
      'Martin calls the housing company, Åsa writes to the county board, both by 20 November',
      [
        /Calls the housing company ; ansvarig Martin Holm ; senast 20/,
        /Writes to the county board ; ansvarig Åsa Björk ; senast 20/,
      ],
    ],
  ] as const)('%s, %s: %s', async (stage, who, text, done) => {
    const { first, acts } = await after(stage, who, text, 'Ja, alltihop')
    expect(first?.choices?.map(({ label }) => label)).toContain('Ja, alltihop')
    expect(first?.choices).toHaveLength(4)
    expect(acts).toHaveLength(2)
    done.forEach((one, at) =>
      typeof one === 'string' ? expect(acts[at]).toBe(one) : expect(acts[at]).toMatch(one),
    )
    const typed = await after(stage, who, text, 'ja')
    expect(typed.acts).toEqual(acts)
    expect((await after(stage, who, text, 'nej')).acts).toEqual([])
  })

  test('all of one’s own stand on one button', async () => {
    const text = 'mina uppdrag tar Åsa över, jag har slutat'
    const { acts } = await after('none', 'Martin', text, 'Ja, alltihop')
    expect(acts).toEqual(['lämna U1 till Åsa Björk', 'lämna U2 till Åsa Björk'])
  })

  test('a text that holds the mark of such a button is one text', async () => {
    t = await open('planned')
    const since = await sourcesFromNow(t)
    await t.hear('Martin', 'föreslå Bussar ⏎ tåg i länet', { personal: true })
    expect(await since()).toEqual(['föreslå Bussar ⏎ tåg i länet'])
  })
})

describe('in the group only what asks or wishes is shown anything', () => {
  const chatter = [
    ['planned', 'Eva', 'det där mötet i oktober kan bli årets roligaste'],
    ['agenda', 'Karin', 'på tisdag är det visst kanelbullens dag också'],
    ['after', 'Johan', 'mötet i tisdags var det trevligaste på länge'],
    ['after', 'Lena', 'hyresavtalet kommer jag att drömma om i natt'],
    ['planned', 'Peter', 'the meeting in October is on my birthday'],
    ['after', 'Stefan', 'that meeting on Tuesday was a good one'],
  ] as const
  test.each(chatter)('%s, %s: %s', async (stage, who, text) => {
    t = await open(stage)
    const answer = await t.hear(who, text, { personal: false })
    expect(answer?.text).not.toMatch(/^(?:Sammanfattning|Dagordning|Nästa möte|Mötet|Bakom|Hemma)/)
    expect((answer?.text ?? '').length).toBeLessThan(160)
  })
  test.each([
    ['planned', 'Eva', 'när är det dags för nästa möte', /6 oktober/],
    ['agenda', 'Karin', 'jag undrar vad som står på dagordningen på tisdag', /Läkaravtalet/],
    ['after', 'Stefan', 'can you show me the summary of Tuesday', /Sammanfattning|Summary/],
  ] as const)('a question or a wish is: %s, %s: %s', async (stage, who, text, shown) => {
    t = await open(stage)
    expect((await t.hear(who, text, { personal: false }))?.text).toMatch(shown)
  })
})

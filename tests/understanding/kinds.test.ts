import type { Message } from '../../src/text/message.ts'
import type { Talk } from '../chat/talk.ts'
import { onStage, sourcesOf } from './on-stage.ts'
import type { Stage } from './stages.ts'

let t: Talk
const open = onStage()

const say = async (stage: Stage, who: string, text: string): Promise<Message | undefined> => {
  t = await open(stage)
  return t.hear(who, text, { personal: true })
}
/** What is said records nothing at all. */
const recordsNothing = async (stage: Stage, who: string, text: string) => {
  t = await open(stage)
  const before = await sourcesOf(t)
  const answer = await t.hear(who, text, { personal: true })
  expect(await sourcesOf(t)).toEqual(before)
  return answer
}
const labels = (message: Message | undefined): readonly string[] =>
  (message?.choices ?? []).map(({ label }) => label)

describe('nothing is recorded from a guess', () => {
  test.each([
    'tema på kickoffen blev rymden',
    'Nytt tema kan vi väl ta sen',
    'theme of the evening was space',
    'tillägg brukar bli dyrt i längden',
    'gäst hos verket är hon ju bara',
    'guest speakers are always late',
    'stående punkter blev långtråkiga i går',
    'standing items bore everybody these days',
    'nytt förslag kom visst från regeringen',
    'proposal from the county was good reading',
    'ny punkt kom upp på lunchen',
    'punkt efter punkt gick vi igenom det',
  ])('a noun without its colon begins prose: %s', async (text) => {
    await recordsNothing('planned', 'Sofia', text)
  })

  test.each([
    ['planned', 'tema: Rymden', /^Tema 1 är antecknat/],
    ['planned', 'new theme: Space', /^Tema 1 är antecknat/],
    ['planned', 'stående punkter: Inledning, Avslutning', /^2 stående punkter/],
    ['planned', 'nytt förslag: Skolskjuts', /^F5 är antecknat/],
    ['open', 'gäst: Per Ny, Kulturskolan', /^Gäst vid mötet/],
    ['open', 'tillägg: Fika', /”Fika” är antecknat som tillägg/],
  ] as const)('with its colon it is the sentence: %s, %s', async (stage, text, told) =>
    expect((await say(stage, 'Sofia', text))?.text).toMatch(told),
  )

  test.each([
    'närvarande: Martin, Sara. Johan sitter på länk',
    'present: Martin, Sara. Peter is on the phone',
  ])('another sentence among names is not half a list: %s', async (text) => {
    await recordsNothing('open', 'Sofia', text)
  })

  test.each([['Peter', 'had meant to come but the trains are cancelled']])(
    'a yes that turns around is shown, %s: %s',
    async (who, text) => {
      await recordsNothing('announced', who, text)
    },
  )

  test('a yes that is surely taken back is a no', async () =>
    expect(
      (await say('announced', 'Johan', 'skulle ha kommit men barnet är krassligt'))?.text,
    ).toMatch(/du kommer inte|Inget är gjort än/))

  test.each(['ta upp unga som hoppar av gymnasiet', 'vi borde prata om väntetiden hos tandvården'])(
    'a title is whole, or shown: %s',
    async (text) => {
      const answer = await say('planned', 'Karin', text)
      expect(answer?.text).toMatch(/Inget är gjort än|hoppar av gymnasiet|hos tandvården/)
    },
  )

  test('two acts of one kind are one wish', async () => {
    const answer = await say(
      'none',
      'Martin',
      'det blir för mycket notiser, en gång i veckan räcker',
    )
    expect(answer?.text.match(/Läst som/g)?.length ?? 0).toBeLessThan(2)
  })
})

describe('whoever asks how something is done', () => {
  test.each([
    ['hur föreslår jag något?', /^föreslå /],
    ['how can I propose something?', /^föreslå /],
    ['hur gör man för att föreslå ett ärende', /^föreslå /],
  ])('is helped with that: %s', async (text, told) =>
    expect((await say('announced', 'Lena', text))?.text).toMatch(told),
  )
})

describe('several of one kind in one sentence', () => {
  test.each(['U1 och U2 är klara nu', 'both U1 and U2 are done'])('%s', async (text) => {
    const answer = await say('after', 'Martin', text)
    const told = [answer?.text, ...labels(answer)].join('\n')
    for (const id of ['U1', 'U2']) expect(told).toContain(`lart ${id}`)
  })
})

describe('what is not surely understood', () => {
  test('is no mistyped verb where it is somebody’s name', async () => {
    const answer = await say('open', 'Sofia', 'Lena verkar lite hängig')
    expect(answer?.text).not.toMatch(/leta/)
    expect(labels(answer).join()).not.toMatch(/Leta/)
  })

  test('is shown with what else it may be', async () => {
    const answer = await say('after', 'Erik', 'hur blev det med hyresavtalet egentligen')
    expect(labels(answer).length).toBeGreaterThan(0)
  })

  test('carries what was typed where something is named, though nothing else is known', async () => {
    const answer = await say(
      'after',
      'Martin',
      'workshopen kvistar nog fram i grevens tid, gubevars',
    )
    expect(labels(answer).join()).toMatch(/U2/)
  })
})

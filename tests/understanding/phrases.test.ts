import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { grade, type Graded, type Phrase } from './grading.ts'
import { buildStages, type Stages } from './stages.ts'

const kept = ['..', join('..', '..')]
  .map((up) => join(__dirname, '..', '..', up, 'shared', 'phrases', 'phrases.json'))
  .find(existsSync)

let stages: Stages
beforeAll(async () => {
  stages = await buildStages()
}, 300_000)
afterAll(() => stages.end())

describe('the worlds that phrases are said in', () => {
  test('are built without a refusal', () =>
    expect(
      stages.built.filter(({ answer }) => /förstod inte|Inte antecknat|får bara/.test(answer)),
    ).toEqual([]))

  test('stand as they are told: what is planned, called, open and closed', async () => {
    const told = async (stage: 'none' | 'planned' | 'open' | 'after', said: string) => {
      const t = await stages.open(stage)
      const answer = await t.say('Sofia', said)
      await t.end()
      return answer
    }
    expect(await told('none', 'uppdrag')).toMatch(/U1 .*U6 /s)
    expect(await told('planned', 'förslag')).toMatch(/F1 .*F4 /s)
    expect(await told('open', 'dagordning')).toMatch(/6b\. Mötestider 2027/)
    expect(await told('after', 'sammanfattning')).toMatch(/U7/)
  })
})

if (kept === undefined)
  test('nothing is graded: ../shared/phrases is absent', () => expect(kept).toBeUndefined())
else
  describe('sentences that are kept for measuring, said to the whole bot', () => {
    const phrases = JSON.parse(readFileSync(kept, 'utf8')) as Phrase[]
    const graded: Graded[] = []
    beforeAll(async () => {
      for (const phrase of phrases) graded.push(await grade(stages, phrase))
    }, 300_000)
    const gradedAs = (which: Graded['grade']): readonly string[] =>
      graded.filter((one) => one.grade === which).map(({ phrase }) => phrase.text)

    const share = (some: readonly unknown[], of: readonly unknown[]): number =>
      some.length / of.length
    const isOne = ({ grade: one }: Graded, ...which: readonly Graded['grade'][]): boolean =>
      which.includes(one)

    test('never record what was not meant', () => expect(gradedAs('X')).toEqual([]))
    test('are done where they only ask, or speak for the sender alone', () => {
      const may = graded.filter((one) => one.may)
      expect(
        share(
          may.filter((one) => isOne(one, 'R')),
          may,
        ),
      ).toBeGreaterThanOrEqual(0.87)
    })
    test('are done, or one tap away', () =>
      expect(
        share(
          graded.filter((one) => isOne(one, 'R', 'G')),
          graded,
        ),
      ).toBeGreaterThanOrEqual(0.92))
  })

import { long, sampled } from '../long.ts'
import { grade, type Graded, type Phrase } from './grading.ts'
import { buildStages, type Stages } from './stages.ts'
import earlier from './unseen.json' with { type: 'json' }
import later from './unseen-later.json' with { type: 'json' }

/**
 * 200 sentences that one author wrote in four voices from the worlds and the tasks alone, having seen neither the contract nor the product nor
 * other sentences: a head of department on a telephone, a secretary, an English manager, a chair who only tells how things are. They are for
 * measuring; no example is made of them. Reached on 1 December 2026: 76 in a hundred done or one tap away, 59 done of those that may be, none
 * wrong; wanted are 90, 80 and none.
 *
 * `unseen-later.json`: 160 more, of another author in six voices. Whoever first changed the reader had not read them: 90 in a hundred done or one tap
 * away, 83 done of those that may be, one wrong. Whoever changed it last has read the answers to them. Since only what is said plainly, of now and of
 * whoever speaks is done at once, 80 are.
 */
interface Unseen extends Omit<Phrase, 'gold' | 'or' | 'lang' | 'where'> {
  readonly lang: string
  readonly where: string
  /** `null`: nothing is to be done or offered. */
  readonly gold: string | null
  /** What would be as right. */
  readonly or?: readonly (string | null)[]
}

/** Nothing was understood, and the buttons only show. */
const lost = /^(?:Jag förstod inte|I did not understand) /

/** Talk is answered shortly, with buttons that only show at most. */
async function gradeAsTalk(stages: Stages, said: Omit<Phrase, 'gold'>): Promise<Graded> {
  const graded = await grade(stages, { ...said, gold: 'tack', expect: { intent: 'none' } })
  if (graded.grade === 'X') return graded
  if (/Skriv till exempel|Det kan bara|Only the /.test(graded.answer))
    return { ...graded, grade: 'W' }
  return lost.test(graded.answer) && graded.buttons.length <= 3 ? { ...graded, grade: 'R' } : graded
}

/** The best that any of what would be right makes of it. */
async function gradeUnseen(stages: Stages, { gold, or = [], ...one }: Unseen): Promise<Graded> {
  const said = { ...one, lang: one.lang as 'sv', where: one.where as 'group' }
  const [first, ...others] = [gold, ...or].filter((each) => each !== null)
  const graded = [
    ...(first === undefined ? [] : [await grade(stages, { ...said, gold: first, or: others })]),
    ...([gold, ...or].includes(null) ? [await gradeAsTalk(stages, said)] : []),
  ]
  return graded.sort((a, b) => best.indexOf(a.grade) - best.indexOf(b.grade))[0]!
}
const best = 'RGWX'

interface Kept {
  readonly name: string
  readonly all: readonly Unseen[]
  /** `npm test` takes one of so many. */
  readonly every: number
  /** Wrong to this day. */
  readonly wrong: readonly string[]
  /** Reached: how many of those that may be done are done, and how many of all are done or one tap away. */
  readonly done: number
  readonly near: number
}

const sets: readonly Kept[] = [
  {
    name: 'who had seen nothing',
    all: earlier,
    every: 4,
    wrong: [],
    done: long ? 0.58 : 0.5,
    near: long ? 0.76 : 0.65,
  },
  {
    name: 'who wrote later',
    all: later,
    every: 8,
    wrong: ['Annelie Frisk från Revisionsbyrån Kvist är med och föredrar 6a'],
    done: long ? 0.8 : 0.6,
    near: long ? 0.9 : 0.75,
  },
]

describe.each(sets)('sentences of an author $name', ({ all, every, wrong, done, near }) => {
  let stages: Stages
  const graded: Graded[] = []
  beforeAll(async () => {
    stages = await buildStages()
    for (const one of sampled(all, every)) graded.push(await gradeUnseen(stages, one))
  }, 900_000)
  afterAll(() => stages.end())

  const share = (some: readonly Graded[], which: string): number =>
    some.filter(({ grade: one }) => which.includes(one)).length / some.length

  test('never record what was not meant, but for those that are named', () =>
    expect(
      graded
        .filter((one) => one.grade === 'X')
        .map(({ phrase }) => phrase.text)
        .filter((text) => !wrong.includes(text)),
    ).toEqual([]))
  test('are done where they only ask, or speak for the sender alone', () =>
    expect(
      share(
        graded.filter(({ may }) => may),
        'R',
      ),
    ).toBeGreaterThanOrEqual(done))
  test('are done, or one tap away', () => expect(share(graded, 'RG')).toBeGreaterThanOrEqual(near))
})

import { Refusal, type RefusalCode } from '../../src/meetings/refusal.ts'
import type { Argument } from '../../src/turn/argument.ts'
import { exactDay } from '../../src/turn/arguments/exact-day-argument.ts'
import { number } from '../../src/turn/arguments/number-argument.ts'
import { role } from '../../src/turn/arguments/role-argument.ts'
import { year } from '../../src/turn/arguments/year-argument.ts'
import type { Turn } from '../../src/turn/turn.ts'
import type { Talk } from '../chat/talk.ts'
import { turnOfAnna } from './turning.ts'

let t: Talk
let turn: Turn
beforeAll(async () => {
  ;({ t, turn } = await turnOfAnna())
})
afterAll(() => t.end())

const shaped = ({ shape }: Argument<unknown>, typed: string): boolean =>
  new RegExp(`^(?:${shape})$`, 'iu').test(typed)

const named = <Row extends readonly [Argument<unknown>, ...unknown[]]>(
  rows: readonly Row[],
): readonly (readonly [string, Row])[] =>
  rows.map((row, at) => [`${at}: ${row[0].kind} ${JSON.stringify(row[1])}`, row])

describe('what is typed is read as', () => {
  test.each(
    named<[Argument<unknown>, string, unknown]>([
      [number, '7', 7],
      [number, '0', 1],
      [number, '999', 999],
      [year, '2027', 2027],
      [exactDay, '17/4', '2026-04-17'],
      [exactDay, '17 april 2026', '2026-04-17'],
      [exactDay, 'April 17', '2026-04-17'],
      [role, 'ordförande', 'chair'],
      [role, 'Secretary', 'secretary'],
      [role, 'AU', 'committee'],
    ]),
  )('%s', async (_, [argument, typed, value]) => {
    expect(shaped(argument, typed)).toBe(true)
    expect(await argument.read(typed, turn)).toEqual(value)
  })
})

describe('what has not its shape is none', () => {
  test.each(
    named<[Argument<unknown>, string]>([
      [number, '1000'],
      [number, '-1'],
      [number, '2,5'],
      [year, '1999'],
      [year, '20277'],
      [exactDay, '17/4 § 3'],
      [role, 'två ord'],
    ]),
  )('%s', (_, [argument, typed]) => expect(shaped(argument, typed)).toBe(false))
})

test('a role that is none is refused by its name', async () => {
  const refused = async (): Promise<RefusalCode | undefined> => {
    try {
      await role.read('kassör', turn)
      return undefined
    } catch (error) {
      return error instanceof Refusal ? error.code : undefined
    }
  }
  expect(await refused()).toBe('noSuchRole')
})

describe('from a form', () => {
  test.each(
    named<[Argument<unknown>, unknown, unknown]>([
      [number, 3, 3],
      [number, '3', 3],
      [number, 0, undefined],
      [number, 2.5, undefined],
      [number, 1000, undefined],
      [number, { n: 3 }, undefined],
      [year, '2030', 2030],
      [year, 2030.5, undefined],
      [year, 'i fjol', undefined],
      [exactDay, '2026-04-17', '2026-04-17'],
      [exactDay, '2026-13-40', undefined],
      [exactDay, 17, undefined],
      [role, 'chair', 'chair'],
      [role, 'constructor', undefined],
      [role, null, undefined],
    ]),
  )('%s', async (_, [argument, sent, value]) =>
    expect(await argument.fromForm(sent, turn)).toEqual(value),
  )
})

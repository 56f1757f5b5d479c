import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import * as bot from '../../../src/store/range.ts'

/** What suites of one context find of each other on its global object. */
const kept: {
  suites?: number
  bot?: object
  listeners?: number
  earlier?: WeakRef<object>
} = globalThis as object

/** Of this module: a suite has its own. */
let loaded = 0

const ofJest = (name: string): unknown => Reflect.get(globalThis, Symbol.for(name))
const listeners = (): number => (ofJest('EVENT_HANDLERS') as readonly unknown[]).length

/** Looks whether an earlier suite has left anything, then leaves all that a suite can leave: two do so, and either may be the first. */
export function leavesTraces(): void {
  kept.suites = (kept.suites ?? 0) + 1
  kept.bot ??= bot
  kept.listeners ??= listeners()
  loaded += 1
  const timeout = ofJest('TEST_TIMEOUT_SYMBOL')
  const states = Object.getOwnPropertySymbols(globalThis).filter(
    ({ description }) => description === 'JEST_STATE_SYMBOL',
  )
  const seed = fc.readConfigureGlobal().seed
  fc.configureGlobal({ seed: 1 })
  jest.setTimeout(50_000)
  const earlier = kept.earlier
  const held = { of: 'this suite' }
  kept.earlier = new WeakRef(held)
  afterAll(() => {
    process.env['LEFT'] = 'yes'
    delete process.env['PATH']
    jest.spyOn(JSON, 'stringify').mockReturnValue('left')
    jest.useFakeTimers()
  })

  test(`is suite ${kept.suites} of its context`, () => {
    expect(kept.bot).toBe(bot)
    expect(loaded).toBe(1)
  })
  test('finds nothing that another has left', () => {
    expect(process.env['LEFT']).toBeUndefined()
    expect(process.env['PATH']).toBeDefined()
    expect(JSON.stringify(1)).toBe('1')
    expect(timeout).toBeUndefined()
    expect(seed).toBeUndefined()
    expect(states).toHaveLength(1)
    expect(listeners()).toBe(kept.listeners)
    expect(setTimeout).not.toHaveProperty('clock')
  })
  test('is not held by what comes later', async () => {
    setFlagsFromString('--expose-gc')
    await new Promise((resolve) => setTimeout(resolve, 10))
    runInNewContext('gc')()
    expect(earlier?.deref()).toBeUndefined()
  })
  test('fails', () => {
    expect(held).toBe(undefined)
  })
  test('fails in the bot', () => {
    bot.checkRange({ index: 'due', limit: 0 })
  })
}

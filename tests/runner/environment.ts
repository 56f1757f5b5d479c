import type { JestEnvironment } from '@jest/environment'
import { TestEnvironment } from 'jest-environment-node'

type Given = ConstructorParameters<typeof TestEnvironment>

/** What jest lays on the global object for one suite: its state, who listens to it, and what `jest.setTimeout` and `jest.retryTimes` set. */
const OF_A_SUITE = new Set([
  'JEST_STATE_SYMBOL',
  'EVENT_HANDLERS',
  'TEST_TIMEOUT_SYMBOL',
  'RETRY_TIMES',
  'RETRY_IMMEDIATELY',
  'WAIT_BEFORE_RETRY',
  'LOG_ERRORS_BEFORE_RETRY',
])

/** The one context of this process, in which suites run one after the other. What a suite changed in it is put back when it ends. */
class SharedEnvironment extends TestEnvironment {
  readonly isShared = true
  readonly #variables = { ...this.global.process.env }

  override async teardown(): Promise<void> {
    this.fakeTimers?.dispose()
    this.fakeTimersModern?.dispose()
    const { process } = this.global
    for (const name of Object.keys(process.env)) delete process.env[name]
    Object.assign(process.env, this.#variables)
    for (const symbol of Object.getOwnPropertySymbols(this.global))
      if (OF_A_SUITE.has(symbol.description ?? '')) Reflect.deleteProperty(this.global, symbol)
    // What was replaced on the global object is kept there until the context ends: every suite's tests, with all that they hold.
    this['_globalProxy'].leftovers = []
  }
}

let shared: SharedEnvironment | undefined

/** Under `--watch` files change between runs, and coverage is counted for each suite: there each has a context of its own. */
export default function environmentFor(...given: Given): JestEnvironment {
  const { watch, watchAll, collectCoverage } = given[0].globalConfig
  if (watch || watchAll || collectCoverage) return new TestEnvironment(...given)
  return (shared ??= new SharedEnvironment(...given))
}

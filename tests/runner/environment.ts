import type { JestEnvironment } from '@jest/environment'
import { IncomingMessage, ServerResponse } from 'node:http'
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

/** Node's own classes are those of every context, and restify lays its methods on them: whoever loads it last answers for all, and knows no error of another's. */
const laidOn = [IncomingMessage.prototype, ServerResponse.prototype]
const methodsNow = () => laidOn.map((one) => Object.getOwnPropertyDescriptors(one))

/** The one context of this process, in which suites run one after the other. What a suite changed in it is put back when it ends. */
class SharedEnvironment extends TestEnvironment {
  readonly isShared = true
  readonly #variables = { ...this.global.process.env }
  #methods: ReturnType<typeof methodsNow> = methodsNow()

  /** A suite begins, maybe after others that have a context of their own. */
  begin(): this {
    for (const [at, one] of laidOn.entries()) Object.defineProperties(one, this.#methods[at] ?? {})
    return this
  }

  override async teardown(): Promise<void> {
    this.#methods = methodsNow()
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
  return (shared ??= new SharedEnvironment(...given)).begin()
}

import { createRequire, isBuiltin } from 'node:module'
import { dirname, join, resolve, sep } from 'node:path'
import type jestRuntime from 'jest-runtime'

/** So that jest's `require` of this file finds the default export. */
export const __esModule = true

const { default: Runtime } = createRequire(import.meta.url)('jest-runtime') as typeof jestRuntime
type Runtime = InstanceType<typeof Runtime>
type Given = ConstructorParameters<typeof Runtime>
type SourceMaps = ReturnType<Runtime['getSourceMaps']>

const BOT = join(import.meta.dirname, '..', '..', 'src') + sep
/** Packages that keep settings which a suite makes for itself. */
const OF_A_SUITE = new Set(['fast-check', '@jest/globals'])

/** The bot and the packages. */
const isShared = (from: string, name: string): boolean =>
  name.startsWith('.')
    ? resolve(dirname(from), name).startsWith(BOT)
    : !isBuiltin(name) && !OF_A_SUITE.has(name)

/** Who loads the bot and the packages in a context, for all its suites. */
const loaders = new WeakMap<object, Runtime>()

/** Loads the modules of one suite: the bot and the packages once for all suites of a shared context, what lies in tests/ anew for each. */
export default class SuiteRuntime extends Runtime {
  readonly #suite: string
  readonly #loader: Runtime | undefined

  constructor(...given: Given) {
    super(...given)
    const [, environment] = given
    this.#suite = given[6]
    if (!('isShared' in environment)) return
    this.#loader = loaders.get(environment) ?? new Runtime(...given)
    loaders.set(environment, this.#loader)
  }

  override requireModuleOrMock(from: string, name: string): any {
    return this.#loader && isShared(from, name)
      ? this.#loader.requireModuleOrMock(from, name)
      : super.requireModuleOrMock(from, name)
  }

  override requireActual(from: string, name: string): any {
    return this.#loader && isShared(from, name)
      ? this.#loader.requireActual(from, name)
      : super.requireActual(from, name)
  }

  /** Jest's own modules too, but for the one that it begins with, which keeps the tests of a suite. */
  override requireInternalModule(from: string, name?: string): any {
    return this.#loader && name !== undefined
      ? this.#loader.requireInternalModule(from, name)
      : super.requireInternalModule(from, name)
  }

  override setMock(...given: Parameters<Runtime['setMock']>): void {
    if (this.#loader)
      throw new Error(
        `${this.#suite} replaces a module that other suites share: write "@jest-environment node" at its head, and it has a context of its own`,
      )
    super.setMock(...given)
  }

  /** Also of the modules that the loader has read, for the lines in a stack. */
  override getSourceMaps(): SourceMaps {
    const mine = super.getSourceMaps()
    const shared = this.#loader?.getSourceMaps()
    return shared ? new Both(mine, shared) : mine
  }
}

class Both extends Map<string, string> {
  readonly #all: readonly SourceMaps[]
  constructor(...all: readonly SourceMaps[]) {
    super()
    this.#all = all
  }
  override get(file: string): string | undefined {
    return this.#all.map((one) => one.get(file)).find((found) => found !== undefined)
  }
}

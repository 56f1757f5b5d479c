import { StatementSync } from 'node:sqlite'

/** How often SQLite is asked from now on. */
export function countingStatements() {
  const { all, get } = StatementSync.prototype
  const times = { all: 0, get: 0 }
  const counted = <F extends (...args: never[]) => unknown>(name: keyof typeof times, ask: F): F =>
    function one(this: unknown, ...args: never[]) {
      times[name] += 1
      return ask.apply(this, args)
    } as F
  StatementSync.prototype.all = counted('all', all)
  StatementSync.prototype.get = counted('get', get)
  return {
    count: (...names: readonly (keyof typeof times)[]): number =>
      names.reduce((sum, name) => sum + times[name], 0),
    end: () => void Object.assign(StatementSync.prototype, { all, get }),
  }
}

// Commits to the SQLite file named first until it is killed, and says the number of each commit once it is acknowledged; `busy`, and
// no more, when the store is busy.
import { writeSync } from 'node:fs'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { BusyError } from '../../src/store/store.ts'

const [file, first] = process.argv.slice(2)
const store = openSqliteStore(file!, () => new Date())
const text = 'x'.repeat(500)

async function commitOn(n: number): Promise<void> {
  const counter = { id: 'counter', pk: 'p', type: 'counter', schema: 1, n }
  const entry = {
    id: `entry${n}`,
    pk: 'p',
    type: 'entry',
    schema: 1,
    text,
    keys: { order: `${String(n).padStart(9, '0')}|${n}` },
  }
  await store.commit('p', [
    { op: 'put', doc: counter },
    { op: 'create', doc: entry },
  ])
  writeSync(1, `${n}\n`)
}

try {
  for (let n = Number(first); ; n++) await commitOn(n)
} catch (error) {
  if (!(error instanceof BusyError)) throw error
  writeSync(1, 'busy\n')
}

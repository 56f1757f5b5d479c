// Commits to the SQLite file named first until it is killed, and says the number of each commit once it is acknowledged.
import { writeSync } from 'node:fs'
import { openSqliteStore } from '../../src/store/sqlite.ts'

const [file, first] = process.argv.slice(2)
const store = openSqliteStore(file!, () => new Date())
for (let n = Number(first); ; n++) {
  const counter = { id: 'counter', pk: 'p', type: 'counter', schema: 1, n }
  const entry = { id: `entry${n}`, pk: 'p', type: 'entry', schema: 1, keys: { order: `${String(n).padStart(9, '0')}|${n}` } }
  await store.commit('p', [{ op: 'put', doc: counter }, { op: 'create', doc: entry }])
  writeSync(1, `${n}\n`)
}

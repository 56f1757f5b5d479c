/**
 * Makes the stores that `upgrades.test.ts` goes on from: every conversation of an older checkout is played half way there, and what its store holds
 * then is written here as an export file, of one of them the database file as well.
 *
 *   node infra/run.mjs tests/upgrades/make.ts <folder of the older checkout, installed> [conversation ...]
 *
 * The address of the stand-in for Teams, which is another one in every run, stands in the files as http://connector.
 */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { instantOf } from '../../src/meetings/calendar.ts'
import type { Script } from '../conversations/script.ts'
import type { Stage, OpenStore } from '../conversations/stage.ts'
import type { Store } from '../../src/store/store.ts'

const CONNECTOR = 'http://connector'
/** The conversation whose database file is kept too. */
const AS_FILE = 'minutes.chat'
const here = import.meta.dirname
const [old = '', ...only] = process.argv.slice(2)
const load = <T>(path: string): Promise<T> =>
  import(pathToFileURL(resolve(old, path)).href) as Promise<T>

const { Stage: OldStage } = await load<{ Stage: typeof Stage }>('tests/conversations/stage.ts')
const { readScript } = await load<{ readScript: (text: string) => Script }>(
  'tests/conversations/script.ts',
)
const { exportLines } = await load<{ exportLines: (store: Store) => AsyncIterable<string> }>(
  'src/store/transfer.ts',
)
const { openSqliteStore } = await load<{
  openSqliteStore: (file: string, now: () => Date) => Store
}>('src/store/sqlite.ts')

const folder = resolve(old, 'tests/conversations')
const names = readdirSync(folder).filter(
  (name) => name.endsWith('.chat') && (only.length === 0 || only.includes(name)),
)
for (const name of names) await halfWay(name)

async function halfWay(name: string): Promise<void> {
  const script = readScript(readFileSync(join(folder, name), 'utf8'))
  let file = ''
  const open: OpenStore = async (place, now) =>
    openSqliteStore((file = join(place, 'klubban.db')), now)
  const stage = new OldStage(script, open)
  await stage.open()
  if (
    !script.beats.some(
      ({ act }) => act.kind === 'event' && / installerar Klubban(?! privat)/.test(act.text),
    )
  )
    await stage.install()
  for (const beat of script.beats.slice(0, Math.floor(script.beats.length / 2))) {
    await stage.act(beat.act)
    stage.heard()
  }
  // What the process still held is written when it ends.
  await stage.restart()
  const address = stage.connector.url
  const lines: string[] = []
  // Read at the time of the play: what lives for a while must not be over.
  const played = script.beats.slice(0, Math.floor(script.beats.length / 2)).map(({ act }) => act)
  const clock = played.findLast((act) => act.kind === 'clock')
  const now = clock
    ? instantOf(clock.day, clock.time, 'Europe/Stockholm')
    : new Date('2026-01-12T08:00:00Z')
  const store = openSqliteStore(file, () => now)
  for await (const line of exportLines(store)) lines.push(line.replaceAll(address, CONNECTOR))
  if (name === AS_FILE) {
    const copy = join(here, 'stores', `${name}.db`)
    await (store as Store & { backup?: (to: string) => Promise<void> }).backup?.(copy)
    if (!readdirSync(join(here, 'stores')).includes(`${name}.db`)) copyFileSync(file, copy)
  }
  await store.close()
  await stage.close()
  writeFileSync(join(here, 'stores', `${name}.jsonl.gz`), gzipSync(lines.join(''), { level: 9 }))
  process.stdout.write(`${name}: ${lines.length - 2} documents\n`)
}

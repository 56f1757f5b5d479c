/**
 * Records what `cards.test.ts` presses: every conversation of an older checkout is played half way there, and every button that its cards hold by then is
 * written here as it would be sent, with what the store holds.
 *
 *   node infra/run.mjs tests/upgrades/make-cards.ts <folder of the older checkout, installed> [conversation ...]
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { instantOf } from '../../src/meetings/calendar.ts'
import type { Store, Stored } from '../../src/store/store.ts'
import type { Script } from '../conversations/script.ts'
import type { OpenStore, Stage } from '../conversations/stage.ts'
import type { Json, Posted } from '../teams/connector.ts'
import type { Recorded } from './recorded.ts'

const CONNECTOR = 'http://connector'
const [old = '', ...only] = process.argv.slice(2)
const load = <T>(path: string): Promise<T> =>
  import(pathToFileURL(resolve(old, path)).href) as Promise<T>

const { Stage: OldStage } = await load<{ Stage: typeof Stage }>('tests/conversations/stage.ts')
const { readScript } = await load<{ readScript: (text: string) => Script }>(
  'tests/conversations/script.ts',
)
const { buttonsOf, cardOf, inputsOf } = await load<{
  buttonsOf: (card: Json) => Json[]
  cardOf: (activity: Json) => Json | undefined
  inputsOf: (card: Json, button: Json) => Json[]
}>('tests/conversations/seen.ts')
const { exportLines } = await load<{
  exportLines: (all: Store | AsyncIterable<Stored>) => AsyncIterable<string>
}>('src/store/transfer.ts')
const { openSqliteStore } = await load<{
  openSqliteStore: (file: string, now: () => Date) => Store
}>('src/store/sqlite.ts')

const out = join(import.meta.dirname, 'cards')
mkdirSync(out, { recursive: true })
const folder = resolve(old, 'tests/conversations')
const names = readdirSync(folder).filter(
  (name) => name.endsWith('.chat') && (only.length === 0 || only.includes(name)),
)
for (const name of names) await record(name)

async function record(name: string): Promise<void> {
  const script = readScript(readFileSync(join(folder, name), 'utf8'))
  let file = ''
  const open: OpenStore = async (place, now) =>
    openSqliteStore((file = join(place, 'klubban.db')), now)
  const stage = new OldStage(script, open)
  await stage.open()
  const half = script.beats.slice(0, Math.floor(script.beats.length / 2))
  if (
    !script.beats.some(
      ({ act }) => act.kind === 'event' && / installerar Klubban(?! privat)/.test(act.text),
    )
  )
    await stage.install()
  for (const beat of half) {
    await stage.act(beat.act)
    stage.heard()
  }
  await stage.restart()
  const presses = [
    ...stage.connector.posts.map((post) => ({ post, card: cardOf(post.activity) })),
    ...stage.views,
  ].flatMap(({ post, card }) => (card ? pressesOn(post, card) : []))
  const address = stage.connector.url
  const clock = half.map(({ act }) => act).findLast((act) => act.kind === 'clock')
  const now = clock
    ? instantOf(clock.day, clock.time, 'Europe/Stockholm')
    : new Date('2026-01-12T08:00:00Z')
  const store = openSqliteStore(file, () => now)
  const lines: string[] = []
  for await (const line of exportLines(store)) lines.push(line.replaceAll(address, CONNECTOR))
  await store.close()
  await stage.close()
  const different = [...new Map(presses.map((one) => [JSON.stringify(one), one])).values()]
  if (different.length === 0) return
  const recorded: Recorded = { store: lines.join(''), presses: different }
  writeFileSync(
    join(out, `${name}.json.gz`),
    gzipSync(JSON.stringify(recorded).replaceAll(address, CONNECTOR), { level: 9 }),
  )
  process.stdout.write(`${name}: ${different.length} buttons\n`)
}

/** Each button with the inputs as they stood. */
function pressesOn(post: Posted, card: Json): Recorded['presses'] {
  return buttonsOf(card)
    .filter(({ type }) => type === 'Action.Execute')
    .map((button) => ({
      conversation: post.conversationId,
      activity: post.activityId,
      title: String(button['title'] ?? ''),
      verb: String(button['verb'] ?? ''),
      data: {
        ...button['data'],
        ...(button['associatedInputs'] === 'none'
          ? {}
          : Object.fromEntries(
              inputsOf(card, button).flatMap(({ id, value }) =>
                typeof value === 'string' && value !== '' ? [[String(id), value]] : [],
              ),
            )),
      },
    }))
}

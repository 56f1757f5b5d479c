import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { exportLines, importLines } from '../../src/store/transfer.ts'
import { sampled } from '../long.ts'
import { readScript, type Script } from '../conversations/script.ts'
import { Stage } from '../conversations/stage.ts'

const conversations = join(__dirname, '../conversations')
const stores = join(__dirname, 'stores')
const CONNECTOR = 'http://connector'

/** The lines of an export, with the address that the stand-in for Teams has now. */
const linesOf = (text: string, address: string): readonly string[] =>
  text
    .replaceAll(CONNECTOR, address)
    .split('\n')
    .filter((line) => line !== '')

/** How far a conversation had come when its store was made, where it has grown since. */
const playedThen: Readonly<Record<string, number>> = {
  'readme.chat': 5,
  'minutes-english.chat': 19,
}
const halves = new WeakMap<Script, number>()
const halfOf = (script: Script): number => halves.get(script) ?? Math.floor(script.beats.length / 2)

/** Plays the first half on a store of today, then goes on with what an earlier version had stored by then; tells what is said after it. */
async function goOn(
  script: Script,
  stored: (address: string) => readonly string[] | Promise<readonly string[]>,
): Promise<readonly (readonly string[])[]> {
  const stage = new Stage(script)
  const half = halfOf(script)
  const heard: (readonly string[])[] = []
  try {
    await stage.open()
    const installs = script.beats.some(
      ({ act }) => act.kind === 'event' && / installerar Klubban(?! privat)/.test(act.text),
    )
    if (!installs) await stage.install()
    for (const [at, beat] of script.beats.entries()) {
      if (at === half) {
        const lines = await stored(stage.connector.url)
        await stage.takeOver((store) =>
          importLines(store, async function* () {
            for (const line of lines) yield `${line}\n`
          }),
        )
      }
      await stage.act(beat.act)
      const said = stage.heard()
      if (at >= half) heard.push(said)
    }
    return heard
  } finally {
    await stage.close()
  }
}

const plain = (said: readonly (readonly string[])[]): string =>
  said
    .flatMap((one) => one.join('\n').split('\n'))
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n')

/** Whoever has no role was printed as a member before: a draft from then is told to differ by that word, and by nothing else. */
const asPrintedNow = (heard: string): string =>
  heard.replaceAll(
    /^ *Deltagare\.\n *Stod: (.*)\n *Står nu: (.*)\n/gm,
    (all, stood: string, stands: string) =>
      stood.replaceAll('; ledamot;', ';') === stands ? '' : all,
  )

const written = (name: string): Script => {
  const script = readScript(readFileSync(join(conversations, name), 'utf8'))
  const then = playedThen[name]
  if (then !== undefined) halves.set(script, then)
  return script
}
const secondHalf = (script: Script): string =>
  plain(
    script.beats
      .slice(halfOf(script))
      .map((beat) => beat.expected.map((entry) => entry.lines.join('\n'))),
  )

describe('what an earlier version stored is gone on with as if this one had', () => {
  const names = readdirSync(stores).filter((name) => name.endsWith('.jsonl.gz'))

  test('there are stores', () => expect(names.length).toBeGreaterThan(8))

  test.each(sampled(names, 4))('%s', async (name) => {
    const script = written(name.replace(/\.jsonl\.gz$/, ''))
    const text = gunzipSync(readFileSync(join(stores, name))).toString('utf8')
    const heard = await goOn(script, (address) => linesOf(text, address))
    expect(asPrintedNow(plain(heard))).toBe(secondHalf(script))
  })

  test('minutes.chat.db, the database file itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'klubban-upgrade-'))
    const script = written('minutes.chat')
    try {
      const file = join(folder, 'klubban.db')
      copyFileSync(join(stores, 'minutes.chat.db'), file)
      const heard = await goOn(script, async (address) => {
        const store = openSqliteStore(file, () => new Date('2026-01-12T08:00:00Z'))
        let text = ''
        for await (const line of exportLines(store.all())) text += line
        await store.close()
        return linesOf(text.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, CONNECTOR), address)
      })
      expect(asPrintedNow(plain(heard))).toBe(secondHalf(script))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

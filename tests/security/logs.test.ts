import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { long } from '../long.ts'
import { readScript, type Script } from '../conversations/script.ts'
import { Stage, type OpenStore } from '../conversations/stage.ts'

/** Words of a text that could tell somebody something: long ones, so that none of them stands in a log line by chance. */
const telling = (text: string): string[] => [...new Set(text.match(/[\p{L}-]{6,}/gu) ?? [])]

/** What people said and are called in a play, word by word. */
function secrets(script: Script): readonly string[] {
  const said = script.beats.flatMap(({ act }) =>
    act.kind === 'says' || act.kind === 'taps' ? [act.text] : [],
  )
  const names = script.groups.flatMap((group) => [
    group.name,
    ...group.people.flatMap(({ name }) => [name, ...name.split(' ')]),
  ])
  return [...names, ...said.flatMap(telling)]
}

/** Every line the real logger writes while the script is played, at its most talkative. */
async function linesOf(
  script: Script,
  openStore?: OpenStore,
  afterwards?: (stage: Stage) => Promise<void>,
): Promise<readonly string[]> {
  const lines: string[] = []
  const log = pino(
    { level: 'trace', base: undefined },
    new Writable({
      write: (chunk: Buffer, _encoding, done) => (lines.push(chunk.toString()), done()),
    }),
  )
  const stage = new Stage(script, openStore, log)
  try {
    await stage.open()
    await stage.install()
    for (const beat of script.beats) await stage.act(beat.act)
    await afterwards?.(stage)
    return lines
  } finally {
    await stage.close()
  }
}

/** Whole words only: `gruppen` is no name in `gruppens`. Paths in stacks are the code's own words. */
function found(lines: readonly string[], words: readonly string[]): readonly string[] {
  const text = lines.join('').replaceAll(/(?:file:\/\/)?\/[\w./@-]+:\d+:\d+/g, '')
  const written = new Set(text.match(/[\p{L}-]+/gu) ?? [])
  return words.filter((word) => (word.includes(' ') ? text.includes(word) : written.has(word)))
}

const year = readScript(readFileSync(join(__dirname, '..', 'conversations', 'year.chat'), 'utf8'))

const plays = [...(long ? ['year'] : []), 'minutes', 'taps', 'taps-english', 'teams-meeting'].map(
  (name) => ({
    name,
    script: readScript(
      readFileSync(join(__dirname, '..', 'conversations', `${name}.chat`), 'utf8'),
    ),
  }),
)

test.each(plays)(
  'all that is said, pressed and filled in there leaves no word and no name in the log: $name',
  async ({ script }) => {
    expect(found(await linesOf(script), secrets(script))).toEqual([])
  },
)

test('a search would find them', () => {
  expect(
    found(['{"msg":"Läkaravtalet – fortsatt process","by":"Anna Berg"}'], secrets(year)),
  ).toEqual(expect.arrayContaining(['Läkaravtalet', 'process', 'Anna Berg', 'Anna']))
})

const trouble = readScript(
  [
    'group: Överläggningen (group chat)',
    'people: Ragnhild Ström (installer), Yngve Åberg',
    '@ 2026-01-12 09:00',
    'Ragnhild Ström> nytt möte 2026-02-06 08:30-12:00 Sammanträdesrummet',
    'Ragnhild Ström> föreslå Upphandling av skolskjutsar',
    'Yngve Åberg (privat)> kommer inte: bröllopsresa',
    '',
  ].join('\n'),
)

test('nor do faults: a store that breaks, a chat that is gone, a roster that cannot be read', async () => {
  let broken = false
  const openStore: OpenStore = async (folder, now) => {
    const store = openSqliteStore(join(folder, 'klubban.db'), now)
    return {
      ...store,
      get: (pk, id) =>
        broken ? Promise.reject(new TypeError(`cannot read ${id}`)) : store.get(pk, id),
      commit: (pk, ops) =>
        broken ? Promise.reject(new Error('disk full')) : store.commit(pk, ops),
    }
  }
  const lines = await linesOf(trouble, openStore, async (stage) => {
    const anna = stage.member('Ragnhild Ström')
    const said = (text: string) =>
      stage.deliver({ ...stage.envelope(anna, stage.place(undefined, 1)), type: 'message', text })
    stage.connector.fault({ status: 403, code: 'BotNotInConversationRoster', times: 3 })
    await said('föreslå Nedläggning av Fjällskolan')
    stage.connector.fault({
      status: 500,
      on: ({ path }) => path.includes('pagedmembers'),
      times: 9,
    })
    await stage.deliver({
      ...stage.envelope(
        { ...anna, id: '29:okänd', name: 'Torbjörn Okänd', aadObjectId: 'nobody' },
        stage.place(undefined, 1),
      ),
      type: 'message',
      text: 'hemligheten',
    })
    broken = true
    await said('beslut 1: Fjällskolan läggs ned')
    await said('uppdrag: avveckla verksamheten ; ansvarig Yngve Åberg')
    // The same by other ways: a form, a button, a message of the chat, a search, a file, and what nothing is for.
    const invoke = (name: string, value: object) =>
      stage.deliver({
        ...stage.envelope(anna, stage.place(undefined, 1)),
        type: 'invoke',
        name,
        value,
      })
    await invoke('adaptiveCard/action', {
      action: {
        type: 'Action.Execute',
        verb: 'form',
        data: { form: 'propose', about: {}, title: 'Nedläggning av verksamheten' },
      },
      trigger: 'manual',
    })
    await invoke('adaptiveCard/action', {
      action: { type: 'Action.Execute', verb: 'say', data: { say: 'tema: hemligheten läggs ned' } },
      trigger: 'manual',
    })
    await invoke('composeExtension/submitAction', {
      commandId: 'propose',
      data: { title: 'Fjällskolan' },
      messagePayload: {
        id: '1',
        body: { content: 'avveckla verksamheten' },
        from: { user: { displayName: 'Torbjörn Okänd' } },
      },
    })
    await invoke('composeExtension/query', {
      commandId: 'cite',
      parameters: [{ name: 'query', value: 'Fjällskolan' }],
    })
    await invoke('fileConsent/invoke', {
      action: 'accept',
      context: { file: 'hemligheten' },
      uploadInfo: { uploadUrl: 'https://hemligheten.example/', uniqueId: 'x' },
    })
    await invoke('task/fetch', { data: 'hemligheten' })
    await stage.pass().catch(() => undefined)
    broken = false
  })
  expect(lines.filter((line) => line.includes('"level":50')).length).toBeGreaterThan(1)
  expect(lines.filter((line) => line.includes('"level":40')).length).toBeGreaterThan(0)
  expect(
    found(lines, [
      ...secrets(trouble),
      'Nedläggning',
      'Fjällskolan',
      'Torbjörn',
      'hemligheten',
      'läggs',
      'avveckla',
      'verksamheten',
      'bröllopsresa',
    ]),
  ).toEqual([])
})

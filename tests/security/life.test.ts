import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../src/config.ts'
import { storeTool } from '../../src/store/tool.ts'
import { install, member, own, wire, GROUP, type Wire } from './at-the-wire.ts'

/*
 * A group lives for some weeks, over HTTP and on a file, and says much that is for few or for a while. Then every byte is looked through: the file, its log of writes,
 * the technical log, the figures, exports, backups, what was posted to whom, what others find, and what every link opens.
 */
const [ANNA, BO, CECILIA, DAVID, EVA] = [
  'Anna Berg',
  'Bo Ek',
  'Cecilia Dahl',
  'David Holm',
  'Eva Falk',
] as const
const everybody = [ANNA, BO, CECILIA, DAVID, EVA]

/** Words that stand nowhere else, by what they are. */
const REASONS = [
  'zebrabröllop',
  'lamaklubb',
  'gnuförhandling',
  'tapirresa',
  'ozelotfest',
  'alpacka',
]
const ILLNESS = ['kamelinfluensa', 'åsneoperation']
const NUMBER = ['811218-9876', '8112189876', '811218 9876']
const REMOVED = ['bortpelikan']
const DRAFTS = ['utkastpelikan']
const MASKED = ['070-123 45 67']
const ADDRESS = ['hemligt.example']

const sv = {
  begin: [
    [ANNA, 'organisation Bo Ek: Nora kommun\nroll David Holm AU', GROUP],
    [ANNA, 'nytt möte 2026-02-06 08:30-12:00 Eken\npunkt: Läkaravtalet ; typ beslut', GROUP],
    [ANNA, 'punkt: Rapporter\nkalla 6/2', GROUP],
    [BO, 'kommer inte: ska på zebrabröllop', own(BO)],
    [CECILIA, 'kommer inte 6/2: jag är sjuk i kamelinfluensa', own(CECILIA)],
    [DAVID, 'jag kan tyvärr inte komma den 6 februari för jag ska till lamaklubb', own(DAVID)],
    [EVA, 'kommer inte 6/2: har gnuförhandling', own(EVA)],
    [EVA, 'ångra', own(EVA)],
    [EVA, 'kommer inte 6/2: har tapirresa', own(EVA)],
    [ANNA, 'kommer inte Bo Ek: ozelotfest', own(ANNA)],
    [DAVID, 'ersätts av Eva Falk, alpacka', own(DAVID)],
    [BO, 'paus till 14/2, åsneoperation', own(BO)],
    [BO, 'föreslå Ärende om 811218-9876', own(BO)],
    [BO, '1', own(BO)],
    [ANNA, 'svar', own(ANNA)],
    [ANNA, 'svar', GROUP],
  ],
  held: [
    [ANNA, 'starta möte', GROUP],
    [ANNA, 'närvarande: alla utom Bo Ek', GROUP],
    [ANNA, 'anteckning 1: utkastpelikan sades', own(ANNA)],
    [ANNA, 'anteckning 2: bortpelikan sades', own(ANNA)],
    [ANNA, 'ta bort anteckning 2:1', own(ANNA)],
    [ANNA, 'anteckning 1: Ring 070-123 45 67', own(ANNA)],
    [ANNA, 'beslut 1: Avtalet förlängs.', own(ANNA)],
    [ANNA, 'avsluta möte ändå', own(ANNA)],
  ],
  looks: [
    'sök pelikan',
    'historik Läkaravtalet',
    'protokoll',
    'sammanfattning',
    'punkt 1',
    'svar',
    'vem saknas',
    'närvaro 6/2',
    'logg',
    'registerutdrag Bo Ek',
    'akt 6/2',
    'frågor',
    'förslag',
    'sök 070',
  ],
  forget: 'glöm Eva Falk',
} as const
const en: { readonly [Key in keyof typeof sv]: unknown } = {
  begin: [
    [ANNA, 'language English', GROUP],
    [ANNA, 'organisation Bo Ek: Nora kommun\nrole David Holm AU', GROUP],
    [ANNA, 'new meeting 2026-02-06 08:30-12:00 Oak\nitem: Läkaravtalet ; type decision', GROUP],
    [ANNA, 'item: Reports\nannounce 6/2', GROUP],
    [BO, 'not attending: off to a zebrabröllop', own(BO)],
    [CECILIA, 'not attending 6/2: I am ill with kamelinfluensa', own(CECILIA)],
    [DAVID, "I can't make it on 6 February because of lamaklubb", own(DAVID)],
    [EVA, 'not attending 6/2: gnuförhandling', own(EVA)],
    [EVA, 'undo', own(EVA)],
    [EVA, 'not attending 6/2: tapirresa', own(EVA)],
    [ANNA, 'not attending Bo Ek: ozelotfest', own(ANNA)],
    [DAVID, 'substitute Eva Falk, alpacka', own(DAVID)],
    [BO, 'pause until 14/2, åsneoperation', own(BO)],
    [BO, 'propose A matter of 811218-9876', own(BO)],
    [BO, '1', own(BO)],
    [ANNA, 'answers', own(ANNA)],
    [ANNA, 'answers', GROUP],
  ],
  held: [
    [ANNA, 'start meeting', GROUP],
    [ANNA, 'present: all except Bo Ek', GROUP],
    [ANNA, 'note 1: utkastpelikan was said', own(ANNA)],
    [ANNA, 'note 2: bortpelikan was said', own(ANNA)],
    [ANNA, 'remove note 2:1', own(ANNA)],
    [ANNA, 'note 1: Call 070-123 45 67', own(ANNA)],
    [ANNA, 'decision 1: The contract is extended.', own(ANNA)],
    [ANNA, 'close meeting anyway', own(ANNA)],
  ],
  looks: [
    'search pelikan',
    'history Läkaravtalet',
    'minutes',
    'summary',
    'item 1',
    'answers',
    'who is missing',
    'attendance 6/2',
    'log',
    'export Bo Ek',
    'dossier 6/2',
    'questions',
    'proposals',
    'search 070',
  ],
  forget: 'forget Eva Falk',
}
type Script = {
  readonly begin: readonly (readonly [string, string, string])[]
  readonly held: readonly (readonly [string, string, string])[]
  readonly looks: readonly string[]
  readonly forget: string
}

describe.each([
  ['sv', sv],
  ['en', en],
] as const)('a life in %s', (_language, script) => {
  const { begin, held, looks, forget } = script as Script
  let w: Wire
  const folder = mkdtempSync(join(tmpdir(), 'klubban-life-'))
  beforeAll(async () => {
    w = await wire(
      everybody.map((name) =>
        member(name, { email: `${name.split(' ')[0]!.toLowerCase()}@hemligt.example` }),
      ),
    )
    await install(w, ANNA)
    for (const who of everybody) await w.says(who, 'hej', own(who))
    for (const [who, text, at] of begin) await w.says(who, text, at)
  }, 60_000)
  afterAll(async () => {
    await w.end()
    rmSync(folder, { recursive: true, force: true })
  })

  const typesWith = async (word: string): Promise<readonly string[]> => {
    const found = new Set<string>()
    for await (const { doc } of w.running().world.store.all())
      if (JSON.stringify(doc).includes(word)) found.add(doc.type)
    return [...found].sort()
  }
  /** Where a person reads, by the conversation. */
  const chatOf = (who: string): string => w.connector.personalChatOf(member(who).id)
  const readers = (word: string): readonly string[] => [
    ...new Set(
      w.connector.posts
        .filter(({ activity }) => JSON.stringify(activity).includes(word))
        .map(({ conversationId }) => conversationId),
    ),
  ]
  const settings = () => ({
    ...readConfig({ PORT: '0', DATA_DIR: w.folder }),
    dataDir: w.folder,
  })
  const tool = (...args: string[]) =>
    storeTool(args, settings(), { now: () => new Date('2026-03-01T08:00:00Z'), random: () => 0.5 })
  const inAllFiles = async (words: readonly string[]): Promise<readonly string[]> => {
    await w.restart()
    const [backup, out] = [join(folder, 'copy.db'), join(folder, 'out.jsonl')]
    await tool('backup', backup)
    await tool('export', out)
    const all = { file: w.bytes(), backup: readFileSync(backup), out: readFileSync(out) }
    return words.flatMap((word) =>
      Object.entries(all).flatMap(([name, bytes]) =>
        bytes.includes(word) ? [`${word} in ${name}`] : [],
      ),
    )
  }

  test('reasons stand where those who lead see them and nowhere else; illness and numbers nowhere', async () => {
    for (const word of REASONS)
      expect([word, (await typesWith(word)).filter((type) => type !== 'reasons')]).toEqual([
        word,
        [],
      ])
    expect((await typesWith('ozelotfest')).length).toBe(1)
    for (const word of [...ILLNESS, ...NUMBER])
      expect([word, await typesWith(word)]).toEqual([word, []])
    for (const word of REASONS)
      expect([word, readers(word).filter((at) => at !== chatOf(ANNA))]).toEqual([word, []])
    expect(readers('ozelotfest')).toEqual([chatOf(ANNA)])
    expect(await inAllFiles([...ILLNESS, ...NUMBER])).toEqual([])
  })

  test('at the meeting others find nothing of drafts, removed words, reasons or addresses', async () => {
    w.at('2026-02-06T07:25:00Z')
    await w.pass()
    for (const [who, text, at] of held) await w.says(who, text, at)
    const secrets = [
      ...REASONS,
      ...ILLNESS,
      ...NUMBER,
      ...REMOVED,
      ...DRAFTS,
      ...MASKED,
      ...ADDRESS,
    ]
    for (const who of [CECILIA, EVA])
      for (const place of [own(who), GROUP])
        for (const said of looks) {
          const posts = await w.says(who, said, place)
          const told = secrets.filter((word) => !said.includes(word) && posts.join().includes(word))
          expect([who, place, said, told]).toEqual([who, place, said, []])
        }
    for (const query of ['', 'pelikan', '070', 'Läkaravtalet', 'zebra', 'Bo Ek', 'U1', '811218']) {
      const { body } = await w.send(
        w.activity(CECILIA, GROUP, {
          type: 'invoke',
          name: 'composeExtension/query',
          value: { commandId: 'cite', parameters: [{ name: 'query', value: query }] },
        }),
      )
      expect([query, secrets.filter((word) => body.includes(word))]).toEqual([query, []])
    }
    for (const show of [
      'agenda',
      'summary',
      'attendance',
      'console',
      'loose',
      'mine',
      'announcement',
      'action',
    ])
      for (const about of [{}, { meeting: 'm1' }]) {
        const shown = JSON.stringify(await w.presses(CECILIA, 'show', { show, about }))
        expect([show, secrets.filter((word) => shown.includes(word))]).toEqual([show, []])
      }
  })

  test('what was posted to the group, and to those who only take part, holds none of it', () => {
    const secrets = [...REASONS, ...ILLNESS, ...NUMBER, ...REMOVED, ...DRAFTS, ...MASKED]
    for (const { conversationId, activity } of w.connector.posts) {
      if (conversationId === chatOf(ANNA)) continue
      const text = JSON.stringify(activity)
      expect([conversationId, secrets.filter((word) => text.includes(word))]).toEqual([
        conversationId,
        [],
      ])
    }
  })

  test('links open none of it', async () => {
    for (const said of ['protokoll', 'minutes', 'skicka protokoll', 'send minutes'])
      await w.says(ANNA, said, own(ANNA))
    for (const said of ['protokoll', 'minutes']) await w.says(CECILIA, said, own(CECILIA))
    const links = new Set(
      w.connector.posts.flatMap(
        ({ activity }) =>
          JSON.stringify(activity).match(/https:\/\/klubban\.example\.se\/[^\s"\\)<\]]+/g) ?? [],
      ),
    )
    expect(links.size).toBeGreaterThan(3)
    for (const link of links) {
      const path = new URL(link).pathname
      const { status, body } = await w.get(path)
      expect([path, [200, 410].includes(status)]).toEqual([path, true])
      for (const word of [...REASONS, ...ILLNESS, ...NUMBER, ...REMOVED, ...ADDRESS])
        expect([path, word, body.includes(word)]).toEqual([path, word, false])
    }
  })

  test('the day after the meeting no reason is in any byte, nor in an extract, a backup or an export', async () => {
    for (const at of ['2026-02-07T23:30:00Z', '2026-02-08T03:30:00Z', '2026-02-09T03:30:00Z']) {
      w.at(at)
      await w.pass()
    }
    for (const word of REASONS) expect([word, await typesWith(word)]).toEqual([word, []])
    expect(await inAllFiles([...REASONS, ...ILLNESS, ...NUMBER])).toEqual([])
  })

  test('who is forgotten is in no byte but their name where the record has it', async () => {
    w.connector.rosters.set(
      GROUP,
      w.connector.people.filter(({ name }) => name !== EVA),
    )
    await w.send(
      w.activity(ANNA, GROUP, {
        type: 'conversationUpdate',
        membersRemoved: [{ id: member(EVA).id, aadObjectId: member(EVA).aadObjectId }],
      }),
    )
    await w.says(ANNA, forget, own(ANNA))
    await w.says(ANNA, '1', own(ANNA))
    for (const at of ['2026-02-10T03:30:00Z', '2026-02-11T03:30:00Z']) {
      w.at(at)
      await w.pass()
    }
    expect(
      await inAllFiles(['eva@hemligt.example', 'aad-eva-falk', '29:eva-falk', chatOf(EVA)]),
    ).toEqual([])
  })

  test('the technical log and the figures hold no word of anybody', async () => {
    const words = [...REASONS, ...ILLNESS, ...NUMBER, ...REMOVED, ...DRAFTS, ...MASKED, ...ADDRESS]
    const told = `${w.logged.join('')}${(await w.get('/metrics')).body}${(await w.get('/ready')).body}`
    for (const word of [...words, ...everybody, 'Läkaravtalet'])
      expect([word, told.includes(word)]).toEqual([word, false])
  })

  test('a copy that is restored, and an import, hold as little', async () => {
    const [copy, out] = [join(folder, 'copy.db'), join(folder, 'out.jsonl')]
    const other = mkdtempSync(join(tmpdir(), 'klubban-life-'))
    const to = { ...settings(), dataDir: other }
    const world = { now: () => new Date('2026-03-01T08:00:00Z'), random: () => 0.5 }
    await storeTool(['restore', copy], to, world)
    copyFileSync(join(other, 'klubban.db'), join(folder, 'restored.db'))
    rmSync(other, { recursive: true })
    await storeTool(['import', out], to, world)
    for (const file of [join(folder, 'restored.db'), join(other, 'klubban.db')])
      for (const word of [...REASONS, ...ILLNESS, ...NUMBER, 'eva@hemligt.example'])
        expect([file, word, readFileSync(file).includes(word)]).toEqual([file, word, false])
    rmSync(other, { recursive: true })
  })
})

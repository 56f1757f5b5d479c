import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix, relative } from 'node:path'

/** What a folder may import, besides itself: everything named before it. */
const ranks: Readonly<Record<string, number>> = {
  meetings: 0,
  text: 1,
  store: 1,
  learning: 1,
  language: 2,
  world: 2,
  promises: 3,
  cards: 4,
  reading: 4,
  understanding: 5,
  delivery: 5,
  minutes: 5,
  records: 6,
  groups: 7,
  turn: 7,
  pages: 8,
  reminders: 8,
  acts: 9,
  say: 10,
  happenings: 11,
  doors: 12,
  teams: 13,
  start: 14,
  index: 15,
}
/** Packages that one folder alone may know. */
const owned: readonly { readonly packages: RegExp; readonly by: RegExp }[] = [
  { packages: /^@azure\/(?:cosmos|identity)/, by: /^store\/cosmos/ },
  { packages: /^node:sqlite$/, by: /^store\/sqlite/ },
  { packages: /^(?:botbuilder|botframework|@microsoft\/teams-ai|restify|undici)/, by: /^teams\// },
]
/** Beside the folders: settings, measuring and the command-line tool belong to the start. */
const startSide = new Set([
  'clock',
  'config',
  'log-output',
  'loopback',
  'metrics',
  'scarce',
  'store-tool',
])

const root = join(__dirname, '..', 'src')
const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory()
      ? files(path)
      : name.endsWith('.ts')
        ? [relative(root, path).replaceAll('\\', '/')]
        : []
  })
const sources = files(root).map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
const place = (file: string): string =>
  (file.includes('/') ? file.split('/')[0] : file.replace(/\.ts$/, '')) ?? ''

export function wrongImports(
  all: readonly { readonly file: string; readonly text: string }[],
): string[] {
  return all.flatMap(({ file, text }) =>
    importsOf(text).flatMap((name) => {
      if (!name.startsWith('.'))
        return owned
          .filter(({ packages, by }) => packages.test(name) && !by.test(file))
          .map(() => `${file} imports ${name}`)
      const target = place(posix.join(posix.dirname(file), name))
      const from = place(file)
      if (from === target || startSide.has(from)) return []
      if (startSide.has(target))
        return target === 'loopback' || target === 'config'
          ? []
          : ranks[from] !== undefined && ranks[from] < ranks['start']!
            ? [`${file} imports ${name}`]
            : []
      const [mine, theirs] = [ranks[from], ranks[target]]
      return mine === undefined || theirs === undefined || theirs >= mine
        ? [`${file} imports ${name}`]
        : []
    }),
  )
}

export function clockReads(
  all: readonly { readonly file: string; readonly text: string }[],
): string[] {
  return all
    .filter(({ file }) => file !== 'index.ts' && file !== 'store-tool.ts')
    .flatMap(({ file, text }) =>
      [...text.matchAll(/Date\.now\(\)|new Date\(\)|Math\.random\(\)|process\.env/g)].map(
        (match) => `${file}: ${match[0]}`,
      ),
    )
}

type Graph = ReadonlyMap<string, readonly string[]>

/** Every way round that leads back to where it began, one for each place that stands in one. */
export function circles(graph: Graph): readonly string[] {
  const back = (from: string): readonly string[] | undefined => {
    const ways: (readonly string[])[] = [[from]]
    const seen = new Set<string>()
    for (let way = ways.shift(); way; way = ways.shift()) {
      for (const next of graph.get(way.at(-1)!) ?? []) {
        if (next === from) return [...way, from]
        if (!seen.has(next)) ways.push([...way, next])
        seen.add(next)
      }
    }
    return undefined
  }
  return [...graph.keys()].flatMap((each) => back(each)?.join(' -> ') ?? [])
}

const filesGraph = (all: typeof sources): Graph =>
  new Map(
    all.map(({ file, text }) => [
      file,
      importsOf(text)
        .filter((name) => name.startsWith('.'))
        .map((name) => posix.join(posix.dirname(file), name)),
    ]),
  )

/** The same for folders; a file beside them is a place of its own. */
function foldersGraph(files_: Graph): Graph {
  const folderOf = (file: string): string => (file.includes('/') ? posix.dirname(file) : file)
  const folders = new Map<string, string[]>()
  for (const [file, targets] of files_) {
    const from = folderOf(file)
    const others = targets.map(folderOf).filter((to) => to !== from)
    folders.set(from, [...(folders.get(from) ?? []), ...others])
  }
  return folders
}

describe('the house', () => {
  test('there are sources to read', () => expect(sources.length).toBeGreaterThan(40))

  test('every folder imports only what stands before it, and SDKs stay in their folder', () =>
    expect(wrongImports(sources)).toEqual([]))

  test('every folder has a rank', () => {
    const places = new Set(sources.map(({ file }) => place(file)))
    expect([...places].filter((name) => !(name in ranks) && !startSide.has(name))).toEqual([])
  })

  test('no two files have one name, but for a list of a folder and the twins of the languages', () => {
    const names = sources
      .map(({ file }) => file.replace(/^language\/(?!sv\/)[a-z]+\//, 'language/sv/'))
      .filter((file, at, all) => all.indexOf(file) === at && !file.startsWith('language/sv/'))
      .map((file) => posix.basename(file))
      .filter((name) => name !== 'index.ts')
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  test('no imports go round in a circle, neither among files nor among folders', () => {
    const graph = filesGraph(sources)
    expect(circles(graph)).toEqual([])
    expect(circles(foldersGraph(graph))).toEqual([])
  })

  test('a circle would be found', () => {
    const graph = filesGraph([
      { file: 'turn/a/x.ts', text: "import type { b } from '../b/y.ts'" },
      { file: 'turn/b/y.ts', text: "import { c } from './z.ts'" },
      { file: 'turn/b/z.ts', text: "import { a } from '../a/w.ts'" },
      { file: 'turn/a/w.ts', text: "import { a } from './w2.ts'" },
      { file: 'turn/a/w2.ts', text: "import { a } from './w.ts'" },
    ])
    expect(circles(graph)).toEqual([
      'turn/a/w.ts -> turn/a/w2.ts -> turn/a/w.ts',
      'turn/a/w2.ts -> turn/a/w.ts -> turn/a/w2.ts',
    ])
    expect(circles(foldersGraph(graph))).toEqual([
      'turn/a -> turn/b -> turn/a',
      'turn/b -> turn/a -> turn/b',
    ])
  })

  test('a wrong import would be found', () => {
    expect(
      wrongImports([{ file: 'meetings/x.ts', text: "import { a } from '../turn/turn.ts'" }]),
    ).toEqual(['meetings/x.ts imports ../turn/turn.ts'])
    expect(wrongImports([{ file: 'turn/x.ts', text: "import { a } from 'botbuilder'" }])).toEqual([
      'turn/x.ts imports botbuilder',
    ])
    expect(
      wrongImports([
        { file: 'delivery/x.ts', text: "import type { a } from '../groups/partition.ts'" },
      ]),
    ).toEqual(['delivery/x.ts imports ../groups/partition.ts'])
    expect(
      wrongImports([{ file: 'turn/x.ts', text: "import { a } from '../reminders/due.ts'" }]),
    ).toEqual(['turn/x.ts imports ../reminders/due.ts'])
  })

  test('the clock, chance and the environment are read where a process begins, and nowhere else', () => {
    expect(clockReads(sources)).toEqual([])
    expect(clockReads([{ file: 'turn/x.ts', text: 'const t = Date.now()' }])).toEqual([
      'turn/x.ts: Date.now()',
    ])
  })
})

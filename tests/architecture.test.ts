import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix, relative } from 'node:path'

/** What a folder may import, besides itself: everything named before it. */
const ranks: Readonly<Record<string, number>> = {
  meetings: 0,
  text: 1,
  store: 1,
  world: 2,
  cards: 3,
  reading: 3,
  delivery: 4,
  minutes: 4,
  records: 5,
  groups: 6,
  reminders: 6,
  turn: 6,
  pages: 7,
  acts: 8,
  say: 9,
  happenings: 10,
  doors: 11,
  teams: 12,
  start: 13,
  index: 14,
}
/** Packages that one folder alone may know. */
const owned: readonly { readonly packages: RegExp; readonly by: RegExp }[] = [
  { packages: /^@azure\/(?:cosmos|identity)/, by: /^store\/cosmos/ },
  { packages: /^node:sqlite$/, by: /^store\/sqlite/ },
  { packages: /^(?:botbuilder|botframework|@microsoft\/teams-ai|restify|undici)/, by: /^teams\// },
]
/** Beside the folders: settings, measuring and the command-line tool belong to the start. */
const startSide = new Set(['config', 'loopback', 'metrics', 'scarce', 'store-tool'])

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

describe('the house', () => {
  test('there are sources to read', () => expect(sources.length).toBeGreaterThan(40))

  test('every folder imports only what stands before it, and SDKs stay in their folder', () =>
    expect(wrongImports(sources)).toEqual([]))

  test('a wrong import would be found', () => {
    expect(
      wrongImports([{ file: 'meetings/x.ts', text: "import { a } from '../chat/turn.ts'" }]),
    ).toEqual(['meetings/x.ts imports ../chat/turn.ts'])
    expect(wrongImports([{ file: 'chat/x.ts', text: "import { a } from 'botbuilder'" }])).toEqual([
      'chat/x.ts imports botbuilder',
    ])
    expect(
      wrongImports([{ file: 'delivery/x.ts', text: "import type { a } from '../chat/place.ts'" }]),
    ).toEqual(['delivery/x.ts imports ../chat/place.ts'])
    expect(
      wrongImports([{ file: 'chat/x.ts', text: "import { a } from '../reminders/due.ts'" }]),
    ).toEqual(['chat/x.ts imports ../reminders/due.ts'])
  })

  test('the clock, chance and the environment are read where a process begins, and nowhere else', () => {
    expect(clockReads(sources)).toEqual([])
    expect(clockReads([{ file: 'chat/x.ts', text: 'const t = Date.now()' }])).toEqual([
      'chat/x.ts: Date.now()',
    ])
  })
})

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commands } from '../src/acts/index.ts'
import { purposeOf } from '../src/acts/talk/help.ts'
import { type Command } from '../src/turn/command.ts'
import { subjects } from '../src/turn/declared.ts'
import { textsIn } from '../src/language/texts.ts'

/** `UPDATE_README=1` writes the parts of the README that are made from the code and from played conversations. */
const file = join(__dirname, '..', 'README.md')
let readme = readFileSync(file, 'utf8')

/** What it sends its readers to. */
const OTHERS = [
  'src/README.md',
  'src/DECISIONS.md',
  'src/understanding/README.md',
  'tests/README.md',
  'tests/bench/README.md',
  'tests/security/README.md',
  'infra/README.md',
]

function part(name: string): { readonly from: number; readonly to: number; readonly text: string } {
  const from = readme.indexOf(`<!-- ${name} -->`) + `<!-- ${name} -->`.length
  const to = readme.indexOf(`<!-- /${name} -->`)
  return { from, to, text: readme.slice(from, to).trim() }
}

function settle(name: string, made: string): string {
  const { from, to } = part(name)
  if (process.env['UPDATE_README'] === '1') {
    readme = `${readme.slice(0, from)}\n${made}\n${readme.slice(to)}`
    writeFileSync(file, readme)
  }
  return part(name).text
}

const who: Readonly<Record<Command['who'], string>> = {
  anyone: 'A',
  committee: 'S, AU',
  lead: 'S',
  owner: 'O',
}
const cell = (text: string): string => text.replaceAll('|', '\\|')

function table(): string {
  const t = textsIn('en')
  return [
    '| Swedish | English | who | what it does |',
    '|---|---|---|---|',
    ...subjects.flatMap((subject) => [
      `| **${t.talk.subjects[subject]}** | | | |`,
      ...commands
        .filter((command) => command.subject === subject && !command.hidden)
        .map(
          (command) =>
            `| \`${cell(command.usage.sv)}\` | \`${cell(command.usage.en)}\` | ${who[command.who]} | ${cell(purposeOf({ t }, command))} |`,
        ),
    ]),
  ].join('\n')
}

describe('the README', () => {
  test('lists every sentence as declared', () => expect(settle('sentences', table())).toBe(table()))

  test('shows a conversation that is played', () => {
    const played = readFileSync(join(__dirname, 'conversations', 'readme.chat'), 'utf8')
    const shown = played
      .slice(played.indexOf('\n\n') + 2)
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .join('\n')
      .trim()
    const made = `\`\`\`\n${shown}\n\`\`\``
    expect(settle('conversation', made)).toBe(made)
  })

  test('shows parts of other conversations that are played', () => {
    for (const name of [...readme.matchAll(/<!-- (played-[\w-]+) -->/g)].map(
      (match) => match[1] ?? '',
    )) {
      const [, shown = ''] = readFileSync(
        join(__dirname, 'conversations', `readme-${name.slice('played-'.length)}.chat`),
        'utf8',
      ).split('# The README begins here.\n')
      expect(shown).not.toBe('')
      const made = `\`\`\`\n${shown
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .join('\n')
        .trim()}\n\`\`\``
      expect(settle(name, made)).toBe(made)
    }
  })

  test('quotes other conversations as they are played', () => {
    const quotes = [
      ...readme.matchAll(/<!-- excerpt ([\w-]+\.chat) -->\n```\n(.*?)\n```\n<!-- \/excerpt -->/gs),
    ]
    expect(quotes.length).toBe([...readme.matchAll(/<!-- excerpt /g)].length)
    expect(quotes.length).toBeGreaterThan(1)
    for (const [, chat = '', quote = ''] of quotes) {
      const played = readFileSync(join(__dirname, 'conversations', chat), 'utf8')
      for (const piece of quote.split('\n…\n')) expect(played).toContain(piece)
    }
  })

  test('names every setting the bot reads, and no other', () => {
    const config = readFileSync(join(__dirname, '..', 'src', 'config.ts'), 'utf8')
    const read = new Set(
      [...config.matchAll(/(?:text|whole|need)\('([A-Za-z_]+)'/g)].map((match) => match[1] ?? ''),
    )
    const from = readme.indexOf('## Settings')
    const rows = readme.slice(from, readme.indexOf('\n## ', from))
    const told = new Set(
      [...rows.matchAll(/^\| (.+?) \|/gm)].flatMap((row) =>
        [...(row[1] ?? '').matchAll(/`([A-Za-z_]+)`/g)].map((match) => match[1] ?? ''),
      ),
    )
    expect([...told].sort()).toEqual([...read].sort())
  })

  test('its npm commands exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    const all = [readme, ...OTHERS.map((name) => readFileSync(join(__dirname, '..', name), 'utf8'))]
    const named = [...all.join('\n').matchAll(/(?:`|^|&& )npm (?:run )?([a-z][a-z:]*)/gm)]
      .map((match) => match[1] ?? '')
      .filter((name) => !['ci', 'ls', 'sbom', 'audit', 'scripts'].includes(name))
    expect(named.length).toBeGreaterThan(2)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  test('what it sends its readers to is there', () => {
    const linked = [...readme.matchAll(/\]\(([\w/.-]+)\)/g)].map((match) => match[1] ?? '')
    expect(linked).toEqual(expect.arrayContaining(['src/DECISIONS.md', 'tests/bench/README.md']))
    expect(linked.filter((name) => !existsSync(join(__dirname, '..', name)))).toEqual([])
  })

  test('its map names every folder', () => {
    const map = readme.slice(readme.indexOf('## The map'), readme.indexOf('## Glossary'))
    const folders = readdirSync(join(__dirname, '..', 'src'), { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && existsSync(join(__dirname, '..', 'src', entry.name)),
    )
    expect(
      folders
        .filter(
          (entry) =>
            readdirSync(join(__dirname, '..', 'src', entry.name)).length > 0 &&
            !map.includes(`  ${entry.name}/`),
        )
        .map((entry) => entry.name),
    ).toEqual([])
  })
})

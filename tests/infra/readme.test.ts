import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parameters } from '../../appPackage/assemble.ts'
import { planted } from './planted.ts'
import type { Snapshot } from './values.ts'

const root = resolve(__dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
/** The README's part for the administrator, and the whole of what it refers to. */
const section =
  (/^## Deploy and run\n([^]*?)(?=^## |(?![^]))/m.exec(read('README.md'))?.[1] ?? '') +
  read('infra/README.md')
const { predictedResources: laid, outputs } = JSON.parse(
  read('infra/prod.snapshot.json'),
) as Snapshot
const unique = (names: Iterable<string>): string[] =>
  [...new Set(names)].sort((one, other) => one.localeCompare(other))
const found = (text: string, pattern: RegExp): string[] =>
  unique([...text.matchAll(pattern)].map((match) => match[1] ?? ''))

const seenBy = (who: string): number => planted.filter(([, { seen }]) => seen === who).length

/** Where the section for the administrator and the files it speaks of do not agree. */
function disagreements(text: string): readonly string[] {
  const alerts = read('infra/alerts.bicep')
  const manifest = JSON.parse(read('appPackage/manifest.json')) as {
    authorization: { permissions: { resourceSpecific: readonly { name: string }[] } }
  }
  const packaged = /^npm run package -- (.+)$/m.exec(text)?.[1] ?? ''
  const pairs: readonly (readonly [
    what: string,
    told: readonly string[],
    are: readonly string[],
  ])[] = [
    [
      'outputs of the deployment',
      found(/Note the four outputs: (.+?)\./.exec(text)?.[1] ?? '', /`(\w+)`/g),
      unique(Object.keys(outputs)),
    ],
    [
      'values of the package',
      found(packaged, /(\w+)=/g),
      unique(
        Object.entries(parameters)
          .filter(([, { needed }]) => needed)
          .map(([name]) => name),
      ),
    ],
    [
      'permissions',
      found(text, /^\| `([A-Z]\w+\.\w+\.\w+)` \|/gm),
      unique(manifest.authorization.permissions.resourceSpecific.map(({ name }) => name)),
    ],
    [
      'alerts',
      found(text, /^\| \*([a-z-]+)\* \(\d\)/gm),
      unique([
        ...found(alerts, /^ {4}name: '([a-z-]+)'/gm),
        ...found(alerts, /name: '\$\{name\}-([a-z-]+)'/g),
      ]),
    ],
    ['metrics', found(text, /`(klubban_\w+)/g), found(read('src/metrics.ts'), /'(klubban_\w+)'/g)],
    [
      'role',
      found(text, /--role-definition-id (\S+)/g),
      // Reads, and nothing more: Cosmos DB's own name for it.
      ['00000000-0000-0000-0000-000000000001'],
    ],
    [
      'container',
      found(text, /COSMOS_(?:DATABASE|CONTAINER)=(\w+)/g),
      found(read('infra/main.bicep'), /^var (?:database|container)Name = '(\w+)'/gm),
    ],
    [
      'what people are asked for',
      found(text, /^\| `([A-Z_]+)` \| /gm),
      found(read('infra/prod.bicepparam'), /readEnvironmentVariable\('(\w+)'/g),
    ],
    [
      'resources',
      found(text, /^\| `(Microsoft\.\S+` \| \d+) \|/gm),
      unique(
        [...new Set(laid.map(({ type }) => type))].map(
          (type) =>
            `${type}\` | ${new Set(laid.filter((one) => one.type === type).map(({ id }) => id)).size}`,
        ),
      ),
    ],
    [
      'resources that are made',
      found(text, /there are (\d+) `\+` in production/g),
      [String(new Set(laid.map(({ id }) => id)).size)],
    ],
    [
      'planted faults',
      found(text, /(\d+ planted faults: \d+ .*?, \d+ .*?, \d+) that stand/g),
      [
        `${planted.length} planted faults: ${seenBy('compiler')} that the compiler must see, ${seenBy('values')} that the values must show, ${seenBy('text')}`,
      ],
    ],
  ]
  const files = found(text, /`?((?:infra|appPackage|tests)\/[\w./-]*\w)/g).filter((path) => {
    try {
      return readFileSync(join(root, path)) === undefined
    } catch (error) {
      return (error as NodeJS.ErrnoException).code !== 'EISDIR'
    }
  })
  return [
    ...pairs
      .filter(([, told, are]) => told.length === 0 || told.join() !== are.join())
      .map(
        ([what, told, are]) => `${what}: told are ${told.join(', ')}; there are ${are.join(', ')}`,
      ),
    ...files.map((path) => `there is no ${path}`),
  ]
}

describe('the README for the administrator', () => {
  test('agrees with the files', () => expect(disagreements(section)).toEqual([]))

  test.each([
    ['`botDomain`,', '`domain`,', 'outputs of the deployment'],
    ['BOT_ID=', 'BOTID=', 'values of the package'],
    ['| `ChannelMeeting.ReadBasic.Group`', '| `Channel.Read.Group`', 'permissions'],
    ['| *throttled*', '| *slow*', 'alerts'],
    ['`klubban_faults_total`', '`klubban_errors_total`', 'metrics'],
    [
      'definition-id 00000000-0000-0000-0000-000000000001',
      'definition-id 00000000-0000-0000-0000-000000000002',
      'role',
    ],
    ['| `PEOPLE_FROM` | ', '| `PEOPLE` | ', 'what people are asked for'],
    ['Microsoft.Authorization/locks` | 2', 'Microsoft.Authorization/locks` | 1', 'resources'],
    ['there are 26 `+`', 'there are 25 `+`', 'resources that are made'],
    ['that the compiler must see', 'that somebody sees', 'planted faults'],
    ['COSMOS_DATABASE=klubban', 'COSMOS_DATABASE=bot', 'container'],
    ['`infra/test.bicepparam`', '`infra/dev.bicepparam`', 'there is no infra/dev.bicepparam'],
  ])('would be found to say %s as %s', (from, to, said) => {
    expect(section).toContain(from)
    expect(disagreements(section.replaceAll(from, to)).join('\n')).toContain(said)
  })
})

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parameters } from '../../appPackage/assemble.ts'
import { readBicep } from './bicep.ts'

const root = resolve(__dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const section = /^## Deploy and run\n([^]*?)(?=^## |(?![^]))/m.exec(read('README.md'))?.[1] ?? ''
const unique = (names: Iterable<string>): string[] =>
  [...new Set(names)].sort((one, other) => one.localeCompare(other))
const found = (text: string, pattern: RegExp): string[] =>
  unique([...text.matchAll(pattern)].map((match) => match[1] ?? ''))

/** Where the section for the administrator and the files it speaks of do not agree. */
function disagreements(text: string): readonly string[] {
  const main = readBicep(read('infra/main.bicep'))
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
      unique(main.outputs.map(({ name }) => name)),
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
    [
      'metrics',
      found(text, /`(klubban_\w+)/g),
      found(read('src/metrics.ts'), /name: '(klubban_\w+)'/g),
    ],
    [
      'role',
      found(text, /--role-definition-id (\S+)/g),
      found(read('infra/store.bicep'), /dataContributor = '(\S+)'/g),
    ],
    [
      'container',
      found(text, /COSMOS_(?:DATABASE|CONTAINER)=(\w+)/g),
      found(read('infra/store.bicep'), /resource: \{\s*id: '(\w+)'/g),
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

// Skipped only while the README has no such section.
const once = section === '' ? describe.skip : describe
once('the README for the administrator', () => {
  test('agrees with the files', () => expect(disagreements(section)).toEqual([]))

  test.each([
    ['`botDomain`,', '`domain`,', 'outputs of the deployment'],
    ['BOT_ID=', 'BOTID=', 'values of the package'],
    ['| `ChannelMeeting.ReadBasic.Group`', '| `Channel.Read.Group`', 'permissions'],
    ['| *throttled*', '| *slow*', 'alerts'],
    ['`klubban_faults_total`', '`klubban_errors_total`', 'metrics'],
    ['000000000002', '000000000001', 'role'],
    ['COSMOS_DATABASE=klubban', 'COSMOS_DATABASE=bot', 'container'],
    ['`infra/test.bicepparam`', '`infra/dev.bicepparam`', 'there is no infra/dev.bicepparam'],
  ])('would be found to say %s as %s', (from, to, said) => {
    expect(section).toContain(from)
    expect(disagreements(section.replaceAll(from, to)).join('\n')).toContain(said)
  })
})

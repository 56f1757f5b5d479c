import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { ServerResponse } from 'node:http'
import { basename, join, resolve } from 'node:path'
import environmentFor from './environment.ts'
import { inLong } from '../in-long.ts'
import { sampleTables, type HasTables } from './tables.ts'

const root = resolve(__dirname, '..', '..')
const { jest: settings }: { jest: object } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
)

interface Suite {
  readonly name: string
  readonly message: string
  readonly assertionResults: readonly {
    readonly title: string
    readonly status: string
    readonly failureMessages: readonly string[]
  }[]
}

/** Runs the suites in `played/`, one after the other in one process, with the project's own settings. */
function played(...flags: readonly string[]): (name: string) => Suite {
  const only = { ...settings, rootDir: root, testMatch: ['**/runner/played/*.played.ts'] }
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/jest/bin/jest.js', '-i', '--json', '--config', JSON.stringify(only), ...flags],
    { cwd: root, encoding: 'utf8', timeout: 60_000 },
  )
  if (!stdout.startsWith('{')) throw new Error(stderr)
  const { testResults }: { testResults: readonly Suite[] } = JSON.parse(stdout)
  return (name) => testResults.find((suite) => basename(suite.name) === `${name}.played.ts`)!
}
const statuses = ({ assertionResults }: Suite): object =>
  Object.fromEntries(assertionResults.map(({ title, status }) => [title, status]))
const place = (suite: Suite): number => Number(/suite (\d)/.exec(JSON.stringify(suite))?.[1])

const leftAlone = {
  'finds nothing that another has left': 'passed',
  'is not held by what comes later': 'passed',
  fails: 'failed',
  'fails in the bot': 'failed',
}

describe('suites that share a context', () => {
  const suite = played()
  const [one, other] = [suite('one'), suite('other')]

  test('share the bot, and nothing that they left', () => {
    expect(new Set([place(one), place(other)])).toEqual(new Set([1, 2]))
    for (const each of [one, other])
      expect(statuses(each)).toEqual({
        [`is suite ${place(each)} of its context`]: 'passed',
        ...leftAlone,
      })
  })

  test('are told the line of the bot that threw', () => {
    const source = readFileSync(join(root, 'src/store/range.ts'), 'utf8').split('\n')
    const line = source.findIndex((text) => text.includes('a limit is a whole number')) + 1
    for (const each of [one, other])
      expect(each.assertionResults.at(-1)?.failureMessages.join()).toContain(`range.ts:${line}:`)
  })

  test('may replace no module, unless one says that it has a context of its own', () => {
    expect(suite('unmarked').message).toContain('write "@jest-environment node" at its head')
    expect(suite('unmarked').assertionResults).toEqual([])
    expect(statuses(suite('alone'))).toMatchObject({
      'is suite 1 of its context': 'passed',
      'has its module replaced': 'passed',
    })
  })
})

inLong('where coverage is counted, each suite has a context of its own', () => {
  const suite = played('--coverage', '--coverageReporters=none', '--testPathPatterns=one|other')
  expect([place(suite('one')), place(suite('other'))]).toEqual([1, 1])
})

/** Enters the context of a suite that runs under these flags. */
const enter = (flags: Readonly<Record<string, boolean>> = {}) =>
  environmentFor(
    {
      globalConfig: flags,
      projectConfig: { globals: {}, testEnvironmentOptions: {}, fakeTimers: {} },
    } as unknown as Parameters<typeof environmentFor>[0],
    { console, docblockPragmas: {}, testPath: '' },
  )

test.each([
  ['watch', 2],
  ['watchAll', 2],
  ['collectCoverage', 2],
  ['verbose', 1],
])('two suites under %s have %i contexts', (flag, contexts) => {
  const flags = { [flag]: true }
  expect(new Set([enter(flags), enter(flags)]).size).toBe(contexts)
})

test('what a suite with a context of its own lays on the classes of Node is gone when others go on', async () => {
  const classes = ServerResponse.prototype as { writeHead?: unknown }
  const stood = classes.writeHead
  try {
    await enter().teardown()
    classes.writeHead = () => 'of another context'
    enter()
    expect(classes.writeHead).toBe(stood)
  } finally {
    classes.writeHead = stood
  }
})

describe('a sample of tables', () => {
  const rows = (length: number): readonly number[] => Array.from({ length }, (_, at) => at)
  const laidOut = (): HasTables => {
    const of: HasTables = { each: (table, ...more) => [table, ...more] }
    sampleTables(of)
    sampleTables(of)
    return of
  }
  test.each([
    [8, rows(8)],
    [9, [0, 1, 2, 4, 8]],
    [15, [0, 1, 2, 4, 8, 12]],
  ])('of %i rows holds these: %j', (length, kept) => {
    expect(laidOut().each(rows(length))).toEqual([kept])
  })

  test('of a template holds all', () => {
    const heads = Object.assign(rows(12).map(String), { raw: rows(12).map(String) })
    expect(laidOut().each(heads, 1, 2)).toEqual([heads, 1, 2])
  })

  test('is taken in `npm test` alone', () => {
    const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    )
    const sampling = Object.keys(scripts).filter((name) => scripts[name]?.includes('TABLES='))
    expect(sampling).toEqual(['test'])
    const named = ['.ci/run', '.github/workflows/ci.yml'].map((file) =>
      readFileSync(join(root, file), 'utf8'),
    )
    const folders = Object.values(scripts).flatMap((line) =>
      line.includes('LONG=yes') ? (line.match(/tests\/\w+/g) ?? []) : [],
    )
    const all = readdirSync(join(root, 'tests'), { withFileTypes: true })
    const tested = all
      .filter(({ name }) => !NO_TESTS.has(name))
      .filter((one) => one.isDirectory())
      .map(({ name }) => `tests/${name}`)
    expect(tested.filter((name) => !folders.includes(name))).toEqual([])
    for (const [name, line] of Object.entries(scripts))
      if (line.includes('LONG=yes'))
        for (const text of named) expect(text).toContain(`npm run ${name}\n`)
  })
})

/** Played by `test:install`, and what holds no suites. */
const NO_TESTS = new Set(['bench', 'install', 'payloads'])

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createMetrics } from '../../src/metrics.ts'
import { hasKusto, openKusto } from './kusto.ts'
import type { Snapshot } from './values.ts'

// Four megabytes of language service are read and woken first.
jest.setTimeout(60_000)

const folder = resolve(__dirname, '../../infra')
const { predictedResources: laid } = JSON.parse(
  readFileSync(join(folder, 'prod.snapshot.json'), 'utf8'),
) as Snapshot

interface Rule {
  readonly criteria: { readonly allOf: readonly { readonly query: string }[] }
}
const queries = laid
  .filter(({ type }) => type.endsWith('scheduledQueryRules'))
  .map(({ name, properties }): [string, string] => [
    name.replace(/^klubban-\w+-\w{6}-/, ''),
    (properties as unknown as Rule).criteria.allOf[0]?.query ?? '',
  ])
const transform = JSON.stringify(laid.find(({ type }) => type.endsWith('dataCollectionRules')))
const transformKql = /"transformKql":"([^"]+)"/.exec(transform)?.[1] ?? ''

const withKusto = hasKusto() ? test : test.skip
if (!hasKusto())
  process.stderr.write(
    'No Kusto language service here: its part is left out; npm run infra:tools gets it.\n',
  )

test('there are four alerts on what the bot logs', () => {
  expect(queries.map(([name]) => name)).toEqual([
    'silent',
    'sends-failing',
    'reminders-late',
    'faults',
  ])
})

test('what the alerts read is what the bot logs, in the shape that they read it', async () => {
  const metrics = createMetrics(() => new Date('2026-11-22T08:00:00Z'))
  metrics.passed({ woken: 0, failed: 0 })
  const logged = JSON.parse(JSON.stringify(await metrics.pulse())) as Record<string, unknown>
  const asked = queries.flatMap(([, query]) =>
    [...query.matchAll(/klubban_\w+/g)].map(([name]) => name),
  )
  expect(new Set(asked).size).toBeGreaterThan(3)
  expect(asked.filter((name) => !(name in logged))).toEqual([])
  const numbers = queries.flatMap(([, query]) =>
    [...query.matchAll(/tolong\(metrics\.(klubban_\w+)\)/g)].map(([, name]) => name ?? ''),
  )
  expect(numbers.filter((name) => typeof logged[name] !== 'number')).toEqual([])
  const bags = queries.flatMap(([, query]) =>
    [...query.matchAll(/bag_keys\(metrics\.(klubban_\w+)\)/g)].map(([, name]) => name ?? ''),
  )
  expect(bags.filter((name) => typeof logged[name] !== 'object')).toEqual([])
})

describe('the Kusto language service', () => {
  let judge: ReturnType<typeof openKusto>
  beforeAll(() => {
    if (hasKusto()) judge = openKusto()
  })

  withKusto.each(queries)('has nothing against the alert %s', (_name, query) => {
    expect(judge(query)).toEqual([])
  })

  withKusto('has nothing against the rule that takes names out', () => {
    expect(judge(transformKql, 'CDBDataPlaneRequests')).toEqual([])
  })

  withKusto.each([
    ['a column that the table does not have', 'ResultDescription', 'ResultText', 'KS142'],
    ['a table that there is not', 'AppServiceConsoleLogs', 'AppServiceLogs', 'KS'],
    ['a function that there is not', 'parse_json(', 'parse_jason(', 'KS'],
    ['a word in the wrong place', '| extend', '| extended', 'KS'],
    [
      'a bracket that is never closed',
      'bag_keys(metrics.klubban_sends_total)',
      'bag_keys(metrics.klubban_sends_total',
      'KS',
    ],
    [
      'a name that the line before has taken away',
      'sumif(sent, outcome',
      'sumif(sent, copies',
      'KS',
    ],
  ])('sees %s', (_name, from, to, code) => {
    const query = queries.find(([name]) => name === 'sends-failing')?.[1] ?? ''
    expect(query).toContain(from)
    expect(judge(query.replace(from, to)).join('\n')).toContain(code)
  })

  withKusto('sees a rule that takes out what is not there', () => {
    const wrong = transformKql.replace('RequestResourceId', 'DocumentId')
    expect(judge(wrong, 'CDBDataPlaneRequests').join('\n')).toContain('DocumentId')
  })
})

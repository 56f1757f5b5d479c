import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(__dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const { scripts, engines, dependencies, devDependencies } = JSON.parse(
  read('package.json'),
) as Record<'scripts' | 'dependencies' | 'devDependencies' | 'engines', Record<string, string>>

/** npm commands, one a line, as a shell script or the steps of a workflow hold them. */
const npmLines = (text: string): string[] =>
  [...text.matchAll(/^(?:\s*- run: )?(npm [a-z: -]+?)\s*$/gm)].map((match) => match[1] ?? '')
/** A whole commit, and the version that it was. */
const isPinned = (uses: string): boolean =>
  /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses)
/** The part of a workflow that belongs to one job. */
const job = (workflow: string, name: string): string =>
  new RegExp(`^  ${name}:\\n((?:    .*\\n|\\n)*)`, 'm').exec(workflow)?.[1] ?? ''

describe('continuous integration', () => {
  const workflow = read('.github/workflows/ci.yml')

  test('runs what .ci/run runs, in the same order', () => {
    // The runner's own summary of the whole is the last thing that is said.
    expect(npmLines(read('.ci/run')).at(-1)).toBe('npm test')
    expect(npmLines(job(workflow, 'test'))).toEqual(npmLines(read('.ci/run')))
    expect(npmLines('    steps:\n      - run: npm ci\n      - run: npm run lint\n')).toEqual([
      'npm ci',
      'npm run lint',
    ])
  })

  test('runs only scripts that exist', () => {
    const named = npmLines(workflow)
      .map((line) => /^npm run ([a-z:-]+)/.exec(line)?.[1])
      .filter((name) => name !== undefined)
    expect(named).toEqual([
      'infra:tools',
      'test:install',
      'test:infra',
      'test:security',
      'test:faults',
      'test:talk',
      'test:stores',
      'test:understanding',
      'test:documents',
      'build',
      'package',
    ])
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  test('runs on every Node that is promised', () => {
    expect(/node: \[(.+)\]/.exec(job(workflow, 'test'))?.[1]?.split(', ')).toEqual([
      '20',
      '22',
      '24',
      '26',
    ])
    expect(engines.node).toBe('>=20')
  })

  test('asks for known holes, and keeps the list of what is inside', () => {
    expect(npmLines(job(workflow, 'supply'))).toEqual([
      'npm audit --package-lock-only --omit dev --audit-level high',
      'npm ci',
      'npm audit signatures',
    ])
    expect(job(workflow, 'supply')).toContain('npm run --silent sbom > sbom.json')
    expect(scripts).toHaveProperty('sbom')
    // A hole that is not ours to mend holds up nothing.
    expect(workflow).not.toMatch(/needs: .*supply/)
  })

  test('has the compiler that the tests know, and no newer one', () => {
    const { bicep } = JSON.parse(read('infra/tools.json')) as { bicep: string }
    expect(
      /BICEP: .*\/\.nuget\/azure\.bicep\.commandline\.linux-x64\/(.+)\/tools\/bicep$/m.exec(
        job(workflow, 'test'),
      )?.[1],
    ).toBe(bicep)
  })

  test('runs the code of others only as it was when it was looked at', () => {
    const uses = [...workflow.matchAll(/uses: (.+)$/gm)].map((match) => match[1] ?? '')
    expect(uses.length).toBeGreaterThan(6)
    expect(uses.filter((one) => !isPinned(one))).toEqual([])
    expect(
      [
        'actions/checkout@v5',
        'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8',
        'actions/checkout@08c6903 # v5.0.0',
      ].filter(isPinned),
    ).toEqual([])
    // One version of each.
    expect(new Set(uses).size).toBe(new Set(uses.map((one) => one.split('@')[0])).size)
  })

  test('says where what is deployed comes from, and nothing else may sign', () => {
    const artefacts = job(workflow, 'artefacts')
    expect(artefacts).toContain('subject-path: dist/app.zip\n')
    expect(artefacts).toContain('dist/app.zip.sha256\n')
    expect(artefacts).toMatch(
      /if: github\.event_name == 'push'\n +uses: actions\/attest-build-provenance@/,
    )
    expect(artefacts).toContain('attestations: write')
    expect(workflow.match(/: write$/gm)).toHaveLength(2)
  })
})

test('updates leave alone only what is there', () => {
  const ignored = [
    ...read('.github/dependabot.yml').matchAll(/dependency-name: '?([^'\s]+)'?/g),
  ].map((match) => match[1] ?? '')
  const all = [...Object.keys(dependencies), ...Object.keys(devDependencies), 'node-*']
  expect(ignored.length).toBeGreaterThan(2)
  expect(ignored.filter((name) => !all.includes(name))).toEqual([])
})

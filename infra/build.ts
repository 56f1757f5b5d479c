/**
 * Makes the deployed artefact: `npm run build` writes `dist/app/` with everything production needs in one file and no node_modules, and
 * `dist/app.zip`, the same for `az webapp deploy`, with its checksum beside it.
 * `node infra/build.ts <entry> <folder>` does the same for another entry. Fails rather than write something that starts only here.
 */
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { isBuiltin } from 'node:module'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'
import { zipSync } from 'fflate'
import { fontFiles } from '../src/minutes/pdf/faces.ts'
import { promisesFile } from '../src/promises/promises-read.ts'
import { learnedFiles } from '../src/understanding/learned.ts'

const root = resolve(import.meta.dirname, '..')

/**
 * Parts of packages that the bot never calls, and that would double its size and the time it takes to start. In their place stands
 * something that can be imported and extended; using it throws and says why.
 */
const leftOut: readonly { readonly what: RegExp; readonly from: RegExp; readonly why: string }[] = [
  { what: /^gpt-tokenizer/, from: /teams-ai/, why: 'counts tokens for language models' },
  { what: /^openai$/, from: /teams-ai/, why: 'calls language models' },
  {
    what: /^botbuilder-dialogs$/,
    from: /teams-ai/,
    why: 'signs people in with dialogs, and recognises dates in ten languages',
  },
  {
    what: /^@azure\/msal-node$/,
    from: /teams-ai/,
    why: 'signs people in; the bot itself signs in by another copy',
  },
  { what: /^json-colorizer$/, from: /teams-ai/, why: 'colours the log of prompts' },
  {
    what: /^csv$|^http-signature$/,
    from: /restify/,
    why: 'read bodies and headers that Teams does not send',
  },
  {
    what: /^axios$/,
    from: /teams-ai|botbuilder|botframework-connector/,
    why: 'calls skills and language models',
  },
  {
    what: /^\.\/lib\/(?:mock\/|web\/(?:cookies|websocket|eventsource))/,
    from: /^undici$/,
    why: 'is what a browser or a test does with HTTP',
  },
  { what: /^htmlparser2$/, from: /botbuilder/, why: 'prepares speech' },
  {
    what: /^dtrace-provider$/,
    from: /restify/,
    why: 'is a binary of another machine; restify goes on without it',
  },
]

/** What was learned, beside the file that reads it. */
const learnedBy = [
  ['src/understanding/learned.ts', learnedFiles],
  ['src/promises/promises-read.ts', [promisesFile]],
] as const

/** Faster variants that packages ask for and do without. */
const optional = ['bufferutil', 'utf-8-validate', 'encoding']

const withoutThem: Plugin = {
  name: 'left-out',
  setup(bundle) {
    bundle.onResolve({ filter: /.*/ }, ({ path, importer }) => {
      const folder = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(importer)?.[1] ?? ''
      return leftOut.some(({ what, from }) => what.test(path) && from.test(folder))
        ? { path, namespace: 'left-out' }
        : undefined
    })
    bundle.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => {
      const { why = '' } = leftOut.find(({ what }) => what.test(path)) ?? {}
      const message = JSON.stringify(
        `${path} (${why}) is left out of this build; see infra/build.ts`,
      )
      return {
        contents: `module.exports = new Proxy({}, { get: (_, name) => name === '__esModule' ? false : function () { throw new Error(${message}) } })`,
      }
    })
  },
}

/**
 * Node's own HTTP is required, not imported: to an importer Node shows every name of it, and among them are those of a browser's WebSocket, for which it
 * loads its own fetch at each start. The bot posts by undici.
 */
const requiredHttp: Plugin = {
  name: 'required-http',
  setup(bundle) {
    bundle.onResolve({ filter: /^(?:node:)?https?$/ }, ({ path, kind }) =>
      kind === 'import-statement' ? { path, namespace: 'required' } : undefined,
    )
    bundle.onLoad({ filter: /.*/, namespace: 'required' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)})`,
    }))
  },
}

/** Packages written for require() get it, and the two names that came with it (under names of ours: some packages declare them too). */
const requireForModules = [
  'import { createRequire as requireFrom } from "node:module"',
  'const require = requireFrom(import.meta.url), bundleFile = import.meta.filename, bundleFolder = import.meta.dirname',
].join('\n')

interface Project {
  readonly name: string
  readonly version: string
  readonly devDependencies: Readonly<Record<string, string>>
}

/** What a thread begins with (src/pages/drawing.ts). */
const thread = 'src/pages/draw-worker.ts'

async function write(entry: string, folder: string): Promise<void> {
  const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Project
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const { metafile, warnings } = await build({
    absWorkingDir: root,
    entryPoints: [
      { in: entry, out: 'index' },
      // What draws documents runs in a thread of its own, and so stands in a file of its own.
      { in: join(root, thread), out: basename(thread, '.ts') },
    ],
    outdir: folder,
    nodePaths: [join(root, 'node_modules')],
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    banner: { js: requireForModules },
    define: { __filename: 'bundleFile', __dirname: 'bundleFolder' },
    // Names stay: packages ask for the names of classes and functions, and a stack in the log tells where it was. So do short lines.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'external',
    metafile: true,
    plugins: [withoutThem, requiredHttp],
  })
  const faults = [
    ...warnings.map(({ text }) => text),
    ...foreign(metafile),
    ...unwanted(metafile, relative(root, entry), Object.keys(project.devDependencies)),
  ]
  if (faults.length > 0) throw new Error(`the bundle is not whole:\n${faults.join('\n')}`)
  if (Object.keys(metafile.inputs).includes('src/minutes/pdf/faces.ts')) layFonts(folder)
  for (const [source, files] of learnedBy)
    if (Object.keys(metafile.inputs).includes(source))
      for (const file of files) copyFileSync(join(root, dirname(source), file), join(folder, file))
  // What V8 is told about memory: tests/bench/README.md, point 6.
  const start =
    'node --no-allocation-site-pretenuring --max-semi-space-size=16 --initial-old-space-size=64 --heap-growing-percent=40 --disable-warning=DEP0040 index.js'
  const { name, version } = project
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify({ name, version, private: true, type: 'module', main: 'index.js', engines: { node: '>=24' }, scripts: { start } }, null, 2)}\n`,
  )
  const sum = pack(folder)
  const packages = new Set(Object.keys(metafile.inputs).flatMap((path) => packageOf(path) ?? []))
  const size = (statSync(join(folder, 'index.js')).size / 1e6).toFixed(1)
  process.stdout.write(
    `${folder}: ${size} MB in one file, made of ${Object.keys(metafile.inputs).length} files and ${packages.size} packages\n${folder}.zip: SHA-256 ${sum}\n`,
  )
}

/** Writes the zip beside the folder, the same to the byte from the same files, and its SHA-256 as `sha256sum --check` reads it. */
function pack(folder: string): string {
  const files = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))])
  const zip = zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, {
    level: 9,
    mtime: new Date(2000, 0, 1),
  })
  const sum = createHash('sha256').update(zip).digest('hex')
  writeFileSync(`${folder}.zip`, zip)
  writeFileSync(`${folder}.zip.sha256`, `${sum}  ${basename(folder)}.zip\n`)
  return sum
}

const packageOf = (path: string): string | undefined =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]

/** The fonts of PDF files, which are read at run time, with the licences they may be passed on under. */
function layFonts(folder: string): void {
  for (const file of Object.values(fontFiles))
    copyFileSync(join(root, 'node_modules', file), join(folder, basename(file)))
  const packages = [
    ...new Set(Object.values(fontFiles).flatMap((file) => packageOf(`node_modules/${file}`) ?? [])),
  ]
  const licences = packages.map((name) => {
    const found = ['LICENSE_FONT', 'LICENSE']
      .map((file) => join(root, 'node_modules', name, file))
      .find((file) => existsSync(file))
    if (!found) throw new Error(`${name} has no licence beside it`)
    return `${name}\n\n${readFileSync(found, 'utf8').trim()}\n`
  })
  writeFileSync(join(folder, 'fonts.LEGAL.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`))
}

/** What the bundle would look for outside itself and not find. */
function foreign(metafile: Metafile): string[] {
  const imports = Object.values(metafile.outputs)
    .flatMap((output) => output.imports)
    .filter(({ external }) => external)
  return [...new Set(imports.map(({ path }) => path))]
    .filter((path) => !isBuiltin(path) && !optional.includes(path))
    .map((path) => `${path} is not in it`)
}

/** What only development needs, the entry that was asked for aside. */
function unwanted(metafile: Metafile, entry: string, development: readonly string[]): string[] {
  const found = Object.keys(metafile.inputs).filter(
    (path) =>
      path !== entry && (development.includes(packageOf(path) ?? '') || path.startsWith('tests/')),
  )
  return found.map((path) => `${path} belongs to development`)
}

const [entry = 'src/index.ts', folder = 'dist/app'] = process.argv.slice(2)
await write(resolve(entry), resolve(folder))

import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Compiler, findCompiler, type Finding } from './compiler.ts'
import { planted } from './planted.ts'
import { idle, secretsIn } from './text.ts'
import { faultsOf, type Snapshot } from './values.ts'

// The compiler takes seconds to wake on a busy machine.
jest.setTimeout(60_000)

const folder = resolve(__dirname, '../../infra')
const names = readdirSync(folder).filter((name) => /\.bicep(param)?$/.test(name))
const files = Object.fromEntries(
  names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
)
const installations = ['prod', 'test'] as const
const committed = (name: string): Snapshot =>
  JSON.parse(readFileSync(join(folder, `${name}.snapshot.json`), 'utf8')) as Snapshot

const path = findCompiler(process.env)
// Every planted fault has the compiler at work; a few of each kind stand for them unless all are asked for.
const all = process.env['INFRA'] === 'long'
const withCompiler = path === undefined ? test.skip : test
if (path === undefined)
  process.stderr.write(
    'No Bicep compiler here (BICEP, the path, NuGet): its part is left out; npm run infra:tools gets it.\n',
  )

let compiler: Compiler
beforeAll(() => {
  if (path !== undefined) compiler = new Compiler(path)
})
afterAll(() => compiler?.close())

const said = (findings: readonly Finding[]): readonly string[] =>
  findings.map(
    ({ source, range, code, message }) =>
      `${source.split('/').at(-1)}:${range.start.line + 1} ${code} ${message}`,
  )

describe('what would be laid', () => {
  test.each(installations)('is right in every value that matters: %s', (name) => {
    expect(faultsOf(committed(name), name === 'prod')).toEqual([])
  })

  withCompiler.each(all ? installations : (['test'] as const))(
    'is what the committed snapshot says: %s',
    async (name) => {
      const now = JSON.parse(
        await compiler.snapshot(join(folder, `${name}.bicepparam`), `klubban-${name}`),
      ) as Snapshot
      if (process.env['UPDATE_INFRA'])
        writeFileSync(join(folder, `${name}.snapshot.json`), written(now))
      expect(now).toEqual(committed(name))
    },
  )

  withCompiler('keeps the bot its id when everything else moves to another region', async () => {
    const moved = `${files['prod.bicepparam']}param location = 'norwayeast'\n`
    const after = await inCopy({ 'prod.bicepparam': moved }, (copy) => snapshotIn(copy, 'prod'))
    const stay = after.predictedResources.filter(({ id }) =>
      committed('prod').predictedResources.some((other) => other.id === id),
    )
    expect(stay.map(({ type }) => type)).toEqual([
      'Microsoft.ManagedIdentity/userAssignedIdentities',
      'Microsoft.Authorization/locks',
      'Microsoft.BotService/botServices',
      'Microsoft.BotService/botServices/channels',
    ])
    expect(stay[0]?.location).toBe('swedencentral')
  })
})

describe('the files', () => {
  test('hold no secret and nothing idle', () => {
    expect(Object.values(files).flatMap(secretsIn)).toEqual([])
    expect(idle(files)).toEqual([])
    const spare = { 'spare.bicep': 'param name string\noutput name string = name\n' }
    expect(idle({ ...files, ...spare })).toContain('spare.bicep belongs to nothing')
  })

  withCompiler('have nothing that the compiler or its linter finds wrong', async () => {
    for (const name of names)
      expect([name, said(await compiler.findings(join(folder, name)))]).toEqual([name, []])
  })

  withCompiler.each(names)('are written as the compiler would write them: %s', async (name) => {
    expect(files[name]).toBe(await compiler.formatted(join(folder, name)))
  })

  test('are judged by every rule of the linter, with two exceptions that give their reason', () => {
    const config = readFileSync(join(folder, 'bicepconfig.json'), 'utf8')
    const rules = [...config.matchAll(/^ *"([a-z-]+)": \{ "level": "(\w+)" \},?$/gm)]
    expect(rules).toHaveLength(55)
    expect(rules.filter(([, , level]) => level !== 'error')).toEqual([])
    const inline = Object.values(files).flatMap((text) => text.match(/#disable.*$/gm) ?? [])
    expect(inline.filter((line) => !/^#disable-next-line [a-z-]+ \/\/ .+/.test(line))).toEqual([])
    expect(inline).toHaveLength(2)
  })
})

describe('a planted fault is seen', () => {
  const few = planted.filter((_, at) => all || at % 24 === 0 || at > planted.length - 4)

  withCompiler.each(few)('%s', async (_name, { file, from, to, seen, as }) => {
    const target = names.find((name) => name.startsWith(`${file}.`)) ?? ''
    const source = files[target] ?? ''
    expect(from !== '' && source.includes(from)).toBe(true)
    const changed = { [target]: source.replace(from, () => to) }
    if (seen === 'text') {
      const after = { ...files, ...changed }
      return expect(
        [...Object.values(after).flatMap(secretsIn), ...idle(after)].join('\n'),
      ).toContain(as)
    }
    const name = file === 'test' ? 'test' : 'prod'
    const found = await inCopy(changed, async (copy) => {
      const findings = said(await compiler.findings(join(copy, `${name}.bicepparam`)))
      if (findings.length > 0) return { seen: 'compiler', findings }
      return snapshotIn(copy, name).then(
        (snapshot) => ({ seen: 'values', findings: faultsOf(snapshot, name === 'prod') }),
        (error: Error) => ({ seen: 'compiler', findings: [error.message] }),
      )
    })
    expect(found.findings.join('\n')).toContain(as)
    expect(found.seen).toBe(seen)
  })
})

/** The files with some of them changed, in a folder that is gone afterwards. */
async function inCopy<R>(
  changed: Readonly<Record<string, string>>,
  work: (copy: string) => Promise<R>,
): Promise<R> {
  const copy = mkdtempSync(join(tmpdir(), 'klubban-infra-'))
  try {
    for (const name of [...names, 'bicepconfig.json'])
      copyFileSync(join(folder, name), join(copy, name))
    for (const [name, source] of Object.entries(changed)) writeFileSync(join(copy, name), source)
    return await work(copy)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

const snapshotIn = async (copy: string, name: string): Promise<Snapshot> =>
  JSON.parse(
    await compiler.snapshot(join(copy, `${name}.bicepparam`), `klubban-${name}`),
  ) as Snapshot

/** With outputs in one order: the compiler's own changes from run to run. */
function written(snapshot: Snapshot): string {
  const outputs = Object.fromEntries(
    Object.entries(snapshot.outputs).sort(([one], [other]) => one.localeCompare(other)),
  )
  return `${JSON.stringify({ ...snapshot, outputs }, null, 2)}\n`
}

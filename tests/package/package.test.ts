import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { assemble, refused, type Given } from '../../appPackage/assemble.ts'
import { commandLists, menus, undeclared, type Declared } from '../../appPackage/commands.ts'
import { readPng, withText } from '../../appPackage/png.ts'
import { commands } from '../../src/acts/index.ts'
import { inLong } from '../in-long.ts'

const root = resolve(__dirname, '../..')
const read = (name: string): Buffer => readFileSync(join(root, 'appPackage', name))
const files = {
  manifest: read('manifest.json').toString(),
  en: read('en.json').toString(),
  color: read('color.png'),
  outline: read('outline.png'),
}
const given: Given = {
  BOT_ID: 'aaaaaaaa-0000-4000-8000-00000000000a',
  ENTRA_APP_ID: 'bbbbbbbb-0000-4000-8000-00000000000b',
  BOT_DOMAIN: 'bot.example.org',
  ORGANISATION: 'Storregionen',
  WEBSITE_URL: 'https://example.org',
}
const declared: readonly Declared[] = [
  'hjälp',
  'mina uppdrag',
  'nästa möte',
  'dagordning',
  'kommer',
  'sök',
].map((verb, at) => ({
  words: { sv: [verb], en: [`verb ${at}`] },
  line: { sv: `${verb}, på svenska`, en: `${verb}, in English` },
}))
const good = assemble(files, given, '1.2.3', menus(declared))

/** The faults of each package, found by one run of the check as its own process, as `npm run package` uses it. */
function check(
  packages: Readonly<Record<string, Uint8Array>>,
): Readonly<Record<string, readonly string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'klubban-package-'))
  try {
    const paths = Object.entries(packages).map(([name, zip], at) => {
      const path = join(folder, `${at}.zip`)
      writeFileSync(path, zip)
      return [name, path] as const
    })
    const told = JSON.parse(
      execFileSync(process.execPath, ['appPackage/check.ts', ...paths.map(([, path]) => path)], {
        cwd: root,
        encoding: 'utf8',
      }),
    ) as Record<string, string[]>
    return Object.fromEntries(paths.map(([name, path]) => [name, told[path] ?? ['not checked']]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Json = Record<string, any>
/** The good package with something changed. */
function changed(change: {
  manifest?: (manifest: Json) => void
  en?: (en: Json) => void
  files?: (all: Record<string, Uint8Array>) => void
}): Uint8Array {
  const all: Record<string, Uint8Array> = unzipSync(good)
  for (const [name, edit] of [
    ['manifest.json', change.manifest],
    ['en.json', change.en],
  ] as const) {
    const value = JSON.parse(strFromU8(all[name]!)) as Json
    edit?.(value)
    all[name] = strToU8(JSON.stringify(value))
  }
  change.files?.(all)
  return zipSync(all)
}

const planted: Readonly<Record<string, readonly [Uint8Array, string]>> = {
  'not a zip': [strToU8('hello'), 'is not a zip file'],
  'no manifest': [
    changed({ files: (all) => void delete all['manifest.json'] }),
    'holds no manifest.json',
  ],
  'a manifest that is not JSON': [
    changed({ files: (all) => void (all['manifest.json'] = strToU8('{')) }),
    'is not JSON',
  ],
  'an unknown property': [
    changed({ manifest: (it) => void (it.colour = 'red') }),
    'must NOT have additional properties',
  ],
  'a name that is too long': [
    changed({ manifest: (it) => void (it.name.short = 'x'.repeat(31)) }),
    '31|30 characters',
  ],
  'thirteen commands': [
    changed({
      manifest: (it) =>
        void (it.bots[0].commandLists[0].commands = Array.from({ length: 13 }, (_, at) => ({
          title: `a${at}`,
        }))),
    }),
    '12 items',
  ],
  'four scopes of menus': [
    changed({
      manifest: (it) => void (it.bots[0].commandLists = Array(4).fill(it.bots[0].commandLists[0])),
    }),
    '3 items',
  ],
  'two menus for one scope': [
    changed({ manifest: (it) => void (it.bots[0].commandLists[1].scopes = ['personal']) }),
    'two menus for personal',
  ],
  'a menu where the bot is not': [
    changed({ manifest: (it) => void (it.bots[0].scopes = ['personal', 'team']) }),
    'a menu for groupChat',
  ],
  'a title twice': [
    changed({
      manifest: (it) =>
        void (it.bots[0].commandLists[0].commands[1].title =
          it.bots[0].commandLists[0].commands[0].title),
    }),
    'twice in one menu',
  ],
  'a title longer than the menu': [
    changed({
      manifest: (it) => void (it.bots[0].commandLists[0].commands[0].title = 'x'.repeat(33)),
    }),
    'longer than the menu',
  ],
  'an id that is not a GUID': [
    changed({ manifest: (it) => void (it.bots[0].botId = 'klubban') }),
    'must match pattern',
  ],
  'an empty id': [
    changed({ manifest: (it) => void (it.id = '00000000-0000-0000-0000-000000000000') }),
    'an id is absent',
  ],
  'an extension of another bot': [
    changed({
      manifest: (it) => void (it.composeExtensions[0].botId = it.id.replaceAll('a', 'c')),
    }),
    'names another bot',
  ],
  'channels without tier1': [
    changed({ manifest: (it) => void delete it.supportsChannelFeatures }),
    'tier1',
  ],
  'a permission without a reason': [
    changed({
      manifest: (it) =>
        void it.authorization.permissions.resourceSpecific.push({
          name: 'ChannelMessage.Read.Group',
          type: 'Application',
        }),
    }),
    'without a reason',
  ],
  'a permission that is missing': [
    changed({ manifest: (it) => void it.authorization.permissions.resourceSpecific.pop() }),
    'does not ask for ChannelMeetingParticipant',
  ],
  'a wildcard domain': [
    changed({ manifest: (it) => void (it.validDomains = ['*.example.org']) }),
    'not a plain host name',
  ],
  'a second domain': [
    changed({ manifest: (it) => void it.validDomains.push('example.org') }),
    "not the bot's own host alone",
  ],
  'an address that is not https': [
    changed({ manifest: (it) => void (it.developer.privacyUrl = 'http://example.org') }),
    'is not https',
  ],
  'a version of two numbers': [
    changed({ manifest: (it) => void (it.version = '1.2') }),
    'is not three numbers',
  ],
  'a parameter left over': [
    changed({ manifest: (it) => void (it.name.full = 'Klubban ${{SUFFIX}}') }),
    'a parameter that nobody gave',
  ],
  'a file too many': [
    changed({ files: (all) => void (all['notes.txt'] = strToU8('x')) }),
    'is there and not named',
  ],
  'a file in a folder': [
    changed({
      files: (all) => {
        all['icons/color.png'] = all['color.png']!
        delete all['color.png']
      },
    }),
    'is named and not there',
  ],
  'a colour icon of the wrong size': [
    changed({ files: (all) => void (all['color.png'] = all['outline.png']!) }),
    'is 32 × 32, not 192 × 192',
  ],
  'an outline of the wrong size': [
    changed({ files: (all) => void (all['outline.png'] = all['color.png']!) }),
    'is 192 × 192, not 32 × 32',
  ],
  'a damaged icon': [
    changed({
      files: (all) =>
        void (all['color.png'] = all['color.png']!.map((byte, at) =>
          at === 300 ? byte ^ 1 : byte,
        )),
    }),
    'damaged',
  ],
  'a transparent colour icon': [
    changed({ files: (all) => void (all['color.png'] = pngOf(192, () => [90, 40, 20, 254])) }),
    'is transparent in places',
  ],
  'an opaque outline': [
    changed({ files: (all) => void (all['outline.png'] = pngOf(32, () => [255, 255, 255, 255])) }),
    'is not an outline',
  ],
  'a coloured outline': [
    changed({
      files: (all) =>
        void (all['outline.png'] = pngOf(32, (x) => (x < 9 ? [200, 0, 0, 255] : [0, 0, 0, 0]))),
    }),
    'a colour other than white',
  ],
  'a translation of nothing': [
    changed({ en: (it) => void (it['bots[0].commandLists[2].commands[9].title'] = 'x') }),
    'is not in the manifest',
  ],
  'a text without translation': [
    changed({ en: (it) => void delete it['bots[0].commandLists[0].commands[0].description'] }),
    'is not translated',
  ],
  'a translation that is too long': [
    changed({ en: (it) => void (it['description.short'] = 'x'.repeat(81)) }),
    '80 characters',
  ],
}

/** A picture of one filter-less line per row, for planting. */
function pngOf(
  size: number,
  colour: (x: number, y: number) => readonly [number, number, number, number],
): Uint8Array {
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...Array.from({ length: size }, (_pixel, x) => colour(x, y)).flat(),
  ]).flat()
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

describe('the app package, as Teams looks at it', () => {
  const told = check({
    good,
    ...Object.fromEntries(Object.entries(planted).map(([name, [zip]]) => [name, zip])),
  })

  test('has nothing to object to', () => expect(told.good).toEqual([]))

  test.each(Object.keys(planted))('is refused with %s', (name) => {
    expect(told[name]!.join('\n')).toMatch(new RegExp(planted[name]![1]))
  })

  test('is the same byte for byte when made again', () => {
    expect(Buffer.from(assemble(files, given, '1.2.3', menus(declared))).equals(good)).toBe(true)
  })

  test('carries the values it was given', () => {
    const manifest = JSON.parse(
      strFromU8(
        unzipSync(assemble(files, { ...given, NAME_SUFFIX: ' (test)' }, '1.2.3', menus(declared)))[
          'manifest.json'
        ]!,
      ),
    ) as Json
    expect(manifest).toMatchObject({
      version: '1.2.3',
      id: given.BOT_ID,
      name: { short: 'Klubban (test)' },
      validDomains: ['bot.example.org'],
      webApplicationInfo: { id: given.ENTRA_APP_ID },
      developer: { name: 'Storregionen', privacyUrl: 'https://example.org' },
      bots: [{ botId: given.BOT_ID, supportsFiles: true }],
    })
  })

  test.each([
    [{ BOT_ID: '' }, 'BOT_ID is absent'],
    [{ BOT_ID: 'klubban' }, 'BOT_ID is not a GUID'],
    [{ BOT_DOMAIN: 'https://bot.example.org' }, 'BOT_DOMAIN is not a host name'],
    [{ WEBSITE_URL: 'http://example.org' }, 'WEBSITE_URL is not an https address'],
  ])('is not made with %j', (wrong, why) => {
    expect(refused({ ...given, ...wrong }).join('\n')).toContain(why)
    expect(() => assemble(files, { ...given, ...wrong }, '1.2.3', menus(declared))).toThrow(why)
  })
})

inLong('npm run package writes a zip with a name and a version that passes the check', () => {
  const { version, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string
    scripts: Record<string, string>
  }
  expect(scripts.package).toBe('node infra/run.mjs appPackage/package.ts')
  const file = join(root, 'dist', `klubban-${version}.zip`)
  rmSync(file, { force: true })
  const said = execFileSync(process.execPath, ['appPackage/package.ts'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(said).toContain('An example only')
  const written = readFileSync(file)
  expect(check({ written }).written).toEqual([])
})

test('npm run package refuses values it cannot use, and names each', () => {
  const refusal = spawnSync(
    process.execPath,
    ['appPackage/package.ts', 'BOT_ID=klubban', 'COLOUR=red'],
    { cwd: root, encoding: 'utf8' },
  )
  expect(refusal.status).toBe(1)
  for (const said of [
    'BOT_ID is not a GUID',
    'COLOUR=red is not a value',
    'BOT_DOMAIN is absent',
    'ENTRA_APP_ID is absent',
  ])
    expect(refusal.stdout).toContain(said)
})

describe('the menus', () => {
  const many = (verbs: readonly string[]): readonly Declared[] =>
    verbs.map((verb) => ({
      words: { sv: [verb], en: [verb] },
      line: { sv: 'x'.repeat(200), en: 'y' },
    }))

  test('have at most twelve rows, each line at most 128 characters, and no scope without rows', () => {
    const all = menus(many(undeclared([])))
    expect(Object.values(all.sv).map((rows) => rows.length)).toEqual([12, 12, 12])
    expect(Math.max(...all.sv.personal.map(({ description }) => description.length))).toBe(128)
    const only = menus(many(['klart']))
    expect(commandLists(only.sv, only.en).lists).toEqual([
      {
        scopes: ['personal'],
        commands: [{ title: 'klart', description: expect.any(String) as string }],
      },
    ])
  })

  // Skipped only while nothing is declared at all.
  const real = commands.map(({ words, example }) => ({ words, line: example }))
  const once = real.length > 0 ? test : test.skip
  once('show only what a command says', () => expect(undeclared(real)).toEqual([]))
})

describe('the pictures', () => {
  test.each([
    ['icon.svg', 'color.png'],
    ['outline.svg', 'outline.png'],
  ])('%s is what %s was drawn from', (source, picture) => {
    const digest = createHash('sha256').update(read(source)).digest('hex')
    expect(readPng(read(picture)).texts.Source).toBe(`${source} sha256 ${digest}`)
    expect(
      readPng(
        withText(
          pngOf(4, () => [1, 2, 3, 4]),
          'Source',
          'other',
        ),
      ).texts.Source,
    ).toBe('other')
  })
})

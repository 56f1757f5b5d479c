import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { StandInConnector } from '../teams/connector.ts'
import { readPaper } from '../minutes/paper.ts'
import { headings, readWord } from '../minutes/word.ts'
import { APP, TENANT, openKeys, stranger } from '../teams/setup.ts'
import { describeInLong } from '../in-long.ts'

const root = resolve(__dirname, '../..')
const run = promisify(execFile)
let folder = ''
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'klubban-build-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Bundles a file of the project, or a text as if it were one, to a folder of that name outside the project. */
async function build(name: string, source?: string): Promise<string> {
  const entry = source === undefined ? 'src/index.ts' : join(folder, `${name}.ts`)
  if (source !== undefined) writeFileSync(entry, source)
  await run(process.execPath, ['infra/build.ts', entry, join(folder, name)], { cwd: root })
  return join(folder, name)
}

interface Started {
  readonly child: ChildProcess
  readonly port: number
  /** Asks it to stop and resolves with its exit code. */
  stop(): Promise<number | null>
}

/** Starts the artefact as its package.json says, and waits for the port it tells. */
async function begin(
  app: string,
  env: Record<string, string>,
  args: readonly string[] = [],
): Promise<Started> {
  const { scripts } = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8')) as {
    scripts: { start: string }
  }
  const child = spawn(process.execPath, [...scripts.start.split(' ').slice(1), ...args], {
    cwd: app,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exit = new Promise<number | null>((done) => child.once('exit', done))
  let said = ''
  const port = await new Promise<number>((told, failed) => {
    const hear = (part: Buffer): void => {
      said += part.toString()
      const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)
      if (found) told(Number(found[1]))
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void exit.then(() => failed(new Error(`ended before it listened: ${said}`)))
  })
  return { child, port, stop: () => (child.kill('SIGTERM'), exit) }
}

const message = (serviceUrl: string, text = 'hjälp', id = '1'): string =>
  JSON.stringify({
    type: 'message',
    id,
    channelId: 'msteams',
    serviceUrl,
    from: { id: '29:anna', name: 'Anna Berg', aadObjectId: 'aad-anna' },
    recipient: { id: `28:${APP}`, name: 'Klubban' },
    conversation: { id: '19:grupp@thread.v2', conversationType: 'groupChat', tenantId: TENANT },
    text,
    locale: 'sv-SE',
    channelData: { tenant: { id: TENANT } },
  })
const json = { 'content-type': 'application/json' }

/* All there is is built, and started: the long form. */
describeInLong('the deployed artefact', () => {
  let app = ''
  let checksum = ''
  beforeAll(async () => {
    app = await build('app')
    checksum = readFileSync(`${app}.zip.sha256`, 'utf8')
  }, 60_000)

  test('holds what production needs and no more', () => {
    const fonts = [
      'DejaVuSans-Bold.ttf',
      'DejaVuSans.ttf',
      'NotoEmoji_400Regular.ttf',
      'NotoSans_400Regular.ttf',
      'NotoSans_400Regular_Italic.ttf',
      'NotoSans_700Bold.ttf',
      'fonts.LEGAL.txt',
    ]
    expect(readdirSync(app).sort()).toEqual([
      ...fonts.filter((name) => name !== 'fonts.LEGAL.txt'),
      // Documents are drawn beside everything else.
      'draw-worker.js',
      'draw-worker.js.LEGAL.txt',
      'draw-worker.js.map',
      'fonts.LEGAL.txt',
      'index.js',
      'index.js.LEGAL.txt',
      'index.js.map',
      'known.bin',
      'package.json',
      'promises.bin',
      'spans.bin',
      'weights.bin',
    ])
    expect(statSync(join(app, 'index.js')).size).toBeLessThan(12e6)
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string
    }
    expect(JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'))).toMatchObject({
      name: 'klubban',
      version,
      type: 'module',
    })
  })

  test('is the same to the byte when it is built again, and its checksum tells it', async () => {
    const again = await build('app')
    const sum = (zip: Buffer): string => createHash('sha256').update(zip).digest('hex')
    const told = readFileSync(`${again}.zip.sha256`, 'utf8')
    expect(told).toBe(`${sum(readFileSync(`${again}.zip`))}  app.zip\n`)
    expect(told).toBe(checksum)
  }, 60_000)

  test('is started in the cloud as it is here', () => {
    const { scripts } = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8')) as {
      scripts: { start: string }
    }
    expect(readFileSync(join(root, 'infra/app.bicep'), 'utf8')).toContain(
      `appCommandLine: 'exec ${scripts.start}'`,
    )
    // What V8 is told about memory; the warning that is left out comes from the bundle alone.
    const here = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: { start: string }
    }
    const flags = ({ start }: { readonly start: string }): readonly string[] =>
      start
        .split(' ')
        .filter((word) => word.startsWith('--') && !word.startsWith('--disable-warning'))
    expect(flags(here.scripts)).toEqual(flags(scripts))
    expect(flags(scripts)).toContain('--no-allocation-site-pretenuring')
  })

  test('runs in an empty folder, answers, and stops when told to', async () => {
    const alone = join(folder, 'alone')
    mkdirSync(alone)
    cpSync(app, alone, { recursive: true })
    const loaded = join(folder, 'loaded.txt')
    writeFileSync(
      join(folder, 'tell.cjs'),
      `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(loaded)}, process.moduleLoadList.join()))`,
    )
    const connector = await new StandInConnector().open()
    const bot = await begin(alone, {
      PORT: '0',
      DATA_DIR: join(folder, 'data'),
      NODE_OPTIONS: `--require ${join(folder, 'tell.cjs')}`,
    })
    try {
      for (const path of ['/health', '/ready', '/metrics'])
        expect([path, (await fetch(`http://127.0.0.1:${bot.port}${path}`)).status]).toEqual([
          path,
          200,
        ])
      expect(
        (
          await fetch(`http://127.0.0.1:${bot.port}/api/messages`, {
            method: 'POST',
            headers: json,
            body: message(connector.url),
          })
        ).status,
      ).toBe(200)
      await until(() => connector.posts.length > 0)
    } finally {
      expect(await bot.stop()).toBe(0)
      await connector.close()
    }
    // Node's own fetch, which takes a part of each start: the bot posts by a package.
    expect(readFileSync(loaded, 'utf8')).toContain('NativeModule http')
    expect(readFileSync(loaded, 'utf8')).not.toContain('undici')
  })

  test('draws the minutes in every form, with its own fonts', async () => {
    const alone = join(folder, 'drawing')
    mkdirSync(alone)
    cpSync(app, alone, { recursive: true })
    const connector = await new StandInConnector().open()
    connector.people.push({ id: '29:anna', name: 'Anna Berg', aadObjectId: 'aad-anna' })
    const bot = await begin(alone, { PORT: '0', DATA_DIR: join(folder, 'drawing-data') })
    let said = 0
    const say = async (text: string): Promise<string> => {
      const before = connector.posts.length
      const id = `said-${(said += 1)}`
      expect(
        (
          await fetch(`http://127.0.0.1:${bot.port}/api/messages`, {
            method: 'POST',
            headers: json,
            body: message(connector.url, text, id),
          })
        ).status,
      ).toBe(200)
      await until(() => connector.posts.length > before)
      const { activity } = connector.posts[before] ?? {}
      return String(activity?.['summary'] ?? activity?.['text'])
    }
    try {
      for (const text of [
        'roll Anna Berg sekreterare',
        'inställningar utkast öppet',
        `nytt möte ${new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)} 09.00-10.00 Rådhuset`,
        'punkt: Överenskommelsen',
        'starta möte',
        'anteckning 1: مرحبا 🎉 och Čálli.',
        'beslut 1: Förslaget antas.',
      ])
        await say(text)
      const links = [
        ...(await say('protokoll')).matchAll(/https?:\S+\/protokoll(\/\S+\.(docx|pdf|html))/g),
      ]
      expect(links.map(([, , form]) => form)).toEqual(['docx', 'pdf', 'html'])
      const [word, paper, page] = await Promise.all(
        links.map(async ([, path]) =>
          Buffer.from(
            await (await fetch(`http://127.0.0.1:${bot.port}/protokoll${path}`)).arrayBuffer(),
          ),
        ),
      )
      expect(headings(readWord(word!)).map(({ text }) => text)).toContain('Överenskommelsen')
      const read = readPaper(paper!)
      expect(read.root.text).toContain('och Čálli.')
      expect(read.root.text).toContain('🎉')
      expect(read.fonts.length).toBeGreaterThanOrEqual(4)
      expect(read.fonts.filter((font) => font.includes('not in the file'))).toEqual([])
      expect(page!.toString()).toContain('Förslaget antas.')
    } finally {
      expect(await bot.stop()).toBe(0)
      await connector.close()
    }
  })

  test('reads free sentences with what lies beside it', async () => {
    const alone = join(folder, 'reading')
    mkdirSync(alone)
    cpSync(app, alone, { recursive: true })
    const connector = await new StandInConnector().open()
    connector.people.push({ id: '29:anna', name: 'Anna Berg', aadObjectId: 'aad-anna' })
    const bot = await begin(alone, { PORT: '0', DATA_DIR: join(folder, 'reading-data') })
    try {
      await fetch(`http://127.0.0.1:${bot.port}/api/messages`, {
        method: 'POST',
        headers: json,
        body: message(connector.url, 'vad har jag att göra?', 'said-1'),
      })
      await until(() => connector.posts.length > 0)
      expect(JSON.stringify(connector.posts[0]?.activity)).toContain('Läst som ”mina uppdrag”')
    } finally {
      expect(await bot.stop()).toBe(0)
      await connector.close()
    }
  })

  test('tells what is wrong with its settings, and ends', async () => {
    await expect(begin(app, { NODE_ENV: 'production' })).rejects.toThrow(
      'MicrosoftAppId is absent in production',
    )
  })

  test('carries the Cosmos engine, and signs in to Azure, from the same file', async () => {
    const env = {
      STORE: 'cosmos',
      COSMOS_ENDPOINT: 'https://localhost:1',
      COSMOS_DATABASE: 'k',
      COSMOS_CONTAINER: 'k',
      COSMOS_KEY: 'eA==',
    }
    await expect(begin(app, env)).rejects.toThrow(
      'Cosmos DB does not answer at https://localhost:1',
    )
    expect(readFileSync(join(app, 'index.js'), 'utf8')).toContain('ManagedIdentityCredential')
  })

  test('answers a signed message and refuses a forged one', async () => {
    const connector = await new StandInConnector().open()
    const keys = await openKeys(() => connector.url)
    const signed = await build(
      'signed',
      `
      import { readConfig } from ${JSON.stringify(join(root, 'src/config.ts'))}
      import { start } from ${JSON.stringify(join(root, 'src/start.ts'))}
      const credentials = {
        isValidAppId: async () => true, isAuthenticationDisabled: async () => false,
        createCredentials: async () => ({ appId: '${APP}', signRequest: async (request) => (request.headers.set('Authorization', 'Bearer made'), request) }),
      }
      const quiet = () => undefined
      const bot = await start(readConfig(process.env), {
        now: () => new Date(), newId: () => crypto.randomUUID().replaceAll('-', ''), random: Math.random, log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
        trust: { addresses: JSON.parse(process.argv[2]), hosts: () => true, credentials, paced: false },
      })
      process.on('SIGTERM', () => void bot.stop().then(() => process.exit(0)))
      process.stdout.write(\`http://127.0.0.1:\${bot.port}\`)`,
    )
    const env = {
      PORT: '0',
      DATA_DIR: join(folder, 'signed-data'),
      MicrosoftAppId: APP,
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppTenantId: TENANT,
    }
    // A registered bot makes no store of its own accord: an empty folder may be a disk that is not there.
    const made = spawnSync(process.execPath, ['src/store-tool.ts', 'init'], { cwd: root, env })
    expect(made.status).toBe(0)
    const bot = await begin(signed, env, [JSON.stringify(keys.trust.addresses)])
    const post = (token: string) =>
      fetch(`http://127.0.0.1:${bot.port}/api/messages`, {
        method: 'POST',
        headers: { ...json, authorization: `Bearer ${token}` },
        body: message(connector.url),
      })
    try {
      expect((await post(keys.token({}, { key: stranger }))).status).toBe(401)
      expect(connector.requests).toEqual([])
      expect((await post(keys.token())).status).toBe(200)
      await until(() => connector.posts.length > 0)
      expect(connector.requests.map(({ authorization }) => authorization)).toContain('Bearer made')
    } finally {
      expect(await bot.stop()).toBe(0)
      await connector.close()
      await keys.close()
    }
  }, 60_000)
})

describeInLong('the build', () => {
  test.each([
    [
      'takes in what belongs to development',
      "import { fc } from 'fast-check'\nconsole.log(fc)",
      'fast-check',
    ],
    [
      'would look for a package at run time',
      "try { require('not-here-at-all') } catch {}",
      'not-here-at-all',
    ],
  ])(
    'is refused when it %s',
    async (_, source, said) => {
      await expect(build('refused', source)).rejects.toThrow(said)
    },
    30_000,
  )

  test('says why when something that was left out is used after all', async () => {
    const app = await build(
      'tokens',
      "import { GPTTokenizer } from '@microsoft/teams-ai'\nimport * as dialogs from 'botbuilder-dialogs'\nconsole.log(dialogs.Dialog.name, new GPTTokenizer().encode('x'))",
    )
    await expect(run(process.execPath, [join(app, 'index.js')])).rejects.toThrow(
      'Error: gpt-tokenizer (counts tokens for language models) is left out of this build',
    )
  }, 30_000)
})

async function until(true_: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (true_()) return
    await sleep(25)
  }
  throw new Error('it did not happen within five seconds')
}

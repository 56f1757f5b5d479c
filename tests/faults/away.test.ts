import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { sv } from '../../src/language/sv/index.ts'
import { StandInConnector } from '../teams/connector.ts'
import {
  besideInLong,
  closing,
  cosmosServer,
  cosmosSettings,
  cosmosStore,
  longest,
  place,
  shared,
  LIMIT_MS,
} from './crew.ts'
import { Service } from './service.ts'
import { chatId, Speaker } from './speaker.ts'
import { Wire, type WireState } from './wire.ts'

const BUSY = sv.talk.busy({})

interface Stage {
  readonly service: Service
  readonly speaker: Speaker
  /** Says something and gives the answer. */
  ask(text: string): Promise<string>
}

/** A running bot in a group chat. */
async function stage(env: Readonly<Record<string, string>>, limit?: number): Promise<Stage> {
  const connector = closing(await new StandInConnector().open())
  connector.rosters.set(chatId('a'), [
    { id: '29:anna', aadObjectId: 'aad-anna', name: 'Anna Berg' },
  ])
  const service = await new Service(env, limit).started()
  const speaker = new Speaker(service.url, connector.url)
  const answer = async (): Promise<string> => {
    while (connector.posts.length === 0) await sleep(20)
    const { activity } = connector.posts.shift()!
    return String(activity['text'] ?? activity['summary'])
  }
  await speaker.install('a')
  await answer()
  return {
    service,
    speaker,
    async ask(text) {
      const said = speaker.say('a', text)
      const words = await answer()
      expect(await said).toBe(200)
      return words
    },
  }
}

/** In order of letters. */
const themes = async (one: Stage): Promise<readonly string[]> =>
  [...(await one.ask('teman')).matchAll(/Tema [a-z]+\d*/g)].map(([name]) => name).sort()
const state = async ({ speaker }: Stage): Promise<readonly string[]> => [
  await speaker.page('/health'),
  await speaker.page('/ready'),
]

const WELL = ['200 ok', '200 ready']
const ILL = ['200 ok', '503 the store is out of reach']

test.concurrent(
  'a database that another process has locked: told kindly, and over when it is over',
  async () => {
    const folder = mkdtempSync(join(shared, 'locked-'))
    const one = await stage({ DATA_DIR: folder })
    await one.ask('tema: Tema ett')
    expect(await state(one)).toEqual(WELL)
    const other = new DatabaseSync(join(folder, 'klubban.db'))
    other.exec('BEGIN IMMEDIATE')
    expect(await one.ask('tema: Tema två')).toBe(BUSY)
    expect(await themes(one)).toEqual(['Tema ett'])
    expect(await state(one)).toEqual(ILL)
    other.exec('COMMIT')
    other.close()
    expect(await state(one)).toEqual(WELL)
    await one.ask('tema: Tema tre')
    expect(await themes(one)).toEqual(['Tema ett', 'Tema tre'])
  },
  LIMIT_MS,
)

besideInLong(
  'a disk that is full: told kindly, what was recorded stays, and there is room again when there is room',
  async () => {
    const folder = mkdtempSync(join(shared, 'full-'))
    const one = await stage({ DATA_DIR: folder }, 210)
    const recorded: string[] = []
    for (let number = 1; ; number += 1) {
      const answer = await one.ask(`tema: Tema nr${number} ${'med mycket att säga '.repeat(9)}`)
      if (answer === BUSY) break
      recorded.push(`Tema nr${number}`)
    }
    expect(recorded.length).toBeGreaterThan(3)
    expect(await themes(one)).toEqual([...recorded].sort())
    // There may be room yet for a small write or two, such as the bot's own when it looks whether it can write again.
    const patient = one.ask(`tema: Tema till ${'med mycket att säga '.repeat(9)}`)
    while ((await state(one))[1] !== ILL[1]) await sleep(50)
    await one.service.room()
    // Whoever speaks while room is made need not say it again.
    expect(await patient).toContain('Tema till')
    expect(await state(one)).toEqual(WELL)
    await one.ask('tema: Tema sist')
    expect(await themes(one)).toEqual([...recorded, 'Tema sist', 'Tema till'].sort())
  },
  120_000,
)

/** `silent`: connections are taken and nothing comes back. It takes the SDK longer to believe, so it is played by hand. */
const broken: readonly WireState[] = longest ? ['gone', 'silent', 'deaf'] : ['gone']

besideInLong.each(broken)(
  'a Cosmos account at the end of a wire that is %s: told kindly, and over when it is over',
  async (how) => {
    const server = closing(await cosmosServer())
    await (await cosmosStore(server.endpoint)).close()
    const wire = closing(await new Wire(server.endpoint).open())
    const one = await stage(cosmosSettings(wire.url))
    await one.ask('tema: Tema ett')
    expect(await state(one)).toEqual(WELL)
    await wire.turn(how)
    const [answer, ...states] = await Promise.all([
      one.ask('tema: Tema två'),
      one.speaker.page('/health'),
      one.speaker.page('/ready'),
    ])
    expect([answer, ...states]).toEqual([BUSY, ...ILL])
    await wire.turn('slow')
    await one.ask('tema: Tema tre')
    expect(await themes(one)).toEqual(['Tema ett', 'Tema tre'])
    await wire.turn('whole')
    expect(await state(one)).toEqual(WELL)
    expect(await one.service.stop('SIGTERM')).toBe(0)
  },
  120_000,
)

besideInLong(
  'a connector that is not there: what is said is recorded, and those concerned, and whoever spoke, are told when it is back',
  async () => {
    const here = closing(await place('sqlite'))
    const { connector } = here
    const wire = closing(await new Wire(connector.url).open())
    const copy = here.copy()
    await copy.start('2027-03-01T08:00:00Z')
    const speaker = new Speaker(copy.url, wire.url)
    for (const text of ['nytt möte 2027-03-24 08:30-12:00 Lokal Ek', 'starta möte']) {
      if (text.startsWith('nytt')) await speaker.install('a')
      await speaker.say('a', text)
    }
    await connector.take()
    await wire.turn('gone')
    expect(
      await speaker.say('a', 'uppdrag: Se över det ; ansvarig Bo Ek ; senast 2027-05-05'),
    ).toBe(200)
    expect([await speaker.page('/health'), await speaker.page('/ready')]).toEqual(WELL)
    for (const at of ['2027-03-01T08:05:00Z', '2027-03-01T08:10:00Z']) await copy.tick(at)
    expect(await connector.take()).toEqual([])
    await wire.turn('whole')
    await copy.tick('2027-03-01T09:00:00Z')
    const told = (await connector.take()).map(
      ({ conversation, text }) =>
        `${conversation}: ${text.includes('Sent svar') ? 'late, ' : ''}${String(text.includes('Se över det'))}`,
    )
    expect(told.sort()).toEqual([`${chatId('a')}: late, true`, 'a:29:bo: true'])
  },
  LIMIT_MS,
)

import { join } from 'node:path'
import { asDocuments } from '../../src/store/as-documents.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { compared, type Part, type Series } from './claims.ts'
import { DUE_AT, DUE_ON, GIVEN, groupWithReminders, write } from './groups.ts'
import { openKeys } from './keys.ts'
import { cpuMs, firstLine, run, type Server } from './processes.ts'
import { median, postsSoFar, turned } from './rounds.ts'
import type { Setting } from './setting.ts'

const GROUPS = 100
const PEOPLE = 20
const REMINDERS = GROUPS * PEOPLE
/** Posts under way, as with four groups of which eight people each are sent to. */
const AT_ONCE = 32
/** Teams lets an app make 50 calls a second in one tenant. */
const TENANT_LIMIT = 50

/** Requirement 5: 2,000 reminders to 2,000 people in their own chats, from the store to the ledger, beside nothing but posts of the same size. */
export async function sending(setting: Setting): Promise<Part> {
  const { connectorPort, rounds } = setting
  const keys = await openKeys(`http://127.0.0.1:${connectorPort}/`)
  const ours: number[] = []
  const posting: number[] = []
  const raw: number[] = []
  const cpu: number[] = []
  for (let round = -1; round < rounds; round += 1) {
    for (const which of turned(['ours', 'messenger', 'raw'] as const, round)) {
      const keep = (values: number[], value: number): void =>
        void (round >= 0 && values.push(value))
      if (which === 'raw') keep(raw, await posted('raw', connectorPort))
      else if (which === 'messenger') keep(posting, await posted('messenger', connectorPort))
      else {
        const { perSecond, cpuUs } = await pass(setting, keys.env, round)
        keep(ours, perSecond)
        if (cpuUs !== undefined) keep(cpu, cpuUs)
      }
    }
  }
  const limited = await pass(setting, { ...keys.env, BENCH_PACED: 'true' }, rounds)
  await keys.close()
  const reminders: Series = {
    name: `${REMINDERS.toLocaleString('en')} reminders, from the store to the ledger`,
    unit: 'posts/s',
    values: ours,
    ...(cpu.length > 0 && { cpuUs: median(cpu) }),
  }
  const sent: Series = {
    name: 'the same posts through our messenger',
    unit: 'posts/s',
    values: posting,
  }
  const posts: Series = { name: 'the same posts by undici alone', unit: 'posts/s', values: raw }
  const paced: Series = {
    name: 'reminders within Teams’ limits',
    unit: 'posts/s',
    values: [limited.perSecond],
  }
  return {
    series: [reminders, sent, posts, paced],
    claims: [
      compared(5, 'proactive posts with credentials, to undici alone', sent, posts, {
        atLeast: 0.5,
      }),
      compared(
        5,
        'reminders, claimed by group and settled one by one in flushed commits, to undici alone',
        reminders,
        posts,
        { atLeast: 0.15 },
      ),
      {
        part: 5,
        what: 'calls a second with Teams’ limits on',
        figure: limited.perSecond,
        atMost: TENANT_LIMIT * 1.05,
        of: `${REMINDERS.toLocaleString('en')} reminders in one tenant, which may take ${TENANT_LIMIT} calls a second`,
      },
    ],
  }
}

/** One look of a bot at what is due, in a process of its own; a new store each time. */
async function pass(
  { connectorPort, bot, folder }: Setting,
  env: Readonly<Record<string, string>>,
  round: number,
): Promise<{ readonly perSecond: number; readonly cpuUs: number | undefined }> {
  const place = folder(`sending-${round}`)
  const serviceUrl = `http://127.0.0.1:${connectorPort}/`
  await prepare(place, serviceUrl, 0)
  const server: Server = await bot(place, { ...env, BENCH_AT: DUE_AT })
  // The bot has sent much before, as those beside it have.
  await look(server)
  await prepare(place, serviceUrl, GROUPS)
  const before = await postsSoFar(connectorPort)
  const cpuBefore = cpuMs(server)
  const began = performance.now()
  const failed = await look(server)
  const seconds = (performance.now() - began) / 1000
  const cpuAfter = cpuMs(server)
  const sent = (await postsSoFar(connectorPort)) - before
  await server.stop()
  if (failed > 0 || sent !== REMINDERS)
    throw new Error(`${sent} of ${REMINDERS} reminders were sent, ${failed} groups failed`)
  return {
    perSecond: sent / seconds,
    cpuUs:
      cpuBefore === undefined || cpuAfter === undefined
        ? undefined
        : ((cpuAfter - cpuBefore) * 1000) / sent,
  }
}

/** Puts groups into the store, of which everybody has something due. */
async function prepare(place: string, serviceUrl: string, from: number): Promise<void> {
  const store = asDocuments(openSqliteStore(join(place, 'klubban.db'), () => GIVEN))
  for (let group = from; group < from + GROUPS; group += 1)
    await write(
      store,
      groupWithReminders(group, { people: PEOPLE, given: GIVEN, dueOn: DUE_ON, serviceUrl }),
    )
  await store.close()
}

/** One look at what is due: how many groups failed. */
async function look(server: Server): Promise<number> {
  const told = server.line()
  server.child.kill('SIGUSR2')
  return (JSON.parse(await told) as { failed: number }).failed
}

/** Nothing but posts, in a process of its own on the core that the bot has. */
const posted = async (what: 'raw' | 'messenger', connectorPort: number): Promise<number> =>
  Number(
    await firstLine(
      run(
        ['tests/bench/posting.ts', what, String(connectorPort), String(REMINDERS), String(AT_ONCE)],
        {},
        true,
      ),
    ),
  )

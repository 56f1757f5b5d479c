/**
 * The bot as production runs it, for the benchmark: `infra/build.ts` makes the same one file of it. Three things are not Teams': its people
 * speak without end, its rate limits are off, since 7 posts a second to one chat would be all there is to measure, and with a registration the
 * keys that tokens are checked with lie where `BENCH_KEYS` says, and the bot's own token is a made one. `BENCH_AT` is an instant at which it
 * takes itself to have started, since reminders go out in working hours.
 */
import { createHash, randomInt, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { pino } from 'pino'
import { unlimited } from '../../src/doors/rate-limit.ts'
import { readConfig } from '../../src/config.ts'
import { start } from '../../src/start.ts'
import { openSqlite, sqliteFile } from '../../src/store/open.ts'
import type { Trust } from '../../src/teams/teams.ts'

const bearer = `Bearer ${createHash('sha256').update('made').digest('hex')}`
const credentials = {
  isValidAppId: async (id: string) => id === process.env['MicrosoftAppId'],
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({
    appId: process.env['MicrosoftAppId'],
    signRequest: async (request: { headers: Headers }) => {
      request.headers.set('Authorization', bearer)
      return request
    },
  }),
} as unknown as NonNullable<Trust['credentials']>

const keys = process.env['BENCH_KEYS']
const config = readConfig(process.env)
// What an operator does once: a bot that people rely on makes no store by itself.
if (!existsSync(sqliteFile(config))) await openSqlite(config, { now: () => new Date() }).close()
const startsAt = process.env['BENCH_AT']
const shiftMs = startsAt ? Date.parse(startsAt) - Date.now() : 0
const running = await start(config, {
  now: () => new Date(Date.now() + shiftMs),
  newId: () => randomUUID().replaceAll('-', ''),
  random: () => randomInt(2 ** 32) / 2 ** 32,
  log: pino({ level: 'error' }),
  flood: unlimited,
  trust: {
    paced: process.env['BENCH_PACED'] === 'true',
    ...(keys && {
      addresses: JSON.parse(keys) as Record<string, string>,
      hosts: () => true,
      credentials,
    }),
  },
})

// One look at what is due, when the benchmark asks for it.
process.on(
  'SIGUSR2',
  () => void running.pass().then((report) => process.stdout.write(`${JSON.stringify(report)}\n`)),
)
process.on('SIGTERM', () => process.exit(0))

/** The bot as `npm start` runs it, but for Teams' rate limits: 7 posts a second to one chat would be all there is to measure. */
import { randomBytes, randomInt } from 'node:crypto'
import { pino } from 'pino'
import { readConfig } from '../../src/config.ts'
import { start } from '../../src/start.ts'

await start(readConfig(process.env), {
  now: () => new Date(), newId: () => randomBytes(16).toString('hex'), random: () => randomInt(2 ** 32) / 2 ** 32,
  log: pino({ level: 'error' }), trust: { paced: false },
})

process.on('SIGTERM', () => process.exit(0))

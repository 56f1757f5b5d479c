import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands } from '../../src/acts/index.ts'
import { readConfig } from '../../src/config.ts'
import { createBot } from '../../src/doors/hear.ts'
import { start, type Running } from '../../src/start.ts'

/** The whole bot, started on a free port with a store in a folder of its own, where Anna Berg leads the group. */
export interface Started {
  readonly running: Running
  say(text: string): Promise<string>
  end(): Promise<void>
}

export async function started(now: string): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'klubban-'))
  const quiet = (): undefined => undefined
  let ids = 0
  const running = await start(readConfig({ PORT: '0', DATA_DIR: folder }), {
    now: () => new Date(now),
    newId: () => `id${String((ids += 1)).padStart(30, '0')}`,
    random: () => 0.5,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  })
  const conversation = {
    id: 'chat',
    kind: 'groupChat',
    tenantId: 't',
    serviceUrl: 'http://127.0.0.1:9/',
    botId: '28:bot',
  } as const
  const anna = { name: 'Anna Berg', teamsId: '29:1', aadId: 'aad-1' }
  // Nobody answers at that address: the group is made of those who speak.
  const members = (): Promise<never> => Promise.reject(new Error('nobody there'))
  const messenger = { ...running.world.messenger, members }
  const bot = createBot({ ...running.world, messenger }, commands)
  await bot.happened({ kind: 'installed', conversation, groupName: 'Chefsgruppen', by: anna })
  const hear = (text: string) =>
    bot.hear({ activityId: `s${(ids += 1)}`, conversation, sender: anna, text, mentioned: [] })
  return {
    running,
    say: async (text) => (await hear(text)).answer?.text ?? '',
    end: async () => {
      await running.stop(0)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

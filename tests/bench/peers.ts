import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './processes.ts'

/** Everything the benchmark makes lies here; git does not see it. */
export const benchFolder = join(root, '.bench')
const folder = join(benchFolder, 'peers')

/** Never dependencies of the bot: what it is compared with is installed here, by the benchmark alone. */
const versions = {
  '@microsoft/agents-hosting': '1.8.1',
  '@microsoft/teams-ai': '1.7.4',
  '@microsoft/teams.apps': '2.1.0',
  botbuilder: '4.23.3',
  express: '5.3.0',
  openai: '4.77.4',
  restify: '12.0.0',
  undici: '7.30.2',
}

/** Installs the peers unless they are there, and gives the folder they are started from. */
export function installPeers(): string {
  const wanted = JSON.stringify(
    { name: 'klubban-bench-peers', private: true, dependencies: versions },
    null,
    2,
  )
  const file = join(folder, 'package.json')
  const done = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(done) || readFileSync(file, 'utf8') !== wanted) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, wanted)
    process.stdout.write('installing the peers …\n')
    const { status } = spawnSync(
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund'],
      { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
    )
    if (status !== 0) throw new Error('the peers could not be installed: is there a network?')
  }
  cpSync(join(import.meta.dirname, 'peers'), folder, { recursive: true })
  return folder
}

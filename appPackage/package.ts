/**
 * Writes the app package: `npm run package -- BOT_ID=… ENTRA_APP_ID=… BOT_DOMAIN=… ORGANISATION=… WEBSITE_URL=…`;
 * `npm run package -- --help` tells what each is.
 * Without any value it writes an example, marked as such in its name, which Teams accepts and no bot answers.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { commands } from '../src/acts/index.ts'
import { purposeOf } from '../src/acts/talk/help.ts'
import { textsIn } from '../src/language/texts.ts'
import { assemble, parameters, refused, type Given } from './assemble.ts'
import { faultsOf } from './check.ts'
import { menus, undeclared } from './commands.ts'

const root = `${import.meta.dirname}/..`
const example: Given = {
  BOT_ID: '11111111-2222-4333-8444-555555555555',
  ENTRA_APP_ID: '99999999-8888-4777-8666-555555555555',
  BOT_DOMAIN: 'klubban.example.org',
  ORGANISATION: 'Exempelkommunen',
  WEBSITE_URL: 'https://example.org',
  NAME_SUFFIX: ' (exempel)',
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const list = Object.entries(parameters)
  .map(([name, { needed, why }]) => `  ${name}${needed ? '' : ' (optional)'}: ${why}`)
  .join('\n')

/** Writes the package and returns the exit code. */
async function write(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) return (say(`Values, each as NAME=value:\n${list}`), 0)
  const pairs = args.map((arg) => /^(\w+)=(.*)$/s.exec(arg))
  const unknown = args.filter(
    (_, at) => !pairs[at] || !Object.hasOwn(parameters, pairs[at][1] ?? ''),
  )
  const given: Given =
    args.length === 0
      ? example
      : Object.fromEntries(pairs.flatMap((pair) => (pair ? [[pair[1], pair[2]]] : [])))
  const faults = [
    ...unknown.map((arg) => `${arg} is not a value that the package has`),
    ...refused(given),
  ]
  if (faults.length > 0)
    return (
      say(
        `No package was written:\n${faults.map((fault) => `  ${fault}`).join('\n')}\nThe values are:\n${list}`,
      ),
      1
    )

  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
    version: string
  }
  const read = (name: string): Buffer => readFileSync(`${import.meta.dirname}/${name}`)
  const files = {
    manifest: read('manifest.json').toString(),
    en: read('en.json').toString(),
    color: read('color.png'),
    outline: read('outline.png'),
  }
  const declared = commands.map((command) => ({
    words: command.words,
    line: {
      sv: purposeOf({ t: textsIn('sv') }, command),
      en: purposeOf({ t: textsIn('en') }, command),
    },
  }))
  const zip = assemble(files, given, version, menus(declared))
  const objections = await faultsOf(zip)
  if (objections.length > 0)
    return (
      say(
        `No package was written, Teams would refuse it:\n${objections.map((fault) => `  ${fault}`).join('\n')}`,
      ),
      1
    )

  mkdirSync(`${root}/dist`, { recursive: true })
  writeFileSync(`${root}/dist/klubban-${version}.zip`, zip)
  say(`dist/klubban-${version}.zip, ${Math.ceil(zip.length / 1024)} KB, for bot ${given.BOT_ID}`)
  if (undeclared(declared).length > 0)
    say(`Left out of the menus, since no command says it: ${undeclared(declared).join(', ')}`)
  if (args.length === 0)
    say(`An example only: no bot answers it. For a real one, give the values:\n${list}`)
  return 0
}

process.exitCode = await write(process.argv.slice(2))

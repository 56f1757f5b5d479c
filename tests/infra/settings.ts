import { readConfig } from '../../src/config.ts'

/** Settings of `src/config.ts` that the deployment does not set, and why. */
const leftAlone: Readonly<Record<string, string>> = {
  DATA_DIR: 'belongs to the embedded store',
  COSMOS_KEY: 'belongs to an emulator',
  MicrosoftAppPassword: 'a managed identity has none',
  REMINDER_TICK_SECONDS: 'its default is right',
  CLOCK_TRUST_SECONDS: 'its default is right',
}
/** Settings that the platform reads, and the bot does not. */
const forThePlatform = [
  'WEBSITE_RUN_FROM_PACKAGE',
  'SCM_DO_BUILD_DURING_DEPLOYMENT',
  'WEBSITES_CONTAINER_STOP_TIME_LIMIT',
]

/** What stands in for a value that only Azure knows, by the property that is asked of a resource. */
const afterwards: Readonly<Record<string, string>> = {
  clientId: '11111111-2222-4333-8444-000000000003',
  defaultHostName: 'klubban.azurewebsites.net',
  documentEndpoint: 'https://klubban.documents.azure.com:443/',
}

/** `[reference('<id>', '<version>').property]`, alone or within a text, as the snapshot leaves it. Throws on any other expression. */
function known(value: string): string {
  if (!value.startsWith('[')) return value
  const form = /^\[(?:format\('([^']*)', )?reference\('[^']+', '[\w-]+'\)\.(\w+)\)?\]$/.exec(value)
  const told = afterwards[form?.[2] ?? '']
  if (!form || told === undefined) throw new Error(`nobody knows ${value}`)
  return form[1]?.replace('{0}', told) ?? told
}

/** The settings go through the bot's own check, which also tells which keys it reads. */
export function settingFaults(given: Readonly<Record<string, string>>): readonly string[] {
  const faults: string[] = []
  const asked = new Set<string>()
  try {
    const settings = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [key, known(value)]),
    )
    const env = new Proxy(settings, {
      get: (target, key) => (asked.add(String(key)), target[String(key)]),
    })
    const { production, app, store, host } = readConfig(env)
    if (!production || app?.type !== 'UserAssignedMSI' || store.kind !== 'cosmos')
      faults.push('the settings do not make a production bot')
    if (host !== '0.0.0.0')
      faults.push(`the bot listens on ${host}, where the platform does not reach it`)
  } catch (error) {
    faults.push((error as Error).message)
  }
  const set = Object.keys(given)
  return [
    ...faults,
    ...[...asked]
      .filter((key) => given[key] === undefined && !leftAlone[key])
      .map((key) => `config.ts reads ${key}, and it is not set`),
    ...set
      .filter((key) => !asked.has(key) && !forThePlatform.includes(key))
      .map((key) => `nobody reads the setting ${key}`),
    ...set
      .filter((key) => leftAlone[key])
      .map((key) => `${key} is set, though it ${leftAlone[key]}`),
  ]
}

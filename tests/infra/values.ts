/** What must be true of what a deployment would lay, read from the compiler's snapshot of it. */
import { GRACE_MS, LAST_WORDS_MS } from '../../src/teams/teams.ts'
import { settingFaults } from './settings.ts'
import { kinds, logs, type Json, type Wanted } from './wanted.ts'

export interface Laid {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly location?: string
  readonly properties?: { readonly [key: string]: Json }
}

export interface Snapshot {
  readonly predictedResources: readonly Laid[]
  readonly outputs: Readonly<Record<string, string>>
}

/** Where a value is not what is wanted of it, each with its place. */
function unlike(value: Json | undefined, wanted: Wanted, at: string): string[] {
  if (wanted instanceof RegExp)
    return typeof value !== 'object' && wanted.test(String(value))
      ? []
      : [`${at} is ${JSON.stringify(value)}`]
  if (Array.isArray(wanted)) {
    if (!Array.isArray(value) || value.length !== wanted.length)
      return [`${at} is ${JSON.stringify(value)}`]
    return wanted.flatMap((one: Wanted, index) =>
      unlike(value[index] as Json, one, `${at}.${index}`),
    )
  }
  if (typeof wanted !== 'object' || wanted === null)
    return value === wanted ? [] : [`${at} is ${JSON.stringify(value)}`]
  const parts = typeof value === 'object' && value !== null ? (value as Record<string, Json>) : {}
  return Object.entries(wanted).flatMap(([key, one]) => unlike(parts[key], one, `${at}.${key}`))
}

const last = ({ name }: Laid): string => name.split('/').at(-1) ?? ''
const listed = (names: readonly string[]): string =>
  [...names].sort((one, other) => one.localeCompare(other)).join()

/** Everything that is wrong with what would be laid. Empty: all is well. */
export function faultsOf(snapshot: Snapshot, production: boolean): readonly string[] {
  const { predictedResources: laid } = snapshot
  const known = kinds(production)
  const each = laid.flatMap((resource) => {
    const wanted = known[resource.type.replace('Microsoft.', '')]
    if (!wanted) return [`${resource.type} is not known here`]
    return unlike(resource as unknown as Json, wanted, `${resource.type}, ${last(resource)}: it`)
  })
  const settings = (laid.find(({ type }) => type.endsWith('sites/config'))?.properties ??
    {}) as Record<string, string>
  return [
    ...each,
    ...nameFaults(laid),
    ...togetherFaults(snapshot, settings, production),
    ...settingFaults(settings),
  ]
}

/** Azure's own rules for names, the narrowest of them for all: what is long or rare in a name is no use to anybody. */
function nameFaults(laid: readonly Laid[]): string[] {
  // The workspace is laid twice, the second time with its rule.
  const ids = laid.filter(({ type }) => !type.endsWith('/workspaces')).map(({ id }) => id)
  return [
    ...laid
      .filter(
        ({ name }) => !/^[a-zA-Z0-9][a-zA-Z0-9-]{1,42}[a-zA-Z0-9]$/.test(name.split('/')[0] ?? ''),
      )
      .map(({ name }) => `the name ${name} is not allowed`),
    ...laid
      .filter(
        ({ name, type, location }) =>
          !name.includes('/') && !/locks|diagnosticSettings/.test(type) && !location,
      )
      .map(({ type }) => `${type} is laid nowhere`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two of ${id}`),
  ]
}

/** What must be there, and what must agree with what. */
function togetherFaults(
  { predictedResources: laid, outputs }: Snapshot,
  settings: Readonly<Record<string, string>>,
  production: boolean,
): string[] {
  const all = (end: string): readonly Laid[] => laid.filter(({ type }) => type.endsWith(end))
  const of = (end: string): Readonly<Record<string, any>> => all(end).at(-1)?.properties ?? {}
  const site = (all('Web/sites')[0] ?? {}) as { identity?: { userAssignedIdentities?: object } }
  const alerts = [...all('scheduledQueryRules'), ...all('metricAlerts')].map(({ name }) =>
    name.replace(/^klubban-\w+-\w{6}-/, ''),
  )
  const diagnosed = (of_: string): Json =>
    laid.find(({ id, type }) => type.endsWith('diagnosticSettings') && id.includes(of_))
      ?.properties ?? null
  const containers = production ? 'klubban' : 'klubban,klubban-test'
  const pairs: readonly (readonly [what: string, found: unknown, wanted: unknown])[] = [
    ['the alerts', listed(alerts), 'faults,reminders-late,sends-failing,silent,throttled,unwell'],
    ['doors closed to passwords', listed(all('CredentialsPolicies').map(last)), 'ftp,scm'],
    ['locks', all('locks').length, production ? 2 : 0],
    ['the database', settings['COSMOS_DATABASE'], listed(all('sqlDatabases').map(last))],
    ['the containers', listed(all('containers').map(last)), containers],
    ['the container', settings['COSMOS_CONTAINER'], 'klubban'],
    ['the right to the data', all('sqlRoleAssignments').length, 1],
    ['the channel', all('channels').map(last).join(), 'MsTeamsChannel'],
    [
      "the bot's address",
      of('botServices')['endpoint'],
      settings['PUBLIC_URL']?.replace("'https://{0}'", "'https://{0}/api/messages'"),
    ],
    ["the bot's id", of('botServices')['msaAppId'], settings['MicrosoftAppId']],
    [
      'the identity',
      listed(Object.keys(site.identity?.userAssignedIdentities ?? {})),
      of('botServices')['msaAppMSIResourceId'],
    ],
    ['the output botId', outputs['botId'], settings['MicrosoftAppId']],
    [
      'the output botDomain',
      settings['PUBLIC_URL'],
      `[format('https://{0}', ${outputs['botDomain']?.slice(1, -1)})]`,
    ],
    [
      'the rule that logs pass',
      of('workspaces')['defaultDataCollectionRuleResourceId'],
      all('dataCollectionRules')[0]?.id,
    ],
  ]
  const grace = Number(settings['WEBSITES_CONTAINER_STOP_TIME_LIMIT']) * 1000
  return [
    ...pairs
      .filter(([, found, wanted]) => found !== wanted)
      .map(([what, found, wanted]) => `${what}: ${String(found)}, not ${String(wanted)}`),
    ...unlike(
      diagnosed('/databaseAccounts/'),
      {
        ...(logs('ControlPlaneRequests', 'DataPlaneRequests') as object),
        logAnalyticsDestinationType: 'Dedicated',
      },
      "the store's log",
    ),
    ...unlike(
      diagnosed('/sites/'),
      logs(
        'AppServiceConsoleLogs',
        'AppServicePlatformLogs',
        'AppServiceAuditLogs',
        'AppServiceIPSecAuditLogs',
      ),
      "the bot's log",
    ),
    ...(grace >= GRACE_MS + LAST_WORDS_MS + 5000 && grace <= 120_000
      ? []
      : [`the platform waits ${grace} ms for the bot to end`]),
  ]
}

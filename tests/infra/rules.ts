/** What must be true of the files in `infra/`, for every environment that has a parameter file. */
import { readConfig } from '../../src/config.ts'
import { containerDefinition } from '../../src/store/cosmos-provision.ts'
import { readBicep, within, type Bicep } from './bicep.ts'
import { deploy, text, type Deployed, type Files, type Json } from './deploy.ts'

/** Microsoft's own limits and spellings, taken from the schemas of the resource manager at these versions. */
interface Kind {
  readonly version: string
  /** Of the last part of the name. */
  readonly name: RegExp
  /** Every property name that may occur in it. */
  readonly words: string
  /** Paths that must be there, and what they must be; `undefined`: anything. */
  readonly needs?: Readonly<Record<string, Json | RegExp | undefined>>
}

/** The container as the bot itself would create it in an emulator. */
const container = containerDefinition('klubban')

const kinds: Readonly<Record<string, Kind>> = {
  'Microsoft.ManagedIdentity/userAssignedIdentities': {
    version: '2023-01-31',
    name: /^[A-Za-z0-9][\w-]{2,127}$/,
    words: '',
    needs: { location: undefined },
  },
  'Microsoft.OperationalInsights/workspaces': {
    version: '2023-09-01',
    name: /^[A-Za-z0-9][A-Za-z0-9-]{2,61}[A-Za-z0-9]$/,
    words: 'retentionInDays features disableLocalAuth',
    needs: {
      location: undefined,
      'properties.sku.name': 'PerGB2018',
      'properties.retentionInDays': undefined,
      'properties.features.disableLocalAuth': true,
    },
  },
  'Microsoft.DocumentDB/databaseAccounts': {
    version: '2024-11-15',
    name: /^[a-z0-9][a-z0-9-]{1,42}[a-z0-9]$/,
    words:
      'databaseAccountOfferType capabilities locations locationName failoverPriority isZoneRedundant consistencyPolicy defaultConsistencyLevel backupPolicy type continuousModeProperties tier disableLocalAuth disableKeyBasedMetadataWriteAccess minimalTlsVersion publicNetworkAccess',
    needs: {
      location: undefined,
      kind: 'GlobalDocumentDB',
      'properties.databaseAccountOfferType': 'Standard',
      'properties.capabilities.0.name': 'EnableServerless',
      'properties.locations.0.locationName': undefined,
      'properties.disableLocalAuth': true,
      'properties.backupPolicy.type': 'Continuous',
      'properties.backupPolicy.continuousModeProperties.tier': /^Continuous(7|30)Days$/,
      'properties.consistencyPolicy.defaultConsistencyLevel': 'Session',
      'properties.minimalTlsVersion': 'Tls12',
    },
  },
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases': {
    version: '2024-11-15',
    name: /^[^/\\#?]{1,255}$/,
    words: 'resource id',
    needs: { 'properties.resource.id': undefined },
  },
  'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers': {
    version: '2024-11-15',
    name: /^[^/\\#?]{1,255}$/,
    words:
      'resource id partitionKey paths kind version defaultTtl indexingPolicy indexingMode automatic includedPaths excludedPaths path',
    needs: {
      'properties.resource.partitionKey.kind': 'Hash',
      'properties.resource.partitionKey.paths': container.partitionKey?.paths as string[],
      'properties.resource.defaultTtl': container.defaultTtl,
      'properties.resource.indexingPolicy': container.indexingPolicy as Json,
    },
  },
  'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments': {
    version: '2024-11-15',
    name: /^[0-9a-f-]{36}$/,
    words: 'principalId roleDefinitionId scope',
    needs: {
      'properties.roleDefinitionId':
        /\/databaseAccounts\/[^/]+\/sqlRoleDefinitions\/00000000-0000-0000-0000-000000000002$/,
      'properties.principalId': /^2{8}-/,
      'properties.scope': /\/databaseAccounts\/[^/]+$/,
    },
  },
  'Microsoft.Web/serverfarms': {
    version: '2024-04-01',
    name: /^[A-Za-z0-9-]{1,60}$/,
    words: 'capacity reserved',
    needs: {
      location: undefined,
      kind: 'linux',
      'sku.name': undefined,
      'sku.capacity': undefined,
      'properties.reserved': true,
    },
  },
  'Microsoft.Web/sites': {
    version: '2024-04-01',
    name: /^[A-Za-z0-9][A-Za-z0-9-]{0,58}[A-Za-z0-9]$/,
    words:
      'type userAssignedIdentities serverFarmId httpsOnly clientAffinityEnabled siteConfig linuxFxVersion appCommandLine alwaysOn healthCheckPath http20Enabled minTlsVersion ftpsState remoteDebuggingEnabled webSocketsEnabled',
    needs: {
      location: undefined,
      kind: 'app,linux',
      'identity.type': 'UserAssigned',
      'properties.serverFarmId': /\/serverfarms\//,
      'properties.httpsOnly': true,
      'properties.siteConfig.linuxFxVersion': 'NODE|24-lts',
      'properties.siteConfig.appCommandLine': /^node .*index\.js$/,
      'properties.siteConfig.alwaysOn': true,
      'properties.siteConfig.healthCheckPath': '/health',
      'properties.siteConfig.ftpsState': 'Disabled',
      'properties.siteConfig.minTlsVersion': /^1\.[23]$/,
    },
  },
  'Microsoft.Web/sites/config': { version: '2024-04-01', name: /^appsettings$/, words: '' },
  'Microsoft.Web/sites/basicPublishingCredentialsPolicies': {
    version: '2024-04-01',
    name: /^(ftp|scm)$/,
    words: 'allow',
    needs: { 'properties.allow': false },
  },
  'Microsoft.BotService/botServices': {
    version: '2022-09-15',
    name: /^[a-zA-Z0-9][\w.-]{1,63}$/,
    words:
      'displayName endpoint msaAppId msaAppType msaAppTenantId msaAppMSIResourceId disableLocalAuth publicNetworkAccess',
    needs: {
      location: 'global',
      kind: 'azurebot',
      'sku.name': 'F0',
      'properties.endpoint': /^https:\/\/[^/]+\/api\/messages$/,
      'properties.msaAppType': 'UserAssignedMSI',
      'properties.msaAppId': /^1{8}-/,
      'properties.msaAppTenantId': undefined,
      'properties.msaAppMSIResourceId': /userAssignedIdentities/,
      'properties.disableLocalAuth': true,
      'properties.publicNetworkAccess': 'Enabled',
      'properties.displayName': /^.{1,42}$/,
    },
  },
  'Microsoft.BotService/botServices/channels': {
    version: '2022-09-15',
    name: /^MsTeamsChannel$/,
    words: 'channelName isEnabled',
    needs: {
      location: 'global',
      'properties.channelName': 'MsTeamsChannel',
      'properties.properties.isEnabled': true,
    },
  },
  'Microsoft.Insights/diagnosticSettings': {
    version: '2021-05-01-preview',
    name: /^[^*<>%&:\\?+/]{1,260}$/,
    words: 'workspaceId logs category enabled',
    needs: {
      scope: undefined,
      'properties.workspaceId': /\/workspaces\//,
      'properties.logs.0.enabled': true,
    },
  },
  'Microsoft.Insights/actionGroups': {
    version: '2023-01-01',
    name: /^[^:<>+/&%\\?|]{1,260}$/,
    words: 'enabled groupShortName emailReceivers emailAddress useCommonAlertSchema',
    needs: {
      location: 'global',
      'properties.enabled': true,
      'properties.groupShortName': /^.{1,12}$/,
      'properties.emailReceivers.0.emailAddress': /@/,
    },
  },
  'Microsoft.Insights/scheduledQueryRules': {
    version: '2023-12-01',
    name: /^[^*<>%{}&:\\?/#]{1,260}$/,
    words:
      'displayName description enabled severity scopes evaluationFrequency windowSize skipQueryValidation autoMitigate criteria allOf query timeAggregation operator threshold failingPeriods numberOfEvaluationPeriods minFailingPeriodsToAlert actions actionGroups',
    needs: {
      location: undefined,
      'properties.enabled': true,
      'properties.severity': undefined,
      'properties.scopes.0': /\/workspaces\//,
      'properties.evaluationFrequency': /^PT(5|15)M$/,
      'properties.windowSize': /^PT(15|30)M$/,
      'properties.criteria.allOf.0.query': /\| where/,
      'properties.criteria.allOf.0.operator': /^(LessThan|GreaterThanOrEqual)$/,
      'properties.actions.actionGroups.0': /actionGroups/,
    },
  },
  'Microsoft.Insights/metricAlerts': {
    version: '2018-03-01',
    name: /^[^*#&+:<>?@%{}\\/]{1,260}$/,
    words:
      'description enabled severity scopes evaluationFrequency windowSize criteria odata.type allOf criterionType metricNamespace metricName timeAggregation operator threshold dimensions values actions actionGroupId',
    needs: {
      location: 'global',
      'properties.description': undefined,
      'properties.enabled': true,
      'properties.severity': undefined,
      'properties.scopes.0': /providers/,
      'properties.evaluationFrequency': /^PT[15]M$/,
      'properties.windowSize': /^PT(5|15)M$/,
      'properties.criteria.odata·type':
        'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria',
      'properties.criteria.allOf.0.criterionType': 'StaticThresholdCriterion',
      'properties.criteria.allOf.0.metricName': /^(HealthCheckStatus|TotalRequests)$/,
      'properties.actions.0.actionGroupId': /actionGroups/,
    },
  },
  'Microsoft.Authorization/locks': {
    version: '2020-05-01',
    name: /^.{1,90}$/,
    words: 'level notes',
    needs: { scope: undefined, 'properties.level': 'CanNotDelete' },
  },
}

/** Settings of `src/config.ts` that the deployment does not set, and why. */
const leftAlone: Readonly<Record<string, string>> = {
  DATA_DIR: 'belongs to the embedded store',
  COSMOS_KEY: 'belongs to an emulator',
  MicrosoftAppPassword: 'a managed identity has none',
  REMINDER_TICK_SECONDS: 'its default is right',
}
/** Settings that the platform or a library reads, and the bot does not. */
const forOthers = ['WEBSITE_RUN_FROM_PACKAGE', 'SCM_DO_BUILD_DURING_DEPLOYMENT']

/** Metrics that the alerts ask for. */
export const metricsAsked = (source: string): readonly string[] => [
  ...new Set(source.match(/klubban_\w+/g)),
]

/** Everything that is wrong, each with its file or environment. Empty: all is well. */
export function faultsOf(files: Files): readonly string[] {
  const read: [string, Bicep][] = []
  for (const [path, source] of Object.entries(files)) {
    try {
      read.push([path, readBicep(source)])
    } catch (error) {
      return [`${path}, ${(error as Error).message}`]
    }
  }
  const apart = read.flatMap(([path, file]) =>
    [...unused(file), ...secrets(files[path] ?? '')].map((fault) => `${path}: ${fault}`),
  )
  const environments = Object.keys(files).filter((path) => path.endsWith('.bicepparam'))
  return [
    ...new Set([
      ...apart,
      ...strayFiles(files, read),
      ...environments.flatMap((path) =>
        environment(files, path).map((fault) => `${path}: ${fault}`),
      ),
    ]),
  ]
}

function unused(file: Bicep): string[] {
  if (file.using) return []
  const values = [...file.vars, ...file.outputs, ...file.params.filter((param) => param.value)].map(
    ({ value }) => value,
  )
  const bodies = [...file.resources, ...file.modules].flatMap(({ body, condition }) => [
    body,
    condition,
  ])
  const used = new Set(
    [...values, ...bodies]
      .flatMap((value) => (value ? [...within(value)] : []))
      .flatMap((one) => (one.kind === 'name' ? [one.name] : [])),
  )
  return [...file.params, ...file.vars]
    .filter(({ name }) => !used.has(name))
    .map(({ name }) => `${name} is declared and never used`)
}

function strayFiles(files: Files, read: readonly [string, Bicep][]): string[] {
  const meant = new Set(
    read.flatMap(([, file]) => [
      ...file.modules.map(({ path }) => path),
      ...(file.using ? [file.using] : []),
    ]),
  )
  const unlinked = Object.keys(files).filter(
    (path) => path.endsWith('.bicep') && !meant.has(path.replace('infra/', '')),
  )
  // An output that nobody reads is a promise nobody needs; those of main are for the administrator.
  const texts = Object.values(files).join('\n')
  const idle = read.flatMap(([path, file]) =>
    path.endsWith('main.bicep')
      ? []
      : file.outputs
          .filter(({ name }) => !texts.includes(`.outputs.${name}`))
          .map(({ name }) => `${path}: nobody reads the output ${name}`),
  )
  return [...unlinked.map((path) => `${path} belongs to nothing`), ...idle]
}

function secrets(source: string): string[] {
  const code = source.replaceAll(/^\s*\/\/.*$/gm, '')
  const marks = [
    /\blist(Keys|Secrets|ConnectionStrings|AccountSas)\b/,
    /@secure/,
    /(AccountKey|SharedAccess\w*|Password|pwd)\s*[=:]/i,
    /\b[A-Za-z0-9+]{40,}={0,2}/,
    /InstrumentationKey|ConnectionString/i,
  ]
  const ids = (code.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi) ?? []).filter(
    (id) => id !== '00000000-0000-0000-0000-000000000002',
  )
  return [
    ...marks
      .flatMap((mark) => mark.exec(code)?.[0] ?? [])
      .map((found) => `what looks like a secret: ${found}`),
    ...ids.map((id) => `an id that belongs to one tenant: ${id}`),
  ]
}

function environment(files: Files, path: string): string[] {
  try {
    const { resources, outputs } = deploy(files, path)
    return [
      ...resources.flatMap((resource) =>
        resourceFaults(resource).map((fault) => `${resource.symbol} in ${resource.file}: ${fault}`),
      ),
      ...twice(resources),
      ...wholeFaults(resources, outputs, path),
    ]
  } catch (error) {
    return [(error as Error).message]
  }
}

function resourceFaults({ type, version, name, body }: Deployed): string[] {
  const kind = kinds[type]
  if (!kind) return [`${type} is not known here`]
  const common = [
    'name',
    'location',
    'tags',
    'kind',
    'sku',
    'identity',
    'properties',
    'parent',
    'scope',
  ]
  const words = new Set([...common, ...kind.words.split(' ')])
  const free = type === 'Microsoft.Web/sites/config'
  return [
    ...(version === kind.version ? [] : [`version ${version} of ${type}, not ${kind.version}`]),
    ...(kind.name.test(name.split('/').at(-1) ?? '') ? [] : [`the name ${name} is not allowed`]),
    ...Object.keys(body)
      .filter((key) => !common.includes(key))
      .map((key) => `${key} does not belong there`),
    ...(free
      ? []
      : keysOf(body)
          .filter((key) => !words.has(key))
          .map((key) => `the property ${key} is not known`)),
    ...Object.entries(kind.needs ?? {}).flatMap(([at, wanted]) => {
      const found = at
        .split('.')
        .reduce<Json | undefined>(
          (value, key) => (value as Record<string, Json> | undefined)?.[key.replace('·', '.')],
          body,
        )
      if (found === undefined || found === '') return [`${at} is absent`]
      const fits =
        wanted === undefined ||
        (wanted instanceof RegExp
          ? typeof found !== 'object' && wanted.test(text(found))
          : JSON.stringify(found) === JSON.stringify(wanted))
      return fits ? [] : [`${at} is ${JSON.stringify(found)}`]
    }),
  ]
}

/** Property names at any depth, save where the keys are values of ours or of Azure: tags and identities. References are not entered. */
function keysOf(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    key,
    ...(['tags', 'userAssignedIdentities', 'parent', 'scope'].includes(key) ? [] : keysOf(inner)),
  ])
}

const twice = (resources: readonly Deployed[]): string[] => {
  const ids = resources.map(
    ({ type, name, body }) => `${type} ${name} ${JSON.stringify(body.scope ?? '')}`,
  )
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two of ${id}`)
}

const byLetter = (one: string, other: string): number => one.localeCompare(other)

/** What must be there, and what must agree with what. */
function wholeFaults(
  resources: readonly Deployed[],
  outputs: Readonly<Record<string, Json>>,
  path: string,
): string[] {
  const all = (type: string): readonly Deployed[] =>
    resources.filter((resource) => resource.type.endsWith(type))
  const settings = (all('sites/config')[0]?.body.properties ?? {}) as Record<string, string>
  const names = (type: string): string =>
    all(type)
      .map(({ name }) => name.split('/').at(-1) ?? '')
      .sort(byLetter)
      .join()
  const alerts = [...all('scheduledQueryRules'), ...all('metricAlerts')]
    .map(
      ({ name }) =>
        /(silent|sends-failing|reminders-late|faults|unwell|throttled)$/.exec(name)?.[0] ?? name,
    )
    .sort(byLetter)
    .join()
  const agree: [string, unknown, unknown][] = [
    ['the alerts', alerts, 'faults,reminders-late,sends-failing,silent,throttled,unwell'],
    ['doors closed to passwords', names('basicPublishingCredentialsPolicies'), 'ftp,scm'],
    ['the database', settings.COSMOS_DATABASE, names('sqlDatabases')],
    ['the container', settings.COSMOS_CONTAINER, names('containers')],
    ['the right to the data', all('sqlRoleAssignments').length, 1],
    ['the channel', all('botServices/channels').length, 1],
    [
      "the bot's address",
      `${settings.PUBLIC_URL}/api/messages`,
      (all('botServices')[0]?.body.properties as Record<string, Json> | undefined)?.endpoint,
    ],
    [
      'the identity',
      JSON.stringify(
        Object.keys(
          (all('Web/sites')[0]?.body.identity as { userAssignedIdentities?: object } | undefined)
            ?.userAssignedIdentities ?? {},
        ),
      ),
      JSON.stringify([
        (all('botServices')[0]?.body.properties as Record<string, Json> | undefined)
          ?.msaAppMSIResourceId,
      ]),
    ],
    ['the output botId', outputs.botId, settings.MicrosoftAppId],
    ['the output botDomain', `https://${text(outputs.botDomain ?? '')}`, settings.PUBLIC_URL],
  ]
  const plan = all('serverfarms')[0]?.body.sku as { capacity?: number } | undefined
  return [
    ...agree
      .filter(([, found, wanted]) => found !== wanted)
      .map(([what, found, wanted]) => `${what}: ${String(found)}, not ${String(wanted)}`),
    ...(path.includes('prod') && (plan?.capacity ?? 0) < 2
      ? ['production runs in fewer than two copies']
      : []),
    ...(path.includes('prod') && all('locks').length === 0
      ? ['the store of production can be deleted']
      : []),
    ...settingFaults(settings),
  ]
}

/** The settings go through the bot's own check, which also tells which keys it reads. */
function settingFaults(settings: Readonly<Record<string, string>>): string[] {
  const asked = new Set<string>()
  const env = new Proxy(settings, {
    get: (target, key) => (asked.add(String(key)), target[String(key)]),
  })
  const faults: string[] = []
  try {
    const config = readConfig(env)
    if (
      !config.production ||
      config.app?.type !== 'UserAssignedMSI' ||
      config.store.kind !== 'cosmos'
    )
      faults.push('the settings do not make a production bot')
    if (config.host !== '0.0.0.0')
      faults.push(`the bot listens on ${config.host}, where the platform does not reach it`)
  } catch (error) {
    faults.push((error as Error).message)
  }
  return [
    ...faults,
    ...[...asked]
      .filter((key) => settings[key] === undefined && !leftAlone[key])
      .map((key) => `config.ts reads ${key}, and it is not set`),
    ...Object.keys(settings)
      .filter((key) => !asked.has(key) && !forOthers.includes(key))
      .map((key) => `nobody reads the setting ${key}`),
    ...Object.keys(settings)
      .filter((key) => leftAlone[key])
      .map((key) => `${key} is set, though it ${leftAlone[key]}`),
  ]
}

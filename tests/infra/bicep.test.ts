import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { deploy, type Files } from './deploy.ts'
import { faultsOf, metricsAsked } from './rules.ts'

const folder = resolve(__dirname, '../../infra')
const files: Files = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => /\.bicep(param)?$/.test(name))
    .map((name) => [`infra/${name}`, readFileSync(join(folder, name), 'utf8')]),
)

test('nothing is wrong with the files as they are', () => {
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['infra/main.bicep', 'infra/test.bicepparam', 'infra/prod.bicepparam']),
  )
  expect(faultsOf(files)).toEqual([])
})

/** A fault planted by replacing text in one file, and what must be said of it. */
const planted: Readonly<
  Record<string, readonly [file: string, from: string, to: string, said: string]>
> = {
  'a bracket that is never closed': [
    'main',
    'param copies int',
    'param copies int = (1',
    'expected at',
  ],
  'a string that is never closed': ['main', "'Klubban'", "'Klubban", 'expected at'],
  'a string that ends with its line': [
    'main',
    "@description('BOT_ID of the app package.')",
    "@description('BOT_ID of the app package.)",
    'the end of a string',
  ],
  'a property written twice': [
    'app',
    'alwaysOn: true',
    'alwaysOn: true\n      alwaysOn: true',
    'no second alwaysOn',
  ],
  'a missing comma': [
    'store',
    'locationName: location, failoverPriority',
    'locationName: location failoverPriority',
    'a comma or a new line',
  ],
  'a reference to nothing': [
    'main',
    'workspaceId: logs.id',
    'workspaceId: log.id',
    'log means nothing',
  ],
  'a reference to nothing within a text': ['teams', '${domain}', '${host}', 'host means nothing'],
  'a function that does not exist': [
    'main',
    'uniqueString(',
    'uniqString(',
    'the function uniqString is not known',
  ],
  'a property that is not known after deployment': [
    'main',
    'identity.properties.clientId\n    allowedTenants',
    'identity.properties.appId\n    allowedTenants',
    'there is no appId',
  ],
  'an output that the module does not have': [
    'main',
    'store.outputs.endpoint',
    'store.outputs.address',
    'there is no address',
  ],
  'a name declared twice': [
    'store',
    'var dataContributor',
    "var location = 'x'\nvar dataContributor",
    'location is declared twice',
  ],
  'a definition that goes round in a circle': [
    'main',
    'take(uniqueString(resourceGroup().id), 6)',
    'take(botName, 6)',
    'in a circle',
  ],
  'a parameter that is never used': [
    'app',
    'param clientId string',
    'param clientId string\nparam spare string',
    'spare is declared and never used',
  ],
  'a variable that is never used': [
    'store',
    'var dataContributor',
    "var spare = 'x'\nvar dataContributor",
    'spare is declared and never used',
  ],
  'an output that nobody reads': [
    'store',
    'output accountId',
    "output spare string = 'x'\noutput accountId",
    'nobody reads the output spare',
  ],
  'a module without one of its parameters': [
    'main',
    '    lockStore: lockStore\n',
    '',
    'parameter lockStore is not given',
  ],
  'a module with a parameter it does not have': [
    'main',
    '    lockStore: lockStore\n',
    '    lockStore: lockStore\n    more: true\n',
    'has no parameter more',
  ],
  'a module file that is not there': ['main', "'teams.bicep'", "'team.bicep'", 'does not exist'],
  'a value that is not allowed': [
    'main',
    "@allowed(['B1', 'P0v3', 'P1v3'])",
    "@allowed(['B1', 'P1v3'])",
    'planSku may not be "P0v3"',
  ],
  'a number that is too large': [
    'main',
    '@maxValue(730)',
    '@maxValue(60)',
    'logDays may not be 90',
  ],
  'a parent of the wrong type': [
    'app',
    "parent: site\n  name: 'ftp'",
    "parent: plan\n  name: 'ftp'",
    'cannot have the parent',
  ],
  'a type that nobody knows': [
    'main',
    "'Microsoft.OperationalInsights/workspaces@",
    "'Microsoft.OperationalInsights/workspace@",
    'is not known here',
  ],
  'an API version of another year': [
    'store',
    'databaseAccounts@2024-11-15',
    'databaseAccounts@2019-08-01',
    'version 2019-08-01',
  ],
  'a name that is too long': [
    'main',
    "var name = 'klubban-",
    "var name = 'klubban-the-secretary-of-all-meetings-",
    'is not allowed',
  ],
  'a name with a forbidden sign': [
    'main',
    "var name = 'klubban-",
    "var name = 'klubban_",
    'is not allowed',
  ],
  'two resources of one name': ['app', "name: 'scm'", "name: 'ftp'", 'two of'],
  'a property spelt wrongly': ['app', 'alwaysOn: true', 'alwayOn: true', 'alwayOn is not known'],
  'a property in the wrong place': [
    'app',
    "kind: 'app,linux'",
    "kind: 'app,linux'\n  httpsOnly: true",
    'does not belong there',
  ],
  'a location that is missing': [
    'teams',
    "  location: 'global'\n  tags: tags",
    '  tags: tags',
    'location is absent',
  ],
  'keys of the store switched on': [
    'store',
    'disableLocalAuth: true',
    'disableLocalAuth: false',
    'disableLocalAuth is false',
  ],
  'a store that is billed by the hour': [
    'store',
    "[{ name: 'EnableServerless' }]",
    '[]',
    'capabilities.0.name is absent',
  ],
  'backups by the day': [
    'store',
    "type: 'Continuous'",
    "type: 'Periodic'",
    'backupPolicy.type is "Periodic"',
  ],
  'another partition key': ['store', "['/pk']", "['/id']", 'partitionKey.paths is'],
  'documents that expire by themselves': [
    'store',
    'defaultTtl: -1',
    'defaultTtl: 3600',
    'defaultTtl is 3600',
  ],
  'an index over everything': [
    'store',
    "excludedPaths: [{ path: '/*' }, ",
    'excludedPaths: [',
    'indexingPolicy is',
  ],
  'a role that may only read': ['store', '000000000002', '000000000001', 'roleDefinitionId is'],
  'a container that the bot does not look for': [
    'store',
    'output container string = container.name',
    "output container string = 'other'",
    'the container: other',
  ],
  'plain http': ['app', 'httpsOnly: true', 'httpsOnly: false', 'httpsOnly is false'],
  'another Node': ['app', 'NODE|24-lts', 'NODE|22-lts', 'linuxFxVersion is'],
  'a bot that falls asleep': ['app', 'alwaysOn: true', 'alwaysOn: false', 'alwaysOn is false'],
  'a health check of nothing': ['app', "'/health'", "'/healthz'", 'healthCheckPath is'],
  'a password door left open': [
    'app',
    "name: 'scm'\n  properties: { allow: false }",
    "name: 'scm'\n  properties: { allow: true }",
    'properties.allow is true',
  ],
  'a password door forgotten': [
    'app',
    /resource scm [^]*?\n}\n/.exec(files['infra/app.bicep'] ?? '')?.[0] ?? '',
    '',
    'doors closed to passwords: ftp',
  ],
  'a bot with another address': ['teams', '/api/messages', '/messages', "the bot's address"],
  'a bot with a password': ['teams', "'UserAssignedMSI'", "'SingleTenant'", 'msaAppType is'],
  'a channel that is switched off': [
    'teams',
    'isEnabled: true',
    'isEnabled: false',
    'isEnabled is false',
  ],
  'an alert that is missing': ['alerts', "name: 'sends-failing'", "name: 'sends'", 'the alerts'],
  'an alert that tells nobody': [
    'alerts',
    'emailReceivers: [{',
    'smsReceivers: [{',
    'smsReceivers is not known',
  ],
  'a setting that nobody reads': [
    'app',
    "LOG_LEVEL: 'info'",
    "LOG_LEVELS: 'info'",
    'nobody reads the setting LOG_LEVELS',
  ],
  'a setting that is forgotten': [
    'app',
    "    HOST: '0.0.0.0'\n",
    '',
    'config.ts reads HOST, and it is not set',
  ],
  'a setting that the bot refuses': [
    'app',
    "LOG_LEVEL: 'info'",
    "LOG_LEVEL: 'chatty'",
    'LOG_LEVEL is not a level',
  ],
  'a bot that only this machine reaches': [
    'app',
    "HOST: '0.0.0.0'",
    "HOST: '127.0.0.1'",
    'the bot listens on 127.0.0.1',
  ],
  'the embedded store in the cloud': [
    'app',
    "STORE: 'cosmos'",
    "STORE: 'sqlite'",
    'do not make a production bot',
  ],
  'a key of the store in a setting': [
    'app',
    "STORE: 'cosmos'",
    "STORE: 'cosmos'\n    COSMOS_KEY: 'x'",
    'COSMOS_KEY is set',
  ],
  'a key asked from Azure': [
    'store',
    'account.properties.documentEndpoint',
    'account.listKeys().primaryMasterKey',
    'what looks like a secret',
  ],
  'a key written down': [
    'store',
    'var dataContributor',
    `var key = '${'c2VjcmV0'.repeat(10)}'\nvar dataContributor`,
    'what looks like a secret',
  ],
  'an id of one tenant': [
    'app',
    'tenant().tenantId',
    "'0f3a51c2-1111-4222-8333-abcdefabcdef'",
    'belongs to one tenant',
  ],
  'one copy in production': [
    'prod',
    'param copies = 2',
    'param copies = 1',
    'fewer than two copies',
  ],
  'a production store that can be deleted': [
    'prod',
    'param lockStore = true',
    'param lockStore = false',
    'can be deleted',
  ],
  'a parameter that main does not have': [
    'prod',
    'param copies = 2',
    'param copies = 2\nparam colour = 1',
    'has no parameter colour',
  ],
  'a parameter that is not given': [
    'test',
    "param planSku = 'B1'\n",
    '',
    'parameter planSku is not given',
  ],
  'a parameter file for nothing': [
    'test',
    "using 'main.bicep'",
    "using 'all.bicep'",
    'does not exist',
  ],
}

test.each(Object.keys(planted))('%s is found', (name) => {
  const [stem, from, to, said] = planted[name] ?? ['', '', '', '']
  const path = Object.keys(files).find((file) => file.startsWith(`infra/${stem}.`)) ?? ''
  const source = files[path] ?? ''
  expect(from !== '' && source.includes(from)).toBe(true)
  expect(faultsOf({ ...files, [path]: source.replace(from, () => to) }).join('\n')).toContain(said)
})

test('a file that belongs to nothing is found', () => {
  expect(
    faultsOf({
      ...files,
      'infra/spare.bicep': 'param name string\noutput name string = name\n',
    }).join('\n'),
  ).toContain('infra/spare.bicep belongs to nothing')
})

test('the alerts ask only for metrics that the bot has', () => {
  const asked = metricsAsked(files['infra/alerts.bicep'] ?? '')
  const metrics = readFileSync(resolve(__dirname, '../../src/metrics.ts'), 'utf8')
  expect(asked.length).toBeGreaterThan(3)
  expect(asked.filter((name) => !metrics.includes(`name: '${name}'`))).toEqual([])
})

test('the bot keeps its id when everything else moves to another region', () => {
  const before = deploy(files, 'infra/prod.bicepparam').resources
  const after = deploy(
    {
      ...files,
      'infra/prod.bicepparam': `${files['infra/prod.bicepparam'] ?? ''}param location = 'norwayeast'\n`,
    },
    'infra/prod.bicepparam',
  ).resources
  const stay = before
    .filter((resource) =>
      after.some((other) => other.type === resource.type && other.name === resource.name),
    )
    .map(({ type }) => type)
  expect(
    [...new Set(stay)].filter((type) => !/diagnosticSettings|locks/.test(type)).sort(),
  ).toEqual([
    'Microsoft.BotService/botServices',
    'Microsoft.BotService/botServices/channels',
    'Microsoft.ManagedIdentity/userAssignedIdentities',
  ])
})

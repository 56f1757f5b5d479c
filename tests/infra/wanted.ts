import { containerDefinition } from '../../src/store/cosmos-provision.ts'
import { environment, surroundings } from './compiler.ts'

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json }

/** A value, a pattern for a text, or an object of which these parts are told. A list is told whole. */
export type Wanted = Json | RegExp | readonly Wanted[] | { readonly [key: string]: Wanted }

const { partitionKey, indexingPolicy, defaultTtl } = containerDefinition('klubban')
const people = environment.PEOPLE_FROM.split(', ')
const operations = [environment.OPERATE_FROM]
const alone = operations.map((address) => `${address}/32`)
/** Where Teams' service calls from; Azure Bot Service is another. */
const teamsRanges = ['52.112.0.0/14', '52.122.0.0/15']
const reader = /^\[reference\('[^']+\/userAssignedIdentities\/[\w-]+', '[\w-]+'\)\.principalId\]$/
const subnet = /\/virtualNetworks\/[\w-]+\/subnets\/bot$/
const allow = (ranges: readonly string[], tag = 'Default'): Wanted[] =>
  ranges.map((ipAddress) => ({ ipAddress, tag, action: 'Allow' }))
export const logs = (...categories: string[]): Wanted => ({
  workspaceId: /\/workspaces\/[\w-]+$/,
  logs: categories.map((category) => ({ category, enabled: true })),
})
const lock: Wanted = { properties: { level: 'CanNotDelete' } }
const told: Wanted = { enabled: true, severity: /^[0-3]$/ }

type Kinds = Readonly<Record<string, Wanted>>

const store = (production: boolean): Kinds => ({
  'DocumentDB/databaseAccounts': {
    kind: 'GlobalDocumentDB',
    properties: {
      capabilities: [{ name: 'EnableServerless' }],
      locations: [{ locationName: surroundings.location, isZoneRedundant: production }],
      consistencyPolicy: { defaultConsistencyLevel: 'Session' },
      backupPolicy: {
        type: 'Continuous',
        continuousModeProperties: { tier: production ? 'Continuous30Days' : 'Continuous7Days' },
      },
      disableLocalAuth: true,
      disableKeyBasedMetadataWriteAccess: true,
      minimalTlsVersion: 'Tls12',
      isVirtualNetworkFilterEnabled: true,
      virtualNetworkRules: [{ id: subnet }],
      ipRules: operations.map((ipAddressOrRange) => ({ ipAddressOrRange })),
      networkAclBypass: 'None',
    },
  },
  'DocumentDB/databaseAccounts/sqlDatabases': {},
  'DocumentDB/databaseAccounts/sqlDatabases/containers': {
    properties: {
      resource: { partitionKey, defaultTtl, indexingPolicy } as unknown as Wanted,
    },
  },
  'DocumentDB/databaseAccounts/sqlRoleAssignments': {
    name: /^[\w-]+\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    properties: {
      principalId: reader,
      roleDefinitionId: /\/sqlRoleDefinitions\/00000000-0000-0000-0000-000000000002$/,
      scope: /\/databaseAccounts\/[\w-]+\/dbs\/klubban\/colls\/klubban$/,
    },
  },
})

const bot = (production: boolean): Kinds => ({
  'Web/serverfarms': {
    kind: 'linux',
    sku: { capacity: production ? /^[2-9]$/ : /^[1-9]$/ },
    properties: { reserved: true, zoneRedundant: production },
  },
  'Web/sites': {
    kind: 'app,linux',
    identity: { type: 'UserAssigned' },
    properties: {
      serverFarmId: /\/serverfarms\//,
      httpsOnly: true,
      virtualNetworkSubnetId: subnet,
      siteConfig: {
        linuxFxVersion: 'NODE|24-lts',
        appCommandLine: /^exec node .*index\.js$/,
        alwaysOn: true,
        healthCheckPath: '/health',
        minTlsVersion: '1.2',
        scmMinTlsVersion: '1.3',
        ftpsState: 'Disabled',
        remoteDebuggingEnabled: false,
        ipSecurityRestrictionsDefaultAction: 'Deny',
        ipSecurityRestrictions: [
          ...allow(teamsRanges),
          ...allow(['AzureBotService'], 'ServiceTag'),
          ...allow(people),
          ...allow(alone),
        ],
        scmIpSecurityRestrictionsUseMain: false,
        scmIpSecurityRestrictionsDefaultAction: 'Deny',
        scmIpSecurityRestrictions: allow(alone),
      },
    },
  },
  'Web/sites/config': {},
  'Web/sites/basicPublishingCredentialsPolicies': { properties: { allow: false } },
})

const others: Kinds = {
  'ManagedIdentity/userAssignedIdentities': {},
  'Authorization/locks': lock,
  'OperationalInsights/workspaces': { properties: { features: { disableLocalAuth: true } } },
  'Insights/dataCollectionRules': {
    kind: 'WorkspaceTransforms',
    properties: {
      dataFlows: [
        {
          streams: ['Microsoft-Table-CDBDataPlaneRequests'],
          transformKql: /^source \| project-away RequestResourceId,/,
        },
      ],
    },
  },
  'Network/virtualNetworks': {
    properties: {
      subnets: [
        {
          name: 'bot',
          properties: {
            delegations: [{ properties: { serviceName: 'Microsoft.Web/serverFarms' } }],
            serviceEndpoints: [{ service: 'Microsoft.AzureCosmosDB' }],
          },
        },
      ],
    },
  },
  'BotService/botServices': {
    location: 'westeurope',
    kind: 'azurebot',
    sku: { name: 'F0' },
    properties: { msaAppType: 'UserAssignedMSI', disableLocalAuth: true, displayName: /^.{1,42}$/ },
  },
  'BotService/botServices/channels': { properties: { properties: { isEnabled: true } } },
  'Insights/diagnosticSettings': {},
  'Insights/actionGroups': {
    properties: {
      enabled: true,
      groupShortName: /^.{1,12}$/,
      emailReceivers: [{ emailAddress: environment.ALERT_EMAIL }],
    },
  },
  'Insights/scheduledQueryRules': {
    properties: {
      ...told,
      actions: { actionGroups: [/\/actionGroups\//] },
      scopes: [/\/workspaces\//],
    },
  },
  'Insights/metricAlerts': {
    properties: { ...told, actions: [{ actionGroupId: /\/actionGroups\// }] },
  },
}

/** Each kind of resource: what must be said of every one of them. A kind that is not here may not be laid. */
export const kinds = (production: boolean): Kinds => ({
  ...others,
  ...store(production),
  ...bot(production),
})

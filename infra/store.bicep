// The store: one serverless Cosmos DB account, one container. Reached with the bot's identity only, through the bot's own subnet; account keys are switched off.

import { ranges, tags as tagsType } from 'types.bicep'

@description('Of the account.')
param name string

@description('Azure region: where minutes and names are kept.')
param location string

@description('Of the account.')
param tags tagsType

@description('How far back the account can be restored to any second.')
param backupTier 'Continuous7Days' | 'Continuous30Days'

@description('Whether the account is spread over the region\'s zones. Chosen when it is made.')
param zoneRedundant bool

@description('Refuses the deletion of the account.')
param locked bool

@description('Name of the database.')
param databaseName string

@description('Name of the container.')
param containerName string

@description('Whether there is a second container, for the store\'s own tests.')
param testContainer bool

@description('The subnet that the bot comes from.')
param subnetId string

@description('Where an administrator exports from. Empty: from nowhere.')
param operateFrom ranges

@description('Resource id of the identity that reads and writes documents: known before it is made, so that what-if can tell its role.')
param identityId string

@description('Principal id of the same identity, known once it is made.')
param readerAndWriter string

@description('Where the logs are sent.')
param workspaceId string

@description('Read and write documents, nothing else: neither databases nor containers nor settings of the account.')
var dataContributor = '00000000-0000-0000-0000-000000000002'

@description('What the store expects of a container; src/store/cosmos-provision.ts says the same.')
var make = {
  partitionKey: { paths: ['/pk'], kind: 'Hash', version: 2 }
  // Documents live for ever unless they carry a ttl of their own.
  defaultTtl: -1
  // Documents name their own index keys; nothing else is ever asked for, and every other path would only cost at each write.
  indexingPolicy: {
    indexingMode: 'consistent'
    automatic: true
    includedPaths: [{ path: '/pk/?' }, { path: '/keys/*' }]
    excludedPaths: [{ path: '/*' }, { path: '/"_etag"/?' }]
  }
}

resource account 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' = {
  name: name
  location: location
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    capabilities: [{ name: 'EnableServerless' }]
    locations: [{ locationName: location, failoverPriority: 0, isZoneRedundant: zoneRedundant }]
    consistencyPolicy: { defaultConsistencyLevel: 'Session' }
    backupPolicy: { type: 'Continuous', continuousModeProperties: { tier: backupTier } }
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    // From the bot's subnet, and from where an administrator exports; from nowhere else, Azure's own services included.
    publicNetworkAccess: 'Enabled'
    isVirtualNetworkFilterEnabled: true
    virtualNetworkRules: [{ id: subnetId }]
    ipRules: [for range in operateFrom: { ipAddressOrRange: range }]
    networkAclBypass: 'None'
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2026-03-15' = {
  parent: account
  name: databaseName
  properties: {
    resource: { id: databaseName }
  }
}

resource container 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2026-03-15' = {
  parent: database
  name: containerName
  properties: {
    resource: { id: containerName, ...make }
  }
}

// The bot has no right to it.
resource tests 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2026-03-15' = if (testContainer) {
  parent: database
  name: '${containerName}-test'
  properties: {
    resource: { id: '${containerName}-test', ...make }
  }
}

// On the bot's own container alone. Cosmos DB writes scopes its own way: dbs and colls.
resource grant 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2026-03-15' = {
  parent: account
  name: guid(container.id, identityId, dataContributor)
  properties: {
    principalId: readerAndWriter
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
    scope: '${account.id}/dbs/${database.name}/colls/${container.name}'
  }
}

resource lock 'Microsoft.Authorization/locks@2020-05-01' = if (locked) {
  name: 'minutes-are-kept'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'Holds minutes and decisions of public bodies. Remove this lock only to dispose of them by decision.'
  }
}

// Who changed the account, its roles or its firewall, and who read or wrote in it: nameless.bicep takes out which document.
#disable-next-line use-recent-api-versions // the only newer than this is older: 2016-09-01
resource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'klubban'
  scope: account
  properties: {
    workspaceId: workspaceId
    // A table of its own, which the rule without names belongs to.
    logAnalyticsDestinationType: 'Dedicated'
    logs: [
      { category: 'ControlPlaneRequests', enabled: true }
      { category: 'DataPlaneRequests', enabled: true }
    ]
  }
}

@description('For alerts on the account.')
output accountId string = account.id

@description('For the administrator.')
output accountName string = account.name

@description('Where the bot finds the store.')
output endpoint string = account.properties.documentEndpoint

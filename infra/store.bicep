// The store: one serverless Cosmos DB account, one container. Reached with the bot's identity only; account keys are switched off.

param name string
param location string
param tags object
param backupTier string
param lockStore bool

@description('Principal id of the identity that reads and writes documents.')
param readerAndWriter string
param workspaceId string

// Read and write documents, nothing else: neither databases nor containers nor settings of the account.
var dataContributor = '00000000-0000-0000-0000-000000000002'

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: name
  location: location
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    capabilities: [{ name: 'EnableServerless' }]
    locations: [{ locationName: location, failoverPriority: 0, isZoneRedundant: false }]
    consistencyPolicy: { defaultConsistencyLevel: 'Session' }
    backupPolicy: { type: 'Continuous', continuousModeProperties: { tier: backupTier } }
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: 'Enabled'
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-11-15' = {
  parent: account
  name: 'klubban'
  properties: {
    resource: { id: 'klubban' }
  }
}

resource container 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15' = {
  parent: database
  name: 'klubban'
  properties: {
    resource: {
      id: 'klubban'
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
  }
}

resource grant 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-11-15' = {
  parent: account
  name: guid(account.id, readerAndWriter, dataContributor)
  properties: {
    principalId: readerAndWriter
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
    scope: account.id
  }
}

resource lock 'Microsoft.Authorization/locks@2020-05-01' = if (lockStore) {
  name: 'minutes-are-kept'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'Holds minutes and decisions of public bodies. Remove this lock only to dispose of them by decision.'
  }
}

// Who changed the account, its roles or its firewall. Requests for documents are not logged: they would name people's partitions.
resource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'klubban'
  scope: account
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'ControlPlaneRequests', enabled: true }]
  }
}

output accountId string = account.id
output accountName string = account.name
output endpoint string = account.properties.documentEndpoint
output database string = database.name
output container string = container.name

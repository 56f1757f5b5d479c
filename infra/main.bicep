// Klubban in one resource group: the bot's identity, its registration with Teams, the web app that answers, the store, and who is
// told when something is wrong. Nothing here is or produces a secret: every door is opened by the managed identity.
//
//   az deployment group create --resource-group <group> --parameters infra/prod.bicepparam

targetScope = 'resourceGroup'

@description('Which installation this is. Part of every name.')
@allowed(['test', 'prod'])
param environmentName string

@description('Azure region of the web app and the store: where minutes and names are kept.')
param location string = resourceGroup().location

@description('Who is told by e-mail when an alert fires: a shared mailbox rather than a person.')
param alertEmail string

@description('Entra tenants whose people may talk to the bot.')
param allowedTenants array = [tenant().tenantId]

@description('App Service plan. B1 is enough for a test.')
@allowed(['B1', 'P0v3', 'P1v3'])
param planSku string

@description('How many copies of the bot run side by side. Two survive the loss of one, and a platform update.')
@minValue(1)
@maxValue(10)
param copies int

@description('How far back the store can be restored to any second.')
@allowed(['Continuous7Days', 'Continuous30Days'])
param backupTier string

@description('Days that logs are kept. They hold no names and no texts.')
@minValue(30)
@maxValue(730)
param logDays int

@description('Refuses the deletion of the store, by anyone, until the lock is removed. Needs the role Owner when deploying.')
param lockStore bool

@description('The bot\'s own address when it has one, as klubban.example.se. Empty: the web app\'s.')
param customDomain string = ''

// The identity and the registration keep their names, and so the bot's id, when everything else moves to another region: Teams'
// ids of people and conversations belong to that id.
var botName = 'klubban-${environmentName}-${take(uniqueString(resourceGroup().id), 6)}'
var name = 'klubban-${environmentName}-${take(uniqueString(resourceGroup().id, location), 6)}'
var tags = { app: 'klubban', environment: environmentName }

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: botName
  location: resourceGroup().location
  tags: tags
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: logDays
    features: { disableLocalAuth: true }
  }
}

module store 'store.bicep' = {
  name: 'store'
  params: {
    name: name
    location: location
    tags: tags
    backupTier: backupTier
    lockStore: lockStore
    readerAndWriter: identity.properties.principalId
    workspaceId: logs.id
  }
}

module app 'app.bicep' = {
  name: 'app'
  params: {
    name: name
    location: location
    tags: tags
    planSku: planSku
    copies: copies
    customDomain: customDomain
    identityId: identity.id
    clientId: identity.properties.clientId
    allowedTenants: allowedTenants
    cosmosEndpoint: store.outputs.endpoint
    cosmosDatabase: store.outputs.database
    cosmosContainer: store.outputs.container
    workspaceId: logs.id
  }
}

module teams 'teams.bicep' = {
  name: 'teams'
  params: {
    name: botName
    tags: tags
    displayName: environmentName == 'prod' ? 'Klubban' : 'Klubban (${environmentName})'
    domain: app.outputs.domain
    identityId: identity.id
    clientId: identity.properties.clientId
  }
}

module alerts 'alerts.bicep' = {
  name: 'alerts'
  params: {
    name: name
    location: location
    tags: tags
    alertEmail: alertEmail
    workspaceId: logs.id
    siteId: app.outputs.siteId
    accountId: store.outputs.accountId
  }
}

@description('BOT_ID of the app package.')
output botId string = identity.properties.clientId

@description('BOT_DOMAIN of the app package.')
output botDomain string = app.outputs.domain

@description('Where the bundle is deployed to.')
output webApp string = app.outputs.siteName

@description('The account to restore from, and to name in a request for support.')
output cosmosAccount string = store.outputs.accountName

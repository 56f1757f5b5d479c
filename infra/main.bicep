// Klubban in one resource group: the bot's identity, its registration with Teams, the web app that answers, the store, and who is
// told when something is wrong. Nothing here is or produces a secret: every door is opened by the managed identity.
//
//   az deployment group create --resource-group <group> --parameters infra/prod.bicepparam

targetScope = 'resourceGroup'

import { ranges, registrationRegion, someRanges, tags as tagsType, tenants } from 'types.bicep'

@description('Which installation this is. Part of every name.')
param environmentName 'test' | 'prod'

@description('Azure region of the web app and the store: where minutes and names are kept.')
param location string = resourceGroup().location

@description('Azure region of the bot\'s identity. It stays where it was when everything else moves: Teams\' ids of people belong to it.')
param identityLocation string = resourceGroup().location

@description('Who is told by e-mail when an alert fires: a shared mailbox rather than a person.')
param alertEmail string

@description('Entra tenants whose people may talk to the bot.')
param allowedTenants tenants = [tenant().tenantId]

@description('Where people open the bot\'s pages from (minutes, calendar, overview): the organisation\'s own ranges, or 0.0.0.0/0 for everyone who has a link.')
param peopleFrom someRanges

@description('Where an administrator deploys and exports from. Given for the occasion; the next deployment without it closes the door.')
param operateFrom ranges = []

@description('App Service plan. B1 is enough for a test.')
param planSku 'B1' | 'P0v3' | 'P1v3'

@description('How many copies of the bot run side by side. Two survive the loss of one, and a platform update.')
@minValue(1)
@maxValue(10)
param copies int

@description('Spreads copies and store over the region\'s zones. Takes two copies or more and a plan above B1; for the store it is chosen when it is made.')
param zoneRedundant bool

@description('The oldest TLS that the bot\'s own door takes. 1.3 shuts Teams out until its connector speaks it.')
param minTls '1.2' | '1.3' = '1.2'

@description('Where the bot\'s registration lives: westeurope keeps what it knows of people in the EU. Chosen when it is made.')
param botRegion registrationRegion = 'westeurope'

@description('How far back the store can be restored to any second.')
param backupTier 'Continuous7Days' | 'Continuous30Days'

@description('Whether the store has a second container, where its own tests can be run.')
param testContainer bool = false

@description('Days that logs are kept. They hold no names and no texts.')
@minValue(30)
@maxValue(730)
param logDays int

@description('Refuses the deletion of the store and of the bot\'s identity, by anyone, until the locks are removed. Needs the role Owner when deploying.')
param locked bool

@description('The bot\'s own address when it has one, as klubban.example.se. Empty: the web app\'s.')
param customDomain string = ''

@description('Name of the identity and the registration, which stay, and so the bot\'s id, when everything else moves to another region: Teams\' ids of people and conversations belong to that id.')
var botName = 'klubban-${environmentName}-${take(uniqueString(resourceGroup().id), 6)}'

@description('Name of everything else.')
var name = 'klubban-${environmentName}-${take(uniqueString(resourceGroup().id, location), 6)}'

@description('The store\'s database.')
var databaseName = 'klubban'

@description('The store\'s container.')
var containerName = 'klubban'

@description('On every resource.')
var tags tagsType = { app: 'klubban', environment: environmentName }

@description('Zones, where they can be had.')
var zones = zoneRedundant && (copies < 2 || planSku == 'B1')
  ? fail('zoneRedundant takes two copies or more, and a plan above B1')
  : zoneRedundant

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: botName
  location: identityLocation
  tags: tags
}

resource identityLock 'Microsoft.Authorization/locks@2020-05-01' = if (locked) {
  name: 'the-bot-is-known-by-this'
  scope: identity
  properties: {
    level: 'CanNotDelete'
    notes: 'Teams knows the bot, and the bot its people, by this identity. Another cannot take its place.'
  }
}

module logs 'logs.bicep' = {
  params: { name: name, location: location, tags: tags, days: logDays }
}

module nameless 'nameless.bicep' = {
  params: { name: name, location: location, tags: tags, workspaceId: logs.outputs.id }
}

module logsWithoutNames 'logs.bicep' = {
  params: { name: name, location: location, tags: tags, days: logDays, ruleId: nameless.outputs.id }
}

module network 'network.bicep' = {
  params: { name: name, location: location, tags: tags }
}

module store 'store.bicep' = {
  params: {
    name: name
    location: location
    tags: tags
    backupTier: backupTier
    zoneRedundant: zones
    locked: locked
    databaseName: databaseName
    containerName: containerName
    testContainer: testContainer
    subnetId: network.outputs.subnetId
    operateFrom: operateFrom
    identityId: identity.id
    readerAndWriter: identity.properties.principalId
    workspaceId: logsWithoutNames.outputs.id
  }
}

module app 'app.bicep' = {
  params: {
    name: name
    location: location
    tags: tags
    planSku: planSku
    copies: copies
    zoneRedundant: zones
    minTls: minTls
    customDomain: customDomain
    peopleFrom: peopleFrom
    operateFrom: operateFrom
    subnetId: network.outputs.subnetId
    identityId: identity.id
    clientId: identity.properties.clientId
    allowedTenants: allowedTenants
    cosmosEndpoint: store.outputs.endpoint
    cosmosDatabase: databaseName
    cosmosContainer: containerName
    workspaceId: logsWithoutNames.outputs.id
  }
}

module teams 'teams.bicep' = {
  params: {
    name: botName
    tags: tags
    region: botRegion
    displayName: environmentName == 'prod' ? 'Klubban' : 'Klubban (${environmentName})'
    domain: app.outputs.domain
    identityId: identity.id
    clientId: identity.properties.clientId
  }
}

module alerts 'alerts.bicep' = {
  params: {
    name: name
    location: location
    tags: tags
    alertEmail: alertEmail
    workspaceId: logs.outputs.id
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

// The web app that answers Teams and runs the clock of the reminders: Linux App Service, the bundle of `npm run build`, no build in the cloud.

import { ranges, someRanges, tags as tagsType, tenants } from 'types.bicep'

@description('Of the web app and its plan.')
param name string

@description('Azure region of the web app.')
param location string

@description('Of the web app and its plan.')
param tags tagsType

@description('App Service plan.')
param planSku string

@description('How many copies of the bot run side by side.')
@minValue(1)
param copies int

@description('Whether the copies are spread over the region\'s zones.')
param zoneRedundant bool

@description('The oldest TLS that the bot\'s own door takes.')
param minTls '1.2' | '1.3'

@description('The bot\'s own address when it has one. Empty: the web app\'s.')
param customDomain string

@description('Where people open the bot\'s pages from.')
param peopleFrom someRanges

@description('Where an administrator deploys from. Empty: from nowhere.')
param operateFrom ranges

@description('The subnet that the web app goes out through, to the store.')
param subnetId string

@description('Resource id of the bot\'s identity.')
param identityId string

@description('Client id of the bot\'s identity.')
param clientId string

@description('Entra tenants whose people may talk to the bot.')
param allowedTenants tenants

@description('Where the store is.')
param cosmosEndpoint string

@description('The store\'s database.')
param cosmosDatabase string

@description('The store\'s container.')
param cosmosContainer string

@description('Where the logs are sent.')
param workspaceId string

@description('What the world calls the bot.')
var domain = empty(customDomain) ? site.properties.defaultHostName : customDomain

@description('Where Teams\' own service calls from. The service tag does not hold these two: it is Azure Bot Service, which other channels and its portal call from.')
var teamsRanges = ['52.112.0.0/14', '52.122.0.0/15']

@description('As App Service wants them: an address alone is a range of one.')
var people = map(peopleFrom, range => contains(range, '/') ? range : '${range}/32')

@description('The same for administrators.')
var operations = map(operateFrom, range => contains(range, '/') ? range : '${range}/32')

@description('Who may knock at the bot\'s door; everyone else is turned away by the platform.')
var visitors = [
  ...map(teamsRanges, range => { name: 'Teams', range: range, tag: 'Default' })
  { name: 'Azure Bot Service', range: 'AzureBotService', tag: 'ServiceTag' }
  ...map(people, range => { name: 'people', range: range, tag: 'Default' })
  ...map(operations, range => { name: 'operations', range: range, tag: 'Default' })
]

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: name
  location: location
  tags: tags
  kind: 'linux'
  sku: { name: planSku, capacity: copies }
  properties: {
    reserved: true
    zoneRedundant: zoneRedundant
  }
}

resource site 'Microsoft.Web/sites@2025-03-01' = {
  name: name
  location: location
  tags: tags
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    virtualNetworkSubnetId: subnetId
    // Any copy may answer any message: what it knows is in the store.
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      // The platform runs this line in a shell of its own; `exec` makes Node the process that gets SIGTERM. npm in between would swallow it.
      appCommandLine: 'exec node --no-allocation-site-pretenuring --max-semi-space-size=16 --initial-old-space-size=64 --heap-growing-percent=40 --disable-warning=DEP0040 index.js'
      // The clock must tick when nobody writes.
      alwaysOn: true
      healthCheckPath: '/health'
      http20Enabled: true
      // Teams' connector cannot speak 1.3 (infra/README.md); whoever can, does.
      minTlsVersion: minTls
      scmMinTlsVersion: '1.3'
      ftpsState: 'Disabled'
      remoteDebuggingEnabled: false
      webSocketsEnabled: false
      ipSecurityRestrictionsDefaultAction: 'Deny'
      ipSecurityRestrictions: [
        for (visitor, at) in visitors: {
          name: visitor.name
          priority: 100 + at
          action: 'Allow'
          tag: visitor.tag
          ipAddress: visitor.range
        }
      ]
      scmIpSecurityRestrictionsUseMain: false
      scmIpSecurityRestrictionsDefaultAction: 'Deny'
      scmIpSecurityRestrictions: [
        for (range, at) in operations: {
          name: 'operations'
          priority: 100 + at
          action: 'Allow'
          tag: 'Default'
          ipAddress: range
        }
      ]
    }
  }
}

// Every setting of src/config.ts is here, or left to its default for a reason that tests/infra/settings.ts knows.
resource settings 'Microsoft.Web/sites/config@2025-03-01' = {
  parent: site
  name: 'appsettings'
  properties: {
    NODE_ENV: 'production'
    HOST: '0.0.0.0'
    PORT: '8080'
    LOG_LEVEL: 'info'
    PUBLIC_URL: 'https://${domain}'
    MicrosoftAppId: clientId
    MicrosoftAppType: 'UserAssignedMSI'
    MicrosoftAppTenantId: tenant().tenantId
    ALLOWED_TENANTS: join(allowedTenants, ',')
    STORE: 'cosmos'
    COSMOS_ENDPOINT: cosmosEndpoint
    COSMOS_DATABASE: cosmosDatabase
    COSMOS_CONTAINER: cosmosContainer
    // The zip is mounted, not unpacked, and nothing is installed or built on the way.
    WEBSITE_RUN_FROM_PACKAGE: '1'
    SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
    // Seconds between SIGTERM and the end: more than the bot's own grace for turns under way (src/teams/teams.ts). The platform's own is 5.
    WEBSITES_CONTAINER_STOP_TIME_LIMIT: '30'
  }
}

// Deployment by user name and password is off; `az webapp deploy` signs in with Entra.
resource ftp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: site
  name: 'ftp'
  properties: { allow: false }
}

resource scm 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: site
  name: 'scm'
  properties: { allow: false }
}

#disable-next-line use-recent-api-versions // the only newer than this is older: 2016-09-01
resource toLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'klubban'
  scope: site
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
      { category: 'AppServiceAuditLogs', enabled: true }
      // Who was turned away at the door.
      { category: 'AppServiceIPSecAuditLogs', enabled: true }
    ]
  }
}

@description('What the world calls the bot.')
output domain string = domain

@description('For alerts on the web app.')
output siteId string = site.id

@description('For the administrator.')
output siteName string = site.name

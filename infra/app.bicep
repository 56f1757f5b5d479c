// The web app that answers Teams and runs the clock of the reminders: Linux App Service, the bundle of `npm run build`, no build in the cloud.

param name string
param location string
param tags object
param planSku string
param copies int
param customDomain string
param identityId string
param clientId string
param allowedTenants array
param cosmosEndpoint string
param cosmosDatabase string
param cosmosContainer string
param workspaceId string

var domain = empty(customDomain) ? site.properties.defaultHostName : customDomain

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: name
  location: location
  tags: tags
  kind: 'linux'
  sku: { name: planSku, capacity: copies }
  properties: {
    reserved: true
  }
}

resource site 'Microsoft.Web/sites@2024-04-01' = {
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
    // Any copy may answer any message: what it knows is in the store.
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      // Node itself is the process that gets SIGTERM; npm in between would swallow it.
      appCommandLine: 'node --no-allocation-site-pretenuring --max-semi-space-size=16 --initial-old-space-size=64 --heap-growing-percent=40 --disable-warning=DEP0040 index.js'
      // The clock must tick when nobody writes.
      alwaysOn: true
      healthCheckPath: '/health'
      http20Enabled: true
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      remoteDebuggingEnabled: false
      webSocketsEnabled: false
    }
  }
}

// Every setting of src/config.ts is here, or left to its default for a reason that tests/infra/bicep.test.ts knows.
resource settings 'Microsoft.Web/sites/config@2024-04-01' = {
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
  }
}

// Deployment by user name and password is off; `az webapp deploy` signs in with Entra.
resource ftp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: site
  name: 'ftp'
  properties: { allow: false }
}

resource scm 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: site
  name: 'scm'
  properties: { allow: false }
}

resource toLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'klubban'
  scope: site
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
      { category: 'AppServiceAuditLogs', enabled: true }
    ]
  }
}

output domain string = domain
output siteId string = site.id
output siteName string = site.name

// The bot's registration with Teams. F0 is free and without limit for Teams.

import { registrationRegion, tags as tagsType } from 'types.bicep'

@description('Of the registration; one of its kind in all of Azure.')
param name string

@description('Of the registration.')
param tags tagsType

@description('Where the registration lives.')
param region registrationRegion

@description('What people see in the portal.')
param displayName string

@description('The web app\'s own address.')
param domain string

@description('Resource id of the bot\'s identity.')
param identityId string

@description('Client id of the bot\'s identity: the bot\'s id towards Teams.')
param clientId string

@description('The tenant that the identity lives in.')
param tenantId string = tenant().tenantId

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: region
  tags: tags
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: displayName
    endpoint: 'https://${domain}/api/messages'
    msaAppId: clientId
    msaAppType: 'UserAssignedMSI'
    msaAppTenantId: tenantId
    msaAppMSIResourceId: identityId
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
  }
}

resource channel 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: region
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true }
  }
}

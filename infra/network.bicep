// The only way to the store: the web app goes out through one subnet, and the store's firewall knows that subnet. Service endpoints cost nothing.

import { tags as tagsType } from 'types.bicep'

@description('Of the network.')
param name string

@description('Azure region of the network.')
param location string

@description('Of the network.')
param tags tagsType

resource network 'Microsoft.Network/virtualNetworks@2025-05-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    // Joined to no other network, so any private range will do.
    addressSpace: { addressPrefixes: ['10.71.0.0/24'] }
    subnets: [
      {
        name: 'bot'
        properties: {
          addressPrefix: '10.71.0.0/26'
          delegations: [{ name: 'web', properties: { serviceName: 'Microsoft.Web/serverFarms' } }]
          serviceEndpoints: [{ service: 'Microsoft.AzureCosmosDB', locations: ['*'] }]
        }
      }
    ]
  }
}

resource subnet 'Microsoft.Network/virtualNetworks/subnets@2025-05-01' existing = {
  parent: network
  name: 'bot'
}

@description('The subnet that the web app goes out through.')
output subnetId string = subnet.id

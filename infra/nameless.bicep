// Who read or wrote in the store, when, and how much; not what. The id of a document may be the key of somebody's link, so it is taken out before a line is kept.

import { tags as tagsType } from 'types.bicep'

@description('Of the rule.')
param name string

@description('Azure region of the workspace.')
param location string

@description('Of the rule.')
param tags tagsType

@description('The workspace whose lines pass the rule.')
param workspaceId string

resource rule 'Microsoft.Insights/dataCollectionRules@2024-03-11' = {
  name: name
  location: location
  tags: tags
  kind: 'WorkspaceTransforms'
  properties: {
    destinations: { logAnalytics: [{ name: 'workspace', workspaceResourceId: workspaceId }] }
    dataFlows: [
      {
        streams: ['Microsoft-Table-CDBDataPlaneRequests']
        destinations: ['workspace']
        transformKql: 'source | project-away RequestResourceId, ResourceTokenPermissionId, ResourceTokenUserRid'
      }
    ]
  }
}

@description('For the workspace to take.')
output id string = rule.id

// The workspace that keeps the logs. It is laid twice: the rule that takes names out of them needs the workspace, and the workspace then takes the rule.

import { tags as tagsType } from 'types.bicep'

@description('Of the workspace.')
param name string

@description('Azure region of the workspace.')
param location string

@description('Of the workspace.')
param tags tagsType

@description('Days that logs are kept.')
param days int

@description('The rule that every line passes before it is kept. Absent: none yet.')
param ruleId string?

resource workspace 'Microsoft.OperationalInsights/workspaces@2026-03-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: days
    features: { disableLocalAuth: true }
    defaultDataCollectionRuleResourceId: ruleId
  }
}

@description('Where logs are sent.')
output id string = workspace.id

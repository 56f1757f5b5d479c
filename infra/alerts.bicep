// Who is told, and when. What to do about each alert stands in infra/README.md under the alert's name.

import { tags as tagsType } from 'types.bicep'

@description('First part of the alerts\' names.')
param name string

@description('Azure region of the workspace.')
param location string

@description('Of the alerts.')
param tags tagsType

@description('Who is told.')
param alertEmail string

@description('The workspace that the rules ask.')
param workspaceId string

@description('The web app that is watched.')
param siteId string

@description('The store that is watched.')
param accountId string

@description('Once a minute each copy of the bot logs its own metrics in one line; three rules read that line, and its absence is the fourth.')
var pulse = '''
AppServiceConsoleLogs
| where ResultDescription startswith '{' and ResultDescription has 'klubban_due_backlog'
| extend copy = strcat(Host, '/', ContainerId), metrics = parse_json(ResultDescription).metrics
'''

@description('Posts that could not be delivered, of those that were tried.')
var sendsFailing = '''
| mv-expand outcome = bag_keys(metrics.klubban_sends_total) to typeof(string)
| extend sent = tolong(metrics.klubban_sends_total[outcome])
| summarize sent = max(sent) - min(sent) by copy, outcome
| summarize failed = sumif(sent, outcome !in ('delivered', 'later')), tried = sum(sent)
| where failed >= 5 and failed * 5 > tried
'''

@description('Something due could not be done, or nobody has looked.')
var remindersLate = '''
| extend stuck = tolong(metrics.klubban_due_stuck), pause = TimeGenerated - unixtime_seconds_todatetime(tolong(metrics.klubban_pass_timestamp_seconds))
| summarize stuck = min(stuck), pause = min(pause)
| where stuck > 0 or pause > 15m
'''

@description('Apologies with a reference.')
var faults = '''
| extend faults = tolong(metrics.klubban_faults_total)
| summarize faults = max(faults) - min(faults) by copy
| summarize faults = sum(faults)
| where faults >= 5
'''

@description('What is asked, how often, and how bad it is.')
var rules = [
  {
    name: 'silent'
    about: 'No copy of the bot has told how it is for a quarter of an hour: it is down, or its clock has stopped.'
    query: pulse
    operator: 'LessThan'
    severity: 0
    window: 'PT15M'
    every: 'PT5M'
  }
  {
    name: 'sends-failing'
    about: 'Five or more messages, and more than one in five, could not be delivered to Teams within a quarter of an hour.'
    query: '${pulse}${sendsFailing}'
    operator: 'GreaterThanOrEqual'
    severity: 1
    window: 'PT15M'
    every: 'PT15M'
  }
  {
    name: 'reminders-late'
    about: 'For half an hour something that was due could not be done, or no copy has looked for what is due.'
    query: '${pulse}${remindersLate}'
    operator: 'GreaterThanOrEqual'
    severity: 1
    window: 'PT30M'
    every: 'PT15M'
  }
  {
    name: 'faults'
    about: 'Five or more people got an apology with a reference within a quarter of an hour.'
    query: '${pulse}${faults}'
    operator: 'GreaterThanOrEqual'
    severity: 2
    window: 'PT15M'
    every: 'PT15M'
  }
]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: name
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'klubban'
    emailReceivers: [{ name: 'operations', emailAddress: alertEmail, useCommonAlertSchema: true }]
  }
}

resource fromLogs 'Microsoft.Insights/scheduledQueryRules@2026-03-01' = [
  for rule in rules: {
    name: '${name}-${rule.name}'
    location: location
    tags: tags
    properties: {
      displayName: '${name}: ${rule.name}'
      description: rule.about
      enabled: true
      severity: rule.severity
      scopes: [workspaceId]
      evaluationFrequency: rule.every
      windowSize: rule.window
      // The table appears with the first line that the bot logs.
      skipQueryValidation: true
      autoMitigate: true
      criteria: {
        allOf: [
          {
            query: rule.query
            timeAggregation: 'Count'
            operator: rule.operator
            threshold: 1
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: [people.id] }
    }
  }
]

resource unwell 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: '${name}-unwell'
  location: 'global'
  tags: tags
  properties: {
    description: 'A copy of the bot has not answered its health check for five minutes.'
    enabled: true
    severity: 2
    scopes: [siteId]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'unwell'
          metricNamespace: 'Microsoft.Web/sites'
          metricName: 'HealthCheckStatus'
          timeAggregation: 'Average'
          operator: 'LessThan'
          threshold: 75
        }
      ]
    }
    actions: [{ actionGroupId: people.id }]
  }
}

resource throttled 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: '${name}-throttled'
  location: 'global'
  tags: tags
  properties: {
    description: 'The store turned away more than a hundred requests within a quarter of an hour (429).'
    enabled: true
    severity: 2
    scopes: [accountId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'throttled'
          metricNamespace: 'Microsoft.DocumentDB/databaseAccounts'
          metricName: 'TotalRequests'
          dimensions: [{ name: 'StatusCode', operator: 'Include', values: ['429'] }]
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 100
        }
      ]
    }
    actions: [{ actionGroupId: people.id }]
  }
}

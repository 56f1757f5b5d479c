using 'main.bicep'

param environmentName = 'test'
param alertEmail = readEnvironmentVariable('ALERT_EMAIL')
param peopleFrom = map(split(readEnvironmentVariable('PEOPLE_FROM'), ','), range => trim(range))
param operateFrom = filter(
  map(split(readEnvironmentVariable('OPERATE_FROM', ''), ','), range => trim(range)),
  range => !empty(range)
)
param planSku = 'B1'
param copies = 1
param zoneRedundant = false
param testContainer = true
param backupTier = 'Continuous7Days'
param logDays = 30
param locked = false

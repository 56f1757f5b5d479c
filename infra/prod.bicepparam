using 'main.bicep'

param environmentName = 'prod'
param alertEmail = readEnvironmentVariable('ALERT_EMAIL')
param peopleFrom = map(split(readEnvironmentVariable('PEOPLE_FROM'), ','), range => trim(range))
param operateFrom = filter(
  map(split(readEnvironmentVariable('OPERATE_FROM', ''), ','), range => trim(range)),
  range => !empty(range)
)
param planSku = 'P0v3'
param copies = 2
param zoneRedundant = true
param backupTier = 'Continuous30Days'
param logDays = 90
param locked = true

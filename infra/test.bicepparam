using 'main.bicep'

param environmentName = 'test'
param alertEmail = readEnvironmentVariable('ALERT_EMAIL')
param peopleFrom = split(readEnvironmentVariable('PEOPLE_FROM'), ',')
param operateFrom = filter(split(readEnvironmentVariable('OPERATE_FROM', ''), ','), range => !empty(range))
param planSku = 'B1'
param copies = 1
param zoneRedundant = false
param testContainer = true
param backupTier = 'Continuous7Days'
param logDays = 30
param locked = false

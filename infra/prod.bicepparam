using 'main.bicep'

param environmentName = 'prod'
param alertEmail = readEnvironmentVariable('ALERT_EMAIL')
param planSku = 'P0v3'
param copies = 2
param backupTier = 'Continuous30Days'
param logDays = 90
param lockStore = true

using 'main.bicep'

param environmentName = 'test'
param alertEmail = readEnvironmentVariable('ALERT_EMAIL')
param planSku = 'B1'
param copies = 1
param backupTier = 'Continuous7Days'
param logDays = 30
param lockStore = false

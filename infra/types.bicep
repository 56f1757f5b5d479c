// What the files share: the kinds of values that a reviewer should not have to look up.

@export()
@sealed()
@description('What every resource is marked with, so that a bill and a search can be read by installation.')
type tags = {
  @description('Always klubban.')
  app: string
  @description('Which installation.')
  environment: string
}

@description('The id of an Entra tenant.')
@minLength(36)
@maxLength(36)
type tenantId = string

@export()
@description('Entra tenants: at least one, since an empty list would mean something else to the bot.')
@minLength(1)
type tenants = tenantId[]

@export()
@description('IPv4 addresses or ranges, as 192.0.2.7 or 192.0.2.0/24.')
type ranges = string[]

@export()
@description('The same, at least one.')
@minLength(1)
type someRanges = string[]

@export()
@description('Where a bot registration can live: global, or a region that keeps what it knows of people.')
type registrationRegion = 'global' | 'westeurope' | 'centralindia'

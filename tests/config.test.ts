import { ConfigError, readConfig } from '../src/config.ts'

const ID = '11111111-2222-3333-4444-555555555555'
const TENANT = 'AAAAAAAA-bbbb-cccc-dddd-eeeeeeeeeeee'
const app = { MicrosoftAppId: ID, MicrosoftAppTenantId: TENANT, MicrosoftAppPassword: 'hemlig' }
const cosmos = {
  STORE: 'cosmos',
  COSMOS_ENDPOINT: 'https://klubban.documents.azure.com:443/',
  COSMOS_DATABASE: 'klubban',
  COSMOS_CONTAINER: 'groups',
}

const faults = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
  return []
}

test('without settings: local mode on this machine', () => {
  expect(readConfig({})).toEqual({
    port: 3978,
    host: '127.0.0.1',
    dataDir: './data',
    logLevel: 'info',
    production: false,
    publicUrl: 'http://127.0.0.1:3978',
    reminderTickSeconds: 30,
    clockTrustSeconds: 600,
    store: { kind: 'sqlite' },
    allowedTenants: [],
  })
})

test('an empty value counts as absent', () => {
  expect(readConfig({ PORT: '', HOST: ' ', MicrosoftAppId: '', STORE: '' })).toEqual(readConfig({}))
})

test('a registered bot lets its own tenant in, or those that are named', () => {
  expect(readConfig({ ...app, HOST: '0.0.0.0', NODE_ENV: 'production' })).toMatchObject({
    host: '0.0.0.0',
    production: true,
    app: { id: ID, tenantId: TENANT, type: 'SingleTenant', password: 'hemlig' },
    allowedTenants: [TENANT.toLowerCase()],
  })
  expect(readConfig({ ...app, ALLOWED_TENANTS: `${ID}, ${TENANT},` }).allowedTenants).toEqual([
    ID,
    TENANT.toLowerCase(),
  ])
})

test('a managed identity, spelt either way', () => {
  for (const MicrosoftAppType of ['UserAssignedMSI', 'UserAssignedMsi']) {
    expect(
      readConfig({ MicrosoftAppId: ID, MicrosoftAppTenantId: TENANT, MicrosoftAppType }).app,
    ).toEqual({ id: ID, tenantId: TENANT, type: 'UserAssignedMSI' })
  }
})

test('Cosmos DB with the managed identity, and an emulator with a key', () => {
  expect(readConfig(cosmos).store).toEqual({
    kind: 'cosmos',
    endpoint: cosmos.COSMOS_ENDPOINT,
    database: 'klubban',
    container: 'groups',
  })
  expect(
    readConfig({ ...cosmos, COSMOS_ENDPOINT: 'http://127.0.0.1:8081', COSMOS_KEY: 'k' }).store,
  ).toMatchObject({ key: 'k' })
  expect(
    readConfig({ ...cosmos, COSMOS_ENDPOINT: 'https://cosmos-emulator:8081', COSMOS_KEY: 'k' })
      .store,
  ).toMatchObject({ key: 'k' })
})

test('the public address stands without a slash at its end', () => {
  expect(readConfig({ PUBLIC_URL: 'https://klubban.example.se/' }).publicUrl).toBe(
    'https://klubban.example.se',
  )
  expect(readConfig({ HOST: '::1' }).publicUrl).toBe('http://[::1]:3978')
})

test.each<[Record<string, string>, RegExp]>([
  [{ PORT: 'x' }, /^PORT .*0 to 65535.*leave it out for 3978/],
  [{ PORT: '65536' }, /^PORT /],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL .*trace, debug/],
  [{ REMINDER_TICK_SECONDS: '0' }, /^REMINDER_TICK_SECONDS /],
  [{ HOST: '0.0.0.0' }, /^HOST .*anyone on the network.*HOST=127\.0\.0\.1/],
  [{ HOST: '127.0.0.1.example.com' }, /^HOST /],
  [{ NODE_ENV: 'production' }, /^MicrosoftAppId is absent in production/],
  [{ MicrosoftAppPassword: 'x' }, /^MicrosoftAppPassword is set without MicrosoftAppId/],
  [{ ...app, MicrosoftAppId: 'x' }, /^MicrosoftAppId is not a GUID/],
  [{ ...app, MicrosoftAppTenantId: '' }, /^MicrosoftAppTenantId is absent/],
  [
    { ...app, MicrosoftAppType: 'MultiTenant' },
    /^MicrosoftAppType is MultiTenant.*Register the bot as SingleTenant/,
  ],
  [{ ...app, MicrosoftAppType: 'Odd' }, /^MicrosoftAppType is not known/],
  [{ ...app, MicrosoftAppPassword: '' }, /^MicrosoftAppPassword is absent/],
  [
    { ...app, MicrosoftAppType: 'UserAssignedMSI' },
    /^MicrosoftAppPassword is set for a managed identity/,
  ],
  [{ ...app, ALLOWED_TENANTS: 'contoso.com' }, /^ALLOWED_TENANTS .*"contoso\.com"/],
  [{ STORE: 'redis' }, /^STORE is not known/],
  [{ ...cosmos, COSMOS_ENDPOINT: '' }, /^COSMOS_ENDPOINT is absent/],
  [{ ...cosmos, COSMOS_DATABASE: '' }, /^COSMOS_DATABASE is absent/],
  [
    { ...cosmos, COSMOS_ENDPOINT: 'http://klubban.documents.azure.com' },
    /^COSMOS_ENDPOINT is not an https address/,
  ],
  [{ ...cosmos, COSMOS_KEY: 'k' }, /^COSMOS_KEY .*managed identity/],
  [{ PUBLIC_URL: 'klubban.example.se' }, /^PUBLIC_URL is not a plain web address/],
])('%j is refused, with its key and cure', (env, told) => {
  expect(faults(env)).toEqual([expect.stringMatching(told)])
})

test('every fault is told at once, and no secret', () => {
  const found = faults({
    PORT: 'x',
    LOG_LEVEL: 'y',
    STORE: 'z',
    ...app,
    MicrosoftAppType: 'MultiTenant',
  })
  expect(found.map((fault) => fault.split(' ')[0])).toEqual([
    'PORT',
    'MicrosoftAppType',
    'LOG_LEVEL',
    'STORE',
  ])
  expect(found.join()).not.toContain('hemlig')
})

test('the settings cannot be changed', () => {
  const config = readConfig(app)
  expect([config, config.app, config.store, config.allowedTenants].every(Object.isFrozen)).toBe(
    true,
  )
})

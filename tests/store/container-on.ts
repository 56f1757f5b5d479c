import { KEY } from './stand-in/sign-in.ts'

/** The container that a bot has on the stand-in for Cosmos DB at an address. */
export const containerOn = (endpoint: string) => ({
  endpoint,
  database: 'klubban',
  container: 'klubban',
  key: KEY,
  random: () => 0.5,
})

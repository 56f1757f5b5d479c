import { plan } from './plan.ts'
import { talk, type Talk } from './talk.ts'

/** A meeting of two items, Ett and Två, on 6 February 2026, in which Anna has said these sentences; Bo and Cecilia are there. */
export async function twoItems(said: readonly string[]): Promise<Talk> {
  const t = await talk(['Anna Berg', 'Bo Ek', 'Cecilia Dahl'])
  await plan(t, { id: 'm1', on: '2026-02-06', lastDayOn: '2026-01-23', items: ['Ett', 'Två'] })
  t.at('2026-02-06T07:28:00Z')
  for (const line of said) await t.say('Anna', line)
  return t
}

import type { Act, LogEntry } from '../../src/records/log.ts'
import type { Talk } from '../chat/talk.ts'
import { buildStages, type Stage, type Stages } from './stages.ts'

/** Opens stages for the tests of the suite, or of the `describe`, that it is called in; each ends with its test. */
export function onStage(): (stage: Stage) => Promise<Talk> {
  let stages: Stages
  const opened: Talk[] = []
  beforeAll(async () => {
    stages = await buildStages()
  }, 300_000)
  afterAll(() => stages.end())
  afterEach(async () => {
    for (const t of opened.splice(0)) await t.end()
  })
  return async (stage) => {
    const t = await stages.open(stage)
    opened.push(t)
    return t
  }
}

/** What the log holds. */
export const entriesOf = async (t: Talk): Promise<readonly LogEntry[]> =>
  (await t.store.list<LogEntry>(t.pk, { index: 'log', limit: 500 })).items.map(({ doc }) => doc)
/** The sentences that were recorded. */
export const sourcesOf = async (t: Talk): Promise<readonly string[]> =>
  (await entriesOf(t)).flatMap(({ acts }) => acts.map(({ source }) => source))
/** From now on: the acts that were recorded since. */
export async function actsFromNow(t: Talk): Promise<() => Promise<readonly Act[]>> {
  const before = new Set((await entriesOf(t)).map(({ id }) => id))
  return async () =>
    (await entriesOf(t)).filter(({ id }) => !before.has(id)).flatMap(({ acts }) => acts)
}
/** The same as sentences. */
export async function sourcesFromNow(t: Talk): Promise<() => Promise<readonly string[]>> {
  const acts = await actsFromNow(t)
  return async () => (await acts()).map(({ source }) => source)
}

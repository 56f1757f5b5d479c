import { persistently } from '../../src/teams/retry.ts'
import { DeliveryError } from '../../src/world.ts'
import { FakeTime } from './time.ts'

/** Calls that fail as listed and then succeed: how many were made, how long was waited, how it ended. */
async function tried(
  failures: readonly Error[],
  harmless = false,
): Promise<{ calls: number; waits: number[]; end: unknown }> {
  const time = new FakeTime()
  let calls = 0
  const end = await persistently(
    async () => {
      const failure = failures[calls]
      calls += 1
      if (failure) throw failure
      return 'done'
    },
    { wait: time.wait, random: () => 0, harmless },
  ).catch((error: unknown) => error)
  return { calls, waits: time.waits, end }
}

const later = (reason: string, ms?: number) => new DeliveryError('later', reason, ms)
const unknown = (reason: string) => new DeliveryError('unknown', reason)

test('what was surely not done is tried four times, waiting longer each time', async () => {
  expect(await tried([later('412'), later('503')])).toEqual({
    calls: 3,
    waits: [500, 1000],
    end: 'done',
  })
  const refused = later('429')
  expect(await tried([refused, refused, refused, refused])).toEqual({
    calls: 4,
    waits: [500, 1000, 2000],
    end: refused,
  })
})

test('Retry-After is waited out, as long as someone may wait', async () => {
  expect((await tried([later('429', 3000)])).waits).toEqual([3000])
  expect(await tried([later('429', 60_000)])).toMatchObject({ calls: 1, waits: [] })
  expect(await tried([later('429', 8000), later('429', 8000)])).toMatchObject({
    calls: 2,
    waits: [8000],
  })
})

test('what may have been done is repeated once for a gateway, never after a timeout', async () => {
  expect(await tried([unknown('502')])).toMatchObject({ calls: 2, end: 'done' })
  expect(await tried([unknown('502'), unknown('504')])).toMatchObject({ calls: 2 })
  for (const reason of ['network TimeoutError', 'network ECONNRESET', '500'])
    expect(await tried([unknown(reason)])).toMatchObject({ calls: 1 })
})

test('a read is repeated whatever happened', async () => {
  expect(
    await tried([unknown('network TimeoutError'), unknown('502'), unknown('500')], true),
  ).toMatchObject({ calls: 4, end: 'done' })
})

test('a refusal for good, and a fault of ours, are not repeated', async () => {
  for (const outcome of ['blocked', 'gone', 'refused'] as const)
    expect(await tried([new DeliveryError(outcome, '4xx')])).toMatchObject({ calls: 1 })
  expect(await tried([new TypeError('ours')])).toMatchObject({ calls: 1 })
})

test('the waits spread out', async () => {
  const time = new FakeTime()
  let failed = false
  await persistently(
    async () => {
      if (!failed) {
        failed = true
        throw later('429', 1000)
      }
    },
    { wait: time.wait, random: () => 1 },
  )
  expect(time.waits).toEqual([1250])
})

import { seldom, shared } from '../src/scarce.ts'

describe('an answer that is shared', () => {
  test('is asked for once by all who wait, and anew by who comes later', async () => {
    let asked = 0
    const ask = shared(async () => (asked += 1))
    expect(await Promise.all(Array.from({ length: 50 }, ask))).toEqual(Array(50).fill(1))
    expect(await ask()).toBe(2)
  })

  test('is asked for anew when it failed', async () => {
    let asked = 0
    const ask = shared(() =>
      (asked += 1) === 1 ? Promise.reject(new Error('away')) : Promise.resolve('here'),
    )
    const [first, second] = await Promise.allSettled([ask(), ask()])
    expect([first.status, second.status]).toEqual(['rejected', 'rejected'])
    expect([await ask(), asked]).toEqual(['here', 2])
  })
})

describe('an answer that anybody may ask for', () => {
  test('is looked into a few times at once and then once a second; all others get the latest', async () => {
    let nowMs = 0
    let asked = 0
    const ask = seldom(
      async () => (asked += 1),
      () => nowMs,
    )
    for (let one = 0; one < 300; one += 1) await ask()
    expect(asked).toBe(4)
    nowMs = 1000
    for (let one = 0; one < 300; one += 1) expect(await ask()).toBe(5)
    nowMs = 60_000
    for (let one = 0; one < 300; one += 1) await ask()
    expect(asked).toBe(9)
  })
})

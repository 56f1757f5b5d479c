import { createTurns, TooBusyError } from '../../src/teams/turns.ts'

const breath = (): Promise<void> => new Promise(setImmediate)

test('one conversation, one turn at a time, in the order they came; another one side by side', async () => {
  const turns = createTurns()
  const log: string[] = []
  const [a, c] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const turn = (name: string, wait?: Promise<void>) => async (): Promise<void> => {
    log.push(`${name} begins`)
    await wait
    log.push(`${name} ends`)
  }
  const all = [
    turns.take('x', turn('a', a.promise)),
    turns.take('x', turn('b')),
    turns.take('y', turn('c', c.promise)),
  ]
  await breath()
  expect(log).toEqual(['a begins', 'c begins'])
  a.resolve()
  await breath()
  expect(log.slice(2)).toEqual(['a ends', 'b begins', 'b ends'])
  c.resolve()
  await Promise.all(all)
  expect(turns.running).toBe(0)
})

test('a turn that fails tells its caller and lets the next one in', async () => {
  const turns = createTurns()
  const failing = turns.take('x', () => Promise.reject(new Error('no')))
  const next = turns.take('x', () => Promise.resolve('yes'))
  await expect(failing).rejects.toThrow('no')
  await expect(next).resolves.toBe('yes')
})

test('there is an end to how many may wait, in one conversation and in all', async () => {
  const held = Promise.withResolvers<void>()
  const few = createTurns({ perConversation: 2, inAll: 4 })
  const taken = ['x', 'x', 'y'].map((place) => few.take(place, () => held.promise))
  await expect(few.take('x', breath)).rejects.toBeInstanceOf(TooBusyError)
  taken.push(few.take('y', () => held.promise))
  await expect(few.take('z', breath)).rejects.toBeInstanceOf(TooBusyError)
  held.resolve()
  await Promise.all(taken)
  await expect(few.take('x', () => Promise.resolve(1))).resolves.toBe(1)
})

test('idle means that what turns set in motion has ended too', async () => {
  const turns = createTurns()
  const held = Promise.withResolvers<void>()
  await turns.take('x', () => Promise.resolve(turns.follow(() => held.promise)))
  let idle = false
  const waiting = turns.idle().then(() => {
    idle = true
  })
  await breath()
  expect(idle).toBe(false)
  held.resolve()
  await waiting
  expect(turns.running).toBe(0)
  await turns.idle()
})

import { createTurns, TooBusyError } from '../../src/teams/turns.ts'

/** A turn that ends when told. */
function gate(): { wait: Promise<void>; open: () => void } {
  let open = (): void => undefined
  const wait = new Promise<void>((resolve) => {
    open = resolve
  })
  return { wait, open }
}

const breath = (): Promise<void> => new Promise(setImmediate)

test('one conversation, one turn at a time, in the order they came; another one side by side', async () => {
  const turns = createTurns()
  const log: string[] = []
  const [a, c] = [gate(), gate()]
  const turn = (name: string, wait?: Promise<void>) => async (): Promise<void> => {
    log.push(`${name} begins`)
    await wait
    log.push(`${name} ends`)
  }
  const all = [turns.take('x', turn('a', a.wait)), turns.take('x', turn('b')), turns.take('y', turn('c', c.wait))]
  await breath()
  expect(log).toEqual(['a begins', 'c begins'])
  a.open()
  await breath()
  expect(log.slice(2)).toEqual(['a ends', 'b begins', 'b ends'])
  c.open()
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
  const held = gate()
  const few = createTurns({ perConversation: 2, inAll: 3 })
  const taken = ['x', 'x', 'y'].map((place) => few.take(place, () => held.wait))
  await expect(few.take('x', breath)).rejects.toBeInstanceOf(TooBusyError)
  await expect(few.take('z', breath)).rejects.toBeInstanceOf(TooBusyError)
  held.open()
  await Promise.all(taken)
  await expect(few.take('x', () => Promise.resolve(1))).resolves.toBe(1)
})

test('idle means that what turns set in motion has ended too', async () => {
  const turns = createTurns()
  const held = gate()
  await turns.take('x', () => Promise.resolve(turns.follow(() => held.wait)))
  let idle = false
  const waiting = turns.idle().then(() => {
    idle = true
  })
  await breath()
  expect(idle).toBe(false)
  held.open()
  await waiting
  expect(turns.running).toBe(0)
  await turns.idle()
})

import { Room } from '../../src/reminders/room.ts'

/** Work that is told when to end. */
function begun(room: Room, name: string, need: number, told: string[]): () => Promise<void> {
  let end = (): void => undefined
  const ended = room.during(need, () => {
    told.push(name)
    return new Promise<void>((resolve) => (end = resolve))
  })
  return async () => {
    end()
    await ended
    await soon()
  }
}
const soon = () => new Promise((resolve) => setImmediate(resolve))

test('what there is room for begins at once, the rest in the order in which it came', async () => {
  const room = new Room(10)
  const told: string[] = []
  const endA = begun(room, 'a', 6, told)
  const endB = begun(room, 'b', 4, told)
  const endC = begun(room, 'c', 5, told)
  const endD = begun(room, 'd', 1, told)
  await soon()
  expect(told).toEqual(['a', 'b'])
  await endB()
  expect(told).toEqual(['a', 'b'])
  await endA()
  expect(told).toEqual(['a', 'b', 'c', 'd'])
  await endC()
  await endD()
})

test('what needs more than all of it waits until it is alone, and room is given back by what fails', async () => {
  const room = new Room(10)
  const told: string[] = []
  const endA = begun(room, 'a', 1, told)
  const endB = begun(room, 'b', 99, told)
  await soon()
  expect(told).toEqual(['a'])
  await endA()
  expect(told).toEqual(['a', 'b'])
  await endB()
  await expect(room.during(10, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await room.during(10, () => Promise.resolve('done'))).toBe('done')
})

import { Deadline } from '../../src/teams/deadline.ts'

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

test('what takes too long is told so, once', () => {
  const deadline = new Deadline(15_000)
  const told: unknown[] = []
  deadline.on('abort', () => told.push(deadline.reason?.name))
  jest.advanceTimersByTime(14_999)
  expect(told).toEqual([])
  expect(deadline.reason).toBeUndefined()
  jest.advanceTimersByTime(60_000)
  expect(told).toEqual(['TimeoutError'])
})

test('what has ended leaves no timer behind', () => {
  const deadline = new Deadline(15_000)
  deadline.end()
  expect(jest.getTimerCount()).toBe(0)
})

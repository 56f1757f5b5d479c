import timers from 'node:timers/promises'

/** Does the work while waits of the bot for its store take no time; how long it has waited by its own count is as ever (store/patience.ts). */
export async function waitingAtOnce<R>(work: () => Promise<R>): Promise<R> {
  const waits = jest
    .spyOn(timers, 'setTimeout')
    .mockImplementation((_ms, value) => Promise.resolve(value as never))
  try {
    const result = await work()
    expect(waits).toHaveBeenCalled()
    return result
  } finally {
    waits.mockRestore()
  }
}

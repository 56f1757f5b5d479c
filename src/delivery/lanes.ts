/** Does the work for every item: those of one lane one after the other, at most `most` lanes at once. Rejects with the first error, after all have ended. */
export async function inLanes<T>(
  items: readonly T[],
  laneOf: (item: T) => string,
  most: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const lanes = [...Map.groupBy(items, laneOf).values()]
  const errors: unknown[] = []
  const worker = async (): Promise<void> => {
    for (let lane = lanes.shift(); lane; lane = lanes.shift()) {
      for (const item of lane) await work(item).catch((error: unknown) => errors.push(error))
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, lanes.length) }, worker))
  if (errors.length > 0) throw errors[0]
}

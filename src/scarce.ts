/** All who ask while an answer is on its way share it. */
export function shared<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => {
    asked ??= ask().finally(() => (asked = undefined))
    return asked
  }
}

const BURST = 4
const SECOND_MS = 1000

/** The same, and however often it is asked for, it is looked into a few times at once and then once a second; others get the latest answer. */
export function seldom<T>(
  ask: () => Promise<T>,
  clock: () => number = () => performance.now(),
): () => Promise<T> {
  const anew = shared(ask)
  let left = BURST
  let atMs = clock()
  let latest: Promise<T> | undefined
  return () => {
    const nowMs = clock()
    left = Math.min(BURST, left + (nowMs - atMs) / SECOND_MS)
    atMs = nowMs
    if (latest && left < 1) return latest
    left -= 1
    latest = anew()
    return latest
  }
}

/** All who ask while an answer is on its way share it. */
export function shared<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined
  return () => {
    asked ??= ask().finally(() => (asked = undefined))
    return asked
  }
}

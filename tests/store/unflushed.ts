/** For stores that a test throws away: their turns wait for each other as ever, and for no disk. */
export const unflushed = {
  sync: (): Promise<void> => new Promise((resolve) => setImmediate(resolve)),
}

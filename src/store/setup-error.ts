/** The store cannot be used as it is set up. The message says what is wrong and its cure, for the person who runs the bot. */
export class StoreSetupError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'StoreSetupError'
  }
}

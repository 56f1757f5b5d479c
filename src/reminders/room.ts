/** Room for so much at a time, given in the order in which it is asked for. Whatever needs more than all of it waits until it is alone. */
export class Room {
  readonly #size: number
  #taken = 0
  readonly #waiting: { readonly need: number; readonly begin: () => void }[] = []

  constructor(size: number) {
    this.#size = size
  }

  async during<T>(wanted: number, work: () => Promise<T>): Promise<T> {
    const need = Math.min(wanted, this.#size)
    await new Promise<void>((begin) => {
      this.#waiting.push({ need, begin })
      this.#look()
    })
    try {
      return await work()
    } finally {
      this.#taken -= need
      this.#look()
    }
  }

  #look(): void {
    for (
      let next = this.#waiting[0];
      next && this.#taken + next.need <= this.#size;
      next = this.#waiting[0]
    ) {
      this.#waiting.shift()
      this.#taken += next.need
      next.begin()
    }
  }
}

/** A clock that moves only when somebody waits, or when told. */
export class FakeTime {
  ms = 0
  readonly waits: number[] = []
  readonly clock = (): number => this.ms
  readonly wait = (ms: number): Promise<void> => {
    this.waits.push(ms)
    this.ms += ms
    return Promise.resolve()
  }
}

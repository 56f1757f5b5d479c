/** Buttons of cards that an earlier version posted, as they would be pressed, and what its store held then. */
export interface Recorded {
  /** An export, whole. */
  readonly store: string
  readonly presses: readonly {
    readonly conversation: string
    readonly activity: string
    readonly title: string
    readonly verb: string
    readonly data: Readonly<Record<string, unknown>>
  }[]
}

/** What the bot says. Plain text: nothing in it is markup, a mention or a command, whatever people typed. */
export interface Message {
  /** Lines separated by `\n`. Complete in itself, also where a card stands beside it. */
  readonly text: string
  /** People who must act and so are notified. Each `name` occurs in `text` as `@name`. */
  readonly mentions?: readonly Mention[]
  /** An Adaptive Card that says the same as `text` and can be tapped. */
  readonly card?: Readonly<Record<string, unknown>>
  /** Choices that answer a question with one tap; each `say` is a sentence the bot understands. */
  readonly choices?: readonly Choice[]
}

export interface Mention {
  readonly name: string
  /** Teams id (`29:…`) or Entra object id. */
  readonly id: string
}

export interface Choice {
  readonly label: string
  readonly say: string
}

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
  /** The card holds all that can be chosen, in its own way; `choices` are for where it cannot be shown. */
  readonly whole?: true
  /** A file that comes with it. */
  readonly file?: FileWith
}

/** A document that is given: of a meeting its entry in a calendar or its minutes; all there is of it or an item; of a person what is kept about them. */
export type DocumentRef =
  | { readonly form: 'ics' | 'docx' | 'pdf'; readonly meetingId: string }
  | { readonly form: 'docx' | 'pdf'; readonly dossier: DossierRef }
  | { readonly form: 'zip'; readonly person: string }

/** A meeting, or one item of it. */
export interface DossierRef {
  readonly meetingId: string
  readonly itemId?: string
}

/**
 * - `wanted`: documents of the group, until it is known in which way they can be given; never posted
 * - `offered`: to the person whose own chat it is, who is asked whether it may be put in their OneDrive. `context` comes back with their answer
 * - `stored`: it is there
 */
export type FileWith =
  | { readonly kind: 'wanted'; readonly documents: readonly DocumentRef[] }
  | {
      readonly kind: 'offered'
      readonly name: string
      readonly bytes: number
      readonly context: string
    }
  | {
      readonly kind: 'stored'
      readonly name: string
      readonly url: string
      readonly uniqueId: string
      readonly fileType: string
    }

export interface Mention {
  readonly name: string
  /** Teams id (`29:…`) or Entra object id. */
  readonly id: string
}

export interface Choice {
  readonly label: string
  readonly say: string
  /** One act with all that was typed, carried instead of `say` by clients that press buttons. */
  readonly act?: Carried
}

/** An act as a button carries it, and the partition of the group that it is of. */
export interface Carried {
  readonly do: string
  readonly args: Json
  /** The arguments are texts, as somebody typed them. */
  readonly typed?: true
  readonly in?: { readonly group: string }
}

/** A card or a payload of Teams, not yet read. */
export type Json = Readonly<Record<string, unknown>>

/** A file, made for whoever asked. */
export interface MadeFile {
  readonly name: string
  readonly contentType: string
  readonly bytes: Uint8Array
  /** Shown where it is opened, and not put among the downloads. */
  readonly inline?: true
  readonly policy?: string
}

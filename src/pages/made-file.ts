/** A file, made for whoever asked. */
export interface MadeFile {
  readonly name: string
  readonly contentType: string
  readonly bytes: Uint8Array
  /** Shown where it is opened, and not put among the downloads. */
  readonly inline?: true
  readonly policy?: string
}

export const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
} as const

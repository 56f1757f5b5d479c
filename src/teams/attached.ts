import { isRecord } from './record.ts'

export interface Attached {
  /** The message as HTML; empty where it came without. */
  readonly html: string
}

/** More than any message has; and longer than any message may be. */
const MOST = 50
const LONGEST = 300_000

/** What comes beside the text of a message. A malformed attachment is skipped. */
export function attachedIn(attachments: readonly unknown[] | undefined): Attached {
  const all = (attachments ?? []).slice(0, MOST).filter(isRecord)
  const html = all
    .filter(
      ({ contentType }) => typeof contentType === 'string' && /^text\/html\b/i.test(contentType),
    )
    .flatMap(({ content }) => (typeof content === 'string' ? [content] : []))
    .join('<br>')
  return { html: html.slice(0, LONGEST) }
}

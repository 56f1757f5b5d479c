import type { SentAlong } from '../world.ts'
import { isRecord } from './is-record.ts'

export interface Attached {
  /** The message as HTML; empty where it came without. */
  readonly html: string
  readonly sent: SentAlong | undefined
}

/** More than any message has; and longer than any message may be. */
const MOST = 50
const LONGEST = 300_000
const FILE = /^application\/vnd\.microsoft\.teams\.file\.|^reference$/i

/** What comes beside the text of a message. A malformed attachment is skipped. */
export function attachedIn(attachments: readonly unknown[] | undefined): Attached {
  const all = (attachments ?? []).slice(0, MOST).filter(isRecord)
  const typed = all.map(({ contentType, content, name }) => ({
    type: typeof contentType === 'string' ? contentType : '',
    content,
    name,
  }))
  const html = typed
    .flatMap(({ type, content }) =>
      /^text\/html\b/i.test(type) && typeof content === 'string' ? [content] : [],
    )
    .join('<br>')
    .slice(0, LONGEST)
  const file = typed.find(({ type }) => FILE.test(type))
  const isPicture = typed.some(({ type }) => /^image\//i.test(type)) || /<img\b/i.test(html)
  const picture: SentAlong | undefined = isPicture ? { kind: 'picture' } : undefined
  return { html, sent: file ? fileOf(file.name) : picture }
}

const fileOf = (name: unknown): SentAlong => ({
  kind: 'file',
  ...(typeof name === 'string' && name.trim() !== '' && { name: name.trim().slice(0, 200) }),
})

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
  const typed = all.map(({ contentType, content, name, contentUrl }) => ({
    type: typeof contentType === 'string' ? contentType : '',
    content,
    name,
    contentUrl,
  }))
  const html = typed
    .flatMap(({ type, content }) =>
      /^text\/html\b/i.test(type) && typeof content === 'string' ? [content] : [],
    )
    .join('<br>')
    .slice(0, LONGEST)
  const files = typed.filter(({ type }) => FILE.test(type)).map(fileOf)
  const isPicture = typed.some(({ type }) => /^image\//i.test(type)) || /<img\b/i.test(html)
  const picture: SentAlong | undefined = isPicture ? { kind: 'picture' } : undefined
  return { html, sent: files.length > 0 ? sentIn(files) : picture }
}

interface File {
  readonly name?: string
  readonly link?: string
  readonly download?: string
}

interface Raw {
  readonly name: unknown
  readonly contentUrl: unknown
  readonly content: unknown
}

/** What the client calls it, and where it is kept; the address that Teams gives the bot to fetch it by holds for minutes and is no link. */
const fileOf = ({ name, contentUrl, content }: Raw): File => ({
  ...(typeof name === 'string' && name.trim() !== '' && { name: name.trim().slice(0, 200) }),
  ...(typeof contentUrl === 'string' &&
    /^https:\/\//i.test(contentUrl) &&
    contentUrl.length <= LONGEST_LINK &&
    URL.canParse(contentUrl) && { link: encodeURI(decodedSafely(contentUrl)) }),
  ...(isRecord(content) &&
    typeof content['downloadUrl'] === 'string' &&
    content['downloadUrl'].length <= LONGEST_DOWNLOAD &&
    URL.canParse(content['downloadUrl']) && { download: content['downloadUrl'] }),
})

const LONGEST_LINK = 2000
/** It carries what lets the bot in. */
const LONGEST_DOWNLOAD = 8000

/** Teams writes blanks of a file's name into its address. */
function decodedSafely(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

const sentIn = (files: readonly File[]): SentAlong => ({
  kind: 'file',
  ...(files[0]?.name !== undefined && { name: files[0].name }),
  ...(files.some(({ link }) => link !== undefined) && { files }),
})

import type { Doc } from '../meetings/doc.ts'
import type { Group } from '../meetings/group.ts'
import type { MeetingId } from '../meetings/ids.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { documentNamed } from '../meetings/settings.ts'
import { versionId, type Version } from '../minutes/adjusting.ts'
import { currentDocument, stateOf } from '../minutes/current.ts'
import type { Document } from '../minutes/document.ts'
import { html, policy } from '../minutes/web-page.ts'
import { Book } from '../store/book.ts'
import { textsIn } from '../language/texts.ts'
import type { World } from '../world.ts'
import { pageId } from './calendar-page.ts'
import type { Turn } from '../turn/turn.ts'

/** Which minutes a link leads to: as they stand when it is opened, or one locked version. */
export type Edition =
  | { readonly kind: 'current' }
  | { readonly kind: 'version'; readonly number: number; readonly edition: 'own' | 'public' }

/** A link to minutes, open to whoever has it, until it expires. */
export interface MinutesPage extends Doc {
  readonly type: 'minutesPage'
  readonly meetingId: MeetingId
  readonly edition: Edition
}

export const MINUTES_PATH = '/protokoll'
/** Working material is not for everyone, and whoever needs a link later asks for a new one. */
const DAYS = 7

export interface Links {
  readonly word: string
  readonly pdf: string
  readonly web: string
  readonly until: Date
}

/** New links to the minutes in the three forms. */
export function minutesLinks(
  turn: Turn,
  { id, on }: Pick<Meeting, 'id' | 'on'>,
  edition: Edition,
): Links {
  const page = pageId(turn)
  const doc: MinutesPage = {
    id: `page-${page}`,
    pk: turn.group.pk,
    type: 'minutesPage',
    meetingId: id,
    edition,
    ttl: DAYS * 24 * 3600,
  }
  turn.book.create(doc)
  const t = turn.t.minutes
  const title = t.document.title({ body: '', document: documentNamed(turn.group.settings) })
  const link = (ending: string): string =>
    `${turn.publicUrl}${MINUTES_PATH}/${turn.group.pk.slice(2)}${page}/${t.fileName({ title, on, ending })}`
  return {
    word: link('docx'),
    pdf: link('pdf'),
    web: link('html'),
    until: new Date(turn.now.getTime() + DAYS * 24 * 3600_000),
  }
}

/** What a link answers with. */
export interface ShownMinutes {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

const token = /^([0-9a-f]{32})([0-9a-z]{16,128})$/
const ending = /^[a-z0-9-]{1,80}\.(docx|pdf|html)$/

/** The document behind a link, by its token and a file name that ends in `.docx`, `.pdf` or `.html`; `undefined` for a link that is unknown or has expired. */
export const minutesPage =
  (world: Pick<World, 'store' | 'now'>) =>
  async (typed: string, file: string): Promise<ShownMinutes | undefined> => {
    const [, group = '', page = ''] = token.exec(typed) ?? []
    const [, form = ''] = ending.exec(file) ?? []
    if (page === '' || form === '') return undefined
    const reader = new Book(world.store, `g-${group}`)
    const found = await reader.get<MinutesPage>(`page-${page}`)
    if (found?.type !== 'minutesPage') return undefined
    const document = await behind(reader, found)
    return document && shown(document, form as 'docx' | 'pdf' | 'html', world.now())
  }

async function behind(
  reader: Book,
  { meetingId, edition }: MinutesPage,
): Promise<Document | undefined> {
  if (edition.kind === 'version')
    return (await reader.get<Version>(versionId(meetingId, edition.number, edition.edition)))
      ?.document
  const [group, meeting] = await Promise.all([
    reader.get<Group>('group'),
    reader.get<Meeting>(meetingId),
  ])
  if (!group || !meeting) return undefined
  return currentDocument(reader, group, meeting, await stateOf(reader, meeting))
}

/** What draws the files is read when the first one is asked for: it would be a tenth of the time the bot takes to start. */
async function shown(
  document: Document,
  form: 'docx' | 'pdf' | 'html',
  now: Date,
): Promise<ShownMinutes> {
  const t = textsIn(document.language).minutes
  const name = t.fileName({ title: document.title, on: document.on, ending: form })
  const headers = (type: string, as: 'attachment' | 'inline') => ({
    'content-type': type,
    'content-disposition': `${as}; filename="${name}"`,
    'x-robots-tag': 'noindex, nofollow',
    'cache-control': 'private, no-store',
  })
  switch (form) {
    case 'docx':
      return {
        status: 200,
        headers: headers(
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          'attachment',
        ),
        body: await (await import('../minutes/docx.ts')).docx(document),
      }
    case 'pdf':
      return {
        status: 200,
        headers: headers('application/pdf', 'inline'),
        body: await (await import('../minutes/pdf/pdf.ts')).pdf(document, now),
      }
    case 'html':
      return {
        status: 200,
        headers: {
          ...headers('text/html; charset=utf-8', 'inline'),
          'content-security-policy': policy(),
        },
        body: html(document),
      }
  }
}

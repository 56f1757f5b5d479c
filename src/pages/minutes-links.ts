import { refOf } from '../meetings/ref.ts'
import { EVERYBODY, type LinkHolder } from '../meetings/links-ended.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { documentNamed } from '../meetings/settings.ts'
import { linkPaths, linkTo } from '../delivery/sealed-links.ts'
import type { Turn } from '../turn/turn.ts'

/** Which minutes a link leads to: as they stand when it is opened, or one locked version. */
export type Edition =
  | { readonly kind: 'current' }
  | { readonly kind: 'version'; readonly number: number; readonly edition: 'own' | 'public' }

/** Working material is not for everyone, and whoever needs a link later asks for a new one. */
const DAYS = 7

export interface Links {
  readonly word: string
  readonly pdf: string
  readonly web: string
  readonly until: Date
}

/** New links to the minutes in the three forms. In somebody's own chat they are theirs; `who` says otherwise. */
export function minutesLinks(
  turn: Turn,
  { id, ...when }: Pick<Meeting, 'id' | 'on' | 'apart'>,
  edition: Edition,
  who: LinkHolder = turn.incoming.conversation.kind === 'personal' ? turn.sender.id : EVERYBODY,
): Links {
  const t = turn.t.minutes
  const title = t.document.title({ body: '', document: documentNamed(turn.group.settings) })
  const until = new Date(turn.now.getTime() + DAYS * 24 * 3600_000)
  const link = (form: 'docx' | 'pdf' | 'html'): string =>
    linkTo(
      turn.publicUrl,
      linkPaths[form],
      { pk: turn.group.pk, form, matter: matterOf(id, edition), who, issued: turn.now, until },
      t.fileName({ title, on: refOf(when), ending: form }),
    )
  return { word: link('docx'), pdf: link('pdf'), web: link('html'), until }
}

const matterOf = (id: string, edition: Edition): string =>
  edition.kind === 'current'
    ? id
    : `${id}-${edition.number}${edition.edition === 'public' ? 'p' : ''}`

/** Of a link's matter. */
export function editionIn(matter: string): {
  readonly meetingId: string
  readonly edition: Edition
} {
  const [meetingId = '', version] = matter.split('-')
  return {
    meetingId,
    edition:
      version === undefined
        ? { kind: 'current' }
        : {
            kind: 'version',
            number: Number.parseInt(version, 10),
            edition: version.endsWith('p') ? 'public' : 'own',
          },
  }
}

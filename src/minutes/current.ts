import type { Minutes } from './minutes.ts'
import { dayOf } from '../meetings/calendar.ts'
import type { Group } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { nameOf } from '../meetings/roster.ts'
import { textsIn } from '../language/texts.ts'
import { adjustingId, newAdjusting, sentToGroup } from './adjusting.ts'
import { draftId, isLocked, latestVersion, versionId } from './versions.ts'
import type { Adjusting, Draft, Version } from './adjusting-state.ts'
import { documentNamed } from '../meetings/settings.ts'
import { fingerprint, paragraph, type Document } from './document.ts'
import { ownEdition, withoutRemoved } from './edition.ts'
import { layout } from './layout.ts'
import { sourceOf, type Reader } from './load.ts'
import { printed, withApproved, type Standing } from './print.ts'
import { minutesOf } from './minutes-of.ts'

export async function stateOf(reader: Reader, meeting: Meeting): Promise<Adjusting> {
  const stored = await reader.get<Adjusting>(adjustingId(meeting.id))
  const { apart: _before, ...state } = stored ?? newAdjusting(meeting)
  return meeting.apart === undefined ? state : { ...state, apart: meeting.apart }
}

/** The minutes as the record gives them now: values, and words in which nothing is hidden yet. */
export async function recordedMinutes(
  reader: Reader,
  group: Group,
  meeting: Meeting,
): Promise<{ readonly minutes: Minutes; readonly document: Document }> {
  const minutes = minutesOf(await sourceOf(reader, group, meeting))
  return { minutes, document: layout(minutes) }
}

/** The text that is worked on: the frozen one while it is being adjusted, else what the record gives, with what is private hidden. */
export async function workingText(
  reader: Reader,
  group: Group,
  meeting: Meeting,
  state: Adjusting,
): Promise<{ readonly document: Document; readonly hash: string }> {
  const frozen = state.draft && (await reader.get<Draft>(draftId(meeting.id, state.draft.hash)))
  if (frozen && state.draft)
    return { document: stillShown(frozen.document, group), hash: state.draft.hash }
  const { document } = await recordedMinutes(reader, group, meeting)
  const own = ownEdition(
    document,
    state.personal,
    textsIn(group.settings.language).minutes.document,
  )
  return { document: own, hash: fingerprint(own) }
}

/** What everyone reads: the latest locked version, or the text that is worked on. */
export async function currentDocument(
  reader: Reader,
  group: Group,
  meeting: Meeting,
  state: Adjusting,
): Promise<Document> {
  if (state.official) return officialDocument(group, meeting, state.official)
  const version = isLocked(state) ? latestVersion(state) : undefined
  const stored = version && (await reader.get<Version>(versionId(meeting.id, version.number)))
  if (stored) return withApproved(stillShown(stored.document, group), state.approvedBy)
  const { document } = await workingText(reader, group, meeting, state)
  return withApproved(printed(document, standingOf(state, group)), state.approvedBy)
}

/** Where our own text would stand: that a file is the minutes, and where it is. */
function officialDocument(
  group: Group,
  meeting: Meeting,
  { name, link, sha256 }: NonNullable<Adjusting['official']>,
): Document {
  const { language } = group.settings
  const t = textsIn(language).minutes.document
  return {
    language,
    title: t.title({ body: group.name, document: documentNamed(group.settings) }),
    body: group.name,
    on: meeting.on,
    status: t.status.file({ name }),
    words: { ...t.page, nothing: t.item.nothing },
    blocks: [
      paragraph([{ text: name, href: link }]),
      ...(sha256 === undefined ? [] : [paragraph(t.status.fingerprint({ sha256 }))]),
    ],
  }
}

/** A finished text as it may be shown now. */
export const stillShown = (document: Document, { personal = {}, settings }: Group): Document =>
  withoutRemoved(document, personal, textsIn(settings.language).minutes.document)

/** How far a text that is not locked has come. */
export function standingOf(state: Adjusting, group: Group): Standing {
  const sent = sentToGroup(state)
  return {
    kind: 'draft',
    version: state.versions.length + 1,
    sentOn: sent && dayOf(new Date(sent.at), group.settings.zone),
    adjusters: state.draft
      ? [...state.adjusters.map((id) => nameOf(group, id)), ...(state.outside ?? [])]
      : [],
  }
}

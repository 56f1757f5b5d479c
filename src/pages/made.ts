import { dossierIn, matterOf, type LinkForm } from '../delivery/sealed-links.ts'
import { addDays, dayOf } from '../meetings/calendar.ts'
import { EVERYBODY, type LinkHolder } from '../meetings/links-ended.ts'
import type { Group } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { readsDrafts } from '../meetings/rights.ts'
import { latestVersion, versionId } from '../minutes/versions.ts'
import type { Version, Adjusting } from '../minutes/adjusting-state.ts'
import { calendarFile } from '../minutes/calendar-file.ts'
import { currentDocument, stateOf, stillShown } from '../minutes/current.ts'
import type { Document } from '../minutes/document.ts'
import { withApproved } from '../minutes/print.ts'
import { html, policy } from '../minutes/web-page.ts'
import { Book } from '../store/book.ts'
import type { DocumentRef } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'
import type { World } from '../world.ts'
import { drawn } from './drawing.ts'
import { dossierFile } from './dossier-file.ts'
import { extractFile } from './extract-file.ts'
import { types, type MadeFile } from './made-file.ts'
import { editionIn, type Edition } from './minutes-links.ts'

/** What is asked for, as a link tells it. */
export interface Wanted {
  readonly form: LinkForm
  readonly matter: string
  /** Whom it is for. */
  readonly who: LinkHolder
}

type Making = Pick<World, 'store' | 'now'>

export const wantedOf = (ref: DocumentRef, who: LinkHolder): Wanted => ({
  form: ref.form,
  matter: matterOf(ref),
  who,
})

/** A calendar file can be fetched until well after the meeting. */
const CALENDAR_DAYS = 60

const underWay = new WeakMap<World['store'], Map<string, Promise<MadeFile | undefined>>>()

/**
 * The document as it stands now; `undefined` when there is none such, or none any more, or the bot was taken away from its group. All who ask while it is
 * made share it.
 */
export function made(world: Making, pk: string, wanted: Wanted): Promise<MadeFile | undefined> {
  const all = underWay.get(world.store) ?? new Map<string, Promise<MadeFile | undefined>>()
  underWay.set(world.store, all)
  const name = `${pk} ${wanted.form} ${wanted.matter} ${wanted.who}`
  const begun = all.get(name)
  if (begun) return begun
  const making = makeNow(world, pk, wanted).finally(() => all.delete(name))
  all.set(name, making)
  return making
}

async function makeNow(
  world: Making,
  pk: string,
  { form, matter, who }: Wanted,
): Promise<MadeFile | undefined> {
  const reader = new Book(world.store, pk)
  const group = await reader.get<Group>('group')
  if (!group || group.removedAt) return undefined
  if (form === 'zip') return extractFile(world, group, matter, who)
  const dossier = dossierIn(matter)
  if (dossier) return dossierFile(world, group, { dossier, form, who })
  const { meetingId, edition } = editionIn(matter)
  const meeting = await reader.get<Meeting>(meetingId)
  if (meeting?.type !== 'meeting') return undefined
  return form === 'ics'
    ? calendarOf(world, group, meeting)
    : minutesIn(world, { reader, group, meeting, edition, who }, form)
}

function calendarOf({ now }: Making, group: Group, meeting: Meeting): MadeFile | undefined {
  if (addDays(meeting.on, CALENDAR_DAYS) < dayOf(now(), group.settings.zone)) return undefined
  const t = textsIn(group.settings.language)
  return {
    name: t.meetings.calendarName({ on: meeting.on }),
    contentType: 'text/calendar; charset=utf-8',
    bytes: new TextEncoder().encode(calendarFile(meeting, group, t, now())),
  }
}

interface Minutes {
  readonly reader: Book
  readonly group: Group
  readonly meeting: Meeting
  readonly edition: Edition
  readonly who: LinkHolder
}

async function minutesIn(
  { now }: Making,
  minutes: Minutes,
  form: keyof typeof types,
): Promise<MadeFile | undefined> {
  const document = await documentOf(minutes)
  if (!document) return undefined
  const name = textsIn(document.language).minutes.fileName({
    title: document.title,
    on: document.on,
    ending: form,
  })
  const facts = { name, contentType: types[form] }
  if (form === 'html')
    return {
      ...facts,
      bytes: new TextEncoder().encode(html(document)),
      inline: true,
      policy: policy(),
    }
  const bytes = await drawn(document, form, now())
  return { ...facts, bytes, ...(form === 'pdf' ? { inline: true as const } : {}) }
}

async function documentOf({
  reader,
  group,
  meeting,
  edition,
  who,
}: Minutes): Promise<Document | undefined> {
  if (edition.kind === 'version') {
    const { number, edition: which } = edition
    const stored = await reader.get<Version>(versionId(meeting.id, number, which))
    if (!stored) return undefined
    const shown = stillShown(stored.document, group)
    const state = await stateOf(reader, meeting)
    const isLatest = which === 'own' && latestVersion(state)?.number === number
    return isLatest ? withApproved(shown, state.approvedBy) : shown
  }
  if (meeting.status !== 'open' && meeting.status !== 'closed') return undefined
  const state = await stateOf(reader, meeting)
  return mayRead(group, meeting, state, who)
    ? currentDocument(reader, group, meeting, state)
    : undefined
}

/** Until the minutes have been sent out they are for those who lead, AU and adjusters, also by a link that one of them was given before. */
function mayRead(group: Group, meeting: Meeting, state: Adjusting, who: LinkHolder): boolean {
  const isOut =
    group.settings.drafts === 'open' ||
    (meeting.status === 'closed' &&
      (meeting.sentOut !== undefined || state.draft !== undefined || state.versions.length > 0))
  if (who === EVERYBODY) return isOut
  const person = group.people[who]
  return (
    person !== undefined && (isOut || readsDrafts(group, person) || state.adjusters.includes(who))
  )
}

import type { Group } from '../meetings/group.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { calendarFile } from '../minutes/calendar-file.ts'
import { currentDocument, stateOf } from '../minutes/current.ts'
import { Book } from '../store/book.ts'
import type { DocumentRef } from '../text/message.ts'
import { textsIn } from '../language/texts.ts'
import type { World } from '../world.ts'

export interface MadeFile {
  readonly name: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** The document as it stands now; `undefined` when there is no such meeting, or the bot was taken away from its group. */
export async function made(
  { store, now }: Pick<World, 'store' | 'now'>,
  pk: string,
  { form, meetingId }: DocumentRef,
): Promise<MadeFile | undefined> {
  const reader = new Book(store, pk)
  const [group, meeting] = await Promise.all([
    reader.get<Group>('group'),
    reader.get<Meeting>(meetingId),
  ])
  if (!group || group.removedAt || meeting?.type !== 'meeting') return undefined
  const t = textsIn(group.settings.language)
  if (form === 'ics') {
    const bytes = new TextEncoder().encode(calendarFile(meeting, group, t, now()))
    return {
      name: t.meetings.calendarName({ on: meeting.on }),
      contentType: 'text/calendar; charset=utf-8',
      bytes,
    }
  }
  if (meeting.status !== 'open' && meeting.status !== 'closed') return undefined
  const document = await currentDocument(reader, group, meeting, await stateOf(reader, meeting))
  const name = textsIn(document.language).minutes.fileName({
    title: document.title,
    on: document.on,
    ending: form,
  })
  // What draws the files is read when the first one is asked for, as it is for the pages.
  return form === 'pdf'
    ? {
        name,
        contentType: 'application/pdf',
        bytes: await (await import('../minutes/pdf/pdf.ts')).pdf(document, now()),
      }
    : {
        name,
        contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        bytes: await (await import('../minutes/docx.ts')).docx(document),
      }
}

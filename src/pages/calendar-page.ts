import type { Group } from '../meetings/group.ts'
import type { MeetingId } from '../meetings/ids.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { calendarFile } from '../minutes/calendar-file.ts'
import type { Doc } from '../store/store.ts'
import { textsIn } from '../language/texts.ts'
import type { World } from '../world.ts'

/** A page of the bot's own, open to whoever has its link, until it expires. It holds nothing itself: what it shows is made anew each time. */
export interface Page extends Doc {
  readonly type: 'page'
  readonly meetingId: MeetingId
}

/** What a page answers with. */
export interface Shown {
  readonly status: number
  readonly contentType: string
  readonly fileName: string
  readonly body: string
}

/** The page's own part of its link: as random as two ids, at least 128 bits. */
export const pageId = ({ newId }: { newId: () => string }): string => `${newId()}${newId()}`

export const pageDoc = ({
  pk,
  page,
  meetingId,
  ttl,
}: {
  pk: string
  page: string
  meetingId: MeetingId
  ttl: number
}): Page => ({
  id: `page-${page}`,
  pk,
  type: 'page',
  meetingId,
  ttl,
})

const token = /^([0-9a-f]{32})([0-9a-z]{16,128})(?:\.ics)?$/

/** The calendar file behind a link, of the meeting as it stands now; `undefined` for a link that is unknown or has expired. */
export const calendarPage =
  (world: Pick<World, 'store' | 'now'>) =>
  async (typed: string): Promise<Shown | undefined> => {
    const [, group = '', page = ''] = token.exec(typed) ?? []
    if (page === '') return undefined
    const pk = `g-${group}`
    const found = await world.store.get<Page>(pk, `page-${page}`)
    if (found?.doc.type !== 'page') return undefined
    const [meeting, owner] = await Promise.all([
      world.store.get<Meeting>(pk, found.doc.meetingId),
      world.store.get<Group>(pk, 'group'),
    ])
    if (!meeting || !owner) return undefined
    const t = textsIn(owner.doc.settings.language)
    return {
      status: 200,
      contentType: 'text/calendar; charset=utf-8',
      fileName: t.meetings.calendarName({ on: meeting.doc.on }),
      body: calendarFile(meeting.doc, owner.doc, t, world.now()),
    }
  }

import type { Action } from './action.ts'
import type { Doc } from './doc.ts'
import { lastDay } from './due.ts'
import type { Group } from './group.ts'
import type { Settings } from './group-settings.ts'
import type { Meeting } from './meeting.ts'
import { nextPost } from './posts.ts'
import { meetingDaysOf, nextReminder } from './reminding.ts'

export type Keys = Readonly<Record<string, string>>

/** A key of the index `wake`: from this instant on the clock finds the document. */
export const wakeKey = (at: Date, id: string): string => `${at.toISOString()}|${id}`

/** A document that the clock is to find at an instant, and that stands in no other index. */
export interface Order extends Doc {
  readonly keys: { readonly wake: string }
}

/** An order of which a group has one: it is called as its type is. */
export const soleOrder = <const Type extends string>(pk: string, type: Type, at: Date) => ({
  id: type,
  pk,
  type,
  keys: { wake: wakeKey(at, type) },
})

/** Every action by its creation and its latest change; open ones by their last day, by the meeting they follow, and by their next reminder. */
export function actionKeys(action: Action, group: Group, now: Date): Keys {
  const all = {
    action: `${action.createdAt}|${action.id}`,
    changed: `${action.changedAt}|${action.id}`,
  }
  if (action.status === 'done') return all
  const last = action.due && lastDay(action.due, meetingDaysOf(group))
  const reminder = nextReminder(action, group, now)
  return {
    ...all,
    open: `${last ?? '9999-12-31'}|${action.id}`,
    ...(action.due?.kind === 'meeting'
      ? { follows: `${action.due.meetingId ?? 'next'}|${action.id}` }
      : {}),
    ...(reminder ? { wake: wakeKey(reminder.at, action.id) } : {}),
  }
}

/** Every meeting by its day, and by its next post. */
export function meetingKeys(meeting: Meeting, settings: Settings, now: Date): Keys {
  const post = nextPost(meeting, settings, now)
  return {
    meeting: `${meeting.on}|${meeting.id}`,
    ...(post ? { wake: wakeKey(post.at, meeting.id) } : {}),
  }
}

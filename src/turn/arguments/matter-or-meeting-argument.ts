import type { Day } from '../../meetings/calendar.ts'
import { isRef } from '../../meetings/ref.ts'
import { DAY } from '../../reading/days.ts'
import { ANYTHING } from '../../reading/template.ts'
import type { Argument } from '../argument.ts'
import { meeting } from './meeting-argument.ts'
import { itemAt, type EntryAt } from './recorded-item-argument.ts'

/** A meeting by its day, an item by its number, or by words of its title. */
export type MatterOrMeeting =
  | { readonly meeting: Day }
  | { readonly item: EntryAt }
  | { readonly about: string }

const whole = (shape: string): RegExp => new RegExp(`^(?:${shape})$`, 'iu')
const item = whole(itemAt.shape)
const day = whole(DAY)

/** `6b`, `6/2 § 6b`, `6/2`, `läkaravtalet`. Refuses `noSuchDay`, `noMeetingOn`. */
export const matterOrMeeting: Argument<MatterOrMeeting> = {
  kind: 'matter or meeting',
  shape: ANYTHING,
  surely: (typed) => item.test(typed) || day.test(typed),
  async read(typed, turn) {
    const number = item.test(typed) ? await itemAt.read(typed, turn) : undefined
    if (number) return { item: number }
    if (!whole(meeting.shape).test(typed)) return { about: typed.trim() }
    const on = await meeting.read(typed, turn)
    return on === undefined ? undefined : { meeting: on }
  },
  async fromForm(sent, turn) {
    if (typeof sent !== 'object' || sent === null) return undefined
    const { on } = sent as { readonly on?: unknown }
    if (typeof on === 'string') return isRef(on) ? { meeting: on } : undefined
    const found = await itemAt.fromForm(sent, turn)
    return found && { item: found }
  },
  render(value, writing) {
    if ('item' in value) return itemAt.render(value.item, writing)
    return 'meeting' in value ? value.meeting : value.about
  },
  missing: itemAt.missing,
  sample: itemAt.sample,
}

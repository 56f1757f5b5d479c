import { outcomeOf } from '../meetings/course.ts'
import type { Item } from '../meetings/agenda-item.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { numbered, showNumber } from '../meetings/numbering.ts'
import { framesRead } from '../language/frame-words.ts'
import { isUnsettled } from '../meetings/unsettled.ts'
import { cut } from '../text/cut.ts'
import type { Texts } from '../language/texts.ts'
import type { Room } from './form.ts'
import type { Choice } from './input.ts'
import type { About } from './button.ts'

/** More items than a list of choices is looked through for. */
const MOST = 60

/** The items of a meeting to choose among, in agenda order; of very many, those without an outcome. */
export function itemChoices(meeting: Meeting, t: Texts): readonly Choice[] {
  const all = numbered(meeting).filter(({ item }) => !item.removedAt)
  const shown = all.length <= MOST ? all : all.filter(({ item }) => outcomeOf(item) === undefined)
  return shown.slice(0, MOST).map(({ item, number }) => ({
    title: t.cards.record.itemChoice({ number: showNumber(number), title: cut(item.title, 48) }),
    value: item.id,
  }))
}

/** The first item, in agenda order, that has no outcome and needs one. */
export const nextItem = (
  meeting: Meeting,
): { readonly item: Item; readonly number: string } | undefined => {
  const found = numbered(meeting).find(({ item }) => isUnsettled(meeting, item, framesRead))
  return found && { item: found.item, number: showNumber(found.number) }
}

/** The number of an item that a client sent the id of; `undefined` when it is not, or no more, on the agenda. */
export const numberBehind = (meeting: Meeting, id: string): string | undefined => {
  const found = numbered(meeting).find(({ item }) => item.id === id && !item.removedAt)
  return found && showNumber(found.number)
}

/** Whether an item that a client sent the id of is, still, on the agenda. */
export const isOn = (meeting: Meeting, id: string): boolean =>
  numberBehind(meeting, id) !== undefined

/** The meeting a form is for, as long as it goes on: its sentences name no day, and must not end up in another meeting. */
export const stillOpen = (about: About, { meeting }: Room): Meeting | undefined =>
  meeting !== undefined && meeting.status === 'open' && meeting.id === about['meeting']
    ? meeting
    : undefined

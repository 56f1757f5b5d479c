import { framesRead } from '../language/frame-words.ts'
import { frameOf } from '../meetings/frame.ts'
import type { Item } from '../meetings/agenda-item.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { showNumber, type Numbered } from '../meetings/numbering.ts'
import type { Adoption } from './minutes.ts'

/** The item under which it is printed what became of the agenda: the one for that, else the first. `undefined` where nothing did. */
export function adoptionItem(meeting: Meeting, all: readonly Numbered[]): Item | undefined {
  if (meeting.adoptedAt === undefined && !meeting.turnedDown?.length) return undefined
  const standing = all.filter(({ item }) => !item.removedAt)
  const forIt = standing.find(({ item }) => frameOf(item, framesRead) === 'agenda')
  return (forIt ?? standing[0])?.item
}

export const adoptionOf = (meeting: Meeting, all: readonly Numbered[]): Adoption => ({
  adopted: meeting.adoptedAt !== undefined,
  additions: all
    .filter(({ item }) => item.origin === 'addition' && item.adopted === true && !item.removedAt)
    .map(({ item, number }) => ({ number: showNumber(number), title: item.title })),
  turnedDown: (meeting.turnedDown ?? []).map(({ title, reason }) => ({ title, reason })),
})

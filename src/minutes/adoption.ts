import { framesRead } from '../language/frame-words.ts'
import { frameOf } from '../meetings/frame.ts'
import type { Item } from '../meetings/agenda-item.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { showNumber, type Numbered } from '../meetings/numbering.ts'
import type { Adoption } from './minutes.ts'

/** What became of the agenda; `undefined` where nothing did. */
export const adoptionOf = (
  meeting: Meeting,
  all: readonly Numbered[],
): { readonly adoption?: Adoption } =>
  meeting.adoptedAt === undefined && !meeting.turnedDown?.length
    ? {}
    : {
        adoption: {
          adopted: meeting.adoptedAt !== undefined,
          additions: all
            .filter(
              ({ item }) => item.origin === 'addition' && item.adopted === true && !item.removedAt,
            )
            .map(({ item, number }) => ({ number: showNumber(number), title: item.title })),
          turnedDown: (meeting.turnedDown ?? []).map(({ title, reason }) => ({ title, reason })),
        },
      }

/** The item that is there for it: without one it stands above the items. */
export const adoptionItem = (all: readonly Numbered[]): Item | undefined =>
  all.find(({ item }) => !item.removedAt && frameOf(item, framesRead) === 'agenda')?.item

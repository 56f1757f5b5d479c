import { contextOf, meaningOf, type Spoken } from './examples.ts'
import { read } from './features.ts'
import { slotsOf, type Act, type Said } from './contract-sentence.ts'
import { locate } from './span-text.ts'
import { teach, type Taught } from './spans.ts'

const named = new Set<Act>(['sendSubstitute', 'substituteFor', 'standIn', 'addMember'])
const placed = new Set<Act>(['plan', 'moveMeeting'])
const backed = new Set<Act>(['propose', 'addItem', 'addition', 'changeItem', 'changeProposal'])

/** The slots of an act that are found by where they begin and end, and not by what they are. */
const freeSlots = (act: Act): readonly string[] => [
  ...slotsOf(act).filter(
    (slot) =>
      ['text', 'words', 'matter', 'body', 'party'].includes(slot) ||
      (slot === 'name' && named.has(act)) ||
      (slot === 'place' && placed.has(act)),
  ),
  ...(backed.has(act) ? ['background'] : []),
  ...(act === 'notBehind' ? ['reason'] : []),
  ...(act === 'guest' ? ['from'] : []),
]

/** What stands in a slot; of a guest also what follows the name. */
const valueOf = ({ act, slots }: Said, slot: string): string | undefined =>
  act === 'guest' && slot === 'from'
    ? slots['text']?.replace(/^[^,]*,?\s*/, '') || undefined
    : slots[slot]

/** What each example teaches about where texts stand: a stretch, or that there is none. */
const lessonsOf = (all: readonly Spoken[]): readonly Taught[] =>
  all
    .filter(({ means }) => means.length === 1)
    .flatMap((spoken) => {
      const [said] = meaningOf(spoken)
      if (!said) return []
      const reading = read(spoken.text, contextOf(spoken))
      return freeSlots(said.act).flatMap((slot): Taught[] => {
        const value = valueOf(said, slot)
        const span = value === undefined ? undefined : locate(reading.words, value)
        return value !== undefined && span === undefined
          ? []
          : [{ reading, by: spoken.by, act: said.act, slot, span }]
      })
    })

export const teachSpans = (all: readonly Spoken[]): Int8Array => teach(lessonsOf(all))

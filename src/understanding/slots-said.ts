import { effectOf } from './acts.ts'
import type { Act, Slots } from './contract-sentence.ts'
import type { Reading } from './features.ts'
import { framed } from './framed.ts'
import { stageOf } from './context.ts'
import { shortDay, type Filling } from './finding.ts'
import { usualMeeting } from './references.ts'
import { rightNumber } from './put-right.ts'
import { remarkOf } from './remarks.ts'
import { formsOf, slotsFor } from './shapes.ts'
import { fillSlots } from './slots.ts'

/** What a sentence says of an act that it is read as, beside what is known of it already. */
export function slotsSaid(filling: Filling, given: Slots): Slots {
  const { act, reading } = filling
  const said = fillSlots(filling, slotsFor(act, reading))
  const slots = remarkOf(act, reading, { ...ofTheComing(filling), ...said, ...given })
  return effectOf(act) === 'others' && slots['text'] !== undefined
    ? { ...slots, text: rightNumber(slots['text']) }
    : slots
}

/** While a meeting is ahead, its guests and who presides are told of it, and not of the one that was held before. */
function ofTheComing({ act, reading: { context } }: Filling): Slots {
  const isAhead =
    (act === 'guest' || act === 'presides') && ['planned', 'announced'].includes(stageOf(context))
  const coming = isAhead ? usualMeeting('attend', context) : undefined
  return coming ? { day: shortDay(coming.on) } : {}
}

/** What is known of the act that a sentence means, by its frame or by the form that is likeliest. */
export function givenTo(act: Act, reading: Reading): Slots {
  const frame = framed(reading)
  return frame?.form === act
    ? frame.given
    : (formsOf(act, reading).find(({ form }) => form === act)?.given ?? {})
}

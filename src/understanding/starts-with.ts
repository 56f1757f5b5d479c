import { stageOf, type Context } from './context.ts'
import type { Act } from './contract-sentence.ts'
import type { Understand } from './understand.ts'
import type { Wish } from './wish.ts'

/** Between who is there and that the meeting begins. */
const BETWEEN = /(?<=[.!])\s+|\s*[,;–]\s+/u
/** How sure each must be. */
const SURE = 0.6
const whoIsThere: ReadonlySet<Act> = new Set<Act>(['present', 'absent', 'part'])

/** `alla på plats utom Maria, kör`: the meeting is begun, and who is there is told of it once it is open. */
export function startsWith(
  understand: Understand,
  text: string,
  context: Context,
): readonly Wish[] | undefined {
  if (stageOf(context) !== 'today' || !context.speaker.leads || text.includes('?')) return undefined
  const parts = text.split(BETWEEN)
  if (parts.length !== 2) return undefined
  const at = parts.findIndex((part) => {
    const [first] = understand(part, context).guesses
    return first?.act === 'startMeeting' && first.sure >= SURE
  })
  if (at < 0) return undefined
  const [begins, others] = [parts[at]!, parts[1 - at]!]
  const open: Context = {
    ...context,
    meetings: context.meetings.map((one) =>
      one.on === context.today ? { ...one, state: 'open' } : one,
    ),
  }
  const [told] = understand(others, open).guesses
  return told?.sentence !== undefined && told.sure >= SURE && whoIsThere.has(told.act)
    ? [{ words: begins }, { words: others, sentence: told.sentence }]
    : undefined
}

import { takenJson } from '../text/json.ts'
import type { Json } from '../text/message.ts'
import { isRecord } from './is-record.ts'

/**
 * What one post may weigh. Teams refuses above about 100 KB counted as UTF-16 (28 to 40 KB in older clients and clouds), so this
 * fits everywhere. Long answers are paged by whoever writes them; this is the last guard.
 */
export const MAX_BYTES = 30_000

/** Language-neutral: whoever reads it sees that something is missing. */
const CUT = '[…]'

export const tooLarge = (activity: Json): boolean => activityJson(activity).length * 2 > MAX_BYTES

/** An activity is weighed as it is sent, and often more than once; a value that nobody changes has one JSON. */
const written = new WeakMap<Json, string>()

function activityJson(activity: Json): string {
  const known = written.get(activity)
  if (known !== undefined) return known
  const json = inParts(activity)
  written.set(activity, json)
  return json
}

/** The same as bytes, without the brace that ends it: whoever sends it says behind it to whom. A card is sent more often than it changes. */
const bytes = new WeakMap<Json, Uint8Array>()

export function openBytesOf(activity: Json): Uint8Array {
  const known = bytes.get(activity)
  if (known !== undefined) return known
  const open = Buffer.from(activityJson(activity)).subarray(0, -1)
  bytes.set(activity, open)
  return open
}

/** Beside a text in other letters every letter of a card would take two bytes from the beginning, and four times as long to write. */
function inParts({ attachments, ...others }: Json): string {
  if (!Array.isArray(attachments)) return JSON.stringify(others)
  const parts = (attachments as readonly Json[]).map(({ content, ...about }) =>
    isRecord(content)
      ? `${JSON.stringify(about).slice(0, -1)},"content":${takenJson(content)}}`
      : JSON.stringify({ ...about, content }),
  )
  return `${JSON.stringify(others).slice(0, -1)},"attachments":[${parts.join(',')}]}`
}

/** The activity with as many whole lines of the text as fit, and a marker where the rest was cut. */
export function fitted(text: string, make: (part: string) => Json): Json {
  const whole = make(text)
  if (!tooLarge(whole)) return whole
  const lines = text.split('\n')
  const head = (count: number): string => [...lines.slice(0, count), CUT].join('\n')
  const count = most(lines.length, (n) => !tooLarge(make(head(n))))
  if (count > 0) return make(head(count))
  // One endless line: cut inside it, never inside a character.
  const letters = Array.from(lines[0] ?? '')
  return make(
    `${letters
      .slice(
        0,
        most(letters.length, (n) => !tooLarge(make(`${letters.slice(0, n).join('')}\n${CUT}`))),
      )
      .join('')}\n${CUT}`,
  )
}

/** The greatest number up to `max` that passes, 0 when none does. */
function most(max: number, passes: (n: number) => boolean): number {
  let [low, high] = [0, max]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (passes(middle)) low = middle
    else high = middle - 1
  }
  return low
}

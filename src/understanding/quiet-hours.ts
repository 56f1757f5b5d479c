import type { Reading } from './features.ts'
import { spokenNumbers } from './scan.ts'
import { plainLine } from './text-words.ts'

/** `inte efter sex på kvällen eller före åtta`: from when until when nobody is disturbed; the morning is eight when it is not said. */
export function quietHours({ words }: Reading): string | undefined {
  const said = words.flatMap(({ plain }, at) => {
    const count = /^\d{1,2}$/.test(plain) ? Number(plain) : spokenNumbers[plain]
    if (count === undefined || count > 24 || /^[.:]$/.test(words[at - 1]?.text ?? '')) return []
    const half = /^(?:halv)$/.test(words[at - 1]?.plain ?? '')
    const minutes = /^[.:]$/.test(words[at + 1]?.text ?? '') ? Number(words[at + 2]?.plain) : 0
    const before = words.slice(Math.max(0, at - 3), at).map((word) => word.plain)
    const after = plainLine(words.slice(at + 1, at + 5))
    const evening = /(?:kvall|evening|afternoon|eftermiddag|pm|em\b)/.test(
      after.split(/ (?:och|and|till|to|eller|or|before|fore) /)[0] ?? '',
    )
    const end =
      before.some((word) => /^(?:fore|before|till|tills|until|forran|och|and|to)$/.test(word)) &&
      !before.includes('efter')
    const hour = (half ? count - 1 : count) + (evening && count < 12 ? 12 : 0)
    return [{ hour, minutes: half ? 30 : minutes || 0, end }]
  })
  const show = ({ hour, minutes }: { hour: number; minutes: number }): string =>
    `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
  const [first, second] = said
  if (!first) return undefined
  if (!second)
    return first.end && first.hour < 12 ? `18:00-${show(first)}` : `${show(lateOf(first))}-08:00`
  const [from, to] = first.end && !second.end ? [second, first] : [first, second]
  return `${show(from.hour < 12 && from.hour <= to.hour ? lateOf(from) : from)}-${show(to)}`
}
const lateOf = <T extends { readonly hour: number }>(time: T): T =>
  time.hour < 12 ? { ...time, hour: time.hour + 12 } : time

import type { Reading } from './features.ts'
import { spokenNumbers } from './scan.ts'
import { usualMeeting } from './references.ts'
import type { Act } from './contract-sentence.ts'

const short = (clock: string): string =>
  clock.replace(/^0/, '').replace(':00', '').replace(':', '.')
const minutesOf = (clock: string): number =>
  Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** From when until when, as `9-10.30`; an end that is not said is the meeting's own. `undefined` where no time is said. */
export function hoursOf(reading: Reading): string | undefined {
  const { marks, context, words } = reading
  const meeting = usualMeeting('attend', context)
  const [opens = '09:00', closes = '12:00'] = (meeting?.hours ?? '09:00-12:00').split('-')
  const times = marks.filter(({ kind }) => kind === 'times')
  const range = times.find(({ value }) => value.includes('-'))
  if (range) return range.value.split('-').map(short).join('-')
  const said = words.map(({ plain }) => plain).join(' ')
  const [first, second] = times
  if (first && second && first.value < second.value)
    return `${short(first.value)}-${short(second.value)}`
  if (first) {
    const leaves =
      first.side === 'until' ||
      (first.side !== 'from' &&
        /\b(?:gar|ga|gick|dra|drar|sticker|smiter|lamnar|lamnade|stanna|maste|hamta|kila|leave|leaving|left|till|until|til|slutar|out|off|dash|go|must|catch)\b/.test(
          said,
        ))
    return leaves
      ? `${short(opens)}-${short(first.value)}`
      : `${short(first.value)}-${short(closes)}`
  }
  const length = marks.find(({ kind }) => kind === 'minutes')
  if (!length) return undefined
  const count = Number(length.value)
  if (/\b(?:missar|miss|utom|except)\b/.test(said) && /\b(?:forsta|first)\b/.test(said))
    return `${short(clockOf(minutesOf(opens) + count))}-${short(closes)}`
  if (/\b(?:forsta|first)\b/.test(said))
    return `${short(opens)}-${short(clockOf(minutesOf(opens) + count))}`
  if (/\b(?:sista|last)\b/.test(said))
    return `${short(clockOf(minutesOf(closes) - count))}-${short(closes)}`
  if (/\b(?:sen|late|forsenad|behind|after|efter)\b/.test(said))
    return `${short(clockOf(minutesOf(opens) + count))}-${short(closes)}`
  return undefined
}

/** Who is there, in the sentence's own order: `alla utom Eva Sjöström`, `Eva Sjöström 10-12`. */
export function attendance(act: Act, reading: Reading): string | undefined {
  const { marks, context, words } = reading
  const swedish = context.language === 'sv'
  const names = [
    ...new Set(marks.filter(({ kind }) => kind === 'person').map(({ value }) => value)),
  ].map((id) => context.people.find((person) => person.id === id)?.name ?? id)
  const said = ` ${words.map(({ plain }) => plain).join(' ')} `
  if (act === 'present') {
    if (/ (?:alla|samtliga|everyone|everybody|all|full|fulltalig\w*|allihop|hela) /.test(said)) {
      if (names.length === 0) return swedish ? 'alla' : 'all'
      return `${swedish ? 'alla utom' : 'all but'} ${names.join(', ')}`
    }
    return names.length > 0 ? names.join(', ') : context.speaker.name
  }
  const who = names.length > 0 ? names : [context.speaker.name]
  if (act === 'part') {
    const hours = hoursOf(reading) ?? hoursNow(reading, said)
    const item = marks.find(({ kind }) => kind === 'item')?.value
    if (hours) return `${who.join(', ')} ${hours}`
    if (item) return `${who[0]} ${swedish ? 'från punkt' : 'from item'} ${item}`
    return who[0]
  }
  return who.join(', ')
}

/** `nu kom Åsa`, `måste kila nu`: until or from the time it is said, while the meeting is open. */
function hoursNow({ context }: Reading, said: string): string | undefined {
  const meeting = context.meetings.find(({ state }) => state === 'open')
  if (!meeting) return undefined
  const [opens = '', closes = ''] = meeting.hours.split('-')
  const leaves =
    / (?:gar|gick|gatt|maste|kila|drar|dra|lamnade|lamnar|sticker|smita|smet|left|leave|leaving|leaves|drop|gone|go|off|out|kallats) /.test(
      said,
    )
  return leaves
    ? `${short(opens)}-${short(context.clock)}`
    : `${short(context.clock)}-${short(closes)}`
}

/** `inte efter sex på kvällen eller före åtta`: from when until when nobody is disturbed; the morning is eight when it is not said. */
export function quietHours({ words }: Reading): string | undefined {
  const said = words.flatMap(({ plain }, at) => {
    const count = /^\d{1,2}$/.test(plain) ? Number(plain) : spokenNumbers[plain]
    if (count === undefined || count > 24 || /^[.:]$/.test(words[at - 1]?.text ?? '')) return []
    const half = /^(?:halv)$/.test(words[at - 1]?.plain ?? '')
    const minutes = /^[.:]$/.test(words[at + 1]?.text ?? '') ? Number(words[at + 2]?.plain) : 0
    const before = words.slice(Math.max(0, at - 3), at).map((word) => word.plain)
    const after = words
      .slice(at + 1, at + 5)
      .map((word) => word.plain)
      .join(' ')
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

import type { Reading } from './features.ts'
import { usualMeeting } from './references.ts'
import type { Act } from './sentence.ts'

const short = (clock: string): string => clock.replace(/^0/, '').replace(':00', '').replace(':', '.')
const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
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
  if (first && second && first.value < second.value) return `${short(first.value)}-${short(second.value)}`
  if (first) {
    const leaves =
      first.side === 'until' ||
      (first.side !== 'from' &&
        /\b(?:gar|ga|dra|drar|sticker|smiter|lamnar|leave|leaving|till|until|til|fram till|sen maste|slutar|out|hop off|dash|go)\b/.test(said))
    return leaves ? `${short(opens)}-${short(first.value)}` : `${short(first.value)}-${short(closes)}`
  }
  const length = marks.find(({ kind }) => kind === 'minutes')
  if (!length) return undefined
  const count = Number(length.value)
  if (/\b(?:forsta|first)\b/.test(said)) return `${short(opens)}-${short(clockOf(minutesOf(opens) + count))}`
  if (/\b(?:sista|last)\b/.test(said)) return `${short(clockOf(minutesOf(closes) - count))}-${short(closes)}`
  if (/\b(?:sen|late|forsenad|behind|after|efter)\b/.test(said)) return `${short(clockOf(minutesOf(opens) + count))}-${short(closes)}`
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
    const hours = hoursOf(reading)
    const item = marks.find(({ kind }) => kind === 'item')?.value
    if (hours) return `${who.join(', ')} ${hours}`
    if (item) return `${who[0]} ${swedish ? 'från punkt' : 'from item'} ${item}`
    return who[0]
  }
  return who.join(', ')
}

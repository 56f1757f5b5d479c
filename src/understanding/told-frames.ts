import * as english from '../language/en/spoken.ts'
import * as swedish from '../language/sv/spoken.ts'
import type { Act, Slots } from './contract-sentence.ts'
import type { Reading } from './features.ts'
import { tells } from './span-text.ts'
import { wordsOf } from './text-words.ts'

const spoken = [swedish, english]

type Frame = 'toMeeting' | 'leadsTime' | 'writesThat' | 'agreesThat'
const framesOf: Readonly<Partial<Record<Act, Frame>>> = {
  action: 'toMeeting',
  comesBack: 'leadsTime',
  note: 'writesThat',
  decision: 'agreesThat',
}

/** A text without the words around it that say when: that stands in its own place. */
export function withoutFrame(act: Act, text: string): Slots {
  const bare = (pattern: Frame): string =>
    spoken.reduce((told, words) => told.replace(words[pattern], ''), text).trim()
  const pattern = framesOf[act]
  const left = pattern === undefined ? text : bare(pattern)
  return { text: left === '' ? text : left }
}

/** `till A och därefter till B`: one body after another, as the contract lists them. */
export function partiesInTurn({ text }: Reading): string | undefined {
  const groups = spoken.map(({ inTurn }) => inTurn.exec(text)?.groups).find((one) => one)
  const [first, second] = [groups?.['first']?.trim(), groups?.['second']?.trim()]
  return first && second ? `${first}, ${second}` : undefined
}

/** Words of a complaint that tell what it is about. */
const TELLS = 2

/** Of a complaint and what is asked for, the latter is the title and the former its background. */
export function titleBehind(
  act: Act,
  { text }: Reading,
  found = '',
): { readonly title: string; readonly why: string } | undefined {
  if (act !== 'propose' && act !== 'addItem') return undefined
  const groups = spoken.map(({ asksBehind }) => asksBehind.exec(text)?.groups).find((one) => one)
  const [why = '', what = ''] = [groups?.['why']?.trim(), groups?.['what']]
  const title = what.replace(/[.?!,;].*$/su, '').trim()
  const isComplaint =
    wordsOf(why).filter(tells).length >= TELLS && !spoken.some(({ putsUp }) => putsUp.test(why))
  // Where the title was found in what is asked for, it stands.
  if (title === '' || !isComplaint || text.indexOf(found) >= why.length) return undefined
  return { title, why }
}

import * as englishBodies from '../language/en/bodies.ts'
import * as swedishBodies from '../language/sv/bodies.ts'
import * as english from '../language/en/spoken.ts'
import * as swedish from '../language/sv/spoken.ts'
import type { Act, Slots } from './contract-sentence.ts'
import type { Reading } from './features.ts'
import type { Filling } from './finding.ts'
import { tells } from './span-text.ts'
import { months } from './scan.ts'
import { taskText } from './task.ts'
import { fromVerb } from './task-verb.ts'
import { fold, wordsOf } from './text-words.ts'
import { recorded, wholeClauses, withoutAsking } from './own-clauses.ts'

const spoken = [swedish, english]
const bodies = [swedishBodies, englishBodies]

type Frame = 'toMeeting' | 'leadsTime' | 'writesThat' | 'agreesThat'
const framesOf: Readonly<Partial<Record<Act, Frame>>> = {
  action: 'toMeeting',
  comesBack: 'leadsTime',
  note: 'writesThat',
  decision: 'agreesThat',
}

/** A text without the words around it that say when: that stands in its own place. */
export function withoutFrame(
  { act, reading }: Filling,
  text: string,
  meeting: string | undefined,
): Slots {
  const pattern = framesOf[act]
  const left =
    pattern === undefined
      ? text
      : spoken.reduce((told, words) => told.replace(words[pattern], ''), text).trim()
  const bare = left === '' ? text : left
  if (act === 'action') return { text: taskText(reading, fromVerb(reading, bare)) }
  if (act === 'decision') return { text: wholeWording(reading, wholeClauses(reading, bare)) }
  if (act === 'note') return { text: withoutAsking(inOrder(wholeClauses(reading, bare))) }
  return { text: meeting === undefined ? bare : withoutMonth(bare) }
}

/** A body with all of its name: `Revisionsbyrån PwC`, `nämnden för barn och unga`. */
export function wholeName(reading: Reading, found: string | undefined): string | undefined {
  const { text } = reading
  const at = found === undefined ? -1 : text.indexOf(found)
  if (found === undefined || at < 0) return found
  const behind = text.slice(at + found.length)
  const capitals = /^(?: \p{Lu}[\p{L}\p{N}&-]*)+/u.exec(behind)?.[0]
  if (/^\p{Lu}/u.test(found) && capitals !== undefined) return found + capitals
  const [clause = ''] = /^[^.,;:!?()–\n]*/u.exec(behind) ?? []
  const words = bodies.find(
    ({ nameGoesOn }) => (nameGoesOn.exec(found + clause)?.index ?? Infinity) <= found.length,
  )
  if (!words) return found
  const rest = clause.slice(0, words.endsName.exec(clause)?.index ?? clause.length).trimEnd()
  return rest.trim().split(' ').length <= MOST_OF_NAME ? found + rest : found
}
/** So many words of a name stand behind its first at most. */
const MOST_OF_NAME = 5

/** `på trean sa Sara att …`: without its head, who said it stands first. */
const inOrder = (found: string): string =>
  recorded.reduce((told, { turnedAround }) => told.replace(turnedAround, '$<who> $<verb>'), found)

/** What is decided is never a piece that tells nothing: then it is all that was said. */
function wholeWording({ text }: Reading, found: string): string {
  const at = text.indexOf(found)
  const tellsMore = (piece: string, most: number): boolean =>
    wordsOf(piece).length > most || wordsOf(piece).some(tells)
  const isAll =
    at >= 0 && !tellsMore(text.slice(0, at), 1) && !tellsMore(text.slice(at + found.length), FEW)
  return wordsOf(found).some(tells) && !isAll ? found : text.replace(/[\s.]+$/u, '')
}
/** So many little words behind a wording belong to it: `godkänns som det är`. */
const FEW = 4

/** A title without the month whose meeting is told beside it. */
function withoutMonth(title: string): string {
  const [last = ''] = title.split(' ').slice(-1)
  const isMonth = months[fold(last)] !== undefined
  return isMonth ? title.replace(/ (?:i|in|till|for|at) \S+$/u, '') : title
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

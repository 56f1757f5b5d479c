import { lastWords, namesOne, othersAct, signsIn } from './promise-signs.ts'
import type { Judged, Promising, Setting, Sign, Weight } from './promise-signs.ts'

/** A sentence that seems to promise something of the group's own. */
export interface Promised {
  /** As written. */
  readonly text: string
  /** From `LIKELY` up; the higher the surer. */
  readonly sure: number
  /** It is the matter that comes back, rather than something to be done. */
  readonly returns: boolean
  /** It is the matter that is taken further or comes back: done where the matter does. */
  readonly goesOn: boolean
}

/** Listed from here, and shown among the surest from `SURE`. */
const LIKELY = 2
export const SURE = 3

/** The sentences of a text that promise something, in order. */
export function promisesIn(
  text: string,
  promising: Promising,
  setting: Setting = {},
): readonly Promised[] {
  const sentences = sentencesOf(text, promising)
  const told = ofOthers(sentences, promising, setting)
  let before: Whose
  return sentences.flatMap((sentence) => {
    const pointed = promising.where('pointing', sentence) === 0 ? before : undefined
    const sure = sureOf(sentence, { promising, setting, told, pointed })
    before = pointed ?? whose(sentence, sure, promising)
    if (sure < LIKELY) return []
    const returns = comesBack(sentence, promising)
    const goesOn = returns || promising.where('carriedOn', sentence) >= 0
    return [{ text: sentence, sure, returns, goesOn }]
  })
}

/** Whom a sentence tells about, which `she` and `they` of the next point to. */
type Whose = 'theirs' | 'ours' | undefined

function whose(sentence: string, sure: number, { where }: Promising): Whose {
  if (sure >= LIKELY) return 'ours'
  return othersAct(sentence.slice(0, BEGINNING), where, true) ? 'theirs' : undefined
}

/** Letters within which a sentence names whom it tells about. */
const BEGINNING = 60

/** A sentence with what is told around it. */
interface Around extends Judged {
  readonly told: Told
  readonly pointed: Whose
}

/** Those sure enough to be shown without being asked for. */
export const surelyIn = (...read: Parameters<typeof promisesIn>): readonly Promised[] =>
  promisesIn(...read).filter(({ sure }) => sure >= SURE)

const comesBack = (sentence: string, { where }: Promising): boolean =>
  where('returns', sentence) >= 0 || where('nextTime', sentence) >= 0

/** What says that a text is about another body: its title is surer than a sentence beside. */
type Told = 'title' | 'text' | false

/** Whether a text is about what another body does: it says so itself, or its title does. */
function ofOthers(
  sentences: readonly string[],
  { where }: Promising,
  { title = '' }: Setting,
): Told {
  if (where('reported', title) >= 0) return 'title'
  const others = sentences.some((sentence) => {
    const at = where('theirs', sentence)
    return (
      at >= 0 && at < BEGINNING && where('ours', sentence) < 0 && where('carriedOn', sentence) < 0
    )
  })
  return others && 'text'
}

/** How sure it is that a sentence promises something of the group's own: by what gives it away most surely. */
function sureOf(sentence: string, around: Around): number {
  if (/\?["”’)]*$/.test(sentence) || isQuestion(sentence, around.promising)) return 0
  return Math.max(0, ...signsIn(sentence, around).map((one) => sureBy(one, sentence, around)))
}

function sureBy({ sign, weight, at }: Weight, sentence: string, around: Around): number {
  const { where } = around.promising
  const { told, pointed } = around
  const has = (one: Sign): boolean => where(one, sentence) >= 0
  const firm = sign === 'carriedOn' || sign === 'returns' || sign === 'nextTime'
  const said = sign === 'given' || sign === 'does' || sign === 'acting'
  const before = sentence.slice(0, at)
  const part = said ? lastPart(before) : before
  const others = pointed === 'theirs' || othersAct(before, where, false)
  const own =
    pointed === 'ours' ||
    (where('ours', before) >= 0 && where('theirs', lastWords(before, 3)) < 0) ||
    where('ours', wordsAfter(sentence.slice(at))) >= 0 ||
    namesOne(before, around)
  let sure = weight
  const known = own || (!others && where('matters', before) >= 0)
  if (known && sign !== 'acting') sure += 1
  if (!firm && (has('later') || has('soon'))) sure += 0.5
  if (others && !own) sure -= firm || sign === 'given' ? 1 : 3
  if (told === 'title' && !own) sure -= firm ? 0.5 : 1
  if (where('aims', before) >= 0) sure -= firm ? 1 : 4
  if (has('traits') && !firm && !has('soon')) sure -= own ? 0.5 : 3
  if (where('proposed', sign === 'acting' ? sentence : part) >= 0) sure -= 3
  if (where('found', before) >= 0 && sign !== 'given') sure -= 3
  if (where('asked', said || sign === 'short' ? part : sentence) >= 0) sure -= firm ? 0 : 3
  if (has('unless')) sure -= where('unless', before) >= 0 ? 2 : 1
  if (CALENDAR_ROW.test(sentence)) sure -= 2
  if (where('apart', before) >= 0) sure -= firm ? 1 : 2.5
  if (where('goesOn', before) >= 0 && !firm && sign !== 'soon') sure -= 1.5
  if (/\S\s+\S/.test(before) && where('past', lastWords(before, 2)) >= 0) sure -= 4
  const weak = sign === 'acting' || sign === 'passed' || sign === 'present'
  const beside = !others && othersAct(sentence.slice(at), where, true)
  if (weak && !own && beside) sure -= 1
  const doubtful = (told === 'text' || (beside && !firm)) && !own
  return doubtful && sure >= LIKELY ? Math.max(LIKELY, sure - 0.5) : sure
}

/** A row of dates, `13 september - Rådet (beslutas där)`, tells when somebody meets and promises nothing. */
const CALENDAR_ROW = /^\d{1,2}[\s./]\s?[\p{L}\d]{1,10}(?: 20\d\d)?\s+[-–—]\s/u

/** The words from the one that promises on, where the subject stands when another word begins the sentence. */
const wordsAfter = (rest: string): string => rest.split(/\s+/).slice(0, 3).join(' ')

const lastPart = (text: string): string => text.split(/[:;,–—]/).at(-1) ?? text

function isQuestion(sentence: string, { where }: Promising): boolean {
  return sentence.length < 140 && where('opening', sentence) === 0 && !/[.,;:]/.test(sentence)
}

/** How many words of four letters or more two texts share, endings aside. */
export function wordsInCommon(a: string, b: string): number {
  const stems = new Set(stemsOf(a))
  return new Set(stemsOf(b).filter((stem) => stems.has(stem))).size
}

const stemsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((long) => long.slice(0, 5))

/** What a line of a list begins with. */
const listMark = /^(?:[•·▪*]\s*|[-–—]\s+|(?:\d{1,2}|\p{Ll})[.)]\s+)/u

/** A full stop ends a sentence when a blank and a capital, or a new line, follow: `kl. 9`, `t.ex. att` and `ansv. Karin` go on. */
const sentencesOf = (text: string, { where }: Promising): readonly string[] =>
  text.split('\n').flatMap((line) =>
    line
      .split(/(?<=[.!?…])\s+(?=[\p{Lu}”"–•-]|\p{L}\))/u)
      .reduce<readonly string[]>((whole, part) => {
        const last = whole.at(-1)
        const goesOn = last !== undefined && where('abbreviated', last) >= 0
        return goesOn ? [...whole.slice(0, -1), `${last} ${part}`] : [...whole, part]
      }, [])
      .map((sentence) => sentence.trim().replace(listMark, '').trim())
      .filter((sentence) => sentence !== ''),
  )

import { capital } from '../text/parts.ts'
import { slotsOf, type Slots } from './contract-sentence.ts'
import { free, sureOfNext, sureOfText, type Filling } from './finding.ts'
import { givenTo, slotsSaid } from './slots-said.ts'
import { tells } from './span-text.ts'
import { wordsOf } from './text-words.ts'

/** Of authors who taught nothing, more than a third of the texts are wrong that are less sure. */
const SURE = 0.5
/** And half where none was found, though one was so likely. */
const MAYBE = 0.1
/** So many of the texts that differ are looked at. */
const LOOKED = 4
/** Texts that share more of what they tell are one. */
const SHARED = 0.67

const toldBy = (text: string | undefined): ReadonlySet<string> =>
  new Set(
    wordsOf(text ?? '')
      .filter(tells)
      .map(({ plain }) => plain),
  )
function isAnother(one: string, other: string | undefined): boolean {
  const [some, others] = [toldBy(one), toldBy(other)]
  const shared = some.intersection(others).size
  return some.size > 0 && shared <= SHARED * Math.max(some.size, others.size)
}

/** Whether another text may be meant than the one that was found, or one where none was. */
const isUnsure = (filling: Filling, text: string | undefined): boolean =>
  text === undefined ? sureOfNext(filling) >= MAYBE : sureOfText(filling, text) < SURE

/** Another text that may be meant, where it is unsure which words are: as it is read, or as it stands. When something comes back is a day. */
export function otherText(filling: Filling, { text: found }: Slots): string | undefined {
  const { act, reading } = filling
  const isFree = slotsOf(act).includes('text') && act !== 'comesBack'
  if (!isFree || !isUnsure(filling, found)) return undefined
  for (let take = 0; take < LOOKED; take += 1) {
    const next: Filling = { ...filling, take }
    const texts = [slotsSaid(next, givenTo(act, reading))['text'], free('text')(next)]
    const other = texts.find((text) => text !== undefined && isAnother(text, found))
    if (other !== undefined) return /^\p{Lu}/u.test(found ?? '') ? capital(other) : other
  }
  return undefined
}

import * as english from '../language/en/spoken.ts'
import * as swedish from '../language/sv/spoken.ts'
import type { Act } from './contract-sentence.ts'
import type { Reading } from './features.ts'
import { tells } from './span-text.ts'
import { isWord } from './text-words.ts'

const spoken = [swedish, english]

/** More words are a sentence. */
const MOST = 8
/** Where what stands first ends. */
const ends = /[.!?:,;\n]|\s[–-]\s/u
/** What makes a sentence of it: who does something, or asks for something. */
const isSaid = (plain: string): boolean =>
  !/^(?:igen|ocksa|again|also|too)$/.test(plain) &&
  spoken.some(({ goesOff, asksWords }) => goesOff.test(plain) || asksWords.test(plain))

/** `Hemlöshet bland äldre, jag tror det är större än vi vet`: what stands first by itself and is no sentence is the title, where it was looked for there. */
export function headline(act: Act, { text, words, marks }: Reading, found: string): string {
  if (act !== 'propose' && act !== 'addItem') return found
  const end = ends.exec(text)?.index ?? -1
  const own = words.flatMap((word, at) => (word.to <= end && isWord(word) ? [at] : []))
  const head = text.slice(0, end).trim()
  const at = text.toLowerCase().indexOf(found.toLowerCase())
  const isTitle =
    end > 0 &&
    own.length <= MOST &&
    own.some((place) => tells(words[place]!)) &&
    !own.some((place) => isSaid(words[place]!.plain)) &&
    !spoken.some(({ putsUp, manners }) => putsUp.test(head) || manners.test(head)) &&
    !marks.some(({ from }) => own.includes(from))
  return isTitle && at >= 0 && at < end ? head : found
}

/** `Vem betalar skolkuratorerna? Det vill jag ta upp`: what is put up by a little word is the sentence before. */
export function putUpBefore(act: Act, { text }: Reading): string | undefined {
  if (act !== 'propose' && act !== 'addItem') return undefined
  const found = spoken
    .map(({ putsThatUp }) => putsThatUp.exec(text)?.groups?.['title'])
    .find(Boolean)
  return found?.trim().replace(/[.!,:]+$/, '')
}

import { gathered, type Add, type Features } from '../learning/hashed.ts'
import { stem } from '../language/stem.ts'
import type { Sentence } from '../meetings/promises.ts'
import { signsIn } from './promise-signs.ts'

/** How much each kind of features weighs against the words themselves. */
const shares = { words: 1, signs: 0.7, place: 0.5, title: 0.3 }

/** What a sentence is known by: its words, what they give away, where it stands, and the title above it. */
export function featuresOf(sentence: Sentence): Features {
  const tokens = tokensOf(sentence.text, sentence.setting.names ?? [])
  return gathered([
    { share: shares.words, fill: (add) => addWords(tokens, add) },
    { share: shares.signs, fill: (add) => addSigns(sentence.text, add) },
    { share: shares.place, fill: (add) => addPlace(sentence, tokens, add) },
    { share: shares.title, fill: (add) => addTitle(sentence.setting.title ?? '', add) },
  ])
}

const NAME = 'xname'
const NUMBER = 'xnumber'
const CAPITAL = 'xcapital'
const token = /\p{L}[\p{L}\p{M}'’-]*|\p{N}+|[?!:;=+()/,.–→>-]/gu

/** Words and marks, with one word for all names and one for all numbers; a capital within a sentence is a word of its own. */
function tokensOf(text: string, names: readonly string[]): readonly string[] {
  let begins = true
  return [...text.matchAll(token)].flatMap(({ 0: word }) => {
    const first = begins
    begins = /[:.–-]/.test(word)
    if (names.includes(word)) return [NAME]
    if (/^\p{N}/u.test(word)) return [NUMBER]
    const lower = word.toLowerCase()
    return !first && /^\p{Lu}\p{Ll}/u.test(word) ? [lower, CAPITAL] : [lower]
  })
}

function addWords(tokens: readonly string[], add: Add): void {
  tokens.forEach((word, at) => {
    add(`w:${word}`, 1)
    if (at > 0) add(`b:${tokens[at - 1]} ${word}`, 0.7)
    if (at > 1) add(`t:${tokens[at - 2]} ${word}`, 0.35)
    if (at < 3) add(`${at}:${word}`, 0.5)
    if (word.length < 4 || word === NAME || word === NUMBER || word === CAPITAL) return
    add(`r:${stem(word)}`, 0.6)
    const bare = `^${word}$`
    for (const size of [2, 3, 4, 5]) add(`e:${bare.slice(-size)}`, 0.3)
    for (const size of [3, 4, 5])
      for (let from = 0; from + size <= bare.length; from += 1)
        add(`c:${bare.slice(from, from + size)}`, 0.12)
  })
}

/** Letters within which a sign says who or what the sentence is about. */
const BEGINNING = 25

function addSigns(text: string, add: Add): void {
  const signs = signsIn(text)
  for (const [sign, at] of signs) {
    add(`sign:${sign}`, 1)
    if (at < BEGINNING) add(`early:${sign}`, 0.5)
    for (const [other] of signs) if (sign < other) add(`both:${sign} ${other}`, 0.2)
  }
}

function addPlace({ text }: Sentence, tokens: readonly string[], add: Add): void {
  add(`long:${Math.min(8, tokens.length >> 2)}`, 0.5)
  add(`stop:${/[.!]$/.test(text)}`, 0.5)
  add(`ends:${/[?:)]$/.exec(text)?.[0]}`, 1)
  add(`name:${tokens.includes(NAME)}`, 1)
  add(`name first:${tokens[0] === NAME}`, 1)
  add(`name last:${tokens.at(-1) === NAME}`, 1)
  add(`number:${tokens.includes(NUMBER)}`, 0.5)
  add(`small:${/^\p{Ll}/u.test(text)}`, 0.3)
}

function addTitle(title: string, add: Add): void {
  for (const word of tokensOf(title, [])) add(`title:${stem(word)}`, 1)
  for (const [sign] of signsIn(title)) add(`title sign:${sign}`, 1)
}

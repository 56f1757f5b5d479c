import { distance } from 'fastest-levenshtein'
import { lexicon } from '../language/en/lexicon.ts'
import { littleWords as english } from '../language/en/spoken.ts'
import { littleWords as swedish } from '../language/sv/spoken.ts'
import { stem } from '../language/stem.ts'
import type { Context } from './context.ts'
import { fold, isWord, wordsOf, type Word } from './text-words.ts'

type Kind = 'item' | 'proposal' | 'action'
export interface Reference {
  readonly kind: Kind
  readonly id: string
  /** How much of the title the words say; comparable between titles. */
  readonly score: number
  /** The words of the text that say it, by their place among its words. */
  readonly words: readonly number[]
}

interface Root {
  readonly text: string
  readonly weight: number
}
interface Rooted {
  readonly kind: Kind
  readonly id: string
  readonly roots: readonly Root[]
}
const rooted = new WeakMap<Context, readonly Rooted[]>()

const root = (word: string): string => fold(stem(word))
const tells = (word: Word): boolean =>
  isWord(word) &&
  word.plain.length > 1 &&
  (SHORT.test(word.text) || (!swedish.has(word.plain) && !english.has(word.plain)))
/** `IT` is no `it`. */
const SHORT = /^IT$/

/** The words of every title, rarer ones weighing more: `avtal` in three titles says less than `workshop` in one. */
function rootsOf(context: Context): readonly Rooted[] {
  const known = rooted.get(context)
  if (known) return known
  const titles = [
    ...context.items.map((one) => ({ kind: 'item' as const, ...one })),
    ...context.proposals.map((one) => ({ kind: 'proposal' as const, ...one })),
    ...context.actions.map((one) => ({ kind: 'action' as const, ...one })),
  ].map(({ kind, id, title }) => ({
    kind,
    id,
    words: [
      ...new Set(
        wordsOf(title)
          .filter(tells)
          .map(({ text }) => root(text)),
      ),
    ],
  }))
  const share = (kind: Kind, word: string): number =>
    titles.filter((one) => one.kind === kind && one.words.some((other) => other.includes(word)))
      .length
  const all = titles.map(({ kind, id, words }) => ({
    kind,
    id,
    roots: words.map((text) => ({
      text,
      weight: (common.test(text) || /^\d+$/.test(text) ? 0.25 : 1) / Math.max(1, share(kind, text)),
    })),
  }))
  rooted.set(context, all)
  return all
}

/** Words of the bot's own trade: a title is not meant because one of them is said. */
const common =
  /^(?:anteckning|foregaend|mot|tid|ny|inform|informerar|skick|ring|kolla|koll|ordn|bjud|skriv|tar?|fram|ut|upp|plan|underlag)$/
const translated = Object.entries(lexicon)
/** The roots a word may stand for: its own, and those of the Swedish words for an English one. */
function readings(word: Word): readonly string[] {
  const own = root(word.text)
  const others = translated
    .filter(([start]) => word.plain === start || (start.length > 3 && word.plain.startsWith(start)))
    .map(([, swede]) => swede)
  return [own, ...others]
}
/** Whether a word stands for one of another language in a title. */
export const isTranslated = (word: Word | undefined): boolean =>
  word !== undefined && readings(word).length > 1

/** A word of another language says less of a title. */
const TRANSLATED = 0.65

/** What is asked of the same words again and again is found once. */
const joined = new WeakMap<
  readonly Word[],
  readonly { readonly id: string; readonly at: number }[]
>()

/** Items of whose title two words beside each other are one, in another language: `meeting times` is said of `Mötestider`. */
export function joinedItems(
  words: readonly Word[],
  context: Context,
): readonly { readonly id: string; readonly at: number }[] {
  const known = joined.get(words)
  if (known) return known
  const others = words.map((word) => readings(word).slice(1))
  const found = others.flatMap((ones, at) => {
    const nexts = others[at + 1] ?? []
    const pairs = ones.flatMap((one) => nexts.flatMap((next) => [one + next, `${one}s${next}`]))
    const item =
      pairs.length === 0
        ? undefined
        : rootsOf(context).find(
            ({ kind, roots }) =>
              kind === 'item' &&
              roots.some(({ text }) => pairs.some((pair) => fit(pair, text) >= JOINED)),
          )
    return item ? [{ id: item.id, at }] : []
  })
  joined.set(words, found)
  return found
}
/** So well both together fit. */
const JOINED = 0.9

/** How well a said word fits a word of a title, 0 to 1: whole, as a part of a compound, or with a slip of the finger. */
function fit(said: string, titled: string): number {
  if (said === titled) return 1
  const [short, long] = said.length < titled.length ? [said, titled] : [titled, said]
  if (short.length === 3 && said === short && long.startsWith(short)) return 0.6
  if (short.length >= 4 && long.startsWith(short)) return short.length >= 5 ? 0.9 : 0.7
  if (short.length >= 4 && long.endsWith(short)) return 0.7
  if (short.length >= 5 && long.includes(short)) return 0.5
  if (short.length >= 6 && distance(short, long) <= (short.length >= 9 ? 2 : 1)) return 0.8
  if (short.length >= 7 && long.startsWith(short.slice(0, 6))) return 0.6
  return 0
}

/** Which items, proposals and actions the words may mean, the likeliest first. */
export function findTitles(words: readonly Word[], context: Context): readonly Reference[] {
  const said = words.map((word) => (tells(word) ? readings(word) : []))
  return rootsOf(context)
    .flatMap(({ kind, id, roots }) => {
      const hits = roots.flatMap(({ text, weight }) => {
        let best = { fit: 0, at: -1 }
        said.forEach((forms, at) => {
          for (const [place, form] of forms.entries()) {
            const found = fit(form, text) * (place === 0 ? 1 : TRANSLATED)
            if (found > best.fit) best = { fit: found, at }
          }
        })
        return best.fit > 0 ? [{ ...best, weight }] : []
      })
      const score = hits.reduce((sum, hit) => sum + hit.fit * hit.weight, 0)
      return score >= 0.3 ? [{ kind, id, score, words: hits.map(({ at }) => at) }] : []
    })
    .sort((a, b) => b.score - a.score)
}

import * as english from '../language/en/answering.ts'
import * as swedish from '../language/sv/answering.ts'
import { languages, textsIn } from '../language/texts.ts'
import type { Context } from '../understanding/context.ts'
import { writeSentence, type Act, type Slots } from '../understanding/contract-sentence.ts'
import { read } from '../understanding/features.ts'
import type { understand } from '../understanding/learned.ts'
import { nameOf, personMarks } from '../understanding/finding.ts'
import { entryNamed, itemsMeant } from '../understanding/references.ts'
import { wordsOf } from '../understanding/text-words.ts'
import { says } from './says.ts'
import type { Guess } from './whose.ts'

const spoken = languages.map((language) => textsIn(language).understood)

/** A frame says its act in so many words. */
export const FRAMED = 0.9

export const guessOf = (act: Act, slots: Slots, context: Context): Guess => ({
  act,
  slots,
  sentence: writeSentence({ act, slots }, context.language),
  sure: FRAMED,
  effect: 'others',
  missing: [],
  isUnsure: true,
})

/** `vem ska ringa skolchefen`: asked of no act that is learned. */
export function whoDoes(
  source: string,
  { guesses, isTalk }: ReturnType<typeof understand>,
  context: Context,
): Guess | undefined {
  const said = spoken.map(({ asksWho }) => asksWho.exec(source)?.groups?.['what']).find(Boolean)
  const isSure = !isTalk && (guesses[0]?.sure ?? 0) >= FRAMED
  if (said === undefined || isSure) return undefined
  const entry = entryNamed(read(said, context))
  // In another language than its title it is found by that.
  const title = context.actions.find(({ id }) => id === entry?.id)?.title
  const what = entry?.kind === 'action' && title !== undefined && !isIn(said, title) ? title : said
  const { whoHas } = textsIn(context.language).understood
  return { ...guessOf('search', { words: what }, context), sentence: whoHas({ what }) }
}

/** Whether a word of a title is said as it stands. */
const isIn = (said: string, title: string): boolean => {
  const known = wordsOf(title).map(({ plain }) => plain.slice(0, STEM))
  return wordsOf(said).some(
    ({ plain }) => plain.length >= STEM && known.includes(plain.slice(0, STEM)),
  )
}
const STEM = 5

/** `till punkt 3 hör siffrorna i den här https://…`: a link that belongs to an item. */
export function attached(source: string, context: Context): Guess | undefined {
  const [link, other] = source.match(LINK) ?? []
  if (link === undefined || other !== undefined || !says('belongs', source)) return undefined
  const reading = read(source.replace(link, ' '), context)
  const [item, more] = itemsMeant(reading)
  const isOfEntry = reading.marks.some(({ kind }) => kind === 'action' || kind === 'proposal')
  if (!item || more || isOfEntry || reading.text.includes('?')) return undefined
  const { attach } = textsIn(context.language).understood
  const sentence = attach({ item: item.id, link: link.replace(/[.,;:!)]+$/u, '') })
  return { ...guessOf('changeItem', { item: item.id }, context), sentence }
}
const LINK = /https?:\/\/\S+/gu

/** `U5 är inte aktuell längre`: the action is taken away. */
export function unneeded(source: string, context: Context): Guess | undefined {
  const what = spoken
    .map(({ noLongerNeeded }) => noLongerNeeded.exec(source)?.groups)
    .map((said) => said?.['what'] ?? said?.['behind'])
    .find(Boolean)
  const entry = what === undefined ? undefined : entryNamed(read(what, context))
  if (entry?.kind !== 'action' || source.includes('?')) return undefined
  const { removeAction } = textsIn(context.language).understood
  const { id: action } = entry
  return { ...guessOf('changeAction', { action }, context), sentence: removeAction({ action }) }
}

/** `jag har inte fått några handlingar till läkaravtalet`: the item is shown with what belongs to it, or the agenda. */
export function withoutPapers(source: string, context: Context): Guess | undefined {
  if (!says('lacksPapers', source)) return undefined
  const [item] = itemsMeant(read(source, context))
  const found = item
    ? guessOf('showItem', { item: item.id }, context)
    : guessOf('agenda', {}, context)
  return { ...found, isUnsure: false }
}

/** `till justerare utses Erik`: who adjusts the minutes, and nobody who is told as not. */
export function namedAdjusters(source: string, context: Context): Guess | undefined {
  const reading = read(source, context)
  const people = [...new Set(personMarks(reading).map(({ value }) => nameOf(context, value)))]
  const isElse =
    source.includes('?') || [swedish, english].some(({ denies }) => denies.test(source))
  if (!says('namesAdjusters', source) || people.length === 0 || isElse) return undefined
  const { adjusters } = textsIn(context.language).understood
  return { ...guessOf('approve', {}, context), sentence: adjusters({ people: people.join(', ') }) }
}

/** `har kallelsen kommit fram till alla`: what was sent, what was seen, and whom nothing reaches. */
export function asksReached(source: string, context: Context): Guess | undefined {
  if (!says('asksReached', source)) return undefined
  const { deliveries } = textsIn(context.language).understood
  return { ...guessOf('answers', {}, context), sentence: deliveries, isUnsure: false }
}

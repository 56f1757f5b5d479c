import { concepts as english } from '../language/en/concepts.ts'
import { concepts as swedish } from '../language/sv/concepts.ts'
import { stem } from '../language/stem.ts'
import { gathered, type Add, type Features } from '../learning/hashed.ts'
import { stageOf, type Context } from './context.ts'
import { findMarks } from './marks.ts'
import type { Mark } from './scan.ts'
import { findTitles, type Reference } from './titles.ts'
import { fold, isWord, plainLine, wordsOf, type Word } from './text-words.ts'

/** A sentence as the reader sees it, before it is said what it means. */
export interface Reading {
  readonly text: string
  readonly words: readonly Word[]
  readonly marks: readonly Mark[]
  readonly titles: readonly Reference[]
  readonly context: Context
}

export function read(text: string, context: Context): Reading {
  const words = wordsOf(text.normalize('NFC'))
  return {
    text: text.normalize('NFC'),
    words,
    marks: findMarks(text.normalize('NFC'), words, context),
    titles: findTitles(words, context),
    context,
  }
}

const alternatives = (list: string): RegExp =>
  new RegExp(
    list
      .split('|')
      .map((one) =>
        one.startsWith('\\b') ? one : ` ${one.endsWith('$') ? one.replace(/\$$/, ' ') : one}`,
      )
      .join('|'),
  )
const conceptForms = (Object.keys(swedish) as (keyof typeof swedish)[]).map((name) => ({
  name,
  swedish: alternatives(swedish[name]),
  english: alternatives(english[name]),
}))

/** Words as they are counted: marks in the place of what they mark, words of titles as what the title is of. */
function tokensOf({ words, marks, titles, context }: Reading): string[] {
  const tokens: string[] = []
  const best = new Map<number, Set<string>>()
  for (const { kind, id, score, words: at } of titles) {
    const top = titles.find((other) => other.kind === kind)?.score ?? 0
    if (score < top * 0.8) continue
    for (const place of at) {
      const mine =
        kind === 'action'
          ? context.actions.find((action) => action.id === id)?.owner === context.speaker.id
          : kind === 'proposal'
            ? context.proposals.find((proposal) => proposal.id === id)?.by === context.speaker.id
            : false
      best.set(place, (best.get(place) ?? new Set()).add(`${kind}${mine ? 'mine' : ''}`))
    }
  }
  for (let at = 0; at < words.length; at += 1) {
    const mark = marks.find(({ from }) => from === at)
    if (mark) {
      tokens.push(tokenOf(mark, context))
      at = mark.to - 1
      continue
    }
    const word = words[at]
    if (!word) continue
    const title = best.get(at)
    if (title) tokens.push(`x${[...title].sort().join('')}`)
    else
      tokens.push(
        isWord(word) || /[?!:;=+]|\p{Extended_Pictographic}/u.test(word.text) ? word.plain : '',
      )
  }
  return tokens
    .filter(Boolean)
    .filter((token, at, all) => token !== all[at - 1] || !token.startsWith('x'))
}
function tokenOf(mark: Mark, context: Context): string {
  if (mark.kind === 'person') return mark.value === context.speaker.id ? 'xself' : 'xperson'
  if (mark.kind === 'times' && !mark.value.includes('-')) return 'xtime'
  if (mark.kind === 'day') {
    const meeting = context.meetings.find(({ on }) => on === mark.value || on === mark.past)
    return meeting ? 'xmeetingday' : 'xday'
  }
  return `x${mark.kind}`
}

/** What a sentence is known by, as weights of hashed features, of length one. */
export function featuresOf(reading: Reading): Features {
  const tokens = tokensOf(reading)
  return gathered([
    { share: shares.words, fill: (add) => addWords(tokens, add) },
    { share: shares.concepts, fill: (add) => addConcepts(reading, tokens, add) },
    { share: shares.situation, fill: (add) => addSituation(reading, tokens, add) },
  ])
}
/** How much each group of features weighs against the words themselves, long sentence or short. */
const shares = { words: 1, concepts: 0.5, situation: 0.6 }

function addWords(tokens: readonly string[], add: Add): void {
  tokens.forEach((token, at) => {
    add(`w:${token}`, 1)
    if (at > 0) add(`b:${tokens[at - 1]} ${token}`, 0.7)
    if (at > 1) add(`t:${tokens[at - 2]} ${token}`, 0.35)
    if (at > 1) add(`3:${tokens[at - 2]} ${tokens[at - 1]} ${token}`, 0.35)
    if (at < 3) add(`s:${token}`, 0.4)
    if (token.startsWith('x') || token.length < 4) return
    add(`r:${fold(stem(token))}`, 0.6)
    const bare = `^${token}$`
    for (const size of [3, 4, 5])
      for (let from = 0; from + size <= bare.length; from += 1)
        add(`c:${bare.slice(from, from + size)}`, 0.15)
  })
  if (tokens.length > 0) add(`e:${tokens.at(-1)}`, 0.4)
}

function addConcepts({ words }: Reading, tokens: readonly string[], add: Add): void {
  const line = ` ${plainLine(words.filter(isWord))} `
  const said = conceptForms.filter((form) => form.swedish.test(line) || form.english.test(line))
  for (const { name } of said) add(`k:${name}`, 0.7)
  const lead = tokens.some((token) => token === '?') ? '?' : '.'
  for (const { name } of said) add(`k${lead}:${name}`, 0.3)
  for (let a = 0; a < said.length; a += 1)
    for (let b = a + 1; b < said.length; b += 1) add(`kk:${said[a]?.name} ${said[b]?.name}`, 0.2)
}

function addSituation(
  { context, marks, titles }: Reading,
  tokens: readonly string[],
  add: Add,
): void {
  const stage = stageOf(context)
  const { speaker } = context
  const standing = speaker.leads ? 'leads' : 'member'
  add(`stage:${stage}`, 0.8)
  add(`standing:${standing}`, 0.8)
  add(`where:${context.where}`, 0.3)
  add(`stage:${stage} ${standing}`, 0.6)
  const owns = context.actions.some(({ owner }) => owner === speaker.id)
  const proposed = context.proposals.some(({ by }) => by === speaker.id)
  add(`owns:${owns}`, 0.4)
  add(`proposed:${proposed}`, 0.4)
  add(`length:${Math.min(6, tokens.length >> 2)}`, 0.4)
  const kinds = new Set(tokens.filter((token) => token.startsWith('x')))
  for (const kind of kinds) {
    add(`has:${kind}`, 0.6)
    add(`has:${kind} ${standing}`, 0.3)
    add(`has:${kind} ${stage}`, 0.3)
  }
  add(`has:${[...kinds].sort().join(' ')}`, 0.4)
  add(`asks:${tokens.includes('?')}`, 0.4)
  add(
    `titles:${[...new Set(titles.filter(({ score }) => score > 0.6).map(({ kind }) => kind))].sort().join(' ')}`,
    0.4,
  )
  const day = marks.find(({ kind }) => kind === 'day')
  if (day) {
    const meeting = context.meetings.find(({ on }) => on === day.value || on === day.past)
    add(`day:${meeting?.state ?? 'other'}`, 0.4)
  }
}

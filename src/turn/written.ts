import { textsIn } from '../language/texts.ts'
import type { Language } from '../meetings/group-settings.ts'
import type { Written } from '../text/sentence.ts'
import { parseTemplate, usageOf, type Template } from '../reading/template.ts'

/** Names of everything that is written as an act. */
export type ActName = keyof ReturnType<typeof textsIn>['sentences']

/** How an act is written in one language, taken apart. */
export interface WrittenAct {
  readonly words: readonly string[]
  /** Verbs that stand inside their sentences, each behind `INSIDE`. */
  readonly inside: readonly string[]
  readonly usage: string
  readonly example: string
  readonly unlisted?: true
  /** What follows the first verb, as it is written out. */
  readonly rest: Template
  /** What may follow each verb. */
  readonly byVerb: ReadonlyMap<string, readonly Phrasing[]>
  /** Every way to write it, the sentence itself first. */
  readonly ways: readonly Way[]
}

export interface Phrasing {
  readonly template: Template
  /** Only where it begins a message. */
  readonly loose: boolean
}

interface Way {
  readonly verb: string
  readonly rest: Template
}

export function writtenIn(language: Language, name: ActName): WrittenAct {
  const written: Written = textsIn(language).sentences[name]
  const {
    say,
    press,
    verbs = [],
    first = [],
    also = [],
    loose = [],
    inside = [],
    ...shown
  } = written
  const pressed = press === undefined ? [] : [press]
  const [verb, rest] = atVerb(say)
  const byVerb = new Map<string, Phrasing[]>()
  const put = (words: string, phrasing: Phrasing): void =>
    void byVerb.set(words, [...(byVerb.get(words) ?? []), phrasing])
  for (const one of [...first, ...pressed, say, ...also, ...loose]) {
    const [words, behind] = atVerb(one)
    const phrasing = { template: parseTemplate(behind), loose: loose.includes(one) }
    // A phrasing that begins as the sentence itself does is one of every verb's.
    for (const each of words === verb ? [verb, ...verbs] : [words]) put(each, phrasing)
  }
  for (const one of inside)
    put(`${INSIDE}${insideVerb(one)}`, { template: parseTemplate(one), loose: false })
  const template = parseTemplate(rest)
  const usage = [verb, usageOf(template)]
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll(' :', ':')
  const ways = [...pressed, say, ...first, ...also, ...loose].map((one) => {
    const [words, behind] = atVerb(one)
    return { verb: words, rest: parseTemplate(behind) }
  })
  const words = [...new Set([verb, ...verbs, ...byVerb.keys()])].filter(
    (one) => !one.startsWith(INSIDE),
  )
  const within = [...byVerb.keys()].filter((one) => one.startsWith(INSIDE))
  return { words, inside: within, usage, rest: template, byVerb, ways, ...shown }
}

/** Before a verb that stands inside its sentence. */
export const INSIDE = '… '
const insideVerb = (one: string): string =>
  one.replace(/^<[^>]*>\s*/, '').replace(/\s*[<[].*$/s, '')

/** `senare <action> …` -> `senare` and the rest. */
function atVerb(say: string): readonly [string, string] {
  const end = /\s*[<[(:;]|$/.exec(say)!
  return [say.slice(0, end.index), say.slice(end.index).trim()]
}

export const sentenceOf = (verb: string, rest: string): string =>
  /^:/.test(rest) ? `${verb}${rest}`.trim() : `${verb} ${rest}`.trim()

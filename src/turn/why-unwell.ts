import { pattern } from '../reading/pattern.ts'
import { anyOf } from '../reading/patterns.ts'
import { languages, textsIn, type Texts } from '../language/texts.ts'

type Words = Texts['words']

/** A cheap look for what none of it is told without: words that begin so, or hold it. */
export const signsOf = (
  pick: (words: Words) => Pick<Words['away'], 'signs' | 'signsInside'>,
): RegExp =>
  pattern(
    String.raw`(?<!\p{L})${anyOf((words) => pick(words).signs)}|${anyOf((words) => pick(words).signsInside)}`,
  )

const END = String.raw`(?![\p{L}\p{N}-])`
const CAPITAL = String.raw`(?-i:[A-Z\xc0-\xd6\xd8-\xde])`
export const NAME = String.raw`(?<![\p{L}’'-])${CAPITAL}[\p{L}’'-]*(?: ${CAPITAL}[\p{L}’'-]*){0,3}`
const WORD = String.raw`[^\s.!?;:,()–—"”]+`

const OFTEN = anyOf(({ unwell }) => unwell.often)
const ALONE = anyOf(({ unwell }) => unwell.alone)
const THING = anyOf(({ unwell }) => unwell.thing)
const CAUSE = anyOf(({ unwell }) => unwell.cause)
const BETWEEN = anyOf(({ unwell }) => [unwell.between])
const BECAUSE = anyOf(({ absence }) => absence.because)

/** What is told of whoever stands before it. */
const predicate = languages
  .flatMap((one) => {
    const of = (pick: (words: Words['unwell']) => readonly string[]): string =>
      anyOf(({ unwell }) => pick(unwell), [one])
    return [
      `${of(({ is }) => is)} (?:${OFTEN} ){0,2}${of(({ ill }) => ill)}`,
      `${of(({ has }) => has)} (?:${OFTEN} )?(?:${BETWEEN} ){0,2}${of(({ thing }) => thing)}`,
      of(({ does }) => does),
      of(({ care }) => care),
    ]
  })
  .join('|')

const told = pattern(String.raw`(?<![\p{L}\p{N}-])(?:${predicate})${END}`)
/** Whoever stands before it, in the same clause. */
const before = pattern(String.raw`(?<who>(?:(?:${WORD} ){0,2}${WORD})?)(?: ${OFTEN})? ?$`)
const ofNear = pattern(
  String.raw`(?<!\p{L})${anyOf(({ unwell }) => unwell.near)} (?:${OFTEN} )?${anyOf(({ unwell }) => unwell.ofNear)}${END}`,
)
const near = pattern(String.raw`(?<!\p{L})${anyOf(({ unwell }) => unwell.near)}$`)
/** `I dag är Bo sjuk`, `nu har Eva feber`. */
const turned = pattern(
  String.raw`(?<!\p{L})\p{L}+ ${NAME} (?:${OFTEN} ){0,2}(?:${BETWEEN} ){0,2}(?:${anyOf(({ unwell }) => unwell.ill)}|${THING})${END}`,
)
const beside = pattern(
  [
    String.raw`(?:^|[.!?;] )(?:[-*•] )?${ALONE}(?=$|[.,;!?]| ${OFTEN}| \d)`,
    String.raw`(?<!\p{L})${ALONE} ?: ?${NAME}`,
    String.raw`\( ?${ALONE}${END}[^)]{0,40}\)`,
    String.raw`${NAME} ?\((?:\p{L}+ ){0,2}(?:${THING}|${CAUSE})${END}[^)]{0,30}\)`,
    String.raw`${NAME}(?: ?[:–—] ?| - )(?:\p{L}+ ){0,2}(?:${ALONE}|${THING})(?=$|[.,;!?)]| ${OFTEN})`,
    String.raw`(?:^|[.;:!?] |[-*•] )${NAME} ${ALONE}(?=$|[.,;!?)]| ${OFTEN})`,
    String.raw`${NAME}, (?:\p{L}+ )?${ALONE}(?=$|[.,;!?)]| ${OFTEN})`,
    String.raw`(?<!\p{L})${BECAUSE} (?:(?:${BETWEEN}|\p{L}+s) ){0,2}(?:${CAUSE}|${ALONE})${END}`,
  ].join('|'),
)

const signs = signsOf(({ unwell }) => unwell)
export const mayHoldUnwell = (text: string): boolean => signs.test(text)

const LONGEST_WHO = 80

const nobody: ReadonlySet<string> = new Set(
  languages.flatMap((one) => textsIn(one).words.unwell.anybody),
)
/** Whether it is told of nobody in particular: `den som är sjuk`, and not `Bos barn är sjuka`. */
const isNobody = (who: string): boolean =>
  !near.test(who) &&
  who
    .toLowerCase()
    .split(' ')
    .slice(-2)
    .some((word) => nobody.has(word))

/** Whether a line tells of somebody's illness, care or grief, or of those near to them: `Bo är sjuk`, `Bo (vab)`, `Karins pappa har gått bort`. In doubt it does. */
export function saysUnwell(line: string): boolean {
  if (!mayHoldUnwell(line)) return false
  const text = line.replaceAll(/\s+/g, ' ').trim()
  for (let from = 0; from < text.length;) {
    const found = told.exec(text.slice(from))
    if (!found) break
    const at = from + found.index
    if (
      !isNobody(before.exec(text.slice(Math.max(0, at - LONGEST_WHO), at))?.groups?.['who'] ?? '')
    )
      return true
    from = at + found[0].length
  }
  return ofNear.test(text) || turned.test(text) || beside.test(text)
}

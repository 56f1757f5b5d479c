import { pattern } from '../reading/pattern.ts'
import { spelled } from '../reading/spelled.ts'
import { languages, textsIn, type Texts } from '../language/texts.ts'
import { MEETING } from './meeting-said.ts'

type Pick = (words: Texts['words']) => readonly string[]

const words = (pick: Pick): string => String.raw`${spelled(pick)}(?![\p{L}\p{N}])`
const stays = (pick: Pick): string =>
  String.raw`(?:(?<!\p{L})|(?=['’]))(?:${languages.flatMap((one) => pick(textsIn(one).words)).join('|')})(?!\p{L})`

const BECAUSE = words(({ absence }) => absence.because)
const OTHERWISE = words(({ away }) => away.otherwise)
const AT = words(({ away }) => away.atMeeting)

const CAPITAL = String.raw`(?-i:[A-Z\xc0-\xd6\xd8-\xde])`
const NAME = String.raw`${CAPITAL}[\p{L}’'-]*(?: ${CAPITAL}[\p{L}’'-]*){0,3}`
/** A clause that somebody, or whoever speaks, stays away. */
const clause = pattern(
  String.raw`(?:(?<oneself>^\s*(?:[-*•]\s+)?(?:${words(({ away }) => away.oneself)}\s*)?)|(?:^|[.!?;:,(–—]|\s-\s)\s*(?:[-*•]\s+)?(?:${words(({ away }) => away.joins)}\s+)?(?:(?:${NAME}|${words(({ away }) => away.somebody)})\s*)?)(?:${stays(({ away }) => away.clearly)}|(?<gone>${stays(({ away }) => away.gone)}))`,
)
/** What may stand behind it: which meeting, and why. Some other way of going on is no reason. */
const behind = pattern(
  String.raw`^(?<when>(?:\s+(?!${BECAUSE})(?:${MEETING}|${AT}))*)(?:(?<why>(?:\s*[:;,(–—]|\s+-(?=\s))(?!\s*${OTHERWISE})[^\n]*\p{L}|\s+${BECAUSE})|(?<apart>\.\s+\p{L})|(?<bare>\s+(?!${OTHERWISE})\p{L}))`,
)

/** Whether a line says that somebody stays away from a meeting, and why: `Bo Ek kan inte komma 6/2, han är på resa`. In doubt it does. */
export function saysWhyAway(line: string): boolean {
  for (let from = 0; from < line.length;) {
    const said = clause.exec(line.slice(from))
    if (!said) return false
    from += said.index + said[0].length
    const { oneself, gone } = said.groups ?? {}
    const { when = '', why, apart, bare } = behind.exec(line.slice(from))?.groups ?? {}
    const isDated = /\d/.test(when)
    if (why !== undefined && (gone === undefined || when !== '')) return true
    if (gone === undefined && ((apart !== undefined && oneself !== undefined) || (bare && isDated)))
      return true
  }
  return false
}

const NO_ABSENCE = words(({ absence, away }) => [...absence.notAName, ...away.elsewhere])
/** What follows a verb of staying away and makes it tell something else: `kommer inte vidare`. */
const goesOn = pattern(String.raw`^\s*(?!${MEETING}|${AT}|${BECAUSE})${NO_ABSENCE}`)
const toldWhy = pattern(
  String.raw`^\s*${MEETING}(?![\p{L}\p{N}]).*\p{L}|[:;,(–].*\p{L}|\s-\s.*\p{L}|(?<!\p{L})${BECAUSE}`,
)

/** The same of what stands behind the verb of an answer to an announcement. */
export const saysWhyBehind = (text: string): boolean => !goesOn.test(text) && toldWhy.test(text)

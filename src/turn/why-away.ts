import { pattern } from '../reading/pattern.ts'
import { anyOf, type PickWords } from '../reading/patterns.ts'
import { spelled } from '../reading/spelled.ts'
import { MEETING } from './meeting-said.ts'
import { mayHoldUnwell, NAME, saysUnwell, signsOf } from './why-unwell.ts'

const words = (pick: PickWords): string => String.raw`${spelled(pick)}(?![\p{L}\p{N}])`
const stays = (pick: PickWords): string =>
  String.raw`(?:(?<!\p{L})|(?=['’]))${anyOf(pick)}(?!\p{L})`

const BECAUSE = words(({ absence }) => absence.because)
const OTHERWISE = words(({ away }) => away.otherwise)
const AT = words(({ away }) => away.atMeeting)

/** A clause that somebody, or whoever speaks, stays away. */
const clause = pattern(
  String.raw`(?:(?<oneself>^\s*(?:[-*•]\s+)?(?:${words(({ away }) => away.oneself)}\s*)?)|(?:^|[.!?;:,(–—]|\s-\s)\s*(?:[-*•]\s+)?(?:${words(({ away }) => away.joins)}\s+)?(?:(?:${NAME}|${words(({ away }) => away.somebody)})\s*)?)(?:${stays(({ away }) => away.clearly)}|(?<gone>${stays(({ away }) => away.gone)}))`,
)
/** What may stand behind it: which meeting, and why. Some other way of going on is no reason. */
const behind = pattern(
  String.raw`^(?<when>(?:\s+(?!${BECAUSE})(?:${MEETING}|${AT}))*)(?:(?<why>(?:\s*[:;,(–—]|\s+-(?=\s))(?!\s*${OTHERWISE})[^\n]*\p{L}|\s+${BECAUSE})|(?<apart>\.\s+\p{L})|(?<bare>\s+(?!${OTHERWISE})\p{L}))`,
)

/** Whether a line says that somebody stays away from a meeting, and why: `Bo Ek kan inte komma 6/2, han är på resa`. In doubt it does. */
export const saysWhyAway = (line: string): boolean => saysAway(line) || saysUnwell(line)

function saysAway(line: string): boolean {
  if (!signs.test(line)) return false
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
  // Each is looked for once, from the beginning: a text may be long.
  String.raw`^\s*${MEETING}(?![\p{L}\p{N}]).*\p{L}|^[^:;,(–]*[:;,(–].*\p{L}|^(?:(?!\s-\s).)*\s-\s.*\p{L}|(?<!\p{L})${BECAUSE}`,
)

const signs = signsOf(({ away }) => away)

/** Whether a text holds any word without which none of it can say why somebody stays away. Cheap: asked of everything that is kept. */
export const mayHoldWhy = (text: string): boolean => signs.test(text) || mayHoldUnwell(text)

/** The same of what stands behind the verb of an answer to an announcement. */
export const saysWhyBehind = (text: string): boolean => !goesOn.test(text) && toldWhy.test(text)

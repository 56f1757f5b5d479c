import type { FramePart, FrameTitles } from '../meetings/frame.ts'
import { languages, textsIn } from './texts.ts'

const parts: readonly FramePart[] = ['opening', 'agenda', 'reports', 'closing']

const wordsOf = (part: FramePart): readonly string[] =>
  languages.flatMap((one) => textsIn(one).words.agenda.frame[part])
const and = languages.flatMap((one) => textsIn(one).words.lists.and).join('|')
/** What may stand behind the first: *Välkommen, upprop och dagordning*. What ends in anything at all is the first only. */
const simple = parts.flatMap(wordsOf).filter((pattern) => !pattern.includes('.{'))
const further = String.raw`(?:\s*(?:,|/|&|\s(?:${and}))\s*(?:${simple.join('|')})){0,3}`

/** A part of the frame by its whole title, or the first of several; what stands behind a dash or in brackets is who speaks, or more about it. */
const known = parts.map(
  (part) =>
    [
      part,
      new RegExp(
        String.raw`^(?:${wordsOf(part).join('|')})${further}\s*(?:\s[-–—(].*)?[.:]?$`,
        'iu',
      ),
    ] as const,
)

/** What titles give away, in every language at once. */
export const framesRead: FrameTitles = {
  frame: (title) => known.find(([, pattern]) => pattern.test(title.trim()))?.[0],
}

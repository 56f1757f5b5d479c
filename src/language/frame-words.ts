import type { FramePart, FrameTitles } from '../meetings/frame.ts'
import { languages, textsIn } from './texts.ts'

const parts: readonly FramePart[] = ['opening', 'agenda', 'reports', 'closing']

/** A part of the frame by its whole title; what stands behind a dash or in brackets is who speaks, or more about it. */
const known = parts.map(
  (part) =>
    [
      part,
      new RegExp(
        String.raw`^(?:${languages.flatMap((one) => textsIn(one).words.agenda.frame[part]).join('|')})\s*(?:\s[-–—(].*)?[.:]?$`,
        'iu',
      ),
    ] as const,
)

/** What titles give away, in every language at once. */
export const framesRead: FrameTitles = {
  frame: (title) => known.find(([, pattern]) => pattern.test(title.trim()))?.[0],
}

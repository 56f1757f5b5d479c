import type { PhraseName } from '../../meetings/group.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { vocabulary } from '../../reading/vocabulary.ts'
import type { Argument } from '../argument.ts'
import { word } from './word-argument.ts'

/** Another edition than the group's own. */
export const edition = word('edition', ({ minutes }) => minutes.editions)
/** What can be fetched as a file. */
export const fileWanted = word('file', ({ minutes }) => minutes.files)
export const fileForm = word('form of a file', ({ minutes }) => minutes.forms)
/** What is to be published. */
export const published = word('what is published', ({ minutes }) => minutes.publish)
/** That it stays in the group. */
export const internally = word('internal', ({ minutes }) => minutes.internally)
/** That what was gone through is gone through once more. */
export const again = word('again', ({ minutes }) => minutes.again)

const { meaning } = vocabulary(({ minutes }) => minutes.outcomes)

/** An outcome that a group may have its own phrase for. Refuses `noSuchPhrase`. */
export const phraseName: Argument<PhraseName> = {
  ...word('outcome with a phrase', ({ minutes }) => minutes.outcomes),
  shape: String.raw`[^\s:][^:\n]*?`,
  read(typed, { t }) {
    const found = meaning(typed)
    if (found !== undefined) return found
    throw new Refusal('noSuchPhrase', { typed, known: Object.values(t.minutes.outcomes) })
  },
}

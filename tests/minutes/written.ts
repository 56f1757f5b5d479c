import type { Document } from '../../src/minutes/document.ts'
import { layout } from '../../src/minutes/layout.ts'
import { minutesOf } from '../../src/minutes/minutes-of.ts'
import { cleanText } from '../../src/text/clean.ts'
import { groupOf, meetingOf, sourceOf } from './made.ts'

/** What people write and paste: into a note, and into a decision. */
export const documentOf = (note: string, decision?: string): Document =>
  layout(
    minutesOf(
      sourceOf(
        groupOf('Chefsgruppen', [{ name: 'Anna Berg' }]),
        meetingOf([
          {
            title: 'Avtalet',
            notes: [cleanText(note)],
            ...(decision === undefined ? {} : { decisions: [cleanText(decision)] }),
          },
        ]),
      ),
    ),
  )

import type { Day } from '../../meetings/calendar.ts'
import type { Treatment } from '../../meetings/agenda-item.ts'
import { termsOf, type Terms } from '../../meetings/remit-terms.ts'
import { stopped } from '../../text/parts.ts'
import type { Say } from './say.ts'

/** The words of one language for the terms of what was remitted. */
export interface TermsWords {
  readonly formatDate: (on: Day) => string
  readonly objection: string
  readonly terms: string
  readonly notMet: string
  readonly metOn: Say<'day'>
  readonly open: Say<'id' | 'terms'>
  readonly met: Say<'id' | 'title' | 'when' | 'terms'>
  readonly toldMet: Say<'by' | 'id' | 'title' | 'when' | 'terms'>
  readonly onDay: Say<'day'>
  readonly printed: Readonly<Record<'objection' | 'terms' | 'met' | 'notRecorded', string>>
}

interface MetTold {
  readonly id: string
  readonly title: string
  readonly terms: string
  readonly on: Day
  readonly how: string | undefined
}

/** Shown until they are met; who says so is told of it, and the minutes of the meeting the matter came back to. */
export function termsFrame(w: TermsWords) {
  const when = ({ on, how }: { readonly on: Day; readonly how?: string | undefined }): string =>
    stopped(`${w.onDay({ day: w.formatDate(on) })}${how === undefined ? '' : `: ${how}`}`)
  return {
    shown: (history: readonly Treatment[]): readonly string[] => {
      const known = termsOf(history)
      if (!known) return []
      if (known.met) return [w.metOn({ day: w.formatDate(known.met.on) })]
      const { objection } = known
      return [
        ...(objection === undefined ? [] : [`${w.objection}: ${objection}`]),
        `${w.terms}: ${known.terms}, ${w.notMet}`,
      ]
    },
    open: ({ id, terms }: { id: string; terms?: Terms | undefined }): string =>
      terms === undefined || terms.met ? '' : w.open({ id, terms: stopped(terms.terms) }),
    met: ({ on, how, ...of }: MetTold): string => w.met({ ...of, when: when({ on, how }) }),
    toldMet: ({ on, how, ...of }: MetTold & { by: string }): string =>
      w.toldMet({ ...of, when: when({ on, how }) }),
    printed: (history: readonly Treatment[]): string => {
      const known = termsOf(history)
      if (!known) return ''
      const { objection, terms, met } = known
      return ` ${[
        ...(objection === undefined ? [] : [`${w.printed.objection}: ${stopped(objection)}`]),
        `${w.printed.terms}: ${stopped(terms)}`,
        met ? `${w.printed.met} ${when(met)}` : w.printed.notRecorded,
      ].join(' ')}`
    },
  }
}

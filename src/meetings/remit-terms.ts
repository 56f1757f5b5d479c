import type { Met, Treatment } from './agenda-item.ts'

export interface Terms {
  readonly terms: string
  readonly objection?: string
  readonly met?: Met
}

/** The terms that the matter was last remitted on. */
export function termsOf(history: readonly Treatment[]): Terms | undefined {
  const last = history.at(-1)
  if (last?.outcome.kind !== 'remitted' || last.outcome.terms === undefined) return undefined
  const { terms, objection } = last.outcome
  return {
    terms,
    ...(objection === undefined ? {} : { objection }),
    ...(last.met === undefined ? {} : { met: last.met }),
  }
}

/** The history with the terms it ends with met. */
export const withMet = (history: readonly Treatment[], met: Met): readonly Treatment[] =>
  history.map((one, index) => (index === history.length - 1 ? { ...one, met } : one))

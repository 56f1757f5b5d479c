/*
 * SQLite looks at some bound values while it plans, and prepares the statement again whenever another one is bound: at a name that a partial index could depend
 * on, and at a limit. That takes longer than most reads; what is worked out is not looked at.
 */

/** A bound name of an index of ours. */
export const named = (bound: string): string => `(${bound} || '')`

/** At most so many rows, a bound number. */
export const limitedTo = (bound: string): string => `LIMIT (${bound} + 0)`

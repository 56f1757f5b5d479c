/** Identities. Numbers that people see (`F7`, `U14`, `6b`) are never what holds things together inside. */

/** A person in one group's roster: `p12`. */
export type PersonId = string
/** A meeting of one group: `m3`. */
export type MeetingId = string
/** An agenda item of one meeting: `i9`. Stays the same when the item is renumbered or moved. */
export type ItemId = string
/** A matter named inside an item, beside the item's own: `k4`. */
export type MatterId = string
/** `F7`: a proposal, as people cite it. Counts per group, never reused. */
export type ProposalId = string
/** `U14`: an action, as people cite it. Counts per group, never reused. */
export type ActionId = string

/** A record of `id -> value`, in no promised order. Kept instead of lists so that two edits of two entries never collide. */
export type ById<T> = Readonly<Record<string, T>>

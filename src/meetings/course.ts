import { isDeepStrictEqual } from 'node:util'
import type { MatterId, PersonId } from './ids.ts'
import type { Decision, Item, Outcome, Step, Treatment } from './agenda-item.ts'
import type { Meeting } from './meeting.ts'

/** Who records a step, and when. */
export interface Author {
  readonly by: PersonId
  readonly now: Date
}

/** The same, and which matter inside the item it concerns; absent for the item's own. */
export interface By {
  readonly author?: Author | undefined
  readonly matter?: MatterId | undefined
}

/** One thing on the course of a matter: a step, or a decision of our own. */
export type OnCourse =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'decision'; readonly decision: Decision }

/** A step as it is read of an item stored before steps were kept. */
const LEGACY = 's0'

/** Outcomes that say what finally became of the matter at this meeting: of several the latest stands. */
const SETTLING: ReadonlySet<Outcome['kind']> = new Set<Outcome['kind']>([
  'noted',
  'remitted',
  'deferred',
  'dropped',
  'withdrawn',
  'comesBack',
  'carriedOn',
])
/** What a decision takes the place of: the matter was not put aside after all. */
const UNDONE_BY_DECISION: ReadonlySet<Outcome['kind']> = new Set<Outcome['kind']>([
  'noted',
  'dropped',
  'withdrawn',
])
const RETURNING: ReadonlySet<Outcome['kind']> = new Set<Outcome['kind']>([
  'remitted',
  'deferred',
  'dropped',
  'comesBack',
  'notTreated',
])

/** Whether the outcome tells of a day that is not the meeting's: when the matter comes back, or was or is decided elsewhere. */
export const hasDayOfItsOwn = (outcome: Outcome): boolean =>
  outcome.kind === 'comesBack' ||
  outcome.kind === 'decidedThere' ||
  (outcome.kind === 'referred' && outcome.on !== undefined)

/** Items that come back at a later meeting: as proposals, once the meeting is closed. */
export const returns = (outcome: Outcome | undefined): boolean =>
  outcome !== undefined &&
  RETURNING.has(outcome.kind) &&
  !(outcome.kind === 'dropped' && outcome.final)

/** The reason by which older stores kept an item nobody got to as deferred, in the language of the group then. */
const NOT_REACHED: ReadonlySet<string> = new Set(['hanns inte med', 'not reached'])

/** What became of the matter then. */
export const treatmentOutcome = ({ outcome, toldApart }: Treatment): Outcome =>
  toldApart !== true && outcome.kind === 'deferred' && NOT_REACHED.has(outcome.reason)
    ? { kind: 'notTreated' }
    : outcome

/** Every step of the item, those taken away too, in the order they came. An item of an older store has its one outcome as a step. */
export function stepsOf(item: Item): readonly Step[] {
  const steps = Object.values(item.steps ?? {}).sort((a, b) => a.ordinal - b.ordinal)
  const { outcome: legacy } = item
  return item.steps !== undefined || !legacy || legacy.kind === 'decided'
    ? steps
    : [{ id: LEGACY, ordinal: 1, outcome: legacy }]
}

/** The steps that stand. */
export const standingSteps = (item: Item): readonly Step[] =>
  stepsOf(item).filter(({ removedAt }) => removedAt === undefined)

/** What was recorded about a matter of the item, in the order it came: its own without `matter`, those named inside it with. */
export function courseOf(item: Item, matter?: MatterId): readonly OnCourse[] {
  const steps = standingSteps(item)
    .filter((step) => step.matter === matter)
    .map((step) => ({ kind: 'step' as const, step, at: sequence(step.id) }))
  const decisions = Object.values(item.decisions)
    .filter((decision) => decision.matter === matter)
    .map((decision) => ({ kind: 'decision' as const, decision, at: sequence(decision.id) }))
  return [...steps, ...decisions].sort((a, b) => a.at - b.at).map(({ at: _at, ...one }) => one)
}

/** What an older store kept came last: it had taken the place of what was before. */
const sequence = (id: string): number => (id === LEGACY ? Infinity : Number(id.slice(1)))

/**
 * What became of the matter at this meeting, in the order it came: each body it was sent to, what stands of the rest, and that it was
 * decided. Empty: nothing was recorded.
 */
export function outcomesOf(item: Item, matter?: MatterId): readonly Outcome[] {
  let all: readonly Outcome[] = []
  for (const one of courseOf(item, matter)) {
    if (one.kind === 'step' && one.step.outcome.kind === 'notTreated') continue
    if (one.kind === 'decision')
      all = [
        ...all.filter(({ kind }) => kind !== 'decided' && !UNDONE_BY_DECISION.has(kind)),
        { kind: 'decided' },
      ]
    else if (SETTLING.has(one.step.outcome.kind))
      all = [...all.filter(({ kind }) => !SETTLING.has(kind)), one.step.outcome]
    else all = [...all, one.step.outcome]
  }
  if (all.length === 0 && isLeftUntreated(item, matter)) return [{ kind: 'notTreated' }]
  const decidedOnly = all.length === 0 && matter === undefined && item.outcome?.kind === 'decided'
  return decidedOnly && item.steps === undefined ? [{ kind: 'decided' }] : all
}

/** Whether an outcome is still one of those of the item, or of a matter inside it. */
export const stands = (outcome: Outcome, item: Item, matter?: MatterId): boolean =>
  outcomesOf(item, matter).some((one) => isDeepStrictEqual(one, outcome))

/** Nobody had got to it when the meeting was over, and nothing has been written down under it since. */
const isLeftUntreated = (item: Item, matter: MatterId | undefined): boolean =>
  matter === undefined &&
  standingSteps(item).some(({ outcome }) => outcome.kind === 'notTreated') &&
  Object.keys(item.notes).length + item.actions.length === 0

/** Whether something became of the item, or of a matter named inside it. */
export const isSettled = (item: Item): boolean =>
  outcomeOf(item) !== undefined ||
  Object.keys(item.matters ?? {}).some((id) => outcomesOf(item, id).length > 0)

/** The one word for it: that it comes back, else the latest of the others; what it is beside a decision goes before that. */
export function outcomeOf(item: Item, matter?: MatterId): Outcome | undefined {
  const all = outcomesOf(item, matter)
  const beside = all.filter(({ kind }) => kind !== 'decided')
  const settled = beside.filter(({ kind }) => SETTLING.has(kind))
  return settled.find(returns) ?? later(all, beside.at(-1)) ?? all.at(-1)
}

/** What stands beside a decision; a decision that came after another body was told of is still followed by that. */
const later = (all: readonly Outcome[], last: Outcome | undefined): Outcome | undefined =>
  last?.kind === 'decidedThere' && all.at(-1)?.kind === 'decided' ? undefined : last

/** The item with a further step, and its new number. What an older store kept becomes its first. */
export function withStep<M extends Meeting>(
  meeting: M,
  { id }: Pick<Item, 'id'>,
  outcome: Outcome,
  { author, matter }: By = {},
): { readonly meeting: M; readonly step: Step } {
  const kept = withSteps(meeting, meeting.items[id] as Item)
  const item = kept.items[id] as Item
  const number = kept.lastEntry + 1
  const step: Step = {
    id: `s${number}`,
    ordinal: (item.lastStep ?? 0) + 1,
    outcome,
    ...(matter === undefined ? {} : { matter }),
    ...(author ? { by: author.by, at: author.now.toISOString() } : {}),
  }
  const steps = { ...item.steps, [step.id]: step }
  const items = { ...kept.items, [id]: { ...item, steps, lastStep: step.ordinal } }
  return { meeting: { ...kept, lastEntry: number, items }, step }
}

/** The meeting with what an older store kept of the item written as steps. */
export function withSteps<M extends Meeting>(meeting: M, item: Item): M {
  if (item.steps !== undefined || item.outcome === undefined) return meeting
  const { outcome: legacy, ...rest } = item
  if (legacy.kind === 'decided') return meeting
  const number = meeting.lastEntry + 1
  const first: Step = { id: `s${number}`, ordinal: 1, outcome: legacy }
  const upgraded: Item = { ...rest, steps: { [first.id]: first }, lastStep: 1 }
  return { ...meeting, lastEntry: number, items: { ...meeting.items, [item.id]: upgraded } }
}

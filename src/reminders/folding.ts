import type { Delivery, Pending, Purpose } from '../delivery/delivery.ts'

const STALE_MS = 24 * 3_600_000
/** A message in Teams holds about 40,000 characters. */
const MOST_CHARACTERS = 12_000
const MOST_IN_ONE = 30

/** Posts with a life of their own: something is said in them later, or they take the place of another one. */
const alone: ReadonlySet<Purpose> = new Set([
  'announcement',
  'meetingMoved',
  'agendaSent',
  'unreachable',
  'lateAnswer',
])

export interface Folds {
  /** Ids of posts to one addressee that are sent as one message, oldest first. */
  readonly folds: readonly (readonly string[])[]
  /** Ids of all others, oldest first. */
  readonly single: readonly string[]
}

/** Which of the pending posts are stale by more than a day and so belong together, so that nobody is flooded after a silence. */
export function foldsOf(deliveries: readonly Pending[], now: Date): Folds {
  const ordered = [...deliveries].sort(
    (a, b) => a.queuedAt.localeCompare(b.queuedAt) || a.id.localeCompare(b.id),
  )
  const stale = ordered.filter(
    (delivery) =>
      !alone.has(delivery.purpose) &&
      delivery.updates === undefined &&
      now.getTime() - Date.parse(delivery.queuedAt) > STALE_MS,
  )
  const folds = [...Map.groupBy(stale, addressee).values()]
    .flatMap(parts)
    .filter((part) => part.length > 1)
    .map((part) => part.map(({ id }) => id))
  const folded = new Set(folds.flat())
  return { folds, single: ordered.map(({ id }) => id).filter((id) => !folded.has(id)) }
}

const addressee = ({ to }: Delivery): string => (to.kind === 'group' ? 'group' : to.person)

function parts(all: readonly Pending[]): readonly (readonly Pending[])[] {
  const found: Pending[][] = []
  let length = 0
  for (const delivery of all) {
    const part = found.at(-1)
    length += delivery.message.text.length
    if (part && part.length < MOST_IN_ONE && length <= MOST_CHARACTERS) part.push(delivery)
    else {
      found.push([delivery])
      length = delivery.message.text.length
    }
  }
  return found
}

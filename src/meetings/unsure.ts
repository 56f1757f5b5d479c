import type { ActionId } from './ids.ts'
import type { Meeting } from './meeting.ts'

/** The meeting in which nobody asks any more whether these actions still stand. */
export function standing<M extends Meeting>(meeting: M, ids: readonly ActionId[]): M {
  const { unsure } = meeting
  if (!unsure?.some((id) => ids.includes(id))) return meeting
  return { ...meeting, unsure: unsure.filter((id) => !ids.includes(id)) }
}

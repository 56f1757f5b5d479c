import { postedName } from '../store/delivery-keys.ts'
import type { Range } from '../store/store.ts'
import type { Conversation } from '../world.ts'

/** More posts than were ever sent as one, with the changes of it. */
const MOST = 100

/** The deliveries that went out as this message, or changed it. */
export function postedAs({ id }: Pick<Conversation, 'id'>, activityId: string): Range {
  const name = postedName(id, activityId)
  return { index: 'posted', from: `${name}|`, to: `${name}|~`, limit: MOST }
}

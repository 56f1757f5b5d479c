import type { Tap } from '../say/bot.ts'
import { accountOf, isBot, placeOf } from './activity.ts'
import { isRecord } from './is-record.ts'
import type { Activity } from './shape.ts'

/**
 * A press on a button of a card: an Action.Execute arrives as an invoke that waits for its answer, an Action.Submit as a message
 * with a value and no text. `undefined` for anything else.
 */
export function toTap(activity: Activity): Tap | undefined {
  const { value } = activity
  if (!activity.id || isBot(activity) || !isRecord(value)) return undefined
  if (activity.type === 'invoke' && activity.name === 'adaptiveCard/action') {
    const action = isRecord(value['action']) ? value['action'] : {}
    return tap(activity, activity.id, {
      verb: action['verb'],
      data: action['data'],
      automatic: value['trigger'] === 'automatic',
      inPlace: true,
    })
  }
  if (activity.type === 'message' && !activity.text?.trim())
    return tap(activity, activity.id, {
      verb: value['verb'],
      data: value,
      automatic: false,
      inPlace: false,
    })
  return undefined
}

/** Whether a tap waits for its answer in the HTTP response. */
export const isExecute = (activity: Activity): boolean =>
  activity.type === 'invoke' && activity.name === 'adaptiveCard/action'

/** A press as a client sent it. */
interface Sent extends Pick<Tap, 'automatic' | 'inPlace'> {
  readonly verb: unknown
  readonly data: unknown
}

function tap(activity: Activity, activityId: string, { verb, data, ...how }: Sent): Tap {
  return {
    activityId,
    ...placeOf(activity),
    sender: accountOf(activity.from),
    verb: typeof verb === 'string' ? verb : '',
    data: isRecord(data) ? data : {},
    ...how,
    ...(activity.replyToId && { cardId: activity.replyToId }),
  }
}

import { textsIn } from '../language/texts.ts'
import { defaultLanguage } from '../meetings/group-settings.ts'
import type { Group } from '../meetings/group.ts'
import type { LogEntry } from '../records/log.ts'
import type { Store } from '../store/store.ts'
import { firstLine } from '../text/cut.ts'
import type { Message } from '../text/message.ts'
import type { Incoming } from '../world.ts'

/** Parts of a message that are looked for; each holds several sentences. */
const MOST_PARTS = 4

/** The log entry of a part of a message; of one that is said anew by an edit it is another. */
export const logIdOf = (key: string, { edited }: Pick<Incoming, 'edited'>, part: number): string =>
  `log-${key}-${edited ? 'edited-' : ''}${part}`

/**
 * What to answer somebody who edits a message of which something was recorded, as it was or by an earlier edit: that it was, and how it is
 * changed. An empty text where the words are those that were recorded. `undefined` where nothing was: then it is read as said now.
 */
export async function standing(
  store: Store,
  pk: string,
  key: string,
  incoming: Incoming,
): Promise<Message | undefined> {
  if (!incoming.edited) return undefined
  const ids = Array.from({ length: MOST_PARTS }, (_, part) => part).flatMap((part) => [
    logIdOf(key, {}, part),
    logIdOf(key, incoming, part),
  ])
  const found = await Promise.all(ids.map((id) => store.get<LogEntry>(pk, id)))
  const sources = found.flatMap((entry) => entry?.doc.acts.map(({ source }) => source) ?? [])
  const isSaidAnew = found.some((entry, at) => entry !== undefined && at % 2 === 1)
  if (sources.length === 0 && !isSaidAnew) return undefined
  if (sources.join('\n') === incoming.text) return { text: '' }
  const group = (await store.get<Group>(pk, 'group'))?.doc
  const { edited } = textsIn(group?.settings.language ?? defaultLanguage).heard
  return {
    text:
      sources.length === 0
        ? edited.asNew
        : edited.recorded({
            said: sources
              .filter((source) => source !== '')
              .slice(0, 3)
              .map(firstLine),
            more: sources.length > 3,
          }),
  }
}

import { isRecord } from './is-record.ts'

/** A mention in what a person wrote. */
export interface Mention {
  /** As it stands in the text: `<at>Anna Berg</at>`. */
  readonly text: string
  readonly id: string
  readonly name: string
  readonly aadId?: string
  /** Not a team, a channel, a tag or a bot. */
  readonly person: boolean
}

/** More than anyone mentions; each costs a search through the text. */
const MAX_ENTITIES = 500

/**
 * The mentions Teams vouches for. `<at>` in a text proves nothing, anyone can type it; an entity is made by the client's people
 * picker. A malformed entity is skipped.
 */
export function mentionsIn(entities: readonly unknown[] | undefined): readonly Mention[] {
  return (entities ?? []).slice(0, MAX_ENTITIES).flatMap((entity): Mention[] => {
    if (!isRecord(entity) || entity['type'] !== 'mention' || !isRecord(entity['mentioned']))
      return []
    const { id, name, aadObjectId } = entity['mentioned']
    const text = entity['text']
    if (typeof id !== 'string' || id === '' || typeof text !== 'string') return []
    const shown =
      typeof name === 'string' && name.trim() !== ''
        ? name.trim()
        : text.replace(/<[^>]*>/g, '').trim()
    return [
      {
        text,
        id,
        name: shown,
        person: isPerson(id),
        ...(typeof aadObjectId === 'string' && aadObjectId !== '' && { aadId: aadObjectId }),
      },
    ]
  })
}

/** `19:` are teams and channels, `28:` bots; people are `29:` (other hosts of the channel have ids of their own). */
const isPerson = (id: string): boolean => !/^(19|28):/.test(id)

import { isRecord } from './is-record.ts'

/** The messages that a message answers, as its entities say: `quotedReply`, in the order of the client. */
export function quotedIds(entities: readonly unknown[] | undefined): readonly string[] {
  return (entities ?? []).slice(0, MOST).flatMap((entity): string[] => {
    if (!isRecord(entity) || !/^quotedReply$/i.test(String(entity['type']))) return []
    const reply = isRecord(entity['quotedReply']) ? entity['quotedReply'] : entity
    const id = reply['messageId']
    return typeof id === 'string' && id !== '' && id.length <= LONGEST_ID ? [id] : []
  })
}

const MOST = 500
const LONGEST_ID = 1024

const PLACEHOLDER =
  /<quoted\s+messageId\s*=\s*(?:"([^"<>]{1,1024})"|'([^'<>]{1,1024})')\s*(?:\/\s*>|>\s*<\/quoted\s*>|>)/gi
const ESCAPED =
  /&lt;quoted\s+messageId\s*=\s*(?:"|'|&quot;|&apos;|&#39;|&#34;)([^"'&<>]{1,1024})(?:"|'|&quot;|&apos;|&#39;|&#34;)\s*(?:\/\s*&gt;|&gt;\s*&lt;\/quoted\s*&gt;|&gt;)/gi

/**
 * A text without the marks that Teams puts where a message is quoted, and the ids in them. Escaped, such a mark may be what somebody typed: then it
 * counts only for a message that the entities name.
 */
export function withoutPlaceholders(
  text: string,
  known: readonly string[],
): { readonly text: string; readonly ids: readonly string[] } {
  const ids: string[] = []
  const taken = (id: string): string => {
    ids.push(id)
    return ' '
  }
  const bare = text
    .replaceAll(PLACEHOLDER, (_all, double?: string, single?: string) =>
      taken(double ?? single ?? ''),
    )
    .replaceAll(ESCAPED, (all, id: string) => (known.includes(id) ? taken(id) : all))
  return { text: ids.length === 0 ? text : bare, ids }
}

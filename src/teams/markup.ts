import type { Mention } from '../text/message.ts'

/** A mention as Teams wants it: `text` must occur literally in the message, or nobody is notified. */
export interface Entity {
  readonly type: 'mention'
  readonly text: string
  readonly mentioned: { readonly id: string; readonly name: string }
}

/**
 * A plain text as Teams' XML, with `@Name` as mentions. All else is escaped, so that nothing people typed becomes markup. A person
 * whose name does not occur is mentioned on a line of their own: who must act is always notified.
 */
export function marked(
  text: string,
  mentions: readonly Mention[],
): { readonly text: string; readonly entities: readonly Entity[] } {
  const { pieces, entities } = split(text, mentions)
  const rest = mentions
    .slice(0)
    .filter((mention) => !entities.some((entity) => entity.mentioned.id === mention.id))
    .map(entityOf)
  const body = lines(
    pieces.map((piece) => (typeof piece === 'string' ? escaped(piece) : piece.text)).join(''),
  )
  return {
    text: [body, ...rest.map((entity) => entity.text)].join('<br/>'),
    entities: [...entities, ...rest],
  }
}

/** A text cut at its mentions, in order. Of two people with one name, the first occurrence is the first. */
export function split(
  text: string,
  mentions: readonly Mention[],
): { readonly pieces: readonly (string | Entity)[]; readonly entities: readonly Entity[] } {
  // The longest name first, so that @Bo Ekman is not @Bo Ek.
  const waiting = [...mentions].sort((a, b) => b.name.length - a.name.length)
  const pieces: (string | Entity)[] = []
  let from = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const next = waiting.findIndex(
      (mention) =>
        mention.name !== '' &&
        text.startsWith(mention.name, at + 1) &&
        // A Swedish genitive may follow: @Bo Eks.
        /^s?(?![\p{L}\p{N}])/u.test(
          text.slice(at + 1 + mention.name.length, at + 3 + mention.name.length),
        ),
    )
    const mention = waiting[next]
    if (!mention) continue
    // Named again, they are mentioned again; of several with the same name the last one stays.
    if (waiting.filter((other) => other.name === mention.name).length > 1) waiting.splice(next, 1)
    pieces.push(text.slice(from, at), entityOf(mention))
    from = at + 1 + mention.name.length
  }
  pieces.push(text.slice(from))
  const found = pieces.filter((piece) => typeof piece !== 'string')
  return {
    pieces,
    entities: found.filter(
      (entity, at) => found.findIndex((other) => other.mentioned.id === entity.mentioned.id) === at,
    ),
  }
}

export const entityOf = ({ id, name }: Mention): Entity => ({
  type: 'mention',
  text: `<at>${escaped(name)}</at>`,
  mentioned: { id, name },
})

export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Line breaks, and the blanks that indent a line, which XML would swallow. */
const lines = (text: string): string =>
  text
    .replace(/\r?\n/g, '<br/>')
    .replace(/(?<=^|<br\/>) +/g, (blanks) => '&nbsp;'.repeat(blanks.length))

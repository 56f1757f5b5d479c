/** A page that a card opens. */
export interface CardLink {
  readonly title: string
  readonly url: string
}

/**
 * A text with links that can be tapped, as a card: in a card's text a link is only text. Text runs know no markup, so what people
 * typed stays as typed. Choices are put under it by whoever sends it.
 */
export function linkedCard(text: string, links: readonly CardLink[]): Readonly<Record<string, unknown>> {
  const body = text.split('\n').map((line) => ({ type: 'RichTextBlock', spacing: 'None', inlines: [{ type: 'TextRun', text: line === '' ? ' ' : line }] }))
  return { type: 'AdaptiveCard', version: '1.5', body, actions: links.map(({ title, url }) => ({ type: 'Action.OpenUrl', title, url })) }
}

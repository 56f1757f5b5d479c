import type { Json } from '../text/message.ts'
import { literal, withoutMacros } from '../text/markdown.ts'

/** How a text looks. Colours are the reader's own theme's, and never tell anything that the words do not. */
export interface Look {
  readonly weight?: 'Bolder'
  readonly size?: 'Small' | 'Medium' | 'Large'
  readonly isSubtle?: true
  readonly color?: 'Attention' | 'Warning' | 'Good' | 'Accent'
}

interface Placed {
  readonly spacing?: 'None' | 'Small' | 'Default' | 'Medium' | 'Large'
}

const shown = (text: string): string => withoutMacros(literal(text.toWellFormed()))

/** A card. `full`: as wide as the conversation, where that helps. */
export const card = (body: readonly Json[], actions: readonly Json[] = [], full = false): Json => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  ...(full ? { msteams: { width: 'Full' } } : {}),
  body,
  ...(actions.length > 0 ? { actions } : {}),
})

/** A heading, which screen readers jump between. */
export const heading = (
  text: string,
  size: 'Large' | 'Medium' | 'Default' = 'Medium',
  placed: Placed = {},
): Json => ({
  type: 'TextBlock',
  style: 'heading',
  weight: 'Bolder',
  size,
  wrap: true,
  text: shown(text),
  ...placed,
})

export const run = (text: string, look: Look = {}): Json => ({
  type: 'TextRun',
  text: withoutMacros(text.toWellFormed()),
  ...look,
})

/** One paragraph of text runs, which know no markup: what people typed stays as typed. */
export const runs = (inlines: readonly Json[], placed: Placed = {}): Json => ({
  type: 'RichTextBlock',
  ...placed,
  inlines,
})

/** A text as paragraphs, one for each line of it; none for an empty text. */
export function plain(text: string, look: Look = {}, placed: Placed = {}): readonly Json[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line, at) => runs([run(line, look)], at === 0 ? placed : { spacing: 'Small' }))
}

export const container = (items: readonly Json[], more: Json = {}): Json => ({
  type: 'Container',
  items,
  ...more,
})

/** Two or more columns side by side, the widths as given. */
export const columns = (
  all: readonly { readonly width: string; readonly items: readonly Json[] }[],
  more: Json = {},
): Json => ({
  type: 'ColumnSet',
  ...more,
  columns: all.map(({ width, items }) => ({ type: 'Column', width, items })),
})

export const buttons = (actions: readonly Json[], placed: Placed = {}): Json => ({
  type: 'ActionSet',
  ...placed,
  actions,
})

/** Facts, one a line: a set of facts would read markup in what people typed, and leaves little room on a telephone. */
export const facts = (
  all: readonly (readonly [title: string, value: string])[],
  placed: Placed = {},
): readonly Json[] =>
  all.map(([title, value], at) =>
    runs(
      [run(`${title}: `, { weight: 'Bolder' }), run(value.replaceAll(/\s+/g, ' '))],
      at === 0 ? placed : { spacing: 'Small' },
    ),
  )

/** Facts in our own words alone, side by side. */
export const factSet = (all: readonly (readonly [title: string, value: string])[]): Json => ({
  type: 'FactSet',
  facts: all.map(([title, value]) => ({ title, value })),
})

/** A button that opens inputs below it, so that a card is no longer than what most people need of it. */
export const opens = (title: string, body: readonly Json[], actions: readonly Json[]): Json => ({
  type: 'Action.ShowCard',
  title,
  card: { type: 'AdaptiveCard', version: '1.5', body, actions },
})

export const link = (title: string, url: string): Json => ({ type: 'Action.OpenUrl', title, url })

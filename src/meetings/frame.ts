import type { Item } from './agenda-item.ts'

/** What an item of the frame is for: it opens or closes the meeting, settles its agenda, or hears reports. */
export type FramePart = 'opening' | 'agenda' | 'reports' | 'closing'

/** What titles give away, which is for the languages to know. */
export interface FrameTitles {
  frame(title: string): FramePart | undefined
}

/** What part of the frame the item is; `undefined` for a matter. What was proposed, comes back or is to be decided is a matter, whatever it is called. */
export const frameOf = (item: Item, titles: FrameTitles): FramePart | undefined =>
  item.kind === 'decision' ||
  item.history.length > 0 ||
  item.origin === 'proposal' ||
  item.origin === 'addition'
    ? undefined
    : titles.frame(item.title)

/** What every meeting has of its own, so that it never comes back from another. */
export const isCeremony = (item: Item, titles: FrameTitles): boolean => {
  const part = frameOf(item, titles)
  return part !== undefined && part !== 'reports'
}

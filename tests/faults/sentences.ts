import type { Delivery } from '../../src/delivery/delivery.ts'
import type { Action } from '../../src/meetings/action.ts'
import type { Doc, Store } from '../../src/store/store.ts'
import type { Speaker } from './speaker.ts'

/** Group chats in which people speak at the same time. */
export const CHATS = ['a', 'b', 'c', 'd'] as const

/** A meeting is going on in each chat, so that actions can be given. */
export async function meet(speaker: Speaker, chats: readonly string[]): Promise<void> {
  await Promise.all(
    chats.map(async (chat) => {
      await speaker.install(chat)
      await speaker.say(chat, 'nytt möte 2027-06-24 08:30-12:00 Lokal Ek')
      await speaker.say(chat, 'starta möte')
    }),
  )
}

/** What an action is called, so that it can be found in any text. */
export const titleOf = (chat: string, number: number): string =>
  `Se över ${chat}${String(number).padStart(2, '0')}x`
export const titleIn = (text: string): string => /Se över \w+x/.exec(text)?.[0] ?? ''
export const sentence = (title: string): string =>
  `uppdrag: ${title} ; ansvarig Bo Ek ; senast 2027-05-05`

export interface Kept {
  readonly titles: readonly string[]
  readonly ledger: readonly Delivery[]
}

/** What the store holds of the actions and of the posts about them. */
export async function kept(store: Store): Promise<Kept> {
  const docs: Doc[] = []
  for await (const { doc } of store.all()) docs.push(doc)
  return {
    titles: docs
      .filter((doc): doc is Action => doc.type === 'action')
      .map(({ text }) => text)
      .sort(),
    ledger: docs.filter((doc): doc is Delivery => doc.type === 'delivery'),
  }
}

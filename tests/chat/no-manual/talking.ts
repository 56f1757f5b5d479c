import type { Message } from '../../../src/text/message.ts'
import { talk, type Talk } from '../talk.ts'

export const people = ['Anna Berg', 'Bo Ek', 'Cecilia Dahl', 'David Ek', 'Eva Falk'] as const

/** A group that Anna leads, where these sentences have been said: hers, or whose name stands before. */
export async function after(
  ...said: readonly (string | readonly [string, string])[]
): Promise<Talk> {
  const t = await talk(people)
  for (const one of said) {
    const [who, text] = typeof one === 'string' ? ['Anna', one] : one
    await t.hear(who, text, { personal: true })
  }
  t.posts()
  return t
}

export const labelsOf = (message: Message | undefined): readonly string[] =>
  (message?.choices ?? []).map(({ label }) => label)

/** What is answered to one sentence said in a chat of one's own, with its buttons. */
export async function answered(
  t: Talk,
  who: string,
  text: string,
): Promise<{ readonly text: string; readonly labels: readonly string[] }> {
  const message = await t.hear(who, text, { personal: true })
  return { text: message?.text ?? '', labels: labelsOf(message) }
}

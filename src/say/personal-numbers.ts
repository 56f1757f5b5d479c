import { identityNumbersIn } from '../text/identity-numbers.ts'
import type { Message } from '../text/message.ts'
import { replaced } from '../text/places.ts'
import type { Incoming } from '../world.ts'

/**
 * Swedish personal identity numbers in what people write (personnummer, samordningsnummer and interim numbers). They are taken out of a
 * message before anything else looks at it, and a stand-in is put there; the number itself is only in this memory, for half an hour,
 * until whoever wrote it has said what to do with it. So nothing can store one by accident: not a command, not the log, not the list of questions
 * that wait for an answer.
 */
export class PersonalNumbers {
  readonly #held = new Map<
    string,
    { readonly owner: string; readonly number: string; readonly untilMs: number }
  >()
  readonly #newId: () => string
  readonly #limit: number

  constructor(newId: () => string, limit = 1000) {
    this.#newId = newId
    this.#limit = limit
  }

  /** The text with a stand-in for each number in it. */
  taken(text: string, owner: string, now: Date): string {
    // Nobody makes a stand-in of their own.
    const own = text.replaceAll(standIn, shown)
    return replaced(own, identityNumbersIn(own), ({ text: typed }) =>
      this.#hold(typed, owner, now.getTime()),
    )
  }

  /** The text with its owner's numbers back in place; `undefined` when one of them is not remembered any more. */
  restored(text: string, owner: string, now: Date): string | undefined {
    let forgotten = false
    const whole = text.replaceAll(standIn, (_all, id: string) => {
      const held = this.#held.get(id)
      if (held?.owner === owner && now.getTime() < held.untilMs) return held.number
      forgotten = true
      return ''
    })
    return forgotten ? undefined : whole
  }

  #hold(number: string, owner: string, nowMs: number): string {
    const id = this.#newId().slice(-ID_LENGTH)
    this.#held.set(id, { owner, number, untilMs: nowMs + HELD_MS })
    this.#makeRoom(owner)
    for (const [old, { untilMs }] of this.#held) {
      if (this.#held.size <= this.#limit && nowMs < untilMs) break
      this.#held.delete(old)
    }
    return `[personnummer ${id}]`
  }

  /** Nobody's numbers push out another's: whoever holds very many loses their own oldest. */
  #makeRoom(owner: string): void {
    if (this.#held.size <= this.#limit) return
    for (const [id, one] of this.#held) {
      if (one.owner !== owner) continue
      this.#held.delete(id)
      return
    }
  }

  get size(): number {
    return this.#held.size
  }
}

const HELD_MS = 30 * 60_000
const ID_LENGTH = 8
const standIn = new RegExp(String.raw`\[personnummer ([0-9a-z]{${ID_LENGTH}})\]`, 'g')
const shown = '[personnummer]'

/** Whose memory it is. */
export const ownerOf = ({
  conversation,
  sender,
}: Pick<Incoming, 'conversation' | 'sender'>): string =>
  `${conversation.tenantId} ${sender.aadId ?? sender.teamsId}`

/** Whether a text holds a stand-in. */
export const holdsNumber = (text: string): boolean => text.search(standIn) >= 0

/** A message in which nothing but "[personnummer]" stands for a number. */
export const withoutStandIns = (message: Message): Message =>
  mayHold(message) ? (JSON.parse(readable(JSON.stringify(message))) as Message) : message

/** Cards that were looked at: the same one may stand beside many answers. */
const without = new WeakSet()

/** Looked at as it is: a card is long, and next to none holds one. */
function mayHold({ card, ...rest }: Message): boolean {
  if (somewhere(rest)) return true
  if (card === undefined || without.has(card)) return false
  if (somewhere(card)) return true
  without.add(card)
  return false
}

function somewhere(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('[personnummer ')
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some(somewhere)
  for (const key in value) if (somewhere((value as Record<string, unknown>)[key])) return true
  return false
}

/** The text with something readable for each stand-in. */
export const readable = (text: string, instead = shown): string => text.replaceAll(standIn, instead)

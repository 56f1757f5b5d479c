import { dayOf, instantOf } from '../meetings/calendar.ts'
import type { Group, Person } from '../meetings/group.ts'
import { leads } from '../meetings/roster.ts'
import type { LogEntry } from '../records/log.ts'
import type { Range } from '../store/store.ts'
import type { Book } from '../store/update.ts'

/** Characters that one person has recorded in a day before nothing more of theirs is: some hundred pages. Those who keep the record have no limit. */
const A_DAY = 200_000
/** Entries of a day that are looked at when a process first hears of somebody. */
const MOST = 500
/** People remembered; whoever is forgotten is looked up again. */
const REMEMBERED = 5000

/** How much text each person has recorded today. What others must read and the store must hold has an end; a single message never has. */
export class TextQuota {
  readonly #spent = new Map<string, number>()
  readonly #limit: number

  constructor(limit = A_DAY) {
    this.#limit = limit
  }

  /** Begins to read what `isSpent` asks for, where it is not remembered. */
  begin(book: Book, group: Group, person: Person, now: Date): void {
    if (!leads(person) && !this.#spent.has(keyOf(group, person, now)))
      book.begin(today(group, person, now))
  }

  /** Whether this person has recorded so much today that nothing more is. */
  async isSpent(book: Book, group: Group, person: Person, now: Date): Promise<boolean> {
    if (leads(person)) return false
    const key = keyOf(group, person, now)
    let spent = this.#spent.get(key)
    if (spent === undefined) {
      spent = await recordedToday(book, group, person, now)
      this.#keep(key, spent)
    }
    return spent >= this.#limit
  }

  /** So much was recorded. */
  add(group: Group, person: Person, now: Date, characters: number): void {
    const key = keyOf(group, person, now)
    const spent = this.#spent.get(key)
    if (spent !== undefined) this.#keep(key, spent + characters)
  }

  #keep(key: string, spent: number): void {
    this.#spent.delete(key)
    this.#spent.set(key, spent)
    const [oldest] = this.#spent.keys()
    if (this.#spent.size > REMEMBERED && oldest !== undefined) this.#spent.delete(oldest)
  }
}

const keyOf = ({ pk, settings: { zone } }: Group, { id }: Person, now: Date): string =>
  `${pk} ${id} ${dayOf(now, zone)}`

const today = ({ settings: { zone } }: Group, { id }: Person, now: Date): Range => ({
  index: 'by',
  from: `${id}|${instantOf(dayOf(now, zone), '00:00', zone).toISOString()}`,
  to: `${id}}`,
  limit: MOST,
})

async function recordedToday(book: Book, group: Group, person: Person, now: Date): Promise<number> {
  const entries = await book.list<LogEntry>(today(group, person, now))
  return entries
    .flatMap(({ acts }) => acts)
    .reduce((sum, { source, args }) => sum + Math.max(source.length, sizeOf(args)), 0)
}

const sizeOf = (args: unknown): number => (args === undefined ? 0 : JSON.stringify(args).length)

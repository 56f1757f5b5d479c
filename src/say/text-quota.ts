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

/** Messages to others that one person may cause in a day: reports, handovers, answers of one's own. */
const TOLD_A_DAY = 80

/** What one person has recorded today: characters, and messages that it caused to others. */
interface Spent {
  readonly text: number
  readonly told: number
}

/** How much text each person has recorded today, and how much others were told of it. What others must read and the store must hold has an end; a single message never has. */
export class TextQuota {
  readonly #spent = new Map<string, Spent>()
  readonly #limit: number

  constructor(limit = A_DAY) {
    this.#limit = limit
  }

  /** Begins to read what `spent` asks for, where it is not remembered. */
  begin(book: Book, group: Group, person: Person, now: Date): void {
    if (!leads(person) && !this.#spent.has(keyOf(group, person, now)))
      book.begin(today(group, person, now))
  }

  /** What of it this person has used up today; `underway`: messages to others that what is said now has caused. */
  async spent(
    { book, group, sender: person }: { book: Book; group: Group; sender: Person },
    now: Date,
    underway: number,
  ): Promise<keyof Spent | undefined> {
    if (leads(person)) return undefined
    const key = keyOf(group, person, now)
    let spent = this.#spent.get(key)
    if (spent === undefined) {
      spent = await recordedToday(book, group, person, now)
      this.#keep(key, spent)
    }
    if (spent.text >= this.#limit) return 'text'
    return spent.told + underway > TOLD_A_DAY ? 'told' : undefined
  }

  /** So much was recorded. */
  add(group: Group, person: Person, now: Date, { text, told }: Spent): void {
    const key = keyOf(group, person, now)
    const spent = this.#spent.get(key)
    if (spent !== undefined) this.#keep(key, { text: spent.text + text, told: spent.told + told })
  }

  #keep(key: string, spent: Spent): void {
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

async function recordedToday(book: Book, group: Group, person: Person, now: Date): Promise<Spent> {
  const entries = await book.list<LogEntry>(today(group, person, now))
  return entries
    .flatMap(({ acts }) => acts)
    .reduce(
      (sum, { source, args, told }) => ({
        text: sum.text + Math.max(source.length, sizeOf(args)),
        told: sum.told + told.length,
      }),
      { text: 0, told: 0 },
    )
}

const sizeOf = (args: unknown): number => (args === undefined ? 0 : JSON.stringify(args).length)

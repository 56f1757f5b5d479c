import { tripsOf } from '../bench/round-trips.ts'
import type { Kind } from '../bench/scenes.ts'
import { trips, type Counted } from '../bench/trips.ts'

/*
 * What a person waits for is how many times the store is waited for, one after the other: the whole life of a group is played against a server that answers
 * as Cosmos DB does, and counted on the wire. Requests that are under way together are one.
 */
const MOST: Readonly<Partial<Record<Kind, number>>> = { read: 2, record: 3, search: 3, first: 5 }

let counted: readonly Counted[]
beforeAll(async () => {
  counted = (await trips()).counted
}, 60_000)

const told = ({ text, personal, turn }: Counted): string =>
  `${text}${personal ? ' (alone)' : ''}: ${turn.waits} times, ${tripsOf(turn)} requests, ${turn.batches} batches`

test.each(Object.entries(MOST))('%s: the store is waited for %s times at most', (kind, most) => {
  const all = counted.filter((one) => one.kind === kind)
  expect(all).not.toHaveLength(0)
  expect(all.filter(({ turn }) => turn.waits > most).map(told)).toEqual([])
})

test('what is recorded is written in one batch, and what is only shown in none', () => {
  const above = (kind: Kind, most: number): readonly string[] =>
    counted.filter((one) => one.kind === kind && one.turn.batches > most).map(told)
  expect([
    ...above('record', 1),
    ...above('first', 1),
    ...above('read', 0),
    ...above('search', 0),
  ]).toEqual([])
})

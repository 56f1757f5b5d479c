import type { Group } from '../meetings/group.ts'
import { leaders } from '../meetings/rights.ts'
import type { Book } from '../store/update.ts'
import type { Message } from '../text/message.ts'
import { pendingDelivery } from './delivery.ts'

interface ToLeads {
  readonly newId: () => string
  readonly book: Book
  readonly group: Group
  readonly now: Date
  readonly message: Message
}

/** More than lead any group. A commit holds 99 documents. */
const MOST = 20

/** Queues something for everyone who leads the group, in private; for the group itself where nobody does. Gives the deliveries' ids. */
export function toLeads({ newId, book, group, now, message }: ToLeads): readonly string[] {
  const people = leaders(group)
    .slice(0, MOST)
    .map(({ id }) => ({ kind: 'person', person: id }) as const)
  return (people.length > 0 ? people : [{ kind: 'group' } as const]).map((to) => {
    const delivery = pendingDelivery({
      pk: group.pk,
      id: newId(),
      now,
      to,
      purpose: 'other',
      message,
    })
    book.create(delivery)
    return delivery.id
  })
}

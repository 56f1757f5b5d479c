import type { Group, Person } from '../meetings/group.ts'
import type { Range } from '../store/store.ts'
import type { Book } from '../store/update.ts'
import { waitingId } from '../turn/question.ts'
import type { Incoming } from '../world.ts'
import { postedAs } from '../delivery/posted.ts'
import { answerIn } from './gaps.ts'
import type { Said } from './hearing.ts'
import { answeredPosts } from './in-reply.ts'
import { saidLately } from './said-again.ts'
import type { TextQuota } from './text-quota.ts'

interface Ahead {
  readonly incoming: Incoming
  readonly now: Date
  readonly sentences: readonly Said[]
  readonly texts: TextQuota
}

/** More than a part of a message drafts by the time a page is asked for: a full one without room for them would be read anew. */
const DRAFTS = 10

const withRoom = (range: Range): Range => ({ ...range, limit: range.limit + DRAFTS })

/** Begins to read what is known to be needed before it is known who speaks, while the group itself is read. */
export function aheadOfGroup(book: Book, { incoming, now, sentences }: Ahead): void {
  for (const { read } of sentences)
    if ('command' in read) for (const range of read.command.ahead?.(now) ?? []) book.begin(range)
  for (const id of answeredPosts(incoming)) book.begin(postedAs(incoming.conversation, id))
}

/** Begins to read what every turn of this person asks for, while the sentences themselves are carried out: none of it is waited for by itself. */
export function aheadOfSentences(
  book: Book,
  { group, sender }: { readonly group: Group; readonly sender: Person },
  { now, sentences, texts }: Ahead,
): void {
  book.begin(waitingId(sender.id))
  if (sentences.some(({ read }) => !('command' in read) || read.command.effect !== 'asks'))
    texts.begin(book, group, sender, now)
  const typed = sentences.filter(({ args, exact }) => args === undefined && !exact)
  // What may answer a question, or else shows an item, waits for both at once.
  if (typed.some((one) => 'command' in one.read && answerIn(one) !== undefined))
    for (const { id, status } of Object.values(group.calendar))
      if (status === 'open') book.begin(id)
  if (typed.some(({ read }) => 'command' in read && read.command.makes))
    book.begin(withRoom(saidLately(sender, now)))
}

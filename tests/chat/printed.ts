import type { Group } from '../../src/meetings/group.ts'
import type { Meeting } from '../../src/meetings/meeting.ts'
import { textsOf } from '../../src/minutes/document.ts'
import { layout } from '../../src/minutes/layout.ts'
import { sourceOf } from '../../src/minutes/load.ts'
import { minutesOf } from '../../src/minutes/minutes-of.ts'
import { Book } from '../../src/store/book.ts'
import type { Talk } from './talk.ts'

/** Every text of the minutes of a meeting as they would be printed now, one a line. */
export async function printedOf(t: Talk, id: string): Promise<string> {
  const book = new Book(t.store, t.pk)
  const group = (await book.get<Group>('group'))!
  const meeting = (await book.get<Meeting>(id))!
  return textsOf(layout(minutesOf(await sourceOf(book, group, meeting))).blocks).join('\n')
}

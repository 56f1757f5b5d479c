import { linkPaths, linkTo, matterOf } from '../delivery/sealed-links.ts'
import { dayOf } from '../meetings/calendar.ts'
import type { DocumentRef } from '../text/message.ts'
import type { Reply } from './command.ts'
import type { Turn } from './turn.ts'

const DAY_MS = 24 * 3_600_000

/** A file that is for the sender alone, asked for where others read. Only a link is posted, so that what is kept is not kept once more. */
export function fileInOwnChat(
  turn: Turn,
  document: DocumentRef,
  /** What stands above the link, the file's name, and what is said here. */
  told: { readonly text: string; readonly name: string; readonly here: string },
): Reply {
  const { group, sender, now, publicUrl } = turn
  const until = new Date(now.getTime() + DAY_MS)
  const { form } = document
  const claim = {
    pk: group.pk,
    form,
    matter: matterOf(document),
    who: sender.id,
    issued: now,
    until,
  }
  const url = linkTo(publicUrl, linkPaths.file, claim, told.name)
  turn.queue({
    to: { kind: 'person', person: sender.id },
    purpose: 'private',
    message: {
      text: `${told.text}\n${turn.t.extract.link({ url, until: dayOf(until, group.settings.zone) })}`,
    },
  })
  return { text: told.here }
}

import { defaultLanguage } from '../meetings/group-settings.ts'
import { checkRight, refusalText } from '../turn/check-right.ts'
import { identityOf } from '../delivery/user.ts'
import type { Group } from '../meetings/group.ts'
import { Refusal } from '../meetings/refusal.ts'
import { personOf } from '../meetings/roster.ts'
import { openedOffer } from '../delivery/sealed-links.ts'
import { textsIn } from '../language/texts.ts'
import type { World } from '../world.ts'
import type { FileAnswer, FileGiven } from '../say/bot.ts'
import type { Command } from '../turn/command.ts'
import type { Once } from './seen-activities.ts'
import { activityKey } from '../groups/partition.ts'
import { made } from '../pages/made.ts'

export interface GivenParts {
  readonly world: World
  readonly once: Once
  /** The sentence that files are asked for with: whoever may not say it any more is given nothing. */
  readonly download: Command
}

const nothing = { deliver: (): Promise<void> => Promise.resolve() }

/** Somebody answered an offer of a file: the file, or what to say. The offer holds for them alone, for that file, and as long as they may have it. */
export function createGiven({
  world,
  once,
  download,
}: GivenParts): (answer: FileAnswer) => Promise<FileGiven> {
  return async (answer) => {
    if (!once.first(activityKey(answer))) return nothing
    const offered = await openedOffer(world, answer.context, identityOf(answer.sender))
    if (offered === 'wrong' || world.now() >= offered.until)
      return { ...nothing, answer: { text: textsIn(defaultLanguage).files.gone({}) } }
    const group = (await world.store.get<Group>(offered.pk, 'group'))?.doc
    const t = textsIn(group?.settings.language ?? defaultLanguage)
    if (!answer.accepted) return { ...nothing, answer: { text: t.files.declined({}) } }
    const sender = group && personOf(group, answer.sender)
    if (!group || !sender || sender.leftAt)
      return { ...nothing, answer: { text: t.talk.noGroup({}) } }
    try {
      // Whoever may have what is kept about somebody is looked at where it is made.
      if (offered.form !== 'zip') checkRight(download, sender, group)
    } catch (error) {
      if (error instanceof Refusal) return { ...nothing, answer: { text: refusalText(t, error) } }
      throw error
    }
    const file = await made(world, offered.pk, offered)
    if (!file) return { ...nothing, answer: { text: t.files.gone({}) } }
    return {
      ...nothing,
      file: {
        name: file.name,
        bytes: file.bytes,
        stored: t.files.stored({ name: file.name }),
        failed: t.files.failed({ name: file.name }),
      },
    }
  }
}

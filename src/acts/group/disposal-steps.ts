import type { Group } from '../../meetings/group.ts'
import { Refusal } from '../../meetings/refusal.ts'
import { disposalDoc, disposalDocId } from '../../records/dispose.ts'
import { Question, type Reply } from '../../turn/command.ts'
import type { Turn } from '../../turn/turn.ts'

/** Before anything is recorded the person says yes. */
export async function yes(turn: Turn, about: string, text: () => string): Promise<void> {
  const chosen = turn.choices[about]
  if (chosen === undefined)
    throw new Question(
      about,
      text(),
      turn.t.privacy.yesNo.map((label, index) => ({ label, value: index === 0 ? 'yes' : 'no' })),
    )
  if (chosen !== 'yes') throw new Refusal('nothingRecorded', {})
}

export async function save(turn: Turn, group: Group): Promise<void> {
  await turn.saveGroup(group)
  const doc = disposalDoc(group, turn.now)
  if (doc) await turn.book.put(doc)
  else await turn.book.remove(disposalDocId)
}

/** Nobody lets go of the group's records unseen. */
export function inFrontOfAll(turn: Turn, text: string): Reply {
  if (turn.incoming.conversation.kind === 'personal')
    turn.queue({ to: { kind: 'group' }, purpose: 'other', message: { text } })
  return { text }
}

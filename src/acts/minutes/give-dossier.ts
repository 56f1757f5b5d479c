import type { Item } from '../../meetings/agenda-item.ts'
import type { Meeting } from '../../meetings/meeting.ts'
import { refOf } from '../../meetings/ref.ts'
import { numberOf, showNumber } from '../../meetings/numbering.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { matterOrMeeting } from '../../turn/arguments/matter-or-meeting-argument.ts'
import { fileForm } from '../../turn/arguments/minutes-arguments.ts'
import type { Reply } from '../../turn/command.ts'
import { fileInOwnChat } from '../../turn/file-in-own-chat.ts'
import { meetingNamed } from '../../turn/meeting-said.ts'
import type { Turn } from '../../turn/turn.ts'
import { matterShown } from './shown-matter.ts'

/** All there is of a matter or a meeting, as one file, in one's own chat. */
export const dossier = act({
  name: 'dossier',
  subject: 'minutes',
  who: 'lead',
  effect: 'asks',
  args: { about: matterOrMeeting, form: optional(fileForm) },
  async run(turn, { about, form = 'docx' }) {
    if ('meeting' in about) return given(turn, form, await meetingNamed(turn, about.meeting))
    const [at, words] = 'item' in about ? [about.item, undefined] : [undefined, about.about]
    const { meeting, item } = await matterShown(
      turn,
      { item: at, about: words },
      turn.t.sentences.dossier.example,
    )
    return given(turn, form, meeting, item)
  },
})

function given(turn: Turn, form: 'docx' | 'pdf', meeting: Meeting, item?: Item): Reply {
  const t = turn.t.minutes.dossier
  const { id } = meeting
  const on = refOf(meeting)
  const number = item && numberOf(meeting, item.id)
  const shown = number ? showNumber(number) : ''
  const text = t.ready({ name: item && `${shown} ${item.title}`.trim(), on })
  const document = {
    form,
    dossier: { meetingId: id, ...(item ? { itemId: item.id } : {}) },
  } as const
  if (turn.incoming.conversation.kind === 'personal')
    return { text, file: { kind: 'wanted', documents: [document] } }
  const name = t.fileName({ on, number: shown, ending: form })
  return fileInOwnChat(turn, document, { text, name, here: t.inOwnChat({}) })
}

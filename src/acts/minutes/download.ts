import { refOf } from '../../meetings/ref.ts'
import { act } from '../../turn/act.ts'
import { optional } from '../../turn/argument.ts'
import { meeting as meetingOf } from '../../turn/arguments/meeting-argument.ts'
import { fileForm, fileWanted } from '../../turn/arguments/minutes-arguments.ts'
import { mayReadDraft } from '../../turn/drafts.ts'
import { meetingNamed } from '../../turn/meeting-said.ts'
import { calledIn, meetingRead } from './minutes-meant.ts'
import { stateOf } from '../../minutes/current.ts'
import { officialFile } from './show-minutes.ts'
import { notSentYet } from './not-sent-yet.ts'

/** Gives a file: in one's own chat put into one's OneDrive, in the group as a link. */
export const download = act({
  name: 'download',
  subject: 'minutes',
  who: 'anyone',
  effect: 'asks',
  onlyWhole: true,
  args: { what: fileWanted, meeting: optional(meetingOf), form: optional(fileForm) },
  async run(turn, { what, meeting: on, form: typed = 'docx' }) {
    const meeting = what === 'minutes' ? await meetingRead(turn, on) : await meetingNamed(turn, on)
    const { official } = what === 'minutes' ? await stateOf(turn.book, meeting) : {}
    if (official) return officialFile(turn, meeting, official)
    if (what === 'minutes' && !(await mayReadDraft(turn, meeting))) return notSentYet(turn, meeting)
    const form = what === 'minutes' ? typed : 'ics'
    const { files } = turn.t
    const text =
      form === 'ics'
        ? files.calendar({ day: refOf(meeting) })
        : files.minutes({ called: calledIn(turn), day: refOf(meeting), form })
    return { text, file: { kind: 'wanted', documents: [{ form, meetingId: meeting.id }] } }
  },
})

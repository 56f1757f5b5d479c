import type { DocumentRef } from '../../text/message.ts'
import type { Command } from '../../turn/command.ts'
import { meetingSaid, namesMeeting } from '../../turn/meeting-said.ts'
import { calledIn, meetingRead } from './minutes-meant.ts'

const what =
  /^(?:(?<minutes>protokoll(?:et)?|minnesanteckningar(?:na)?|(?:the )?(?:minutes|meeting notes))|(?:kalender(?:n|fil(?:en)?)?|(?:the )?calendar(?: file)?))(?![\p{L}\p{N}])\s*(?<rest>.*)$/isu
const formWord = /(?:^|[\s,;])(?:(?:som|i|as|in)\s+)?(?<form>word|docx|pdf)\.?$/i
const leadIn = /^(?:från|för|till|from|for|of)\s+/i

interface Asked {
  readonly minutes: boolean
  readonly form: DocumentRef['form']
  readonly meeting: string
}

function read(text: string): Asked | undefined {
  const groups = what.exec(text.trim())?.groups
  if (!groups) return undefined
  const rest = (groups['rest'] ?? '').replace(/[.!?]+$/, '')
  const minutes = groups['minutes'] !== undefined
  const form = formWord.exec(rest)?.groups?.['form']?.toLowerCase()
  return {
    minutes,
    form: minutes ? (form === 'pdf' ? 'pdf' : 'docx') : 'ics',
    meeting: rest.replace(formWord, '').replace(leadIn, '').trim(),
  }
}

/** Gives a file: in one's own chat put into one's OneDrive, in the group as a link. */
export const download: Command = {
  name: 'download',
  subject: 'minutes',
  who: 'anyone',
  effect: 'asks',
  needs: [],
  takesText: false,
  words: { sv: ['hämta', 'ladda ner', 'ladda ned'], en: ['download', 'fetch'] },
  usage: {
    sv: 'hämta protokoll [6/2] [pdf] (eller kalenderfil)',
    en: 'download minutes [6/2] [pdf] (or calendar file)',
  },
  example: { sv: 'hämta protokoll 6/2', en: 'download minutes 6/2' },
  accepts: (rest) => namesMeeting(read(rest)?.meeting ?? 'nothing'),
  async run(turn, { rest }) {
    const {
      minutes,
      form,
      meeting: typed,
    } = read(rest) ?? { minutes: true, form: 'docx', meeting: '' }
    const meeting = minutes ? await meetingRead(turn, typed) : await meetingSaid(turn, typed)
    const { files } = turn.t
    const text =
      form === 'ics'
        ? files.calendar({ day: meeting.on })
        : files.minutes({ called: calledIn(turn), day: meeting.on, form })
    return { text, file: { kind: 'wanted', documents: [{ form, meetingId: meeting.id }] } }
  },
}

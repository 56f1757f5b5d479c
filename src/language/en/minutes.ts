import type { minutes as shape } from '../sv/minutes.ts'
import { document } from './minutes/document.ts'
import { dossier } from './minutes/dossier.ts'
import { editions } from './minutes/editions.ts'
import { minutesTold } from './minutes/minutes-told.ts'

export const minutes: typeof shape = {
  help: {
    attach: 'attaches something to an item or the meeting: a link, or the file you send with it.',
    removeAttachment:
      'removes an attachment; “remove attachment meeting:1” one of the meeting’s own.',
    attachments: 'shows all attachments of the meeting.',
    minutes: 'gives you the document of a meeting as Word, PDF and web page.',
    download:
      'gives you the minutes or the calendar file as a file: in your OneDrive, or in the group as a link.',
    dossier: 'gives all there is about a matter or a meeting as one file, in your own chat.',
    adjusters:
      'appoints those who adjust the minutes. They get them item by item in their own chat.',
    sendForAdjustment: 'sends the minutes to the adjusters.',
    sendMinutes:
      'sends the minutes to the group, which may comment. Where there are adjusters I ask which way.',
    approve: 'approves the minutes. In a group without adjusters the secretary makes them final.',
    adjustedBy: 'records that somebody has adjusted outside Teams, by e-mail for example.',
    fileIsMinutes: 'makes the file you send the official minutes; my own draft no longer counts.',
    confirmed: 'confirms the notes of the meeting before at that item, also with a change.',
    comment: 'makes a comment on an item in the minutes.',
    comments: 'shows how the adjustment is going, and all comments.',
    answerComment: 'settles a comment without changing the text.',
    disposeRemoved:
      'disposes of what is removed but kept sealed. Give the number of the decision; somebody else says yes to the same.',
    review: 'goes through what looks like personal data, one thing at a time.',
    keepInternal: 'leaves the notes and attachments of an item out of the public edition.',
    makeOpen: 'takes the notes and attachments of an item into the public edition again.',
    publish: 'makes a public edition. I ask once more first.',
    phrase: 'decides how the group words an outcome in its minutes.',
  },
  document,
  dossier,
  ...minutesTold,
  ...editions,
}

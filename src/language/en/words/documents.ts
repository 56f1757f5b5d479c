import type { DocumentName } from '../../../meetings/group-settings.ts'

/** What the document of a meeting is called. */
export const documents: Readonly<Record<DocumentName, string>> = {
  notes: 'meeting notes',
  minutes: 'minutes',
  meetingNotes: 'notes',
}

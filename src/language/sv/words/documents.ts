import type { DocumentName } from '../../../meetings/group-settings.ts'

/** What the document of a meeting is called. */
export const documents: Readonly<Record<DocumentName, string>> = {
  notes: 'minnesanteckningar',
  minutes: 'protokoll',
  meetingNotes: 'mötesanteckningar',
}

/** `protokollet`, `minnesanteckningarna`, `mötesanteckningarna`. */
export const the = (called: string): string =>
  called === documents.minutes ? 'protokollet' : `${called}na`

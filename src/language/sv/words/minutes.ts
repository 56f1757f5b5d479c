import type { PhraseName } from '../../../meetings/group.ts'
import type { Spellings } from '../../../text/sentence.ts'

/** Words that are read about the minutes. */
export const minutes: MinutesWords = {
  internal: ['internt', 'intern anteckning'],
  editions: {
    public: ['offentligt', 'offentlig', 'offentliga', 'offentlig utgåva', 'offentliga utgåvan'],
  },
  files: {
    minutes: ['protokoll', 'protokollet', 'minnesanteckningar', 'minnesanteckningarna'],
    calendar: ['kalenderfil', 'kalenderfilen', 'kalender', 'kalendern'],
  },
  forms: { pdf: ['pdf'], docx: ['Word', 'docx'] },
  again: { again: ['om'] },
  outcomes: {
    noted: ['läggs till handlingarna', 'lägg till handlingarna', 'noterat', 'noteras'],
    remitted: ['återremiss', 'återremitterat', 'återremitteras'],
    deferred: ['bordlägg', 'bordläggs', 'bordlagt', 'bordläggning'],
    dropped: ['utgår', 'utgick'],
    referred: ['vidare', 'förs vidare', 'tas vidare'],
  },
}

export interface MinutesWords {
  /** Before what is for the group alone: ”Internt: …”. */
  readonly internal: readonly string[]
  readonly editions: Spellings<'public'>
  /** What can be fetched as a file. */
  readonly files: Spellings<'minutes' | 'calendar'>
  readonly forms: Spellings<'pdf' | 'docx'>
  readonly again: Spellings<'again'>
  /** Outcomes, where the group's phrase for one is set. */
  readonly outcomes: Spellings<PhraseName>
}

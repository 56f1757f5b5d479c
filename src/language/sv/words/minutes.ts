import type { PhraseName } from '../../../meetings/group.ts'
import type { Spellings } from '../../../text/sentence.ts'

/** Words that are read about the minutes. */
export const minutes: MinutesWords = {
  internal: ['internt', 'intern anteckning'],
  previous: [
    'föregående anteckning',
    'föregående anteckningar',
    'föregående minnesanteckning',
    'föregående minnesanteckningar',
    'föregående mötesanteckningar',
    'föregående protokoll',
    'föregående mötes protokoll',
    'föregående mötes anteckningar',
    'föregående mötes minnesanteckningar',
    'förra mötets anteckningar',
    'förra mötets protokoll',
    'förra mötets minnesanteckningar',
  ],
  saysNoted: [String.raw`(?:läggs|lades|lägges) till handlingarna\.?\s*$`],
  internally: { internally: ['internt', 'intern'] },
  editions: {
    public: ['offentligt', 'offentlig', 'offentliga', 'offentlig utgåva', 'offentliga utgåvan'],
  },
  files: {
    minutes: [
      'protokoll',
      'protokollet',
      'minnesanteckningar',
      'minnesanteckningarna',
      'mötesanteckningar',
      'mötesanteckningarna',
    ],
    calendar: ['kalenderfil', 'kalenderfilen', 'kalender', 'kalendern'],
  },
  parts: {
    attendance: ['närvaro', 'närvaron', 'deltagarlistan', 'deltagare', 'närvarolistan'],
    heading: ['rubrik', 'rubriken', 'rubriker', 'sidhuvudet'],
  },
  publish: {
    either: [],
    edition: [
      'protokoll',
      'protokollet',
      'minnesanteckningar',
      'minnesanteckningarna',
      'mötesanteckningar',
      'mötesanteckningarna',
    ],
  },
  forms: { pdf: ['pdf'], docx: ['Word', 'docx'] },
  again: { again: ['om'] },
  outcomes: {
    noted: ['läggs till handlingarna', 'lägg till handlingarna', 'noterat', 'noteras'],
    remitted: ['återremiss', 'återremitterat', 'återremitteras'],
    deferred: ['bordlägg', 'bordläggs', 'bordlagt', 'bordläggning'],
    dropped: ['utgår', 'utgick'],
    referred: ['vidare', 'förs vidare'],
    withdrawn: ['återtas', 'återtagen'],
    comesBack: ['återkommer'],
    carriedOn: ['tas vidare'],
    adopted: ['antas', 'antagen'],
    rejected: ['avslås', 'avslag'],
  },
}

export interface MinutesWords {
  /** Before what is for the group alone: ”Internt: …”. */
  readonly internal: readonly string[]
  /** How the standing item is called at which the minutes of the meeting before are approved. */
  readonly previous: readonly string[]
  /** The end of a note that has said what became of the item. */
  readonly saysNoted: readonly string[]
  readonly internally: Spellings<'internally'>
  readonly editions: Spellings<'public'>
  /** What can be fetched as a file. */
  readonly files: Spellings<'minutes' | 'calendar'>
  /** What is published: that alone may mean that it is sent to the group, or that it can be nothing but the public edition. */
  readonly publish: Spellings<'either' | 'edition'>
  /** What of minutes is no item and can be commented on. */
  readonly parts: Spellings<'attendance' | 'heading'>
  readonly forms: Spellings<'pdf' | 'docx'>
  readonly again: Spellings<'again'>
  /** Outcomes, where the group's phrase for one is set. */
  readonly outcomes: Spellings<PhraseName>
}

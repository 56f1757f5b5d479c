import { dateWords } from './dates.ts'
import type { Spellings } from '../../../text/sentence.ts'

/** How a meeting and its day are named. */
export const meetings = {
  /** Before its day: `till 6/2`, `inför mötet den 6 februari`. */
  before: ['till', 'på', 'för', 'inför', 'vid'],
  /** Before a day that stands alone as a field: `; till 6/2`. */
  toward: ['till', 'på'],
  the: ['mötet', 'möte'],
  /** Before the day itself. */
  on: ['den'],
  next: { next: ['nästa möte', 'nästa mötet', 'nästa gång', 'nästa'] } satisfies Spellings<'next'>,
  /** How people meet. */
  forms: {
    onSite: ['fysiskt', 'fysiskt möte', 'på plats', 'ett fysiskt möte'],
    online: ['digitalt', 'digitalt möte', 'endast digitalt', 'bara digitalt'],
    both: [
      'båda',
      'både och',
      'både fysiskt och digitalt',
      'både på plats och digitalt',
      'fysiskt och digitalt',
      'på plats och digitalt',
      'hybrid',
    ],
  } satisfies Spellings<'onSite' | 'online' | 'both'>,
  /** In a place that says by itself that people meet online. */
  saysOnline: ['digital', 'distans', 'teams', 'video', 'zoom'],
  /** Before a place. */
  in: ['i', 'på'],
  /** A meeting with another body: `del 9–11 egen`. */
  joint: {
    part: ['del'],
    kinds: { own: ['egen', 'eget'], shared: ['gemensam', 'gemensamt'] } satisfies Spellings<
      'own' | 'shared'
    >,
    roles: {
      chair: ['ordförande', 'ordf', 'ordf.'],
      adjuster: ['justerare'],
    } satisfies Spellings<'chair' | 'adjuster'>,
  },
  /** What calendars call an answer to an invitation. */
  responses: {
    yes: [
      'accepterat',
      'accepterad',
      'accepterade',
      'har tackat ja',
      'tackat ja',
      'ja',
      'kommer',
      'deltar',
    ],
    no: [
      'avböjt',
      'avböjd',
      'avböjde',
      'avvisat',
      'avvisad',
      'avvisade',
      'nekat',
      'nekad',
      'har tackat nej',
      'tackat nej',
      'nej',
      'kommer inte',
      'deltar inte',
    ],
    maybe: [
      'preliminärt',
      'preliminär',
      'preliminärt accepterat',
      'preliminärt accepterad',
      'tentativt',
      'kanske',
      'osäker',
    ],
    none: [
      'inget svar',
      'inte svarat',
      'har inte svarat',
      'ej svarat',
      'svarade inte',
      'inget',
      'ingen',
      'inga',
      'okänt',
      'mötesorganisatör',
      'organisatör',
    ],
  } satisfies Spellings<'yes' | 'no' | 'maybe' | 'none'>,
  /** What stands in other columns of such a list. */
  columns: [
    'obligatorisk deltagare',
    'obligatorisk',
    'nödvändig deltagare',
    'nödvändig',
    'valfri deltagare',
    'valfri',
    'mötesorganisatör',
    'organisatör',
    'resurs',
    'namn',
    'närvaro',
    'svar',
  ],
  /** Before what somebody has to do, which is no reason. */
  to: ['att'],
  /** When, where and how one does not come, or what one will not do: no reason begins so, unless a colon says that it is one. */
  noReason: [
    'till',
    'i tid',
    'i början',
    ...dateWords.months.map((month) => `i ${month}`),
    'på mötet',
    'vid mötet',
    'mötet',
    'förrän',
    'förens',
    'innan',
    'före',
    'efter',
    'ensam',
    'själv',
    'tillbaka',
    'hem',
    'dit',
    'för sent',
    'för tidigt',
    'för sen',
    'sent',
    'sen',
    'bli',
    'ha',
    'vara',
    'kunna',
    'behöva',
    'hinna',
    'få',
    'göra',
    'ta',
    'säga',
    'orka',
  ],
  /** Patterns of what one will not do, or not take part in. */
  willNotDo: [
    String.raw`\p{L}+a (?:det|den|dem|mig|dig|er|oss|honom|henne|något|nåt|nej|ja|att)`,
    String.raw`i (?:diskussionen|debatten|beslutet|arbetet|omröstningen|frågan|chatten)`,
  ],
  /** Wishes for something else beside what was said. */
  wishesElse: [
    'men vill',
    'men jag vill',
    'men skulle',
    'men jag skulle',
    'men kan ni',
    'men kan vi',
    'men ta upp',
    'men lyft',
    'men lägg',
    'men vi borde',
  ],
}

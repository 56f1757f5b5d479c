import type { Hit, Recorded } from '../../../meetings/matching.ts'
import type { Spellings } from '../../../text/sentence.ts'

/** What a search looks among. */
export const search = {
  /** Small words that are not looked for beside others. */
  fillers: [
    'om',
    'i',
    'och',
    'det',
    'den',
    'de',
    'en',
    'ett',
    'på',
    'för',
    'av',
    'till',
    'med',
    'som',
    'vi',
  ],
  kinds: {
    decision: ['beslut'],
    action: ['uppdrag'],
    note: ['anteckningar', 'anteckning'],
    theme: ['teman', 'tema'],
    proposal: ['förslag'],
  } satisfies Spellings<Exclude<Hit['kind'], 'item'>>,
  /** What was recorded, by what it is: a kind of decision, or what became of a matter. */
  recorded: {
    policy: ['inriktningsbeslut', 'inriktningsbesluten', 'inriktningsbeslutet'],
    position: ['ställningstagande', 'ställningstaganden', 'ställningstagandena'],
    adopted: ['antagen', 'antaget', 'antagna', 'antas', 'antogs'],
    rejected: ['avslag', 'avslagen', 'avslaget', 'avslagna', 'avslås', 'avslogs'],
    noted: ['till handlingarna', 'läggs till handlingarna', 'lagda till handlingarna'],
    remitted: [
      'återremiss',
      'återremisser',
      'återremitterad',
      'återremitterat',
      'återremitterade',
      'återremitteras',
      'återremitterades',
    ],
    deferred: [
      'bordlagd',
      'bordlagt',
      'bordlagda',
      'bordläggning',
      'bordläggningar',
      'bordlägg',
      'bordläggs',
      'bordlades',
    ],
    dropped: ['utgår', 'utgick', 'utgången', 'utgångna'],
    withdrawn: ['återtagen', 'återtaget', 'återtagna', 'återtas', 'återtogs'],
    comesBack: ['återkommer', 'återkommande'],
    carriedOn: ['tas vidare', 'tagna vidare', 'togs vidare'],
    referred: ['förs vidare', 'förda vidare', 'fördes vidare'],
    notTreated: ['inte behandlad', 'inte behandlat', 'inte behandlade', 'obehandlade'],
  } satisfies Spellings<Recorded>,
}

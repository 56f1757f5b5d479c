import type { Refusals } from '../../meetings/refusal.ts'
import { listed } from './words/wording.ts'

type OfMatters = 'noSuchMatter' | 'noSuchParty' | 'ownPartyOnly' | 'noParty' | 'oneItemOnly'

/** What is not there, or not one's own, of matters and of what parties think of them. */
export const aboutMatters: { readonly [C in OfMatters]: (values: Refusals[C]) => string } = {
  noSuchMatter: ({ typed, item, known }) =>
    `Punkten ”${item}” har inget ärende som heter ”${typed}”.${known.length === 0 ? '' : ` Där finns ${listed(known)}.`}`,
  noSuchParty: ({ typed, known }) =>
    `Jag känner inte till parten ”${typed}”. ${known.length === 0 ? 'Ingen part är inlagd än.' : `Det finns ${listed(known)}.`}`,
  ownPartyOnly: ({ party }) =>
    party === ''
      ? 'Sekreteraren antecknar det, för jag vet inte vilken part du hör till.'
      : `Du kan anteckna det för ${party}. För andra parter gör sekreteraren det.`,
  noParty: () =>
    'Jag vet inte vilken part du hör till. Skriv partens namn, eller be sekreteraren lägga in din organisation.',
  oneItemOnly: () =>
    'Ett ärende står i en punkt. Skriv om en punkt i taget när du namnger ett ärende i den.',
}

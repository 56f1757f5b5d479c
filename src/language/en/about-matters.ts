import type { aboutMatters as sv } from '../sv/about-matters.ts'
import { listed } from './words/wording.ts'

export const aboutMatters: typeof sv = {
  noSuchMatter: ({ typed, item, known }) =>
    `The item “${item}” has no matter called “${typed}”.${known.length === 0 ? '' : ` There is ${listed(known)}.`}`,
  noSuchParty: ({ typed, known }) =>
    `I do not know the party “${typed}”. ${known.length === 0 ? 'No party is registered yet.' : `There is ${listed(known)}.`}`,
  ownPartyOnly: ({ party }) =>
    party === ''
      ? 'The secretary records that, since I do not know which party you belong to.'
      : `You can record that for ${party}. For other parties the secretary does.`,
  noParty: () =>
    'I do not know which party you belong to. Write the name of the party, or ask the secretary to add your organisation.',
  oneItemOnly: () =>
    'A matter stands in one item. Write about one item at a time when you name a matter in it.',
}

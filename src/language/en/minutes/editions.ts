import { written } from '../../../text/sentence.ts'
import { minutes as words } from '../words/minutes.ts'
import type { EditionTexts, PersonalKind } from '../../frames/minutes-shape.ts'
import { count } from './minutes-told.ts'
import { formatDate as date, formatDay as day } from '../words/dates.ts'
import { listed } from '../words/wording.ts'

const looks: Readonly<Record<PersonalKind, string>> = {
  identity: 'a personal identity number',
  phone: 'a phone number',
  email: 'an e-mail address',
  address: 'a postal address',
}
const outcomes = written(words.outcomes)

/** What is private, what is public, and how the group words its outcomes. */
export const editions: EditionTexts = {
  personal: {
    ask: ({ kind, text, near, left, day: on }) =>
      `In the text of ${date(on)} there is something that looks like ${looks[kind]}: ${text}\n“${near}”\n${left > 1 ? `There are ${left} such to decide on. ` : ''}What is to happen to it?`,
    options: {
      remove: 'Remove it everywhere',
      internal: 'Keep it in the group’s edition but not in the public one',
      keep: 'Keep it',
      all: ({ count: number }) => `Remove all ${number} that are left`,
    },
  },
  reviewed: ({ day: on, called, keep, internal, remove }) =>
    keep + internal + remove === 0
      ? `I find no personal identity numbers, phone numbers, e-mail or postal addresses in the ${called} of ${day(on)}. Read the text all the same: I do not recognise names of private persons or facts about health.`
      : `Reviewed in the ${called} of ${day(on)}: ${remove} removed, ${internal} in the group’s edition alone, ${keep} kept. Write “review again ${on}” to decide anew.`,
  removedGone: ({ numbers }) =>
    `What was removed stood under item ${listed(numbers)} and had not left those of you who lead. Within a minute it is gone from notes, decisions, actions, proposals and log; backups hold it until they are disposed of.`,
  removedSealed: ({ numbers }) =>
    `What was removed stood under item ${listed(numbers)} and may have been read already. It is now hidden in every view, search, link and edition, and the posts in the group are updated. It is kept sealed until a decision on disposal is named: “dispose of removed: the number of the decision”.`,
  nothingSealed: 'There are no hidden details to dispose of.',
  keptInternal: ({ numbers, day: on, published }) =>
    `Notes and attachments under item ${listed(numbers)} of ${day(on)} are left out of the public edition. They can still be requested. Decisions and actions stay.${published ? ' What is already published does not change.' : ''}`,
  madeOpen: ({ numbers, day: on }) =>
    `Notes and attachments under item ${listed(numbers)} of ${day(on)} go into the public edition.`,
  askPublish: ({ day: on, called, version, hidden }) =>
    `The public edition of the ${called} of ${day(on)} is posted in the group, and that cannot be taken back. Shall I publish version ${version}${hidden === 0 ? '' : `, without the notes under ${count(hidden, 'item', 'items')} kept internal`}?`,
  publishOptions: ['Yes, publish', 'No, wait'],
  notPublished: ({ day: on, called }) =>
    `Nothing is published. The ${called} of ${day(on)} remain in the group.`,
  publishedNow: ({ day: on, called, name, on: since, version }) =>
    `Version ${version} of the ${called} of ${day(on)} was published on ${date(since)} by ${name}. Here is the public edition:`,
  publishedTold: ({ day: on, called, name, on: since, version }) =>
    `On ${date(since)} ${name} published version ${version} of the ${called} of ${day(on)}. The public edition:`,
  publishedHint: 'Download the web page or the PDF and put it where you usually publish.',

  outcomes,
  phrasesHead: 'This is how the group words the outcomes in its minutes:',
  phraseLine: ({ outcome, phrase }) =>
    `– ${outcomes[outcome]}: ${phrase === undefined ? 'as I usually write' : `“${phrase}”`}`,
  phraseHint:
    'Change one with, for example, “standard phrase noted: The information is noted”. In the phrase for “referred”, … stands for where the matter goes.',
  phraseSet: ({ outcome, phrase }) =>
    `From now on I write “${phrase}” when an item gets the outcome “${outcomes[outcome]}”. Locked versions do not change.`,
  phraseGone: ({ outcome }) => `The outcome “${outcomes[outcome]}” is now worded as I usually do.`,
}

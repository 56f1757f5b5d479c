import { formatDay, formatDayAt } from './words/dates.ts'
import type { files as sv } from '../sv/files.ts'

export const files: typeof sv = {
  help: {
    endLinks: 'ends the links to files that you were given by me, or that somebody else was given.',
    endAllLinks: 'ends all links to the group’s files, those in its own posts too.',
  },
  minutes: ({ called, day, form }) =>
    `${called.charAt(0).toLocaleUpperCase('en')}${called.slice(1)} of the meeting of ${formatDay(day)}, as ${form === 'pdf' ? 'PDF' : 'Word'}.`,
  calendar: ({ day }) => `The calendar file for the meeting of ${formatDay(day)}.`,
  offer: ({ name }) => `Allow it and I put ${name} in your OneDrive.`,
  linkTitle: ({ name }) => `Download ${name}`,
  link: ({ url }) => `Download the file: ${url}`,
  until: ({ on, at }) =>
    `Download it by ${formatDayAt(on, at)}; after that, ask me for a new link.`,
  stored: ({ name }) => `${name} is now in your OneDrive.`,
  declined: () => 'Then I do not upload the file. Write “download” again if you change your mind.',
  failed: ({ name }) =>
    `${name} could not be put in your OneDrive. Try again in a while with “download”, or do it in the group’s chat, where you get a link.`,
  gone: () =>
    'That file can no longer be downloaded. Write “download minutes” or “download calendar file” for a new one.',
  linksEnded: ({ name }) =>
    `Links that ${name ?? 'you'} had been given have ended. Write “download” for a new one.`,
  allLinksEnded: (_) =>
    'All links to the group’s files have ended, those in my posts too. Write “download” for a new one.',
  page: {
    title: 'Klubban',
    expired: 'This link no longer works. Write “download” to Klubban in Teams for a new one.',
    former:
      'This link is of an older kind and cannot be opened any more. Write “download” to Klubban in Teams for a new one.',
    busy: 'This link has been opened many times in a short while. Wait a little and try again.',
    wrong:
      'There is no file here. Check that the whole link came along, or write “download” to Klubban in Teams for a new one.',
  },
}

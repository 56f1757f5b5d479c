import { counted, listed, plural } from './words/wording.ts'
import type { Day } from '../../meetings/calendar.ts'
import type { PhraseName } from '../../meetings/group.ts'
import { formatDate, formatDay } from './words/dates.ts'
import type { minutes as shape } from '../sv/minutes.ts'
import { document } from './minutes/document.ts'
import { dossier } from './minutes/dossier.ts'

const day = (on: Day): string => formatDay(on)
const date = (on: Day): string => formatDate(on)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const count = (number: number, one: string, several: string): string =>
  number === 0 ? `no ${several}` : counted(number, one, several)
const later = (days: number): string =>
  days === 0
    ? 'on the day of the meeting'
    : plural(days, 'one day after the meeting', `${days} days after the meeting`)
const stopped = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`)

/** What a comment is about: `item 8 The agreement`, `the attendance`. */
const about = ({
  item,
  title,
  part,
}: {
  item: string
  title?: string
  part: 'attendance' | 'heading' | undefined
}): string => {
  if (part !== undefined) return part === 'attendance' ? 'the attendance' : 'the heading'
  return `item ${item}${title === undefined ? '' : ` ${title}`}`
}

const looks = {
  identity: 'a personal identity number',
  phone: 'a phone number',
  email: 'an e-mail address',
  address: 'a postal address',
} as const
const outcomes: Readonly<Record<PhraseName, string>> = {
  noted: 'noted',
  remitted: 'remitted',
  deferred: 'deferred',
  dropped: 'dropped',
  referred: 'referred',
  withdrawn: 'withdrawn',
  comesBack: 'comes back',
  carriedOn: 'carried on',
  adopted: 'adopted',
  rejected: 'rejected',
}

export const minutes: typeof shape = {
  help: {
    attach: 'attaches something to an item or the meeting: a link, or the file you send with it.',
    removeAttachment:
      'removes an attachment; “remove attachment meeting:1” one of the meeting’s own.',
    attachments: 'shows all attachments of the meeting.',
    minutes: 'gives you the document of a meeting as Word, PDF and web page.',
    download:
      'gives you the minutes or the calendar file as a file: in your OneDrive, or in the group as a link.',
    dossier: 'gives all there is about a matter or a meeting as one file, in your own chat.',
    adjusters:
      'appoints those who adjust the minutes. They get them item by item in their own chat.',
    sendForAdjustment: 'sends the minutes to the adjusters.',
    sendMinutes:
      'sends the minutes to the group, which may comment. Where there are adjusters I ask which way.',
    approve: 'approves the minutes. In a group without adjusters the secretary makes them final.',
    adjustedBy: 'records that somebody has adjusted outside Teams, by e-mail for example.',
    fileIsMinutes: 'makes the file you send the official minutes; my own draft no longer counts.',
    confirmed: 'confirms the notes of the meeting before at that item, also with a change.',
    comment: 'makes a comment on an item in the minutes.',
    comments: 'shows how the adjustment is going, and all comments.',
    answerComment: 'settles a comment without changing the text.',
    disposeRemoved: 'disposes of what is removed but kept sealed. Give the number of the decision.',
    review: 'goes through what looks like personal data, one thing at a time.',
    keepInternal: 'keeps the notes and attachments of an item inside the group.',
    makeOpen: 'takes the notes and attachments of an item into the public edition again.',
    publish: 'makes a public edition. I ask once more first.',
    phrase: 'decides how the group words an outcome in its minutes.',
  },
  document,
  dossier,
  previous: {
    note: ({ called, day: on, change }) =>
      `The ${called} of ${date(on)} are confirmed${change === undefined ? '' : ` with the change ${change}`}.`,
    marked: ({ called, day: on, at, how }) =>
      `The ${called} of ${day(on)} are marked: ${how === 'noted' ? 'noted' : 'confirmed'} at the meeting of ${date(at)}. Read them with “minutes ${on}”.`,
    final: 'With that they are final.',
  },
  attached: {
    meeting: 'meeting',
    made: ({ name, ordinal, item, day: on }) =>
      item === undefined
        ? `Attachment meeting:${ordinal} to the meeting of ${day(on)}: ${name}. See them all with “attachments ${on}”.`
        : `Attachment ${item.number}:${ordinal} to item ${item.number} ${item.title}, meeting of ${day(on)}: ${name}. See them all with “attachments ${on}”.`,
    removed: ({ name, number, day: on }) =>
      `Attachment ${number} is removed from the meeting of ${day(on)}: ${name}.`,
    none: ({ day: on }) => `The meeting of ${day(on)} has no attachments.`,
    head: ({ day: on, count: number }) =>
      `The meeting of ${day(on)} has ${counted(number, 'attachment', 'attachments')}.`,
    line: ({ number, title, name, link }) =>
      `– ${number}${title === '' ? '' : ` ${title}`}: ${name === undefined ? '' : `${name}, `}${link}`,
  },

  fileName: ({ on, title, ending }) =>
    `${(/^(?:Minutes|Notes|Meeting notes)/.exec(title)?.[0] ?? 'notes').toLowerCase().replace(' ', '-')}-${on}.${ending}`,
  shown: ({ called, day: on, status, items, decisions, actions }) =>
    `${capital(called)} of ${day(on)}. ${status}. ${capital(count(items, 'item', 'items'))}, ${count(decisions, 'decision', 'decisions')} and ${count(actions, 'action', 'actions')}.`,
  shownVersion: ({ called, day: on, status, number }) =>
    `${capital(called)} of ${day(on)}, version ${number}. ${status}.`,
  shownPublic: ({ called, day: on, on: since, by }) =>
    `Public edition of the ${called} of ${day(on)}, published on ${date(since)} by ${by}.`,
  links: ({ word, pdf, web }) => `Word: ${word}\nPDF: ${pdf}\nWeb page: ${web}`,
  linkTitles: { word: 'Word', pdf: 'PDF', web: 'Web page' },
  linksUntil: ({ until }) => `The links work up to and including ${date(until)}.`,
  notSentYet: ({ called, day: on, open }) =>
    open
      ? `The meeting of ${day(on)} is going on, so the ${called} have not been sent out yet.`
      : `The ${called} of ${day(on)} have not been sent out yet. Here is the summary meanwhile.`,
  hidden: ({ count: number, day: on, lead }) =>
    `${plural(number, 'One thing looks like personal data and is hidden', `${number} things look like personal data and are hidden`)} until ${lead ? 'you have' : 'the secretary has'} reviewed ${number === 1 ? 'it' : 'them'}${lead ? `: “review ${on}”` : ''}.`,
  next: {
    open: ({ day: _on }) =>
      'The meeting is not closed, so the document changes with what is recorded. The links always show the latest.',
    appoint: ({ day: on }) => `Appoint those who adjust them with “adjusters ${on}: name”.`,
    send: ({ day: on, names }) => `Send them to ${listed(names)} with “send for adjustment ${on}”.`,
    waiting: ({ names, comments, day: on, mine }) =>
      [
        mine
          ? `It is waiting for you: write “approve ${on}”, or “comment” and the number of the item if something is wrong.`
          : names.length > 0
            ? `Waiting for ${listed(names)}.`
            : '',
        comments > 0
          ? `${capital(count(comments, 'comment is', 'comments are'))} not settled: “comments ${on}”.`
          : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    final: ({ day: on, isSent }) =>
      `If everything is right, ${isSent ? '' : `send it to the group with “send minutes ${on}” or `}make it final with “approve ${on}”. Otherwise change it with “change note” and the number of the item.`,
    locked: ({ day: on }) => `You can now make a public edition with “publish ${on}”.`,
    published: ({ day: on, version, on: since, by }) =>
      `Version ${version} was published on ${date(since)} by ${by}: “minutes ${on} public”.`,
  },

  adjustersSet: ({ names, day: on, called }) =>
    `${listed(names)} will adjust the ${called} of ${day(on)}.`,
  adjusterAway: ({ names }) =>
    `Note that ${listed(names)} ${plural(names.length, 'is', 'are')} recorded as absent.`,
  sendLater: ({ day: on }) =>
    `When the meeting is closed and the text is ready, write “send for adjustment ${on}”.`,
  sent: ({ names, day: on, called, by }) =>
    names.length === 0
      ? `Everybody has already approved this text of ${day(on)}.`
      : `The ${called} of ${day(on)} now go to ${listed(names)}, item by item, in personal chat. The last day is ${date(by)}. Follow how it goes with “comments ${on}”.`,
  whereTo: {
    ask: ({ day: on, called }) => `Where shall the ${called} of ${day(on)} be sent?`,
    group: 'To the group',
    adjusters: 'For adjustment',
  },
  publishWhat: {
    ask: ({ day: on, called }) =>
      `Shall the ${called} of ${day(on)} be sent to the group, or do you want to make a public edition?`,
    group: 'Send to the group',
    edition: 'Public edition',
  },
  sentToGroup: ({ day: on, called, by, again }) =>
    `The ${called} of ${day(on)} are now being sent to the group${again ? ' again' : ''}.${by === undefined ? '' : ` Comments are taken until ${date(by)}.`} See how it is going with “comments ${on}”.`,
  sentToGroupTold: ({ day: on, called, name, by }) =>
    `Here are the ${called} of ${day(on)}, from ${name}.\n${by === undefined ? 'If something is wrong' : `Comment by ${date(by)}: if something is wrong`}, write “comment”, the number of the item and what is wrong.`,
  firstSent: {
    group: ({ on, name }) => `First sent to the group on ${date(on)} by ${name}.`,
    adjustment: ({ on, name, to }) =>
      `First sent for adjustment on ${date(on)} by ${name}, to ${listed(to)}.`,
  },
  toAdjuster: ({ day: on, called, group, by }) =>
    `You have been appointed to adjust the ${called} of ${day(on)}${group === '' ? '' : ` in ${group}`}. Please adjust them by ${date(by)}. Here is the text, item by item.`,
  wholeDocument: ({ link }) => `The whole document: ${link}`,
  pageOf: ({ page, pages, day: on }) => `The meeting of ${date(on)}, part ${page} of ${pages}.`,
  adjusterHint: ({ day: on }) =>
    `If everything is right, write “approve ${on}”. If something is wrong, write “comment”, the number of the item and what is wrong.`,
  restInDocument: 'The rest of the text is in the document.',
  approveLabel: 'Approve',
  sayApprove: ({ day: on }) => `approve ${on}`,
  adjustCard: {
    head: ({ day: on }) => `To adjust: the meeting of ${date(on)}`,
    comment: 'Comment',
    item: 'Item',
    parts: { attendance: 'The attendance', heading: 'The heading' },
    text: 'What is wrong or missing',
    send: 'Make the comment',
  },
  signed: ({ names, on: when, how, day: on, called, waiting, comments }) =>
    [
      `${listed(names)} adjusted the ${called} of ${day(on)} on ${date(when)}${how === undefined ? '' : ` by ${how}`}.`,
      waiting.length > 0 ? `Waiting for ${listed(waiting)}.` : '',
      comments.length > 0 ? `${listed(comments)} must be settled first.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  signedAll: ({ names, on: when, how, day: on, called, version }) =>
    `The ${called} of ${day(on)} were adjusted on ${date(when)} by ${listed(names)}${how === undefined ? '' : ` by ${how}`}. Version ${version} is locked and does not change.`,
  fileNow: ({ name, day: on, called }) =>
    `The ${called} of ${day(on)} are the file ${name}. My own draft is no longer given as ${called}.`,
  fileShown: ({ name, day: on, called }) => `The ${called} of ${day(on)} are the file ${name}.`,
  approvedNow: ({ called, names, comments, day: on }) =>
    [
      `Thank you, you have approved the ${called} of ${day(on)}.`,
      names.length > 0
        ? `${listed(names)} ${plural(names.length, 'has', 'have')} yet to approve.`
        : '',
      comments.length > 0
        ? `${listed(comments)} must be settled by the secretary first. If the text changes you will see it again.`
        : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  approvedTold: ({ name, called, names, comments, day: on }) =>
    [
      `${name} has approved the ${called} of ${day(on)}.`,
      names.length > 0 ? `Still waiting for ${listed(names)}.` : '',
      comments.length > 0
        ? `Left to settle: ${listed(comments)}. Write “change note ${comments[0]}: …” or “answer ${comments[0]}: …”.`
        : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  lockedNow: ({ day: on, called, names, on: since, days, version }) =>
    `The ${called} of ${day(on)} were adjusted on ${date(since)} by ${listed(names)}, ${later(days)}. Version ${version} is locked and does not change.`,
  lockedTold: ({ day: on, called, names, on: since, days, version }) =>
    `The ${called} of ${day(on)} were adjusted on ${date(since)} by ${listed(names)}, ${later(days)}${version > 1 ? `, and are now version ${version}` : ''}. Read them with “minutes ${on}”.`,
  finalNow: ({ day: on, called, names, on: since, days, version }) =>
    `The ${called} of ${day(on)} were adjusted on ${date(since)} by ${listed(names)}, ${later(days)}. Version ${version} is locked and does not change.`,
  standing: {
    draft: ({ adjusters, adjustment }) =>
      !adjustment
        ? 'Draft, not final yet.'
        : adjusters.length === 0
          ? 'Draft. Nobody is appointed to adjust it yet.'
          : `Draft, not sent to ${listed(adjusters)} yet.`,
    sent: ({ on, waiting, approved, days }) =>
      [
        `Out for adjustment since ${date(on)}, now ${later(days)}.`,
        approved.length > 0 ? `Approved by ${listed(approved)}.` : '',
        waiting.length > 0 ? `Waiting for ${listed(waiting)}.` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    locked: ({ version, on, days, how }) =>
      `Version ${version} was ${how === 'adjusted' ? 'adjusted' : 'made final'} on ${date(on)}, ${later(days)}.`,
  },

  commentMade: ({ id, item, part, title, day: on, called, text }) =>
    `Comment ${id} on ${about({ item, title, part })} in the ${called} of ${day(on)}: ${stopped(text)} The secretary settles it, and you will be told how.`,
  commentTold: ({ id, item, part, title, day: on, called, text, name, decided }) =>
    `${name} has made comment ${id} on ${about({ item, title, part })} in the ${called} of ${day(on)}: ${stopped(text)}\n${part === undefined ? `Write “change note ${id}: …” with the new note of the item${decided ? `, “change decision ${id}: …” with the new words of the decision` : ''}, or “answer ${id}: …” if the text is to stand.` : `Answer with “answer ${id}: …”.`}`,
  commentsHead: ({ called, day: on }) => `The ${called} of ${day(on)}.`,
  noComments: 'No comments.',
  commentLine: ({ id, item, part, name, text, settled, answer }) =>
    `– ${id} ${about({ item, part })}, ${name}: ${stopped(text)} ${settled === undefined ? 'Not settled.' : settled === 'changed' ? 'The text has been changed.' : `Answer: ${stopped(answer ?? '')}`}`,
  commentAnswered: ({ id, item, part, day: on, called, text, name, adjusts }) =>
    `Comment ${id} on ${about({ item, part })} in the ${called} of ${day(on)} is settled without a change: ${stopped(text)} ${name} gets the answer${adjusts ? ' and approves after that' : ''}.`,
  answeredTold: ({ id, item, part, day: on, called, text, name, adjusts }) =>
    `${name} answers your comment ${id} on ${about({ item, part })} in the ${called} of ${day(on)}: ${stopped(text)} The text stands.${adjusts ? ` Write “approve ${on}” when you are content.` : ''}`,

  corrected: ({ day: on, called, where }) =>
    `Corrected in the ${called} of ${day(on)}: ${where.length === 0 ? 'the text' : listed(where)}.`,
  newVersion: ({ version, locked }) =>
    `Version ${locked} stands as it is; this becomes version ${version}, which says what has changed.`,
  adjustAgain: ({ names }) => `${listed(names)} will see the change and approve again.`,
  finalAgain: ({ day: on }) => `Make the new version final with “approve ${on}”.`,
  changedTold: ({ day: on, called, name }) =>
    `${name} has changed something in the ${called} of ${day(on)}, which you adjust:`,
  change: ({ where, before, after }) =>
    [
      `${where}.`,
      ...(before.length > 0 ? [`Was: ${before.join(' ')}`] : []),
      after.length > 0 ? `Is now: ${after.join(' ')}` : 'Removed.',
    ].join('\n'),

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
  expunged: ({ decision, count: number }) =>
    `${plural(number, 'One hidden detail is', `${number} hidden details are`)} disposed of by ${decision}, and gone from all records within a minute.`,
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

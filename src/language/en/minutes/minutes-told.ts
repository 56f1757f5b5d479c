import type { CommentPart, MinutesTexts } from '../../frames/minutes-shape.ts'
import { capital, sentences, stopped } from '../../../text/parts.ts'
import { formatDate as date, formatDay as day } from '../words/dates.ts'
import { counted, listed, plural } from '../words/wording.ts'

const later = (days: number): string =>
  days === 0
    ? 'on the day of the meeting'
    : plural(days, 'one day after the meeting', `${days} days after the meeting`)

/** What a comment is about: `item 8 The agreement`, `the attendance`. */
const about = ({
  item,
  title,
  part,
}: {
  item: string
  title?: string
  part: CommentPart | undefined
}): string => {
  if (part !== undefined) return part === 'attendance' ? 'the attendance' : 'the heading'
  return `item ${item}${title === undefined ? '' : ` ${title}`}`
}
export const count = (number: number, one: string, several: string): string =>
  number === 0 ? `no ${several}` : counted(number, one, several)

const settledBy = {
  changed: () => 'The text has been changed.',
  answered: (answer: string) => `Answer: ${stopped(answer)}`,
}

/** How minutes are shown, sent, commented on and adjusted. */
export const minutesTold: MinutesTexts = {
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
    there: ({ name }) => `${name} stands there already.`,
    removed: ({ name, number, day: on }) =>
      `Attachment ${number} is removed from the meeting of ${day(on)}: ${name}.`,
    none: ({ day: on }) => `The meeting of ${day(on)} has no attachments.`,
    head: ({ day: on, count: number }) =>
      `The meeting of ${day(on)} has ${counted(number, 'attachment', 'attachments')}.`,
    line: ({ number, title, name, link }) =>
      `– ${number}${title === '' ? '' : ` ${title}`}: ${name === undefined ? '' : `${name}, `}${link}`,
  },

  fileName: ({ on, title, ending }) =>
    `${(/^(?:Minutes|Notes|Meeting notes)/.exec(title)?.[0] ?? 'notes').toLowerCase().replace(' ', '-')}-${on.replace(' ', '-').replace(':', '.')}.${ending}`,
  shown: ({ called, day: on, status, items, decisions, actions }) =>
    `${capital(called)} of ${day(on)}. ${status}. ${capital(count(items, 'item', 'items'))}, ${count(decisions, 'decision', 'decisions')} and ${count(actions, 'action', 'actions')}.`,
  shownVersion: ({ called, day: on, status, number }) =>
    `${capital(called)} of ${day(on)}, version ${number}. ${status}.`,
  shownPublic: ({ called, day: on, on: since, by }) =>
    `Public edition of the ${called} of ${day(on)}, published on ${date(since)} by ${by}.`,
  links: ({ word, pdf, web }) => `Word: ${word}\nPDF: ${pdf}\nWeb page: ${web}`,
  linkTitles: { word: 'Word', pdf: 'PDF', web: 'Web page' },
  linksUntil: ({ until }) => `The links work up to and including ${date(until)}.`,
  notSentYet: ({ called, day: on, open, again, alone }) => {
    if (again)
      return `The meeting of ${day(on)} is open again, so the ${called} that were sent out are being changed. Read them when the meeting is closed.`
    return open
      ? `The meeting of ${day(on)} is not closed, so the ${called} have not been sent out yet.`
      : `The ${called} of ${day(on)} have not been sent out yet.${alone ? '' : ' Here is the summary meanwhile.'}`
  },
  hidden: ({ count: number, day: on, lead }) =>
    `${plural(number, 'One thing looks like personal data and is hidden', `${number} things look like personal data and are hidden`)} until ${lead ? 'you have' : 'the secretary has'} reviewed ${plural(number, 'it', 'them')}${lead ? `: “review ${on}”` : ''}.`,
  next: {
    open: ({ day: _on }) =>
      'The meeting is not closed, so the document changes with what is recorded. The links always show the latest.',
    reopened: ({ number }) =>
      `The meeting is open again. Version ${number} holds until it is closed; what is changed by then becomes a new version.`,
    appoint: ({ day: on }) => `Appoint those who adjust them with “adjusters ${on}: name”.`,
    send: ({ day: on, names }) => `Send them to ${listed(names)} with “send for adjustment ${on}”.`,
    waiting: ({ names, comments, day: on, mine }) =>
      sentences(
        mine &&
          `It is waiting for you: write “approve ${on}”, or “comment” and the number of the item if something is wrong.`,
        !mine && names.length > 0 && `Waiting for ${listed(names)}.`,
        comments > 0 &&
          `${capital(count(comments, 'comment is', 'comments are'))} not settled: “comments ${on}”.`,
      ),
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
  outsideAdjust: ({ names, body, day: on }) =>
    `${listed(names)} ${plural(names.length, 'adjusts', 'adjust')} for ${body} and cannot be reached in Teams here. Send them the text, and then write for example “adjusted by ${names[0]} on 14/6 by e-mail ${on}”. Until then it is not final.`,
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
    sentences(
      `${listed(names)} adjusted the ${called} of ${day(on)} on ${date(when)}${how === undefined ? '' : ` by ${how}`}.`,
      waiting.length > 0 && `Waiting for ${listed(waiting)}.`,
      comments.length > 0 && `${listed(comments)} must be settled first.`,
    ),
  signedAll: ({ names, on: when, how, day: on, called, version }) =>
    `The ${called} of ${day(on)} were adjusted on ${date(when)} by ${listed(names)}${how === undefined ? '' : ` by ${how}`}. Version ${version} is locked and does not change.`,
  fileNow: ({ name, day: on, called }) =>
    `The ${called} of ${day(on)} are the file ${name}. My own draft is no longer given as ${called}.`,
  fingerprint: ({ sha256 }) =>
    sha256 === undefined
      ? 'The file could not be read from here, so no fingerprint is kept. Send it to me in your own chat, and it is.'
      : `Fingerprint (SHA-256): ${sha256}`,
  fileShown: ({ name, day: on, called }) => `The ${called} of ${day(on)} are the file ${name}.`,
  approvedNow: ({ called, names, comments, again, day: on }) =>
    sentences(
      `${again ? 'You have already' : 'Thank you, you have'} approved the ${called} of ${day(on)}.`,
      names.length > 0 && `${listed(names)} ${plural(names.length, 'has', 'have')} yet to approve.`,
      comments.length > 0 &&
        `${listed(comments)} must be settled by the secretary first. If the text changes you will see it again.`,
    ),
  approvedTold: ({ name, called, names, comments, day: on }) =>
    sentences(
      `${name} has approved the ${called} of ${day(on)}.`,
      names.length > 0 && `Still waiting for ${listed(names)}.`,
      comments.length > 0 &&
        `Left to settle: ${listed(comments)}. Write “change note ${comments[0]}: …” or “answer ${comments[0]}: …”.`,
    ),
  lockedNow: ({ day: on, called, names, on: since, days, version }) =>
    `The ${called} of ${day(on)} were adjusted on ${date(since)} by ${listed(names)}, ${later(days)}. Version ${version} is locked and does not change.`,
  lockedTold: ({ day: on, called, names, on: since, days, version }) =>
    `The ${called} of ${day(on)} were adjusted on ${date(since)} by ${listed(names)}, ${later(days)}${version > 1 ? `, and are now version ${version}` : ''}. Read them with “minutes ${on}”.`,
  finalNow: ({ day: on, called, names, on: since, days, version }) =>
    `The ${called} of ${day(on)} were adjusted on ${date(since)} by ${listed(names)}, ${later(days)}. Version ${version} is locked and does not change.`,
  standing: {
    draft: ({ adjusters, adjustment }) => {
      if (!adjustment) return 'Draft, not final yet.'
      return adjusters.length === 0
        ? 'Draft. Nobody is appointed to adjust it yet.'
        : `Draft, not sent to ${listed(adjusters)} yet.`
    },
    sent: ({ on, waiting, approved, days }) =>
      sentences(
        `Out for adjustment since ${date(on)}, now ${later(days)}.`,
        approved.length > 0 && `Approved by ${listed(approved)}.`,
        waiting.length > 0 && `Waiting for ${listed(waiting)}.`,
      ),
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
    `– ${id} ${about({ item, part })}, ${name}: ${stopped(text)} ${settled ? settledBy[settled](answer ?? '') : 'Not settled.'}`,
  commentAnswered: ({ id, item, part, day: on, called, text, name, adjusts }) =>
    `Comment ${id} on ${about({ item, part })} in the ${called} of ${day(on)} is settled without a change: ${stopped(text)} ${name} gets the answer${adjusts ? ' and approves after that' : ''}.`,
  answeredTold: ({ id, item, part, day: on, called, text, name, adjusts }) =>
    `${name} answers your comment ${id} on ${about({ item, part })} in the ${called} of ${day(on)}: ${stopped(text)} The text stands.${adjusts ? ` Write “approve ${on}” when you are content.` : ''}`,

  newVersion: ({ version, locked }) =>
    `Version ${locked} stands as it is; this becomes version ${version}, which says what has changed.`,
  adjustAgain: ({ names }) => `${listed(names)} will see the change and approve again.`,
  finalAgain: ({ day: on }) => `Make the new version final with “approve ${on}”.`,
  changedTold: ({ day: on, called, name }) =>
    `${name} has changed something in the ${called} of ${day(on)}, which you adjust:`,
  changedBack: ({ day: on, called, name }) =>
    `${name} has taken back the change in the ${called} of ${day(on)}, which you adjust:`,
  justChanged: ({ day: on, called }) =>
    `Something in the ${called} of ${day(on)} was changed a moment ago. Do you approve the text with this?`,
  change: ({ where, before, after }) =>
    [
      `${where}.`,
      ...(before.length > 0 ? [`Was: ${before.join(' ')}`] : []),
      after.length > 0 ? `Is now: ${after.join(' ')}` : 'Removed.',
    ].join('\n'),
}

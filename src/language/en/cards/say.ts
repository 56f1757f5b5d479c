import type { ItemKind } from '../../../meetings/meeting.ts'
import type { say as sv } from '../../sv/cards/say.ts'

const kinds: Readonly<Record<ItemKind, string>> = {
  decision: 'decision',
  discussion: 'discussion',
  information: 'information',
}

/** What a form says when it is sent. */
export const say: typeof sv = {
  propose: ({ title, kind, minutes, presenters, link, on, background }) =>
    [
      `propose: ${title}`,
      ...(kind === undefined ? [] : [`type ${kinds[kind]}`]),
      ...(minutes === undefined ? [] : [`${minutes} min`]),
      ...(presenters.length === 0 ? [] : [`presenters ${presenters.join(', ')}`]),
      ...(link === '' ? [] : [`link ${link}`]),
      ...(on === undefined ? [] : [`meeting ${on}`]),
    ].join(' ; ') + (background === '' ? '' : `\nbackground:\n${background}`),
  plan: ({ on, start, end, place, link, lastDay }) =>
    [
      `new meeting ${on} ${start}–${end}`,
      ...(place === '' ? [] : [`place ${place}`]),
      ...(link === '' ? [] : [`link ${link}`]),
      ...(lastDay === undefined ? [] : [`last day ${lastDay}`]),
    ].join(' ; '),
  announce: ({ on }) => `announce ${on}`,
  accept: ({ id }) => `accept ${id}`,
  referToCommittee: ({ id }) => `refer ${id} to AU`,
  park: ({ id }) => `park ${id}`,
  decline: ({ id, reason }) => `decline ${id}: ${reason}`,
  publishAgenda: ({ on }) => `publish agenda ${on}`,
  adoptAgenda: 'adopt agenda',
  startMeeting: ({ on }) => `start meeting ${on}`,
  closeMeeting: 'close meeting',
  allPresent: 'present: all',
  asAnswered: 'present: according to answers',
  present: ({ names }) => `present: ${names.join(', ')}`,
  absent: ({ names }) => `absent: ${names.join(', ')}`,
  standIn: ({ by, name }) => `substitute: ${by} for ${name}`,
  part: ({ name, from, to }) => `part: ${name} ${from}–${to}`,
  noted: ({ numbers }) => `noted ${numbers.join(', ')}`,
  remit: ({ number, reason, objection, terms }) =>
    [
      `remit ${number}: ${reason}`,
      ...(objection === '' ? [] : [`objection ${objection}`]),
      ...(terms === '' ? [] : [`terms ${terms}`]),
    ].join(' ; '),
  defer: ({ number, reason }) => (reason === '' ? `defer ${number}` : `defer ${number}: ${reason}`),
  drop: ({ number, reason }) => (reason === '' ? `drop ${number}` : `drop ${number}: ${reason}`),
}

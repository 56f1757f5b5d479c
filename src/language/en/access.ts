import { listed, plural, whole } from './words/wording.ts'
import type { access as sv } from '../sv/access.ts'
import { formatDay, formatTimes } from './words/dates.ts'

export const access: typeof sv = {
  guestItem: ({ number, title, minutes, meeting }) =>
    `Your item: ${number}. ${title}${minutes === undefined ? '' : ` (${minutes} min)`}, ${formatDay(meeting.on)} at ${formatTimes(meeting.start, meeting.end)}` +
    `${meeting.place === undefined ? '' : `, ${meeting.place}`}.${meeting.link === undefined ? '' : ` ${meeting.link}`}`,
  guestNoItem:
    'You have no item at any coming meeting. The secretary names you as a presenter when it is time.',
  outsiders: ({ names: who }) =>
    `${listed(who)} ${plural(who.length, 'comes', 'come')} from outside and ${plural(who.length, 'sees', 'see')} nothing of the group’s meetings and actions yet. The secretary lets them in with “role ${who.join(', ')} member” (or guest).`,
  secretaryGoneToLead: ({ names: who, group }) =>
    `${listed(who)} left ${group || 'the group'}, which now has no secretary. Appoint a new one with “role <name> secretary”.`,
  largeTeam: ({ most }) =>
    `The team has more than ${whole(most)} people, so I do not count them all in. Whoever writes to me here is in, and the secretary adds others with “role <name> member”.`,
  groupFull: ({ most }) =>
    `The group has ${whole(most)} people already, and there is no room for more. Nothing is recorded. Ask the secretary to write for you.`,
  slow: ({ who, seconds }) =>
    `${who === 'person' ? 'Your messages come faster than I can read them.' : 'So many write here at once that I cannot keep up.'} ` +
    `What I have answered is done. Wait ${seconds} seconds, then write the rest again.`,
  tooManySentences: ({ read, left }) =>
    `I read the first ${read} sentences. Send the last ${left} in a new message.`,
  numberFound: ({ count }) =>
    `What you wrote holds ${plural(count, 'a personal identity number', `${count} personal identity numbers`)}, and what I record may become a public record. Nothing is recorded yet. How shall I record it?`,
  pasted: {
    ask: ({ alike }) =>
      `The text holds lines that I can carry out beside lines that only look like them, such as “${alike.join('”, “')}”. Nothing is recorded yet. How shall I read it?`,
    options: { text: 'Take it all as text', lines: 'Line by line' },
    kept: ({ lines }) =>
      plural(
        lines.length,
        `The line “${lines.join('')}” was kept as text.`,
        `These lines were kept as text: “${lines.join('”, “')}”.`,
      ),
  },
  whyAway: {
    ask: 'That sounds like a reason for not coming to the meeting. Only those who lead the group read such reasons, so nothing is recorded yet. Write “not attending: …” by itself, or keep it as text.',
    keep: 'Keep as text',
  },
  numberOptions: { leave: 'Without the number', keep: 'With the number', drop: 'Not at all' },
  numberLeftOut: '[personal identity number left out]',
}

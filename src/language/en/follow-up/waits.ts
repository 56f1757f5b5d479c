import { plural } from '../words/wording.ts'
import { capital } from '../../../text/parts.ts'
import type { questions as sv } from '../../sv/follow-up/waits.ts'
import { formatDate } from '../words/dates.ts'

const toldWho = (group: boolean, people: number): string => {
  const some = plural(people, 'one person', `${people} people`)
  if (group) return people === 0 ? ' The group is told.' : ` The group and ${some} are told.`
  if (people === 0) return ''
  return ` ${capital(some)} ${plural(people, 'is', 'are')} told.`
}

/** What waits for an answer, as a numbered list. */
export const questions: typeof sv = {
  none: 'No question waits for an answer.',
  head: ({ count }) =>
    plural(count, 'One question waits for an answer:', `${count} questions wait for an answer:`),
  foot: 'Answer with the number to open one.',
  more: ({ count }) => `… and ${count} more.`,
  tie: ({ title, on, by }) =>
    `Is the Teams meeting ${title === undefined ? '(without a title)' : `“${title}”`}${on === undefined ? '' : ` of ${formatDate(on)}`} a meeting of the group? ${by} took me there.`,
  request: ({ name, sentence }) => `${name} has left to you who lead: “${sentence}”`,
  asked: ({ question, source }) => (source === undefined ? question : `${question} (“${source}”)`),
  notClosed: ({ day }) => `The meeting of ${formatDate(day)} is not closed.`,
  notOpened: ({ day }) => `The meeting of ${formatDate(day)} was never opened. Was it held?`,
  wording: ({ cite, now, wanted }) =>
    `Another wording of decision ${cite} waits to be confirmed. Now: “${now}” New: “${wanted}”`,
  removal: ({ cite, now }) =>
    `That decision ${cite} is removed waits to be confirmed. It says: “${now}”`,
  doesThis: ({ sentence, does, group, people }) =>
    `“${sentence}” ${does.split('.')[0]}.${toldWho(group, people)} Shall I do it? Nothing is done yet.`,
  sayOwner: ({ name }) => `owner ${name}`,
  sayClose: ({ day }) => `close meeting ${day}`,
  sayHeld: ({ day }) => `the meeting was held ${day}`,
}

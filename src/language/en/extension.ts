import { formatDate } from './words/dates.ts'
import type { extension as sv } from '../sv/extension.ts'

export const extension: typeof sv = {
  title: 'Propose for the agenda',
  answerTitle: 'Klubban',
  intro: 'What you send becomes a proposal in your name. Change whatever needs changing.',
  from: ({ author, on }) =>
    `From a message in Teams${author === undefined ? '' : ` by ${author}`}${on === undefined ? '' : ` on ${formatDate(on)}`}:`,
  notHere:
    'This chat belongs to no group that I am meeting secretary of. Do it in the group’s own chat or team, or write “propose” and the title to me.',
  noMessage: 'The message could not be read. Write “propose” and the title to me instead.',
  cited: {
    decision: ({ cite, title }) => `Decision ${cite}, ${title}`,
    action: ({ id }) => `Action ${id}`,
    item: ({ cite, title }) => `Item ${cite}, ${title}`,
    quoted: ({ text }) => `“${text.replace(/\.$/, '')}”`,
    of: ({ head, group }) => `${head} (${group})`,
  },
}

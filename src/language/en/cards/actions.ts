import { plural } from '../words/wording.ts'
import type { actions as sv } from '../../sv/cards/actions.ts'

/** Words on the cards about actions. */
export const actions: typeof sv = {
  reminder: {
    head: ({ count }) => plural(count, 'Reminder of an action', `Reminder of ${count} actions`),
    own: 'Your actions',
    stray: 'Actions without anyone to remind',
    late: 'Two weeks overdue or more',
    more: ({ count }) =>
      plural(
        count,
        'One more action stands under My actions.',
        `${count} more actions stand under My actions.`,
      ),
  },
  facts: {
    due: ({ due }) => (due === '' ? 'Due time missing' : `Due: ${due}`),
    done: ({ on }) => `Done ${on}`,
    dueWhen: ({ due, when }) =>
      `${due === '' ? 'Due time missing' : `Due: ${due}`}${when === '' ? '' : `, ${when}`}`,
    noOwner: 'Owner missing',
    postponed: ({ count }) =>
      `Postponed ${count === 2 ? 'twice' : plural(count, 'once', `${count} times`)}`,
    disowned: ({ names }) => `${names} says it came to the wrong person`,
  },
  done: ({ id, single }) => (single ? 'Done' : `${id} done`),
  later: ({ id, single }) => (single ? 'Later' : `${id} later`),
  notMine: ({ id, single }) => (single ? 'Not mine' : `${id} not mine`),
  status: ({ id, single }) => (single ? 'Status' : `${id} status`),
  moreAbout: ({ id }) => `More about ${id}`,
  until: 'New day',
  why: 'Reason',
  sendLater: ({ id }) => `Postpone ${id}`,
  statusText: 'How it is going',
  sendStatus: ({ id }) => `Record the status of ${id}`,
  mine: {
    head: 'My actions',
    chart: 'My open actions',
    late: 'Overdue',
    soon: 'Within a week',
    later: 'Later or without a due time',
    tallies: ({ late, soon, later }) =>
      `Overdue: ${late}. Within a week: ${soon}. Later or without a due time: ${later}.`,
    show: 'Show my actions',
  },
}

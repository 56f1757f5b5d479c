import type { Written } from '../../../text/sentence.ts'
import type { followUp as sv } from '../../sv/sentences/follow-up.ts'

/** How the acts of follow-up are written. */
export const followUp = {
  done: {
    say: 'done <actions=U14> [: <how=how>]',
    verbs: ['finished', 'complete', 'completed'],
    also: ['done <actions> [, <how>]', 'done <actions> [. <how>]', 'done <actions> <how>'],
    example: 'done U14: the process is decided',
  },
  reopen: {
    say: 'reopen <action=U14>',
    verbs: ['open'],
    also: ['reopen action <action>'],
    example: 'reopen U14',
  },
  later: {
    say: 'later <action=U14> <due=29/5> [: <reason=reason>]',
    verbs: ['postpone'],
    also: [
      'later <action> [,] [:] [(to|until)] <due> [: <reason>]',
      'later <action> [,] [:] [(to|until)] <due> – <reason>',
      'later <action> [,] [:] [(to|until)] <due> ; <reason>',
      'later <action>',
    ],
    example: 'later U14 29/5: awaiting the replies',
  },
  handOver: {
    say: 'hand over <action=U14> to <owners=B>',
    first: ['hand over <action> [over] to'],
    verbs: ['hand', 'give'],
    also: ['hand over <action> [over] [to] <owners>'],
    example: 'hand over U14 to Anna Berg',
  },
  status: {
    say: 'status <action=U14> : <report=…>',
    verbs: ['status of'],
    also: ['status <action> [,] [.] <report>', 'status <action>'],
    example: 'status U14: tender finished, contract in May',
  },
  notMine: {
    say: 'not mine <action=U14> [: <who=who>]',
    also: ['not mine <action> [,] [.] <who>'],
    example: 'not mine U14: ask Anna Berg',
  },
  stuck: {
    say: 'stuck <action=U14> : <why=…>',
    verbs: ['stuck with'],
    also: ['stuck <action> [,] [.] <why>', 'stuck (with|on) <action> [:] <why>'],
    example: 'stuck U14: the region does not answer',
  },
  remindAction: {
    say: 'remind <action=U14>',
    first: ['remind (of|about) <action>'],
    example: 'remind U14',
  },
  editAction: {
    say: 'edit action <action=U14> : <text=…> [; (owner|owners) <owners=…>] [; (due|no later than) <due=…>]',
    verbs: ['change action', 'edit', 'change'],
    first: [
      'edit action <action> [:] (owner|owners) <owners> [; (due|no later than) <due>]',
      'edit action <action> [:] (due|no later than) <due> [; (owner|owners) <owners>]',
    ],
    also: [
      'edit action <action> [,] [.] <text> [; (owner|owners) <owners>] [; (due|no later than) <due>]',
      'edit action <action> [; (owner|owners) <owners>] [; (due|no later than) <due>]',
    ],
    example: 'edit action U14: draw up a process ; owner Anna Berg ; due in May',
  },
  contact: {
    say: 'contact <body=Kulturskolan>: <person=B>',
    verbs: ['contact for', 'contacts'],
    also: ['contact'],
    example: 'contact Kulturskolan: Anna Berg',
  },
  myActions: {
    say: 'my actions',
    verbs: ['my action'],
    also: ['my actions page <page>'],
    example: 'my actions',
  },
  actions: {
    say: 'actions [<filter=open|overdue|done|all>] [<whose=name>]',
    verbs: ['action', 'show actions'],
    first: [
      'actions <action>',
      'actions show [<filter>] [page <page>]',
      'actions [(from|for|of|with)] <whose> <filter> [page <page>]',
      'actions [<filter>] page <page>',
      'actions [<filter>] [(from|for|of|with)] [<whose>] [page <page>]',
    ],
    example: 'actions overdue',
  },
  allActions: {
    say: 'all actions [<whose=name>]',
    first: ['all actions page <page>', 'all actions [(from|for|of|with)] [<whose>] [page <page>]'],
    example: 'all actions',
    unlisted: true,
  },
  openActions: {
    say: 'open actions [<whose=name>]',
    first: [
      'open actions page <page>',
      'open actions [(from|for|of|with)] [<whose>] [page <page>]',
    ],
    example: 'open actions',
    unlisted: true,
  },
  overdueActions: {
    say: 'overdue actions [<whose=name>]',
    first: [
      'overdue actions page <page>',
      'overdue actions [(from|for|of|with)] [<whose>] [page <page>]',
    ],
    verbs: [
      'what is overdue',
      'what is late',
      'which actions are overdue',
      'which actions are late',
    ],
    example: 'overdue actions',
    unlisted: true,
  },
  doneActions: {
    say: 'done actions [<whose=name>]',
    first: [
      'done actions page <page>',
      'done actions [(from|for|of|with)] [<whose>] [page <page>]',
    ],
    example: 'done actions',
    unlisted: true,
  },
  markOwner: {
    say: 'owner <body=County group> : <kind=unit>',
    also: ['owner <body>'],
    example: 'owner County group: unit',
    unlisted: true,
  },
  questions: { say: 'questions', verbs: ['open questions'], example: 'questions' },
  deliveries: { say: 'deliveries', example: 'deliveries' },
} as const satisfies Readonly<Record<keyof typeof sv, Written>>

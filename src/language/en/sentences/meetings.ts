import type { Written } from '../../../text/sentence.ts'
import type { meetings as sv } from '../../sv/sentences/meetings.ts'

const fields =
  '[; <form>] [; <too>] [; (link|digitally|digital|online) <online>] [; (last day|last day for proposals|proposals by) <lastDay>] [; (title|heading) <title>] [; (place|room|venue) <place>]'

/** How the acts of planning, calling and answering are written. */
export const meetings = {
  newMeeting: {
    say: `new meeting <on=date> <times=time> ${fields}`,
    verbs: ['plan meeting', 'book meeting', 'add meeting'],
    also: [
      'new meeting <on>',
      `new meeting <on> [,] <times> [,] <online> [,] [<place>] ${fields}`,
      `new meeting <on> [,] <times> [,] <place> <online> ${fields}`,
      `new meeting <on> [,] <times> [,] [.] [–] [-] [<place>] ${fields}`,
      `new meeting <times> [,] <on> [,] [.] [–] [-] [<place>] ${fields}`,
      `new meeting <on> [,] <times> [; <online>] ${fields}`,
      `new meeting <on> [,] <times> [,] <place> [; <online>] ${fields}`,
    ],
    usage: 'new meeting <date> <time> <place> [; link <link>] [; last day <date>] [; title …]',
    example: 'new meeting 6/2 08:30–12:00 Town Hall, room B',
  },
  meetingDates: {
    say: `meeting dates: <dates> ${fields}`,
    verbs: ['meeting days'],
    also: [`meeting dates <dates> ${fields}`],
    usage: 'meeting dates [year]: <date>, <date>, … <time> [place]',
    example: 'meeting dates 2026: 6/2, 17/4, 29/5 08:30–12:00 Town Hall',
  },
  planYear: {
    say: 'meeting dates <year=2027> [; <count=8> meetings]',
    also: [
      'meeting dates <year> [,] <count> meetings',
      'meeting dates for <year> [; <count> meetings]',
    ],
    example: 'meeting dates 2027 ; 8 meetings',
  },
  meetings: {
    say: 'meetings',
    verbs: ['show meetings', 'all meetings', 'coming meetings'],
    example: 'meetings',
  },
  nextMeeting: {
    say: 'next meeting',
    verbs: ['when is the next meeting', 'when is next meeting'],
    example: 'next meeting',
  },
  moveMeeting: {
    say: `move meeting <meeting=date> to <on=date> [<times=time>] [<place=place>] ${fields}`,
    verbs: ['move the meeting', 'change meeting', 'change the meeting'],
    first: [
      `move meeting [<meeting>] (to|->|→) <on> [,] [<times>] [,] [<place>] ${fields}`,
      `move meeting [<meeting>] (to|->|→) <times> [,] [<place>] ${fields}`,
    ],
    also: [
      `move meeting [<meeting>] – <on> [,] [<times>] [,] [<place>] ${fields}`,
      `move meeting [<meeting>] (to|->|→) <place> ${fields}`,
      `move meeting <meeting> [,] <on> [,] [<times>] [,] [<place>] ${fields}`,
      `move meeting <meeting> [,] <times> [,] [<place>] ${fields}`,
      `move meeting <meeting> [,] [<place>] ${fields}`,
      `move meeting <times> [,] [<place>] ${fields}`,
      `move meeting ${fields}`,
    ],
    usage: 'move meeting <date> to <date> [time] [place]',
    example: 'move meeting 6/2 to 13/2 09:00–12:00',
  },
  cancelMeeting: {
    say: 'cancel meeting [<meeting=date>] [: <reason=reason>]',
    verbs: ['cancel the meeting', 'call off meeting', 'call off the meeting'],
    also: [
      'cancel meeting : <reason>',
      'cancel meeting <meeting> – <reason>',
      'cancel meeting <meeting> - <reason>',
      'cancel meeting <meeting> [,] [.] <reason>',
    ],
    example: 'cancel meeting 6/2: too few can come',
  },
  announce: {
    say: 'announce [<meeting=date>] [; answer by <answerBy=30/1>]',
    verbs: [
      'announce meeting',
      'announce the meeting',
      'send announcement',
      'send the announcement',
    ],
    example: 'announce 6/2',
  },
  attending: {
    say: 'attending [<person=name>] [<meeting=date>] [<part=time>]',
    first: ['attending [<meeting>] [<part>]'],
    verbs: [
      'i am attending',
      'i’m attending',
      "i'm attending",
      'i will attend',
      'coming',
      'i am coming',
      'i’m coming',
      "i'm coming",
    ],
    also: [
      'attending <meeting> , <part>',
      'attending <person> [,] [(the meeting|to the meeting|at the meeting)] [<meeting>] [,] [<part>]',

      'attending (the meeting|to the meeting|at the meeting) [<meeting>] [,] [<part>]',
    ],
    example: 'attending 9.30–11',
  },
  notAttending: {
    say: 'not attending [<meeting=date>] [: <absence=reason>]',
    verbs: [
      'i am not attending',
      'i’m not attending',
      "i'm not attending",
      'not coming',
      'i am not coming',
      'i’m not coming',
      "i'm not coming",
      'cannot attend',
      'i cannot attend',
      'can’t attend',
      "can't attend",
      'i can’t attend',
      "i can't attend",
    ],
    also: [
      'not attending: <absence>',
      'not attending (the meeting|to the meeting|at the meeting) [<meeting>] [: <absence>]',
    ],
    loose: [
      'not attending (the meeting|to the meeting|at the meeting) [<meeting>] [,] [–] [-] <absence>',
      'not attending [<meeting>] [,] [–] [-] <absence>',
    ],
    usage: 'not attending [name] [date] [: reason]',
    example: 'not attending: at a conference',
  },
  replacedBy: {
    say: 'substitute <who=<name>> [<meeting=date>]',
    verbs: ['my substitute', 'my substitute is', 'i am replaced by', 'replaced by'],
    also: ['substitute <who> , <meeting>'],
    inside: [
      '<member> is replaced by <who> [<meeting>]',
      '<member> is replaced by <who> , <meeting>',
      '<member> will be replaced by <who> [<meeting>]',
    ],
    usage: 'substitute <name> [date], <name> is replaced by <name> [date]',
    example: 'substitute Bo Ek',
  },
  jointMeeting: {
    say: 'joint meeting <on=date> <times=time> [<place=place>] with <joint=<body>>',
    first: [
      'joint meeting <on> with <joint>',
      'joint meeting <on> [,] <times> with <joint>',
      'joint meeting <on> [,] <times> [,] <place> with <joint>',
    ],
    usage: 'joint meeting <date> <time> [place] with <body> [; part 9–11 own] [; part 11–12 joint]',
    example: 'joint meeting 18/9 9–12 with the Council ; part 9–11 own ; part 11–12 joint',
  },
  jointPart: {
    say: 'joint part [<meeting=6/2>] <times=11–12> with <joint=<body>>',
    usage: 'joint part [6/2] 11–12 with <body>',
    example: 'joint part 6/2 11–12 with the Council',
  },
  jointList: {
    say: 'list <body=<body>> : <people=a person a line>',
    usage: 'list <body>: and a person a line',
    example: 'list the Council: Gun Hed, Nora kommun',
  },
  answerOf: {
    say: 'attending <asked=<name>?>',
    verbs: ['has answered', 'coming', 'is coming'],
    example: 'attending Bo Ek?',
  },
  answers: {
    say: 'answers [<meeting=6/2>]',
    verbs: ['show answers', 'the answers', 'who has answered', 'who is coming', 'who is attending'],
    also: ['answers (to the meeting|for the meeting|to the announcement) [<meeting>]'],
    example: 'answers 6/2',
  },
  answersPasted: {
    say: 'answers [<meeting=6/2>] : <table=table from the calendar>',
    verbs: ['the answers'],
    example: 'answers 6/2: Bo Ek | Accepted',
  },
  remindAnswers: {
    say: 'remind answers [<meeting=6/2>]',
    verbs: ['remind those who have not answered', 'remind the silent', 'remind about answers'],
    example: 'remind answers 6/2',
  },
  whoIsMissing: {
    say: 'who is missing [<meeting=6/2>]',
    verbs: ['who has not answered', 'who hasn’t answered', "who hasn't answered"],
    example: 'who is missing 6/2',
  },
} as const satisfies Readonly<Record<keyof typeof sv, Written>>

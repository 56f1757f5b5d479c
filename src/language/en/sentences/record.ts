import type { Written } from '../../../text/sentence.ts'
import type { record as sv } from '../../sv/sentences/record.ts'

/** How the acts of a meeting's record are written. */
export const record = {
  startMeeting: {
    say: 'start meeting [<meeting=6/2>]',
    verbs: ['start the meeting', 'open meeting', 'open the meeting', 'begin meeting'],
    example: 'start meeting',
  },
  closeMeeting: {
    say: 'close meeting [<anyway=anyway>]',
    verbs: ['close the meeting', 'end meeting', 'end the meeting'],
    loose: ['close meeting <meeting> [<anyway>]'],
    example: 'close meeting',
  },
  leaveRest: {
    say: 'leave the rest',
    verbs: ['let the rest stand'],
    example: 'leave the rest',
  },
  letStand: {
    say: 'let stand <what=7>',
    verbs: ['let it stand'],
    also: ['let stand : <what>'],
    example: 'let stand 7',
  },
  showLoose: {
    say: 'loose ends [<meeting=6/2>]',
    verbs: ['show loose ends', 'show all loose ends'],
    example: 'loose ends',
  },
  reopenMeeting: {
    say: 'reopen meeting [<meeting=6/2>] [: <reason>]',
    verbs: ['open meeting again', 'reopen the meeting'],
    also: [
      'reopen meeting [<meeting>] , <reason>',
      'reopen meeting [<meeting>] – <reason>',
      'reopen meeting [<meeting>] - <reason>',
    ],
    example: 'reopen meeting 6/2',
  },
  meetingHeld: {
    say: 'meeting was held [<meeting=6/2>]',
    verbs: ['the meeting was held', 'meeting held'],
    example: 'meeting was held 6/2',
  },
  meetingNotHeld: {
    say: 'meeting was not held [<meeting=6/2>] [: <reason>]',
    verbs: ['the meeting was not held', 'meeting not held'],
    also: [
      'meeting was not held [<meeting>] , <reason>',
      'meeting was not held [<meeting>] – <reason>',
      'meeting was not held [<meeting>] - <reason>',
    ],
    example: 'meeting was not held 6/2',
  },
  meetingLasted: {
    say: 'meeting ran [<meeting=6/2>] <hours=8:40-12:10>',
    verbs: ['the meeting ran', 'meeting lasted', 'the meeting lasted'],
    also: ['meeting ran <hours> [<meeting>]', 'meeting ran [<meeting>] : <hours>'],
    usage: 'meeting ran 8:40-12:10',
    example: 'meeting ran 8:40-12:10',
  },
  attendance: {
    say: 'attendance [<meeting=6/2>]',
    verbs: ['attendance list'],
    example: 'attendance',
  },
  summary: {
    say: 'summary [<meeting=6/2>] [page <page=2>]',
    verbs: ['summarise', 'summarize'],
    also: [
      'summary [<meeting>] [,] (page|p|sida) [.] <page>',
      'summary [<meeting>] ; (page|p|sida) [.] <page>',
    ],
    example: 'summary 6/2',
  },
  present: {
    say: 'present [<meeting=6/2>] : <who=A, B (or all, the rest, according to answers)>',
    verbs: ['correct present'],
    usage: 'present: A, B (or all, the rest, according to answers)',
    loose: ['present <who>'],
    example: 'present: all',
  },
  absent: {
    say: 'absent [<meeting=6/2>] : <who=C (or the rest)>',
    verbs: ['correct absent'],
    usage: 'absent: C (or the rest)',
    example: 'absent: the rest',
  },
  unknown: {
    say: 'unknown [<meeting=6/2>] : <who=D>',
    verbs: ['not recorded'],
    usage: 'unknown: D',
    example: 'unknown: David Ek',
  },
  comesLater: {
    say: 'coming later [<meeting=6/2>] : <who=D>',
    usage: 'coming later: D',
    example: 'coming later: David Ek',
  },
  standInAt: {
    say: 'substitute [<meeting=6/2>] : <pairs=D for C>',
    usage: 'substitute: D for C',
    verbs: ['stands in', 'correct substitute'],
    example: 'substitute: David Ek for Cecilia Dahl',
  },
  partOf: {
    say: 'part [<meeting=6/2>] : <stays=E 09:30-11>',
    usage: 'part: E 09:30-11',
    verbs: ['part of the meeting', 'part of meeting'],
    example: 'part: Eva Falk 9.30–11',
  },
  cameAfter: {
    say: 'came after <item=4> : <who=E>',
    verbs: ['joined after'],
    example: 'came after 4: Eva Falk',
  },
  leftAfter: {
    say: 'left after <item=8> : <who=E>',
    verbs: ['left the meeting after'],
    example: 'left after 8: Eva Falk',
  },
  recused: {
    say: 'recused <item=6> : <who=A>',
    verbs: ['recusal', 'recused from'],
    loose: ['recused : <who>'],
    usage: 'recused 6: A',
    example: 'recused 6: Anna Berg',
  },
  presides: {
    say: 'presides [<meeting=6/2>] : <who=A>',
    verbs: ['presided', 'presiding', 'chair of the meeting'],
    usage: 'presides: A',
    example: 'presides: Anna Berg',
  },
  guest: {
    say: 'guest [<meeting=6/2>] : <guest=F> [, <organisation>] [; (item|items) <items=9a>]',
    also: [
      'guest [<meeting>] : <guest> [; (item) <items>] [; (organisation|from|från) <organisation>]',
    ],
    usage: 'guest: F, organisation [; item 9a]',
    example: 'guest: Fia Gren, School of Arts ; item 9a',
  },
  guests: {
    say: 'guests [<meeting=6/2>] : <guests=F; G>',
    usage: 'guests: F, title; G, title',
    example: 'guests: Fia Gren, School of Arts; Nils Ny, North Region',
    unlisted: true,
  },
  note: {
    say: 'note <item=7> : <text=…> [; (matter) <matter=title>]',
    loose: [
      'note <item> – <text> [; (matter) <matter>]',
      'note <item> [.] <text> [; (matter) <matter>]',
      'note : <text> [; (matter) <matter>]',
    ],
    usage: 'note 7: …',
    example: 'note 7: Reports from the districts.',
  },
  decision: {
    say: 'decision <item=6b> : <text=…> [; (matter) <matter=title>]',
    verbs: ['decided'],
    loose: [
      'decision <item> – <text> [; (matter) <matter>]',
      'decision <item> [.] <text> [; (matter) <matter>]',
      'decision : <text> [; (matter) <matter>]',
    ],
    usage: 'decision 6b: …',
    example: 'decision 6b: The proposal is adopted.',
  },
  assign: {
    say: 'action [<item=9a>] : <text=…> [; (owner|owners|responsible) <owners=A, unit B>] [; (matter) <matter=title>] [; (due|no later than|deadline|) <due=in May>]',
    verbs: ['new action'],
    first: [
      'action : <item> : <text> [; (owner) <owners>] [; (matter) <matter>] [; (due|) <due>]',
      'action : <item> – <text> [; (owner) <owners>] [; (matter) <matter>] [; (due|) <due>]',
    ],
    also: ['action <meeting> : <text> [; (owner) <owners>] [; (matter) <matter>] [; (due|) <due>]'],
    usage: 'action [9a]: … ; owner A, unit B ; due in May',
    example: 'action 9a: draw up a process ; owner Anna Berg ; due in May',
  },
} as const satisfies Readonly<Record<keyof typeof sv, Written>>

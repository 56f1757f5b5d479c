import type { Written } from '../../../text/sentence.ts'
import type { care as sv } from '../../sv/sentences/care.ts'

/** How the acts that change, move and take away what stands in a record are written. */
export const care = {
  changeDecision: {
    say: 'change decision <entry=6b> : <text=…>',
    verbs: [
      'edit decision',
      'correct decision',
      'change the decision',
      'change policy decision',
      'change position',
    ],
    usage: 'change decision 6b[:2]: …',
    example: 'change decision 6b: The proposal is adopted.',
  },
  confirmWording: {
    say: 'confirm change <entry=2026-02-06 § 6b>',
    example: 'confirm change 2026-02-06 § 6b',
    unlisted: true,
  },
  rejectWording: {
    say: 'reject change <entry=2026-02-06 § 6b>',
    example: 'reject change 2026-02-06 § 6b',
    unlisted: true,
  },
  changeNote: {
    say: 'change note <entry=7:3> : <text=…>',
    verbs: ['edit note', 'correct note', 'correct', 'correct item'],
    example: 'change note 7: The matter comes back in May.',
  },
  changeByComment: {
    say: 'change note <comment=S1> : <text=…>',
    verbs: ['correct', 'correct note'],
    example: 'change note S1: The matter comes back in May.',
    unlisted: true,
  },
  changeDecisionByComment: {
    say: 'change decision <comment=S1> : <text=…>',
    verbs: ['correct decision'],
    example: 'change decision S1: The proposal is adopted.',
    unlisted: true,
  },
  changeTitle: {
    say: 'change title <item=8> : <title=…>',
    verbs: ['correct title', 'edit title'],
    example: 'change title 8: The future',
    unlisted: true,
  },
  changeOutcome: {
    say: 'change outcome <entry=7> : <outcome=deferred: reason> [; (objection|objections|objects) <objection=Örebro kommun>] [; (terms|condition|conditions) <terms=…>] [; (after) <after=KCRD>]',
    verbs: ['edit outcome', 'correct outcome'],
    usage: 'change outcome 7[:2]: deferred, reason',
    example: 'change outcome 7: deferred: the papers are missing',
  },
  changeAttendance: {
    say: 'change attendance [<meeting=6/2>] : <said=A absent>',
    verbs: ['edit attendance', 'correct attendance'],
    usage: 'change attendance: A absent',
    example: 'change attendance: Anna Berg absent',
  },
  changeGuest: {
    say: 'change guest [<meeting=6/2>] <guest=name> : <called=new name> [, <organisation>]',
    verbs: ['edit guest', 'correct guest'],
    usage: 'change guest name: new name[, organisation]',
    example: 'change guest Fia Gren: Fia Gran, School of Arts',
  },
  removeDecision: {
    say: 'remove decision <entry=6b> [: <reason>]',
    verbs: [
      'delete decision',
      'withdraw decision',
      'strike decision',
      'remove policy decision',
      'remove position',
    ],
    usage: 'remove decision 6b[:2]',
    example: 'remove decision 6b',
  },
  removeNote: {
    say: 'remove note <entry=7:3> [: <reason>]',
    verbs: ['delete note', 'withdraw note', 'strike note'],
    usage: 'remove note 7:3',
    example: 'remove note 7',
  },
  removeOutcome: {
    say: 'remove outcome <entry=7> [: <reason>]',
    verbs: ['delete outcome', 'withdraw outcome'],
    usage: 'remove outcome 7[:2]',
    example: 'remove outcome 7',
  },
  removeAction: {
    say: 'remove action <action=U4> [: <reason>]',
    verbs: ['delete action', 'withdraw action'],
    usage: 'remove action U4',
    example: 'remove action U4',
  },
  removeGuest: {
    say: 'remove guest [<meeting=6/2>] <guest=name>',
    verbs: ['delete guest'],
    also: ['remove guest [<meeting>] : <guest>'],
    usage: 'remove guest name',
    example: 'remove guest Fia Gren',
  },
  removeAttendance: {
    say: 'remove attendance [<meeting=6/2>] : <who=A>',
    usage: 'remove attendance: A',
    example: 'remove attendance: Anna Berg',
  },
  removeRecusal: {
    say: 'remove recusal <item=6> [: <who=A>]',
    verbs: [
      'delete recusal',
      'withdraw recusal',
      'strike recusal',
      'not recused',
      'no recusal',
      'remove recused',
    ],
    loose: ['remove recusal : <who>', 'remove recusal'],
    usage: 'remove recusal 6[: A]',
    example: 'remove recusal 6: Anna Berg',
  },
  moveDecision: {
    say: 'move decision <entry=1> to <to=2>',
    verbs: ['move policy decision', 'move position'],
    usage: 'move decision 1[:2] to 2',
    example: 'move decision 1 to 2',
  },
  moveNote: {
    say: 'move note <entry=7:3> to <to=8>',
    example: 'move note 7 to 8',
  },
  moveOutcome: {
    say: 'move outcome <entry=7> to <to=8>',
    usage: 'move outcome 7[:2] to 8',
    example: 'move outcome 7 to 8',
  },
  moveAction: {
    say: 'move action <action=U4> to <to=8>',
    example: 'move action U4 to 8',
  },
  moveGuest: {
    say: 'move guest <guest=name> to <items=9a>',
    usage: 'move guest name to 9a',
    example: 'move guest Fia Gren to 9a',
  },
} as const satisfies Readonly<Record<keyof typeof sv, Written>>

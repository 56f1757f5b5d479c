import type { matters as sv } from '../../sv/sentences/matters.ts'
import type { Written } from '../../../text/sentence.ts'

export const matters = {
  nextItem: { say: 'next item', verbs: ['next'], example: 'next item' },
  currentItem: {
    say: 'current item',
    verbs: ['item now', 'which item now', 'where are we'],
    example: 'current item',
  },
  chain: {
    say: 'chain <item=8> [; (matter) <matter=title>]',
    verbs: ['show chain'],
    also: ['chain <about>'],
    example: 'chain 8',
  },
  inForce: {
    say: 'in force <item=8> : <when=1 January 2027> [; (matter) <matter=title>]',
    verbs: ['takes effect', 'comes into force'],
    loose: ['in force : <when> [; (matter) <matter>]'],
    usage: 'in force 8: 1 January 2027',
    example: 'in force 8: 1 January 2027',
  },
  showHome: {
    say: 'at home <item=8> [; (matter) <matter=title>]',
    also: ['at home <about>'],
    example: 'at home 8',
  },
  atHome: {
    say: 'at home <item=8> : <said=Kumla yes 12/6, Laxå no (money), Nora in preparation> [; (matter) <matter=title>]',
    loose: ['at home : <said> [; (matter) <matter>]'],
    usage: 'at home 8: Kumla yes 12/6, Laxå no (money), Nora in preparation',
    example: 'at home 8: Nora kommun yes 12/6',
  },
  showBehind: {
    say: 'behind <item=8> [; (matter) <matter=title>]',
    also: ['behind <about>'],
    example: 'behind 8',
  },
  behind: {
    say: 'behind <item=8> : <parties=A, B> [; (reason) <reason=…>] [; (matter) <matter=title>]',
    loose: ['behind : <parties> [; (reason) <reason>] [; (matter) <matter>]'],
    usage: 'behind 8: A, B',
    example: 'behind 8: all',
  },
  notBehind: {
    say: 'not behind <item=8> : <parties=the region> [; (reason) <reason=…>] [; (matter) <matter=title>]',
    loose: ['not behind : <parties> [; (reason) <reason>] [; (matter) <matter>]'],
    usage: 'not behind 8: the region [; reason …]',
    example: 'not behind 8: Nora kommun ; reason the cost',
  },
  noted: {
    say: 'noted <items=3, 4, 10> [; (matter) <matter=title>]',
    verbs: ['put on file'],
    loose: ['noted [; (matter) <matter>]'],
    usage: 'noted 3, 4, 10',
    example: 'noted 3, 4, 10',
  },
  remit: {
    say: 'remit <items=9a> : <reason=…> [; (objection|objections) <objection=Örebro kommun>] [; (terms|conditions|condition) <terms=…>] [; (matter) <matter=title>]',
    verbs: ['remitted'],
    also: [
      'remit <items> – <reason> [; (objection) <objection>] [; (terms) <terms>] [; (matter) <matter>]',
    ],
    loose: [
      'remit <items> [:] [; (objection) <objection>] [; (terms) <terms>] [; (matter) <matter>]',
      'remit <items> . <reason> [; (objection) <objection>] [; (terms) <terms>] [; (matter) <matter>]',
      'remit <items> , <reason> [; (objection) <objection>] [; (terms) <terms>] [; (matter) <matter>]',
      'remit : <reason> [; (objection) <objection>] [; (terms) <terms>] [; (matter) <matter>]',
    ],
    usage: 'remit 9a: … [; objection Örebro kommun] [; terms …]',
    example: 'remit 9a: The hours must be looked into ; objection Nora kommun',
  },
  defer: {
    say: 'defer <items=9> : <reason=…> [; (matter) <matter=title>]',
    verbs: ['deferred'],
    also: [
      'defer <items> – <reason> [; (matter) <matter>]',
      'defer <items> [:] [; (matter) <matter>]',
    ],
    loose: [
      'defer <items> ; <reason>',
      'defer <items> , <reason> [; (matter) <matter>]',
      'defer <items> . <reason> [; (matter) <matter>]',
      'defer : <reason> [; (matter) <matter>]',
      'defer [; (matter) <matter>]',
    ],
    usage: 'defer 9: …',
    example: 'defer 9: the papers are missing',
  },
  drop: {
    say: 'drop <items=9> : <reason=no time> [; <final>] [; (matter) <matter=title>]',
    verbs: ['dropped'],
    also: [
      'drop <items> – <reason> [; <final>] [; (matter) <matter>]',
      'drop <items> [:] ; <final>',
      'drop <items> [:] [; (matter) <matter>]',
    ],
    loose: [
      'drop <items> ; <reason>',
      'drop <items> , <reason> [; (matter) <matter>]',
      'drop <items> . <reason> [; (matter) <matter>]',
      'drop : <reason> [; (matter) <matter>]',
      'drop [; (matter) <matter>]',
    ],
    usage: 'drop 9: no time [; does not return]',
    example: 'drop 9: no time',
  },
  withdrawn: {
    say: 'withdrawn <items=9> [: <reason=by the proposer>] [; (matter) <matter=title>]',
    also: ['withdrawn <items> – <reason> [; (matter) <matter>]'],
    loose: [
      'withdrawn <items> [,] <reason> [; (matter) <matter>]',
      'withdrawn : <reason> [; (matter) <matter>]',
      'withdrawn [; (matter) <matter>]',
    ],
    usage: 'withdrawn 9 [: by the proposer]',
    example: 'withdrawn 9: by the proposer',
  },
  comesBack: {
    say: 'comes back <items=7> [: <when=during the spring>] [; (matter) <matter=title>]',
    also: ['comes back <items> – <when> [; (matter) <matter>]'],
    loose: [
      'comes back <items> [,] <when> [; (matter) <matter>]',
      'comes back : <when> [; (matter) <matter>]',
      'comes back [; (matter) <matter>]',
    ],
    usage: 'comes back 7 [: during the spring]',
    example: 'comes back 7: during the spring',
  },
  referOn: {
    say: 'refer <item=8> to <to=A [12/6], B [14/6]> : <what=what> [; (after) <after=KCRD>] [; (matter) <matter=title>]',
    verbs: ['refer on', 'carried on'],
    also: [
      'refer <item> to <to> [; (after) <after>] [; (matter) <matter>]',
      'refer <item> : to <to> [; (after) <after>] [; (matter) <matter>]',
    ],
    loose: [
      'refer <item> to <to> : [; (after) <after>] [; (matter) <matter>]',
      'refer to <to> [: <what>] [; (after) <after>] [; (matter) <matter>]',
    ],
    usage: 'refer 8 to A [12/6], B [14/6] [: what] [; after KCRD]',
    example: 'refer 8 to the Board 28/5, the Council 13/9: Comments on the proposal.',
  },
  carriedOn: {
    say: 'carried on <items=8> [: <how=in the working group>] [; (matter) <matter=title>]',
    also: ['carried on <items> – <how> [; (matter) <matter>]'],
    loose: ['carried on : <how> [; (matter) <matter>]', 'carried on [; (matter) <matter>]'],
    usage: 'carried on 8 [: in the working group]',
    example: 'carried on 8: in the working group',
  },
  adopted: {
    say: 'adopted <items=6b> [: <as=as …>] [; (matter) <matter=title>]',
    also: ['adopted <items> – <as> [; (matter) <matter>]'],
    loose: [
      'adopted <items> [,] <as> [; (matter) <matter>]',
      'adopted : <as> [; (matter) <matter>]',
      'adopted [; (matter) <matter>]',
    ],
    usage: 'adopted 6b [: as …]',
    example: 'adopted 6b: as proposed on 20 January',
  },
  rejected: {
    say: 'rejected <items=6b> [: <reason=reason>] [; (matter) <matter=title>]',
    also: ['rejected <items> – <reason> [; (matter) <matter>]'],
    loose: [
      'rejected <items> [,] <reason> [; (matter) <matter>]',
      'rejected : <reason> [; (matter) <matter>]',
      'rejected [; (matter) <matter>]',
    ],
    usage: 'rejected 6b [: reason]',
    example: 'rejected 6b: it costs too much',
  },
  policy: {
    say: 'policy decision <item=6b> : <text=…> [; (matter) <matter=title>]',
    loose: [
      'policy decision <item> – <text> [; (matter) <matter>]',
      'policy decision <item> [.] <text> [; (matter) <matter>]',
      'policy decision : <text> [; (matter) <matter>]',
    ],
    usage: 'policy decision 6b: …',
    example: 'policy decision 6b: The cooperation goes on with the same partner.',
  },
  position: {
    say: 'position <item=6b> : <text=…> [; (matter) <matter=title>]',
    loose: [
      'position <item> – <text> [; (matter) <matter>]',
      'position <item> [.] <text> [; (matter) <matter>]',
      'position : <text> [; (matter) <matter>]',
    ],
    usage: 'position 6b: …',
    example: 'position 6b: The group stands behind the response.',
  },
  decidedThere: {
    say: 'decided by <forum=the Council> [<on=2026-06-12>] <item=8> : <text=…> [; (matter) <matter=title>]',
    verbs: ['decision by', 'decision of'],
    also: [
      'decided by <forum> on <on> <item> : <text> [; (matter) <matter>]',
      'decided by <forum> [<on>] , <item> : <text> [; (matter) <matter>]',
    ],
    loose: ['decided by <forum> [<on>] : <text> [; (matter) <matter>]'],
    usage: 'decided by <body> [2026-06-12] 8: …',
    example: 'decided by the Council 12/6 8: The agreement is adopted.',
  },
} as const satisfies Readonly<Record<keyof typeof sv, Written>>

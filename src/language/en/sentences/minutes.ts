import type { Written } from '../../../text/sentence.ts'

/** How the acts of the minutes are written. */
export const minutes = {
  attach: {
    say: 'attachment [<item=6c>] : <paper=https://… name> [; <internal=internal>]',
    verbs: ['new attachment', 'add attachment'],
    also: [
      'attachment <meeting> : <paper> [; <internal>]',
      'attachment <item> [<paper>] [; <internal>]',
      'attachment <meeting> [<paper>] [; <internal>]',
      'attachment [<paper>] [; <internal>]',
    ],
    usage: 'attachment 6c: https://… [name] · attachment [6/2]: https://… [name]',
    example: 'attachment 6c: https://example.se/memo.pdf The memo',
  },
  removeAttachment: {
    say: 'remove attachment <entry=6c:2>',
    also: [
      'remove attachment (meeting|the meeting) [:] [<ordinal>]',
      'remove attachment (meeting|the meeting) : <ordinal> [,] <meeting>',
      'remove attachment (meeting|the meeting) <meeting> [:] [<ordinal>]',
    ],
    example: 'remove attachment 6c:2',
  },
  attachments: {
    say: 'attachments [<meeting=6/2>]',
    verbs: ['show attachments', 'all attachments'],
    example: 'attachments 6/2',
  },
  minutes: {
    say: 'minutes [<meeting=6/2>] [version <version=1>]',
    verbs: ['the minutes', 'meeting notes'],
    also: [
      'minutes [<meeting>] [,] (version|v|v.) <version>',
      'minutes [<meeting>] ; (version|v|v.) <version>',
      'minutes [<meeting>] [,] <edition>',
      'minutes [<meeting>] ; <edition>',
    ],
    example: 'minutes 6/2',
  },
  download: {
    say: 'download <what=minutes> [<meeting=6/2>] [<form=pdf>]',
    verbs: ['fetch'],
    also: [
      'download <what> [from] <meeting> [,] [(as|in)] [<form>]',
      'download <what> [<meeting>] [,] (as|in) <form>',
      'download <what> [<meeting>] , <form>',
      'download <what> [<meeting>] ; <form>',
    ],
    usage: 'download minutes [6/2] [pdf] (or calendar file)',
    example: 'download minutes 6/2',
  },
  dossier: {
    say: 'dossier <about=6b> [<form=pdf>]',
    verbs: ['the dossier', 'show dossier', 'download dossier', 'full dossier'],
    also: ['dossier <about> [,] (as|in) <form>', 'dossier <about> , <form>'],
    usage: 'dossier 6b · dossier 6/2',
    example: 'dossier 6b',
  },
  adjusters: {
    say: 'adjusters [<meeting=6/2>] : <people=A, B> [; (by|no later than) <by=20/2>]',
    verbs: ['adjuster'],
    also: ['adjusters : <meeting> [:] <people> [; (by) <by>]'],
    loose: ['adjusters [<meeting>] <people> [; (by) <by>]'],
    usage: 'adjusters: A, B [; by 20/2]',
    example: 'adjusters: Anna Berg',
  },
  sendForAdjustment: {
    say: 'send for adjustment [<meeting=6/2>]',
    verbs: ['send out for adjustment'],
    example: 'send for adjustment 6/2',
  },
  sendMinutes: {
    say: 'send minutes [<meeting=6/2>] [; (comments by|comments|by) <by=20/2>]',
    verbs: ['send the minutes', 'send out minutes', 'send out the minutes', 'send meeting notes'],
    example: 'send minutes 6/2',
  },
  approve: {
    say: 'approve [<meeting=6/2>]',
    verbs: ['approve minutes', 'approve the minutes', 'set final', 'adjust'],
    example: 'approve 6/2',
  },
  adjustedBy: {
    say: 'adjusted by <names=A> on <on=14/6> [by <how=e-mail>] [; <meeting=6/2>]',
    verbs: ['approved by'],
    first: ['adjusted by <names> [on] <on> by <how> <meeting>'],
    also: ['adjusted by <names> [on] <on> [,] [by <how>] [; <meeting>]'],
    usage: 'adjusted by A on 14/6 by e-mail [6/2]',
    example: 'adjusted by Anna Berg on 14/6 by e-mail 6/2',
  },
  confirmed: {
    say: 'confirmed <items=3> [with the change <change=…>]',
    verbs: ['is confirmed', 'are confirmed'],
    also: [
      'confirmed <items> , with the change <change>',
      'confirmed <items> (with the changes|with) <change>',
      'confirmed <items> : <change>',
    ],
    example: 'confirmed 3',
  },
  fileIsMinutes: {
    say: 'this file is the minutes [<meeting=6/2>] [: <paper=https://… name>]',
    verbs: ['the minutes are this file', 'these are the minutes'],
    also: ['this file is the minutes : <paper>'],
    usage: 'this file is the minutes [6/2]',
    example: 'this file is the minutes 6/2: https://example.se/minutes.pdf',
  },
  comment: {
    say: 'comment [<meeting=6/2>] <item=8> : <text=…>',
    verbs: ['comment on'],
    loose: ['comment [<meeting>] <item> – <text>', 'comment [<meeting>] <item> [.] <text>'],
    usage: 'comment 8: …',
    example: 'comment 8: Bo Ek was the presenter.',
  },
  comments: {
    say: 'comments [<meeting=6/2>]',
    verbs: ['adjustment'],
    example: 'comments 6/2',
  },
  answerComment: {
    say: 'answer <comment=S1> : <text=…>',
    verbs: ['answer comment'],
    also: ['answer <comment> [.] <text>'],
    example: 'answer S1: The decision says so already.',
  },
  disposeRemoved: {
    say: 'dispose of removed : <decision=ref 2026/12>',
    example: 'dispose of removed: ref 2026/12',
  },
  review: {
    say: 'review [<again=again>] [<meeting=6/2>]',
    verbs: ['review minutes'],
    example: 'review 6/2',
  },
  keepInternal: {
    say: 'internal [<meeting=6/2>] <items=7>',
    usage: 'internal 7',
    example: 'internal 7',
  },
  makeOpen: {
    say: 'public [<meeting=6/2>] <items=7>',
    verbs: ['not internal'],
    usage: 'public 7',
    example: 'public 7',
  },
  publish: {
    say: 'publish [<meeting=6/2>]',
    also: ['publish <named> [<meeting>]'],
    example: 'publish 6/2',
  },
  phrase: {
    say: 'standard phrase [<outcome=outcome> : <phrase=phrase>]',
    verbs: ['standard phrases'],
    also: ['standard phrase <outcome> [:]'],
    usage: 'standard phrase [outcome: phrase]',
    example: 'standard phrase noted: The information is noted',
  },
} as const satisfies Readonly<Record<string, Written>>

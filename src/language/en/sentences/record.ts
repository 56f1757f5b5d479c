import type { Written } from '../../../text/sentence.ts'
import type { record as sv } from '../../sv/sentences/record.ts'

/** How the acts of a meeting's record are written. */
export const record = {
  note: {
    say: 'note <item=7> : <text=…>',
    loose: ['note <item> – <text>', 'note <item> [.] <text>'],
    example: 'note 7: Reports from the districts.',
  },
  decision: {
    say: 'decision <item=6b> : <text=…>',
    verbs: ['decided'],
    loose: ['decision <item> – <text>', 'decision <item> [.] <text>'],
    example: 'decision 6b: The proposal is adopted.',
  },
  assign: {
    say: 'action [<item=9a>] : <text=…> [; (owner|owners|responsible) <owners=A, unit B>] [; (due|no later than|deadline|) <due=in May>]',
    verbs: ['new action'],
    first: [
      'action : <item> : <text> [; (owner) <owners>] [; (due|) <due>]',
      'action : <item> – <text> [; (owner) <owners>] [; (due|) <due>]',
    ],
    usage: 'action [9a]: … ; owner A, unit B ; due in May',
    example: 'action 9a: draw up a process ; owner Anna Berg ; due in May',
  },
} as const satisfies Readonly<Record<keyof typeof sv, Written>>

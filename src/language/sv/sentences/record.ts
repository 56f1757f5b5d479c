import type { Written } from '../../../text/sentence.ts'

/** How the acts of a meeting's record are written. */
export const record = {
  note: {
    say: 'anteckning <item=7> : <text=…>',
    verbs: ['anteckna', 'notering', 'notera'],
    loose: ['anteckning <item> – <text>', 'anteckning <item> [.] <text>'],
    example: 'anteckning 7: Lägesbild från länsdelarna.',
  },
  decision: {
    say: 'beslut <item=6b> : <text=…>',
    verbs: ['beslutas', 'beslutat'],
    loose: ['beslut <item> – <text>', 'beslut <item> [.] <text>'],
    example: 'beslut 6b: Förslaget antas.',
  },
  assign: {
    say: 'uppdrag [<item=9a>] : <text=…> [; (ansvarig|ansvariga|utförare) <owners=A, enhet B>] [; (senast|klart senast|klar senast|klart|deadline|) <due=i maj>]',
    verbs: ['nytt uppdrag'],
    first: [
      'uppdrag : <item> : <text> [; (ansvarig) <owners>] [; (senast|) <due>]',
      'uppdrag : <item> – <text> [; (ansvarig) <owners>] [; (senast|) <due>]',
    ],
    usage: 'uppdrag [9a]: … ; ansvarig A, enhet B ; senast i maj',
    example: 'uppdrag 9a: ta fram en process ; ansvarig Anna Berg ; senast i maj',
  },
} as const satisfies Readonly<Record<string, Written>>

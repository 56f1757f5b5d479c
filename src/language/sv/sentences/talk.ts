import type { Written } from '../../../text/sentence.ts'

/** How the acts of the conversation itself are written. */
export const talk = {
  help: {
    say: 'hjälp [<about=verb>]',
    verbs: ['hjälp mig'],
    also: ['hjälp med <about>'],
    example: 'hjälp föreslå',
  },
  undo: {
    say: 'ångra',
    verbs: ['ångra det', 'ångra senaste'],
    also: ['ångra <remark>'],
    example: 'ångra',
  },
  hello: {
    say: 'hej',
    verbs: ['hejsan', 'hallå', 'tjena', 'god morgon', 'godmorgon', 'god dag', 'god eftermiddag'],
    also: ['hej <remark>'],
    example: 'hej',
  },
  thanks: {
    say: 'tack',
    verbs: [
      'tackar',
      'stort tack',
      'mvh',
      'hälsningar',
      'med vänlig hälsning',
      'vänliga hälsningar',
    ],
    also: ['tack <remark>'],
    example: 'tack',
  },
} as const satisfies Readonly<Record<string, Written>>

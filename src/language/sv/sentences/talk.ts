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
    verbs: [
      'hejsan',
      'hallå',
      'halloj',
      'tjena',
      'tja',
      'morsning',
      'god morgon',
      'godmorgon',
      'god dag',
      'goddag',
      'god eftermiddag',
      'god kväll',
    ],
    also: ['hej <remark>'],
    example: 'hej',
    unlisted: true,
  },
  thanks: {
    say: 'tack',
    verbs: [
      'tackar',
      'stort tack',
      'tusen tack',
      'jättetack',
      'ok tack',
      'okej tack',
      'mvh',
      'hälsningar',
      'med vänlig hälsning',
      'vänliga hälsningar',
    ],
    also: ['tack <remark>'],
    example: 'tack',
    unlisted: true,
  },
} as const satisfies Readonly<Record<string, Written>>
